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
func Take(ctx context.Context, in read.Input, opt Options) (attendance.Dataset, []problem.Problem, error) {
	sheets, err := takeSheets(ctx, in.Sheets, opt)
	if err != nil {
		return attendance.Dataset{}, nil, err
	}
	r, no := link(sheets, opt)
	data := r.build(sheets, no)
	if len(data.Schools) == 0 {
		r.question(attendance.Ref{}, problem.NoSchools, "")
	}
	problems := slices.Concat(no.about(sheets), no.problems, r.problems)
	r.nameSchools(problems, sheets, no)
	return data, problem.Sort(problems), ctx.Err()
}

// takeSheets reads all sheets, as many at a time as there are processors.
func takeSheets(ctx context.Context, sheets []read.Sheet, opt Options) ([]*taken, error) {
	all := newLayouts(opt.Profiles)
	results := make([]*taken, len(sheets))
	var mutex sync.Mutex
	done := 0
	err := workers.Each(ctx, len(sheets), func(ctx context.Context, i int) error {
		t, err := takeSheet(ctx, all, sheets[i])
		if err != nil {
			return fmt.Errorf("normalise %s: %w", sheets[i].File, err)
		}
		results[i] = t
		mutex.Lock()
		defer mutex.Unlock()
		if done++; opt.Progress != nil {
			opt.Progress(done, len(sheets))
		}
		return nil
	})
	return results, err
}
