package pipeline

import (
	"fmt"
	"strings"
	"testing"
)

// mutationBomb is a file made to bring a reader down.
type mutationBomb struct {
	what string
	mutationSeed
}

// mutationBombs are larger where more is asked for.
func mutationBombs(t *testing.T) []mutationBomb {
	size := 1
	if *mutations >= 1000 {
		size = 5
	}
	bomb := func(what, name string, data []byte) mutationBomb {
		return mutationBomb{what, mutationSeed{name, data}}
	}
	var bombs []mutationBomb
	for what, sheet := range sheetBombs(size) {
		bombs = append(bombs, bomb(what+" (xlsx)", "b.xlsx", bombBook(t, map[string]string{"xl/worksheets/sheet1.xml": sheet})))
	}
	for what, content := range openBombs(size) {
		bombs = append(bombs, bomb(what+" (ods)", "b.ods", zipped(t, map[string]string{"content.xml": content}, "mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
	}
	for what, text := range textBombs(size) {
		bombs = append(bombs, bomb(what+" (csv)", "b.csv", []byte(text)))
	}
	return append(bombs,
		bomb("ten thousand sheets (xlsx)", "b.xlsx", manySheets(t, 2000*size)),
		bomb("many shared texts", "b.xlsx", bombBook(t, map[string]string{
			"xl/worksheets/sheet1.xml": `<worksheet xmlns="` + mainSpace + `"><sheetData/></worksheet>`,
			"xl/sharedStrings.xml":     `<sst xmlns="` + mainSpace + `">` + strings.Repeat("<si><t>x</t></si>", 210_000*size) + `</sst>`,
		})))
}

const (
	mainSpace     = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packageSpace  = "http://schemas.openxmlformats.org/package/2006/relationships"
)

// sheetBombs are sheets of Excel.
func sheetBombs(size int) map[string]string {
	rows := func(rows string) string {
		return `<worksheet xmlns="` + mainSpace + `"><sheetData>` + rows + `</sheetData></worksheet>`
	}
	return map[string]string{
		"megabytes of nothing":        rows(strings.Repeat(" ", 20_000_000*size)),
		"deep nesting":                rows(strings.Repeat("<row>", 200_000)),
		"deep nesting, closed":        rows(strings.Repeat("<a>", 100_000) + strings.Repeat("</a>", 100_000)),
		"a huge attribute":            rows(`<row r="` + strings.Repeat("1", 1_000_000*size) + `"/>`),
		"many attributes":             rows(`<row ` + strings.Repeat(`a="1" `, 100_000) + `/>`),
		"a billion laughs":            `<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>` + rows(`<row><c t="inlineStr"><is><t>&b;</t></is></c></row>`),
		"a million cells in a row":    rows(`<row>` + strings.Repeat(`<c><v>1</v></c>`, 100_000*size) + `</row>`),
		"a million empty rows":        rows(strings.Repeat(`<row/>`, 104_858*size)),
		"one very long text":          rows(`<row><c t="inlineStr"><is><t>` + strings.Repeat("lang ", 800_000*size) + `</t></is></c></row>`),
		"a cell in the last place":    rows(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
		"cells in the last column":    rows(strings.Repeat(`<row><c r="XFD0"><v>1</v></c></row>`, 10) + strings.Repeat(`<row><c/><c><v>1</v></c></row>`, 10)),
		"shared texts that are none":  rows(`<row><c t="s"><v>99999999999999999999</v></c></row>`),
		"a million entities":          rows(`<row><c t="inlineStr"><is><t>` + strings.Repeat("&amp;", 200_000*size) + `</t></is></c></row>`),
		"comments without end":        rows(strings.Repeat("<!-- -->", 100_000*size) + "<!--"),
		"wide rows, only the last on": rows(strings.Repeat(`<row><c r=""><v>1</v></c></row>`, 1000)),
	}
}

// openBombs are contents of OpenDocument workbooks.
func openBombs(size int) map[string]string {
	table := func(rows string) string {
		return openHead + `<table:table table:name="A">` + rows + `</table:table>` + openTail
	}
	full := `office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`
	return map[string]string{
		"megabytes of nothing":       table(strings.Repeat(" ", 20_000_000*size)),
		"deep groups":                table(strings.Repeat("<table:table-row-group>", 100_000)),
		"rows repeated":              table(`<table:table-row table:number-rows-repeated="1048576"><table:table-cell ` + full),
		"rows and columns repeated":  table(`<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" ` + full),
		"columns repeated, many":     table(strings.Repeat(`<table:table-row><table:table-cell table:number-columns-repeated="16384" `+full, 20*size)),
		"columns without end":        table(`<table:table-row><table:table-cell table:number-columns-repeated="999999999" ` + full),
		"spaces without end":         table(`<table:table-row><table:table-cell><text:p>` + strings.Repeat(`<text:s text:c="999999999"/>`, 10_000) + `x</text:p></table:table-cell></table:table-row>`),
		"ten thousand sheets":        openHead + strings.Repeat(`<table:table table:name="A"><table:table-row><table:table-cell `+full+`</table:table>`, 2000*size) + openTail,
		"sheets that are not small":  openHead + strings.Repeat(`<table:table table:name="A">`+strings.Repeat(`<table:table-row><table:table-cell `+full, 200*size)+`</table:table>`, 50*size) + openTail,
		"a table in a cell":          table(strings.Repeat(`<table:table-row><table:table-cell><table:table>`, 10_000)),
		"a cell of many paragraphs":  table(`<table:table-row><table:table-cell>` + strings.Repeat(`<text:p/>`, 300_000*size) + `</table:table-cell></table:table-row>`),
		"spans deep in spans":        table(`<table:table-row><table:table-cell><text:p>` + strings.Repeat(`<text:span>`, 100_000)),
		"namespaces on every cell":   table(`<table:table-row>` + strings.Repeat(`<table:table-cell xmlns:a="b" xmlns:c="d"/>`, 50_000*size) + `</table:table-row>`),
		"a billion laughs":           `<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>` + table(`&b;`),
		"empty rows to the very end": table(strings.Repeat(`<table:table-row table:number-rows-repeated="999999999"/>`, 1000) + `<table:table-row><table:table-cell ` + full),
	}
}

// textBombs are text files.
func textBombs(size int) map[string]string {
	head := "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code\n"
	return map[string]string{
		"a million columns":            head + strings.Repeat(";", 100_000*size) + "x\n",
		"a million columns in quotes":  head + strings.Repeat(`"";`, 100_000*size) + "\n",
		"one endless line":             head + strings.Repeat("x", 4_000_000*size),
		"a quote that never closes":    head + "02CD;\"00" + strings.Repeat(";2001;1-9-2026;1;A\n", 200_000*size),
		"quotes only":                  strings.Repeat(`"`, 1_000_000*size),
		"stray quotes":                 head + strings.Repeat(`"a"b;`, 100_000*size),
		"many stray quotes with ends":  head + strings.Repeat("\"a\"b\n\"", 100_000*size),
		"line feeds only":              strings.Repeat("\n", 1_000_000*size),
		"returns only":                 head + strings.Repeat("\r", 1_000_000*size),
		"zeros":                        head + strings.Repeat("\x00", 4_000_000*size),
		"spaces behind a quote":        head + "\"" + strings.Repeat("\" ", 1_000_000*size),
		"rows without end":             head + strings.Repeat("x\n", 1_100_000*size),
		"returns inside quotes":        head + strings.Repeat("\"\r\n\r\";", 100_000*size),
		"a wrapped file of one line":   strings.Repeat("\"a;b\"", 200_000*size),
		"wrapped lines without an end": "\"a;b;c\"\n\"" + strings.Repeat("1;2;3", 800_000*size),
	}
}

// bombBook is a workbook of Excel with these parts.
func bombBook(t testing.TB, parts map[string]string) []byte {
	parts["_rels/.rels"] = `<Relationships xmlns="` + packageSpace + `"><Relationship Id="r" Type="` + relationSpace + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	parts["xl/workbook.xml"] = `<workbook xmlns="` + mainSpace + `" xmlns:r="` + relationSpace + `"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`
	parts["xl/_rels/workbook.xml.rels"] = `<Relationships xmlns="` + packageSpace + `"><Relationship Id="r1" Type="` + relationSpace + `/worksheet" Target="worksheets/sheet1.xml"/>` +
		`<Relationship Id="r2" Type="` + relationSpace + `/sharedStrings" Target="sharedStrings.xml"/></Relationships>`
	if parts["xl/sharedStrings.xml"] == "" {
		parts["xl/sharedStrings.xml"] = `<sst xmlns="` + mainSpace + `"/>`
	}
	return zipped(t, parts, "[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`)
}

// manySheets is a workbook of Excel with so many sheets, each with a row.
func manySheets(t testing.TB, n int) []byte {
	var list, relations strings.Builder
	sheets := map[string]string{}
	for i := range n {
		fmt.Fprintf(&list, `<sheet name="B%d" sheetId="%[1]d" r:id="r%[1]d"/>`, i+1)
		fmt.Fprintf(&relations, `<Relationship Id="r%d" Type="%s/worksheet" Target="worksheets/s%[1]d.xml"/>`, i+1, relationSpace)
		sheets[fmt.Sprintf("xl/worksheets/s%d.xml", i+1)] = `<worksheet xmlns="` + mainSpace + `"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`
	}
	sheets["_rels/.rels"] = `<Relationships xmlns="` + packageSpace + `"><Relationship Id="r" Type="` + relationSpace + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	sheets["xl/workbook.xml"] = `<workbook xmlns="` + mainSpace + `" xmlns:r="` + relationSpace + `"><sheets>` + list.String() + `</sheets></workbook>`
	sheets["xl/_rels/workbook.xml.rels"] = `<Relationships xmlns="` + packageSpace + `">` + relations.String() + `</Relationships>`
	return zipped(t, sheets, "[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`)
}
