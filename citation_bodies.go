package gloss

import (
	"strings"
)

// bodies divides a source that is a mere list of outlets or bodies, "Reuters, the
// Financial Times and Nikkei Asia", into one source for each. Any other is
// returned as it is.
func (r *citationReader) bodies(span Span) []Span {
	const longest = 400
	r.one[0] = span
	whole := r.one[:]
	in := span.In(r.text)
	if urls := r.addresses(span); urls != nil {
		return urls
	}
	if hasFoldPrefix(in, "by ") || strings.Contains(in, " and ") && r.seen.outlet(strings.TrimRight(in, ". ")) != outletUnknown {
		return whole
	}
	if len(in) > longest || r.role == roleNone && !strings.Contains(in, ",") || endsInNumber(in) || !mayList(in) || opensWords(in) && !strings.Contains(in, "http") {
		return whole
	}
	var list []Span
	own := ownWork(in)
	from, sure := span.Start+own, false // one of them surely is a body
	generic := false                    // one is nobody's name: company reports
	add := func(to int) bool {
		s := trimPiece(r.text, Span{from, to})
		text := strings.TrimPrefix(s.In(r.text), "and ")
		text = withoutArticle(text)
		s.Start = s.End - len(text)
		if s.Start >= s.End {
			return true
		}
		if isAnybody(text) {
			generic = true
			return true
		}
		if startsLower(text) && isWorkOf(text) && len(list) > 0 {
			return true // and proprietary analysis
		}
		if k := strings.IndexByte(text, '('); k > 0 {
			text = strings.TrimSpace(text[:k])
		}
		body, _, worked := cutWorkOf(text)
		if !worked {
			body, _, worked = cutData(text)
		}
		switch {
		case r.isBody(body), r.role == roleSource && startsWithBody(body):
			sure = true
		case r.role == roleSource && generic && strings.Count(body, " ") < 4 && startsUpper(body) && allCapitalized(strings.Fields(body)):
			sure = true
		case r.role != roleSource || !r.isLikelyBody(body) && (!worked || !allCapitalized(strings.Fields(body)) || isOwn(body)):
			return false
		}
		list = append(list, s)
		return true
	}
	for i := from; i < span.End; i++ {
		switch c := r.text[i]; {
		case isLetterOrDigit(c):
		case r.role == roleSource && (strings.HasPrefix(r.text[i:span.End], "•") || strings.HasPrefix(r.text[i:span.End], "·") || c == '|'):
			if !add(i) {
				return whole
			}
			from = i + runeLen(r.text, i)
			i = from - 1
		case c == '"' || c == '.' && i+1 < span.End && r.text[i+1] == ' ' && stopsAt(r.text, i):
			return whole
		case c == '(':
			if end := r.closing(i, span.End); end > 0 {
				i = end
			}
		case c == ',':
			if !add(i) {
				return whole
			}
			from = i + 1
		case c == ' ' && strings.HasPrefix(r.text[i:span.End], " and "):
			if r.isBody(strings.TrimSpace(r.text[from:i])) || r.isBody(strings.TrimPrefix(strings.TrimSpace(r.text[from:i]), "the ")) {
				rest := r.text[i+len(" and ") : span.End]
				if k := strings.IndexByte(rest, ','); k >= 0 {
					rest = rest[:k]
				}
				if k := strings.IndexByte(rest, '('); k > 0 {
					rest = rest[:k]
				}
				last := withoutArticle(strings.TrimRight(rest, " ."))
				body, _, ok := cutWork(last)
				if !ok {
					if body, _, ok = cutData(last); !ok {
						body = last
					}
				}
				if !r.isBody(body) {
					continue
				}
				if !add(i) {
					return whole
				}
				from = i + len(" and ")
				i = from - 1
			} else if k := strings.LastIndexByte(r.text[from:i], ')'); k >= 0 && r.text[i-1] == ')' {
				if !add(i) {
					return whole
				}
				from = i + len(" and ")
				i = from - 1
			}
		}
	}
	if !add(span.End) || len(list) < 2 && !generic || !sure {
		return whole
	}
	if own > 0 {
		list[0].Start = span.Start
	}
	return list
}

// endsInNumber reports whether nothing but a number stands behind the last comma of s: a
// date, and no body.
func endsInNumber(s string) bool {
	last := strings.TrimRight(s[strings.LastIndexByte(s, ',')+1:], " .")
	return len(last) < len(s) && allDigits(strings.TrimLeft(last, " "))
}

// isAnybody reports whether s stands for a source that has no name: company reports.
func isAnybody(s string) bool {
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], strings.TrimRight(s, "."))) {
	case "other", "others", "other sources", "other media", "media reports", "company reports", "own calculations", "wire reports", "staff reports",
		"company data", "company filings", "company information", "company statements", "news reports", "press reports", "public filings", "local media", "official data",
		"author's calculations", "author’s calculations", "authors' calculations", "authors’ calculations", "own research", "own elaboration", "various", "various sources":
		return true
	}
	return false
}

// opensWords reports whether s has a mark behind which a title or a list begins.
func opensWords(s string) bool {
	return strings.IndexByte(s, '"') >= 0 || strings.IndexByte(s, ':') >= 0 || hasForeignQuote(s)
}

// hasForeignQuote reports whether s has quotes that open and are not of ASCII.
func hasForeignQuote(s string) bool {
	for at := 0; ; at++ {
		k := strings.IndexByte(s[at:], 0xE2)
		if k < 0 {
			return strings.IndexByte(s, 0xC2) >= 0 && strings.Contains(s, "«")
		}
		at += k
		if strings.HasPrefix(s[at:], "“") || strings.HasPrefix(s[at:], "‘") || strings.HasPrefix(s[at:], "„") {
			return true
		}
	}
}

// mayList reports whether s has a mark or a word that parts the items of a list.
func mayList(s string) bool {
	for i := range len(s) {
		switch s[i] {
		case ',', '|', 0xC2, 0xE2: // · and • begin so
			return true
		case ' ':
			if strings.HasPrefix(s[i:], " and ") {
				return true
			}
		}
	}
	return false
}

// startsWithBody reports whether s is the name of a body that is known and, in
// capitals, what it publishes: World Bank Human Capital Index.
func startsWithBody(s string) bool {
	const most = 8
	if words := strings.Fields(s); len(words) > most || !allCapitalized(words) {
		return false
	}
	at := 0
	for range 3 {
		k := strings.IndexByte(s[at:], ' ')
		if k < 0 {
			return false
		}
		at += k
		if knownOutlet(s[:at]) == outletReport {
			return true
		}
		at++
	}
	return false
}

// isBody reports whether s surely names an outlet or a body by itself.
func (r *citationReader) isBody(s string) bool {
	switch {
	case s == "":
		return false
	case r.seen.outlet(s) != outletUnknown, isStatisticsOffice(s):
		return true
	case !startsUpper(s):
		return false
	}
	v := r.seen.words(s)
	if v.noun || v.figure {
		return false
	}
	points, _ := v.shape(s)
	return (points > 2 && strings.Count(s, " ") < 8 || isCapitals(s) && len(s) < 7) && !isCountry(s)
}

// isLikelyBody reports whether s may name a body where others are named beside it:
// Verdant Capital, Apollo Chief Economist.
func (r *citationReader) isLikelyBody(s string) bool {
	const most = 4
	if n := strings.Count(s, " "); n < 1 || n > 2*most {
		return false
	}
	v := r.seen.words(s)
	if v.words < 2 || v.words > most || v.noun || v.figure || !allCapitalized(strings.Fields(s)) {
		return false
	}
	if points, _ := v.shape(s); points > 1 {
		return true
	}
	people, _ := peopleIn(s)
	return len(people) == 0 && hasWord(postWords[:], s[strings.LastIndexByte(s, ' ')+1:])
}

// postWords end what those are called who speak for a body.
var postWords = [...]string{"analyst", "analysts", "economist", "economists", "research", "strategist", "strategists", "strategy", "team"}

// addresses divides a source that is a list of addresses after words that lead to
// them. Each has an address, and the first the words as well.
func (r *citationReader) addresses(span Span) []Span {
	in := span.In(r.text)
	if strings.Count(in, "http") < 2 {
		return nil
	}
	var list []Span
	from := span.Start
	for i := span.Start; i < span.End; i++ {
		if r.text[i] != 'h' {
			continue
		}
		end, field := addressAt(r.text[:span.End], i, span.Start)
		if end <= i || field != FieldURL {
			continue
		}
		between := strings.Trim(r.text[from:i], " ,;&")
		switch more, joined := strings.CutPrefix(between, "and "); {
		case len(list) == 0:
			list = append(list, Span{span.Start, end})
		case joined && startsUpper(more): // https://... and The Star, "Ores", https://...
			list = append(list, Span{from + strings.Index(r.text[from:i], more), end})
		case between != "and" && between != "":
			return nil
		default:
			list = append(list, Span{i, end})
		}
		from, i = end, end
	}
	if len(list) < 2 {
		return nil
	}
	return list
}
