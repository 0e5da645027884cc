package read

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"strings"
	"sync/atomic"
)

// container is a zip file that holds a workbook. It is read in memory, and never
// believed: each part is read to its end and compared with its size and checksum,
// and what all parts hold when unzipped is counted as it comes, up to a cap. Names
// are only compared, so that one that points out of the folder does nothing.
//
// What stands in front of the zip or behind it is left alone: the list of parts,
// which stands at the end, says what belongs to the file.
type container struct {
	ctx   context.Context
	data  []byte
	parts []*part
	named map[string]*part // by partKey
	limit int64            // on what the parts hold when unzipped, each counted once
	taken atomic.Int64
}

// part is one file in the zip.
type part struct {
	*zip.File
	whole bool // it was read to its end once
}

// The errors of a container, beside damage and those of its context.
var (
	errTooLarge  = errors.New("unzipped workbook too large")
	errEncrypted = errors.New("part of the zip is encrypted")
)

// maxParts is far above what a workbook has, and keeps the list of them small.
const maxParts = 50_000

// openContainer reads the list of parts.
func openContainer(ctx context.Context, data []byte, limit int64) (*container, error) {
	if bytes.Count(data, []byte("PK\x01\x02")) > maxParts {
		return nil, damagedParts
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, damagedZip
	}
	c := &container{ctx: ctx, data: data, named: map[string]*part{}, limit: limit}
	stated := uint64(0)
	for _, file := range archive.File {
		key := partKey(file.Name)
		if c.named[key] != nil {
			return nil, damagedParts
		}
		c.named[key] = &part{File: file}
		c.parts = append(c.parts, c.named[key])
		if stated += file.UncompressedSize64; stated > uint64(limit) || file.UncompressedSize64 > uint64(limit) {
			return nil, errTooLarge
		}
	}
	return c, nil
}

// partKey is a name as it is compared: the format takes no notice of capitals, and
// there are programs that write "\" or begin with "/".
func partKey(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// part is the part with that name, nil if there is none.
func (c *container) part(name string) *part { return c.named[partKey(name)] }

// open reads a part. The reader gives io.EOF only after all of the part came and
// its size and checksum are right: whoever stops before has checked nothing.
func (c *container) open(p *part) (io.Reader, error) {
	offset, err := p.DataOffset()
	size := p.CompressedSize64
	switch {
	case p.Flags&1 != 0:
		return nil, errEncrypted
	case err != nil || offset < 0 || offset > int64(len(c.data)) || size > uint64(int64(len(c.data))-offset):
		return nil, damagedZip
	}
	raw := bytes.NewReader(c.data[offset : offset+int64(size)])
	r := &partReader{container: c, part: p, sum: crc32.NewIEEE()}
	switch p.Method {
	case zip.Store:
		r.source = raw
	case zip.Deflate:
		r.source = flate.NewReader(raw)
	default:
		return nil, damagedMethod
	}
	return r, nil
}

// verify reads every part to its end that was not yet: the last step of opening.
func (c *container) verify() error {
	for _, p := range c.parts {
		if p.whole {
			continue
		}
		r, err := c.open(p)
		if err != nil {
			return err
		}
		if _, err := io.Copy(io.Discard, r); err != nil {
			return err
		}
	}
	return nil
}

// partReader unzips a part, counts and compares.
type partReader struct {
	container *container
	part      *part
	source    io.Reader
	sum       hash.Hash32
	size      uint64
}

func (r *partReader) Read(into []byte) (int, error) {
	if err := r.container.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := r.source.Read(into)
	r.sum.Write(into[:n])
	r.size += uint64(n)
	if !r.part.whole {
		r.container.taken.Add(int64(n)) // two parts may be read side by side, see readAhead
	}
	switch {
	case r.container.taken.Load() > r.container.limit:
		return 0, errTooLarge
	case r.size > r.part.UncompressedSize64, err != nil && err != io.EOF:
		return 0, damagedZip
	case err == nil:
		return n, nil
	case r.size != r.part.UncompressedSize64 || r.sum.Sum32() != r.part.CRC32:
		return 0, damagedZip
	}
	r.part.whole = true
	return n, io.EOF
}
