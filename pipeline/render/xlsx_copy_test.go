package render

import (
	"errors"
	"iter"
	"testing"

	"verzuimrapport/pipeline/document"
)

// copyOf is a workbook with rows to be corrected.
func copyOf(count int, rows iter.Seq2[[]document.Cell, error]) document.Workbook {
	w := testWorkbook(document.Text("ga").To("'Rijen'!B2"))
	w.Sheets[0].Locked = true
	w.Sheets = append(w.Sheets, document.Sheet{Name: "Rijen", Copy: &document.Copy{
		Columns: []document.CopyColumn{{Header: "Nummer", Width: 12}, {Header: "Dag", Width: 12}, {Header: "Toelichting", Width: 30, Answer: true}},
		Rows:    rows, Count: count, Notes: []document.Remark{{Row: 1, Column: 1, Text: "P233 (fout): dit is geen datum."}}, Fixed: 1,
	}})
	return w
}

func someRows(n int, end error) iter.Seq2[[]document.Cell, error] {
	return func(yield func([]document.Cell, error) bool) {
		for i := range n {
			if !yield([]document.Cell{document.Text("0001"), document.Serial(46265 + float64(i)/2).As(document.Urgent), document.Answer("")}, nil) {
				return
			}
		}
		if end != nil {
			yield(nil, end)
		}
	}
}

func TestRowsToBeCorrectedKeepTheirTypesAndAreMarked(t *testing.T) {
	file := readBack(t, copyOf(2, someRows(2, nil)))
	for cell, want := range map[string]string{"A1": "Nummer", "A2": "0001", "B2": "46265", "B3": "46265.5", "C2": ""} {
		if got, _ := file.GetCellValue("Rijen", cell); got != want {
			t.Errorf("%s is %q, want %q", cell, got, want)
		}
	}
	if comments, err := file.GetComments("Rijen"); err != nil || len(comments) != 1 || comments[0].Cell != "B2" {
		t.Errorf("comments %v %v", comments, err)
	}
	id, _ := file.GetCellStyle("Rijen", "B2")
	if style, err := file.GetStyle(id); err != nil || style.Fill.Type != "pattern" || style.CustomNumFmt == nil || *style.CustomNumFmt != "d-m-yyyy" {
		t.Errorf("style %+v %v", style, err)
	}
	if there, place, _ := file.GetCellHyperLink("Lijst", "A"+valuesRow); !there || place != "'Rijen'!B2" {
		t.Errorf("link %v to %q", there, place)
	}
	if panes, err := file.GetPanes("Rijen"); err != nil || panes.YSplit != 1 || panes.XSplit != 1 {
		t.Errorf("panes %+v %v", panes, err)
	}
}

func TestRowsThatCannotBeReadAgainMakeNoWorkbook(t *testing.T) {
	gone := errors.New("gone")
	if _, err := workbook(copyOf(2, someRows(2, gone))); !errors.Is(err, gone) {
		t.Errorf("error %v", err)
	}
	if _, err := workbook(copyOf(3, someRows(2, nil))); err == nil {
		t.Error("a row is lost and nothing is said")
	}
}
