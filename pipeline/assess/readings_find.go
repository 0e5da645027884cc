package assess

import "verzuimrapport/pipeline/attendance"

// restarting is the limits of VZ01 with or without a restart on 1 August.
func restarting(yes bool) func(*Limits) { return func(l *Limits) { l.RestartEachYear = yes } }

// sixteenBy finds the VZ01 by other limits.
func sixteenBy(change func(*Limits)) finder {
	return func(d *attendance.Dossier, r Reckoning) []Signal {
		change(&r.Limits)
		var all []Signal
		for _, stay := range d.Stays {
			all = append(all, periodsOf(windows(stay.School, unauthorisedDays(stay, r), r.Limits))...)
		}
		return all
	}
}

// sixteenByCalendar finds the VZ01 in weeks of the calendar.
func sixteenByCalendar(d *attendance.Dossier, r Reckoning) []Signal {
	var all []Signal
	for _, stay := range d.Stays {
		days := unauthorisedDays(stay, r)
		for i := range days {
			days[i].index = int(days[i].Date)
		}
		all = append(all, periodsOf(windows(stay.School, days, r.Limits))...)
	}
	return all
}

func periodsOf(windows [][]unauthorisedDay) []Signal {
	var all []Signal
	for _, w := range windows {
		all = append(all, Signal{From: w[0].Date, To: w[len(w)-1].Date})
	}
	return all
}

// comparing is the reading of VZ03 with a comparator.
func comparing(c Comparator) func(*reading) { return func(read *reading) { read.comparator = c } }

// homeBy finds the times at home of the kind of VZ03 by another reading.
func homeBy(change func(*reading)) finder {
	return func(d *attendance.Dossier, r Reckoning) []Signal {
		read := r.unauthorisedAbsence()
		change(&read)
		var all []Signal
		for _, stay := range d.Stays {
			if len(stay.Days) == 0 && len(d.Cases) == 0 {
				continue
			}
			for _, h := range homes(stay, homeCases(d, stay, read), streaks(stay, read), read) {
				all = append(all, Signal{From: h.from, To: h.to})
			}
		}
		return all
	}
}

// homeInPieces finds the whole days of this school year that are together as long as
// the weeks of VZ03, 5 schooldagen each, whether or not they follow each other; and
// the VZ03 themselves.
func homeInPieces(d *attendance.Dossier, r Reckoning) []Signal {
	read := r.unauthorisedAbsence()
	all := r.thuiszitters(d)
	for _, stay := range d.Stays {
		var days []attendance.Date
		lasts := false
		for _, s := range streaks(stay, read) {
			for _, day := range s.records {
				if day.Date >= r.On.SchoolYearStart() && day.Sum(read.categories...) >= day.Scheduled {
					days = append(days, day.Date)
				}
			}
			lasts = !s.ended
		}
		needed := 5 * read.weeks
		if read.comparator == MoreThan {
			needed++
		}
		if len(days) < needed {
			continue
		}
		found := Signal{From: days[0]}
		if !lasts {
			found.To = days[len(days)-1]
		}
		all = append(all[:len(all):len(all)], found)
	}
	return all
}
