package read

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"testing"
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

// BenchmarkCSV compares one reading of the rows with encoding/csv on the same
// text, and measures All (hash, encoding, delimiter, quotes) apart.
func BenchmarkCSV(b *testing.B) {
	const n = 300_000
	content := attendanceCSV(n)
	fsys := folder(map[string]string{"a.csv": content})
	b.Run("All", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(content)))
		for b.Loop() {
			readAll(b, fsys)
		}
		perSecond(b, n)
	})
	b.Run("Rows", func(b *testing.B) {
		in, _ := readAll(b, fsys)
		b.ReportAllocs()
		b.SetBytes(int64(len(content)))
		for b.Loop() {
			count := 0
			for _, err := range in.Sheets[0].Rows {
				check(b, err)
				count++
			}
			if count != n+1 {
				b.Fatal(count)
			}
		}
		perSecond(b, n)
	})
	b.Run("encoding-csv", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(content)))
		for b.Loop() {
			r := csv.NewReader(strings.NewReader(content))
			r.Comma, r.ReuseRecord, r.LazyQuotes = ';', true, true
			for {
				if _, err := r.Read(); err == io.EOF {
					break
				} else if err != nil {
					b.Fatal(err)
				}
			}
		}
		perSecond(b, n)
	})
}
