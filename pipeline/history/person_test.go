package history

import (
	"testing"

	"verzuimrapport/pipeline/attendance"
)

func TestAPersonIsKnownAgainHoweverTheNameIsWritten(t *testing.T) {
	birth := attendance.MustDate("2011-05-09")
	key := "een sleutel van de klant"
	person := personHash(key, "Jochem van der Zeeënberg", birth)
	for _, same := range []string{"jochem VAN DER zeeenberg", "Jochem  van-der Zeee\u0308nberg"} {
		if got := personHash(key, same, birth); got != person {
			t.Errorf("%q: %s, want %s", same, got, person)
		}
	}
	for _, other := range []string{personHash("een andere sleutel", "Jochem van der Zeeënberg", birth), personHash(key, "Jochem van der Zeeënberg", birth+1), personHash(key, "Joost van der Zeeënberg", birth)} {
		if other == person {
			t.Error("another person, or another key, gives the same hash")
		}
	}
	if personHash(key, "", birth) != "" || personHash(key, "Jochem", 0) != "" || personHash(key, " - ", birth) != "" {
		t.Error("a person of whom too little is known has a hash")
	}
}
