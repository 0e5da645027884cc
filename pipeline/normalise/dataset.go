package normalise

import (
	"cmp"
	"maps"
	"slices"
	"sync"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// builder puts what a round linked into a dataset.
type builder struct {
	*round
	data      attendance.Dataset
	calendars map[attendance.SchoolCode]*attendance.Calendar
	coverage  map[attendance.SchoolCode]attendance.Coverage
	present   map[attendance.SchoolCode]int            // rows that say aanwezig
	given     map[attendance.SchoolCode]*deliveredDays // of schools with attendance
	entries   []*pupilEntry                            // in the order of the dossiers
}

// build makes the dataset; all are the sheets, also those of refused files.
func (r *round) build(all []*taken, no refusals) attendance.Dataset {
	b := &builder{round: r, calendars: map[attendance.SchoolCode]*attendance.Calendar{}, present: map[attendance.SchoolCode]int{}}
	b.data.Schools = r.list
	for _, school := range r.list {
		b.calendars[school.Code] = attendance.NewCalendar(school, r.calendar, r.opt.Free)
	}
	b.cover()
	b.order()
	var wait sync.WaitGroup
	wait.Go(b.addDossiers)
	asked := b.addAbsences() // beside the dossiers: neither reads what the other makes
	wait.Wait()
	b.problems = append(b.problems, asked...)
	b.addDeliveries(all, no)
	b.addTotals()
	return b.data
}

// order puts the pupils in the order of the dossiers, with those who stand only in
// a case.
func (b *builder) order() {
	for _, number := range sortedKeys(b.cases) {
		c := b.cases[number]
		e := b.pupils[c.one.Pupil]
		if e == nil {
			e = &pupilEntry{pupil: attendance.Pupil{ID: c.one.Pupil, FullName: c.one.Name, Birth: c.one.Birth, Ref: c.one.Ref}}
			b.pupils[c.one.Pupil] = e
		}
		e.cases = append(e.cases, c)
	}
	b.entries = slices.SortedFunc(maps.Values(b.pupils), func(a, b *pupilEntry) int {
		return attendance.ComparePupils(a.pupil.ID, b.pupil.ID)
	})
	for i, e := range b.entries {
		e.order = i
	}
}

// addDossiers makes a dossier of each pupil.
func (b *builder) addDossiers() {
	b.data.Dossiers = make([]*attendance.Dossier, len(b.entries))
	for i, e := range b.entries {
		b.data.Dossiers[i] = b.dossier(e)
	}
}

func (b *builder) dossier(e *pupilEntry) *attendance.Dossier {
	slices.SortFunc(e.pupil.Exempted, func(p, q attendance.Period) int { return cmp.Compare(p.From, q.From) })
	d := &attendance.Dossier{Pupil: e.pupil, Meldingen: e.reports}
	slices.SortStableFunc(d.Meldingen, func(p, q attendance.Melding) int {
		return cmp.Or(cmp.Compare(p.ReportedOn, q.ReportedOn), cmp.Compare(p.From, q.From))
	})
	for _, c := range e.cases {
		slices.SortStableFunc(c.one.Actions, func(p, q attendance.Action) int { return cmp.Compare(p.On, q.On) })
		d.Cases = append(d.Cases, c.one)
	}
	for _, school := range b.list {
		if stay := b.stay(e, school); stay != nil {
			d.Stays = append(d.Stays, stay)
		}
	}
	b.questionQualified(d)
	return d
}

// stay gathers what there is about a pupil at one school, nil without enrolment.
func (b *builder) stay(e *pupilEntry, school *attendance.School) *attendance.Stay {
	if school.Code.BRIN() != e.pupil.ID.BRIN {
		return nil
	}
	var enrolments []attendance.Enrolment
	for _, one := range e.enrolments {
		if one.School == school.Code {
			enrolments = append(enrolments, one)
		}
	}
	if len(enrolments) == 0 {
		return nil
	}
	slices.SortFunc(enrolments, func(p, q attendance.Enrolment) int { return cmp.Compare(p.Period.From, q.Period.From) })
	calendar := b.calendars[school.Code]
	stay := &attendance.Stay{
		School: school, Calendar: calendar, Coverage: b.coverage[school.Code], Enrolments: enrolments,
		Ages: attendance.NewAges(e.pupil, calendar, b.opt.Ages),
	}
	stay.Timetable = &attendance.Timetable{
		School: school, Stay: stay,
		Own: b.tables.own[ownTable{school.Code, e.pupil.ID.Number}], ByClass: b.tables.byClass[school.Code],
	}
	return stay
}

// questionQualified asks about a pupil who has a startkwalificatie and must still
// go to school.
func (b *builder) questionQualified(d *attendance.Dossier) {
	from := d.Pupil.Qualified
	if !from.Known() || from > b.opt.On || len(d.Stays) == 0 {
		return
	}
	ages := d.Stays[0].Ages
	if ages.On(b.opt.On) == attendance.Leerplichtig || from > attendance.Always && ages.On(from) == attendance.Leerplichtig {
		b.question(d.Pupil.Ref, problem.StillLeerplichtig, "Startkwalificatie")
	}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
