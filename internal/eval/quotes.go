package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/glossnews/gloss"
)

// A quotedText is a text whose quotations are marked with their speakers.
type quotedText struct {
	Text   string
	Quotes []struct {
		gloss.Span
		Speaker *gloss.Span
		Cue     *gloss.Span
	}
}

// A saidText is a whole article with quotations, and who says them by cluster.
type saidText struct {
	marked
	Clusters []struct{ ID, Name string }
	Quotes   []struct {
		gloss.Span
		Kind    string // said, scare or title
		Speaker string // a cluster, or words in brackets
	}
}

// longQuote is the least words of a quotation that the figures call long.
const longQuote = 4

// quoteFigures measures the bounds of quotations, their kinds and speakers.
func quoteFigures(data string) ([]figure, error) {
	figures, err := speakerFigures(filepath.Join(data, "quotes", "dev.jsonl.gz"))
	if err != nil {
		return nil, err
	}
	for _, set := range []string{"wikinews", "cfi"} {
		more, err := saidFigures(set, filepath.Join(data, "world", set+".dev.jsonl.gz"))
		if err != nil {
			return nil, err
		}
		figures = append(figures, more...)
	}
	return figures, nil
}

// speakerFigures compares the words for speakers with those marked, of which one
// that overlaps is right.
func speakerFigures(file string) ([]figure, error) {
	texts, err := all[quotedText](file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var speaker, cue, bounds tally
	everywhere := 0 // quotations with a speaker, marked or not
	for _, t := range texts {
		found := map[int]gloss.Quote{}
		for _, q := range gloss.Analyze(lines(t.Text)).Quotes {
			found[q.Start] = q
			everywhere += count(q.Named != gloss.Span{})
		}
		for _, g := range t.Quotes {
			q, ok := found[g.Start]
			if len(strings.Fields(g.In(t.Text))) >= longQuote {
				bounds.gold++
				bounds.right += count(ok && q.Span == g.Span)
			}
			said := q.Named != gloss.Span{}
			speaker.found += count(ok && said)
			if printErrors {
				gold := ""
				if g.Speaker != nil {
					gold = g.Speaker.In(t.Text)
				}
				right := g.Speaker != nil && said && overlap(q.Named, *g.Speaker) || g.Speaker == nil && !said
				fmt.Printf("SP %v %v %v %q by %q cue %q not %q\n", right, ok, q.Kind, inPlace(t.Text, g.Span), q.Named.In(t.Text), q.Cue.In(t.Text), gold)
			}
			if g.Speaker == nil {
				continue
			}
			speaker.gold++
			speaker.right += count(said && overlap(q.Named, *g.Speaker))
			if g.Cue != nil {
				cue.gold++
				cue.right += count(overlap(q.Cue, *g.Cue))
			}
		}
	}
	all := tally{right: speaker.right, found: everywhere, gold: speaker.gold}
	return []figure{
		{"quotes/speaker", speaker.f1(), fmt.Sprintf("F1; right %d of %d found where one is marked, of %d marked", speaker.right, speaker.found, speaker.gold)},
		{"quotes/speaker-all", all.f1(), fmt.Sprintf("F1; right %d of %d found anywhere, of %d marked", all.right, all.found, all.gold)},
		{"quotes/cue", share(cue.right, cue.gold), fmt.Sprintf("%d of %d", cue.right, cue.gold)},
		{"quotes/bounds", share(bounds.right, bounds.gold), fmt.Sprintf("%d of %d of four words and more", bounds.right, bounds.gold)},
	}, nil
}

// lines returns text as an article whose paragraphs are its lines.
func lines(text string) *gloss.Article {
	a := &gloss.Article{Text: text}
	start := 0
	for line := range strings.Lines(text) {
		end := start + len(strings.TrimRight(line, "\n"))
		if end > start {
			s := gloss.Span{Start: start, End: end}
			a.Lead = append(a.Lead, gloss.Paragraph{Span: s, Text: s.In(text)})
		}
		start += len(line)
	}
	return a
}

func overlap(a, b gloss.Span) bool { return a.Start < b.End && b.Start < a.End }

func count(ok bool) int {
	if ok {
		return 1
	}
	return 0
}

// saidFigures measures, in whole articles, the speakers of long quotations by
// name, and the kinds.
func saidFigures(set, file string) ([]figure, error) {
	texts, err := all[saidText](file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var who, said, other tally
	for _, t := range texts {
		n := gloss.Analyze(t.article())
		names := map[string]string{}
		for _, c := range t.Clusters {
			names[c.ID] = c.Name
		}
		for _, g := range t.Quotes {
			q, ok := quoteAt(n.Quotes, g.Span)
			distant := q.Kind == gloss.QuoteScare || q.Kind == gloss.QuoteTitle
			if printErrors && ok && (g.Kind == "said") == distant {
				fmt.Printf("KIND %s|%s is %s| %q source %q cue %q\n", set, q.Kind, g.Kind, inPlace(t.Text, g.Span), q.Named.In(t.Text), q.Cue.In(t.Text))
			}
			if g.Kind != "said" {
				other.gold++
				other.right += count(ok && distant)
				continue
			}
			said.gold++
			said.right += count(ok && !distant)
			if len(strings.Fields(g.In(t.Text))) < longQuote {
				continue
			}
			who.gold++
			e, named := n.Entity(q.Speaker)
			want := g.Speaker
			if name, ok := names[want]; ok {
				want = name
			}
			right := ok && (named && sameName(e.Name, want) || !named && strings.HasPrefix(want, "("))
			who.right += count(right)
			if !right && printErrors {
				fmt.Printf("%s|%s| %q by %q (source %q cue %q) not %q\n", set, q.Kind, inPlace(t.Text, g.Span), e.Name, q.Named.In(t.Text), q.Cue.In(t.Text), want)
			}
		}
	}
	return []figure{
		{"quotes/" + set + "/speaker", share(who.right, who.gold), fmt.Sprintf("%d of %d of four words and more", who.right, who.gold)},
		{"quotes/" + set + "/said", share(said.right, said.gold), fmt.Sprintf("%d of %d told to be somebody's words", said.right, said.gold)},
		{"quotes/" + set + "/distant", share(other.right, other.gold), fmt.Sprintf("%d of %d scare quotes and titles told from words said", other.right, other.gold)},
	}, nil
}

func inPlace(text string, s gloss.Span) string {
	return text[max(0, s.Start-110):s.Start] + "⟦" + text[s.Start:min(s.End, s.Start+50)] + "⟧" + text[s.End:min(len(text), s.End+90)]
}

// withInner returns quotations, each before those in it.
func withInner(quotes []gloss.Quote) []gloss.Quote {
	var all []gloss.Quote
	for _, q := range quotes {
		all = append(append(all, q), withInner(q.Inner)...)
	}
	return all
}

// quoteAt returns the quotation that begins where s does, its mark left out or not, or
// else the first that overlaps s.
func quoteAt(quotes []gloss.Quote, s gloss.Span) (gloss.Quote, bool) {
	const mark = 4 // bytes
	for _, q := range withInner(quotes) {
		if overlap(q.Span, s) && max(q.Start-s.Start, s.Start-q.Start) <= mark {
			return q, true
		}
	}
	for _, q := range quotes {
		if overlap(q.Span, s) {
			return q, true
		}
	}
	return gloss.Quote{}, false
}

var notWords = regexp.MustCompile(`['’]s\b|[^\pL\pN ]`)

// sameName reports whether one name has the words of the other, or most of them.
func sameName(a, b string) bool {
	words := func(s string) map[string]bool {
		set := map[string]bool{}
		for w := range strings.FieldsSeq(notWords.ReplaceAllString(strings.ToLower(s), "")) {
			if w != "the" && w != "of" && w != "and" {
				set[w] = true
			}
		}
		return set
	}
	x, y := words(a), words(b)
	both := 0
	for w := range x {
		both += count(y[w])
	}
	return both > 0 && float64(both) >= 0.6*float64(min(len(x), len(y)))
}
