package normalise

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
	"verzuimrapport/pipeline/workers"
)

// Take turns the sheets of the input into a dataset and says what is wrong with
// them, in order of place. Sheets are read side by side; what comes out is the
// same whichever is first. An error says that ctx ended or a sheet gave an error
// that is not about the customer's data.
//
// It keeps what is needed to hand rows back to the schools and to close the questions
// that they explained.
func Take(ctx context.Context, in read.Input, opt Options) (*Taken, error) {
	a := arrange(in, opt)
	sheets, err := takeSheets(ctx, a.sheets, opt)
	if err != nil {
		return nil, err
	}
	quietReplaced(sheets)
	r, no := link(sheets, opt)
	data := r.build(sheets, no)
	data.UnknownSheets = unknownSheets(sheets)
	if len(data.Schools) == 0 {
		r.question(attendance.Ref{}, problem.NoSchools, "")
	}
	problems := slices.Concat(a.problems, no.about(sheets), no.problems, r.problems)
	r.nameSchools(problems, sheets, no)
	return newTaken(data, problem.Sort(problems), a, r.sources(sheets, no, in)), ctx.Err()
}

// takeSheets reads all sheets, as many at a time as there are processors. A sheet
// may have several tables.
func takeSheets(ctx context.Context, sheets []sheetIn, opt Options) ([]*taken, error) {
	all := newLayouts(opt.Profiles)
	results := make([][]*taken, len(sheets))
	var mutex sync.Mutex
	done := 0
	err := workers.Each(ctx, len(sheets), func(ctx context.Context, i int) error {
		tables, err := takeSheet(ctx, all, sheets[i], opt.On)
		if err != nil {
			return fmt.Errorf("normalise %s: %w", sheets[i].File, err)
		}
		results[i] = tables
		mutex.Lock()
		defer mutex.Unlock()
		if done++; opt.Progress != nil {
			opt.Progress(done, len(sheets))
		}
		return nil
	})
	return slices.Concat(results...), err
}
