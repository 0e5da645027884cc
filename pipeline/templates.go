package pipeline

import (
	"verzuimrapport/pipeline/deliver"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/reports/blank"
)

// Templates are the empty input workbooks. They need no input: the settings give
// the list of reasons and the house style. The same settings and program give the
// same bytes.
func Templates(s settings.Settings, program string) []deliver.File {
	return Files(blank.Workbooks(blank.Options{Settings: s, Program: program}))
}
