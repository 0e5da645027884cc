package normalise

import (
	"context"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// Take turns sheets into a dataset and says what is wrong with them.
func Take(ctx context.Context, in read.Input, opt Options) (attendance.Dataset, []problem.Problem, error) {
	return attendance.Dataset{}, nil, ctx.Err()
}
