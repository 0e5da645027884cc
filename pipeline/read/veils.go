package read

import "strings"

// veils are the columns of a sheet that its user does not see, and which of them
// hold a value.
type veils struct {
	hidden []bool // by column, counted from 1; nil where none is hidden
	filled []bool
}

// hide takes note that columns are hidden, from the first up to the last.
func (v *veils) hide(first, last int) {
	if v.hidden == nil {
		v.hidden, v.filled = make([]bool, maxColumns+1), make([]bool, maxColumns+1)
	}
	for column := max(first, 1); column <= min(last, maxColumns); column++ {
		v.hidden[column] = true
	}
}

// see takes note of a cell with a value.
func (v *veils) see(column int) {
	if v.hidden != nil && column < len(v.hidden) && v.hidden[column] {
		v.filled[column] = true
	}
}

// named are the hidden columns with a value, as the user knows them.
func (v *veils) named() (letters string, n int) {
	var all []string
	for column, filled := range v.filled {
		if filled {
			all = append(all, strings.TrimRight(position{1, column}.name(), "1"))
		}
	}
	const most = 10
	if n = len(all); n > most {
		all = append(all[:most], "…")
	}
	return strings.Join(all, ", "), n
}
