package reports

import (
	"slices"
	"strconv"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/problem"
)

// problemSheet lists what is wrong with the school's own files.
func (b schoolBook) problemSheet() document.Sheet {
	sheet := b.sheet("Problemen", "Problemen in de aangeleverde bestanden")
	sheet.Notes = []string{"Fout: de rij is niet gebruikt. Vraag: de rij telt mee, maar kijk ernaar."}
	if n := b.problems.elsewhere; n > 0 {
		sheet.Notes = append(sheet.Notes, howMany(n, "probleem staat", "problemen staan")+" in een bestand met rijen van meer scholen, op een rij die geen bekende school noemt. Het samenwerkingsverband heeft de lijst.")
	}
	sheet.Columns = []document.Column{{}, {}, {Most: 44}, {Most: 24}, {}, {Most: 26}, {Most: 80}, {Most: 36}}
	block := document.Block{
		List: true, Empty: "Er zijn geen problemen gevonden.",
		Header: []string{"Ernst", "Code", "Bestand", "Blad", "Rij", "Kolom", "Wat er is en wat te doen", "Alle rijen"},
	}
	for _, p := range b.problems.own {
		block.Rows = append(block.Rows, problemRow(p))
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}

func problemRow(p problem.Problem) document.Row {
	severity := document.Text(string(p.Severity))
	if p.Severity == problem.Fault {
		severity = severity.As(document.Urgent)
	}
	row := document.Cell{}
	if p.Ref.Row > 0 {
		row = document.Count(p.Ref.Row)
	}
	return document.Row{Cells: []document.Cell{severity, document.Text(p.Code), document.Text(p.Ref.File), document.Text(p.Ref.Sheet), row, document.Text(p.Column), document.Text(p.Text), document.Text(allRows(p))}}
}

// problemsBySchool gives each school the problems of its own files, and of a file
// with rows of several schools those about the file as a whole and about its own
// rows. A place says nothing about another school's pupils, but a school need not
// search among rows that it cannot see.
func (l *lookup) problemsBySchool() map[attendance.SchoolCode]schoolProblems {
	owners := map[string][]attendance.SchoolCode{} // of a file
	for _, delivery := range l.Data.Deliveries {
		for _, file := range delivery.Files {
			owners[file] = append(owners[file], delivery.School)
		}
	}
	found := map[attendance.SchoolCode]schoolProblems{}
	for _, p := range l.Problems {
		schools := owners[p.Ref.File]
		if p.School != "" && !slices.Contains(schools, p.School) {
			schools = append(slices.Clone(schools), p.School)
		}
		for _, school := range schools {
			mine := found[school]
			switch {
			case p.School == school || p.School == "" && (len(schools) == 1 || wholeFile(p)):
				mine.own = append(mine.own, p)
			case p.School == "":
				mine.elsewhere++
			}
			found[school] = mine
		}
	}
	return found
}

// wholeFile reports whether a problem is about a file or sheet, or sums up rows of it.
func wholeFile(p problem.Problem) bool { return p.Ref.Row == 0 || p.Code == problem.AfterDate.Code }

// allRows are the numbers of the rows that share a problem, "" where there is one;
// of very many runs the first are named.
func allRows(p problem.Problem) string {
	const most = 3 * runsOnALine
	runs := 0
	for i, row := range p.Rows {
		if i > 0 && row <= p.Rows[i-1]+1 {
			continue
		}
		if runs++; runs > most {
			return rowsText(p.Rows[:i]) + ", …"
		}
	}
	return rowsText(p.Rows)
}

// rowsText is row numbers, which are in order, as 2–9, 12.
func rowsText(rows []int) string {
	var text []byte
	for from := 0; from < len(rows); {
		to := from + 1
		for to < len(rows) && rows[to] <= rows[to-1]+1 {
			to++
		}
		if from > 0 {
			text = append(text, ", "...)
		}
		text = strconv.AppendInt(text, int64(rows[from]), 10)
		if to > from+1 {
			text = strconv.AppendInt(append(text, "–"...), int64(rows[to-1]), 10)
		}
		from = to
	}
	return string(text)
}
