package deliver

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
)

// ManifestPath is where the manifest stands in a run folder.
const ManifestPath = "verantwoording/manifest.json"

// Manifest says what a run folder was made of and what it holds. Write fills
// Outputs.
type Manifest struct {
	Version  int       `json:"versie"`
	Program  string    `json:"programma"`
	On       string    `json:"peildatum"` // ISO
	Sample   bool      `json:"voorbeeld"`
	Inputs   []Sum     `json:"invoer"`
	Settings []Setting `json:"instellingen"` // in the order of instellingen.toml
	// SettingsSHA256 is of all settings together, those that Settings masks too.
	SettingsSHA256 string `json:"instellingen_sha256"`
	// Earlier is the run that was compared with, by its peildatum and the SHA-256
	// of its feiten.json; empty for none.
	Earlier Earlier `json:"vorige"`
	Outputs []Sum   `json:"uitvoer"` // by path, without the manifest itself
}

// Sum is the size and SHA-256 (in hexadecimals) of a file; Path has forward
// slashes and is relative to the input folder or the run folder.
type Sum struct {
	Path   string `json:"bestand"`
	Size   int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// Earlier is an earlier run.
type Earlier struct {
	On     string `json:"peildatum"`
	SHA256 string `json:"sha256"`
}

// Setting is one setting of the run.
type Setting struct {
	Key   string `json:"naam"`
	Value string `json:"waarde"`
}

func sumOf(path string, data []byte) Sum {
	hash := sha256.Sum256(data)
	return Sum{Path: path, Size: int64(len(data)), SHA256: hex.EncodeToString(hash[:])}
}

func comparePaths(a, b Sum) int { return cmp.Compare(a.Path, b.Path) }

// encode writes the manifest with its lists in order, none of them null.
func (m Manifest) encode(outputs []Sum) ([]byte, error) {
	m.Version = 1
	m.Inputs = append([]Sum{}, m.Inputs...)
	m.Settings = append([]Setting{}, m.Settings...)
	m.Outputs = append([]Sum{}, outputs...)
	slices.SortFunc(m.Inputs, comparePaths)
	slices.SortFunc(m.Outputs, comparePaths)
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(m); err != nil {
		return nil, fmt.Errorf("deliver: manifest: %w", err)
	}
	return b.Bytes(), nil
}
