package reports

import (
	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
)

// homeBlocks are the thuiszitters of the school, divided in every way; each division
// sums to all of them.
func (b schoolBook) homeBlocks() []document.Block {
	f := b.own()
	if f.ThuiszittersNow == 0 {
		count := document.Unknown()
		if knownNow(f, 0) {
			count = document.Count(0)
		}
		return []document.Block{{Heading: "Thuiszitters nu", Rows: []document.Row{pair("Thuiszitters op de peildatum", count)}}}
	}
	return []document.Block{
		divisionBlock("Thuiszitters naar klasse van de Inspectie", f.ByClass, []string{assess.Class2a, assess.Class2b}),
		divisionBlock("Thuiszitters naar duur", f.ByDuration, aggregate.Durations),
		divisionBlock("Thuiszitters naar leeftijdsstatus", f.ByAge, ageNames()),
		divisionBlock("Thuiszitters naar reden", f.ByReason, b.reasonsWithUnknown()),
		divisionBlock("Thuiszitters naar regie", f.ByRegie, aggregate.Regies),
		divisionBlock("Thuiszitters naar onderwijssoort", f.ByKind, kindCodes),
	}
}

// divisionBlock is one division: the parts that are not zero, and their sum.
func divisionBlock(heading string, counts map[string]int, order []string) document.Block {
	block := document.Block{Heading: heading}
	sum := 0
	for _, name := range order {
		if n := counts[name]; n > 0 {
			block.Rows = append(block.Rows, pair(name, document.Count(n)))
			sum += n
		}
	}
	block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{document.Text("Totaal"), document.Count(sum)}, Meaning: document.Total})
	return block
}
