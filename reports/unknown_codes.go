package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// unknownCode is a code that no table knows, with what would be settled by knowing it.
type unknownCode struct {
	attendance.UnknownCode
	// possible counts per rule the possible signals in whose evidence a row with
	// this code counts as onbekend.
	possible map[string]int
}

// unknownCodes lists the unknown codes per school: those that make most signals
// possible first, then the most used.
func (f Facts) unknownCodes() map[attendance.SchoolCode][]unknownCode {
	codes := map[attendance.SchoolCode][]unknownCode{}
	for _, c := range f.Data.UnknownCodes {
		codes[c.School] = append(codes[c.School], unknownCode{c, map[string]int{}})
	}
	signals := bySchool(f.Signals)
	for school, list := range codes {
		at := codeRowsOf(list)
		for _, s := range signals[school] {
			for _, i := range codesOf(s, at) {
				list[i].possible[s.Rule]++
			}
		}
		slices.SortFunc(list, func(a, b unknownCode) int {
			return cmp.Or(cmp.Compare(b.signals(), a.signals()), cmp.Compare(len(b.Rows), len(a.Rows)), cmp.Compare(a.Code, b.Code))
		})
	}
	return codes
}

// codeRows says of each row which of the codes it has: by sheet, the rows in order.
// A school may have a million rows without a known code.
type codeRows map[attendance.Ref][]codeRow

// codeRow is a row with the place of its code in the list.
type codeRow struct{ row, code int32 }

func codeRowsOf(list []unknownCode) codeRows {
	at := codeRows{}
	for i, c := range list {
		var sheet attendance.Ref
		var rows []codeRow
		for _, ref := range c.Rows {
			if of := (attendance.Ref{File: ref.File, Sheet: ref.Sheet}); of != sheet {
				if rows != nil {
					at[sheet] = rows
				}
				sheet, rows = of, at[of]
			}
			rows = append(rows, codeRow{int32(ref.Row), int32(i)})
		}
		at[sheet] = rows
	}
	for _, rows := range at {
		slices.SortFunc(rows, func(a, b codeRow) int { return cmp.Compare(a.row, b.row) })
	}
	return at
}

// find is the place of the code that a row has.
func (at codeRows) find(ref attendance.Ref) (code int, known bool) {
	rows := at[attendance.Ref{File: ref.File, Sheet: ref.Sheet}]
	i, known := slices.BinarySearchFunc(rows, int32(ref.Row), func(r codeRow, row int32) int { return cmp.Compare(r.row, row) })
	if !known {
		return 0, false
	}
	return int(rows[i].code), true
}

// codesOf are the codes that make a signal possible, each once, in their order.
func codesOf(s assess.Signal, at codeRows) []int {
	var codes []int
	for _, ref := range s.Unexplained {
		if i, known := at.find(ref); known {
			codes = append(codes, i)
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// signals is how many signals the code makes possible.
func (c unknownCode) signals() int {
	n := 0
	for _, count := range c.possible {
		n += count
	}
	return n
}

// settles says which signals the code makes possible: "VZ01: 12, VZ03: 2".
func (c unknownCode) settles(rules []assess.RegisterEntry) string {
	var parts []string
	for _, rule := range rules {
		if n := c.possible[rule.ID]; n > 0 {
			parts = append(parts, fmt.Sprintf("%s: %s", rule.ID, thousands(n)))
		}
	}
	if len(parts) == 0 {
		return "geen"
	}
	return strings.Join(parts, ", ")
}

// codeRowHeader are the columns of our own codes sheet, and what is known behind it.
var codeRowHeader = []string{"BRIN", "Code", "Omschrijving", "Categorie", "Rijen", "Leerlingen", "Maakt mogelijk"}

// codeRow is the row of the codes sheet that would explain the code, to be filled in.
func (c unknownCode) codeRow(rules []assess.RegisterEntry) document.Row {
	meaning := document.Cell{Kind: document.AnswerCell}
	if c.Kind != "" && c.Kind != c.Code {
		meaning.Text = shortCode(c.Kind)
	}
	return document.Row{Cells: []document.Cell{
		document.Text(c.School.BRIN()), document.Text(shortCode(c.Code)), meaning, {Kind: document.AnswerCell},
		document.Count(len(c.Rows)), document.Count(c.Pupils), document.Text(c.settles(rules)),
	}}
}

type unknownCodeFacts struct {
	School  string          `json:"school"`
	Code    string          `json:"code"`
	Rows    int             `json:"rijen"`
	Pupils  int             `json:"leerlingen"`
	Signals document.Object `json:"mogelijke_signalen"`
}

// codeFacts are the unknown codes with what they make possible, by school.
func (l *lookup) codeFacts() []unknownCodeFacts {
	all := []unknownCodeFacts{}
	for _, school := range l.Data.Schools {
		for _, c := range l.codes[school.Code] {
			signals := each(l.Rules, func(r assess.RegisterEntry) document.Member {
				return document.Member{Name: r.ID, Value: c.possible[r.ID]}
			})
			all = append(all, unknownCodeFacts{string(c.School), shortCode(c.Code), len(c.Rows), c.Pupils, signals})
		}
	}
	return all
}
