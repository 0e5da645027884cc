package deliver

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

func file(path, text string) File {
	return File{path, func() ([]byte, error) { return []byte(text), nil }}
}

func request(out string) Request {
	return Request{
		Out: out, Name: "2026-10-31",
		Files: []File{
			file("index.html", "<!doctype html>"),
			file("scholen/01AB00/signalen.xlsx", "xlsx"),
			file("verantwoording/feiten.json", "{}"),
		},
		Manifest: Manifest{
			Program: "verzuimrapport 0", On: "2026-10-31",
			Inputs:   []Sum{{"b.csv", 2, "bb"}, {"a.csv", 1, "aa"}},
			Settings: []Setting{{"zestien_uur.uren", "16"}},
		},
	}
}

func write(t *testing.T, req Request) string {
	t.Helper()
	folder, _, err := Write(t.Context(), req)
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

// tree gives every file with its text, and "dir" for folders.
func tree(t *testing.T, folder string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(folder, func(p string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(folder, p)
		if entry.IsDir() {
			all[name] = "dir"
			return nil
		}
		data, err := os.ReadFile(p)
		all[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestARunFolderHoldsItsFilesAndNothingStandsBesideIt(t *testing.T) {
	out := filepath.Join(t.TempDir(), "diep", "uitvoer")
	folder := write(t, request(out))
	if folder != filepath.Join(out, "2026-10-31") {
		t.Errorf("folder %s", folder)
	}
	if got := tree(t, folder)["scholen/01AB00/signalen.xlsx"]; got != "xlsx" {
		t.Errorf("workbook holds %q", got)
	}
	if entries, _ := os.ReadDir(out); len(entries) != 1 {
		t.Errorf("beside the run folder: %v", entries)
	}
}

func TestTwoRunsGiveTheSameBytes(t *testing.T) {
	one := tree(t, write(t, request(t.TempDir())))
	two := tree(t, write(t, request(t.TempDir())))
	for path, text := range one {
		if two[path] != text {
			t.Errorf("%s differs", path)
		}
	}
	if len(one) != len(two) {
		t.Errorf("%d and %d files", len(one), len(two))
	}
}

func TestTheManifestCanBeReadByAPerson(t *testing.T) {
	got := tree(t, write(t, request(t.TempDir())))[ManifestPath]
	want := `{
  "versie": 1,
  "programma": "verzuimrapport 0",
  "peildatum": "2026-10-31",
  "voorbeeld": false,
  "invoer": [
    {
      "bestand": "a.csv",
      "bytes": 1,
      "sha256": "aa"
    },
`
	if !strings.HasPrefix(got, want) {
		t.Errorf("manifest:\n%s", got)
	}
	if strings.Contains(got, ManifestPath) {
		t.Error("the manifest lists itself")
	}
}

func TestASecondRunNeverOverwrites(t *testing.T) {
	out := t.TempDir()
	first := write(t, request(out))
	if err := os.Mkdir(filepath.Join(out, "2026-10-31-2"), 0o700); err != nil { // empty: a rename would take its place
		t.Fatal(err)
	}
	before := tree(t, first)
	third := request(out)
	third.Files[0] = file("index.html", "other")
	if folder := write(t, third); filepath.Base(folder) != "2026-10-31-3" {
		t.Errorf("folder %s", folder)
	}
	if after := tree(t, first); after["index.html"] != before["index.html"] {
		t.Error("the first run was changed")
	}
}

func TestModesKeepOthersOut(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no such modes")
	}
	out := filepath.Join(t.TempDir(), "uitvoer")
	write(t, request(out))
	err := filepath.WalkDir(out, func(p string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if want := map[bool]fs.FileMode{true: 0o700, false: 0o600}[entry.IsDir()]; err == nil && info.Mode().Perm() != want {
			t.Errorf("%s has mode %v", p, info.Mode())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAFailedRunLeavesNothing(t *testing.T) {
	parent := t.TempDir()
	req := request(filepath.Join(parent, "uitvoer"))
	broken := errors.New("no font")
	req.Files = append(req.Files, File{"x.pdf", func() ([]byte, error) { return nil, broken }})
	if _, _, err := Write(t.Context(), req); !errors.Is(err, broken) {
		t.Fatalf("error %v", err)
	}
	if entries, _ := os.ReadDir(parent); len(entries) != 0 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestADocumentThatPanicsFailsTheRunAndLeavesNothing(t *testing.T) {
	parent := t.TempDir()
	req := request(filepath.Join(parent, "uitvoer"))
	req.Files = append(req.Files, File{"x.pdf", func() ([]byte, error) { panic("rune") }})
	_, _, err := Write(t.Context(), req)
	var broken *RenderError
	if !errors.As(err, &broken) || broken.Path != "x.pdf" {
		t.Fatalf("error %v", err)
	}
	if entries, _ := os.ReadDir(parent); len(entries) != 0 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestAStoppedRunLeavesNothing(t *testing.T) {
	out := t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	req := request(out)
	for i := range 50 {
		req.Files = append(req.Files, file("m/"+strconv.Itoa(i), "x"))
	}
	req.Progress = func(done, total int) { stop() }
	if _, _, err := Write(ctx, req); !errors.Is(err, context.Canceled) {
		t.Fatalf("error %v", err)
	}
	if entries, _ := os.ReadDir(out); len(entries) != 0 {
		t.Errorf("left behind: %v", entries)
	}
}
