package gloss

import (
	"slices"
	"strings"
)

// A Hedge is a word, or a few, by which a text says less than that something is
// so, or, of class booster, more. It says so of words; whether a sentence is an
// opinion is not for this package to tell.
type Hedge struct {
	Span
	Text  string     `json:"text"`
	Class HedgeClass `json:"class"`
	Scope HedgeScope `json:"scope,omitempty"`
}

// A HedgeClass is a kind of hedge.
type HedgeClass string

// The classes of hedges, and of boosters, which are their opposite. They follow
// Hyland, Hedging in Scientific Research Articles (1998) and Metadiscourse (2005).
const (
	HedgeModal       HedgeClass = "modal"       // may, might, could
	HedgeEpistemic   HedgeClass = "epistemic"   // seems, suggests, possible, the likelihood
	HedgeAdverb      HedgeClass = "adverb"      // perhaps, probably
	HedgeConditional HedgeClass = "conditional" // if, unless, depending on
	HedgeEvidential  HedgeClass = "evidential"  // reportedly, is said to
	HedgeBooster     HedgeClass = "booster"     // clearly, must, will never
)

// A HedgeScope says whose words a hedge is among. The zero one is the author's own.
type HedgeScope string

// The scopes other than the author's own.
const (
	ScopeQuotation  HedgeScope = "quotation"  // in a quotation
	ScopeAttributed HedgeScope = "attributed" // in a sentence that reports what another says
)

// A Hedging says how often a part of an article hedges.
type Hedging struct {
	Words    int `json:"words"`
	Hedges   int `json:"hedges"`   // outside quotations
	Boosters int `json:"boosters"` // outside quotations
}

// Density returns the hedges in a hundred words.
func (h Hedging) Density() float64 { return perHundred(h.Hedges, h.Words) }

// BoosterDensity returns the boosters in a hundred words.
func (h Hedging) BoosterDensity() float64 { return perHundred(h.Boosters, h.Words) }

func perHundred(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return 100 * float64(n) / float64(of)
}

// Hedging returns how often the part of the article in s hedges.
func (n *Analysis) Hedging(s Span) Hedging {
	var h Hedging
	if n.Article == nil || !s.on(n.Text) {
		return h
	}
	h.Words = countWords(s.In(n.Text))
	from, _ := slices.BinarySearchFunc(n.Hedges, s.Start, func(h Hedge, at int) int { return h.Start - at })
	for _, found := range n.Hedges[from:] {
		switch {
		case found.Start >= s.End:
			return h
		case found.Scope == ScopeQuotation:
		case found.Class == HedgeBooster:
			h.Boosters++
		default:
			h.Hedges++
		}
	}
	return h
}

// findHedges returns the hedges in sentences, in order. Of those that overlap it
// is the longest.
func findHedges(sentences []Sentence) []Hedge {
	var found []Hedge
	var h hedger
	for _, s := range sentences {
		h.read(s)
		for i := 0; i < len(h.words); {
			e, n := h.at(i)
			if n == 0 {
				i++
				continue
			}
			span := Span{s.Tokens[i].Start, s.Tokens[i+n-1].End}
			found = append(found, Hedge{Span: span, Text: joinTokens(s.Tokens[i : i+n]), Class: e.class})
			i += n
		}
	}
	return found
}

// scoped returns hedges with whose words each is among.
func scoped(hedges []Hedge, quotes []Quote, reports []Attribution) []Hedge {
	quote, report := 0, 0
	for i := range hedges {
		h := &hedges[i]
		for quote < len(quotes) && quotes[quote].End <= h.Start {
			quote++
		}
		for report < len(reports) && reports[report].End <= h.Start {
			report++
		}
		switch {
		case quote < len(quotes) && quotes[quote].Start <= h.Start && quotes[quote].said():
			h.Scope = ScopeQuotation
		case report < len(reports) && reports[report].Start <= h.Start:
			h.Scope = ScopeAttributed
		}
	}
	return hedges
}

// joinTokens returns tokens with a space between those that stand apart.
func joinTokens(tokens []Token) string {
	if len(tokens) == 1 {
		return tokens[0].Text
	}
	var b strings.Builder
	for i, t := range tokens {
		if i > 0 && t.Start > tokens[i-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(t.Text)
	}
	return b.String()
}

// A hedger reads one sentence after the other.
type hedger struct {
	Sentence
	words       []string // of the sentence, in small letters
	conditional bool     // the sentence says if or unless
}

func (h *hedger) read(s Sentence) {
	h.Sentence = s
	h.words = h.words[:0]
	h.conditional = false
	for _, t := range s.Tokens {
		w := strings.ToLower(t.Text)
		h.words = append(h.words, w)
		h.conditional = h.conditional || w == "if" || w == "unless"
	}
}

// at returns the longest entry that begins at word i, and its length in words, or
// 0 if there is none.
func (h *hedger) at(i int) (e hedgeEntry, n int) {
	for k := firstHedge(h.words[i]); k < len(hedgeTable) && hedgeTable[k].first == h.words[i]; k++ {
		next := hedgeTable[k]
		if m := h.has(i+1, next.rest) + 1; m > n && (next.rest == "" || m > 1) && h.holds(next, i, m) {
			e, n = next, m
		}
	}
	return e, n
}

// has returns how many words phrase has, if they stand at i, or 0.
func (h *hedger) has(i int, phrase string) int {
	n := 0
	for w := range strings.FieldsSeq(phrase) {
		if h.word(i+n) != w {
			return 0
		}
		n++
	}
	return n
}

// word returns word i of the sentence, or "" outside it.
func (h *hedger) word(i int) string {
	if i < 0 || i >= len(h.words) {
		return ""
	}
	return h.words[i]
}

// capital reports whether word i is written with a capital that does not come
// from its place in the sentence.
func (h *hedger) capital(i int) bool {
	return i > 0 && !h.Heading && i < len(h.Tokens) && startsUpper(h.Tokens[i].Text) && !opensClause(h.Tokens[i-1].Text)
}

// opensClause reports whether a word after mark may have a capital because of it.
func opensClause(mark string) bool {
	switch mark {
	case "\"", "“", "‘", "«", "(", ":", "-", "–", "—", "•":
		return true
	}
	return false
}

// holds reports whether the n words at i mean what the entry e says of them.
func (h *hedger) holds(e hedgeEntry, i, n int) bool {
	before, after := h.word(i-1), h.word(i+n)
	if h.capital(i) || e.class == HedgeBooster && isNegation(before) {
		return false
	}
	switch e.where {
	case anywhere:
		return true
	case asModal:
		return h.isModal(i, n)
	case asCould:
		return h.isModal(i, n) && !h.isAbility(i, n)
	case asWould:
		return h.isModal(i, n) && (h.conditional || hasWord(epistemicWords[:], after) && !h.isFuturePast(i+n) || after == "have")
	case asWill:
		return i > 0 && h.isModal(i, n) && !h.isPlan(i+n)
	case asCondition:
		return !hasWord(noConditionBefore[:], before) && !hasWord(noConditionAfter[:], after) && (after != "you" || !hasWord(politeVerbs[:], h.word(i+n+1)))
	case asPossible:
		return before != "as" && h.word(i-2) != "as" && !hasWord(superlatives[:], before)
	case beforeGerund:
		return strings.HasSuffix(after, "ing") && !hasWord(determiners[:], before)
	case beforeInfinitive:
		return after == "to"
	case beforeNoun:
		return startsLower(after) && !hasWord(functionWords[:], after)
	case beforeThat:
		return after == "that" || after == "to" && !hasWord(determiners[:], before) && !isPossessive(before)
	case beforeTo:
		return after == "to" || hasWord(epistemicWords[:], after)
	case notCriticalMineral:
		return !hasWord(mineralWords[:], after)
	case openingOnly:
		return i == 0 && startsLower(after) && !hasWord(calendarWords[:], after) && !hasWord(calendarWords[:], h.word(i+n+1))
	case beforeQuestion:
		return hasWord(questionWords[:], after)
	case notAmount:
		return before != "percentage" && before != "basis" && !strings.HasSuffix(before, "ing")
	case notIdiom:
		return after != "mind" && after != "voters" && after != "voter"
	}
	return false
}

// isModal reports whether the n words at i, a modal and what belongs to it, stand
// before a verb: not the month, nor the noun of "the political will to act".
func (h *hedger) isModal(i, n int) bool {
	before, after := h.word(i-1), h.word(i+n)
	switch {
	case h.Heading && i > 0 && h.words[i] == "may" && !hasWord(verbsAfterMay[:], after):
		return false
	case i == 0 && n == 1 && h.words[i] == "may": // a wish, or the month
		return false
	case after == "of" || after == "to" || isPossessive(before) || hasWord(mightOf[:], before):
		return false
	}
	return !hasWord(articles[:], before) && startsLower(strings.ToLower(after))
}

func isNegation(w string) bool { return w == "not" || w == "n't" || w == "n’t" || w == "cannot" }

// isAbility reports whether could, at i, tells what somebody was or was not able to do:
// as soon as it could, so that it could, could not see how.
func (h *hedger) isAbility(i, n int) bool {
	if h.words[i+n-1] == "could" && isNegation(h.word(i+n)) {
		after := h.word(i + n + 1)
		return after != "have" && after != "possibly" && (after != "be" || hasWord(contactVerbs[:], h.word(i+n+2)))
	}
	return h.word(i-2) == "as" || h.word(i-2) == "so" || h.word(i-2) == "that" && h.word(i-3) == "so"
}

// isFuturePast reports whether be and a participle stand at i, by which after would a
// report tells what was to come: said that it would be closed.
func (h *hedger) isFuturePast(i int) bool {
	w := h.word(i + 1)
	return h.word(i) == "be" && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "wn"))
}

// isPlan reports whether the verb at i is of what is set down for a time, as a
// meeting is.
func (h *hedger) isPlan(i int) bool {
	const near = 12
	if !hasWord(eventVerbs[:], h.word(i)) && (h.word(i) != "be" || !hasWord(eventVerbs[:], h.word(i+1))) {
		return false
	}
	for k := i + 1; k < min(len(h.words), i+near); k++ {
		w := h.words[k]
		if isWeekday(w) || monthNamed(w) != 0 || hasWord(calendarWords[:], w) || '0' <= w[0] && w[0] <= '9' {
			return true
		}
	}
	return false
}
