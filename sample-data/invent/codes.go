package invent

import "verzuimrapport/pipeline/attendance"

// codeTable is what a school calls the categories. The tables contradict each
// other: AO is a visit to the doctor at one school and truancy at the next, BV is
// leave, or a book forgotten.
type codeTable [attendance.NumCategories]string

// unknownCode stands in no table.
const unknownCode = "QX"

var codeTables = map[layout]codeTable{
	ownBook:  {unknownCode, "O", "LX", "Z", "AO", "TL", "V", "A", "HV"},
	magister: {unknownCode, "AO", "LV", "Zk", "AG", "L", "U", "P", "BV"},
	somtoday: {unknownCode, "OA", "LU", "ZM", "BV", "TG", "VW", "AW", "HW"},
	// PARS writes the kind of report, and mostly no code at all.
	pars: {unknownCode, "Absent", "Luxe verzuim", "Ziek", "Regulier absent", "Te laat", "Verwijderd", "Present", "Materiaal"},
}

var codeMeanings = map[layout][attendance.NumCategories]string{
	ownBook:  {"", "Ongeoorloofd afwezig", "Luxe verzuim", "Ziek gemeld", "Arts of orthodontist", "Te laat", "Verwijderd uit de les", "Aanwezig", "Huiswerk vergeten"},
	magister: {"", "Absent ongeoorloofd", "Luxe verzuim", "Ziek", "Absent geoorloofd", "Te laat", "Uitgestuurd", "Present", "Boek vergeten"},
	somtoday: {"", "Ongeoorloofd absent", "Luxe verzuim", "Ziekmelding", "Bijzonder verlof", "Te laat gekomen", "Verwijderd", "Aanwezig", "Huiswerk niet in orde"},
	pars:     {"", "Afwezig zonder bericht", "Luxe verzuim", "Ziek", "Afwezig met bericht", "Te laat", "Uit de les gestuurd", "Aanwezig", "Materiaal vergeten"},
}

func codesOf(s *place) codeTable { return codeTables[s.layout] }

// writeCodes writes the tables of all schools, one for each institution, and one
// for schools without a table.
func writeCodes(f *folder, schools []*place) {
	b := f.newBook("codes.xlsx")
	b.note("Lees mij", "Verzuimcodes per school. Let op: dezelfde code kan op een andere school iets anders betekenen.",
		"Een regel zonder BRIN geldt voor alle scholen die zelf niets over de code zeggen.")
	t := b.sheet("Codes", []string{"Verzuimcodes van de scholen (verzonnen)", ""}, "BRIN", "Code", "Omschrijving", "Categorie")
	for _, row := range [][2]string{{"Z", "ziek"}, {"TL", "te laat"}, {"A", "aanwezig"}, {"SA", "ongeoorloofd"}} {
		t.add(nil, row[0], "Algemeen: "+row[1], row[1])
	}
	done := map[string]bool{}
	for _, s := range schools {
		if done[s.Code.BRIN()] {
			continue
		}
		done[s.Code.BRIN()] = true
		for c := attendance.Unauthorised; c < attendance.NumCategories; c++ {
			t.add(s.Code.BRIN(), s.codes[c], codeMeanings[s.layout][c], c.String())
		}
	}
	b.putIn()
}
