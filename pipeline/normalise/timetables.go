package normalise

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// timetables is the kind of sheet rooster: the lesuren of each weekday, of one
// pupil or of a class.
var timetables = Kind{
	Name: "rooster",
	Columns: []Column{
		brinColumn, locationColumn,
		counts("Leerlingnummer", pupilColumn.Aliases...),
		classColumn,
		must("Ma", "Maandag"), must("Di", "Dinsdag"), must("Wo", "Woensdag"), must("Do", "Donderdag"), must("Vr", "Vrijdag"),
		counts("Van", "Vanaf", "Geldig van", "Geldig vanaf"),
		counts("Tot", "Tot en met", "t/m", "Geldig tot", "Geldig tot en met"),
		tells("Aangepast", "Aangepast rooster"),
		unread(lastNameColumn), unread(infixColumn), unread(firstNameColumn), unread(nameColumn), unread(yearColumn),
	},
	Needs:       [][]string{{"Leerlingnummer", "Klas"}, {"Ma"}, {"Di"}, {"Wo"}, {"Do"}, {"Vr"}},
	NamesSchool: true,
	begin:       beginTimetables,
}

// timetableRow is one row of a rooster sheet, its school still a place.
type timetableRow = attendance.TimetableRow

func beginTimetables(r *reader) func() {
	pupil, class := r.field("Leerlingnummer"), r.field("Klas")
	var days [5]*field
	for i, name := range []string{"Ma", "Di", "Wo", "Do", "Vr"} {
		days[i] = r.field(name)
	}
	from, to, adapted := r.field("Van"), r.field("Tot"), r.field("Aangepast")
	return rowsOf(r, &r.out.timetables, func() timetableRow {
		r.school()
		row := timetableRow{Pupil: r.pupilNumber(pupil), Class: r.class(class), Ref: r.ref()}
		if r.cell(pupil) == "" && row.Class == "" {
			r.fault(problem.PupilOrClass, "Leerlingnummer")
		}
		for i, f := range days {
			row.Lessons[i] = r.lessonCount(f)
		}
		row.Period = r.period(from, to)
		row.Adapted = r.answer(adapted) == yes
		return row
	})
}

// lessonCount reads how many lesuren a day has.
func (r *reader) lessonCount(f *field) int8 {
	text := r.cell(f)
	if text == "" {
		return 0
	}
	n, ok := parseWhole(text)
	if !ok || n > maxLesson {
		r.fault(problem.BadLessonCount, f.column.Name)
		return 0
	}
	return int8(n)
}
