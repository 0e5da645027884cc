package settings

import (
	"cmp"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"verzuimrapport/templates"
)

// Fault is one thing that is wrong with a settings file, in Dutch. It does not
// quote the value.
type Fault struct {
	Line int    // counted from 1; 0 where no line can be named
	Key  string // the full key, as "zestien_uur.uren"; "" for the file as a whole
	Text string
}

// Faults is every fault of one settings file, in the order of its lines.
type Faults []Fault

// Error has one line per fault.
func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, fault := range f {
		var place []string
		if fault.Line > 0 {
			place = append(place, fmt.Sprintf("regel %d", fault.Line))
		}
		if fault.Key != "" {
			place = append(place, fault.Key)
		}
		lines[i] = strings.Join(append(place, fault.Text), ": ")
	}
	return strings.Join(lines, "\n")
}

// Default gives the settings of templates/instellingen.toml.
func Default() Settings {
	var s Settings
	if faults := overlay(&s, templates.Settings, Vocabulary{}); len(faults) > 0 {
		panic("settings: templates/instellingen.toml: " + faults.Error())
	}
	return s
}

// Read lays the text of a settings file over the defaults; words are what its
// profiles may name. The error is Faults.
func Read(text []byte, words Vocabulary) (Settings, error) {
	s := Default()
	if faults := overlay(&s, string(text), words); len(faults) > 0 {
		return Settings{}, faults
	}
	return s, nil
}

// overlay takes over what the text sets and finds every fault: first those of
// keys and kinds of value, then the values that make no sense.
func overlay(s *Settings, text string, words Vocabulary) Faults {
	var tree map[string]any
	if _, err := toml.Decode(text, &tree); err != nil {
		return Faults{syntaxFault(err)}
	}
	d := decoder{lines: keyLines(text)}
	d.table("", tree, reflect.ValueOf(s).Elem())
	d.sense(*s, words)
	slices.SortFunc(d.faults, func(a, b Fault) int { return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Key, b.Key)) })
	return d.faults
}

// syntaxFault names the line; the library's own words quote the file and stay out.
func syntaxFault(err error) Fault {
	fault := Fault{Text: "de schrijfwijze klopt niet. Schrijf naam = waarde, tekst tussen rechte aanhalingstekens, een kommagetal met een punt (0.5), elke naam ten hoogste één keer, en bewaar het bestand als UTF-8."}
	var parse toml.ParseError
	if errors.As(err, &parse) {
		fault.Line = parse.Position.Line
	}
	return fault
}
