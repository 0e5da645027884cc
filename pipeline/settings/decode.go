package settings

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// decoder takes a decoded file over into Settings and collects what is wrong.
// The library's own decoding stops at the first value of a wrong kind; this one
// goes on, because all faults are to be told in one pass.
type decoder struct {
	lines  map[string]int
	faults Faults
}

func (d *decoder) fault(key, format string, args ...any) {
	d.faults = append(d.faults, Fault{Line: d.line(key), Key: key, Text: fmt.Sprintf(format, args...)})
}

// line is where a key stands, or else the table that it belongs to: a key that is
// missing, or one within braces, has no line of its own.
func (d *decoder) line(key string) int {
	for ; key != ""; key = key[:max(strings.LastIndexByte(key, '.'), 0)] {
		if line, known := d.lines[key]; known {
			return line
		}
	}
	return 0
}

// table takes the keys of one table over into the fields of a struct.
func (d *decoder) table(prefix string, tree map[string]any, into reflect.Value) {
	known := fields(into)
	for name, value := range tree {
		key := join(prefix, name)
		field, ok := known[name]
		if !ok {
			d.fault(key, "deze instelling bestaat niet.%s", hint(key))
			continue
		}
		d.value(key, value, field)
	}
}

// fields are the fields of a struct by their key in the file.
func fields(of reflect.Value) map[string]reflect.Value {
	known := map[string]reflect.Value{}
	for i := range of.NumField() {
		field := of.Type().Field(i)
		if field.Anonymous {
			for name, inner := range fields(of.Field(i)) {
				known[name] = inner
			}
			continue
		}
		known[field.Tag.Get("toml")] = of.Field(i)
	}
	return known
}

func (d *decoder) value(key string, value any, into reflect.Value) {
	switch into.Kind() {
	case reflect.Struct:
		if tree, ok := value.(map[string]any); ok {
			d.table(key, tree, into)
		} else {
			d.fault(key, "dit is een groep instellingen. Schrijf [%s] op een eigen regel en de instellingen eronder.", unnumbered(key))
		}
	case reflect.Slice:
		d.list(key, value, into)
	case reflect.Map:
		d.texts(key, value, into)
	default:
		if !assign(value, into) {
			d.fault(key, "verwacht wordt %s.", kindNames[into.Kind()])
		}
	}
}

// list takes over a whole list: a list in a file replaces the default one.
func (d *decoder) list(key string, value any, into reflect.Value) {
	items, ok := value.([]any)
	if tables, isTables := value.([]map[string]any); isTables {
		ok = true
		for _, table := range tables {
			items = append(items, table)
		}
	}
	if !ok {
		d.fault(key, "verwacht wordt een lijst.")
		return
	}
	list := reflect.MakeSlice(into.Type(), len(items), len(items))
	for i, item := range items {
		d.value(join(key, strconv.Itoa(i+1)), item, list.Index(i))
	}
	into.Set(list)
}

var kindNames = map[reflect.Kind]string{
	reflect.String:  "een tekst tussen aanhalingstekens",
	reflect.Bool:    "true of false, zonder aanhalingstekens",
	reflect.Int:     "een geheel getal, zonder aanhalingstekens",
	reflect.Float64: "een getal, zonder aanhalingstekens en met een punt voor de decimalen",
}

// assign sets a field; a whole number will do where a number is asked, and a bare
// date where the text of a date is.
func assign(value any, into reflect.Value) bool {
	switch v := value.(type) {
	case string:
		return into.Kind() == reflect.String && set(into, v)
	case time.Time:
		return into.Kind() == reflect.String && set(into, v.Format("2006-01-02"))
	case bool:
		return into.Kind() == reflect.Bool && set(into, v)
	case int64:
		if into.Kind() == reflect.Float64 {
			return set(into, float64(v))
		}
		return into.Kind() == reflect.Int && int64(int32(v)) == v && set(into, int(v))
	case float64:
		return into.Kind() == reflect.Float64 && set(into, v)
	}
	return false
}

func set(into reflect.Value, value any) bool {
	into.Set(reflect.ValueOf(value))
	return true
}

func join(prefix, name string) string {
	if prefix == "" {
		return name
	}
	return prefix + "." + name
}
