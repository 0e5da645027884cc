package main

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite what README.md shows of the program's output")

// shown is a piece of README.md that is what the program prints with some arguments.
var shown = regexp.MustCompile("<!-- uitvoer:(.*) -->\n```text\n((?s:.*?))```\n")

func TestReadmeShowsWhatTheProgramPrints(t *testing.T) {
	path, err := filepath.Abs("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	pieces := shown.FindAllStringSubmatch(string(readme), -1)
	if len(pieces) == 0 {
		t.Fatal("README.md shows no output")
	}
	text := string(readme)
	for _, piece := range pieces {
		w, stdout, _ := screen("2026-11-02 09:00:00")
		if code := execute(t.Context(), strings.Fields(piece[1]), w); code != allDelivered && code != partlyDelivered {
			t.Fatalf("verzuimrapport%s ends with %d", piece[1], code)
		}
		if stdout.String() != piece[2] && !*update {
			t.Errorf("README.md shows other output of verzuimrapport%s; run go test ./cmd/verzuimrapport -update. It prints:\n%s", piece[1], stdout)
		}
		text = strings.Replace(text, piece[0], strings.Replace(piece[0], "```text\n"+piece[2], "```text\n"+stdout.String(), 1), 1)
	}
	if *update {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
