package reports

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

func TestEverySheetGetsANameThatAWorkbookCanHave(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names, seen := sheetNames{}, map[string]bool{}
		for _, wanted := range rapid.SliceOfN(rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "Herkomst", "wat te doen", "Verzuim", "VERZUIM", strings.Repeat("x", 40), "a/b[c]:*?'"})), 1, 8).Draw(t, "wanted") {
			name := names.take(wanted)
			if name == "" || seen[strings.ToLower(name)] || strings.ContainsAny(name, `\/?*[]:`) || len([]rune(name)) > longestSheetName ||
				strings.EqualFold(name, "herkomst") || strings.EqualFold(name, "wat te doen") || strings.HasPrefix(name, "'") || strings.HasSuffix(name, "'") {
				t.Fatalf("%q became %q", wanted, name)
			}
			seen[strings.ToLower(name)] = true
		}
	})
}

func TestWhatCostsMostComesFirst(t *testing.T) {
	file, fault, question := task{kind: problem.RefusedFile.At(attendance.Ref{File: "v.csv", Row: 2}, ""), table: -1}, task{kind: problem.BadDate.At(attendance.Ref{File: "v.csv", Row: 2}, ""), rows: []int{2}}, task{kind: problem.NoLessonsThen.At(attendance.Ref{File: "v.csv", Row: 2}, ""), rows: []int{2, 3}}
	if !(file.weight() < fault.weight() && fault.weight() < question.weight()) {
		t.Errorf("%d, %d, %d", file.weight(), fault.weight(), question.weight())
	}
}
