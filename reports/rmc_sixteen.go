package reports

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
)

// sixteenSheet lists the certain VZ01 of the report month, and those of before
// that were not reported: by deadline.
func (b regionBook) sixteenSheet() document.Sheet {
	sheet := b.sheet("16 uur", "Zestien uur in vier lesweken")
	sheet.Columns = []document.Column{{Most: 26}, {Most: 30}, {Most: 22}, {Most: 22}, {}, {}, {}, {}, {}}
	block := document.Block{
		List: true, Empty: "Er zijn geen meldingen van zestien uur.",
		Header: []string{"Leerling", "School", "Woongemeente", "Leeftijdsstatus", "Van", "Tot en met", "Uren", "Uiterste melddatum", "Stand"},
	}
	shown, earlier, possible := b.sixteens()
	for _, s := range shown {
		d := b.dossier(s.Pupil)
		block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{
			textCell(b.rmcName(d, b.openCase(d), s.School)), textCell(b.schoolName(s.School)), homeCell(d.Pupil),
			document.Text(b.age(d, s.School).String()), dayCell(s.From), untilCell(s), hoursCell(s.Hours),
			dayCell(s.Deadline), document.Text(string(s.State)).As(stateMeaning(s.State)),
		}})
	}
	sheet.Notes = []string{"De meldingen van " + b.On.MonthName() + ", en eerdere die nog niet zijn gedaan. Niet getoond: " +
		howMany(earlier, "eerdere melding die is gedaan", "eerdere meldingen die zijn gedaan") + " en " +
		howMany(possible, "mogelijk signaal", "mogelijke signalen") + " (vraag aan de school)."}
	sheet.Blocks = []document.Block{block}
	return sheet
}

func (b regionBook) sixteens() (shown []assess.Signal, earlier, possible int) {
	for _, s := range b.signals {
		switch {
		case s.Rule != assess.VZ01:
		case s.Certainty == assess.Possible:
			possible++
		case s.Current || s.State == assess.NotReported || s.State == assess.StillInTime:
			shown = append(shown, s)
		default:
			earlier++
		}
	}
	slices.SortStableFunc(shown, func(x, y assess.Signal) int { return cmp.Compare(x.Deadline, y.Deadline) })
	return shown, earlier, possible
}
