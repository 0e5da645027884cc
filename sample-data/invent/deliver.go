package invent

import (
	"strconv"

	"verzuimrapport/pipeline/attendance"
)

// deliveries are the folders of the two deliveries.
var deliveries = [...]string{"", "2026-09/", "2026-10/"}

// deliver writes the files of a school.
func (s *place) deliver(f *folder, l *ledger) {
	s.timetables(l)
	for delivery := 1; delivery <= 2; delivery++ {
		d := &parcel{s: s, l: l, f: f, number: delivery, base: deliveries[delivery] + string(s.Code)}
		switch {
		case s.silent:
			if delivery == 2 {
				d.onlyPupils("Leerlingenlijst; het verzuim volgt later")
			}
		case s.layout == ownBook:
			d.ownBook()
		case s.layout == magister:
			d.magister()
		case s.layout == pars:
			d.pars()
		case s.layout == somtoday:
			d.somtoday()
		}
	}
}

// timetables notes the weeks that are not divided as the school's: those of the
// upper classes, and those of single pupils.
func (s *place) timetables(l *ledger) {
	seen := map[string]bool{}
	for _, p := range s.pupils {
		if p.year >= 4 && !seen[p.class] {
			seen[p.class] = true
			l.weeks = append(l.weeks, timetableRow{school: s, class: p.class, week: s.upperWeek()})
		}
		if p.adapted {
			l.weeks = append(l.weeks, timetableRow{school: s, number: p.number, week: p.week, adapted: true})
		}
	}
}

// parcel is what one school sends in one delivery.
type parcel struct {
	s      *place
	l      *ledger
	f      *folder
	number int    // 1 or 2
	base   string // path of its files, less the last part
}

// each goes through the events of the delivery, pupil by pupil.
func (d *parcel) each(second bool, write func(p *pupil, e event)) {
	for _, p := range d.s.pupils {
		for _, e := range inDelivery(p.events, d.number) {
			if e.second == second {
				write(p, e)
			}
		}
	}
}

// wrote counts a row of attendance, and notes what is wrong with it.
func (d *parcel) wrote(e event, ref attendance.Ref) {
	d.l.rows++
	if e.flaw != (flaw{}) {
		d.l.bad(ref, e.flaw)
	}
}

// pupilHeader are the columns of our own leerlingen sheet.
var pupilHeader = []any{"BRIN", "Vestiging", "Leerlingnummer", "Achternaam", "Tussenvoegsel", "Roepnaam", "Geboortedatum", "Klas", "Leerjaar", "Opleiding", "Woongemeente",
	"Ingeschreven vanaf", "Ingeschreven tot", "Startkwalificatie", "Vrijstelling", "Vrijstelling van", "Vrijstelling tot"}

// pupilSheet writes the pupils in our own columns: all of them in the first
// delivery, those who came since in the second, which has no such sheet where
// nobody came.
func (d *parcel) pupilSheet(b *book, above ...string) {
	pupils := d.listed()
	if len(pupils) == 0 {
		return
	}
	header := append([]any{}, pupilHeader...)
	peculiar := d.s.index == peculiarNumbers
	if peculiar {
		header = append(header, "Kenmerk administratie")
	}
	t := b.sheet("Leerlingen", above, header...)
	var ref attendance.Ref
	for i, p := range pupils {
		cells := d.s.pupilCells(p)
		if peculiar {
			cells = append(cells, elevenProof(i))
		}
		ref = t.add(cells...)
		if !p.birth.Known() {
			d.l.bad(ref, noBirthDate)
		}
		if p == d.s.twice() && !peculiar {
			second := *p
			second.number += anotherNumber
			d.l.bad(ref, twoNumbers)
			ref = t.add(d.s.pupilCells(&second)...)
			d.l.bad(ref, twoNumbers)
		}
	}
	if peculiar && len(pupils) >= 5 {
		ref.Row = 0
		d.l.bad(ref, likeCitizenNumbers)
	}
}

// listed are the pupils in the list of this delivery.
func (d *parcel) listed() []*pupil {
	var pupils []*pupil
	for _, p := range d.s.pupils {
		if late := p.joined >= secondDelivery-7; !p.unlisted && (d.s.silent || late == (d.number == 2)) {
			pupils = append(pupils, p)
		}
	}
	return pupils
}

func (s *place) pupilCells(p *pupil) []any {
	from := p.joined
	if !from.Known() {
		from = attendance.NewDate(2027-p.year, 8, 1)
	}
	return []any{s.Code.BRIN(), string(s.Code)[4:], p.number, p.last, p.infix, p.first, p.birth, p.class, p.year, p.programme, p.town,
		from, p.until, p.qualified, p.exemption, p.exempted.From, p.exempted.To}
}

// peculiarNumbers is the school whose list holds a column that looks like
// citizen service numbers and must not be kept.
const peculiarNumbers = 4

// elevenProof invents a number of nine digits that passes the test of citizen
// service numbers; it begins with 9999, which none of those do.
func elevenProof(i int) string {
	for n := 999900000 + 11*i; ; n++ {
		digits, sum := strconv.Itoa(n), 0
		for k := range 8 {
			sum += int(digits[k]-'0') * (9 - k)
		}
		if (sum-int(digits[8]-'0'))%11 == 0 {
			return digits
		}
	}
}

// onlyPupils writes the list of pupils as a file of its own, if there are any.
func (d *parcel) onlyPupils(above ...string) {
	if len(d.listed()) > 0 {
		b := d.f.newBook(d.base + " leerlingen.xlsx")
		d.pupilSheet(b, above...)
		b.putIn()
	}
}
