package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// regionCode reads the code of a Doorstroompunt region, of two digits.
func (r *reader) regionCode(f *field) string {
	text := r.cell(f)
	if text == "" || isSuppressed(text) {
		return ""
	}
	code := whole(text)
	if len(code) == 1 {
		code = "0" + code
	}
	if attendance.RegionName(code) == "" {
		r.question(problem.UnknownRegion, f.column.Name)
		return ""
	}
	return code
}

// parseSchoolKind reads an onderwijssoort, "" for an empty cell.
func parseSchoolKind(text string) (kind attendance.SchoolKind, ok bool) {
	switch strings.ToLower(text) {
	case "":
		return "", true
	case "vo", "voortgezet onderwijs":
		return attendance.VO, true
	case "pro", "praktijkonderwijs":
		return attendance.PrO, true
	case "vso", "(v)so", "voortgezet speciaal onderwijs":
		return attendance.VSO, true
	case "po", "bo", "bao", "so", "sbo", "primair onderwijs", "basisonderwijs":
		return attendance.PO, true
	}
	return "", false
}

func (r *reader) holidayRegion(f *field) attendance.HolidayRegion {
	region, ok := parseHolidayRegion(r.cell(f))
	if !ok {
		r.reject(f, problem.BadRegionName, "Noord, Midden of Zuid")
	}
	return region
}

// parseHolidayRegion reads the name of a holiday region, "" for an empty cell.
func parseHolidayRegion(text string) (region attendance.HolidayRegion, ok bool) {
	switch strings.TrimPrefix(strings.ToLower(text), "regio ") {
	case "":
		return "", true
	case "noord":
		return attendance.Noord, true
	case "midden":
		return attendance.Midden, true
	case "zuid":
		return attendance.Zuid, true
	}
	return "", false
}
