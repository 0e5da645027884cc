package attendance

// Delivery (levering) is what one school delivered.
type Delivery struct {
	School SchoolCode
	Files  []string // every file with a row of this school, sorted
	// Coverage is the known part of the attendance; empty: not delivered.
	Coverage Coverage
	Pupils   int
	// Rows are the rows that name this school (attendance, pupils, cases and the
	// rest), Used those without a fout.
	Rows, Used int
	// AttendanceRows are the verzuim rows among the used ones.
	AttendanceRows int
	// PresentRows are those of them that say aanwezig or geen verzuim: they take an
	// earlier absence away and count nowhere else.
	PresentRows int
	// MissesMonth: the coverage has less than half of the schooldagen of the report
	// month up to the peildatum, see Calendar.CoversMonth.
	MissesMonth bool
	// Totals are the sums of a report without dates, beside the attendance.
	Totals Totals
	// Weeks are those of the school year up to the peildatum, in order.
	Weeks []DeliveredWeek
}

// Delivered reports whether attendance of the report month came in. A school that
// stopped delivering did not: see DeliveredBefore.
func (d Delivery) Delivered() bool { return d.AttendanceRows > 0 && !d.MissesMonth }

// DeliveredBefore reports whether attendance came in, but not enough of the report
// month: it is known up to Coverage.Last.
func (d Delivery) DeliveredBefore() bool { return d.AttendanceRows > 0 && d.MissesMonth }

// Dataset (gegevens) is everything that was read, put in order: schools by code,
// dossiers by BRIN and leerlingnummer. The dossiers' Days are filled by package hours.
type Dataset struct {
	Schools    []*School
	Deliveries []Delivery // one for each school, in the same order
	Dossiers   []*Dossier
	// Absences are the verzuim rows of each dossier, in the order of Dossiers and
	// in the order of reading; package hours spreads them over days.
	Absences [][]Absence
	// UnknownCodes are the codes that no table knows, in the order of reading.
	UnknownCodes []UnknownCode
	// UnknownSheets are the sheets with data that no layout fits, in the order of
	// reading.
	UnknownSheets []UnknownSheet
	// OtherRows are the rows that are in no Delivery, because they name no school
	// that is known or hold for all schools; OtherUsed those without a fout. Rows
	// that a quote or a second table made unreadable are among them.
	OtherRows, OtherUsed int
	// Tables are the tables that were recognised, also in files that are refused, in
	// the order of reading.
	Tables []TableRows
}

// TableRows (bladrijen) is what became of the rows of one table: every row below
// its header is one of Used, Faulty and PassedOver.
type TableRows struct {
	Ref  Ref    // file and sheet
	Kind string // soort blad: scholen, leerlingen, verzuim, …; uitleg: the explanation of a template
	// Used are the rows without a fout; Faulty those that are not used because of
	// one; PassedOver those that are no data, as sums and footnotes.
	Used, Faulty, PassedOver int
	// Refused: the file was refused whole.
	Refused bool
}

// Read is how many rows the table has.
func (t TableRows) Read() int { return t.Used + t.Faulty + t.PassedOver }

// UnknownCode (onbekende code) is a code in the attendance of a school that no
// table knows, "" for rows without one, and the rows that have it.
type UnknownCode struct {
	School SchoolCode
	Code   string
	// Kind (soort) is what the column Soort says on these rows, "" where it says
	// nothing, or not the same on all.
	Kind   string
	Rows   []Ref
	Pupils int // who have such a row
}

// Release lets go of the days, once nobody will ask for them any more.
func (d *Dataset) Release() {
	for _, dossier := range d.Dossiers {
		for _, stay := range dossier.Stays {
			stay.Days = nil
		}
	}
}
