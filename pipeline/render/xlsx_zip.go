package render

import (
	"archive/zip"
	"bytes"
	"cmp"
	"io"
	"slices"
)

// epochDOS is 1 January 1980, the first day that a zip archive can name.
const epochDOS = 1<<5 | 1

// repack writes the members of a zip archive in the order of their names and
// without their times, because the library writes them in the order of its maps.
func repack(archive []byte) ([]byte, error) {
	r, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		return nil, err
	}
	slices.SortFunc(r.File, func(a, b *zip.File) int { return cmp.Compare(a.Name, b.Name) })
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, member := range r.File {
		if err := copyMember(w, member); err != nil {
			return nil, err
		}
	}
	err = w.Close()
	return out.Bytes(), err
}

// copyMember copies the compressed bytes as they are.
func copyMember(w *zip.Writer, member *zip.File) error {
	header := zip.FileHeader{
		Name: member.Name, Method: member.Method,
		//lint:ignore SA1019 CreateRaw writes this field as it is, and does not look at Modified
		ModifiedDate: epochDOS,
		CRC32:        member.CRC32, CompressedSize64: member.CompressedSize64, UncompressedSize64: member.UncompressedSize64,
	}
	target, err := w.CreateRaw(&header)
	if err != nil {
		return err
	}
	source, err := member.OpenRaw()
	if err != nil {
		return err
	}
	_, err = io.Copy(target, source)
	return err
}
