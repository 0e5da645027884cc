package settings

import (
	"strconv"
	"strings"
)

// keyLines finds the line of each key of a TOML text that has been read without
// error, because the library tells no lines of keys. A key inside a table of a
// list carries its number: reden.2.naam.
func keyLines(text string) map[string]int {
	lines := map[string]int{}
	count := map[string]int{}
	table := ""
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(strings.TrimPrefix(line, "\ufeff"))
		switch {
		case strings.HasPrefix(line, "[["):
			name := plainKey(strings.Trim(beforeComment(line), "[] "))
			count[name]++
			table = join(name, strconv.Itoa(count[name]))
			note(lines, name, i+1)
			note(lines, table, i+1)
		case strings.HasPrefix(line, "["):
			table = numbered(plainKey(strings.Trim(beforeComment(line), "[] ")), count)
			note(lines, table, i+1)
		default:
			if name, isKey := beforeEquals(line); isKey && !strings.HasPrefix(line, "#") {
				note(lines, join(table, plainKey(name)), i+1)
			}
		}
	}
	return lines
}

// numbered is the name of a table that belongs to the last one of a list:
// profiel.2.kolommen for [profiel.kolommen].
func numbered(table string, count map[string]int) string {
	head, tail, inside := strings.Cut(table, ".")
	if n := count[head]; inside && n > 0 {
		return join(join(head, strconv.Itoa(n)), tail)
	}
	return table
}

// beforeEquals is the key of a line: what stands before the first = outside quotes.
func beforeEquals(line string) (key string, ok bool) {
	quote := rune(0)
	for i, r := range line {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '"' || r == '\''):
			quote = r
		case quote == 0 && r == '=':
			return line[:i], true
		}
	}
	return "", false
}

// note keeps the first line of a key, and of the tables that a dotted key names.
func note(lines map[string]int, key string, line int) {
	for ; key != ""; key = key[:max(strings.LastIndexByte(key, '.'), 0)] {
		if _, known := lines[key]; !known {
			lines[key] = line
		}
	}
}

func beforeComment(line string) string {
	before, _, _ := strings.Cut(line, "#")
	return strings.TrimSpace(before)
}

// plainKey is a key without the spaces and quotes that TOML allows around its parts.
func plainKey(key string) string {
	parts := strings.Split(key, ".")
	for i, part := range parts {
		parts[i] = strings.Trim(strings.TrimSpace(part), `"'`)
	}
	return strings.Join(parts, ".")
}
