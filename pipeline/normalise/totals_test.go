package normalise

import "testing"

const totalsHeader = "Studentnummer;Aanwezigheid;Geoorloofde afwezigheid;Ongeoorloofde afwezigheid;Totale afwezigheid\n"

func takeTotals(t *testing.T, rows string) outcome {
	t.Helper()
	opt := options
	opt.RefuseAbove = 1
	return takeWith(t, opt, schoolsSheet, pupilsSheet, sheet("02CD00 t.csv", totalsHeader+rows))
}

func TestTimesOfATotalsReportThatCannotBeReadAreUnknownAndAskedAbout(t *testing.T) {
	o := takeTotals(t, "1001;abc;#N/B;12 x;-5u\n")
	o.tells("P215 02CD00 t.csv:0", "P232 02CD00 t.csv:2 Aanwezigheid", "P232 02CD00 t.csv:2 Geoorloofde afwezigheid",
		"P232 02CD00 t.csv:2 Ongeoorloofde afwezigheid", "P232 02CD00 t.csv:2 Totale afwezigheid")
	sum := o.delivery("02CD00").Totals
	equal(t, "unknown", []int{sum.Pupils, sum.Present.Unknown, sum.Authorised.Unknown, sum.Unauthorised.Unknown, sum.Absent.Unknown}, []int{1, 1, 1, 1, 1})
}

func TestTimesOfATotalsReportThatAreKeptBackAreToldOncePerColumn(t *testing.T) {
	o := takeWith(t, options, schoolsSheet, sheet("l.csv", pupilHeader+"02CD;00;1;V;1-3-2012\n02CD;00;2;W;1-4-2012\n02CD;00;3;X;1-5-2012"),
		sheet("02CD00 t.csv", totalsHeader+"1;10u00m;*;<5;3u40m\n2;10u00m;1u;*;3u40m\n3;;0;0;0\n"))
	o.tells("P215 02CD00 t.csv:0", "P274 02CD00 t.csv:2 Geoorloofde afwezigheid", "P274 02CD00 t.csv:2 Ongeoorloofde afwezigheid")
	contains(t, o.problems[2].Text, "voor 2 rijen")
	sum := o.delivery("02CD00").Totals
	equal(t, "sums", []int{sum.Pupils, sum.Present.Minutes, sum.Present.Unknown, sum.Authorised.Minutes, sum.Authorised.Unknown, sum.Unauthorised.Unknown}, []int{3, 1200, 1, 60, 1, 2})
}

func TestAPupilCountsOnceInTheTotals(t *testing.T) {
	const one = "1001;10u;1u;2u;3u\n"
	o := takeTotals(t, one+one)
	o.tells("P215 02CD00 t.csv:0", "P332 02CD00 t.csv:3 Leerlingnummer")
	sum := o.delivery("02CD00").Totals
	equal(t, "twice the same", []int{sum.Pupils, sum.Absent.Minutes}, []int{1, 180})

	o = takeTotals(t, one+"1001;10u;2u;2u;4u\n")
	o.tells("P215 02CD00 t.csv:0", "P333 02CD00 t.csv:3 Leerlingnummer")
	sum = o.delivery("02CD00").Totals
	equal(t, "the later row", []int{sum.Pupils, sum.Absent.Minutes, sum.Authorised.Minutes}, []int{1, 240, 120})
}
