package read

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// MaxUnzipped is the size in bytes that a workbook may have when unzipped, all
// parts together: a sheet of 300,000 rows and 13 columns is about 180 MB. A few
// kilobytes of zip can hold gigabytes of nothing.
const MaxUnzipped = 512 << 20

// damage is what is wrong with a workbook, in Dutch, to stand in problem.DamagedWorkbook.
type damage string

func (d damage) Error() string { return string(d) }

// The kinds of damage.
const (
	damagedZip     damage = "het zipbestand is niet heel"
	damagedMethod  damage = "een onderdeel is ingepakt op een manier die niet wordt gelezen"
	damagedParts   damage = "een onderdeel ontbreekt of staat er dubbel in"
	damagedXML     damage = "een blad is niet volledig"
	damagedRows    damage = "rijen of cellen staan niet op volgorde"
	damagedCell    damage = "een cel is onleesbaar"
	damagedStrings damage = "de tabel met teksten ontbreekt of is niet volledig"
	damagedCount   damage = "niet alle cellen konden worden gelezen"
)

var (
	errNoWorkbook = errors.New("no workbook in the zip")
	errBinary     = errors.New("binary workbook")
)

// workbook is what the check of a workbook found.
type workbook struct {
	epoch1904 bool
	sheets    []worksheet // as they stand in the workbook
}

// checkWorkbook reads a workbook from end to end: every part of the zip against
// its checksum, every sheet as XML, every reference from cells to shared texts.
// It is how damage is known that excelize reads over in silence.
func checkWorkbook(data []byte) (workbook, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return workbook{}, damagedZip
	}
	all, err := readable(archive, MaxUnzipped)
	if err != nil {
		return workbook{}, err
	}
	book, names, err := all.workbook()
	if err != nil {
		return workbook{}, err
	}
	texts, err := all.sharedTexts()
	if err != nil {
		return workbook{}, err
	}
	for i := range book.sheets {
		if err := all.checkSheet(&book.sheets[i], names[i], texts); err != nil {
			return workbook{}, err
		}
	}
	return book, nil
}

// readable reads every part to its end, where archive/zip compares the checksum,
// and counts the size as it really is, up to limit: the size that the zip states
// may be a lie.
func readable(archive *zip.Reader, limit int64) (parts, error) {
	all, left := parts{}, limit
	for _, file := range archive.File {
		name := strings.ReplaceAll(file.Name, `\`, "/")
		if all[name] != nil {
			return nil, damagedParts
		}
		all[name] = file
		part, err := file.Open()
		if err != nil {
			return nil, damagedZip
		}
		size, err := io.Copy(io.Discard, io.LimitReader(part, left+1))
		part.Close()
		if left -= size; left < 0 {
			return nil, errTooLarge
		}
		if err != nil {
			return nil, damagedZip
		}
	}
	return all, nil
}

// refuseWorkbook is what the user is told of a workbook that is not read.
func refuseWorkbook(place attendance.Ref, err error) problem.Problem {
	var found damage
	switch {
	case errors.Is(err, errTooLarge):
		return problem.WorkbookTooLarge.At(place, "", MaxUnzipped>>20)
	case errors.Is(err, errBinary):
		return problem.BinaryExcel.At(place, "")
	case errors.As(err, &found):
		return problem.DamagedWorkbook.At(place, "", string(found))
	}
	return problem.NotAWorkbook.At(place, "")
}
