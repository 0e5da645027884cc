package normalise

import (
	"path"
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// The names of the sheets of a return workbook beside those with rows.
const (
	TodoSheet       = "Wat te doen"
	OriginSheetName = "Herkomst"
)

// returned is a return workbook in the input.
type returned struct {
	file   read.File
	origin Origin
	sheets []*backSheet
	others []read.Sheet // that the school added
	// standsFor is the delivered file in whose place the rows are read.
	standsFor string
	// answers are the explanations of questions that have no row.
	answers  []Answer
	problems []problem.Problem
	// unhidden are hidden sheets that are read all the same.
	unhidden []string
}

// Answer is the explanation of a question in the list of what to do: for all rows of
// a sheet that the question is about, or of a question without rows.
type Answer struct{ Code, Text, Sheet, Reply string }

// findReturns tells return workbooks from other files. Of a workbook whose origin
// cannot be read the sheets with rows are read as any other.
func findReturns(in read.Input) (books []*returned, rest []read.Sheet, problems []problem.Problem) {
	files := map[string]read.File{}
	for _, f := range in.Files {
		files[f.Path] = f
	}
	for sheets := range byFile(in.Sheets) {
		origin, at := originOf(sheets)
		var unhidden []string
		if at < 0 || at == len(sheets) {
			if hidden, sheet, found := hiddenOrigin(in.Hidden, sheets[0].File); found {
				origin, at, unhidden = hidden, len(sheets), []string{sheet}
			}
		}
		if at < 0 {
			rest = append(rest, sheets...)
			continue
		}
		b := &returned{file: files[sheets[0].File], origin: origin.Origin, unhidden: unhidden}
		b.file.Path, b.file.Delivery = sheets[0].File, sheets[0].Delivery
		why, err := origin.why, b.take(sheets, at)
		switch {
		case err: // it cannot be read to its end: reading its sheets will say so
			rest = append(rest, sheets...)
			continue
		case why != "":
			problems = append(problems, problem.OriginUnclear.At(attendance.Ref{File: b.file.Path}, "", why))
			rest = append(rest, b.asOrdinary()...)
			continue
		}
		books = append(books, b)
	}
	return books, rest, problems
}

// byFile gives the sheets file by file.
func byFile(sheets []read.Sheet) func(yield func([]read.Sheet) bool) {
	return func(yield func([]read.Sheet) bool) {
		for from := 0; from < len(sheets); {
			to := from + 1
			for to < len(sheets) && sheets[to].File == sheets[from].File {
				to++
			}
			if !yield(sheets[from:to]) {
				return
			}
			from = to
		}
	}
}

// readOrigin is what stands on a sheet of origin, and why it cannot be used.
type readOrigin struct {
	Origin
	why string
}

// originOf finds the sheet of origin of a workbook; at is -1 where it has none. Only
// a workbook of several sheets, or with a sheet or file of such a name, is looked
// into: opening every workbook twice would take as long as reading it.
func originOf(sheets []read.Sheet) (origin readOrigin, at int) {
	candidate := slices.ContainsFunc(sheets, func(s read.Sheet) bool {
		name := strings.TrimSpace(s.Name)
		return strings.EqualFold(name, OriginSheetName) || strings.EqualFold(name, TodoSheet)
	})
	candidate = candidate || strings.Contains(strings.ToLower(path.Base(sheets[0].File)), "retour")
	if !candidate && len(sheets) == 1 {
		return origin, -1
	}
	for i := len(sheets) - 1; i >= 0; i-- {
		if o, found := takeOrigin(sheets[i]); found {
			return o, i
		}
	}
	if !candidate {
		return origin, -1
	}
	for _, s := range sheets {
		if s.Name != "" && hasReturnHeader(s) {
			return readOrigin{why: "het blad ontbreekt"}, len(sheets)
		}
	}
	return origin, -1
}

// hiddenOrigin finds a sheet of origin that the school hid.
func hiddenOrigin(hidden []read.Sheet, file string) (origin readOrigin, sheet string, found bool) {
	for _, s := range hidden {
		if s.File != file {
			continue
		}
		if origin, found = takeOrigin(s); found {
			return origin, s.Name, true
		}
	}
	return readOrigin{}, "", false
}

// takeOrigin reads a sheet of origin; found is false where it is another sheet.
func takeOrigin(sheet read.Sheet) (o readOrigin, found bool) {
	n := 0
	for row, err := range sheet.Rows {
		if err != nil {
			return o, false
		}
		cells := append(slices.Clone(row.Cells), "", "", "")
		switch {
		case found && strings.TrimSpace(cells[0]) != "":
			if err := o.take(strings.TrimSpace(cells[0]), cells[1], strings.TrimSpace(cells[2])); err != nil && o.why == "" {
				o.why = err.Error()
			}
		case found:
		case headerKey(cells[0]) == headerKey(OriginHeader[0]):
			found = true
		default:
			if n++; n > headRows {
				return o, false
			}
		}
	}
	if found && o.why == "" {
		o.why = o.complete()
	}
	return o, found
}

// take sorts the sheets of the workbook; err says that one cannot be read to its end.
func (b *returned) take(sheets []read.Sheet, at int) (err bool) {
	for i, s := range sheets {
		switch {
		case i == at && strings.EqualFold(s.Name, OriginSheetName):
		case strings.EqualFold(strings.TrimSpace(s.Name), TodoSheet):
			_, failed := b.takeTodo(s)
			err = failed || err
		default:
			err = b.takeOther(s, i == at) || err
		}
	}
	return err
}

// takeOther sorts a sheet that its name does not tell: with rows, the list of what to
// do under another name, or one that the school added.
func (b *returned) takeOther(s read.Sheet, isOrigin bool) (err bool) {
	back := &backSheet{book: b, inner: s}
	if err = back.scan(); err || back.header > 0 || !isOrigin && b.origin.names(s.Name) {
		if !err || back.header > 0 {
			b.sheets = append(b.sheets, back)
		}
		return err
	}
	if isOrigin {
		return false
	}
	found, err := b.takeTodo(s)
	if !found && !err {
		b.others = append(b.others, s)
	}
	return err
}

// asOrdinary gives the sheets with rows without our columns, to be read as those of
// any other workbook.
func (b *returned) asOrdinary() []read.Sheet {
	all := slices.Clone(b.others)
	for _, s := range b.sheets {
		all = append(all, s.stripped())
	}
	return all
}
