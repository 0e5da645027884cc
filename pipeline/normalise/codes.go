package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// codes is the kind of sheet codes: what the codes of a school mean. A row
// without BRIN holds for all schools.
var codes = Kind{
	Name: "codes",
	Columns: []Column{
		brinColumn, locationColumn,
		must("Code", "Verzuimcode", "Absentiecode", "afkorting"),
		tells("Omschrijving", "omschr"),
		must("Categorie", "Verzuimcategorie"),
	},
	Needs: [][]string{{"Code"}, {"Categorie"}},
	begin: beginCodes,
}

// codeRow is one row of a codes sheet; school has 6, 4 or no characters.
type codeRow struct {
	school, code string
	category     attendance.Category
}

func beginCodes(r *reader) func() {
	code, category := r.field("Code"), r.field("Categorie")
	// The code in the path names the school only where the sheet itself could not.
	otherwise := r.schoolInPath
	if r.brin.stands() || r.location.stands() {
		otherwise = ""
	}
	return rowsOf(r, &r.out.codes, func() codeRow {
		row := codeRow{school: r.schoolOr(otherwise), code: whole(r.cell(code))}
		row.category = r.category(category)
		return row
	})
}

func (r *reader) category(f *field) attendance.Category {
	text := r.cell(f)
	if text == "" {
		return attendance.Unknown
	}
	category, ok := attendance.ParseCategory(headerKey(text))
	if !ok {
		r.fault(problem.BadCategory, f.column.Name, strings.Join(attendance.CategoryNames(), ", "))
	}
	return category
}
