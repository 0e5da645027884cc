package settings

import (
	"math"
	"net/mail"
	"regexp"
	"slices"
	"strconv"
	"time"
)

// sense finds the values that the program cannot work with.
func (d *decoder) sense(s Settings, words Vocabulary) {
	for _, c := range slices.Concat(generalChecks(s), ruleChecks(s), laterChecks(s)) {
		// A value of the wrong kind has been told already.
		told := slices.ContainsFunc(d.faults, func(f Fault) bool { return f.Key == c.key })
		if !c.ok && !told {
			d.fault(c.key, "verwacht wordt %s.", c.want)
		}
	}
	d.reasons(s.Reasons)
	d.profiles(s.Profiles, words)
}

type check struct {
	key  string
	ok   bool
	want string
}

var hexColour = regexp.MustCompile(`^#[0-9A-Fa-f]{6}$`)

func generalChecks(s Settings) []check {
	_, err := time.Parse("2006-01-02", s.Age.Since)
	return []check{
		oneOf("vakantieregio", s.HolidayRegion, "Noord", "Midden", "Zuid"),
		{"swv.naam", s.SWV.Name != "", "de naam van het samenwerkingsverband"},
		address("swv.email", s.SWV.Email),
		address("swv.consulent_email", s.SWV.ConsulentEmail),
		{"huisstijl.kleur", hexColour.MatchString(s.Style.Colour), "een kleur als #1B4F72: een hekje en zes cijfers of letters a tot en met f"},
		whole("leeftijd.jongvolwassen_tot", s.Age.Until, 18, 99),
		whole("leeftijd.jongvolwassen_tot_voorheen", s.Age.UntilBefore, 18, 99),
		{"leeftijd.jongvolwassen_sinds", err == nil, "een datum als \"2026-01-01\""},
		oneOf("rmc.naam", s.RMC.Name, "initialen", "volledig", "dossiernummer"),
		oneOf("rmc.afspraken", s.RMC.Agreements, "kern", "tekst"),
		{"rmc.label", s.RMC.Label != "", "de naam van de regio's op documenten"},
		{"privacy.sleutel", s.Privacy.Key == "" || len([]rune(s.Privacy.Key)) >= 16, "een tekst van ten minste 16 tekens, of leeg"},
		whole("privacy.verberg_onder", s.Privacy.HideBelow, 5, 100),
		{"invoer.weiger_bestand_boven", s.Input.RefuseAbove > 0 && s.Input.RefuseAbove <= 1, "een getal groter dan 0 en ten hoogste 1 (0.5 is de helft)"},
		whole("invoer.bestand_mb", s.Input.FileMB, 1, 4096),
		whole("invoer.uitgepakt_mb", s.Input.InflatedMB, 1, 16384),
		whole("invoer.rijen", s.Input.Rows, 1, 100_000_000),
		whole("invoer.kolommen", s.Input.Columns, 1, 16384),
		whole("invoer.gedeelde_teksten", s.Input.SharedStrings, 1, 100_000_000),
		whole("invoer.seconden", s.Input.Seconds, 1, 3600),
	}
}

func ruleChecks(s Settings) []check {
	return []check{
		hours("zestien_uur.uren", s.SixteenHours.Hours),
		whole("zestien_uur.lesweken", s.SixteenHours.Weeks, 1, 52),
		whole("zestien_uur.meldtermijn_werkdagen", s.SixteenHours.DeadlineWerkdays, 0, 60),
		whole("zestien_uur.dagen_tussen_meldingen", s.SixteenHours.DaysBetween, 1, 365),
		oneOf("thuiszitter.vergelijking", s.Thuiszitter.Comparator, ">", ">="),
		whole("thuiszitter.lesweken", s.Thuiszitter.Weeks, 1, 52),
		whole("drie_maanden.maanden", s.ThreeMonths.Months, 1, 24),
		{"te_laat.stappen", rising(s.Late.Steps), "een lijst met oplopende gehele getallen, als [3, 6, 9, 12]"},
		hours("nadert_zestien_uur.uren", s.NearSixteen.Hours),
		{"nadert_zestien_uur.uren", !(s.NearSixteen.Hours >= s.SixteenHours.Hours), "een getal kleiner dan zestien_uur.uren"},
		whole("dreigend.herhaald_lesweken", s.Threatening.RepeatedWeeks, 1, 52),
		whole("dreigend.lopende_lesweken", s.Threatening.LastingWeeks, 1, 52),
		whole("ziek.meldingen", s.Sick.Reports, 1, 100),
		whole("ziek.lesweken", s.Sick.Weeks, 1, 52),
		whole("ziek.schooldagen", s.Sick.Schooldays, 1, 200),
		oneOf("achttien_plus.vergelijking", s.Adult.Comparator, ">", ">="),
		whole("achttien_plus.lesweken", s.Adult.Weeks, 1, 52),
		whole("terugkeer.maanden", s.Return.Months, 1, 24),
		whole("terugkeer.schooldagen", s.Return.Schooldays, 1, 200),
	}
}

func laterChecks(s Settings) []check {
	p := s.Protocol
	return []check{
		whole("protocol.registratie_schooldagen", p.RegistrationSchooldays, 0, 200),
		whole("protocol.dossier_werkdagen", p.CaseWerkdays, 0, 260),
		whole("protocol.melding_duo_werkdagen", p.DUOWerkdays, 0, 260),
		whole("protocol.melding_swv_werkdagen", p.SWVWerkdays, 0, 260),
		whole("protocol.leerling_informeren_vanaf", p.InformPupilFrom, 0, 99),
		whole("protocol.onderzoek_werkdagen", p.InquiryWerkdays, 0, 260),
		whole("protocol.mdo_werkdagen", p.MDOWerkdays, 0, 260),
		whole("protocol.stilstand_weken", p.StandstillWeeks, 1, 52),
		whole("protocol.sluiten_maanden", p.CloseMonths, 0, 24),
	}
}

// reasons checks the list of reason groups.
func (d *decoder) reasons(all []Reason) {
	if len(all) == 0 {
		d.fault("reden", "verwacht wordt ten minste één redengroep.")
	}
	seen := map[string]bool{}
	for i, reason := range all {
		key := join("reden", strconv.Itoa(i+1))
		switch {
		case reason.Name == "":
			d.fault(key, "deze redengroep heeft geen naam. Schrijf naam = \"…\".")
		case seen[reason.Name]:
			d.fault(key, "deze redengroep staat er twee keer in.")
		}
		seen[reason.Name] = true
	}
}

func whole(key string, value, low, high int) check {
	return check{key, low <= value && value <= high, "een geheel getal van " + strconv.Itoa(low) + " tot en met " + strconv.Itoa(high)}
}

// hours are exact in the reckoning, so a third decimal could not be kept.
func hours(key string, value float64) check {
	hundredths := value * 100
	ok := value > 0 && value <= 1000 && math.Abs(hundredths-math.Round(hundredths)) < 1e-6
	return check{key, ok, "een getal groter dan 0 en ten hoogste 1000, met ten hoogste twee decimalen"}
}

func address(key, value string) check {
	parsed, err := mail.ParseAddress(value)
	return check{key, value == "" || err == nil && parsed.Address == value, "een e-mailadres, of leeg"}
}

func oneOf(key, value string, allowed ...string) check {
	return check{key, slices.Contains(allowed, value), oneOfThese(allowed)}
}

// oneOfThese is "a", "b" of "c".
func oneOfThese(allowed []string) string {
	if len(allowed) == 0 {
		return "niets"
	}
	want := strconv.Quote(allowed[0])
	for i, a := range allowed[1:] {
		if i == len(allowed)-2 {
			want += " of " + strconv.Quote(a)
		} else {
			want += ", " + strconv.Quote(a)
		}
	}
	return want
}

func rising(steps []int) bool {
	before := 0
	for _, step := range steps {
		if step <= before {
			return false
		}
		before = step
	}
	return len(steps) > 0
}
