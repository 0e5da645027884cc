package sampledata

import (
	"bytes"
	"io/fs"
	"testing"

	"verzuimrapport/sample-data/invent"
)

func TestTheSampleIsWhatTheGeneratorMakes(t *testing.T) {
	left := map[string]bool{}
	size := 0
	err := fs.WalkDir(Files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			left[path] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	err = invent.Write(func(path string, want []byte) error {
		delete(left, path)
		got, err := fs.ReadFile(Files, path)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what the generator makes; run go generate in sample-data (%v)", path, err)
		}
		size += len(got)
		return nil
	}, invent.Sample)
	if err != nil {
		t.Fatal(err)
	}
	for path := range left {
		t.Errorf("%s comes from nowhere; run go generate in sample-data", path)
	}
	if size > 3_000_000 {
		t.Errorf("the sample is %d bytes, more than 3 MB", size)
	}
}

func TestThePeildatumIsThatOfTheGenerator(t *testing.T) {
	if On != invent.On.String() {
		t.Errorf("On is %s, the generator's is %s", On, invent.On)
	}
}
