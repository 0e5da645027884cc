package invent

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestSameOptionsGiveTheSameBytes(t *testing.T) {
	opt := Options{Schools: 5, Pupils: 200, Seed: 3, RowsPerPupil: 5}
	first, second := makeInput(t, opt), makeInput(t, opt)
	if len(first) != len(second) {
		t.Fatalf("%d files, then %d", len(first), len(second))
	}
	for path, data := range first {
		if !bytes.Equal(data, second[path]) {
			t.Errorf("%s differs", path)
		}
	}
}

func TestAnotherSeedGivesOtherPupils(t *testing.T) {
	const list = "2026-09/99AB00 leerlingen.csv"
	first := makeInput(t, Options{Schools: 2, Pupils: 100, Seed: 1})
	second := makeInput(t, Options{Schools: 2, Pupils: 100, Seed: 2})
	if bytes.Equal(first[list], second[list]) {
		t.Error("two seeds, one list of pupils")
	}
}

func TestSchoolsOfTheSampleAreTheSameInALargerOne(t *testing.T) {
	const list = "2026-09/99AB00 leerlingen.csv"
	small := makeInput(t, Options{Schools: 2, Pupils: 200, Seed: 1, CSVOnly: true})
	large := makeInput(t, Options{Schools: 9, Pupils: 900, Seed: 1, CSVOnly: true})
	if !bytes.Equal(small[list], large[list]) {
		t.Error("a school changes when others are added")
	}
}

func TestAnyNumberOfSchoolsAndPupilsCanBeMade(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		opt := Options{Schools: rapid.IntRange(1, 12).Draw(t, "schools"), Seed: rapid.Int64().Draw(t, "seed"), CSVOnly: true, RowsPerPupil: 2}
		opt.Pupils = opt.Schools * rapid.IntRange(1, 40).Draw(t, "pupils per school")
		if err := Write(func(string, []byte) error { return nil }, opt); err != nil {
			t.Fatal(err)
		}
	})
}

func TestImpossibleNumbersAreRefused(t *testing.T) {
	for _, opt := range []Options{{}, {Schools: 1}, {Schools: 0, Pupils: 10}, {Schools: 5, Pupils: 4}, {Schools: 1000, Pupils: 10_000}, {Schools: 1, Pupils: 1_000_000}, {Schools: -1, Pupils: -1}} {
		if err := Write(func(string, []byte) error { t.Error("wrote"); return nil }, opt); err == nil {
			t.Errorf("%+v: no error", opt)
		}
	}
}

func TestWritingStopsAtTheFirstFailure(t *testing.T) {
	full, calls := errors.New("disk full"), 0
	err := Write(func(string, []byte) error { calls++; return full }, Options{Schools: 3, Pupils: 60, CSVOnly: true})
	if !errors.Is(err, full) || calls != 1 {
		t.Errorf("error %v after %d calls", err, calls)
	}
}

func TestInputHasAsManyRowsAndFormsAsTheBenchmarksNeed(t *testing.T) {
	const schools, pupils = 9, 4000 // a fifth of the region of the benchmarks
	e := makeInput(t, Options{Schools: schools, Pupils: pupils, Seed: 1, CSVOnly: true}).expected(t)
	if perPupil := e.Rows / pupils; perPupil < 12 || perPupil > 15 {
		t.Errorf("%d rows, want about 15 for each pupil", e.Rows)
	}
	if len(e.Forms) < 150/5 {
		t.Errorf("%d meldformulieren for a fifth of a region", len(e.Forms))
	}
}

func TestCSVOnlyWritesNoWorkbook(t *testing.T) {
	for _, path := range makeInput(t, Options{Schools: 8, Pupils: 160, CSVOnly: true}).paths() {
		if strings.HasSuffix(path, ".xlsx") && !strings.Contains(path, "~$") {
			t.Errorf("%s is a workbook", path)
		}
	}
}
