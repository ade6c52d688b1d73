// Command eval prints the project's figures, and with -check compares them
// with their floors.
//
//	go run ./internal/eval                 every figure
//	go run ./internal/eval repair parse    some
//	go run ./internal/eval -check          exit status 1 if one is under its floor
//	go run ./internal/eval -errors join    what is wrong, one by one, before the figures
//
// Figures that need texts which may not be part of the project are measured
// where -data names them and left out elsewhere.
package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A figure is one number that was measured.
type figure struct {
	name  string // as "repair/once"; the key in floors.json
	value float64
	note  string // what it was measured on
}

// A measure measures some figures. The directory data may not exist; a measure
// then leaves out what needs it.
type measure struct {
	name string
	doc  string
	run  func(data string) ([]figure, error)
}

var measures = []measure{
	{"repair", "damaged text put right, sound text left as it is", repairFigures},
	{"dates", "names of office holders, time stamps of pages", dateFigures},
	{"tag", "the recognizer's model by itself", tagFigures},
	{"parse", "reading 2,000 exported articles of another house", parseFigures},
	{"entities", "people, organizations and places in whole articles, beside prose v2", entities},
	{"join", "mentions joined to the right full name in whole articles", joining},
	{"countries", "countries and capitals in whole articles, hard strings looked up", countries},
	{"formats", "citations written to a format and read again", formatFigures},
	{"sources", "the sources that sentences name", sourceFigures},
	{"citations", "source lines read: authors, publication, title, date, address", citations},
	{"offices", "who holds which office of which country, given the people", offices},
	{"quotes", "quotations, their kinds and who says them", quoteFigures},
	{"peers", "key points that editors wrote, beside those taken in plain ways", peerFigures},
	{"highlights", "key points proposed, beside those that editors wrote", highlightFigures},
	{"attributions", "sentences that report what another says", attributionFigures},
	{"keyphrases", "key phrases proposed, beside the tags of an editor", keyPhraseFigures},
	{"support", "whether the body bears out the highlights", supportFigures},
}

// floors.json holds the bounds that a change may not move without saying so: the
// least value of figures that are good when high, and the most of those that are
// good when low.
//
//go:embed floors.json
var floorsJSON []byte

type bounds struct{ Least, Most map[string]float64 }

func main() {
	data := flag.String("data", "../shared/data", "directory of texts that are not part of the project")
	check := flag.Bool("check", false, "fail if a figure is under its floor")
	flag.BoolVar(&printErrors, "errors", false, "print what is wrong, one by one, where a measure can")
	flag.Parse()
	if err := run(*data, *check, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

// printErrors is the flag -errors.
var printErrors bool

// wrong prints an error of a measure, for whoever looks at them one by one.
func wrong(kind, what string) {
	if printErrors {
		fmt.Printf("%s: %s\n", kind, what)
	}
}

func run(data string, check bool, names []string) error {
	var b bounds
	if err := json.Unmarshal(floorsJSON, &b); err != nil {
		return fmt.Errorf("floors.json: %w", err)
	}
	if _, err := os.Stat(filepath.Join("testdata", "gold")); err != nil {
		return fmt.Errorf("not in the project's directory: %w", err)
	}
	var out []error
	for _, name := range names {
		if !slices.ContainsFunc(measures, func(m measure) bool { return m.name == name }) {
			return fmt.Errorf("no measure is called %s", name)
		}
	}
	for _, m := range measures {
		if len(names) > 0 && !slices.Contains(names, m.name) {
			continue
		}
		fmt.Printf("# %s: %s\n", m.name, m.doc)
		figures, err := m.run(data)
		if err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
		for _, f := range figures {
			fmt.Printf("%-36s %10.4g  %s\n", f.name, f.value, f.note)
			out = append(out, b.check(f))
		}
	}
	if !check {
		return nil
	}
	if _, err := os.Stat(data); err == nil && len(names) == 0 {
		out = append(out, b.unmeasured())
	}
	return errors.Join(out...)
}

// check returns an error if f is out of its bounds, and takes them off b.
func (b bounds) check(f figure) error {
	const rounding = 0.0005
	least, low := b.Least[f.name]
	most, high := b.Most[f.name]
	delete(b.Least, f.name)
	delete(b.Most, f.name)
	switch {
	case (low || high) && math.IsNaN(f.value):
		return fmt.Errorf("%s is measured on nothing", f.name)
	case low && f.value < least-rounding:
		return fmt.Errorf("%s is %.4g, under its floor %.4g", f.name, f.value, least)
	case high && f.value > most+rounding:
		return fmt.Errorf("%s is %.4g, over its bound %.4g", f.name, f.value, most)
	}
	return nil
}

// unmeasured returns an error that names the bounds that no figure has.
func (b bounds) unmeasured() error {
	left := slices.Sorted(maps.Keys(b.Least))
	left = append(left, slices.Sorted(maps.Keys(b.Most))...)
	if len(left) == 0 {
		return nil
	}
	return fmt.Errorf("floors.json: no figure is called %s", strings.Join(left, ", "))
}
