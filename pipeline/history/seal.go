package history

import (
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

// Seal makes of the key of a question what may stand in feiten.json: a keyed hash,
// of which nobody without the key of the settings can try out what it is about. With
// another key the questions that were closed before come back.
func Seal(key, question string) string {
	hash := hmac.New(sha256.New, []byte(cmp.Or(key, ownKey)))
	hash.Write([]byte("vraag|" + question))
	return hex.EncodeToString(hash.Sum(nil))[:personLength]
}
