package invent

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

// pars writes the export of PARS, nearly all of whose rows say that somebody was
// present. Its lesuur is half an hour. The pupils come in a sheet of our own,
// for PARS exports no birth dates.
func (d *parcel) pars() {
	d.onlyPupils("Leerlingen van "+d.s.Name, "(PARS levert geen geboortedatum)", "")

	t := newTextFile(d.base+" pars export.csv", parsExport,
		"datumvan", "tijdVan2", "tijdTot2", "ovnr", "DeelnemerNaam", "Groepnaam", "LesuurBegin", "LesuurEind", "Reden", "Opmerking", "TypeOmschrijving", "Naam", "tijd")
	d.each(false, func(p *pupil, e event) {
		for _, day := range d.s.lessonDays(p, e.from, e.to) {
			d.parsDay(t, p, e, day)
		}
	})
	t.putIn(d.f)
}

// dayBegins is half past eight, in minutes.
const dayBegins = 8*60 + 30

func (d *parcel) parsDay(t *textFile, p *pupil, e event, day attendance.Date) {
	first, last := e.first, e.last
	if first == 0 {
		first, last = 1, p.lessons(day)
	}
	minutes := (last - first + 1) * d.s.LessonMinutes
	begin := dayBegins + (first-1)*d.s.LessonMinutes
	if e.minutes > 0 {
		begin, minutes = dayBegins, e.minutes
	}
	slot := 1 + (begin-dayBegins)/30
	ref := t.add(day, clock(begin), clock(begin+minutes), p.number, p.name(), p.class, slot, slot+minutes/30-1, "", e.note, d.s.codes[e.category],
		[...]string{"Docent, A ", "Docent, B ", "van Docent, C "}[p.number%3], parsDuration(minutes))
	if e.flaw == otherCategory {
		e.flaw = flaw{} // rows with minutes are not held against each other
	}
	d.wrote(e, ref)
}

func clock(minutes int) string { return fmt.Sprintf("%02d:%02d", minutes/60, minutes%60) }

func parsDuration(minutes int) string {
	if minutes < 60 {
		return fmt.Sprintf("%d minuten.", minutes)
	}
	return fmt.Sprintf("%d uur(en), %d minuten.", minutes/60, minutes%60)
}
