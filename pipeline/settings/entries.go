package settings

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Entry is one setting as the manifest shows it.
type Entry struct{ Key, Value string }

// secretKey is never shown: who knows it can guess names from the hashes.
const secretKey = "privacy.sleutel"

// Entries lists every setting in the order of instellingen.toml. Of the privacy
// key it tells only whether one was set.
func (s Settings) Entries() []Entry { return entries("", reflect.ValueOf(s)) }

func entries(prefix string, of reflect.Value) []Entry {
	var all []Entry
	for i := range of.NumField() {
		field, value := of.Type().Field(i), of.Field(i)
		key := join(prefix, field.Tag.Get("toml"))
		switch {
		case field.Anonymous:
			all = append(all, entries(prefix, value)...)
		case field.Type == reflect.TypeFor[[]Reason]():
			all = append(all, reasonEntries(key, value.Interface().([]Reason))...)
		case field.Type == reflect.TypeFor[[]Profile]():
			for i := range value.Len() {
				all = append(all, entries(join(key, strconv.Itoa(i+1)), value.Index(i))...)
			}
		case value.Kind() == reflect.Struct:
			all = append(all, entries(key, value)...)
		default:
			all = append(all, Entry{key, shown(key, value)})
		}
	}
	return all
}

func reasonEntries(key string, reasons []Reason) []Entry {
	var all []Entry
	for i, reason := range reasons {
		prefix := join(key, strconv.Itoa(i+1))
		all = append(all, Entry{prefix + ".naam", reason.Name}, Entry{prefix + ".gezondheid", strconv.FormatBool(reason.Health)})
	}
	return all
}

func shown(key string, value reflect.Value) string {
	if key == secretKey && value.String() != "" {
		return "(ingesteld)"
	}
	switch v := value.Interface().(type) {
	case []string:
		quoted := make([]string, len(v))
		for i, text := range v {
			quoted[i] = strconv.Quote(text)
		}
		return strings.Join(quoted, ", ")
	case map[string]string:
		var pairs []string
		for _, name := range slices.Sorted(maps.Keys(v)) {
			pairs = append(pairs, strconv.Quote(name)+" = "+strconv.Quote(v[name]))
		}
		return strings.Join(pairs, ", ")
	}
	return strings.Trim(fmt.Sprint(value.Interface()), "[]")
}
