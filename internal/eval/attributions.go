package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/glossnews/gloss"
)

// An attributedText is a sentence and, if it reports, its words for the source.
type attributedText struct {
	Text   string `json:"text"`
	Use    string `json:"use"` // tune or measure
	Source string `json:"source"`
}

// attributionFigures measures which sentences are told to report what another says,
// and of these whose words are taken for the source.
func attributionFigures(string) ([]figure, error) {
	texts, err := all[attributedText](filepath.Join("testdata", "gold", "attributions.jsonl"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var figures []figure
	for _, use := range [...]string{"tune", "measure"} {
		var told, source tally
		for _, t := range texts {
			if t.Use != use {
				continue
			}
			found := gloss.Analyze(lines(t.Text)).Attributions
			want := t.Source != ""
			told.gold += count(want)
			told.found += count(len(found) > 0)
			told.right += count(want && len(found) > 0)
			if printErrors && want != (len(found) > 0) {
				fmt.Printf("ATTR %s %q of %q\n", use, t.Source, t.Text)
			}
			if !want {
				continue
			}
			source.gold++
			if len(found) > 0 {
				at := strings.Index(t.Text, t.Source)
				right := overlap(found[0].Named, gloss.Span{Start: at, End: at + len(t.Source)})
				source.right += count(right)
				if printErrors && !right {
					fmt.Printf("ATTR source %q not %q in %q\n", found[0].Named.In(t.Text), t.Source, t.Text)
				}
			}
		}
		note := fmt.Sprintf("%d right, %d found, %d marked in sentences of ours to %s", told.right, told.found, told.gold, use)
		figures = append(figures,
			figure{"attributions/" + use + "/precision", share(told.right, told.found), note},
			figure{"attributions/" + use + "/recall", share(told.right, told.gold), note},
			figure{"attributions/" + use + "/source", share(source.right, source.gold), fmt.Sprintf("%d of %d marked found and named by the right words", source.right, source.gold)},
		)
	}
	return figures, nil
}
