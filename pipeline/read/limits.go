package read

import (
	"cmp"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// Limits cap what is taken from one file, so that no file can bring the run down:
// a few kilobytes of zip may hold gigabytes of nothing. A file that has more is
// refused whole; the problem names the cap and the setting that changes it. A
// field that is zero stands for its default.
type Limits struct {
	// FileSize is the size of a file in bytes. Default 256 MB: three million rows
	// of csv are about as much.
	FileSize int64
	// Inflated is the size in bytes of all parts of a workbook together when they
	// are unzipped. Default 512 MB: a sheet of 300,000 rows and 13 columns is about 180.
	Inflated int64
	// Rows is the number of the last row of a sheet. Default 5,000,000; a sheet of
	// Excel cannot have more than 1,048,576.
	Rows int
	// Columns is the number of the last column of a sheet. Default 16,384: as many
	// as Excel has.
	Columns int
	// SharedStrings is how many different texts a workbook may keep for its cells
	// to refer to. Default 2,000,000.
	SharedStrings int
	// Seconds is how long one file may take. It only stands in the sentence:
	// Options.PerFile ends the file's context.
	Seconds int
}

// DefaultLimits are the caps that hold where none are given.
func DefaultLimits() Limits {
	return Limits{FileSize: 256 << 20, Inflated: 512 << 20, Rows: 5_000_000, Columns: 1 << 14, SharedStrings: 2_000_000, Seconds: 60}
}

// filled puts the defaults where nothing is given.
func (l Limits) filled() Limits {
	d := DefaultLimits()
	return Limits{
		FileSize: cmp.Or(l.FileSize, d.FileSize), Inflated: cmp.Or(l.Inflated, d.Inflated),
		Rows: cmp.Or(l.Rows, d.Rows), Columns: cmp.Or(l.Columns, d.Columns),
		SharedStrings: cmp.Or(l.SharedStrings, d.SharedStrings), Seconds: cmp.Or(l.Seconds, d.Seconds),
	}
}

// The refusals, each with its cap. Sheet is "" where the file is a single table.

func (l Limits) tooLarge(file string) problem.Problem {
	return problem.FileTooLarge.At(attendance.Ref{File: file}, "", l.FileSize>>20)
}

func (l Limits) tooInflated(file string) problem.Problem {
	return problem.WorkbookTooLarge.At(attendance.Ref{File: file}, "", l.Inflated>>20)
}

func (l Limits) tooManyRows(file, sheet string) problem.Problem {
	return problem.TooManyRows.At(attendance.Ref{File: file, Sheet: sheet}, "", l.Rows)
}

func (l Limits) tooManyColumns(file, sheet string, row int) problem.Problem {
	return problem.TooManyColumns.At(attendance.Ref{File: file, Sheet: sheet, Row: row}, "", l.Columns)
}

func (l Limits) tooManyTexts(file string) problem.Problem {
	return problem.TooManyTexts.At(attendance.Ref{File: file}, "", l.SharedStrings)
}

func (l Limits) tooSlow(file string) problem.Problem {
	return problem.TooSlow.At(attendance.Ref{File: file}, "", problem.Counted(l.Seconds, "seconde", "seconden"))
}
