package document

import (
	"bytes"
	"encoding/json"
)

// JSON is a json file: the members of one object in the given order. A member
// that is a list is written with one element on a line, so that two runs can be
// compared by eye.
type JSON struct{ Members Object }

func (JSON) content() {}

// Object is a JSON object that keeps the order of its members, as a Go map does not.
type Object []Member

// Member is one name and value of an object.
type Member struct {
	Name  string
	Value any
}

// MarshalJSON writes the members in their order.
func (o Object) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	out.WriteByte('{')
	for i, member := range o {
		if i > 0 {
			out.WriteByte(',')
		}
		if err := encoder.Encode(member.Name); err != nil {
			return nil, err
		}
		out.WriteByte(':')
		if err := encoder.Encode(member.Value); err != nil {
			return nil, err
		}
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}
