// Package read turns the files of the input folder into sheets of text, each
// row with its place: the first step of the flow.
//
// All walks the folder tree and gives every file it saw with its size and
// SHA-256, every sheet that can be read, and a problem for everything that
// cannot: nothing is dropped silently. Passed over without a word are only lock
// files of office programs, Thumbs.db, desktop.ini, dot files, and
// instellingen.toml directly in the input folder.
//
// # Rows
//
// A Sheet is streamed: ranging over its Rows opens the file anew, so that a
// large delivery is never held in memory as cells, and it may be ranged over as
// often as needed. Each time the file is compared with the SHA-256 that All
// took: rows come from the bytes that the manifest names, or not at all.
//
// What is found only while rows are streamed comes as a *Fault, which holds a
// problem; the caller adds the problem to its own and uses nothing of the file.
//
// A cell is text as the file stores it. Dates of a workbook are serial numbers
// ("46265", or "46265.354" with a time; Sheet.Epoch1904 says from which year),
// error values are "#N/A" and the like, truth values "1" and "0", and a formula
// whose outcome was not stored is NoValue, so that it is never taken for an
// empty cell. Control characters are taken out, line breaks inside a cell are
// "\n", rows without any text are passed over (their numbers are not), and empty
// cells at the end of a row are cut off.
//
// # Formats
//
// Formats is the explicit list of what can be opened; the first whose Sniff
// says yes opens the file. Kinds of files that are refused stand in the same
// list: their Open gives the problem that says what to do. A new format is one
// file and one word in that list.
//
// Text files (.csv, .txt): UTF-8 with or without byte order mark, UTF-16 with
// one, else Windows-1252, decided on the whole file; the delimiter is the one of
// ; tab | and comma that divides the most lines alike, unless a first line sep=
// names it; line ends are LF, CRLF or CR. A file of which every line stands in
// quotes as one cell is read as if it had none. Quotes are read leniently, but a
// quote that makes one row of several is a problem. Rows are numbered as a
// spreadsheet shows them, which is not the line where texts go on over lines.
//
// Workbooks (.xlsx, .xlsm) are read by a reader of our own, because the common
// libraries read on in a damaged workbook without saying so. It builds on three
// things that .ods shares: container (the zip, of which every part is read to its
// end and compared with its size and checksum, and what it holds unzipped is
// capped), xmlScanner (strict XML, piece by piece) and sheetRow. Opening reads the
// whole workbook once, cell by cell, so that damage in any sheet refuses all of
// them; ranging over Rows unzips that one sheet again, and nothing more is kept.
//
// Read are shared, inline and rich texts (without phonetic guides), escapes as
// _x000D_, numbers, truth values, errors, ISO dates and the stored outcomes of
// formulas; transitional and strict workbooks, with or without prefixes and names
// of cells, in UTF-8 or UTF-16. Row.Kinds says of each number whether its format
// shows a day or a time. The stated size of a sheet is not believed.
//
// Strict means: what the format does not know where it stands (an element, an
// attribute of a row or cell, text between cells, a row or cell twice or out of
// order, a text that is not in the table) is damage, since it may be a known thing
// with a letter changed. A workbook with any damage is refused whole. Hidden
// sheets are not read and hidden rows are, both said; so is a sheet that the
// workbook's list does not name. Sheets without any value, and sheets that hold
// only a chart, a dialog or macros, are passed over. Of two sheets with one name
// the second gets a number behind it.
//
// # What it does not do
//
// It knows no header, no date and no school: which sheet is what, and whether a
// row is too long, is for package normalise. It does not read .xls, .xlsb and
// .ods, opens nothing that is protected with a password, calculates no formula,
// and never writes, also not in the folder for temporary files.
package read
