package read

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"testing"

	"verzuimrapport/pipeline/workers"
)

// attendanceCSV is a list as a school exports it: n rows of one lesson hour.
func attendanceCSV(n int) string {
	var b strings.Builder
	b.WriteString("BRIN;Vestiging;Stamnr;Datum;Lesuur;Code;Omschrijving;Geoorloofd;Opmerking\r\n")
	for i := range n {
		fmt.Fprintf(&b, "01AB;00;%d;%02d-%02d-2026;%d;%s;Ziek gemeld door ouders;J;belt ma\xE9ndag\r\n", 1000+i%1500, i%28+1, i%12+1, i%7+1, []string{"Z", "AO", "TL"}[i%3])
	}
	return b.String()
}

func perSecond(b *testing.B, rows int) {
	b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

// BenchmarkCSV compares reading (All and once the rows: hashes, encoding, delimiter,
// quotes, cells) with the yardstick: encoding/csv on the same text, by its default
// settings and with a record that is used again. It is all on one processor with
// -cpu 1; Files reads four files side by side on all there are.
func BenchmarkCSV(b *testing.B) {
	const n = 300_000
	content := attendanceCSV(n)
	quoted := `"` + strings.NewReplacer(";", `";"`, "\r\n", "\"\r\n\"").Replace(content)
	quoted = strings.TrimSuffix(quoted, `"`)
	for name, text := range map[string]string{"plain": content, "quoted": quoted} {
		b.Run(name+"/read", func(b *testing.B) { benchRead(b, n+1, map[string]string{"a.csv": text}) })
		b.Run(name+"/encoding-csv", func(b *testing.B) { benchStandard(b, n, text, false) })
		b.Run(name+"/encoding-csv-reuse", func(b *testing.B) { benchStandard(b, n, text, true) })
	}
	b.Run("files", func(b *testing.B) {
		benchRead(b, 4*(n+1), map[string]string{"a.csv": content, "b.csv": content, "c.csv": content, "d.csv": content})
	})
}

// benchRead reads a folder and goes through the rows of all sheets side by side.
func benchRead(b *testing.B, n int, files map[string]string) {
	fsys := folder(files)
	b.ReportAllocs()
	for b.Loop() {
		in, _ := readAll(b, fsys)
		var count atomic.Int64
		err := workers.Each(b.Context(), len(in.Sheets), func(_ context.Context, i int) error {
			rows := 0
			for _, err := range in.Sheets[i].Rows {
				if err != nil {
					return err
				}
				rows++
			}
			count.Add(int64(rows))
			return nil
		})
		if err != nil || count.Load() != int64(n) {
			b.Fatal(err, count.Load())
		}
	}
	perSecond(b, n)
}

func benchStandard(b *testing.B, n int, text string, reuse bool) {
	b.ReportAllocs()
	for b.Loop() {
		r := csv.NewReader(strings.NewReader(text))
		r.Comma, r.ReuseRecord = ';', reuse
		for {
			if _, err := r.Read(); err == io.EOF {
				break
			} else if err != nil {
				b.Fatal(err)
			}
		}
	}
	perSecond(b, n)
}
