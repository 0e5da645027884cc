package reports

import (
	"encoding/json"
	"fmt"

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

// ledgerSheet shows how the figure of each signal of now adds up, row by row.
func (b schoolBook) ledgerSheet() document.Sheet {
	sheet := b.sheet("Rekenblad", "Hoe de uren optellen")
	sheet.Notes = []string{"Van elk actueel signaal de rijen die meetelden, dag voor dag, met het totaal tot dan. Van te laat telt het aantal keer."}
	sheet.Columns = []document.Column{{}, {}, {Width: 12}, {}, {Width: 12}, {Most: 40}, {Most: 20}, {}, {}, {}, {}}
	block := document.Block{
		List: true, Empty: "Er zijn geen actuele signalen.",
		Header: []string{"Leerling", "Signaal", "Van", "Zekerheid", "Datum", "Bestand", "Blad", "Rij", "Soort", "Uren of keer", "Totaal"},
	}
	for _, s := range b.signals {
		if !s.Current {
			continue
		}
		for _, line := range assess.Ledger(b.dossier(s.Pupil), s) {
			brought, total := document.Hours(line.Hours.Float()), document.Hours(line.Total.Float())
			if s.Rule == assess.VZ08 {
				brought, total = document.Count((line.Late+1)/2), document.Count((line.LateTotal+1)/2)
			}
			block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{
				document.Text(s.Pupil.Number), document.Text(s.Rule), dayCell(s.From), document.Text(string(s.Certainty)), dayCell(line.Date),
				document.Text(line.Ref.File), document.Text(line.Ref.Sheet), document.Count(line.Ref.Row), document.Text(line.Category.String()), brought, total}})
		}
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}
