// Command verzuimrapport reads what schools deliver about absence and writes, once
// a month, a folder of documents for the people who act on it.
//
// This package is the border with the user: commands, flags, the clock, progress,
// messages and exit codes. Everything said here is Dutch. It reckons nothing: the
// month run is pipeline.Run, and what it gives is written by deliver.Write.
//
// One file per command; commands lists them. What went wrong is said in one place
// (failure.go): what happened, where, and what to do next, never a value of the
// input or a library's own words, which may quote one.
package main

import "os"

func main() { os.Exit(run(os.Args[1:], thisMachine())) }
