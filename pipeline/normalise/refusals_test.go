package normalise

import (
	"strings"
	"testing"
)

func TestPupilOnARowThatIsTooLongIsNotUsed(t *testing.T) {
	rows := pupilHeader + strings.Repeat("01AB;00;6;W;1-3-2012;3A;;;;;;;;;\n", 3)
	o := take(t, schoolsSheet, sheet("l.csv", rows+"01AB;00;5;V;;3A;;;;;;;;;;x"))
	o.tells("P214 l.csv:5")
	equal(t, "dossiers", len(o.data.Dossiers), 1)
}

func TestARowWithAnotherFaultSaysNothingOfAPupilThatStays(t *testing.T) {
	good := "\n01AB;00;6;W;1-3-2012\n01AB;00;7;X;1-3-2012"
	take(t, schoolsSheet, sheet("l.csv", pupilHeader+"01AB;00;5;V;;;;gisteren"+good)).tells("P233 l.csv:2 Ingeschreven vanaf")
	take(t, schoolsSheet, sheet("l.csv", pupilHeader+"09ZZ;00;5;V;"+good)).tells("P301 l.csv:2 BRIN")
}

func TestPupilsWithoutBirthDateDoNotMakeAFileRefused(t *testing.T) {
	o := take(t, schoolsSheet, sheet("l.csv", pupilHeader+"01AB;00;5;V;\n01AB;00;6;W;\n01AB;00;7;X;1-1-2012"))
	o.tells("P246 l.csv:2 Geboortedatum", "P246 l.csv:3 Geboortedatum")
	equal(t, "dossiers", len(o.data.Dossiers), 3)
}

func TestRowsThatWerePassedOverAreNamedAlsoInARefusedFile(t *testing.T) {
	takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;1001;x;ziek\nTotaal;1").
		tells("P217 v.csv:0", "P233 v.csv:2 Datum", "P212 v.csv:3")
}
