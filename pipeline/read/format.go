package read

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"path"
	"slices"
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
}

// Formats are tried in this order; a file that none of them knows is not read,
// and said so.
var Formats = []Format{
	emptyFormat, oleFormat, textAsExcelFormat, xlsFormat, xlsbFormat, odsFormat, // refused
	xlsxFormat,
	brokenExcelFormat, // refused
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
func open(ctx context.Context, fsys fs.FS, file File, opt Options) (opened, error) {
	within := ctx
	if opt.PerFile != nil {
		var cancel context.CancelFunc
		within, cancel = opt.PerFile(ctx)
		defer cancel()
	}
	result := openWithin(within, fsys, file, opt.Limits)
	switch {
	case ctx.Err() != nil:
		return opened{}, ctx.Err()
	case within.Err() != nil:
		return opened{file: result.file, problems: []problem.Problem{opt.Limits.tooSlow(file.Path)}}, nil
	}
	return result, nil
}

// openWithin does so within the time of ctx.
func openWithin(ctx context.Context, fsys fs.FS, file File, limits Limits) opened {
	refuse := func(p problem.Problem) opened { return opened{file: file, problems: []problem.Problem{p}} }
	place := attendance.Ref{File: file.Path}
	head, err := content(fsys, &file, SniffLength)
	if err != nil {
		return refuse(problem.UnreadableFile.At(place, ""))
	}
	i := slices.IndexFunc(Formats, func(f Format) bool { return f.Sniff(head, strings.ToLower(path.Base(file.Path))) })
	switch {
	case i < 0:
		return refuse(problem.UnknownFileType.At(place, ""))
	case file.Size > limits.FileSize:
		return refuse(limits.tooLarge(file.Path))
	}
	again := again(fsys, file)
	data, err := again()
	if err != nil {
		return refuse(problem.FileChanged.At(place, ""))
	}
	sheets, problems := Formats[i].Open(Source{File: file, Data: data, Again: again, Limits: limits, Context: ctx})
	return opened{file, sheets, problems}
}

// content fills in the size and hash of a file, and gives its bytes up to limit.
func content(fsys fs.FS, file *File, limit int64) ([]byte, error) {
	f, err := fsys.Open(file.Path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var data bytes.Buffer
	if info, err := f.Stat(); err == nil { // so that the buffer need not grow by copying
		data.Grow(int(min(info.Size(), limit)) + bytes.MinRead)
	}
	hash := sha256.New()
	if _, err := data.ReadFrom(io.LimitReader(f, limit)); err != nil {
		return nil, err
	}
	hash.Write(data.Bytes())
	rest, err := io.Copy(hash, f)
	file.Size, file.SHA256 = int64(data.Len())+rest, hex.EncodeToString(hash.Sum(nil))
	return data.Bytes(), err
}

// again makes Source.Again: the same bytes or a fault.
func again(fsys fs.FS, file File) func() ([]byte, error) {
	return func() ([]byte, error) {
		now := File{Path: file.Path}
		data, err := content(fsys, &now, file.Size)
		if err != nil || now.SHA256 != file.SHA256 {
			return nil, fault(problem.FileChanged, file.Path, "")
		}
		return data, nil
	}
}
