package normalise

import (
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// How a sheet that came back is read: as the sheet that it repeats, whatever became
// of the columns by which that was recognised.

// recognise finds the layout of the table that the rows begin with; one that came
// back has that of its origin.
func (w *walk) recognise(head []read.Row) (layout, *problem.Problem) {
	if back := w.in.back; back != nil {
		only := w.layouts.named(back.origin.Profile, back.origin.Kind)
		if l, found := only.best(head, w.path != ""); found && len(l.missing) == 0 {
			return l, nil
		}
	}
	return w.layouts.recognise(head, w.sheet)
}

// named is the layout of one profile, to be recognised without its signs.
func (all layouts) named(profile, kind string) layouts {
	for _, candidate := range all {
		if candidate.profile.Name == profile && candidate.profile.Kind.Name == kind {
			p := *candidate.profile
			p.Fixed = nil      // a return workbook has a header
			p.Dates = DayFirst // who corrects a date writes it as people do; see Source.cell
			candidate.profile, candidate.signs = &p, nil
			return layouts{candidate}
		}
	}
	return nil
}

// pathSchool is the school code that the path of the delivered file holds, "" for none.
func (s sheetIn) pathSchool() string {
	if s.back != nil {
		return s.back.origin.PathSchool
	}
	return schoolInPath(s.File)
}

// isText reports whether the rows were delivered in a text file.
func (s sheetIn) isText() bool {
	if s.back != nil {
		return s.back.origin.Text
	}
	return s.Name == ""
}

// copied is what a table must keep so that its rows can be handed back.
type copied struct {
	layout  layout
	private map[int]bool // places of columns that the program may not have
	widest  int
}

// keepForReturn keeps it, save of tables that stand side by side: they share rows.
func (r *reader) keepForReturn() {
	if r.windowed {
		return
	}
	if in := r.out.in; !in.inReturn && isReturnHeader(r.layout.cells) {
		r.out.problems = append(r.out.problems, problem.OriginUnclear.At(r.sheetRef(), "", "het ontbreekt"))
	}
	private := map[int]bool{}
	for at := range r.watch {
		private[at] = r.watch[at].holdsBSN() || r.headerNamesBSN(at)
	}
	r.out.kept = &copied{layout: r.layout, private: private, widest: r.widths.widest}
}
