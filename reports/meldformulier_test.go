package reports

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

var updatePaper = flag.Bool("update-paper", false, "rewrite the goldens of printed documents")

// formText writes a form as a person would read it aloud.
func formText(f document.Form) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n%s | %s\n\n%s\n", f.Title, f.Author, f.Footer, strings.Join(f.Intro, "\n"))
	for _, s := range f.Sections {
		fmt.Fprintf(&b, "\n%s\n", s.Lead)
		for _, field := range s.Fields {
			fmt.Fprintf(&b, "%s\n", strings.TrimRight(fmt.Sprintf("* %s %s", field.Label, field.Hint), " "))
			b.WriteString(answerText(field))
		}
	}
	b.WriteString("\n--- volgende pagina\n")
	for _, part := range f.Behind {
		b.WriteString(partText(part))
	}
	return b.String()
}

func answerText(f document.Field) string {
	text := ""
	for _, c := range f.Choices {
		text += fmt.Sprintf("    [%s] %s %s\n", map[bool]string{true: "x", false: " "}[c.Ticked], c.Text, c.Answer)
	}
	for line := range strings.Lines(f.Text) {
		text += "    " + strings.TrimRight(line, "\n") + "\n"
	}
	if f.Text == "" && f.Choices == nil {
		text += fmt.Sprintf("    (%d lijnen)\n", max(1, f.Lines))
	}
	if f.Note != "" {
		text += "    (" + f.Note + ")\n"
	}
	return text
}

func partText(part document.Part) string {
	var b strings.Builder
	switch p := part.(type) {
	case document.Heading:
		fmt.Fprintf(&b, "\n# %s\n", p.Text)
	case document.Callout:
		fmt.Fprintf(&b, "! %s: %s\n", p.Title, p.Text)
	case document.Fields:
		for _, item := range p.Items {
			fmt.Fprintf(&b, "%s: %s\n", item.Label, strings.ReplaceAll(item.Text, "\n", ", "))
		}
	case document.Grid:
		fmt.Fprintf(&b, "\n## %s\n", p.Title)
		for _, row := range p.Rows {
			var cells []string
			for _, c := range row.Cells {
				cells = append(cells, c.Text)
			}
			fmt.Fprintf(&b, "%s\n", strings.Join(cells, " | "))
		}
	case document.Weeks:
		fmt.Fprintf(&b, "\n## %s\n", p.Title)
		for _, w := range p.Rows {
			letters := ""
			for _, d := range w.Days {
				switch {
				case d.Absent:
					letters += " "
				case d.Letter == "":
					letters += "."
				default:
					letters += d.Letter
				}
			}
			fmt.Fprintf(&b, "%s\n", strings.TrimSpace(fmt.Sprintf("%-8s %-16s %s  %s%s", w.Label, w.Period, letters, strings.Join(w.Figures, " "), w.Gap)))
		}
	case document.Notes:
		fmt.Fprintf(&b, "\n## %s\n", p.Title)
		for _, n := range p.Items {
			fmt.Fprintf(&b, "%s\n", n.Title)
			if len(n.Text) < 200 { // the rules are told elsewhere
				fmt.Fprintf(&b, "%s\n", n.Text)
			}
		}
	}
	return b.String()
}

func formsOf(f Facts) map[string]document.Form {
	forms := map[string]document.Form{}
	for _, d := range meldformulieren(f) {
		forms[d.Path] = d.Content.(document.Form)
	}
	return forms
}

// only are facts about these pupils and nobody else.
func only(t *testing.T, pupils ...testPupil) Facts {
	t.Helper()
	f := testFacts(t, pupils...)
	keep := map[attendance.PupilID]bool{}
	for _, p := range pupils {
		keep[p.pupil.ID] = true
	}
	f.Signals = slices.Clone(f.Signals)
	f.Data.Dossiers = slices.DeleteFunc(slices.Clone(f.Data.Dossiers), func(d *attendance.Dossier) bool { return !keep[d.Pupil.ID] })
	return f
}

func TestAMeldformulierHoldsTheCaseAndTheAbsence(t *testing.T) {
	for path, form := range formsOf(only(t, fullCase, newPupil)) {
		name := filepath.Join("testdata", strings.TrimSuffix(filepath.Base(path), ".pdf")+".txt")
		got := formText(form)
		if *updatePaper {
			if err := os.MkdirAll("testdata", 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
			t.Errorf("%s (-want +got, rewrite with -update-paper):\n%s", name, diff)
		}
	}
}

func TestTheQuestionsAreTheCustomersInTheirOrder(t *testing.T) {
	want := []string{
		"Naam:", "Geboortedatum:", "School:",
		"Schoolverloop (bijv. 2012-2013 vmbo - k 1/2013-2014 vmbo - k 2/ 2014-2015 vmbo - k 2):",
		"Thuis sinds datum:", "Leerplichtambtenaar/regio:", "Problematiek:",
		"Betrokken (keten)partners (naam/e-mail/telefoonnummer):", "Afspraken omtrent ondersteuningstraject:",
		"Als er een MDO heeft plaatsgevonden: afspraken uit het MDO", "Wie heeft de regie: leerplicht/ voogd/ zoco/ anders nl.",
		"Startdatum vervolgonderwijs:", "Waar (huidige school, andere school, +VO):",
	}
	for _, form := range formsOf(only(t, fullCase)) {
		var got []string
		for _, s := range form.Sections {
			for _, f := range s.Fields {
				question := strings.TrimSpace(f.Label + " " + f.Hint)
				for i, c := range f.Choices {
					question += map[bool]string{true: " ", false: "/ "}[i == 0] + c.Text
				}
				got = append(got, strings.ReplaceAll(question, "leerplicht/  ", "leerplicht/ "))
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		intro := "Vermeld aan ouders dat de onderstaande gegevens zullen worden geregistreerd door het samenwerkingsverband. De zorgcoördinator zorgt ervoor dat de gegevens worden aangeleverd bij het samenwerkingsverband (verantwoordelijke consulent: T. Waterman consulent@swv.example)"
		if strings.Join(form.Intro, " ") != intro {
			t.Errorf("the opening sentences are %q", form.Intro)
		}
		if lead := "Volgt de leerling weer onderwijs na een periode van thuiszitten? Graag de volgende gegevens doorgeven aan consulent@swv.example"; form.Sections[1].Lead != lead {
			t.Errorf("the second part begins with %q", form.Sections[1].Lead)
		}
	}
}

// story gives a pupil a number, an absence and cases.
func story(number string, spells []spell, cases ...attendance.Case) testPupil {
	p := newPupil
	p.pupil.ID.Number, p.spells, p.cases = number, spells, cases
	return p
}

func TestWhoGetsAMeldformulier(t *testing.T) {
	home := []spell{{"2026-09-07", "2026-10-30", attendance.Unauthorised, 0}}
	past := []spell{{"2026-04-13", "2026-06-12", attendance.Unauthorised, 0}}
	unsure := []spell{{"2026-09-07", "2026-10-30", attendance.Unknown, 0}}
	ill := []spell{{"2026-09-07", "2026-10-30", attendance.Sick, 0}}
	day := attendance.MustDate
	for name, c := range map[string]struct {
		pupil testPupil
		want  []string
	}{
		"an open case that says thuiszitter":            {story("1", nil, attendance.Case{Number: "D1", HomeSince: day("2026-09-01")}), []string{"meldformulier-D1.pdf"}},
		"an open case with a VZ04":                      {story("1", ill, attendance.Case{Number: "D1"}), []string{"meldformulier-D1.pdf"}},
		"an open case and a thuiszitter of last spring": {story("1", past, attendance.Case{Number: "D1"}), []string{"meldformulier-D1.pdf"}},
		"an open case without a signal":                 {story("1", nil, attendance.Case{Number: "D1"}), nil},
		"an open case with a possible signal":           {story("1", unsure, attendance.Case{Number: "D1"}), nil},
		"a closed case":                                 {story("1", nil, attendance.Case{Number: "D1", HomeSince: day("2026-03-02"), ClosedOn: day("2026-10-01")}), nil},
		"a closed case of a thuiszitter now":            {story("1", home, attendance.Case{Number: "D1", ClosedOn: day("2026-08-31")}), []string{"meldformulier-nieuw-92BB00-1.pdf"}},
		"a case that closes after the peildatum":        {story("1", home, attendance.Case{Number: "D1", ClosedOn: day("2026-11-10")}), []string{"meldformulier-D1.pdf"}},
		"no case, a thuiszitter now":                    {story("1", home), []string{"meldformulier-nieuw-92BB00-1.pdf"}},
		"no case, a thuiszitter of last spring":         {story("1", past), nil},
		"no case, a possible thuiszitter":               {story("1", unsure), nil},
		"no case, ill for weeks":                        {story("1", ill), nil},
		"an absolute case beside a thuiszitter": {story("1", home, attendance.Case{Number: "D1", Kind: attendance.CaseAbsolute}, attendance.Case{Number: "D2"}),
			[]string{"meldformulier-D1.pdf", "meldformulier-D2.pdf"}},
		"an absolute case alone":           {story("1", nil, attendance.Case{Number: "D1", Kind: attendance.CaseAbsolute, HomeSince: day("2026-03-02")}), []string{"meldformulier-D1.pdf"}},
		"a case that says dreigend":        {story("1", nil, attendance.Case{Number: "D1", Threatening: true}), []string{"meldformulier-D1.pdf"}},
		"a closed case that said dreigend": {story("1", nil, attendance.Case{Number: "D1", Threatening: true, ClosedOn: day("2026-10-01")}), nil},
		"a case of next month beside a case of now": {story("1", home, attendance.Case{Number: "D1", HomeSince: day("2026-11-09")}, attendance.Case{Number: "D2", HomeSince: day("2026-09-07")}),
			[]string{"meldformulier-D2.pdf"}},
		"a case of next month of a thuiszitter now":    {story("1", home, attendance.Case{Number: "D1", HomeSince: day("2026-11-09")}), []string{"meldformulier-nieuw-92BB00-1.pdf"}},
		"a case at a school where the pupil never was": {story("1", home, attendance.Case{Number: "D1", School: "91AA00"}), []string{"../91AA00/meldformulier-D1.pdf"}},
		"two open cases": {story("1", home, attendance.Case{Number: "D1"}, attendance.Case{Number: "D2"}),
			[]string{"meldformulier-D1.pdf", "meldformulier-D2.pdf"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, d := range meldformulieren(only(t, c.pupil)) {
				got = append(got, strings.Replace(strings.TrimPrefix(d.Path, "meldformulieren/92BB00/"), "meldformulieren/", "../", 1))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFileNamesHoldNothingButPlainNumbers(t *testing.T) {
	since := attendance.MustDate("2026-09-01")
	p := story("1", nil)
	for _, number := range []string{"D-1_a", "d-1_A", "D 2026/15", "../../x", "Zoë", "dossier-1", strings.Repeat("9", 80)} {
		p.cases = append(p.cases, attendance.Case{Number: number, HomeSince: since})
	}
	var got []string
	for _, d := range meldformulieren(only(t, p)) {
		got = append(got, strings.TrimPrefix(d.Path, "meldformulieren/92BB00/meldformulier-"))
	}
	want := []string{"D-1_a.pdf", "dossier-1.pdf", "dossier-2.pdf", "dossier-3.pdf", "dossier-4.pdf", "dossier-5.pdf", "dossier-6.pdf"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestAFormNamesItsPupilAndNobodyElse(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	for path, form := range formsOf(f) {
		text := formText(form)
		own := 0
		for _, d := range f.Data.Dossiers {
			if strings.Contains(text, d.Pupil.LastName) {
				own++
				if !strings.Contains(text, d.Pupil.Birth.Dutch()) {
					t.Errorf("%s has a name without its birth date", path)
				}
			}
		}
		if own == 0 {
			t.Errorf("%s names nobody", path)
		}
		for _, d := range f.Data.Dossiers {
			if d.Pupil.LastName != form.Sections[0].Fields[0].Text && strings.Contains(text, d.Pupil.Name()) && form.Sections[0].Fields[0].Text != d.Pupil.Name() {
				t.Errorf("%s names another pupil", path)
			}
		}
	}
}

func TestWhatIsNotKnownIsALineToWriteOn(t *testing.T) {
	p := story("1", nil, attendance.Case{Number: "D1", HomeSince: attendance.MustDate("2026-09-01")})
	p.pupil = attendance.Pupil{ID: p.pupil.ID, Birth: p.pupil.Birth}
	p.class = " "
	for _, form := range formsOf(only(t, p)) {
		for _, f := range append(form.Sections[0].Fields, form.Sections[1].Fields...) {
			if strings.Contains(f.Text, "onbekend") || strings.Contains(f.Text, "0001") {
				t.Errorf("%s says %q", f.Label, f.Text)
			}
		}
		if name := form.Sections[0].Fields[0]; name.Text != "" {
			t.Errorf("the name is %q", name.Text)
		}
	}
}

func TestWhatLiesAfterThePeildatumIsNotFilledIn(t *testing.T) {
	day := attendance.MustDate
	c := attendance.Case{
		Number: "D1", HomeSince: day("2026-09-01"), ResumedOn: day("2026-11-09"), ResumedAt: "+VO", ParentsInformed: day("2026-11-02"),
		Actions: []attendance.Action{{On: day("2026-11-05"), Kind: "MDO", Description: "afspraak van later"}},
	}
	for _, form := range formsOf(only(t, story("1", nil, c))) {
		for _, late := range []string{"09-11-2026", "02-11-2026", "afspraak van later", "+VO\n"} {
			if strings.Contains(formText(form), late) {
				t.Errorf("the form says %q", late)
			}
		}
	}
}

func TestAReturnIsFilledIn(t *testing.T) {
	day := attendance.MustDate
	c := attendance.Case{Number: "D1", HomeSince: day("2026-04-13"), ResumedOn: day("2026-10-12"), ResumedAt: "+VO"}
	past := []spell{{"2026-04-13", "2026-06-12", attendance.Unauthorised, 0}}
	forms := formsOf(only(t, story("1", past, c)))
	if len(forms) != 1 {
		t.Fatalf("%d forms", len(forms))
	}
	for _, form := range forms {
		if got := form.Sections[1].Fields; got[0].Text != "12-10-2026" || got[1].Text != "+VO" {
			t.Errorf("the return is %q, %q", got[0].Text, got[1].Text)
		}
	}
}

func TestDaysThatWereNotDeliveredAreNeverPresence(t *testing.T) {
	p := story("1", nil, attendance.Case{Number: "D1", HomeSince: attendance.MustDate("2026-03-02")})
	p.school, p.pupil.ID.BRIN = undelivered, "96FF"
	for _, form := range formsOf(only(t, p)) {
		for _, part := range form.Behind {
			weeks, ok := part.(document.Weeks)
			if !ok {
				continue
			}
			for _, w := range weeks.Rows {
				for _, d := range w.Days {
					if !d.Absent && d.Letter != "N" && d.Letter != "V" {
						t.Errorf("%s, day %s has mark %q", w.Label, d.Day, d.Letter)
					}
				}
				if len(w.Figures) > 0 && w.Figures[0] != "–" {
					t.Errorf("%s has %s hours", w.Label, w.Figures[0])
				}
			}
		}
	}
}

func TestTheSampleSaysSo(t *testing.T) {
	f := only(t, fullCase)
	f.Sample = true
	for _, form := range formsOf(f) {
		if !strings.HasPrefix(form.Mark, "VOORBEELD") {
			t.Errorf("the mark is %q", form.Mark)
		}
	}
}

func TestWhoLeadsIsTicked(t *testing.T) {
	for regie, want := range map[string]string{"": "", "zoco": "zoco", "Zorgcoördinator": "zoco", "leerplicht": "leerplicht", "voogd": "voogd", "de wijkcoach": "anders nl."} {
		for _, form := range formsOf(only(t, story("1", nil, attendance.Case{Number: "D1", HomeSince: attendance.MustDate("2026-09-01"), Regie: regie}))) {
			ticked := ""
			for _, c := range form.Sections[0].Fields[10].Choices {
				if c.Ticked {
					ticked += c.Text
				}
			}
			if ticked != want {
				t.Errorf("regie %q ticks %q", regie, ticked)
			}
		}
	}
}

func TestACaseHasNoFormForTheSignalOfAnotherSchool(t *testing.T) {
	f := only(t, newPupil)
	d := f.Data.Dossiers[0]
	other := *d.Stays[0]
	other.School, other.Days = f.Data.Schools[0], nil
	d.Stays = append([]*attendance.Stay{&other}, d.Stays...)
	d.Cases = []attendance.Case{{Number: "D1", School: other.School.Code, Pupil: d.Pupil.ID}}
	var got []string
	for _, doc := range meldformulieren(f) {
		got = append(got, doc.Path)
	}
	if diff := cmp.Diff([]string{"meldformulieren/92BB00/meldformulier-nieuw-92BB00-3001.pdf"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestTheDayOfTheLastingSignalIsNamedBesideTheCase(t *testing.T) {
	spells := []spell{{"2026-04-13", "2026-06-12", attendance.Unauthorised, 0}, {"2026-09-07", "2026-10-30", attendance.Unauthorised, 0}}
	for _, form := range formsOf(only(t, story("1", spells, attendance.Case{Number: "D1", HomeSince: attendance.MustDate("2026-09-08")}))) {
		if field := form.Sections[0].Fields[4]; field.Text != "08-09-2026" || !strings.HasSuffix(field.Note, "vanaf 07-09-2026") {
			t.Errorf("%s: %s", field.Text, field.Note)
		}
	}
}

func TestAFormIsTwoPages(t *testing.T) {
	for path, data := range printFiles(t, meldformulieren(only(t, fullCase, newPupil)), "meldformulier") {
		if n := bytes.Count(data, []byte("/Type /Page\n")); n != 2 {
			t.Errorf("%s has %d pages", path, n)
		}
	}
}

func TestPaperHoldsNoKeyOfASetting(t *testing.T) {
	f := testFacts(t, fullCase)
	var texts []string
	for _, d := range append(meldformulieren(f), ledenraadReport(f)...) {
		everyText(reflect.ValueOf(d.Content), &texts)
	}
	all := strings.Join(texts, "\n")
	for _, rule := range f.Rules {
		for _, s := range rule.Settings {
			if strings.Contains(all, s.Path) || strings.Contains(all, " = ") {
				t.Errorf("a document holds %s", s.Path)
			}
		}
	}
	if !strings.Contains(all, "Het tellen loopt door over de zomervakantie.") {
		t.Error("a form does not tell how a rule is set")
	}
}

func TestManyRowsAreListedUpToAPoint(t *testing.T) {
	n := notice{lookup: &lookup{Facts: Facts{On: testOn}}, school: "91AA00"}
	var refs []attendance.Ref
	for row := range 190 {
		refs = append(refs, attendance.Ref{File: "a.csv", Row: 300 * (row + 1)})
	}
	if got := n.rowsOf(refs); len(got) > 400 || !strings.HasSuffix(got, ", 12000 en nog 150 rijen; alle staan op het blad Bewijs van signalen-91AA00-2026-10-31.xlsx") {
		t.Errorf("%s", got)
	}
	if got := n.rowsOf(refs[:1]); got != "rij 300" {
		t.Errorf("%s", got)
	}
}
