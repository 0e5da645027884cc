package main

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"verzuimrapport/pipeline"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/read"
	"verzuimrapport/pipeline/settings"
	sampledata "verzuimrapport/sample-data"
)

// inputFlags say what to read and by which settings.
type inputFlags struct {
	folder, on, settings string
	quiet                bool
}

func (f *inputFlags) declare(set *flag.FlagSet) {
	set.StringVar(&f.folder, "invoer", "", "`MAP` met de bestanden van de scholen (standaard: invoer, als die map hier staat; anders het ingebouwde voorbeeld)")
	set.StringVar(&f.on, "peildatum", "", "`JJJJ-MM-DD`: de dag tot en met welke gerekend wordt (standaard: de laatste dag van de vorige maand; het voorbeeld heeft een eigen peildatum)")
	set.StringVar(&f.settings, "instellingen", "", "`BESTAND` met instellingen (standaard: instellingen.toml in de invoermap; anders de ingebouwde waarden)")
	set.BoolVar(&f.quiet, "stil", false, "geen voortgang tonen")
}

// defaultInput is the folder that is read without being named.
const defaultInput = "invoer"

// source is the input of a run.
type source struct {
	files  fs.FS
	folder string // "" for the built-in sample
}

func (s source) sample() bool { return s.folder == "" }

// source finds the input folder; without one it is the built-in sample.
func (f inputFlags) source() (source, error) {
	folder := f.folder
	if folder == "" {
		folder = defaultInput
	}
	info, err := os.Stat(folder)
	switch {
	case f.folder == "" && errors.Is(err, fs.ErrNotExist):
		return source{files: sampledata.Files}, nil
	case errors.Is(err, fs.ErrNotExist):
		return source{}, nothing("de invoermap "+folder+" bestaat niet.", "controleer de naam achter -invoer, of maak de map en zet de bestanden van de scholen erin.")
	case err != nil:
		return source{}, err
	case !info.IsDir():
		return source{}, nothing(folder+" is een bestand en geen map.", "zet het bestand in een map en geef die map achter -invoer.")
	}
	return source{files: os.DirFS(folder), folder: folder}, nil
}

// keepApart refuses an output folder inside the input folder: the next run would
// read what this one wrote.
func (s source) keepApart(out string) error {
	if s.sample() {
		return nil
	}
	in, err := filepath.Abs(s.folder)
	if err != nil {
		return err
	}
	if out, err = filepath.Abs(out); err != nil {
		return err
	}
	if below, err := filepath.Rel(in, out); err == nil && below != ".." && !strings.HasPrefix(below, ".."+string(filepath.Separator)) {
		return misuse("de uitvoermap ligt in de invoermap; een volgende run zou de eigen documenten als invoer lezen.", "kies met -uitvoer een map buiten de invoermap.")
	}
	return nil
}

// date is the peildatum.
func (f inputFlags) date(s source, w world) (attendance.Date, error) {
	if f.on == "" && s.sample() {
		return attendance.MustDate(sampledata.On), nil
	}
	if f.on == "" {
		y, m, _ := w.now().Date()
		return attendance.NewDate(y, m, 1) - 1, nil
	}
	on, ok := attendance.ParseDate(f.on)
	if year, _, _ := on.Civil(); !ok || year < 2000 || year > 2100 {
		return 0, misuse("de waarde achter -peildatum is geen datum.", "schrijf jaar, maand en dag, zoals -peildatum 2026-10-31.")
	}
	return on, nil
}

// read finds and reads the settings.
func (f inputFlags) read(s source) (settings.Settings, error) {
	name, text, err := f.settingsText(s)
	if err != nil || text == nil {
		return settings.Default(), err
	}
	values, err := pipeline.ReadSettings(text)
	if err != nil {
		return values, misuse("in "+name+" klopt niet alles:\n  "+strings.ReplaceAll(err.Error(), "\n", "\n  "),
			"verbeter deze regels en start opnieuw. Alle instellingen met uitleg: verzuimrapport help instellingen")
	}
	return values, nil
}

// settingsText is the settings file as it stands; nil where there is none.
func (f inputFlags) settingsText(s source) (name string, text []byte, err error) {
	if f.settings != "" {
		text, err = os.ReadFile(f.settings)
		if err != nil {
			return "", nil, misuse("het instellingenbestand "+f.settings+" is niet te lezen.", "controleer de naam achter -instellingen.")
		}
		return f.settings, text, nil
	}
	text, err = fs.ReadFile(s.files, read.SettingsFile)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil, nil
	}
	return filepath.Join(s.folder, read.SettingsFile), text, err
}
