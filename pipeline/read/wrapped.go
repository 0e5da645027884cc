package read

import (
	"bytes"
	"cmp"
	"io"
)

// A spreadsheet that took a text file for a list of one column saves every line
// as one cell: "BRIN;Vestiging;Naam". Such lines are taken out of their quotes.

// isWrapped reports whether the text has one column, every line of which stands
// in quotes and is divided once the quotes are gone.
func isWrapped(text []byte, l layout) bool {
	if l.perLine > 0 || l.skip > 0 {
		return false
	}
	for rest := text; len(rest) > 0; {
		end, next := lineOf(rest)
		if content := bytes.TrimSpace(rest[:end]); len(content) > 0 && !inQuotes(content) {
			return false
		}
		rest = rest[next:]
	}
	return sniff(unwrap(text)).perLine > 0
}

// lineOf gives where the first line of a text ends and where the next begins.
func lineOf(text []byte) (end, next int) {
	if end = bytes.IndexAny(text, "\r\n"); end < 0 {
		return len(text), len(text)
	}
	return end, end + lineEnd(text[end:])
}

// unwrap takes the quotes from around each line, and makes one of two inside it.
// Each line stays a line.
func unwrap(text []byte) []byte {
	var out []byte
	for len(text) > 0 {
		end, next := lineOf(text)
		content := bytes.TrimSpace(text[:end])
		if inQuotes(content) {
			content = bytes.ReplaceAll(content[1:len(content)-1], []byte(`""`), []byte(`"`))
		}
		out, text = append(append(out, content...), '\n'), text[next:]
	}
	return out
}

// inQuotes reports whether a line is one field in quotes: those within it are doubled.
func inQuotes(line []byte) bool {
	n := len(line)
	return n >= 2 && line[0] == '"' && line[n-1] == '"' &&
		!bytes.Contains(bytes.ReplaceAll(line[1:n-1], []byte(`""`), nil), []byte(`"`))
}

// unwrapped reads a text of which each line stands in quotes.
type unwrapped struct {
	text pieces
	out  []byte
}

func (u *unwrapped) Read(to []byte) (int, error) {
	for len(u.out) == 0 {
		if !u.text.over {
			u.text.more()
		}
		lines := u.text.left()
		if !u.text.over && len(lines) < maxRecord {
			lines = wholeLines(lines)
		}
		u.text.take(len(lines))
		if u.out = unwrap(lines); u.text.over && len(u.out) == 0 {
			return 0, cmp.Or(u.text.err, io.EOF)
		}
	}
	n := copy(to, u.out)
	u.out = u.out[n:]
	return n, nil
}

// wholeLines leaves out a last line that may go on, if only with a line feed after
// its return.
func wholeLines(text []byte) []byte {
	return text[:bytes.LastIndexAny(bytes.TrimSuffix(text, []byte("\r")), "\r\n")+1]
}
