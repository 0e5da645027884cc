package document

// Table is a csv file for Dutch Excel: Rows is a slice of structs whose csv tags
// are the headers.
type Table struct{ Rows any }

func (Table) content() {}

// Plaintext is a file of lines.
type Plaintext struct{ Lines []string }

func (Plaintext) content() {}
