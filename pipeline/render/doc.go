// Package render turns a document into the bytes of its file: forms and reports
// into PDF, workbooks into xlsx, pages into HTML, tables into csv, objects into
// json. The same document gives the same bytes, on every machine and at every
// time: archives are packed in the order of their names, and the only day in a
// file is the peildatum.
//
// A renderer decides how things look, from what the document says they mean; it
// knows only package document, and nothing of schools and pupils. Texts are
// data: in a workbook or csv file no text becomes a formula, in a page no text
// becomes markup, and a page allows its own style sheet and nothing else.
//
// It writes no files and reads none but what is compiled in. It never makes a
// document with a part missing: it fails instead.
package render
