package reports

import "verzuimrapport/pipeline/document"

// codeSection lists the codes that no table knows.
func (l *lookup) codeSection() document.Section {
	section := document.Section{ID: "codes", Heading: "Onbekende codes"}
	table := &document.PageTable{
		Header:  []string{"School", "Code", "Rijen", "Leerlingen", "Maakt mogelijk"},
		Numbers: []bool{false, false, true, true, false},
	}
	for _, school := range l.Data.Schools {
		for _, c := range l.codes[school.Code] {
			table.Rows = append(table.Rows, document.PageRow{Cells: []string{
				l.schoolName(school.Code), shortCode(c.Code), thousands(len(c.Rows)), thousands(c.Pupils), c.settles(l.Rules)}})
		}
	}
	if len(table.Rows) == 0 {
		section.Text = []string{"Geen: elke code staat in een codetabel."}
		return section
	}
	section.Text = []string{"Deze codes staan in geen codetabel; hun uren tellen als onbekend, tenzij de kolom Geoorloofd iets zegt. Zet ze met hun categorie in het blad codes, per school: dezelfde code betekent niet overal hetzelfde. In het blad Vragen van de school staat voor elke code een rij om in te vullen.",
		"Maakt mogelijk: zoveel mogelijke signalen rusten op een rij met deze code. Met de categorie worden ze zeker, of verdwijnen ze."}
	section.Table = table
	return section
}

// openSignals says how many signals wait for the meaning of a code.
func (l *lookup) openSignals() string {
	n := 0
	for _, s := range l.Signals {
		if len(s.Unexplained) > 0 {
			n++
		}
	}
	if n == 0 {
		return "daar hangt nu geen signaal van af"
	}
	if n == 1 {
		return "1 signaal is daardoor alleen mogelijk"
	}
	return thousands(n) + " signalen zijn daardoor alleen mogelijk"
}
