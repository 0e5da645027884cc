package settings

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// Fingerprint is the SHA-256 (in hexadecimals) of all settings together, the
// privacy key included: two runs with the same one used the same settings.
func (s Settings) Fingerprint() string {
	hash := sha256.New()
	for _, entry := range s.Entries() {
		fmt.Fprintf(hash, "%s=%q\n", entry.Key, entry.Value)
	}
	fmt.Fprintf(hash, "%s=%q\n", secretKey, s.Privacy.Key)
	return hex.EncodeToString(hash.Sum(nil))
}
