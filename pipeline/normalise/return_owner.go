package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// columns are the columns of a table as they are handed back: all that have a header
// or a cell, save those that the program may not have. The column of the
// leerlingnummer stays, empty, so that the school can fill it.
func (t *taken) columns() []SourceColumn {
	l, kind := t.kept.layout, t.profile.Kind
	var columns []SourceColumn
	for at := range max(l.width, t.kept.widest) {
		c := SourceColumn{at: at, private: t.kept.private[at]}
		if at < len(l.cells) {
			c.Header = l.cells[at]
		}
		if i := slices.Index(l.at, at); i >= 0 {
			c.Name, c.date = kind.Columns[i].Name, isDateColumn(kind.Columns[i].Name)
			if l.cells == nil {
				c.Header = c.Name
			}
		} else if l.cells == nil {
			continue // a layout without header does not read it, and nobody knows what it is
		}
		if c.private && c.Name != "Leerlingnummer" {
			continue
		}
		columns = append(columns, c)
	}
	return columns
}

// isDateColumn reports whether a column of ours holds days.
func isDateColumn(name string) bool {
	switch name {
	case "Datum", "Begindatum", "Einddatum", "Geboortedatum", "Ingeschreven vanaf", "Ingeschreven tot", "Diploma op", "Startkwalificatie",
		"Vrijstelling van", "Vrijstelling tot", "Periode van", "Periode tot", "Van", "Tot", "Gemeld op", "Thuis sinds",
		"Ouders geïnformeerd op", "Leerling geïnformeerd op", "Melding SWV op", "Thuiszitterstafel sinds", "Terugkeertermijn",
		"Volgend overleg", "Start vervolgonderwijs", "Gesloten op", "Volgende datum":
		return true
	}
	return false
}

// isTimeColumn reports whether a column of ours holds times of day.
func isTimeColumn(name string) bool { return name == "Begintijd" || name == "Eindtijd" }

// own divides the rows of a table over the schools that they name. What came back
// from a school is that school's, whatever it wrote in its rows.
func (r *round) own(s *Source) {
	l := &linked{taken: s.taken}
	r.resolvePlaces(l)
	for n, line := range s.taken.lines {
		code := attendance.SchoolCode("")
		if back := s.taken.in.back; back != nil {
			code = back.book.origin.School
		} else if school := r.named(l, n); school != nil {
			code = school.Code
		}
		rows := s.Rows[code]
		rows.add(int(line.row))
		s.Rows[code] = rows
	}
}

// settleOwners keeps rows that name no known school apart: they are nobody's, also
// where all others are of one school, because an unknown or empty code may just as
// well be that of another. It tells the files that are not of one school alone.
func settleOwners(list []*Source) {
	first := map[string]attendance.SchoolCode{}
	shared := map[string]bool{}
	for _, s := range list {
		s.Nobodys = s.Rows[""]
		delete(s.Rows, "")
		for school := range s.Rows {
			s.Owners = append(s.Owners, school)
		}
		slices.Sort(s.Owners)
		for _, school := range s.Owners {
			if other, known := first[s.File]; known && other != school {
				shared[s.File] = true
			}
			first[s.File] = school
		}
		shared[s.File] = shared[s.File] || len(s.Nobodys) > 0 || s.taken.in.back != nil && s.taken.in.back.origin.ofShared()
	}
	for _, s := range list {
		if s.Shared = shared[s.File]; s.Shared {
			s.hideHeaders()
		}
	}
}
