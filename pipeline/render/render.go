package render

import (
	"fmt"

	"verzuimrapport/pipeline/document"
)

// Bytes turns a document into the bytes of its file. The same document gives the
// same bytes. It fails rather than make a document with a part missing.
func Bytes(d document.Document) ([]byte, error) {
	switch c := d.Content.(type) {
	default:
		return nil, fmt.Errorf("render %s: no renderer for %T", d.Path, c)
	}
}
