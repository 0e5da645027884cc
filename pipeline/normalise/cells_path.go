package normalise

// A file of one school may leave its school columns out, or empty, where its path
// holds the code. Who writes a school on some rows and none on others may mean either:
// such a row is of nobody, unless all that name a school name that of the path.

// seePath notes of a data row whether it leans on the path, or names another school.
func (r *reader) seePath() {
	if !r.ofSchool || r.schoolInPath == "" {
		return
	}
	empty := cleanText(r.raw(r.brin)) == ""
	switch {
	case r.place >= 0 && r.out.places.texts[r.place] == r.schoolInPath:
		r.usesPath = r.usesPath || empty
	case !empty || r.place >= 0:
		r.namesOther = true
	}
}

// judgePath silences the path where a row leans on it while another names another
// school, and reports whether the sheet must be gone through again.
func (r *reader) judgePath() (again bool) {
	again = r.usesPath && r.namesOther && !r.decided.silentPath
	r.decided.silentPath = r.decided.silentPath || again
	return again
}
