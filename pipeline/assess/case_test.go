package assess

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/attendance"
)

// homesOf describes the VZ03 of an example with their source.
func homesOf(e Example, change func(*attendance.Dossier)) []string {
	d := e.Dossier()
	if change != nil {
		change(d)
	}
	var got []string
	for _, s := range vz03.signals(d, exampleOn, DefaultLimits) {
		got = append(got, Describe(s)+" "+string(s.Source))
	}
	return got
}

func caseSince(day string) attendance.Case {
	return attendance.Case{Number: "D1", HomeSince: attendance.MustDate(day)}
}

func TestCasesAndAttendanceTogether(t *testing.T) {
	long := []Spell{{From: "2026-08-24", To: "2026-09-25", Category: attendance.Unauthorised}}
	for _, c := range []struct {
		name   string
		e      Example
		change func(*attendance.Dossier)
		want   []string
	}{
		{"a case and a streak that overlap are one, from the earlier day", Example{Absent: long, Cases: []attendance.Case{caseSince("2026-09-14")}}, nil,
			[]string{"zeker 2026-08-24 duurt voort beide"}},
		{"a case after the streak stays apart", Example{Absent: long, Cases: []attendance.Case{caseSince("2026-09-28")}}, nil,
			[]string{"zeker 2026-08-24 t/m 2026-09-25 verzuim"}},
		{"a closed case says nothing", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Cases[0].ClosedOn = exampleOn }, nil},
		{"a case that closes later is still open", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Cases[0].ClosedOn = exampleOn + 1 }, []string{"zeker 2026-03-02 duurt voort dossier"}},
		{"education has started again", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Cases[0].ResumedOn = exampleOn }, nil},
		{"absoluut verzuim is no thuiszitter", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Cases[0].Kind = attendance.CaseAbsolute }, nil},
		{"not enrolled any more", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Stays[0].Enrolments[0].Period.To = exampleOn - 1 }, nil},
		{"unknown birth date: possible only", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Stays[0].Ages = attendance.Ages{} }, []string{"mogelijk 2026-03-02 duurt voort dossier"}},
		{"the case names another location of the school", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Cases[0].School = "99ZZ01" }, []string{"zeker 2026-03-02 duurt voort dossier"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, homesOf(c.e, c.change)); diff != "" {
				t.Errorf("want -, got +:\n%s", diff)
			}
		})
	}
}

func TestMeldingStateLooksAtTheEarliestReportThatOverlaps(t *testing.T) {
	e := vz01.Examples[0] // 31 August to 2 September, deadline 9 September
	report := func(from, to, on, kind string) attendance.Report {
		r := attendance.Report{Kind: kind, From: attendance.MustDate(from), ReportedOn: attendance.MustDate(on)}
		if to != "" {
			r.To = attendance.MustDate(to)
		}
		return r
	}
	for _, c := range []struct {
		name    string
		on      string
		reports []attendance.Report
		want    ReportState
	}{
		{"none, before the deadline", "2026-09-09", nil, StillInTime},
		{"none, after it", "2026-09-10", nil, NotReported},
		{"on the deadline", "2026-10-31", []attendance.Report{report("2026-09-01", "", "2026-09-09", "16 uur")}, Reported},
		{"a day late", "2026-10-31", []attendance.Report{report("2026-09-01", "", "2026-09-10", "16 uur")}, ReportedLate},
		{"the earliest decides", "2026-10-31", []attendance.Report{report("2026-09-01", "", "2026-09-20", ""), report("2026-08-31", "2026-08-31", "2026-09-07", "")}, Reported},
		{"luxe is another kind", "2026-10-31", []attendance.Report{report("2026-09-01", "", "2026-09-07", "Luxe verzuim")}, NotReported},
		{"of another time", "2026-10-31", []attendance.Report{report("2026-09-03", "2026-09-04", "2026-09-07", "")}, NotReported},
		{"an empty end lasts to the day of reporting", "2026-10-31", []attendance.Report{report("2026-08-20", "", "2026-09-01", "")}, Reported},
		{"after the peildatum has not happened yet", "2026-09-20", []attendance.Report{report("2026-09-01", "", "2026-09-21", "")}, NotReported},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := e.Dossier()
			d.Reports = c.reports
			found := vz01.signals(d, attendance.MustDate(c.on), DefaultLimits)
			if len(found) != 1 || found[0].State != c.want {
				t.Errorf("%+v, want %s", found, c.want)
			}
		})
	}
}
