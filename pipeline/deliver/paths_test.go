package deliver

import (
	"strings"
	"testing"
)

func TestPathsThatSomeMachineRefusesAreRefused(t *testing.T) {
	for _, path := range []string{
		"", ".", "/etc/x", "../x", "a//b", "a\\b", "a:b.pdf", "vraag?.pdf", "nul", "CON.txt", "map/lpt1.pdf", "eind.", "eind ", "a\x01b",
		strings.Repeat("a", 121), "x/" + strings.Repeat("é", 119),
	} {
		if checkPath(path) == nil {
			t.Errorf("%q was taken", path)
		}
	}
}

func TestOrdinaryPathsAreTaken(t *testing.T) {
	for _, path := range []string{"index.html", "meldformulieren/01AB00/meldformulier-D-1_a.pdf", "console.txt", strings.Repeat("é", 120)} {
		if err := checkPath(path); err != nil {
			t.Error(err)
		}
	}
}

func TestPathsThatAreOneOnWindowsAreRefused(t *testing.T) {
	if checkPaths([]File{{Path: "a/Retour.xlsx"}, {Path: "a/retour.xlsx"}}) == nil {
		t.Error("two names in other capitals were taken")
	}
	if checkPaths([]File{{Path: "a"}, {Path: "A/b"}}) == nil {
		t.Error("a file that is also a folder was taken")
	}
}
