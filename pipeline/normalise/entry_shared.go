package normalise

import "verzuimrapport/pipeline/attendance"

// Columns that stand on several kinds of sheets.
var (
	brinEntry = Entry{Form: Code, Low: 4, High: 6, Shapes: []string{"99AA", "99AA99"}, Example: "99AA",
		About: "De code van de instelling (BRIN): 4 tekens, twee cijfers en twee letters."}
	// ofRowEntry and ofRowLocation name the school of a row; the path may do so for a
	// whole file.
	ofRowEntry = brinEntry.as(brinEntry.About +
		" Mag op alle rijen leeg blijven als de code van 6 tekens (zoals 99AA00) in de naam van het bestand staat.")
	ofRowLocation = locationEntry.as(locationEntry.About +
		" Mag op alle rijen leeg blijven als de code van 6 tekens (zoals 99AA00) in de naam van het bestand staat.")
	locationEntry = Entry{Form: Code, Low: 2, High: 6, Shapes: []string{"99", "99AA99"}, Example: "00",
		About: "Het volgnummer van de vestiging: 2 cijfers, ook als dat 00 is."}
	pupilEntryColumn = Entry{Form: Code, Low: 1, High: 20, Example: "001001",
		About: "Het leerlingnummer van de school, zonder spaties. Nooit een BSN of onderwijsnummer."}
	birthEntry = Entry{Form: BirthDay, Example: "14-3-2011",
		About: "De geboortedatum. Zonder geboortedatum zijn alle signalen over de leerling alleen ‘mogelijk’."}
	classEntry = Entry{Form: Code, Low: 1, High: 30, Example: "2B",
		About: "De klas of stamgroep, in elk blad gelijk geschreven."}
	codeCellEntry = Entry{Form: Code, Low: 1, High: 30, Example: "sp",
		About: "De code zoals de school haar gebruikt; hoofdletters en kleine letters zijn verschillende codes."}
	holidaysEntry = Entry{Form: Choice, Choices: HolidayRegionNames(), Example: string(attendance.Noord),
		About: "De vakantieregio."}
	caseNumberEntry = Entry{Form: Code, Low: 1, High: 40, Example: "D-2026-001",
		About: "Het nummer van het dossier, in de bladen dossiers en acties gelijk geschreven."}
)

// as gives an entry another explanation.
func (e Entry) as(about string) Entry {
	e.About = about
	return e
}

// aside gives an entry whose example does not stand in the example row.
func (e Entry) aside() Entry {
	e.Aside = true
	return e
}

// wanted gives an entry that had better be filled.
func (e Entry) wanted() Entry {
	e.Need = Wanted
	return e
}

// yesOrNo is a column of ja and nee.
func yesOrNo(about, example string) Entry {
	return Entry{Form: Choice, Choices: []string{"ja", "nee"}, About: about, Example: example}
}

// words is a column of one line of free text.
func words(about, example string) Entry { return Entry{About: about, Example: example} }

// textLines is a column of free text that may have several lines.
func textLines(about, example string) Entry {
	return Entry{Form: Lines, About: about, Example: example}
}

// onDay is a column of days.
func onDay(form Form, about, example string) Entry {
	return Entry{Form: form, About: about, Example: example}
}

// HolidayRegionNames are the regions that Vakantieregio may name.
func HolidayRegionNames() []string {
	var names []string
	for _, region := range attendance.HolidayRegions {
		names = append(names, string(region))
	}
	return names
}
