package reports

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// questionSheet puts the possible signals as questions, and lists the codes that
// nobody explained.
func (b schoolBook) questionSheet() document.Sheet {
	sheet := b.sheet("Vragen", "Vragen aan de school")
	sheet.Notes = []string{"Met een antwoord op deze vragen wordt een mogelijk signaal zeker, of verdwijnt het. Zet wat een code betekent in het blad codes van de volgende levering."}
	sheet.Columns = []document.Column{{}, {Most: 30}, {}, {}, {}, {}, {}, {Most: 44}, {Most: 56}}
	questions := document.Block{
		Heading: "Mogelijke signalen", List: true, Empty: "Er zijn geen mogelijke signalen.",
		Header: []string{"Leerling", "Naam", "Klas", "Signaal", "Van", "Tot en met", "Uren", "Wat er mogelijk is", "Vraag"},
	}
	for _, s := range b.possible() {
		questions.Rows = append(questions.Rows, document.Row{Cells: append(b.pupilCells(s.Pupil),
			document.Text(s.Rule+" (mogelijk)"), dayCell(s.From), untilCell(s.To), b.signalHours(s), document.Text(s.Text), document.Text(b.question(s)))})
	}
	codes := document.Block{
		Heading: "Codes die geen codetabel kent", Header: []string{"Code", "Regels"},
		Notes: []string{"De uren op deze regels tellen als onbekend."},
		Empty: "Alle codes zijn bekend.",
	}
	for _, c := range b.unknownCodes() {
		codes.Rows = append(codes.Rows, document.Row{Cells: []document.Cell{document.Text(c.code), document.Count(c.rows)}, Meaning: document.Warning})
	}
	sheet.Blocks = []document.Block{questions, codes}
	return sheet
}

// question asks for what would settle a possible signal.
func (b schoolBook) question(s assess.Signal) string {
	d := b.dossier(s.Pupil)
	if b.age(d, s.School) == attendance.AgeUnknown {
		return "Wat is de geboortedatum? Zonder geboortedatum is niet bekend of de leerling leerplichtig is."
	}
	codes := map[string]bool{}
	for _, a := range b.absences(s.Pupil) {
		if a.Category == attendance.Unknown && slices.Contains(s.Evidence, a.Ref) {
			codes[shortCode(a.Code)] = true
		}
	}
	if len(codes) == 0 {
		return "Was de leerling ook afwezig op de dagen waarvan niet bekend is wat telt? Lever het ontbrekende verzuim aan of verbeter de regels."
	}
	return "Was de leerling in deze periode ongeoorloofd afwezig? Wat betekent code " + strings.Join(slices.Sorted(maps.Keys(codes)), ", ") + "?"
}

// unknownCode is a code that no table knows, and how many rows have it.
type unknownCode struct {
	school attendance.SchoolCode
	code   string
	rows   int
}

// unknownCodes lists the unknown codes of the school.
func (b schoolBook) unknownCodes() []unknownCode { return b.unknown()[b.school.Code] }

// unknown lists the unknown codes per school, the most used first. It is worked
// out once, because it goes through every row.
func (l *lookup) unknown() map[attendance.SchoolCode][]unknownCode {
	if l.codes != nil {
		return l.codes
	}
	type key struct {
		school attendance.SchoolCode
		code   string
	}
	counts := map[key]int{}
	for _, rows := range l.Data.Absences {
		for _, a := range rows {
			if a.Category == attendance.Unknown {
				counts[key{a.School, shortCode(a.Code)}]++
			}
		}
	}
	l.codes = map[attendance.SchoolCode][]unknownCode{}
	for k, n := range counts {
		l.codes[k.school] = append(l.codes[k.school], unknownCode{k.school, k.code, n})
	}
	for _, codes := range l.codes {
		slices.SortFunc(codes, func(a, b unknownCode) int { return cmp.Or(cmp.Compare(b.rows, a.rows), cmp.Compare(a.code, b.code)) })
	}
	return l.codes
}

// longestCode is how long a text may be to pass for a code.
const longestCode = 12

// shortCode is a code as it is listed. What is too long to be a code may be
// anything, also a name: it is not shown.
func shortCode(code string) string {
	switch {
	case code == "":
		return "(leeg)"
	case utf8.RuneCountInString(code) > longestCode || strings.Contains(strings.TrimSpace(code), " "):
		return "(tekst in plaats van een code)"
	}
	return code
}
