package normalise

// duoLocations is the open data of DUO with all school locations, in its old and
// its new column names. VESTIGINGSNUMMER and VESTIGINGSCODE hold all 6 characters.
var duoLocations = Profile{
	Name: "DUO",
	Kind: &schools,
	Signs: [][]string{
		{"VESTIGINGSNAAM", "GEMEENTENUMMER"}, {"VESTIGINGSNAAM", "RMC-REGIO CODE"},
		{"VESTIGINGSNAAM", "BEVOEGD GEZAG NUMMER"}, {"VESTIGINGSNAAM", "PROVINCIE"},
	},
	Headers: map[string]string{
		"VESTIGINGSNAAM": "Naam", "BEVOEGD GEZAG NAAM": "Bestuur",
		"PROVINCIE": "", "GEMEENTENUMMER": "", "RMC-REGIO NAAM": "", "BEVOEGD GEZAG NUMMER": "",
	},
	OnlyFacts: true,
}
