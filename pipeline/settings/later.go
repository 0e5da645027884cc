package settings

// Later are the limits that this version does not reckon with yet: those of the
// steps of the protocol. They stand here so that a file that sets them is no
// error, and so that their defaults and bases are in one list.
type Later struct {
	Protocol Protocol `toml:"protocol"`
}

// Protocol are the terms of the steps PR01 to PR14.
type Protocol struct {
	RegistrationSchooldays int `toml:"registratie_schooldagen"`
	CaseWerkdays           int `toml:"dossier_werkdagen"`
	DUOWerkdays            int `toml:"melding_duo_werkdagen"`
	SWVWerkdays            int `toml:"melding_swv_werkdagen"`
	InformPupilFrom        int `toml:"leerling_informeren_vanaf"`
	InquiryWerkdays        int `toml:"onderzoek_werkdagen"`
	MDOWerkdays            int `toml:"mdo_werkdagen"`
	StandstillWeeks        int `toml:"stilstand_weken"`
	CloseMonths            int `toml:"sluiten_maanden"`
}
