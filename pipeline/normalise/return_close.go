package normalise

import (
	"context"
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// Closed is a question that is closed by an explanation: its code and its key, sealed
// so that nobody without the key of the settings can tell what it is about.
type Closed struct{ Code, Key string }

// ClosedQuestion is a question of this run that was closed.
type ClosedQuestion struct {
	Problem problem.Problem
	Rows    int  // that it was about, 0: none
	Earlier bool // by what an earlier run knew
}

// Closing is what explanations make of the problems of a run.
type Closing struct {
	Open      []problem.Problem
	Questions []ClosedQuestion
	// Keys are all questions that are closed, those of earlier runs too, sorted.
	Keys []Closed
}

// Close takes the questions out of problems that a school explained in a return
// workbook, or of which an earlier run knows that it did; seal makes the key that is
// kept of the key of a question. A fault is never closed, and an explanation of one is
// asked about. An error says that ctx ended.
func (t *Taken) Close(ctx context.Context, problems []problem.Problem, earlier []Closed, seal func(string) string) (Closing, error) {
	problems = t.withoutFiltered(problems)
	c := closer{Taken: t, seal: seal, earlier: map[Closed]bool{}, now: map[Closed]bool{}, codes: map[string]bool{}, contents: map[attendance.Ref]string{}}
	for _, one := range earlier {
		c.earlier[one], c.codes[one.Code] = true, true
	}
	c.findReplies()
	if len(c.codes) == 0 {
		return Closing{Open: problems}, nil
	}
	if err := c.readContents(ctx, problems); err != nil {
		return Closing{}, err
	}
	c.takeReplies(problems)
	return c.close(problems), nil
}

// withoutFiltered leaves out the question about hidden rows of return workbooks, since
// their first sheet says that the school should filter, and that about a hidden sheet
// that was read all the same.
func (t *Taken) withoutFiltered(problems []problem.Problem) []problem.Problem {
	return slices.DeleteFunc(slices.Clone(problems), func(p problem.Problem) bool {
		return slices.ContainsFunc(t.books, func(b *returned) bool {
			return b.file.Path == p.Ref.File && (p.Code == problem.HiddenRows.Code || p.Code == problem.HiddenSheet.Code && slices.Contains(b.unhidden, p.Ref.Sheet))
		})
	})
}

// closer holds what Close finds out.
type closer struct {
	*Taken
	seal         func(string) string
	earlier, now map[Closed]bool
	codes        map[string]bool            // that any question is closed of
	replied      map[attendance.Ref]backRow // rows with an explanation
	contents     map[attendance.Ref]string
}

// sourcesAt are the tables that a place lies in.
func (t *Taken) sourcesAt(ref attendance.Ref) *Source {
	for _, s := range t.byPlace[attendance.Ref{File: ref.File, Sheet: ref.Sheet}] {
		if s.ownerOf(ref.Row) != "" || s.Nobodys.Holds(ref.Row) {
			return s
		}
	}
	return nil
}

// readContents reads again the rows of which the content matters.
func (c *closer) readContents(ctx context.Context, problems []problem.Problem) error {
	wanted := map[*Source]map[int]bool{}
	want := func(ref attendance.Ref) {
		if s := c.sourcesAt(ref); s != nil {
			if wanted[s] == nil {
				wanted[s] = map[int]bool{}
			}
			wanted[s][ref.Row] = true
		}
	}
	for _, p := range problems {
		if p.Severity == problem.Question && p.Key == "" && c.codes[p.Code] {
			for _, row := range p.AllRows() {
				want(attendance.Ref{File: p.Ref.File, Sheet: p.Ref.Sheet, Row: row})
			}
		}
	}
	for ref := range c.replied {
		want(ref)
	}
	for s, rows := range wanted {
		for row, err := range s.taken.sheet.Rows {
			if err != nil {
				break // it was read to its end before: without content nothing is closed
			}
			if row.N%1024 == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			if rows[row.N] {
				c.contents[attendance.Ref{File: s.File, Sheet: s.Sheet, Row: row.N}] = s.content(row)
			}
		}
	}
	return ctx.Err()
}

// rowKey is what is kept of a question about one row; ok is false where its content
// is not known.
func (c *closer) rowKey(code string, ref attendance.Ref) (Closed, bool) {
	text, known := c.contents[ref]
	s := c.sourcesAt(ref)
	if !known || s == nil {
		return Closed{}, false
	}
	return Closed{code, c.seal(keyOf(code, s.ownerOf(ref.Row), s.Kind, text))}, true
}

// looseKey is what is kept of a question about something else than rows; ok is false
// where it is not one school's.
func (c *closer) looseKey(p problem.Problem) (Closed, bool) {
	if p.Key != "" {
		return Closed{p.Code, c.seal(p.Key)}, true
	}
	school, ok := c.ownerOfFile(p.Ref.File)
	return Closed{p.Code, c.seal(looseKeyOf(p.Code, school, p.Text, p.Ref.Sheet))}, ok
}

// looseKeyOf is the key of a question without rows. That a sheet holds no table is
// said of each sheet in the same words: there its name is in the key.
func looseKeyOf(code string, school attendance.SchoolCode, text, sheet string) string {
	if code == problem.NotesSheet.Code {
		return keyOf(code, school, "tekst", text, sheet)
	}
	return keyOf(code, school, "tekst", text)
}

// ownerOfFile is the one school whose rows a file holds, those that came back from it
// included.
func (t *Taken) ownerOfFile(file string) (school attendance.SchoolCode, ok bool) {
	for _, s := range t.Sources {
		if s.File != file {
			continue
		}
		for _, owner := range s.Owners {
			if school != "" && owner != school {
				return "", false
			}
			school = owner
		}
	}
	for _, b := range t.books {
		if b.standsFor != file {
			continue
		}
		if school != "" && b.origin.School != school {
			return "", false
		}
		school = b.origin.School
	}
	return school, school != ""
}

// takeReplies makes keys of the explanations.
func (c *closer) takeReplies(problems []problem.Problem) {
	for ref, row := range c.replied {
		for _, code := range row.codes {
			if key, ok := c.rowKey(code, ref); ok {
				c.now[key] = true
			}
		}
	}
	for _, b := range c.books {
		for _, one := range b.answers {
			c.now[Closed{one.Code, c.seal(looseKeyOf(one.Code, b.origin.School, one.Text, one.Sheet))}] = true
		}
	}
	for _, p := range problems {
		if p.Severity == problem.Question && p.Key != "" && c.repliedTo(p) {
			c.now[Closed{p.Code, c.seal(p.Key)}] = true
		}
	}
}

// repliedTo reports whether a row of a problem has an explanation of it.
func (c *closer) repliedTo(p problem.Problem) bool {
	return slices.ContainsFunc(p.AllRows(), func(row int) bool {
		reply := c.replied[attendance.Ref{File: p.Ref.File, Sheet: p.Ref.Sheet, Row: row}]
		return slices.Contains(reply.codes, p.Code)
	})
}

// compareClosed orders what is kept.
func compareClosed(a, b Closed) int {
	return strings.Compare(a.Code+a.Key, b.Code+b.Key)
}
