package read

import (
	"context"
	"strings"
	"testing"
	"time"
)

func TestEachCapRefusesTheFileAndNamesItselfAndItsSetting(t *testing.T) {
	list := "a;b\n1;2\n3;4\n"
	xlsx, ods := string(newBook(t, [][]any{{"a", "b"}, {"1", "2"}, {"3", "4"}})), odsOne(t, odsLine(odsWords("a"), odsWords("b"))+odsLine(odsWords("c"))+odsLine(odsWords("d")))
	for name, test := range map[string]struct {
		file, content  string
		limits         Limits
		code, cap, key string
	}{
		"size of csv":     {"a.csv", strings.Repeat(list, 100_000), Limits{FileSize: 1 << 20}, "P106", "1 MB", "invoer.bestand_mb"},
		"rows of csv":     {"a.csv", list, Limits{Rows: 2}, "P108", "2 rijen", "invoer.rijen"},
		"columns of csv":  {"a.csv", list, Limits{Columns: 1}, "P109", "1 kolommen", "invoer.kolommen"},
		"columns, quoted": {"a.csv", "\"a\"\"\";b;c\n", Limits{Columns: 2}, "P109", "2 kolommen", "invoer.kolommen"},
		"rows of xlsx":    {"a.xlsx", xlsx, Limits{Rows: 2}, "P108", "2 rijen", "invoer.rijen"},
		"columns of xlsx": {"a.xlsx", xlsx, Limits{Columns: 1}, "P109", "1 kolommen", "invoer.kolommen"},
		"texts of xlsx":   {"a.xlsx", xlsx, Limits{SharedStrings: 2}, "P124", "2 verschillende", "invoer.gedeelde_teksten"},
		"rows of ods":     {"a.ods", ods, Limits{Rows: 2}, "P108", "2 rijen", "invoer.rijen"},
		"columns of ods":  {"a.ods", ods, Limits{Columns: 1}, "P109", "1 kolommen", "invoer.kolommen"},
		"unzipped ods":    {"a.ods", odsOne(t, strings.Repeat(" ", 2<<20)), Limits{Inflated: 1 << 20}, "P117", "1 MB", "invoer.uitgepakt_mb"},
	} {
		in, problems, err := All(t.Context(), folder(map[string]string{test.file: test.content, "goed.csv": "a;b\n1;2"}), Options{Limits: test.limits})
		check(t, err)
		for _, sheet := range in.Sheets { // some are found with the rows
			if _, err := collect(sheet); err != nil && sheet.File == test.file {
				problems = append(problems, err.(*Fault).Problem)
			}
		}
		if len(problems) != 1 || problems[0].Code != test.code || !strings.Contains(problems[0].Text, test.cap) || !strings.Contains(problems[0].Text, test.key) {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

func TestAFileThatTakesTooLongIsRefusedAndTheOthersAreRead(t *testing.T) {
	slow := strings.Repeat("a;b\n", 10)
	calls := 0
	opt := Options{Limits: Limits{Seconds: 5}, PerFile: func(ctx context.Context) (context.Context, context.CancelFunc) {
		if calls++; calls == 1 {
			return context.WithDeadline(ctx, time.Unix(0, 0)) // long ago
		}
		return context.WithCancel(ctx)
	}}
	in, problems, err := All(t.Context(), folder(map[string]string{"a.csv": slow}), opt)
	check(t, err)
	if codes(problems) != "P125" || !strings.Contains(problems[0].Text, "5 seconden") || !strings.Contains(problems[0].Text, "invoer.seconden") || len(in.Sheets) > 0 {
		t.Error(problems)
	}
	in, problems, err = All(t.Context(), folder(map[string]string{"a.csv": slow}), opt)
	check(t, err)
	if len(problems) > 0 || text(rows(t, in.Sheets[0])) == "" {
		t.Error(problems)
	}
}
