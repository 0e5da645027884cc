package render

import (
	"fmt"

	"verzuimrapport/pipeline/document"
)

// Bytes turns a document into the bytes of its file. The same document gives the
// same bytes. It fails rather than make a document with a part missing.
func Bytes(d document.Document) ([]byte, error) {
	bytes, err := render(d.Content)
	if err != nil {
		return nil, fmt.Errorf("render %s: %w", d.Path, err)
	}
	return bytes, nil
}

// render is the list of what can be rendered: one line for each kind of document.
func render(content document.Content) ([]byte, error) {
	switch c := content.(type) {
	case document.Form:
		return form(c)
	case document.Report:
		return report(c)
	case document.Workbook:
		return workbook(c)
	case document.Page:
		return page(c)
	case document.Table:
		return table(c)
	case document.JSON:
		return jsonObject(c)
	case document.Plaintext:
		return plaintext(c)
	default:
		return nil, fmt.Errorf("no renderer for %T", c)
	}
}
