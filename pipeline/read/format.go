package read

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
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

// MaxFileSize is the size in bytes above which a file is not read: three million
// rows of csv are about as much.
const MaxFileSize = 256 << 20

// Source is a file for Format.Open.
type Source struct {
	File File
	// Data is the whole content. It belongs to Open: a sheet that kept it would
	// hold the file in memory.
	Data []byte
	// Again reads the file once more, for the rows. The error is a *Fault, also
	// where the file is no longer the one that was opened.
	Again func() ([]byte, error)
}

// At is the place of a whole file.
func (s Source) At() attendance.Ref { return attendance.Ref{File: s.File.Path} }

// open reads a file and finds its format.
func open(fsys fs.FS, file File) opened {
	place := attendance.Ref{File: file.Path}
	data, err := content(fsys, &file)
	if err != nil {
		return opened{file: file, problems: []problem.Problem{problem.UnreadableFile.At(place, "")}}
	}
	name := strings.ToLower(path.Base(file.Path))
	for _, format := range Formats {
		if !format.Sniff(data[:min(len(data), SniffLength)], name) {
			continue
		}
		if file.Size > MaxFileSize {
			return opened{file: file, problems: []problem.Problem{problem.FileTooLarge.At(place, "", MaxFileSize>>20)}}
		}
		sheets, problems := format.Open(Source{File: file, Data: data, Again: again(fsys, file)})
		return opened{file, sheets, problems}
	}
	return opened{file: file, problems: []problem.Problem{problem.UnknownFileType.At(place, "")}}
}

// content fills in size and hash and gives the bytes of the file; of a file that
// is too large only the first, which are enough to tell its format.
func content(fsys fs.FS, file *File) ([]byte, error) {
	f, err := fsys.Open(file.Path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := readSized(f)
	if err != nil {
		return nil, err
	}
	hash := sha256.New()
	hash.Write(data)
	rest, err := io.Copy(hash, f)
	if err != nil {
		return nil, err
	}
	file.Size, file.SHA256 = int64(len(data))+rest, hex.EncodeToString(hash.Sum(nil))
	return data, nil
}

// readSized reads up to MaxFileSize bytes into one piece of memory of the right size.
func readSized(f fs.File) ([]byte, error) {
	var buf bytes.Buffer
	if info, err := f.Stat(); err == nil {
		buf.Grow(int(min(info.Size(), MaxFileSize)) + bytes.MinRead)
	}
	_, err := buf.ReadFrom(io.LimitReader(f, MaxFileSize))
	return buf.Bytes(), err
}

// again makes Source.Again: the same bytes or a fault.
func again(fsys fs.FS, file File) func() ([]byte, error) {
	return func() ([]byte, error) {
		now := File{Path: file.Path}
		data, err := content(fsys, &now)
		if err != nil || now.SHA256 != file.SHA256 {
			return nil, fault(problem.FileChanged, file.Path, "")
		}
		return data, nil
	}
}
