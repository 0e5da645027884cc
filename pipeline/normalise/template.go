package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// What our own templates have beside rows, and how it is known again: marks that
// stand in cells, because names of files and sheets are changed by whoever fills
// them in. None of it is a problem, and none of it can swallow a row:
//
//   - A title that begins with SheetMark stands above the header of every sheet to
//     be filled in. Such a sheet may stay empty.
//   - The row below the header is an example: its first cell begins with
//     exampleMark. It is passed over only where it is our example cell for cell; one
//     in which something was changed is a fault.
//   - A sheet whose first cell begins with ExplanationMark explains, and holds no
//     rows. What stands below ExplanationEnd is a fault; a table with our headers
//     among the first rows is read all the same, and one further down is a fault.
const (
	SheetMark       = "Invulblad"
	ExplanationMark = "Uitleg bij dit invulbestand"
	ExplanationEnd  = "Einde van de uitleg."
	exampleMark     = "voorbeeld:"
)

// isExplanation reports whether a sheet is an explanation of ours by its first rows.
func isExplanation(head []read.Row) bool {
	return len(head) > 0 && begins(firstFilled(head[0].Cells), ExplanationMark)
}

// isOurs reports whether the rows above a header have the title of a template.
func isOurs(titles []read.Row) bool {
	return len(titles) > 0 && begins(firstFilled(titles[0].Cells), SheetMark)
}

func begins(cell, mark string) bool {
	return len(cell) >= len(mark) && strings.EqualFold(cell[:len(mark)], mark)
}

func firstFilled(cells []string) string {
	for _, cell := range cells {
		if cell = cleanText(cell); cell != "" {
			return cell
		}
	}
	return ""
}

// explain passes over the first rows of an explanation.
func (w *walk) explain(head []read.Row) {
	w.explains, w.explained, w.told, w.words = true, false, false, 0
	for _, row := range head {
		w.belowExplanation(row)
	}
}

// belowExplanation looks at one row of an explanation: the first one below its end
// is told, because it may have been meant as data.
func (w *walk) belowExplanation(row read.Row) {
	switch first := firstFilled(row.Cells); {
	case !w.explains, first == "":
	case !w.explained:
		w.words++
		w.explained = begins(first, ExplanationEnd)
	case !w.told:
		w.told = true
		ref := attendance.Ref{File: w.sheet.File, Sheet: w.sheet.Name, Row: row.N}
		w.problems = append(w.problems, problem.BelowExplanation.At(ref, ""))
	}
}

// isExample reports whether the row at hand says that it is an example. The mark
// stands in the first column of the kind.
func (r *reader) isExample(row read.Row) bool {
	at := r.layout.at[0]
	return at >= 0 && at < len(row.Cells) && begins(strings.TrimSpace(row.Cells[at]), exampleMark)
}

// passExample passes over the example of our template. One that was changed is a
// row somebody may have meant: it is taken, as a fault.
func (r *reader) passExample() {
	if r.isOurExample() {
		r.out.examples++
		return
	}
	problems, lines := len(r.out.problems), len(r.out.lines)
	r.take()
	r.out.problems = append(r.out.problems[:problems], problem.ChangedExample.At(r.ref(), r.kind.Columns[0].Name))
	if lines < len(r.out.lines) {
		r.out.forget(lines)
	}
}

// forget makes a line a fault of which nothing more is to be said: whom and what
// it names is only the example's.
func (t *taken) forget(n int) {
	t.lines[n].bad, t.lines[n].place = true, -1
	t.dropPupil(n)
	switch {
	case n < len(t.actions):
		t.actions[n].Case = ""
	case n < len(t.calendars):
		t.calendars[n].School = ""
	case n < len(t.codes):
		t.codes[n].school = ""
	}
}

// isOurExample compares the row at hand with the example; columns that are not on
// the sheet do not count.
func (r *reader) isOurExample() bool {
	examples := r.kind.Examples()
	for i, entry := range r.kind.Entries() {
		at := r.layout.at[r.kind.column(entry.Column)]
		if at < 0 {
			continue
		}
		cell := ""
		if at < len(r.row.Cells) {
			cell = cleanText(r.row.Cells[at])
		}
		if !sameValue(cell, examples[i], r.out.sheet.Epoch1904) {
			return false
		}
	}
	return true
}

// sameValue compares a cell with an example: as text, as a number, or as the day
// that a spreadsheet keeps as a number.
func sameValue(cell, example string, epoch1904 bool) bool {
	if whole(cell) == example || cell == "" || example == "" {
		return whole(cell) == example
	}
	a, b := parseDate(cell, epoch1904), parseDate(example, false)
	return a.ok && b.ok && a.date == b.date
}
