package reports

import (
	"fmt"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/document"
)

// words explain the overview of a region.
func (b regionBook) words() []document.Row {
	return []document.Row{
		pair("Regio", document.Text("De Doorstroompuntregio van de gemeente waar de leerling woont, niet van de school. Leerlingen van wie de woongemeente onbekend is, staan in het overzicht 'onbekend'.")),
		pair("Leerling", document.Text("Namen staan hier als "+b.Settings.RMC.Name+" (instelling rmc.naam).")),
		pair("Reden (groep)", document.Text("De reden uit het dossier, als groep. Groepen die iets over gezondheid zeggen, heten hier alle '"+supportQuestion+"': een samenwerkingsverband geeft gegevens over gezondheid aan niemand door dan het eigen schoolbestuur (WVO 2.47 lid 16).")),
		pair("Afspraken uit het MDO", document.Text("Alleen als de reden een groep is die niet over gezondheid gaat en de tekst daar ook niet over lijkt te gaan en de leerling niet noemt. Anders staat er '"+insideOnly+"'. Afspraken over ondersteuning, partners en de problematiek staan nooit in dit overzicht.")),
		pair("Regie", document.Text("Wie de zaak leidt, zoals op het meldformulier: leerplicht, voogd, zoco of anders.")),
		pair("Weken thuis", document.Text("Hele kalenderweken sinds de eerste dag thuis, tot en met de laatste of de peildatum. Vakantieweken tellen hierin mee; voor de grens van vier weken niet.")),
		pair("Klasse 2a en 2b", document.Text("Indeling van de Inspectie: 2a is thuis van 4 weken tot 3 maanden, 2b is langer.")),
		pair("Overig verzuim", document.Text("Ziekte en geoorloofd verzuim samen. Ze staan niet apart, omdat een kleine groep één leerling kan zijn.")),
		pair("–", document.Text("Niet bekend: de school heeft geen verzuim aangeleverd.")),
	}
}

// unknowns say what the overview does not know.
func (b regionBook) unknowns() []string {
	var lines []string
	for i, school := range b.Data.Schools {
		if !b.Data.Deliveries[i].Delivered() {
			lines = append(lines, b.schoolName(school.Code)+" heeft geen verzuim aangeleverd: van leerlingen van die school is alleen bekend wat in een dossier staat.")
		}
	}
	if n := b.total.Month.Possible["VZ03"]; n > 0 {
		lines = append(lines, howMany(n, "leerling is mogelijk thuiszitter", "leerlingen zijn mogelijk thuiszitter")+". De school is om opheldering gevraagd; zonder open dossier staan zij niet in de lijst.")
	}
	for _, r := range b.Figures.Regions {
		if r.Key == aggregate.Nowhere && b.code != aggregate.Nowhere && r.Pupils > 0 {
			lines = append(lines, fmt.Sprintf("Van %s van het samenwerkingsverband is de woongemeente onbekend. Zij staan in geen enkele regio.", howMany(r.Pupils, "leerling", "leerlingen")))
		}
	}
	return lines
}
