package reports

import (
	"strings"
	"testing"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// homeList is the list of the sheet Thuiszitters of a region, read back.
func homeList(t *testing.T, f Facts, code string) [][]string {
	t.Helper()
	for _, data := range printFiles(t, rmcWorkbooks(f), `rmc-overzicht-`+code+`-`) {
		return sheetRows(t, data, "Thuiszitters")
	}
	t.Fatalf("no workbook of region %s", code)
	return nil
}

func TestTheOverviewNamesPupilsAsTheSettingSays(t *testing.T) {
	for _, want := range []struct{ setting, withCase, without string }{
		{"initialen", "J. v. d. Z.", "A. Ö."},
		{"volledig", "Jochem van der Zeeënberg", "Ayşegül Özgür-Wiarda"},
		{"dossiernummer", "D-2026-014", "nieuw-92BB00-3001"},
	} {
		f := testFacts(t, fullCase, newPupil)
		f.Settings.RMC.Name = want.setting
		rows := homeList(t, f, "25")
		for _, name := range []string{want.withCase, want.without} {
			if row := rowWith(rows, name); row == nil || row[0] != name {
				t.Errorf("%s: no row of %s", want.setting, name)
			}
		}
	}
}

func TestARowOfTheOverviewTellsWhatMayBeTold(t *testing.T) {
	row := rowWith(homeList(t, testFacts(t, fullCase), "25"), "D-2026-014")
	want := []string{"J. v. d. Z.", "D-2026-014", "Duinlicht College", "Haarlem", "VZ03 thuiszitter, klasse 2a; leerplichtig", "17-08-2026", "10",
		supportQuestion, "zoco", "mw. A. Duinker", "16-09-2026", "29-09-2026"}
	if got := strings.Join(row, "|"); got != strings.Join(want, "|") {
		t.Errorf("got  %s\nwant %s", got, strings.Join(want, "|"))
	}
}

func TestAgreementsOfTheMDOStayInsideUnlessTheSWVAgreedOtherwise(t *testing.T) {
	f := testFacts(t)
	pupil := attendance.Pupil{FirstName: "Jochem", LastName: "Zeeënberg"}
	for _, c := range []struct{ setting, reason, text, want string }{
		{"kern", "spijbelen", "Mentor belt elke ochtend; ouders brengen.", ""},
		{"tekst", "spijbelen", "Mentor belt elke ochtend; ouders brengen.", "Mentor belt elke ochtend; ouders brengen."},
		{"tekst", "Spijbelen", "Eerst  twee uur\nper dag.", "Eerst twee uur per dag."},
		{"tekst", "spijbelen", "", ""},
		{"tekst", "spijbelen", "Jochem komt om negen uur.", insideOnly},
		{"tekst", "schoolweigering of angst", "Mentor belt elke ochtend.", insideOnly},
		{"tekst", "", "Mentor belt elke ochtend.", insideOnly},
		{"tekst", "iets anders dan een groep", "Mentor belt elke ochtend.", insideOnly},
	} {
		f.Settings.RMC.Agreements = c.setting
		got := f.mdoAgreements(&attendance.Case{Reason: c.reason, MDOAgreements: c.text}, pupil)
		if got != c.want {
			t.Errorf("%s, %q, %q: %q, want %q", c.setting, c.reason, c.text, got, c.want)
		}
	}
}

func TestTheTermOfReturnIsShownAsADayOnly(t *testing.T) {
	for term, want := range map[string]string{"16-11-2026": "16-11-2026", "": "", "na de kliniek": insideOnly, "16-11-2026, na de operatie": insideOnly, "31-02-2026": insideOnly} {
		p := fullCase
		c := p.cases[0]
		c.ReturnBy, c.NextMeeting = term, attendance.MustDate("2026-11-10")
		p.cases = []attendance.Case{c}
		if row := rowWith(homeList(t, testFacts(t, p), "25"), "D-2026-014"); len(row) != 14 || row[12] != want || row[13] != "10-11-2026" {
			t.Errorf("%q: %q", term, row)
		}
	}
}

func TestAPlaceThatNoTableKnowsIsNotShown(t *testing.T) {
	p := fullCase
	p.pupil.Municipality = "opgenomen in een kliniek"
	if row := rowWith(homeList(t, testFacts(t, p), aggregate.Nowhere), "D-2026-014"); row == nil || row[3] != "onbekend" {
		t.Errorf("%q", row)
	}
}

func TestEveryOpenCaseStandsInTheOverview(t *testing.T) {
	p := fullCase
	more := func(number string, kind attendance.CaseKind, closed string) attendance.Case {
		c := attendance.Case{Number: number, Kind: kind, HomeSince: attendance.MustDate("2026-10-05")}
		c.ClosedOn, _ = attendance.ParseDate(closed)
		return c
	}
	p.cases = []attendance.Case{
		more("A-1", attendance.CaseAbsolute, ""), p.cases[0], more("D-2", attendance.CaseAuthorised, ""),
		more("D-3", attendance.CaseUnauthorised, "2026-10-20"), more("D-4", attendance.CaseUnauthorised, "2026-11-20"),
	}
	rows := homeList(t, testFacts(t, p), "25")
	for number, want := range map[string]string{"A-1": "absoluut verzuim (dossier)", "D-2026-014": "VZ03", "D-2": "", "D-4": ""} {
		if row := rowWith(rows, number); row == nil || !strings.HasPrefix(row[4], want) {
			t.Errorf("%s: %q", number, row)
		}
	}
	if rowWith(rows, "D-3") != nil {
		t.Error("a closed case stands in the overview")
	}
}

func TestAThuiszitterBesideACaseOfAbsoluutVerzuimHasARowOfItsOwn(t *testing.T) {
	p := newPupil
	p.cases = []attendance.Case{{Number: "A-1", Kind: attendance.CaseAbsolute}}
	rows := homeList(t, testFacts(t, p), "25")
	if row := rowWith(rows, "A-1"); row == nil || strings.Contains(row[4], "VZ03") {
		t.Errorf("the case: %q", row)
	}
	found := false
	for _, row := range rows {
		found = found || len(row) > 4 && row[0] == "A. Ö." && row[1] == "geen dossier" && strings.HasPrefix(row[4], "VZ03")
	}
	if !found {
		t.Error("no row of the thuiszitter")
	}
}

// possibleHome is a pupil whose absence makes a thuiszitter only if a code that
// nobody knows means ongeoorloofd.
func possibleHome(number string, cases ...attendance.Case) testPupil {
	return testPupil{
		pupil:  attendance.Pupil{ID: attendance.PupilID{BRIN: "91AA", Number: number}, FullName: "Pia Raadsel", Birth: attendance.MustDate("2012-04-04"), Municipality: "Haarlem"},
		class:  "2A",
		spells: []spell{{"2026-09-07", "2026-10-30", attendance.Unknown, 0}}, cases: cases,
	}
}

func TestAPossibleThuiszitterWithoutACaseIsAQuestionToTheSchoolOnly(t *testing.T) {
	f := testFacts(t, possibleHome("4001"))
	if row := rowWith(homeList(t, f, "25"), "P. R."); row != nil {
		t.Errorf("the region sees %q", row)
	}
	for _, data := range printFiles(t, schoolWorkbooks(f), `91AA00`) {
		row := rowWith(sheetRows(t, data, "Vragen"), "VZ03 (mogelijk)")
		if row == nil || row[0] != "4001" {
			t.Errorf("the school is not asked: %q", row)
		}
	}
}

func TestAPossibleThuiszitterWithAnOpenCaseStandsApart(t *testing.T) {
	c := attendance.Case{Number: "D-7", Kind: attendance.CaseUnauthorised, Threatening: true}
	rows := homeList(t, testFacts(t, possibleHome("4001", c)), "25")
	at, heading := -1, -1
	for i, row := range rows {
		if len(row) > 0 && strings.HasPrefix(row[0], "Mogelijk:") {
			heading = i
		}
		if len(row) > 4 && row[1] == "D-7" {
			at = i
			if !strings.HasPrefix(row[4], "mogelijk VZ03") {
				t.Errorf("the row says %q", row[4])
			}
		}
	}
	if heading < 0 || at < heading {
		t.Errorf("row %d, heading %d", at, heading)
	}
}

func TestPupilsOfAnUnknownMunicipalityHaveTheirOwnWorkbook(t *testing.T) {
	stray := possibleHome("4002", attendance.Case{Number: "D-8", HomeSince: attendance.MustDate("2026-08-24")})
	stray.pupil.Municipality = "Nergenshuizen"
	f := testFacts(t, stray)
	if rowWith(homeList(t, f, aggregate.Nowhere), "D-8") == nil || rowWith(homeList(t, f, "25"), "D-8") != nil {
		t.Error("D-8 stands in the wrong workbook")
	}
}

func TestSchoolsAndMunicipalitiesOfARegionSumToIt(t *testing.T) {
	l := newLookup(testFacts(t, fullCase, newPupil))
	for code, dossiers := range l.regions() {
		b := l.region(code, dossiers)
		for name, groups := range map[string][]aggregate.Figures{"schools": b.Figures.RegionSchools[b.code], "municipalities": b.Figures.MunicipalitiesOf(b.code)} {
			pupils, home, sixteen := 0, 0, 0
			for _, f := range groups {
				pupils, home, sixteen = pupils+f.Pupils, home+f.ThuiszittersNow, sixteen+f.Month.Certain["VZ01"]
			}
			if pupils != b.total.Pupils || home != b.total.ThuiszittersNow || sixteen != b.total.Month.Certain["VZ01"] {
				t.Errorf("%s of %s: %d, %d, %d; region %d, %d, %d", name, code, pupils, home, sixteen, b.total.Pupils, b.total.ThuiszittersNow, b.total.Month.Certain["VZ01"])
			}
		}
	}
}

func TestASchoolThatDidNotDeliverIsUnknownAndNotZero(t *testing.T) {
	for _, data := range printFiles(t, rmcWorkbooks(testFacts(t)), `-25-`) {
		row := rowWith(sheetRows(t, data, "Per school"), "Scholengemeenschap Spaarnezicht")
		if row == nil || row[2] != "–" || row[12] != "–" || row[1] == "–" {
			t.Errorf("the row says %q", row)
		}
		if rowWith(sheetRows(t, data, "Overzicht"), "Niet geleverd door") == nil {
			t.Error("the overview does not name it")
		}
	}
}

func TestTheListOfSixteenHoursIsInTheOrderOfItsDeadlines(t *testing.T) {
	l := newLookup(testFacts(t, fullCase, newPupil))
	shown, earlier, _ := l.region("25", l.regions()["25"]).sixteens()
	for i := 1; i < len(shown); i++ {
		if shown[i].Deadline < shown[i-1].Deadline {
			t.Fatalf("%s after %s", shown[i].Deadline, shown[i-1].Deadline)
		}
	}
	if len(shown) == 0 || earlier == 0 {
		t.Errorf("%d shown, %d earlier ones left out", len(shown), earlier)
	}
}
