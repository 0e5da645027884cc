package normalise

// A file of one school may leave its school columns out, or empty on all rows, where
// its path holds the code. Where some rows name their school, a row that names none
// may be of any: it is a fault, and never given to the school of the path.

// seePath notes of a data row whether it names a school, or leans on the path.
func (r *reader) seePath() {
	switch {
	case !r.ofSchool || r.schoolInPath == "":
	case cleanText(r.raw(r.brin)) != "" || len(cleanText(r.raw(r.location))) > 2:
		r.namesSchool = true
	case r.place >= 0:
		r.usesPath = true
	}
}

// judgePath silences the path where a row leans on it while another names its school,
// and reports whether the sheet must be gone through again.
func (r *reader) judgePath() (again bool) {
	again = r.usesPath && r.namesSchool && !r.decided.silentPath
	r.decided.silentPath = r.decided.silentPath || again
	return again
}
