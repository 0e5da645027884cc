package read

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"verzuimrapport/pipeline/problem"
)

// Kinds of files that are recognised in order to be refused with a sentence that
// says what to do. They are tried on their content as well as on their name,
// because schools rename files.

var (
	emptyFormat = refused("leeg", problem.EmptyFile, func(head []byte, name string) bool {
		return len(head) == 0 && hasExtension(name, ".csv", ".txt", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".fods")
	})
	// flatFormat is OpenDocument as one XML file, also under the name of the zipped kind.
	flatFormat = refused("fods", problem.FlatOpenDocument, func(head []byte, name string) bool {
		return hasExtension(name, ".fods") ||
			hasExtension(name, workbookNames...) && bytes.Contains(head, []byte("urn:oasis:names:tc:opendocument")) && !isZip(head)
	})
	// textAsExcelFormat: many web applications offer a web page as "Excel file", and
	// Excel once had a format of plain XML.
	textAsExcelFormat = refused("tekst met de naam van een werkmap", problem.TextAsExcel, func(head []byte, name string) bool {
		return hasExtension(name, workbookNames...) && !isZip(head) && isText(head) ||
			hasExtension(name, ".csv", ".txt") && isMarkup(head)
	})
	xlsFormat         = refused("xls", problem.OldExcel, func(_ []byte, name string) bool { return hasExtension(name, ".xls") })
	xlsbFormat        = refused("xlsb", problem.BinaryExcel, func(_ []byte, name string) bool { return hasExtension(name, ".xlsb") })
	brokenExcelFormat = refused("geen werkmap", problem.NotAWorkbook, func(_ []byte, name string) bool {
		return hasExtension(name, ".xlsx", ".xlsm", ".ods")
	})
	numbersFormat = refused("numbers", problem.NumbersFile, func(_ []byte, name string) bool { return hasExtension(name, ".numbers") })
	pdfFormat     = refused("pdf", problem.PDFFile, func(_ []byte, name string) bool { return hasExtension(name, ".pdf") })
	archiveFormat = refused("ingepakt", problem.ArchiveFile, func(_ []byte, name string) bool {
		return hasExtension(name, ".zip", ".7z", ".rar", ".gz", ".tar")
	})
)

// workbookNames are the names that promise a workbook.
var workbookNames = []string{".xls", ".xlsx", ".xlsm", ".xlsb", ".ods"}

// isMarkup reports whether a text is a web page or other XML.
func isMarkup(head []byte) bool {
	head = bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(head, []byte(utf8Mark))))
	for _, begin := range []string{"<!doctype", "<html", "<?xml", "<table", "<head", "<meta"} {
		if bytes.HasPrefix(head, []byte(begin)) {
			return true
		}
	}
	return false
}

// oleFormat holds workbooks of before 2007, and workbooks of later that are
// protected with a password.
var oleFormat = Format{
	Name: "ole",
	Sniff: func(head []byte, name string) bool {
		return bytes.HasPrefix(head, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) &&
			(hasExtension(name, workbookNames...) || hasExtension(name, ".csv", ".txt"))
	},
	Open: func(src Source) ([]Sheet, []problem.Problem) {
		kind := problem.OldExcel
		if bytes.Contains(src.Data, utf16le("EncryptedPackage")) {
			kind = problem.Protected
		}
		return nil, []problem.Problem{kind.At(src.At(), "")}
	},
}

func refused(name string, kind problem.Kind, sniff func(head []byte, name string) bool) Format {
	return Format{Name: name, Sniff: sniff, Refuses: true, Open: func(src Source) ([]Sheet, []problem.Problem) {
		return nil, []problem.Problem{kind.At(src.At(), "")}
	}}
}

func hasExtension(name string, extensions ...string) bool {
	for _, extension := range extensions {
		if strings.HasSuffix(name, extension) {
			return true
		}
	}
	return false
}

func isZip(head []byte) bool { return bytes.HasPrefix(head, []byte("PK\x03\x04")) }

// isText reports whether the head could be the beginning of a text in a known encoding.
func isText(head []byte) bool {
	return bytes.HasPrefix(head, []byte("\xFF\xFE")) || bytes.HasPrefix(head, []byte("\xFE\xFF")) || !isBinary(head)
}

// isBinary reports whether more than one byte in ten is one that no text holds.
func isBinary(data []byte) bool {
	strange := 0
	for _, b := range data {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' {
			strange++
		}
	}
	return strange*10 > len(data)
}

// utf16le writes an ASCII name as OLE directories do.
func utf16le(name string) []byte {
	var wide []byte
	for _, r := range name {
		if r < utf8.RuneSelf {
			wide = append(wide, byte(r), 0)
		}
	}
	return wide
}
