package invent

import (
	"verzuimrapport/pipeline/attendance"
)

// somtoday writes a workbook of intervals: moments with their zone, and the
// lesuren of the first and the last day.
func (d *parcel) somtoday() {
	b := d.f.newBook(d.base + " somtoday.xlsx")
	t := b.sheet("Absentiemeldingen", []string{"Absentiemeldingen " + d.s.Name, ""},
		"leerlingnummer", "roepnaam", "voorvoegsel", "achternaam", "beginDatumTijd", "eindDatumTijd", "beginLesuur", "eindLesuur",
		"absentieReden.afkorting", "absentieReden.omschrijving", "geoorloofd", "afgehandeld", "opmerkingen")
	d.each(false, func(p *pupil, e event) { d.interval(t, p, e) })
	d.pupilSheet(b)
	b.putIn()
}

func (d *parcel) interval(t sheet, p *pupil, e event) {
	days := d.s.lessonDays(p, e.from, e.to)
	if len(days) == 0 {
		return
	}
	from, to := days[0], days[len(days)-1]
	first, last := e.first, e.last
	if first == 0 {
		first, last = 1, p.lessons(to)
	}
	begin, end := dayBegins+(first-1)*d.s.LessonMinutes, dayBegins+last*d.s.LessonMinutes
	ref := t.add(p.number, p.first, p.infix, p.last, moment(from, begin), moment(to, end), first, last,
		d.s.codes[e.category], codeMeanings[somtoday][e.category], excusedAs[e.category], "true", e.note)
	d.wrote(e, ref)
}

// excusedAs is the column geoorloofd as SOMtoday writes it.
var excusedAs = [attendance.NumCategories]string{"", "false", "false", "true", "true", "false", "false", "", ""}

func moment(d attendance.Date, minutes int) string {
	zone := "+02:00"
	if d >= summerTimeEnds {
		zone = "+01:00"
	}
	return d.String() + "T" + clock(minutes) + ":00" + zone
}

// summerTimeEnds is the day from which Dutch clocks are one hour ahead of UTC, no longer two.
var summerTimeEnds = attendance.MustDate("2026-10-25")
