package templates

import _ "embed"

// Settings is instellingen.toml: every setting with its default and, in Dutch,
// what it means and rests on. Package settings reads it as its first layer, so
// that a default stands in one place only.
//
//go:embed instellingen.toml
var Settings string
