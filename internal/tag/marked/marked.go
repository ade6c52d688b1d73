// Package marked reads texts whose names are marked by hand, and measures what a
// model finds in them.
package marked

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/glossnews/gloss/internal/segment"
	"github.com/glossnews/gloss/internal/tag/core"
)

// A Set is a file of marked sentences or articles.
type Set struct {
	Name   string // below a directory, without .jsonl.gz
	Weight float32
	Source core.Source
	Titles bool // titles of office and nationalities are marked
}

// DevSets are what designs are compared on.
var DevSets = []Set{
	{Name: "world/wikinews.dev", Weight: 1, Titles: true},
	{Name: "world/cfi.dev", Weight: 1, Titles: true},
	{Name: "ner/dev/news_own.dev", Weight: 1, Titles: true},
	{Name: "ner/dev/worldwide", Weight: 1},
	{Name: "ner/dev/crossner_politics.dev", Weight: 1},
	{Name: "ner/dev/uner_ewt.dev", Weight: 1},
}

// An Article is one or more sentences that are read together.
type Article struct {
	Set       *Set
	Sentences []Sentence
	Fold      int // the half of the texts that it is in, with its copies
}

// A Sentence is its tokens and the labels of both chains.
type Sentence struct {
	Text        string
	Tokens      []segment.Span
	Words       []string
	Names       []uint8 // labels of the first chain
	TitleLabels []uint8 // labels of the second, from 0
	Skip        bool    // it is read, but not to be learnt from
	Gold        []Mark  // as the source has it
}

// A Mark is what a range of bytes of a sentence names; kind is a kind of the
// first chain, or TitleKind.
type Mark struct {
	Start, End, Kind int
}

// TitleKind is the kind of a title of office.
const TitleKind = core.Kinds

// record is a line of the files, of a sentence or of an article.
type record struct {
	Doc       *string  `json:"doc"`
	Text      string   `json:"text"`
	Sentences [][2]int `json:"sentences"`
	Entities  []struct {
		Start  int    `json:"start"`
		End    int    `json:"end"`
		Label  string `json:"label"`
		Coarse string `json:"coarse"`
	} `json:"entities"`
}

// coarseKind returns the kind of the first chain, TitleKind, or -1 for what is
// not marked by us.
func coarseKind(coarse string) int {
	switch coarse {
	case "PER", "P":
		return core.Person
	case "ORG", "O":
		return core.Organization
	case "LOC", "COUNTRY", "L":
		return core.Place
	case "NORP", "N":
		return core.Nationality
	case "TITLE", "T":
		return TitleKind
	}
	return -1
}

// Read returns the articles of a set, and the hash of its file.
func (s *Set) Read(dir string) ([]*Article, string, error) {
	name := filepath.Join(dir, filepath.FromSlash(s.Name)+".jsonl.gz")
	packed, err := os.ReadFile(name)
	if err != nil {
		return nil, "", err
	}
	sum := sha256.Sum256(packed)
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", name, err)
	}
	articles, err := s.decode(z)
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", name, err)
	}
	return articles, hex.EncodeToString(sum[:]), nil
}

// ReadEither returns the articles of a set of which the project has a copy of its
// own in the directory own, under the last part of its name, or else from dir.
func (s *Set) ReadEither(own, dir string) ([]*Article, error) {
	articles, _, err := (&Set{path.Base(s.Name), s.Weight, s.Source, s.Titles}).Read(own)
	if errors.Is(err, fs.ErrNotExist) {
		articles, _, err = s.Read(dir)
	}
	return articles, err
}

func (s *Set) decode(r io.Reader) ([]*Article, error) {
	var articles []*Article
	open := ""
	decoder := json.NewDecoder(r)
	for line := 1; ; line++ {
		var rec record
		err := decoder.Decode(&rec)
		if errors.Is(err, io.EOF) {
			return articles, nil
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		if rec.Sentences == nil {
			rec.Sentences = [][2]int{{0, len(rec.Text)}}
		}
		if rec.Doc == nil || *rec.Doc == "" || *rec.Doc != open || len(articles) == 0 {
			articles = append(articles, &Article{Set: s})
		}
		open = ""
		if rec.Doc != nil {
			open = *rec.Doc
		}
		a := articles[len(articles)-1]
		for _, at := range rec.Sentences {
			a.Sentences = append(a.Sentences, rec.sentence(at[0], at[1]))
		}
	}
}

// sentence returns the sentence from start to end with its marks.
func (r *record) sentence(start, end int) Sentence {
	var marks []Mark
	for _, e := range r.Entities {
		label := e.Coarse
		if label == "" {
			label = e.Label
		}
		if kind := coarseKind(label); kind >= 0 && e.Start >= start && e.End <= end {
			marks = append(marks, Mark{e.Start - start, e.End - start, kind})
		}
	}
	return NewSentence(r.Text[start:end], marks)
}

// NewSentence returns a sentence with its marks as labels of our tokens. A mark
// that does not begin and end with tokens gets all that it touches.
func NewSentence(text string, marks []Mark) Sentence {
	s := Sentence{Text: text, Tokens: segment.Tokens(text), Gold: marks}
	s.Words = make([]string, len(s.Tokens))
	for i, t := range s.Tokens {
		s.Words[i] = text[t.Start:t.End]
	}
	s.Names = make([]uint8, len(s.Tokens))
	s.TitleLabels = make([]uint8, len(s.Tokens))
	marks = slices.Clone(marks)
	slices.SortStableFunc(marks, func(a, b Mark) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	for _, m := range marks {
		first, last := -1, -1
		for i, t := range s.Tokens {
			if t.Start < m.End && m.Start < t.End {
				if first < 0 {
					first = i
				}
				last = i
			}
		}
		if first < 0 {
			continue
		}
		labels, kind := s.Names, m.Kind
		if kind == TitleKind {
			labels, kind = s.TitleLabels, 0
		}
		if slices.ContainsFunc(labels[first:last+1], func(l uint8) bool { return l != 0 }) {
			continue // within a longer one
		}
		setLabels(labels, first, last, kind)
	}
	return s
}

func setLabels(labels []uint8, first, last, kind int) {
	if first == last {
		labels[first] = uint8(core.Label(kind, core.Single))
		return
	}
	for i := first; i <= last; i++ {
		labels[i] = uint8(core.Label(kind, core.Inside))
	}
	labels[first] = uint8(core.Label(kind, core.Begin))
	labels[last] = uint8(core.Label(kind, core.End))
}
