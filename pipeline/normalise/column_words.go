package normalise

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// Where a list has no header, its first row holds what should never stand in a
// message: a name, or the result of somebody. So a message shows a header only
// where it is one that we know or nearly so, or is made of ordinary words for
// columns; of the others it names the place.

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
vestiging voogd waarde week weeknummer woonplaats wijziging zorg ziekte ziekmelding aanwezig aanwezigheid bericht blok registreren geregistreerd mutatie laatste eerste volledig voorletters tweede
absence absences attendance authorised authorized unauthorised birth category class comment comments course date description duration end
excuse excused unexcused group hour hours last lesson lessons level location minutes name number period presence pupil
reason remark remarks session start student subject teacher time unit year no
afk afw cd dat dt gebdat geb lln ll omschr oms reg srt stam stamgr std tv vst wk`

// endings and beginnings are short parts of words for columns, as in leerlingnr and llnr.
var endings, beginnings = []string{"nr", "id", "cd", "nm", "dt"}, []string{"ll", "lln", "afw", "abs"}

// columnWords are the ordinary words and those of the headers that we know.
var columnWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, word := range strings.Fields(ordinaryWords) {
		words[word] = true
	}
	for key := range knownHeaders() {
		words[key] = true
		for _, word := range strings.Fields(key) {
			words[word] = true
		}
	}
	return words
})

// knownHeaders are the keys of all headers that the built-in layouts know.
var knownHeaders = sync.OnceValue(func() map[string]bool {
	known := map[string]bool{}
	for _, l := range newLayouts(nil) {
		for key := range l.headers.column {
			known[key] = true
		}
	}
	return known
})

// KnowsHeader reports whether a header is known to a built-in layout.
func KnowsHeader(header string) bool { return knownHeaders()[headerKey(header)] }

// isColumnWord reports whether a cell is surely a header and no value: a known
// header or a misspelled one, or nothing but words of columns, with a small number
// at most.
func isColumnWord(cell string) bool {
	key := headerKey(cell)
	if columnWords()[key] {
		return true
	}
	words := strings.Fields(key)
	for i, word := range words {
		number := i > 0 && len(word) <= 2 && isDigits(word)
		if !number && !isCompound(strings.Trim(word, "():/,?*#")) {
			return misspells(key)
		}
	}
	return len(words) > 0
}

// isCompound reports whether a word is made of words for columns, as
// verzuimdatum, leerlingnr and lesuurnummer are.
func isCompound(word string) bool {
	words := columnWords()
	if words[word] {
		return true
	}
	for _, ending := range endings {
		if before, cut := strings.CutSuffix(word, ending); cut && words[before] {
			return true
		}
	}
	for _, beginning := range beginnings {
		if after, cut := strings.CutPrefix(word, beginning); cut && words[after] {
			return true
		}
	}
	for i := shortestPart; i+shortestPart <= len(word); i++ {
		if words[word[:i]] && (isCompound(word[i:]) || word[i] == 's' && i+shortestPart < len(word) && isCompound(word[i+1:])) {
			return true
		}
	}
	return false
}

// shortestPart is of how many letters a part of a compound is at least: names end
// in what else are weekdays.
const shortestPart = 3

// misspells reports whether a key is nearly that of a known header.
func misspells(key string) bool {
	letters := spell(key)
	return slices.ContainsFunc(knownSpellings(), func(known []rune) bool { return isNear(letters, known) })
}

// knownSpellings are those of the known headers that are long enough to misspell.
var knownSpellings = sync.OnceValue(func() [][]rune {
	var all [][]rune
	for _, key := range slices.Sorted(maps.Keys(knownHeaders())) {
		if letters := spell(key); len(letters) >= shortest {
			all = append(all, letters)
		}
	}
	return all
})
