package read

import (
	"bytes"
	"context"
	"iter"

	"verzuimrapport/pipeline/problem"
)

// odsFormat are workbooks of LibreOffice and others in OpenDocument, whatever
// their name says: the file begins with its kind.
var odsFormat = Format{
	Name: "ods",
	Sniff: func(head []byte, name string) bool {
		return isZip(head) && (hasExtension(name, ".ods") || bytes.Contains(head, []byte(odsKind)) &&
			hasExtension(name, ".xlsx", ".xlsm", ".xls", ".xlsb", ".csv", ".txt"))
	},
	Open: openODS,
}

// odsKind stands in the part mimetype, which is the first in the zip.
const odsKind = "application/vnd.oasis.opendocument.spreadsheet"

// The parts of an OpenDocument file.
const (
	odsContent  = "content.xml"
	odsManifest = "META-INF/manifest.xml"
)

// openODS reads the whole workbook once, in order to say of damage anywhere in it
// before a row of it is used.
func openODS(src Source) ([]Sheet, []problem.Problem) {
	c, err := openContainer(src.Context, src.Data, src.Limits.Inflated)
	if err != nil {
		return nil, []problem.Problem{src.refuseWorkbook(err)}
	}
	if c.part(odsContent) == nil && c.part(odsManifest) == nil {
		return openXLSX(src) // a workbook of Excel under another name
	}
	tables, err := c.odsTables(src)
	if err != nil {
		return nil, []problem.Problem{src.refuseWorkbook(err)}
	}
	keep := src
	keep.Data, keep.Context = nil, context.Background() // rows have no time of their own
	var sheets []Sheet
	var problems []problem.Problem
	for i, table := range tables {
		problems = append(problems, table.questions(src.File.Path)...)
		if !table.hidden && !table.empty() { // an empty sheet holds nothing to speak of
			sheets = append(sheets, Sheet{File: src.File.Path, Name: table.name, Delivery: src.File.Delivery, Rows: keep.odsRows(i, table)})
		}
	}
	if len(sheets) == 0 {
		problems = append(problems, problem.EmptyOfSheets.At(src.At(), ""))
	}
	return sheets, problems
}

// odsSheet is what opening a workbook found of one sheet.
type odsSheet struct {
	worksheet
	small []Row // all rows of a small sheet; nil where they are read again
}

// odsTables goes through all sheets, and then through every other part.
func (c *container) odsTables(src Source) ([]odsSheet, error) {
	if err := c.odsLocked(); err != nil {
		return nil, err
	}
	content := c.part(odsContent)
	if content == nil {
		return nil, damagedParts
	}
	source, err := c.openAhead(content)
	if err != nil {
		return nil, err
	}
	defer source.Close()
	tables, err := src.odsCheck(source)
	if err != nil {
		return nil, err
	}
	nameODS(tables)
	return tables, c.verify()
}

// odsLocked says whether the manifest names parts that a password hides.
func (c *container) odsLocked() error {
	manifest := c.part(odsManifest)
	if manifest == nil {
		return nil // programs forget it, and readers do without
	}
	return c.elements(manifest, func(x *ooxml) error {
		if local := string(x.local); local == "encryption-data" || local == "encrypted-key" {
			return errEncrypted
		}
		return nil
	})
}

// odsSmall is how many cells of small sheets are kept: a workbook of a thousand
// small sheets is not to be unzipped a thousand times.
const odsSmall = 100_000

// odsCheck reads all tables.
func (s Source) odsCheck(source interface{ Read([]byte) (int, error) }) ([]odsSheet, error) {
	r := newODSReader(source, s)
	var tables []odsSheet
	for left := odsSmall; ; {
		more, err := r.nextTable()
		if err != nil || !more {
			return tables, err
		}
		if len(tables) == maxODSTables {
			return nil, damagedParts
		}
		table := odsSheet{worksheet: worksheet{name: r.title, hidden: r.hidden}, small: []Row{}}
		if err := r.check(&table, &left); err != nil {
			return nil, err
		}
		tables = append(tables, table)
	}
}

// maxODSTables is far above what a workbook has.
const maxODSTables = 20_000

// check goes through the table at hand, and keeps its rows while cells are left.
func (r *odsReader) check(table *odsSheet, left *int) error {
	for {
		more, err := r.nextRow()
		if err != nil || !more {
			table.mergedRows = r.merged
			return err
		}
		if len(r.row.cells) == 0 {
			continue
		}
		if *left -= r.repeat * len(r.row.cells); *left < 0 {
			table.small = nil
		}
		for range r.repeat {
			table.noteRow(&r.row)
			if table.small != nil {
				var row Row
				if r.row.into(&row); len(row.Cells) > 0 {
					table.small = append(table.small, row)
				}
			}
			r.row.number++
		}
	}
}

// nameODS gives each sheet a name of its own: a problem has to say which it is about.
func nameODS(tables []odsSheet) {
	book := workbook{sheets: make([]worksheet, len(tables))}
	for i := range tables {
		book.sheets[i].name = tables[i].name
	}
	book.nameApart()
	for i := range tables {
		tables[i].name = book.sheets[i].name
	}
}

// odsRows are the rows of one table: those that were kept, or those of the file
// when it is read again.
func (s Source) odsRows(index int, table odsSheet) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		if table.small != nil {
			var row Row // a copy: whoever ranges may write into it
			for _, kept := range table.small {
				row.N, row.Cells, row.Kinds = kept.N, append(row.Cells[:0], kept.Cells...), append(row.Kinds[:0], kept.Kinds...)
				if !yield(row, nil) {
					return
				}
			}
			return
		}
		if err := s.odsReadTable(index, yield); err != nil {
			yield(Row{}, s.faultAt(err))
		}
	}
}

// odsReadTable reads the file again up to the end of one table.
func (s Source) odsReadTable(index int, yield func(Row, error) bool) error {
	data, err := s.Again()
	if err != nil {
		return err
	}
	c, err := openContainer(s.Context, data, s.Limits.Inflated)
	if err != nil {
		return err
	}
	if c.part(odsContent) == nil {
		return damagedParts
	}
	source, err := c.openAhead(c.part(odsContent))
	if err != nil {
		return err
	}
	defer source.Close()
	r := newODSReader(source, s)
	for range index + 1 {
		if more, err := r.nextTable(); err != nil || !more {
			return err
		}
	}
	var row Row
	for {
		more, err := r.nextRow()
		if err != nil || !more {
			return err
		}
		for range r.repeat {
			if r.row.into(&row); len(row.Cells) > 0 && !yield(row, nil) {
				return nil
			}
			r.row.number++
		}
	}
}
