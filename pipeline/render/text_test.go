package render

import (
	"crypto/sha256"
	"encoding/base64"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/document"
)

type testRow struct {
	Name  string `csv:"naam"`
	Hours string `csv:"uren"`
	Rows  int    `csv:"rijen"`
}

func TestATableOpensInDutchExcelByDoubleClick(t *testing.T) {
	data, err := table(document.Table{Rows: []testRow{{"De; \"Haven\"", "17,67", 3}, {"regel 1\nregel 2", "", 0}}})
	if err != nil {
		t.Fatal(err)
	}
	want := "\uFEFFnaam;uren;rijen\r\n\"De; \"\"Haven\"\"\";17,67;3\r\n\"regel 1\r\nregel 2\";;0\r\n"
	if diff := cmp.Diff(want, string(data)); diff != "" {
		t.Error(diff)
	}
}

func TestATableWithoutRowsHasItsHeader(t *testing.T) {
	data, err := table(document.Table{Rows: []testRow{}})
	if err != nil || string(data) != "\uFEFFnaam;uren;rijen\r\n" {
		t.Errorf("%q, %v", data, err)
	}
}

func FuzzACellOfATableIsNoFormula(f *testing.F) {
	for _, seed := range []string{"=1+1", "+31", "-1,5", "@x", "\t=1", "gewoon", "", "-", "Inf"} {
		f.Add(seed)
	}
	number := regexp.MustCompile(`^[+-]?[0-9.,eExXa-fA-FpPiInNtTyY_+-]+$`)
	f.Fuzz(func(t *testing.T, cell string) {
		got := harmlessText(cell)
		if got != "" && strings.ContainsRune("=+-@\t\r", rune(got[0])) && !number.MatchString(got) {
			t.Errorf("%q stays %q", cell, got)
		}
		if strings.TrimPrefix(got, "'") != strings.TrimPrefix(cell, "'") {
			t.Errorf("%q became %q", cell, got)
		}
	})
}

func TestJSONKeepsItsOrderAndPutsOneElementOnALine(t *testing.T) {
	data, err := jsonObject(document.JSON{Members: document.Object{
		{Name: "z", Value: 1},
		{Name: "lijst", Value: []document.Object{{{Name: "b", Value: ">="}, {Name: "a", Value: nil}}, {}}},
		{Name: "leeg", Value: []string{}},
		{Name: "niets", Value: []string(nil)},
		{Name: "object", Value: document.Object{{Name: "y", Value: "é & <"}, {Name: "x", Value: 0.5}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	want := `{
"z":1,
"lijst":[
  {"b":">=","a":null},
  {}],
"leeg":[],
"niets":[],
"object":{"y":"é & <","x":0.5}
}
`
	if diff := cmp.Diff(want, string(data)); diff != "" {
		t.Error(diff)
	}
}

func TestAPageAllowsItsOwnStyleAndNothingElse(t *testing.T) {
	data, err := page(document.Page{
		Title: "Begin <hier>", Mark: "VOORBEELD", Colour: "#FFD200",
		Sections: []document.Section{{ID: "a", Heading: "<script>alert(1)</script>", Files: []document.FileGroup{{Links: []document.Link{{Path: "rmc/x.xlsx", Text: "x"}, {Path: "javascript:alert(1)", Text: "y"}}}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	style := regexp.MustCompile(`(?s)<style>(.*)</style>`).FindStringSubmatch(text)[1]
	hash := sha256.Sum256([]byte(style))
	policy := html.UnescapeString(regexp.MustCompile(`Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(text)[1])
	want := "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'; base-uri 'none'; form-action 'none'"
	if policy != want {
		t.Errorf("policy %s\nwant   %s", policy, want)
	}
	for _, never := range []string{"<script", "http:", "https:", "javascript:", "style=\"", "<img", "onclick", "@import"} {
		if strings.Contains(text, never) {
			t.Errorf("the page holds %q", never)
		}
	}
	for _, always := range []string{`<html lang="nl">`, "VOORBEELD", "Begin &lt;hier&gt;", `href="rmc/x.xlsx"`, `name="viewport"`} {
		if !strings.Contains(text, always) {
			t.Errorf("the page lacks %q", always)
		}
	}
}
