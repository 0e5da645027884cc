package history

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"verzuimrapport/pipeline/attendance"
)

// ownKey is the key where the settings name none. It is no secret: it only keeps
// the hashes of this program apart from those of others.
const ownKey = "verzuimrapport zonder eigen sleutel"

// personLength is how many hexadecimal characters of the hash are kept.
const personLength = 32

// personHash is the hash of a name and a birth date, "" where either is missing.
func personHash(key, name string, birth attendance.Date) string {
	folded := foldName(name)
	if folded == "" || !birth.Known() {
		return ""
	}
	if key == "" {
		key = ownKey
	}
	hash := hmac.New(sha256.New, []byte(key))
	hash.Write([]byte(folded + "|" + birth.String()))
	return hex.EncodeToString(hash.Sum(nil))[:personLength]
}

// foldName leaves of a name what schools write alike: letters in lower case,
// without accents, spaces and hyphens.
func foldName(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, norm.NFD.String(name))
}

// Person (persoon) is a keyed hash of the pupil's name and birth date, by which a
// later run follows a pupil to another school without a name; "" where either is
// missing. The pupil list speaks before a case.
func Person(key string, d *attendance.Dossier) string {
	name, birth := d.Pupil.Name(), d.Pupil.Birth
	for _, c := range d.Cases {
		if name == "" {
			name = c.Name
		}
		if !birth.Known() {
			birth = c.Birth
		}
	}
	return personHash(key, name, birth)
}
