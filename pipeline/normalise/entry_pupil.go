package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
)

var pupilEntries = map[string]Entry{
	"BRIN": ofRowEntry, "Vestiging": ofRowLocation, "Leerlingnummer": pupilEntryColumn,
	"Achternaam":    words("De achternaam zonder tussenvoegsel.", "Verzonnen"),
	"Tussenvoegsel": words("Het tussenvoegsel van de achternaam.", "van"),
	"Roepnaam":      words("De roepnaam.", "Fictief"),
	"Naam":          words("De hele naam, als die niet in delen bekend is; anders leeg.", "Fictief van Verzonnen").aside(),
	"Geboortedatum": birthEntry,
	"Klas":          classEntry,
	"Leerjaar":      {Form: Code, Low: 1, High: 20, About: "Het leerjaar.", Example: "2"},
	"Opleiding":     words("De opleiding of het niveau.", "havo"),
	"Woongemeente": {Form: Choice, Choices: municipalities(), Open: true, Example: "Haarlem",
		About: "De gemeente waarin de leerling woont; zij bepaalt de regio en de leerplichtambtenaar. Leeg: onbekend."},
	"Ingeschreven vanaf": onDay(Day, "De eerste dag van de inschrijving. Leeg: van altijd.", "1-8-2025"),
	"Ingeschreven tot":   onDay(Day, "De laatste dag van de inschrijving. Leeg: zij loopt nog.", "31-7-2027").aside(),
	"Startkwalificatie": {Form: Choice, Choices: []string{"ja", "nee"}, Open: true, Example: "nee",
		About: "Of de leerling een startkwalificatie heeft (havo, vwo of mbo 2 en hoger): ja, nee, of de datum vanaf wanneer."},
	"Diploma": {Form: Choice, Choices: []string{string(attendance.PrO), string(attendance.VSO)}, Example: "pro",
		About: "Alleen bij een diploma van praktijkonderwijs (pro) of voortgezet speciaal onderwijs (vso); anders leeg.", Aside: true},
	"Diploma op": onDay(PastDay, "De datum van dat diploma.", "10-7-2026").aside(),
	"Vrijstelling": words("Het artikel van de Leerplichtwet waarop een vrijstelling rust; geen toelichting over de gezondheid. Geen vrijstelling: leeg.",
		"art. 5 onder a").aside(),
	"Vrijstelling van": onDay(Day, "De eerste dag van de vrijstelling.", "1-9-2026").aside(),
	"Vrijstelling tot": onDay(Day, "De laatste dag van de vrijstelling. Leeg: zij loopt nog.", "31-7-2027").aside(),
}

// municipalities are those of the official table, by name.
func municipalities() []string {
	var all []string
	for _, region := range attendance.Regions() {
		all = append(all, region.Municipalities...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
