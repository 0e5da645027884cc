package attendance

// Totals (totaaloverzicht) is what reports without dates say about a school: sums
// over its pupils. No rule can reckon from it, because no day is known.
type Totals struct {
	Pupils                                    int // rows that are used; 0: there is no such report
	Present, Authorised, Unauthorised, Absent TotalTime
}

// TotalTime (totale tijd) is a sum of times as the system reckons them. Unknown
// are the pupils whose cell is empty, hidden or cannot be read: of them nothing is
// in Minutes.
type TotalTime struct{ Minutes, Unknown int }

// Add puts a cell of one pupil to the sum; below 0 it is unknown.
func (t *TotalTime) Add(minutes int) {
	if minutes < 0 {
		t.Unknown++
		return
	}
	t.Minutes += minutes
}
