package normalise

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// totalOf names the row of one pupil in the totals reports of one delivery.
type totalOf struct {
	school   attendance.SchoolCode
	pupil    string
	delivery int
}

// takeTotals holds the rows of totals reports against schools and pupils, and against
// each other: a pupil counts once.
func (r *round) takeTotals() {
	known := map[totalOf]totalTimes{}
	for _, s := range r.sheetsOf(&totals) {
		for n, row := range s.totals {
			school := r.schoolOf(s, n)
			if school == nil || row.pupil == "" || r.pupilAt(s, n, school, row.pupil) == nil || s.bad[n] {
				continue
			}
			r.askWithheld(s, n, row.times)
			key := totalOf{school.Code, row.pupil, s.sheet.Delivery}
			switch earlier, twice := known[key]; {
			case twice && earlier == row.times:
				r.share(s, n, problem.TotalTwice, "Leerlingnummer", "")
			case twice:
				r.share(s, n, problem.TotalDiffers, "Leerlingnummer", "")
			}
			known[key] = row.times
		}
	}
}

// askWithheld asks about the times of a row that the school keeps back.
func (r *round) askWithheld(s *linked, n int, times totalTimes) {
	for _, one := range []struct {
		column  string
		minutes int
	}{
		{"Aanwezigheid", times.present}, {"Geoorloofde afwezigheid", times.authorised},
		{"Ongeoorloofde afwezigheid", times.unauthorised}, {"Totale afwezigheid", times.absent},
	} {
		if one.minutes == withheld {
			r.share(s, n, problem.TotalWithheld, one.column, "")
		}
	}
}

// schoolTotals are the rows of one school by pupil, those of its latest delivery.
type schoolTotals struct {
	delivery int
	pupils   map[string]totalTimes
}

// addTotals sums the totals reports of each school. A later delivery of the report
// goes before an earlier one, which was not yet complete.
func (b *builder) addTotals() {
	of := map[attendance.SchoolCode]schoolTotals{}
	for _, s := range b.sheetsOf(&totals) {
		for n, row := range s.totals {
			if s.bad[n] {
				continue
			}
			code := s.school[s.lines[n].place].Code
			if of[code].pupils == nil || s.sheet.Delivery > of[code].delivery {
				of[code] = schoolTotals{s.sheet.Delivery, map[string]totalTimes{}}
			}
			of[code].pupils[row.pupil] = row.times
		}
	}
	for i := range b.data.Deliveries {
		b.data.Deliveries[i].Totals = of[b.data.Deliveries[i].School].sum()
	}
}

// sum adds up the pupils of a school.
func (t schoolTotals) sum() attendance.Totals {
	sum := attendance.Totals{Pupils: len(t.pupils)}
	for _, times := range t.pupils {
		sum.Present.Add(times.present)
		sum.Authorised.Add(times.authorised)
		sum.Unauthorised.Add(times.unauthorised)
		sum.Absent.Add(times.absent)
	}
	return sum
}
