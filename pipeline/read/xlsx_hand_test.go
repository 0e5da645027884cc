package read

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"unicode/utf16"
)

const (
	mainNamespace   = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	strictNamespace = `xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"`
	strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships"
)

// The same three rows in the many ways in which programs write them.
func TestOneSheetInTheWaysOfManyPrograms(t *testing.T) {
	const want = "1: nul| een |twee\n2: 1|46265|1\n4: |x & y\n"
	relations := func(sheet, texts string) string {
		const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
		return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="` + kind + `worksheet" Target="` + sheet + `" Id="rId1"/><Relationship Type="` + kind + `sharedStrings" Target="` + texts + `" Id="rId9"/></Relationships>`
	}
	body := `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>` +
		`<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>46265</v></c><c r="C2" t="b"><v>1</v></c></row><row r="4"><c r="B4" t="inlineStr"><is><t>x &amp; y</t></is></c></row></sheetData>`
	sheet := `<worksheet ` + mainNamespace + `>` + body + `</worksheet>`
	prefixed := strings.NewReplacer("</", "</x:", "<", "<x:").Replace(strings.ReplaceAll(strings.ReplaceAll(body, "</", "\x01"), "\x01", "</"))
	prefixed = strings.ReplaceAll(prefixed, "<x:/x:", "</x:")
	prefixed = strings.ReplaceAll(prefixed, "<x:/", "</x:")
	for name, parts := range map[string]map[string]string{
		"plain":              {sheetPart: sheet},
		"excel":              {sheetPart: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\r\n" + `<worksheet ` + mainNamespace + ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="u"><sheetPr/><dimension ref="A1:C4"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="B4" sqref="B4"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="9"/></cols>` + strings.ReplaceAll(body, `<row `, `<row spans="1:3" x14ac:dyDescent="0.25" `) + `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext uri="{1}" xmlns:x14="v"><x14:row><x14:c/></x14:row></ext></extLst></worksheet>`},
		"prefix":             {sheetPart: `<x:worksheet ` + strings.Replace(mainNamespace, "xmlns", "xmlns:x", 1) + `>` + prefixed + `</x:worksheet>`},
		"strict":             {sheetPart: `<worksheet ` + strictNamespace + `>` + body + `</worksheet>`, "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + strictRelations + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`, "xl/_rels/workbook.xml.rels": strings.ReplaceAll(relations("worksheets/sheet1.xml", "sharedStrings.xml"), "http://schemas.openxmlformats.org/officeDocument/2006/relationships", strictRelations), "xl/workbook.xml": `<workbook ` + strictNamespace + ` xmlns:r="` + strictRelations + `" conformance="strict"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`},
		"no places":          {sheetPart: strings.NewReplacer(` r="2"`, "", ` r="A1"`, "", ` r="B1"`, "", ` r="C2"`, "", ` r="1"`, "").Replace(sheet)},
		"spread out":         {sheetPart: strings.ReplaceAll(sheet, "><", ">\n\t<")},
		"dimension":          {sheetPart: strings.Replace(sheet, "<sheetData>", `<dimension ref="A1"/><sheetData>`, 1)},
		"absolute":           {"xl/_rels/workbook.xml.rels": relations("/xl/worksheets/sheet1.xml", "/xl/sharedStrings.xml"), sheetPart: sheet},
		"dots":               {"xl/_rels/workbook.xml.rels": relations("./../xl/worksheets/sheet1.xml", "../xl/./sharedStrings.xml"), sheetPart: sheet},
		"capitals":           {"xl/_rels/workbook.xml.rels": relations("Worksheets/Sheet1.XML", "SharedStrings.xml"), sheetPart: sheet},
		"elsewhere":          {"xl/_rels/workbook.xml.rels": relations("bladen/een%20blad.xml", "teksten.xml"), "xl/bladen/een blad.xml": sheet, sheetPart: "", "xl/sharedStrings.xml": "", "xl/teksten.xml": `<sst ` + mainNamespace + `><si><t>nul</t></si><si><t> een </t></si><si><t>twee</t></si></sst>`},
		"no rels":            {"_rels/.rels": "", sheetPart: sheet},
		"no texts named":     {"xl/_rels/workbook.xml.rels": strings.Replace(relations("worksheets/sheet1.xml", ""), `<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="" Id="rId9"/>`, "", 1), sheetPart: sheet},
		"alternate":          {sheetPart: strings.Replace(sheet, "</sheetData>", `</sheetData><mc:AlternateContent xmlns:mc="u"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>`, 1), "xl/workbook.xml": `<workbook ` + mainNamespace + ` xmlns:r="r" xmlns:mc="u"><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="v" url="C:\"/></mc:Choice></mc:AlternateContent><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`},
		"rows in a fallback": {sheetPart: strings.Replace(sheet, `<row r="4">`, `<mc:AlternateContent xmlns:mc="u"><mc:Choice Requires="new"><row r="4"/></mc:Choice><mc:Fallback><row r="4">`, 1)},
		"utf-16":             {sheetPart: utf16Text(`<?xml version="1.0" encoding="UTF-16"?>` + sheet)},
		"bom":                {sheetPart: "\uFEFF" + `<?xml version="1.0" encoding="utf-8"?>` + sheet},
		"cdata":              {sheetPart: strings.Replace(sheet, "x &amp; y", "<![CDATA[x & y]]>", 1)},
		"numeric entities":   {sheetPart: strings.Replace(sheet, "x &amp; y", "&#120; &#x26; y<!-- weg -->", 1)},
		"single quotes":      {sheetPart: strings.ReplaceAll(sheet, `"`, `'`)},
		"other order":        {sheetPart: strings.NewReplacer(`r="A1" t="s"`, `t="s" r="A1"`, `<c r="B2" s="1">`, "<c\ns='1'\tr=\"B2\" >").Replace(sheet)},
		"small letters":      {sheetPart: strings.ReplaceAll(sheet, `r="B2"`, `r="b2"`)},
		"phonetic":           {sheetPart: strings.Replace(sheet, "<is><t>x &amp; y</t>", `<is><r><t>x</t></r><r><rPr/><t xml:space="preserve"> &amp; y</t></r><rPh sb="0" eb="1"><t>weg</t></rPh>`, 1)},
		"white space":        {sheetPart: strings.NewReplacer("<v>46265</v>", "<v>\n 46265 </v>", "<v>2</v>", "<v> 2</v>", `t="b"><v>1<`, `t="b"><v>true<`).Replace(sheet)},
		"cell extension":     {sheetPart: strings.Replace(sheet, "<v>46265</v>", `<v>46265</v><extLst><ext><z xmlns="q">7</z></ext></extLst>`, 1)},
	} {
		if name == "rows in a fallback" {
			parts[sheetPart] = strings.Replace(parts[sheetPart], "</row></sheetData>", "</row></mc:Fallback></mc:AlternateContent></sheetData>", 1)
		}
		book := handBook(t, parts)
		in, problems := readOne(t, "a.xlsx", string(book))
		if len(problems) > 0 || len(in.Sheets) != 1 {
			t.Errorf("%s: %v", name, problems)
			continue
		}
		if got := text(rows(t, in.Sheets[0])); got != want {
			t.Errorf("%s:\n%s", name, got)
		}
	}
}

func utf16Text(text string) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune("\uFEFF" + text)) {
		b.WriteByte(byte(unit))
		b.WriteByte(byte(unit >> 8))
	}
	return b.String()
}

// kindsOf reads hand-written rows, as "kind:value" a cell.
func kindsOf(t testing.TB, book []byte) string {
	t.Helper()
	in, problems := readOne(t, "a.xlsx", string(book))
	if len(in.Sheets) == 0 {
		t.Fatal(problems)
	}
	names := []string{"text", "number", "date", "dateText", "bool", "error", "none"}
	var got []string
	for _, row := range rows(t, in.Sheets[0]) {
		if len(row.Kinds) != len(row.Cells) {
			t.Fatal(row)
		}
		for i, cell := range row.Cells {
			got = append(got, names[row.Kinds[i]]+":"+cell)
		}
	}
	return strings.Join(got, " ")
}

func TestEachCellSaysWhatItWas(t *testing.T) {
	for cell, want := range map[string]string{
		`<c><v>1.50</v></c>`: "number:1.50", `<c t="n" s="0"><v>-1E-05</v></c>`: "number:-1E-05", `<c s="1"><v>46265.5</v></c>`: "date:46265.5", `<c s="2"><v>1</v></c>`: "date:1",
		`<c s="9"><v>1</v></c>`: "number:1", `<c s="1" t="s"><v>0</v></c>`: "text:nul", `<c t="b"><v>0</v></c>`: "bool:0", `<c t="e"><v>#DIV/0!</v></c>`: "error:#DIV/0!",
		`<c t="d"><v>2026-08-31T08:30:00</v></c>`: "dateText:2026-08-31T08:30:00", `<c t="str"><f>A1</f><v>uit</v></c>`: "text:uit", `<c><f>1+1</f><v>2</v></c>`: "number:2",
		`<c><f>1+1</f></c>`: "none:" + NoValue, `<c t="s"><f>1+1</f><v/></c>`: "none:" + NoValue, `<c t="str"><f>1</f></c>`: "none:" + NoValue, `<c t="e"><f>1/0</f><v>#DIV/0!</v></c>`: "error:#DIV/0!",
		`<c><v>tekst</v></c>`: "text:tekst", `<c t="inlineStr"><v>los</v></c>`: "text:los", `<c><is><t>los</t></is></c>`: "text:los", `<c t=""><v>3</v></c>`: "number:3", `<c t="inlineStr"><is/></c><c><v>1</v></c>`: "text: number:1",
		`<c t="inlineStr"><is><t>_x0041__x005F_x0042__xD83D__xDE42_ _xZZZZ_ _x00</t></is></c>`: "text:A_x0042_🙂 _xZZZZ_ _x00", `<c t="str"><v>a_x000D__x000A_b_x0007_</v></c>`: "text:a\nb", "<c t=\"str\"><v>a_x000d_\r\nb</v></c>": "text:a\nb",
		`<c t="array"/><c><v>1</v></c>`: "P116",
	} {
		if want == "P116" {
			if _, problems := readOne(t, "a.xlsx", string(handSheet(t, `<sheetData><row>`+cell+`</row></sheetData>`))); codes(problems) != want {
				t.Errorf("%s: %v", cell, problems)
			}
			continue
		}
		if got := kindsOf(t, handSheet(t, `<sheetData><row>`+cell+`</row></sheetData>`)); got != want {
			t.Errorf("%s: %q want %q", cell, got, want)
		}
	}
}

func TestNumbersAreThoseOfTheFormat(t *testing.T) {
	for text, want := range map[string]bool{
		"0": true, "-1.5": true, "+2": true, ".5": true, "5.": true, "1E-05": true, "1e+300": true, "1e5": true,
		"": false, "-": false, ".": false, "1.2.3": false, "1e": false, "e5": false, "1e5e5": false, "1-2": false, "1e5.5": false, "NaN": false, "INF": false, "1,5": false, "0x1": false, "1 000": false,
	} {
		if got := isNumber([]byte(text)); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestNumberFormatsThatShowADay(t *testing.T) {
	for code, want := range map[string]bool{
		"dd-mm-yyyy": true, "[$-413]d mmmm yyyy;@": true, "h:mm": true, "[h]:mm": true, "[mm]": true, "[ss]": true, "mm:ss.0": true, "yyyy": true, "[Red]d": true, `"dag "d`: true, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy": true, "D/M/YY": true,
		"General": false, "Standaard": false, "0.00": false, "#,##0;[Red]-#,##0": false, `0 "dagen"`: false, `0\d`: false, "@": false, "0.00E+00": false, `_-* #,##0.00\ "€"_-`: false, "[Red]0": false, "[$USD] 0": false, `"open`: false, "[h": false, `\`: false, "": false, "0_d": false, "*m0": false,
	} {
		if got := isDateFormat(code); got != want {
			t.Errorf("%q: %v", code, got)
		}
	}
	for id, want := range map[int]bool{0: false, 1: false, 13: false, 14: true, 22: true, 23: false, 27: true, 36: true, 37: false, 44: false, 45: true, 47: true, 48: false, 49: false, 50: true, 58: true, 59: false} {
		if isBuiltInDate(id) != want {
			t.Error(id)
		}
	}
}

func TestFormatsOfCellsAreNotThoseOfStylesOrConditions(t *testing.T) {
	styles := `<styleSheet ` + mainNamespace + `><numFmts><numFmt numFmtId="200" formatCode="0.0"/><numFmt numFmtId="14" formatCode="0"/></numFmts><cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs>` +
		`<cellXfs><xf numFmtId="200"/><xf numFmtId="22"><alignment/></xf><xf numFmtId="14"/></cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="yyyy"/></dxf></dxfs></styleSheet>`
	sheet := `<worksheet ` + mainNamespace + `><sheetData><row><c s="0"><v>1</v></c><c s="1"><v>2</v></c><c s="2"><v>3</v></c></row></sheetData></worksheet>`
	if got := kindsOf(t, handBook(t, map[string]string{"xl/styles.xml": styles, sheetPart: sheet})); got != "number:1 date:2 number:3" {
		t.Error(got)
	}
}

// What excelize reads over in silence, or would lose.
func TestDataWhereNoneMayBeIsDamage(t *testing.T) {
	for name, sheetData := range map[string]string{
		"text in a row":           `<sheetData><row>1<c><v>1</v></c></row></sheetData>`,
		"text in a cell":          `<sheetData><row><c>1</c></row></sheetData>`,
		"text between rows":       `<sheetData>x<row><c><v>1</v></c></row></sheetData>`,
		"a row in a row":          `<sheetData><row><row><c><v>1</v></c></row></row></sheetData>`,
		"a cell without a row":    `<sheetData><c><v>1</v></c></sheetData>`,
		"a value without a cell":  `<sheetData><row><v>1</v></row></sheetData>`,
		"an unknown element":      `<sheetData><row><d><v>1</v></d></row></sheetData>`,
		"an unknown value":        `<sheetData><row><c><w>1</w></c></row></sheetData>`,
		"an element in a value":   `<sheetData><row><c><v><b>1</b></v></c></row></sheetData>`,
		"a cell in a cell":        `<sheetData><row><c><c><v>1</v></c></c></row></sheetData>`,
		"rows of a new version":   `<sheetData><mc:AlternateContent xmlns:mc="u"><mc:Choice><row><c><v>1</v></c></row></mc:Choice></mc:AlternateContent></sheetData>`,
		"rows inside an other":    `<sheetData><o:p xmlns:o="u"><row/></o:p></sheetData>`,
		"an unknown type":         `<sheetData><row><c t="x"><v>1</v></c></row></sheetData>`,
		"a second root":           `<sheetData/></worksheet><worksheet><sheetData/>`,
		"a doctype":               `<!DOCTYPE x><sheetData/>`,
		"text beside the runs":    `<sheetData><row><c t="inlineStr"><is>x<t>y</t></is></c></row></sheetData>`,
		"a shared text below one": `<sheetData><row><c t="s"><v>-1</v></c></row></sheetData>`,
		"a far shared text":       `<sheetData><row><c t="s"><v>99999999999999999999</v></c></row></sheetData>`,
		"an attribute twice":      `<sheetData><row><c s="1" s="1"><v>1</v></c></row></sheetData>`,
		"a cell twice":            `<sheetData><row><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row></sheetData>`,
		"a place of no row":       `<sheetData><row r="0"><c><v>1</v></c></row></sheetData>`,
	} {
		if _, problems := readOne(t, "a.xlsx", string(handSheet(t, sheetData))); codes(problems) != "P116" {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

func TestPartsThatDoNotFitTogetherAreDamage(t *testing.T) {
	sheets := func(list string) string {
		return `<workbook ` + mainNamespace + ` xmlns:r="r"><sheets>` + list + `</sheets></workbook>`
	}
	for name, parts := range map[string]map[string]string{
		"two sheets of one part":   {"xl/workbook.xml": sheets(`<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/>`)},
		"a sheet of no part":       {"xl/workbook.xml": sheets(`<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId7"/>`)},
		"the styles as a sheet":    {"xl/workbook.xml": sheets(`<sheet name="A" r:id="rId3"/>`)},
		"no table of texts":        {"xl/sharedStrings.xml": ""},
		"a table without its root": {"xl/sharedStrings.xml": `<si><t>nul</t></si>`},
		"a part in capitals too":   {"XL/Worksheets/SHEET1.xml": `<a/>`},
		"styles that end early":    {"xl/styles.xml": `<styleSheet><cellXfs>`},
		"other letters":            {sheetPart: `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet><sheetData/></worksheet>`},
	} {
		if _, problems := readOne(t, "a.xlsx", string(handBook(t, parts))); codes(problems) != "P116" {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

func TestASheetThatTheListDoesNotNameIsAskedAbout(t *testing.T) {
	book := handBook(t, map[string]string{
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
		"xl/worksheets/sheet2.xml":   `<worksheet><sheetData/></worksheet>`,
	})
	left := handBook(t, map[string]string{"xl/worksheets/sheet7.xml": `<worksheet><sheetData/></worksheet>`})
	for _, book := range [][]byte{book, left} {
		if in, problems := readOne(t, "a.xlsx", string(book)); codes(problems) != "P126" || len(in.Sheets) != 1 {
			t.Error(problems)
		}
	}
}

func TestASheetOfMacrosIsPassedOver(t *testing.T) {
	for id, code := range map[string]string{"rId1": "", "": "P123 P126"} {
		book := handBook(t, map[string]string{"xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Blad1" r:id="` + id + `"/><sheet name="Module" r:id=""/></sheets></workbook>`})
		if _, problems := readOne(t, "a.xlsm", string(book)); codes(problems) != code {
			t.Errorf("%q: %v", id, problems)
		}
	}
}

func TestSheetsWithoutRowsArePassedOver(t *testing.T) {
	for _, root := range []string{"chartsheet", "dialogsheet"} {
		book := handBook(t, map[string]string{
			"xl/workbook.xml":            `<workbook xmlns:r="r"><sheets><sheet name="Grafiek" r:id="rId2"/><sheet name="Blad1" r:id="rId1"/><sheet name="Ver" state="veryHidden" r:id="rId3"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="/chartsheet" Target="chart.xml"/><Relationship Id="rId3" Type="/worksheet" Target="ver.xml"/></Relationships>`,
			"xl/chart.xml":               `<` + root + `><sheetPr/></` + root + `>`,
			"xl/ver.xml":                 `<worksheet><sheetData><row hidden="true"><c><v>1</v></c></row></sheetData></worksheet>`,
		})
		in, problems := readOne(t, "a.xlsx", string(book))
		if codes(problems) != "P118" || problems[0].Ref.Sheet != "Ver" || len(in.Sheets) != 1 || in.Sheets[0].Name != "Blad1" {
			t.Error(root, problems)
		}
	}
}

func TestADamagedSheetRefusesTheOthers(t *testing.T) {
	book := handBook(t, map[string]string{
		"xl/workbook.xml":            `<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="/worksheet" Target="b.xml"/></Relationships>`,
		"xl/b.xml":                   `<worksheet><sheetData><row><c><v>1</v></c></row>`,
	})
	if in, problems := readOne(t, "a.xlsx", string(book)); codes(problems) != "P116" || len(in.Sheets) > 0 {
		t.Error(problems)
	}
}

func TestEachCapIsNamed(t *testing.T) {
	book := handSheet(t, `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="7"><c r="E7"><v>1</v></c><c r="Z7"/></row><row r="90"/></sheetData>`)
	for _, test := range []struct {
		limits Limits
		codes  string
		says   string
	}{
		{Limits{}, "", ""}, {Limits{Rows: 7, Columns: 5, SharedStrings: 3}, "", ""},
		{Limits{Rows: 6}, "P108", "6"}, {Limits{Columns: 4}, "P109@7", "4"}, {Limits{SharedStrings: 2}, "P124", "2"}, {Limits{FileSize: 100}, "P106", ""}, {Limits{Inflated: 1000}, "P117", ""},
	} {
		in, problems, err := All(t.Context(), folder(map[string]string{"a.xlsx": string(book)}), Options{Limits: test.limits})
		check(t, err)
		if codes(problems) != test.codes || len(problems) > 0 && (!strings.Contains(problems[0].Text, test.says) || !strings.Contains(problems[0].Text, "invoer.") || len(in.Sheets) > 0) {
			t.Errorf("%+v: %v", test.limits, problems)
		}
	}
}

// Whoever stops in the middle of a large sheet leaves nothing running.
func TestRowsMayBeLeftEarly(t *testing.T) {
	var b strings.Builder
	for i := range 50_000 {
		fmt.Fprintf(&b, `<row><c><v>%d</v></c></row>`, i)
	}
	in, problems := readOne(t, "a.xlsx", string(handSheet(t, `<sheetData>`+b.String()+`</sheetData>`)))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	before := runtime.NumGoroutine()
	for range 20 {
		for row := range in.Sheets[0].Rows {
			if row.N == 3 {
				break
			}
		}
	}
	if after := runtime.NumGoroutine(); after > before {
		t.Errorf("%d goroutines more", after-before)
	}
}

// A hundred thousand cells at the far right cost what is in them.
func TestAWideEmptySheetIsNoBurden(t *testing.T) {
	var b strings.Builder
	for i := range 500 {
		fmt.Fprintf(&b, `<row r="%d"><c r="XFD%d"><v>1</v></c></row>`, i+1, i+1)
	}
	in, problems := readOne(t, "a.xlsx", string(handSheet(t, `<sheetData>`+b.String()+`</sheetData>`)))
	if len(problems) > 0 || len(rows(t, in.Sheets[0])[499].Cells) != maxColumns {
		t.Error(problems)
	}
}
