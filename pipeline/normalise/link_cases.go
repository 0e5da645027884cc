package normalise

import (
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// caseEntry is a case with what belongs to it.
type caseEntry struct {
	one      attendance.Case
	delivery int
	school   *attendance.School
}

// takeCases gathers the cases by number; a later row about the same pupil
// replaces an earlier one.
func (r *round) takeCases() {
	r.cases = map[string]*caseEntry{}
	for _, s := range r.sheetsOf(&cases) {
		for n, one := range s.cases {
			school := r.schoolOf(s, n)
			if school == nil || s.bad[n] {
				continue
			}
			one.School, one.Pupil.BRIN = school.Code, school.Code.BRIN()
			e := &caseEntry{one: one, delivery: s.sheet.Delivery, school: school}
			if r.agrees(s, n, r.cases[one.Number], e) {
				r.cases[one.Number] = e
				r.questionAhead(s, n, happened(one)...)
			}
		}
	}
	for _, number := range sortedKeys(r.cases) {
		r.questionCase(r.cases[number].one)
	}
}

// agrees holds a case against an earlier one of the same number: false refuses
// the row, because the number is that of another pupil.
func (r *round) agrees(s *linked, n int, earlier, e *caseEntry) bool {
	if earlier == nil || earlier.one.Pupil == e.one.Pupil {
		return true
	}
	if earlier.delivery == e.delivery {
		r.fault(s, n, problem.CaseTwice, "Dossiernummer", earlier.one.Ref.Place())
		return false
	}
	r.question(e.one.Ref, problem.CaseMoved, "Dossiernummer", earlier.one.Ref.Place())
	return true
}

// questionCase asks about a case that the list of pupils does not bear out, or
// whose reason is no reason group.
func (r *round) questionCase(c attendance.Case) {
	if c.Reason != "" && len(r.opt.Reasons) > 0 && !slices.ContainsFunc(r.opt.Reasons, func(group string) bool { return strings.EqualFold(group, c.Reason) }) {
		r.question(c.Ref, problem.UnknownReason, "Reden")
	}
	e := r.pupils[c.Pupil]
	switch {
	case e == nil && c.Kind != attendance.CaseAbsolute:
		r.question(c.Ref, problem.CaseWithoutPupil, "Leerlingnummer")
	case e != nil && c.Birth.Known() && e.pupil.Birth.Known() && c.Birth != e.pupil.Birth:
		r.question(c.Ref, problem.CaseBirthDiffers, "Geboortedatum")
	}
}

// takeActions gives each case its actions; the same action twice counts once.
func (r *round) takeActions() {
	for _, s := range r.sheetsOf(&actions) {
		for n, action := range s.actions {
			if action.Case == "" {
				continue
			}
			e := r.cases[action.Case]
			if e == nil {
				r.share(s, n, problem.ActionWithoutCase, "Dossiernummer", action.Case)
				continue
			}
			if !s.bad[n] && !slices.ContainsFunc(e.one.Actions, func(other attendance.Action) bool {
				other.Ref = action.Ref
				return other == action
			}) {
				e.one.Actions = append(e.one.Actions, action)
				r.questionAhead(s, n, dated{"Datum", action.On})
			}
		}
	}
}
