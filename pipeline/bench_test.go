package pipeline

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"runtime/metrics"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/deliver"
	"verzuimrapport/pipeline/hours"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/read"
	"verzuimrapport/pipeline/render"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/reports"
	"verzuimrapport/sample-data/invent"
)

// region makes the input of a whole region once for all benchmarks: 45 schools,
// 20,000 pupils and about 15 attendance rows for each of them, as csv.
var region = sync.OnceValue(func() fstest.MapFS { return inventInput(45, 20_000) })

// half is the same with half the schools and pupils, to see that time is linear.
var half = sync.OnceValue(func() fstest.MapFS { return inventInput(23, 10_000) })

func inventInput(schools, pupils int) fstest.MapFS {
	input := fstest.MapFS{}
	err := invent.Write(func(path string, data []byte) error {
		input[path] = &fstest.MapFile{Data: data}
		return nil
	}, invent.Options{Schools: schools, Pupils: pupils, Seed: 1, CSVOnly: true})
	if err != nil {
		panic(err)
	}
	return input
}

func benchOptions() Options {
	return Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default(), Program: "benchmark"}
}

// BenchmarkWholeRun reads, reckons, prints and delivers; BenchmarkWholeRunOfHalf
// does half of it, and should take half the time.
func BenchmarkWholeRun(b *testing.B)       { benchmarkRun(b, region()) }
func BenchmarkWholeRunOfHalf(b *testing.B) { benchmarkRun(b, half()) }

func benchmarkRun(b *testing.B, input fs.FS) {
	peak := watchMemory()
	rows, forms := 0, 0
	for b.Loop() {
		r, err := Run(context.Background(), input, benchOptions())
		if err != nil {
			b.Fatal(err)
		}
		if _, _, err := deliver.Write(context.Background(), deliver.Request{Out: b.TempDir(), Name: "2026-10-31", Files: r.Files()}); err != nil {
			b.Fatal(err)
		}
		rows, forms = attendanceRows(r.Data), 0
		for _, d := range r.Documents {
			if strings.HasPrefix(d.Path, "meldformulieren/") {
				forms++
			}
		}
	}
	report(b, rows)
	b.ReportMetric(float64(forms), "forms")
	b.ReportMetric(float64(peak())/1e6, "peak-MB")
}

func attendanceRows(data attendance.Dataset) int {
	n := 0
	for _, d := range data.Deliveries {
		n += d.AttendanceRows
	}
	return n
}

func report(b *testing.B, rows int) {
	b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

// watchMemory samples the memory that the program holds; what it returns stops
// watching and gives the most that was seen, in bytes. The input itself, which a
// real run reads from disk, is in it too.
func watchMemory() func() uint64 {
	stop, most := make(chan struct{}), make(chan uint64)
	go func() {
		var peak uint64
		sample := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
		for {
			metrics.Read(sample)
			peak = max(peak, sample[0].Value.Uint64()-sample[1].Value.Uint64())
			select {
			case <-stop:
				most <- peak
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
	}()
	return func() uint64 { close(stop); return <-most }
}

// BenchmarkCSVYardstick is encoding/csv alone over the same files: what the rows
// cost before anybody looks at them.
func BenchmarkCSVYardstick(b *testing.B) {
	rows := 0
	for b.Loop() {
		rows = csvAlone(b)
	}
	report(b, rows)
}

// csvAlone reads every csv file of the region with encoding/csv and counts the rows.
func csvAlone(b *testing.B) int {
	rows := 0
	for name, file := range region() {
		if !strings.HasSuffix(name, ".csv") {
			continue
		}
		r := csv.NewReader(bytes.NewReader(file.Data))
		r.Comma, r.ReuseRecord, r.LazyQuotes, r.FieldsPerRecord = ';', true, true, -1
		for {
			if _, err := r.Read(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				b.Fatal(err)
			}
			rows++
		}
	}
	return rows
}

func BenchmarkRead(b *testing.B) {
	rows := 0
	for b.Loop() {
		rows = 0
		in, _, err := read.All(context.Background(), region(), read.Options{})
		if err != nil {
			b.Fatal(err)
		}
		for _, sheet := range in.Sheets {
			for range sheet.Rows {
				rows++
			}
		}
	}
	report(b, rows)
}

// BenchmarkCSVBesideYardstick measures both in one run: encoding/csv alone, on one
// core, and reading with normalising, on all of them, over the same files. "times"
// is how many times as long the second takes; it is to stay below 2.
func BenchmarkCSVBesideYardstick(b *testing.B) {
	region()
	alone, ours, rows := time.Duration(0), time.Duration(0), 0
	for b.Loop() {
		begin := time.Now()
		rows = csvAlone(b)
		between := time.Now()
		normalised(b)
		alone, ours = alone+between.Sub(begin), ours+time.Since(between)
	}
	b.ReportMetric(float64(rows)*float64(b.N)/alone.Seconds(), "csv-rows/s")
	b.ReportMetric(float64(rows)*float64(b.N)/ours.Seconds(), "our-rows/s")
	b.ReportMetric(ours.Seconds()/alone.Seconds(), "times")
}

func BenchmarkReadAndNormalise(b *testing.B) {
	rows := 0
	for b.Loop() {
		rows = attendanceRows(normalised(b))
	}
	report(b, rows)
}

func normalised(b *testing.B) attendance.Dataset {
	opt := benchOptions()
	in, _, err := read.All(context.Background(), region(), read.Options{})
	if err != nil {
		b.Fatal(err)
	}
	taken, err := normalise.Take(context.Background(), in, opt.normalise())
	if err != nil {
		b.Fatal(err)
	}
	return taken.Data
}

func BenchmarkHours(b *testing.B) {
	data, opt := normalised(b), benchOptions()
	absences := data.Absences
	for b.Loop() {
		data.Absences = absences
		if _, err := hours.Fill(&data, opt.hours()); err != nil {
			b.Fatal(err)
		}
	}
	report(b, attendanceRows(data))
}

func BenchmarkAssess(b *testing.B) {
	data, opt := normalised(b), benchOptions()
	if _, err := hours.Fill(&data, opt.hours()); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		assess.Signals(data, opt.On, opt.Limits())
	}
	report(b, attendanceRows(data))
}

func BenchmarkAggregate(b *testing.B) {
	data, opt := normalised(b), benchOptions()
	if _, err := hours.Fill(&data, opt.hours()); err != nil {
		b.Fatal(err)
	}
	signals := assess.Signals(data, opt.On, opt.Limits())
	for b.Loop() {
		aggregate.Count(data, signals, opt.aggregate())
	}
	report(b, attendanceRows(data))
}

// BenchmarkReports and BenchmarkRender make the documents of the region and
// print them, one after the other.
func BenchmarkReports(b *testing.B) {
	facts := benchFacts(b)
	for b.Loop() {
		reports.All(facts)
	}
}

func BenchmarkRender(b *testing.B) {
	documents := reports.All(benchFacts(b))
	for b.Loop() {
		for _, d := range documents {
			if _, err := render.Bytes(d); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(len(documents)), "documents")
}

func benchFacts(b *testing.B) reports.Facts {
	opt := benchOptions()
	r, err := Check(context.Background(), region(), opt)
	if err != nil {
		b.Fatal(err)
	}
	return opt.facts(r)
}

// BenchmarkReadings puts the readings of the sources side by side.
func BenchmarkReadings(b *testing.B) {
	data, opt := normalised(b), benchOptions()
	if _, err := hours.Fill(&data, opt.hours()); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		assess.Readings(data, opt.On, opt.Limits())
	}
	report(b, attendanceRows(data))
}
