// Package settings holds what the customer may choose: the thresholds of the
// rules, the names and addresses on documents, the house colour, what is hidden.
//
// The documented defaults stand in templates/instellingen.toml, which is embedded
// in the program and is itself the first layer that Read lays the customer's file
// over: a value that a file does not name keeps its default. Reading is strict. A
// key that is not known, a value of the wrong kind and a value that makes no sense
// are faults, told in Dutch with the line and the key, all of them in one pass, so
// that a typing error never passes in silence.
//
// Settings.With changes single settings under the same checks, for whoever asks what
// others would give.
//
// The package decides nothing about pupils; package assess turns thresholds into
// rules. It does not read files: text comes in, a value goes out. What a profile of a
// school system may name (sheets, columns, categories) is handed in as a Vocabulary:
// the package knows none of them, and only checks them and writes a profile to
// complete (Skeleton).
package settings
