package deliver

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestFillMakesAFolder(t *testing.T) {
	for name, prepare := range map[string]func(string) error{
		"that did not stand": func(string) error { return nil },
		"that was empty":     func(folder string) error { return os.Mkdir(folder, 0o700) },
	} {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "nieuw")
			if err := prepare(folder); err != nil {
				t.Fatal(err)
			}
			err := Fill(folder, func(write func(string, []byte) error) error { return write("a/b.csv", []byte("x")) })
			if err != nil {
				t.Fatal(err)
			}
			if got := tree(t, folder)["a/b.csv"]; got != "x" {
				t.Errorf("file holds %q", got)
			}
		})
	}
}

func TestFillRefusesAFolderThatHoldsSomething(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "eigen.csv"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	err := Fill(folder, func(func(string, []byte) error) error { t.Error("it began"); return nil })
	if !errors.Is(err, ErrNotEmpty) {
		t.Errorf("error %v", err)
	}
}

func TestAFillThatFailsLeavesNothing(t *testing.T) {
	parent := t.TempDir()
	broken := errors.New("broken")
	err := Fill(filepath.Join(parent, "nieuw"), func(write func(string, []byte) error) error {
		return errors.Join(write("a", nil), broken)
	})
	if entries, _ := os.ReadDir(parent); !errors.Is(err, broken) || len(entries) != 0 {
		t.Errorf("error %v, left behind %v", err, entries)
	}
}

func TestFillWithNamesTheFileThatCannotBeRenderedAndLeavesNothing(t *testing.T) {
	parent := t.TempDir()
	err := FillWith(filepath.Join(parent, "nieuw"), []File{
		{"a.csv", func() ([]byte, error) { return []byte("a"), nil }},
		{"b.pdf", func() ([]byte, error) { panic("no glyph") }},
	})
	var render *RenderError
	if !errors.As(err, &render) || render.Path != "b.pdf" {
		t.Errorf("got %v", err)
	}
	if entries, _ := os.ReadDir(parent); len(entries) != 0 {
		t.Errorf("left behind %v", entries)
	}
}
