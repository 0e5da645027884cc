package read

import (
	"context"
	"io"
	"path"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// Format is a kind of file: the one door between files and sheets.
type Format struct {
	Name string
	// Sniff recognises a file by its first bytes (all of a file shorter than
	// SniffLength) and its name in lower case.
	Sniff func(head []byte, name string) bool
	// Open gives the sheets of the file and the problems found. A file that is
	// refused gives no sheets and at least one problem.
	Open func(Source) ([]Sheet, []problem.Problem)
	// Refuses says that Open needs none of the content: there is nothing to read.
	Refuses bool
}

// Formats are tried in this order; a file that none of them knows is not read,
// and said so.
var Formats = []Format{
	emptyFormat, oleFormat, flatFormat, textAsExcelFormat, // refused
	odsFormat, xlsxFormat,
	xlsFormat, xlsbFormat, brokenExcelFormat, numbersFormat, pdfFormat, archiveFormat, // refused
	csvFormat,
}

// SniffLength is how many bytes Sniff is shown.
const SniffLength = 512

// Source is a file for Format.Open.
type Source struct {
	File File
	// Data is the whole content. It belongs to Open: a sheet that kept it would
	// hold the file in memory.
	Data []byte
	// Again reads the file once more, for the rows. The error is a *Fault, also
	// where the file is no longer the one that was opened.
	Again func() ([]byte, error)
	// Stream does so piece by piece. The error at the end is io.EOF or a *Fault.
	Stream func() (io.ReadCloser, error)
	// Limits are the caps that hold for the file; no field is zero.
	Limits Limits
	// Context ends when the file has taken too long, or when the run is over. Open
	// looks at it now and then and gives up soon after; what it gives then is not
	// used, and the caller says why. Rows that are ranged over later do not look at it.
	Context context.Context
}

// At is the place of a whole file.
func (s Source) At() attendance.Ref { return attendance.Ref{File: s.File.Path} }

// open finds the format of a file and reads it. An error says that ctx has ended.
func open(ctx context.Context, s *stored, opt Options) (opened, error) {
	within := ctx
	if opt.PerFile != nil {
		var cancel context.CancelFunc
		within, cancel = opt.PerFile(ctx)
		defer cancel()
	}
	result := openWithin(within, s, opt.Limits)
	switch {
	case ctx.Err() != nil:
		return opened{}, ctx.Err()
	case within.Err() != nil:
		return opened{file: result.file, problems: []problem.Problem{opt.Limits.tooSlow(s.file.Path)}}, nil
	}
	return result, nil
}

// openWithin does so within the time of ctx.
func openWithin(ctx context.Context, s *stored, limits Limits) opened {
	var format *Format
	data, err := s.load(ctx, limits.FileSize, func(head []byte) bool {
		format = formatOf(head, s.file.Path)
		return format != nil && !format.Refuses
	})
	refuse := func(p problem.Problem) opened { return opened{file: s.file, problems: []problem.Problem{p}} }
	place := attendance.Ref{File: s.file.Path}
	switch {
	case err != nil:
		return refuse(problem.UnreadableFile.At(place, ""))
	case format == nil:
		return refuse(problem.UnknownFileType.At(place, ""))
	case s.file.Size > limits.FileSize && !format.Refuses:
		return refuse(limits.tooLarge(s.file.Path))
	}
	sheets, problems := format.Open(Source{File: s.file, Data: data, Again: s.again, Stream: s.stream, Limits: limits, Context: ctx})
	return opened{s.file, sheets, problems}
}

// formatOf finds the format of a file by its head; nil where none knows it.
func formatOf(head []byte, file string) *Format {
	name := strings.ToLower(path.Base(file))
	for i := range Formats {
		if Formats[i].Sniff(head, name) {
			return &Formats[i]
		}
	}
	return nil
}
