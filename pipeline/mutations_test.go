package pipeline

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
	"verzuimrapport/pipeline/settings"
)

// mutations is how many changed files TestNothingBringsItDown reads: a few by
// itself, thousands with -mutations 5000.
var mutations = flag.Int("mutations", 240, "how many changed files to read")

// What must hold for any file, whatever is in it.
const (
	mutationTime   = 10 * time.Second // of a processor
	mutationMemory = 1 << 30          // bytes, for the whole program
)

// Whatever is done to a file: no panic, no hang, no more than a gigabyte; it is
// read or it is told; and the good files beside it give what they give without it.
func TestNothingBringsItDown(t *testing.T) {
	seeds := mutationSeeds(t)
	random := rand.New(rand.NewPCG(20, 26))
	peak := watchMemory()
	told := 0
	for n := range *mutations {
		seed := seeds[n%len(seeds)]
		data := mutated(random, seed.data)
		told += surviveBeside(t, fmt.Sprintf("change %d of %s", n, seed.name), seed.name, data)
	}
	for _, bomb := range mutationBombs(t) {
		told += surviveBeside(t, "bomb "+bomb.what, bomb.name, bomb.data)
	}
	most := peak()
	if most > mutationMemory {
		t.Errorf("%d MB in use", most>>20)
	}
	t.Logf("%d files, of which %d were refused or asked about; at most %d MB in use", *mutations, told, most>>20)
}

// mutationInput is a good delivery, and one file beside it.
func mutationInput(name string, data []byte) fstest.MapFS {
	var verzuim strings.Builder
	verzuim.WriteString("BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code\n")
	for i := range 20 {
		fmt.Fprintf(&verzuim, "01AB;00;1001;%d-9-2026;%d;A\n", 1+i/4, 1+i%4)
	}
	return fstest.MapFS{
		"scholen.csv":     {Data: []byte("BRIN;Vestiging;Naam;Gemeente;Onderwijssoort;Vakantieregio\n01AB;00;Testschool;Haarlem;vo;Noord\n02CD;00;Proefschool;Heemstede;vo;Noord\n")},
		"leerlingen.csv":  {Data: []byte("BRIN;Vestiging;Leerlingnummer;Achternaam;Geboortedatum;Klas\n01AB;00;1001;Voorbeeld;1-3-2012;3A\n02CD;00;2001;Bedacht;3-3-2012;3C\n")},
		"goed.csv":        {Data: []byte(verzuim.String())},
		"andere/" + name:  {Data: data},
		"andere/goed.csv": {Data: []byte("BRIN;Code;Omschrijving;Categorie\n;A;Afwezig;ongeoorloofd\n")},
	}
}

// surviveBeside reads the file beside good ones, within the time.
func surviveBeside(t *testing.T, what, name string, data []byte) (told int) {
	t.Helper()
	done := make(chan string, 1)
	begin := spentTime()
	go func() {
		defer func() {
			if cause := recover(); cause != nil {
				done <- fmt.Sprintf("panic: %v", cause)
			}
		}()
		wrong, n := besideGood(name, data)
		told = n
		done <- wrong
	}()
	for asleep := time.Now(); ; {
		select {
		case wrong := <-done:
			if wrong != "" {
				t.Fatalf("%s: %s", what, wrong)
			}
			if took := spentTime() - begin; took > mutationTime/4 {
				t.Logf("%s: %s", what, took.Round(time.Millisecond))
			}
			return told
		case <-time.After(mutationTime / 100):
			if spentTime()-begin > mutationTime || time.Since(asleep) > 12*mutationTime {
				t.Fatalf("%s: not done after %s", what, mutationTime)
			}
		}
	}
}

// besideGood says what is wrong with what was read, if anything is.
func besideGood(name string, data []byte) (wrong string, told int) {
	input := mutationInput(name, data)
	opt := Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default()}
	in, problems, err := read.All(context.Background(), input, opt.read())
	if err != nil {
		return "reading: " + err.Error(), 0
	}
	if len(in.Files) != len(input) {
		return fmt.Sprintf("%d files of %d", len(in.Files), len(input)), 0
	}
	sheets := 0
	for _, sheet := range in.Sheets {
		rows, err := countRows(sheet)
		if sheet.File == "goed.csv" && (err != nil || rows != 21) {
			return fmt.Sprintf("the good file has %d rows, %v", rows, err), 0
		}
		if sheet.File == "andere/"+name {
			sheets++
		}
	}
	for _, p := range problems {
		if p.Ref.File == "andere/"+name {
			told = 1
		}
	}
	if sheets+told == 0 {
		return "no sheet and no problem", 0
	}
	r, err := Check(context.Background(), input, opt)
	if err != nil {
		return "checking: " + err.Error(), 0
	}
	return besideGoodChecked(r), told
}

// besideGoodChecked looks at what the good file gave.
func besideGoodChecked(r Result) string {
	for _, p := range r.Problems {
		if p.Ref.File == "goed.csv" && p.Severity == problem.Fault {
			return "the good file has fault " + p.Code
		}
	}
	for _, table := range r.Data.Tables {
		if table.Ref.File == "goed.csv" && table.Used == 20 {
			return ""
		}
	}
	return "rows of the good file are not used"
}

func countRows(sheet read.Sheet) (n int, err error) {
	for _, err := range sheet.Rows {
		if err != nil {
			var told *read.Fault
			if !errors.As(err, &told) {
				return n, fmt.Errorf("an error that is no fault: %w", err)
			}
			return n, err
		}
		n++
	}
	return n, nil
}

// mutated changes a file in one to three places, or inside one of its parts.
func mutated(r *rand.Rand, data []byte) []byte {
	if bytes.HasPrefix(data, []byte("PK")) && r.IntN(3) > 0 {
		return rezipped(data, func(part []byte) []byte { return mutatedBytes(r, part) }, r)
	}
	for range 1 + r.IntN(3) {
		data = mutatedBytes(r, data)
	}
	return data
}

func mutatedBytes(r *rand.Rand, data []byte) []byte {
	if len(data) < 16 {
		return data
	}
	out := bytes.Clone(data)
	length := 1 + r.IntN(min(64, len(data)/2))
	i, j := r.IntN(len(data)-length), r.IntN(len(data)-length)
	switch r.IntN(9) {
	case 0:
		out[i] ^= 1 << r.IntN(8)
	case 1:
		out[i] = byte(r.IntN(256))
	case 2:
		return append(out[:i], data[i+length:]...)
	case 3:
		return out[:i]
	case 4:
		copy(out[i:], data[j:j+length])
		copy(out[j:], data[i:i+length])
	case 5:
		return append(append(append([]byte{}, data[:i]...), make([]byte, length)...), data[i:]...)
	case 6:
		return bytes.Join([][]byte{data[:i+length], bytes.Repeat(data[i:i+length], r.IntN(200)), data[i+length:]}, nil)
	case 7:
		token := mutationTokens[r.IntN(len(mutationTokens))]
		return bytes.Join([][]byte{data[:i], []byte(token), data[i:]}, nil)
	case 8: // a number that is another
		for k := i; k < len(out); k++ {
			if '0' <= out[k] && out[k] <= '9' {
				out[k] = byte('0' + r.IntN(10))
				break
			}
		}
	}
	return out
}

// mutationTokens mean something to some reader.
var mutationTokens = []string{
	`"`, `""`, ";", "\n", "\r", "\t", "\x00", "\xFF\xFE", "\xEF\xBB\xBF", "\xE9", "é", "sep=,\n", "<", ">", "</", "/>", "&", "&amp;", "&#0;", "&#xFFFFFFFF;", "<![CDATA[", "]]>", "<!--", "-->",
	`<!DOCTYPE a [<!ENTITY b "c">]>`, "<?xml version=\"1.0\" encoding=\"utf-16\"?>", `table:number-rows-repeated="1048576"`, `table:number-columns-repeated="99999"`,
	"<table:table-row>", "</table:table>", "<row>", "</c>", `r="XFD1048576"`, `t="s"`, "PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "9999999999999999999", "-1", "1e999", "NaN",
}
