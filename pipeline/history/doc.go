// Package history holds a run against an earlier one: which thuiszitters are new,
// which are no longer at home, and how that ended. Earlier run folders are the
// program's memory: all it knows of them stands in their verantwoording/feiten.json.
//
// A pupil is followed by a keyed hash of name and birth date (Person), so also to
// another school; where that is missing by school and leerlingnummer.
//
// It also carries over which questions schools explained (Closed): sealed keys, by
// which package normalise knows the questions again.
//
// It does not look for earlier runs (the command does), writes nothing, and does
// not compare figures of months in which other schools delivered.
package history
