package reports

import (
	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

const (
	sampleMark   = "VOORBEELD – alle scholen en leerlingen zijn verzonnen"
	confidential = "VERTROUWELIJK"
)

// workbook is an empty workbook with what every workbook has.
func (f Facts) workbook(title, subject, secrecy string) document.Workbook {
	w := document.Workbook{
		Title: title, Subject: subject, Author: f.Settings.SWV.Name, Program: f.Program,
		On: f.On.Time(), Secrecy: secrecy, Colour: f.Settings.Style.Colour,
	}
	if f.Sample {
		w.Mark = sampleMark
	}
	return w
}

// period is the line below the title of most sheets.
func (f Facts) period() string {
	return "Peildatum " + f.On.Long() + "  ·  schooljaar " + f.On.SchoolYear()
}

// dayCell is a date; an unknown one is an empty cell.
func dayCell(d attendance.Date) document.Cell {
	if !d.Known() {
		return document.Cell{}
	}
	return document.Day(d.Time())
}

// untilCell is the last day of a signal, or that it lasts; that of one day has none.
func untilCell(s assess.Signal) document.Cell {
	switch {
	case s.Moment:
		return document.Cell{}
	case s.Lasts():
		return document.Text("loopt nog")
	}
	return dayCell(s.To)
}

// textCell is a text, or "onbekend".
func textCell(text string) document.Cell {
	if text == "" {
		return document.Unknown()
	}
	return document.Text(text)
}

func hoursCell(h *attendance.Hours) document.Cell {
	if h == nil {
		return document.Unknown()
	}
	return document.Hours(h.Float())
}

// lessonsCell is a sum of lesuren, unknown where nothing was delivered.
func lessonsCell(l aggregate.Lessons, h attendance.Hours) document.Cell {
	if !l.Known {
		return document.Unknown()
	}
	return document.Hours(h.Float())
}

// countOrDash is a count; one that is not known is a dash, not zero.
func countOrDash(n int, known bool) document.Cell {
	if !known {
		return document.Mark("–")
	}
	return document.Count(n)
}

// shareCell is a share of the scheduled lesuren.
func shareCell(l aggregate.Lessons, h attendance.Hours) document.Cell {
	if scheduled := l.Scheduled.Float(); l.Known && scheduled > 0 {
		return document.Percent(h.Float() / scheduled)
	}
	return document.Unknown()
}

func yesNo(yes bool) string {
	if yes {
		return "ja"
	}
	return "nee"
}

// pair is a row of a name with its value.
func pair(label string, value document.Cell) document.Row {
	return document.Row{Cells: []document.Cell{document.Text(label).As(document.Label), value}, Spread: value.Kind == document.TextCell}
}

// wholeWeeks counts whole weeks from a day to another, both included.
func wholeWeeks(from, to attendance.Date) int { return int(to-from+1) / 7 }
