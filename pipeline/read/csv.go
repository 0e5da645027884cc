package read

import (
	"bytes"
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
	if notText(src.Data) {
		return nil, []problem.Problem{problem.NotText.At(src.At(), "")}
	}
	var problems []problem.Problem
	decode, questions := encodingOf(src.Data)
	text := decode(src.Data)
	for _, question := range questions {
		problems = append(problems, question.At(src.At(), ""))
	}
	l := sniff(text)
	if isWrapped(text, l) {
		inner := decode
		decode = func(data []byte) []byte { return unwrap(inner(data)) }
		text = decode(src.Data)
		l = sniff(text)
	}
	atQuotes, lost, usable := judgeQuotes(text, l, src.File.Path)
	problems = append(problems, atQuotes...)
	if !usable {
		return nil, problems
	}
	if !hasRow(text, l) {
		return nil, append(problems, problem.EmptyFile.At(src.At(), ""))
	}
	return []Sheet{{File: src.File.Path, Delivery: src.File.Delivery, Lost: lost, Rows: csvRows(src.Again, decode, l)}}, problems
}

// notText reports whether the content is that of another kind of file, or text
// in an encoding that cannot be known (UTF-16 without a byte order mark).
func notText(data []byte) bool {
	for _, magic := range []string{"PK\x03\x04", "%PDF-", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "Rar!", "7z\xBC\xAF", "\x1F\x8B"} {
		if bytes.HasPrefix(data, []byte(magic)) {
			return true
		}
	}
	return !isText(data)
}

// judgeQuotes looks for quotes that make one row of several, and counts the rows
// that are lost in them; usable is false where one swallows the rest of the file.
func judgeQuotes(text []byte, l layout, file string) (problems []problem.Problem, lost int, usable bool) {
	if bytes.IndexByte(text, '"') < 0 {
		return nil, 0, true
	}
	for r := newRecords(text, l); r.next(); {
		place, verdict := attendance.Ref{File: file, Row: r.row}, r.judge(l.perLine)
		switch {
		case r.unclosed && (r.breaks > 1 || r.swallowsRows()):
			return append(problems, problem.UnclosedQuote.At(place, "", r.begin)), 0, false
		case r.unclosed:
			lost++
			problems = append(problems, problem.CutQuote.At(place, "", r.begin))
		case verdict == swallowed:
			lost += 1 + r.breaks
			problems = append(problems, problem.SwallowedLines.At(place, "", r.begin, problem.Counted(r.breaks, "rij", "rijen")))
		case verdict == odd:
			problems = append(problems, problem.OddQuote.At(place, "", r.begin, problem.Counted(r.breaks, "regel", "regels")))
		}
	}
	return problems, lost, true
}

// swallowsRows reports whether the unclosed last field holds more than the rest
// of its own line.
func (r *records) swallowsRows() bool {
	last := r.chars
	if n := len(r.ends); n > 1 {
		last = r.chars[r.ends[n-2]:]
	}
	_, below, _ := bytes.Cut(last, []byte("\n"))
	return len(bytes.TrimSpace(below)) > 0
}

// hasRow reports whether any row would be delivered.
func hasRow(text []byte, l layout) bool {
	for r := newRecords(text, l); r.next(); {
		if len(r.cells(nil)) > 0 {
			return true
		}
	}
	return false
}

// csvRows reads the file each time it is ranged over. Records of which
// judgeQuotes said that they are not used are passed over here.
func csvRows(again func() ([]byte, error), decode decoding, l layout) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		data, err := again()
		if err != nil {
			yield(Row{}, err)
			return
		}
		var cells []string
		for r := newRecords(decode(data), l); r.next(); {
			if r.unclosed || r.judge(l.perLine) == swallowed {
				continue
			}
			cells = r.cells(cells[:0])
			if len(cells) > 0 && !yield(Row{N: r.row, Cells: cells}, nil) {
				return
			}
		}
	}
}

// cells makes strings of the record's fields, cleaned and without the empty ones
// at the end; they share the memory of one row, never that of the file.
func (r *records) cells(cells []string) []string {
	row, from := string(r.chars), 0
	for _, end := range r.ends {
		cells = append(cells, row[from:end])
		from = end
	}
	if r.dirty {
		for i, cell := range cells {
			cells[i] = clean(cell)
		}
	}
	return trim(cells)
}
