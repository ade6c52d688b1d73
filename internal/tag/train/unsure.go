package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/segment"
	"github.com/glossnews/gloss/internal/tag"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// A candidate is a sentence that might be marked next.
type candidate struct {
	Text  string `json:"text"`
	Doc   string `json:"doc"`
	doubt float64
	file  string
	trade bool // a heading, or about trade, money or a body
}

// unsure writes the n sentences of the files of raw text, JSON lines with id and
// text, about which a model is least sure, as JSON lines. A third are headings or
// about trade and organizations. None is in the sets known.
func unsure(w io.Writer, m *tag.Model, n int, files []string, known map[string]bool) error {
	var all []candidate
	for _, name := range files {
		found, err := candidates(m, name)
		if err != nil {
			return err
		}
		all = append(all, found...)
	}
	slices.SortStableFunc(all, func(a, b candidate) int {
		switch {
		case a.doubt > b.doubt:
			return -1
		case a.doubt < b.doubt:
			return 1
		}
		return strings.Compare(a.Text, b.Text)
	})
	seen := map[string]bool{}
	perDoc := map[string]int{}
	trade, rest := n/3, n-n/3
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	perFile := map[string]int{}
	for _, c := range all {
		left := &rest
		if c.trade {
			left = &trade
		}
		start := c.Text[:min(len(c.Text), 30)]
		if *left == 0 || known[c.Text] || seen[start] || perDoc[c.Doc] >= 2 || perFile[c.file] >= (n+len(files)-1)/len(files) {
			continue
		}
		seen[start] = true
		perDoc[c.Doc]++
		perFile[c.file]++
		*left--
		if err := encoder.Encode(c); err != nil {
			return err
		}
	}
	return nil
}

// candidates returns the sentences of a file that read like news.
func candidates(m *tag.Model, name string) ([]candidate, error) {
	packed, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var all []candidate
	decoder := json.NewDecoder(bufio.NewReader(z))
	for {
		var r struct{ ID, Text string }
		err := decoder.Decode(&r)
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		a := &marked.Article{}
		for line := range strings.Lines(r.Text) {
			for _, s := range segment.Sentences(line) {
				a.Sentences = append(a.Sentences, marked.NewSentence(line[s.Start:s.End], nil))
			}
		}
		for i, got := range marked.Tag(m, a) {
			s := &a.Sentences[i]
			if !newsLike(s) {
				continue
			}
			c := candidate{Text: s.Text, Doc: r.ID, file: name, trade: aboutTrade(s)}
			var doubts []float64
			for _, g := range got {
				doubts = append(doubts, 1-g.Score)
			}
			slices.Sort(doubts)
			for _, d := range doubts[max(0, len(doubts)-2):] {
				c.doubt += d // two, or long lists would come first
			}
			all = append(all, c)
		}
	}
}

// newsLike reports whether a sentence is of 8 to 45 words, most of them words.
func newsLike(s *marked.Sentence) bool {
	words, odd := 0, 0
	for _, w := range s.Words {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsLetter(r):
			words++
		case !strings.Contains(",.'’“”\"-", w):
			odd++
		}
	}
	first, _ := utf8.DecodeRuneInString(s.Text)
	return words >= 8 && words <= 45 && odd*6 < words && (unicode.IsUpper(first) || first == '“' || first == '"') &&
		!strings.HasPrefix(s.Text, "Mr") && !strings.HasPrefix(s.Text, "La ") && !strings.ContainsAny(s.Text, "\n&|_*#@[]<>{}=") && !strings.Contains(s.Text, "http")
}

// aboutTrade reports whether a sentence is a heading or about trade, money or
// organizations.
func aboutTrade(s *marked.Sentence) bool {
	if last := s.Words[len(s.Words)-1]; !strings.ContainsAny(last, ".?!”\"’'") {
		return true
	}
	n := 0
	for _, w := range s.Words {
		switch strings.ToLower(w) {
		case "trade", "tariff", "tariffs", "export", "exports", "imports", "bank", "banks", "company", "companies", "market", "markets",
			"investment", "investors", "economy", "economic", "oil", "gas", "fund", "finance", "financial", "commission", "council", "group",
			"agency", "association", "corporation", "inc.", "corp.", "institute", "billion", "shares", "stocks", "profit", "industry", "minerals":
			n++
		}
	}
	return n >= 2
}

// knownTexts returns the sentences of all sets below dir.
func knownTexts(dir string) (map[string]bool, error) {
	known := map[string]bool{}
	for _, s := range slices.Concat(trainSets(0), marked.DevSets) {
		articles, _, err := readSet(&s, dir)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.Base(s.Name), err)
		}
		for _, a := range articles {
			for i := range a.Sentences {
				known[a.Sentences[i].Text] = true
			}
		}
	}
	return known, nil
}
