package pipeline

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/sample-data/invent"
)

func checked(t *testing.T, input fs.FS) Result {
	t.Helper()
	r, err := Check(context.Background(), input, Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default()})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// The last folder once more, as 2026-10 copy: what it says was said.
func TestADeliveryThatComesTwiceUnderTwoNamesDoublesNothing(t *testing.T) {
	input := invented(t, invent.Options{Schools: 4, Pupils: 240, Seed: 9, CSVOnly: true}).(fstest.MapFS)
	twice := fstest.MapFS{}
	for name, file := range input {
		twice[name] = file
		if rest, ok := strings.CutPrefix(name, "2026-10/"); ok {
			twice["2026-10 nogmaals/"+rest] = file
		}
	}
	once, again := checked(t, input), checked(t, twice)
	if diff := cmp.Diff(foundSignals(once.Signals), foundSignals(again.Signals)); diff != "" {
		t.Errorf("signals, once -, twice +:\n%s", diff)
	}
	if a, b := once.Figures.SWV, again.Figures.SWV; a.Pupils != b.Pupils || a.Year.Lessons != b.Year.Lessons || a.Year.Late != b.Year.Late {
		t.Errorf("once %+v\ntwice %+v", a.Year, b.Year)
	}
	double, rows := 0, 0
	for _, p := range again.Problems {
		if strings.HasPrefix(p.Ref.File, "2026-10 nogmaals/") && p.Code == problem.SentAgain.Code {
			n := 0
			fmt.Sscanf(strings.NewReplacer("staat ", "", "staan ", "").Replace(p.Text), "Op dit blad %d", &n)
			double += n
		}
	}
	for _, table := range again.Data.Tables {
		if strings.HasPrefix(table.Ref.File, "2026-10 nogmaals/") && table.Kind == "verzuim" {
			rows += table.Used
		}
	}
	// Rows that another file of the delivery contradicts are said to differ as well.
	if double < rows-3 || rows == 0 {
		t.Errorf("%d of %d rows are said to be double", double, rows)
	}
}

// Every row below a header is used, faulty or passed over, and all of them are counted.
func TestTheCountsOfRowsAddUp(t *testing.T) {
	input := invented(t, invent.Options{Schools: 4, Pupils: 400, Seed: 11, CSVOnly: true}).(fstest.MapFS)
	r := checked(t, input)
	read, used, faulty := r.Data.OtherRows, r.Data.OtherUsed, 0
	for _, d := range r.Data.Deliveries {
		read, used = read+d.Rows, used+d.Used
	}
	facts := map[string]bool{"duo alle vestigingen.csv": true} // nobody delivered it
	for _, table := range r.Data.Tables {
		if table.Read() != table.Used+table.Faulty+table.PassedOver {
			t.Errorf("%+v", table)
		}
		if lines := rowsOfText(input[table.Ref.File].Data); lines >= 0 && table.Ref.Sheet == "" && table.Read() != lines {
			t.Errorf("%s has %d rows below its header, of which %d are accounted for", table.Ref.File, lines, table.Read())
		}
		if !facts[table.Ref.File] {
			read, used, faulty = read-table.Used-table.Faulty, used-table.Used, faulty+table.Faulty
		}
	}
	if read != 0 || used != 0 || faulty == 0 {
		t.Errorf("%d rows and %d used ones stand in deliveries and in no table, or the other way round; %d faulty", read, used, faulty)
	}
}

// rowsOfText counts the rows of a text file below its header, -1 where a field
// runs over lines.
func rowsOfText(data []byte) int {
	if bytes.Contains(data, []byte("\"")) {
		return -1
	}
	n := -1
	for line := range bytes.Lines(data) {
		if len(bytes.Trim(line, ";,\t\r\n ")) > 0 {
			n++
		}
	}
	return n
}
