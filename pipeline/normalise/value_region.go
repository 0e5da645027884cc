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

func (r *reader) schoolKind(f *field) attendance.SchoolKind {
	switch strings.ToLower(r.cell(f)) {
	case "":
	case "vo", "voortgezet onderwijs":
		return attendance.VO
	case "pro", "praktijkonderwijs":
		return attendance.PrO
	case "vso", "(v)so", "voortgezet speciaal onderwijs":
		return attendance.VSO
	case "po", "bo", "bao", "so", "sbo", "primair onderwijs", "basisonderwijs":
		return attendance.PO
	default:
		r.unclear(f, "vo, pro, vso of po")
	}
	return ""
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
