package normalise

import (
	"strings"
	"testing"

	"verzuimrapport/pipeline/problem"
)

func TestTextFileThatIsNotRecognisedIsAFault(t *testing.T) {
	o := take(t, schoolsSheet, sheet("lijst.csv", "1001;1-9-2026;3;ziek\n1002;1-9-2026;4;ziek"))
	o.tells("P218 lijst.csv:0")
	equal(t, "faults", problem.Faults(o.problems), 1)
	take(t, schoolsSheet, sheet("los.txt", "1001\n1002")).tells("P218 los.txt:0")
}

func TestSheetThatLooksLikeDataIsAFaultAndNotesAreNot(t *testing.T) {
	take(t, schoolsSheet, sheet("w.xlsx#Blad1", strings.Repeat("1001;1-9-2026;3\n", 5))).tells("P218 w.xlsx#Blad1:0")
	take(t, schoolsSheet, sheet("w.xlsx#Blad1", strings.Repeat("1001;3\n", 40))).tells("P218 w.xlsx#Blad1:0")
	take(t, schoolsSheet, sheet("w.xlsx#Lees mij", "Uitleg;bij;deze map\n1;2;3\n")).tells("P201 w.xlsx#Lees mij:0")
	take(t, schoolsSheet, sheet("w.xlsx#Lees mij", "Naam;J. Bedacht\nTelefoon;023\n"+strings.Repeat("Een zin, en nog een, of twee.\nEen zin.\n", 20))).tells("P203 w.xlsx#Lees mij:0")
}

func TestRowsInOneCellAreNamedAsSuch(t *testing.T) {
	take(t, schoolsSheet, sheet("w.xlsx#Blad1", strings.Repeat("BRIN,Vestiging,Naam\n", 3))).tells("P220 w.xlsx#Blad1:0")
}

func TestHeaderThatStandsTooLowIsNamedWithItsRow(t *testing.T) {
	o := takeRows(t, "v.csv", strings.Repeat("Toelichting\n", 34)+"BRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;1001;1-9-2026;ziek")
	o.tells("P219 v.csv:35")
	o.hasAbsences()
}

func TestNoMessageAboutHeadersShowsANameOrAValue(t *testing.T) {
	for path, text := range map[string]string{
		"a.csv": "Jansen;Piet;havo\nBedacht;Els;vwo",
		"b.csv": "Klas;Datum;Jan Geheimnaam\n3A;1-9-2026;ziek\n3A;2-9-2026;ziek",
		"c.csv": "BRIN;Vestiging;Leerlingnummer;Naam;Jansen;Piet Geheim\n01AB;00;1001;x;1;2",
		"d.csv": "BRIN;Vestiging;Leerlingnummer;Datum;Code;Jansen;Mentor Geheim\n01AB;00;1001;1-9-2026;ziek;1;2",
		"e.csv": "Jansen;geoorloofd;havo;Piet\nx;y;z;a",
	} {
		o := takeRows(t, path, text)
		if len(o.problems) == 0 {
			t.Errorf("%s: no problem", path)
		}
		for _, p := range o.problems {
			for _, secret := range []string{"Jansen", "Piet", "Geheim", "havo", "‘geoorloofd"} {
				if strings.Contains(p.Text, secret) {
					t.Errorf("%s: %s", path, p.Text)
				}
			}
		}
	}
	o := takeRows(t, "f.csv", "Klas;Datum;Jan Geheimnaam\n3A;1-9-2026;ziek\n3A;2-9-2026;ziek")
	if text := o.problems[0].Text; !strings.Contains(text, "‘Klas’, ‘Datum’, kolom C") {
		t.Error(text)
	}
}

func TestMissingSchoolColumnsNameTheEasyRemedy(t *testing.T) {
	o := takeRows(t, "v.csv", "Leerlingnummer;Datum;Code\n1001;1-9-2026;ziek")
	o.tells("P202 v.csv:0")
	if text := o.problems[0].Text; !strings.Contains(text, "in de naam van het bestand of de map") {
		t.Error(text)
	}
}
