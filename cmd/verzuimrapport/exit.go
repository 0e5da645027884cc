package main

// The exit codes; other people's scripts rest on them.
const (
	allDelivered     = 0 // delivered, every row used
	nothingDelivered = 1
	wrongUse         = 2 // wrong command, flag or setting
	partlyDelivered  = 3 // delivered, but rows, sheets or files were left out
)

// codeFor is the exit code of a command that came to its end, by the number of
// problems with severity fout. Commands that failed have the code of their failure.
func codeFor(faults int) int {
	if faults > 0 {
		return partlyDelivered
	}
	return allDelivered
}
