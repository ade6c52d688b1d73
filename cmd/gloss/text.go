package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/glossnews/gloss"
)

// How much of a text is shown, in lines, and how many of the officials.
const (
	titleLines    = 3
	leadLines     = 5
	sectionLines  = 1
	countryLines  = 8 // and what is left, without its words, in nameLines
	officialsMost = 10
	sourceLines   = 8
	nameLines     = 4
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
	switch {
	case strings.TrimSpace(a.Text) == "" && title == "":
		title = "(no text)"
	case title == "":
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
		points = append(points, bulleted(h.Text, h.Level, p.room())...)
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
		sources = append(sources, wrap(p.style.Citation(c), p.room(), 2)...)
	}
	p.block("Sources", sources)
}

// namedSources writes a line for each source that the text names, with how often it
// does, and whether it is one of the citations or of nobody's name.
func (p *page) namedSources(n *gloss.Analysis) {
	var names tally
	var first []gloss.Citation // of each name
	for _, c := range n.Sources {
		name := strings.TrimSuffix(p.style.Citation(c), ".")
		if c.Unnamed() {
			name = c.Remark + " (unnamed)"
		}
		if names = names.add(printable(name)); len(names) > len(first) {
			first = append(first, c)
		}
	}
	var lines []string
	for i, c := range names[:min(len(names), sourceLines)] {
		note := c.times()
		if _, ok := n.Listed(first[i]); ok {
			note += " (listed)"
		}
		lines = append(lines, clip(c.word, p.room()-columns(note))+note)
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
// U.S. Trade Representative (US)"; an office that only a table knows is marked, with
// the date of its source if that has one.
func (p *page) officials(n *gloss.Analysis) []string {
	var lines []string
	named := map[string]bool{} // and not by the office alone
	for _, m := range n.Mentions {
		named[m.Entity] = named[m.Entity] || m.By != gloss.ByOffice
	}
	shown, more := 0, 0
	for _, e := range n.Entities {
		if len(e.Offices) == 0 {
			continue
		}
		if shown == officialsMost {
			more++
			continue
		}
		shown++
		var b strings.Builder
		b.WriteString(e.Name)
		for _, o := range e.Offices {
			b.WriteString(", " + titled(o) + noted(o, named[e.ID]))
		}
		for i, l := range wrap(b.String(), p.room()-2, 2) {
			if i > 0 {
				l = "  " + l
			}
			lines = append(lines, l)
		}
	}
	if more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return lines
}

// titled returns the title of an office, with former, acting and the like if that
// is not in it.
func titled(o gloss.Office) string {
	title := " " + strings.ToLower(o.Title)
	said := strings.Contains(title, o.Modifier)
	if o.Modifier == "former" {
		said = said || strings.Contains(title, " then") || strings.Contains(title, " ex-")
	}
	if said {
		return o.Title
	}
	return o.Modifier + " " + o.Title
}

// noted returns in brackets whom an office serves, and whether the text names its
// holder without it, or it without the holder, and a table or a list knows the other.
func noted(o gloss.Office, named bool) string {
	var notes []string
	if o.Country != "" {
		notes = append(notes, string(o.Country))
	}
	if o.Source == gloss.SourceTable {
		known := "from a list"
		if !o.AsOf.IsZero() {
			known = "from a table of " + o.AsOf.String()
		}
		if named {
			notes = append(notes, "office "+known)
		} else {
			notes = append(notes, "name "+known)
		}
	}
	if len(notes) == 0 {
		return ""
	}
	return " (" + strings.Join(notes, "; ") + ")"
}

// rest writes what was left out and what was put right.
func (p *page) rest(a *gloss.Article) {
	var kinds tally
	for _, b := range a.Boilerplate {
		kinds = kinds.add(spaced(string(b.Kind)))
	}
	p.block("Left out", wrap(kinds.String(), p.room(), 2))
	repairs := repaired(a.Repairs)
	if repairs == "" {
		return
	}
	if len(kinds) == 0 {
		p.gap()
	}
	p.row([]string{"Repairs"}, repairs)
}

// repaired says how many edits put something right, how many of them are guesses,
// and how many take something out, as the notes that links open a new tab. Ends of
// lines in another form are not worth saying.
func repaired(edits []gloss.Edit) string {
	var right []gloss.Edit
	out := 0
	for _, e := range edits {
		switch {
		case e.New == "\n":
		case e.New == "" && !e.Guess:
			out++
		default:
			right = append(right, e)
		}
	}
	var parts []string
	if len(right) > 0 {
		parts = append(parts, fmt.Sprintf("%d put right%s", len(right), guessed(right)))
	}
	if out > 0 {
		parts = append(parts, fmt.Sprintf("%d taken out", out))
	}
	return strings.Join(parts, "; ")
}

// guessed says how many edits are guesses, if there are any.
func guessed(edits []gloss.Edit) string {
	guesses := 0
	for _, e := range edits {
		if e.Guess {
			guesses++
		}
	}
	if guesses == 0 {
		return ""
	}
	return fmt.Sprintf(", %d of them guessed", guesses)
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

// times says how often the word occurs, if that is more than once.
func (c count) times() string {
	if c.n < 2 {
		return ""
	}
	return fmt.Sprintf(" ×%d", c.n)
}

// String returns the words, each with its number if that is not one.
func (t tally) String() string {
	words := make([]string, len(t))
	for i, c := range t {
		words[i] = c.word + c.times()
	}
	return strings.Join(words, ", ")
}
