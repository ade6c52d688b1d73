package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/glossnews/gloss"
	prose "github.com/jdkato/prose/v2"
)

// A marked is an article with its names marked by hand.
type marked struct {
	Text       string   `json:"text"`
	Paragraphs [][2]int `json:"paragraphs"`
	Entities   []struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		Label string `json:"label"` // P person, O organization, L place; others are not compared
	} `json:"entities"`
}

// mostArticles bounds the articles that are read of each set, for time.
const mostArticles = 15

// entities measures strict F1, the same words and the same kind, of people,
// organizations and places in whole articles, for our analyzer and for prose v2.
func entities(data string) ([]figure, error) {
	loaded, err := prose.NewDocument("") // to load the model anew for each text would take most of the time
	if err != nil {
		return nil, fmt.Errorf("prose v2: %w", err)
	}
	prose2 := func(a *gloss.Article) (map[gloss.Span]string, error) { return prose2(a, loaded.Model) }
	var figures []figure
	for _, set := range []string{"wikinews", "cfi"} {
		articles, err := readMarked(filepath.Join(data, "world", set+".dev.jsonl.gz"), mostArticles)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		for _, finder := range []struct {
			name string
			find func(*gloss.Article) (map[gloss.Span]string, error)
		}{{"gloss", ours}, {"prose2", prose2}} {
			counts := map[string]*tally{"P": {}, "O": {}, "L": {}}
			for _, m := range articles {
				got, err := finder.find(m.article())
				if err != nil {
					return nil, err
				}
				for _, e := range m.Entities {
					if c := counts[e.Label]; c != nil {
						span := gloss.Span{Start: e.Start, End: e.End}
						c.gold++
						if got[span] == e.Label {
							c.right++
						}
					}
				}
				for _, label := range got {
					counts[label].found++
				}
			}
			for _, kind := range []struct{ name, label string }{{"people", "P"}, {"organizations", "O"}, {"places", "L"}} {
				c := counts[kind.label]
				figures = append(figures, figure{
					name:  "entities/" + set + "/" + finder.name + "/" + kind.name,
					value: c.f1(),
					note:  fmt.Sprintf("F1; right %d of %d found, of %d marked in %d articles", c.right, c.found, c.gold, len(articles)),
				})
			}
		}
	}
	return figures, nil
}

// A tally counts what was marked, what was found and what was right.
type tally struct{ gold, found, right int }

func (t *tally) f1() float64 {
	if t.right == 0 {
		return 0
	}
	return 2 * float64(t.right) / float64(t.gold+t.found)
}

// article returns m as an article that has but a lead, so that no fault of the
// parser counts here.
func (m *marked) article() *gloss.Article {
	a := &gloss.Article{Text: m.Text}
	for _, p := range m.Paragraphs {
		span := gloss.Span{Start: p[0], End: p[1]}
		a.Lead = append(a.Lead, gloss.Paragraph{Span: span, Text: span.In(m.Text)})
	}
	return a
}

func ours(a *gloss.Article) (map[gloss.Span]string, error) {
	n := gloss.Analyze(a)
	kinds := map[string]gloss.Kind{}
	for _, e := range n.Entities {
		kinds[e.ID] = e.Kind
	}
	got := map[gloss.Span]string{}
	for _, m := range n.Mentions {
		if m.By == gloss.ByDemonym || m.By == gloss.ByOffice {
			continue // nationalities are marked apart, offices are no names
		}
		switch kinds[m.Entity] {
		case gloss.KindPerson:
			got[m.Span] = "P"
		case gloss.KindOrganization, gloss.KindBloc:
			got[m.Span] = "O"
		case gloss.KindCountry, gloss.KindPlace:
			got[m.Span] = "L"
		}
	}
	return got, nil
}

// prose2 returns what prose v2 finds. It says no places in a text, so each name
// is looked for after the one before it.
func prose2(a *gloss.Article, model *prose.Model) (map[gloss.Span]string, error) {
	got := map[gloss.Span]string{}
	for _, p := range a.Lead {
		doc, err := prose.NewDocument(p.Text, prose.UsingModel(model))
		if err != nil {
			return nil, fmt.Errorf("prose v2: %w", err)
		}
		at := p.Start
		for _, e := range doc.Entities() {
			i := strings.Index(a.Text[at:p.End], e.Text)
			if i < 0 {
				continue
			}
			span := gloss.Span{Start: at + i, End: at + i + len(e.Text)}
			at = span.End
			switch e.Label {
			case "PERSON":
				got[span] = "P"
			case "ORGANIZATION":
				got[span] = "O"
			case "GPE", "LOCATION":
				got[span] = "L"
			}
		}
	}
	return got, nil
}

// readMarked returns the first articles of a file.
func readMarked(name string, most int) ([]*marked, error) {
	var articles []*marked
	for m, err := range records[marked](name) {
		if err != nil {
			return nil, err
		}
		if articles = append(articles, m); len(articles) == most {
			break
		}
	}
	return articles, nil
}
