package normalise

import "testing"

func TestRowsOfATableAboveItsHeaderAreFaults(t *testing.T) {
	const first, second = "01AB;00;1001;1-9-2026;1;ziek;x\n", "01AB;01;1002;2-9-2026;1;ziek;y\n"
	o := takeRows(t, "v.csv", "Lijst van de school\n"+first+second+wideHead+wideRows)
	o.tells("P251 v.csv:2")
	equal(t, "rows", len(o.problems[0].AllRows()), 2)
	equal(t, "faulty", o.data.Tables[2].Faulty, 2)
	o = take(t, schoolsSheet, pupilsSheet, sheet("c.csv", "Z;ziek\nCode;Categorie\nAO;ongeoorloofd"))
	o.tells("P251 c.csv:1")
}

func TestTitlesAboveAHeaderAreNoFaults(t *testing.T) {
	for _, titles := range []string{
		"Verzuim\nSchool;De Linde\nBRIN;01AB\nPeriode;1-9-2026;t/m;31-10-2026\n", "01AB;00;De Linde\n", "01AB00 De Linde, 1-9-2026\n", "Leerling;;;Afwezigheid;;;\n",
	} {
		takeRows(t, "v.csv", titles+wideHead+wideRows).tells()
	}
}
