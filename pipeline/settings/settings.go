package settings

// Settings is what instellingen.toml may set. The documented defaults are those
// of templates/instellingen.toml, which is embedded and is itself read as the
// first layer: there is one place where a default stands.
type Settings struct {
	SWV           SWV         `toml:"swv"`
	Style         Style       `toml:"huisstijl"`
	HolidayRegion string      `toml:"vakantieregio"`
	FreeDays      FreeDays    `toml:"vrije_dagen"`
	SixteenHours  Sixteen     `toml:"zestien_uur"`
	Thuiszitter   Thuiszitter `toml:"thuiszitter"`
	ThreeMonths   ThreeMonths `toml:"drie_maanden"`
	Late          Late        `toml:"te_laat"`
	Age           Age         `toml:"leeftijd"`
	RMC           RMC         `toml:"rmc"`
	Privacy       Privacy     `toml:"privacy"`
	Input         Input       `toml:"invoer"`
	Reasons       []Reason    `toml:"reden"`
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

// Style is the house style: Colour is #RRGGBB.
type Style struct {
	Colour string `toml:"kleur"`
}

// FreeDays says on which of the two days that schools decide about there are no lessons.
type FreeDays struct {
	GoedeVrijdag   bool `toml:"goede_vrijdag"`
	Bevrijdingsdag bool `toml:"bevrijdingsdag"`
}

// Sixteen are the limits of VZ01.
type Sixteen struct {
	Hours            float64 `toml:"uren"`
	Weeks            int     `toml:"lesweken"`
	RestartEachYear  bool    `toml:"begin_opnieuw_per_schooljaar"`
	DeadlineWerkdays int     `toml:"meldtermijn_werkdagen"`
	DaysBetween      int     `toml:"dagen_tussen_meldingen"`
}

// Thuiszitter are the limits of VZ03 and VZ04; Comparator is ">" or ">=".
type Thuiszitter struct {
	Comparator string `toml:"vergelijking"`
	Weeks      int    `toml:"lesweken"`
}

// ThreeMonths is the limit of VZ05.
type ThreeMonths struct {
	Months int `toml:"maanden"`
}

// Late says whether a late lesuur counts as an ongeoorloofd one.
type Late struct {
	CountsAsLesson bool `toml:"telt_als_lesuur"`
}

// Age are the birthdays of the age status.
type Age struct {
	Until       int    `toml:"jongvolwassen_tot"`
	UntilBefore int    `toml:"jongvolwassen_tot_voorheen"`
	Since       string `toml:"jongvolwassen_sinds"`
}

// RMC is how the overview per region is labelled and how it names pupils:
// initialen, volledig or dossiernummer.
type RMC struct {
	Label string `toml:"label"`
	Name  string `toml:"naam"`
}

// Privacy: Key is the key of the hash by which a later run follows a pupil;
// HideBelow is the count below which figures are hidden.
type Privacy struct {
	Key       string `toml:"sleutel"`
	HideBelow int    `toml:"verberg_onder"`
}

// Input: a file of which more than this share of the rows is a fout is refused whole.
type Input struct {
	RefuseAbove float64 `toml:"weiger_bestand_boven"`
}

// Reason is a reason group; those that tell about health are shown to nobody but
// the school and the SWV.
type Reason struct {
	Name   string `toml:"naam"`
	Health bool   `toml:"gezondheid"`
}
