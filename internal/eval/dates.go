package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/glossnews/gloss"
)

// dateFigures measures names against lists of office holders whose family names
// were written by hand, and dates against the time stamps of news pages.
func dateFigures(data string) ([]figure, error) {
	names, err := familyNames(filepath.Join(data, "gaz", "officials.tsv"))
	if err != nil {
		return nil, err
	}
	dates, err := publishingDates(filepath.Join(data, "html", "gold.dev.jsonl"))
	return slices.Concat(names, dates), err
}

// familyNames compares the family name of each holder of an office.
func familyNames(file string) ([]figure, error) {
	const name, family, source = 0, 1, 10
	b, err := os.ReadFile(file)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var right, all float64
	seen := map[string]bool{}
	for line := range strings.Lines(string(b)) {
		cells := strings.Split(line, "\t")
		if len(cells) <= source || cells[family] == "" || seen[cells[name]] {
			continue
		}
		switch cells[source] {
		case "congress-legislators", "IfG Ministers Database", "openstates/people":
		default:
			continue
		}
		seen[cells[name]] = true
		n := gloss.ParseName(cells[name])
		with := gloss.Name{Particle: n.Particle, Family: n.Family}.String()
		all++
		if n.Family == cells[family] || with == cells[family] {
			right++
		}
	}
	if all == 0 {
		return nil, nil
	}
	return []figure{{"names/family", right / all, "office holders of three hand-made lists"}}, nil
}

// publishingDates compares the day of each page's time stamp.
func publishingDates(file string) ([]figure, error) {
	type page struct {
		Date string `json:"publishing_date"`
	}
	var right, all float64
	for p, err := range records[page](file) {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		if len(p.Date) < len("2006-01-02") {
			continue
		}
		all++
		if d, ok := gloss.ParseDate(p.Date); ok && d.String() == p.Date[:10] {
			right++
		}
	}
	if all == 0 {
		return nil, nil
	}
	return []figure{{"dates/stamps", right / all, "time stamps of news pages"}}, nil
}
