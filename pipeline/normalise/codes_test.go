package normalise

import (
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
)

const codedHeader = "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code;Soort;Geoorloofd\n"

func TestTheSameCodeMeansWhatEachSchoolSays(t *testing.T) {
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("codes.csv", "BRIN;Code;Omschrijving;Categorie\n01AB;AO;arts of orthodontist;geoorloofd\n02CD;AO;absent ongeoorloofd;Ongeoorloofd"),
		sheet("verzuim.csv", codedHeader+"01AB;00;1001;1-9-2026;1;AO\n02CD;00;1001;1-9-2026;1;AO"))
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 1 geoorloofd", "02CD00 1001 2026-09-01 van lesuur 1 tot lesuur 1 ongeoorloofd")
}

func TestTheNearestCodeTableWins(t *testing.T) {
	const absence = codedHeader + "01AB;00;1001;1-9-2026;1;A\n01AB;01;1002;1-9-2026;1;A\n02CD;00;1001;1-9-2026;1;A"
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("codes.csv", "BRIN;Vestiging;Code;Categorie\n;;A;ziek\n01AB;;A;luxe\n01AB;01;A;te laat"),
		sheet("verzuim.csv", absence))
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 1 luxe",
		"01AB01 1002 2026-09-01 van lesuur 1 tot lesuur 1 te laat",
		"02CD00 1001 2026-09-01 van lesuur 1 tot lesuur 1 ziek")
}

func TestCodesAreCaseSensitive(t *testing.T) {
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("codes.csv", "Code;Categorie\nLa;te laat\nLA;geoorloofd"),
		sheet("verzuim.csv", codedHeader+"01AB;00;1001;1-9-2026;1;La\n01AB;00;1001;1-9-2026;2;LA\n01AB;00;1001;1-9-2026;3;la"))
	o.tells("P330 verzuim.csv:4 Code")
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 1 te laat",
		"01AB00 1001 2026-09-01 van lesuur 2 tot lesuur 2 geoorloofd",
		"01AB00 1001 2026-09-01 van lesuur 3 tot lesuur 3 onbekend")
}

func TestUnknownCodesAreAskedAboutOncePerSchoolAndCode(t *testing.T) {
	o := takeRows(t, "verzuim.csv", codedHeader+"01AB;00;1001;1-9-2026;1;QX\n01AB;00;1001;1-9-2026;2;QX\n01AB;00;1001;1-9-2026;2;123456789\n02CD;00;1001;1-9-2026;1;QX")
	o.tells("P307 verzuim.csv:2 Code", "P307 verzuim.csv:4 Code", "P307 verzuim.csv:5 Code")
	equal(t, "text", o.problems[0].Text, "De code in deze cel staat in geen codetabel van deze school. Dit geldt voor 2 rijen op dit blad, waarvan dit de eerste is. Zonder codetabel telt zo'n rij als onbekend, tenzij Soort of Geoorloofd op de rij zelf zegt wat het was. Zet de code in het blad codes.")
	for _, p := range o.problems {
		if strings.Contains(p.Text, "QX") || strings.Contains(p.Text, "123456789") {
			t.Errorf("the message tells the value of the cell: %s", p.Text)
		}
	}
}

func TestSoortSpeaksWhereNoTableKnowsTheCode(t *testing.T) {
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("codes.csv", "Code;Categorie\nVerlof;geoorloofd\nS;ongeoorloofd"),
		sheet("verzuim.csv", codedHeader+"01AB;00;1001;1-9-2026;1;X;Verlof\n01AB;00;1001;1-9-2026;2;;Verlof\n01AB;00;1001;1-9-2026;3;S;Verlof"))
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 1 geoorloofd",
		"01AB00 1001 2026-09-01 van lesuur 2 tot lesuur 2 geoorloofd",
		"01AB00 1001 2026-09-01 van lesuur 3 tot lesuur 3 ongeoorloofd")
	equal(t, "word that decided", o.data.Absences[0][0].Code, "Verlof")
}

func TestGeoorloofdChangesOnlyFourCategories(t *testing.T) {
	for c, name := range attendance.CategoryNames() {
		c := attendance.Category(c)
		yesBecomes, noBecomes := c, c
		switch c {
		case attendance.Unauthorised, attendance.Authorised, attendance.Unknown:
			yesBecomes, noBecomes = attendance.Authorised, attendance.Unauthorised
		case attendance.Luxury:
			yesBecomes = attendance.Authorised
		}
		equal(t, name+" with ja", allowed(c, yes), yesBecomes)
		equal(t, name+" with nee", allowed(c, no), noBecomes)
		equal(t, name+" with an empty cell", allowed(c, noAnswer), c)
	}
}

func TestACodeWithTwoMeaningsInOneDeliveryStaysUnknown(t *testing.T) {
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("codes.csv", "BRIN;Code;Categorie\n01AB;A;ziek\n01AB;B;ziek\n01AB;A;geoorloofd\n;A;ziek\n01AB;C;ziek"),
		sheet("verzuim.csv", codedHeader+"01AB;00;1001;1-9-2026;1;A\n02CD;00;1001;1-9-2026;1;A"))
	o.tells("P306 codes.csv:2 Categorie", "P306 codes.csv:4 Categorie", "P307 verzuim.csv:2 Code")
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 1 onbekend", "02CD00 1001 2026-09-01 van lesuur 1 tot lesuur 1 ziek")
}

func TestALaterDeliveryCorrectsACode(t *testing.T) {
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("2/codes.csv", "Code;Categorie\nA;geoorloofd"), sheet("1/codes.csv", "Code;Categorie\nA;ziek"),
		sheet("verzuim.csv", codedHeader+"01AB;00;1001;1-9-2026;1;A"))
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 1 geoorloofd")
}

func TestUnknownCategoryAndUnknownSchoolOfACodeAreFaults(t *testing.T) {
	o := takeRows(t, "codes.csv", "BRIN;Code;Categorie\n;A;ziek\n;B;spijbelen\n09ZZ;C;ziek\n;D;Te laat\n;E;uit-de-les")
	o.tells("P242 codes.csv:3 Categorie", "P301 codes.csv:4 BRIN")
}

func TestACodesFileOfOneSchoolHoldsForThatSchoolOnly(t *testing.T) {
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("01AB00 codes.csv", "Code;Categorie\nA;ziek"),
		sheet("verzuim.csv", codedHeader+"01AB;00;1001;1-9-2026;1;A\n02CD;00;1001;1-9-2026;1;A"))
	o.tells("P307 verzuim.csv:3 Code")
}
