package read

import (
	"errors"

	"verzuimrapport/pipeline/problem"
)

// damage is what is wrong with a workbook, in Dutch, to stand in problem.DamagedWorkbook.
type damage string

func (d damage) Error() string { return string(d) }

// The kinds of damage.
const (
	damagedZip      damage = "het zipbestand is niet heel"
	damagedMethod   damage = "een onderdeel is ingepakt op een manier die niet wordt gelezen"
	damagedParts    damage = "een onderdeel ontbreekt of staat er dubbel in"
	damagedPart     damage = "een onderdeel is niet volledig"
	damagedXML      damage = "een blad is niet volledig"
	damagedEncoding damage = "een onderdeel heeft een tekenset die niet wordt gelezen"
	damagedRows     damage = "rijen of cellen staan niet op volgorde"
	damagedPlace    damage = "er staan gegevens waar ze niet horen"
	damagedCell     damage = "een cel is onleesbaar"
	damagedStrings  damage = "de tabel met teksten ontbreekt of is niet volledig"
)

var (
	errNoWorkbook = errors.New("no workbook in the zip")
	errBinary     = errors.New("binary workbook")
)

// as gives the damage for XML that is not well-formed, and any other error as it is.
func (d damage) as(err error) error {
	var broken xmlError
	switch {
	case err == errXMLEncoding:
		return damagedEncoding
	case errors.As(err, &broken):
		return d
	}
	return err
}

// refuseWorkbook is what the user is told of a workbook that is not read.
func (s Source) refuseWorkbook(err error) problem.Problem {
	var found damage
	var known *Fault
	switch {
	case errors.As(err, &known):
		return known.Problem
	case errors.Is(err, errTooLarge):
		return s.Limits.tooInflated(s.File.Path)
	case errors.Is(err, errBinary):
		return problem.BinaryExcel.At(s.At(), "")
	case errors.Is(err, errEncrypted):
		return problem.Protected.At(s.At(), "")
	case errors.As(err, &found):
		return problem.DamagedWorkbook.At(s.At(), "", string(found))
	case errors.Is(err, errNoWorkbook):
		return problem.NotAWorkbook.At(s.At(), "")
	case s.Context.Err() != nil: // the caller says why
		return s.Limits.tooSlow(s.File.Path)
	}
	return problem.DamagedWorkbook.At(s.At(), "", string(damagedZip))
}

// faultAt makes a *Fault of whatever ended the rows of a file.
func (s Source) faultAt(err error) *Fault {
	var known *Fault
	if errors.As(err, &known) {
		return known
	}
	return &Fault{s.refuseWorkbook(err)}
}
