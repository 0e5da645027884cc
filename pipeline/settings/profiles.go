package settings

// Profile is the layout of a school system that the customer describes: which
// headers it uses for our columns, and what its codes mean.
type Profile struct {
	Name  string `toml:"naam"`
	Sheet string `toml:"blad"` // the kind of sheet: one of Vocabulary.Sheets
	// Signs are the headers that must all stand on a sheet of this layout.
	Signs []string `toml:"herken"`
	// Fixed are the columns of a layout without headers, in their order, instead of Signs.
	Fixed    []string `toml:"vaste_kolommen"`
	DateForm string   `toml:"datumvorm"` // d-m-j (also when empty), m-d-j or j-m-d
	// SlotMinutes is how long a lesuur of the system lasts where it is no lesuur of
	// the school; 0: it is one.
	SlotMinutes     int  `toml:"lesuur_minuten"`
	EndTimeMayBeDay bool `toml:"eindtijd_kan_dag_zijn"`
	OnlyKnown       bool `toml:"alleen_genoemde_scholen"`
	// Columns are our columns by the headers of the system, "" for one not to be read.
	Columns map[string]string `toml:"kolommen"`
	// Codes are categories by the codes of the system.
	Codes map[string]string `toml:"codes"`
}

// Vocabulary is what a profile may name. It comes from the caller, because this
// package knows no sheets.
type Vocabulary struct {
	Sheets     []Sheet
	Categories []string
	// SameHeader gives two headers that count as one the same text.
	SameHeader func(string) string
}

// Sheet is a kind of sheet: its columns, and the groups of which one must stand on it.
type Sheet struct {
	Name    string
	Columns []string
	Needs   [][]string
	// NamesSchool: each row is of a school, which the path may name instead.
	NamesSchool bool
}

// sheet finds a kind of sheet by its name.
func (v Vocabulary) sheet(name string) (Sheet, bool) {
	for _, s := range v.Sheets {
		if s.Name == name {
			return s, true
		}
	}
	return Sheet{}, false
}

func (v Vocabulary) sheetNames() []string {
	var names []string
	for _, s := range v.Sheets {
		names = append(names, s.Name)
	}
	return names
}
