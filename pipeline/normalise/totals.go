package normalise

// totals is the kind of a totals report: one row per pupil with sums of time and no
// dates, from which no rule can reckon. No user fills one in. A time that cannot
// be read is unknown and asked about.
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

// totalRow is one row of a totals report: minutes, below 0 for unknown.
type totalRow struct {
	pupil string
	times totalTimes
}

// totalTimes are the times of one pupil. An empty cell is -1; one with a mark that the
// school keeps the time back is withheld.
type totalTimes struct{ present, authorised, unauthorised, absent int }

func beginTotals(r *reader) func() {
	pupil := r.field("Leerlingnummer")
	present, absent := r.field("Aanwezigheid"), r.field("Totale afwezigheid")
	authorised, unauthorised := r.field("Geoorloofde afwezigheid"), r.field("Ongeoorloofde afwezigheid")
	if !r.totalsOfASchool() {
		return func() {}
	}
	return rowsOf(r, &r.out.totals, func() totalRow {
		r.school()
		return totalRow{r.pupilNumber(pupil), totalTimes{
			present: r.total(present), absent: r.total(absent), authorised: r.total(authorised), unauthorised: r.total(unauthorised),
		}}
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
	text := asASCII(r.cell(f))
	number, isNumber := parseWhole(text)
	minutes, whole, ok := parseDuration(text)
	switch {
	case text == "":
		return -1
	case isSuppressed(text):
		return withheld
	case isNumber && number == 0:
		return 0
	case isNumber || !ok || !whole:
		r.unclear(f, "een tijdsduur als 107u24m, of 0")
		return -1
	}
	return minutes
}
