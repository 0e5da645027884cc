package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// actions is the kind of sheet acties: what was done or agreed in a case.
var actions = Kind{
	Name: "acties",
	Columns: []Column{
		must("Dossiernummer", "Dossier nr", "Dossiernr"),
		must("Datum"),
		must("Soort", "Soort actie", "Actie"),
		tells("Omschrijving"),
		tells("Door"),
		tells("Volgende datum", "Datum volgende"),
	},
	Needs: [][]string{{"Dossiernummer"}, {"Datum"}, {"Soort"}},
	begin: beginActions,
}

// actionKinds are the kinds of action of the contract, as they are written.
var actionKinds = []string{"MDO", "vervolg-MDO", "gesprek", "DUO-melding", "melding SWV", "onderzoek leerplicht", "maatregel", "overig"}

func beginActions(r *reader) func() {
	number, on, kind := r.field("Dossiernummer"), r.field("Datum"), r.field("Soort")
	description, by, next := r.field("Omschrijving"), r.field("Door"), r.field("Volgende datum")
	return rowsOf(r, &r.out.actions, func() attendance.Action {
		return attendance.Action{
			Case: whole(r.cell(number)), On: r.date(on), Kind: r.actionKind(kind),
			Description: r.lines(description), By: r.cell(by), Next: r.date(next), Ref: r.ref(),
		}
	})
}

// actionKind writes a known kind as the contract does, whatever its capitals.
func (r *reader) actionKind(f *field) string {
	text := r.cell(f)
	if text == "" {
		return ""
	}
	for _, kind := range actionKinds {
		if headerKey(kind) == headerKey(text) {
			return kind
		}
	}
	r.question(problem.UnknownActivity, f.column.Name, strings.Join(actionKinds, ", "))
	return text
}
