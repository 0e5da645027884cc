// Package whatif (wat als) holds runs with other settings against the run as it is:
// how many pupils, schools and forms each gives, and which pupils switch.
//
// It is pure: it is given the signals and forms of each run and counts them. It does
// not know what the settings are, reckons no rule and reads nothing; package pipeline
// makes the runs.
package whatif
