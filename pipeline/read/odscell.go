package read

import (
	"bytes"
	"strconv"
	"time"
)

// odsCell is a cell as its tag describes it.
type odsCell struct {
	kind    odsValue
	failed  bool   // LibreOffice says that it is an error
	value   []byte // of its kind; valid while the tag is
	stated  bool   // the value stands in the tag
	formula bool
	repeat  int
}

// odsValue is the kind of value that a cell says it has.
type odsValue uint8

const (
	odsNone odsValue = iota
	odsString
	odsNumber
	odsDate
	odsTime
	odsBool
)

// odsValueOf knows the kinds by their name, and the attribute that holds the value.
func odsValueOf(name []byte) (kind odsValue, attribute string, ok bool) {
	switch string(name) {
	case "":
		return odsNone, "", true
	case "void":
		return odsNone, "", true
	case "string":
		return odsString, "string-value", true
	case "float", "percentage", "currency":
		return odsNumber, "value", true
	case "date":
		return odsDate, "date-value", true
	case "time":
		return odsTime, "time-value", true
	case "boolean":
		return odsBool, "boolean-value", true
	}
	return odsNone, "", false
}

// takeCell takes the cell that began last, up to its end.
func (r *odsReader) takeCell() error {
	cell, err := r.startCell()
	if err != nil {
		return err
	}
	from := len(r.row.chars)
	kept := sheetCell{from: from}
	// The value in the tag goes before the text, which is how it is shown.
	if cell.stated {
		if r.row.chars, kept.kind, err = cell.take(r.row.chars); err != nil {
			return err
		}
	}
	shown := len(r.row.chars)
	if err := r.paragraphs(); err != nil {
		return err
	}
	text := r.row.chars[shown:]
	switch {
	case cell.failed || cell.formula && isErrorText(text):
		r.row.chars = append(r.row.chars[:from], hashed(text)...)
		kept.kind = ErrorValue
	case shown > from:
		r.row.chars = r.row.chars[:shown]
	case cell.formula && len(text) == 0 && cell.kind != odsString:
		kept.kind = NoOutcome
	case len(text) == 0 && cell.kind != odsNone && cell.kind != odsString:
		return damagedCell // it says that it has a value
	}
	r.row.chars = cleanText(r.row.chars, from)
	kept.to = len(r.row.chars)
	return r.add(kept, cell.repeat)
}

// startCell reads the tag of a cell.
func (r *odsReader) startCell() (cell odsCell, err error) {
	kind, attribute, ok := odsValueOf(r.value(odsOffice, "value-type"))
	if !ok {
		return cell, damagedCell
	}
	cell.kind = kind
	if attribute != "" {
		cell.value = r.value(odsOffice, attribute)
		cell.stated = cell.value != nil
	}
	cell.failed = string(r.value(odsCalcExt, "value-type")) == "error"
	cell.formula = r.value(odsTable, "formula") != nil
	if cell.repeat, ok = repeated(r.value(odsTable, "number-columns-repeated")); !ok {
		return cell, damagedRows
	}
	rows, ok := repeated(r.value(odsTable, "number-rows-spanned"))
	columns, alsoOK := repeated(r.value(odsTable, "number-columns-spanned"))
	if !ok || !alsoOK {
		return cell, damagedRows
	}
	if rows > 1 && r.merged == "" {
		first := position{r.row.number, r.row.column + 1}
		r.merged = first.name() + ":" + position{first.row + rows - 1, first.column + columns - 1}.name()
	}
	return cell, nil
}

// add keeps a cell that has a value, as often as it stands there.
func (r *odsReader) add(kept sheetCell, repeat int) error {
	limits := r.source.Limits
	first := r.row.column + 1
	r.row.column = min(r.row.column+repeat, 1<<40)
	if kept.from == kept.to && kept.kind != NoOutcome {
		return nil
	}
	if r.row.column > limits.Columns {
		return &Fault{limits.tooManyColumns(r.source.File.Path, r.title, r.row.number)}
	}
	for kept.column = first; kept.column <= r.row.column; kept.column++ {
		r.row.cells = append(r.row.cells, kept)
	}
	return nil
}

// take appends the value in the tag.
func (c *odsCell) take(to []byte) ([]byte, CellKind, error) {
	value := bytes.TrimSpace(c.value)
	switch c.kind {
	case odsString:
		return append(to, c.value...), Text, nil
	case odsNumber:
		if isNumber(value) {
			return append(to, value...), Number, nil
		}
	case odsDate:
		if to, ok := appendDate(to, string(value)); ok {
			return to, DateText, nil
		}
		if len(value) > 0 { // a year before the first, say: for the user to judge
			return append(to, value...), Text, nil
		}
	case odsTime:
		if to, ok := appendDuration(to, value); ok {
			return to, Text, nil
		}
	case odsBool:
		switch string(value) {
		case "true":
			return append(to, '1'), Bool, nil
		case "false":
			return append(to, '0'), Bool, nil
		}
	}
	return nil, Text, damagedCell
}

// appendDate writes a date, or a date with a time to the second: programs reckon
// with fractions, and write 8:30 as 8:29:59.999999997.
func appendDate(to []byte, value string) ([]byte, bool) {
	if _, err := time.Parse(time.DateOnly, value); err == nil {
		return append(to, value...), true
	}
	const moment = "2006-01-02T15:04:05"
	for _, form := range []string{moment, moment + "Z07:00", "2006-01-02T15:04"} {
		if at, err := time.Parse(form, value); err == nil {
			if at.Year() == 1899 { // the day zero of spreadsheets: a time without a day
				return at.Round(time.Second).AppendFormat(to, time.TimeOnly), true
			}
			return at.Round(time.Second).AppendFormat(to, moment), true
		}
	}
	return nil, false
}

// appendDuration writes an ISO duration as "PT08H30M00S" as 08:30:00.
func appendDuration(to, value []byte) ([]byte, bool) {
	rest, negative := bytes.CutPrefix(value, []byte("-"))
	rest, ok := bytes.CutPrefix(rest, []byte("P"))
	if !ok {
		return nil, false
	}
	seconds, inTime := 0.0, false
	for len(rest) > 0 {
		if rest[0] == 'T' && !inTime {
			rest, inTime = rest[1:], true
			continue
		}
		n := bytes.IndexAny(rest, "DHMS")
		if n <= 0 {
			return nil, false
		}
		amount, err := strconv.ParseFloat(string(rest[:n]), 64)
		unit := map[byte]float64{'D': 86400, 'H': 3600, 'M': 60, 'S': 1}[rest[n]]
		if err != nil || amount < 0 || amount > 1e9 || inTime == (rest[n] == 'D') {
			return nil, false
		}
		seconds, rest = seconds+amount*unit, rest[n+1:]
	}
	whole := int64(seconds + 0.5)
	if negative {
		to = append(to, '-')
	}
	to = appendTwo(to, whole/3600)
	to = appendTwo(append(to, ':'), whole/60%60)
	return appendTwo(append(to, ':'), whole%60), true
}

// appendTwo writes a number with at least two digits.
func appendTwo(to []byte, n int64) []byte {
	if n < 10 {
		to = append(to, '0')
	}
	return strconv.AppendInt(to, n, 10)
}

// isErrorText reports whether the shown outcome of a formula is an error value:
// "#N/A", "#DIV/0!", "Err:502".
func isErrorText(text []byte) bool {
	if rest, ok := bytes.CutPrefix(text, []byte("Err:")); ok {
		_, number := digits(rest)
		return number
	}
	return len(text) > 2 && text[0] == '#' && isLetter(text[1]) && !bytes.ContainsAny(text, " \n") &&
		bytes.Equal(bytes.ToUpper(text), text)
}

// hashed makes an error value begin with # as all others do.
func hashed(text []byte) []byte {
	if bytes.HasPrefix(text, []byte("#")) {
		return text
	}
	return append([]byte("#"), text...)
}
