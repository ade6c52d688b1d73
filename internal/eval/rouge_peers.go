package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/jdkato/prose/v3/summarize"

	"github.com/glossnews/gloss"
	"github.com/glossnews/gloss/internal/segment"
)

// keyPoints is how many key points each way takes of an article.
const keyPoints = 3

// A keyPointed is an article and the key points that its editor wrote.
type keyPointed struct {
	*gloss.Article
	reference []string
}

// newsKeyPoints returns news articles, each of one paragraph.
func newsKeyPoints(data string) ([]keyPointed, error) {
	var texts []keyPointed
	type record struct {
		Text       string
		Highlights []string
	}
	for r, err := range records[record](filepath.Join(data, "highlights", "dev.jsonl.gz")) {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		texts = append(texts, keyPointed{lines(r.Text), r.Highlights})
	}
	return texts, nil
}

// houseKeyPoints returns the articles of the house's form whose names begin with
// half, "tune" or "measure".
func houseKeyPoints(half string) ([]keyPointed, error) {
	files, err := filepath.Glob(filepath.Join("testdata", "highlights", half+"-*.txt"))
	if err != nil {
		return nil, err
	}
	var texts []keyPointed
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		k := keyPointed{Article: gloss.Parse(string(text))}
		for _, h := range k.Highlights {
			k.reference = append(k.reference, h.Text)
		}
		texts = append(texts, k)
	}
	return texts, nil
}

// sentences returns the sentences of some paragraphs.
func sentences(paragraphs []gloss.Paragraph) []string {
	var all []string
	for _, p := range paragraphs {
		for _, s := range segment.Sentences(p.Text) {
			all = append(all, p.Text[s.Start:s.End])
		}
	}
	return all
}

// body returns the sentences of the lead and the sections.
func (k keyPointed) body() []string {
	all := sentences(k.Lead)
	for _, s := range k.Sections {
		all = append(all, sentences(s.Paragraphs)...)
	}
	return all
}

// A keyPointWay is a way to take key points from an article.
type keyPointWay struct {
	name string
	take func(keyPointed) []string
}

var keyPointWays = []keyPointWay{
	{"lead", leadSentences},
	{"parts", partSentences},
	{"prose3", proseSentences},
}

// leadSentences takes the first sentences.
func leadSentences(k keyPointed) []string {
	all := k.body()
	return all[:min(keyPoints, len(all))]
}

// partSentences takes the first sentence of the lead, of the facts and of the view.
func partSentences(k keyPointed) []string {
	parts := [][]gloss.Paragraph{k.Lead}
	for _, role := range [...]gloss.Role{gloss.RoleFacts, gloss.RoleView} {
		for _, s := range slices.Backward(k.Sections) {
			if slices.Contains(s.Roles, role) {
				parts = append(parts, s.Paragraphs)
				break
			}
		}
	}
	var first []string
	for _, p := range parts {
		all := sentences(p)
		first = append(first, all[:min(1, len(all))]...)
	}
	return first
}

// proseSentences takes the sentences that prose v3 ranks highest, each given to it
// as a paragraph, which are what it ranks.
func proseSentences(k keyPointed) []string {
	ranked := summarize.NewDocument(strings.Join(k.body(), "\n\n")).Summary(keyPoints)
	slices.SortFunc(ranked, func(a, b summarize.RankedParagraph) int { return cmp.Compare(a.Position, b.Position) })
	var best []string
	for _, p := range ranked {
		for _, s := range p.Sentences {
			best = append(best, s.Text)
		}
	}
	return best
}

// peerFigures measures key points taken in plain ways against those that editors
// wrote, in hundredths of ROUGE F1.
func peerFigures(data string) ([]figure, error) {
	news, err := newsKeyPoints(data)
	if err != nil {
		return nil, err
	}
	sets := []struct {
		name, note string
		texts      []keyPointed
	}{{"news", "news articles", news}, {name: "tune", note: "articles of the house's form, to tune on"}, {name: "measure", note: "articles of the house's form"}}
	var figures []figure
	for _, s := range sets {
		if s.name != "news" {
			if s.texts, err = houseKeyPoints(s.name); err != nil {
				return nil, err
			}
		}
		if len(s.texts) == 0 {
			continue
		}
		for _, way := range keyPointWays {
			if way.name == "parts" && s.name == "news" {
				continue // it has none
			}
			figures = append(figures, rougeFigures("peers/"+s.name+"/"+way.name, s.note, scoresOf(s.texts, way.take))...)
		}
	}
	return figures, nil
}

// scoresOf returns what key points that are taken so score, article by article.
func scoresOf(texts []keyPointed, take func(keyPointed) []string) []rougeScores {
	scores := make([]rougeScores, len(texts))
	for i, k := range texts {
		scores[i] = rouge(take(k), k.reference)
	}
	return scores
}

// rougeFigures returns the means of scores as figures.
func rougeFigures(name, note string, scores []rougeScores) []figure {
	var sum rougeScores
	for _, s := range scores {
		sum.R1 += s.R1
		sum.R2 += s.R2
		sum.RL += s.RL
	}
	part := 100 / float64(max(1, len(scores)))
	note = fmt.Sprintf("of 100, F1, on %d %s", len(scores), note)
	return []figure{{name + "/rouge1", sum.R1 * part, note}, {name + "/rouge2", sum.R2 * part, ""}, {name + "/rougeL", sum.RL * part, ""}}
}
