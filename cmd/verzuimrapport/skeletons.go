package main

import (
	"fmt"
	"io"

	"verzuimrapport/pipeline"
)

// Wording: what is not known, then what to fill in and where to put it. A header
// stands here only where it surely is one.

// offerSkeletons prints a profile to complete for each layout that nobody knows.
func offerSkeletons(to io.Writer, all []pipeline.Skeleton) {
	if len(all) == 0 {
		return
	}
	fmt.Fprintln(to, "\n"+wrapped("", "Onbekende indelingen: "+count(len(all), "profiel om aan te vullen", "profielen om aan te vullen")+
		". Vul in wat \"\" is, zet de regels in instellingen.toml in de invoermap en controleer opnieuw. Uitleg: verzuimrapport help instellingen"))
	for _, s := range all {
		fmt.Fprintln(to)
		for i, sheet := range s.Sheets {
			if i == maxSheets {
				fmt.Fprintf(to, "# en nog %s\n", count(len(s.Sheets)-i, "blad", "bladen"))
				break
			}
			fmt.Fprintln(to, "# voor "+sheet.Place())
		}
		fmt.Fprint(to, s.Text)
	}
	fmt.Fprintln(to)
}

// maxSheets is how many sheets of one layout are named.
const maxSheets = 10
