package gloss

import (
	"slices"
	"strings"
)

// An Attribution is a sentence that reports what somebody other than the author
// says, writes, finds or expects.
type Attribution struct {
	Span          // the sentence
	Source string `json:"source,omitempty"` // the ID of the entity that says it, if that is known
	Named  Span   `json:"named,omitzero"`   // the words for who says it: Smith, the report, people familiar with the matter
	Cue    Span   `json:"cue,omitzero"`     // the words that tie the two: said, according to, suggests
	Office Office `json:"office,omitzero"`  // of a source whom nobody names: of a ministry spokesperson the class, the body and the country
}

// findAttributions returns the sentences that report, given the quotations. What own
// names, the house itself, reports nothing.
func (n *Analysis) findAttributions(sentences []Sentence, r *resolver, own string) []Attribution {
	var all []Attribution
	a := attributor{resolver: r, analysis: n, own: own}
	from := 0
	for _, s := range n.quotable(sentences) {
		for from < len(a.tokens) && a.tokens[from].Start < s.Start {
			from++
		}
		to := from
		for to < len(a.tokens) && a.tokens[to].Start < s.End {
			to++
		}
		if found, ok := a.sentence(s, from, to); ok {
			all = append(all, found)
		}
		from = to
	}
	return all
}

// said reports whether the quotation is of somebody's words.
func (q Quote) said() bool { return q.Kind != QuoteScare && q.Kind != QuoteTitle }

// Unsourced returns the sentences of the lead and the sections that give a figure
// and do not say who has it: no source is named in them, and they report nobody.
// Dates, years, and numbers that are part of a name are no figures.
func (n *Analysis) Unsourced() []Span {
	if n.Article == nil {
		return nil
	}
	var found []Span
	var sentences []Sentence
	for _, b := range bodyBlocks(n.Article) {
		sentences = append(sentences, n.sentencesOf(b)...)
	}
	report, source := 0, 0
	for _, s := range n.quotable(sentences) {
		for report < len(n.Attributions) && n.Attributions[report].End <= s.Start {
			report++
		}
		for source < len(n.Sources) && n.Sources[source].End <= s.Start {
			source++
		}
		attributed := report < len(n.Attributions) && n.Attributions[report].Start < s.End ||
			source < len(n.Sources) && n.Sources[source].Start < s.End
		if !attributed && n.hasFigure(s) {
			found = append(found, s.Span)
		}
	}
	return found
}

// hasFigure reports whether the sentence gives an amount, a share or a count.
func (n *Analysis) hasFigure(s Sentence) bool {
	r := numberReader{tokens: s.Tokens, low: make([]string, len(s.Tokens))}
	for i, t := range s.Tokens {
		r.low[i] = strings.ToLower(t.Text)
	}
	var dates []dateFound
	read := false
	for i := 0; i < len(s.Tokens); {
		ok, end := isFigure(&r, i)
		if ok && !n.mentioned(s.Tokens[i].Span) {
			if !read {
				dates, read = append(findDates(s.In(n.Text)), findDays(s.In(n.Text))...), true
			}
			at, to := s.Tokens[i].Start-s.Start, s.Tokens[end-1].End-s.Start
			if !slices.ContainsFunc(dates, func(d dateFound) bool { return d.Start <= at && to <= d.End }) {
				return true
			}
		}
		i = max(end, i+1)
	}
	return false
}

// isFigure reports whether a figure of something begins at token i, and where it ends:
// 30, $5m, 4,000, nine percent, a third, doubled; not a date, a place in order, or a small
// number of things in words.
func isFigure(r *numberReader, i int) (bool, int) {
	const small = 1000
	q, end := r.read(i)
	if end == i {
		return false, i
	}
	w, next := r.at(i), r.at(end)
	worded := w[len(w)-1] != '%' && strings.IndexFunc(w, func(c rune) bool { return '0' <= c && c <= '9' }) < 0
	switch q.dim {
	case "#":
		return false, end
	case "date":
		return q.day == 0 && q.date.Month == 0 && q.date.Day == 0 && r.counts(i), end
	case "", "days":
		return !worded || q.value >= small && q.dim == "", end
	case "%": // a third round
		return !worded || end > i+1 || w == "half" || next == "" || !startsLower(next) || hasWord(functionWords[:], next) || hasWord(finiteWords[:], next) || hasWord(phrasePrepositions[:], next), end
	}
	return true, end
}

// counts reports whether the four figures at token i, which could be a year, count what
// stands behind them: 1950 people. No word that stands before years precedes them.
func (r *numberReader) counts(i int) bool {
	before, next := r.at(i-1), r.at(i+1)
	plural := hasWord(pluralWords[:], next) || strings.HasSuffix(next, "s") && !strings.HasSuffix(next, "ss") && !isPossessive(next)
	return plural && next != "most" && startsLower(next) && !hasWord(functionWords[:], next) && !hasWord(finiteWords[:], next) && !isCueVerb(next) &&
		!hasWord(phrasePrepositions[:], before) && !hasWord(determiners[:], before) && !hasWord(clauseWords[:], before) && !isPossessive(before) && englishMonth(before) == 0 && before != "," && before != "and" && before != ""
}

// isCardinal reports whether w is a common number in words.
func isCardinal(w string) bool {
	switch w {
	case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
		"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "several", "half":
		return true
	}
	return false
}

// mentioned reports whether s lies in the name of an entity.
func (n *Analysis) mentioned(s Span) bool {
	i, _ := slices.BinarySearchFunc(n.Mentions, s.Start, func(m Mention, at int) int { return m.End - at - 1 })
	return i < len(n.Mentions) && n.Mentions[i].Start <= s.Start
}
