package read

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"io/fs"

	"verzuimrapport/pipeline/problem"
)

// stored is a file of the input folder and what it takes to know its bytes again:
// their number and a CRC-32C, which costs a twentieth of a second SHA-256. It is
// against a file that somebody saves meanwhile, not against one who forges it.
type stored struct {
	fsys fs.FS
	file File
	sum  uint32
}

// load goes through the file once for its size and hash, and gives its bytes if
// wanted says so of the first of them; no more than limit, nil where there are more.
func (s *stored) load(ctx context.Context, limit int64, wanted func(head []byte) bool) ([]byte, error) {
	f, err := s.fsys.Open(s.file.Path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	long, quick := sha256.New(), checksum()
	in := io.TeeReader(watched{ctx, f}, io.MultiWriter(long, quick))
	data := bytes.NewBuffer(make([]byte, 0, SniffLength))
	if _, err := data.ReadFrom(io.LimitReader(in, SniffLength)); err != nil {
		return nil, err
	}
	if wanted(data.Bytes()) {
		if info, err := f.Stat(); err == nil { // so that it need not grow by copying
			data.Grow(int(min(info.Size(), limit)) + bytes.MinRead)
		}
		if _, err := data.ReadFrom(io.LimitReader(in, limit-int64(data.Len()))); err != nil {
			return nil, err
		}
	}
	rest, err := io.Copy(io.Discard, in)
	s.file.Size, s.file.SHA256, s.sum = int64(data.Len())+rest, hex.EncodeToString(long.Sum(nil)), quick.Sum32()
	if rest > 0 {
		return nil, err
	}
	return data.Bytes(), err
}

func checksum() hash.Hash32 { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }

// watched reads until its context ends.
type watched struct {
	ctx  context.Context
	from io.Reader
}

func (w watched) Read(b []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	return w.from.Read(b[:min(len(b), 1<<20)])
}

// again reads the whole file once more.
func (s *stored) again() ([]byte, error) {
	in, err := s.stream()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	data := make([]byte, s.file.Size+1) // the last one finds the end
	n, err := io.ReadFull(in, data)
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		return data[:n], nil
	}
	return nil, s.changed()
}

// stream reads the file once more from begin to end. Where its bytes are not the
// same any more, the error at its end is a *Fault instead of io.EOF.
func (s *stored) stream() (io.ReadCloser, error) {
	f, err := s.fsys.Open(s.file.Path)
	if err != nil {
		return nil, s.changed()
	}
	return &streamed{File: f, of: s, sum: checksum()}, nil
}

func (s *stored) changed() *Fault { return fault(problem.FileChanged, s.file.Path, "") }

type streamed struct {
	fs.File
	of   *stored
	sum  hash.Hash32
	size int64
}

func (s *streamed) Read(b []byte) (int, error) {
	n, err := s.File.Read(b)
	s.sum.Write(b[:n])
	s.size += int64(n)
	switch {
	case s.size > s.of.file.Size || err != nil && !errors.Is(err, io.EOF):
		return 0, s.of.changed()
	case err != nil && (s.size < s.of.file.Size || s.sum.Sum32() != s.of.sum):
		return 0, s.of.changed()
	}
	return n, err
}
