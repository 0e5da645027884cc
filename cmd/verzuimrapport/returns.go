package main

import (
	"fmt"
	"io"

	"verzuimrapport/pipeline"
)

// handBack writes the return workbooks into a folder of their own.
func handBack(folder string, result pipeline.Result, opt pipeline.Options, w world) error {
	documents := result.Returns(opt)
	if len(documents) == 0 {
		fmt.Fprintln(w.stdout, "Er zijn geen retourwerkmappen te maken: geen school heeft rijen met een probleem. Er is niets geschreven.")
		return nil
	}
	if err := fillFolder(folder, pipeline.Files(documents)); err != nil {
		return err
	}
	fmt.Fprintf(w.stdout, "Gemaakt: %s in %s. Stuur elke school alleen de hare, en zet wat zij terugstuurt in de invoermap.\n",
		count(len(documents), "retourwerkmap", "retourwerkmappen"), folder)
	if n := result.Nobodys(opt); n > 0 {
		fmt.Fprintf(w.stdout, "In bestanden van meer scholen noemen %s geen bekende school; die staan in geen enkele retourwerkmap.\n", count(n, "rij", "rijen"))
	}
	return nil
}

// keepReturnsApart refuses a folder for return workbooks inside the input folder.
func (s source) keepReturnsApart(folder string) error {
	if folder == "" {
		return nil
	}
	return s.keepApart(folder)
}

// summariseClosed says what came back from schools.
func summariseClosed(to io.Writer, result pipeline.Result) {
	used := 0
	for _, r := range result.Taken.Replaced {
		if !r.Unused {
			used++
		}
	}
	if used > 0 {
		fmt.Fprintf(to, "Teruggestuurd: %s.\n", count(used, "retourwerkmap", "retourwerkmappen"))
	}
	if n := len(result.Closing.Questions); n > 0 {
		fmt.Fprintf(to, "Door een toelichting gesloten: %s.\n", count(n, "vraag", "vragen"))
	}
}
