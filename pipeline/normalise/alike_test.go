package normalise

import (
	"fmt"
	"strings"
	"testing"
)

const namedHeader = "BRIN;Vestiging;Leerlingnummer;Achternaam;Tussenvoegsel;Roepnaam;Geboortedatum;Klas;Ingeschreven vanaf;Ingeschreven tot\n"

func TestOnePupilUnderTwoNumbersIsAQuestionAtBothRows(t *testing.T) {
	o := take(t, schoolsSheet, sheet("l.csv", namedHeader+
		"01AB;00;1;Bedácht;van;Test;1-3-2012;2A;1-8-2025;\n01AB;00;2;Bedacht;Van;Test;1-3-2012;2B;1-9-2026;"))
	o.tells("P327 l.csv:2 Leerlingnummer", "P327 l.csv:3 Leerlingnummer")
	if text := o.problems[0].Text; !strings.Contains(text, "l.csv, rij 3") || strings.Contains(text, "Bed") {
		t.Error(text)
	}
	equal(t, "nothing is joined", len(o.data.Dossiers), 2)
}

func TestNameInOneColumnIsTheSameName(t *testing.T) {
	take(t, schoolsSheet, sheet("l.csv", namedHeader+"01AB;00;1;Bedacht;van;Test;1-3-2012;2A;1-8-2025;"),
		sheet("m.csv", "BRIN;Vestiging;Leerlingnummer;Naam;Geboortedatum\n01AB;00;2;Bedacht, Test van;1-3-2012")).
		tells("P327 l.csv:2 Leerlingnummer", "P327 m.csv:2 Leerlingnummer")
}

func TestOneAfterTheOtherIsNoQuestion(t *testing.T) {
	take(t, schoolsSheet, sheet("l.csv", namedHeader+
		"01AB;00;1;Bedacht;;Test;1-3-2012;2A;1-8-2025;31-8-2026\n01AB;00;2;Bedacht;;Test;1-3-2012;2B;1-9-2026;")).tells()
	take(t, schoolsSheet, sheet("l.csv", namedHeader+
		"01AB;00;1;Bedacht;;Test;1-3-2012;2A;1-8-2024;31-7-2026\n01AB;00;2;Bedacht;;Test;1-3-2012;2B;1-9-2025;")).tells()
}

func TestTwinsAndNamelessPupilsAreNoQuestion(t *testing.T) {
	take(t, schoolsSheet, sheet("l.csv", namedHeader+
		"01AB;00;1;Bedacht;;Test;1-3-2012;2A;;\n01AB;00;2;Bedacht;;Toets;1-3-2012;2A;;\n01AB;00;3;;;;1-3-2012;2A;;\n01AB;00;4;;;;1-3-2012;2A;;")).tells()
}

func TestANumberInANameTellsPupilsApart(t *testing.T) {
	take(t, schoolsSheet, sheet("l.csv", namedHeader+
		"01AB;00;1;Leerling 1;;Test;1-3-2012;2A;;\n01AB;00;2;Leerling 2;;Test;1-3-2012;2A;;")).tells()
}

func TestOneNameForAllPupilsIsAskedAboutOnceAnEntry(t *testing.T) {
	const pupils = 3000
	var rows strings.Builder
	for n := range pupils {
		fmt.Fprintf(&rows, "01AB;00;%d;Bedacht;;Test;1-3-2012;2A;;\n", 1000+n)
	}
	o := take(t, schoolsSheet, sheet("l.csv", namedHeader+rows.String()))
	equal(t, "each pair of neighbours at both rows", len(o.problems), 2*(pupils-1))
}

func TestAPupilAtTwoSchoolsAtOnceIsAQuestionAtBothRows(t *testing.T) {
	take(t, schoolsSheet, sheet("l.csv", namedHeader+
		"01AB;00;1;Bedacht;;Test;1-3-2012;2A;;\n02CD;00;9;Bedacht;;Test;1-3-2012;2A;1-9-2026;")).
		tells("P328 l.csv:2 Ingeschreven tot", "P328 l.csv:3 Ingeschreven tot")
	take(t, schoolsSheet, sheet("l.csv", namedHeader+
		"01AB;00;1;Bedacht;;Test;1-3-2012;2A;;\n01AB;01;1;Bedacht;;Test;1-3-2012;2A;1-9-2026;")).
		tells("P328 l.csv:2 Ingeschreven tot", "P328 l.csv:3 Ingeschreven tot")
}

func TestASchoolIsNotToldWhereAnothersRowStands(t *testing.T) {
	for _, number := range []string{"1", "9"} { // of the pupil at the other location
		o := take(t, schoolsSheet, sheet("l.csv", namedHeader+"01AB;00;1;Bedacht;;Test;1-3-2012;2A;;"),
			sheet("elders.csv", namedHeader+"01AB;01;"+number+";Bedacht;;Test;1-3-2012;2A;1-9-2026;"))
		o.tells("P328 elders.csv:2 Ingeschreven tot", "P328 l.csv:2 Ingeschreven tot")
		for _, p := range o.problems {
			if strings.Contains(p.Text, "csv") {
				t.Error(p.Text)
			}
		}
	}
}

func TestTwoPupilsUnderOneNumber(t *testing.T) {
	const rows = "01AB;00;1;Bedacht;;Test;1-3-2012;2A;;\n01AB;00;1;Verzonnen;de;Proef;"
	take(t, schoolsSheet, sheet("l.csv", namedHeader+rows+"2-3-2012;2A;;\n01AB;00;2;Anders;;Iemand;1-3-2011;2A;;")).tells("P304 l.csv:3 Geboortedatum")
	take(t, schoolsSheet, sheet("l.csv", namedHeader+rows+"1-3-2012;2A;;")).tells("P329 l.csv:3 Leerlingnummer")
	take(t, schoolsSheet, sheet("l.csv", namedHeader+"01AB;00;1;Bedacht;;Test;1-3-2012;2A;;\n01AB;00;1;Verzonnen-Bedacht;;Test;1-3-2012;2A;;")).tells()
}

func TestASchoolWithoutAnyPupilIsToldOnce(t *testing.T) {
	o := take(t, schoolsSheet, sheet("l.csv", namedHeader+"02CD;00;1;Bedacht;;Test;1-3-2012;2A;;"),
		sheet("v.csv", someAbsences+strings.Repeat("02CD;00;1;1-9-2026;ziek\n", 5)+"01AB;00;7;1-9-2026;ziek\n01AB;00;8;1-9-2026;ziek\n01AB;00;9;1-9-2026;ziek"))
	told := 0
	for _, p := range o.problems {
		switch {
		case p.Code == "P303":
			t.Errorf("%+v", p)
		case p.Code == "P331" && len(p.Rows) == 3:
			told++
		}
	}
	if told != 1 {
		t.Errorf("%+v", o.problems)
	}
}
