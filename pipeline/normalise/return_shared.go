package normalise

import (
	"strings"

	"verzuimrapport/pipeline/read"
)

// What a return workbook says of a file with rows of several schools. Its path, the
// names of its sheets and headers that nobody knows may hold what is another
// school's, such as the name of a pupil; each is replaced by something that only
// the program can tell what it stands for.

// referenceStart and sheetStart are what the references begin with.
const referenceStart, sheetStart = "bestand-", "blad-"

// sealed makes a short word of a text that cannot be led back to it.
func (o Options) sealed(text string) string {
	key := keyOf("herkomst", "", text)
	if o.Seal != nil {
		key = o.Seal(key)
	}
	return key[:min(len(key), 16)]
}

// references are what stands for the path of each file: its delivery is not hidden.
func (o Options) references(in read.Input) map[string]string {
	all := map[string]string{}
	for _, f := range in.Files {
		all[f.Path] = o.reference(f)
	}
	return all
}

func (o Options) reference(f read.File) string {
	name := referenceStart + o.sealed(f.Path)
	if folder, _, nested := strings.Cut(f.Path, "/"); nested && f.Delivery > 0 {
		return folder + "/" + name
	}
	return name
}

// sheetReference stands for the name of a sheet of a file with a hash.
func sheetReference(seal func(string) string, hash, sheet string) string {
	return sheetStart + seal(hash+"|"+sheet)
}

// ofShared reports whether a sheet came back of which the names were hidden.
func (s *OriginSheet) ofShared() bool { return s != nil && s.Hidden }

// hideHeaders takes the place of a column for its header, where that is not surely one.
func (s *Source) hideHeaders() {
	for i, c := range s.Columns {
		if c.Name == "" && c.Header != "" && !isColumnWord(c.Header) {
			s.Columns[i].Header = "kolom " + letters([]int{c.at})
		}
	}
}
