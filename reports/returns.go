package reports

import (
	"fmt"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
)

// The return workbook (retourwerkmap): the rows that a school delivered in one file,
// as it delivered them, with what is wrong marked, so that the school can correct
// them and send them back. A school gets one for each of its files in which there is
// something for it to do, and sees nobody else's rows. What comes back is read in
// place of the rows that it repeats: see package normalise.

// returnWorkbooks makes the return workbooks of all schools.
func returnWorkbooks(f Facts) []document.Document {
	l := newLookup(f)
	var all []document.Document
	number := map[attendance.SchoolCode]int{}
	for _, file := range l.returnFiles() {
		for _, school := range file.owners {
			b := l.returnBook(file, school)
			if len(b.tasks) == 0 {
				continue
			}
			number[school]++
			all = append(all, b.document(number[school]))
		}
	}
	return all
}

// Returns are the return workbooks alone, for who only checks the input.
func Returns(f Facts) []document.Document { return returnWorkbooks(f) }

// returnFile is a delivered file with its tables and what is wrong with it.
type returnFile struct {
	path     string
	sources  []*normalise.Source
	owners   []attendance.SchoolCode
	problems []problem.Problem
}

// returnFiles are the files with problems of which rows can be handed back, in the
// order of reading.
func (l *lookup) returnFiles() []*returnFile {
	at := map[string]*returnFile{}
	var all []*returnFile
	for _, s := range l.Sources {
		file := at[s.File]
		if file == nil {
			file = &returnFile{path: s.File}
			at[s.File] = file
			all = append(all, file)
		}
		file.sources = append(file.sources, s)
		file.owners = append(file.owners, s.Owners...)
	}
	for _, p := range l.Problems {
		if file := at[p.Ref.File]; file != nil {
			file.problems = append(file.problems, p)
		}
	}
	for _, file := range all {
		slices.Sort(file.owners)
		file.owners = slices.Compact(file.owners)
	}
	return slices.DeleteFunc(all, func(f *returnFile) bool { return len(f.problems) == 0 })
}

// returnBook is the return workbook of one file for one school.
type returnBook struct {
	*lookup
	file   *returnFile
	school attendance.SchoolCode
	tables []returnTable
	tasks  []task
}

// returnTable is one table of the file with the school's rows, or a part of them
// where they are too many for one sheet.
type returnTable struct {
	*normalise.Source
	name  string           // of its sheet
	rows  normalise.Ranges // of the school
	marks marks
}

// mostRows is how many rows stand on one sheet below the header: a spreadsheet has
// 1,048,576, and the school may add some.
const mostRows = 1_000_000

// returnBook gathers the school's rows of a file, and what is to be done about them.
func (l *lookup) returnBook(file *returnFile, school attendance.SchoolCode) returnBook {
	return l.returnBookOf(file, school, mostRows)
}

// returnBookOf does so with a number of rows at most on each sheet.
func (l *lookup) returnBookOf(file *returnFile, school attendance.SchoolCode, most int) returnBook {
	b := returnBook{lookup: l, file: file, school: school}
	names := sheetNames{}
	for _, s := range file.sources {
		if file.othersNotes(s) {
			continue
		}
		for rows, rest := s.Rows[school].Split(most); len(rows) > 0; rows, rest = rest.Split(most) {
			b.tables = append(b.tables, returnTable{Source: s, name: names.take(shownSheet(s)), rows: rows})
		}
	}
	b.findTasks()
	return b
}

// shownSheet is what a school sees of the name of a sheet: in a file of several
// schools that may hold what is another's.
func shownSheet(s *normalise.Source) string {
	if s.Shared {
		return nameOfText
	}
	return s.Sheet
}

// shared: rows of the file are of several schools, or of nobody.
func (f *returnFile) shared() bool { return f.sources[0].Shared }

// othersNotes: cases and actions in a file of several schools are the notes of the SWV,
// which may be about health; they are not sent around.
func (f *returnFile) othersNotes(s *normalise.Source) bool {
	return f.shared() && (s.Kind == "dossiers" || s.Kind == "acties")
}

func (b returnBook) document(number int) document.Document {
	w := b.workbook("Retourwerkmap "+string(b.school), "Verbeteren en terugsturen", confidential)
	w.Sheets = []document.Sheet{b.todoSheet()}
	for i := range b.tables {
		w.Sheets = append(w.Sheets, b.tableSheet(&b.tables[i]))
	}
	w.Sheets = append(w.Sheets, b.originSheet())
	return document.Document{
		Path:    fmt.Sprintf("scholen/%s/retour-%d.xlsx", b.school, number),
		For:     b.Settings.Addressees.School,
		About:   "Eigen rijen van een bestand met problemen, om te verbeteren en terug te sturen",
		Label:   b.file.path,
		Content: w,
	}
}

// originSheet says where the rows come from: by it the program knows the workbook
// again, so it is kept from being changed by mistake.
func (b returnBook) originSheet() document.Sheet {
	var parts []normalise.Part
	for _, t := range b.tables {
		parts = append(parts, normalise.Part{Source: t.Source, Name: t.name, Rows: t.rows})
	}
	block := document.Block{Header: normalise.OriginHeader}
	for _, line := range normalise.OriginOf(parts, b.school, b.On).Lines() {
		block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{document.Text(line[0]), document.Text(line[1]), document.Text(line[2])}})
	}
	block.Rows = append(block.Rows,
		document.Row{Cells: []document.Cell{document.Text("Programma"), {}, document.Text(b.Program)}})
	return document.Sheet{
		Name: normalise.OriginSheetName, Title: "Herkomst – niet wijzigen", Portrait: true, Locked: true,
		Notes:   []string{"Hieraan ziet het programma van welk bestand deze rijen zijn. Laat dit blad staan zoals het is."},
		Columns: []document.Column{{Width: 24}, {Width: 24}, {Width: 70}},
		Blocks:  []document.Block{block},
	}
}
