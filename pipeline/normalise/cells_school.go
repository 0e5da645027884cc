package normalise

import (
	"strings"

	"verzuimrapport/pipeline/problem"
)

// school reads the school columns, or takes the school from the path, and keeps
// it as the place of the row. The path speaks only for a table of which no row names
// a school: where one does, a row that names none may be of any.
func (r *reader) school() string {
	path := r.schoolInPath
	if r.decided.silentPath {
		path = ""
	}
	r.ofSchool = true
	code := r.schoolOr(path)
	if code == "" && !r.bad {
		r.fault(problem.NoSchool, "BRIN")
	}
	return code
}

// schoolOr reads the school columns; where they are empty it is the given code.
func (r *reader) schoolOr(otherwise string) string {
	rawBRIN, rawLocation := r.raw(r.brin), r.raw(r.location)
	if rawBRIN == r.lastBRIN && rawLocation == r.lastLocation {
		r.place = r.lastPlace
		return r.out.places.texts[r.place]
	}
	brin, location := asASCII(r.cell(r.brin)), asASCII(r.cell(r.location))
	code, ok := parseSchool(brin, location)
	if n, isNumber := parseVestiging(location); !ok && brin == "" && isNumber && otherwise != "" && n == otherwise[4:] {
		code, ok = otherwise, true
	}
	if !ok {
		r.fault(problem.BadSchool, "BRIN")
		return ""
	}
	if code == "" {
		code = otherwise
	}
	if code != "" {
		r.place = r.out.places.add(code)
		r.lastBRIN, r.lastLocation, r.lastPlace = strings.Clone(rawBRIN), strings.Clone(rawLocation), r.place
	}
	return code
}
