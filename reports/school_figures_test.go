package reports

import (
	"strings"
	"testing"

	"verzuimrapport/pipeline/aggregate"
)

// bookOf is the workbook of a school while it is being made.
func bookOf(f Facts, school int) schoolBook {
	l := newLookup(f)
	return schoolBook{lookup: l, school: f.Data.Schools[school], delivery: f.Data.Deliveries[school]}
}

func TestASchoolReadsItsRatesBesideThoseOfTheSWV(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	rows := sheetRows(t, schoolFile(t, f, "91AA00"), "Cijfers")
	own, swv := f.Figures.Schools[0], f.Figures.SWV
	absent := rowWith(rows, "Afwezig")
	for i, want := range []string{
		"Afwezig", own.Month.Lessons.Absent().String(), percentCell(own.Month.Lessons.Absent().Float(), own.Month.Lessons.Scheduled.Float()).Text,
		percentCell(swv.Month.Lessons.Absent().Float(), swv.Month.Lessons.Scheduled.Float()).Text,
	} {
		got := strings.NewReplacer(",", "", ".00", "").Replace(absent[i])
		if i > 1 {
			got = strings.Replace(strings.TrimSuffix(absent[i], "%")+" %", ".", ",", 1)
		}
		if got != want {
			t.Errorf("column %d says %q, want %q", i, absent[i], want)
		}
	}
	if rowWith(rows, "Volgens het rooster (de noemer)") == nil || rowWith(rows, "schoolweigering of angst") == nil || rowWith(rows, "Perioden van ziekte") == nil {
		t.Errorf("the sheet lacks something: %q", rows)
	}
}

func TestASchoolThatDidNotDeliverReadsOnbekendAndNotZero(t *testing.T) {
	rows := sheetRows(t, schoolFile(t, testFacts(t), "96FF00"), "Cijfers")
	for _, label := range []string{"Volgens het rooster (de noemer)", "Afwezig", "Perioden van verzuim", "Maandag"} {
		if row := rowWith(rows, label); row == nil || row[1] != "onbekend" {
			t.Errorf("%s: %q", label, row)
		}
	}
}

// With one other school beside it, the figures of the SWV less its own are those of
// that school.
func TestASchoolCannotReckonAnother(t *testing.T) {
	f := testFacts(t)
	for i := range f.Figures.Schools[2:] {
		f.Figures.Schools[2+i].Month.Lessons, f.Figures.Schools[2+i].Year.Lessons = aggregate.Lessons{}, aggregate.Lessons{}
	}
	rows := sheetRows(t, schoolFile(t, f, "91AA00"), "Cijfers")
	for _, label := range []string{"Ziek", "Perioden van verzuim"} {
		if row := rowWith(rows, label); row[3] != "×" || row[6] != "×" {
			t.Errorf("%s: %q", label, row)
		}
	}
	if row := rowWith(rows, "Maandag"); row[7] != "×" {
		t.Errorf("Maandag: %q", row)
	}
	few := testFacts(t)
	for i := range few.Figures.Schools[1:] {
		few.Figures.Schools[1+i].Pupils = 7
	}
	if b := bookOf(few, 0); b.comparable(b.spans()[0]) {
		t.Error("with 28 other pupils the figures of the SWV stand beside the school's")
	}
}

func TestEachDivisionOfASchoolSumsToItsThuiszitters(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	b := bookOf(f, 0)
	blocks := b.homeBlocks()
	if len(blocks) != 6 {
		t.Fatalf("%d divisions", len(blocks))
	}
	for _, block := range blocks {
		if total := block.Rows[len(block.Rows)-1].Cells[1].Number; int(total) != b.own().ThuiszittersNow {
			t.Errorf("%s: %v of %d", block.Heading, total, b.own().ThuiszittersNow)
		}
	}
}
