package reports

import (
	"fmt"
	"maps"
	"slices"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// The RMC overview (overzicht per regio): step 11 of the Protocol, one workbook
// for each Doorstroompunt region, with the pupils who live there.
//
// It leaves the SWV, and a SWV may hand health data to nobody but the pupil's own
// school board (WVO 2.47 lid 16). So it shows no Problematiek, no partners, no
// agreements and no descriptions of actions: free text may tell about health. What it does show of a case stands in rmc_agreements.go. Sick
// and other authorised hours are one figure, because a small group may be one pupil.
// A possible signal of a pupil without a case is a question to the school, and
// stands here only as a count.

// rmcWorkbooks makes the overview of each region in which pupils live.
func rmcWorkbooks(f Facts) []document.Document {
	l := newLookup(f)
	regions := l.regions()
	var all []document.Document
	for _, code := range slices.Sorted(maps.Keys(regions)) {
		all = append(all, l.region(code, regions[code]).document())
	}
	return all
}

// regionBook is the workbook of one region.
type regionBook struct {
	*lookup
	code, name string
	data       attendance.Dataset // of the pupils who live there
	signals    []assess.Signal
	total      aggregate.Figures
}

// regions divides the dossiers by home region.
func (l *lookup) regions() map[string][]int {
	byRegion := map[string][]int{}
	for i, d := range l.Data.Dossiers {
		_, code := aggregate.Home(d.Pupil)
		byRegion[code] = append(byRegion[code], i)
	}
	return byRegion
}

// region gathers what belongs to one region.
func (l *lookup) region(code string, dossiers []int) regionBook {
	b := regionBook{lookup: l, code: code, name: attendance.RegionName(code)}
	b.data = attendance.Dataset{Schools: l.Data.Schools, Deliveries: l.Data.Deliveries}
	lives := map[attendance.PupilID]bool{}
	for _, i := range dossiers {
		b.data.Dossiers = append(b.data.Dossiers, l.Data.Dossiers[i])
		lives[l.Data.Dossiers[i].Pupil.ID] = true
	}
	for _, s := range l.Signals {
		if lives[s.Pupil] {
			b.signals = append(b.signals, s)
		}
	}
	b.total = l.Figures.Region(code)
	return b
}

func (f Facts) reasonNames() []string {
	var names []string
	for _, r := range f.Settings.Reasons {
		names = append(names, r.Name)
	}
	return names
}

// title is the name of the region as documents write it.
func (b regionBook) title() string {
	if b.code == aggregate.Nowhere {
		return b.Settings.RMC.Label + " – woongemeente onbekend"
	}
	return fmt.Sprintf("%s – regio %s %s", b.Settings.RMC.Label, b.code, b.name)
}

func (b regionBook) document() document.Document {
	w := b.workbook("Overzicht "+b.Settings.RMC.Label+" "+b.code, "Thuiszitters en verzuim per "+b.On.Long(), confidential)
	w.Sheets = []document.Sheet{b.overview(), b.homeSheet(), b.sixteenSheet(), b.schoolSheet(), b.municipalitySheet(), b.rateSheet(), b.explanation(b.words(), b.unknowns())}
	if weeks, ok := b.weekSheet(b.sheet("Levering", "Verzuim per lesweek")); ok {
		w.Sheets = slices.Insert(w.Sheets, len(w.Sheets)-1, weeks)
	}
	return document.Document{
		Path:    fmt.Sprintf("rmc/rmc-overzicht-%s-%s.xlsx", b.code, b.On),
		For:     b.Settings.Addressees.RMC,
		About:   "Overzicht per regio: thuiszitters, meldingen en cijfers, naar woongemeente",
		Content: w,
	}
}

// sheet begins a sheet of this workbook.
func (b regionBook) sheet(name, title string) document.Sheet {
	return document.Sheet{Name: name, Title: title, Subtitle: b.title() + "  ·  peildatum " + b.On.Long()}
}
