// Package document holds what is to be printed, as values: forms, reports,
// workbooks, pages and tables, with every word and number in place. A document
// knows nothing of schools or pupils, and nothing of PDF or Excel either: package
// reports fills it, package render turns it into bytes.
package document

// Document is one file of the run folder.
type Document struct {
	// Path below the run folder, with forward slashes: codes only, never a name.
	Path string
	// For says in Dutch for whom the document is, About what it is: the index shows both.
	For, About string
	// Label is what the index calls the document where its path does not tell.
	Label   string
	Content Content
}

// Content is what a document holds: one of the types of this package.
type Content interface{ content() }
