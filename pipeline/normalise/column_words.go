package normalise

import (
	"strings"
	"sync"
)

// Where a list has no header, its first row holds what should never stand in a
// message: a name, or the result of somebody. So a message shows a header only
// where it is one that we know, or is made of ordinary words for columns; of the
// others it names the place.

// ordinaryWords stand above columns of school lists beside the headers that we
// know. None is a name that people have.
const ordinaryWords = `
aantal absent absentie absenties actief adres afdeling afgehandeld afwezig afwezigheid artikel begeleider begin behandelaar bijzonderheden
bron bsn burgerservicenummer categorie code codes contact contactpersoon cursus datum dag dagen dagdeel decaan deelnemer diploma docent
docenten docentcode domein duur eind einde email eindtijd extern fase functie gebruiker geboorte geboorteplaats geldig gemeld gemeente
geslacht gewijzigd groep huisnummer id index ingevoerd instelling intern invoer jaar jaren kenmerk klas klassen kolom kosten land leeftijd
leerfase leerjaar leerling leerlingen leerweg les lessen leslokaal lesnaam lestijd lesuur lesuren lijst locatie lokaal lokalen maand
medewerker melding meldingen mentor mentoren mentorcode minuten mobiel module moment naam namen nationaliteit niveau nr nummer notitie
notities omschrijving onderwijs onderwijsnummer ongeoorloofd geoorloofd opleiding opmerking opmerkingen ouder ouders pagina periode
pgn plaats postcode prijs profiel reden regel registratie rol rooster school schoolcode schooljaar score sector soort startdatum
einddatum status stuks straat systeem taal telefoon telefoonnummer tijd tijdstip titel toelichting toets totaal totalen type uren uur vak vakcode
vakken vaknaam van tot t/m en of op in per met de het vanaf verantwoording verwerkt verzorger verzuim verzuimsoort versie volgnummer
vestiging voogd waarde week weeknummer woonplaats wijziging zorg ziekte ziekmelding`

// columnWords are the ordinary words and those of the headers that we know.
var columnWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, word := range strings.Fields(ordinaryWords) {
		words[word] = true
	}
	for _, l := range newLayouts(nil) {
		for key := range l.headers.column {
			words[key] = true
			for _, word := range strings.Fields(key) {
				words[word] = true
			}
		}
	}
	return words
})

// isColumnWord reports whether a cell is surely a header and no value: a known
// header, or nothing but words of columns, with a small number at most.
func isColumnWord(cell string) bool {
	key := headerKey(cell)
	if columnWords()[key] {
		return true
	}
	words := strings.Fields(key)
	for i, word := range words {
		number := i > 0 && len(word) <= 2 && isDigits(word)
		if !number && !columnWords()[strings.Trim(word, "():/,?*")] {
			return false
		}
	}
	return len(words) > 0
}
