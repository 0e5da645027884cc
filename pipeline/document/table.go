package document

// Table is a csv file for Dutch Excel: Rows is a slice of structs whose csv tags
// are the headers.
type Table struct{ Rows any }

func (Table) content() {}

// JSON is a json file: the members of one object in the given order. A member
// that is a list is written with one element on a line, so that two runs can be
// compared by eye.
type JSON struct{ Members Object }

func (JSON) content() {}

// Object is a JSON object that keeps the order of its members.
type Object []Member

// Member is one name and value of an object.
type Member struct {
	Name  string
	Value any
}

// Plaintext is a file of lines.
type Plaintext struct{ Lines []string }

func (Plaintext) content() {}
