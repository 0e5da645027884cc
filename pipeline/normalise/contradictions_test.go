package normalise

import (
	"strings"
	"testing"
)

func TestTwoRowsOfOneDeliveryAreTwoEnrolments(t *testing.T) {
	const rows = "01AB;00;5;V;1-3-2012;3A;;1-8-2026;\n01AB;00;5;V;1-3-2012;3B;;1-8-2026;\n01AB;00;5;V;1-3-2012;3B;;1-8-2026;"
	o := take(t, schoolsSheet, sheet("1/l.csv", pupilHeader+rows))
	equal(t, "enrolments", len(o.dossier("01AB", "5").Stays[0].Enrolments), 2)
	o = take(t, schoolsSheet, sheet("1/l.csv", pupilHeader+rows), sheet("2/l.csv", pupilHeader+"01AB;00;5;V;1-3-2012;3C;;1-8-2026;"))
	equal(t, "corrected", len(o.dossier("01AB", "5").Stays[0].Enrolments), 1)
	equal(t, "class", o.dossier("01AB", "5").Stays[0].Enrolments[0].Class, "3C")
}

func TestScholenRowsThatContradictEachOtherAreAsked(t *testing.T) {
	o := take(t, sheet("s.csv", schoolHeader+"01AB;00;Testschool;Haarlem;;vo;Noord;50\n01AB;00;Testschool;;;pro;;60"))
	o.tells("P322 s.csv:3 Onderwijssoort")
	if text := o.problems[0].Text; !strings.Contains(text, "s.csv, rij 2") || !strings.Contains(text, "Onderwijssoort, Lesuur minuten") {
		t.Error(text)
	}
}

func TestACodeWithoutCategoryIsAFaultAndNoFootnote(t *testing.T) {
	take(t, schoolsSheet, sheet("c.csv", "Code;Omschrijving;Categorie\nA;absent;ongeoorloofd\nB;bijzonder;geoorloofd\nC\nD;dokter\n* Alleen voor de onderbouw")).
		tells("P230 c.csv:4 Categorie", "P230 c.csv:5 Categorie", "P212 c.csv:6")
}

func TestAnErrorInCodeIsToldOnce(t *testing.T) {
	takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;1001;1-9-2026;#N/B\n01AB;00;1001;1-9-2026;ziek").tells("P231 v.csv:2 Code")
}

func TestAStartkwalificatieThatCannotBeReadSaysWhatItMayBe(t *testing.T) {
	o, _ := onePupil(t, "1-3-2006;;;;;misschien")
	if text := o.problems[0].Text; !strings.Contains(text, "verwacht wordt ja, nee of een datum") {
		t.Error(text)
	}
}
