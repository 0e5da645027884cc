package deliver

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestAFreshRunFolderVerifies(t *testing.T) {
	verdict, err := Verify(write(t, request(t.TempDir())))
	if err != nil || !verdict.OK() || len(verdict.Manifest.Outputs) != 3 {
		t.Errorf("verdict %+v, error %v", verdict, err)
	}
}

func TestVerifyFindsWhatChangedWhatIsGoneAndWhatWasAdded(t *testing.T) {
	folder := write(t, request(t.TempDir()))
	for path, text := range map[string]string{"index.html": "<!doctype htmm>", "nieuw.txt": "x", "Thumbs.db": "", "~$a.xlsx": ""} {
		if err := os.WriteFile(filepath.Join(folder, path), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Remove(filepath.Join(folder, "verantwoording", "feiten.json")); err != nil {
		t.Fatal(err)
	}
	verdict, err := Verify(folder)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(verdict.Changed, []string{"index.html"}) ||
		!slices.Equal(verdict.Missing, []string{"verantwoording/feiten.json"}) ||
		!slices.Equal(verdict.Extra, []string{"nieuw.txt"}) {
		t.Errorf("verdict %+v", verdict)
	}
}

func TestAFolderWithoutAManifestIsNoRunFolder(t *testing.T) {
	if _, err := Verify(t.TempDir()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("error %v", err)
	}
}

func TestADamagedManifestIsSaidToBeOne(t *testing.T) {
	folder := write(t, request(t.TempDir()))
	if err := os.WriteFile(filepath.Join(folder, filepath.FromSlash(ManifestPath)), []byte(`{"uitvoer": [`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Verify(folder); !errors.Is(err, ErrManifest) {
		t.Errorf("error %v", err)
	}
}
