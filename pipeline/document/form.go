package document

// Form is a printed form: labelled fields, filled in as far as the answers are
// known and with lines to write on for the rest, and behind it what the answers
// rest on. A form may run over several pages; no answer is cut.
type Form struct {
	Paper
	Intro    []string
	Sections []FormSection
	// Behind begins on a page of its own.
	Behind []Part
}

func (Form) content() {}

// FormSection is a part of a form with its own opening sentence.
type FormSection struct {
	Lead   string
	Fields []Field
}

// Field is one question of a form.
type Field struct {
	Label string
	Hint  string // how to fill it in, after the label
	Text  string // the answer; a line break begins a new paragraph
	Note  string // where the answer comes from, "" where that needs no saying
	// Lines is how many lines to write on there are where the answer is empty; 0 is one.
	Lines int
	// More is how many lines to write on follow a known answer.
	More    int
	Choices []Choice
}

// Choice is one box to tick.
type Choice struct {
	Text   string
	Ticked bool
	// Write gives the choice a line behind it, with Answer on it.
	Write  bool
	Answer string
}

// Fields is a list of labels with values beside them: a form's look for what is
// not asked but told.
type Fields struct{ Items []Field }

func (Fields) part() {}
