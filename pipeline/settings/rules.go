package settings

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
