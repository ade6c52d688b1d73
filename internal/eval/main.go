// Command eval prints the project's figures, and with -check compares them
// with their floors.
//
//	go run ./internal/eval                 every figure
//	go run ./internal/eval repair parse    some
//	go run ./internal/eval -check          exit status 1 if one is under its floor
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
	"os"
	"slices"
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
	{"dates", "names of office holders, time stamps of pages", dateFigures},
	{"parse", "reading 2,000 exported articles of another house", parseFigures},
	{"entities", "people, organizations and places in whole articles, beside prose v2", entities},
	{"countries", "countries and capitals in whole articles, hard strings looked up", countries},
}

// floors.json holds the least value of each figure that a change may not lower
// without saying so.
//
//go:embed floors.json
var floorsJSON []byte

func main() {
	data := flag.String("data", "../shared/data", "directory of texts that are not part of the project")
	check := flag.Bool("check", false, "fail if a figure is under its floor")
	flag.Parse()
	if err := run(*data, *check, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func run(data string, check bool, names []string) error {
	var floors map[string]float64
	if err := json.Unmarshal(floorsJSON, &floors); err != nil {
		return fmt.Errorf("floors.json: %w", err)
	}
	var under []error
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
			if floor, ok := floors[f.name]; check && ok && f.value < floor-0.0005 {
				under = append(under, fmt.Errorf("%s is %.4g, under its floor %.4g", f.name, f.value, floor))
			}
		}
	}
	return errors.Join(under...)
}
