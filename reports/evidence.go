package reports

import (
	"encoding/json"
	"fmt"
	"slices"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// evidenceFacts are the rows of a signal: where each stands, what it brought and the
// total after it, in the order in which they are listed. A row that brings no hours
// (of a case, a timetable or te laat) has none; of te laat the total counts reports.
type evidenceFacts struct {
	placeFacts
	Hours *json.Number `json:"uren"`
	Total *json.Number `json:"totaal"`
}

func (l *lookup) evidenceFacts(s assess.Signal) []evidenceFacts {
	hours, late := map[attendance.Ref]attendance.Hours{}, map[attendance.Ref]int{}
	for _, line := range assess.Ledger(l.dossier(s.Pupil), s) {
		hours[line.Ref] = hours[line.Ref].Add(line.Hours)
		late[line.Ref] += line.Late
	}
	var total attendance.Hours
	halves := 0
	return each(s.Evidence, func(ref attendance.Ref) evidenceFacts {
		fact := evidenceFacts{placeFacts: placeFact(ref)}
		brought, counted := hours[ref]
		switch {
		case counted && s.Rule == assess.VZ08:
			halves += late[ref]
			n := json.Number(fmt.Sprint((halves + 1) / 2))
			fact.Total = &n
		case counted:
			total = total.Add(brought)
			fact.Hours, fact.Total = decimal(&brought), decimal(&total)
		}
		return fact
	})
}

// addsUp are the rules whose hours the rekenblad adds up. VZ05, VZ06 and VZ11 follow
// from others; of VZ08 the rows of the sheet Bewijs are the count.
var addsUp = []string{assess.VZ01, assess.VZ02, assess.VZ03, assess.VZ04, assess.VZ07, assess.VZ09, assess.VZ10}

// ledgerSheet shows how the hours of each signal of now add up, row by row.
func (b schoolBook) ledgerSheet() document.Sheet {
	sheet := b.sheet("Rekenblad", "Hoe de uren optellen")
	sheet.Notes = []string{"Van elk actueel signaal dat uren telt de rijen die meetelden, dag voor dag, met het totaal tot dan. VZ05, VZ06 en VZ11 volgen uit andere signalen."}
	sheet.Columns = []document.Column{{}, {}, {Width: 12}, {}, {Width: 12}, {Most: 40}, {Most: 20}, {}, {}, {}, {}}
	block := document.Block{
		List: true, Empty: "Er zijn geen actuele signalen.",
		Header: []string{"Leerling", "Signaal", "Van", "Zekerheid", "Datum", "Bestand", "Blad", "Rijen", "Soort", "Uren", "Totaal"},
	}
	for _, s := range b.signals {
		if !s.Current || !slices.Contains(addsUp, s.Rule) {
			continue
		}
		for _, day := range byDay(assess.Ledger(b.dossier(s.Pupil), s)) {
			block.Rows = append(block.Rows, ledgerRow(s, day))
		}
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}

// byDay puts lines together of one day, sheet and category: a school with a row for
// every lesuur has many of them.
func byDay(lines []assess.Line) [][]assess.Line {
	var days [][]assess.Line
	for _, line := range lines {
		if n := len(days); n > 0 && sameDay(days[n-1][0], line) {
			days[n-1] = append(days[n-1], line)
		} else {
			days = append(days, []assess.Line{line})
		}
	}
	return days
}

func sameDay(a, b assess.Line) bool {
	return a.Date == b.Date && a.Category == b.Category && a.Ref.File == b.Ref.File && a.Ref.Sheet == b.Ref.Sheet
}

func ledgerRow(s assess.Signal, lines []assess.Line) document.Row {
	var refs []attendance.Ref
	var hours attendance.Hours
	last := lines[len(lines)-1]
	for _, line := range lines {
		refs, hours = append(refs, line.Ref), hours.Add(line.Hours)
	}
	return document.Row{Cells: []document.Cell{
		document.Text(s.Pupil.Number), document.Text(s.Rule), dayCell(s.From), document.Text(string(s.Certainty)), dayCell(last.Date),
		document.Text(last.Ref.File), document.Text(last.Ref.Sheet), document.Text(rowRanges(refs)), document.Text(last.Category.String()), document.Hours(hours.Float()), document.Hours(last.Total.Float())}}
}
