package assess

// RegisterEntry is one rule as the register, the documents and feiten.json show it.
type RegisterEntry struct {
	ID, Title string
	Basis     Basis
	Law       string   // the articles and sources
	Text      string   // the meaning in Dutch
	Follows   []string // the rules that it follows from
	Limit     string   // what is compared with what, in Dutch
	Settings  []Setting
	Examples  []Example
}

// Register lists the rules with the settings of this run.
func Register(limits Limits) []RegisterEntry {
	var all []RegisterEntry
	for _, r := range Rules {
		all = append(all, RegisterEntry{r.ID, r.Title, r.Basis, r.Law, r.Text(limits), r.Follows, r.Limit(limits), r.Settings(limits), r.Examples})
	}
	return all
}
