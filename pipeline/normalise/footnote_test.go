package normalise

import (
	"strings"
	"testing"
)

const wideHead = "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code;Opmerking\n"

var wideRows = strings.Repeat("01AB;00;1001;1-9-2026;1;ziek;tekst\n", 6)

func TestRowWrittenWithAnotherDelimiterIsAFaultAndNoFootnote(t *testing.T) {
	for name, row := range map[string]string{
		"commas":            "01AB,00,1001,1-9-2026,1,ziek,tekst",
		"tabs":              "01AB\t00\t1001\t1-9-2026\t1\tziek\ttekst",
		"spaces":            "01AB 00 1001 1-9-2026 1 ziek tekst",
		"in quotes":         `"01AB,00,1001,1-9-2026,1,ziek"`,
		"cut off":           "01AB,00,10",
		"no id but as wide": "x,y,z,a,b,c,d",
	} {
		t.Run(name, func(t *testing.T) {
			o := takeRows(t, "v.csv", wideHead+wideRows+row)
			o.tells("P229 v.csv:8")
		})
	}
}

func TestRowOfWhichLittleIsLeftIsAFaultAndNoFootnote(t *testing.T) {
	for name, row := range map[string]string{
		"the end of a text":        "kst 78",
		"half a number":            "10x01!",
		"a damaged number, a code": ";;10?1;;;ziek",
		"a damaged number, a text": ";;10?1;;;;tekst",
		"a name for a number":      ";;Jan Jansen;;3",
		"a text on its own":        ";;;;;;nog tekst",
		"a code and a text":        "ziek;tekst",
		"a day and an hour":        ";;;1-9-2026;3",
	} {
		t.Run(name, func(t *testing.T) {
			o := takeRows(t, "v.csv", wideHead+wideRows+row)
			if len(o.problems) == 0 {
				t.Fatal("nothing is said")
			}
			for _, p := range o.problems {
				if p.Severity != "fout" || p.Ref.Row != 8 {
					t.Errorf("%s %s row %d", p.Code, p.Severity, p.Ref.Row)
				}
			}
		})
	}
}

func TestFamilyNamedAfterASumIsAFaultAndNoTotal(t *testing.T) {
	o := take(t, schoolsSheet, sheet("01AB00.csv", "Achternaam;Roepnaam;Leerlingnummer;Geboortedatum\nVoorbeeld;Ans;6;1-3-2012\nSom;Bea;7 7;onbekend\nTotaal;Cor;8;onbekend"))
	o.tells("P233 01AB00.csv:3 Geboortedatum", "P239 01AB00.csv:3 Leerlingnummer", "P246 01AB00.csv:4 Geboortedatum")
}

func TestRemarksBelowATableArePassedOver(t *testing.T) {
	for _, row := range []string{
		"Gemaakt op 1 oktober", "* zonder afmeldingen", "Legenda:", "31-10-2026", "-----", "Einde", "Pagina 3", "Bron: Magister, SOMtoday",
		"Gemaakt op;1-10-2026", "Aantal;6", "School:;De Linde", ";;;;;;afgedrukt op 1 oktober",
	} {
		t.Run(row, func(t *testing.T) { takeRows(t, "v.csv", wideHead+wideRows+row).tells("P212 v.csv:8") })
	}
}

func TestUnitsWithTheLeastAndTheMostAreNoData(t *testing.T) {
	o := takeRows(t, "v.csv", wideHead+"(4);(2);nr;dd-mm-jjjj;1-9\n"+wideRows)
	o.tells("P212 v.csv:2")
}

func TestRowOfRangesMayBeDataAndIsAFault(t *testing.T) {
	o := takeRows(t, "v.csv", wideHead+";;1-9;;1-9;nr\n"+wideRows)
	if o.problems[0].Severity != "fout" {
		t.Errorf("%s", o.problems[0].Code)
	}
}
