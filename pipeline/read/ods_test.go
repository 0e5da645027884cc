package read

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
)

const odsHead = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3">`

// odsFile zips parts, the kind of file first.
func odsFile(t testing.TB, parts ...[2]string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, part := range append([][2]string{{"mimetype", odsKind}}, parts...) {
		method := zip.Deflate
		if part[0] == "mimetype" {
			method = zip.Store
		}
		p, err := w.CreateHeader(&zip.FileHeader{Name: part[0], Method: method})
		check(t, err)
		_, err = io.WriteString(p, part[1])
		check(t, err)
	}
	check(t, w.Close())
	return b.String()
}

// odsBook is a workbook with these tables.
func odsBook(t testing.TB, tables string) string {
	t.Helper()
	return odsFile(t, [2]string{"content.xml", odsHead + `<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>` +
		`<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>` +
		`<office:body><office:spreadsheet>` + tables + `</office:spreadsheet></office:body></office:document-content>`})
}

// odsOne is a workbook with one table of these rows.
func odsOne(t testing.TB, rows string) string {
	t.Helper()
	return odsBook(t, `<table:table table:name="Verzuim" table:style-name="ta1"><table:table-column table:number-columns-repeated="16384"/>`+rows+`</table:table>`)
}

// odsOf reads a workbook with one sheet and no problems.
func odsOf(t testing.TB, book string) string {
	t.Helper()
	in, problems := readOne(t, "a.ods", book)
	if len(problems) > 0 || len(in.Sheets) != 1 {
		t.Fatal(problems, len(in.Sheets))
	}
	return text(rows(t, in.Sheets[0]))
}

func odsLine(cells ...string) string {
	return "<table:table-row>" + strings.Join(cells, "") + "</table:table-row>"
}

func odsWords(s string) string {
	return `<table:table-cell office:value-type="string"><text:p>` + s + `</text:p></table:table-cell>`
}

func TestODSValuesAreThoseThatTheFileStores(t *testing.T) {
	for name, test := range map[string]struct {
		cell, want string
		kind       CellKind
	}{
		"text":                  {odsWords("a &amp; b"), "a & b", Text},
		"text of no kind":       {`<table:table-cell><text:p>los</text:p></table:table-cell>`, "los", Text},
		"value before text":     {`<table:table-cell office:value-type="float" office:value="248109"><text:p>248.109</text:p></table:table-cell>`, "248109", Number},
		"percentage":            {`<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>`, "0.5", Number},
		"currency":              {`<table:table-cell office:value-type="currency" office:currency="EUR" office:value="2.5"/>`, "2.5", Number},
		"date":                  {`<table:table-cell office:value-type="date" office:date-value="2026-08-31"><text:p>31-08-26</text:p></table:table-cell>`, "2026-08-31", DateText},
		"date with time":        {`<table:table-cell office:value-type="date" office:date-value="2026-08-31T08:29:59.999999997"/>`, "2026-08-31T08:30:00", DateText},
		"date before all":       {`<table:table-cell office:value-type="date" office:date-value="-0004-01-01"/>`, "-0004-01-01", Text},
		"time":                  {`<table:table-cell office:value-type="time" office:time-value="PT08H30M00S"/>`, "08:30:00", Text},
		"time with a fraction":  {`<table:table-cell office:value-type="time" office:time-value="PT08H29M59.9999999S"/>`, "08:30:00", Text},
		"time of more days":     {`<table:table-cell office:value-type="time" office:time-value="PT107H24M"/>`, "107:24:00", Text},
		"time in days":          {`<table:table-cell office:value-type="time" office:time-value="P1DT2H"/>`, "26:00:00", Text},
		"truth":                 {`<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>`, "1", Bool},
		"untruth":               {`<table:table-cell office:value-type="boolean" office:boolean-value="false"/>`, "0", Bool},
		"formula":               {`<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>`, "2", Number},
		"formula with a text":   {`<table:table-cell table:formula="of:=A1" office:value-type="string" office:string-value="uit"/>`, "uit", Text},
		"error":                 {`<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/B</text:p></table:table-cell>`, "#N/B", ErrorValue},
		"error by number":       {`<table:table-cell table:formula="of:=X" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>Err:508</text:p></table:table-cell>`, "#Err:508", ErrorValue},
		"error of old":          {`<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>`, "#DIV/0!", ErrorValue},
		"text that begins so":   {odsWords("#ikookniet"), "#ikookniet", Text},
		"lines":                 {`<table:table-cell office:value-type="string"><text:p>een</text:p><text:p/><text:p>drie<text:line-break/>vier</text:p></table:table-cell>`, "een⏎⏎drie⏎vier", Text},
		"spaces and tabs":       {odsWords("a<text:s text:c=\"3\"/>b<text:tab/>c<text:s/>d"), "a   b c d", Text},
		"white space":           {odsWords("\n  a \n b<text:span> c</text:span>"), "a b c", Text},
		"dressed":               {odsWords(`<text:span text:style-name="T1">ro<text:span>od</text:span></text:span><text:a>, link</text:a>`), "rood, link", Text},
		"comments are no value": {`<table:table-cell office:value-type="string"><office:annotation><dc:creator>X</dc:creator><text:p>opmerking</text:p></office:annotation><text:p>waarde<office:annotation><text:p>x</text:p></office:annotation></text:p></table:table-cell>`, "waarde", Text},
		"nor are drawings":      {`<table:table-cell office:value-type="string"><text:p>waarde</text:p><draw:frame><draw:text-box><text:p>vak</text:p></draw:text-box></draw:frame></table:table-cell>`, "waarde", Text},
		"covered":               {`<table:covered-table-cell office:value-type="string"><text:p>eronder</text:p></table:covered-table-cell>`, "eronder", Text},
		"control characters":    {odsWords("a\u0085b\uFEFF"), "a b", Text},
	} {
		in, problems := readOne(t, "a.ods", odsOne(t, odsLine(test.cell)))
		if len(problems) > 0 || len(in.Sheets) != 1 {
			t.Errorf("%s: %v", name, problems)
			continue
		}
		all := rows(t, in.Sheets[0])
		if got := text(all); got != "1: "+test.want+"\n" || all[0].Kinds[0] != test.kind {
			t.Errorf("%s: %q of kind %d, want %q of %d", name, got, all[0].Kinds[0], test.want, test.kind)
		}
	}
}

func TestODSFormulaWithoutOutcomeIsNoEmptyCell(t *testing.T) {
	in, problems := readOne(t, "a.ods", odsOne(t, odsLine(odsWords("a"))+odsLine("<table:table-cell/>", `<table:table-cell table:formula="of:=A1"/>`)))
	if codes(problems) != "P120@2" || !strings.Contains(problems[0].Text, "B2") || text(rows(t, in.Sheets[0])) != "1: a\n2: |"+NoValue+"\n" {
		t.Error(problems, text(rows(t, in.Sheets[0])))
	}
}

func TestODSRepeatedRowsAndColumns(t *testing.T) {
	got := odsOf(t, odsOne(t,
		`<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row>`+
			odsLine(`<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell>`, `<table:table-cell table:number-columns-repeated="2"/>`, odsWords("y"), `<table:table-cell table:number-columns-repeated="16379"/>`)+
			`<table:table-row table:number-rows-repeated="3">`+odsWords("z")+`</table:table-row>`+
			`<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`))
	if got != "3: x|x|||y\n4: z\n5: z\n6: z\n" {
		t.Error(got)
	}
}

func TestODSRowsInHeadersAndGroupsAreRows(t *testing.T) {
	got := odsOf(t, odsOne(t, `<table:table-header-rows>`+odsLine(odsWords("kop"))+`</table:table-header-rows><table:table-row-group><table:table-row-group>`+
		odsLine(odsWords("a"))+`</table:table-row-group><table:table-rows>`+odsLine(odsWords("b"))+`</table:table-rows></table:table-row-group>`+odsLine(odsWords("c"))))
	if got != "1: kop\n2: a\n3: b\n4: c\n" {
		t.Error(got)
	}
}

func TestODSHiddenSheetsAreNotReadAndHiddenRowsAre(t *testing.T) {
	table := func(name, style, rows string) string {
		return `<table:table table:name="` + name + `" table:style-name="` + style + `">` + rows + `</table:table>`
	}
	in, problems := readOne(t, "a.ods", odsBook(t, table("Weg", "ta2", odsLine(odsWords("x")))+table("Leeg weg", "ta2", "")+table("Leeg", "ta1", odsLine("<table:table-cell/>"))+
		table("Verzuim", "ta1", odsLine(odsWords("1"))+`<table:table-row table:visibility="collapse">`+odsWords("2")+`</table:table-row>`+
			`<table:table-row table:visibility="filter" table:number-rows-repeated="2">`+odsWords("3")+`</table:table-row><table:table-row table:visibility="collapse"/>`)))
	if codes(problems) != "P119 P118" || problems[0].Ref.Sheet != "Verzuim" || !strings.Contains(problems[0].Text, "3 rijen") {
		t.Error(problems)
	}
	if len(in.Sheets) != 1 || text(rows(t, in.Sheets[0])) != "1: 1\n2: 2\n3: 3\n4: 3\n" {
		t.Error(in.Sheets)
	}
}

func TestODSMergesOverRowsAreAQuestion(t *testing.T) {
	_, problems := readOne(t, "a.ods", odsOne(t, odsLine(`<table:table-cell table:number-columns-spanned="4" table:number-rows-spanned="1"><text:p>titel</text:p></table:table-cell>`)+
		odsLine("<table:table-cell/>", `<table:table-cell table:number-columns-spanned="1" table:number-rows-spanned="3"><text:p>x</text:p></table:table-cell>`)))
	if codes(problems) != "P121" || !strings.Contains(problems[0].Text, "B2:B4") {
		t.Error(problems)
	}
}

func TestODSTrackedChangesAreNoData(t *testing.T) {
	got := odsOf(t, odsBook(t, `<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell office:value-type="string"><text:p>oud</text:p></table:change-track-table-cell></table:cell-content-deletion></table:deletion></table:tracked-changes>`+
		`<table:calculation-settings/><table:table table:name="A">`+odsLine(odsWords("nu"))+`</table:table><table:named-expressions/><table:database-ranges/>`))
	if got != "1: nu\n" {
		t.Error(got)
	}
}

func TestODSNamespacesMayHaveOtherPrefixes(t *testing.T) {
	const of = "urn:oasis:names:tc:opendocument:xmlns:"
	for name, content := range map[string]string{
		"other": `<o:document-content xmlns:o="` + of + `office:1.0" xmlns:t="` + of + `table:1.0" xmlns:x="` + of + `text:1.0"><o:body><o:spreadsheet>` +
			`<t:table t:name="A"><t:table-row><t:table-cell o:value-type="string"><x:p>x</x:p></t:table-cell></t:table-row></t:table></o:spreadsheet></o:body></o:document-content>`,
		"none": `<document-content xmlns="` + of + `office:1.0"><body><spreadsheet><table xmlns="` + of + `table:1.0" xmlns:table="` + of + `table:1.0" table:name="A"><table-row><table-cell>` +
			`<p xmlns="` + of + `text:1.0">x</p></table-cell></table-row></table></spreadsheet></body></document-content>`,
		"another inside": odsContentOf(strings.ReplaceAll(odsLine(odsWords("x")), "<table:table-cell", `<table:table-cell xmlns:nu="urn:nu"`)),
	} {
		if got := odsOf(t, odsFile(t, [2]string{"content.xml", content})); got != "1: x\n" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func odsContentOf(rows string) string {
	return odsHead + `<office:body><office:spreadsheet><table:table table:name="A">` + rows + `</table:table></office:spreadsheet></office:body></office:document-content>`
}

func TestODSDamageRefusesTheWholeFile(t *testing.T) {
	for name, test := range map[string]struct{ rows, code string }{
		"value that is no number":    {odsLine(`<table:table-cell office:value-type="float" office:value="x"/>`), "P116"},
		"value that is missing":      {odsLine(`<table:table-cell office:value-type="date"/>`), "P116"},
		"unknown kind":               {odsLine(`<table:table-cell office:value-type="kleur"/>`), "P116"},
		"repeated no times":          {`<table:table-row table:number-rows-repeated="0"/>`, "P116"},
		"repeated without number":    {odsLine(`<table:table-cell table:number-columns-repeated="veel"/>`), "P116"},
		"row inside something else":  {`<table:onbekend>` + odsLine(odsWords("x")) + `</table:onbekend>`, "P116"},
		"cell outside a row":         {odsWords("x"), "P116"},
		"text between rows":          {"los", "P116"},
		"text between cells":         {odsLine("los"), "P116"},
		"table inside a cell":        {odsLine(`<table:table-cell><table:table>` + odsLine(odsWords("x")) + `</table:table></table:table-cell>`), "P116"},
		"not closed":                 {`<table:table-row>`, "P116"},
		"rows without end":           {strings.Repeat(`<table:table-row table:number-rows-repeated="999999999">`+odsWords("x")+`</table:table-row>`, 2), "P108"},
		"columns without end":        {odsLine(`<table:table-cell table:number-columns-repeated="16385" office:value-type="string"><text:p>x</text:p></table:table-cell>`), "P109"},
		"a thousand million cells":   {`<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`, "P117"},
		"entities that grow":         {`<!DOCTYPE x [<!ENTITY a "b">]>`, "P116"},
		"a cell of a thousand lines": {strings.Repeat(`<table:table-row-group>`, 2000), "P116"},
	} {
		in, problems := readOne(t, "a.ods", odsOne(t, test.rows))
		if got, _, _ := strings.Cut(codes(problems), "@"); got != test.code || len(in.Sheets) > 0 {
			t.Errorf("%s: %v, %d sheets", name, problems, len(in.Sheets))
		}
	}
}

func TestODSKindsThatAreNoWorkbookOrLocked(t *testing.T) {
	text := strings.ReplaceAll(odsHead, "x", "x") + `<office:body><office:text/></office:body></office:document-content>`
	manifest := `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`
	for name, test := range map[string]struct{ book, code string }{
		"a letter":     {odsFile(t, [2]string{"content.xml", text}), "P115"},
		"a password":   {odsFile(t, [2]string{"content.xml", "\x00\x01"}, [2]string{"META-INF/manifest.xml", manifest}), "P112"},
		"no content":   {odsFile(t, [2]string{"META-INF/manifest.xml", "<manifest/>"}), "P116"},
		"nothing":      {odsFile(t), "P115"},
		"empty sheets": {odsBook(t, `<table:table table:name="A"/>`), "P123"},
	} {
		if _, problems := readOne(t, "a.ods", test.book); codes(problems) != test.code {
			t.Errorf("%s: %v, want %s", name, problems, test.code)
		}
	}
}

func TestWorkbooksAreKnownByTheirInsideWhateverTheirName(t *testing.T) {
	ods, xlsx := odsOne(t, odsLine(odsWords("a"))), string(newBook(t, [][]any{{"a"}}))
	for _, name := range []string{"a.ods", "a.xlsx", "a.xlsm", "a.xls", "a.xlsb", "a.csv"} {
		for kind, book := range map[string]string{"ods": ods, "xlsx": xlsx} {
			in, problems := readOne(t, name, book)
			if len(problems) > 0 || len(in.Sheets) != 1 || text(rows(t, in.Sheets[0])) != "1: a\n" {
				t.Errorf("%s named %s: %v", kind, name, problems)
			}
		}
	}
}

// Sheets that are kept and sheets that are read again give the same rows.
func TestODSLargeAndSmallSheetsGiveTheirRowsAgainAndAgain(t *testing.T) {
	var large strings.Builder
	for i := range smallCells {
		large.WriteString(odsLine(odsWords(fmt.Sprint(i)), odsWords("x")))
	}
	in, problems := readOne(t, "a.ods", odsBook(t, `<table:table table:name="Klein">`+odsLine(odsWords("a"))+`</table:table><table:table table:name="Groot">`+large.String()+`</table:table>`+
		`<table:table table:name="Groot">`+odsLine(odsWords("b"))+`</table:table>`))
	if len(problems) > 0 || len(in.Sheets) != 3 || in.Sheets[2].Name != "Groot (2)" {
		t.Fatal(problems, len(in.Sheets))
	}
	for _, want := range []int{1, smallCells, 1} {
		sheet := in.Sheets[0]
		in.Sheets = in.Sheets[1:]
		for range 2 {
			if n := len(rows(t, sheet)); n != want {
				t.Errorf("%s: %d rows, want %d", sheet.Name, n, want)
			}
		}
	}
}

func TestODSHiddenColumnsAreReadAndSaid(t *testing.T) {
	in, problems := readOne(t, "a.ods", odsBook(t, `<table:table table:name="Verzuim" table:style-name="ta1"><table:table-column table:number-columns-repeated="2"/><table:table-column-group><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/></table:table-column-group><table:table-column table:number-columns-repeated="900"/>`+
		odsLine(odsWords("1"), odsWords("2"), odsWords("3"))+`</table:table>`))
	if codes(problems) != "P142" || !strings.Contains(problems[0].Text, "1 kolom") || !strings.Contains(problems[0].Text, "(C)") {
		t.Error(problems)
	}
	if text(rows(t, in.Sheets[0])) != "1: 1|2|3\n" {
		t.Error(in.Sheets)
	}
}
