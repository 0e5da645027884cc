package reports

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/history"
)

type pupilFacts struct {
	School string `json:"school"`
	Pupil  string `json:"leerlingnummer"`
	Person string `json:"persoon"`
	Region string `json:"regio"`
	Kind   string `json:"onderwijssoort"`
	Status string `json:"status"`
	From   string `json:"van"`
	To     string `json:"tot"`
}

// pupilFacts lists every pupil with a signal or a case, once for each school
// where the pupil is or was enrolled, so that a later run can follow the pupil.
func (l *lookup) pupilFacts() []pupilFacts {
	known := map[attendance.PupilID]bool{}
	for _, s := range l.Signals {
		known[s.Pupil] = true
	}
	facts := []pupilFacts{}
	for _, d := range l.Data.Dossiers {
		if !known[d.Pupil.ID] && len(d.Cases) == 0 {
			continue
		}
		for _, school := range schoolsOf(d) {
			facts = append(facts, l.pupilFact(d, school))
		}
	}
	slices.SortStableFunc(facts, func(a, b pupilFacts) int {
		return cmp.Or(cmp.Compare(a.School, b.School), attendance.ComparePupils(attendance.PupilID{Number: a.Pupil}, attendance.PupilID{Number: b.Pupil}))
	})
	return facts
}

// schoolsOf lists the schools of a pupil's stays and cases, each once.
func schoolsOf(d *attendance.Dossier) []attendance.SchoolCode {
	var schools []attendance.SchoolCode
	for _, stay := range d.Stays {
		schools = append(schools, stay.School.Code)
	}
	for _, c := range d.Cases {
		schools = append(schools, c.School)
	}
	slices.Sort(schools)
	return slices.Compact(schools)
}

func (l *lookup) pupilFact(d *attendance.Dossier, school attendance.SchoolCode) pupilFacts {
	_, region := aggregate.Home(d.Pupil)
	fact := pupilFacts{
		School: string(school), Pupil: d.Pupil.ID.Number, Person: history.Person(l.Settings.Privacy.Key, d), Region: region, Status: l.age(d, school).String(),
	}
	if s := l.schools[school]; s != nil {
		fact.Kind = string(s.Kind)
	}
	if stay := d.Stay(school); stay != nil && len(stay.Enrolments) > 0 {
		period := stay.EnrolmentOn(l.On).Period
		fact.From, fact.To = period.From.String(), period.To.String()
	}
	return fact
}

type caseFacts struct {
	Number string      `json:"dossiernummer"`
	School string      `json:"school"`
	Pupil  string      `json:"leerlingnummer"`
	Steps  []stepFacts `json:"stappen"`
}

// stepFacts are the steps of the Protocol; this version reckons none.
type stepFacts struct {
	Step  string `json:"stap"`
	State string `json:"staat"`
	Due   string `json:"uiterlijk"`
	On    string `json:"op"`
}

// caseFacts lists the cases by school, pupil and number.
func (l *lookup) caseFacts() []caseFacts {
	facts := []caseFacts{}
	for _, d := range l.Data.Dossiers {
		for _, c := range d.Cases {
			facts = append(facts, caseFacts{c.Number, string(c.School), d.Pupil.ID.Number, []stepFacts{}})
		}
	}
	slices.SortStableFunc(facts, func(a, b caseFacts) int {
		return cmp.Or(cmp.Compare(a.School, b.School), attendance.ComparePupils(attendance.PupilID{Number: a.Pupil}, attendance.PupilID{Number: b.Pupil}), cmp.Compare(a.Number, b.Number))
	})
	return facts
}
