package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
)

// task is one thing to do: problems of one kind on one sheet together.
type task struct {
	kind  problem.Problem // the first of them
	table int             // among the tables, -1: about the file or a sheet as a whole
	sheet string          // as it is called in the return workbook, else in the file
	rows  []int           // of the file, in order
	texts map[string]bool
}

// findTasks divides the problems of the file: those of rows of the school are marked,
// those of the file as a whole are the school's where no other school has rows in it.
func (b *returnBook) findTasks() {
	at := map[string]int{}
	alone := len(b.file.owners) == 1
	for _, p := range b.file.problems {
		found := false
		for i := range b.tables {
			if rows := b.mark(i, p); len(rows) > 0 {
				b.addTask(at, p, i, b.tables[i].name, rows)
				found = true
			}
		}
		if !found && p.Seen > 0 {
			found = b.addForAll(at, p)
		}
		if !found && alone && (p.School == "" || p.School == b.school) {
			b.addTask(at, p, -1, b.sheetName(p.Ref.Sheet), nil)
		}
	}
	for i := range b.tables {
		b.tables[i].marks.settle()
	}
	for i := range b.tasks {
		slices.Sort(b.tasks[i].rows)
		b.tasks[i].rows = slices.Compact(b.tasks[i].rows)
	}
	slices.SortStableFunc(b.tasks, func(x, y task) int {
		return cmp.Or(cmp.Compare(x.weight(), y.weight()), cmp.Compare(y.costs(), x.costs()), cmp.Compare(x.kind.Code, y.kind.Code))
	})
}

// addForAll adds a task about a sheet of which the school has rows that a row of
// another school cost it, or that asks about them all.
func (b *returnBook) addForAll(at map[string]int, p problem.Problem) (found bool) {
	for _, t := range b.tables {
		if t.Sheet == p.Ref.Sheet {
			b.addTask(at, p, -1, t.name, nil)
			return true
		}
	}
	return false
}

// sheetName is a sheet of the file as it is called in the return workbook, "" where the
// school may not see its name.
func (b *returnBook) sheetName(sheet string) string {
	for _, t := range b.tables {
		if t.Sheet == sheet {
			return t.name
		}
	}
	if b.file.shared() {
		return ""
	}
	return sheet
}

// mark marks the school's rows of a table that a problem is about.
func (b *returnBook) mark(i int, p problem.Problem) []int {
	t := &b.tables[i]
	if t.Sheet != p.Ref.Sheet {
		return nil
	}
	var rows []int
	all := p.AllRows()
	if len(all) == 0 && p.Seen > 0 {
		all = []int{p.Seen}
	}
	for _, row := range all {
		if t.rows.Holds(row) {
			rows = append(rows, row)
		}
	}
	if len(rows) > 0 {
		t.marks.add(p, rows)
	}
	return rows
}

// addTask adds problems of one kind on one sheet to one task; each that is not about
// rows is a task by itself, because it has an explanation of its own.
func (b *returnBook) addTask(at map[string]int, p problem.Problem, table int, sheet string, rows []int) {
	key := fmt.Sprint(p.Code, "|", table, "|", p.Column)
	i, known := at[key]
	if !known || table < 0 {
		i = len(b.tasks)
		at[key] = i
		b.tasks = append(b.tasks, task{kind: p, table: table, sheet: sheet, texts: map[string]bool{}})
	}
	t := &b.tasks[i]
	t.texts[p.Text] = true
	t.rows = append(t.rows, rows...)
}

// weight puts faults before questions, and what costs a whole file or sheet first.
func (t task) weight() int {
	switch {
	case t.kind.Severity == problem.Fault && t.table < 0:
		return 0
	case t.kind.Severity == problem.Fault:
		return 1
	}
	return 2
}

// costs is how many rows a task is about.
func (t task) costs() int { return len(t.rows) }

// text is what is wrong and what to do.
func (t task) text() string {
	text := t.kind.Text
	if len(t.texts) > 1 {
		for _, kind := range problem.Kinds() {
			if kind.Code == t.kind.Code {
				text = kindText(kind)
			}
		}
	}
	return text + hereToo(t.kind.Code)
}

// hereToo is what to do in the return workbook where that is something else than in
// the file itself.
func hereToo(code string) string {
	switch code {
	case problem.LongRow.Code:
		return " In deze werkmap: zet de waarden in de goede kolom en maak de cellen zonder kop leeg."
	case problem.ShortRow.Code:
		return " In deze werkmap: vul aan wat ontbreekt, of haal de code " + code + " weg uit de kolom " + normalise.ProblemColumn + " als er niets ontbreekt."
	}
	return ""
}

// mostPlaces is how many rows the list names.
const mostPlaces = 6

// places names rows as they are numbered on the sheet of the return workbook.
func (t returnTable) places(rows []int) string {
	var parts []string
	for _, row := range rows[:min(len(rows), mostPlaces)] {
		parts = append(parts, fmt.Sprint(t.onSheet(row)))
	}
	text := "rij " + strings.Join(parts, ", ")
	if more := len(rows) - mostPlaces; more > 0 {
		text += " en nog " + thousands(more)
	}
	return text
}
