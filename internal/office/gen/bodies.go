package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/office/key"
	"github.com/glossnews/gloss/internal/segment"
)

// bodyKinds are the kinds of body that bodies.txt may name.
var bodyKinds = []string{
	"palace", "government", "nations", "bank", "chamber", "court", "forces", "police", "party",
	"civil", "press", "academy", "religious", "company", "region",
}

// bodyTable returns the table of bodies known by name that is searched at run time: a
// line has a name as key.AppendWord writes it, if it is one word as it is, the kind and the country, and the lines are
// sorted.
func bodyTable(dir string) ([]byte, error) {
	name := filepath.Join(dir, "bodies.txt")
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var lines []string
	seen := map[string]bool{}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		head, names, _ := strings.Cut(line, ":")
		kind, country, ok := strings.Cut(head, " ")
		if !ok || !slices.Contains(bodyKinds, kind) {
			return nil, fmt.Errorf("%s:%d: want a kind, a country and a colon", name, n)
		}
		country = strings.TrimPrefix(country, "-")
		for body := range strings.SplitSeq(names, ";") {
			k := bodyKey(strings.TrimSpace(body))
			if k == "" || seen[k] {
				return nil, fmt.Errorf("%s:%d: %q is there twice", name, n, body)
			}
			seen[k] = true
			lines = append(lines, k+"\t"+kind+"\t"+country)
		}
	}
	slices.Sort(lines)
	return []byte(strings.Join(lines, "\n") + "\n"), nil
}

// bodyKey returns the name of a body as it is looked up: a name of one word as it is.
func bodyKey(name string) string {
	tokens := segment.Tokens(name)
	if len(tokens) == 1 {
		return name
	}
	var b []byte
	for i, t := range tokens {
		b = key.AppendWord(b, name[t.Start:t.End], i)
	}
	return string(b)
}
