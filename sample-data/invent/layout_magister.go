package invent

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

// magister writes lists as an application manager makes them: pupils with
// leading zeros and absences without, one row per lesuur, Windows-1252. The
// headers are chosen by the author of the list, so there are two sets of them.
func (d *parcel) magister() {
	other := d.s.index/len(templates)%2 == 1
	pupils := newTextFile(d.base+" leerlingen.csv", oldDutch)
	if other {
		pupils.add("stamnr_str", "Roepnaam", "Tussenv", "Achternaam", "geb_datum_str", "Klas", "Studie", "Woongemeente", "Leerfase.Leerjaar")
	} else {
		pupils.add("STAMNR", "FIRSTNAME", "PREFIX", "LASTNAME", "BIRTHDATE", "CLASS", "STUDY", "Woongemeente", "STUDYYEAR")
	}
	for _, p := range d.s.pupils {
		ref := pupils.add(fmt.Sprintf("%08d", p.number), p.first, p.infix, p.last, p.birth, p.class, p.programme, p.town, p.year)
		if !p.birth.Known() {
			d.l.bad(ref, noBirthDate)
		}
	}
	pupils.putIn(d.f)

	absences := newTextFile(d.base+" verzuim.csv", oldDutch, "stamnr", [...]string{"datum", "daanwezigheid"}[d.s.index/len(templates)%2], "lesuur", "code", "omschr", "geoorloofd", "bluxeverzuim", "opmerking")
	d.each(false, func(p *pupil, e event) {
		for _, day := range d.s.lessonDays(p, e.from, e.to) {
			d.magisterDay(absences, p, e, day)
		}
	})
	absences.putIn(d.f)
}

func (d *parcel) magisterDay(t *textFile, p *pupil, e event, day attendance.Date) {
	first, last := e.first, e.last
	if first == 0 {
		first, last = 1, p.lessons(day)
	}
	for n := first; n <= last; n++ {
		ref := t.add(p.number, day, n, d.s.codes[e.category], codeMeanings[magister][e.category], excused[e.category], isLuxury(e), e.note)
		d.wrote(e, ref)
	}
}

// excused is the column geoorloofd of a category; empty where nobody knows.
var excused = [attendance.NumCategories]string{"", "N", "N", "J", "J", "N", "N", "", ""}

func isLuxury(e event) string {
	if e.category == attendance.Luxury {
		return "J"
	}
	return "N"
}
