package attendance

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// Every exported type names its Dutch term in its comment, between brackets, or
// is that term itself.
func TestEveryExportedTypeNamesItsDutchTerm(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			d, ok := decl.(*ast.GenDecl)
			if !ok || d.Tok != token.TYPE {
				continue
			}
			for _, spec := range d.Specs {
				name := spec.(*ast.TypeSpec).Name.Name
				if ast.IsExported(name) && !strings.Contains(d.Doc.Text(), "(") {
					t.Errorf("%s: the comment does not name the Dutch term", name)
				}
			}
		}
	}
}
