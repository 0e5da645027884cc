package reports

import (
	"slices"

	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
)

// todoSheet says what to do, in order of weight, and how to send it back.
func (b returnBook) todoSheet() document.Sheet {
	sheet := document.Sheet{
		Name: normalise.TodoSheet, Title: "Wat te doen – " + b.schoolName(b.school),
		Subtitle: string(b.school) + "  ·  " + b.fileName() + "  ·  " + b.period(),
		Columns:  []document.Column{{Width: 6}, {Width: 10}, {Width: 8}, {Width: 62}, {Width: 18}, {Width: 18}, {Width: 22}, {Width: 9}, {Width: 44}},
	}
	sheet.Blocks = []document.Block{{Heading: "Zo werkt het", Rows: b.howTo()}, b.taskBlock()}
	return sheet
}

// fileName is what the school sees of the name of its file.
func (b returnBook) fileName() string {
	if b.file.shared() {
		return "uw rijen van een bestand waarin ook andere rijen staan"
	}
	return "bestand " + shortPath(b.file.path)
}

// howTo explains in a few steps what the school does.
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
	if slices.ContainsFunc(b.tables, func(t returnTable) bool { return len(t.marks.list) > mostRemarks }) {
		step("Er zijn veel problemen: wat er is staat op elk blad alleen bij de eerste " + thousands(mostRemarks) + " cellen. Gekleurd zijn ze allemaal.")
	}
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
