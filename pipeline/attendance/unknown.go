package attendance

// UnknownSheet (onbekend blad) is a sheet with data whose layout nobody knows: what
// can be told about it without showing what may be a value or a name.
type UnknownSheet struct {
	Ref     Ref    // Row is that of its header, 0 where it has none
	Kind    string // the kind of sheet that it comes nearest to, as the manual calls it
	Columns []UnknownColumn
	// MonthFirst: its dates have the month first.
	MonthFirst bool
}

// UnknownColumn (onbekende kolom) is a column of an UnknownSheet.
type UnknownColumn struct {
	Letter string // as a spreadsheet names it
	Header string // "" where what stands there may be no header
	Ours   string // our column that it is taken for, "" for none
	Holds  string // what its cells look like, in Dutch: datums, tijden, getallen, tekst, leeg
}
