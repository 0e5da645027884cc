package reports

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// pupilCells are number, name and class, with which each list begins.
func (b schoolBook) pupilCells(id attendance.PupilID) []document.Cell {
	d := b.dossier(id)
	return []document.Cell{document.Text(id.Number), textCell(fullName(d)), document.Text(b.class(d, b.school.Code))}
}

// signalSheet lists every signal of the school, those of now first.
func (b schoolBook) signalSheet() document.Sheet {
	sheet := b.sheet("Signalen", "Alle signalen")
	sheet.Columns = []document.Column{{}, {Most: 28}, {}, {Width: 9}, {Most: 22}, {Width: 12}, {Width: 12}, {Width: 9}, {}, {Width: 10}, {Width: 19}, {Width: 13}, {Width: 44}, {Width: 44}}
	block := document.Block{
		List: true, Empty: "Er zijn geen signalen.",
		Header: []string{"Leerling", "Naam", "Klas", "Signaal", "Klasse", "Van", "Tot en met", "Uren", "Zekerheid", "Actueel", "Melding", "Uiterste melddatum", "Wat er is", "Wat te doen"},
	}
	signals := slices.Clone(b.signals)
	slices.SortStableFunc(signals, func(x, y assess.Signal) int { return cmp.Compare(number(y.Current), number(x.Current)) })
	for _, s := range signals {
		cells := append(b.pupilCells(s.Pupil),
			document.Text(s.Rule), document.Text(s.Class), dayCell(s.From), untilCell(s), b.signalHours(s),
			document.Text(string(s.Certainty)), document.Text(yesNo(s.Current)),
			document.Text(string(s.State)).As(stateMeaning(s.State)), dayCell(s.Deadline),
			document.Text(s.Text), document.Text(b.advice(s)))
		row := document.Row{Cells: cells}
		if !s.Current {
			row.Meaning = document.Muted
		}
		block.Rows = append(block.Rows, row)
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}

func number(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// signalHours: a signal that rests on the case alone, and one of a rule that counts
// no hours, has none, which is not zero.
func (b schoolBook) signalHours(s assess.Signal) document.Cell {
	if s.Hours == nil && (s.Source == assess.FromCase || assess.RuleOf(s.Rule).WithoutHours) {
		return document.Cell{}
	}
	return hoursCell(s.Hours)
}

func stateMeaning(state assess.ReportState) document.Meaning {
	switch state {
	case assess.NotReported:
		return document.Urgent
	case assess.StillInTime, assess.ReportedLate:
		return document.Warning
	case assess.Reported:
		return document.Good
	}
	return document.Plain
}

// reportSheet lists the meldingen that were not made yet, first deadline first.
func (b schoolBook) reportSheet() document.Sheet {
	sheet := b.sheet("Te melden", "Te melden bij DUO")
	sheet.Notes = []string{"Zestien uur of meer ongeoorloofd verzuim in vier lesweken, nog zonder melding in de aangeleverde DUO-meldingen. Is de melding wel gedaan? Lever dan de lijst met DUO-meldingen opnieuw aan."}
	sheet.Columns = []document.Column{{}, {Most: 32}, {}, {}, {}, {}, {}, {}, {Most: 40}}
	block := document.Block{
		List: true, Empty: "Er is niets te melden.",
		Header: []string{"Leerling", "Naam", "Klas", "Uiterste melddatum", "Stand", "Van", "Tot en met", "Uren", "Wat te doen"},
	}
	open := append(b.state(assess.NotReported), b.state(assess.StillInTime)...)
	slices.SortStableFunc(open, func(x, y assess.Signal) int { return cmp.Compare(x.Deadline, y.Deadline) })
	for _, s := range open {
		block.Rows = append(block.Rows, document.Row{Cells: append(b.pupilCells(s.Pupil),
			dayCell(s.Deadline), document.Text(string(s.State)).As(stateMeaning(s.State)),
			dayCell(s.From), untilCell(s), hoursCell(s.Hours), document.Text(b.advice(s)))})
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}
