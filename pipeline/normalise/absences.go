package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// absences is the kind of sheet verzuim: lesson, interval and whole-day rows.
var absences = Kind{
	Name: "verzuim",
	Columns: []Column{
		brinColumn, locationColumn, pupilColumn,
		counts("Datum", "datumvan", "daanwezigheid", "verantwoording_datum", "date"),
		counts("Begindatum", "beginDatumTijd", "Start", "Begin datum", "Afwezig van", "Afwezig vanaf", "Afwezigheid van", "Afwezigheid vanaf",
			"Absent van", "Absentie van", "Verzuim van", "Verzuim vanaf"),
		counts("Einddatum", "eindDatumTijd", "Eind", "Eind datum", "Afwezig tot", "Afwezig tot en met", "Afwezig t/m", "Afwezigheid tot",
			"Afwezigheid tot en met", "Afwezigheid t/m", "Absent tot", "Absentie tot", "Verzuim tot", "Verzuim tot en met", "Verzuim t/m"),
		counts("Begintijd", "Begin tijd", "Tijd van"),
		counts("Eindtijd", "Eind tijd", "Tijd tot"),
		counts("Lesuur", "Les uur", "Lesuren"),
		counts("Lesuur van", "LesuurBegin", "beginLesuur", "LesuurVan", "Begin lesuur", "Lesuur begin"),
		counts("Lesuur tot en met", "LesuurEind", "eindLesuur", "LesuurTotMet", "Eind lesuur", "Lesuur eind", "Lesuur t/m", "Lesuur tot"),
		counts("Dagdeel"),
		counts("Minuten", "Aantal minuten"),
		counts("Code", "absentiereden_code", "afkorting", "absentieReden.afkorting", "Verzuimcode"),
		counts("Soort", "Verantwoordingtype", "absentieSoort", "TypeOmschrijving", "Soort verzuim"),
		counts("Geoorloofd", "isGeoorloofd", "Is geoorloofd"),
		foreign("Luxe verzuim", "bluxeverzuim", "isLuxeVerzuim"),
		foreign("Waarneming"),
		unread(tells("Opmerking", "Opmerkingen", "Opm", "Omschrijving", "omschr", "absentieReden.omschrijving", "Toelichting")),
		unread(lastNameColumn), unread(infixColumn), unread(firstNameColumn), unread(nameColumn), unread(birthColumn),
		unread(classColumn), unread(yearColumn), unread(tells("Opleiding", "Study", "Studie")), unread(tells("Woongemeente")),
		unread(tells("Afgehandeld")),
	},
	Needs:       [][]string{{"Leerlingnummer"}, {"Datum", "Begindatum"}, {"Code"}},
	NamesSchool: true,
	begin:       beginAbsences,
}

// absenceRow is one row of a verzuim sheet, small because there are many: texts
// are numbers in the interners of the sheet, -1 for none.
type absenceRow struct {
	pupil               int32
	from, to            attendance.Date
	code, kind          int32
	minutes, begin, end int16
	first, last         int8
	part                attendance.DayPart
	authorised, luxury  answer
	open                bool
}

// absenceFields are the columns of one verzuim sheet.
type absenceFields struct {
	*reader
	// How cells of one value are read: made once, not for each row.
	readPart, readMinutes, readClock, readEnd, readPermission, readAnswer, readLesson, readLessons func(*field) int32

	pupil, date, beginDate, endDate, begin, end, lesson, lessonFrom, lessonTo, part, minutes, code, kind, authorised *field
	luxury, observed                                                                                                 *field // of school systems only
}

func beginAbsences(r *reader) func() {
	a := &absenceFields{
		reader: r, pupil: r.field("Leerlingnummer"), date: r.field("Datum"), beginDate: r.field("Begindatum"),
		endDate: r.field("Einddatum"), begin: r.field("Begintijd"), end: r.field("Eindtijd"), lesson: r.field("Lesuur"),
		lessonFrom: r.field("Lesuur van"), lessonTo: r.field("Lesuur tot en met"), part: r.field("Dagdeel"),
		minutes: r.field("Minuten"), code: r.field("Code"), kind: r.field("Soort"), authorised: r.field("Geoorloofd"),
		luxury: r.field("Luxe verzuim"), observed: r.field("Waarneming"),
	}
	a.readPart, a.readMinutes, a.readClock = a.dayPart, a.length, func(f *field) int32 { return int32(a.clock(f)) }
	a.readEnd, a.readPermission, a.readLesson = a.endTime, a.permission, a.oneLesson
	a.readLessons = a.lessons
	a.readAnswer = func(f *field) int32 { return int32(a.answer(f)) }
	r.out.codeColumn = "Code"
	if !a.code.stands() {
		r.out.codeColumn = "Soort"
	}
	r.out.begins = !a.date.stands()
	return rowsOf(r, &r.out.absences, a.take)
}

// take reads one row.
func (a *absenceFields) take() absenceRow {
	var row absenceRow
	a.school()
	row.pupil = a.number(a.pupil)
	a.takeCode(&row)
	a.takeLessons(&row)
	row.part = attendance.DayPart(a.small(a.part, int32(attendance.NoPart), a.readPart))
	row.minutes = int16(a.small(a.minutes, -1, a.readMinutes))
	row.begin, row.end = int16(a.small(a.begin, -1, a.readClock)), -1
	lasting := a.takeDates(&row)
	if !a.bad {
		a.settle(&row, lasting)
	}
	return row
}

// number interns a leerlingnummer.
func (r *reader) number(f *field) int32 { return r.intern(f, &r.out.numbers, r.pupilNumber) }

// word interns a code; codes are kept as written, save the ".0" of a spreadsheet.
func (r *reader) word(f *field) int32 {
	return r.intern(f, &r.out.words, func(f *field) string { return whole(r.cell(f)) })
}

// intern gives the number of what read makes of a cell, -1 for nothing. A cell that
// came before is not read again.
func (r *reader) intern(f *field, texts *interner, read func(*field) string) int32 {
	raw := r.raw(f)
	if raw == "" && f.column.Weight != Must {
		return -1
	}
	kind := r.kindOf(f)
	known, found := f.numbered.find(raw, kind)
	if found && raw != "" {
		return known.value
	}
	text := read(f)
	if text == "" {
		return -1
	}
	known.keep(raw, kind, texts.add(text))
	return known.value
}

func (a *absenceFields) takeCode(row *absenceRow) {
	row.code, row.kind = a.word(a.code), a.word(a.kind)
	if row.kind < 0 {
		row.kind = a.word(a.observed)
	}
	row.authorised = answer(a.small(a.authorised, int32(noAnswer), a.readPermission))
	row.luxury = answer(a.small(a.luxury, int32(noAnswer), a.readAnswer))
	if row.code < 0 && row.kind < 0 && a.raw(a.code)+a.raw(a.kind) == "" && !a.layout.profile.KindIsEnough {
		a.fault(problem.EmptyCell, "Code")
	}
}

// permission reads Geoorloofd, which may also name the category outright.
func (a *absenceFields) permission(f *field) int32 {
	if named := permissionNamed(cleanText(a.raw(f))); named != noAnswer {
		return int32(named)
	}
	return int32(a.answer(f))
}

func permissionNamed(cell string) answer {
	switch strings.ToLower(cell) {
	case "geoorloofd":
		return yes
	case "ongeoorloofd":
		return no
	}
	return noAnswer
}
