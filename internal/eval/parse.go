package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/glossnews/gloss"
)

// parseFigures measures what Parse takes for whole commentary articles of
// another house, as its site exports them: time and allocations an article, and
// whether the repairs make the text of the input.
func parseFigures(data string) ([]figure, error) {
	texts, err := exported(filepath.Join(data, "text", "cfi.jsonl.gz"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil || len(texts) == 0 {
		return nil, err
	}
	micros := make([]float64, 0, len(texts))
	allocs := make([]float64, 0, len(texts))
	bytes, titled := 0, 0
	var before, after runtime.MemStats
	for _, text := range texts {
		runtime.ReadMemStats(&before)
		start := time.Now()
		a := gloss.Parse(text)
		micros = append(micros, float64(time.Since(start).Nanoseconds())/1e3)
		runtime.ReadMemStats(&after)
		allocs = append(allocs, float64(after.Mallocs-before.Mallocs))
		bytes += len(text)
		if a.Title != "" {
			titled++
		}
		if gloss.Apply(text, a.Repairs...) != a.Text {
			return nil, fmt.Errorf("the repairs of %.60q do not make its text", text)
		}
	}
	total := 0.0
	for _, t := range micros {
		total += t
	}
	slices.Sort(micros)
	slices.Sort(allocs)
	note := fmt.Sprintf("of %d articles, %d bytes", len(texts), bytes)
	at := func(sorted []float64, share float64) float64 { return sorted[int(share*float64(len(sorted)-1))] }
	return []figure{
		{"parse/titled", float64(titled) / float64(len(texts)), note},
		{"parse/MB-per-s", float64(bytes) / total, "one core"},
		{"parse/us-median", at(micros, .5), "microseconds an article"},
		{"parse/us-p99", at(micros, .99), ""},
		{"parse/us-max", at(micros, 1), ""},
		{"parse/allocs-median", at(allocs, .5), "allocations an article"},
		{"parse/allocs-p99", at(allocs, .99), ""},
		{"parse/allocs-max", at(allocs, 1), ""},
	}, nil
}

// exported returns the texts of a site's export, JSON Lines with title and
// content_text: the title, a blank line, and the text.
func exported(file string) ([]string, error) {
	type page struct {
		Title string `json:"title"`
		Text  string `json:"content_text"`
	}
	var texts []string
	for p, err := range records[page](file) {
		if err != nil {
			return nil, err
		}
		texts = append(texts, p.Title+"\n\n"+p.Text)
	}
	return texts, nil
}
