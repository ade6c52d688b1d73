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

// findAttributions finds the sentences that report, given the quotations. What own
// names, the house itself, reports nothing.
func (n *Analysis) findAttributions(sentences []Sentence, r *resolver, own string) {
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
			n.Attributions = append(n.Attributions, found)
		}
		from = to
	}
	n.scopeHedges()
}

// scopeHedges says of each hedge whose words it is among.
func (n *Analysis) scopeHedges() {
	quote, report := 0, 0
	for i := range n.Hedges {
		h := &n.Hedges[i]
		for quote < len(n.Quotes) && n.Quotes[quote].End <= h.Start {
			quote++
		}
		for report < len(n.Attributions) && n.Attributions[report].End <= h.Start {
			report++
		}
		switch {
		case quote < len(n.Quotes) && n.Quotes[quote].Start <= h.Start && n.Quotes[quote].said():
			h.Scope = ScopeQuotation
		case report < len(n.Attributions) && n.Attributions[report].Start <= h.Start:
			h.Scope = ScopeAttributed
		}
	}
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
	report, source := 0, 0
	for _, s := range n.quotable(split(n.Text, bodyBlocks(n.Article))) {
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
	var dates []dateFound
	read := false
	for i, t := range s.Tokens {
		after := ""
		if i+1 < len(s.Tokens) {
			after = strings.ToLower(s.Tokens[i+1].Text)
		}
		if !isAmount(t.Text, after) || n.mentioned(t.Span) {
			continue
		}
		if !read {
			dates, read = append(findDates(s.In(n.Text)), findDays(s.In(n.Text))...), true
		}
		at := t.Start - s.Start
		if !slices.ContainsFunc(dates, func(d dateFound) bool { return d.Start <= at && at < d.End }) {
			return true
		}
	}
	return false
}

// isAmount reports whether the word w, before the word after, is a number of
// something: 30, $5m, 4,000, nine percent; not a year.
func isAmount(w, after string) bool {
	unit := after == "%" || after == "percent" || after == "million" || after == "billion" || after == "trillion"
	digits := strings.TrimLeft(w, "$€£¥~")
	if digits == "" || !isDigit(digits[0]) {
		return unit && isCardinal(strings.ToLower(w))
	}
	if len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20")) && !unit {
		return false
	}
	return strings.Trim(digits, "0123456789.,%kKmMbnt") == ""
}

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
