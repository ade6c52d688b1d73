package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/glossnews/gloss"
)

func newQuotes(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "quotes [FILE|FOLDER|-]...",
		Short: "Say who said what",
		Long: `Quotes writes a table of who said what: every quotation of somebody's words in the
articles with who says them, an office and its country where they hold one, the
words that tie the two, and the line of the text. Sentences that report without
quotation marks follow under their source.

Words kept at a distance and titles of works are nobody's words; with -f json they
are there too, as their kind says.`,
		Example: `  gloss quotes draft.txt
  gloss quotes -f json articles/ >quotes.jsonl`,
	}
	var analyzing analyzing
	analyzing.flags(c)
	c.RunE = func(_ *cobra.Command, args []string) error {
		page := a.page(args)
		return analyzing.articles(a, args, func(name string, n *gloss.Analysis) error {
			if analyzing.format == formatText {
				page.begin(name)
				page.table(n)
				return nil
			}
			return a.record(quotesOf(name, n))
		})
	}
	return c
}

// A quotesRecord is who said what in one article.
type quotesRecord struct {
	File         string              `json:"file,omitempty"`
	Quotes       []gloss.Quote       `json:"quotes,omitempty"`
	Attributions []gloss.Attribution `json:"attributions,omitempty"`
	Speakers     []gloss.Entity      `json:"speakers,omitempty"` // of both, in order of first mention
	Text         string              `json:"text"`               // that all places are in
}

// quotesOf returns who said what in n.
func quotesOf(name string, n *gloss.Analysis) quotesRecord {
	speaks := map[string]bool{}
	for _, q := range n.Quotes {
		speaks[q.Speaker] = true
	}
	for _, a := range n.Attributions {
		speaks[a.Source] = true
	}
	r := quotesRecord{File: name, Quotes: n.Quotes, Attributions: n.Attributions, Text: n.Text}
	for _, e := range n.Entities {
		if speaks[e.ID] {
			r.Speakers = append(r.Speakers, e)
		}
	}
	return r
}

// quoteLines is how much of a quotation is shown, in lines.
const quoteLines = 3

// table writes who said what, in order of the text, each speaker once for what
// follows without another between.
func (p *page) table(n *gloss.Analysis) {
	said := sayings(n)
	if len(said) == 0 {
		p.line("(nobody says anything)")
		return
	}
	count := lineCounter{text: n.Text}
	speaker := ""
	for i, s := range said {
		who := s.speaker(n)
		if who != speaker || i == 0 {
			if i > 0 {
				p.gap()
			}
			for _, l := range p.painted(bold, wrap(who, p.width, 2)) {
				p.line(l)
			}
			speaker = who
		}
		label := fmt.Sprintf("  %d %s", count.line(s.Start), s.kind)
		words := s.In(n.Text)
		if cue := s.cue.In(n.Text); cue != "" {
			words += " (" + cue + ")"
		}
		p.row([]string{label}, wrap(printable(strings.Join(strings.Fields(words), " ")), p.room(), quoteLines)...)
	}
}

// A saying is a quotation, or a sentence that reports.
type saying struct {
	gloss.Span
	kind       string
	entity     string
	named, cue gloss.Span
}

// sayings returns the quotations of somebody's words in n, and the sentences that
// report and hold none, in order.
func sayings(n *gloss.Analysis) []saying {
	var all []saying
	reports := n.Attributions
	for _, q := range n.Quotes {
		if q.Kind == gloss.QuoteScare || q.Kind == gloss.QuoteTitle {
			continue
		}
		for len(reports) > 0 && reports[0].Start <= q.Start {
			if reports[0].End <= q.Start {
				all = append(all, reported(reports[0]))
			}
			reports = reports[1:]
		}
		for len(reports) > 0 && reports[0].Start < q.End {
			reports = reports[1:]
		}
		all = append(all, saying{q.Span, string(q.Kind), q.Speaker, q.Named, q.Cue})
	}
	for _, a := range reports {
		all = append(all, reported(a))
	}
	return all
}

func reported(a gloss.Attribution) saying {
	return saying{a.Span, "reported", a.Source, a.Named, a.Cue}
}

// speaker says who s is by: the name with an office and its country, or the words
// for somebody without a name.
func (s saying) speaker(n *gloss.Analysis) string {
	e, ok := n.Entity(s.entity)
	if !ok {
		if words := s.named.In(n.Text); words != "" {
			return printable(strings.Join(strings.Fields(words), " "))
		}
		return "(nobody named)"
	}
	name := e.Name
	if len(e.Offices) > 0 {
		o := e.Offices[0]
		name += ", " + titled(o)
		if o.Country != "" {
			name += fmt.Sprintf(" (%s)", o.Country)
		}
	}
	return printable(name)
}

// A lineCounter tells the lines of a text, counted from 1, of places in order.
type lineCounter struct {
	text      string
	at, lines int
}

// line returns the line of place i, which is not before the last.
func (c *lineCounter) line(i int) int {
	c.lines += strings.Count(c.text[c.at:i], "\n")
	c.at = i
	return c.lines + 1
}

// saidLines is how many sayings are shown among the other parts of an article.
const saidLines = 8

// said writes who said what, a line each.
func (p *page) said(n *gloss.Analysis) {
	var lines []string
	all := sayings(n)
	for _, s := range all[:min(len(all), saidLines)] {
		who, words := s.speaker(n), strings.Join(strings.Fields(s.In(n.Text)), " ")
		lines = append(lines, wrap(who+": "+printable(words), p.room(), 1)...)
	}
	if more := len(all) - saidLines; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	p.block("Said", lines)
}

// A bar of hedging has a mark for every hedge in a hundred words, up to this many.
const barMarks = 12

// hedging writes how often the lead and each section hedges, in a hundred words, as
// a bar, and beside it the boosters.
func (p *page) hedging(n *gloss.Analysis) {
	var lines []string
	add := func(label string, s gloss.Span) {
		h := n.Hedging(s)
		if h.Words == 0 || h.Hedges+h.Boosters == 0 {
			return
		}
		wide := min(28, p.room()/3)
		label = clip(printable(label), wide)
		full := min(int(h.Density()+0.5), barMarks)
		bar := strings.Repeat("■", full) + strings.Repeat("·", barMarks-full)
		line := label + strings.Repeat(" ", wide-columns(label)) + fmt.Sprintf(" %s %4.1f in 100 words", bar, h.Density())
		if h.Boosters > 0 {
			line += fmt.Sprintf(", boosters %.1f", h.BoosterDensity())
		}
		lines = append(lines, clip(line, p.room()))
	}
	if len(n.Lead) > 0 {
		add("Lead", gloss.Span{Start: n.Lead[0].Start, End: n.Lead[len(n.Lead)-1].End})
	}
	for _, s := range n.Sections {
		add(s.Heading, s.Span)
	}
	p.block("Hedges", lines)
}
