package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/glossnews/gloss"
)

// citations measures ParseCitation on source lines of our own, of which every
// field has to be right, and on lines of real reference lists, beside a splitter
// that takes what stands between commas for author, title, publication and date.
func citations(data string) ([]figure, error) {
	own, err := ownLines(filepath.Join("testdata", "gold", "citations.jsonl"))
	if err != nil {
		return nil, err
	}
	real, err := realLines(filepath.Join(data, "citations", "real_lines.dev.jsonl"))
	return slices.Concat(own, real), err
}

// ownLines measures the lines of our own.
func ownLines(file string) ([]figure, error) {
	type line struct {
		Line      string
		Citations []json.RawMessage
	}
	var right, naive, all float64
	for l, err := range records[line](file) {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		all++
		got, _ := gloss.ParseCitation(l.Line)
		if same, err := sameCitations(got, l.Citations); err != nil {
			return nil, fmt.Errorf("%s: %w", l.Line, err)
		} else if same {
			right++
		}
		if same, _ := sameCitations(naiveCitations(l.Line), l.Citations); same {
			naive++
		}
	}
	note := fmt.Sprintf("lines with every field right, of %.0f of our own", all)
	return []figure{{"citations/own", right / all, note}, {"citations/own/naive", naive / all, "the same by a splitter at commas"}}, nil
}

// sameCitations reports whether got has the fields of want, beside where they
// stand.
func sameCitations(got []gloss.Citation, want []json.RawMessage) (bool, error) {
	if len(got) != len(want) {
		return false, nil
	}
	for i, c := range got {
		c.Span, c.Parts, c.Ambiguous = gloss.Span{}, nil, false
		have, err := json.Marshal(c)
		if err != nil {
			return false, err
		}
		var a, b map[string]any
		if err := errors.Join(json.Unmarshal(have, &a), json.Unmarshal(want[i], &b)); err != nil {
			return false, err
		}
		delete(a, "start")
		delete(a, "end")
		if asJSON(a) != asJSON(b) {
			return false, nil
		}
	}
	return true, nil
}

// A realSource is one source of a line of a real reference list, as a careful
// reader has it.
type realSource struct {
	Authors                       []gloss.Name
	Publication, Title, Date, URL string
}

// realLines measures the lines of real reference lists: a line is right if all its
// sources have the authors, publication, title, date and address.
func realLines(file string) ([]figure, error) {
	type line struct {
		Line    string
		Sources []realSource
	}
	var all, right, naive float64
	fields, sources := map[string]float64{}, 0.0
	for l, err := range records[line](file) {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		all++
		got, _ := gloss.ParseCitation(l.Line)
		good := len(got) == len(l.Sources)
		for i, s := range l.Sources {
			sources++
			var c gloss.Citation
			if i < len(got) {
				c = got[i]
			}
			for name, same := range sameSource(c, s) {
				good = good && same
				if same {
					fields[name]++
				}
			}
		}
		if good {
			right++
		}
		if rightSources(naiveCitations(l.Line), l.Sources) {
			naive++
		}
	}
	if all == 0 {
		return nil, nil
	}
	figures := []figure{
		{"citations/real", right / all, fmt.Sprintf("of %.0f lines of real reference lists", all)},
		{"citations/real/naive", naive / all, "the same by a splitter at commas"},
	}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		figures = append(figures, figure{"citations/real/" + name, fields[name] / sources, ""})
	}
	return figures, nil
}

func rightSources(got []gloss.Citation, want []realSource) bool {
	for i, s := range want {
		if i >= len(got) {
			return false
		}
		for _, same := range sameSource(got[i], s) {
			if !same {
				return false
			}
		}
	}
	return len(got) == len(want)
}

// sameSource compares the fields of c with those of s.
func sameSource(c gloss.Citation, s realSource) map[string]bool {
	authors := len(c.Authors) == len(s.Authors)
	for i := range s.Authors {
		authors = authors && plainName(c.Authors[i]) == plainName(s.Authors[i])
	}
	return map[string]bool{
		"authors":     authors,
		"publication": plainText(c.Publication) == plainText(s.Publication),
		"title":       plainText(c.Title) == plainText(s.Title),
		"date":        c.Date.String() == s.Date,
		"url":         strings.TrimRight(c.URL, "/.") == strings.TrimRight(s.URL, "/."),
	}
}

var (
	quoteMarks = regexp.MustCompile("[“”\"‘’'`]")
	spaces     = regexp.MustCompile(`\s+`)
)

// plainText returns s without quotes, points at its ends and case.
func plainText(s string) string {
	s = spaces.ReplaceAllString(quoteMarks.ReplaceAllString(s, ""), " ")
	return strings.ToLower(strings.Trim(s, " .,;:"))
}

func plainName(n gloss.Name) string {
	if n.Literal != "" {
		return plainText(n.Literal)
	}
	return plainText(joinWords(n.Given, n.Particle, n.Family, n.Suffix))
}

func joinWords(words ...string) string {
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " ")
}

// naiveCitations is the peer: it drops the label and splits at commas. The last
// part with a date is the date, what stands in quotes the title, the first part
// the author if there are three or more, and the part before the date the
// publication.
func naiveCitations(line string) []gloss.Citation {
	if _, rest, ok := strings.Cut(line, ": "); ok && !strings.Contains(line[:len(line)-len(rest)], ",") {
		line = rest
	}
	var c gloss.Citation
	var parts []string
	for p := range strings.SplitSeq(line, ", ") {
		p = strings.Trim(p, " .")
		switch d, ok := gloss.ParseDate(p); {
		case ok:
			c.Date = gloss.Period{Date: d}
		case strings.HasPrefix(p, "http"):
			c.URL = p
		case strings.HasPrefix(p, "\"") || strings.HasPrefix(p, "“"):
			c.Title = strings.Trim(p, "\"“”")
		default:
			parts = append(parts, p)
		}
	}
	if n := len(parts); n > 0 {
		c.Publication = parts[n-1]
		if n > 1 {
			c.Authors = []gloss.Name{gloss.ParseName(parts[0])}
		}
	}
	return []gloss.Citation{c}
}
