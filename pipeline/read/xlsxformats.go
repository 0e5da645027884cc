package read

import (
	"strconv"
	"strings"
)

// dateFormats tells of each style of cells whether it shows numbers as dates or
// times. A style that is not in the list shows none.
type dateFormats []bool

func (d dateFormats) has(style int) bool { return style >= 0 && style < len(d) && d[style] }

// dateFormats reads the number formats of a workbook.
func (b *workbook) dateFormats() (dateFormats, error) {
	if b.formats == nil {
		return nil, nil
	}
	var dates dateFormats
	own, list := map[int]bool{}, ""
	err := b.elements(b.formats, func(x *ooxml) error {
		if x.depth() == 2 {
			list = string(x.local)
		}
		id, _ := x.attribute("numFmtId")
		n, err := strconv.Atoi(string(id))
		switch local := string(x.local); {
		case x.depth() != 3 || list != "numFmts" && list != "cellXfs":
		case list == "numFmts" && local == "numFmt":
			code, _ := x.attribute("formatCode")
			own[n] = err == nil && isDateFormat(string(code))
		case list == "cellXfs" && local == "xf":
			date, known := own[n]
			dates = append(dates, known && date || !known && isBuiltInDate(n))
		case local != "extLst": // one that counts, with a letter changed
			return damagedPart
		}
		return nil
	})
	return dates, err
}

// isBuiltInDate knows the number formats that stand in no file (ECMA-376, part 1,
// 18.8.30): dates and times, also those of the East Asian versions.
func isBuiltInDate(id int) bool {
	return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58
}

// isDateFormat reports whether a number format shows a day or a time: whether a
// letter of one stands outside of quotes, brackets and escapes. In brackets only
// elapsed time counts: [h], [mm].
func isDateFormat(code string) bool {
	switch strings.ToLower(code) {
	case "general", "standard", "standaard":
		return false
	}
	for i := 0; i < len(code); i++ {
		switch c := code[i] | 0x20; code[i] {
		case '\\', '_', '*':
			i++
		case '"':
			i = closing(code, i, '"')
		case '[':
			end := closing(code, i, ']')
			if end < len(code) && isElapsed(strings.ToLower(code[i+1:end])) {
				return true
			}
			i = end
		default:
			if c == 'd' || c == 'm' || c == 'y' || c == 'h' || c == 's' {
				return true
			}
		}
	}
	return false
}

// isElapsed knows what stands in brackets for hours, minutes or seconds in all.
func isElapsed(inside string) bool {
	return inside != "" && strings.Contains("hms", inside[:1]) && strings.Trim(inside, inside[:1]) == ""
}

// closing is where the mark stands that closes what opened at i.
func closing(code string, i int, mark byte) int {
	if n := strings.IndexByte(code[i+1:], mark); n >= 0 {
		return i + 1 + n
	}
	return len(code)
}
