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

// notices are in the order of the dossiers: the open cases of a pupil, or else
// each school at which the pupil is a thuiszitter now.
func notices(l *lookup) (all []notice) {
	byPupil := map[attendance.PupilID][]assess.Signal{}
	for _, s := range l.Signals {
		byPupil[s.Pupil] = append(byPupil[s.Pupil], s)
	}
	for _, d := range l.Data.Dossiers {
		signals, hasOpen := byPupil[d.Pupil.ID], false
		for i := range d.Cases {
			if d.Cases[i].ClosedAt(l.On) {
				continue
			}
			hasOpen = true
			if s := firstSignal(signals, isMelding); s != nil {
				all = append(all, caseNotice(l, d, &d.Cases[i], s.School, signals))
			}
		}
		if !hasOpen {
			all = append(all, newNotices(l, d, signals)...)
		}
	}
	return all
}

func isMelding(s assess.Signal) bool {
	return s.Certainty == assess.Certain && slices.Contains(meldingRules, s.Rule)
}

// isNew: without a case only a thuiszitter of now is reported.
func isNew(s assess.Signal) bool {
	return s.Certainty == assess.Certain && s.Rule == "VZ03" && s.Current
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
