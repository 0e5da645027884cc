package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"verzuimrapport/pipeline/deliver"
)

func TestEveryErrorIsSaidInDutchWithWhatToDo(t *testing.T) {
	quoting := errors.New("cannot print: Jansen, 123456782")
	for name, test := range map[string]struct {
		err  error
		want string
	}{
		"busy":       {fmt.Errorf("write: %w", deliver.ErrBusy), "een andere run"},
		"stopped":    {fmt.Errorf("read: %w", context.Canceled), "afgebroken"},
		"full disk":  {&fs.PathError{Op: "write", Path: "uitvoer/x", Err: syscall.ENOSPC}, "de schijf is vol"},
		"no access":  {&fs.PathError{Op: "open", Path: "invoer/a.csv", Err: fs.ErrPermission}, "geen toegang tot invoer/a.csv"},
		"gone":       {&fs.PathError{Op: "open", Path: "invoer/a.csv", Err: fs.ErrNotExist}, "invoer/a.csv"},
		"a document": {&deliver.RenderError{Path: "rmc/a.xlsx", Err: quoting}, "het document rmc/a.xlsx"},
		"any other":  {quoting, "niet te lezen of te schrijven"},
	} {
		t.Run(name, func(t *testing.T) {
			var said bytes.Buffer
			f := explain(test.err)
			f.print(&said)
			if f.code != nothingDelivered || !strings.Contains(said.String(), test.want) || !strings.Contains(said.String(), "Wat nu: ") {
				t.Errorf("code %d: %s", f.code, &said)
			}
			if strings.Contains(said.String(), "Jansen") || strings.Contains(said.String(), "cannot") {
				t.Errorf("quotes the cause: %s", &said)
			}
		})
	}
}
