// Package invent makes input for the program out of nothing: schools, pupils,
// absences and cases that do not exist, in the shapes in which schools send
// them, with the faults that schools make. It is the generator behind
// `verzuimrapport voorbeeld` and behind the built-in sample.
//
// What it makes is plainly invented: people are called Testa Voorbeeld, schools
// Voorbeeldcollege, institutions have codes beginning with 99, which are not in
// use, and every address ends in example.nl.
//
// In that input it plants signals of which it knows the outcome, and writes them
// to verwacht.json, together with every faulty row. The outcome of a planted
// signal is worked out from how it was planted (see scenario), never by asking
// the rules of package assess: a planted fact is a check on the rules, and must
// not lean on them. Only the calendar and the exact hours of package attendance
// are shared with the program.
//
// Every other pupil has ordinary absences: fewer than ten hours ongeoorloofd in all,
// no luxeverzuim, and never more than three whole days on end. They are no signal of
// the rules that are planted; being often late (VZ08) or sick (VZ09) comes about by
// chance. So do VZ02 and VZ06, which follow from what is planted, and none of the four
// is in verwacht.json.
//
// Same options, same bytes: the only source of chance is the seed.
//
// It does not try to be a model of real absence: the share of pupils with a
// signal is much larger than at any school, so that a sample of a thousand
// pupils shows every kind.
package invent
