package normalise

import (
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

// find looks a code up: the table of the school, of its BRIN, of all schools, and
// then the school system's own codes.
func (b codeBook) find(school attendance.SchoolCode, p *Profile, code string) (c attendance.Category, known bool) {
	for _, level := range [...]string{string(school), school.BRIN(), ""} {
		if e := b[level][code]; e != nil {
			if e.contradicted {
				return attendance.Unknown, false
			}
			return e.category, true
		}
	}
	c, known = p.Categories[code]
	return c, known
}

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
	for _, word := range [...]string{code, kind} {
		if word == "" {
			continue
		}
		if c, known := b.find(school, p, word); known && !isOwnWord(p, word, c) {
			return meaning{c, word, false}
		}
	}
	if code == "" {
		code = kind
	}
	return meaning{attendance.Unknown, code, true}
}

// isOwnWord: a word of the school system that says too little by itself, as
// Absent does; only a code table may say more.
func isOwnWord(p *Profile, word string, c attendance.Category) bool {
	own, ok := p.Categories[word]
	return ok && own == attendance.Unknown && c == attendance.Unknown && word != attendance.Unknown.String()
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
