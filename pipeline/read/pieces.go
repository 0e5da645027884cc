package read

import (
	"errors"
	"io"
)

// pieces is a text of any length, of which a window is held in memory: what was
// taken from it goes, what is asked for comes.
type pieces struct {
	from   io.Reader
	window []byte
	at     int   // what is before it was taken
	over   bool  // the window holds the rest of the text
	err    error // why the text could not be read on, nil at its end
}

// pieceSize is how much is asked for at a time, in bytes.
const pieceSize = 128 << 10

// left is what the window holds.
func (p *pieces) left() []byte { return p.window[p.at:] }

func (p *pieces) take(n int) { p.at += n }

// more lengthens what is left by at least a piece, and by as much as there is
// already, so that whoever looks again from the beginning does so few times.
func (p *pieces) more() {
	size := max(pieceSize, 2*len(p.left()))
	if cap(p.window) < size+len(p.left()) {
		p.window = append(make([]byte, 0, size+len(p.left())), p.left()...)
	} else {
		p.window = p.window[:copy(p.window, p.left())]
	}
	p.at = 0
	n, err := io.ReadAtLeast(p.from, p.window[len(p.window):cap(p.window)], size)
	p.window = p.window[:len(p.window)+n]
	if p.over = err != nil; p.over && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		p.err = err
	}
}
