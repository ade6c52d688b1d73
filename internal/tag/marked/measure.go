package marked

import (
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/tag"
	"github.com/glossnews/gloss/internal/tag/core"
)

// A Tally counts what is marked, what was found and what of it is right.
type Tally struct{ Marked, Found, Right int }

// F1 returns the harmonic mean of precision and recall, in per cent.
func (t Tally) F1() float64 {
	if t.Right == 0 {
		return 0
	}
	return 200 * float64(t.Right) / float64(t.Marked+t.Found)
}

// Add adds the counts of u.
func (t *Tally) Add(u Tally) {
	t.Marked += u.Marked
	t.Found += u.Found
	t.Right += u.Right
}

// A Found is a mark that the model found, with its score.
type Found struct {
	Mark
	Score float64
}

// Tag returns what the model finds in each sentence of an article.
func Tag(m *tag.Model, a *Article) [][]Found {
	var text strings.Builder
	doc := tag.Document{}
	var starts []int
	for _, s := range a.Sentences {
		at := text.Len()
		starts = append(starts, at)
		text.WriteString(s.Text)
		text.WriteByte('\n')
		tokens := make([]tag.Span, len(s.Tokens))
		for i, t := range s.Tokens {
			tokens[i] = tag.Span{Start: at + t.Start, End: at + t.End}
		}
		doc.Sentences = append(doc.Sentences, tag.Sentence{Tokens: tokens})
	}
	doc.Text = text.String()
	all := make([][]Found, len(a.Sentences))
	n := 0
	for _, e := range m.Tag(doc) {
		for n+1 < len(starts) && starts[n+1] <= e.Start {
			n++
		}
		all[n] = append(all[n], Found{Mark{e.Start - starts[n], e.End - starts[n], int(e.Kind)}, e.Score})
	}
	return all
}

// Measure compares what a model finds in articles with their marks, by kind.
func Measure(m *tag.Model, articles []*Article, each func(s *Sentence, got []Found)) [core.Kinds + 1]Tally {
	var t [core.Kinds + 1]Tally
	for _, a := range articles {
		for n, got := range Tag(m, a) {
			s := &a.Sentences[n]
			if each != nil {
				each(s, got)
			}
			gold := map[Mark]bool{}
			for _, g := range s.Gold {
				if !gold[g] {
					t[g.Kind].Marked++
				}
				gold[g] = true
			}
			for _, f := range got {
				t[f.Kind].Found++
				if gold[f.Mark] {
					t[f.Kind].Right++
				}
			}
		}
	}
	return t
}

// Calibrate counts in scored, by the first digit of their score, what was found
// in a sentence and what of it is right.
func Calibrate(scored *[10]Tally, s *Sentence, got []Found) {
	for _, f := range got {
		t := &scored[max(0, min(int(f.Score*10), 9))]
		t.Found++
		if slices.Contains(s.Gold, f.Mark) {
			t.Right++
		}
	}
}
