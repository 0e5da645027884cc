package read

import (
	"bytes"
	"errors"
	"iter"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// csvFormat are text files with delimiters, also those of other programs than
// Excel. It knows them by name alone: what is not refused before is text.
var csvFormat = Format{
	Name:  "csv",
	Sniff: func(_ []byte, name string) bool { return hasExtension(name, ".csv", ".txt") },
	Open:  openCSV,
}

func openCSV(src Source) ([]Sheet, []problem.Problem) {
	refuse := func(kind problem.Kind) ([]Sheet, []problem.Problem) {
		return nil, []problem.Problem{kind.At(src.At(), "")}
	}
	if isOtherKind(src.Data) {
		return refuse(problem.NotText)
	}
	set, questions, ok := encodingOf(src.Data)
	if !ok {
		return refuse(problem.NotText)
	}
	if set.wide == nil && hasHole(src.Data) {
		return refuse(problem.HoleInText)
	}
	var problems []problem.Problem
	for _, question := range questions {
		problems = append(problems, question.At(src.At(), ""))
	}
	f := formOf(src.Data, set)
	atQuotes, lost, usable := src.judgeQuotes(&f)
	problems = append(problems, atQuotes...)
	switch {
	case !usable:
		return nil, problems
	case !src.hasRow(f):
		return nil, append(problems, problem.EmptyFile.At(src.At(), ""))
	}
	return []Sheet{{File: src.File.Path, Delivery: src.File.Delivery, Lost: lost, Rows: src.csvRows(f)}}, problems
}

// isOtherKind reports whether the content is that of a well-known other kind of file.
func isOtherKind(data []byte) bool {
	for _, magic := range []string{"PK\x03\x04", "%PDF-", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "Rar!", "7z\xBC\xAF", "\x1F\x8B"} {
		if bytes.HasPrefix(data, []byte(magic)) {
			return true
		}
	}
	return false
}

// hasHole reports whether a piece of the text is zeros: a disk that lost power
// leaves such pieces in the middle of a file. At its end they are only padding.
func hasHole(data []byte) bool {
	const piece = 512 // bytes, the least that a disk writes
	return bytes.Contains(bytes.TrimRight(data, "\x00\x1A"), make([]byte, piece))
}

// records opens the text in memory.
func (s Source) records(f form) *records {
	return newRecords(f.text(bytes.NewReader(s.Data)), s.File.Path, f, s.Limits)
}

// judgeQuotes looks for quotes that make one row of several, and counts the rows
// that are lost in them; usable is false where one swallows the rest of the file.
func (s Source) judgeQuotes(f *form) (problems []problem.Problem, lost int, usable bool) {
	f.tidy = bytes.IndexByte(s.Data, '"') < 0
	if f.tidy {
		return nil, 0, true
	}
	tidy, r := true, s.records(*f)
	for r.pass(&tidy); r.next(); r.pass(&tidy) {
		if s.Context.Err() != nil {
			return nil, 0, false
		}
		q, place := &r.fields, attendance.Ref{File: s.File.Path, Row: r.row}
		verdict := q.judge(f.layout.perLine)
		switch {
		case q.spoilt:
			lost++
			problems = append(problems, problem.SpoiltQuote.At(place, "", r.begin))
		case q.unclosed && !q.isCut(f.layout.perLine) && (q.breaks > 1 || q.swallowsRows()):
			return append(problems, problem.UnclosedQuote.At(place, "", r.begin)), 0, false
		case q.unclosed:
			lost++
			problems = append(problems, problem.CutQuote.At(place, "", r.begin))
		case verdict == swallowed:
			lost += 1 + q.breaks
			problems = append(problems, problem.SwallowedLines.At(place, "", r.begin, problem.Counted(q.breaks, "rij", "rijen")))
		case verdict == odd:
			problems = append(problems, problem.OddQuote.At(place, "", r.begin, problem.Counted(q.breaks, "regel", "regels")))
		}
	}
	if refused := (*Fault)(nil); errors.As(r.err, &refused) {
		return append(problems, refused.Problem), 0, false
	}
	f.tidy = tidy
	return problems, lost, true
}

// hasRow reports whether any row would be delivered, or the reason why not.
func (s Source) hasRow(f form) bool {
	r := s.records(f)
	for r.next() {
		if cells, _ := r.cells(nil); len(cells) > 0 {
			return true
		}
	}
	return r.err != nil
}

// csvRows reads the file each time it is ranged over. Records of which
// judgeQuotes said that they are not used are passed over here.
func (s Source) csvRows(f form) iter.Seq2[Row, error] {
	stream, file, limits := s.Stream, s.File.Path, s.Limits // and not the data
	return func(yield func(Row, error) bool) {
		in, err := stream()
		if err != nil {
			yield(Row{}, err)
			return
		}
		defer in.Close()
		r := newRecords(f.text(in), file, f, limits)
		var row Row
		for r.next() {
			if !r.whole && (r.fields.spoilt || r.fields.unclosed || r.fields.judge(f.layout.perLine) == swallowed) {
				continue
			}
			row.N = r.row
			row.Cells, row.Width = r.cells(row.Cells[:0])
			if r.err == nil && len(row.Cells) > 0 && !yield(row, nil) {
				return
			}
		}
		if r.err != nil {
			yield(Row{}, r.err)
		}
	}
}
