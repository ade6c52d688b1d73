package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/glossnews/gloss"
)

// A lesson is an article with its analysis.
type lesson struct {
	keyPointed
	analysis *gloss.Analysis
}

// lessonsOf analyzes articles and gives them the key points of their editors.
func lessonsOf(texts []keyPointed) []lesson {
	lessons := make([]lesson, len(texts))
	for i, k := range texts {
		a := *k.Article
		a.Highlights = nil
		n := gloss.Analyze(&a)
		for _, r := range k.reference {
			a.Highlights = append(a.Highlights, gloss.Highlight{Text: r})
		}
		lessons[i] = lesson{k, n}
	}
	return lessons
}

// proposalScores returns how what is proposed by weights scores, article by article.
func proposalScores(lessons []lesson, w *gloss.HighlightWeights) []rougeScores {
	h := &gloss.Highlighter{N: keyPoints, Weights: w}
	scores := make([]rougeScores, len(lessons))
	for i, l := range lessons {
		found, _ := h.Propose(l.analysis)
		var texts []string
		for _, p := range found {
			texts = append(texts, p.Text)
		}
		scores[i] = rouge(texts, l.reference)
		if printErrors {
			for k, t := range texts {
				wrong(fmt.Sprintf("%d proposed, %.2f for %v", i, found[k].Score, found[k].Reasons), t)
			}
			for _, t := range l.reference {
				wrong(fmt.Sprintf("%d given", i), t)
			}
		}
	}
	return scores
}

// learn learns from lessons, starting from the given weights.
func learn(from *gloss.HighlightWeights, lessons []lesson) (*gloss.HighlightWeights, error) {
	h := &gloss.Highlighter{N: keyPoints, Weights: from}
	return h.Train(func(yield func(*gloss.Analysis) bool) {
		for _, l := range lessons {
			if !yield(l.analysis) {
				return
			}
		}
	})
}

// oracleSentences takes the sentences that together score best, added one by one: no
// choice of whole sentences gets much above them.
func oracleSentences(k keyPointed) []string {
	all := k.body()
	taken := make([]bool, len(all))
	best := 0.0
	pick := func(also int) []string {
		var out []string
		for i, s := range all {
			if taken[i] || i == also {
				out = append(out, s)
			}
		}
		return out
	}
	for range keyPoints {
		next := -1
		for i := range all {
			if taken[i] {
				continue
			}
			if s := rouge(pick(i), k.reference); s.R1+s.R2 > best {
				best, next = s.R1+s.R2, i
			}
		}
		if next < 0 {
			break
		}
		taken[next] = true
	}
	return pick(-1)
}

// before returns the weights that learning starts from where there are no others.
func before() (*gloss.HighlightWeights, error) {
	f, err := os.Open(filepath.Join("testdata", "propose", "before.json"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return gloss.ReadHighlightWeights(f, "")
}

// highlightFigures measures the key points that are proposed: on news, by weights
// that were learnt from nine tenths of the articles and tried on the tenth, ten
// times, and on articles of the house's form by the built-in ones.
func highlightFigures(data string) ([]figure, error) {
	start, err := before()
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	news, err := newsKeyPoints(data)
	if err != nil {
		return nil, err
	}
	var figures []figure
	if len(news) > 0 {
		lessons := lessonsOf(news)
		for _, measure := range [...]func([]lesson, *gloss.HighlightWeights) ([]figure, error){validated, curve} {
			f, err := measure(lessons, start)
			if err != nil {
				return nil, err
			}
			figures = append(figures, f...)
		}
	}
	for _, half := range [...]string{"tune", "measure"} {
		texts, err := houseKeyPoints(half)
		if err != nil {
			return nil, err
		}
		if len(texts) == 0 {
			continue
		}
		ours := proposalScores(lessonsOf(texts), nil)
		name := "highlights/" + half
		figures = append(figures, rougeFigures(name, "articles of the house's form, "+half, ours)...)
		figures = append(figures, over(name+"/over-lead", ours, scoresOf(texts, leadSentences)), over(name+"/over-parts", ours, scoresOf(texts, partSentences)))
		figures = append(figures, rougeFigures(name+"/oracle", "", scoresOf(texts, oracleSentences))...)
	}
	return figures, nil
}

// validated measures by weights that were learnt from other articles than those
// they are tried on.
func validated(lessons []lesson, start *gloss.HighlightWeights) ([]figure, error) {
	const folds = 10
	ours := make([]rougeScores, len(lessons))
	for fold := range folds {
		var known, unseen []lesson
		var at []int
		for i, l := range lessons {
			if i%folds == fold {
				unseen, at = append(unseen, l), append(at, i)
			} else {
				known = append(known, l)
			}
		}
		w, err := learn(start, known)
		if err != nil {
			return nil, err
		}
		for i, s := range proposalScores(unseen, w) {
			ours[at[i]] = s
		}
	}
	var texts []keyPointed
	for _, l := range lessons {
		texts = append(texts, l.keyPointed)
	}
	lead := scoresOf(texts, leadSentences)
	figures := rougeFigures("highlights/news", "news articles, ten times nine tenths learnt from", ours)
	figures = append(figures, over("highlights/news/over-lead", ours, lead))
	figures = append(figures, over("highlights/news/over-prose3", ours, scoresOf(texts, proseSentences)))
	return append(figures, rougeFigures("highlights/news/oracle", "", scoresOf(texts, oracleSentences))...), nil
}

// over returns by how much ours is better than theirs in ROUGE-1.
func over(name string, ours, theirs []rougeScores) figure {
	g := pairedGain(ones(ours), ones(theirs))
	return figure{name, 100 * g.Mean, fmt.Sprintf("ROUGE-1, %.2f to %.2f in 95 of 100 draws", 100*g.Low, 100*g.High)}
}

func ones(scores []rougeScores) []float64 {
	out := make([]float64, len(scores))
	for i, s := range scores {
		out[i] = s.R1
	}
	return out
}

// curve measures how many articles it takes to learn from, and whether a few do
// harm to weights that are good: those learnt from half of the articles.
func curve(lessons []lesson, start *gloss.HighlightWeights) ([]figure, error) {
	var unseen, archive, others []lesson
	for i, l := range lessons {
		switch i % 4 {
		case 3:
			unseen = append(unseen, l)
		case 0:
			others = append(others, l)
		default:
			archive = append(archive, l)
		}
	}
	good, err := learn(start, others)
	if err != nil {
		return nil, err
	}
	measured := func(name string, w *gloss.HighlightWeights) figure {
		return figure{"highlights/curve/" + name, 100 * mean(ones(proposalScores(unseen, w))), fmt.Sprintf("ROUGE-1 on %d articles", len(unseen))}
	}
	figures := []figure{measured("from-none/0", start), measured("from-good/0", good)}
	for _, n := range [...]int{10, 25, 50, 100, 200} {
		for _, from := range [...]struct {
			name    string
			weights *gloss.HighlightWeights
		}{{"from-none", start}, {"from-good", good}} {
			w, err := learn(from.weights, slices.Clone(archive[:min(n, len(archive))]))
			if err != nil {
				return nil, err
			}
			figures = append(figures, measured(fmt.Sprintf("%s/%d", from.name, n), w))
		}
	}
	return figures, nil
}
