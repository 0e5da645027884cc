package reports

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/problem"
)

// problemSheet lists what is wrong with the school's own files.
func (b schoolBook) problemSheet() document.Sheet {
	sheet := b.sheet("Problemen", "Problemen in de aangeleverde bestanden")
	sheet.Notes = []string{"Fout: de regel is niet gebruikt. Vraag: de regel telt mee, maar kijk ernaar."}
	if n := b.problems.elsewhere; n > 0 {
		sheet.Notes = append(sheet.Notes, howMany(n, "probleem staat", "problemen staan")+" in een bestand met regels van meer scholen, op een regel waarvan niet vaststaat van welke school zij is. Het samenwerkingsverband heeft de lijst.")
	}
	sheet.Columns = []document.Column{{}, {}, {Most: 44}, {Most: 24}, {}, {Most: 26}, {Most: 80}}
	block := document.Block{
		List: true, Empty: "Er zijn geen problemen gevonden.",
		Header: []string{"Ernst", "Code", "Bestand", "Blad", "Rij", "Kolom", "Wat er is en wat te doen"},
	}
	for _, p := range b.problems.own {
		block.Rows = append(block.Rows, problemRow(p))
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}

func problemRow(p problem.Problem) document.Row {
	severity := document.Text(string(p.Severity))
	if p.Severity == problem.Fault {
		severity = severity.As(document.Urgent)
	}
	row := document.Cell{}
	if p.Ref.Row > 0 {
		row = document.Count(p.Ref.Row)
	}
	return document.Row{Cells: []document.Cell{severity, document.Text(p.Code), document.Text(p.Ref.File), document.Text(p.Ref.Sheet), row, document.Text(p.Column), document.Text(p.Text)}}
}

// problemsBySchool gives each school the problems of its own files, and of a file
// with rows of several schools those about the file as a whole and about rows
// that are known to be its own. A place says nothing about another school's
// pupils, but a school need not search among rows that it cannot see.
func (l *lookup) problemsBySchool() map[attendance.SchoolCode]schoolProblems {
	owners := map[string][]attendance.SchoolCode{} // of a file
	for _, delivery := range l.Data.Deliveries {
		for _, file := range delivery.Files {
			owners[file] = append(owners[file], delivery.School)
		}
	}
	rows := l.rowOwners(owners)
	found := map[attendance.SchoolCode]schoolProblems{}
	for _, p := range l.Problems {
		for _, school := range owners[p.Ref.File] {
			mine := found[school]
			owner, known := rows[p.Ref]
			switch {
			case len(owners[p.Ref.File]) == 1 || p.Ref.Row == 0 || owner == school:
				mine.own = append(mine.own, p)
			case !known:
				mine.elsewhere++
			}
			found[school] = mine
		}
	}
	return found
}

// rowOwners finds of which school the rows are that have a problem and stand in
// a file of several schools. A row that counted nowhere has no owner.
func (l *lookup) rowOwners(owners map[string][]attendance.SchoolCode) map[attendance.Ref]attendance.SchoolCode {
	wanted := map[attendance.Ref]bool{}
	for _, p := range l.Problems {
		if len(owners[p.Ref.File]) > 1 {
			wanted[p.Ref] = true
		}
	}
	found := map[attendance.Ref]attendance.SchoolCode{}
	if len(wanted) == 0 {
		return found
	}
	note := func(ref attendance.Ref, school attendance.SchoolCode) {
		if wanted[ref] {
			found[ref] = school
		}
	}
	for _, school := range l.Data.Schools {
		note(school.Ref, school.Code)
	}
	for _, dossier := range l.Data.Dossiers {
		noteDossier(dossier, note)
	}
	for _, code := range l.Data.UnknownCodes {
		for _, ref := range code.Rows {
			note(ref, code.School)
		}
	}
	return found
}

func noteDossier(d *attendance.Dossier, note func(attendance.Ref, attendance.SchoolCode)) {
	for _, stay := range d.Stays {
		for _, e := range stay.Enrolments {
			note(e.Ref, stay.School.Code)
		}
		for _, day := range stay.Days {
			for _, row := range day.Rows {
				note(row.Ref, stay.School.Code)
			}
		}
	}
	for _, r := range d.Reports {
		note(r.Ref, r.School)
	}
	for _, c := range d.Cases {
		note(c.Ref, c.School)
		for _, a := range c.Actions {
			note(a.Ref, c.School)
		}
	}
}
