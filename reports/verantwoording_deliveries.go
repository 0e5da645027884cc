package reports

import (
	"strconv"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// weekLine is one row of leveringen.csv: a week of a school. What is not known is empty.
type weekLine struct {
	School  string `csv:"school"`
	Name    string `csv:"schoolnaam"`
	Week    string `csv:"week"`
	From    string `csv:"van"`
	To      string `csv:"tot"`
	Lessons int    `csv:"schooldagen"`
	Covered int    `csv:"geleverde_schooldagen"`
	Rows    string `csv:"rijen"`
	State   string `csv:"stand"`
}

func (l *lookup) weekTable() document.Table {
	lines := []weekLine{}
	for _, d := range l.Data.Deliveries {
		for _, w := range d.Weeks {
			line := weekLine{
				School: string(d.School), Name: l.schoolName(d.School), Week: isoWeek(w.Monday), From: w.Monday.String(), To: (w.Monday + 6).String(),
				Lessons: w.Lessons, Covered: w.Covered, State: weekWords[w.State()],
			}
			if w.Covered > 0 || w.Rows > 0 {
				line.Rows = strconv.Itoa(w.Rows)
			}
			lines = append(lines, line)
		}
	}
	return document.Table{Rows: lines}
}

// isoWeek writes a week as 2026-W37.
func isoWeek(monday attendance.Date) string {
	year, week := monday.Time().ISOWeek()
	return strconv.Itoa(year) + "-W" + strconv.Itoa(100 + week)[1:]
}

// tableLine is one row of bestanden.csv: what became of the rows of one table.
type tableLine struct {
	File       string `csv:"bestand"`
	Sheet      string `csv:"blad"`
	Kind       string `csv:"soort"`
	Rows       int    `csv:"rijen"`
	Used       int    `csv:"gebruikt"`
	Faulty     int    `csv:"fout"`
	PassedOver int    `csv:"overgeslagen"`
	Refused    string `csv:"bestand_geweigerd"`
}

func (l *lookup) fileTable() document.Table {
	return document.Table{Rows: each(l.Data.Tables, func(t attendance.TableRows) tableLine {
		return tableLine{t.Ref.File, t.Ref.Sheet, t.Kind, t.Read(), t.Used, t.Faulty, t.PassedOver, yesNo(t.Refused)}
	})}
}
