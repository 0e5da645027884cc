package pipeline

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "verzuimrapport/"

// layers says which packages of the program each package may know, and why no
// others. A package that is not in the table fails the test until it is.
var layers = map[string]struct {
	may []string
	why string
}{
	"pipeline/attendance": {nil, "the vocabulary knows nobody: everything else speaks in its terms"},
	"pipeline/problem":    {[]string{"pipeline/attendance"}, "a problem is a place and a sentence, whoever finds it"},
	"pipeline/workers":    {nil, "work side by side, whatever it is"},
	"pipeline/read":       {[]string{"pipeline/attendance", "pipeline/problem", "pipeline/workers"}, "reading gives text with its place and does not know what a pupil is"},
	"pipeline/normalise":  {[]string{"pipeline/attendance", "pipeline/problem", "pipeline/read", "pipeline/workers"}, "normalising must not depend on what the rules want to hear"},
	"pipeline/hours":      {[]string{"pipeline/attendance", "pipeline/problem", "pipeline/workers"}, "which row counts must not depend on the rules, nor on the file it came from"},
	"pipeline/assess":     {[]string{"pipeline/attendance"}, "the rules are pure: no files, no settings file, no problems"},
	"pipeline/aggregate":  {[]string{"pipeline/attendance", "pipeline/assess"}, "counting knows the signals and hides nothing"},
	"pipeline/history":    {[]string{"pipeline/attendance", "pipeline/assess"}, "an earlier run is known by its facts alone, and only compared"},
	"pipeline/whatif":     {[]string{"pipeline/attendance", "pipeline/assess"}, "comparing runs counts what they gave, whatever the settings"},
	"pipeline/settings":   {[]string{"templates"}, "settings are handed to each step in its own terms by pipeline/options.go"},
	"pipeline/document":   {nil, "a document is words and numbers in place: it knows no school and no PDF"},
	"pipeline/render":     {[]string{"pipeline/document", "templates"}, "printing must not decide what is said"},
	"pipeline/deliver":    {[]string{"pipeline/workers"}, "the only package that writes knows paths and bytes"},
	"reports":             {[]string{"pipeline/attendance", "pipeline/problem", "pipeline/assess", "pipeline/aggregate", "pipeline/history", "pipeline/normalise", "pipeline/whatif", "pipeline/settings", "pipeline/document"}, "reports decide what is said, not how it is printed; of normalise they know only the delivered rows that a return workbook hands back"},
	"reports/blank":       {[]string{"pipeline/attendance", "pipeline/normalise", "pipeline/aggregate", "pipeline/history", "pipeline/settings", "pipeline/document"}, "an empty workbook follows from what can be read (normalise) and from the lists of later steps; it knows no run and no facts"},
	"templates":           {nil, "what the customer may edit is text"},
	"sample-data":         {nil, "the sample is files"},
	"sample-data/invent":  {[]string{"pipeline/attendance"}, "what was planted must not be worked out by the rules it tests"},
	"sample-data/make":    {[]string{"sample-data/invent"}, "writes the sample into the repository"},
	"pipeline":            {[]string{"*"}, "composes the steps"},
	"cmd/verzuimrapport":  {[]string{"pipeline", "pipeline/assess", "pipeline/attendance", "pipeline/deliver", "pipeline/problem", "pipeline/render", "pipeline/settings", "pipeline/whatif", "sample-data", "sample-data/invent", "pipeline/document", "pipeline/history", "pipeline/read", "templates"}, "flags, clock and exit codes; no step by itself"},
}

// libraries says which packages may use a library that is kept behind one door.
var libraries = map[string]struct {
	by  []string
	why string
}{
	"github.com/jung-kurt/gofpdf":       {[]string{"pipeline/render"}, "only render knows how a PDF is made"},
	"github.com/xuri/excelize/v2":       {[]string{"pipeline/render", "sample-data/invent"}, "it writes workbooks well and reads damaged ones short without a word: package read has a reader of its own"},
	"github.com/gofrs/flock":            {[]string{"pipeline/deliver"}, "only deliver writes"},
	"os":                                {[]string{"pipeline/deliver", "cmd/verzuimrapport", "sample-data/make"}, "the disk and the environment are for deliver and the command; read gets an fs.FS"},
	"github.com/BurntSushi/toml":        {[]string{"pipeline/settings"}, "only settings reads settings"},
	"math/rand":                         {nil, "same input, same bytes"},
	"math/rand/v2":                      {[]string{"sample-data/invent"}, "same input, same bytes; the sample's generator has a seed"},
	"github.com/schollz/progressbar/v3": {[]string{"cmd/verzuimrapport"}, "only the command talks to a terminal"},
}

func TestEveryPackageKnowsOnlyWhatItMay(t *testing.T) {
	for pkg, imports := range programImports(t) {
		layer, known := layers[pkg]
		if !known {
			t.Errorf("package %s is new: put it in the table, and say what it may know and why", pkg)
			continue
		}
		for _, imported := range imports {
			if own, ok := strings.CutPrefix(imported, module); ok && !slices.Contains(layer.may, own) && !slices.Contains(layer.may, "*") {
				t.Errorf("%s must not know %s: %s", pkg, own, layer.why)
			}
			if door, ok := libraries[imported]; ok && !slices.Contains(door.by, pkg) {
				t.Errorf("%s must not import %s: %s", pkg, imported, door.why)
			}
		}
	}
	for pkg, layer := range layers {
		if layer.why == "" {
			t.Errorf("%s: say why", pkg)
		}
	}
}

func TestNoClockOutsideTheCommand(t *testing.T) {
	walkSources(t, func(pkg, file string, source []byte) {
		if pkg != "cmd/verzuimrapport" && strings.Contains(string(source), "time."+"Now(") {
			t.Errorf("%s reads the clock: same input must give same bytes", file)
		}
	})
}

// programImports gives the imports of each package of the program, tests left out.
func programImports(t *testing.T) map[string][]string {
	imports := map[string][]string{}
	walkSources(t, func(pkg, file string, source []byte) {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, source, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		imports[pkg] = append(imports[pkg], "") // the package is there, even without imports
		for _, spec := range parsed.Imports {
			name, _ := strconv.Unquote(spec.Path.Value)
			imports[pkg] = append(imports[pkg], name)
		}
	})
	return imports
}

func walkSources(t *testing.T, visit func(pkg, file string, source []byte)) {
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return err
		}
		source, err := fs.ReadFile(root, file)
		visit(path.Dir(filepath.ToSlash(file)), file, source)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
