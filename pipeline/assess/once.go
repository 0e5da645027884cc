package assess

import "verzuimrapport/pipeline/attendance"

// once (eenmaal) keeps, while one pupil is assessed in one reckoning, what several
// rules ask for. What comes out of it is read, never changed.
type once struct {
	sixteen []kept[[]Signal]
	without []kept[[]streak]
	any     []kept[[]streak]
	thuis   *[]Signal
}

type kept[T any] struct {
	stay  *attendance.Stay
	value T
}

// keep gives what was kept of a stay, or works it out and keeps it.
func keep[T any](all *[]kept[T], stay *attendance.Stay, work func() T) T {
	for _, k := range *all {
		if k.stay == stay {
			return k.value
		}
	}
	value := work()
	*all = append(*all, kept[T]{stay, value})
	return value
}

// meldingen are the VZ01 of a stay.
func (r Reckoning) meldingen(stay *attendance.Stay) []Signal {
	if r.once == nil {
		return sixteenHours(stay, r)
	}
	return keep(&r.once.sixteen, stay, func() []Signal { return sixteenHours(stay, r) })
}

// withoutReason are the streaks of a stay without a valid reason.
func (r Reckoning) withoutReason(stay *attendance.Stay) []streak {
	if r.once == nil {
		return streaks(stay, r.unauthorisedAbsence())
	}
	return keep(&r.once.without, stay, func() []streak { return streaks(stay, r.unauthorisedAbsence()) })
}

// absences are the streaks of a stay with any reason.
func (r Reckoning) absences(stay *attendance.Stay) []streak {
	if r.once == nil {
		return streaks(stay, r.anyAbsence())
	}
	return keep(&r.once.any, stay, func() []streak { return streaks(stay, r.anyAbsence()) })
}

// thuiszitters are the VZ03 of a pupil.
func (r Reckoning) thuiszitters(d *attendance.Dossier) []Signal {
	if r.once == nil {
		return thuiszitters(d, r)
	}
	if r.once.thuis == nil {
		found := thuiszitters(d, r)
		r.once.thuis = &found
	}
	return *r.once.thuis
}
