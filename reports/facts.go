package reports

import (
	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/history"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/settings"
)

// Facts is everything a report may show: what was read, what was found and what
// was counted. A report takes nothing from anywhere else.
type Facts struct {
	Program  string // name and version of the program
	On       attendance.Date
	Sample   bool // built-in sample: every document says VOORBEELD
	Settings settings.Settings
	Rules    []assess.RegisterEntry
	Data     attendance.Dataset
	Readings []assess.Contradiction
	Signals  []assess.Signal // by school, pupil, rule, From
	Figures  aggregate.Result
	Flow     *history.Flow // since an earlier run, nil without one
	// Problems are in order, without the questions that are closed.
	Problems []problem.Problem
	Sources  []*normalise.Source // the rows as they were delivered, to be handed back
	Replaced []normalise.Replaced
	Closing  normalise.Closing
}
