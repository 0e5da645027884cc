package normalise

import "testing"

// What a template has as a day must go back to a school as one: the list that return
// workbooks go by and that of the templates are written apart.
func TestReturnWorkbooksKnowEveryColumnOfDaysAndTimes(t *testing.T) {
	for _, kind := range Kinds {
		for _, e := range kind.Entries() {
			day := e.Form == Day || e.Form == PastDay || e.Form == BirthDay || e.Column == "Startkwalificatie" // ja, nee or a day
			if got := isDateColumn(e.Column); got != day {
				t.Errorf("%s, %s: a column of days is %t, in return workbooks %t", kind.Name, e.Column, day, got)
			}
			if got := isTimeColumn(e.Column); got != (e.Form == Clock) {
				t.Errorf("%s, %s: a column of times is %t, in return workbooks %t", kind.Name, e.Column, e.Form == Clock, got)
			}
		}
	}
}
