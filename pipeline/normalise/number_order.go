package normalise

import "verzuimrapport/pipeline/problem"

// numberOrder is what the numbers of a column say about how they are written.
type numberOrder struct {
	comma, point int   // numbers that fit only one form
	either       []int // lines that fit both, as two numbers
}

// decimal reads a number of a column. Where it may be two numbers the column
// decides: in this pass nothing is read, in the next what the other cells say.
func (r *reader) decimal(f *field, number string) (x float64, ok bool) {
	form, either := formOf(number)
	switch form {
	case decimalComma:
		f.numbers.comma++
	case decimalPoint:
		f.numbers.point++
	}
	if either {
		if form = r.decided.numbers[f.at]; form == anyForm {
			f.numbers.either = append(f.numbers.either, r.row.N)
			r.fault(problem.EitherNumber, f.column.Name)
			return 0, false
		}
	}
	return parseDecimal(number, max(form, decimalComma))
}

// judgeNumbers decides for each column how its numbers are written, where a cell
// made that needed and the other cells agree.
func (r *reader) judgeNumbers() (again bool) {
	for _, f := range r.fields {
		if len(f.numbers.either) == 0 {
			continue
		}
		switch {
		case f.numbers.comma > 0 && f.numbers.point == 0:
			r.decided.numbers[f.at], again = decimalComma, true
		case f.numbers.point > 0 && f.numbers.comma == 0:
			r.decided.numbers[f.at], again = decimalPoint, true
		}
	}
	return again
}
