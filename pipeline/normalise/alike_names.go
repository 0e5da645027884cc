package normalise

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"verzuimrapport/pipeline/attendance"
)

// person is what two entries of one person have in common: the birth date and the
// words of the name, in whatever order the columns give them.
type person struct {
	birth attendance.Date
	words string
}

// nameLetters is what is the same in all ways to write a person, and quickly made: most
// pupils are told apart by it.
type nameLetters struct {
	birth attendance.Date
	sum   uint32 // of the letters of the name, whatever their order
}

func lettersOf(p attendance.Pupil) nameLetters {
	l := nameLetters{birth: p.Birth}
	for _, part := range []string{p.FirstName, p.Infix, p.LastName} {
		l.add(part)
	}
	if p.FirstName == "" && p.LastName == "" {
		l.sum = 0
		l.add(p.FullName)
	}
	return l
}

func (l *nameLetters) add(name string) {
	if !isPlain(name) {
		name = strings.Join(nameWords(name), " ")
	}
	for i := 0; i < len(name); i++ {
		c := name[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80 {
			l.sum += uint32(c) * uint32(c)
		}
	}
}

// personOf is nobody (zero) where a name of at least two words or the birth date
// is missing.
func personOf(p attendance.Pupil) person {
	words := nameWords(p.Name())
	if len(words) < 2 || !p.Birth.Known() {
		return person{}
	}
	slices.Sort(words)
	return person{p.Birth, strings.Join(words, " ")}
}

// nameWords are the words of a name in lower case, without accents and signs. A
// number belongs to it: a list without names calls its pupils Leerling 1 and 2.
func nameWords(name string) []string {
	if isPlain(name) {
		return strings.FieldsFunc(strings.ToLower(strings.ReplaceAll(name, "'", "")), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	}
	plain := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return unicode.ToLower(r)
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’':
			return -1
		}
		return ' '
	}, norm.NFD.String(name))
	return strings.Fields(plain)
}
