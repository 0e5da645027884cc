package pipeline

import (
	"context"
	"encoding/csv"
	"io/fs"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/render"
	"verzuimrapport/pipeline/settings"
	sampledata "verzuimrapport/sample-data"
	"verzuimrapport/sample-data/invent"
)

// printedFigure is one row of statistiek.csv, read back.
type printedFigure struct{ level, code, time, figure, detail, value, whole string }

// what names the figure, whoever it is of.
func (p printedFigure) what() string { return p.time + " / " + p.figure + " / " + p.detail }

// adds reports whether the figure of a whole is the sum of those of its parts: a
// share is not, a school may have pupils in several places, and the flow is known of
// the SWV alone.
func (p printedFigure) adds() bool {
	return !strings.HasPrefix(p.figure, "verzuimpercentage") && !strings.HasPrefix(p.figure, "scholen") && !strings.HasPrefix(p.figure, "stroom")
}

func TestThePrintedFiguresAddUp(t *testing.T) {
	for name, input := range map[string]fs.FS{
		"the sample":     sampledata.Files,
		"invented input": invented(t, invent.Options{Schools: 5, Pupils: 300, Seed: 7}),
	} {
		t.Run(name, func(t *testing.T) {
			all := printedFigures(t, input)
			swv := ofLevel(all, "swv", nil)
			checkSum(t, "the schools", ofLevel(all, "school", nil), swv)
			checkSum(t, "the regions", ofLevel(all, "regio", nil), swv)
			regions := codesOf(all, "regio")
			for _, region := range regions {
				whole := ofLevel(all, "regio", func(code string) bool { return code == region })
				parts := ofLevel(all, "gemeente", func(name string) bool {
					_, code := aggregate.Home(attendance.Pupil{Municipality: name})
					return code == region
				})
				checkSum(t, "the municipalities of "+region, parts, whole)
			}
			if len(regions) < 2 || len(codesOf(all, "school")) < 2 {
				t.Errorf("regions %v: too few to say anything", regions)
			}
			checkShares(t, all)
		})
	}
}

// printedFigures runs an input and reads its statistiek.csv.
func printedFigures(t *testing.T, input fs.FS) (all []printedFigure) {
	t.Helper()
	r, err := Run(context.Background(), input, Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default()})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range r.Documents {
		if d.Path != "verantwoording/statistiek.csv" {
			continue
		}
		data, err := render.Bytes(d)
		if err != nil {
			t.Fatal(err)
		}
		reader := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff")))
		reader.Comma = ';'
		rows, err := reader.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows[1:] {
			all = append(all, printedFigure{row[0], row[1], row[3], row[4], row[5], row[6], row[7]})
		}
	}
	return all
}

func ofLevel(all []printedFigure, level string, code func(string) bool) (some []printedFigure) {
	for _, p := range all {
		if p.level == level && (code == nil || code(p.code)) {
			some = append(some, p)
		}
	}
	return some
}

func codesOf(all []printedFigure, level string) (codes []string) {
	for _, p := range ofLevel(all, level, nil) {
		codes = append(codes, p.code)
	}
	return slices.Compact(codes)
}

// checkSum holds the sum of the parts to the whole: what is not known of a part
// adds nothing, and a whole is known where one of its parts is. Each printed number
// is rounded to a hundredth.
func checkSum(t *testing.T, name string, parts, whole []printedFigure) {
	t.Helper()
	sums, counted := map[string]float64{}, map[string]int{}
	for _, p := range parts {
		if p.value != "" {
			sums[p.what()] += number(t, p.value)
			counted[p.what()]++
		}
	}
	for _, p := range whole {
		n := counted[p.what()]
		switch {
		case !p.adds():
		case p.value == "":
			if n > 0 {
				t.Errorf("%s know %s, and the whole does not", name, p.what())
			}
		case n == 0:
			t.Errorf("%s do not know %s, and the whole says %s", name, p.what(), p.value)
		case math.Abs(sums[p.what()]-number(t, p.value)) > 0.0051*float64(n+1):
			t.Errorf("%s: %s sums to %v, the whole says %s", name, p.what(), sums[p.what()], p.value)
		}
	}
}

// checkShares holds each percentage to the lesuren that are printed beside it.
func checkShares(t *testing.T, all []printedFigure) {
	t.Helper()
	hours := map[string]string{}
	for _, p := range all {
		hours[p.level+p.code+p.what()] = p.value
	}
	for _, p := range all {
		for figure, lessons := range map[string]string{"verzuimpercentage": "lesuren", "verzuimpercentage per weekdag": "lesuren per weekdag, afwezig"} {
			part := p
			if part.figure = lessons; p.figure != figure || p.value == "" {
				continue
			}
			want := 100 * number(t, hours[p.level+p.code+part.what()]) / number(t, p.whole)
			if math.Abs(want-number(t, p.value)) > 0.02 {
				t.Errorf("%s %s, %s: %s %%, want %v", p.level, p.code, p.what(), p.value, want)
			}
		}
	}
}

func number(t *testing.T, text string) float64 {
	t.Helper()
	n, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}
