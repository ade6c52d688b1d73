package gloss

// A Support says whether the body of an article bears out one of its highlights,
// by which sentences, and what of the highlight the body does not have.
type Support struct {
	Span                // of the highlight
	Text    string      `json:"text"`
	Verdict Verdict     `json:"verdict"`
	By      []Span      `json:"by,omitempty"`      // sentences of the body that bear it out, that of most weight first
	Missing []string    `json:"missing,omitempty"` // the words of Gaps
	Gaps    []Gap       `json:"gaps,omitempty"`    // what the body does not have, in order of text, not overlapping
	Covered Covered     `json:"covered"`           // how much of it the body has
	Reason  SupportNote `json:"reason,omitempty"`  // why it could not be compared
}

// A Verdict is what the body of an article says to a highlight.
type Verdict string

// The verdicts.
const (
	Supported   Verdict = "supported"   // the body has all of it
	Partly      Verdict = "partly"      // the body has a part of it, or has it otherwise
	Unsupported Verdict = "unsupported" // the body does not have it
)

// A Gap is a part of a highlight that the body of the article does not have.
type Gap struct {
	Span
	Text    string  `json:"text"`
	Kind    GapKind `json:"kind"`
	Instead string  `json:"instead,omitempty"` // what the body has in its place: 53 billion
	At      Span    `json:"at,omitzero"`       // where the body has that
}

// A GapKind is a kind of what is missing.
type GapKind string

// The kinds of what is missing.
const (
	GapName     GapKind = "name"     // a person, organization, country or place that is not named there
	GapNumber   GapKind = "number"   // a figure, amount, share or date
	GapNegation GapKind = "negation" // one says it, the other denies it
	GapOpposite GapKind = "opposite" // one has it rise, the other fall
	GapRole     GapKind = "role"     // who does it and whom it is done to have changed places
	GapWords    GapKind = "words"    // a claim
)

// Covered says which parts of a highlight the body has, from 0 to 1: 1 where there
// are none of the kind.
type Covered struct {
	Words   float64 `json:"words"` // by weight: rare words count more
	Names   float64 `json:"names"`
	Numbers float64 `json:"numbers"`
}

// A SupportNote says why a highlight could not be compared with the body.
type SupportNote string

// The reasons for which there is nothing to compare.
const (
	NoteNoBody  SupportNote = "no body"  // the article has no text but its highlights
	NoteNoWords SupportNote = "no words" // the highlight has no word that could be looked for
	NoteScript  SupportNote = "script"   // the two are in different scripts
)

// Supports returns what the body of the article, its lead and its sections, says to
// each of its highlights, in their order. It is nil if there are none.
func (n *Analysis) Supports() []Support {
	if n.Article == nil || len(n.Highlights) == 0 {
		return nil
	}
	supports := make([]Support, len(n.Highlights))
	for i, h := range n.Highlights {
		supports[i] = Support{Span: h.Span, Text: h.Text, Verdict: Unsupported, Reason: NoteNoBody}
	}
	return supports
}
