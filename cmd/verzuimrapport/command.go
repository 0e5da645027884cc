package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"strings"
)

// command is one command of the program.
type command struct {
	name  string
	args  string // what follows the name, for the help
	about string // one line for the overview
	help  string // more, below the overview of its flags
	// flags declares the flags and gives the work to do once they are read: the
	// arguments that are left, in; the number of faults in the input, out.
	flags func(*flag.FlagSet) work
}

type work func(ctx context.Context, args []string, w world) (faults int, err error)

// commands lists the commands in the order of the help; the first is the default.
func commands() []command {
	return []command{runCommand, checkCommand, templatesCommand, sampleCommand, rulesCommand, whatIfCommand, verifyCommand, versionCommand}
}

// dispatch finds the command and its flags and does it.
func dispatch(ctx context.Context, args []string, w world) (faults int, err error) {
	if len(args) > 0 && isHelp(args[0]) {
		return 0, help(args[1:], w)
	}
	cmd := runCommand
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		found, ok := find(args[0])
		if !ok {
			return 0, misuse("het commando "+args[0]+" bestaat niet.", "kies uit "+names()+" of help.")
		}
		cmd, args = found, args[1:]
	}
	set := flag.NewFlagSet(cmd.name, flag.ContinueOnError)
	set.SetOutput(io.Discard)
	do := cmd.flags(set)
	if err := set.Parse(args); err != nil {
		if err == flag.ErrHelp {
			return 0, help([]string{cmd.name}, w)
		}
		return 0, flagFailure(cmd, set, err)
	}
	return do(ctx, set.Args(), w)
}

func find(name string) (command, bool) {
	for _, cmd := range commands() {
		if cmd.name == name {
			return cmd, true
		}
	}
	return command{}, false
}

func names() string {
	var all []string
	for _, cmd := range commands() {
		all = append(all, cmd.name)
	}
	return strings.Join(all, ", ")
}

// flagFailure says in Dutch what package flag says in English.
func flagFailure(cmd command, set *flag.FlagSet, err error) failure {
	todo := "zie verzuimrapport help " + cmd.name + "."
	if known := flagNames(set); known != "" {
		todo = "kies uit " + known + "; " + todo
	}
	if name, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: "); ok {
		return misuse(fmt.Sprintf("de optie %s bestaat niet bij %s.", name, cmd.name), todo)
	}
	if name, ok := strings.CutPrefix(err.Error(), "flag needs an argument: "); ok {
		return misuse(fmt.Sprintf("achter de optie %s ontbreekt de waarde.", name), todo)
	}
	return misuse("een optie is niet goed geschreven.", todo)
}

func flagNames(set *flag.FlagSet) string {
	var all []string
	set.VisitAll(func(f *flag.Flag) { all = append(all, "-"+f.Name) })
	return strings.Join(all, ", ")
}

// none refuses arguments that nothing is done with.
func none(args []string) error {
	if len(args) == 0 {
		return nil
	}
	return misuse("het argument "+args[0]+" wordt niet verwacht.", "zet voor elke waarde de naam van de optie, zoals -invoer MAP.")
}
