package read

import (
	"errors"
	"io"
)

// readAhead unzips the next pieces of a large part while the last one is taken
// apart: where a second processor is free, a large workbook takes half the time.
type readAhead struct {
	pieces chan piece  // in order; closed after the last
	spent  chan []byte // buffers to fill again
	stop   chan struct{}
	now    piece
	buffer []byte // of now
}

// piece is a part of what the source gave, and its error at the end.
type piece struct {
	data []byte
	err  error
}

const (
	aheadPiece = 128 << 10 // bytes
	aheadCount = 3
)

var errAheadPanic = errors.New("unzipping panicked")

// newReadAhead begins to read the source, which is its own until close.
func newReadAhead(source io.Reader) *readAhead {
	r := &readAhead{pieces: make(chan piece, aheadCount), spent: make(chan []byte, aheadCount), stop: make(chan struct{})}
	for range aheadCount {
		r.spent <- make([]byte, aheadPiece)
	}
	go r.fill(source)
	return r
}

// fill reads until the source ends or nobody wants more.
func (r *readAhead) fill(source io.Reader) {
	defer close(r.pieces)
	defer func() {
		if recover() != nil { // a worker's panic is caught by package workers, this one by nobody else
			r.pieces <- piece{err: errAheadPanic}
		}
	}()
	for {
		select {
		case <-r.stop:
			return
		case buffer := <-r.spent:
			n, err := io.ReadFull(source, buffer)
			if err == io.ErrUnexpectedEOF {
				err = io.EOF
			}
			r.pieces <- piece{buffer[:n], err} // never waits: there are no more pieces than buffers
			if err != nil {
				return
			}
		}
	}
}

// Read gives what was read ahead.
func (r *readAhead) Read(into []byte) (int, error) {
	for len(r.now.data) == 0 {
		if r.now.err != nil {
			return 0, r.now.err
		}
		if r.buffer != nil {
			r.spent <- r.buffer
		}
		r.now = <-r.pieces
		r.buffer = r.now.data[:cap(r.now.data)]
	}
	n := copy(into, r.now.data)
	r.now.data = r.now.data[n:]
	return n, nil
}

// Close ends the reading, and waits until nothing touches the source any more.
func (r *readAhead) Close() error {
	close(r.stop)
	for range r.pieces {
	}
	return nil
}

// openAhead is open for a part that may be large. It must be closed.
func (c *container) openAhead(p *part) (io.ReadCloser, error) {
	source, err := c.open(p)
	if err != nil {
		return nil, err
	}
	if p.UncompressedSize64 < aheadCount*aheadPiece {
		return io.NopCloser(source), nil
	}
	return newReadAhead(source), nil
}
