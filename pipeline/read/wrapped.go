package read

import "bytes"

// A spreadsheet that took a text file for a list of one column saves every line
// as one cell: "BRIN;Vestiging;Naam". Such lines are taken out of their quotes.

// isWrapped reports whether the text has one column, every line of which stands
// in quotes and is divided once the quotes are gone.
func isWrapped(text []byte, l layout) bool {
	if l.perLine > 0 || l.skip > 0 {
		return false
	}
	for line := range lines(text) {
		if content := bytes.TrimSpace(line); len(content) > 0 && !inQuotes(content) {
			return false
		}
	}
	return sniff(unwrap(text)).perLine > 0
}

// unwrap takes the quotes from around each line, and makes one of two inside it.
// Each line stays a line.
func unwrap(text []byte) []byte {
	var out []byte
	for line := range lines(text) {
		content := bytes.TrimSpace(line)
		if inQuotes(content) {
			content = bytes.ReplaceAll(content[1:len(content)-1], []byte(`""`), []byte(`"`))
		}
		out = append(append(out, content...), '\n')
	}
	return out
}

// inQuotes reports whether a line is one field in quotes: those within it are doubled.
func inQuotes(line []byte) bool {
	n := len(line)
	return n >= 2 && line[0] == '"' && line[n-1] == '"' &&
		!bytes.Contains(bytes.ReplaceAll(line[1:n-1], []byte(`""`), nil), []byte(`"`))
}

// lines are the lines of a text without their ends.
func lines(text []byte) func(yield func([]byte) bool) {
	return func(yield func([]byte) bool) {
		for len(text) > 0 {
			i := bytes.IndexAny(text, "\r\n")
			if i < 0 {
				yield(text)
				return
			}
			if !yield(text[:i]) {
				return
			}
			text = text[i+lineEnd(text[i:]):]
		}
	}
}
