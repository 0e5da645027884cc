package main

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"verzuimrapport": main})
}

// TestScripts runs the scripts in testdata/script: one behaviour each, told by the
// name. Every script finds the folder aangeleverd, a small delivery without a
// fault, in its working folder.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"),
		Setup: func(env *testscript.Env) error {
			return os.CopyFS(filepath.Join(env.WorkDir, "aangeleverd"), os.DirFS(filepath.Join("testdata", "aangeleverd")))
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits":    exits,
			"sametree": sameTree,
			"only":     only,
		},
		RequireExplicitExec: true,
	})
}

// exits CODE PROGRAM ARGS... runs a program and wants that exit code.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// sametree A B wants two folders with the same files, byte for byte.
func sameTree(ts *testscript.TestScript, _ bool, args []string) {
	one, two := tree(ts, args[0]), tree(ts, args[1])
	for path, text := range one {
		if other, stands := two[path]; !stands || other != text {
			ts.Fatalf("%s differs or is not in both", path)
		}
	}
	if len(one) != len(two) {
		ts.Fatalf("%d files and %d files", len(one), len(two))
	}
}

// only FOLDER NAMES... wants the folder to hold these names and no other.
func only(ts *testscript.TestScript, _ bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	slices.Sort(args[1:])
	if !slices.Equal(names, args[1:]) {
		ts.Fatalf("%s holds %q", args[0], names)
	}
}

func tree(ts *testscript.TestScript, folder string) map[string]string {
	all := map[string]string{}
	root := os.DirFS(ts.MkAbs(folder))
	ts.Check(fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, path)
		all[path] = string(data)
		return err
	}))
	return all
}
