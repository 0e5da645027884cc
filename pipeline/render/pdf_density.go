package render

// density is how close things stand in tables, lists and calendars.
type density struct {
	text      typeface // of a table and a list
	pad       float64  // above and below the text of a row
	after     float64  // below a table or calendar
	field     float64  // of a list of fields, besides its text
	weekPitch float64
	dayHeight float64
}

// A report has room. What stands behind a form is there to look things up: it is
// set closer, so that most forms are two pages.
var (
	roomy = density{text: smallText, pad: 1.15, after: 6, field: 2.4, weekPitch: 6.1, dayHeight: 5.0}
	dense = density{text: typeface{7.5, 3.5, false, blackInk}, pad: 0.7, after: 3.2, field: 1.5, weekPitch: 4.9, dayHeight: 4.2}
)
