package render

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"verzuimrapport/pipeline/document"
)

// Another program than the library that wrote it must understand a workbook.
func TestLibreOfficeReadsAWorkbookAsItWasMeant(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("LibreOffice is not installed here, or the test is to be short")
	}
	folder := t.TempDir()
	data, err := workbook(testWorkbook(document.Text("=1+1"), document.Count(1234), document.Day(testDay), document.Text("001001")))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "werkmap.xlsx")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	profile := "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(folder, "profiel"))
	if out, err := exec.Command(office, profile, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "--outdir", folder, path).CombinedOutput(); err != nil {
		t.Skipf("LibreOffice does not run here: %v %s", err, out)
	}
	text, err := os.ReadFile(filepath.Join(folder, "werkmap.csv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Een lijst", "=1+1", "31-10-2026", "001001", "Haven", "Totaal"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("no %q in:\n%s", want, text)
		}
	}
}
