package settings

// Settings is everything that instellingen.toml may set, in the order of that
// file. The meaning, default and basis of each key stand in
// templates/instellingen.toml; the comments here say only what a programmer needs
// besides.
type Settings struct {
	HolidayRegion string      `toml:"vakantieregio"` // of a school that names none: Noord, Midden, Zuid
	SWV           SWV         `toml:"swv"`
	Addressees    Addressees  `toml:"adressering"`
	Style         Style       `toml:"huisstijl"`
	FreeDays      FreeDays    `toml:"vrije_dagen"`
	SixteenHours  Sixteen     `toml:"zestien_uur"`
	NearSixteen   NearSixteen `toml:"nadert_zestien_uur"`
	Thuiszitter   Thuiszitter `toml:"thuiszitter"`
	ThreeMonths   ThreeMonths `toml:"drie_maanden"`
	Threatening   Threatening `toml:"dreigend"`
	Late          Late        `toml:"te_laat"`
	Sick          Sick        `toml:"ziek"`
	Adult         Thuiszitter `toml:"achttien_plus"`
	Return        Return      `toml:"terugkeer"`
	Age           Age         `toml:"leeftijd"`
	RMC           RMC         `toml:"rmc"`
	Privacy       Privacy     `toml:"privacy"`
	Input         Input       `toml:"invoer"`
	Later
	Reasons  []Reason  `toml:"reden"`
	Profiles []Profile `toml:"profiel"`
}

// SWV is the name and contact that documents show; Consulent is who receives the
// meldformulieren.
type SWV struct {
	Name           string `toml:"naam"`
	Address        string `toml:"adres"`
	Telephone      string `toml:"telefoon"`
	Email          string `toml:"email"`
	Consulent      string `toml:"consulent"`
	ConsulentEmail string `toml:"consulent_email"`
}

// Addressees say for whom the documents of a kind are, as the documents and the
// index name them. The meldformulieren go to SWV.Consulent.
type Addressees struct {
	School    string `toml:"school"`
	RMC       string `toml:"rmc"`
	Ledenraad string `toml:"ledenraad"`
}

// Style is the house style: Colour is #RRGGBB.
type Style struct {
	Colour string `toml:"kleur"`
}

// FreeDays says on which of the two days that schools decide about there are no lessons.
type FreeDays struct {
	GoedeVrijdag   bool `toml:"goede_vrijdag"`
	Bevrijdingsdag bool `toml:"bevrijdingsdag"`
}

// Sixteen are the limits of VZ01. Hours has at most two decimals.
type Sixteen struct {
	Hours            float64 `toml:"uren"`
	Weeks            int     `toml:"lesweken"`
	DeadlineWerkdays int     `toml:"meldtermijn_werkdagen"`
	DaysBetween      int     `toml:"dagen_tussen_meldingen"`
	RestartEachYear  bool    `toml:"begin_opnieuw_per_schooljaar"`
}

// Thuiszitter are the limits of VZ03 and VZ04, and of VZ10; Comparator is ">" or ">=".
type Thuiszitter struct {
	Comparator string `toml:"vergelijking"`
	Weeks      int    `toml:"lesweken"`
}

// ThreeMonths is the limit of VZ05.
type ThreeMonths struct {
	Months int `toml:"maanden"`
}

// Late says whether a late lesuur counts as an ongeoorloofd one; Steps are those of VZ08.
type Late struct {
	CountsAsLesson bool  `toml:"telt_als_lesuur"`
	Steps          []int `toml:"stappen"`
}

// Age are the birthdays of the age status; Since is an ISO date.
type Age struct {
	Until       int    `toml:"jongvolwassen_tot"`
	UntilBefore int    `toml:"jongvolwassen_tot_voorheen"`
	Since       string `toml:"jongvolwassen_sinds"`
}

// RMC is how the overview per region is labelled, how it names pupils (initialen,
// volledig or dossiernummer) and what it shows of the agreements of a case (kern
// or tekst).
type RMC struct {
	Label      string `toml:"label"`
	Name       string `toml:"naam"`
	Agreements string `toml:"afspraken"`
}

// Privacy is what keeps pupils from being known again. Key is the key of the hash
// by which a later run follows a pupil ("": the program's own, which is no secret);
// HideBelow is the count below which figures are hidden, 0 excepted.
type Privacy struct {
	Key       string `toml:"sleutel"`
	HideBelow int    `toml:"verberg_onder"`
}

// Input says which files are refused whole: those of which more than RefuseAbove of
// the rows is a fout, and those that are larger, or take longer, than the caps allow.
type Input struct {
	RefuseAbove   float64 `toml:"weiger_bestand_boven"`
	FileMB        int     `toml:"bestand_mb"`
	InflatedMB    int     `toml:"uitgepakt_mb"`
	Rows          int     `toml:"rijen"`
	Columns       int     `toml:"kolommen"`
	SharedStrings int     `toml:"gedeelde_teksten"`
	Seconds       int     `toml:"seconden"`
}

// Reason is a reason group; those that tell about health are shown to nobody but
// the school and the SWV.
type Reason struct {
	Name   string `toml:"naam"`
	Health bool   `toml:"gezondheid"`
}
