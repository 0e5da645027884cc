package read

import (
	"archive/zip"
	"fmt"
	"io"
	"strings"
	"testing"
)

// BenchmarkODS reads a list of 13 columns (All and once the rows) beside merely
// inflating it.
func BenchmarkODS(b *testing.B) {
	const n = 200_000
	var rows strings.Builder
	for i := range n {
		number := func(v int) string {
			return fmt.Sprintf(`<table:table-cell office:value-type="float" office:value="%d" calcext:value-type="float"><text:p>%[1]d</text:p></table:table-cell>`, v)
		}
		words := func(s string) string {
			return `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>` + s + `</text:p></table:table-cell>`
		}
		rows.WriteString(odsLine(words("01AB"), words("00"), number(1000+i%1500),
			fmt.Sprintf(`<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="2026-%02d-%02d" calcext:value-type="date"><text:p>1-9-26</text:p></table:table-cell>`, 1+i%12, 1+i%28),
			number(1+i%7), words("AO"), words("Ziek gemeld"), words("J"), number(i), number(i), words("belt maandag"), "<table:table-cell/>", words("x")))
	}
	book := odsOne(b, rows.String())
	b.Run("read", func(b *testing.B) { benchRead(b, n, map[string]string{"a.ods": book}) })
	b.Run("inflate", func(b *testing.B) {
		for b.Loop() {
			archive, err := zip.NewReader(strings.NewReader(book), int64(len(book)))
			check(b, err)
			for _, file := range archive.File {
				part, err := file.Open()
				check(b, err)
				_, err = io.Copy(io.Discard, part)
				check(b, err)
			}
		}
		perSecond(b, n)
	})
}
