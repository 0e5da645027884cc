package aggregate

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

var on = attendance.MustDate("2026-10-31")

// randomData draws schools (some of which did not deliver), pupils of several
// municipalities with absences, and signals about them.
func randomData(t *rapid.T) (attendance.Dataset, []assess.Signal) {
	var data attendance.Dataset
	covered := attendance.NewCoverage([]attendance.Period{{From: attendance.MustDate("2026-08-17"), To: on}})
	for i := range rapid.IntRange(1, 4).Draw(t, "schools") {
		s := &attendance.School{Code: attendance.SchoolCode(fmt.Sprintf("99A%c00", 'A'+i)), Name: "School", Holidays: attendance.Noord,
			Kind:          rapid.SampledFrom([]attendance.SchoolKind{attendance.VO, attendance.VSO}).Draw(t, "kind"),
			LessonMinutes: rapid.SampledFrom([]int{45, 50, 70}).Draw(t, "minutes"), LessonsPerWeek: 30}
		data.Schools = append(data.Schools, s)
		data.Deliveries = append(data.Deliveries, attendance.Delivery{School: s.Code, Coverage: covered, AttendanceRows: rapid.IntRange(0, 1).Draw(t, "delivered")})
	}
	var signals []assess.Signal
	for i := range rapid.IntRange(0, 12).Draw(t, "pupils") {
		school := rapid.SampledFrom(data.Schools).Draw(t, "school")
		pupil := attendance.Pupil{
			ID: attendance.PupilID{BRIN: school.Code.BRIN(), Number: fmt.Sprint(100 + i)}, Birth: attendance.MustDate("2011-05-05"),
			Municipality: rapid.SampledFrom([]string{"Haarlem", "Zandvoort", "Almere", "", "Nergenshuizen"}).Draw(t, "home"),
		}
		calendar := attendance.NewCalendar(school, nil, attendance.FreeDays{})
		stay := &attendance.Stay{School: school, Calendar: calendar, Coverage: covered, Ages: attendance.NewAges(pupil, calendar, attendance.DefaultAgeLimits),
			Timetable: &attendance.Timetable{School: school}, Enrolments: []attendance.Enrolment{{School: school.Code}}}
		for d := attendance.MustDate("2026-09-01"); d <= on; d += attendance.Date(rapid.IntRange(1, 20).Draw(t, "next")) {
			if calendar.IsSchooldag(d) {
				day := attendance.Day{Date: d, Scheduled: 6 * school.Lesson(), Late: rapid.IntRange(0, 1).Draw(t, "late")}
				day.Absent[rapid.IntRange(0, int(attendance.Authorised)).Draw(t, "category")] = school.Lesson()
				stay.Days = append(stay.Days, day)
			}
		}
		d := &attendance.Dossier{Pupil: pupil, Stays: []*attendance.Stay{stay},
			Cases: []attendance.Case{{Number: "D", Reason: rapid.SampledFrom([]string{"", "spijbelen", "iets anders"}).Draw(t, "reason"), Regie: "Voogd"}}}
		data.Dossiers = append(data.Dossiers, d)
		for range rapid.IntRange(0, 3).Draw(t, "signals") {
			signals = append(signals, randomSignal(t, school, pupil))
		}
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "enrolled nowhere") {
		school := rapid.SampledFrom(data.Schools).Draw(t, "at")
		pupil := attendance.Pupil{ID: attendance.PupilID{BRIN: school.Code.BRIN(), Number: fmt.Sprint(900 + i)}, Municipality: rapid.SampledFrom([]string{"Haarlem", ""}).Draw(t, "home of nobody's pupil")}
		data.Dossiers = append(data.Dossiers, &attendance.Dossier{Pupil: pupil, Cases: []attendance.Case{{Number: "A", School: school.Code, Kind: attendance.CaseAbsolute}}})
		signals = append(signals, assess.Signal{School: school.Code, Pupil: pupil.ID, Case: "A", Rule: assess.VZ12, Certainty: assess.Certain, Current: true})
	}
	slices.SortStableFunc(signals, assess.Compare)
	return data, signals
}

func randomSignal(t *rapid.T, school *attendance.School, pupil attendance.Pupil) assess.Signal {
	s := assess.Signal{School: school.Code, Pupil: pupil.ID, Case: "D",
		Rule:      rapid.SampledFrom([]string{"VZ01", "VZ03", "VZ04", "VZ05", "VZ06", "VZ09"}).Draw(t, "rule"),
		From:      attendance.MustDate("2026-01-01") + attendance.Date(rapid.IntRange(0, 250).Draw(t, "from")),
		Certainty: rapid.SampledFrom([]assess.Certainty{assess.Certain, assess.Possible}).Draw(t, "certainty"),
		Current:   rapid.Bool().Draw(t, "current"), KnownUntil: on,
	}
	if s.Rule == "VZ01" {
		s.To = s.From + 20
		if s.Certainty == assess.Certain {
			s.State = assess.NotReported
		}
	}
	return s
}

func TestSchoolsAndRegionsAndMunicipalitiesSumToTheSWV(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data, signals := randomData(t)
		result := Count(data, signals, Options{On: on, Reasons: []string{"spijbelen"}})
		for name, parts := range map[string][]Figures{"schools": result.Schools, "regions": result.Regions, "municipalities": result.Municipalities,
			"schools of regions": slices.Concat(slices.Collect(maps.Values(result.RegionSchools))...)} {
			sum := map[string]string{}
			total := map[string]attendance.Hours{}
			for _, part := range parts {
				addAll(total, part)
			}
			for key, hours := range total {
				sum[key] = hours.String()
			}
			want := map[string]attendance.Hours{}
			addAll(want, result.SWV)
			swv := map[string]string{}
			for key, hours := range want {
				swv[key] = hours.String()
			}
			if diff := cmp.Diff(swv, sum); diff != "" {
				t.Fatalf("the %s do not sum to the SWV (-SWV +sum):\n%s", name, diff)
			}
		}
	})
}

func TestTheSchoolsOfARegionSumToIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data, signals := randomData(t)
		result := Count(data, signals, Options{On: on, Reasons: []string{"spijbelen"}})
		for _, region := range result.Regions {
			for name, parts := range map[string][]Figures{"schools": result.RegionSchools[region.Key], "municipalities": result.MunicipalitiesOf(region.Key)} {
				sum, want := map[string]attendance.Hours{}, map[string]attendance.Hours{}
				for _, part := range parts {
					addAll(sum, part)
				}
				addAll(want, result.Region(region.Key))
				for key, hours := range want {
					if hours.Cmp(sum[key]) != 0 || len(sum) != len(want) {
						t.Fatalf("%s of %s: %s is %s, want %s", name, region.Key, key, sum[key], hours)
					}
				}
			}
		}
	})
}

func TestWeekdaysSumToTheLessons(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data, signals := randomData(t)
		for _, f := range Count(data, signals, Options{On: on}).Schools {
			var scheduled, absent attendance.Hours
			for _, day := range f.Year.Weekdays {
				scheduled, absent = scheduled.Add(day.Scheduled), absent.Add(day.Absent)
			}
			if l := f.Year.Lessons; scheduled.Cmp(l.Scheduled) != 0 || absent.Cmp(l.Absent()) != 0 {
				t.Fatalf("%s of %s hours by weekday, %s of %s in all", absent, scheduled, l.Absent(), l.Scheduled)
			}
		}
	})
}

// addAll adds every count of one group to a flat sum, so that no figure escapes the law.
func addAll(sum map[string]attendance.Hours, f Figures) {
	count := func(key string, n int) {
		if n != 0 {
			sum[key] = sum[key].Add(attendance.NewHours(n, 1))
		}
	}
	count("pupils", f.Pupils)
	count("delivered pupils", f.DeliveredPupils)
	count("thuiszitters", f.ThuiszittersNow)
	for name, division := range map[string]map[string]int{"class": f.ByClass, "duration": f.ByDuration, "age": f.ByAge, "reason": f.ByReason, "regie": f.ByRegie, "kind": f.ByKind} {
		for key, n := range division {
			count(name+" "+key, n)
		}
	}
	for name, span := range map[string]Span{"month": f.Month, "year": f.Year} {
		count(name+" late", span.Late)
		count(name+" sent out", span.SentOut)
		count(name+" spells", span.Spells)
		count(name+" sick spells", span.SickSpells)
		for i, day := range span.Weekdays {
			for part, hours := range map[string]attendance.Hours{"scheduled": day.Scheduled, "absent": day.Absent} {
				if hours.Cmp(attendance.Hours{}) != 0 {
					key := fmt.Sprint(name, " weekday ", i, " ", part)
					sum[key] = sum[key].Add(hours)
				}
			}
		}
		for state, n := range span.Reports {
			count(name+" melding "+string(state), n)
		}
		for rule, n := range span.Certain {
			count(name+" certain "+rule, n)
		}
		for rule, n := range span.Possible {
			count(name+" possible "+rule, n)
		}
		l := span.Lessons
		for key, hours := range map[string]attendance.Hours{"scheduled": l.Scheduled, "unauthorised": l.Unauthorised, "luxury": l.Luxury, "sick": l.Sick, "authorised": l.Authorised, "unknown": l.Unknown} {
			if hours.Cmp(attendance.Hours{}) != 0 {
				sum[name+" "+key] = sum[name+" "+key].Add(hours)
			}
		}
	}
}

func TestEveryDivisionOfTheThuiszittersSumsToThem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data, signals := randomData(t)
		f := Count(data, signals, Options{On: on, Reasons: []string{"spijbelen"}}).SWV
		for name, division := range map[string]map[string]int{"class": f.ByClass, "duration": f.ByDuration, "age": f.ByAge, "reason": f.ByReason, "regie": f.ByRegie, "kind": f.ByKind} {
			sum := 0
			for _, key := range slices.Sorted(maps.Keys(division)) {
				sum += division[key]
			}
			if sum != f.ThuiszittersNow {
				t.Fatalf("by %s: %d, thuiszitters: %d", name, sum, f.ThuiszittersNow)
			}
		}
	})
}

func TestASchoolThatDidNotDeliverIsUnknownNotZero(t *testing.T) {
	school := &attendance.School{Code: "99AA00", LessonMinutes: 50, LessonsPerWeek: 30}
	result := Count(attendance.Dataset{Schools: []*attendance.School{school}, Deliveries: []attendance.Delivery{{School: "99AA00"}}}, nil, Options{On: on})
	if f := result.Schools[0]; f.Month.Lessons.Known || f.Delivered != 0 || f.Schools != 1 {
		t.Errorf("%+v", f)
	}
}

func TestTimeAtHomeFallsInItsClass(t *testing.T) {
	for until, want := range map[string]string{"2026-04-01": Durations[0], "2026-04-02": Durations[1], "2026-07-02": Durations[2], "2027-01-01": Durations[2], "2027-01-02": Durations[3]} {
		if got := Duration(attendance.MustDate("2026-01-01"), attendance.MustDate(until)); got != want {
			t.Errorf("from 1 January 2026 up to %s: %s, want %s", until, got, want)
		}
	}
}

func TestReasonAndRegieAreGroupsNeverFreeText(t *testing.T) {
	groups := []string{"spijbelen", "conflict school en ouders"}
	for written, want := range map[string]string{"Spijbelen ": "spijbelen", "ruzie met de mentor": Nowhere, "": Nowhere} {
		if got := ReasonGroup(written, groups); got != want {
			t.Errorf("%q is group %q", written, got)
		}
	}
	for written, want := range map[string]string{"Leerplicht": "leerplicht", "ZoCo": "zoco", "mevrouw Voorbeeld": "anders", "": Nowhere} {
		if got := RegieGroup(written); got != want {
			t.Errorf("%q is %q", written, got)
		}
	}
}

// One pupil of 6 lesuren a day, known from 31 August to 30 September and from 12
// October on, with one absence in September and one in October.
func TestMonthAndYearCountTheirOwnDays(t *testing.T) {
	school := &attendance.School{Code: "99AA00", Kind: attendance.VO, Holidays: attendance.Midden, LessonMinutes: 50, LessonsPerWeek: 30}
	calendar := attendance.NewCalendar(school, nil, attendance.FreeDays{})
	covered := attendance.NewCoverage([]attendance.Period{
		{From: attendance.MustDate("2026-08-31"), To: attendance.MustDate("2026-09-30")},
		{From: attendance.MustDate("2026-10-12"), To: attendance.MustDate("2026-10-31")}})
	pupil := attendance.Pupil{ID: attendance.PupilID{BRIN: "99AA", Number: "1"}, Birth: attendance.MustDate("2011-05-05")}
	day := func(date string, category attendance.Category, late int) attendance.Day {
		d := attendance.Day{Date: attendance.MustDate(date), Scheduled: 600, Late: late}
		d.Absent[category] = 300
		return d
	}
	stay := &attendance.Stay{School: school, Calendar: calendar, Coverage: covered, Ages: attendance.NewAges(pupil, calendar, attendance.DefaultAgeLimits),
		Timetable: &attendance.Timetable{School: school}, Enrolments: []attendance.Enrolment{{School: school.Code}},
		Days: []attendance.Day{day("2026-09-01", attendance.Sick, 1), day("2026-10-05", attendance.Luxury, 0), day("2026-10-12", attendance.Unauthorised, 2)}}
	signal := func(rule, from, to string, state assess.ReportState) assess.Signal {
		s := assess.Signal{School: school.Code, Pupil: pupil.ID, Rule: rule, From: attendance.MustDate(from), To: attendance.MustDate(to), Certainty: assess.Certain, State: state}
		s.Current = s.To >= on.MonthStart()
		return s
	}
	data := attendance.Dataset{Schools: []*attendance.School{school}, Deliveries: []attendance.Delivery{{School: school.Code, Coverage: covered, AttendanceRows: 3}},
		Dossiers: []*attendance.Dossier{{Pupil: pupil, Stays: []*attendance.Stay{stay}}}}
	f := Count(data, []assess.Signal{
		signal("VZ01", "2026-06-01", "2026-06-10", assess.NotReported), // of the school year before
		signal("VZ01", "2026-09-01", "2026-09-10", assess.Reported),
		signal("VZ01", "2026-10-01", "2026-10-10", assess.ReportedLate),
		signal("VZ03", "2026-05-01", "2026-09-10", ""),
	}, Options{On: on}).SWV
	got := fmt.Sprint("month ", f.Month.Lessons.Scheduled, " ", f.Month.Lessons.Unauthorised, " ", f.Month.Lessons.Luxury, " ", f.Month.Lessons.Sick, " late ", f.Month.Late, " spells ", f.Month.Spells, " ", f.Month.Certain, f.Month.Reports,
		"; year ", f.Year.Lessons.Scheduled, " ", f.Year.Lessons.Unauthorised, " ", f.Year.Lessons.Luxury, " ", f.Year.Lessons.Sick, " late ", f.Year.Late, " spells ", f.Year.Spells, " ", f.Year.Certain, f.Year.Reports)
	// October: 5 October by its row, and 12-16 and 26-30 October: 11 days. With 31
	// August to 30 September, 23 days, that makes 34 in the school year.
	want := "month 66 6 3 0 late 2 spells 2 map[VZ01:1] map[te laat gemeld:1]; year 204 6 3 3 late 3 spells 3 map[VZ01:1 VZ03:1] map[gemeld:1 te laat gemeld:1]"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestASchoolThatStoppedDeliveringIsUnknownThisMonthAndKnownThisYear(t *testing.T) {
	school := &attendance.School{Code: "99AA00", Kind: attendance.VO, Holidays: attendance.Noord, LessonMinutes: 50, LessonsPerWeek: 30}
	covered := attendance.NewCoverage([]attendance.Period{{From: attendance.MustDate("2026-08-31"), To: attendance.MustDate("2026-09-30")}})
	d := attendance.Delivery{School: school.Code, Coverage: covered, AttendanceRows: 9,
		MissesMonth: !attendance.NewCalendar(school, nil, attendance.FreeDays{}).CoversMonth(covered, on)}
	f := Count(attendance.Dataset{Schools: []*attendance.School{school}, Deliveries: []attendance.Delivery{d}}, nil, Options{On: on}).SWV
	if f.Delivered != 0 || f.Month.Lessons.Known || !f.Year.Lessons.Known || !d.DeliveredBefore() {
		t.Errorf("%+v", f)
	}
}
