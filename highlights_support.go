package gloss

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
)

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
	GapName      GapKind = "name"      // a person, organization, country or place that is not named there
	GapNumber    GapKind = "number"    // a figure, amount, share or date
	GapNegation  GapKind = "negation"  // one says it, the other denies it
	GapOpposite  GapKind = "opposite"  // one has it rise, the other fall
	GapCertainty GapKind = "certainty" // one has it happen, the other says that it may or is planned
	GapRole      GapKind = "role"      // who does it and whom it is done to have changed places
	GapWords     GapKind = "words"     // a claim
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
	NoteNoBody   SupportNote = "empty"    // the article has no text but its highlights
	NoteNoWords  SupportNote = "wordless" // the highlight has no word that could be looked for
	NoteScript   SupportNote = "script"   // the two are in different scripts
	NoteLanguage SupportNote = "language" // one of the two is in English, the other is not
)

// Supports returns what the body of the article, its lead and its sections, says to
// each of its highlights, in their order. It is nil if there are none.
//
// A highlight is supported if sentences of the body have its names, numbers and
// words, or others that say the same, and do not have them otherwise. It is told by
// rule, and every verdict but Supported comes with what is missing. What takes
// knowledge of the world to see is not seen.
func (n *Analysis) Supports() []Support {
	if n.Article == nil || len(n.Highlights) == 0 {
		return nil
	}
	x := newSupportIndex(n)
	defer x.release()
	supports := make([]Support, len(n.Highlights))
	for i, h := range n.Highlights {
		points := 0
		for k := i + 1; h.LeadIn == LeadInList && k < len(n.Highlights) && n.Highlights[k].Level > h.Level; k++ {
			points += btoi(n.Highlights[k].Level == h.Level+1)
		}
		supports[i] = x.support(h, points)
	}
	return supports
}

// support compares one highlight, which leads in so many points, with the body.
func (x *supportIndex) support(h Highlight, points int) Support {
	j := judge{supportIndex: x, points: points, out: Support{Span: h.Span, Text: h.Text}}
	if h.Start < h.End && h.on(x.n.Text) {
		x.mix = wordMix{}
		x.block(h.Span, false, j.read)
	}
	return j.verdict()
}

// A judge gathers what the claims of one highlight come to.
type judge struct {
	*supportIndex
	out            Support
	points         int       // that the highlight leads in
	evidence       []weighed // claims of the body
	all, has       float32   // the weight of the units, and of those that the body has
	exact          float32   // the weight of what it has in the same words
	words, covered float32   // the same of the words alone
	names, named   int
	figures, given int
}

// weighed is a claim of the body and the weight of what it bears out.
type weighed struct {
	at     int32
	weight float32
}

// read takes up a claim of the highlight.
func (j *judge) read(c claim) {
	if at, ok := j.wordings[j.wording()]; ok {
		j.verbatim(&c, at)
	} else {
		j.claim(j.compare(c))
	}
}

// wording returns the sentence that is read, without the full stop, or "" if it has no
// word.
func (x *supportIndex) wording() string {
	if !slices.ContainsFunc(x.number.low, func(w string) bool { return isWordRune(firstRune(w)) }) {
		return ""
	}
	return strings.TrimRight(x.sentence.In(x.n.Text), " .")
}

// verbatim takes up a claim of a sentence that the body has in the same words, of which
// at is its first claim.
func (j *judge) verbatim(c *claim, at int32) {
	for into := c.Start - j.sentence.Start; int(at)+1 < len(j.claims) && j.claims[at].Start < j.claims[at+1].Start && j.claims[at+1].Start-j.claims[at].Start <= into; {
		into -= j.claims[at+1].Start - j.claims[at].Start
		at++
	}
	const wordless = 1e-3
	all := float32(wordless)
	for i := range c.units {
		u := &c.units[i]
		w := j.weight(u)
		all += w
		switch u.kind {
		case unitName:
			j.names, j.named = j.names+1, j.named+1
		case unitNumber:
			j.figures, j.given = j.figures+1, j.given+1
		case unitWord:
			j.words, j.covered = j.words+w, j.covered+w
		case unitPart, unitPronoun:
		}
	}
	j.all, j.has, j.exact = j.all+all, j.has+all, j.exact+all
	j.weighed(at, all)
}

// claim judges a claim of the highlight.
func (j *judge) claim(m *comparison) {
	if len(m.units) == 0 {
		return
	}
	e := j.weigh(m)
	for i := range m.units {
		switch m.units[i].kind {
		case unitName:
			e.name(i)
		case unitNumber:
			e.figure(i)
		case unitWord, unitPart, unitPronoun:
		}
	}
	e.opposites()
	e.pairings()
	e.crossings()
	e.amounts()
	e.against()
	e.comparisons()
	e.denials()
	e.certainties()
	e.undecided()
	e.causes()
	e.roles()
	e.undone()
	e.deeds()
	e.added()
	e.unsaid()
	e.count()
}

// verdict returns the Support that comes of all claims.
func (j *judge) verdict() Support {
	const most = 5 // sentences that are shown
	s := &j.out
	share := func(has, of float32) float64 {
		if of == 0 {
			return 1
		}
		return math.Round(float64(has/of)*1000) / 1000
	}
	s.Covered = Covered{Words: share(j.covered, j.words), Names: share(float32(j.named), float32(j.names)), Numbers: share(float32(j.given), float32(j.figures))}
	slices.SortStableFunc(s.Gaps, func(a, b Gap) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	end := 0
	s.Gaps = slices.DeleteFunc(s.Gaps, func(g Gap) bool {
		if g.Start < end {
			return true
		}
		end = g.End
		return false
	})
	for _, g := range s.Gaps {
		s.Missing = append(s.Missing, g.Text)
	}
	switch has := share(j.has, j.all); {
	case j.all == 0:
		s.Verdict, s.Reason = Unsupported, NoteNoWords
	case len(j.claims) == 0:
		s.Verdict, s.Reason = Unsupported, NoteNoBody
	case j.has == 0 && j.otherScript():
		s.Verdict, s.Reason = Unsupported, NoteScript
	case has < leastCovered, share(j.exact, j.all) < leastExact:
		if s.Verdict = Unsupported; j.mix.isOther(j.bodyMix) {
			s.Reason = NoteLanguage
		}
	case len(s.Gaps) > 0:
		s.Verdict = Partly
	default:
		s.Verdict = Supported
	}
	if s.Verdict == Unsupported && len(s.Gaps) == 0 {
		whole := Gap{Span: s.Span, Text: s.Text, Kind: GapWords}
		s.Gaps, s.Missing = []Gap{whole}, []string{s.Text}
	}
	slices.SortStableFunc(j.evidence, func(a, b weighed) int { return cmp.Compare(b.weight, a.weight) })
	for _, w := range j.evidence[:min(len(j.evidence), most)] {
		s.By = append(s.By, j.claims[w.at].Span)
	}
	return *s
}

// leastCovered is the share of a highlight under which nothing supports it.
const leastCovered = 0.36

// leastExact is the share under which it is not enough that other words say the
// same.
const leastExact = 0.25

// otherScript reports whether the highlight is written in letters that the body
// does not have.
func (j *judge) otherScript() bool {
	own := scriptOf(j.out.Text)
	for i := range j.claims {
		if s := scriptOf(j.claims[i].In(j.n.Text)); s != nil {
			return own != nil && s != own
		}
	}
	return false
}

// scriptOf returns the script of the first letter of text.
func scriptOf(text string) *unicode.RangeTable {
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		for _, table := range [...]*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Arabic, unicode.Hebrew, unicode.Devanagari, unicode.Thai, unicode.Hangul} {
			if unicode.Is(table, r) {
				return table
			}
		}
		if unspaced(r) {
			return unicode.Han
		}
		return nil
	}
	return nil
}
