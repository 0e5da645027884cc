package normalise

import "strings"

// The program may not have burgerservicenummers and does not need them: a column
// that holds them is not read.

// watch counts, in one column, what looks like a BSN.
type watch struct{ filled, bsn int }

// see counts a filled cell.
func (w *watch) see(cell string) {
	w.filled++
	if len(cell) >= 9 && isBSN(bareNumber(cell)) {
		w.bsn++
	}
}

// bareNumber is a number of nine digits without the signs that people and
// spreadsheets put before and between them: 1234.56.782, '123456782. A text with
// anything else, or with more digits or fewer, gives "".
func bareNumber(cell string) string {
	var digits [9]byte
	n := 0
	for _, c := range whole(strings.TrimSpace(asASCII(cell))) {
		switch {
		case c >= '0' && c <= '9' && n < len(digits):
			digits[n] = byte(c)
			n++
		case c == '.' || c == ' ' || c == '-' || c == '\'' || c == '’' || c == '\u00a0' || c == '\u202f':
		default:
			return ""
		}
	}
	if n < len(digits) {
		return ""
	}
	return string(digits[:])
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// holdsBSN: at least five filled cells, of which nine in ten are BSNs.
func (w watch) holdsBSN() bool { return w.filled >= 5 && 10*w.bsn >= 9*w.filled }

// isBSN: nine digits that pass the 11-proef.
func isBSN(s string) bool {
	if len(s) != 9 || !isDigits(s) {
		return false
	}
	sum := -int(s[8] - '0')
	for i := 0; i < 8; i++ {
		sum += (9 - i) * int(s[i]-'0')
	}
	return sum%11 == 0
}

// headerNamesBSN: the header says that the column holds the number that the
// program may not have.
func (r *reader) headerNamesBSN(at int) bool {
	if at >= len(r.layout.cells) || r.watch[at].filled == 0 {
		return false
	}
	switch headerKey(r.layout.cells[at]) {
	case "bsn", "bsn nummer", "bsnnummer", "bsn nr", "bsnnr", "burgerservicenummer", "burger service nummer", "sofinummer",
		"pgn", "pgn nummer", "pgnnummer", "persoonsgebonden nummer", "onderwijsnummer", "onderwijs nummer", "onderwijsnr", "onderwijs nr":
		return true
	}
	return false
}
