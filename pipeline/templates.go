package pipeline

import (
	"verzuimrapport/pipeline/deliver"
	"verzuimrapport/pipeline/render"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/reports/blank"
)

// Templates are the empty input workbooks. They need no input: the settings give
// the list of reasons and the house style. The same settings and program give the
// same bytes.
func Templates(s settings.Settings, program string) []deliver.File {
	var files []deliver.File
	for _, d := range blank.Workbooks(blank.Options{Settings: s, Program: program}) {
		files = append(files, deliver.File{Path: d.Path, Bytes: func() ([]byte, error) { return render.Bytes(d) }})
	}
	return files
}
