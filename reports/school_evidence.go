package reports

import (
	"fmt"
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// runsOnALine is how many runs of row numbers stand on one line.
const runsOnALine = 10

// evidenceSheet lists the rows on which each signal rests: a line for each signal
// and sheet, with the row numbers, and more lines where those are many: of a pupil
// at home all year in a file sorted by date every row stands alone.
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
			for runs := range slices.Chunk(rowRuns(part), runsOnALine) {
				rows := slices.Concat(runs...)
				block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{
					document.Text(s.Pupil.Number), name, document.Text(s.Rule), dayCell(s.From), document.Text(string(s.Certainty)),
					document.Text(part[0].File), document.Text(part[0].Sheet), document.Count(len(rows)), document.Text(rowRanges(rows))}})
			}
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
	for _, run := range rowRuns(refs) {
		first, last := run[0].Row, run[len(run)-1].Row
		if first == last {
			parts = append(parts, fmt.Sprint(first))
		} else {
			parts = append(parts, fmt.Sprintf("%d–%d", first, last))
		}
	}
	return strings.Join(parts, ", ")
}

// rowRuns splits places in one sheet, which are in order, where a row number is
// passed over.
func rowRuns(refs []attendance.Ref) [][]attendance.Ref {
	var runs [][]attendance.Ref
	for from := 0; from < len(refs); {
		to := from + 1
		for to < len(refs) && refs[to].Row <= refs[to-1].Row+1 {
			to++
		}
		runs = append(runs, refs[from:to])
		from = to
	}
	return runs
}
