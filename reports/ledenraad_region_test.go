package reports

import (
	"fmt"
	"math/rand"
	"testing"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/settings"
)

// regionFacts are figures of a region of 45 schools and 20,000 pupils in which
// most counts of a school are small, as they are in a real one.
func regionFacts(seed int64) Facts {
	r := rand.New(rand.NewSource(seed))
	f := Facts{On: testOn, Settings: settings.Default()}
	swv := emptyFigures("", "SWV")
	var schools, homes []*aggregate.Figures
	for i := range 45 {
		s := testSchools[i%6]
		s.Code, s.Name, s.Region = attendance.SchoolCode(fmt.Sprintf("%02dAA00", i)), fmt.Sprint("School ", i), []string{"25", "25", "21"}[i%3]
		f.Data.Schools = append(f.Data.Schools, &s)
		schools = append(schools, emptyFigures(string(s.Code), s.Name))
	}
	for i := range 25 {
		homes = append(homes, emptyFigures(fmt.Sprint("Gemeente ", i), fmt.Sprint("Gemeente ", i)))
	}
	for range 20000 {
		p := drawnPupil{
			school: r.Intn(45), home: r.Intn(25), thuis: r.Intn(150) == 0, class: r.Intn(4),
			age:    []attendance.AgeStatus{attendance.Leerplichtig, attendance.Kwalificatieplichtig}[r.Intn(2)],
			reason: drawnReasons[r.Intn(4)], regie: aggregate.Regies[r.Intn(5)], absent: r.Intn(100) == 0,
		}
		for range 2 {
			if r.Intn(60) == 0 {
				p.meldingen = append(p.meldingen, reportStates[r.Intn(4)])
			}
		}
		for _, group := range []*aggregate.Figures{swv, schools[p.school], homes[p.home]} {
			p.count(group, f.Data.Schools[p.school].Kind, true)
		}
	}
	f.Figures.SWV = *swv
	for _, s := range schools {
		f.Figures.Schools = append(f.Figures.Schools, *s)
	}
	for _, h := range homes {
		f.Figures.Municipalities = append(f.Figures.Municipalities, *h)
	}
	return f
}

func TestARegionHidesLittleMoreThanItsSmallFigures(t *testing.T) {
	for seed := range int64(3) {
		c := &council{facts: regionFacts(seed)}
		c.keep()
		if around := checkProofs(t, &c.books); around > 0 {
			t.Errorf("seed %d: %d figures are hidden with all around them", seed, around)
		}
		masked, all := 0, 0
		for _, count := range c.books.set.counts {
			if count.slack {
				continue
			}
			all++
			if count.state == figureMasked {
				masked++
			}
		}
		if 20*masked > all {
			t.Errorf("seed %d: %d of %d figures are hidden besides the small ones", seed, masked, all)
		}
	}
}

func BenchmarkLedenraadTablesOfARegion(b *testing.B) {
	f := regionFacts(1)
	for b.Loop() {
		ledenraadTables(f)
	}
}
