package assess

// RegisterEntry is one rule as the register, the documents and feiten.json show it.
type RegisterEntry struct {
	ID, Title string
	Basis     Basis
	Law       string // the articles and sources, as written in the register
	Text      string // the meaning in Dutch
	Settings  []Setting
}
