package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/glossnews/gloss"
)

// keyPhraseFigures measures how many of the first ten key phrases of an article an
// editor gave it as tags too, and how many of its ten most frequent words.
func keyPhraseFigures(string) ([]figure, error) {
	f, err := os.Open(filepath.Join("testdata", "quote", "tags.tsv"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	const most = 10
	var proposed, frequent tally
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		name, list, ok := strings.Cut(lines.Text(), "\t")
		if !ok || name[0] == '#' {
			continue
		}
		text, err := os.ReadFile(filepath.Join("testdata", "highlights", name+".txt"))
		if err != nil {
			return nil, err
		}
		tags := strings.Split(list, "; ")
		for _, p := range gloss.Analyze(gloss.Parse(string(text))).KeyPhrases(most) {
			proposed.found++
			ok := slices.ContainsFunc(tags, func(tag string) bool { return sameTag(tag, p.Text) })
			proposed.right += count(ok)
			if !ok {
				wrong("tag of "+name, p.Text)
			}
		}
		for _, w := range frequentWords(string(text), most) {
			frequent.found++
			frequent.right += count(slices.ContainsFunc(tags, func(tag string) bool { return sameTag(tag, w) }))
		}
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	note := "%d of the first ten of ten articles are tags of an editor"
	return []figure{
		{"keyphrases/right", share(proposed.right, proposed.found), fmt.Sprintf(note, proposed.right)},
		{"keyphrases/frequency", share(frequent.right, frequent.found), fmt.Sprintf(note+", words by frequency alone", frequent.right)},
	}, nil
}

// sameTag reports whether two tags are the same, or one has the words of the other and
// no more than one besides.
func sameTag(a, b string) bool {
	x, y := tagWords(a), tagWords(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return false
		}
	}
	return len(x) > 0 && len(y)-len(x) <= 1
}

// tagWords returns the words of a tag in small letters, without small words and plurals.
func tagWords(s string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if w != "the" && w != "of" && w != "and" && w != "s" {
			words = append(words, strings.TrimSuffix(w, "s"))
		}
	}
	return words
}

// frequentWords returns the words of a text that stand there most often and are long
// enough to mean something.
func frequentWords(text string, most int) []string {
	const least = 5
	counts := map[string]int{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) >= least && !isCommon(w) {
			counts[w]++
		}
	}
	words := make([]string, 0, len(counts))
	for w := range counts {
		words = append(words, w)
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(counts[b]-counts[a], strings.Compare(a, b)) })
	return words[:min(most, len(words))]
}

// isCommon reports whether w is a long word of all texts.
func isCommon(w string) bool {
	switch w {
	case "about", "above", "after", "again", "against", "before", "being", "below", "between", "could", "during", "every", "first", "might",
		"other", "should", "since", "still", "their", "there", "these", "those", "through", "under", "until", "where", "which", "while",
		"whose", "without", "would":
		return true
	}
	return false
}
