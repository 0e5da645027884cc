package reports

import (
	"fmt"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
)

// words explain the overview of a region.
func (b regionBook) words() []document.Row {
	return []document.Row{
		pair("Regio", document.Text("De Doorstroompuntregio van de gemeente waar de leerling woont, niet van de school. Leerlingen van wie de woongemeente onbekend is, staan in het overzicht 'onbekend'.")),
		pair("Leerling", document.Text(nameWords[b.Settings.RMC.Name]+" Onbekend: geen lijst en geen dossier noemt een naam.")),
		pair("Reden (groep)", document.Text("De reden uit het dossier, als groep. Groepen die iets over gezondheid zeggen, heten hier alle '"+supportQuestion+"': een samenwerkingsverband geeft gegevens over gezondheid aan niemand door dan het eigen schoolbestuur (WVO 2.47 lid 16).")),
		pair("Afspraken", document.Text(b.agreementWords())),
		pair("Terugkeer voor", document.Text("De terugkeertermijn als die een datum is. Is zij een tekst, dan staat er '"+insideOnly+"'.")),
		pair("Regie", document.Text("Wie de zaak leidt, zoals op het meldformulier: leerplicht, voogd, zoco of anders.")),
		pair("Weken thuis", document.Text("Hele kalenderweken sinds de eerste dag thuis, tot en met de laatste of de peildatum. Vakantieweken tellen hierin mee; voor de grens van vier weken niet.")),
		pair("Klasse 2a en 2b", document.Text("Indeling van de Inspectie: 2a is thuis van 4 weken tot 3 maanden, 2b is langer.")),
		pair("Overig verzuim", document.Text("Ziekte en geoorloofd verzuim samen. Ze staan niet apart, omdat een kleine groep één leerling kan zijn.")),
		pair("×", document.Text("In de cijfers: de uren van een zo kleine groep staan er niet, omdat zij over één leerling kunnen gaan of daaruit zijn terug te rekenen.")),
		pair("–", document.Text("In de cijfers: niet bekend, want over die tijd is geen verzuim aangeleverd. Het is iets anders dan nul.")),
	}
}

// nameWords say how the overview names pupils, by the setting rmc.naam.
var nameWords = map[string]string{
	"initialen":     "Leerlingen staan hier met hun initialen.",
	"volledig":      "Leerlingen staan hier met hun volledige naam.",
	"dossiernummer": "Leerlingen staan hier met hun dossiernummer, zonder naam; wie geen dossier heeft met 'nieuw', de school en het leerlingnummer.",
}

// agreementWords say what of the agreements stands in the overview.
func (b regionBook) agreementWords() string {
	const never = " Problematiek, partners, afspraken over ondersteuning en omschrijvingen van acties staan nooit in dit overzicht."
	if b.freeText() {
		return "De tekst van de afspraken uit het MDO, zoals het samenwerkingsverband met zijn partners heeft afgesproken. Gaat de reden over gezondheid, is zij onbekend of noemt de tekst een leerling die hier niet bij naam staat, dan staat er '" + insideOnly + "'." + never
	}
	return "Van de afspraken staat hier de kern: wie de regie heeft, de laatste MDO, het volgende overleg en de terugkeertermijn. De tekst staat in het dossier bij het samenwerkingsverband, omdat vrije tekst over gezondheid kan gaan." + never
}

// unknowns say what the overview does not know.
func (b regionBook) unknowns() []string {
	var lines []string
	for i, school := range b.Data.Schools {
		switch d := b.Data.Deliveries[i]; {
		case d.Delivered():
		case d.DeliveredBefore():
			lines = append(lines, b.schoolName(school.Code)+" heeft "+b.missing(d)+": wat daarna is gebeurd is alleen bekend als het in een dossier staat.")
		default:
			lines = append(lines, b.schoolName(school.Code)+" heeft "+b.missing(d)+": van leerlingen van die school is alleen bekend wat in een dossier staat.")
		}
	}
	if n := b.total.Month.Possible[assess.VZ03]; n > 0 {
		lines = append(lines, howMany(n, "leerling is mogelijk thuiszitter", "leerlingen zijn mogelijk thuiszitter")+". De school is om opheldering gevraagd; zonder open dossier staan zij niet in de lijst.")
	}
	for _, r := range b.Figures.Regions {
		if r.Key == aggregate.Nowhere && b.code != aggregate.Nowhere && r.Pupils > 0 {
			lines = append(lines, fmt.Sprintf("Van %s van het samenwerkingsverband is de woongemeente onbekend. Zij staan in geen enkele regio.", howMany(r.Pupils, "leerling", "leerlingen")))
		}
	}
	return lines
}
