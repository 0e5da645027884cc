package read

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Sheets with the habits of the programs that write them, each with the same cells.
func TestTheHabitsOfPrograms(t *testing.T) {
	const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	for name, sheet := range map[string]string{
		"openpyxl": `<worksheet ` + mainNamespace + `><sheetPr><outlinePr summaryBelow="1" summaryRight="1"/><pageSetUpPr/></sheetPr><dimension ref="A1:C2"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15"/>` +
			`<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"/></row><row r="2"><c r="A2" t="n"><v>1001</v></c><c r="B2" s="1" t="n"><v>46265</v></c><c r="C2"><f>A2+1</f><v/></c></row></sheetData><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/></worksheet>`,
		"xlsxwriter": declaration + `<worksheet ` + mainNamespace + ` xmlns:r="r"><dimension ref="A1:C2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
			`<sheetData><row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>nul</t></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> een </t></is></c></row><row r="2" spans="1:3"><c r="A2"><v>1001</v></c><c r="B2" s="1"><v>46265</v></c><c r="C2"><f>A2+1</f></c></row></sheetData></worksheet>`,
		"Apache POI": `<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<worksheet ` + mainNamespace + `><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0" tabSelected="true"/></sheetViews><sheetFormatPr defaultRowHeight="15.0"/><sheetData>` + "\n" +
			`<row r="1">` + "\n" + `<c r="A1" t="inlineStr"><is><t>nul</t></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> een </t></is></c></row>` + "\n" + `<row r="2">` + "\n" + `<c r="A2" t="n"><v>1001</v></c><c r="B2" s="1" t="n"><v>46265</v></c><c r="C2"><f>A2+1</f></c></row>` + "\n" + `</sheetData><pageMargins bottom="0.75" footer="0.3" header="0.3" left="0.7" right="0.7" top="0.75"/></worksheet>`,
		"Google": declaration + `<worksheet ` + mainNamespace + ` xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml"><sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>` +
			`<sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="0"><v>1001.0</v></c><c r="B2" s="1"><v>46265.0</v></c><c r="C2" s="0"><f>A2+1</f></c></row><row r="3" ht="15.75" customHeight="1"/></sheetData><drawing r:id="rId1" xmlns:r="r"/></worksheet>`,
		"LibreOffice": declaration + `<worksheet ` + mainNamespace + `><sheetFormatPr defaultRowHeight="12.8" zeroHeight="false" outlineLevelRow="0"></sheetFormatPr><cols><col collapsed="false" customWidth="true" hidden="false" max="1" min="1" width="14.37"/></cols><sheetData>` +
			`<row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c></row><row r="2" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A2" s="0" t="n"><v>1001</v></c><c r="B2" s="1" t="n"><v>46265</v></c><c r="C2" s="0"><f aca="false">A2+1</f></c></row></sheetData></worksheet>`,
		"Numbers": `<?xml version="1.0" encoding="UTF-8"?>` + "\r\n" + `<worksheet xmlns:r="r" ` + mainNamespace + `><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0" defaultGridColor="1"/></sheetViews><sheetFormatPr defaultColWidth="16.3333" defaultRowHeight="19.9" customHeight="1" outlineLevelRow="0" outlineLevelCol="0"/>` +
			`<sheetData><row r="1" ht="20.25" customHeight="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1" t="s" s="0"><v>1</v></c><c r="C1" s="0"/></row><row r="2" ht="20.05" customHeight="1"><c r="A2" s="0"><v>1001</v></c><c r="B2" s="1"><v>46265</v></c><c r="C2" s="0"><f>A2+1</f></c></row></sheetData></worksheet>`,
	} {
		book := handBook(t, map[string]string{sheetPart: sheet})
		if got := strings.ReplaceAll(kindsOf(t, book), ".0", ""); got != "text:nul text: een  number:1001 date:46265 none:"+NoValue {
			t.Errorf("%s: %s", name, got)
		}
		agrees(t, name, book)
	}
}

func TestWhatLibreOfficeWritesIsRead(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("LibreOffice is not on this machine, or the tests are to be short")
	}
	dir := t.TempDir()
	check(t, os.WriteFile(filepath.Join(dir, "a.csv"), []byte("Leerlingnummer;Datum;Opmerking\n12;2026-08-31;\"regel 1\nregel <2> & é\"\n13;2026-09-01;\n"), 0o600))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	convert := exec.CommandContext(ctx, office, "-env:UserInstallation=file://"+filepath.ToSlash(dir)+"/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--infilter=CSV:59,34,76,1", "--outdir", dir, filepath.Join(dir, "a.csv"))
	convert.WaitDelay = time.Second
	if out, err := convert.CombinedOutput(); err != nil {
		t.Skipf("LibreOffice does not convert: %v %s", err, out)
	}
	book, err := os.ReadFile(filepath.Join(dir, "a.xlsx"))
	check(t, err)
	if got := kindsOf(t, book); got != "text:Leerlingnummer text:Datum text:Opmerking number:12 date:46265 text:regel 1\nregel <2> & é number:13 date:46266" {
		t.Error(got)
	}
	agrees(t, "LibreOffice", book)
}
