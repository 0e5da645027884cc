package reports

import (
	"slices"
	"strings"
	"unicode"
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
			document.Text(s.Rule+" (mogelijk)"), dayCell(s.From), untilCell(s), b.signalHours(s), document.Text(s.Text), document.Text(b.question(s)))})
	}
	codes := document.Block{Heading: "Codes die geen codetabel kent", Header: codeRowHeader, Empty: "Alle codes zijn bekend."}
	for _, c := range b.codes[b.school.Code] {
		codes.Rows = append(codes.Rows, c.codeRow(b.Rules))
	}
	if len(codes.Rows) > 0 {
		codes.Notes = []string{
			"De uren op deze rijen tellen als onbekend, tenzij de kolom Geoorloofd iets zegt. De laatste kolom telt de mogelijke signalen waarvoor zo'n rij meetelt: met de categorie worden die zeker, of verdwijnen ze.",
			"Vul de categorie in en zet de eerste vier kolommen in het blad codes. Kies uit: " + strings.Join(attendance.CategoryNames()[1:], ", ") + ".",
		}
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
	list := b.codes[b.school.Code]
	var codes []string
	for _, i := range codesOf(s, b.codesAt[b.school.Code]) {
		codes = append(codes, shortCode(list[i].Code))
	}
	slices.Sort(codes)
	codes = slices.Compact(codes)
	if len(codes) == 0 {
		return "Was de leerling ook afwezig op de dagen waarvan niet bekend is wat telt? Lever het ontbrekende verzuim aan of verbeter de rijen."
	}
	return "Was de leerling in deze periode ongeoorloofd afwezig? Wat betekent code " + strings.Join(codes, ", ") + "?"
}

// A code is short, and has few digits.
const (
	longestCode = 10
	mostDigits  = 2
)

// shortCode is a code as it is listed. What is too long to be a code, or may be a
// number of somebody, may be anything: it is not shown.
func shortCode(code string) string {
	digits := 0
	for _, r := range code {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	switch {
	case code == "":
		return "(geen code)"
	case digits > mostDigits || utf8.RuneCountInString(code) > longestCode || strings.ContainsFunc(code, unicode.IsSpace):
		return "(tekst in plaats van een code)"
	}
	return code
}
