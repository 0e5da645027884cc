package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// addDeliveries counts what each school delivered: the rows that name it, in
// files that are used and in files that are refused.
func (b *builder) addDeliveries(all []*taken, no refusals) {
	counts := map[attendance.SchoolCode]*attendance.Delivery{}
	for _, school := range b.list {
		counts[school.Code] = &attendance.Delivery{School: school.Code, Coverage: b.coverage[school.Code]}
	}
	for _, s := range b.sheets {
		b.count(s, counts, false)
	}
	for _, t := range all {
		if t.explained > 0 {
			b.data.Tables = append(b.data.Tables, attendance.TableRows{Ref: t.ref(0), Kind: explanationKind, PassedOver: t.explained})
		}
		if t.profile != nil && no.files[t.sheet.File] && !no.broken[t.sheet.File] {
			s := &linked{taken: t}
			b.resolvePlaces(s)
			b.count(s, counts, true)
		}
	}
	for _, d := range b.data.Dossiers {
		for _, stay := range d.Stays {
			if stay.Enrolled(b.opt.On) {
				counts[stay.School.Code].Pupils++
			}
		}
	}
	for _, school := range b.list {
		d := counts[school.Code]
		d.PresentRows = b.present[school.Code]
		d.Weeks = b.calendars[school.Code].DeliveredWeeks(d.Coverage, b.opt.On, b.given[school.Code].rows)
		d.MissesMonth = !b.calendars[school.Code].CoversMonth(d.Coverage, b.opt.On)
		slices.Sort(d.Files)
		d.Files = slices.Compact(d.Files)
		b.data.Deliveries = append(b.data.Deliveries, *d)
	}
}

// explanationKind is what the sheet of explanation in a template is called where
// kinds of sheets are listed.
const explanationKind = "uitleg"

// count adds the lines of one sheet.
func (b *builder) count(s *linked, counts map[attendance.SchoolCode]*attendance.Delivery, refused bool) {
	b.data.Tables = append(b.data.Tables, s.rows(refused))
	if s.profile.OnlyFacts {
		return // no school delivered it
	}
	b.data.OtherRows += s.sheet.Lost + s.after // nobody knows whose they are
	last := attendance.SchoolCode("")
	for n := range s.lines {
		school := b.named(s, n)
		if school == nil {
			b.data.OtherRows++
			if !refused && !s.bad[n] {
				b.data.OtherUsed++
			}
			continue
		}
		d := counts[school.Code]
		if d.Rows++; last != school.Code {
			last = school.Code
			if len(d.Files) == 0 || d.Files[len(d.Files)-1] != s.sheet.File {
				d.Files = append(d.Files, s.sheet.File)
			}
		}
		if refused || s.bad[n] {
			continue
		}
		d.Used++
		if s.profile.Kind == &absences {
			d.AttendanceRows++
		}
	}
}

// rows says what became of the rows of one table.
func (s *linked) rows(refused bool) attendance.TableRows {
	t := attendance.TableRows{Ref: s.ref(0), Kind: s.profile.Kind.Name, PassedOver: s.passed + s.examples, Faulty: s.sheet.Lost + s.after, Refused: refused}
	switch {
	case refused:
		t.Faulty += len(s.lines)
	default:
		for n := range s.lines {
			if s.bad[n] {
				t.Faulty++
			} else {
				t.Used++
			}
		}
	}
	return t
}
