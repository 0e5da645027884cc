package reports

import (
	"regexp"
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
)

// secretCase is a pupil of whom every text that may tell about health is a word
// that occurs nowhere else.
func secretCase() testPupil {
	p := fullCase
	c := p.cases[0]
	c.Problem, c.Partners, c.SupportAgreements = "PROBLEEMGEHEIM", "PARTNERGEHEIM", "STEUNGEHEIM"
	c.MDOAgreements, c.Regie, c.ParentsExpected = "MDOGEHEIM", "anders: REGIEGEHEIM", "OUDERGEHEIM"
	c.ReturnBy, c.SchoolPath = "na behandeling TERMIJNGEHEIM", "SCHOOLGEHEIM"
	c.Actions = []attendance.Action{{On: attendance.MustDate("2026-09-29"), Kind: "ACTIEGEHEIM", Description: "OMSCHRIJVINGGEHEIM"}}
	p.cases = []attendance.Case{c}
	return p
}

func TestNothingAboutHealthLeavesTheSchoolAndTheSWV(t *testing.T) {
	documents := All(testFacts(t, secretCase(), newPupil))
	for name, data := range printFiles(t, documents, `^(rmc|ledenraad|verantwoording)/.*(xlsx|csv|txt|json)$|^index.html$`) {
		text := fileText(t, name, data)
		for _, secret := range regexp.MustCompile(`[A-Z]+GEHEIM|schoolweigering of angst en`).FindAllString(text, -1) {
			t.Errorf("%s tells %s", name, secret)
		}
	}
	for name, data := range printFiles(t, documents, `^rmc/.*-25-`) {
		text := fileText(t, name, data)
		if strings.Contains(text, "schoolweigering") || !strings.Contains(text, supportQuestion) {
			t.Errorf("%s does not show the reason as %s", name, supportQuestion)
		}
	}
}

func TestNoNameOfAPupilStandsWhereItShouldNot(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	names := regexp.MustCompile(`Jochem|Zee.nberg|Ay.eg.l|zg.r-Wiarda|Leerling Verzonnen|Verzonnen1\d\d\d`)
	for name, data := range printFiles(t, All(f), `^(rmc|ledenraad|verantwoording)/.*(xlsx|csv|txt|json)$|^index.html$`) {
		if found := names.FindString(fileText(t, name, data)); found != "" {
			t.Errorf("%s names %s", name, found)
		}
	}
	for _, d := range All(f) {
		if names.MatchString(d.Path) || names.MatchString(d.For+d.About) {
			t.Errorf("a name in the path or description of %s", d.Path)
		}
	}
}

func TestTheLogNamesNobodyOfTheSWV(t *testing.T) {
	for name, data := range printFiles(t, All(testFacts(t)), `logboek`) {
		if strings.Contains(string(data), "Waterman") || strings.Contains(string(data), "@swv.example") {
			t.Errorf("%s names a person", name)
		}
	}
}

func TestLedenraadAndIndexHoldNoDossierOrPupilNumberInTheirText(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	tags := regexp.MustCompile(`<a href="[^"]*">[^<]*</a>|<[^>]*>`)
	for name, data := range printFiles(t, All(f), `^ledenraad/.*xlsx$|^index.html$`) {
		text := tags.ReplaceAllString(fileText(t, name, data), " ")
		if found := regexp.MustCompile(`D-2026-014|\b[23]001\b`).FindString(text); found != "" {
			t.Errorf("%s shows %s", name, found)
		}
	}
}

func TestASchoolSeesItsOwnPupilsOnly(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	for name, data := range printFiles(t, All(f), `^scholen/91AA00`) {
		text := fileText(t, name, data)
		if !strings.Contains(text, "Jochem van der Zeeënberg") {
			t.Errorf("%s does not name the school's own pupil", name)
		}
		if strings.Contains(text, "Ayşegül") || strings.Contains(text, "92BB") || strings.Contains(text, "De Noorderhaven") {
			t.Errorf("%s shows another school", name)
		}
	}
}
