package assess

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
)

// reportState says how a signal stands with the national register: a registered
// melding that is not luxe matches when its period overlaps (an empty end: the
// day on which it was reported); the earliest day of reporting up to the
// peildatum decides.
func reportState(reports []attendance.Melding, s Signal, on attendance.Date) ReportState {
	var first attendance.Date
	for _, report := range reports {
		if report.ReportedOn > on || isLuxury(report.Kind) || !reportPeriod(report).Overlaps(s.period()) {
			continue
		}
		if first == 0 || report.ReportedOn < first {
			first = report.ReportedOn
		}
	}
	switch {
	case first == 0 && on <= s.Deadline:
		return StillInTime
	case first == 0:
		return NotReported
	case first <= s.Deadline:
		return Reported
	}
	return ReportedLate
}

func reportPeriod(r attendance.Melding) attendance.Period {
	if r.To == 0 {
		return attendance.Period{From: r.From, To: max(r.From, r.ReportedOn)}
	}
	return attendance.Period{From: r.From, To: r.To}
}

// isLuxury: DUO's kind "luxe verzuim", however it is written.
func isLuxury(kind string) bool {
	return strings.HasPrefix(strings.ToLower(strings.TrimSpace(kind)), "luxe")
}
