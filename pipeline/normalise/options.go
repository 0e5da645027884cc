package normalise

import "verzuimrapport/pipeline/attendance"

// Options are the settings of the step.
type Options struct {
	On attendance.Date // the peildatum
	// HolidayRegion is that of schools whose sheet names none.
	HolidayRegion attendance.HolidayRegion
	Free          attendance.FreeDays
	Ages          attendance.AgeLimits
	// RefuseAbove is the share of the rows of one file, 0 to 1, above which the
	// whole file is refused when they are fout.
	RefuseAbove float64
	// Reasons are the reason groups that Reden may name; none: any will do.
	Reasons []string
	// Profiles are the layouts that the settings describe; they go before the
	// built-in ones, in this order.
	Profiles []*Profile
	// Seal hides what a text is of which a hash leaves the program, with a key of the
	// customer; nil: without.
	Seal func(string) string
	// Progress is told how many sheets are read; nil for nobody. It is called by
	// one goroutine at a time.
	Progress func(done, total int)
}
