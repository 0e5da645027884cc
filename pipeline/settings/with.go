package settings

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"
)

// With lays single settings over others, as what-if does. Keys are full, as
// thuiszitter.vergelijking; values stand as in a settings file, but a text may do
// without its quotation marks. All are laid over together, so that settings that
// depend on each other may change at once. They are checked as a file is (words
// as for Read); the error is Faults, without lines because there is no file.
func (s Settings) With(words Vocabulary, changes ...Entry) (Settings, error) {
	var lines []string
	var faults Faults
	for _, change := range changes {
		field, known := fieldOf(reflect.ValueOf(s), change.Key)
		switch literal, ok := literalOf(field, change.Value); {
		case !known:
			faults = append(faults, Fault{Key: change.Key, Text: "deze instelling bestaat niet." + hint(change.Key)})
		case field.Kind() == reflect.Struct:
			faults = append(faults, Fault{Key: change.Key, Text: "dit is een groep instellingen. Noem er één van, als zestien_uur.uren."})
		case !ok:
			faults = append(faults, Fault{Key: change.Key, Text: "verwacht wordt " + kindName(field) + "."})
		default:
			lines = append(lines, change.Key+" = "+literal)
		}
	}
	changed := s
	faults = append(faults, overlay(&changed, strings.Join(lines, "\n"), words)...)
	if len(faults) == 0 {
		return changed, nil
	}
	for i := range faults {
		faults[i].Line = 0
	}
	return s, faults
}

// fieldOf finds the field of a full key.
func fieldOf(of reflect.Value, key string) (reflect.Value, bool) {
	name, rest, deeper := strings.Cut(key, ".")
	field, known := fields(of)[name]
	switch {
	case !known:
		return reflect.Value{}, false
	case !deeper:
		return field, true
	case field.Kind() != reflect.Struct:
		return reflect.Value{}, false
	}
	return fieldOf(field, rest)
}

// literalOf is a value as it stands in a settings file: one line, without a comment.
func literalOf(field reflect.Value, value string) (string, bool) {
	if !field.IsValid() {
		return "", false
	}
	value = strings.TrimSpace(value)
	if field.Kind() == reflect.String && !strings.HasPrefix(value, `"`) {
		return strconv.Quote(value), true
	}
	var tree map[string]any
	_, err := toml.Decode("x = "+value, &tree)
	return value, err == nil && len(tree) == 1 && !strings.ContainsAny(value, "\n\r") && (field.Kind() == reflect.String || !strings.Contains(value, "#"))
}

func kindName(field reflect.Value) string {
	if field.Kind() == reflect.Slice {
		return "een lijst tussen rechte haken, als [3, 6]"
	}
	return kindNames[field.Kind()]
}
