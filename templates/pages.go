package templates

import _ "embed"

// Page is page.html, the html/template of a document.Page, and PageStyle is
// page.css, which stands inside the page: a page loads nothing from elsewhere.
var (
	//go:embed page.html
	Page string
	//go:embed page.css
	PageStyle string
)
