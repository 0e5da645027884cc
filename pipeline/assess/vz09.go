package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

var vz09 = Rule{
	ID:    VZ09,
	Title: "Ziekteverzuim (M@ZL)",
	Basis: National,
	Law:   "NCJ, M@ZL: Medische Advisering Ziekgemelde Leerling",
	Text: func(l Limits) string {
		return fmt.Sprintf("Een leerling meldde zich %d keer in %d lesweken ziek (klasse frequent), of was %d schooldagen achter elkaar ziek (klasse lang). "+
			"Schooldagen met ziekteverzuim die op elkaar volgen zijn één ziekmelding, van de eerste dag. Na een signaal frequent begint het tellen opnieuw. "+
			"Elke leeftijd vanaf het begin van de leerplicht.", l.SickReports, l.SickWeeks, l.SickDays)
	},
	Limit: func(l Limits) string {
		return fmt.Sprintf("ziekmeldingen >= %d in %d lesweken, of schooldagen ziek achter elkaar >= %d", l.SickReports, l.SickWeeks, l.SickDays)
	},
	Settings: func(l Limits) []Setting {
		return []Setting{
			{"meldingen", l.SickReports, National, "ziek.meldingen"},
			{"lesweken", l.SickWeeks, National, "ziek.lesweken"},
			{"schooldagen", l.SickDays, National, "ziek.schooldagen"},
		}
	},
	Categories: func(Reckoning) []attendance.Category { return sick },
	Counts:     "ziekmeldingen of schooldagen",
	Check: func(d *attendance.Dossier, r Reckoning) []Signal {
		var all []Signal
		for _, stay := range d.Stays {
			finder := newRunFinder(stay, attendance.Sick, r.ofSchoolAge)
			runs := finder.runs()
			all = append(all, oftenSick(stay, runs, r.Limits)...)
			for _, run := range runs {
				if len(run.days) >= r.Limits.SickDays {
					all = append(all, longSick(stay, run, finder.lasts(run, r.On)))
				}
			}
		}
		return all
	},
	Examples: []Example{
		{
			Text:   "Vier ziekmeldingen van één dag in 12 lesweken: 24 augustus, 14 september, 5 oktober en 26 oktober 2026",
			Absent: spells(6, attendance.Sick, "2026-08-24", "2026-09-14", "2026-10-05", "2026-10-26"),
			Want:   []string{"zeker 2026-08-24 t/m 2026-10-26, klasse frequent, 4 ziekmeldingen of schooldagen"},
		}, {
			Text:   "Drie ziekmeldingen: te weinig",
			Absent: spells(6, attendance.Sick, "2026-08-24", "2026-09-14", "2026-10-05"),
		}, {
			Text:   "Vier ziekmeldingen, de eerste op 12 juni: meer dan 12 lesweken voor de vierde",
			Absent: spells(6, attendance.Sick, "2026-06-12", "2026-09-14", "2026-10-05", "2026-10-26"),
		}, {
			Text:   "Maandag 24 tot en met woensdag 26 augustus is één ziekmelding, geen drie",
			Absent: append([]Spell{{From: "2026-08-24", To: "2026-08-26", Category: attendance.Sick}}, spells(6, attendance.Sick, "2026-09-14")...),
		}, {
			Text:   "Zeven schooldagen achter elkaar ziek, van donderdag 3 tot en met vrijdag 11 september 2026",
			Absent: []Spell{{From: "2026-09-03", To: "2026-09-11", Category: attendance.Sick}},
			Want:   []string{"zeker 2026-09-03 t/m 2026-09-11, klasse lang, 7 ziekmeldingen of schooldagen"},
		}, {
			Text:   "Zes schooldagen achter elkaar ziek, tot en met donderdag 10 september",
			Absent: []Spell{{From: "2026-09-03", To: "2026-09-10", Category: attendance.Sick}},
		}, {
			Text:   "Sinds maandag 19 oktober 2026 elke dag een lesuur ziek, ook op de peildatum",
			Absent: []Spell{{From: "2026-10-19", To: "2026-10-31", Lessons: 1, Category: attendance.Sick}},
			Want:   []string{"zeker 2026-10-19 duurt voort, klasse lang, 10 ziekmeldingen of schooldagen"},
		},
	},
}

var sick = []attendance.Category{attendance.Sick}

// The classes of VZ09.
const (
	ClassFrequent = "frequent" // too many sick reports
	ClassLong     = "lang"     // sick for too long
)

// oftenSick finds the sick reports that come too often: the first report that is
// the given one within the lesweken ends a signal, and counting starts anew.
func oftenSick(stay *attendance.Stay, reports []run, l Limits) []Signal {
	var all []Signal
	for first, i := 0, 0; i < len(reports); i++ {
		k := i - l.SickReports + 1
		if k < first || stay.Calendar.Index(reports[i].from())-stay.Calendar.Index(reports[k].from()) >= 7*l.SickWeeks {
			continue
		}
		all = append(all, oftenSignal(stay, reports[k:i+1], l))
		first = i + 1
	}
	return all
}

// oftenSignal counts the hours of the reports up to the day of the last one.
func oftenSignal(stay *attendance.Stay, reports []run, l Limits) Signal {
	last, count := reports[len(reports)-1], len(reports)
	amount := last.days[0].Absent[attendance.Sick]
	var days []*attendance.Day
	for _, report := range reports[:count-1] {
		days, amount = append(days, report.days...), amount+report.amount
	}
	hours := stay.School.Hours(amount)
	s := Signal{School: stay.School.Code, From: reports[0].from(), To: last.from(), KnownUntil: last.from(), Hours: &hours, Count: &count, Class: ClassFrequent, Source: FromAttendance}
	s.rest(append(days, last.days[0]), sick)
	s.Text = fmt.Sprintf("%d keer ziek gemeld binnen %d lesweken: de eerste keer op %s, de laatste op %s.", count, l.SickWeeks, s.From.Dutch(), s.To.Dutch())
	return s
}

func longSick(stay *attendance.Stay, r run, lasts bool) Signal {
	hours, count := stay.School.Hours(r.amount), len(r.days)
	s := Signal{School: stay.School.Code, From: r.from(), To: r.last(), KnownUntil: r.last(), Hours: &hours, Count: &count, Class: ClassLong, Source: FromAttendance}
	until := "tot en met " + s.To.Dutch()
	if lasts {
		s.To, s.KnownUntil, until = 0, stay.Coverage.Last(), "en op de peildatum nog ziek"
	}
	s.rest(r.days, sick)
	s.Text = fmt.Sprintf("%d schooldagen achter elkaar ziek, van %s %s (%s uur).", count, s.From.Dutch(), until, hours)
	return s
}
