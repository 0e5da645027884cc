package assess

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"verzuimrapport/pipeline/attendance"
)

// BenchmarkMillionRows assesses 20,000 pupils with 50 rows each over a school year
// and a half, BenchmarkHalfAMillionRows 10,000 of them: it should take half as long.
// BenchmarkLongRows gives 1,000 pupils ten times as many rows each: as many rows, in
// no more time. Run with GOMAXPROCS=1; the rules work on one core in any case.
func BenchmarkMillionRows(b *testing.B)      { benchmarkRows(b, 20_000, 50) }
func BenchmarkHalfAMillionRows(b *testing.B) { benchmarkRows(b, 10_000, 50) }
func BenchmarkLongRows(b *testing.B)         { benchmarkRows(b, 2_000, 500) }

func benchmarkRows(b *testing.B, pupils, rows int) {
	data := benchData(pupils, rows)
	signals := 0
	for b.Loop() {
		signals = len(Signals(data, exampleOn, DefaultLimits))
	}
	b.ReportMetric(float64(pupils*rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
	b.ReportMetric(float64(signals), "signals")
}

// benchData draws pupils whose rows come in short and long spells, on days before
// the peildatum as far back as it takes.
func benchData(pupils, rows int) attendance.Dataset {
	chance := rand.New(rand.NewPCG(1, 2))
	calendar := attendance.NewCalendar(&exampleSchool, nil, attendance.FreeDays{GoedeVrijdag: true, Bevrijdingsdag: true})
	categories := []attendance.Category{
		attendance.Sick, attendance.Sick, attendance.Sick, attendance.Late, attendance.Late, attendance.Authorised,
		attendance.Unauthorised, attendance.Unauthorised, attendance.Luxury, attendance.Unknown,
	}
	var data attendance.Dataset
	for n := range pupils {
		pupil := attendance.Pupil{ID: attendance.PupilID{BRIN: "99ZZ", Number: fmt.Sprint(n)}, Birth: attendance.NewDate(2008+n%6, 3, 1+n%28)}
		stay := &attendance.Stay{
			School: &exampleSchool, Calendar: calendar, Enrolments: []attendance.Enrolment{{School: exampleSchool.Code}},
			Coverage: attendance.NewCoverage([]attendance.Period{{From: exampleOn - attendance.Date(max(500, 3*rows)), To: exampleOn}}),
			Ages:     attendance.NewAges(pupil, calendar, attendance.DefaultAgeLimits), Timetable: &attendance.Timetable{School: &exampleSchool},
		}
		var days []attendance.Day
		for d := exampleOn; len(days) < rows; d-- {
			category, whole := categories[chance.IntN(len(categories))], chance.IntN(3) > 0
			for range 1 + chance.IntN(6)*chance.IntN(3) {
				if d--; !calendar.IsSchooldag(d) || len(days) == rows {
					continue
				}
				lessons := exampleLessons
				if !whole {
					lessons = 1 + chance.IntN(4)
				}
				day := attendance.Day{Date: d, Scheduled: exampleLessons * exampleSchool.Lesson()}
				row := attendance.Counted{Ref: attendance.Ref{File: "verzuim.csv", Row: len(days) + rows*n}, Category: category}
				if category == attendance.Late {
					day.Late, row.LateHalves = 1, 2
				} else {
					day.Absent[category], row.Amount = lessons*exampleSchool.Lesson(), lessons*exampleSchool.Lesson()
				}
				day.Rows = []attendance.Counted{row}
				days = append(days, day)
			}
		}
		for i := len(days) - 1; i >= 0; i-- {
			stay.Days = append(stay.Days, days[i])
		}
		data.Dossiers = append(data.Dossiers, &attendance.Dossier{Pupil: pupil, Stays: []*attendance.Stay{stay}})
	}
	return data
}
