package attendance

import "testing"

func TestTablesHoldFortyRegionsAndThreeHundredFortyTwoMunicipalities(t *testing.T) {
	n := 0
	for _, region := range Regions() {
		n += len(region.Municipalities)
		if region.Code == "14" || len(region.Code) != 2 || region.Name == "" {
			t.Errorf("region %q %q", region.Code, region.Name)
		}
		for _, name := range region.Municipalities {
			if official, code, ok := Municipality(name); !ok || official != name || code != region.Code {
				t.Errorf("%s is found as %s in %s", name, official, code)
			}
		}
	}
	if len(Regions()) != 40 || n != 342 {
		t.Errorf("%d regions, %d municipalities", len(Regions()), n)
	}
	if RegionName("25") != "Zuid-Kennemerland en IJmond" {
		t.Errorf("region 25 is %q", RegionName("25"))
	}
}

func TestMunicipalityIsFoundHoweverItIsWritten(t *testing.T) {
	for written, official := range map[string]string{
		"HAARLEM": "Haarlem", " bloemendaal ": "Bloemendaal", "SUDWEST FRYSLAN": "Súdwest-Fryslân",
		"'S-GRAVENHAGE": "'s-Gravenhage", "Den Haag": "'s-Gravenhage", "den bosch": "'s-Hertogenbosch",
	} {
		if got, _, ok := Municipality(written); !ok || got != official {
			t.Errorf("%q is found as %q", written, got)
		}
	}
	if _, _, ok := Municipality("Nergenshuizen"); ok {
		t.Error("an unknown municipality must stay unknown")
	}
}

func TestEveryRegionHasItsHolidaysInEverySchoolYear(t *testing.T) {
	for _, region := range []HolidayRegion{Noord, Midden, Zuid} {
		if n := len(schoolHolidays()[region]); n != 20 {
			t.Errorf("%s: %d holidays, want 4 school years of 5", region, n)
		}
	}
}
