package reports

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/settings"
)

// everyText gathers every text in a value, however deep.
func everyText(v reflect.Value, into *[]string) {
	switch v.Kind() {
	case reflect.String:
		*into = append(*into, v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			everyText(v.Field(i), into)
		}
	case reflect.Slice:
		for i := range v.Len() {
			everyText(v.Index(i), into)
		}
	case reflect.Interface, reflect.Pointer:
		if !v.IsNil() {
			everyText(v.Elem(), into)
		}
	}
}

func TestTheCouncilSeesNoPupil(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	var texts []string
	for _, d := range ledenraadReport(f) {
		everyText(reflect.ValueOf(d.Content), &texts)
	}
	all := strings.Join(texts, "\n")
	for _, d := range f.Data.Dossiers {
		for _, secret := range []string{d.Pupil.LastName, d.Pupil.ID.Number + " "} {
			if strings.Contains(all, secret) {
				t.Errorf("the attachment holds %q", secret)
			}
		}
	}
	for _, secret := range []string{"D-2026-014", "Durft sinds", "schoolweigering", "wijkcoach", "Duinker"} {
		if strings.Contains(all, secret) {
			t.Errorf("the attachment holds %q", secret)
		}
	}
}

// checkProofs looks at the witness of every hidden count: whether those other
// numbers fit all that is printed. Where there is none, everything around the
// count must be hidden.
func checkProofs(t interface{ Errorf(string, ...any) }, b *books) (around int) {
	for e, i := range b.numbers {
		c := b.set.counts[i]
		if c.state == figureShown {
			continue
		}
		other := map[int]int{}
		for _, step := range c.proof {
			other[step.count] = step.by
		}
		if c.proof == nil {
			around++
			for _, n := range b.set.around(i) {
				if held := b.set.counts[n]; held.value > 0 && held.state != figureMasked {
					t.Errorf("%s, %s has no witness, and count %d beside it is not hidden", e.group, e.name, n)
				}
			}
			continue
		}
		if other[i] == 0 {
			t.Errorf("%s, %s (%d) does not change in its witness", e.group, e.name, c.value)
		}
		for n, by := range other {
			held := b.set.counts[n]
			value := held.value + by
			if held.state == figureShown || value < 0 || !held.slack && value < 1 || held.state == figureSmall && value >= b.set.limit {
				t.Errorf("the witness of %s, %s changes count %d to %d, which does not fit what is printed", e.group, e.name, n, value)
			}
		}
		for _, s := range b.set.sums {
			left := 0
			for _, term := range s.terms {
				left += term.sign * (b.set.counts[term.count].value + other[term.count])
			}
			if left != 0 {
				t.Errorf("the witness of %s, %s breaks a sum", e.group, e.name)
			}
		}
	}
	return around
}

func TestNoFigureOfTheCouncilCanBeSolved(t *testing.T) {
	c := &council{facts: testFacts(t, fullCase, newPupil)}
	c.keep()
	checkProofs(t, &c.books)
}

// drawnPupil is one pupil of a drawn region.
type drawnPupil struct {
	school, home int
	thuis        bool
	class        int
	age          attendance.AgeStatus
	reason       string
	regie        string
	absent       bool
	meldingen    []assess.ReportState
	spells, sick int
}

var (
	drawnHomes   = []string{"Haarlem", "Velsen", aggregate.Nowhere}
	drawnReasons = []string{"spijbelen", "thuissituatie", "schoolweigering of angst", aggregate.Nowhere}
)

func drawPupil(t *rapid.T) drawnPupil {
	p := drawnPupil{
		school: rapid.IntRange(0, 3).Draw(t, "school"), home: rapid.IntRange(0, 2).Draw(t, "home"),
		thuis: rapid.Bool().Draw(t, "thuiszitter"), class: rapid.IntRange(0, 3).Draw(t, "duration"),
		age: rapid.SampledFrom([]attendance.AgeStatus{attendance.Leerplichtig, attendance.Kwalificatieplichtig}).Draw(t, "age"),
	}
	p.reason = rapid.SampledFrom(drawnReasons).Draw(t, "reason")
	p.regie = rapid.SampledFrom(aggregate.Regies).Draw(t, "regie")
	p.absent = !p.thuis && rapid.Bool().Draw(t, "absent")
	p.spells = rapid.IntRange(0, 3).Draw(t, "spells")
	p.sick = rapid.IntRange(0, p.spells).Draw(t, "of which sick")
	p.meldingen = rapid.SliceOfN(rapid.SampledFrom(reportStates), 0, 2).Draw(t, "meldingen")
	return p
}

// count adds the pupil to the figures of one group.
func (p drawnPupil) count(f *aggregate.Figures, kind attendance.SchoolKind, delivered bool) {
	f.Pupils++
	if delivered {
		f.DeliveredPupils++
	}
	for _, span := range []*aggregate.Span{&f.Month, &f.Year} {
		span.Spells, span.SickSpells = span.Spells+p.spells, span.SickSpells+p.sick
		if p.thuis {
			span.Certain["VZ03"]++
		}
		if p.absent {
			span.Certain["VZ04"]++
		}
		if len(p.meldingen) > 0 {
			span.Certain["VZ01"]++
		}
		for _, state := range p.meldingen {
			span.Reports[state]++
		}
	}
	if p.thuis {
		f.ThuiszittersNow++
		f.ByDuration[aggregate.Durations[p.class]]++
		f.ByAge[p.age.String()]++
		f.ByReason[p.reason]++
		f.ByRegie[p.regie]++
		f.ByKind[string(kind)]++
	}
}

func emptyFigures(key, name string) *aggregate.Figures {
	span := func() aggregate.Span {
		return aggregate.Span{Certain: map[string]int{}, Possible: map[string]int{}, Reports: map[assess.ReportState]int{}}
	}
	return &aggregate.Figures{
		Key: key, Name: name, Month: span(), Year: span(), Schools: 1, Delivered: 1, ByDuration: map[string]int{}, ByAge: map[string]int{},
		ByReason: map[string]int{}, ByRegie: map[string]int{}, ByKind: map[string]int{},
	}
}

// drawnFacts are figures of a small region in which every count is small or nearly so.
func drawnFacts(t *rapid.T, most int) Facts {
	f := Facts{On: testOn, Settings: settings.Default()}
	swv := emptyFigures("", "SWV")
	var schools, homes []*aggregate.Figures
	for i := range 4 {
		s := testSchools[i]
		s.Region = []string{"25", "25", "21", "25"}[i]
		f.Data.Schools = append(f.Data.Schools, &s)
		schools = append(schools, emptyFigures(string(s.Code), s.Name))
	}
	for _, name := range drawnHomes {
		homes = append(homes, emptyFigures(name, name))
	}
	missing := rapid.IntRange(0, 4).Draw(t, "school that did not deliver")
	if missing < 4 {
		schools[missing].Delivered = 0
	}
	for _, p := range rapid.SliceOfN(rapid.Custom(drawPupil), 0, most).Draw(t, "pupils") {
		for range rapid.IntRange(1, 3).Draw(t, "alike") {
			for _, group := range []*aggregate.Figures{swv, schools[p.school], homes[p.home]} {
				p.count(group, testSchools[p.school].Kind, p.school != missing)
			}
		}
	}
	f.Figures.SWV = *swv
	for _, s := range schools {
		f.Figures.Schools = append(f.Figures.Schools, *s)
	}
	for _, h := range homes {
		f.Figures.Municipalities = append(f.Figures.Municipalities, *h)
	}
	return f
}

func TestNoFigureOfADrawnRegionCanBeSolved(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := &council{facts: drawnFacts(t, 30)}
		c.keep()
		checkProofs(t, &c.books)
	})
}

// TestNoTableGivesAHiddenFigureAway looks at the printed tables alone, as a
// reader would, and knows nothing of the books: below a printed total there is
// never one hidden figure, and no small ones that their total leaves no choice.
func TestNoTableGivesAHiddenFigureAway(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawnFacts(t, 30)
		for _, table := range ledenraadTables(f).Tables {
			last := len(table.Rows) - 1
			if !table.Rows[last].Total {
				continue
			}
			for i, total := range table.Rows[last].Cells {
				if total.State != figureShown || total.Percent {
					continue
				}
				left, low, high, hidden := int(total.Number), 0, 0, 0
				for _, row := range table.Rows[:last] {
					switch cell := row.Cells[i]; cell.State {
					case figureShown:
						left -= int(cell.Number)
					case figureSmall:
						hidden, low, high = hidden+1, low+1, high+f.Settings.Privacy.HideBelow-1
					case figureMasked:
						hidden, low, high = hidden+1, low+1, high+1_000_000
					}
				}
				if hidden > 0 && (hidden == 1 || left <= low || left >= high) {
					t.Fatalf("%s, column %d: %d is left for %d hidden figures", table.Title, i, left, hidden)
				}
			}
		}
	})
}

func TestShownFiguresAreTheTruth(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	table := ledenraadTables(f).table("thuiszitters")
	for i, school := range f.Figures.Schools {
		row := table.Rows[i]
		if row.Cells[0].Text != thousands(school.Pupils) {
			t.Errorf("%s has %s pupils, want %d", row.Label, row.Cells[0].Text, school.Pupils)
		}
		if c := row.Cells[1]; c.State == figureShown && int(c.Number) != school.ThuiszittersNow {
			t.Errorf("%s has %v thuiszitters, want %d", row.Label, c.Number, school.ThuiszittersNow)
		}
	}
}

func TestWhatWasNotDeliveredIsUnknownAndNeverZero(t *testing.T) {
	f := testFacts(t)
	tables := ledenraadTables(f)
	for _, sheet := range []string{"thuiszitters", "meldingen", "afwezigheid", "weekdagen"} {
		row := tables.table(sheet).Rows[undelivered]
		for i, cell := range row.Cells {
			if sheet == "thuiszitters" && i == 0 {
				continue // the number of pupils stands in the list of pupils
			}
			if cell.State != figureUnknown || cell.Text != "–" {
				t.Errorf("%s, column %d of a school that did not deliver says %q", sheet, i, cell.Text)
			}
		}
	}
	if tables.Delivered != "5 van 6 scholen, 83 % van de leerlingen" {
		t.Errorf("delivered: %s", tables.Delivered)
	}
	if fmt.Sprint(tables.Missing) != "[Scholengemeenschap Spaarnezicht]" {
		t.Errorf("missing: %v", tables.Missing)
	}
}

func TestAThuiszitterKnownByCaseCountsWhereNothingWasDelivered(t *testing.T) {
	p := story("1", nil, attendance.Case{Number: "D1", HomeSince: attendance.MustDate("2026-09-01")})
	p.school, p.pupil.ID.BRIN = undelivered, "96FF"
	row := ledenraadTables(testFacts(t, p)).table("thuiszitters").Rows[undelivered]
	if row.Cells[1].Text != "<5" {
		t.Errorf("the school has %q thuiszitters", row.Cells[1].Text)
	}
}

func TestNothingDeliveredGivesNoFigures(t *testing.T) {
	f := testFacts(t)
	for i := range f.Figures.Schools {
		f.Figures.Schools[i] = *emptyFigures(f.Figures.Schools[i].Key, f.Figures.Schools[i].Name)
		f.Figures.Schools[i].Delivered = 0
	}
	f.Figures.SWV = *emptyFigures("", "SWV")
	f.Figures.SWV.Delivered, f.Figures.Municipalities = 0, nil
	tables := ledenraadTables(f)
	for _, key := range tables.Keys {
		if key.Cell.Text != "–" {
			t.Errorf("%s is %q", key.Label, key.Cell.Text)
		}
	}
	if tables.Delivered != "0 van 6 scholen" {
		t.Errorf("delivered: %s", tables.Delivered)
	}
}

func TestRatesOfATinySchoolAreHidden(t *testing.T) {
	f := testFacts(t)
	f.Figures.SWV.Pupils -= f.Figures.Schools[0].Pupils - 3
	f.Figures.SWV.DeliveredPupils -= f.Figures.Schools[0].Pupils - 3
	f.Figures.Schools[0].Pupils = 3
	for _, sheet := range []string{"afwezigheid", "weekdagen"} {
		for i, cell := range ledenraadTables(f).table(sheet).Rows[0].Cells {
			if cell.State == figureShown {
				t.Errorf("%s, column %d says %q", sheet, i, cell.Text)
			}
		}
	}
}

// What is left of the whole when the schools whose rates are shown are taken away are
// the hidden schools together: never one, never a handful of pupils.
func TestTheSchoolsWithHiddenRatesAreNeverFewPupilsTogether(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawnFacts(t, 40)
		for i := range f.Figures.Schools {
			f.Figures.Schools[i].Year.Lessons.Known = true
		}
		c := &council{facts: f}
		c.keep()
		schools, pupils, hidden := 0, 0, c.hiddenRates()
		for _, s := range f.Figures.Schools {
			if hidden[schoolGroup(s)] {
				schools, pupils = schools+1, pupils+s.Pupils
			}
		}
		if schools > 0 && !hidden[everybody] && (schools == 1 || pupils < tinySchool*f.Settings.Privacy.HideBelow) {
			t.Fatalf("%d schools with %d pupils are hidden, and the whole is shown", schools, pupils)
		}
	})
}

func TestHidingNothingShowsEverything(t *testing.T) {
	f := testFacts(t, fullCase)
	f.Settings.Privacy.HideBelow = 0
	for _, table := range ledenraadTables(f).Tables {
		for _, row := range table.Rows {
			for _, cell := range row.Cells {
				if cell.State == figureSmall || cell.State == figureMasked {
					t.Errorf("%s, %s is hidden", table.Title, row.Label)
				}
			}
		}
	}
}

func TestHealthReasonsAreNamedTogether(t *testing.T) {
	table := ledenraadTables(testFacts(t, fullCase)).table("reden")
	for _, row := range table.Rows {
		for _, reason := range settings.Default().Reasons {
			if reason.Health && row.Label == reason.Name {
				t.Errorf("the attachment names %q", row.Label)
			}
		}
	}
}

func TestAHiddenFigureDrawsNoBar(t *testing.T) {
	for _, d := range ledenraadReport(testFacts(t, fullCase, newPupil)) {
		for _, part := range d.Content.(document.Report).Parts {
			bars, ok := part.(document.Bars)
			if !ok {
				continue
			}
			for _, bar := range bars.Rows {
				if strings.ContainsAny(bar.Text, "<×–") != (bar.Values == nil) {
					t.Errorf("%s: bar %q has values %v", bars.Title, bar.Text, bar.Values)
				}
			}
		}
	}
}

func TestThousandsAreWrittenTheDutchWay(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1.000", 12480: "12.480", 1234567: "1.234.567"} {
		if got := thousands(n); got != want {
			t.Errorf("thousands(%d) = %s", n, got)
		}
	}
}

func BenchmarkLedenraadTables(b *testing.B) {
	f := testFacts(b, fullCase, newPupil)
	for b.Loop() {
		ledenraadTables(f)
	}
}

func BenchmarkMeldformulieren(b *testing.B) {
	f := testFacts(b, fullCase, newPupil)
	for b.Loop() {
		meldformulieren(f)
	}
}
