package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/glossnews/gloss"
)

// ownKinds measures, on small articles of our own, whether names have the right kind:
// those that may be of two kinds within an article, and of small companies. The half
// called measure was not read while the rules were made.
func ownKinds() ([]figure, error) {
	var figures []figure
	for _, set := range [...]string{"one-kind", "companies"} {
		halves := map[string]*tally{"tune": {}, "measure": {}}
		file := filepath.Join("testdata", "gold", set+".tsv")
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(data)) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			cells := strings.Split(strings.TrimSpace(line), "\t")
			if len(cells) != 3 || halves[cells[0]] == nil {
				return nil, fmt.Errorf("%s: %q", file, line)
			}
			if err := halves[cells[0]].kinds(set, cells[1], cells[2]); err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
		}
		for _, half := range [...]string{"tune", "measure"} {
			t := halves[half]
			figures = append(figures, figure{"join/" + set + "/" + half, share(t.right, t.gold), fmt.Sprintf("%d of %d names of the right kind in our own articles", t.right, t.gold)})
		}
	}
	return figures, nil
}

// kinds counts the names of an article that have the kind that is marked.
func (t *tally) kinds(set, text, marked string) error {
	a := &gloss.Article{Text: text, Lead: []gloss.Paragraph{{Span: gloss.Span{End: len(text)}, Text: text}}}
	n := gloss.Analyze(a)
	at := 0
	for mark := range strings.SplitSeq(marked, ";") {
		name, kind, _ := strings.Cut(mark, "=")
		i := strings.Index(text[at:], name)
		if i < 0 {
			return fmt.Errorf("no %s in %q", name, text)
		}
		start := at + i
		at = start + len(name)
		got := "-"
		for _, m := range n.Mentions {
			if e, ok := n.Entity(m.Entity); ok && m.Start == start && m.End == at {
				got = letterOf(e.Kind)
			}
		}
		t.gold++
		if got == kind {
			t.right++
		} else {
			wrong("kind "+set, got+" not "+kind+": "+around(text, [2]int{start, at}))
		}
	}
	return nil
}

// letterOf returns the letter that our marks have for a kind.
func letterOf(k gloss.Kind) string {
	switch k {
	case gloss.KindPerson:
		return "P"
	case gloss.KindOrganization:
		return "O"
	case gloss.KindCountry, gloss.KindPlace, gloss.KindBloc:
		return "L"
	}
	return "-"
}
