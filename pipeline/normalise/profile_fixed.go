package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/read"
)

// fitsValues reports whether the first rows of a sheet without a header look like
// those of the profile. Half of them fit, and at least one of those reaches to the
// last column that the kind needs; three in four fit or resemble it, and the first does:
// a bad cell, or a field too many, must not hide what the file is, and a header looks
// like no value.
func (p *Profile) fitsValues(head []read.Row, epoch1904 bool) bool {
	longest, fit, alike := 0, 0, 0
	for n, row := range head {
		right, wrong := p.hold(row, epoch1904)
		switch fits := len(row.Cells) <= len(p.Fixed) && wrong == 0 && right >= 2; {
		case fits:
			longest = max(longest, len(row.Cells))
			fit++
			alike++
		case right >= 2 && right > wrong:
			alike++
		case n == 0:
			return false
		}
	}
	return longest > p.lastNeeded() && 2*fit >= len(head) && 4*alike >= 3*len(head)
}

// lastNeeded is the place of the last column that the kind cannot do without.
func (p *Profile) lastNeeded() int {
	last := 0
	for _, group := range p.Kind.Needs {
		for _, name := range group {
			last = max(last, slices.Index(p.Fixed, name))
		}
	}
	return last
}

// hold counts the filled cells of a row that look like a value of their column, and
// those that do not, among the columns whose values cannot be mistaken.
func (p *Profile) hold(row read.Row, epoch1904 bool) (right, wrong int) {
	for i, cell := range row.Cells[:min(len(row.Cells), len(p.Fixed))] {
		looks, distinct := shapes[p.Fixed[i]]
		if cell = cleanText(cell); cell == "" || !distinct {
			continue
		}
		if looks(p, cell, epoch1904) && isOfKind(p.Fixed[i], kindAt(row, i)) {
			right++
		} else {
			wrong++
		}
	}
	return right, wrong
}

// isOfKind: what a workbook shows as a day or a time stands in no other column, and a
// plain number is no day.
func isOfKind(column string, kind read.CellKind) bool {
	temporal := isDateColumn(column) || isTimeColumn(column)
	switch kind {
	case read.DateNumber, read.DateText:
		return temporal || column == "Minuten"
	case read.Number:
		return !temporal
	case read.Text:
		return true
	}
	return false
}

func kindAt(row read.Row, i int) read.CellKind {
	if i < len(row.Kinds) {
		return row.Kinds[i]
	}
	return read.Text
}

// shape reports whether a filled cell looks like a value of its column.
type shape func(p *Profile, cell string, epoch1904 bool) bool

// shapes are those of the columns whose values have one; a text may be anything.
var shapes = map[string]shape{
	"BRIN": isShape(parseBRIN), "Vestiging": isShape(parseVestiging), "Leerlingnummer": isShape(parsePupil),
	"Datum": isDay, "Begindatum": isDay, "Einddatum": isDay, "Geboortedatum": isDay, "Gemeld op": isDay, "Thuis sinds": isDay,
	"Van": isDay, "Tot": isDay, "Ingeschreven vanaf": isDay, "Ingeschreven tot": isDay,
	"Begintijd": isShape(parseClock), "Eindtijd": isEndTime,
	"Lesuur": isLessons, "Lesuur van": isLessons, "Lesuur tot en met": isLessons,
	"Minuten": isDuration, "Geoorloofd": isPermission, "Categorie": isCategory,
}

// isShape makes a shape of what reads a cell.
func isShape[T any](parse func(string) (T, bool)) shape {
	return func(_ *Profile, cell string, _ bool) bool {
		_, ok := parse(cell)
		return ok
	}
}

func isDay(p *Profile, cell string, epoch1904 bool) bool {
	d := p.parseDate(cell, epoch1904)
	return d.ok || d.never
}

func isEndTime(p *Profile, cell string, _ bool) bool {
	_, ok := parseClock(cell)
	if !ok && p.EndTimeMayBeDay {
		_, ok = dayAfter(cell, epoch1900)
	}
	return ok
}

func isLessons(_ *Profile, cell string, _ bool) bool {
	_, _, ok := parseLessons(cell)
	return ok
}

func isDuration(_ *Profile, cell string, _ bool) bool {
	_, _, ok := parseDuration(cell)
	return ok
}

func isPermission(_ *Profile, cell string, _ bool) bool {
	_, ok := parseAnswer(cell)
	return ok || permissionNamed(cell) != noAnswer
}

func isCategory(_ *Profile, cell string, _ bool) bool {
	_, ok := attendance.ParseCategory(headerKey(cell))
	return ok
}
