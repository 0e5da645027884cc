package normalise

import (
	"strings"
	"testing"
)

const someAbsences = "BRIN;Vestiging;Leerlingnummer;Datum;Code\n"

func TestRowsOfOneUnknownPupilAreToldOnceAndAllUnused(t *testing.T) {
	good := strings.Repeat("01AB;00;1001;1-9-2026;ziek\n", 5)
	o := takeRows(t, "v.csv", someAbsences+good+"01AB;00;9;1-9-2026;ziek\n01AB;00;8;1-9-2026;ziek\n01AB;00;9;2-9-2026;ziek\n01AB;00;9;3-9-2026;ziek")
	o.tells("P303 v.csv:7 Leerlingnummer", "P303 v.csv:8 Leerlingnummer")
	if text := o.problems[0].Text; !strings.Contains(text, "voor 3 rijen op dit blad") {
		t.Error(text)
	}
	if text := o.problems[1].Text; !strings.Contains(text, "De rij is niet gebruikt.") {
		t.Error(text)
	}
	d := o.delivery("01AB00")
	equal(t, "rows of the file that are used", []int{d.Rows, d.Used}, []int{2 + 5 + 4 - 0, 2 + 5})
}

func TestAnUnknownCodeInThePathIsSaidOfThePath(t *testing.T) {
	o := takeRows(t, "09ZZ00.csv", "Leerlingnummer;Datum;Code\n1001;1-9-2026;ziek\n1001;2-9-2026;ziek")
	o.tells("P217 09ZZ00.csv:0", "P321 09ZZ00.csv:2")
}

func TestRowsOfNoSchoolAreCountedToo(t *testing.T) {
	s := sheet("v.csv", someAbsences+"01AB;00;1001;1-9-2026;ziek\n01AB;00;1001;2-9-2026;ziek\n99;x;1001;2-9-2026;ziek\nCode;Omschrijving;Categorie\nA;x;ziek\nB;y;ziek")
	s.Lost = 4
	o := take(t, schoolsSheet, pupilsSheet, s, sheet("c.csv", "Code;Categorie\nQ;ziek"))
	equal(t, "rows of no school", []int{o.data.OtherRows, o.data.OtherUsed}, []int{1 + 2 + 4 + 1, 3})
}

func TestDatesOfLongAgoAreAskedAboutOnceAndUsed(t *testing.T) {
	o := takeRows(t, "v.csv", someAbsences+"01AB;00;1001;30-10-2024;ziek\n01AB;00;1001;1-9-2016;ziek\n01AB;00;1001;31-10-2024;ziek")
	o.tells("P323 v.csv:2 Datum")
	equal(t, "absences", len(o.absences()), 3)
}

func TestPupilsTooYoungOrTooOldAreAskedAboutOnce(t *testing.T) {
	o := take(t, schoolsSheet, sheet("l.csv", pupilHeader+
		"01AB;00;5;V;1-11-2023\n01AB;00;6;W;31-10-2023\n01AB;00;7;X;31-10-1995\n01AB;00;8;Y;1-11-1995"))
	o.tells("P324 l.csv:2 Geboortedatum")
	if text := o.problems[0].Text; !strings.Contains(text, "voor 2 rijen") {
		t.Error(text)
	}
	equal(t, "dossiers", len(o.data.Dossiers), 4)
}

func TestDaysOfACaseAfterThePeildatumAreAskedAbout(t *testing.T) {
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("d.csv", "Dossiernummer;BRIN;Vestiging;Leerlingnummer;Thuis sinds;Melding SWV op;Volgend overleg\nD1;01AB;00;1001;1-9-2026;1-11-2026;1-12-2026\nD2;01AB;01;1002;2-11-2026;;"),
		sheet("a.csv", "Dossiernummer;Datum;Soort;Volgende datum\nD1;1-11-2026;MDO;1-12-2026\nD1;2-11-2026;gesprek;\nD1;1-10-2026;overig;"),
		sheet("m.csv", "BRIN;Vestiging;Leerlingnummer;Begindatum;Gemeld op\n01AB;00;1001;1-9-2026;1-11-2026"))
	o.tells("P325 a.csv:2 Datum", "P325 d.csv:2 Melding SWV op", "P325 d.csv:3 Thuis sinds", "P325 m.csv:2 Gemeld op")
}

func TestAProblemNamesTheColumnAsTheFileDoes(t *testing.T) {
	o := takeRows(t, "02CD00.csv", "ovnr;datumvan;tijdVan2;tijdTot2;TypeOmschrijving\n1001;1-9-2026;half negen;9:00;Ziek\n1001;2-9-2026;8:30;9:00;Ziek")
	o.tells("P234 02CD00.csv:2 Begintijd")
	if text := o.problems[0].Text; !strings.HasSuffix(text, "(In het bestand heet de kolom ‘tijdVan2’.)") {
		t.Error(text)
	}
	o = takeRows(t, "v.csv", someAbsences+"01AB;00;1001;x;ziek\n01AB;00;1001;1-9-2026;ziek")
	if text := o.problems[0].Text; strings.Contains(text, "heet de kolom") {
		t.Error(text)
	}
}
