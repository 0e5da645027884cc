package settings

// Later are the limits of rules that this version does not reckon yet: VZ02, VZ06,
// VZ09 to VZ11 and the steps of the protocol. They stand here so that a file that
// sets them is no error, and so that their defaults and bases are in one list.
type Later struct {
	NearSixteen NearSixteen `toml:"nadert_zestien_uur"`
	Threatening Threatening `toml:"dreigend"`
	Sick        Sick        `toml:"ziek"`
	Adult       Thuiszitter `toml:"achttien_plus"`
	Return      Return      `toml:"terugkeer"`
	Protocol    Protocol    `toml:"protocol"`
}

// NearSixteen is the limit of VZ02.
type NearSixteen struct {
	Hours float64 `toml:"uren"`
}

// Threatening switches each reason of VZ06 on or off.
type Threatening struct {
	Case             bool `toml:"dossier"`
	AdaptedTimetable bool `toml:"aangepast_rooster"`
	Experiment       bool `toml:"experimenteerregeling"`
	RepeatedSixteen  bool `toml:"herhaald_zestien_uur"`
	RepeatedWeeks    int  `toml:"herhaald_lesweken"`
	LastingStreak    bool `toml:"lopende_afwezigheid"`
	LastingWeeks     int  `toml:"lopende_lesweken"`
}

// Sick are the limits of VZ09.
type Sick struct {
	Reports    int `toml:"meldingen"`
	Weeks      int `toml:"lesweken"`
	Schooldays int `toml:"schooldagen"`
}

// Return are the limits of VZ11.
type Return struct {
	Months     int `toml:"maanden"`
	Schooldays int `toml:"schooldagen"`
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
