package history

import (
	"slices"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// The ways in which a time at home ends, in the order of feiten.json.
const (
	BackAtOwnSchool = "terug eigen school"
	OtherSchool     = "andere school"
	SpecialSchool   = "(v)so"
	Vocational      = "mbo"
	PlusVO          = "+VO"
	Exempted        = "vrijstelling"
	Moved           = "verhuisd"
	Turned18        = "18 geworden"
	Otherwise       = "overig"
)

// Ends lists the ways in which a time at home ends.
var Ends = []string{BackAtOwnSchool, OtherSchool, SpecialSchool, Vocational, PlusVO, Exempted, Moved, Turned18, Otherwise}

// Places are the words for where education goes on, as Waar of a case is read.
var Places = []string{"huidige school", OtherSchool, SpecialSchool, Vocational, PlusVO}

// Flow (stroom) is the in- and outflow of thuiszitters since an earlier run:
// Begin + New − all Ended = End.
type Flow struct {
	Since           attendance.Date // the peildatum of the earlier run
	Begin, New, End int
	Ended           map[string]int // by Ends
	// OtherSchools: another set of schools delivered then, so that the counts do not
	// compare like with like.
	OtherSchools bool
}

// Compare holds the thuiszitters of a run against those of an earlier one.
func Compare(earlier Earlier, data attendance.Dataset, signals []assess.Signal, on attendance.Date, key string) Flow {
	now := present(data, signals, key)
	flow := Flow{Since: earlier.On, Begin: len(earlier.Homes), End: len(now.homes), Ended: map[string]int{}}
	stayed := 0
	for _, h := range earlier.Homes {
		if now.still(h) {
			stayed++
		} else {
			flow.Ended[now.end(h, on)]++
		}
	}
	flow.New = flow.End - stayed
	flow.OtherSchools = !slices.Equal(earlier.Delivered, delivered(data))
	return flow
}

// delivered lists the schools of which attendance is known, sorted.
func delivered(data attendance.Dataset) []attendance.SchoolCode {
	var schools []attendance.SchoolCode
	for _, d := range data.Deliveries {
		if !d.Coverage.Empty() {
			schools = append(schools, d.School)
		}
	}
	slices.Sort(schools)
	return schools
}

// situation is how things are now.
type situation struct {
	homes    []Home
	still    func(Home) bool
	byPupil  map[attendance.PupilID]*attendance.Dossier
	byPerson map[string]*attendance.Dossier
	ill      map[attendance.PupilID]bool // a certain VZ04 that lasts
}

func present(data attendance.Dataset, signals []assess.Signal, key string) situation {
	s := situation{byPupil: map[attendance.PupilID]*attendance.Dossier{}, byPerson: map[string]*attendance.Dossier{}, ill: map[attendance.PupilID]bool{}}
	persons := map[attendance.PupilID]string{}
	for _, d := range data.Dossiers {
		person := Person(key, d)
		s.byPupil[d.Pupil.ID], persons[d.Pupil.ID] = d, person
		if old := s.byPerson[person]; person != "" && (old == nil || len(old.Stays) == 0) {
			s.byPerson[person] = d
		}
	}
	pupils, people := map[attendance.PupilID]bool{}, map[string]bool{}
	for _, signal := range signals {
		if signal.Certainty != assess.Certain || !signal.Lasts() {
			continue
		}
		switch person := persons[signal.Pupil]; {
		case signal.Rule == assess.VZ04:
			s.ill[signal.Pupil] = true
		case signal.Rule == assess.VZ03 && !pupils[signal.Pupil] && (person == "" || !people[person]):
			pupils[signal.Pupil], people[person] = true, true
			s.homes = append(s.homes, Home{signal.School, signal.Pupil.Number, person})
		}
	}
	s.still = func(h Home) bool {
		return pupils[idOf(h)] || (h.Person != "" && people[h.Person])
	}
	return s
}

func idOf(h Home) attendance.PupilID {
	return attendance.PupilID{BRIN: h.School.BRIN(), Number: h.Number}
}

// end says how the time at home of an earlier thuiszitter ended: what the case
// says goes before what the lists and the attendance show.
func (s situation) end(h Home, on attendance.Date) string {
	d := s.byPupil[idOf(h)]
	if d == nil {
		if s.byPerson[h.Person] != nil && h.Person != "" {
			return OtherSchool
		}
		return Otherwise
	}
	for _, c := range d.Cases {
		if how, ok := caseEnd(c, on); ok {
			return how
		}
	}
	stay := d.Stay(h.School)
	switch {
	case stay == nil:
		return Otherwise
	case stay.Ages.On(on) == attendance.Adult:
		return Turned18
	case stay.Ages.On(on) == attendance.Exempt:
		return Exempted
	case s.elsewhere(h, on):
		return OtherSchool
	case stay.Enrolled(on) && stay.Coverage.Contains(stay.Calendar.LastSchooldag(on)) && !s.ill[d.Pupil.ID]:
		return BackAtOwnSchool
	}
	return Otherwise
}

// elsewhere reports whether the person is enrolled at another school now.
func (s situation) elsewhere(h Home, on attendance.Date) bool {
	for _, d := range []*attendance.Dossier{s.byPerson[h.Person], s.byPupil[idOf(h)]} {
		if d == nil {
			continue
		}
		for _, stay := range d.Stays {
			if stay.School.Code != h.School && stay.Enrolled(on) {
				return true
			}
		}
	}
	return false
}

// caseEnd is what a case says of the end: where education goes on, else the reason
// why it was closed.
func caseEnd(c attendance.Case, on attendance.Date) (string, bool) {
	if c.ResumedAtDay(on) {
		return endNamed(c.ResumedAt), true
	}
	if c.ClosedAt(on) {
		return endNamed(c.ClosedBecause), true
	}
	return "", false
}

// endWords are the words by which schools name an end besides its own name.
var endWords = map[string]string{
	"huidige school": BackAtOwnSchool, "eigen school": BackAtOwnSchool, "terug naar eigen school": BackAtOwnSchool,
	"terug op school": BackAtOwnSchool, "vso": SpecialSchool, "so": SpecialSchool, "18": Turned18, "18 jaar": Turned18,
}

// endNamed finds an end by its name; what is not known is Otherwise.
func endNamed(text string) string {
	text = strings.TrimSpace(text)
	for _, end := range Ends {
		if strings.EqualFold(end, text) {
			return end
		}
	}
	if end, ok := endWords[strings.ToLower(text)]; ok {
		return end
	}
	return Otherwise
}
