package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"verzuimrapport/pipeline/document"
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
		if !found && alone && (p.School == "" || p.School == b.school) {
			b.addTask(at, p, -1, p.Ref.Sheet, nil)
		}
	}
	slices.SortStableFunc(b.tasks, func(x, y task) int {
		return cmp.Or(cmp.Compare(x.weight(), y.weight()), cmp.Compare(y.costs(), x.costs()), cmp.Compare(x.kind.Code, y.kind.Code))
	})
}

// mark marks the school's rows of a table that a problem is about.
func (b *returnBook) mark(i int, p problem.Problem) []int {
	t := &b.tables[i]
	if t.Sheet != p.Ref.Sheet {
		return nil
	}
	var rows []int
	for _, row := range p.AllRows() {
		if t.rows.Holds(row) {
			t.marks[row] = append(t.marks[row], p)
			rows = append(rows, row)
		}
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
	slices.Sort(t.rows)
	t.rows = slices.Compact(t.rows)
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

// todoSheet says what to do, in order of weight, and how to send it back.
func (b returnBook) todoSheet() document.Sheet {
	sheet := document.Sheet{
		Name: normalise.TodoSheet, Title: "Wat te doen – " + b.schoolName(b.school),
		Subtitle: string(b.school) + "  ·  bestand " + shortPath(b.file.path) + "  ·  " + b.period(),
		Columns:  []document.Column{{Width: 6}, {Width: 10}, {Width: 8}, {Width: 62}, {Width: 18}, {Width: 18}, {Width: 22}, {Width: 9}, {Width: 44}},
	}
	sheet.Blocks = []document.Block{{Heading: "Zo werkt het", Rows: b.howTo()}, b.taskBlock()}
	return sheet
}

// howTo explains in five steps what the school does.
func (b returnBook) howTo() []document.Row {
	var rows []document.Row
	step := func(text string) {
		rows = append(rows, document.Row{Spread: true, Cells: []document.Cell{document.Count(len(rows) + 1), document.Text(text)}})
	}
	name := nameOfText
	if len(b.tables) > 0 {
		name = b.tables[0].name
	}
	step("Hieronder staat wat er met uw bestand is, het belangrijkste eerst. Klik op de rijen om erheen te gaan. Een gekleurde cel is een cel waar iets mee is; wijs haar aan en er staat bij wat.")
	step("Fout: de rij is niet gebruikt. Verbeter de cel zelf, op het blad " + name + " of een van de andere bladen. Zoekt u alle rijen met een probleem, filter dan op de kolom " + normalise.ProblemColumn + ".")
	step("Vraag: de rij is wel gebruikt, maar klopt het? Zo nee, verbeter de rij. Zo ja, schrijf in de kolom " + normalise.ReplyColumn + " waarom het klopt; dan is de vraag gesloten en komt zij niet terug. Een toelichting in de lijst hieronder geldt voor alle rijen van die vraag.")
	step("Rijen mogen erbij; laat de kolom " + normalise.RowColumn + " daar leeg. Verwijder geen rijen die kloppen, ook niet die zonder probleem, en geen kolommen of bladen.")
	step("Sla de werkmap op als .xlsx en stuur haar veilig terug aan het samenwerkingsverband. De naam van het bestand mag anders zijn. Deze rijen komen dan in de plaats van die van het eerste bestand.")
	return rows
}

// taskBlock is the list of tasks.
func (b returnBook) taskBlock() document.Block {
	block := document.Block{
		Heading: "Te doen, in volgorde van gewicht", List: true,
		Header: []string{"Nr", "Ernst", "Code", normalise.TodoText, "Blad", "Kolom", "Rijen", "Aantal", normalise.ReplyColumn},
	}
	for i, t := range b.tasks {
		severity := document.Text(string(t.kind.Severity)).As(document.Warning)
		reply := document.Answer("")
		if t.kind.Severity == problem.Fault {
			severity, reply = severity.As(document.Urgent), document.Cell{}
		}
		rows, count := document.Cell{}, document.Cell{}
		if t.table >= 0 {
			rows = document.Text(b.tables[t.table].places(t.rows)).To(b.tables[t.table].address(t.rows[0], t.kind.Column))
			count = document.Count(len(t.rows))
		}
		block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{
			document.Count(i + 1), severity, document.Text(t.kind.Code), document.Text(t.text()), document.Text(t.sheet), document.Text(t.kind.Column), rows, count, reply}})
	}
	block.Rows = append(block.Rows, b.answered()...)
	return block
}

// answered is what the school explained before in this list, so that it stays closed
// when the school sends its rows again.
func (b returnBook) answered() []document.Row {
	var rows []document.Row
	for _, a := range b.tables[0].Answers() {
		if slices.ContainsFunc(b.tasks, func(t task) bool { return t.kind.Code == a.Code && t.text() == a.Text }) {
			continue
		}
		rows = append(rows, document.Row{Meaning: document.Muted, Cells: []document.Cell{
			{}, document.Text("gesloten"), document.Text(a.Code), document.Text(a.Text), document.Text(a.Sheet), {}, {}, {}, document.Answer(a.Reply)}})
	}
	return rows
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
