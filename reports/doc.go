// Package reports makes documents from the facts of a run: one file, or one family
// of files with a common first word, for each report. Makers is the list of them.
//
//	meldformulieren   a form for each thuiszitter, from the school to the SWV
//	rmc               an overview per Doorstroompunt region, by home municipality
//	scholen           a workbook per school: what to do, and the rows behind it; its
//	                  figures beside those of the SWV (school_figures.go);
//	                  and its rows of each file with problems, to be corrected (returns*.go)
//	ledenraad         figures only, small counts hidden, as PDF and workbook
//	verantwoording    the facts for other programs, the figures, what was delivered, the
//	                  register of the rules (register.go) and the log
//	index.html        where a run folder begins
//
// The what-if workbook (whatif.go) is made by itself, by the command watals, and so
// are return workbooks without a run (Returns).
//
// A report decides what its reader may see. What may be about health (Problematiek,
// partners, agreements) stands on the meldformulier and nowhere else, because no
// program can tell whether a text is about health; a SWV that has agreed so with its
// partners may show the agreements of the MDO in the regional overview too (setting
// rmc.afspraken). Names of pupils stand on the meldformulier and in the workbooks of
// the pupil's own school, and in the regional overview only where the setting
// rmc.naam says volledig; paths and the log hold codes. privacy_test.go holds that.
//
// Small groups: the ledenraad sees no count of 1 to 4 and nothing that gives one back
// (suppress.go), nor rates of schools that are so small that they tell one
// (ledenraad_rates.go). A region sees counts, for it sees the pupils, but no hours of
// a group of so few pupils (rmc_tiny.go). A school sees figures of the SWV only where
// what is left without its own is of several schools (school_comparison.go).
//
// A return workbook repeats what the school itself delivered, whatever that is; the SWV's
// own notes about cases of several schools are not in it.
//
// It reckons nothing that package aggregate can count, and it does not know how a
// PDF or a workbook is made: it fills the values of package document.
package reports
