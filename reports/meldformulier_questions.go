package reports

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// questions are those of the customer's form. What nobody told is left open, to
// be written by hand.
func (n notice) questions() []document.Field {
	c := n.caseOrNone()
	return []document.Field{
		{Label: "Naam:", Text: orElse(n.dossier.Pupil.Name(), c.Name)},
		n.birth(),
		{Label: "School:", Text: n.schoolLine()},
		n.schoolPath(),
		n.homeSince(),
		n.attendanceOfficer(),
		n.problem(),
		{Label: "Betrokken (keten)partners", Hint: "(naam/e-mail/telefoonnummer):", Text: c.Partners, Lines: 3},
		{Label: "Afspraken omtrent ondersteuningstraject:", Text: c.SupportAgreements, Lines: 3},
		n.meetings(),
		n.regie(),
	}
}

// returnQuestions are those of the part about the return to education.
func (n notice) returnQuestions() []document.Field {
	c := n.caseOrNone()
	resumed := document.Field{Label: "Startdatum vervolgonderwijs:"}
	where := document.Field{Label: "Waar", Hint: "(huidige school, andere school, +VO):"}
	if c.ResumedAtDay(n.On) {
		resumed.Text, where.Text = c.ResumedOn.Dutch(), c.ResumedAt
	}
	return []document.Field{resumed, where}
}

// caseOrNone is the case, or an empty one.
func (n notice) caseOrNone() attendance.Case {
	if n.open == nil {
		return attendance.Case{}
	}
	return *n.open
}

func (n notice) birth() document.Field {
	f := document.Field{Label: "Geboortedatum:", Text: n.dossier.Pupil.Birth.Dutch()}
	if f.Text == "" {
		if f.Text = n.caseOrNone().Birth.Dutch(); f.Text != "" {
			f.Note = "volgens het dossier"
		}
	}
	return f
}

func (n notice) schoolLine() string {
	line := n.schoolName(n.school)
	if line != string(n.school) {
		line += " (" + string(n.school) + ")"
	}
	if s := n.schools[n.school]; s != nil && s.Municipality != "" {
		line += ", " + s.Municipality
	}
	return line
}

// schoolPath is what the case says, else what the enrolments tell.
func (n notice) schoolPath() document.Field {
	f := document.Field{
		Label: "Schoolverloop", Hint: "(bijv. 2012-2013 vmbo - k 1/2013-2014 vmbo - k 2/ 2014-2015 vmbo - k 2):",
		Text: n.caseOrNone().SchoolPath, Lines: 2,
	}
	if f.Text != "" {
		return f
	}
	var lines []string
	for _, stay := range n.dossier.Stays {
		for _, e := range stay.Enrolments {
			if line := enrolmentLine(stay, e); line != "" {
				lines = append(lines, line)
			}
		}
	}
	if len(lines) > 0 {
		f.Text, f.Note, f.More = strings.Join(lines, "\n"), "volgens de leerlingenlijst", 1
	}
	return f
}

// enrolmentLine is one enrolment as the form's example has it.
func enrolmentLine(stay *attendance.Stay, e attendance.Enrolment) string {
	year := strings.TrimSpace(e.Programme + " " + e.Year)
	if e.Class != "" {
		year = strings.TrimPrefix(year+", klas "+e.Class, ", ")
	}
	if year == "" {
		return ""
	}
	line := year + " (" + orElse(stay.School.Name, string(stay.School.Code))
	if e.Period.From.Known() {
		line += ", vanaf " + e.Period.From.Dutch()
	}
	if e.Period.To.Known() {
		line += " tot en met " + e.Period.To.Dutch()
	}
	return line + ")"
}

// homeSince is the day of the case, else of the attendance, and says which.
func (n notice) homeSince() document.Field {
	f := document.Field{Label: "Thuis sinds datum:"}
	seen, since := n.seenHome(), n.caseOrNone().HomeSince
	switch {
	case since.Known() && seen != nil && seen.From != since:
		f.Text = since.Dutch()
		f.Note = fmt.Sprintf("volgens het dossier; signaal %s rekent vanaf %s", seen.Rule, seen.From.Dutch())
	case since.Known():
		f.Text, f.Note = since.Dutch(), "volgens het dossier"
	case seen != nil:
		f.Text, f.Note = seen.From.Dutch(), "volgens het verzuim: de eerste dag van signaal "+seen.Rule
	}
	return f
}

// seenHome is what the attendance of the school says: the signal that lasts, else
// one of the report month, else the first.
func (n notice) seenHome() *assess.Signal {
	at := n.school
	if n.stay != nil {
		at = n.stay.School.Code
	}
	seen := func(s assess.Signal) bool { return isMelding(s) && s.Source != assess.FromCase && s.School == at }
	for _, more := range []func(assess.Signal) bool{assess.Signal.Lasts, func(s assess.Signal) bool { return s.Current }, func(assess.Signal) bool { return true }} {
		if s := firstSignal(n.signals, func(s assess.Signal) bool { return seen(s) && more(s) }); s != nil {
			return s
		}
	}
	return nil
}
