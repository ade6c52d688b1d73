package gloss

import (
	"encoding/json"
	"errors"
	"fmt"
)

// A Proposal is a sentence of an article that may stand as one of its key points.
type Proposal struct {
	Span                     // the sentence that it was trimmed from
	Text    string           `json:"text"`              // the key point; its words are the sentence's, but for a pronoun that was resolved
	Score   float64          `json:"score"`             // how much speaks for it, from 0 to 1
	Reasons []ProposalReason `json:"reasons,omitempty"` // what speaks for it, the weightiest first
	Section int              `json:"section"`           // its section, or -1 in the lead; JSON leaves that out
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
	ReasonOpens   ProposalReason = "opens"   // it opens its section or paragraph
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
	ShortNoText   Shortage = "no text"                  // the article has nothing but a title, or not that
	ShortHeadings Shortage = "headings only"            // its sections have no text
	ShortAlone    Shortage = "no sentence stands alone" // all are quotations, questions, fragments or hang on what stands before
	ShortFew      Shortage = "few sentences"            // all that say something of their own are proposed
)

// A Highlighter proposes key points for an article: sentences that together say
// best what it says, each trimmed to a bullet. The zero Highlighter proposes three
// by the built-in weights. A Highlighter may be used by many goroutines at once.
type Highlighter struct {
	N       int               // how many; 0 means 3
	Weights *HighlightWeights // what speaks for a sentence; nil means the built-in ones
}

// Propose returns key points for the article of n, in the order of its text, and
// why they are fewer than asked for, if they are. The highlights that the article
// has are not looked at.
func (h *Highlighter) Propose(n *Analysis) ([]Proposal, Shortage) {
	if n == nil || n.Article == nil {
		return nil, ShortNoText
	}
	return nil, ShortNoText
}

type proposalJSON struct {
	Span
	Text    string           `json:"text"`
	Score   float64          `json:"score"`
	Reasons []ProposalReason `json:"reasons,omitempty"`
	Section *int             `json:"section,omitempty"`
}

// MarshalJSON leaves out the section of what stands in the lead.
func (p Proposal) MarshalJSON() ([]byte, error) {
	out := proposalJSON{p.Span, p.Text, p.Score, p.Reasons, nil}
	if p.Section >= 0 {
		out.Section = &p.Section
	}
	data, err := json.Marshal(out)
	if err != nil {
		return nil, fmt.Errorf("proposal: %w", err)
	}
	return data, nil
}

// UnmarshalJSON reads what MarshalJSON writes.
func (p *Proposal) UnmarshalJSON(data []byte) error {
	var in proposalJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return fmt.Errorf("proposal: %w", err)
	}
	*p = Proposal{in.Span, in.Text, in.Score, in.Reasons, -1}
	if in.Section != nil {
		if *in.Section < 0 {
			return errors.New("proposal: a section counts from 0")
		}
		p.Section = *in.Section
	}
	return nil
}
