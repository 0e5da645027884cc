package read

import (
	"bytes"
	"io"
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
	keep := src.forRows()
	return src.sheets(tables, func(i int) iter.Seq2[Row, error] { return keep.odsRows(i, &tables[i]) })
}

// odsTables goes through all sheets, and then through every other part.
func (c *container) odsTables(src Source) ([]worksheet, error) {
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

// odsCheck reads all tables, and keeps the rows of small ones.
func (s Source) odsCheck(source io.Reader) ([]worksheet, error) {
	r := newODSReader(source, s)
	var tables []worksheet
	for left, large := allCells, 0; ; {
		more, err := r.nextTable()
		if err != nil || !more {
			return tables, err
		}
		table := worksheet{name: r.title, hidden: r.hidden}
		if err := r.check(&table, left); err != nil {
			return nil, err
		}
		left -= table.small.taken
		if table.small.large {
			large++
		}
		if fault := s.tooManySheets(large); fault != nil {
			return nil, fault
		}
		if tables = append(tables, table); len(tables) > maxParts {
			return nil, damagedParts
		}
	}
}

// check goes through the table at hand.
func (r *odsReader) check(table *worksheet, left int) error {
	for {
		more, err := r.nextRow()
		if err != nil || !more {
			table.mergedRows = r.merged
			return err
		}
		table.veils = r.veils
		for range r.repeat {
			table.note(&r.row)
			if !table.small.large {
				var row Row
				r.row.into(&row)
				table.small.keep(row, left)
			}
			r.row.number++
		}
	}
}

// nameODS gives each sheet a name of its own: a problem has to say which it is about.
func nameODS(tables []worksheet) {
	book := workbook{sheets: tables}
	book.nameApart()
}

// odsRows are the rows of one table: those that were kept, or those of the file
// when it is read again.
func (s Source) odsRows(index int, table *worksheet) iter.Seq2[Row, error] {
	if !table.small.large {
		return table.small.each
	}
	return func(yield func(Row, error) bool) {
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
