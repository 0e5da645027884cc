// Package blank makes the empty input workbooks (sjablonen) that schools and the SWV
// fill in: with drop-down lists, checks on what is typed, an example row and a sheet
// that explains each column.
//
// There are two, one for each of those who fill them in. The school has what it
// delivers every month: its pupils, the attendance and what belongs to that. The SWV
// has what it keeps itself: the schools, the cases and the actions. One workbook per
// kind of sheet would leave each of them with six or three files to keep together,
// of which the codes and the timetables are easily forgotten; one for all would give
// the schools the sheet of cases, which is not theirs.
//
// Sheets and columns are those of normalise.Kinds, so that what is read and what can
// be filled in are one list; what is said of a column stands there too. The lists of
// choices that later steps know (how a time at home ends, who leads a case) and those
// of the settings (reason groups) are added here.
//
// Read back, empty or filled in, with the example rows or without them, a template
// gives no problem: package normalise knows its marks. Nothing here depends on a run.
package blank
