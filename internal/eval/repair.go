package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/glossnews/gloss/internal/edit"
	"github.com/glossnews/gloss/internal/mojibake"
)

// A damage is a way in which text is read wrongly.
type damage struct {
	name string
	do   func(s, page string) string
	lost bool // bytes may be lost; texts without such are left out
}

func damages() []damage {
	drop := strings.NewReplacer("\u0081", "", "\u008d", "", "\u008f", "", "\u0090", "", "\u009d", "")
	once := func(s, page string) string { return mojibake.Damage(s, page, mojibake.Control) }
	return []damage{
		{"once", once, false},
		{"filled", func(s, page string) string { return mojibake.Damage(s, page, mojibake.Filled) }, false},
		{"twice", func(s, page string) string { return once(once(s, page), page) }, false},
		{"replaced", func(s, page string) string { return mojibake.Damage(s, page, mojibake.Replaced) }, true},
		{"dropped", func(s, page string) string { return drop.Replace(once(s, page)) }, true},
		{"space", func(s, page string) string { return strings.ReplaceAll(once(s, page), "\u00a0", " ") }, true},
	}
}

// repairFigures damages sound texts through every page in every way, and
// measures how many are the same again after repair.
func repairFigures(data string) ([]figure, error) {
	own, err := ownTexts()
	if err != nil {
		return nil, err
	}
	figures := roundTrips("repair/own", own, 1, "sentences of our own in 30 languages")
	sentences, articles, err := soundTexts(data)
	if errors.Is(err, fs.ErrNotExist) {
		return figures, nil
	}
	if err != nil {
		return nil, err
	}
	figures = append(figures, roundTrips("repair/news", sentences, 8, "sentences of news pages and the White House")...)
	figures = append(figures, wholeArticles(articles)...)
	figures = append(figures, changed("repair/false", append(sentences, articles...), "sound texts changed"))
	known, err := knownCases(data)
	return append(figures, known...), err
}

// roundTrips measures every damage on one in every texts and pages.
func roundTrips(name string, texts []string, every int, note string) []figure {
	var figures []figure
	lostRight, lostAll, unmarked := 0, 0, 0
	for _, d := range damages() {
		right, all := 0, 0
		for i, s := range texts {
			for p, page := range mojibake.Pages() {
				if (i+p)%every != 0 {
					continue
				}
				in := d.do(s, page)
				if in == s || d.lost && in == mojibake.Damage(s, page, mojibake.Control) {
					continue
				}
				all++
				got, edits := mojibake.Repair(in)
				if got == s {
					right++
				} else if d.lost && !guessed(edits) && got != in && !strings.ContainsRune(got, '\ufffd') {
					unmarked++
				}
			}
		}
		figures = append(figures, figure{name + "/" + d.name, share(right, all), fmt.Sprintf("of %d %s", all, note)})
		if d.lost {
			lostRight += right
			lostAll += all
		}
	}
	return append(figures,
		figure{name + "/lost", share(lostRight, lostAll), fmt.Sprintf("of %d where bytes were lost", lostAll)},
		figure{name + "/unmarked", share(unmarked, lostAll), "of these changed wrongly with no edit marked as a guess"})
}

func guessed(edits []edit.Edit) bool {
	for _, e := range edits {
		if e.Guess {
			return true
		}
	}
	return false
}

// wholeArticles measures articles damaged wholly, and in every second
// paragraph.
func wholeArticles(articles []string) []figure {
	right, half, all := 0, 0, 0
	for i, s := range articles {
		page := mojibake.Pages()[i%len(mojibake.Pages())]
		whole := mojibake.Damage(s, page, mojibake.Control)
		if whole == s {
			continue
		}
		all++
		if got, _ := mojibake.Repair(whole); got == s {
			right++
		}
		paragraphs := strings.Split(s, "\n")
		for k := range paragraphs {
			if k%2 == 0 {
				paragraphs[k] = mojibake.Damage(paragraphs[k], page, mojibake.Control)
			}
		}
		if got, _ := mojibake.Repair(strings.Join(paragraphs, "\n")); got == s {
			half++
		}
	}
	return []figure{
		{"repair/articles", share(right, all), fmt.Sprintf("of %d whole articles", all)},
		{"repair/mixed", share(half, all), "of these with every second paragraph damaged"},
	}
}

func changed(name string, texts []string, note string) figure {
	n := 0
	for _, s := range texts {
		if _, edits := mojibake.Repair(s); len(edits) > 0 {
			n++
		}
	}
	return figure{name, float64(n), fmt.Sprintf("of %d %s", len(texts), note)}
}

// knownCases measures the sample, and the strings that another library is
// tested with.
func knownCases(data string) ([]figure, error) {
	file, err := os.ReadFile(filepath.Join(data, "repair", "ftfy_cases.jsonl"))
	if err != nil {
		return nil, err
	}
	right, all := map[string]int{}, map[string]int{}
	for line := range bytes.Lines(file) {
		var c struct {
			Original, Kind string
			Fixed          string `json:"fixed-encoding"`
		}
		if err := json.Unmarshal(line, &c); err != nil {
			return nil, err
		}
		all[c.Kind]++
		if got, _ := mojibake.Repair(c.Original); got == c.Fixed {
			right[c.Kind]++
		}
	}
	var figures []figure
	for _, kind := range []string{"in-the-wild", "negative", "synthetic", "language-names"} {
		figures = append(figures, figure{"repair/ftfy/" + kind, float64(right[kind]), fmt.Sprintf("of %d exactly as ftfy", all[kind])})
	}
	const sample = "us-china-rare-earth-dispute"
	samples := filepath.Join(data, "..", "samples")
	in, err := os.ReadFile(filepath.Join(samples, sample+".txt"))
	if err != nil {
		return nil, err
	}
	want, err := os.ReadFile(filepath.Join(samples, sample+".repaired.txt"))
	if err != nil {
		return nil, err
	}
	same := 0.0
	if got, _ := mojibake.Repair(string(in)); got == string(want) {
		same = 1
	}
	return append(figures, figure{"repair/sample", same, "1 if the sample is exactly as its repaired text"}), nil
}

// ownTexts returns the texts of testdata/repair/clean.txt that are in some
// language.
func ownTexts() ([]string, error) {
	file, err := os.ReadFile(filepath.Join("testdata", "repair", "clean.txt"))
	if err != nil {
		return nil, err
	}
	var texts []string
	for line := range strings.Lines(string(file)) {
		language, s, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if ok && len(language) == 2 && !isASCII(s) {
			texts = append(texts, s)
		}
	}
	return texts, nil
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// soundTexts returns sentences that are not ASCII, and articles.
func soundTexts(data string) (sentences, articles []string, err error) {
	n := 0
	take := func(s string, one int) {
		articles = append(articles, s)
		for paragraph := range strings.Lines(s) {
			for q := range strings.SplitAfterSeq(paragraph, ". ") {
				q = strings.TrimSpace(q)
				n++
				if n%one == 0 && 15 < len(q) && len(q) < 400 && !isASCII(q) {
					sentences = append(sentences, q)
				}
			}
		}
	}
	type page struct{ Title, Body, Text string }
	for p, err := range records[page](filepath.Join(data, "html", "gold.dev.jsonl")) {
		if err != nil {
			return nil, nil, err
		}
		take(p.Title+"\n\n"+p.Body, 2)
	}
	texts := 0
	for p, err := range records[page](filepath.Join(data, "text", "whitehouse.jsonl.gz")) {
		if err != nil {
			return nil, nil, err
		}
		take(p.Text, 20)
		if texts++; texts == 200 {
			break
		}
	}
	return sentences, articles, nil
}
