package pipeline

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/settings"
	sampledata "verzuimrapport/sample-data"
)

// Every signal of the sample is reckoned again from the rows of its ledger alone:
// all other absence of the pupil is taken away, what the case file and the
// timetable say stays. Of a VZ01 the meldingen before it stay too, for counting
// restarts after each.
func TestEverySignalCanBeReckonedAgainFromItsRows(t *testing.T) {
	opt := Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default()}
	r, err := Check(context.Background(), sampledata.Files, opt)
	if err != nil {
		t.Fatal(err)
	}
	dossiers := map[attendance.PupilID]*attendance.Dossier{}
	for _, d := range r.Data.Dossiers {
		dossiers[d.Pupil.ID] = d
	}
	seen := map[string]int{}
	for _, s := range r.Signals {
		d := dossiers[s.Pupil]
		seen[s.Rule]++
		checkLedger(t, d, s)
		again := fromRowsAlone(d, withMeldingen(d, s, opt))
		reckoning := assess.Reckoning{On: opt.On, Limits: opt.Limits(), Certainty: s.Certainty}
		var found []string
		for _, one := range ruleNamed(s.Rule).Check(again, reckoning) {
			found = append(found, figures(one))
		}
		if !slices.Contains(found, figures(s)) {
			t.Errorf("%s of %s %s: %s\nfrom its rows: %v", s.Rule, s.School, s.Pupil.Number, figures(s), found)
		}
	}
	for _, rule := range assess.Rules {
		if seen[rule.ID] == 0 {
			t.Logf("the sample has no %s", rule.ID)
		}
	}
}

func ruleNamed(id string) assess.Rule {
	return assess.Rules[slices.IndexFunc(assess.Rules, func(rule assess.Rule) bool { return rule.ID == id })]
}

// figures are what the reader of a signal sees of it.
func figures(s assess.Signal) string {
	hours, count := "-", "-"
	if s.Hours != nil {
		hours = s.Hours.String()
	}
	if s.Count != nil {
		count = fmt.Sprint(*s.Count)
	}
	return fmt.Sprintf("%s %s t/m %s, %s uur, %s, klasse %s, %s", s.School, s.From, s.To, hours, count, s.Class, s.Source)
}

// checkLedger holds the running totals to the figure of the signal.
func checkLedger(t *testing.T, d *attendance.Dossier, s assess.Signal) {
	lines := assess.Ledger(d, s)
	var total attendance.Hours
	halves := 0
	for _, line := range lines {
		if !slices.Contains(s.Evidence, line.Ref) {
			t.Errorf("%s: a row of the ledger is not in the evidence", s.Rule)
		}
		total, halves = total.Add(line.Hours), halves+line.Late
		if line.Total.Cmp(total) != 0 || line.LateTotal != halves {
			t.Errorf("%s: the total after %s is %s, want %s", s.Rule, line.Ref.Place(), line.Total, total)
		}
	}
	switch {
	case s.Rule == assess.VZ08 && (halves+1)/2 > *s.Count, s.Rule != assess.VZ08 && s.Hours != nil && total.Cmp(*s.Hours) != 0:
		t.Errorf("%s %s: the ledger comes to %s hours and %d half lesuren", s.Rule, figures(s), total, halves)
	}
}

// withMeldingen are the signals whose rows a signal rests on: its own, and the
// VZ01 of the pupil up to it.
func withMeldingen(d *attendance.Dossier, s assess.Signal, opt Options) []assess.Signal {
	all := []assess.Signal{s}
	if slices.Contains([]string{assess.VZ01, assess.VZ06, assess.VZ11}, s.Rule) {
		certainty := s.Certainty
		for _, m := range ruleNamed(assess.VZ01).Check(d, assess.Reckoning{On: opt.On, Limits: opt.Limits(), Certainty: certainty}) {
			m.Rule, m.Certainty = assess.VZ01, certainty
			if s.Rule != assess.VZ01 || m.From < s.From {
				all = append(all, m)
			}
		}
	}
	return all
}

// fromRowsAlone is the pupil with the absence of some ledgers and no other.
func fromRowsAlone(d *attendance.Dossier, signals []assess.Signal) *attendance.Dossier {
	again := &attendance.Dossier{Pupil: d.Pupil, Cases: d.Cases, Meldingen: d.Meldingen}
	for _, stay := range d.Stays {
		bare := *stay
		bare.Days = nil
		days := map[attendance.Date]*attendance.Day{}
		seen := map[string]bool{}
		for _, s := range signals {
			for _, line := range assess.Ledger(&attendance.Dossier{Pupil: d.Pupil, Stays: []*attendance.Stay{stay}}, s) {
				key := fmt.Sprint(line.Date, line.Ref, line.Category)
				if seen[key] {
					continue
				}
				seen[key] = true
				if days[line.Date] == nil {
					days[line.Date] = &attendance.Day{Date: line.Date, Scheduled: stay.Timetable.Lessons(line.Date) * stay.School.Lesson()}
				}
				day := days[line.Date]
				amount := halfMinutes(stay.School, line.Hours)
				day.Rows = append(day.Rows, attendance.Counted{Ref: line.Ref, Category: line.Category, Amount: amount, LateHalves: uint8(line.Late)})
				if line.Late > 0 {
					day.Late += (line.Late + 1) / 2
				} else {
					day.Absent[line.Category] += amount
				}
			}
		}
		for _, day := range days {
			bare.Days = append(bare.Days, *day)
		}
		slices.SortFunc(bare.Days, func(a, b attendance.Day) int { return int(a.Date - b.Date) })
		again.Stays = append(again.Stays, &bare)
	}
	return again
}

func halfMinutes(school *attendance.School, hours attendance.Hours) int {
	return int(hours.Rat().Num().Int64()) * school.PerHour() / int(hours.Rat().Denom().Int64())
}
