package normalise

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
)

// template is a sheet of a template that was saved as text: title, header and
// example, and the given rows below them.
func template(kind *Kind, rows ...string) string {
	var header []string
	for _, entry := range kind.Entries() {
		header = append(header, entry.Column)
	}
	lines := []string{SheetMark + " " + kind.Name, "een zin over het blad", strings.Join(header, ";"), strings.Join(kind.Examples(), ";")}
	return strings.Join(append(lines, rows...), "\n") + "\n"
}

func TestATemplateThatNobodyFilledInIsNoProblem(t *testing.T) {
	for _, kind := range Kinds {
		t.Run(kind.Name, func(t *testing.T) {
			takeRows(t, "leeg.xlsx#"+kind.Name, template(kind)).tells()
		})
	}
}

func TestAnEmptySheetThatIsNoTemplateIsStillAskedAbout(t *testing.T) {
	takeRows(t, "codes.csv", "BRIN;Code;Categorie\n").tells("P204 codes.csv:0")
}

// Only our example, cell for cell, is no data: whoever typed over a part of it may
// have meant the row.
func TestAnExampleInWhichSomethingWasChangedIsAFault(t *testing.T) {
	head := "Invulblad codes\nBRIN;Vestiging;Code;Omschrijving;Categorie\n"
	for _, c := range []struct{ name, row, want string }{
		{"as it was", "voorbeeld: 99AA;00;sp;gespijbeld;ongeoorloofd", ""},
		{"with spaces", " voorbeeld:  99AA;00;sp;gespijbeld;ongeoorloofd", ""},
		{"zeros that a spreadsheet lost", "voorbeeld: 99AA;0;sp;gespijbeld;ongeoorloofd", "P290 c.csv:3 BRIN"},
		{"another code", "voorbeeld: 99AA;00;Z;gespijbeld;ongeoorloofd", "P290 c.csv:3 BRIN"},
		{"an emptied cell", "voorbeeld: 99AA;00;sp;;ongeoorloofd", "P290 c.csv:3 BRIN"},
		{"another school", "voorbeeld: 01AB;00;sp;gespijbeld;ongeoorloofd", "P290 c.csv:3 BRIN"},
		{"without the mark", "01AB;00;sp;gespijbeld;ongeoorloofd", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := takeRows(t, "c.csv", head+c.row+"\n01AB;00;Q;;ziek\n01AB;00;R;;ziek\n")
			if c.want == "" {
				o.tells()
			} else {
				o.tells(c.want)
			}
		})
	}
}

func TestAChangedExampleNeverBecomesACaseOrAPupil(t *testing.T) {
	o := takeRows(t, "d.csv", "Dossiernummer;BRIN;Vestiging;Leerlingnummer;Thuis sinds\n"+
		"voorbeeld: D-1;01AB;00;1001;31-8-2026\nD-2;01AB;01;1002;31-8-2026\n")
	o.tells("P290 d.csv:2 Dossiernummer")
	if n := len(o.dossier("01AB", "1001").Cases); n != 0 {
		t.Errorf("%d cases", n)
	}
}

func TestAWordThatBeginsLikeTheMarkIsData(t *testing.T) {
	o := take(t, sheet("s.csv", "BRIN;Vestiging;Naam;Onderwijssoort;Vakantieregio\n01AB;00;Voorbeeld: een school;vo;Noord\n01AC;00;Voorbeeldcollege;vo;Noord\n"))
	o.tells()
	if len(o.data.Schools) != 2 {
		t.Errorf("%d schools", len(o.data.Schools))
	}
}

const explained = `Uitleg bij dit invulbestand
Zo werkt het
Kolom;Invullen;Wat er hoort;Toegestaan
BRIN;verplicht;de code;4 tekens
Vestiging;verplicht;het volgnummer;2 tekens
Leerlingnummer;verplicht;het nummer;20 tekens
Geboortedatum;verplicht;de datum;een datum
Einde van de uitleg. Hieronder wordt niets gelezen.
`

func TestTheExplanationOfATemplateIsNoProblem(t *testing.T) {
	o := takeRows(t, "u.xlsx#Uitleg", explained)
	o.tells()
	equal(t, "its rows", o.data.Tables[len(o.data.Tables)-1], attendance.TableRows{Ref: attendance.Ref{File: "u.xlsx", Sheet: "Uitleg"}, Kind: "uitleg", PassedOver: 8})
	takeRows(t, "u.xlsx#heel anders genoemd", explained).tells()
}

func TestRowsBelowAnExplanationAreTold(t *testing.T) {
	takeRows(t, "u.xlsx#Uitleg", explained+"01AB;00;1003;1-1-2012\n01AB;00;1004;1-1-2012\n").tells("P291 u.xlsx#Uitleg:9")
	long := strings.Replace(explained, "Zo werkt het\n", strings.Repeat("een regel\n", 40), 1)
	takeRows(t, "u.xlsx#Uitleg", long+"\n01AB;00;1003;1-1-2012\n").tells("P291 u.xlsx#Uitleg:49")
}

func TestATableOnASheetOfExplanationIsRead(t *testing.T) {
	o := takeRows(t, "u.xlsx#Uitleg", "Uitleg bij dit invulbestand\n\nBRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;1001;1-9-2026;ziek\n")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
}

func TestOnlyTheFirstCellOfASheetMakesItAnExplanation(t *testing.T) {
	takeRows(t, "n.xlsx#Notities", "Notities\nUitleg bij dit invulbestand\n").tells("P203 n.xlsx#Notities:0")
}

// Templates stand in people's folders for years. An example row that is no longer
// ours would be a fault in each of them: a column may be added, an example that
// stands may not change.
func TestExampleRowsAreAsInEveryTemplateThatIsInUse(t *testing.T) {
	inUse := map[string]string{
		"scholen":       "voorbeeld: 99AA;00;Voorbeeldcollege De Plataan;Haarlem;25;vo;Noord;50;30;Stichting Verzonnen Onderwijs;A. Voorbeeld;zorg@school.example;;",
		"leerlingen":    "voorbeeld: 99AA;00;001001;Verzonnen;van;Fictief;;14-3-2011;2B;2;havo;Haarlem;1-8-2025;;nee;;;;;",
		"verzuim":       "voorbeeld: 99AA;00;001001;31-8-2026;;;;;3;;;;;sp;;",
		"codes":         "voorbeeld: 99AA;00;sp;gespijbeld;ongeoorloofd",
		"rooster":       "voorbeeld: 99AA;00;;2B;6;6;6;6;6;24-8-2026;;nee",
		"kalender":      "voorbeeld: 99AA;00;;23-11-2026;23-11-2026;nee;studiedag",
		"duo-meldingen": "voorbeeld: 99AA;00;001001;Ongeoorloofd verzuim (16 uur);31-8-2026;2-9-2026;7-9-2026;in behandeling",
		"dossiers": "voorbeeld: D-2026-001;99AA;00;001001;Fictief van Verzonnen;14-3-2011;2024-2025 havo 1, 2025-2026 havo 2;31-8-2026;ongeoorloofd;" +
			"B. Voorbeeld;Haarlem;;komt de klas niet meer binnen;wijkteam, wijkteam@gemeente.example;elke dag contact met de mentor;opbouw vanaf 2 uur per dag;zoco;" +
			"1-9-2026;;28-9-2026;5-10-2026;nee;nee;7-12-2026;brengen hun kind elke ochtend;16-11-2026;;;;",
		"acties": "voorbeeld: D-2026-001;5-10-2026;MDO;eerste overleg op school;C. Voorbeeld;16-11-2026",
	}
	for _, kind := range Kinds {
		if got := strings.Join(kind.Examples(), ";"); got != inUse[kind.Name] {
			t.Errorf("%s:\n got %s\nwant %s", kind.Name, got, inUse[kind.Name])
		}
	}
}

// Whatever is changed in an example, it is one fault on its row, and nothing else.
func TestAChangeInAnExampleIsOneFault(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		kind := rapid.SampledFrom(Kinds).Draw(r, "kind")
		cells := kind.Examples()
		i := rapid.IntRange(0, len(cells)-1).Draw(r, "column")
		value := rapid.SampledFrom([]string{"", "x", "7", "1-9-2026", "ja", "01AB", "1001"}).Draw(r, "value")
		if i == 0 {
			value = exampleMark + " " + value
		}
		if sameValue(value, cells[i], false) {
			r.Skip("no change")
		}
		cells[i] = value
		text := strings.Replace(template(kind), strings.Join(kind.Examples(), ";"), strings.Join(cells, ";"), 1)
		opt := options
		opt.RefuseAbove = 1
		got := takeWith(t, opt, schoolsSheet, pupilsSheet, sheet("x.xlsx#blad", text)).told()
		if len(got) != 1 || got[0] != "P290 x.xlsx#blad:4 "+kind.Columns[0].Name {
			r.Errorf("%s, %s = %q: %q", kind.Name, kind.Entries()[i].Column, value, got)
		}
	})
}
