package render

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"

	"github.com/jung-kurt/gofpdf"

	"verzuimrapport/pipeline/document"
)

// form prints a form: the questions, and behind them what the answers rest on.
func form(f document.Form) ([]byte, error) {
	p := newPrinter(f.Paper)
	p.title("")
	for _, text := range f.Intro {
		p.paragraph(text, bodyText)
		p.y += 1.5
	}
	p.formSections(f.Sections)
	if len(f.Behind) > 0 {
		p.newPage()
		p.set = dense
		p.parts(f.Behind)
	}
	return p.bytes()
}

// report prints a report.
func report(r document.Report) ([]byte, error) {
	p := newPrinter(r.Paper)
	p.title(r.Subtitle)
	p.parts(r.Parts)
	return p.bytes()
}

// printer puts things under each other on A4 paper. It measures in millimetres
// from the top left; y is where the next thing goes.
//
// gofpdf keeps a copy of its state for each page and panics on what it cannot
// print; so the printer alone talks to it, with text that went through readable.
type printer struct {
	pdf   *gofpdf.Fpdf
	paper document.Paper
	house colour
	y     float64
	set   density
	// Of the questions of a form: between two lines to write on, and around a field.
	writing, pad float64
}

// The page, in millimetres.
const (
	pageWidth, pageHeight = 210.0, 297.0
	pageLeft, pageRight   = 20.0, 190.0
	pageRoom              = pageRight - pageLeft
	firstTop, nextTop     = 46.0, 24.0
	pageBottom            = 279.0
)

func newPrinter(paper document.Paper) *printer {
	p := &printer{pdf: gofpdf.New("P", "mm", "A4", ""), paper: paper, house: colourOf(paper.Colour), set: roomy}
	p.pdf.SetAutoPageBreak(false, 0)
	p.pdf.SetCellMargin(0)
	p.pdf.SetCatalogSort(true)
	p.pdf.SetCreationDate(paper.On)
	p.pdf.SetModificationDate(paper.On)
	p.pdf.SetProducer(readable(paper.Program), true)
	p.pdf.SetCreator(readable(paper.Program), true)
	p.pdf.SetTitle(readable(paper.Title), true)
	p.pdf.SetSubject(readable(paper.Subject), true)
	p.pdf.SetAuthor(readable(paper.Author), true)
	p.addFonts()
	p.pdf.SetLineCapStyle("butt")
	p.newPage()
	return p
}

// newPage begins a page; the mark goes below everything else on it.
func (p *printer) newPage() {
	p.pdf.AddPage()
	p.watermark()
	p.y = nextTop
	if p.pdf.PageNo() == 1 {
		p.y = firstTop
	}
}

// need begins a new page where less than this height is left.
func (p *printer) need(height float64) {
	if p.y+height > pageBottom && p.y > nextTop {
		p.newPage()
	}
}

// bytes adds what stands on every page and closes the document.
func (p *printer) bytes() ([]byte, error) {
	pages := p.pdf.PageCount()
	for n := 1; n <= pages; n++ {
		p.pdf.SetPage(n)
		p.forget()
		p.head(n)
		p.foot(n, pages)
	}
	var out bytes.Buffer
	if err := p.pdf.Output(&out); err != nil {
		return nil, fmt.Errorf("print %q: %w", p.paper.Title, err)
	}
	return inDutch(out.Bytes())
}

var startOfTable = regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`)

// inDutch tells in the document's catalog that its language is Dutch, for
// readers that speak, and that a window should show its title: gofpdf cannot.
// The catalog is the last object, so that only the place of the table behind it moves.
func inDutch(pdf []byte) ([]byte, error) {
	catalog := bytes.LastIndex(pdf, []byte("/Type /Catalog\n"))
	place := startOfTable.FindSubmatchIndex(pdf)
	if catalog < 0 || place == nil {
		return nil, fmt.Errorf("no catalog in the document")
	}
	addition := "/Lang (nl-NL)\n/ViewerPreferences <</DisplayDocTitle true>>\n"
	table, err := strconv.Atoi(string(pdf[place[2]:place[3]]))
	if err != nil {
		return nil, err
	}
	out := bytes.NewBuffer(make([]byte, 0, len(pdf)+len(addition)+2))
	out.Write(pdf[:catalog])
	out.WriteString(addition)
	out.Write(pdf[catalog:place[0]])
	fmt.Fprintf(out, "startxref\n%d\n%%%%EOF\n", table+len(addition))
	return out.Bytes(), nil
}
