package reports

import (
	"encoding/json"
	"strings"
	"testing"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// stoppedFacts are facts in which the school that delivered nothing did deliver,
// but nothing of the report month.
func stoppedFacts(t *testing.T) Facts {
	f := testFacts(t)
	d := &f.Data.Deliveries[undelivered]
	d.AttendanceRows, d.Rows, d.Used, d.MissesMonth = 10, 12, 12, true
	d.Coverage = attendance.NewCoverage([]attendance.Period{{From: attendance.MustDate("2026-08-17"), To: attendance.MustDate("2026-09-30")}})
	for _, dossier := range f.Data.Dossiers {
		for _, stay := range dossier.Stays {
			if stay.School.Code == d.School {
				stay.Coverage = d.Coverage
			}
		}
	}
	f.Figures = aggregate.Count(f.Data, f.Signals, aggregate.Options{On: f.On, Reasons: f.reasonNames()})
	return f
}

const stopped = "over oktober 2026 niet of te weinig verzuim aangeleverd (verzuim tot en met 30-09-2026)"

func TestAReportTellsASchoolThatStoppedFromOneThatNeverDelivered(t *testing.T) {
	for want, f := range map[string]Facts{stopped: stoppedFacts(t), "geen verzuim aangeleverd": testFacts(t)} {
		if row := rowWith(sheetRows(t, schoolFile(t, f, "96FF00"), "Overzicht"), "Levering"); row == nil || row[1] != want {
			t.Errorf("the school reads %q, want %q", row, want)
		}
		for name, data := range printFiles(t, All(f), `^index.html$|logboek.txt$|^rmc/.*-25-`) {
			if strings.HasSuffix(name, ".xlsx") {
				data = []byte(strings.Join(rowWith(sheetRows(t, data, "Overzicht"), "Niet geleverd door"), ""))
			}
			if !strings.Contains(string(data), want) {
				t.Errorf("%s does not say %q", name, want)
			}
		}
	}
}

func TestTheMonthOfASchoolThatStoppedIsUnknownAndItsYearIsNot(t *testing.T) {
	f := stoppedFacts(t)
	for _, data := range printFiles(t, verantwoording(f), `feiten`) {
		var got struct {
			Schools []map[string]any `json:"scholen"`
		}
		if err := json.Unmarshal(data, &got); err != nil {
			t.Fatal(err)
		}
		school := got.Schools[undelivered]
		month, year := school["signalen"].(map[string]any), school["signalen_schooljaar"].(map[string]any)
		if month["VZ01"] != nil || year["VZ01"] != 0.0 || school["thuiszitters"] != nil || school["lesuren"].(map[string]any)["rooster"] != nil {
			t.Errorf("month %v, year %v, thuiszitters %v", month, year, school["thuiszitters"])
		}
	}
	for _, data := range printFiles(t, verantwoording(f), `statistiek`) {
		for _, want := range []string{
			";96FF00;Scholengemeenschap Spaarnezicht;maand;leerlingen met signaal, zeker;VZ01;;\r\n",
			";96FF00;Scholengemeenschap Spaarnezicht;schooljaar;leerlingen met signaal, zeker;VZ01;0;\r\n",
		} {
			if !strings.Contains(string(data), want) {
				t.Errorf("statistiek.csv has no %q", want)
			}
		}
	}
	row := rowWith(sheetRows(t, schoolFile(t, f, "96FF00"), "Overzicht"), "VZ01  Zestien uur in vier lesweken")
	if strings.Join(row[1:], " ") != "onbekend onbekend 0" {
		t.Errorf("the school reads %q", row)
	}
}

func TestHowManySchoolsDeliveredReadsAsDutch(t *testing.T) {
	for want, f := range map[string]aggregate.Figures{
		"de enige school":                         {Schools: 1, Delivered: 1, Pupils: 3, DeliveredPupils: 3},
		"geen enkele school":                      {Schools: 1},
		"alle 4 scholen":                          {Schools: 4, Delivered: 4, Pupils: 3},
		"1 van 8 scholen, 87 % van de leerlingen": {Schools: 8, Delivered: 1, Pupils: 1000, DeliveredPupils: 879},
	} {
		if got := deliveredText(f); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestEverySettingOfEveryRuleIsASentenceWithoutItsKey(t *testing.T) {
	for _, limits := range []assess.Limits{assess.DefaultLimits, {Comparator: assess.AtLeast, RestartEachYear: true, LateCounts: true, SixteenWeeks: 1, DaysBetween: 1}} {
		for _, rule := range assess.Register(limits) {
			for _, s := range rule.Settings {
				sentence := settingSentence(s)
				if strings.ContainsAny(sentence, "_=<>:") || !strings.HasSuffix(sentence, ".") || strings.Contains(sentence, s.Path) {
					t.Errorf("%s: %q", s.Path, sentence)
				}
			}
		}
	}
}

func TestFoundSignalsReadAsDutch(t *testing.T) {
	one, other := assess.Signal{Certainty: assess.Certain}, assess.Signal{Certainty: assess.Possible}
	for want, signals := range map[string][]assess.Signal{
		"1 zeker signaal en geen mogelijke signalen": {one},
		"2 zekere signalen en 1 mogelijk signaal":    {one, one, other},
	} {
		if got := foundText(signals); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestTheIndexNamesWhatAFileNameDoesNotTell(t *testing.T) {
	p := fullCase
	c := p.cases[0]
	c.Number = "2026/014"
	p.cases = []attendance.Case{c}
	stray := possibleHome("4002", attendance.Case{Number: "D-8"})
	stray.pupil.Municipality = ""
	f := testFacts(t, p, stray)
	f.Data.OtherRows, f.Data.OtherUsed = 12, 4
	for _, data := range printFiles(t, All(f), `^index.html$`) {
		for _, want := range []string{"dossier 2026/014", "woongemeente onbekend is", "dat zijn er 12, waarvan 4 gebruikt"} {
			if !strings.Contains(string(data), want) {
				t.Errorf("the index has no %q", want)
			}
		}
	}
}
