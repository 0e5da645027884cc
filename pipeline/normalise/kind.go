package normalise

import "slices"

// Kind is a kind of sheet: its columns and what becomes of its rows.
type Kind struct {
	Name string // as the manual and the messages call it: "verzuim"
	// Columns are in the order of our own templates.
	Columns []Column
	// Needs are the columns without which the sheet is not read: of each group at
	// least one must stand in the header.
	Needs [][]string
	// NamesSchool: each row belongs to a school, named by the columns BRIN and
	// Vestiging or else by the path of the file.
	NamesSchool bool
	// begin is called once for a sheet; what it gives is called for each row.
	begin func(*reader) func()
}

// Column is one column of a kind of sheet.
type Column struct {
	Name    string // the header on our own sheets
	Weight  Weight
	Aliases []string // other headers for the same, as school systems write them
}

// Weight says what a cell of the column means for its row.
type Weight uint8

const (
	// Tells: a description. A cell that cannot be read is left unknown, and asked about.
	Tells Weight = iota
	// Counts: a cell that cannot be read would change the reckoning: the row is not
	// used. It may be empty.
	Counts
	// Must: as Counts, and the cell must be filled.
	Must
	// Unread: known to stand on such sheets, and not needed.
	Unread
	// Foreign: as Counts, on exports of school systems only; our own sheets lack it.
	Foreign
)

// Kinds is the explicit list of the sheets that a user can fill in. Where a
// header fits two kinds equally well, the first of them is taken.
var Kinds = []*Kind{&schools, &pupils, &absences, &codes, &timetables, &calendars, &duoReports, &cases, &actions}

// ProfileKinds are the kinds of which a profile can describe another layout: those
// of our own sheets and the totals report.
func ProfileKinds() []*Kind { return append(slices.Clone(Kinds), &totals) }

// KindNamed finds a kind of sheet by the name that the manual uses; nil if there
// is none of that name.
func KindNamed(name string) *Kind {
	for _, k := range ProfileKinds() {
		if k.Name == name {
			return k
		}
	}
	return nil
}

// column finds a column by our name; -1 if the kind has none of that name.
func (k *Kind) column(name string) int {
	for i, c := range k.Columns {
		if c.Name == name {
			return i
		}
	}
	return -1
}

// Columns that stand on several kinds of sheets, with the headers seen for them.
var (
	brinColumn = Column{"BRIN", Counts, []string{
		"BRIN nummer", "BRINnummer", "BRIN nr", "BRINnr", "BRIN code", "BRINcode", "Instellingscode"}}
	locationColumn = Column{"Vestiging", Counts, []string{
		"Vestigingsnummer", "Vestiginsnummer", "Vestigings nummer", "Vestigingscode", "Vestigings code", "Vestigingsnr",
		"Vestiging nr", "Vestiging nummer", "BRIN vestiging", "BRIN6", "Schoolcode", "School code"}}
	pupilColumn = Column{"Leerlingnummer", Must, []string{
		"Stamnr", "stamnr_str", "Stamnummer", "Llnr", "Leerling nr", "Leerlingnr", "Leerling nummer", "Leerling ID",
		"Leerlingid", "Studentnummer", "Student nr", "ovnr", "Deelnemernummer", "Deelnemer nr", "Deelnemernr"}}
	lastNameColumn  = Column{"Achternaam", Tells, []string{"Lastname", "Last name"}}
	infixColumn     = Column{"Tussenvoegsel", Tells, []string{"Prefix", "Tussenv", "Tussenvoeg", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels"}}
	firstNameColumn = Column{"Roepnaam", Tells, []string{"Firstname", "First name", "Voornaam"}}
	nameColumn      = Column{"Naam", Tells, []string{
		"Deelnemernaam", "Volledige naam", "Leerlingnaam", "Leerling naam", "Naam leerling", "Leerling", "Student"}}
	birthColumn = Column{"Geboortedatum", Counts, []string{"Birthdate", "Birth date", "geb_datum_str", "Geb datum", "Gebdatum"}}
	classColumn = Column{"Klas", Tells, []string{"Class", "Groepnaam", "Groep", "Stamgroep", "stamgroep.naam", "Stamklas"}}
	yearColumn  = Column{"Leerjaar", Tells, []string{"Studyyear", "Study year", "Leerfase.Leerjaar"}}
)

// unread gives a column that is known to stand on sheets of a kind, and is not needed there.
func unread(c Column) Column { return Column{c.Name, Unread, c.Aliases} }

// tells gives a column whose cells only describe.
func tells(name string, aliases ...string) Column { return Column{name, Tells, aliases} }

// counts gives a column whose cells change the reckoning.
func counts(name string, aliases ...string) Column { return Column{name, Counts, aliases} }

// foreign gives a column that only exports of school systems have.
func foreign(name string, aliases ...string) Column { return Column{name, Foreign, aliases} }

// must gives a column whose cells must be filled.
func must(name string, aliases ...string) Column { return Column{name, Must, aliases} }
