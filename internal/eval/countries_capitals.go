package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// ownCapitals measures, on sentences of our own, whether a capital is told to mean a
// government or only a city. The half called measure was not read while the rules were made.
func ownCapitals(string) ([]figure, error) {
	file := filepath.Join("testdata", "gold", "capitals.tsv")
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	halves := map[string]*tally{"tune": {}, "measure": {}}
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSpace(line), "\t")
		if len(cells) != 3 || halves[cells[0]] == nil {
			return nil, fmt.Errorf("%s: %q", file, line)
		}
		half, text := halves[cells[0]], cells[2]
		matches := gaz.Find(text, []gaz.Block{{End: len(text)}})
		at := 0
		for marked := range strings.SplitSeq(cells[1], ";") {
			name, as, _ := strings.Cut(marked, "=")
			i := strings.Index(text[at:], name)
			if i < 0 {
				return nil, fmt.Errorf("%s: no %s in %q", file, name, text)
			}
			start, end := at+i, at+i+len(name)
			at = end
			half.gold++
			got := "nothing"
			for _, m := range matches {
				if m.Start == start && m.End == end {
					got = "place"
					if m.Kind == gaz.Country || m.Kind == gaz.Bloc {
						got = "gov"
					}
				}
			}
			if got == as {
				half.right++
			} else {
				wrong("capital "+as, got+": "+around(text, [2]int{start, end}))
			}
		}
	}
	var figures []figure
	for _, half := range [...]string{"tune", "measure"} {
		t := halves[half]
		figures = append(figures, figure{"countries/capitals/" + half, share(t.right, t.gold), fmt.Sprintf("%d of %d in sentences of our own", t.right, t.gold)})
	}
	return figures, nil
}
