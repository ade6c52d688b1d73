package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/glossnews/gloss"
)

// A trade is a format that citations are written to and read from.
type trade struct {
	name  string
	write func(io.Writer, []gloss.Citation) error
	read  func(io.Reader, string) ([]gloss.Citation, error)
	// alone takes out of a file what is ours, so that only the fields are left
	// that every program has.
	alone func(text string) string
	known string // what is known of citation-js, which was given 63 items
}

var trades = []trade{
	{"csl-json", gloss.WriteCSLJSON, gloss.ReadCSLJSON, withoutCustom, ""},
	{"biblatex", gloss.WriteBibLaTeX, gloss.ReadBibLaTeX, withoutLines("  gloss = "), "citation-js: 17 of 63 kinds, 15 of 32 authors"},
	{"ris", gloss.WriteRIS, gloss.ReadRIS, withoutLines("U1  - gloss "), "citation-js: 60 of 63 kinds, 24 of 32 authors, 21 of 50 dates"},
	{"bibtex", writeBibTeX, gloss.ReadBibLaTeX, nil, "a format that is only written; what is lost is told"},
}

func writeBibTeX(w io.Writer, cs []gloss.Citation) error {
	_, err := gloss.WriteBibTeX(w, cs)
	return err
}

// withoutLines takes out the lines with a beginning.
func withoutLines(start string) func(string) string {
	return func(text string) string {
		var b strings.Builder
		for line := range strings.Lines(text) {
			if !strings.HasPrefix(line, start) {
				b.WriteString(line)
			}
		}
		return b.String()
	}
}

// withoutCustom takes the custom members out of items.
func withoutCustom(text string) string {
	var items []map[string]json.RawMessage
	if json.Unmarshal([]byte(text), &items) != nil {
		return text
	}
	for _, item := range items {
		delete(item, "custom")
	}
	b, err := json.Marshal(items)
	if err != nil {
		return text
	}
	return string(b)
}

// formatFigures counts what the formats keep of citations that are written and
// read again: of all of them, and of their fields where they have them.
func formatFigures(string) ([]figure, error) {
	var items []gloss.Citation
	for c, err := range records[gloss.Citation]("testdata/formats/items.jsonl") {
		if os.IsNotExist(err) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		items = append(items, *c)
	}
	var all []figure
	for _, t := range trades {
		var b bytes.Buffer
		if err := t.write(&b, items); err != nil {
			return nil, fmt.Errorf("%s: %w", t.name, err)
		}
		figures, err := t.kept("formats/"+t.name, items, b.String())
		if err != nil {
			return nil, err
		}
		all = append(all, figures...)
		if t.alone == nil {
			continue
		}
		if figures, err = t.kept("formats/"+t.name+"/alone", items, t.alone(b.String())); err != nil {
			return nil, err
		}
		all = append(all, figures...)
	}
	given, err := givenItems()
	return append(all, given...), err
}

// kept compares items with what is read of a file.
func (t trade) kept(name string, items []gloss.Citation, text string) ([]figure, error) {
	back, err := t.read(strings.NewReader(text), t.name)
	if err != nil {
		return nil, err
	}
	if len(back) != len(items) {
		return nil, fmt.Errorf("%s: %d items of %d", name, len(back), len(items))
	}
	var figures []figure
	for _, f := range [...]struct {
		name string
		of   func(c gloss.Citation) any
	}{
		{"items", func(c gloss.Citation) any { return c }},
		{"kinds", func(c gloss.Citation) any { return c.Kind }},
		{"authors", func(c gloss.Citation) any {
			if c.Authors == nil {
				return nil
			}
			return []any{c.Authors, c.MoreAuthors}
		}},
		{"dates", func(c gloss.Citation) any { return c.Date }},
		{"titles", func(c gloss.Citation) any { return c.Title }},
		{"urls", func(c gloss.Citation) any { return c.URL }},
		{"rest", func(c gloss.Citation) any {
			c.Kind, c.Authors, c.MoreAuthors, c.Date, c.Title, c.URL = "", nil, false, gloss.Period{}, "", ""
			return c
		}},
	} {
		var right, all float64
		for i, c := range items {
			if c.ID == "" {
				back[i].ID = "" // a key that was made
			}
			want, got := asJSON(f.of(c)), asJSON(f.of(back[i]))
			if want == `""` || want == "null" {
				if want == got {
					continue // neither has it
				}
			}
			all++
			if want == got {
				right++
			}
		}
		note := fmt.Sprintf("%.0f of %.0f", right, all)
		if f.name == "items" && t.known != "" && !strings.HasSuffix(name, "alone") {
			note += " (" + t.known + ")"
		}
		figures = append(figures, figure{name + "/" + f.name, right / all, note})
	}
	return figures, nil
}

// givenItems counts the items of CSL-JSON that are written as they were read.
func givenItems() ([]figure, error) {
	data, err := os.ReadFile("testdata/formats/csl.json")
	if err != nil {
		return nil, err
	}
	cs, err := gloss.ReadCSLJSON(bytes.NewReader(data), "csl.json")
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := gloss.WriteCSLJSON(&b, cs); err != nil {
		return nil, err
	}
	var want, got []any
	if err := json.Unmarshal(data, &want); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		return nil, err
	}
	right := 0.0
	for i := range want {
		if i < len(got) && asJSON(want[i]) == asJSON(got[i]) {
			right++
		}
	}
	n := float64(len(want))
	return []figure{{"formats/csl-json/given", right / n, fmt.Sprintf("%.0f of %.0f items of others, in every shape, as they were", right, n)}}, nil
}

// asJSON returns v in one form.
func asJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	var again any
	if err := json.Unmarshal(b, &again); err != nil {
		return err.Error()
	}
	b, err = json.Marshal(again)
	if err != nil {
		return err.Error()
	}
	return string(b)
}
