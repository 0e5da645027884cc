package attendance

import (
	_ "embed"
	"encoding/csv"
	"strings"
	"sync"
	"time"
	"unicode"
)

// The tables are the official ones: school holidays of the school years
// 2024-2025 to 2027-2028 and public holidays 2024 to 2028 (Rijksoverheid), and
// the 40 Doorstroompunt regions (Stcrt. 2025, 34596).
var (
	//go:embed tables/regions.csv
	regionsTable string
	//go:embed tables/public_holidays.csv
	publicHolidaysTable string
	//go:embed tables/school_holidays.csv
	schoolHolidaysTable string
)

// HolidaysKnown is the time of which the school holidays are known. Before and
// after it every Monday to Friday counts as a schooldag, and a signal that
// reaches there says so.
var HolidaysKnown = Period{MustDate("2024-08-01"), MustDate("2028-07-31")}

// table reads an embedded table; each of its rows is as wide as its header.
func table(text string) [][]string {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = ';'
	rows, err := r.ReadAll()
	if err != nil {
		panic("attendance: embedded table: " + err.Error())
	}
	return rows
}

// schoolHolidays are the official holidays per holiday region.
var schoolHolidays = sync.OnceValue(func() map[HolidayRegion][]Period {
	byRegion := map[HolidayRegion][]Period{}
	for _, row := range table(schoolHolidaysTable)[1:] {
		region := HolidayRegion(row[2])
		byRegion[region] = append(byRegion[region], Period{MustDate(row[3]), MustDate(row[4])})
	}
	return byRegion
})

// choiceMark marks the public holidays on which each school decides.
const choiceMark = "(school beslist)"

// publicHolidays are the public holidays; the value is true for the two on
// which the school decides: Goede Vrijdag and 5 May.
var publicHolidays = sync.OnceValue(func() map[Date]bool {
	days := map[Date]bool{}
	for _, row := range table(publicHolidaysTable)[1:] {
		for _, cell := range row[1:] {
			day := MustDate(cell)
			days[day] = days[day] || strings.Contains(row[0], choiceMark)
		}
	}
	return days
})

// IsWerkdag reports whether d is a Monday to Friday and no public holiday.
// School holidays are werkdagen; Goede Vrijdag and 5 May are not.
func IsWerkdag(d Date) bool {
	_, holiday := publicHolidays()[d]
	return !holiday && d.Weekday() != time.Saturday && d.Weekday() != time.Sunday
}

// AddWerkdagen gives the nth werkdag after d.
func AddWerkdagen(d Date, n int) Date {
	for n > 0 {
		d++
		if IsWerkdag(d) {
			n--
		}
	}
	return d
}

// Region (Doorstroompuntregio, RMC-regio) is one of the 40 regions.
type Region struct {
	Code, Name     string
	Municipalities []string
}

// Regions lists the regions by code.
var Regions = sync.OnceValue(func() []Region {
	var all []Region
	for _, row := range table(regionsTable)[1:] {
		if n := len(all); n == 0 || all[n-1].Code != row[0] {
			all = append(all, Region{Code: row[0], Name: row[1]})
		}
		last := &all[len(all)-1]
		last.Municipalities = append(last.Municipalities, row[2])
	}
	return all
})

type home struct{ municipality, region string }

var homes = sync.OnceValue(func() map[string]home {
	byKey := map[string]home{}
	for _, region := range Regions() {
		for _, name := range region.Municipalities {
			byKey[placeKey(name)] = home{name, region.Code}
		}
	}
	for alias, name := range map[string]string{"Den Haag": "'s-Gravenhage", "Den Bosch": "'s-Hertogenbosch", "Friese Meren": "De Fryske Marren"} {
		if h, ok := byKey[placeKey(name)]; ok {
			byKey[placeKey(alias)] = h
		}
	}
	return byKey
})

// Municipality (gemeente) finds a municipality by its name, whatever its
// capitals, accents and punctuation: its official name and the code of its
// region. A name that no table knows gives ok false: nothing is guessed.
func Municipality(name string) (official, region string, ok bool) {
	h, ok := homes()[placeKey(name)]
	return h.municipality, h.region, ok
}

// RegionName is the name of a region code, "" for an unknown one.
func RegionName(code string) string {
	for _, region := range Regions() {
		if region.Code == code {
			return region.Name
		}
	}
	return ""
}

var unaccent = strings.NewReplacer("â", "a", "á", "a", "ä", "a", "é", "e", "ë", "e", "è", "e", "ê", "e", "ú", "u", "û", "u", "ü", "u", "ö", "o", "ô", "o", "ó", "o", "ï", "i", "î", "i")

// placeKey folds a place name: letters and digits only, lower case, no accents.
func placeKey(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, unaccent.Replace(strings.ToLower(name)))
}
