package normalise

import (
	"slices"
	"strings"
	"testing"
)

func TestPARSCountsMinutesAndPassesOverItsHalfHourLesuren(t *testing.T) {
	const header = "datumvan,tijdVan2,tijdTot2,ovnr,DeelnemerNaam,Groepnaam,LesuurBegin,LesuurEind,Reden,Opmerking,TypeOmschrijving,Naam,tijd\n"
	rows := strings.ReplaceAll(header+
		"01-09-2026,12:30,13:30,1001,V,3A,9,10,,,Present,Docent,1 uur(en)/ 0 minuten.\n"+
		"01-09-2026,13:30,14:00,1001,V,3A,11,11,Trein,,Absent,Docent,30 minuten.\n"+
		"01-09-2026,,,1001,V,3A,11,11,Trein,,Absent,Docent,1 uur(en)/ 30 minuten.\n"+
		"02-09-2026,08:30,09:00,1001,V,3A,1,1,,,Te laat,Docent,30 minuten.\n"+
		"30-12-2025,10:00,02-01,1001,V,3A,3,3,,,Ziek,Docent,3 dagen/ 0 uur(en)/ 30 minuten.\n", ",", ";")
	o := takeRows(t, "02CD00 pars.csv", strings.ReplaceAll(rows, "/", ","))
	o.tells("P307 02CD00 pars.csv:3 Soort")
	o.hasAbsences(
		"02CD00 1001 2026-09-01 minuten 60 aanwezig",
		"02CD00 1001 2026-09-01 minuten 30 onbekend",
		"02CD00 1001 2026-09-01 minuten 90 onbekend",
		"02CD00 1001 2026-09-02 minuten 30 te laat",
		"02CD00 1001 2025-12-30 t/m 2026-01-02 begin 600 ziek")
}

func TestSOMtodayIntervalsHaveDateAndTimeInOneCell(t *testing.T) {
	const header = "leerlingnummer;roepnaam;voorvoegsel;achternaam;beginDatumTijd;eindDatumTijd;beginLesuur;eindLesuur;absentieReden.afkorting;absentieReden.omschrijving;absentieSoort;geoorloofd;afgehandeld;opmerkingen\n"
	o := takeRows(t, "02CD00 somtoday.xlsx#Blad1", header+
		"1001;V;;B;2026-09-01T08:30:00.000+02:00;2026-09-01T10:10:00.000+02:00;1;2;zk;ziek;Absent;true;true;\n"+
		"1001;V;;B;2026-09-02T08:30:00+02:00;2026-09-03T10:10:00+02:00;;;;;Absent;false;true;\n"+
		"1001;V;;B;2026-09-04T00:00:00+02:00;;;;;;Absent;;;\n"+
		"1001;V;;B;2026-09-07T08:30:00+02:00;2026-09-07T08:40:00+02:00;1;1;;;Telaat;;;\n"+
		"1001;V;;B;2026-09-08T08:30:00+02:00;2026-09-08T08:40:00+02:00;1;1;;;Verwijderd;true;;\n")
	o.tells("P307 02CD00 somtoday.xlsx#Blad1:2 Code", "P307 02CD00 somtoday.xlsx#Blad1:3 Soort")
	o.hasAbsences(
		"02CD00 1001 2026-09-01 van lesuur 1 tot lesuur 2 geoorloofd",
		"02CD00 1001 2026-09-02 t/m 2026-09-03 begin 510 eind 610 ongeoorloofd",
		"02CD00 1001 2026-09-04 en verder onbekend",
		"02CD00 1001 2026-09-07 van lesuur 1 tot lesuur 1 te laat",
		"02CD00 1001 2026-09-08 van lesuur 1 tot lesuur 1 uit de les")
}

func TestMagisterKnowsItsVerantwoordingtypes(t *testing.T) {
	const header = "stamnr;datum;lesuur;code;omschr;geoorloofd;Verantwoordingtype;opmerking\n"
	rows := header
	for _, kind := range []string{"1", "2", "3", "4", "6", "7", "8"} {
		rows += "0001001;1-9-2026;1;;x;;" + kind + "\n"
	}
	o := takeRows(t, "02CD00.csv", rows)
	o.tells("P307 02CD00.csv:2 Soort")
	var got []string
	for _, line := range o.absences() {
		got = append(got, strings.TrimPrefix(line, "02CD00 1001 2026-09-01 van lesuur 1 tot lesuur 1 "))
	}
	equal(t, "categories", got, []string{"onbekend", "te laat", "ziek", "uit de les", "geoorloofd", "geen verzuim", "geen verzuim"})
}

func TestMagisterPupilsAreRead(t *testing.T) {
	for _, header := range []string{
		"STAMNR;FIRSTNAME;PREFIX;LASTNAME;BIRTHDATE;CLASS;STUDY;LOCATION;STUDYYEAR",
		"stamnr_str;Roepnaam;Tussenv;Achternaam;geb_datum_str;Klas;Studie;LOCATION;Leerfase.Leerjaar",
	} {
		o := take(t, schoolsSheet, sheet("02CD00.csv", header+"\n0012;Testa;van de;Proef;1-2-2012;3A;havo;Hoofdgebouw;3"))
		o.tells()
		d := o.dossier("02CD", "12")
		equal(t, "name", d.Pupil.Name(), "Testa van de Proef")
		equal(t, "birth", d.Pupil.Birth.String(), "2012-02-01")
		e := d.Stays[0].Enrolments[0]
		equal(t, "class, programme and year", []string{e.Class, e.Programme, e.Year}, []string{"3A", "havo", "3"})
	}
}

func TestEduarteIsRecognisedByItsForm(t *testing.T) {
	const rows = "1001;2026-09-01;08:30;2026-09-01;10:00;1;2;ziek;tandarts\n1001;2026-09-02;;;;;;ziek\n1001;2026-09-03;09:00:00;2026-09-03;10:00:00;;;;"
	codes := sheet("codes.csv", "Code;Categorie\nziek;ziek")
	o := take(t, schoolsSheet, pupilsSheet, codes, sheet("02CD00 export.csv", rows))
	o.tells("P308 02CD00 export.csv:3 Code")
	o.hasAbsences(
		"02CD00 1001 2026-09-01 van lesuur 1 tot lesuur 2 ziek",
		"02CD00 1001 2026-09-02 en verder ziek",
		"02CD00 1001 2026-09-03 begin 540 eind 600 onbekend")
	take(t, schoolsSheet, pupilsSheet, codes, sheet("export.csv", rows)).tells("P216 export.csv:0")
}

func TestTotalsReportIsNotReadAsAttendance(t *testing.T) {
	const rows = "Totaaloverzicht Verzuim\n\nStudentnummer;Roepnaam;Voorvoegsels;Achternaam;Aanwezigheid;Geoorloofde afwezigheid;Ongeoorloofde afwezigheid;Totale afwezigheid;Laatste verzuimmelding\n1001.0;V;;B;107u24m;1u0m;2u0m;3u0m;1-9-2026"
	o := takeRows(t, "02CD00.xlsx#Blad1", rows)
	o.tells("P215 02CD00.xlsx#Blad1:0")
	o.hasAbsences()
}

func TestListsOfDUOGiveFactsOfSchoolsInOldAndNewNames(t *testing.T) {
	for _, header := range []string{
		"PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM ;GEMEENTENUMMER;GEMEENTENAAM;RMC-REGIO CODE;RMC-REGIO NAAM",
		"PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM;RMC-REGIO CODE;RMC-REGIO NAAM",
	} {
		duo := sheet("duo.csv", header+"\nNoord-Holland;1;1AB;01AB00;LIJST;1;HAARLEM;25;x\nNoord-Holland;1;02CD;02CD00;LIJST;1;ZANDVOORT;25;x\nNoord-Holland;1;09ZZ;09ZZ00;LIJST;1;HAARLEM;25;x")
		own := sheet("scholen.csv", "BRIN;Vestiging;Naam;Onderwijssoort;Vakantieregio\n01AB;00;Eigen naam;vo;Noord")
		o := take(t, duo, own, pupilsSheet)
		o.tells("P319 duo.csv:3", "P301 leerlingen.csv:3 BRIN")
		var got []string
		for _, s := range o.data.Schools {
			got = append(got, string(s.Code)+" "+s.Name+" "+s.Municipality+" "+s.Region)
		}
		equal(t, "schools", got, []string{"01AB00 Eigen naam Haarlem 25", "02CD00 LIJST Zandvoort 25"})
	}
}

func TestNoHeaderMeansTwoThingsInOneLayout(t *testing.T) {
	for _, p := range append(slices.Clone(Profiles), ownProfiles()...) {
		seen := map[string]string{}
		for _, c := range p.Kind.Columns {
			for _, name := range append([]string{c.Name}, c.Aliases...) {
				key := headerKey(name)
				if other, ok := seen[key]; ok {
					t.Errorf("%s: %q stands for %s and for %s", p.Name, name, other, c.Name)
				}
				seen[key] = c.Name
			}
		}
		for name, column := range p.Headers {
			if column != "" && p.Kind.column(column) < 0 {
				t.Errorf("%s: header %q is for %q, which %s does not have", p.Name, name, column, p.Kind.Name)
			}
		}
		for _, name := range append(slices.Concat(p.Kind.Needs...), p.Fixed...) {
			if p.Kind.column(name) < 0 {
				t.Errorf("%s needs %q, which %s does not have", p.Name, name, p.Kind.Name)
			}
		}
	}
}

func ownProfiles() []*Profile {
	var all []*Profile
	for _, l := range newLayouts(nil) {
		if !slices.Contains(Profiles, l.profile) {
			all = append(all, l.profile)
		}
	}
	return all
}
