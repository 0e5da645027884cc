package normalise

import (
	"strings"
	"testing"
)

// column is a table with one column that we do not know, of the given values.
func column(values ...string) string {
	var text strings.Builder
	text.WriteString("BRIN;Vestiging;Leerlingnummer;Datum;Code;Nr\n")
	for _, value := range values {
		text.WriteString("01AB;00;1001;1-9-2026;ziek;" + value + "\n")
	}
	return text.String()
}

func TestABSNIsKnownWhateverSignsStandInIt(t *testing.T) {
	for _, write := range []string{"2914.17.772 6317.06.690 8377.83.537 3740.68.124 4158.68.348", "'291417772 '631706690 '837783537 '374068124 '415868348",
		"291-417-772 631-706-690 837-783-537 374-068-124 415-868-348", "291417772.0 631706690.0 837783537.0 374068124.0 415868348.0"} {
		o := takeRows(t, "v.csv", column(strings.Fields(write)...))
		contains(t, strings.Join(o.told(), " "), "P208 v.csv:0")
	}
	o := takeRows(t, "v.csv", column("291 417 772", "631 706 690", "837 783 537", "374 068 124", "415 868 348"))
	contains(t, strings.Join(o.told(), " "), "P208 v.csv:0")
}

func TestDatesAndTelephoneNumbersAreNoBSN(t *testing.T) {
	for _, cell := range []string{"31-10-2026", "2026-10-31", "06-12345678", "023-5312345", "020 5312345", "1234567820", "12345678", "291417772x", "291417773"} {
		if isBSN(bareNumber(cell)) {
			t.Error(cell)
		}
	}
}
