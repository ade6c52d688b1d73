package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// countries measures the finder of countries on whole articles and single news
// sentences of others, and the look-up on strings chosen to be hard.
func countries(data string) ([]figure, error) {
	var figures []figure
	for _, run := range []func(string) ([]figure, error){lookedUp, inArticles, inNews, ownCapitals} {
		got, err := run(data)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		figures = append(figures, got...)
	}
	return figures, nil
}

// lookedUp is the part of the hard strings that are looked up right.
func lookedUp(data string) ([]figure, error) {
	table, err := os.ReadFile(filepath.Join(data, "gaz", "tricky.tsv"))
	if err != nil {
		return nil, err
	}
	right, all := 0, 0
	for line := range strings.Lines(string(table)) {
		name, want, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok {
			continue
		}
		all++
		if got, _ := gaz.Lookup(name); got == want {
			right++
		} else {
			wrong("look-up", name+" is "+got+", not "+want)
		}
	}
	return []figure{{"countries/lookup", float64(right) / float64(all), fmt.Sprintf("%d of %d strings", right, all)}}, nil
}

// A geography is an article with its countries and capitals marked by hand.
type geography struct {
	Text       string   `json:"text"`
	Paragraphs [][2]int `json:"paragraphs"`
	Entities   []struct {
		Start  int    `json:"start"`
		End    int    `json:"end"`
		Coarse string `json:"coarse"` // COUNTRY, NORP and others
	} `json:"entities"`
	Capitals []struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		As    string `json:"as"` // gov or place
	} `json:"capitals"`
}

// blocks returns the paragraphs, the short ones without a full stop as headings.
func (g *geography) blocks() []gaz.Block {
	var blocks []gaz.Block
	for _, p := range g.Paragraphs {
		text := g.Text[p[0]:p[1]]
		heading := len(text) < 110 && !strings.ContainsAny(text[len(text)-1:], ".:!?\"")
		blocks = append(blocks, gaz.Block{Start: p[0], End: p[1], Heading: heading})
	}
	return blocks
}

// inArticles measures countries, with the demonyms of countries, and capitals
// in whole articles. A historical state or a part of a country counts where it
// is marked and is not asked for where it is not.
func inArticles(data string) ([]figure, error) {
	var figures []figure
	var capital tally
	for _, set := range worldSets {
		var found, marked tally
		for g, err := range records[geography](filepath.Join(data, "world", set+".jsonl.gz")) {
			if err != nil {
				return nil, err
			}
			matches := gaz.Find(g.Text, g.blocks())
			gold := map[[2]int]bool{}
			for _, e := range g.Entities {
				if _, ok := gaz.Lookup(g.Text[e.Start:e.End]); e.Coarse == "COUNTRY" || e.Coarse == "NORP" && ok {
					gold[[2]int{e.Start, e.End}] = true
				}
			}
			at := map[[2]int]gaz.Match{}
			for _, m := range matches {
				span := [2]int{m.Start, m.End}
				at[span] = m
				if m.Kind == gaz.Country && m.By != gaz.Capital {
					found.found++
					if gold[span] {
						found.right++
					} else {
						wrong("country too many", around(g.Text, span))
					}
				}
			}
			for span := range gold {
				marked.gold++
				if m, ok := at[span]; ok && m.Kind != gaz.Organization {
					marked.right++
				} else {
					wrong("country missing", around(g.Text, span))
				}
			}
			for _, c := range g.Capitals {
				span := [2]int{c.Start, c.End}
				capital.gold++
				m, ok := at[span]
				if government := m.Kind == gaz.Country || m.Kind == gaz.Bloc; ok && government == (c.As == "gov") {
					capital.right++
				} else {
					wrong("capital "+c.As, around(g.Text, span))
				}
			}
		}
		figures = append(figures,
			figure{"countries/" + set + "/precision", share(found.right, found.found), fmt.Sprintf("%d of %d found", found.right, found.found)},
			figure{"countries/" + set + "/recall", share(marked.right, marked.gold), fmt.Sprintf("%d of %d marked", marked.right, marked.gold)})
	}
	return append(figures, figure{"countries/capitals", share(capital.right, capital.gold), fmt.Sprintf("as government or city, %d of %d", capital.right, capital.gold)}), nil
}

var worldSets = []string{"wikinews.dev", "cfi.dev", "wikinews.train", "cfi.train"}

// inNews measures countries with their codes in single sentences of news.
func inNews(data string) ([]figure, error) {
	var t tally
	type sentence struct {
		Text     string `json:"text"`
		Entities []struct {
			Start  int    `json:"start"`
			End    int    `json:"end"`
			Label  string `json:"label"`
			Norm   string `json:"norm"`
			Kind   string `json:"kind"`
			Nested bool   `json:"nested"` // in the name of an organization: not asked for
		} `json:"entities"`
	}
	for s, err := range records[sentence](filepath.Join(data, "officials", "sentences.dev.jsonl")) {
		if err != nil {
			return nil, err
		}
		type key struct {
			start, end int
			code       string
		}
		gold, free := map[key]bool{}, map[[2]int]bool{}
		for _, e := range s.Entities {
			switch {
			case e.Label != "COUNTRY":
			case e.Nested || e.Kind == "city":
				free[[2]int{e.Start, e.End}] = true
			default:
				gold[key{e.Start, e.End, e.Norm}] = true
			}
		}
		t.gold += len(gold)
		for _, m := range gaz.Find(s.Text, []gaz.Block{{End: len(s.Text)}}) {
			span := [2]int{m.Start, m.End}
			if m.Kind != gaz.Country && m.Code != "EU" || free[span] {
				continue
			}
			t.found++
			k := key{m.Start, m.End, m.Code}
			if gold[k] {
				t.right++
			} else {
				wrong("news too many", around(s.Text, span))
			}
			delete(gold, k)
		}
		for k := range gold {
			wrong("news missing", around(s.Text, [2]int{k.start, k.end}))
		}
	}
	return []figure{{"countries/news", t.f1(), fmt.Sprintf("F1 with codes; right %d of %d found, of %d marked", t.right, t.found, t.gold)}}, nil
}

// around returns a span of text with some of what stands around it.
func around(text string, span [2]int) string {
	return strings.ReplaceAll(strings.ToValidUTF8(text[max(0, span[0]-50):span[0]]+"["+text[span[0]:span[1]]+"]"+text[span[1]:min(len(text), span[1]+50)], ""), "\n", "¶")
}
