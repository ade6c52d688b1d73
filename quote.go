package gloss

import "github.com/glossnews/gloss/internal/gaz"

// A Quote is a part of an article in quotation marks.
type Quote struct {
	Span               // with its marks
	Text     string    `json:"text"`
	Kind     QuoteKind `json:"kind"`
	Speaker  string    `json:"speaker,omitempty"` // the ID of the entity that says it, if that is known
	Named    Span      `json:"named,omitzero"`    // the words for who says it: Smith, she, a ministry spokesperson
	Cue      Span      `json:"cue,omitzero"`      // the words that tie the two: said, according to
	Evidence Span      `json:"evidence,omitzero"` // where Named is no name, the nearest name that it was taken to stand for
}

// A QuoteKind is a kind of quotation.
type QuoteKind string

// The kinds of quotation.
const (
	QuoteDirect  QuoteKind = "direct"  // whole sentences that somebody said or wrote
	QuotePartial QuoteKind = "partial" // some of somebody's words, in a sentence of the author's
	QuoteScare   QuoteKind = "scare"   // words kept at a distance, coined or so called
	QuoteTitle   QuoteKind = "title"   // the title of a work, a name
)

// findQuotes finds the quotations of the article and who says them. Returned is
// what knows who is spoken of.
func (n *Analysis) findQuotes(sentences []Sentence) *resolver {
	parts := quotedParts(n.Text, blockSpans(n.Article))
	f := newSpeakerFinder(n.Text, sentences, parts, n)
	sayings := f.find()
	r := newResolver(f, n)
	for i, q := range parts {
		out := Quote{Span: q.Span, Text: q.In(n.Text)}
		s := sayings[i]
		out.Kind = f.kind(i, q, s)
		if s.ok && out.Kind != QuoteScare && (out.Kind == QuoteDirect || out.Kind == QuotePartial) {
			out.Named = f.span(s.source)
			if s.cue.to > s.cue.from {
				out.Cue = f.span(s.cue)
			}
			m := r.resolve(s.source)
			if m >= 0 {
				out.Speaker = n.Mentions[m].Entity
				if named := n.Mentions[m].Span; named.End <= out.Named.Start || named.Start >= out.Named.End {
					out.Evidence = named
				}
			}
		}
		n.Quotes = append(n.Quotes, out)
	}
	if len(parts) > 0 {
		r.rest(n.Quotes)
	}
	return r
}

func (f *speakerFinder) span(r tokenRange) Span {
	return Span{f.tokens[r.from].Start, f.tokens[r.to-1].End}
}

// blockSpans returns the parts of a that are analyzed, in order of text.
func blockSpans(a *Article) []Span {
	var spans []Span
	for _, b := range analyzed(a) {
		spans = append(spans, Span{b.Start, b.End})
	}
	return spans
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
