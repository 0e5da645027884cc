package read

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

const benchRows, benchColumns = 200_000, 13

// benchTable is a list as a school exports it, cell by cell: whole numbers, dates
// as serials, codes, remarks that come back and remarks that do not.
func benchTable(i int) []any {
	return []any{
		"01AB", "00", 1000 + i%1500, 46265 + i%200, i%7 + 1, []string{"AO", "Z", "TL"}[i%3], "Ziek gemeld door ouders", "J", i, 0.354 + float64(i%10),
		fmt.Sprintf("belt op dag %d", i%5000), "H4b", fmt.Sprintf("melding %d", i),
	}
}

// benchBooks makes each workbook once in a run.
var benchBooks = map[string]func() []byte{
	"inline": sync.OnceValue(func() []byte { return benchBook(false) }),
	"shared": sync.OnceValue(func() []byte { return benchBook(true) }),
}

// benchBook is a workbook of which only the parts that matter are excelize's.
func benchBook(shared bool) []byte {
	f := excelize.NewFile()
	defer f.Close()
	style, err := f.NewStyle(&excelize.Style{NumFmt: 14})
	if err != nil {
		panic(err)
	}
	w, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		panic(err)
	}
	for i := range benchRows {
		cells := benchTable(i)
		cells[3] = excelize.Cell{StyleID: style, Value: cells[3]}
		if err := w.SetRow(fmt.Sprintf("A%d", i+1), cells); err != nil {
			panic(err)
		}
	}
	if err := w.Flush(); err != nil {
		panic(err)
	}
	b, err := f.WriteToBuffer()
	if err != nil {
		panic(err)
	}
	if shared {
		return withSharedTexts(b.Bytes())
	}
	return b.Bytes()
}

// withSharedTexts moves the inline texts of a workbook that excelize streamed into
// a table, as Excel does.
func withSharedTexts(book []byte) []byte {
	numbers := map[string]int{}
	var table strings.Builder
	move := func(sheet string) string {
		var b strings.Builder
		for {
			before, rest, found := strings.Cut(sheet, ` t="inlineStr"><is><t>`)
			b.WriteString(before)
			if !found {
				return b.String()
			}
			text, after, _ := strings.Cut(rest, "</t></is></c>")
			n, known := numbers[text]
			if !known {
				n = len(numbers)
				numbers[text] = n
				table.WriteString("<si><t>" + text + "</t></si>")
			}
			fmt.Fprintf(&b, ` t="s"><v>%d</v></c>`, n)
			sheet = after
		}
	}
	archive, _ := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	put := func(name, content string) {
		p, _ := w.Create(name)
		io.WriteString(p, content)
	}
	for _, file := range archive.File {
		r, _ := file.Open()
		part, _ := io.ReadAll(r)
		switch content := string(part); file.Name {
		case "xl/sharedStrings.xml":
		case sheetPart:
			put(file.Name, move(content))
		default:
			put(file.Name, content)
		}
	}
	put("xl/sharedStrings.xml", `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`+table.String()+`</sst>`)
	w.Close()
	return out.Bytes()
}

// BenchmarkXLSX compares the whole way of a workbook, its check and its rows, with
// excelize's rows of the same file, and with merely unzipping it.
func BenchmarkXLSX(b *testing.B) {
	for _, kind := range []string{"inline", "shared"} {
		book := benchBooks[kind]()
		b.Run(kind+"/ours", func(b *testing.B) { benchOurs(b, book) })
		b.Run(kind+"/inflate", func(b *testing.B) {
			for b.Loop() {
				inflateAll(b, book)
			}
			perSecond(b, benchRows)
		})
		b.Run(kind+"/excelize", func(b *testing.B) {
			for b.Loop() {
				if n := excelizeRows(b, book); n != benchRows {
					b.Fatal(n)
				}
			}
			perSecond(b, benchRows)
		})
	}
}

func benchOurs(b *testing.B, book []byte) {
	fsys := folder(map[string]string{"a.xlsx": string(book)})
	peak := watchHeap()
	b.ReportAllocs()
	for b.Loop() {
		in, problems := readAll(b, fsys)
		if len(problems) > 0 {
			b.Fatal(problems)
		}
		cells := 0
		for row, err := range in.Sheets[0].Rows {
			check(b, err)
			cells += len(row.Cells)
		}
		if cells != benchRows*benchColumns {
			b.Fatal(cells)
		}
	}
	perSecond(b, benchRows)
	b.ReportMetric(float64(peak())/(1<<20), "peak-MB")
}

// watchHeap measures how far the heap grows above where it stands.
func watchHeap() (peak func() uint64) {
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	before, most := stats.HeapInuse, uint64(0)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan bool)
	go func() {
		defer close(done)
		for ctx.Err() == nil {
			var now runtime.MemStats
			runtime.ReadMemStats(&now)
			most = max(most, now.HeapInuse)
			time.Sleep(5 * time.Millisecond)
		}
	}()
	return func() uint64 {
		cancel()
		<-done
		return most - min(before, most)
	}
}

func inflateAll(b *testing.B, book []byte) {
	archive, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	check(b, err)
	for _, file := range archive.File {
		r, err := file.Open()
		check(b, err)
		_, err = io.Copy(io.Discard, r)
		check(b, err)
	}
}

func excelizeRows(b *testing.B, book []byte) int {
	f, err := excelize.OpenReader(bytes.NewReader(book), excelize.Options{RawCellValue: true, UnzipXMLSizeLimit: 1 << 30, UnzipSizeLimit: 1 << 30})
	check(b, err)
	defer f.Close()
	rows, err := f.Rows("Sheet1")
	check(b, err)
	defer rows.Close()
	n := 0
	for rows.Next() {
		_, err := rows.Columns(excelize.Options{RawCellValue: true})
		check(b, err)
		n++
	}
	return n
}
