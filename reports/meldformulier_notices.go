package reports

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// notice is what one meldformulier is about: a pupil, at a school, with or
// without a case.
type notice struct {
	*lookup
	dossier *attendance.Dossier
	stay    *attendance.Stay // nil where the pupil stands in no list
	open    *attendance.Case // nil without an open case
	school  attendance.SchoolCode
	signals []assess.Signal // all of the pupil
	number  string          // as in the file name
}

// notices are in the order of the dossiers: the cases of a pupil that get a form,
// or, where none does, each school at which the pupil is a thuiszitter now.
func notices(l *lookup) (all []notice) {
	byPupil := map[attendance.PupilID][]assess.Signal{}
	for _, s := range l.Signals {
		byPupil[s.Pupil] = append(byPupil[s.Pupil], s)
	}
	for _, d := range l.Data.Dossiers {
		signals, told := byPupil[d.Pupil.ID], len(all)
		for i := range d.Cases {
			if s := formSignal(d, d.Cases[i], signals, l.On); s != nil {
				all = append(all, caseNotice(l, d, &d.Cases[i], s.School, signals))
			}
		}
		if len(all) == told {
			all = append(all, newNotices(l, d, signals)...)
		}
	}
	return all
}

// formSignal is the signal that makes that a case gets a form, nil for none. The
// case must be open and have begun: one whose Thuis sinds lies after the peildatum
// has not happened yet. The signal must be certain, of the meldingRules, and the
// case's own: one that names it, or one at its school, or at whatever other
// school where the pupil is not enrolled at that of the case. A case of absoluut
// verzuim rests on VZ12 alone, for its pupil is enrolled nowhere; and VZ12 makes no
// form for another case.
func formSignal(d *attendance.Dossier, c attendance.Case, signals []assess.Signal, on attendance.Date) *assess.Signal {
	if c.ClosedAt(on) || c.HomeSince > on {
		return nil
	}
	at := d.Stay(c.School)
	elsewhere := at == nil || !at.Enrolled(on)
	own := func(s assess.Signal) bool { return s.Source != assess.FromAttendance && s.Case == c.Number }
	here := func(s assess.Signal) bool { return own(s) || s.School == c.School }
	for _, belongs := range []func(assess.Signal) bool{own, here, func(assess.Signal) bool { return elsewhere }} {
		if s := firstSignal(signals, func(s assess.Signal) bool {
			if absolute := c.Kind == attendance.CaseAbsolute; absolute || s.Rule == assess.VZ12 {
				return absolute && s.Rule == assess.VZ12 && isMelding(s) && own(s)
			}
			return isMelding(s) && belongs(s)
		}); s != nil {
			return s
		}
	}
	return nil
}

func isMelding(s assess.Signal) bool {
	return s.Certainty == assess.Certain && slices.Contains(meldingRules, s.Rule)
}

// isNew: without a case only a thuiszitter of now is reported.
func isNew(s assess.Signal) bool {
	return s.Certainty == assess.Certain && s.Rule == assess.VZ03 && s.Current
}

func firstSignal(signals []assess.Signal, is func(assess.Signal) bool) *assess.Signal {
	if i := slices.IndexFunc(signals, is); i >= 0 {
		return &signals[i]
	}
	return nil
}

// caseNotice is about a case; seenAt is the school of its signal, which may be
// another location than the one the case names.
func caseNotice(l *lookup, d *attendance.Dossier, c *attendance.Case, seenAt attendance.SchoolCode, signals []assess.Signal) notice {
	n := notice{lookup: l, dossier: d, open: c, school: c.School, signals: signals, number: c.Number}
	if n.school == "" {
		n.school = seenAt
	}
	n.stay = d.Stay(n.school)
	if n.stay == nil {
		n.stay = d.Stay(seenAt)
	}
	return n
}

func newNotices(l *lookup, d *attendance.Dossier, signals []assess.Signal) (all []notice) {
	for _, stay := range d.Stays {
		code := stay.School.Code
		if firstSignal(signals, func(s assess.Signal) bool { return isNew(s) && s.School == code }) != nil {
			number := caseNumber(d, nil, code)
			all = append(all, notice{lookup: l, dossier: d, stay: stay, school: code, signals: signals, number: number})
		}
	}
	return all
}

// fileNames gives each form a name that no other has, also where a file system
// takes capitals and small letters for the same.
type fileNames map[string]bool

var plainNumber = regexp.MustCompile(`^[A-Za-z0-9_-]{1,60}$`)

// path is the place of a form. A number that a file name cannot have becomes
// dossier-1, dossier-2, ...
func (names fileNames) path(n notice) string {
	folder := "meldformulieren/" + string(n.school) + "/meldformulier-"
	path := folder + n.number + ".pdf"
	for i := 1; !plainNumber.MatchString(n.number) || names[strings.ToLower(path)]; i++ {
		path = fmt.Sprintf("%sdossier-%d.pdf", folder, i)
		if !names[strings.ToLower(path)] {
			break
		}
	}
	names[strings.ToLower(path)] = true
	return path
}
