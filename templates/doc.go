// Package templates holds what the customer may edit before building the program:
// the default settings, and the HTML and CSS of pages. The files are embedded; the
// package does nothing with them.
package templates
