package reports

import (
	"strconv"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/problem"
)

// signalRow is one row of signalen.csv. Numbers have a decimal comma, dates are
// ISO: Dutch Excel takes both as what they are.
type signalRow struct {
	School     string `csv:"school"`
	SchoolName string `csv:"schoolnaam"`
	Pupil      string `csv:"leerlingnummer"`
	Case       string `csv:"dossiernummer"`
	Rule       string `csv:"regel"`
	Title      string `csv:"titel"`
	From       string `csv:"van"`
	To         string `csv:"tot"`
	Hours      string `csv:"uren"`
	Certainty  string `csv:"zekerheid"`
	Source     string `csv:"bron"`
	Current    string `csv:"actueel"`
	Deadline   string `csv:"uiterste_melddatum"`
	State      string `csv:"meldstatus"`
	Count      string `csv:"aantal"`
	Class      string `csv:"klasse"`
	Text       string `csv:"tekst"`
	Rows       int    `csv:"aantal_bewijsrijen"`
}

func (l *lookup) signalTable() document.Table {
	return document.Table{Rows: each(l.Signals, func(s assess.Signal) signalRow {
		row := signalRow{
			School: string(s.School), SchoolName: l.schoolName(s.School), Pupil: s.Pupil.Number, Case: s.Case, Rule: s.Rule, Title: l.titles[s.Rule],
			From: s.From.String(), To: s.To.String(), Certainty: string(s.Certainty), Source: string(s.Source), Current: yesNo(s.Current),
			Deadline: s.Deadline.String(), State: string(s.State), Class: s.Class, Text: s.Text, Rows: len(s.Evidence),
		}
		if s.Hours != nil {
			row.Hours = s.Hours.String()
		}
		if s.Count != nil {
			row.Count = strconv.Itoa(*s.Count)
		}
		return row
	})}
}

// problemLine is one row of problemen.csv.
type problemLine struct {
	Code     string `csv:"code"`
	Severity string `csv:"ernst"`
	File     string `csv:"bestand"`
	Sheet    string `csv:"blad"`
	Row      string `csv:"rij"`
	Column   string `csv:"kolom"`
	Text     string `csv:"tekst"`
	Rows     string `csv:"rijen"` // of a problem that stands there once for very many
}

func (l *lookup) problemTable() document.Table {
	return document.Table{Rows: each(problem.Apart(l.Problems), func(p problem.Problem) problemLine {
		line := problemLine{Code: p.Code, Severity: string(p.Severity), File: p.Ref.File, Sheet: p.Ref.Sheet, Column: p.Column, Text: p.Text, Rows: rowsText(p.Rows)}
		if p.Ref.Row > 0 {
			line.Row = strconv.Itoa(p.Ref.Row)
		}
		return line
	})}
}
