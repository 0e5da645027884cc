package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
)

// The whole round, through the program: a school gets its rows back, corrects and
// explains, and what it sends back is read in place of what it delivered.

// returnRound is an input folder with its runs.
type returnRound struct {
	*testing.T
	folder string
}

const (
	roundSchools = "BRIN;Vestiging;Naam;Gemeente;Onderwijssoort;Vakantieregio;Lesuur minuten;Lesuren per week\n99AA;00;Voorbeeldschool;Haarlem;vo;Noord;50;30\n"
	roundPupils  = "BRIN;Vestiging;Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;Klas;Woongemeente;Ingeschreven vanaf\n" +
		"99AA;00;1001;Testa;Voorbeeld;04-03-2012;2a;Haarlem;01-08-2026\n99AA;00;1002;Testo;Voorbeeld;17-05-2012;2a;Haarlem;15-09-2026\n"
	roundCodes = "BRIN;Code;Omschrijving;Categorie\n99AA;O;ongeoorloofd afwezig;ongeoorloofd\n99AA;Z;ziek;ziek\n"
	// A bad date, an unknown pupil, a Sunday, an unknown code, a row before the
	// enrolment, and a column that nobody knows.
	roundAbsence = "Leerlingnummer;Datum;Lesuur;Code;Mentor\n" +
		"01001;31-08-2026;1;O;Zoë\n01001;31-13-2026;2;O;Zoë\n1009;01-09-2026;1;O;Zoë\n01001;06-09-2026;1;O;Zoë\n" +
		"01001;07-09-2026;1;Q;Zoë\n1002;08-09-2026;1;Z;Zoë\n01001;09-09-2026;1;O;Zoë\n"
)

func newRound(t *testing.T) *returnRound {
	r := &returnRound{t, t.TempDir()}
	r.put("scholen.csv", roundSchools)
	r.put("leerlingen.csv", roundPupils)
	r.put("codes.csv", roundCodes)
	return r
}

// put writes a file of the input as Windows-1252.
func (r *returnRound) put(path, text string) {
	r.Helper()
	encoded, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		r.Fatal(err)
	}
	path = filepath.Join(r.folder, "invoer", filepath.FromSlash(path))
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		r.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(encoded), 0o600); err != nil {
		r.Fatal(err)
	}
}

func (r *returnRound) remove(path string) {
	if err := os.Remove(filepath.Join(r.folder, "invoer", filepath.FromSlash(path))); err != nil {
		r.Fatal(err)
	}
}

// roundFacts is what the test asks of feiten.json.
type roundFacts struct {
	Deliveries []struct{ Rijen, Gebruikt int }  `json:"leveringen"`
	Problems   []struct{ Code, Bestand string } `json:"problemen"`
	Signals    []json.RawMessage                `json:"signalen"`
	Closed     []struct{ Code, Sleutel string } `json:"gesloten"`
	folder     string
}

// run runs the program, and gives what it found.
func (r *returnRound) run(on string, code int) roundFacts {
	r.Helper()
	out := filepath.Join(r.folder, "uitvoer")
	before, _ := os.ReadDir(out)
	w, stdout, stderr := screen("2026-12-02 09:00:00")
	if got := execute(r.Context(), []string{"-stil", "-invoer", filepath.Join(r.folder, "invoer"), "-uitvoer", out, "-peildatum", on}, w); got != code {
		r.Fatalf("exit code %d\n%s%s", got, stdout, stderr)
	}
	after, _ := os.ReadDir(out)
	var f roundFacts
	for _, entry := range after {
		if !slices.ContainsFunc(before, func(b os.DirEntry) bool { return b.Name() == entry.Name() }) {
			f.folder = filepath.Join(out, entry.Name())
		}
	}
	text, err := os.ReadFile(filepath.Join(f.folder, "verantwoording", "feiten.json"))
	if err == nil {
		err = json.Unmarshal(text, &f)
	}
	if err != nil {
		r.Fatal(err)
	}
	return f
}

// codes are the codes of the problems, each once, in order.
func (f roundFacts) codes() []string {
	var all []string
	for _, p := range f.Problems {
		all = append(all, p.Code)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// workbook opens the return workbook of a delivered file.
func (f roundFacts) workbook(t *testing.T, of string) *excelize.File {
	t.Helper()
	paths, _ := filepath.Glob(filepath.Join(f.folder, "scholen", "*", "retour-*.xlsx"))
	for _, path := range paths {
		book, err := excelize.OpenFile(path)
		if err != nil {
			t.Fatal(err)
		}
		rows, _ := book.GetRows("Herkomst")
		for _, row := range rows {
			if len(row) > 2 && row[0] == "Bestand" && row[2] == of {
				return book
			}
		}
	}
	t.Fatalf("no return workbook of %s among %q", of, paths)
	return nil
}

// edit sets the cell of a column in the rows where another column holds something.
func edit(t *testing.T, book *excelize.File, sheet, where, holds, column, value string) {
	t.Helper()
	rows, err := book.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	header, edited := -1, 0
	for i, row := range rows {
		if header < 0 {
			if slices.Contains(row, where) && slices.Contains(row, column) {
				header = i
			}
			continue
		}
		at := slices.Index(rows[header], where)
		if at >= len(row) || !strings.Contains(row[at], holds) {
			continue
		}
		cell, _ := excelize.CoordinatesToCellName(slices.Index(rows[header], column)+1, i+1)
		if err := book.SetCellStr(sheet, cell, value); err != nil {
			t.Fatal(err)
		}
		edited++
	}
	if edited == 0 {
		t.Fatalf("%s: no row where %s holds %s, of %q", sheet, where, holds, rows)
	}
}

// sendBack puts an edited workbook into the input.
func (r *returnRound) sendBack(book *excelize.File, name string) string {
	r.Helper()
	path := filepath.Join(r.folder, "invoer", filepath.FromSlash(name))
	if err := book.SaveAs(path); err != nil {
		r.Fatal(err)
	}
	return path
}

// correct does what a careful school would do with the workbook of roundAbsence.
func correct(t *testing.T, book *excelize.File, sheet string) {
	t.Helper()
	edit(t, book, sheet, "Retour probleem", "P233", "Datum", "1-9-2026")
	edit(t, book, sheet, "Retour probleem", "P303", "Leerlingnummer", "1001")
	edit(t, book, sheet, "Retour probleem", "P403", "Toelichting", "Open dag, het klopt.")
	edit(t, book, sheet, "Retour probleem", "P307", "Toelichting", "Q gebruiken wij soms.")
	edit(t, book, sheet, "Retour probleem", "P404", "Toelichting", "Was er al op proef.")
	edit(t, book, "Wat te doen", "Code", "P205", "Toelichting", "De mentor hoeft niet mee.")
}

const roundFile = "2026-10/99AA00 verzuim.csv"

func TestWhatASchoolCorrectsAndExplainsIsGoneAndStaysGone(t *testing.T) {
	r := newRound(t)
	r.put(roundFile, roundAbsence)
	first := r.run("2026-10-31", partlyDelivered)
	if got, want := strings.Join(first.codes(), " "), "P205 P233 P303 P307 P403 P404"; got != want {
		t.Fatalf("problems %s, want %s", got, want)
	}
	book := first.workbook(t, roundFile)
	correct(t, book, "Gegevens")
	r.sendBack(book, "2026-10/retour-1 (2).xlsx")

	second := r.run("2026-10-31", allDelivered)
	if len(second.Problems) > 0 || len(second.Closed) != 4 {
		t.Errorf("problems %v, closed %v", second.Problems, second.Closed)
	}
	if a, b := first.Deliveries[0], second.Deliveries[0]; b.Rijen != a.Rijen || b.Gebruikt != b.Rijen {
		t.Errorf("first %+v, then %+v", a, b)
	}
	text, _ := os.ReadFile(filepath.Join(second.folder, "verantwoording", "logboek.txt"))
	if !strings.Contains(string(text), "7 rijen van "+roundFile) || strings.Contains(string(text), "Open dag") {
		t.Errorf("the log: %s", text)
	}

	// A month later the same rows come in another file, with the corrections, in
	// another order of columns, and the return workbook is gone.
	r.remove("2026-10/retour-1 (2).xlsx")
	r.remove(roundFile)
	r.put("2026-11/99AA00 alles.csv", "Code;Datum;Leerlingnummer;Lesuur\nO;2026-08-31;1001;1\nO;1-9-2026;1001;2\n"+
		"O;6-9-2026;1001;1\nQ;7-9-2026;1001;1\nZ;8-9-2026;1002;1\nO;9-9-2026;1001;1\n")
	third := r.run("2026-11-30", allDelivered)
	if len(third.Problems) > 0 || len(third.Closed) != 4 {
		t.Errorf("a month later: problems %v, closed %v", third.Problems, third.Closed)
	}
	r.put("2026-11/99AA00 alles.csv", "Code;Datum;Leerlingnummer;Lesuur\nO;6-9-2026;1001;2\n")
	if fourth := r.run("2026-11-30", allDelivered); !slices.Equal(fourth.codes(), []string{"P403"}) {
		t.Errorf("another row than was explained: %v", fourth.codes())
	}
}

func TestAnUntouchedReturnWorkbookChangesNothing(t *testing.T) {
	r := newRound(t)
	r.put(roundFile, roundAbsence)
	first := r.run("2026-10-31", partlyDelivered)
	r.sendBack(first.workbook(t, roundFile), "retour.xlsx")
	beside := r.run("2026-10-31", partlyDelivered)
	r.remove(roundFile)
	instead := r.run("2026-10-31", partlyDelivered)
	for name, other := range map[string]roundFacts{"beside": beside, "instead": instead} {
		if !slices.Equal(other.codes(), first.codes()) || len(other.Problems) != len(first.Problems) || len(other.Signals) != len(first.Signals) {
			t.Errorf("%s: problems %v, first %v", name, other.Problems, first.Problems)
		}
		if a, b := first.Deliveries[0], other.Deliveries[0]; a != b {
			t.Errorf("%s: %+v, first %+v", name, b, a)
		}
	}
}

func TestRowsThatTheSchoolDeletedAreAskedAbout(t *testing.T) {
	r := newRound(t)
	r.put(roundFile, roundAbsence)
	book := r.run("2026-10-31", partlyDelivered).workbook(t, roundFile)
	correct(t, book, "Gegevens")
	for range 2 {
		if err := book.RemoveRow("Gegevens", 2); err != nil {
			t.Fatal(err)
		}
	}
	r.sendBack(book, "retour.xlsx")
	if got := r.run("2026-10-31", allDelivered).codes(); !slices.Contains(got, "P502") {
		t.Errorf("problems %v", got)
	}
}

func TestAnExplanationOfAFaultDoesNothingAndSaysSo(t *testing.T) {
	r := newRound(t)
	r.put(roundFile, roundAbsence)
	book := r.run("2026-10-31", partlyDelivered).workbook(t, roundFile)
	edit(t, book, "Gegevens", "Retour probleem", "P233", "Toelichting", "Zo staat het er nu eenmaal.")
	r.sendBack(book, "retour.xlsx")
	if got := r.run("2026-10-31", partlyDelivered).codes(); !slices.Contains(got, "P505") || !slices.Contains(got, "P233") {
		t.Errorf("problems %v", got)
	}
}

func TestASecondRoundTakesThePlaceOfTheFirst(t *testing.T) {
	r := newRound(t)
	r.put(roundFile, roundAbsence)
	book := r.run("2026-10-31", partlyDelivered).workbook(t, roundFile)
	edit(t, book, "Gegevens", "Retour probleem", "P403", "Toelichting", "Open dag, het klopt.")
	edit(t, book, "Wat te doen", "Code", "P205", "Toelichting", "De mentor hoeft niet mee.")
	r.sendBack(book, "retour-1.xlsx")
	second := r.run("2026-10-31", partlyDelivered)
	again := second.workbook(t, roundFile)
	rows, _ := again.GetRows("Gegevens")
	if !strings.Contains(strings.Join(slices.Concat(rows...), "|"), "Open dag") {
		t.Error("what the school explained does not stand in the second workbook")
	}
	edit(t, again, "Gegevens", "Retour probleem", "P233", "Datum", "1-9-2026")
	edit(t, again, "Gegevens", "Retour probleem", "P303", "Leerlingnummer", "1001")
	edit(t, again, "Wat te doen", "Code", "P307", "Toelichting", "Q gebruiken wij soms.")
	r.sendBack(again, "retour-2.xlsx")
	third := r.run("2026-10-31", allDelivered)
	if got := strings.Join(third.codes(), " "); got != "P404 P504" {
		t.Errorf("problems %s", got)
	}
	if third.Deliveries[0] != (struct{ Rijen, Gebruikt int }{12, 12}) {
		t.Errorf("%+v", third.Deliveries[0])
	}
}

func TestAnExportWithoutHeaderComesBackWithOneAndIsReadTheSame(t *testing.T) {
	r := newRound(t)
	const file = "99AA00 eduarte.csv"
	r.put(file, "1001;2026-09-01;08:30;2026-09-01;10:00;1;2;O;\n1001;2026-09-02;;2026-09-02;;;;;\n1001;2026-09-32;;2026-09-03;;1;1;O;\n1001;2026-09-04;09:00;2026-09-04;10:00;3;4;Z;\n")
	first := r.run("2026-10-31", partlyDelivered)
	book := first.workbook(t, file)
	r.sendBack(book, "retour.xlsx")
	r.remove(file)
	if second := r.run("2026-10-31", partlyDelivered); !slices.Equal(second.codes(), first.codes()) || second.Deliveries[0] != first.Deliveries[0] {
		t.Errorf("problems %v %+v, first %v %+v", second.Problems, second.Deliveries, first.Problems, first.Deliveries)
	}
	edit(t, book, "Gegevens", "Retour probleem", "P233", "Begindatum", "3-9-2026")
	edit(t, book, "Gegevens", "Retour probleem", "P308", "Toelichting", "Reden is niet bekend.")
	r.sendBack(book, "retour.xlsx")
	if third := r.run("2026-10-31", allDelivered); len(third.Problems) > 0 {
		t.Errorf("problems %v", third.Problems)
	}
}

func TestLibreOfficeMaySaveAReturnWorkbook(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("LibreOffice is not installed here, or the test is to be short")
	}
	r := newRound(t)
	r.put(roundFile, roundAbsence)
	book := r.run("2026-10-31", partlyDelivered).workbook(t, roundFile)
	correct(t, book, "Gegevens")
	sent := filepath.Join(t.TempDir(), "retour.xlsx")
	if err := book.SaveAs(sent); err != nil {
		t.Fatal(err)
	}
	profile := "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(t.TempDir(), "profiel"))
	for _, format := range []string{"xlsx", "ods"} {
		out, err := exec.Command(office, profile, "--headless", "--convert-to", format, "--outdir", filepath.Join(r.folder, "invoer"), sent).CombinedOutput()
		if err != nil {
			t.Skipf("LibreOffice does not run here: %v %s", err, out)
		}
		if got := r.run("2026-10-31", allDelivered); len(got.Problems) > 0 || len(got.Closed) != 4 {
			t.Errorf("%s: problems %v, closed %v", format, got.Problems, got.Closed)
		}
		r.remove("retour." + format)
	}
}

func TestTheSameWorkbookTwiceCountsOnceAndAChangedOriginalIsAskedAbout(t *testing.T) {
	r := newRound(t)
	r.put(roundFile, roundAbsence)
	book := r.run("2026-10-31", partlyDelivered).workbook(t, roundFile)
	correct(t, book, "Gegevens")
	path := r.sendBack(book, "retour-1.xlsx")
	text, err := os.ReadFile(path)
	if err == nil {
		err = os.WriteFile(filepath.Join(r.folder, "invoer", "retour-1 (2).xlsx"), text, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	if got := r.run("2026-10-31", allDelivered); len(got.Problems) > 0 || got.Deliveries[0].Rijen != 12 {
		t.Errorf("problems %v, %+v", got.Problems, got.Deliveries)
	}
	r.put(roundFile, roundAbsence+"01001;10-09-2026;1;O;Zoë\n")
	if got := r.run("2026-10-31", partlyDelivered); !slices.Contains(got.codes(), "P501") {
		t.Errorf("problems %v", got.codes())
	}
}

func TestARowThatChangesIsAskedAboutAgain(t *testing.T) {
	r := newRound(t)
	r.put(roundFile, roundAbsence)
	book := r.run("2026-10-31", partlyDelivered).workbook(t, roundFile)
	correct(t, book, "Gegevens")
	path := r.sendBack(book, "retour-1.xlsx")
	r.run("2026-10-31", allDelivered)
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	r.put(roundFile, strings.ReplaceAll(strings.ReplaceAll(roundAbsence, "06-09-2026;1", "06-09-2026;3"), "31-13-2026", "1-9-2026"))
	if got := strings.Join(r.run("2026-11-30", partlyDelivered).codes(), " "); got != "P303 P403" {
		t.Errorf("problems %s", got)
	}
}
