package reports

import (
	"fmt"

	"verzuimrapport/pipeline/normalise"
)

// logReturns tells what came back from schools: which rows were replaced, and which
// questions an explanation closed. What the explanation says stands nowhere but in
// the school's own workbook.
func (l *lookup) logReturns() []string {
	lines := []string{"7. RETOURWERKMAPPEN"}
	for _, r := range l.Replaced {
		lines = append(lines, "   "+replacedText(r))
	}
	if len(l.Replaced) == 0 {
		lines = append(lines, "   geen teruggestuurd")
	}
	lines = append(lines, "   Gesloten vragen: "+thousands(len(l.Closing.Questions)))
	for _, c := range l.Closing.Questions {
		by := "door een toelichting"
		if c.Earlier {
			by = "door een toelichting in een eerdere run"
		}
		lines = append(lines, fmt.Sprintf("   %s  %s%s, %s", c.Problem.Code, c.Problem.Ref.Place(), closedRows(c.Rows), by))
	}
	return lines
}

// closedRows says of how many rows a question was about, where it was about more than one.
func closedRows(n int) string {
	if n < 2 {
		return ""
	}
	return " (" + thousands(n) + " rijen)"
}

// replacedText says what became of the rows of a return workbook.
func replacedText(r normalise.Replaced) string {
	switch {
	case r.Unused:
		return r.By + ": niet gebruikt, want van dezelfde rijen van " + r.File + " is er een latere retourwerkmap"
	case r.Present:
		return howMany(r.Rows, "rij", "rijen") + " van " + r.File + " (school " + string(r.School) + ") vervangen door " + r.By
	}
	return r.By + ": gelezen in plaats van " + r.File + " (school " + string(r.School) + "), dat niet in de invoer ligt"
}

// returnsNote tells on the index page what came back and what could not be handed out.
func (l *lookup) returnsNote() []string {
	var text []string
	for _, r := range l.Replaced {
		text = append(text, "Teruggestuurd: "+replacedText(r)+".")
	}
	if n := len(l.Closing.Questions); n > 0 {
		text = append(text, "Door een toelichting van de school "+howMany(n, "vraag gesloten; zij telt", "vragen gesloten; ze tellen")+" hier niet mee en staan in verantwoording/logboek.txt.")
	}
	if n := l.Nobodys(); n > 0 {
		text = append(text, howMany(n, "rij", "rijen")+" in bestanden met een probleem noemen geen bekende school en staan daarom in geen enkele retourwerkmap.")
	}
	return text
}

// Nobodys counts the rows in files with problems that belong to no one school: they
// stand in no return workbook.
func (f Facts) Nobodys() int {
	trouble := map[string]bool{}
	for _, p := range f.Problems {
		trouble[p.Ref.File] = true
	}
	n := 0
	for _, s := range f.Sources {
		if trouble[s.File] {
			n += s.Nobodys.Len()
		}
	}
	return n
}
