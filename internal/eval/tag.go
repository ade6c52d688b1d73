package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"time"

	"github.com/glossnews/gloss/internal/tag"
	"github.com/glossnews/gloss/internal/tag/core"
	gold "github.com/glossnews/gloss/internal/tag/marked"
)

// markedTexts is the directory of the recognizer's texts that are part of the
// project.
const markedTexts = "internal/tag/data"

// tagFigures measures the recognizer's model by itself, on sentences as they are
// marked: strict F1, the same bytes and the same kind, in per cent.
func tagFigures(data string) ([]figure, error) {
	model := tag.Load()
	var figures []figure
	var all [10]gold.Tally // by the first digit of the score
	for _, s := range gold.DevSets {
		articles, err := s.ReadEither(markedTexts, data)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		start := time.Now()
		tokens := 0
		var scored [10]gold.Tally
		t := gold.Measure(model, articles, func(m *gold.Sentence, got []gold.Found) {
			tokens += len(m.Tokens)
			if s.Titles {
				gold.Calibrate(&scored, m, got)
			}
		})
		speed := float64(tokens) / time.Since(start).Seconds()
		names := t[core.Person]
		names.Add(t[core.Organization])
		names.Add(t[core.Place])
		name := "tag/" + path.Base(s.Name)
		note := fmt.Sprintf("F1 %%; right %d of %d found, of %d marked; %.0f tokens/s", names.Right, names.Found, names.Marked, speed)
		figures = append(figures, figure{name, names.F1(), note})
		kinds := []string{"person", "organization", "place", "nationality", "title"}
		for kind, k := range kinds {
			if kind < core.Nationality || s.Titles {
				note := fmt.Sprintf("F1 %%; right %d of %d found, of %d marked", t[kind].Right, t[kind].Found, t[kind].Marked)
				figures = append(figures, figure{name + "/" + k, t[kind].F1(), note})
			}
		}
		figures = append(figures, scoreFigures(name+"/score", &scored)...)
		for i, t := range scored {
			all[i].Add(t)
		}
	}
	return append(figures, scoreFigures("tag/score", &all)...), nil
}

// scoreFigures returns how many of those found with a score are right.
func scoreFigures(name string, scored *[10]gold.Tally) []figure {
	var figures []figure
	for i, t := range scored {
		if t.Found > 0 {
			note := fmt.Sprintf("%% right of %d found with a score from 0.%d", t.Found, i)
			figures = append(figures, figure{fmt.Sprintf("%s/0.%d", name, i), 100 * float64(t.Right) / float64(t.Found), note})
		}
	}
	return figures
}
