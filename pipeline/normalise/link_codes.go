package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// codeBook holds the code tables: of a school location (6 characters), of a BRIN
// (4) and of all schools ("").
type codeBook map[string]map[string]*codeEntry

// codeEntry is what a table says about one code.
type codeEntry struct {
	category attendance.Category
	delivery int
	sheet    *linked
	line     int
	// contradicted: two rows of one delivery give different categories. Nothing is
	// guessed: the code stays unknown.
	contradicted bool
}

func (r *round) takeCodes() {
	r.codes = codeBook{}
	for _, s := range r.sheetsOf(&codes) {
		for n, row := range s.codes {
			if row.school != "" && !r.knows(row.school) {
				r.share(s, n, problem.UnknownSchool, "BRIN", "")
			}
			if !s.bad[n] {
				r.takeCode(s, n, row)
			}
		}
	}
}

// takeCode adds a row to its table. A later delivery replaces what an earlier one
// said; within one delivery two rows must agree.
func (r *round) takeCode(s *linked, n int, row codeRow) {
	table := r.codes[row.school]
	if table == nil {
		table = map[string]*codeEntry{}
		r.codes[row.school] = table
	}
	e := table[row.code]
	if e == nil || e.delivery < s.sheet.Delivery {
		table[row.code] = &codeEntry{category: row.category, delivery: s.sheet.Delivery, sheet: s, line: n}
		return
	}
	if e.category == row.category && !e.contradicted {
		return
	}
	first := e.sheet.ref(e.sheet.lines[e.line].row)
	r.fault(s, n, problem.CodeTwice, "Categorie", first.Place())
	if !e.contradicted {
		r.fault(e.sheet, e.line, problem.CodeTwice, "Categorie", s.ref(s.lines[n].row).Place())
		e.contradicted = true
	}
}

// levels are the tables that hold for a school, the nearest first.
func levels(school attendance.SchoolCode) [3]string {
	return [...]string{string(school), school.BRIN(), ""}
}

// find looks a word up: the table of the school, of its BRIN, of all schools, and
// then the words of the school system, which are others in its column of kinds.
func (b codeBook) find(school attendance.SchoolCode, p *Profile, code string, isKind bool) (c attendance.Category, known bool) {
	for _, level := range levels(school) {
		if e := b[level][code]; e != nil {
			if e.contradicted {
				return attendance.Unknown, false
			}
			return e.category, true
		}
	}
	return p.category(code, isKind)
}

// category is what the school system itself means by a word.
func (p *Profile) category(word string, isKind bool) (c attendance.Category, known bool) {
	if c, known = p.Categories[word]; !known && isKind {
		c, known = p.KindCategories[word]
	}
	return c, known
}

// hasNear reports whether a table of the school has a code that differs from the
// given one in capitals or in zeros before it only, which a spreadsheet loses. It
// is never taken for the same code.
func (b codeBook) hasNear(school attendance.SchoolCode, code string) bool {
	bare := bareCode(code)
	for _, level := range levels(school) {
		for other := range b[level] {
			if other != code && bare != "" && bareCode(other) == bare {
				return true
			}
		}
	}
	return false
}

func bareCode(code string) string { return strings.ToLower(strings.TrimLeft(code, "0 '")) }

// meaning is what code and kind of a row come to.
type meaning struct {
	category attendance.Category
	// word is the one that decided, else the code, else the kind.
	word string
	// unknown: no table knows it, or the system's own word says too little.
	unknown bool
}

// meaning decides the category of a row from its code, and from its kind where
// no table knows the code; Geoorloofd is still to come.
func (b codeBook) meaning(school attendance.SchoolCode, p *Profile, code, kind string) meaning {
	for i, word := range [...]string{code, kind} {
		if word == "" {
			continue
		}
		if c, known := b.find(school, p, word, i == 1); known && !p.saysTooLittle(word, c, i == 1) {
			return meaning{c, word, false}
		}
	}
	if code == "" {
		code = kind
	}
	return meaning{attendance.Unknown, code, true}
}

// saysTooLittle: a word of the school system that does not say by itself what the
// absence is, as Absent does; only a code table may say more.
func (p *Profile) saysTooLittle(word string, c attendance.Category, isKind bool) bool {
	own, ok := p.category(word, isKind)
	return ok && own == attendance.Unknown && c == attendance.Unknown && word != attendance.Unknown.String()
}

// luxurious lays the mark of a system that an absence is luxe over the category.
// What the code says to be geoorloofd, or no hours, stays so.
func luxurious(c attendance.Category, a answer) attendance.Category {
	if a == yes && (c == attendance.Unauthorised || c == attendance.Unknown) {
		return attendance.Luxury
	}
	return c
}

// allowed lays Geoorloofd over the category.
func allowed(c attendance.Category, a answer) attendance.Category {
	if a == noAnswer || !c.CountsHours() || c == attendance.Sick {
		return c
	}
	switch {
	case a == yes:
		return attendance.Authorised
	case c == attendance.Luxury:
		return c
	}
	return attendance.Unauthorised
}
