package deliver

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/gofrs/flock"
)

func TestLeftoversOfABrokenRunAreCleanedUpAndTold(t *testing.T) {
	out := t.TempDir()
	if err := os.MkdirAll(filepath.Join(out, stagePrefix+"123", "rmc"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(out, lockName), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, leftovers, err := Write(t.Context(), request(out))
	if err != nil || leftovers != 1 {
		t.Errorf("leftovers %d, error %v", leftovers, err)
	}
	if entries, _ := os.ReadDir(out); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestTwoRunsAtOnceAreKeptApart(t *testing.T) {
	out := t.TempDir()
	held := flock.New(filepath.Join(out, lockName))
	if ok, err := held.TryLock(); !ok || err != nil {
		t.Fatal(ok, err)
	}
	defer held.Close()
	if err := os.Mkdir(filepath.Join(out, stagePrefix+"1"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, _, err := Write(t.Context(), request(out)); !errors.Is(err, ErrBusy) {
		t.Fatalf("error %v", err)
	}
	if _, err := os.Stat(filepath.Join(out, stagePrefix+"1")); err != nil {
		t.Error("the stage of a run that is still at work was removed")
	}
}

func TestManyRunsAtOnceEachGetTheirOwnFolder(t *testing.T) {
	out := t.TempDir()
	folders := make(chan string, 8)
	for range 8 {
		go func() {
			for {
				folder, _, err := Write(context.Background(), request(out))
				if errors.Is(err, ErrBusy) {
					continue
				}
				if err != nil {
					folder = err.Error()
				}
				folders <- folder
				return
			}
		}()
	}
	seen := map[string]bool{}
	for range 8 {
		seen[<-folders] = true
	}
	if entries, _ := os.ReadDir(out); len(seen) != 8 || len(entries) != 8 {
		t.Errorf("folders %v", seen)
	}
}
