package normalise

import "verzuimrapport/pipeline/attendance"

// totals is the kind of a totals report: one row per pupil with sums of time and no
// dates, from which no rule can reckon. No user fills one in. A time that cannot
// be read is unknown; nobody reckons with it, so no question is asked.
var totals = Kind{
	Name: "totaaloverzicht",
	Columns: []Column{
		brinColumn, locationColumn, pupilColumn,
		tells("Aanwezigheid", "Totale aanwezigheid"), tells("Geoorloofde afwezigheid"), tells("Ongeoorloofde afwezigheid"),
		tells("Totale afwezigheid"), unread(tells("Laatste verzuimmelding")),
		unread(lastNameColumn), unread(infixColumn), unread(firstNameColumn), unread(nameColumn), unread(classColumn), unread(yearColumn),
	},
	Needs: [][]string{{"Leerlingnummer"}, {"Totale afwezigheid", "Ongeoorloofde afwezigheid"}},
	begin: beginTotals,
}

// totalRow is one row of a totals report: minutes, -1 for unknown.
type totalRow struct {
	pupil                                     string
	present, authorised, unauthorised, absent int
}

func beginTotals(r *reader) func() {
	pupil := r.field("Leerlingnummer")
	present, absent := r.field("Aanwezigheid"), r.field("Totale afwezigheid")
	authorised, unauthorised := r.field("Geoorloofde afwezigheid"), r.field("Ongeoorloofde afwezigheid")
	if !r.totalsOfASchool() {
		return func() {}
	}
	return rowsOf(r, &r.out.totals, func() totalRow {
		r.school()
		return totalRow{
			pupil: r.pupilNumber(pupil), present: r.total(present), absent: r.total(absent),
			authorised: r.total(authorised), unauthorised: r.total(unauthorised),
		}
	})
}

// totalsOfASchool reports whether the report says whose it is. One that does not is
// of no use, and costs nothing: no fault.
func (r *reader) totalsOfASchool() bool {
	return r.schoolInPath != "" || r.brin.stands() || r.location.stands()
}

// useOfTotals says what became of a totals report.
func (r *reader) useOfTotals() string {
	if r.totalsOfASchool() {
		return "het is alleen gebruikt voor de totalen van de school"
	}
	return "het is niet gebruikt, want het noemt geen school (zet de vestigingscode van 6 tekens, zoals 01AB00, in de naam van het bestand of de map)"
}

// total reads a length of time that names its units, 107u24m; a bare number does
// not say of what it is, save that nothing is nothing. A day may be of any length.
func (r *reader) total(f *field) int {
	text := cleanText(r.raw(f))
	if minutes, ok := parseWhole(text); ok {
		if minutes == 0 {
			return 0
		}
		return -1
	}
	minutes, whole, ok := parseDuration(text)
	if !ok || !whole {
		return -1
	}
	return minutes
}

// takeTotals holds the rows of totals reports against schools and pupils.
func (r *round) takeTotals() {
	for _, s := range r.sheetsOf(&totals) {
		for n, row := range s.totals {
			if school := r.schoolOf(s, n); school != nil && row.pupil != "" {
				r.pupilAt(s, n, school, row.pupil)
			}
		}
	}
}

// addTotals sums the totals reports of each school. A later delivery of the report
// goes before an earlier one, which was not yet complete.
func (b *builder) addTotals() {
	latest := map[attendance.SchoolCode]int{}
	sums := map[attendance.SchoolCode]*attendance.Totals{}
	for _, s := range b.sheetsOf(&totals) {
		for n, row := range s.totals {
			if s.bad[n] {
				continue
			}
			code := s.school[s.lines[n].place].Code
			if sums[code] == nil || s.sheet.Delivery > latest[code] {
				sums[code], latest[code] = &attendance.Totals{}, s.sheet.Delivery
			}
			sums[code].Pupils++
			sums[code].Present.Add(row.present)
			sums[code].Authorised.Add(row.authorised)
			sums[code].Unauthorised.Add(row.unauthorised)
			sums[code].Absent.Add(row.absent)
		}
	}
	for i := range b.data.Deliveries {
		if sum := sums[b.data.Deliveries[i].School]; sum != nil {
			b.data.Deliveries[i].Totals = *sum
		}
	}
}
