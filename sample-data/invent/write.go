package invent

import (
	"fmt"
	"math/rand/v2"

	"verzuimrapport/pipeline/attendance"
)

// On is the peildatum of everything that is made: the end of the second delivery.
var On = attendance.MustDate("2026-10-31")

// Options say how much to make.
type Options struct {
	Schools, Pupils int
	Seed            int64
	// RowsPerPupil is about how many attendance rows each pupil gets, 15 if zero.
	RowsPerPupil int
	// CSVOnly writes every sheet as a csv file instead of a workbook.
	CSVOnly bool
}

// Sample are the options of the sample that is built into the program.
var Sample = Options{Schools: 8, Pupils: 1280, Seed: 2026}

const (
	normalRowsPerPupil = 15
	maxSchools         = 26 * 26
)

func (o Options) check() error {
	switch {
	case o.Schools < 1 || o.Schools > maxSchools:
		return fmt.Errorf("invent: %d schools; can make 1 to %d", o.Schools, maxSchools)
	case o.Pupils < o.Schools || o.Pupils/o.Schools >= pupilsPerSchoolRange:
		return fmt.Errorf("invent: %d pupils for %d schools; can make 1 to %d for each", o.Pupils, o.Schools, pupilsPerSchoolRange-1)
	}
	return nil
}

// Write makes an input folder, one file after the other, with paths below it:
// two deliveries (2026-09, 2026-10), general files, and verwacht.json.
func Write(write func(path string, data []byte) error, opt Options) error {
	if err := opt.check(); err != nil {
		return err
	}
	if opt.RowsPerPupil == 0 {
		opt.RowsPerPupil = normalRowsPerPupil
	}
	f := &folder{write: write, csvOnly: opt.CSVOnly}
	l := &ledger{options: opt, planted: map[string]int{}}
	schools := make([]*place, opt.Schools)
	for i := range schools {
		schools[i] = newPlace(i, rand.New(rand.NewPCG(uint64(opt.Seed), uint64(i))))
	}
	for i, s := range schools {
		s.enrol(share(opt.Pupils, opt.Schools, i))
		l.plant(s)
		s.fillWithBackground(opt.RowsPerPupil)
		s.deliver(f, l)
		s.forget()
	}
	writeSettings(f)
	writeGeneral(f, l, schools)
	if f.err != nil {
		return f.err
	}
	return l.write(f)
}

// share divides the pupils over the schools, the first ones getting one more.
func share(pupils, schools, i int) int {
	n := pupils / schools
	if i < pupils%schools {
		n++
	}
	return n
}
