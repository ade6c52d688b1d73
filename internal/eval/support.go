package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/txtar"

	"github.com/glossnews/gloss"
)

// A supportPair is a highlight that was written for an article, true to it or
// damaged in one way.
type supportPair struct {
	kind, text, missing string
	title, body         string // of the article
}

// faithful reports whether the article bears p out.
func (p supportPair) faithful() bool {
	return p.kind == "verbatim" || p.kind == "trimmed" || p.kind == "paraphrase"
}

// supported returns what the article says to the highlight of p.
func (p supportPair) supported() gloss.Support {
	return supportOf(p.title, p.body, p.text)[0]
}

// supportOf returns what an article with such highlights says to them.
func supportOf(title, body string, highlights ...string) []gloss.Support {
	if date, rest, ok := strings.Cut(body, "\n\n"); ok && len(date) < len("September 30, 2025, and") && !gloss.Parse(title+"\n\n"+date+"\n\n"+rest).Date.IsZero() {
		title, body = title+"\n\n"+date, rest // where articles have it
	}
	text := title + "\n\nHighlights\n\n• " + strings.Join(highlights, "\n• ") + "\n\n" + body
	return gloss.Analyze(gloss.Parse(text)).Supports()
}

// supportPairs returns the pairs of the project for a use: tune, check, measure, fresh
// or unseen, of which the second sets are harder.
func supportPairs(use string) ([]supportPair, error) {
	files, err := filepath.Glob(filepath.Join("testdata", "gold", "support", use, "*.txtar"))
	if err != nil || len(files) == 0 {
		return nil, errors.Join(err, fs.ErrNotExist)
	}
	var pairs []supportPair
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			return nil, err
		}
		var title, body string
		for _, f := range archive.Files {
			switch {
			case f.Name == "article":
				title, body, _ = strings.Cut(string(f.Data), "\n\n")
				continue
			case strings.HasSuffix(f.Name, ".txt"): // pairs of an article that has a file of its own
				if title, body, err = withoutPoints(f.Name); err != nil {
					return nil, err
				}
			}
			for line := range strings.Lines(string(f.Data)) {
				kind, text, ok := strings.Cut(strings.TrimSpace(line), ": ")
				if !ok {
					return nil, fmt.Errorf("%s: no kind in %q", file, line)
				}
				text, missing, _ := strings.Cut(text, " -> ")
				pairs = append(pairs, supportPair{kind, text, missing, title, body})
			}
		}
	}
	return pairs, nil
}

// withoutPoints returns the title of an article of testdata/highlights, and its text
// without the key points that it has.
func withoutPoints(name string) (title, body string, err error) {
	text, err := os.ReadFile(filepath.Join("testdata", "highlights", name))
	if err != nil {
		return "", "", err
	}
	a := gloss.Parse(string(text))
	from := max(a.TitleSpan.End, a.DateSpan.End)
	for _, h := range a.Highlights {
		from = max(from, h.End)
	}
	body = strings.TrimSpace(a.Text[from:])
	if date := a.DateSpan.In(a.Text); date != "" {
		body = date + "\n\n" + body
	}
	return a.Title, body, nil
}

// supportFigures measures the verdicts on highlights: of pairs of our own, true and
// damaged in many ways, and of editors' key points, as they are and damaged by rule.
func supportFigures(data string) ([]figure, error) {
	var figures []figure
	for _, use := range [...]string{"tune", "check", "measure", "fresh", "fresh2", "unseen", "unseen2", "unseen3", "unseen4"} {
		pairs, err := supportPairs(use)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		figures = append(figures, supportOfPairs(use, pairs)...)
	}
	for _, use := range [...]string{"tune", "measure"} {
		given, err := supportOfGiven(use)
		if err != nil {
			return nil, err
		}
		figures = append(figures, given)
	}
	real, err := supportOfEditors(filepath.Join(data, "highlights", "dev.jsonl.gz"))
	if errors.Is(err, fs.ErrNotExist) {
		return figures, nil
	}
	return append(figures, real...), err
}

// supportOfGiven measures how many key points of articles of the house's form, which
// are all true to them, are called supported.
func supportOfGiven(use string) (figure, error) {
	files, err := filepath.Glob(filepath.Join("testdata", "highlights", use+"-*.txt"))
	if err != nil {
		return figure{}, err
	}
	points, supported := 0, 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return figure{}, err
		}
		for _, s := range gloss.Analyze(gloss.Parse(string(text))).Supports() {
			points++
			supported += count(s.Verdict == gloss.Supported)
			if s.Verdict != gloss.Supported {
				wrong("GIVEN "+use, fmt.Sprintf("%s %q %s", s.Verdict, s.Text, gaps(s)))
			}
		}
	}
	return figure{"support/given/" + use, share(supported, points), fmt.Sprintf("%d of %d true key points of the house's form called supported", supported, points)}, nil
}

// supportOfPairs measures the verdicts on pairs.
func supportOfPairs(use string, pairs []supportPair) []figure {
	var flagged, paraphrased, full, shown tally
	plain := 0 // true ones in the article's own words that are flagged
	kinds := map[string]*tally{}
	for _, p := range pairs {
		s := p.supported()
		damaged, told := !p.faithful(), s.Verdict != gloss.Supported
		flagged.gold += count(damaged)
		flagged.found += count(told)
		flagged.right += count(damaged && told)
		k := kinds[p.kind]
		if k == nil {
			k = new(tally)
			kinds[p.kind] = k
		}
		k.gold++
		k.right += count(damaged == told)
		if p.kind == "paraphrase" {
			paraphrased.gold++
			paraphrased.right += count(s.Verdict != gloss.Unsupported)
			full.gold++
			full.right += count(s.Verdict == gloss.Supported)
		} else if p.faithful() && told {
			plain++
		}
		if p.missing != "" {
			shown.gold++
			shown.right += count(showsMissing(s, p.missing))
		}
		if damaged != told || p.faithful() && s.Verdict == gloss.Unsupported {
			wrong("SUPPORT "+use+" "+p.kind, fmt.Sprintf("%s %v %q\n    missing %s", s.Verdict, s.Covered, p.text, gaps(s)))
		}
	}
	note := fmt.Sprintf("%d right, %d flagged, %d damaged of %d pairs to %s", flagged.right, flagged.found, flagged.gold, len(pairs), use)
	name := "support/" + use
	figures := []figure{
		{name + "/precision", share(flagged.right, flagged.found), note},
		{name + "/own-words", share(flagged.right, flagged.right+plain), fmt.Sprintf("the same beside true ones in the article's own words, of which %d are flagged", plain)},
		{name + "/recall", share(flagged.right, flagged.gold), note},
		{name + "/paraphrases", share(paraphrased.right, paraphrased.gold), fmt.Sprintf("%d of %d true paraphrases not called unsupported", paraphrased.right, paraphrased.gold)},
		{name + "/paraphrases-full", share(full.right, full.gold), fmt.Sprintf("%d of %d called supported", full.right, full.gold)},
		{name + "/missing", share(shown.right, shown.gold), fmt.Sprintf("%d of %d times what was damaged is among what is missing", shown.right, shown.gold)},
	}
	for _, kind := range [...]string{"number", "unit", "name", "role", "negation", "antonym", "invented", "other", "clause", "date", "certainty", "condition", "cause"} {
		if k := kinds[kind]; k != nil {
			figures = append(figures, figure{name + "/" + kind, share(k.right, k.gold), fmt.Sprintf("%d of %d flagged", k.right, k.gold)})
		}
	}
	return figures
}

// gaps prints what is missing.
func gaps(s gloss.Support) string {
	var b strings.Builder
	for _, g := range s.Gaps {
		fmt.Fprintf(&b, "[%s %q", g.Kind, g.Text)
		if g.Instead != "" {
			fmt.Fprintf(&b, " / %q", g.Instead)
		}
		b.WriteString("] ")
	}
	return b.String()
}

// showsMissing reports whether one of the gaps of s overlaps the words.
func showsMissing(s gloss.Support, words string) bool {
	at := strings.Index(s.Text, words)
	return slices.ContainsFunc(s.Gaps, func(g gloss.Gap) bool {
		return g.Start-s.Start < at+len(words) && at < g.End-s.Start
	})
}

// An editorsText is an article with the key points of its editors.
type editorsText struct {
	Text       string   `json:"text"`
	Highlights []string `json:"highlights"`
}

// supportOfEditors measures how many key points of editors, which are nearly always
// true to the article, are called unsupported, and how many of those are noticed in
// which one number or one name was changed for another.
func supportOfEditors(file string) ([]figure, error) {
	if _, err := os.Stat(file); err != nil {
		return nil, fs.ErrNotExist
	}
	points, unsupported, partly := 0, 0, 0
	var numbers, numbersOfSupported, digits, digitsOfSupported, names, namesOfSupported tally
	random, lastDigits := rand.New(rand.NewPCG(7, 7)), rand.New(rand.NewPCG(8, 8))
	for t, err := range records[editorsText](file) {
		if err != nil {
			return nil, err
		}
		if len(t.Highlights) == 0 {
			continue
		}
		body := strings.ReplaceAll(t.Text, "\n", " ")
		text := "Highlights\n\n• " + strings.Join(t.Highlights, "\n• ") + "\n\n" + body
		n := gloss.Analyze(gloss.Parse(text))
		found := n.Supports()
		if len(found) != len(t.Highlights) {
			continue
		}
		for i, s := range found {
			points++
			unsupported += count(s.Verdict == gloss.Unsupported)
			partly += count(s.Verdict == gloss.Partly)
			if s.Verdict != gloss.Supported {
				wrong("EDITORS "+string(s.Verdict), fmt.Sprintf("%v %q %s", s.Covered, s.Text, gaps(s)))
			}
			check := func(damaged string, all, ofSupported *tally) {
				if damaged == "" {
					return
				}
				told := supportOf("", body, damaged)
				if len(told) == 0 {
					return
				}
				flagged := told[0].Verdict != gloss.Supported
				all.gold++
				all.right += count(flagged)
				if s.Verdict == gloss.Supported {
					ofSupported.gold++
					ofSupported.right += count(flagged)
					if !flagged {
						wrong("EDITORS unnoticed", fmt.Sprintf("%q of %q", damaged, t.Highlights[i]))
					}
				}
			}
			check(otherNumber(s.Text, random), &numbers, &numbersOfSupported)
			check(otherLastDigit(s.Text, lastDigits), &digits, &digitsOfSupported)
			check(otherName(n, s, random), &names, &namesOfSupported)
		}
	}
	note := fmt.Sprintf("of %d key points of editors", points)
	return []figure{
		{"support/editors/unsupported", share(unsupported, points), fmt.Sprintf("%d %s", unsupported, note)},
		{"support/editors/partly", share(partly, points), fmt.Sprintf("%d %s", partly, note)},
		{"support/editors/number", share(numbers.right, numbers.gold), fmt.Sprintf("%d of %d with a number changed are flagged", numbers.right, numbers.gold)},
		{"support/editors/number-new", share(numbersOfSupported.right, numbersOfSupported.gold), fmt.Sprintf("%d of %d of those supported before", numbersOfSupported.right, numbersOfSupported.gold)},
		{"support/editors/last-digit", share(digits.right, digits.gold), fmt.Sprintf("%d of %d with the last digit of a number changed are flagged", digits.right, digits.gold)},
		{"support/editors/last-digit-new", share(digitsOfSupported.right, digitsOfSupported.gold), fmt.Sprintf("%d of %d of those supported before", digitsOfSupported.right, digitsOfSupported.gold)},
		{"support/editors/name", share(names.right, names.gold), fmt.Sprintf("%d of %d with another name of the article are flagged", names.right, names.gold)},
		{"support/editors/name-new", share(namesOfSupported.right, namesOfSupported.gold), fmt.Sprintf("%d of %d of those supported before", namesOfSupported.right, namesOfSupported.gold)},
	}, nil
}

// otherNumber returns text with the first digit of its first number changed, or "".
func otherNumber(text string, random *rand.Rand) string {
	for i := range len(text) {
		if !isDigit(text[i]) || text[i] == '0' || i > 0 && (text[i-1] >= 'A' && text[i-1] <= 'z') {
			continue
		}
		other := text[i]
		for other == text[i] {
			other = byte('1' + random.IntN(9))
		}
		return text[:i] + string(other) + text[i+1:]
	}
	return ""
}

// otherLastDigit returns text with the last digit of its first number of several digits
// changed by one, or "".
func otherLastDigit(text string, random *rand.Rand) string {
	for from := 0; from < len(text); from++ {
		if !isDigit(text[from]) || from > 0 && text[from-1] >= 'A' && text[from-1] <= 'z' {
			continue
		}
		to := from
		for to < len(text) && (isDigit(text[to]) || to+1 < len(text) && (text[to] == ',' || text[to] == '.') && isDigit(text[to+1])) {
			to++
		}
		if last := to - 1; last > from {
			other := text[last] + 1
			if text[last] == '9' || text[last] > '0' && random.IntN(2) == 0 {
				other = text[last] - 1
			}
			return text[:last] + string(other) + text[to:]
		}
		from = to
	}
	return ""
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// otherName returns the highlight of s with one of its names changed for another of
// the same kind that the article has and the highlight has not, or "".
func otherName(n *gloss.Analysis, s gloss.Support, random *rand.Rand) string {
	has := map[string]bool{}
	var own []gloss.Mention
	for _, m := range n.Mentions {
		if m.Start >= s.Start && m.End <= s.End {
			has[m.Entity] = true
			own = append(own, m)
		}
	}
	for _, m := range own {
		e, _ := n.Entity(m.Entity)
		var others []string
		for _, o := range n.Mentions {
			f, _ := n.Entity(o.Entity)
			if o.Start > s.End && f.Kind == e.Kind && !has[f.ID] && o.By == m.By && !slices.Contains(others, o.Text) {
				others = append(others, o.Text)
			}
		}
		if len(others) > 0 {
			return s.Text[:m.Start-s.Start] + others[random.IntN(len(others))] + s.Text[m.End-s.Start:]
		}
	}
	return ""
}
