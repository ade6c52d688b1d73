package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/glossnews/gloss"
)

// How much of a text is shown, in lines.
const (
	titleLines     = 3
	highlightLines = 3
	leadLines      = 5
	sectionLines   = 1
	countryLines   = 8 // and what is left, without its words, in nameLines
	officialLines  = 10
	sourceLines    = 8
	nameLines      = 4
)

// analysis writes n for people: the article from its title to its sources, what
// it names, and what was left out or put right.
func (p *page) analysis(n *gloss.Analysis) {
	p.top(n.Article)
	p.body(n.Article)
	p.namedSources(n)
	p.names(n)
	p.said(n)
	p.hedging(n)
	p.rest(n.Article)
}

// top writes the title, the date and who wrote the article.
func (p *page) top(a *gloss.Article) {
	title := a.Title
	if title == "" {
		title = "(no title)"
	}
	for _, l := range p.painted(bold, wrap(title, p.width, titleLines)) {
		p.line(l)
	}
	var facts, names []string
	if !a.Date.IsZero() {
		facts = append(facts, a.Date.String())
	}
	for _, b := range a.Bylines {
		names = append(names, b.String())
	}
	if len(names) > 0 {
		facts = append(facts, "by "+strings.Join(names, ", "))
	}
	for _, l := range wrap(strings.Join(facts, " · "), p.width, 2) {
		p.line(l)
	}
}

// body writes the highlights, the lead, the sections and the citations.
func (p *page) body(a *gloss.Article) {
	var points []string
	for _, h := range a.Highlights {
		for i, l := range wrap(h.Text, p.room()-2, highlightLines) {
			bullet := "  "
			if i == 0 {
				bullet = "• "
			}
			points = append(points, bullet+l)
		}
	}
	p.block("Highlights", points)
	p.block("Lead", beginning(a.Lead, p.room(), leadLines))
	if len(a.Sections) > 0 {
		p.gap()
	}
	for _, s := range a.Sections {
		labels := []string{"no role"}
		if len(s.Roles) > 0 {
			labels = nil
			for _, r := range s.Roles {
				labels = append(labels, string(r))
			}
		}
		lines := p.painted(bold, wrap(s.Heading, p.room(), 2))
		p.row(labels, append(lines, beginning(s.Paragraphs, p.room(), sectionLines)...)...)
	}
	var sources []string
	for _, c := range a.Citations {
		sources = append(sources, wrap(c.String(), p.room(), 2)...)
	}
	p.block("Sources", sources)
}

// namedSources writes a line for each source that the text names, with how often it
// does, and whether it is one of the citations or of nobody's name.
func (p *page) namedSources(n *gloss.Analysis) {
	var names tally
	var first []gloss.Citation // of each name
	for _, c := range n.Sources {
		name := strings.TrimSuffix(c.String(), ".")
		if c.Unnamed() {
			name = c.Remark + " (unnamed)"
		}
		if names = names.add(printable(name)); len(names) > len(first) {
			first = append(first, c)
		}
	}
	var lines []string
	for i, c := range names[:min(len(names), sourceLines)] {
		if _, ok := n.Listed(first[i]); ok {
			c.word += " (listed)"
		}
		lines = append(lines, wrap(tally{c}.String(), p.room(), 1)...)
	}
	if more := len(names) - sourceLines; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	p.block("In the text", lines)
}

// beginning returns the first lines of paragraphs.
func beginning(paragraphs []gloss.Paragraph, width, most int) []string {
	var b strings.Builder
	for _, q := range paragraphs {
		if b.Len() > reach(width, most) {
			break
		}
		b.WriteString(q.Text)
		b.WriteByte('\n')
	}
	return wrap(b.String(), width, most)
}

// block writes lines beside a label, after a gap, if there are any.
func (p *page) block(label string, lines []string) {
	if len(lines) > 0 {
		p.gap()
		p.row([]string{label}, lines...)
	}
}

// names writes what the article names: countries with the words for them, the
// others by name.
func (p *page) names(n *gloss.Analysis) {
	words := map[string]tally{} // by entity
	for _, m := range n.Mentions {
		words[m.Entity] = words[m.Entity].add(m.Text)
	}
	p.block("Countries", p.countries(n, words))
	p.block("Officials", p.officials(n))
	gap := true
	for _, kind := range [...]struct {
		gloss.Kind
		label string
	}{
		{gloss.KindBloc, "Blocs"},
		{gloss.KindPerson, "People"},
		{gloss.KindOrganization, "Organizations"},
		{gloss.KindPlace, "Places"},
	} {
		var names tally
		for _, e := range n.Entities {
			if e.Kind == kind.Kind && len(e.Offices) == 0 {
				names = append(names, count{e.Name, words[e.ID].total()})
			}
		}
		if len(names) == 0 {
			continue
		}
		if gap {
			p.gap()
			gap = false
		}
		p.row([]string{kind.label}, wrap(names.String(), p.room(), nameLines)...)
	}
}

// countries returns a line for each country, the most frequent first: its name,
// how often it is named, and by which words. Of many, the last share lines.
func (p *page) countries(n *gloss.Analysis, words map[string]tally) []string {
	var of []gloss.Entity
	wide := 0
	for _, e := range n.Entities {
		if e.Kind == gloss.KindCountry {
			of = append(of, e)
			wide = max(wide, columns(printable(e.Name)))
		}
	}
	wide = min(wide, p.room()/3)
	slices.SortStableFunc(of, func(a, b gloss.Entity) int {
		return cmp.Compare(words[b.ID].total(), words[a.ID].total())
	})
	full := min(len(of), countryLines)
	var lines []string
	for _, e := range of[:full] {
		name := clip(printable(e.Name), wide)
		space := strings.Repeat(" ", wide-columns(name))
		start := fmt.Sprintf("%s%s %4d  ", name, space, words[e.ID].total())
		how := wrap(words[e.ID].sorted().String(), p.room()-wide-7, 1)
		lines = append(lines, start+strings.Join(how, ""))
	}
	var others tally
	for _, e := range of[full:] {
		others = append(others, count{e.Name, words[e.ID].total()})
	}
	return append(lines, wrap(others.String(), p.room(), nameLines)...)
}

// officials returns a line for each person with an office, as "Jamieson Greer,
// U.S. Trade Representative (US)"; an office that only the table knows is marked
// with the date of its source.
func (p *page) officials(n *gloss.Analysis) []string {
	var lines []string
	more := 0
	for _, e := range n.Entities {
		if len(e.Offices) == 0 {
			continue
		}
		if len(lines) == officialLines {
			more++
			continue
		}
		var b strings.Builder
		b.WriteString(e.Name)
		for _, o := range e.Offices {
			b.WriteString(", ")
			if o.Modifier != "" && !strings.Contains(strings.ToLower(o.Title), o.Modifier) {
				b.WriteString(o.Modifier + " ")
			}
			b.WriteString(o.Title)
			switch {
			case o.Country != "" && o.Source == gloss.SourceTable:
				fmt.Fprintf(&b, " (%s; not in the text, known as of %s)", o.Country, o.AsOf)
			case o.Country != "":
				fmt.Fprintf(&b, " (%s)", o.Country)
			}
		}
		lines = append(lines, wrap(printable(b.String()), p.room(), 1)...)
	}
	if more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return lines
}

// rest writes what was left out and what was put right.
func (p *page) rest(a *gloss.Article) {
	var kinds tally
	for _, b := range a.Boilerplate {
		kinds = kinds.add(spaced(string(b.Kind)))
	}
	p.block("Left out", wrap(kinds.String(), p.room(), 2))
	if len(a.Repairs) == 0 {
		return
	}
	if len(kinds) == 0 {
		p.gap()
	}
	p.row([]string{"Repairs"}, repaired(a.Repairs))
}

// repaired says how many edits there are, and how many of them are guesses.
func repaired(edits []gloss.Edit) string {
	guesses := 0
	for _, e := range edits {
		if e.Guess {
			guesses++
		}
	}
	if guesses == 0 {
		return strconv.Itoa(len(edits))
	}
	return fmt.Sprintf("%d, %d of them guessed", len(edits), guesses)
}

// spaced returns a name such as relatedHeadlines in words.
func spaced(name string) string {
	var b strings.Builder
	for _, r := range name {
		if r >= 'A' && r <= 'Z' {
			b.WriteByte(' ')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// A count is a word and how often it occurs.
type count struct {
	word string
	n    int
}

// A tally counts words, in order of their first.
type tally []count

// add returns t with one word more.
func (t tally) add(word string) tally {
	for i := range t {
		if t[i].word == word {
			t[i].n++
			return t
		}
	}
	return append(t, count{word, 1})
}

func (t tally) total() int {
	n := 0
	for _, c := range t {
		n += c.n
	}
	return n
}

// sorted returns t with the most frequent first.
func (t tally) sorted() tally {
	slices.SortStableFunc(t, func(a, b count) int { return cmp.Compare(b.n, a.n) })
	return t
}

// String returns the words, each with its number if that is not one.
func (t tally) String() string {
	words := make([]string, len(t))
	for i, c := range t {
		words[i] = c.word
		if c.n > 1 {
			words[i] = fmt.Sprintf("%s ×%d", c.word, c.n)
		}
	}
	return strings.Join(words, ", ")
}
