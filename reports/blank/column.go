package blank

import (
	"fmt"
	"strings"
	"time"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/normalise"
)

// column is one column as it stands on the sheet.
func column(e normalise.Entry, example string) document.EntryColumn {
	return document.EntryColumn{
		Header: e.Column, Mark: mark(e.Need), Emphasis: emphasis(e.Need), Width: width(e, example),
		Example: exampleCell(e, example),
		Prompt:  document.Alert{Title: e.Column, Text: e.About},
		Rule:    rule(e),
	}
}

// mark is what stands above a header.
func mark(n normalise.Need) string {
	switch n {
	case normalise.Required:
		return "verplicht"
	case normalise.OneOf:
		return "een van deze"
	case normalise.Wanted:
		return "gewenst"
	}
	return "mag leeg"
}

func emphasis(n normalise.Need) document.Emphasis {
	switch n {
	case normalise.Required:
		return document.Strong
	case normalise.OneOf, normalise.Wanted:
		return document.Middle
	}
	return document.Light
}

// width is the room for a value of the column, for the example, or for the longest
// word of the header.
func width(e normalise.Entry, example string) float64 {
	room := 0
	if e.Form == normalise.Code {
		room = len([]rune(example)) + 3
	}
	for word := range strings.FieldsSeq(e.Column) {
		room = max(room, len([]rune(word))+4)
	}
	return float64(max(room, usual(e)))
}

// usual is the width of what is typed in a column.
func usual(e normalise.Entry) int {
	switch e.Form {
	case normalise.Lines:
		return 40
	case normalise.Words:
		return 24
	case normalise.Choice:
		longest := 0
		for _, choice := range e.Choices {
			longest = max(longest, len([]rune(choice)))
		}
		return min(longest, 28) + 4
	case normalise.Code:
		return min(max(len(e.Example), e.High), 10) + 4
	case normalise.Number, normalise.Clock:
		return 9
	}
	return 14
}

// exampleCell is the value of the example row, of the kind that its column holds.
func exampleCell(e normalise.Entry, example string) document.Cell {
	switch e.Form {
	case normalise.Day, normalise.PastDay, normalise.BirthDay:
		if day, err := time.Parse("2-1-2006", example); err == nil {
			return document.Day(day)
		}
	case normalise.Number:
		var n int
		if _, err := fmt.Sscan(example, &n); err == nil {
			return document.Count(n)
		}
	}
	return document.Text(example)
}

// The days that may be typed: from before any pupil of today went to school up to
// ten years from now.
var firstDay = attendance.MustDate("2005-01-01")

const (
	yearsAhead = 10
	youngest   = 3 // years of age: younger or older is asked about
	oldest     = 31
)

// rule is what may be typed in a column, and what is said of anything else.
func rule(e normalise.Entry) document.Rule {
	r := document.Rule{Low: e.Low, High: e.High, Shapes: e.Shapes, Soft: e.Open, Wraps: e.Form == normalise.Lines}
	text := ""
	switch e.Form {
	case normalise.Choice:
		r.Kind, text = document.ChoiceRule, "Kies een waarde uit de lijst."
		if r.Choices = e.Choices; !fitsInRule(e.Choices) {
			r.Choices, r.Source = nil, document.Source{Sheet: listsSheet, Header: e.Column}
		}
	case normalise.Day:
		r.Kind, text = document.DayRule, "Vul een datum in, zoals 31-8-2026."
		r.Earliest, r.Latest = document.OnDay(firstDay.Time()), document.FromNow(12*yearsAhead)
	case normalise.PastDay:
		r.Kind, text = document.DayRule, "Vul een datum in zoals 31-8-2026, niet later dan vandaag."
		r.Earliest, r.Latest = document.OnDay(firstDay.Time()), document.FromNow(0)
	case normalise.BirthDay:
		r.Kind, text = document.DayRule, "Vul een geboortedatum in zoals 14-3-2011, van iemand van 3 tot en met 30 jaar."
		r.Earliest, r.Latest = document.FromNow(-12*oldest), document.FromNow(-12*youngest)
	case normalise.Clock:
		r.Kind, text = document.ClockRule, "Vul een tijd in, zoals 8:30."
	case normalise.Number:
		r.Kind, text = document.WholeRule, fmt.Sprintf("Vul een heel getal in van %d tot en met %d.", e.Low, e.High)
	case normalise.Code:
		text = fmt.Sprintf("Vul %s in.", characters(e))
	}
	switch {
	case e.Open && e.Form == normalise.Choice:
		text = "Dit staat niet in de lijst. Is het toch goed, kies dan OK; kies anders Annuleren."
	case e.Open:
		text = "Dit is geen datum. Is het toch goed, kies dan OK; kies anders Annuleren."
	}
	r.Error = document.Alert{Title: e.Column, Text: text}
	return r
}

// characters says how long a code is, or what it looks like.
func characters(e normalise.Entry) string {
	if len(e.Shapes) > 0 {
		return "een code als " + strings.Join(e.Shapes, " of ")
	}
	return fmt.Sprintf("%d tot en met %d tekens", e.Low, e.High)
}
