package aggregate

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// Options are what counting needs to know besides the data.
type Options struct {
	On      attendance.Date // peildatum
	Reasons []string        // the reason groups
}

// Count makes the figures of a run. Signals must be in the order of assess.Compare.
func Count(data attendance.Dataset, signals []assess.Signal, opt Options) Result {
	c := counter{opt: opt, swv: newGroup("", "SWV"), schools: map[string]*group{}, regions: map[string]*group{}, municipalities: map[string]*group{}, regionSchools: map[string]map[string]*group{}}
	delivered := map[attendance.SchoolCode]known{}
	for i, school := range data.Schools {
		delivered[school.Code] = knownOf(data.Deliveries[i], opt.On)
		code := string(school.Code)
		c.schools[code] = newGroup(code, school.Name)
		for _, g := range []*group{c.swv, c.schools[code]} {
			g.attends(school, delivered[school.Code])
		}
	}
	byStay := signalsByStay(signals)
	for _, d := range data.Dossiers {
		for _, stay := range d.Stays {
			key := stayKey{stay.School.Code, d.Pupil.ID}
			c.add(part(d, stay, byStay[key], delivered[stay.School.Code], opt))
			delete(byStay, key)
		}
		for _, one := range d.Cases {
			key := stayKey{one.School, d.Pupil.ID}
			c.addOutside(d.Pupil, key.school, byStay[key])
			delete(byStay, key)
		}
	}
	result := Result{
		SWV:            c.swv.figures(),
		Schools:        sorted(c.schools),
		Regions:        sorted(c.regions),
		Municipalities: sorted(c.municipalities),
		RegionSchools:  map[string][]Figures{},
	}
	for region, schools := range c.regionSchools {
		result.RegionSchools[region] = sorted(schools)
	}
	return result
}

// known says of which times the attendance of a school is known: the report month,
// or some part of the school year.
type known struct{ month, year bool }

func knownOf(d attendance.Delivery, on attendance.Date) known {
	year := attendance.Period{From: on.SchoolYearStart(), To: on}
	covers := func(p attendance.Period) bool { return p.Overlaps(year) }
	return known{month: d.Delivered(), year: d.AttendanceRows > 0 && slices.ContainsFunc(d.Coverage.Periods(), covers)}
}

type stayKey struct {
	school attendance.SchoolCode
	pupil  attendance.PupilID
}

func signalsByStay(signals []assess.Signal) map[stayKey][]assess.Signal {
	byStay := map[stayKey][]assess.Signal{}
	for _, s := range signals {
		key := stayKey{s.School, s.Pupil}
		byStay[key] = append(byStay[key], s)
	}
	return byStay
}

// counter holds the groups while they are counted.
type counter struct {
	opt                              Options
	swv                              *group
	schools, regions, municipalities map[string]*group
	regionSchools                    map[string]map[string]*group
}

// add adds what one stay contributes to each of the groups it belongs to.
func (c *counter) add(p contribution) {
	municipality, region := Home(p.dossier.Pupil)
	school := p.stay.School
	groups := []*group{
		c.swv,
		c.schools[string(p.stay.School.Code)],
		find(c.regions, region, cmp.Or(attendance.RegionName(region), Nowhere)),
		find(c.municipalities, municipality, municipality),
		find(c.schoolsOf(region), string(school.Code), school.Name),
	}
	for _, g := range groups {
		g.attends(p.stay.School, p.delivered)
		g.add(p)
	}
}

// addOutside adds signals at a school where the pupil has no enrolment.
func (c *counter) addOutside(p attendance.Pupil, school attendance.SchoolCode, signals []assess.Signal) {
	if len(signals) == 0 {
		return
	}
	municipality, region := Home(p)
	at := find(c.schools, string(school), string(school))
	for _, g := range []*group{
		c.swv, at,
		find(c.regions, region, cmp.Or(attendance.RegionName(region), Nowhere)), find(c.municipalities, municipality, municipality),
		find(c.schoolsOf(region), string(school), at.f.Name),
	} {
		g.addOutside(signals, c.opt.On.SchoolYearStart())
	}
}

// schoolsOf are the groups of the schools of one region.
func (c *counter) schoolsOf(region string) map[string]*group {
	if c.regionSchools[region] == nil {
		c.regionSchools[region] = map[string]*group{}
	}
	return c.regionSchools[region]
}

// Home is the home municipality of a pupil and the code of its region, Nowhere
// where it is empty or no table knows it.
func Home(p attendance.Pupil) (municipality, region string) {
	if official, code, ok := attendance.Municipality(p.Municipality); ok {
		return official, code
	}
	return Nowhere, Nowhere
}

func find(groups map[string]*group, key, name string) *group {
	if groups[key] == nil {
		groups[key] = newGroup(key, name)
	}
	return groups[key]
}

// sorted gives the figures by key, Nowhere last.
func sorted(groups map[string]*group) []Figures {
	var all []Figures
	for _, g := range groups {
		all = append(all, g.figures())
	}
	slices.SortFunc(all, func(a, b Figures) int {
		if (a.Key == Nowhere) != (b.Key == Nowhere) {
			return map[bool]int{true: 1, false: -1}[a.Key == Nowhere]
		}
		return cmp.Compare(a.Key, b.Key)
	})
	return all
}
