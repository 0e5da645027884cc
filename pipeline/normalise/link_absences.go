package normalise

// takeAbsences finds the pupil of each absence.
func (r *round) takeAbsences() {
	for _, s := range r.sheetsOf(&absences) {
		s.pupil = make([]*pupilEntry, len(s.absences))
		found := make([][]*pupilEntry, len(s.places.texts)) // per place and number
		for n := range s.absences {
			school, number := r.schoolOf(s, n), s.absences[n].pupil
			if school == nil || number < 0 {
				continue
			}
			known := found[s.lines[n].place]
			if known == nil {
				known = make([]*pupilEntry, len(s.numbers.texts))
				found[s.lines[n].place] = known
			}
			if known[number] == nil {
				known[number] = r.pupilAt(s, n, school, s.numbers.texts[number])
			}
			if s.pupil[n] = known[number]; known[number] != nil {
				known[number].rows++
			}
			r.questionDays(s, n)
		}
	}
}
