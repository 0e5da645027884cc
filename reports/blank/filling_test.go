package blank_test

import (
	"maps"
	"time"

	"verzuimrapport/pipeline/attendance"
)

// filling is what somebody types in the sheets of a template: by sheet, the rows
// by column.
type filling map[string][]typed

// typed is one row: a time.Time is typed as a date, a number as a number.
type typed map[string]any

// date is a day as somebody types it in a spreadsheet.
func date(iso string) time.Time { return attendance.MustDate(iso).Time() }

// at gives a row the columns of the school.
func at(school string, row typed) typed {
	filled := typed{"BRIN": school[:4], "Vestiging": school[4:]}
	maps.Copy(filled, row)
	return filled
}

// validFilling has several rows on every sheet, which belong together.
func validFilling() filling {
	const a, b = "99AA00", "99AB00"
	pupil := func(school, number, born string) typed {
		return at(school, typed{"Leerlingnummer": number, "Achternaam": "Verzonnen", "Roepnaam": "Fictief", "Geboortedatum": date(born),
			"Klas": "2B", "Woongemeente": "Haarlem", "Ingeschreven vanaf": date("2025-08-01")})
	}
	timetable := func(school, class string) typed {
		return at(school, typed{"Klas": class, "Ma": 6, "Di": 6, "Wo": 5, "Do": 6, "Vr": 0, "Van": date("2026-08-01")})
	}
	return filling{
		"scholen": {
			at(a, typed{"Naam": "Voorbeeldcollege De Plataan", "Gemeente": "Haarlem", "RMC-regio": "25", "Onderwijssoort": "vo", "Vakantieregio": "Noord",
				"Lesuur minuten": 50, "Lesuren per week": 30, "Periode van": date("2026-08-31"), "Periode tot": date("2026-09-18")}),
			at(b, typed{"Naam": "Lyceum Verzonnen Duin", "Gemeente": "Bergen (NH)", "Onderwijssoort": "pro", "Vakantieregio": "Midden"}),
		},
		"leerlingen": {pupil(a, "001001", "2011-03-14"), pupil(a, "001002", "2010-11-02"), pupil(b, "2001", "2009-12-31"), pupil(b, "2002", "2012-01-05")},
		"verzuim": {
			at(a, typed{"Leerlingnummer": "001001", "Datum": date("2026-08-31"), "Lesuur": "3", "Code": "sp"}),
			at(a, typed{"Leerlingnummer": "001001", "Datum": date("2026-09-01"), "Lesuur": "3 t/m 5", "Code": "01"}),
			at(a, typed{"Leerlingnummer": "001001", "Datum": date("2026-09-02"), "Lesuur van": 1, "Lesuur tot en met": 2, "Code": "sp"}),
			at(a, typed{"Leerlingnummer": "001001", "Datum": date("2026-09-03"), "Begintijd": 0.375, "Eindtijd": 0.5, "Code": "sp"}),
			at(a, typed{"Leerlingnummer": "001001", "Datum": date("2026-09-07"), "Minuten": 100, "Code": "sp", "Geoorloofd": "ja"}),
			at(a, typed{"Leerlingnummer": "001001", "Datum": date("2026-09-08"), "Dagdeel": "ochtend", "Soort": "ziek", "Code": "sp"}),
			at(a, typed{"Leerlingnummer": "001002", "Begindatum": date("2026-08-31"), "Code": "sp"}),
			at(a, typed{"Leerlingnummer": "001001", "Begindatum": date("2026-09-14"), "Einddatum": date("2026-09-16"), "Code": "sp"}),
		},
		"codes": {
			{"Code": "sp", "Omschrijving": "gespijbeld", "Categorie": "ongeoorloofd"},
			at(a, typed{"Code": "01", "Categorie": "ziek"}),
		},
		"rooster":  {timetable(a, "2B"), timetable(b, "2B")},
		"kalender": {at(a, typed{"Van": date("2026-10-05"), "Tot": date("2026-10-05"), "Les": "nee", "Omschrijving": "studiedag"}), {"Vakantieregio": "Zuid", "Van": date("2026-11-23"), "Tot": date("2026-11-24")}},
		"duo-meldingen": {
			at(a, typed{"Leerlingnummer": "001002", "Soort": attendance.MeldingKinds[0], "Begindatum": date("2026-08-31"), "Gemeld op": date("2026-09-07"), "Status": "afgehandeld"}),
		},
		"dossiers": {
			at(a, typed{"Dossiernummer": "D-2026-001", "Leerlingnummer": "001002", "Naam": "Fictief Verzonnen", "Geboortedatum": date("2010-11-02"),
				"Thuis sinds": date("2026-08-31"), "Soort": "ongeoorloofd", "Reden": "spijbelen", "Regie": "zoco", "Terugkeertermijn": date("2026-12-07"),
				"Problematiek": "- komt niet\n= \"thuis\""}),
			at(b, typed{"Dossiernummer": "007", "Leerlingnummer": "2001", "Dreigend": "ja", "Terugkeertermijn": "na de winter"}),
		},
		"acties": {
			{"Dossiernummer": "D-2026-001", "Datum": date("2026-09-21"), "Soort": "MDO", "Omschrijving": "eerste overleg", "Volgende datum": date("2026-11-16")},
			{"Dossiernummer": "007", "Datum": date("2026-10-12"), "Soort": "gesprek"},
		},
	}
}

// rows counts the rows of a filling.
func (f filling) rows() (n int) {
	for _, rows := range f {
		n += len(rows)
	}
	return n
}
