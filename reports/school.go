package reports

import (
	"fmt"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/problem"
)

// The signal workbook of a school (signaalwerkmap): what the school has to do,
// and the rows that show why. It holds the pupils of that school only, by name:
// they are the school's own. A school that delivered nothing gets one too, which
// says so.

// schoolWorkbooks makes the signal workbook of each school.
func schoolWorkbooks(f Facts) []document.Document {
	l := newLookup(f)
	signals := bySchool(f.Signals)
	problems := l.problemsBySchool()
	var all []document.Document
	for _, school := range f.Data.Schools {
		b := schoolBook{lookup: l, school: school, signals: signals[school.Code], problems: problems[school.Code], delivery: l.deliveries[school.Code]}
		all = append(all, b.document())
	}
	return all
}

// schoolBook is the workbook of one school.
type schoolBook struct {
	*lookup
	school   *attendance.School
	delivery attendance.Delivery
	signals  []assess.Signal
	problems schoolProblems
}

func (b schoolBook) document() document.Document {
	w := b.workbook("Signalen verzuim "+string(b.school.Code), "Signalen per "+b.On.Long(), confidential)
	w.Sheets = []document.Sheet{
		b.overview(), b.signalSheet(), b.reportSheet(), b.questionSheet(), b.figureSheet(), b.evidenceSheet(), b.ledgerSheet(), b.problemSheet(), b.weekSheet(),
		b.explanation(schoolWords, b.unknowns()),
	}
	return document.Document{
		Path:    fmt.Sprintf("scholen/%s/signalen-%s-%s.xlsx", b.school.Code, b.school.Code, b.On),
		For:     b.Settings.Addressees.School,
		About:   "Signalen, meldingen, vragen, bewijs en cijfers per school",
		Content: w,
	}
}

// sheet begins a sheet of this workbook.
func (b schoolBook) sheet(name, title string) document.Sheet {
	return document.Sheet{Name: name, Title: title, Subtitle: b.schoolName(b.school.Code) + " (" + string(b.school.Code) + ")  ·  " + b.period()}
}

var schoolWords = []document.Row{
	pair("Uren", document.Text("In het voortgezet onderwijs telt een lesuur van ten hoogste 60 minuten als één uur; in po en (v)so tellen klokuren.")),
	pair("Uiterste melddatum", document.Text("De laatste werkdag waarop de melding bij DUO op tijd is. Schoolvakanties zijn werkdagen, feestdagen niet.")),
	pair("Bewijs", document.Text("De rijen uit de aangeleverde bestanden waarop een signaal rust: bestand, blad en rijnummer.")),
	pair("Rekenblad", document.Text("Hoe de uren van elk actueel signaal optellen, rij voor rij. Wie de rijen zelf optelt, komt op hetzelfde uit.")),
	pair("Fout en vraag", document.Text("Fout: de rij is niet gebruikt. Vraag: de rij telt mee, maar iemand moet ernaar kijken.")),
}

func (b schoolBook) unknowns() []string {
	var lines []string
	if b.delivery.Coverage.Empty() {
		lines = append(lines, "Van deze school is geen verzuim aangeleverd. Dat er weinig of geen signalen zijn, zegt dus niets.")
	} else if last := b.delivery.Coverage.Last(); last < b.On {
		lines = append(lines, "Na "+last.Long()+" is geen verzuim aangeleverd: wat daarna is gebeurd, is niet bekend.")
	}
	if n := len(b.codes[b.school.Code]); n > 0 {
		lines = append(lines, fmt.Sprintf("%s kent geen enkele codetabel. Zie het blad Vragen.", howMany(n, "code", "codes")))
	}
	return lines
}

// howMany writes a number with its word.
func howMany(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return thousands(n) + " " + more
}

// schoolProblems are the problems that a school gets to see.
type schoolProblems struct {
	own []problem.Problem
	// elsewhere counts the problems of files that hold rows of several schools
	// and that cannot be given to one of them.
	elsewhere int
}
