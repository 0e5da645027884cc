package normalise

import (
	"context"
	"errors"
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

func TestHeaderIsFoundBelowTitlesWhateverItsWritingAndOrder(t *testing.T) {
	o := takeRows(t, "v.xlsx#Blad1", "Verzuim september\n\nGemaakt door;de administratie\n ziekte_CODE;LEERLING-NR ;b r i n;Brin.Nummer;VESTIGING;datum;code\nx;1001;;01AB;00;1-9-2026;ziek")
	o.tells("P205 v.xlsx#Blad1:0")
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
	equal(t, "text", o.problems[0].Text, "Niet gelezen, omdat het programma deze kolommen niet kent: ‘ziekte_CODE’, kolom C. Horen ze erbij, verander dan de kop.")
}

func TestHeadersMatchWhole(t *testing.T) {
	takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code;Ongeoorloofd\n01AB;00;1001;1-9-2026;ziek;ja").tells("P205 v.csv:0")
}

func TestRedenIsTheCodeWhereNoSoortStands(t *testing.T) {
	o := takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Reden\n01AB;00;1001;1-9-2026;ziek")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
	takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Reden;Soort\n01AB;00;1001;1-9-2026;ziek;x").tells("P202 v.csv:0")
}

func TestSheetWithoutAllItNeedsSaysWhatIsMissing(t *testing.T) {
	o := takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Lesuur;Klas;Geoorloofd\n01AB;00;1001;1;3A;ja")
	o.tells("P202 v.csv:0")
	equal(t, "text", o.problems[0].Text, "Dit blad lijkt op het blad verzuim, maar deze verplichte kolommen zijn niet gevonden: Datum of Begindatum; Code. Het blad is niet gelezen. Gevonden kolommen: ‘BRIN’, ‘Vestiging’, ‘Leerlingnummer’, ‘Lesuur’, ‘Klas’, ‘Geoorloofd’. Voeg de kolom toe of verbeter de kop. Heten de koppen van dit systeem altijd zo, beschrijf het dan in instellingen.toml: verzuimrapport controleer maakt een profiel om aan te vullen.")
}

func TestDUOMeldingenWithoutMelddatumAreNotTakenForAbsence(t *testing.T) {
	o := takeRows(t, "d.csv", "BRIN;Vestiging;Leerlingnummer;Soort;Begindatum;Einddatum;Verzonden;Status\n01AB;00;1001;16 uur;1-9-2026;2-9-2026;3-9-2026;open")
	o.tells("P202 d.csv:0")
	o.hasAbsences()
}

func TestUnknownTablesAreFaultsAndNotesAreQuestions(t *testing.T) {
	o := take(t, schoolsSheet, sheet("prijzen.csv", "Artikel;Prijs;0612345678;Aantal stuks\nKrijt;2;3;4"))
	o.tells("P201 prijzen.csv:0")
	equal(t, "text", o.problems[0].Text, "Dit blad is niet herkend en niet gelezen. Gevonden kolommen: ‘Artikel’, ‘Prijs’, ‘Aantal stuks’, kolom C. Geen enkele kop is bekend. Pas de koppen aan, of beschrijf het systeem in instellingen.toml: verzuimrapport controleer maakt een profiel om aan te vullen. Staan er geen gegevens voor dit programma op, haal het blad dan weg.")
	take(t, schoolsSheet, sheet("w.xlsx#Lees mij", "Toelichting\nVul op het volgende blad alle leerlingen in.\nVragen? Bel de administratie.")).tells("P203 w.xlsx#Lees mij:0")
	take(t, schoolsSheet, sheet("w.xlsx#Blad2", "")).tells()
}

func TestHeaderWithoutRowsIsAQuestion(t *testing.T) {
	takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code").tells("P204 v.csv:0")
}

func TestTotalsRepeatedHeadersAndFootnotesArePassedOverAndCounted(t *testing.T) {
	const header = "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code\n"
	o := takeRows(t, "v.csv", header+"01AB;00;1001;1-9-2026;1;ziek\n"+header+"01AB;00;1001;2-9-2026;1;ziek\nEindtotaal;;2;;2\n;;Totaal;2\n* Bron: de administratie\nAfgedrukt op;1-10-2026")
	o.tells("P212 v.csv:3")
	equal(t, "text", o.problems[0].Text[:22], "5 rijen zijn overgesla")
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 1 ziek", "01AB00 1001 2026-09-02 van lesuur 1 tot lesuur 1 ziek")
	equal(t, "rows", o.delivery("01AB00").AttendanceRows, 2)
}

func TestRowThatMayBeDataIsNeverPassedOverInSilence(t *testing.T) {
	const header = "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code\n"
	good := strings.Repeat("01AB;00;1001;1-9-2026;1;ziek\n", 4)
	o := takeRows(t, "v.csv", header+good+"01AB;00;onbekend;1-9-2026;1;ziek\n;;1001\n01AB;00;10 01;1-9-2026;1;ziek")
	o.tells("P239 v.csv:6 Leerlingnummer", "P230 v.csv:7 Code", "P241 v.csv:7 BRIN", "P262 v.csv:7 Datum", "P239 v.csv:8 Leerlingnummer")
}

func TestPupilWhoseNameSoundsLikeATotalIsAPupil(t *testing.T) {
	o := take(t, schoolsSheet, sheet("01AB00.csv", "Achternaam;Leerlingnummer;Geboortedatum\nSom;5;\nVoorbeeld;6;1-3-2012\nSom;Leerlingen;2"))
	o.tells("P246 01AB00.csv:2 Geboortedatum", "P212 01AB00.csv:4")
}

// bsns are nine digits that pass the 11-proef, and belong to nobody.
var bsns = []string{"111222333", "123456782", "999990019", "999990020", "999990032"}

func TestColumnThatIsNamedBSNIsNeverRead(t *testing.T) {
	for _, header := range []string{"BSN", "pgn", "Onderwijs_nummer"} {
		o := takeRows(t, "v.csv", "BRIN;Vestiging;"+header+";Leerlingnummer;Datum;Code\n01AB;00;x;1001;1-9-2026;ziek")
		o.tells("P208 v.csv:0")
		equal(t, "absences", len(o.absences()), 1)
	}
}

func TestColumnThatHoldsBSNsIsNeverRead(t *testing.T) {
	rows := "BRIN;Vestiging;Leerlingnummer;Geboortedatum;Naam\n"
	for i, bsn := range bsns {
		rows += "01AB;00;" + string(rune('1'+i)) + ";1-3-2012;" + bsn + "\n"
	}
	o := take(t, schoolsSheet, sheet("l.csv", rows))
	o.tells("P208 l.csv:0")
	equal(t, "name", o.dossier("01AB", "1").Pupil.Name(), "")
	rows = strings.Replace(rows, bsns[0], "123456789", 1) // four of five are not nine in ten
	o = take(t, schoolsSheet, sheet("l.csv", rows))
	o.tells()
	equal(t, "name", o.dossier("01AB", "2").Pupil.Name(), bsns[1])
}

func TestBSNsForLeerlingnummersRefuseTheSheet(t *testing.T) {
	rows := "BRIN;Vestiging;Leerlingnummer;Geboortedatum\n"
	for _, bsn := range bsns {
		rows += "01AB;00;" + bsn + ";1-3-2012\n"
	}
	o := take(t, schoolsSheet, sheet("l.csv", rows))
	o.tells("P209 l.csv:0 Leerlingnummer", "P217 l.csv:0")
	equal(t, "dossiers", len(o.data.Dossiers), 0)
}

func TestDateThatFitsMonthFirstOnlyRefusesTheSheetWhereItCounts(t *testing.T) {
	o := takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;1001;1-9-2026;ziek\n01AB;00;1001;9-30-2026;ziek\n01AB;00;1001;x;ziek")
	o.tells("P210 v.csv:0 Datum", "P217 v.csv:0")
	o.hasAbsences()
}

func TestDateThatFitsMonthFirstOnlyEmptiesAColumnThatOnlyTells(t *testing.T) {
	o := takeRows(t, "d.csv", "Dossiernummer;BRIN;Vestiging;Leerlingnummer;Thuis sinds;Volgend overleg\n1;01AB;00;1001;31-8-2026;1-9-2026\n2;01AB;00;1001;31-8-2026;9/30/2026")
	o.tells("P211 d.csv:0 Volgend overleg")
	equal(t, "overleg of the first row", o.dossier("01AB", "1001").Cases[0].NextMeeting, 0)
}

func TestFileWithTooManyFaultsIsRefusedAndTakesOthersWithIt(t *testing.T) {
	const absence = "BRIN;Vestiging;Leerlingnummer;Datum;Code\n"
	o := take(t, schoolsSheet,
		sheet("goed.csv", "BRIN;Vestiging;Leerlingnummer;Geboortedatum\n01AB;00;1;1-3-2012"),
		sheet("half.csv", "BRIN;Vestiging;Leerlingnummer;Geboortedatum\n01AB;00;2;1-3-2012\n01AB;00;;1-3-2012"),
		sheet("meer.csv", "BRIN;Vestiging;Leerlingnummer;Geboortedatum\n01AB;00;3;1-3-2012\n01AB;00;;1-3-2012\n01AB;00;;1-3-2012"),
		sheet("v.csv", absence+"01AB;00;1;1-9-2026;ziek\n01AB;00;3;1-9-2026;ziek\n01AB;00;3;2-9-2026;ziek"),
		sheet("w.csv", absence+"01AB;00;1;1-9-2026;ziek\n01AB;00;2;1-9-2026;QX\n01AB;00;3;2-9-2026;ziek"))
	o.tells("P230 half.csv:3 Leerlingnummer",
		"P217 meer.csv:0", "P230 meer.csv:3 Leerlingnummer", "P230 meer.csv:4 Leerlingnummer",
		"P217 v.csv:0", "P303 v.csv:3 Leerlingnummer",
		"P307 w.csv:3 Code", "P303 w.csv:4 Leerlingnummer")
	equal(t, "dossiers", len(o.data.Dossiers), 2)
	equal(t, "absences", len(o.absences()), 2)
	equal(t, "rows", o.delivery("01AB00").Rows, 1+1+2+3+3+3)
	equal(t, "used", o.delivery("01AB00").Used, 1+1+1+0+0+2)
}

// broken is a sheet that ends in an error.
func broken(s read.Sheet, err error) read.Sheet {
	rows := s.Rows
	s.Rows = func(yield func(read.Row, error) bool) {
		for row := range rows {
			if !yield(row, nil) {
				return
			}
		}
		yield(read.Row{}, err)
	}
	return s
}

func TestNothingIsUsedOfAFileThatCannotBeReadToItsEnd(t *testing.T) {
	fault := &read.Fault{Problem: problem.DamagedWorkbook.At(attendance.Ref{File: "a.xlsx"}, "", "proef")}
	o := take(t, schoolsSheet,
		sheet("a.xlsx#Leerlingen", "BRIN;Vestiging;Leerlingnummer;Geboortedatum\n01AB;00;1;1-3-2012"),
		broken(sheet("a.xlsx#Verzuim", "BRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;1;x;ziek"), fault))
	o.tells("P116 a.xlsx:0")
	equal(t, "dossiers", len(o.data.Dossiers), 0)
}

func TestErrorThatIsNotAboutTheDataStopsTheRun(t *testing.T) {
	_, err := Take(context.Background(), read.Input{Sheets: []read.Sheet{broken(schoolsSheet, errors.New("out of luck"))}}, options)
	if err == nil || !strings.Contains(err.Error(), "out of luck") {
		t.Errorf("error = %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Take(ctx, read.Input{Sheets: []read.Sheet{schoolsSheet}}, options); !errors.Is(err, context.Canceled) {
		t.Errorf("error of a cancelled run = %v", err)
	}
}

func TestProgressCountsSheets(t *testing.T) {
	opt, last := options, 0
	opt.Progress = func(done, total int) {
		if done != last+1 || total != 2 {
			t.Errorf("progress %d of %d after %d", done, total, last)
		}
		last = done
	}
	takeWith(t, opt, schoolsSheet, pupilsSheet)
	equal(t, "sheets", last, 2)
}
