package deliver

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"unicode/utf8"
)

// maxPath keeps a run folder within what Windows takes, wherever it is put.
const maxPath = 120

// reserved are the names that Windows keeps for devices, with any extension.
var reserved = regexp.MustCompile(`^(?i:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$`)

// checkPaths refuses paths that some machine could not write or tell apart.
func checkPaths(files []File) error {
	seen := map[string]string{}
	for _, f := range files {
		if err := checkPath(f.Path); err != nil {
			return err
		}
		folded := strings.ToLower(f.Path)
		if other, taken := seen[folded]; taken {
			return fmt.Errorf("deliver: paths %q and %q are one on Windows", other, f.Path)
		}
		seen[folded] = f.Path
	}
	for folded, p := range seen {
		for dir := path.Dir(folded); dir != "."; dir = path.Dir(dir) {
			if _, isFile := seen[dir]; isFile {
				return fmt.Errorf("deliver: path %q lies below a file", p)
			}
		}
	}
	return nil
}

func checkPath(p string) error {
	switch n := utf8.RuneCountInString(p); {
	case !fs.ValidPath(p) || p == ".":
		return fmt.Errorf("deliver: no relative path: %q", p)
	case n > maxPath:
		return fmt.Errorf("deliver: path of %d characters, at most %d: %q", n, maxPath, p)
	}
	for _, name := range strings.Split(p, "/") {
		if !windowsName(name) {
			return fmt.Errorf("deliver: name that Windows does not take in %q", p)
		}
	}
	return nil
}

func windowsName(name string) bool {
	bad := func(r rune) bool { return r < ' ' || r == utf8.RuneError || strings.ContainsRune(`<>:"|?*\`, r) }
	return !strings.ContainsFunc(name, bad) && !strings.HasSuffix(name, ".") && !strings.HasSuffix(name, " ") &&
		!reserved.MatchString(name)
}
