package gloss

import (
	"cmp"
	"math"
	"slices"
)

// A Proposal is a sentence of an article that may stand as one of its key points.
type Proposal struct {
	Span                     // the sentence that it was trimmed from
	Text    string           `json:"text"`              // the key point; its words are the sentence's, but for a pronoun that was resolved
	Score   float64          `json:"score"`             // how much speaks for it, from 0 to 1
	Reasons []ProposalReason `json:"reasons,omitempty"` // what speaks for it, the weightiest first
	Section int              `json:"section,omitempty"` // the number of its section, from 1, or 0 in the lead
}

// A ProposalReason is what speaks for a sentence as a key point.
type ProposalReason string

// The reasons for a proposal.
const (
	ReasonLead    ProposalReason = "lead"    // it opens the article
	ReasonTitle   ProposalReason = "title"   // it says what the title says
	ReasonCentral ProposalReason = "central" // it says what much of the article is about
	ReasonNames   ProposalReason = "names"   // it names whom or what the article is about
	ReasonNumbers ProposalReason = "numbers" // it gives a figure
	ReasonOpens   ProposalReason = "opens"   // it opens its section
	ReasonFacts   ProposalReason = "facts"   // it stands among the facts
	ReasonStakes  ProposalReason = "stakes"  // it says why the matter is of weight
	ReasonView    ProposalReason = "view"    // it is what the house thinks
	ReasonPlain   ProposalReason = "plain"   // it says what is so without hedging, in few words
)

// A Shortage says why there are fewer proposals than were asked for. The zero one
// is that there are not.
type Shortage string

// The shortages.
const (
	ShortNoText   Shortage = "empty"     // the article has nothing but a title, or not that
	ShortHeadings Shortage = "headings"  // its sections have no text
	ShortAlone    Shortage = "dependent" // no sentence stands alone: all are quotations, questions, fragments or hang on what stands before
	ShortFew      Shortage = "few"       // all that say something of their own are proposed
)

// A Highlighter proposes key points for an article: sentences that together say
// best what it says, each trimmed to a bullet. The zero Highlighter proposes three
// by the built-in weights. A Highlighter may be used by many goroutines at once.
type Highlighter struct {
	N       int               // how many; 0 means 3
	Weights *HighlightWeights // what speaks for a sentence; nil means the built-in ones
}

// mostProposals is the most that is proposed for an article.
const mostProposals = 30

// Propose returns key points for the article of n, in the order of its text, and
// why they are fewer than asked for, if they are; there are never more than 30. The
// highlights that the article has are not looked at.
func (h *Highlighter) Propose(n *Analysis) ([]Proposal, Shortage) {
	if n == nil || n.Article == nil {
		return nil, ShortNoText
	}
	d := newDigest(n)
	defer d.release()
	if len(d.sentences) == 0 {
		if len(n.Sections) > 0 {
			return nil, ShortHeadings
		}
		return nil, ShortNoText
	}
	r := h.Weights.orBuiltin()
	d.weigh(&r.words)
	most := h.most()
	c := newChooser(d, r, d.points(r, poolFor(most)))
	if len(c.points) == 0 {
		return nil, ShortAlone
	}
	chosen := c.best(min(most, len(c.points)))
	proposals := make([]Proposal, 0, len(chosen))
	for k := range chosen {
		proposals = append(proposals, c.proposal(chosen, k))
	}
	if len(proposals) < most {
		return proposals, ShortFew
	}
	return proposals, ""
}

func (h *Highlighter) most() int {
	const usual = 3
	if h.N <= 0 {
		return usual
	}
	return min(h.N, mostProposals)
}

// poolFor returns among how many points the best n are looked for.
func poolFor(n int) int {
	const least = 12
	return max(least, 3*n)
}

// proposal returns the k-th of the points chosen.
func (c *chooser) proposal(chosen []int, k int) Proposal {
	p := c.points[chosen[k]]
	return Proposal{
		Span:    p.sentence.Span,
		Text:    p.bullet(),
		Score:   c.score(chosen, k),
		Reasons: c.reasons(p),
		Section: p.sentence.section + 1,
	}
}

// score returns how sure it is that the k-th of the points chosen and no other
// belongs beside the others.
func (c *chooser) score(chosen []int, k int) float64 {
	_, values := c.bestBeside(slices.Delete(slices.Clone(chosen), k, k+1))
	own := values[chosen[k]]
	sum := 0.0
	for _, v := range values {
		sum += math.Exp(v - own)
	}
	const steps = 1000
	return math.Round(steps/sum) / steps
}

// reasonFeatures are the features that make each reason.
var reasonFeatures = [...]struct {
	reason   ProposalReason
	features []int
}{
	{ReasonLead, []int{sentenceFirst, sentenceSecond, sentenceThird, sentenceEarly, sentencePlace, sentenceRelative, sentenceLeadOpens, sentenceLead}},
	{ReasonTitle, []int{sentenceTitle}},
	{ReasonCentral, []int{sentenceGain, sentenceMean, sentenceContent}},
	{ReasonNames, []int{sentenceNames}},
	{ReasonNumbers, []int{sentenceNumbers}},
	{ReasonOpens, []int{sentenceOpensSection, sentenceDeep}},
	{ReasonFacts, []int{sentenceFacts}},
	{ReasonStakes, []int{sentenceStakes}},
	{ReasonView, []int{sentenceView}},
	{ReasonPlain, []int{sentenceShort, sentenceLong, sentenceLength, sentenceHedges, sentenceBoosters, sentenceQuotes, sentencePronoun}},
}

// reasons returns what speaks for p more than for the others, the weightiest first.
func (c *chooser) reasons(p *point) []ProposalReason {
	const most = 3
	type weighed struct {
		reason ProposalReason
		weight float64
	}
	var found []weighed
	for _, r := range reasonFeatures {
		w := 0.0
		for _, f := range r.features {
			mean := 0.0
			for i := range c.points {
				mean += c.points[i].x[f]
			}
			w += c.r.sentence[f] * (p.x[f] - mean/float64(len(c.points)))
		}
		if w > 0 && c.holds(r.reason, p) {
			found = append(found, weighed{r.reason, w})
		}
	}
	slices.SortStableFunc(found, func(a, b weighed) int { return cmp.Compare(b.weight, a.weight) })
	var out []ProposalReason
	for _, f := range found[:min(len(found), most)] {
		out = append(out, f.reason)
	}
	return out
}

// holds reports whether a reason is true of p.
func (c *chooser) holds(r ProposalReason, p *point) bool {
	switch r {
	case ReasonLead:
		return p.sentence.section < 0 && p.place < 6
	case ReasonTitle:
		return p.x[sentenceTitle] > 0
	case ReasonNames:
		return p.x[sentenceNames] > 0
	case ReasonNumbers:
		return p.x[sentenceNumbers] > 0
	case ReasonOpens:
		return p.sentence.inSection == 0 && p.sentence.section >= 0
	case ReasonFacts:
		return p.x[sentenceFacts] > 0
	case ReasonStakes:
		return p.x[sentenceStakes] > 0
	case ReasonView:
		return p.x[sentenceView] > 0
	case ReasonPlain:
		return p.x[sentenceHedges] == 0 && len(p.quotes) == 0
	case ReasonCentral:
	}
	return true
}
