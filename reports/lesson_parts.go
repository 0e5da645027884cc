package reports

import (
	"strings"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// lessonPart is a part of the scheduled lesuren: of one category, or of all.
type lessonPart struct {
	name  string
	hours func(aggregate.Lessons) attendance.Hours
}

// label is the name of the part where it begins a row.
func (p lessonPart) label() string {
	if p.name == luxuryPart.name {
		return subRow + p.name
	}
	return strings.ToUpper(p.name[:1]) + p.name[1:]
}

// The parts of the scheduled lesuren that were missed. Luxe is part of ongeoorloofd.
var (
	unauthorisedPart = lessonPart{"ongeoorloofd", func(l aggregate.Lessons) attendance.Hours { return l.Unauthorised }}
	luxuryPart       = lessonPart{"waarvan luxe", func(l aggregate.Lessons) attendance.Hours { return l.Luxury }}
	sickPart         = lessonPart{"ziek", func(l aggregate.Lessons) attendance.Hours { return l.Sick }}
	authorisedPart   = lessonPart{"geoorloofd", func(l aggregate.Lessons) attendance.Hours { return l.Authorised }}
	unknownPart      = lessonPart{"onbekend", func(l aggregate.Lessons) attendance.Hours { return l.Unknown }}
	absentPart       = lessonPart{"afwezig", aggregate.Lessons.Absent}
)

// lessonParts are all of them; the last is the sum of the others, luxe aside.
var lessonParts = []lessonPart{unauthorisedPart, luxuryPart, sickPart, authorisedPart, unknownPart, absentPart}

// weekdayNames are the schooldagen of a week, in the order of aggregate.Span.Weekdays.
var weekdayNames = [5]string{"ma", "di", "wo", "do", "vr"}
