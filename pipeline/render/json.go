package render

import (
	"bytes"
	"cmp"
	"encoding/json"
	"reflect"

	"verzuimrapport/pipeline/document"
)

// jsonObject renders a document.JSON: one member of the object on a line, and of
// a list one element on a line, so that a person can read it and compare two runs.
func jsonObject(j document.JSON) ([]byte, error) {
	w := &jsonWriter{}
	w.out.WriteString("{")
	for i, member := range j.Members {
		w.separate(i, "\n")
		w.value(member.Name)
		w.out.WriteString(":")
		w.member(member.Value)
	}
	w.out.WriteString("\n}\n")
	return w.out.Bytes(), w.err
}

// jsonWriter keeps the first error, so that its callers need not look.
type jsonWriter struct {
	out bytes.Buffer
	err error
}

func (w *jsonWriter) separate(i int, space string) {
	if i > 0 {
		w.out.WriteString(",")
	}
	w.out.WriteString(space)
}

// member writes the value of a member: a list line by line, a nil list as [].
func (w *jsonWriter) member(value any) {
	list := reflect.ValueOf(value)
	if _, object := value.(document.Object); object || list.Kind() != reflect.Slice {
		w.value(value)
		return
	}
	w.out.WriteString("[")
	for i := range list.Len() {
		w.separate(i, "\n  ")
		w.value(list.Index(i).Interface())
	}
	w.out.WriteString("]")
}

// value writes a value on one line, with < > and & as they are.
func (w *jsonWriter) value(value any) {
	encoder := json.NewEncoder(&w.out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		w.err = cmp.Or(w.err, err)
		return
	}
	w.out.Truncate(w.out.Len() - 1) // the line end
}
