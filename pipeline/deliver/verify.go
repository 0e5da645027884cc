package deliver

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
)

// Verdict is what Verify found; the paths are sorted and have forward slashes.
type Verdict struct {
	Manifest Manifest
	Changed  []string // the bytes differ from the manifest's
	Missing  []string
	Extra    []string // not in the manifest
}

// OK reports whether the folder is as it was delivered.
func (v Verdict) OK() bool { return len(v.Changed)+len(v.Missing)+len(v.Extra) == 0 }

// Verify holds a run folder against its manifest. What office programs and file
// browsers leave beside a file they show (~$…, Thumbs.db) is passed over. A manifest
// that was rewritten together with the files cannot be told from the first.
func Verify(folder string) (Verdict, error) {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return Verdict{}, fmt.Errorf("deliver: verify: %w", err)
	}
	defer root.Close()
	return verify(root.FS())
}

func verify(folder fs.FS) (Verdict, error) {
	text, err := fs.ReadFile(folder, ManifestPath)
	if err != nil {
		return Verdict{}, fmt.Errorf("deliver: verify: %w", err)
	}
	var v Verdict
	if err := json.Unmarshal(text, &v.Manifest); err != nil {
		return Verdict{}, fmt.Errorf("deliver: %w", ErrManifest)
	}
	present, err := filesOf(folder)
	if err != nil {
		return Verdict{}, err
	}
	for _, want := range v.Manifest.Outputs {
		if !present[want.Path] {
			v.Missing = append(v.Missing, want.Path)
			continue
		}
		delete(present, want.Path)
		size, hash, err := sumOfFile(folder, want.Path)
		if err != nil {
			return Verdict{}, fmt.Errorf("deliver: verify: %w", err)
		}
		if size != want.Size || hash != want.SHA256 {
			v.Changed = append(v.Changed, want.Path)
		}
	}
	for path := range present {
		v.Extra = append(v.Extra, path)
	}
	slices.Sort(v.Extra)
	return v, nil
}

// ErrManifest says that the manifest is not one.
var ErrManifest = errors.New("manifest cannot be read")

// filesOf lists everything in the folder that is no folder, save the manifest.
func filesOf(folder fs.FS) (map[string]bool, error) {
	present := map[string]bool{}
	err := fs.WalkDir(folder, ".", func(p string, entry fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("deliver: verify: %w", err)
		}
		if !entry.IsDir() && p != ManifestPath && !leftByOthers(path.Base(p)) {
			present[p] = true
		}
		return nil
	})
	return present, err
}

func leftByOthers(name string) bool {
	switch name {
	case "Thumbs.db", "desktop.ini", ".DS_Store":
		return true
	}
	return strings.HasPrefix(name, "~$") || strings.HasPrefix(name, ".~lock")
}

func sumOfFile(folder fs.FS, path string) (size int64, hash string, err error) {
	f, err := folder.Open(path)
	if err != nil {
		return 0, "", err
	}
	defer f.Close()
	h := sha256.New()
	size, err = io.Copy(h, f)
	return size, hex.EncodeToString(h.Sum(nil)), err
}
