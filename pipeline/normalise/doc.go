// Package normalise turns sheets of text into the dataset of the program: which
// sheet is what, what its cells mean, and which rows belong together. What cannot
// be used is told as a problem with its place, all of it in one pass; one bad row
// never costs the others.
//
// # Recognition
//
// A sheet is recognised by its header, never by the name of its file. Each of
// the first 30 rows is held against every layout: those that the settings describe,
// those of the school systems in Profiles, then those of our own sheets in Kinds. A
// header matches as a whole, after trimming and case folding, with spaces, "_", "-"
// and "." alike. Two or three rows right above each other are held against them too,
// as one header: the heading of a group above its columns, a header that is wrapped,
// cells merged over rows (header_lines.go). The layout that has all it needs and matches most columns is taken, a profile of the
// settings before all others. A layout without a header is known by its values,
// half of the first rows being as it has them: profile_fixed.go. What looks like data and is not recognised is a fault that names
// the layouts it comes nearest to, and Dataset.UnknownSheets says what a profile for it
// needs; a few lines of explanation are no fault. No message shows a header that may
// be a value: see column_words.go. The order of columns is free; unknown ones are not
// read, and listed. Rows above the header are titles, unless they are a table or rows of this one (above.go). Below
// it, rows that sum up, repeat the header, name units or are footnotes are passed over
// and counted, but only where they cannot be read as data and look like nothing else:
// a row in doubt keeps its fault, and one with other delimiters than the rest, so that
// it stands in one cell, is a fault by itself (footnote.go).
//
// A sheet may hold several tables (tables.go): below each other, each with its own
// header, or side by side with an empty column between (side_by_side.go). Each is read
// for what it is, and refused by itself; one that is not recognised is a fault at its
// header. A table on its side, and a header below the first 30 rows, are said to be so.
// Nothing is ever shifted: a column without a header is named by its letter, and so is
// one beside a header that was merged over both. Where two columns have a header for
// the same thing, their cells must agree; two that differ are a fault on their row
// (doubles.go).
//
// A new kind of sheet is a file with a Kind and a word in Kinds; a new school
// system is a file with a Profile and a word in Profiles.
//
// # Templates
//
// What belongs in each column of our own sheets, for whoever fills them in, stands in
// entry_*.go: Kind.Entries. The templates made of it are known again by marks in
// their cells (template.go). Their title makes that a sheet may be empty, their example
// row is passed over and counted where it is ours cell for cell and is a fault where it
// was changed, and their explanation is no sheet of data, save where a table with
// our headers stands on it; rows below its end are a fault.
//
// # Cells
//
// Each kind of value has a file of its own (value_*.go). The form of dates is
// decided for a whole column: as the profile says, else day first (date_order.go). A
// column is not read, and the sheet is refused where the column counts, if a cell can
// only be read month first; and, where every date can be read both ways, if another
// column of the table is written month first, or if half of the days or more lie
// outside the school year up to the peildatum and none does with the month first.
// A number that may be a thousand or a fraction (1.234) is read as the other cells of
// its column say, else it is a fault (number_order.go). What a spreadsheet made of a
// number or a class, a date or 1,23E+05, is never taken for one. Marks of values that
// are kept back (<5, *, -1) are unknown, and never zero; minutes that are make the hours
// of the row unknown, where it has no lesuren or times. Digits, dashes and letters of
// full width or of other scripts are read as those of a keyboard; letters that only
// look alike are not. A column that is named BSN, PGN or onderwijsnummer, or whose
// values are such numbers, is never read.
//
// Column.Weight says what a cell that cannot be read does: a description becomes
// unknown and a question is asked; anything that would change the reckoning is a
// fault, and the row is not used. One row is used in spite of a fault: the pupil
// without a usable birth date, whose age is then unknown.
//
// The category of an absence is that of its Code in the table of the school
// location, of its BRIN, of all schools, or of the school system, in that order;
// where none knows the code, that of its Soort in the same way; then the mark of a
// system that it is luxe, then Geoorloofd have their say. Codes are case-sensitive and
// nothing is guessed: of a code that differs in capitals or zeros from a known one, that
// is said. The times of a totals report are summed per school, a pupil once, and no rule sees
// them; what cannot be read in it is asked about.
//
// A row of a text file that is wider or narrower than the headers is not used,
// unless the file leaves out the empty fields at the end of rows (width.go).
//
// # Rows against each other
//
// The school of a row is that of its cells, and that of the path where the sheet has no
// school columns or leaves them empty: not where some rows name their school
// (cells_path.go). A school is known by a scholen sheet (a list of DUO knows all schools, of which
// those count that pupils or absences name), a pupil by BRIN and leerlingnummer
// in a leerlingen sheet, a case by its number. A row that names what nobody knows
// is a fault, told once where many rows have it in common. Later deliveries, and
// later rows of one delivery, correct earlier ones, save that two rows of a pupil
// in one delivery are two enrolments; a number that is used for two people within
// one delivery is a fault. One person under two numbers or at two schools at once,
// and two names under one number, are asked about; nothing is joined or parted.
//
// A file of which too many rows are faults is refused whole. That can take pupils
// away from other files, so the rows are held against each other again until no
// more files are refused. Nothing is used of a file that cannot be read to its end.
//
// # Coverage
//
// The coverage of a school is the periods that it states, if it delivered any
// absence; else, per file, from its first to its last row date, less lesweken
// without any row; an open row has no last date and counts with its first. It ends on
// the peildatum. Of each week of the school year it is known how many schooldagen are
// covered and how many rows there are. Every row below a header is counted as used,
// faulty or passed over, see attendance.TableRows.
//
// # Rows that come back
//
// A return workbook repeats the rows that one school delivered in one file, with our
// columns at the right (return_*.go). It is known by its sheet Herkomst, under
// whatever name and hidden or not, which names the file, its SHA-256 and the rows. Take reads it as what it repeats, in the place
// and with the delivery of that file, and takes those rows out of the file where it
// lies in the input too: nothing counts twice, and which delivery corrects which does
// not change. Of several for the same rows the latest counts: by delivery,
// peildatum, round and path.
// What the school deleted, renamed or spoiled is asked about. Source hands rows out:
// each to the school that it names (by the path, where the table has no columns for it),
// one that names no known school to nobody; never a column that the program may not
// have. Of a file with rows of several, the names of the file and its sheets and
// headers that nobody knows are replaced (return_shared.go). A row in a return
// workbook that names another school than that of its Herkomst is fout.
//
// An explanation closes a question, never a fault (Close): by a key of the code, the
// school and what our columns of the row say in one form, so that the same row in a
// later file is known again, and a row that changed or is new is asked about anew. The
// keys of earlier runs come from outside, sealed.
//
// # What it does not do
//
// It does not weigh absences against each other, spread them over days, or look at
// the calendar or the enrolment: that is package hours. It reads no files and
// holds no rule. It never changes what a school wrote to make it fit, save zeros
// that a spreadsheet lost and the form of a date.
package normalise
