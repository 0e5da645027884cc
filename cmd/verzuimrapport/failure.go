package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"syscall"

	"verzuimrapport/pipeline/deliver"
	"verzuimrapport/pipeline/read"
)

// failure is why a command came to nothing, in words for the user. Wording rules:
//   - What is one sentence: what happened, and where.
//   - Todo says what to do next, as an order; more lines are more possibilities.
//   - Files and folders are named, values of the input and names of people never,
//     and no library is quoted.
type failure struct {
	code       int
	what, todo string
}

func (f failure) Error() string { return f.what }

func (f failure) print(to io.Writer) {
	fmt.Fprintf(to, "Niet gelukt: %s\n", f.what)
	if f.todo != "" {
		fmt.Fprintf(to, "Wat nu: %s\n", f.todo)
	}
}

// misuse is a failure by a wrong command, flag or setting.
func misuse(what, todo string) failure { return failure{wrongUse, what, todo} }

// nothing is a failure of a run that was asked for rightly.
func nothing(what, todo string) failure { return failure{nothingDelivered, what, todo} }

const programFault = "Niet gelukt: het programma is gestopt door een fout in het programma zelf. Er is niets geschreven.\n" +
	"Wat nu: geef de regels hieronder door aan wie het programma beheert; er staan geen gegevens van leerlingen in."

// explain puts any error into words for the user.
func explain(err error) failure {
	var f failure
	var render *deliver.RenderError
	var path *fs.PathError
	var changed *read.Fault
	switch {
	case errors.As(err, &f):
		return f
	case errors.Is(err, context.Canceled):
		return nothing("het programma is afgebroken. Er is niets achtergelaten.", "start het opnieuw als u het rapport wilt hebben.")
	case errors.Is(err, deliver.ErrBusy):
		return nothing("een andere run schrijft nu in dezelfde uitvoermap.", "wacht tot die klaar is en start dan opnieuw, of kies een andere map met -uitvoer.")
	case errors.As(err, &changed): // rows are read again for the return workbooks
		return nothing("het bestand "+changed.Problem.Ref.File+" in de invoermap is tijdens het maken gewijzigd of verdwenen. Er is niets geschreven.",
			"sluit het in andere programma's en start opnieuw.")
	case errors.As(err, &render):
		return nothing("het document "+render.Path+" kon niet worden gemaakt. Er is niets geschreven.",
			"dit is een fout in het programma: geef de naam van dit document door aan wie het programma beheert.")
	case errors.Is(err, syscall.ENOSPC):
		return nothing("de schijf is vol. Er is niets achtergelaten.", "maak ruimte vrij, of kies met -uitvoer een map op een andere schijf.")
	case errors.Is(err, fs.ErrPermission) && errors.As(err, &path):
		return nothing("geen toegang tot "+path.Path+".", "controleer de rechten van die map, en of een bestand erin nog openstaat in een ander programma.")
	case errors.As(err, &path):
		return nothing("een bestand of map is niet te lezen of te schrijven: "+path.Path+".", "controleer of de map bestaat en of de schijf of netwerkmap bereikbaar is, en start opnieuw.")
	}
	return nothing("een bestand of map is niet te lezen of te schrijven.", "controleer de mappen van invoer en uitvoer en start opnieuw. Blijft het zo, vraag dan wie het programma beheert.")
}
