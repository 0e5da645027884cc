package settings

import (
	"fmt"
	"slices"
	"strings"
)

// Skeleton is a profile that the customer still has to complete: what is known of
// a layout, and room for the rest.
type Skeleton struct {
	Name     string
	Sheet    string // the kind of sheet
	DateForm string
	// Columns are those of the sheet in their order.
	Columns []SkeletonColumn
	// HasHeader: the sheet has headers, even where they are not shown.
	HasHeader bool
}

// SkeletonColumn is a column of a Skeleton.
type SkeletonColumn struct {
	Letter string // as a spreadsheet names it
	Header string // "" where it is not shown
	Ours   string // our column, "" where the customer must say
	Known  bool   // the header is one of ours, and says little about the system
	Holds  string // what its cells look like
}

// Text is the profile as it can stand in a settings file. Once the customer has
// completed it, Read takes it.
func (s Skeleton) Text(words Vocabulary) string {
	sheet, _ := words.sheet(s.Sheet)
	var b strings.Builder
	b.WriteString("[[profiel]]\n")
	line(&b, "naam = "+quoted(s.Name), "kies een naam; meldingen gebruiken hem")
	line(&b, "blad = "+quoted(s.Sheet), "wat erop staat: "+strings.Join(words.sheetNames(), ", "))
	if s.HasHeader {
		line(&b, "herken = "+quotedList(s.signs()), "de koppen waaraan dit bestand te herkennen is; ze moeten er alle staan")
	} else {
		line(&b, "vaste_kolommen = "+quotedList(s.fixed()), `onze kolom voor elke kolom, in volgorde; "" wordt niet gelezen`)
	}
	form := s.DateForm
	if form == "" {
		form = DateForms[0]
	}
	line(&b, "datumvorm = "+quoted(form), "of "+strings.Join(slices.DeleteFunc(slices.Clone(DateForms), func(f string) bool { return f == form }), ", "))
	s.writeNeeds(&b, sheet)
	if s.HasHeader {
		s.writeColumns(&b)
	} else {
		s.writePlaces(&b)
	}
	writeCodes(&b, sheet, words)
	return b.String()
}

// line writes a setting with its comment.
func line(b *strings.Builder, text, comment string) { fmt.Fprintf(b, "%s  # %s\n", text, comment) }

// signs are up to three headers by which the system is known: its own ones first.
func (s Skeleton) signs() []string {
	var own, ours []string
	for _, c := range s.Columns {
		switch {
		case c.Header == "":
		case c.Known:
			ours = append(ours, c.Header)
		default:
			own = append(own, c.Header)
		}
	}
	signs := append(own, ours...)
	if len(signs) == 0 {
		return []string{""} // Read asks for one
	}
	return signs[:min(3, len(signs))]
}

func (s Skeleton) fixed() []string {
	var names []string
	for _, c := range s.Columns {
		names = append(names, c.Ours)
	}
	return names
}

// writeNeeds says which columns must be named, and which may.
func (s Skeleton) writeNeeds(b *strings.Builder, sheet Sheet) {
	var groups []string
	for _, group := range sheet.Needs {
		groups = append(groups, strings.Join(group, " of "))
	}
	writeComment(b, "Nodig op het blad "+sheet.Name+": "+strings.Join(groups, "; ")+".")
	if sheet.NamesSchool {
		writeComment(b, "De school staat in BRIN en Vestiging, of als code van 6 tekens in de naam van het bestand of de map.")
	}
	writeComment(b, "Kies uit: "+strings.Join(sheet.Columns, ", ")+".")
}

func (s Skeleton) writeColumns(b *strings.Builder) {
	b.WriteString("\n[profiel.kolommen]  # links de kop in het bestand, rechts onze kolom; \"\" wordt niet gelezen\n")
	hidden := 0
	for _, c := range s.Columns {
		if c.Header == "" {
			hidden++
			fmt.Fprintf(b, "# \"de kop van kolom %s\" = \"\"  # %s\n", c.Letter, c.Holds)
			continue
		}
		fmt.Fprintf(b, "%s = %s  # %s\n", quoted(c.Header), quoted(c.Ours), c.Holds)
	}
	if hidden > 0 {
		writeComment(b, "Een kop die een naam of een waarde kan zijn, toont het programma niet: neem hem zelf over uit het bestand en haal het hekje weg.")
	}
}

func (s Skeleton) writePlaces(b *strings.Builder) {
	for i, c := range s.Columns {
		fmt.Fprintf(b, "# kolom %d (%s): %s\n", i+1, c.Letter, c.Holds)
	}
	writeComment(b, "Staan er toch koppen boven deze kolommen? Schrijf dan herken in plaats van vaste_kolommen, en een tabel [profiel.kolommen]: zie verzuimrapport help instellingen.")
}

// writeCodes leaves room for a code table on a sheet that has codes.
func writeCodes(b *strings.Builder, sheet Sheet, words Vocabulary) {
	if !slices.ContainsFunc(sheet.Needs, func(group []string) bool { return slices.Contains(group, "Code") }) {
		return
	}
	b.WriteString("\n[profiel.codes]  # links de code van het systeem, rechts de categorie; een blad codes gaat voor\n")
	writeComment(b, "\"Z\" = \"ziek\"")
	writeComment(b, "Kies uit: "+strings.Join(words.Categories, ", ")+".")
}
