package reports

import (
	"fmt"
	"slices"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// behind is what the answers rest on: the signals, the days, the rows.
func (n notice) behind() []document.Part {
	parts := []document.Part{
		document.Heading{Text: "Verzuim achter deze melding"},
		document.Fields{Items: n.known()},
	}
	if n.stay != nil && n.stay.Coverage.Empty() {
		parts = append(parts, document.Callout{Title: "Geen verzuim aangeleverd", Text: "Over deze leerling is tot de peildatum geen verzuim van de school bekend. De melding rust op het dossier.", Meaning: document.Warning})
	}
	if days := n.contradicted(); days > 0 {
		parts = append(parts, document.Callout{Title: "Dossier en verzuim spreken elkaar tegen", Text: fmt.Sprintf(
			"Volgens het dossier is de leerling thuis. Het aangeleverde verzuim laat in die tijd %s zien waarop de leerling niet de hele dag afwezig was. Kijk na wat klopt.", howMany(days, "schooldag", "schooldagen")), Meaning: document.Warning})
	}
	shown := n.shownSignals()
	parts = append(parts, n.signalGrid(shown))
	if n.stay != nil {
		parts = append(parts, n.weeks())
	}
	parts = append(parts, n.evidenceGrid(shown))
	return append(parts, document.Heading{Text: "Waar dit op rust"}, n.ruleNotes(shown))
}

// contradicted counts the schooldagen of which attendance was delivered and on
// which a pupil who is at home by the case was not absent all day.
func (n notice) contradicted() (days int) {
	c := n.caseOrNone()
	if n.stay == nil || !c.HomeSince.Known() || c.ResumedAtDay(n.On) {
		return 0
	}
	for d := c.HomeSince; d <= n.On; d++ {
		if !n.stay.HasLessons(d) || !n.stay.Enrolled(d) || !n.stay.Coverage.Contains(d) {
			continue
		}
		if day := n.day(d); day == nil || !day.Full() {
			days++
		}
	}
	return days
}

// known are the facts around the case; what is not known says so.
func (n notice) known() []document.Field {
	c := n.caseOrNone()
	day := func(d attendance.Date) string {
		if !d.Known() || d > n.On {
			return "niet bekend"
		}
		return d.Dutch()
	}
	coordinator, email := "", ""
	if s := n.schools[n.school]; s != nil {
		coordinator, email = s.CareCoordinator, s.Email
	}
	number := n.number
	if n.open == nil {
		number = "nog geen dossier"
	}
	return []document.Field{
		{Label: "Leerling", Text: orElse(fullName(n.dossier), "niet bekend")},
		{Label: "Dossiernummer", Text: number},
		{Label: "Leerlingnummer", Text: n.dossier.Pupil.ID.Number},
		{Label: "Klas", Text: orElse(n.class(n.dossier, n.school), "niet bekend")},
		{Label: "Status leerplicht", Text: n.age(n.dossier, n.school).String()},
		{Label: "Zorgcoördinator", Text: orElse(strings.Trim(coordinator+"\n"+email, "\n"), "niet bekend")},
		{Label: "Ouders geïnformeerd", Text: day(c.ParentsInformed)},
		{Label: "Leerling geïnformeerd", Text: day(c.PupilInformed)},
		{Label: "Gemeld bij het SWV", Text: day(c.ReportedToSWV)},
		{Label: "DUO-meldingen", Text: n.reported()},
	}
}

// reported lists the meldingen in the national register, the last ones first.
func (n notice) reported() string {
	var days []string
	for _, r := range slices.Backward(n.dossier.Reports) {
		if r.ReportedOn <= n.On {
			days = append(days, r.ReportedOn.Dutch())
		}
	}
	switch {
	case len(days) == 0:
		return "geen bekend"
	case len(days) > 4:
		return fmt.Sprintf("%s en %d eerdere", strings.Join(days[:3], ", "), len(days)-3)
	}
	return strings.Join(days, ", ")
}

// evidenceGrid names the rows that were counted, by file and sheet.
func (n notice) evidenceGrid(shown []assess.Signal) document.Grid {
	g := document.Grid{
		Title:   "Waar het staat",
		Note:    "De rijen in de aangeleverde bestanden waarop deze signalen rusten.",
		Columns: []document.GridColumn{{Header: "Bestand", Width: 70}, {Header: "Blad", Width: 30}, {Header: "Rijen", Width: 70}},
		Empty:   "De signalen rusten op geen aangeleverde rijen.",
	}
	var refs []attendance.Ref
	for _, s := range shown {
		refs = append(refs, s.Evidence...)
	}
	slices.SortFunc(refs, attendance.Ref.Compare)
	for _, part := range bySheet(slices.Compact(refs)) {
		g.Rows = append(g.Rows, document.GridRow{Cells: []document.GridCell{
			{Text: part[0].File}, {Text: orElse(part[0].Sheet, "–")}, {Text: rowRanges(part)},
		}})
	}
	return g
}

// ruleNotes explain the rules of the signals, with the settings of this run.
func (n notice) ruleNotes(shown []assess.Signal) document.Notes {
	var notes document.Notes
	for _, rule := range n.Rules {
		if slices.ContainsFunc(shown, func(s assess.Signal) bool { return s.Rule == rule.ID }) {
			notes.Items = append(notes.Items, document.Note{Title: rule.ID + " " + rule.Title, Text: ruleText(rule)})
		}
	}
	return notes
}

// ruleText is what a rule says, what it rests on and how it is set.
func ruleText(rule assess.RegisterEntry) string {
	text := rule.Text + " Basis: " + string(rule.Basis) + " (" + rule.Law + ")."
	var settings []string
	for _, s := range rule.Settings {
		settings = append(settings, s.Path+" = "+settingValue(s.Value))
	}
	if len(settings) > 0 {
		text += " Instellingen: " + strings.Join(settings, "; ") + "."
	}
	return text
}
