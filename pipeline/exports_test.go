package pipeline

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"verzuimrapport/pipeline/attendance"
)

// The exports below have the structure of those of real school systems, and invented rows.

// windows gives a text as an old Windows program writes it: Windows-1252, CRLF.
func windows(text string) string {
	encoded, err := charmap.Windows1252.NewEncoder().String(strings.ReplaceAll(text, "\n", "\r\n"))
	if err != nil {
		panic(err)
	}
	return encoded
}

func TestExportsOfSchoolSystemsAreRead(t *testing.T) {
	codes := "BRIN;Code;Categorie\n99AA;Zb;ziek\n99AA;ZB;geoorloofd\n99AA;sp;ongeoorloofd\n99AA;01;geoorloofd\n"
	for _, test := range []struct {
		name, file, text string
		absences         []string // of the pupils 900001 and 900002
		problems         []string
	}{
		{
			name: "Magister, events", file: "99AA00 gebeurtenissen.csv",
			text: windows("Stamnr;Start;Eind;Lesuur;Geoorloofd;Omschrijving;Verantwoordingtype;Code\n" +
				"0900001;07-09-2026 08:30;07-09-2026 09:20;1;nee;Eén uur spijbelen;1;sp\n" +
				"0900001;07-09-2026 09:20;07-09-2026 10:10;2;ja;Bezoek tandarts;1;\n" +
				"900001;08-09-2026 08:30;08-09-2026 09:20;1;;Te laat;2;\n" +
				"900002;08-09-2026 08:30;08-09-2026 16:00;;;Ziek gemeld;3;Zb\n" +
				"900002;09-09-2026 08:30;09-09-2026 09:20;1;;Boeken vergeten;7;\n" +
				"900002;10-09-2026 08:30;10-09-2026 09:20;1;;Code zonder tabel;1;2\n"),
			absences: []string{
				"900001 2026-09-07 lesuur 1 ongeoorloofd", "900001 2026-09-07 lesuur 2 geoorloofd", "900001 2026-09-08 lesuur 1 te laat",
				"900002 2026-09-08 van 510 tot 960 ziek", "900002 2026-09-09 lesuur 1 geen verzuim", "900002 2026-09-10 lesuur 1 onbekend"},
			problems: []string{"P307 3 Soort", "P307 7 Code"},
		},
		{
			name: "Magister, a list of the application manager", file: "99AA00 afw.csv",
			text: windows("stamnr;daanwezigheid;lesuur;code;omschr;geoorloofd;bluxeverzuim;opmerking\n" +
				"0900001;07-09-2026;1;sp;gespijbeld;N;N;\n" +
				"0900001;07-09-2026;2;Zb;ziek gemeld;J;N;belde zelf\n" +
				"900002;07-09-2026;3;sp;op vakantie;N;J;café\n" +
				"900002;08-09-2026;3;ZB;;;;\n" +
				"900002;09-09-2026;3;zb;;;;\n"),
			absences: []string{
				"900001 2026-09-07 lesuur 1 ongeoorloofd", "900001 2026-09-07 lesuur 2 ziek",
				"900002 2026-09-07 lesuur 3 luxe", "900002 2026-09-08 lesuur 3 geoorloofd", "900002 2026-09-09 lesuur 3 onbekend"},
			problems: []string{"P330 6 Code"},
		},
		{
			name: "SOMtoday, absentiemeldingen", file: "99AA00 absenties.csv",
			text: "leerlingnummer;roepnaam;voorvoegsel;achternaam;beginDatumTijd;eindDatumTijd;beginLesuur;eindLesuur;absentieReden.afkorting;absentieReden.omschrijving;absentieSoort;waarneming;geoorloofd;afgehandeld;opmerkingen\n" +
				"900001;Testa;van den;Beek;2026-09-07T06:30:00Z;2026-09-07T08:10:00Z;1;2;sp;spijbelen;Absent;Afwezig;false;true;\n" +
				"900001;Testa;van den;Beek;2026-09-08T08:30:00.000+02:00;2026-09-09T10:10:00.000+02:00;;;zk;ziek;Absent;Afwezig;true;true;\n" +
				"900002;Proef;van den;Beek;2026-09-08T08:30:00+02:00;2026-09-08T08:40:00+02:00;1;1;;;Telaat;;;;\n" +
				"900002;Proef;van den;Beek;2026-09-09T08:30:00+02:00;2026-09-09T09:20:00+02:00;1;1;;;Verwijderd;;;;\n" +
				"900002;Proef;van den;Beek;2026-09-10T08:30:00+02:00;2026-09-10T09:20:00+02:00;1;1;;;;Aanwezig;;;\n",
			absences: []string{
				"900001 2026-09-07 lesuur 1-2 ongeoorloofd", "900001 2026-09-08/2026-09-09 van 510 tot 610 geoorloofd",
				"900002 2026-09-08 lesuur 1 te laat", "900002 2026-09-09 lesuur 1 uit de les", "900002 2026-09-10 lesuur 1 aanwezig"},
			problems: []string{"P307 3 Code"},
		},
		{
			name: "Eduarte, without headers", file: "99AA00/verzuim.csv",
			text: "900001;2026-09-07;08:30;2026-09-07;10:10;1;2;sp;\n" +
				"900001;2026-09-08;;;;;;Zb;\"belde\nzelf\"\n" +
				"900002;2026-09-08;08:30:00;2026-09-08;09:20:00;;;01;\n" +
				"900002;2026-09-09;;2026-09-10;;;;;\n",
			absences: []string{
				"900001 2026-09-07 lesuur 1-2 ongeoorloofd", "900001 2026-09-08 en verder hele dag ziek",
				"900002 2026-09-08 van 510 tot 560 geoorloofd", "900002 2026-09-09/2026-09-10 hele dag onbekend"},
			problems: []string{"P308 4 Code"},
		},
		{
			name: "PARS, platte data", file: "99AA00 pars.csv", text: "\ufeff" + parsExport,
			absences: []string{
				"900001 2026-09-01 60 minuten aanwezig", "900001 2026-09-01 30 minuten onbekend",
				"900002 2026-09-02 30 minuten te laat", "900002 2026-09-29/2026-10-02 van 600 tot -1 ziek"},
			problems: []string{"P307 3 Soort"},
		},
		{
			name: "a system of primary schools, a row per half day", file: "99AA00 po.csv",
			text: "Leerlingnummer;Achternaam;Groep;Datum;Dagdeel;Reden;Geoorloofd\n" +
				"900001;van den Beek;5;7-9-2026;Ochtend;Zb;ja\n" +
				"900001;van den Beek;5;7-9-2026;Middag;Zb;ja\n" +
				"900002;van den Beek;6;8-9-2026;ochtend;sp;\n",
			absences: []string{"900001 2026-09-07 ochtend ziek", "900001 2026-09-07 middag ziek", "900002 2026-09-08 ochtend ongeoorloofd"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := taken(t, oneSchool(map[string]string{"codes.csv": codes, test.file: test.text}), "")
			if diff := cmp.Diff(test.absences, absencesOf(r)); diff != "" {
				t.Errorf("absences (-want +got):\n%s", diff)
			}
			var problems []string
			for _, p := range r.Problems {
				problems = append(problems, strings.TrimSpace(fmt.Sprintf("%s %d %s", p.Code, p.Ref.Row, p.Column)))
			}
			if diff := cmp.Diff(test.problems, problems); diff != "" {
				t.Errorf("problems (-want +got):\n%s\n%v", diff, r.Problems)
			}
		})
	}
}

// absencesOf are the absences of all pupils in words.
func absencesOf(r Result) []string {
	var lines []string
	for i, rows := range r.Data.Absences {
		for _, a := range rows {
			lines = append(lines, r.Data.Dossiers[i].Pupil.ID.Number+" "+lengthOf(a)+" "+a.Category.String())
		}
	}
	return lines
}

func lengthOf(a attendance.Absence) string {
	days := a.From.String()
	switch {
	case a.Open:
		days += " en verder"
	case a.To > a.From:
		days += "/" + a.To.String()
	}
	switch {
	case a.FirstLesson >= 0 && a.FirstLesson == a.LastLesson:
		return fmt.Sprintf("%s lesuur %d", days, a.FirstLesson)
	case a.FirstLesson >= 0:
		return fmt.Sprintf("%s lesuur %d-%d", days, a.FirstLesson, a.LastLesson)
	case a.Minutes >= 0:
		return fmt.Sprintf("%s %d minuten", days, a.Minutes)
	case a.Begin >= 0:
		return fmt.Sprintf("%s van %d tot %d", days, a.Begin, a.End)
	case a.Part == attendance.Morning:
		return days + " ochtend"
	case a.Part == attendance.Afternoon:
		return days + " middag"
	}
	return days + " hele dag"
}

func TestPupilListsOfMagisterAreRead(t *testing.T) {
	for _, header := range []string{
		"STAMNR;FIRSTNAME;PREFIX;LASTNAME;BIRTHDATE;CLASS;STUDY;LOCATION;STUDYYEAR",
		"stamnr_str;Roepnaam;Tussenv;Achternaam;geb_datum_str;Klas;Studie;LOCATION;Leerfase.Leerjaar",
	} {
		r := taken(t, oneSchool(map[string]string{"99AA00 leerlingen.csv": windows(header + "\n0900003;Zoë;van de;Proef;01-02-2012;3A;havo;Hoofdgebouw;3\n")}), "")
		if len(r.Problems) != 0 || len(r.Data.Dossiers) != 3 || r.Data.Dossiers[2].Pupil.Name() != "Zoë van de Proef" {
			t.Errorf("%v", r.Problems)
		}
	}
}

func TestListsOfAllSchoolsGiveFactsInEachWritingOfDUO(t *testing.T) {
	for name, text := range map[string]string{
		"old": windows("PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM ;GEMEENTENUMMER;GEMEENTENAAM;RMC-REGIO CODE;RMC-REGIO NAAM\n" +
			"Noord-Holland;41001;98BB;98BB00;Schóól van de lijst;392;HAARLEM;25;Zuid-Kennemerland en IJmond\nNoord-Holland;41001;97CC;97CC00;Elders;363;AMSTERDAM;21;Agglomeratie Amsterdam\n"),
		"older": windows("PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN_NUMMER;VESTIGINSNUMMER;VESTIGINGSNAAM ;GEMEENTENUMMER;GEMEENTENAAM;RMC-REGIO CODE;RMC-REGIO NAAM\n" +
			"Noord-Holland;41001;98BB;98BB00;Schóól van de lijst;392;HAARLEM;25;x\n"),
		"with a space": windows("PROVINCIE;BEVOEGD GEZAG NUMMER;BRINNUMMER;VESTIGINGS NUMMER;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM;RMC-REGIO CODE;RMC-REGIO NAAM\n" +
			"Noord-Holland;41001;98BB;98BB00;Schóól van de lijst;392;HAARLEM;25;x\n"),
		"new": "\ufeff" + `"PROVINCIE","BEVOEGD GEZAG NUMMER","INSTELLINGSCODE","VESTIGINGSCODE","VESTIGINGSNAAM","GEMEENTENUMMER","GEMEENTENAAM","RMC-REGIO CODE","RMC-REGIO NAAM","PEILDATUM","AANTAL LEERLINGEN"` + "\n" +
			`"Noord-Holland","41001","98BB","98BB00","Schóól van de lijst","0392","HAARLEM","25","x","20241001","<5"` + "\n",
	} {
		t.Run(name, func(t *testing.T) {
			r := taken(t, oneSchool(map[string]string{"duo.csv": text, "meer.csv": "BRIN;Vestiging;Leerlingnummer;Naam;Geboortedatum\n98BB;00;1;Een Ander;1-2-2012\n"}), "")
			if len(r.Data.Schools) != 2 {
				t.Fatalf("%d schools: %v", len(r.Data.Schools), r.Problems)
			}
			s := r.Data.Schools[0]
			if s.Code != "98BB00" || s.Name != "Schóól van de lijst" || s.Municipality != "Haarlem" || s.Region != "25" {
				t.Errorf("%+v", s)
			}
			if r.Faults() != 0 {
				t.Errorf("%v", r.Problems)
			}
		})
	}
}
