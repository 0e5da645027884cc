package render

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// printSetup makes a sheet fit to print: A4, as wide as one page, with who it is
// from and the page number on each. Margins are in inches.
func (b *xlsxBook) printSetup(sheet document.Sheet) error {
	orientation := "landscape"
	if sheet.Portrait {
		orientation = "portrait"
	}
	a4, wide, high, fit, grid := 9, 1, 0, true, false
	if sheet.OnePage {
		high = 1
	}
	side, top, bottom, edge := 0.5, 0.8, 0.7, 0.3
	colour := b.colour()
	for _, err := range []error{
		b.file.SetSheetProps(sheet.Name, &excelize.SheetPropsOptions{FitToPage: &fit, TabColorRGB: &colour}),
		b.file.SetPageLayout(sheet.Name, &excelize.PageLayoutOptions{Size: &a4, Orientation: &orientation, FitToWidth: &wide, FitToHeight: &high}),
		b.file.SetPageMargins(sheet.Name, &excelize.PageLayoutMarginsOptions{Left: &side, Right: &side, Top: &top, Bottom: &bottom, Header: &edge, Footer: &edge}),
		b.file.SetSheetView(sheet.Name, 0, &excelize.ViewOptions{ShowGridLines: &grid}),
		b.file.SetHeaderFooter(sheet.Name, b.headerFooter(sheet.Name)),
	} {
		if err != nil {
			return err
		}
	}
	return nil
}

// headerFooter is the codes of Excel's page header and footer (&L left, &C
// centre, &R right, &9 the size of the letters, &B bold, &P and &N the pages).
func (b *xlsxBook) headerFooter(sheet string) *excelize.HeaderFooterOptions {
	// The space keeps a text that begins with a digit apart from the size. Excel
	// takes 255 characters for the three texts together, and an & counts as two.
	plain := func(text string) string {
		text = strings.Join(strings.Fields(clean(text)), " ")
		for n := 60; ; n -= 10 {
			if escaped := strings.ReplaceAll(cut(text, n, "…"), "&", "&&"); utf16Length(escaped) <= 70 {
				return " " + escaped
			}
		}
	}
	return &excelize.HeaderFooterOptions{
		OddHeader: "&L&9" + plain(b.Title) + "&C&9&B" + plain(b.Mark) + "&R&9&B" + plain(b.Secrecy),
		OddFooter: "&L&8" + plain(b.Author) + "&C&8" + plain(sheet) + "&R&8 Pagina &P van &N",
	}
}
