package invent

import "verzuimrapport/pipeline/attendance"

// event is something that a school registered about a pupil; a layout turns it
// into one row or several.
type event struct {
	from, to    attendance.Date // the same day, unless whole days
	first, last int             // lesuren, both included; 0 for whole days
	dayPart     string          // ochtend or middag, own sheets only
	minutes     int             // so long from the beginning of the day, PARS only
	category    attendance.Category
	// delivery is 1 or 2; 0: by its days, in two where it runs over the border.
	delivery int
	// second: in the second file of its delivery.
	second bool
	// open: to the end of what is delivered; own sheets only.
	open bool
	note string
	flaw flaw // what the program is to say of its rows
}

// secondDelivery is the first day of the second delivery.
var secondDelivery = attendance.MustDate("2026-10-01")

// inDelivery gives the events of a delivery, cut at its border.
func inDelivery(events []event, delivery int) []event {
	var in []event
	for _, e := range events {
		border := secondDelivery - 1
		switch {
		case e.delivery == delivery:
			in = append(in, e)
		case e.delivery != 0:
		case e.open || e.to <= border, e.from > border:
			if (e.from <= border) == (delivery == 1) {
				in = append(in, e)
			}
		case delivery == 1:
			e.to = border
			in = append(in, e)
		default:
			e.from = secondDelivery
			in = append(in, e)
		}
	}
	return in
}

// report is a DUO-melding.
type report struct {
	kind     string
	from, to attendance.Date // to zero: left empty
	on       attendance.Date // gemeld op
	status   string
}

// The kinds of report in the national register.
const (
	sixteenHoursReport = "Ongeoorloofd verzuim (16 uur)"
	luxuryReport       = "Luxe verzuim"
	longReport         = "Langdurig relatief verzuim"
)
