package blank_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Another program than the one that wrote them saves what was filled in.
func TestTemplatesSavedByLibreOfficeAreReadWithoutAProblem(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("LibreOffice is not installed here, or the test is to be short")
	}
	with := validFilling()
	folder := t.TempDir()
	for name, file := range filled(t, with, nil) {
		if err := os.WriteFile(filepath.Join(folder, name), file.Data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, format := range []string{"xlsx", "ods"} {
		saved := filepath.Join(folder, format)
		profile := "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(folder, "profiel"))
		sources, _ := filepath.Glob(filepath.Join(folder, "*.xlsx"))
		args := append([]string{profile, "--headless", "--convert-to", format, "--outdir", saved}, sources...)
		if out, err := exec.Command(office, args...).CombinedOutput(); err != nil {
			t.Skipf("LibreOffice does not run here: %v %s", err, out)
		}
		t.Run(format, func(t *testing.T) { wantAllUsed(t, os.DirFS(saved), with.rows()) })
	}
}
