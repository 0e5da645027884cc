package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"html/template"
	"sync"

	"verzuimrapport/pipeline/document"
	"verzuimrapport/templates"
)

// fewLinks is how many files of one report a page shows unfolded.
const fewLinks = 12

// meaningClasses are the classes of page.css.
var meaningClasses = map[document.Meaning]string{
	document.Total: "total", document.Warning: "warning", document.Urgent: "urgent", document.Good: "good", document.Muted: "muted",
}

var pageTemplate = sync.OnceValues(func() (*template.Template, error) {
	return template.New("page").Funcs(template.FuncMap{
		"class":  func(m document.Meaning) string { return meaningClasses[m] },
		"few":    func(links []document.Link) bool { return len(links) <= fewLinks },
		"number": isNumber, "cellClass": cellClass,
	}).Parse(templates.Page)
})

func isNumber(t *document.PageTable, column int) bool {
	return column < len(t.Numbers) && t.Numbers[column]
}

// cellClass is the class of the cells of a column.
func cellClass(t *document.PageTable, column int) string {
	switch {
	case isNumber(t, column):
		return "number"
	case column < len(t.Whole) && t.Whole[column]:
		return "whole"
	}
	return ""
}

// page renders a document.Page. Its content security policy allows the one style
// sheet inside it, known by its hash, and nothing else.
func page(p document.Page) ([]byte, error) {
	t, err := pageTemplate()
	if err != nil {
		return nil, err
	}
	style := houseStyle(p.Colour) + templates.PageStyle
	hash := sha256.Sum256([]byte(style))
	var out bytes.Buffer
	err = t.Execute(&out, struct {
		document.Page
		Style     template.CSS // our own file, and a colour of six digits
		StyleHash string
	}{p, template.CSS(style), "sha256-" + base64.StdEncoding.EncodeToString(hash[:])})
	return out.Bytes(), err
}

// houseStyle gives the style sheet the house colour: as a ground with letters
// that can be read on it, and as letters, where it is dark enough for white paper.
func houseStyle(colour string) string {
	house := hexColour(colour)
	letters := house
	if luminance(house) > 0.18 { // contrast with white below 4.5
		letters = ink
	}
	return ":root{--house:#" + house + ";--on-house:#" + inkOn(house) + ";--house-ink:#" + letters + "}\n"
}
