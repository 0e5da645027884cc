package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/read"
)

// fitsValues reports whether the first rows of a sheet without a header look like
// those of the profile: the first row and nearly all others do, and at least one
// reaches to the last column that the kind needs. A bad cell must not hide what the
// file is.
func (p *Profile) fitsValues(head []read.Row, epoch1904 bool) bool {
	longest, alike := 0, 0
	for _, row := range head {
		longest = max(longest, len(row.Cells))
		if p.fitsRow(row.Cells, epoch1904) {
			alike++
		}
	}
	return longest > p.lastNeeded() && longest <= len(p.Fixed) && p.fitsRow(head[0].Cells, epoch1904) && 4*alike >= 3*len(head)
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

// fitsRow: every filled cell looks like a value of its column, and at least two
// of them are values that cannot be mistaken.
func (p *Profile) fitsRow(cells []string, epoch1904 bool) bool {
	if len(cells) > len(p.Fixed) {
		return false
	}
	sure := 0
	for i, cell := range cells {
		looks, distinct := shapes[p.Fixed[i]]
		if cell = cleanText(cell); cell == "" || !distinct {
			continue
		}
		if !looks(p, cell, epoch1904) {
			return false
		}
		sure++
	}
	return sure >= 2
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
