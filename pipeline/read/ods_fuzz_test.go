package read

import (
	"context"
	"io"
	"testing"
)

// Whatever the content is, it is read or told, and twice the same.
func FuzzODS(f *testing.F) {
	for _, rows := range []string{
		odsLine(odsWords("a"), odsWords("b")), `<table:table-row table:number-rows-repeated="3">` + odsWords("x") + `</table:table-row>`,
		odsLine(`<table:table-cell table:number-columns-repeated="4" office:value-type="float" office:value="1"/>`),
		odsLine(`<table:table-cell office:value-type="date" office:date-value="2026-08-31T08:30:00"/><table:covered-table-cell/>`),
		odsLine(`<table:table-cell office:value-type="time" office:time-value="PT08H30M00S"/>`), `<table:table-header-rows>` + odsLine(odsWords("a<text:s text:c=\"3\"/>b")) + `</table:table-header-rows>`,
		odsLine(`<table:table-cell table:formula="of:=1"/>`), `<table:table-row table:visibility="filter"/>`,
	} {
		f.Add([]byte(odsContentOf(rows)))
	}
	limits := Limits{Inflated: 1 << 20, Rows: 10_000, Columns: 1000}
	f.Fuzz(func(t *testing.T, content []byte) {
		book := odsFile(t, [2]string{"content.xml", string(content)})
		in, problems, err := All(context.Background(), folder(map[string]string{"a.ods": book}), Options{Limits: limits})
		check(t, err)
		if len(in.Sheets)+len(problems) == 0 {
			t.Fatal("no sheet and no problem")
		}
		for _, sheet := range in.Sheets {
			if first, second := text(rows(t, sheet)), text(rows(t, sheet)); first != second || first == "" {
				t.Fatalf("%q, then %q", first, second)
			}
		}
	})
}

// Whatever a zip is, its parts are read whole or are damage.
func FuzzContainer(f *testing.F) {
	f.Add([]byte(odsFile(f, [2]string{"content.xml", "<a/>"})))
	f.Add(newBook(f, [][]any{{"a", 1}}))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := openContainer(context.Background(), data, 1<<20)
		if err != nil {
			return
		}
		whole := c.verify() == nil
		for _, part := range c.parts {
			r, err := c.open(part)
			if err != nil {
				continue
			}
			n, err := io.Copy(io.Discard, r)
			if whole && (err != nil || uint64(n) != part.UncompressedSize64) {
				t.Fatalf("%d bytes of %d: %v", n, part.UncompressedSize64, err)
			}
		}
	})
}
