package attendance

import (
	"cmp"
	"strings"
)

// ComparePupils orders pupils by BRIN, then by number: shorter numbers first,
// so that 999 comes before 1001.
func ComparePupils(a, b PupilID) int {
	return cmp.Or(cmp.Compare(a.BRIN, b.BRIN), cmp.Compare(len(a.Number), len(b.Number)), cmp.Compare(a.Number, b.Number))
}

// TrimNumber is a leerlingnummer without its leading zeros: how the program
// names a pupil everywhere.
func TrimNumber(number string) string {
	if trimmed := strings.TrimLeft(number, "0"); trimmed != "" || number == "" {
		return trimmed
	}
	return "0"
}
