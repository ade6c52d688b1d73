package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/glossnews/gloss"
)

// A sourceText is a sentence and the sources in it, as a careful reader names them.
type sourceText struct {
	Text    string       `json:"text"`
	Use     string       `json:"use"` // tune or measure
	Sources []sourceMark `json:"sources"`
}

// A sourceMark is one source. A kind of "?" is not judged.
type sourceMark struct {
	Phrase      string   `json:"phrase"`
	Kind        string   `json:"kind"`
	Authors     []string `json:"authors"`
	Publication string   `json:"publication"`
	Via         string   `json:"via"`
	Title       string   `json:"title"`
	Date        string   `json:"date"`
	Remark      string   `json:"remark"`
}

// A sourceScore counts what was found, what was to be found, and what of both is
// the same.
type sourceScore struct{ right, found, gold float64 }

func (s *sourceScore) add(got, want string) {
	if got != "" {
		s.found++
	}
	if want != "" {
		s.gold++
	}
	if got != "" && got == want {
		s.right++
	}
}

func (s *sourceScore) precision() float64 { return s.right / max(s.found, 1) }
func (s *sourceScore) recall() float64    { return s.right / max(s.gold, 1) }

// sourceFields are the fields that are compared, in order.
var sourceFields = [...]string{"phrase", "publication", "authors", "title", "date", "via", "remark", "kind"}

// leastCases is the fewest sources of which a field is marked for a figure to say anything.
const leastCases = 10

// sourceFigures measures the sources that sentences name: how many are found, and the
// fields of all that are to be found. The field of a source that is missed is missed.
func sourceFigures(string) ([]figure, error) {
	texts, err := all[sourceText](filepath.Join("testdata", "gold", "sources.jsonl"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var figures []figure
	for _, use := range [...]string{"tune", "measure"} {
		var whole sourceScore
		var fields [len(sourceFields)]sourceScore
		for _, t := range texts {
			if t.Use == use {
				t.score(&whole, &fields)
			}
		}
		note := fmt.Sprintf("%.0f sources in sentences of ours to %s", whole.gold, use)
		figures = append(figures, figure{"sources/" + use + "/precision", whole.precision(), note},
			figure{"sources/" + use + "/recall", whole.recall(), note})
		for i, f := range fields {
			if f.gold < leastCases {
				continue // one more would change it by a tenth
			}
			figures = append(figures, figure{
				"sources/" + use + "/" + sourceFields[i], (2 * f.right) / max(f.found+f.gold, 1),
				fmt.Sprintf("F1; %.0f right, %.0f found, %.0f marked", f.right, f.found, f.gold),
			})
		}
	}
	return figures, nil
}

// score compares what is found in t with what is marked.
func (t *sourceText) score(whole *sourceScore, fields *[len(sourceFields)]sourceScore) {
	span := gloss.Span{End: len(t.Text)}
	n := gloss.Analyze(&gloss.Article{
		Text: t.Text, Date: gloss.Date{Year: 2025, Month: 9, Day: 23}, Lead: []gloss.Paragraph{{Span: span, Text: t.Text}},
	})
	whole.found += float64(len(n.Sources))
	whole.gold += float64(len(t.Sources))
	used := make([]bool, len(n.Sources))
	bad := len(n.Sources) != len(t.Sources)
	for _, want := range t.Sources {
		at := strings.Index(t.Text, want.Phrase)
		missed := true
		for i, got := range n.Sources {
			if used[i] || got.End <= at || at+len(want.Phrase) <= got.Start {
				continue
			}
			used[i], missed = true, false
			whole.right++
			for k, f := range t.fields(got) {
				w := want.fields()[k]
				if sourceFields[k] == "kind" && w == "?" {
					continue
				}
				bad = bad || f != w
				fields[k].add(f, w)
			}
			break
		}
		if missed {
			for k, w := range want.fields() {
				if w != "?" {
					fields[k].add("", w)
				}
			}
		}
	}
	for i, got := range n.Sources {
		if !used[i] {
			for k, f := range t.fields(got) {
				fields[k].add(f, "")
			}
		}
	}
	if !bad {
		return
	}
	wrong("sources "+t.Use, t.Text)
	for _, w := range t.Sources {
		wrong("   want", fmt.Sprintf("%q", w.fields()))
	}
	for _, c := range n.Sources {
		wrong("   got ", fmt.Sprintf("%q", t.fields(c)))
	}
}

// fields returns the fields of a source that was found.
func (t *sourceText) fields(c gloss.Citation) [len(sourceFields)]string {
	var authors []string
	for _, a := range c.Authors {
		authors = append(authors, a.String())
	}
	return [...]string{
		strings.TrimSpace(c.In(t.Text)), bare(c.Publication), strings.Join(authors, "; "), c.Title, c.Date.String(), bare(c.Via), c.Remark,
		string(c.Kind),
	}
}

// fields returns the fields of a source that is marked.
func (m sourceMark) fields() [len(sourceFields)]string {
	return [...]string{
		m.Phrase, bare(m.Publication), strings.Join(m.Authors, "; "), m.Title, m.Date, bare(m.Via), m.Remark, m.Kind,
	}
}

// bare returns the name of an outlet without its article.
func bare(name string) string { return strings.TrimPrefix(name, "The ") }
