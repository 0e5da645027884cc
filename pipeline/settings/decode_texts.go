package settings

import (
	"reflect"
	"strconv"
	"strings"
)

// texts takes over a table of which the customer chooses the names, as the headers
// of a profile.
func (d *decoder) texts(key string, value any, into reflect.Value) {
	tree, ok := value.(map[string]any)
	if !ok {
		d.fault(key, "dit is een tabel. Schrijf [%s] op een eigen regel en daaronder regels als \"links\" = \"rechts\".", unnumbered(key))
		return
	}
	texts := map[string]string{}
	for name, value := range tree {
		text, ok := value.(string)
		if !ok {
			d.fault(join(key, name), "verwacht wordt %s. Staat er een punt in de naam, zet die dan tussen aanhalingstekens.", kindNames[reflect.String])
			continue
		}
		texts[name] = text
	}
	into.Set(reflect.ValueOf(texts))
}

// unnumbered is a key as its table is written: profiel.kolommen for profiel.2.kolommen.
func unnumbered(key string) string {
	var parts []string
	for _, part := range strings.Split(key, ".") {
		if _, err := strconv.Atoi(part); err != nil {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ".")
}
