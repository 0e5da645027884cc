package reports

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// evidenceSheet lists the rows on which each signal rests: one line for each
// signal and sheet, with the row numbers.
func (b schoolBook) evidenceSheet() document.Sheet {
	sheet := b.sheet("Bewijs", "Bewijs bij de signalen")
	sheet.Notes = []string{"De rijnummers zijn die van het bestand zoals het is aangeleverd."}
	sheet.Columns = []document.Column{{}, {Most: 28}, {}, {}, {}, {Most: 48}, {Most: 24}, {}, {Most: 48}}
	block := document.Block{
		List: true, Empty: "Er zijn geen signalen.",
		Header: []string{"Leerling", "Naam", "Signaal", "Van", "Zekerheid", "Bestand", "Blad", "Aantal rijen", "Rijen"},
	}
	for _, s := range b.signals {
		name := textCell(fullName(b.dossier(s.Pupil)))
		for _, part := range bySheet(s.Evidence) {
			block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{
				document.Text(s.Pupil.Number), name, document.Text(s.Rule), dayCell(s.From), document.Text(string(s.Certainty)),
				document.Text(part[0].File), document.Text(part[0].Sheet), document.Count(len(part)), document.Text(rowRanges(part))}})
		}
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}

// bySheet splits places, which are in order, by file and sheet.
func bySheet(refs []attendance.Ref) [][]attendance.Ref {
	var parts [][]attendance.Ref
	for _, ref := range refs {
		n := len(parts)
		if n > 0 && parts[n-1][0].File == ref.File && parts[n-1][0].Sheet == ref.Sheet {
			parts[n-1] = append(parts[n-1], ref)
		} else {
			parts = append(parts, []attendance.Ref{ref})
		}
	}
	return parts
}

// rowRanges writes row numbers, which are in order, as "3, 7–9".
func rowRanges(refs []attendance.Ref) string {
	var parts []string
	for i := 0; i < len(refs); {
		j := i
		for j+1 < len(refs) && refs[j+1].Row <= refs[j].Row+1 {
			j++
		}
		if refs[i].Row == refs[j].Row {
			parts = append(parts, fmt.Sprint(refs[i].Row))
		} else {
			parts = append(parts, fmt.Sprintf("%d–%d", refs[i].Row, refs[j].Row))
		}
		i = j + 1
	}
	return strings.Join(parts, ", ")
}
