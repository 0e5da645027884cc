package read

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
)

func TestDeliveriesAreTheFoldersUnderTheRootInNameOrder(t *testing.T) {
	in, _ := readAll(t, folder(map[string]string{
		"z.csv": "a;b", "2026-10/diep/er/in.csv": "a;b", "2026-09/a.csv": "a;b", "2026-10/a.csv": "a;b", ".git/a.csv": "a;b",
	}))
	want := []File{{Path: "z.csv"}, {Path: "2026-09/a.csv", Delivery: 1}, {Path: "2026-10/a.csv", Delivery: 2}, {Path: "2026-10/diep/er/in.csv", Delivery: 2}}
	if len(in.Files) != len(want) || len(in.Sheets) != len(want) {
		t.Fatalf("%d files, %d sheets", len(in.Files), len(in.Sheets))
	}
	for i, file := range in.Files {
		if file.Path != want[i].Path || file.Delivery != want[i].Delivery || in.Sheets[i].File != file.Path || in.Sheets[i].Delivery != file.Delivery {
			t.Errorf("file %d is %v, want %v", i, file, want[i])
		}
	}
}

func TestLockFilesAndTheLikeArePassedOverInSilence(t *testing.T) {
	in, problems := readAll(t, folder(map[string]string{
		"~$lijst.xlsx": "x", ".~lock.lijst.ods#": "x", "Thumbs.db": "x", "map/desktop.ini": "x", ".DS_Store": "x",
		"__MACOSX/._lijst.csv": "x", "Instellingen.toml": "x", "verwacht.json": "{}", ".verborgen/lijst.csv": "a;b",
	}))
	if len(in.Files) > 0 || len(problems) > 0 {
		t.Errorf("files %v, problems %v", in.Files, problems)
	}
}

func TestEveryOtherFileIsReadOrSaysWhyNot(t *testing.T) {
	ole := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600)
	zip := "PK\x03\x04" + strings.Repeat("\x00", 600)
	for name, test := range map[string]struct{ content, code string }{
		"leeg.csv":              {"", "P101"},
		"leeg.xlsx":             {"", "P101"},
		"witregels.csv":         {"\xEF\xBB\xBF\r\n \r\n;;\r\n", "P101"},
		"brief.docx":            {"x", "P105"},
		"map/verwacht.json":     {"{}", "P105"},
		"zonder extensie":       {"", "P105"},
		"map/instellingen.toml": {"x", "P105"},
		"oud.xls":               {ole, "P110"},
		"OUD.XLS":               {"\x00\x01\x02", "P110"},
		"nieuw.xls":             {zip, "P116"},
		"oud.xlsx":              {ole, "P110"},
		"oud.csv":               {ole, "P110"},
		"binair.xlsb":           {zip, "P116"},
		"oud.xlsb":              {"\x01\x02\x03\x00", "P111"},
		"geheim.xlsx":           {ole + string(utf16le("EncryptedPackage")), "P112"},
		"kapot.ods":             {zip, "P116"},
		"geen.ods":              {"\x01\x02\x03\x00", "P115"},
		"plat.fods":             {"<?xml version=\"1.0\"?><office:document>", "P127"},
		"plat.ods":              {`<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">`, "P127"},
		"web.csv":               {"<!DOCTYPE html>\n<table>", "P114"},
		"excel2003.xls":         {"<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>", "P114"},
		"lijst.numbers":         {zip, "P128"},
		"brief.pdf":             {"%PDF-1.7", "P129"},
		"alles.zip":             {zip, "P140"},
		"web.xls":               {"<html><table>", "P114"},
		"web.xlsx":              {"\xEF\xBB\xBF<html>", "P114"},
		"tekst.xlsx":            {"a;b\r\n1;2", "P114"},
		"utf16.xls":             {"\xFF\xFEa\x00\t\x00b\x00", "P114"},
		"plaatje.xlsx":          {"\x00\x01\x02\x03", "P115"},
		"kapot.xlsx":            {zip, "P116"},
		"kapot.csv":             {zip, "P116"},
		"document.csv":          {"%PDF-1.7\n1 0 obj", "P130"},
		"utf16 kapot.csv":       {"a\x00;\x00b\x00\n\x00\x00\xD8", "P130"},
	} {
		in, problems := readOne(t, name, test.content)
		if codes(problems) != test.code || len(in.Sheets) > 0 || len(in.Files) != 1 {
			t.Errorf("%s: problems %s, want %s; %d sheets, %d files", name, codes(problems), test.code, len(in.Sheets), len(in.Files))
		}
	}
}

func TestProblemsNeverHoldTheContent(t *testing.T) {
	_, problems := readOne(t, "lijst.csv", "Naam;Code\n\"Geheim;A\nGeheim;B\nGeheim;C\n")
	if len(problems) == 0 || strings.Contains(problems[0].Text, "Geheim") {
		t.Error(problems)
	}
}

func TestFilesHaveTheirSizeAndHash(t *testing.T) {
	in, _ := readAll(t, folder(map[string]string{"a.csv": "a;b\n", "foto.jpg": "niet gelezen"}))
	for i, content := range []string{"a;b\n", "niet gelezen"} {
		sum := sha256.Sum256([]byte(content))
		if file := in.Files[i]; file.Size != int64(len(content)) || file.SHA256 != hex.EncodeToString(sum[:]) {
			t.Errorf("%+v", file)
		}
	}
}

func TestRowsMayBeReadAgain(t *testing.T) {
	in, _ := readAll(t, fstest.MapFS{
		"a.csv":  {Data: []byte("a;b\n1;2\n3;4\n")},
		"b.xlsx": {Data: newBook(t, [][]any{{"a", "b"}, {1, 2}, {3, 4}})},
	})
	for _, sheet := range in.Sheets {
		for range sheet.Rows { // stopping early must not spoil the next time
			break
		}
		if first, second := text(rows(t, sheet)), text(rows(t, sheet)); first != second || first != "1: a|b\n2: 1|2\n3: 3|4\n" {
			t.Errorf("%s: first\n%ssecond\n%s", sheet.File, first, second)
		}
	}
}

func TestAFileThatChangesMeanwhileIsNotUsed(t *testing.T) {
	fsys := folder(map[string]string{"a.csv": "a;b\n1;2\n", "b.csv": "a;b\n1;2\n"})
	in, _ := readAll(t, fsys)
	fsys["a.csv"].Data = []byte("a;b\n1;3\n")
	delete(fsys, "b.csv")
	for _, sheet := range in.Sheets {
		all, err := collect(sheet)
		if faultCode(t, err) != "P107" {
			t.Errorf("%s: %v after %d rows", sheet.File, err, len(all))
		}
	}
}

func TestALinkIsSaidAndNotFollowed(t *testing.T) {
	dir := t.TempDir()
	check(t, os.WriteFile(filepath.Join(dir, "a.csv"), []byte("a;b\n"), 0o600))
	if err := os.Symlink("a.csv", filepath.Join(dir, "b.csv")); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	in, problems := readAll(t, os.DirFS(dir))
	if codes(problems) != "P104" || len(in.Sheets) != 1 {
		t.Errorf("problems %s, %d sheets", codes(problems), len(in.Sheets))
	}
}

func TestWhatCannotBeOpenedIsSaidAndTheRestIsRead(t *testing.T) {
	if runtime.GOOS == "windows" || os.Getuid() == 0 {
		t.Skip("needs file modes that bind this user")
	}
	dir := t.TempDir()
	check(t, os.WriteFile(filepath.Join(dir, "a.csv"), []byte("a;b\n"), 0o000))
	check(t, os.WriteFile(filepath.Join(dir, "b.csv"), []byte("a;b\n"), 0o600))
	check(t, os.Mkdir(filepath.Join(dir, "dicht"), 0o000))
	in, problems := readAll(t, os.DirFS(dir))
	if codes(problems) != "P102 P103" || len(in.Sheets) != 1 {
		t.Errorf("problems %s, %d sheets", codes(problems), len(in.Sheets))
	}
}

func TestAFolderThatCannotBeListedIsAnError(t *testing.T) {
	if _, _, err := All(context.Background(), os.DirFS(filepath.Join(t.TempDir(), "weg")), Options{}); err == nil {
		t.Error("no error")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := All(ctx, folder(map[string]string{"a.csv": "a;b"}), Options{}); err == nil {
		t.Error("no error after cancelling")
	}
}

func TestEveryFormatIsWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, format := range Formats {
		if format.Name == "" || seen[format.Name] || format.Sniff == nil || format.Open == nil {
			t.Errorf("format %q", format.Name)
		}
		seen[format.Name] = true
	}
}

func TestAFileThatIsTooLargeIsNotReadIntoMemory(t *testing.T) {
	in, problems, err := All(t.Context(), hugeFS{folder(map[string]string{"a.csv": "", "b.mp4": "", "c.pdf": ""})}, Options{Limits: Limits{FileSize: hugeLimit}})
	check(t, err)
	if codes(problems) != "P106 P105 P129" || len(in.Sheets) > 0 || in.Files[0].Size != hugeLimit+1 {
		t.Error(problems, in.Files)
	}
}

const hugeLimit = 8 << 20

// hugeFS is a folder in which every file has one byte more than is read.
type hugeFS struct{ fs.FS }

func (h hugeFS) Open(name string) (fs.File, error) {
	f, err := h.FS.Open(name)
	if info, _ := f.Stat(); err != nil || info.IsDir() {
		return f, err
	}
	return hugeFile{f, io.LimitReader(nothing{}, hugeLimit+1)}, nil
}

type hugeFile struct {
	fs.File
	content io.Reader
}

func (f hugeFile) Read(b []byte) (int, error) { return f.content.Read(b) }

// nothing reads as zero bytes without end.
type nothing struct{}

func (nothing) Read(b []byte) (int, error) { return len(b), nil }
