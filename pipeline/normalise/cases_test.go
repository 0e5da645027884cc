package normalise

import (
	"testing"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/read"
)

const caseHeader = "Dossiernummer;BRIN;Vestiging;Leerlingnummer;Naam;Geboortedatum;Schoolverloop;Thuis sinds;Soort;Leerplichtambtenaar;Regio;Reden;Problematiek;Partners;Afspraken ondersteuning;Afspraken MDO;Regie;Ouders geïnformeerd op;Leerling geïnformeerd op;Melding SWV op;Thuiszitterstafel sinds;Dreigend;Experimenteerregeling;Terugkeertermijn;Verwachting ouders;Volgend overleg;Start vervolgonderwijs;Waar;Gesloten op;Reden sluiting\n"

func TestEveryColumnOfACaseIsTaken(t *testing.T) {
	o := takeRows(t, "dossiers.csv", caseHeader+
		"D-1;01AB;00;1001;Voorbeeld;1-3-2012;vmbo;1-9-2026;Ongeoorloofd;P. Ambtenaar;25;wacht;angst;ggz;steun;mdo;zoco;2-9-2026;3-9-2026;4-9-2026;5-9-2026;ja;nee;46300;komen;6-9-2026;7-9-2026;+VO;8-9-2026;terug")
	o.tells()
	c := o.dossier("01AB", "1001").Cases[0]
	day := attendance.MustDate
	equal(t, "case", c, attendance.Case{
		Number: "D-1", School: "01AB00", Pupil: attendance.PupilID{BRIN: "01AB", Number: "1001"}, Name: "Voorbeeld", Birth: day("2012-03-01"),
		SchoolPath: "vmbo", HomeSince: day("2026-09-01"), Kind: attendance.CaseUnauthorised, Leerplichtambtenaar: "P. Ambtenaar", Region: "25",
		Reason: "wacht", Problem: "angst", Partners: "ggz", SupportAgreements: "steun", MDOAgreements: "mdo", Regie: "zoco",
		ParentsInformed: day("2026-09-02"), PupilInformed: day("2026-09-03"), ReportedToSWV: day("2026-09-04"), TableSince: day("2026-09-05"),
		Threatening: true, ReturnBy: "05-10-2026", ParentsExpected: "komen", NextMeeting: day("2026-09-06"), ResumedOn: day("2026-09-07"),
		ResumedAt: "+VO", ClosedOn: day("2026-09-08"), ClosedBecause: "terug", Ref: attendance.Ref{File: "dossiers.csv", Row: 2},
	})
}

func TestThuisSindsMayBeEmptyForDreigendAndAbsoluut(t *testing.T) {
	o := takeRows(t, "dossiers.csv", "Dossiernummer;BRIN;Vestiging;Leerlingnummer;Thuis sinds;Soort;Dreigend\n"+
		"1;01AB;00;1001;;;ja\n2;01AB;00;1001;;absoluut\n3;01AB;00;1001;;geoorloofd;nee\n4;01AB;00;1001;1-9-2026;afwezig\n5;01AB;00;1001;1-9-2026")
	o.tells("P267 dossiers.csv:4 Thuis sinds", "P245 dossiers.csv:5 Soort")
	equal(t, "cases", len(o.dossier("01AB", "1001").Cases), 3)
}

func TestCaseOfAPupilInNoListIsKeptWithAQuestionUnlessAbsoluut(t *testing.T) {
	o := takeRows(t, "dossiers.csv", "Dossiernummer;BRIN;Vestiging;Leerlingnummer;Naam;Geboortedatum;Thuis sinds;Soort\n"+
		"1;01AB;00;77;Iemand;1-3-2012;1-9-2026\n2;01AB;00;78;Ander;1-3-2012;;absoluut\n3;01AB;00;1001;Ander;4-4-2012;1-9-2026\n4;09ZZ;00;1001;;;1-9-2026")
	o.tells("P310 dossiers.csv:2 Leerlingnummer", "P314 dossiers.csv:4 Geboortedatum", "P301 dossiers.csv:5 BRIN")
	d := o.dossier("01AB", "77")
	equal(t, "name, stays", d.Pupil.Name(), "Iemand")
	equal(t, "stays", len(d.Stays), 0)
}

func TestLaterRowOfACaseReplacesItAndANumberIsOfOnePupil(t *testing.T) {
	const header = "Dossiernummer;BRIN;Vestiging;Leerlingnummer;Thuis sinds\n"
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("1/d.csv", header+"1;01AB;00;1001;1-9-2026\n2;01AB;00;1001;1-9-2026\n2;01AB;01;1002;1-9-2026\n3;01AB;00;1001;1-9-2026"),
		sheet("2/d.csv", header+"1;01AB;00;1001;2-9-2026\n3;01AB;01;1002;1-9-2026"))
	o.tells("P312 1/d.csv:4 Dossiernummer", "P313 2/d.csv:3 Dossiernummer")
	first := o.dossier("01AB", "1001").Cases
	equal(t, "cases", len(first), 2)
	equal(t, "thuis sinds", first[0].HomeSince.String(), "2026-09-02")
	equal(t, "moved", o.dossier("01AB", "1002").Cases[0].Number, "3")
}

func TestActionsBelongToTheirCaseInDateOrder(t *testing.T) {
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("d.csv", "Dossiernummer;BRIN;Vestiging;Leerlingnummer;Thuis sinds\n1;01AB;00;1001;1-9-2026"),
		sheet("a.csv", "Dossiernummer;Datum;Soort;Omschrijving;Door;Volgende datum\n1;3-9-2026;mdo;x;y;9-9-2026\n1;2-9-2026;Duo melding\n1;2-9-2026;Duo-melding\n2;2-9-2026;MDO\n1;4-9-2026;koffie"))
	o.tells("P311 a.csv:5 Dossiernummer", "P271 a.csv:6 Soort")
	var got []string
	for _, a := range o.dossier("01AB", "1001").Cases[0].Actions {
		got = append(got, a.On.String()+" "+a.Kind+" "+a.Next.String())
	}
	equal(t, "actions", got, []string{"2026-09-02 DUO-melding ", "2026-09-03 MDO 2026-09-09", "2026-09-04 koffie "})
	equal(t, "rows", o.delivery("01AB00").Rows, 1+1+1+4)
}

func TestReportsComeInDateOrderAndCountOnce(t *testing.T) {
	o := takeRows(t, "duo.csv", "BRIN;Vestiging;Leerlingnummer;Soort;Begindatum;Einddatum;Gemeld op;Status\n"+
		"01AB;00;1001;16 uur;1-9-2026;3-9-2026;10-9-2026;open\n01AB;00;1001;luxe;1-9-2026;;4-9-2026;open\n01AB;00;1001;luxe;1-9-2026;;4-9-2026;open\n"+
		"01AB;00;9;luxe;1-9-2026;;4-9-2026\n01AB;00;1001;luxe;2-9-2026;1-9-2026;4-9-2026\n01AB;00;1001;luxe;2-9-2026\n01AB;00;1001;a;5-9-2026;;5-9-2026")
	o.tells("P303 duo.csv:5 Leerlingnummer", "P260 duo.csv:6 Einddatum", "P230 duo.csv:7 Gemeld op")
	var got []string
	for _, r := range o.dossier("01AB", "1001").Meldingen {
		got = append(got, r.ReportedOn.String()+" "+r.Kind+" "+r.To.String())
	}
	equal(t, "reports", got, []string{"2026-09-04 luxe ", "2026-09-05 a ", "2026-09-10 16 uur 2026-09-03"})
}

func TestAReasonThatIsNoGroupIsAskedAbout(t *testing.T) {
	text := "Dossiernummer;BRIN;Vestiging;Leerlingnummer;Thuis sinds;Reden\nD1;01AB;00;1001;1-9-2026;Spijbelen\nD2;01AB;00;1001;1-9-2026;ruzie"
	in := read.Input{Sheets: []read.Sheet{schoolsSheet, pupilsSheet, sheet("dossiers.csv", text)}}
	taken, err := Take(t.Context(), in, Options{On: attendance.MustDate("2026-10-31"), RefuseAbove: 1, Reasons: []string{"spijbelen"}})
	if err != nil {
		t.Fatal(err)
	}
	outcome{t, taken.Data, taken.Problems}.tells("P320 dossiers.csv:3 Reden")
}
