package read

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"
)

// xmlLines writes the tokens of a text, one a line; neighbouring texts are joined.
func xmlLines(source io.Reader) (string, error) {
	x := newXMLScanner(source)
	var b strings.Builder
	inText := false
	for {
		token, err := x.next()
		if inText && token != xmlText {
			b.WriteString("\n")
		}
		if err != nil || token == xmlEOF {
			return b.String(), err
		}
		switch inText = token == xmlText; token {
		case xmlStart:
			b.WriteString("<" + string(x.name))
			for _, a := range x.attributes {
				b.WriteString(" " + string(a.name) + "=" + noLineEnds(string(a.value)))
			}
			b.WriteString("\n")
		case xmlEnd:
			b.WriteString(">" + string(x.name) + "\n")
		case xmlText:
			b.Write(x.text)
		}
	}
}

// noLineEnds: of attributes, line ends are left as they are, which no file has.
func noLineEnds(text string) string { return strings.NewReplacer("\r", "", "\n", "").Replace(text) }

// oracleLines does the same by encoding/xml.
func oracleLines(text string) (string, error) {
	d := xml.NewDecoder(strings.NewReader(text))
	var b strings.Builder
	depth, inText := 0, false
	raw := func(n xml.Name) string { return strings.TrimPrefix(n.Space+":"+n.Local, ":") }
	for {
		token, err := d.RawToken()
		chars, isText := token.(xml.CharData)
		isText = isText && depth > 0 && len(chars) > 0
		if inText && !isText {
			if _, aside := token.(xml.Comment); aside {
				continue
			}
			if _, aside := token.(xml.ProcInst); aside {
				continue
			}
			b.WriteString("\n")
		}
		inText = isText
		if err == io.EOF {
			return b.String(), nil
		}
		if err != nil {
			return b.String(), err
		}
		switch token := token.(type) {
		case xml.StartElement:
			depth++
			b.WriteString("<" + raw(token.Name))
			for _, a := range token.Attr {
				b.WriteString(" " + raw(a.Name) + "=" + noLineEnds(a.Value))
			}
			b.WriteString("\n")
		case xml.EndElement:
			depth--
			b.WriteString(">" + raw(token.Name) + "\n")
		case xml.CharData:
			if isText {
				b.Write(chars)
			}
		}
	}
}

var soundXML = []string{
	`<a/>`, `<a></a >`, "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a b='1' c = \"&lt;&#65;&#x42;'\"><b:c>x&amp;y</b:c><!-- - --><?p q?></a>\n<!-- x -->",
	`<x:a xmlns:x="u"><x:b/>t<![CDATA[<&]]>]]&gt;</x:a>`, "<a>\r\n\té</a>", `<a><b><a/></b></a>`, `<?xml version="1.0" encoding='utf-8'?><a/>`, `<a>>]]</a>`,
}

var brokenXML = []string{
	``, ` `, `<`, `<a`, `<a>`, `<a><b></a></b>`, `<a></b>`, `</a>`, `<a/><b/>`, `<a/>x`, `x<a/>`, `<a b=1/>`, `<a b/>`, `<a b="1"c="2"/>`, `<a b="1" b="2"/>`, `<a b="<"/>`,
	`<a>&weg;</a>`, `<a>&#0;</a>`, `<a>&#xD800;</a>`, `<a>&#x110000;</a>`, `<a>& </a>`, `<a>]]></a>`, `<a><!-- -- --></a>`, `<a><!--</a>`, `<a><![CDATA[</a>`, "<a>\x00</a>", "<a>\x01</a>", "<a>\xFF</a>", "<a>\xC3</a>",
	"<a>\uFFFE</a>", `<!DOCTYPE a><a/>`, `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`, `<a><?xml version="1.0"?></a>`, `<?xml version="1.0" encoding="ISO-8859-1"?><a/>`, `< a/>`, `<a /b>`, `<1/>`, `<a><![CDATA[]]></a`, "<a/>\x00",
}

func TestXMLIsTakenApartAsEncodingXMLDoes(t *testing.T) {
	for _, text := range soundXML {
		want, err := oracleLines(strings.TrimPrefix(text, "\uFEFF"))
		check(t, err)
		for name, source := range map[string]io.Reader{"whole": strings.NewReader(text), "byte by byte": iotest.OneByteReader(strings.NewReader(text)), "end with data": iotest.DataErrReader(strings.NewReader(text))} {
			if got, err := xmlLines(source); err != nil || got != want {
				t.Errorf("%q %s: %v\n%swant\n%s", text, name, err, got, want)
			}
		}
	}
}

func TestXMLThatIsNotWellFormedIsAnError(t *testing.T) {
	for _, text := range brokenXML {
		for name, source := range map[string]io.Reader{"whole": strings.NewReader(text), "byte by byte": iotest.OneByteReader(strings.NewReader(text))} {
			if lines, err := xmlLines(source); err == nil {
				t.Errorf("%q %s is taken for\n%s", text, name, lines)
			}
		}
	}
}

func TestXMLInUTF16IsRead(t *testing.T) {
	want, _ := xmlLines(strings.NewReader(`<a b="é">ü😀</a>`))
	for _, mark := range []string{"\uFEFF", ""} {
		var little, big []byte
		for _, unit := range utf16.Encode([]rune(mark + `<?xml version="1.0" encoding="UTF-16"?><a b="é">ü😀</a>`)) {
			little, big = append(little, byte(unit), byte(unit>>8)), append(big, byte(unit>>8), byte(unit))
		}
		for _, data := range [][]byte{little, big} {
			if got, err := xmlLines(bytes.NewReader(data)); got != want || err != nil {
				t.Errorf("%q %v", got, err)
			}
		}
	}
}

func TestTokensLongerThanTheBufferAreRead(t *testing.T) {
	long := strings.Repeat("é&amp;]x ", 40_000)
	text := `<a b="` + strings.Repeat("&lt;", 60_000) + `">` + long + `<![CDATA[` + long + `]]><!--` + long + `--></a>`
	want, err := oracleLines(text)
	check(t, err)
	if got, err := xmlLines(strings.NewReader(text)); err != nil || got != want {
		t.Error(len(got), len(want), err)
	}
	if _, err := xmlLines(strings.NewReader(`<a b="` + strings.Repeat("x", 4<<20) + `"/>`)); err == nil {
		t.Error("a tag of 4 MB is taken")
	}
}

func TestNamespacesAreThoseOfTheElementsAround(t *testing.T) {
	x := newXMLScanner(strings.NewReader(`<a xmlns="u" xmlns:p="v"><p:b xmlns:p="w" p:c="1" c="2"/><p:d/><e/><q:f/></a>`))
	got := ""
	for {
		token, err := x.next()
		check(t, err)
		if token == xmlEOF {
			break
		}
		if token == xmlStart {
			got += string(x.local) + "=" + x.namespace(x.name) + " "
			if v, ok := x.attribute("c"); ok {
				got += string(v) + " "
			}
		}
	}
	if got != "a=u b=w 2 d=v e=u f=q " {
		t.Error(got)
	}
}

func TestSkipPassesOverAnElement(t *testing.T) {
	x := newXMLScanner(strings.NewReader(`<a><b><c/>x<b/></b><d/></a>`))
	for range 2 {
		_, err := x.next()
		check(t, err)
	}
	check(t, x.skip())
	if token, err := x.next(); token != xmlStart || string(x.local) != "d" || err != nil {
		t.Error(token, string(x.local), err)
	}
	check(t, x.skip())
	if token, err := x.next(); token != xmlEnd || string(x.local) != "a" || err != nil {
		t.Error(token, string(x.local), err)
	}
}

func TestAnErrorOfTheSourceComesThrough(t *testing.T) {
	broken := errors.New("broken")
	for _, text := range []string{"", "<a>", "<a><b/"} {
		_, err := xmlLines(io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)))
		if !errors.Is(err, broken) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// The law of XML: what is read is what encoding/xml reads, and what that refuses
// is refused.
func FuzzXML(f *testing.F) {
	for _, text := range append(soundXML, brokenXML...) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := xmlLines(strings.NewReader(text))
		slow, slowErr := xmlLines(iotest.OneByteReader(strings.NewReader(text)))
		if (err == nil) != (slowErr == nil) || err == nil && got != slow {
			t.Fatalf("%q byte by byte: %v\n%s%v\n%s", text, err, got, slowErr, slow)
		}
		if err != nil || strings.HasPrefix(text, "\xFF\xFE") || strings.HasPrefix(text, "\xFE\xFF") || strings.Contains(text, "\x00") {
			return
		}
		text = strings.TrimPrefix(text, "\uFEFF")
		want, wantErr := oracleLines(text)
		if wantErr != nil && !strings.Contains(wantErr.Error(), "name") && !strings.Contains(wantErr.Error(), "version") && !strings.Contains(wantErr.Error(), "encoding") {
			t.Fatalf("%q is taken, but %v", text, wantErr)
		}
		if wantErr == nil && got != want {
			t.Fatalf("%q:\n%swant\n%s", text, got, want)
		}
	})
}
