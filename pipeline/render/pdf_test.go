package render

import (
	"bytes"
	"compress/zlib"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/document"
)

var updatePaper = flag.Bool("update-paper", false, "rewrite the goldens of printed documents")

// pageTexts reads the printed lines of a PDF back, page by page, in the order
// in which they were printed.
func pageTexts(t testing.TB, pdf []byte) [][]string {
	t.Helper()
	var pages [][]string
	for rest := pdf; ; {
		i := bytes.Index(rest, []byte("stream\n"))
		if i < 0 {
			return pages
		}
		rest = rest[i+len("stream\n"):]
		r, err := zlib.NewReader(bytes.NewReader(rest))
		if err != nil {
			continue
		}
		content, err := io.ReadAll(r)
		if err == nil && bytes.Contains(content, []byte(") Tj ET")) {
			pages = append(pages, shownText(content))
		}
		rest = rest[bytes.Index(rest, []byte("endstream")):]
	}
}

// shownText are the strings that a content stream shows.
func shownText(content []byte) (lines []string) {
	for {
		i := bytes.Index(content, []byte(" Td ("))
		if i < 0 {
			return lines
		}
		content = content[i+len(" Td ("):]
		var units []byte
		for j := 0; ; j++ {
			c := content[j]
			if c == ')' {
				content = content[j:]
				break
			}
			if c == '\\' {
				j++
				if c = content[j]; c == 'r' {
					c = '\r'
				}
			}
			units = append(units, c)
		}
		var text []uint16
		for k := 0; k+1 < len(units); k += 2 {
			text = append(text, uint16(units[k])<<8|uint16(units[k+1]))
		}
		lines = append(lines, string(utf16.Decode(text)))
	}
}

func printed(t testing.TB, c document.Content) []byte {
	t.Helper()
	pdf, err := Bytes(document.Document{Path: "proef.pdf", Content: c})
	if err != nil {
		t.Fatal(err)
	}
	return pdf
}

func allText(t testing.TB, pdf []byte) string {
	t.Helper()
	var all []string
	for _, page := range pageTexts(t, pdf) {
		all = append(all, page...)
	}
	return strings.Join(all, "\n")
}

func testPaper() document.Paper {
	return document.Paper{
		Title: "PROEFFORMULIER", Subject: "Proef", Author: "Samenwerkingsverband Proef", Contact: []string{"Straat 1", "info@swv.example"},
		Program: "verzuimrapport proef", On: time.Date(2026, 10, 31, 0, 0, 0, 0, time.UTC), Colour: "#1B4F72",
		Footer: "Vertrouwelijk  ·  peildatum 31 oktober 2026",
	}
}

// testForm has every kind of field, one known and one not.
func testForm() document.Form {
	return document.Form{
		Paper: testPaper(),
		Intro: []string{"Vermeld aan ouders dat de gegevens worden geregistreerd."},
		Sections: []document.FormSection{{Fields: []document.Field{
			{Label: "Naam:", Text: "Ayşegül de Fryske-Ŵ\u00e2ld"},
			{Label: "Geboortedatum:"},
			{Label: "Schoolverloop", Hint: "(bijv. 2012-2013):", Text: "2024-2025 vmbo-k 1\n2025-2026 vmbo-k 2", Note: "volgens het dossier", More: 1},
			{Label: "Problematiek:", Lines: 3},
			{Label: "Wie heeft de regie:", Choices: []document.Choice{{Text: "leerplicht"}, {Text: "zoco", Ticked: true}, {Text: "anders nl.", Write: true, Answer: "de wijkcoach"}}},
		}}, {Lead: "Volgt de leerling weer onderwijs?", Fields: []document.Field{{Label: "Startdatum:"}}}},
		Behind: []document.Part{document.Heading{Text: "Achter het formulier"}, testGrid(3), testWeeks()},
	}
}

func testGrid(rows int) document.Grid {
	g := document.Grid{Title: "Tabel", Note: "Uitleg.", Columns: []document.GridColumn{{Header: "School", Width: 60}, {Group: "Aantallen", Header: "Nu", Width: 20, Number: true}}}
	for i := range rows {
		g.Rows = append(g.Rows, document.GridRow{Cells: []document.GridCell{{Text: fmt.Sprintf("Rij %d", i+1)}, {Text: fmt.Sprint(100 + i)}}})
	}
	return g
}

func testWeeks() document.Weeks {
	return document.Weeks{
		Title: "Weken", Days: []string{"ma", "di"}, Columns: []string{"Ziek"},
		Rows:   []document.Week{{Label: "week 36", Period: "31 aug – 4 sep", Days: []document.DayBox{{Day: "31", Letter: "Z", Shares: []document.Share{{Colour: "#8FBBDD", Part: 0.5}}}, {Absent: true}}, Figures: []string{"3"}}, {Gap: "geen lesweek"}},
		Legend: []document.Series{{Name: "ziek", Colour: "#8FBBDD", Letter: "Z"}, {Name: "vrij", Colour: "#ECEEF1", Letter: "V"}},
	}
}

// testReport has every kind of part.
func testReport() document.Report {
	return document.Report{Paper: testPaper(), Subtitle: "Ondertitel", Parts: []document.Part{
		document.Callout{Title: "Aangeleverd: 5 van 6 scholen", Text: "Niet door één school.", Meaning: document.Warning},
		document.Tiles{Items: []document.Tile{{Number: "12", Label: "Thuiszitters", Note: "nu"}, {Number: "<5", Label: "Langdurig afwezig", Meaning: document.Muted}}},
		document.Heading{Text: "Kop"}, document.Paragraph{Text: "Alinea."}, document.Paragraph{Text: "Klein.", Muted: true},
		document.Fields{Items: []document.Field{{Label: "Klas", Text: "3B"}, {Label: "Status", Text: "leerplichtig"}, {Label: "Los", Text: "eind"}}},
		testGrid(2), document.Grid{Title: "Lege tabel", Empty: "Er zijn geen rijen.", Columns: []document.GridColumn{{Header: "X", Width: 1}}},
		document.Bars{Title: "Staven", Unit: "leerlingen", Series: []document.Series{{Name: "een", Colour: "#1B4F72", Letter: "E"}, {Name: "twee", Colour: "#F0CB6C", Letter: "T"}},
			Rows: []document.Bar{{Label: "School A", Values: []float64{3, 4}, Text: "7"}, {Label: "School B", Text: "<5"}}},
		testWeeks(),
		document.Notes{Items: []document.Note{{Title: "×", Text: "Verborgen."}}},
	}}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *updatePaper {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s (-want +got, rewrite with -update-paper):\n%s", path, diff)
	}
}

func pagesAsText(t *testing.T, pdf []byte) string {
	var b strings.Builder
	for i, page := range pageTexts(t, pdf) {
		fmt.Fprintf(&b, "=== pagina %d\n%s\n", i+1, strings.Join(page, "\n"))
	}
	return b.String()
}

func TestAFormSaysItsQuestionsAndAnswers(t *testing.T) {
	golden(t, "form.txt", pagesAsText(t, printed(t, testForm())))
}

func TestAReportSaysEveryPart(t *testing.T) {
	golden(t, "report.txt", pagesAsText(t, printed(t, testReport())))
}

func TestTheSameDocumentGivesTheSameBytes(t *testing.T) {
	for _, c := range []document.Content{testForm(), testReport()} {
		if !bytes.Equal(printed(t, c), printed(t, c)) {
			t.Errorf("%T: two printings differ", c)
		}
	}
}

func TestFormsArePrintedSideBySide(t *testing.T) {
	want := printed(t, testForm())
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			if got, err := Bytes(document.Document{Path: "proef.pdf", Content: testForm()}); err != nil || !bytes.Equal(got, want) {
				t.Errorf("another document came out (%v)", err)
			}
		})
	}
	wait.Wait()
}

func TestALongAnswerFlowsOverAndNothingIsLost(t *testing.T) {
	var words []string
	for i := range 3000 {
		words = append(words, fmt.Sprintf("woord%d", i))
	}
	f := testForm()
	f.Sections[0].Fields[3].Text = strings.Join(words, " ")
	pdf := printed(t, f)
	text := strings.Fields(allText(t, pdf))
	at := 0
	for _, word := range text {
		if at < len(words) && word == words[at] {
			at++
		}
	}
	if at != len(words) {
		t.Errorf("only %d of %d words were printed", at, len(words))
	}
	if n := len(pageTexts(t, pdf)); n < 4 {
		t.Errorf("%d pages", n)
	}
}

func TestOddTextIsPrintedAndNeverPanics(t *testing.T) {
	for text, want := range map[string]string{
		"Zoe\u0308 Ba\u0302rt":            "Zoë Bârt",
		"👩🏽‍🦱 Sanne 😀😀 Şükrü":             "Sanne Şükrü",
		"gaat 👍 goed":                     "gaat goed",
		"𝐙𝐨𝐞 ① ㎏":                         "Zoe 1 kg",
		"李 Smit":                          "… Smit",
		"a\u200bb\x00c\u202ed":            "abcd",
		"x\u0301\u0302y":                  "xy",
		"tab\there\u2011en":               "tab here-en",
		"\xff\xfe":                        "…",
		"{nb} {{nb}} \ue000 10 van {nb}":  "{nb} {{nb}}  10 van {nb}",
		strings.Repeat("\u0301", 5) + "é": "é",
	} {
		if got := readable(text); got != want {
			t.Errorf("readable(%q) = %q, want %q", text, got, want)
		}
		f := testForm()
		f.Title, f.Author, f.Footer = text, text, text
		f.Sections[0].Fields[0].Text = text
		if got := allText(t, printed(t, f)); want != "{nb} {{nb}}  10 van {nb}" && !strings.Contains(got, want) {
			t.Errorf("%q is not in the document", want)
		}
	}
}

func TestAnAnswerOfNothingPrintableIsALineToWriteOn(t *testing.T) {
	p := newPrinter(testPaper())
	if lines := p.answer(document.Field{Text: "👍", Lines: 2}); len(lines) != 2 || !lines[0].ruled {
		t.Errorf("the answer is %+v", lines)
	}
}

func FuzzReadableTextCanBePrinted(f *testing.F) {
	for _, seed := range []string{"", "Zoë", "👩🏽‍🦱", "\xff", "a\nb", strings.Repeat("W", 400), "\u0301"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := document.Report{Paper: testPaper(), Parts: []document.Part{document.Paragraph{Text: text}}}
		r.Title = text
		if _, err := Bytes(document.Document{Content: r}); err != nil {
			t.Error(err)
		}
		if !strings.Contains(text, "□") && strings.Contains(readable(text), "□") {
			t.Errorf("%q is printed with a box", text)
		}
		if again := readable(readable(text)); again != readable(text) {
			t.Errorf("cleaning %q twice gives %q", text, again)
		}
	})
}

func TestEveryPageCarriesItsMarkFooterAndNumber(t *testing.T) {
	f := testForm()
	f.Mark = "VOORBEELD – verzonnen"
	f.Behind = append(f.Behind, testGrid(90))
	pages := pageTexts(t, printed(t, f))
	for i, page := range pages {
		text := strings.Join(page, "\n")
		for _, want := range []string{"VOORBEELD", "Vertrouwelijk", "Samenwerkingsverband Proef", fmt.Sprintf("pagina %d van %d", i+1, len(pages))} {
			if !strings.Contains(text, want) {
				t.Errorf("page %d does not say %q", i+1, want)
			}
		}
	}
}

func TestATableRepeatsItsHeadAndKeepsItsRows(t *testing.T) {
	pages := pageTexts(t, printed(t, document.Report{Paper: testPaper(), Parts: []document.Part{testGrid(120)}}))
	for i, page := range pages {
		if text := strings.Join(page, "\n"); !strings.Contains(text, "Aantallen") {
			t.Errorf("page %d has no head", i+1)
		}
	}
	text := fmt.Sprint(pages)
	for i := range 120 {
		if !strings.Contains(text, fmt.Sprintf("Rij %d ", i+1)) {
			t.Errorf("row %d is lost", i+1)
		}
	}
}

func TestAWordOfAHeadingIsNotBroken(t *testing.T) {
	g := document.Grid{Columns: []document.GridColumn{{Header: "School", Width: 52}}, Rows: []document.GridRow{{Cells: []document.GridCell{{Text: "De Noorderhaven"}}}}}
	for _, head := range []string{"Leerlingen", "Ongeoorloofd", "4 weken – 3 maanden", "Langer dan 12 maanden", "Langdurig afwezig", "Mogelijk thuiszitter", "Geoorloofd"} {
		g.Columns = append(g.Columns, document.GridColumn{Header: head, Width: 17, Number: true})
		g.Rows[0].Cells = append(g.Rows[0].Cells, document.GridCell{Text: "12.345"})
	}
	text := strings.Join(pageTexts(t, printed(t, document.Report{Paper: testPaper(), Parts: []document.Part{g}}))[0], "\n")
	for _, c := range g.Columns {
		for _, word := range strings.Fields(c.Header) {
			if !strings.Contains(text, word) {
				t.Errorf("%q is broken", word)
			}
		}
	}
}

func TestLabelsOfBarsStayApart(t *testing.T) {
	p := newPrinter(testPaper())
	long := "Scholengemeenschap De Lange Naam voor Voortgezet Onderwijs in de Duinstreek en het Achterland, locatie "
	north, south := p.barLabel(document.Bar{Label: long + "Noord"}), p.barLabel(document.Bar{Label: long + "Zuid"})
	if len(north) > labelLines || strings.Join(north, " ") == strings.Join(south, " ") || !strings.HasSuffix(strings.Join(north, " "), "Noord") {
		t.Errorf("%q and %q", north, south)
	}
	if p.barLabel(document.Bar{Label: strings.Repeat("W", 900), Total: true}) == nil {
		t.Error("no label")
	}
}

func TestNotesBehindAFormFlowOverTwoColumns(t *testing.T) {
	f := testForm()
	notes := document.Notes{Title: "Waar dit op rust"}
	for i := range 5 {
		notes.Items = append(notes.Items, document.Note{Title: fmt.Sprint("Regel ", i), Text: strings.Repeat(fmt.Sprint("woord", i, " "), 40)})
	}
	f.Behind = []document.Part{notes}
	pages := pageTexts(t, printed(t, f))
	if len(pages) != 2 {
		t.Fatalf("%d pages", len(pages))
	}
	text := strings.Join(pages[1], "\n")
	for i := range 5 {
		if n := strings.Count(text, fmt.Sprint("woord", i)); n != 40 {
			t.Errorf("note %d has %d words", i, n)
		}
	}
	notes.Items[0].Text = strings.Repeat("heel veel woorden ", 2000)
	f.Behind = []document.Part{notes}
	if n := strings.Count(strings.Join(slices.Concat(pageTexts(t, printed(t, f))...), "\n"), "woorden"); n != 2000 {
		t.Errorf("%d words of a very long note", n)
	}
}

func TestAFormALittleTooLongIsSetCloser(t *testing.T) {
	f := testForm()
	f.Behind = nil
	for len(f.Sections[0].Fields) < 13 {
		f.Sections[0].Fields = append(f.Sections[0].Fields, document.Field{Label: "Afspraken:", Lines: 3})
	}
	if n := len(pageTexts(t, printed(t, f))); n != 1 {
		t.Errorf("%d pages", n)
	}
}

func TestAHiddenBarHasNoLength(t *testing.T) {
	draw := func(values []float64) []byte {
		return printed(t, document.Report{Paper: testPaper(), Parts: []document.Part{document.Bars{
			Unit: "leerlingen", Series: []document.Series{{Name: "n", Colour: "#000000"}}, Rows: []document.Bar{{Label: "A", Values: []float64{9}, Text: "9"}, {Label: "B", Values: values, Text: "<5"}},
		}}})
	}
	if !bytes.Equal(draw(nil), draw(nil)) || strings.Count(allText(t, draw(nil)), "<5") != 1 {
		t.Error("a hidden bar is not printed as its mark alone")
	}
}

func TestACaseOfLanguageAndTitle(t *testing.T) {
	pdf := printed(t, testForm())
	for _, want := range []string{"/Lang (nl-NL)", "/DisplayDocTitle true", "/CreationDate", "20261031000000"} {
		if !bytes.Contains(pdf, []byte(want)) {
			t.Errorf("the document does not hold %q", want)
		}
	}
}

func TestTheTableOfPlacesHitsEveryObject(t *testing.T) {
	for _, c := range []document.Content{testForm(), testReport()} {
		pdf := printed(t, c)
		start := startOfTable.FindSubmatch(pdf)
		table, err := strconv.Atoi(string(start[1]))
		if err != nil || !bytes.HasPrefix(pdf[table:], []byte("xref\n0 ")) {
			t.Fatalf("%T: no table at %d", c, table)
		}
		for n, entry := range bytes.Split(pdf[table:], []byte("\n"))[3:] {
			if !bytes.HasSuffix(entry, []byte(" n ")) {
				break
			}
			place, err := strconv.Atoi(string(entry[:10]))
			if err != nil || !bytes.HasPrefix(pdf[place:], fmt.Appendf(nil, "%d 0 obj\n", n+1)) {
				t.Errorf("%T: object %d is not at %d", c, n+1, place)
			}
		}
	}
}

func TestPDFsPassQpdf(t *testing.T) {
	qpdf, err := exec.LookPath("qpdf")
	if err != nil {
		t.Skip("qpdf is not installed")
	}
	for i, c := range []document.Content{testForm(), testReport()} {
		path := filepath.Join(t.TempDir(), fmt.Sprintf("%d.pdf", i))
		if err := os.WriteFile(path, printed(t, c), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command(qpdf, "--check", path).CombinedOutput(); err != nil {
			t.Errorf("%T: %v\n%s", c, err, out)
		}
	}
}

func TestPopplerReadsTheText(t *testing.T) {
	pdftotext, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext (poppler) is not installed")
	}
	path := filepath.Join(t.TempDir(), "form.pdf")
	if err := os.WriteFile(path, printed(t, testForm()), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(pdftotext, "-layout", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Ayşegül de Fryske-Ŵâld", "de wijkcoach", "pagina 1 van 2"} {
		if !strings.Contains(string(out), want) {
			t.Errorf("poppler does not read %q", want)
		}
	}
}

func BenchmarkForm(b *testing.B) {
	f := testForm()
	b.ReportAllocs()
	for b.Loop() {
		printed(b, f)
	}
}
