package gloss

import (
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// A Quote is a part of an article in quotation marks, or a paragraph of somebody's
// words that does without them.
type Quote struct {
	Span               // with its marks
	Text     string    `json:"text"`
	Kind     QuoteKind `json:"kind"`
	Speaker  string    `json:"speaker,omitempty"` // the ID of the entity that says it, if that is known
	Named    Span      `json:"named,omitzero"`    // the words for who says it: Smith, she, a ministry spokesperson
	Cue      Span      `json:"cue,omitzero"`      // the words that tie the two: said, according to
	Evidence Span      `json:"evidence,omitzero"` // where Named is no name, the nearest name that it was taken to stand for
	Office   Office    `json:"office,omitzero"`   // of a speaker whom nobody names: of a ministry spokesperson the class, the body and the country
	Inner    []Quote   `json:"inner,omitempty"`   // the quotations within it
}

// A QuoteKind is a kind of quotation.
type QuoteKind string

// The kinds of quotation.
const (
	QuoteDirect  QuoteKind = "direct"  // whole sentences that somebody said or wrote
	QuotePartial QuoteKind = "partial" // some of somebody's words, in a sentence of the author's
	QuoteScare   QuoteKind = "scare"   // words kept at a distance, coined, so called or told as not said
	QuoteTitle   QuoteKind = "title"   // the title of a work, a name
	QuoteBlock   QuoteKind = "block"   // a paragraph of somebody's words without marks: set off, led to by a colon, or a line of an interview
)

// findQuotes returns the quotations of the article with who says them, and what knows
// who is spoken of. Offices whose holders nobody names are given in order
// of text.
func (n *Analysis) findQuotes(sentences []Sentence, unnamed []unnamedHolder) ([]Quote, *resolver) {
	blocks := analyzed(n.Article)
	parts := withBlocks(quotedParts(n.Text, blocks), blockQuotes(n.Article, blocks, n.namesSpeaker))
	quotes := make([]Quote, len(parts))
	level := levelOf(parts, nil, nil)
	f := newSpeakerFinder(n.Text, sentences, level.parts, nil, n)
	r := newResolver(f, n, unnamed)
	r.tell(quotes, level)
	if len(parts) > 0 {
		r.authored(quotes, level.at)
		r.rest(quotes, level.at)
		r.nameTurns(quotes, level)
	}
	for inner := levelOf(parts, level.at, level.parts); len(inner.at) > 0; inner = levelOf(parts, inner.at, inner.parts) {
		f := newSpeakerFinder(n.Text, sentences, inner.parts, inner.areas, n)
		newResolver(f, n, unnamed).tell(quotes, inner)
	}
	return nested(quotes, parts), r
}

// nameTurns gives the lines of an interview whose name was told in one of them that
// speaker in all.
func (r *resolver) nameTurns(quotes []Quote, level quoteLevel) {
	speakers := map[string]string{}
	for i, q := range level.parts {
		if out := quotes[level.at[i]]; q.label > 0 && out.Speaker != "" {
			speakers[out.Named.In(r.article.Text)] = out.Speaker
		}
	}
	for i, q := range level.parts {
		if out := &quotes[level.at[i]]; q.label > 0 && out.Speaker == "" {
			out.Speaker = speakers[out.Named.In(r.article.Text)]
		}
	}
}

// nested returns the quotations that stand in no other, with the others in them.
func nested(quotes []Quote, parts []quotation) []Quote {
	var outermost []Quote
	for i, q := range slices.Backward(quotes) {
		slices.Reverse(q.Inner)
		if outer := parts[i].outer; outer >= 0 {
			quotes[outer].Inner = append(quotes[outer].Inner, q)
		} else {
			outermost = append(outermost, q)
		}
	}
	slices.Reverse(outermost)
	return outermost
}

// namesSpeaker reports whether s names a person or an organization.
func (n *Analysis) namesSpeaker(s Span) bool {
	i, _ := slices.BinarySearchFunc(n.Mentions, s.Start, func(m Mention, at int) int { return m.End - at - 1 })
	for ; i < len(n.Mentions) && n.Mentions[i].Start < s.End; i++ {
		if id := n.Mentions[i].Entity; strings.HasPrefix(id, string(KindPerson)) || strings.HasPrefix(id, string(KindOrganization)) {
			return true
		}
	}
	return false
}

// A quoteLevel is quotations none of which stands in another of them.
type quoteLevel struct {
	parts []quotation
	at    []int  // their places among all
	areas []Span // the words of the quotations that they stand in
}

// levelOf returns those of parts that stand in the given others, or the outermost ones
// where none are given.
func levelOf(parts []quotation, at []int, outer []quotation) quoteLevel {
	var l quoteLevel
	within := make(map[int]int, len(at))
	for i, k := range at {
		within[k] = i
	}
	for i, q := range parts {
		k, in := within[q.outer]
		if at == nil && q.outer >= 0 || at != nil && !in {
			continue
		}
		l.parts, l.at = append(l.parts, q), append(l.at, i)
		if at != nil && (len(l.areas) == 0 || l.areas[len(l.areas)-1] != outer[k].words) {
			l.areas = append(l.areas, outer[k].words)
		}
	}
	return l
}

// tell says of the quotations of a level what kind they are and who says them.
func (r *resolver) tell(quotes []Quote, level quoteLevel) {
	sayings := r.find()
	for i, q := range level.parts {
		out := &quotes[level.at[i]]
		*out = Quote{Span: q.Span, Text: q.In(r.article.Text)}
		s := sayings[i]
		out.Kind = r.kind(i, q, s)
		if !out.said() {
			continue
		}
		if !s.ok {
			if q.outer >= 0 { // who speaks about them speaks them
				out.Speaker = quotes[q.outer].Speaker
			}
			continue
		}
		out.Named = r.span(s.source)
		if s.cue.to > s.cue.from {
			out.Cue = r.span(s.cue)
		}
		if q.outer >= 0 && isFirstPerson(r.tokens[s.source.from].low) { // “I said, ‘…’”
			out.Speaker = quotes[q.outer].Speaker
			continue
		}
		if m := r.resolve(s.source); m >= 0 {
			out.Speaker = r.mentions[m].Entity
			if named := r.mentions[m].Span; named.End <= out.Named.Start || named.Start >= out.Named.End {
				out.Evidence = named
			}
		} else if out.Speaker = r.pieceOf(s.source); out.Speaker == "" {
			out.Office = r.officeIn(out.Named)
		}
	}
}

func (f *speakerFinder) span(r tokenRange) Span {
	return Span{f.tokens[r.from].Start, f.tokens[r.to-1].End}
}

// bodyBlocks returns the lead and the sections of a without their headings.
func bodyBlocks(a *Article) []gaz.Block {
	var blocks []gaz.Block
	for p := range a.paragraphs() {
		if p.Start < p.End && p.on(a.Text) {
			blocks = append(blocks, gaz.Block{Start: p.Start, End: p.End})
		}
	}
	return blocks
}
