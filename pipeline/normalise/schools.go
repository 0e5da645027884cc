package normalise

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// schools is the kind of sheet scholen; several rows of one school are several
// periods of delivered attendance.
var schools = Kind{
	Name: "scholen",
	Columns: []Column{
		brinColumn, locationColumn,
		must("Naam", "Schoolnaam", "Naam school", "Naam vestiging", "Vestigingsnaam"),
		tells("Gemeente", "Gemeentenaam"),
		tells("RMC-regio", "RMC regio code", "RMC regiocode", "RMC code", "Doorstroompuntregio"),
		tells("Onderwijssoort", "Soort onderwijs"),
		tells("Vakantieregio", "Vakantie regio"),
		tells("Lesuur minuten", "Lesuurminuten", "Minuten per lesuur"),
		tells("Lesuren per week"),
		tells("Bestuur", "Schoolbestuur", "Bevoegd gezag"),
		tells("Zorgcoördinator", "Zorgcoordinator", "Zoco"),
		tells("E-mail", "Email", "E-mailadres", "Emailadres"),
		tells("Periode van", "Periode vanaf"),
		tells("Periode tot", "Periode tot en met", "Periode t/m"),
	},
	Needs: [][]string{{"BRIN", "Vestiging"}, {"Naam"}},
	begin: beginSchools,
}

// schoolRow is one row of a scholen sheet: a school of which the empty cells are
// still empty.
type schoolRow struct {
	school attendance.School
	period attendance.Period
	asked  []string // columns whose cell cannot be read, and that was told
}

// What is reckoned with where the sheet says nothing.
const (
	defaultLessonMinutes  = 50
	defaultLessonsPerWeek = 30
	holidaysOfSettings    = "de vakantieregio van de instellingen"
)

func beginSchools(r *reader) func() {
	var (
		name, place, region   = r.field("Naam"), r.field("Gemeente"), r.field("RMC-regio")
		kind, holidays        = r.field("Onderwijssoort"), r.field("Vakantieregio")
		minutes, week         = r.field("Lesuur minuten"), r.field("Lesuren per week")
		board, care, email    = r.field("Bestuur"), r.field("Zorgcoördinator"), r.field("E-mail")
		periodFrom, periodEnd = r.field("Periode van"), r.field("Periode tot")
	)
	return rowsOf(r, &r.out.schools, func() schoolRow {
		var row schoolRow
		s := &row.school
		s.Code = attendance.SchoolCode(r.wholeSchool())
		s.Ref = r.ref()
		s.Name, s.Municipality, s.Region = r.cell(name), r.cell(place), r.regionCode(region)
		s.Kind, s.Holidays = row.kind(r, kind), row.holidays(r, holidays)
		s.LessonMinutes = r.between(minutes, 1, 240, "50 minuten")
		s.LessonsPerWeek = r.between(week, 1, 5*maxLesson, "30 lesuren")
		s.Board, s.CareCoordinator, s.Email = r.cell(board), r.cell(care), r.cell(email)
		row.period = r.statedPeriod(periodFrom, periodEnd)
		return row
	})
}

// kind reads Onderwijssoort. One sentence says what cannot be read and what is
// reckoned with.
func (row *schoolRow) kind(r *reader, f *field) attendance.SchoolKind {
	kind, ok := parseSchoolKind(r.cell(f))
	if !ok {
		r.question(problem.NotThisOne, f.column.Name, "vo, pro, vso of po", "vo")
		row.asked = append(row.asked, f.column.Name)
	}
	return kind
}

// holidays reads Vakantieregio in the same way.
func (row *schoolRow) holidays(r *reader, f *field) attendance.HolidayRegion {
	region, ok := parseHolidayRegion(r.cell(f))
	if !ok {
		r.question(problem.NotThisOne, f.column.Name, "Noord, Midden of Zuid", holidaysOfSettings)
		row.asked = append(row.asked, f.column.Name)
	}
	return region
}

// wholeSchool reads a code that must have all 6 characters.
func (r *reader) wholeSchool() string {
	code := r.schoolOr("")
	switch {
	case code == "" && !r.bad:
		r.fault(problem.NoSchool, "BRIN")
	case code != "" && len(code) < 6:
		r.fault(problem.BadSchool, "Vestiging")
	}
	return code
}

// between reads a whole number; 0 is unknown, and then the given default is
// reckoned with.
func (r *reader) between(f *field, low, high int, instead string) int {
	text := r.cell(f)
	if text == "" {
		return 0
	}
	n, ok := parseWhole(text)
	if !ok || n < low || n > high {
		r.question(problem.DefaultUsed, f.column.Name, instead)
		return 0
	}
	return n
}

// statedPeriod reads the period that a school says it delivered; without an end
// it lasts to the peildatum, without a beginning it is none.
func (r *reader) statedPeriod(from, to *field) attendance.Period {
	if r.cell(from) == "" && r.cell(to) == "" {
		return attendance.Period{}
	}
	p := attendance.Period{From: r.date(from), To: r.date(to)}
	if r.cell(to) != "" && !p.To.Known() && !r.day(to).never || !p.From.Known() || p.To.Known() && p.To < p.From {
		r.question(problem.NoPeriodBegin, "Periode van")
		return attendance.Period{}
	}
	return p
}
