// Package read turns the files of the input folder into sheets of text, each
// row with its place: the first step of the flow.
//
// All walks the folder tree and gives every file it saw with its size and
// SHA-256, every sheet that can be read, and a problem for everything that
// cannot: nothing is dropped silently. Passed over without a word are only lock
// files of office programs, Thumbs.db, desktop.ini, dot files, and
// instellingen.toml and verwacht.json directly in the input folder.
//
// # Rows
//
// A Sheet is streamed: ranging over its Rows opens the file anew, so that a
// large delivery is never held in memory as cells, and it may be ranged over as
// often as needed. Only the rows of small sheets of workbooks are kept, up to a
// million cells in a file. Each time a file is read again it is compared with what
// All saw, by its size and a checksum: a file that was changed in between gives a
// fault at its end, and nothing of it is used. (All takes the SHA-256 for the
// manifest; the checksum of 32 bits is against a file that somebody saves
// meanwhile, not against one who forges it.)
//
// What is found only while rows are streamed comes as a *Fault, which holds a
// problem; the caller adds the problem to its own and uses nothing of the file.
//
// A cell is text as the file stores it. Dates of an .xlsx workbook are serial
// numbers ("46265", or "46265.354" with a time; Sheet.Epoch1904 says from which
// year), those of an .ods "2026-08-31" or "2026-08-31T08:30:00", error values are "#N/A" and the like, truth values "1" and "0", and a formula
// whose outcome was not stored is NoValue, so that it is never taken for an
// empty cell. Control characters are taken out, line breaks inside a cell are
// "\n", rows without any text are passed over (their numbers are not), and empty
// cells at the end of a row are cut off.
//
// # Limits
//
// Limits cap what is taken of one file: its size, its size unzipped, rows, columns,
// shared texts; Options.PerFile its time, for which the command brings the clock.
// A file above a cap is refused whole, in a sentence with the cap and the key of
// the setting; rows and columns of text files are counted while rows are streamed.
// Whatever a few bytes say that they repeat counts against the size unzipped. A row
// of a text file that is longer than 8 MB is no row.
//
// # Formats
//
// Formats is the explicit list of what can be opened; the first whose Sniff
// says yes opens the file. Kinds of files that are refused stand in the same
// list: their Open gives the problem that says what to do. A new format is one
// file and one word in that list.
//
// Text files (.csv, .txt): UTF-8 with or without byte order mark, UTF-16 with
// one (or without, where that explains every letter), else Windows-1252, decided
// on the whole file. UTF-8 with some bytes that are not is read letter by letter,
// and said. The delimiter is the one of ; tab | and comma that divides the most
// lines of the first megabyte alike, unless a first line sep= names it; line ends
// are LF, CRLF, CR or a mixture. A file of which every line stands in quotes as one
// cell is read as if it had none. Quotes are read leniently, but a quote that makes
// one row of several is a problem, with its line. One that closes nowhere refuses the
// file, unless the row evidently ends before the rows below it (rescue.go): then that
// row is a fault. A piece of zeros in the middle,
// as a disk leaves that lost power, refuses the file. Rows are numbered as a
// spreadsheet shows them, which is not the line where texts go on over lines;
// Row.Width is how many fields a row has, for who knows how many there should be.
//
// Workbooks (.xlsx, .xlsm) are read by a reader of our own, because the common
// libraries read on in a damaged workbook without saying so. It builds on three
// things, of which .ods shares the first two: container (the zip, of which every
// part is read to its end and compared with its size and checksum, and what it
// holds unzipped is capped), xmlScanner (strict XML, piece by piece) and sheetRow. Opening reads the
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
// sheets are not read (Input.Hidden gives them apart), hidden rows and columns are, all said; so is a sheet that the
// workbook's list does not name. Sheets without any value, and sheets that hold
// only a chart, a dialog or macros, are passed over. Of two sheets with one name
// the second gets a number behind it.
//
// OpenDocument (.ods) is read in the same way and as strictly: damage anywhere
// refuses the file. A value is what the tag of a cell states, and else what its
// paragraphs show, each on a line of its own, without comments and drawings; times
// are "08:30:00", and may be more than a day. Cells under a merge that still hold a
// value are read as they stand. Rows and columns that stand there repeated are as
// many as are said: empty ones cost nothing, filled ones count against the caps.
// What tracked changes keep of former contents is no data. Flat files (.fods) are
// refused with what to do.
//
// What a workbook is, its inside says: one of Excel named .ods, or one of LibreOffice
// named .xlsx, is read all the same, and so is either under the names .xls, .xlsb,
// .csv and .txt.
//
// # What it does not do
//
// It knows no header, no date and no school: which sheet is what, and whether a
// row is too long or too short, is for package normalise. It does not read old .xls
// files, .xlsb, .fods, Numbers, pdf and packed files (each is told what to do with),
// opens nothing that is protected with a password, calculates no formula, and never
// writes, also not in the folder for temporary files.
package read
