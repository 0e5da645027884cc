package normalise

import (
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// What a row says about itself: a fault, and the row is not used, or a question.

func (r *reader) fault(kind problem.Kind, column string, args ...any) {
	r.bad = true
	r.question(kind, column, args...)
}

func (r *reader) question(kind problem.Kind, column string, args ...any) {
	note := kind.At(r.ref(), column, args...)
	note.Text += r.namedOwn(column)
	r.notes = append(r.notes, note)
}

// namedOwn says what the user calls a column, where that is not what we call it.
func (r *reader) namedOwn(column string) string {
	own := r.ownHeader(column)
	if own == "" {
		return ""
	}
	return " (In het bestand heet de kolom ‘" + own + "’.)"
}

// ownHeader is what the user wrote above a column of ours, "" where it is the same
// word. It is always a header that we know.
func (r *reader) ownHeader(column string) string {
	i := r.kind.column(column)
	if i < 0 || r.layout.at[i] < 0 || r.layout.at[i] >= len(r.layout.cells) {
		return ""
	}
	own := r.layout.cells[r.layout.at[i]]
	if headerKey(own) == headerKey(column) {
		return ""
	}
	return cleanText(own)
}

// field finds a column of the kind on the table at hand.
func (r *reader) field(name string) *field {
	i := r.kind.column(name)
	f := &field{at: r.layout.at[i], column: &r.kind.Columns[i], expected: "een datum als 31-8-2026"}
	if r.decided.without[f.at] {
		f.at = -1
	}
	r.fields = append(r.fields, f)
	return f
}

// stands reports whether the column is on the sheet and is read.
func (f *field) stands() bool { return f.at >= 0 }

// raw is the cell as it stands there.
func (r *reader) raw(f *field) string {
	if f.at < 0 || f.at >= len(r.row.Cells) {
		return ""
	}
	return r.row.Cells[f.at]
}

// kindOf is what the cell was in its file.
func (r *reader) kindOf(f *field) read.CellKind {
	if f.at < 0 || f.at >= len(r.row.Kinds) {
		return read.Text
	}
	return r.row.Kinds[f.at]
}

// cell is the cell on one line, cleaned; "" where it is empty, where its column
// must be filled with a fault, and where it holds the error of a formula.
func (r *reader) cell(f *field) string {
	text := cleanText(r.raw(f))
	switch {
	case text == "":
		if f.column.Weight == Must {
			r.fault(problem.EmptyCell, f.column.Name)
		}
	case r.isError(f, text):
		if f.column.Weight == Tells {
			r.unclear(f, "een waarde, geen foutwaarde van een formule")
		} else {
			r.fault(problem.ErrorCell, f.column.Name)
		}
		return ""
	}
	return text
}

// isError reports whether a cell holds the error of a formula: as the file says,
// or as it is written.
func (r *reader) isError(f *field, text string) bool {
	kind := r.kindOf(f)
	return kind == read.ErrorValue || kind == read.NoOutcome || isErrorCell(text)
}

// lines is a cell with its line breaks.
func (r *reader) lines(f *field) string {
	if r.cell(f) == "" {
		return ""
	}
	return cleanLines(r.raw(f))
}

// unclear asks about a cell that describes and cannot be read.
func (r *reader) unclear(f *field, expected string) {
	r.question(problem.UnclearCell, f.column.Name, expected)
}

// reject refuses a cell: a fault, or a question where the column only describes.
func (r *reader) reject(f *field, kind problem.Kind, expected string, args ...any) {
	if f.column.Weight == Tells {
		r.unclear(f, expected)
	} else {
		r.fault(kind, f.column.Name, args...)
	}
}
