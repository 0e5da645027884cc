package reports

import (
	"strings"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// attendanceOfficer names the officer and the region of the home municipality.
func (n notice) attendanceOfficer() document.Field {
	c := n.caseOrNone()
	f := document.Field{Label: "Leerplichtambtenaar/regio:", Text: strings.Trim(c.Leerplichtambtenaar+" / "+c.Region, " /")}
	municipality, region := aggregate.Home(n.dossier.Pupil)
	if c.Region == "" && region != aggregate.Nowhere {
		f.Text = strings.Trim(c.Leerplichtambtenaar+" / "+attendance.RegionName(region), " /")
		f.Note = "regio volgt uit de woongemeente: " + municipality
		if c.Leerplichtambtenaar == "" {
			f.More = 1
		}
	}
	return f
}

// problem is what the case says. It may be about health: this form goes between
// school and SWV only.
func (n notice) problem() document.Field {
	c := n.caseOrNone()
	f := document.Field{Label: "Problematiek:", Text: c.Problem, Lines: 3}
	if f.Text == "" && c.Reason != "" {
		f.Text, f.Note, f.More = c.Reason, "de reden volgens het dossier", 2
	}
	return f
}

// meetings are the agreements of the MDO, else what the case's actions say of it.
func (n notice) meetings() document.Field {
	c := n.caseOrNone()
	f := document.Field{Label: "Als er een MDO heeft plaatsgevonden:", Hint: "afspraken uit het MDO", Text: c.MDOAgreements, Lines: 3}
	if f.Text != "" {
		return f
	}
	var lines []string
	for _, a := range c.Actions {
		if a.On <= n.On && isMDO(a.Kind) {
			lines = append(lines, strings.TrimRight(a.On.Dutch()+" "+a.Kind+": "+a.Description, ": "))
		}
	}
	if len(lines) > 0 {
		f.Text, f.Note, f.More = strings.Join(lines, "\n"), "volgens de acties van het dossier", 2
	}
	return f
}

// regie ticks who leads the case.
func (n notice) regie() document.Field {
	name := n.caseOrNone().Regie
	group := aggregate.RegieGroup(name)
	f := document.Field{Label: "Wie heeft de regie:"}
	for _, choice := range aggregate.RegieNames {
		f.Choices = append(f.Choices, document.Choice{Text: choice, Ticked: group == choice})
	}
	other := document.Choice{Text: "anders nl.", Write: true}
	if group == "anders" {
		other.Ticked, other.Answer = true, name
	}
	f.Choices = append(f.Choices, other)
	return f
}
