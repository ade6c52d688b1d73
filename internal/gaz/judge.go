package gaz

import (
	"strings"

	"github.com/glossnews/gloss/internal/gaz/key"
)

// judge says what the words next to a candidate make of it, as far as they
// alone can tell.
func (f *finder) judge(c *candidate) verdict {
	p := c.of()
	switch {
	case f.isPerson(c):
		return person
	case f.isTail(c), f.isHead(c), f.isOfName(c), f.isCase(c):
		return inName
	case p.class == key.Demonym && f.isLanguage(c):
		return language
	}
	return open
}

// isPerson reports whether the candidate is a surname after a given name or a
// form of address, or a given name before a surname.
func (f *finder) isPerson(c *candidate) bool {
	p := c.of()
	if p.class == key.Short || p.class == key.Prefix || strings.Contains(p.String(), " ") {
		return false
	}
	before, start := f.word(c.start, c.lo)
	if !ends(before) || isInitial(before) {
		w := bare(before)
		switch {
		case isAddress(w):
			return true
		case isInitial(before): // Michael B. Jordan
			w, _ = f.word(start, c.lo)
			if isCapital(w) && !ends(w) {
				return true
			}
		case isGiven(w) && (p.class == key.Name || p.class == key.Capital || isSurnameToo(p.String())):
			return true
		}
	}
	if !isGivenToo(p.String()) {
		return false
	}
	after, _ := f.next(c.end, c.hi)
	if !among(surnames[:], bare(after)) || c.heading && strings.HasSuffix(after, "s") { // Jordan Marks Anniversary
		return false
	}
	if before == "of" { // the King of Jordan Abdullah
		w, _ := f.word(start, c.lo)
		return !isState(w)
	}
	return true
}

// isInitial reports whether w is one capital with a point.
func isInitial(w string) bool { return len(w) == 2 && w[1] == '.' && isCapital(w) }

// isGiven reports whether w is a given name and nothing else.
func isGiven(w string) bool { return among(given[:], w) }

// isListed reports whether the table has the word.
func isListed(w string) bool {
	h := key.Bucket(key.FirstWord(w))
	for n := buckets[h]; n < buckets[h+1]; n++ {
		if p := &phrases[n]; p.class != key.Not && p.flags&key.LookupOnly == 0 {
			if e, ok := p.at(w, 0); ok && e == len(w) {
				return true
			}
		}
	}
	return false
}

// isTail reports whether the candidate is the last word of a name: Esso
// Thailand, Latin America, Fan Expo Canada.
func (f *finder) isTail(c *candidate) bool {
	if c.heading || c.caps {
		return false
	}
	p := c.of()
	if p.class != key.Name && p.class != key.Short && p.class != key.Capital || f.text[c.end-1] == '.' {
		return false
	}
	w, start := f.word(c.start, c.lo)
	if !isCapital(w) || len(w) < 2 || w != bare(w) || isState(w) || isEpithet(w) || isNoName(w) || isFunction(w) || isListed(w) {
		return false
	}
	return isAcronym(w) || !f.startsSentence(start, c.lo)
}

// isAcronym reports whether w is in capitals.
func isAcronym(w string) bool {
	for i := range len(w) {
		if byteClass[w[i]] != large {
			return false
		}
	}
	return len(w) > 1
}

// isHead reports whether the candidate begins a name: Washington Post, Georgia
// Institute of Technology, American Airlines, U.S. Army.
func (f *finder) isHead(c *candidate) bool {
	p := c.of()
	if p.class == key.Prefix {
		return false
	}
	if p.class == key.Organization { // the White House Office of the Staff Secretary
		w, _ := f.next(c.end, c.hi)
		return w == "Office" || w == "Council"
	}
	country := rows[p.row].isCountry() || rows[p.row].kind == "bloc"
	short := country && (p.class == key.Short || p.String() == "United States")
	e := c.end
	for n := range 6 {
		w, end := f.next(e, c.hi)
		b := bare(w)
		switch {
		case b == "" || !isCapital(w):
			return false
		case short:
			return f.isOwn(b, end, c.hi)
		case isState(b) && (n > 0 || p.class != key.Capital): // but the Washington Foreign Law Society
			return false
		case isBody(b) && (n > 0 || !isLoose(b) || p.class == key.Name && !c.heading):
			return true
		case n == 0 && country && p.class == key.Name && !c.heading && !c.caps && isNew(w):
			after, _ := f.next(end, c.hi)
			return (!isAcronym(b) || isCapital(after) && !ends(w)) && !f.isTitled(c)
		}
		if ends(w) || b != strings.Trim(w, "\"“”‘’") {
			return false
		}
		e = end
	}
	return false
}

// isOwn reports whether w and what follows its end go on with the name of a
// body that begins with the abbreviation of its country.
func (f *finder) isOwn(w string, end, hi int) bool {
	if !isOwnName(w) {
		return false
	}
	after, _ := f.next(end, hi)
	if w == "District" {
		return strings.HasPrefix(after, "Court")
	}
	return isForce(w) || isCapital(after) || after == "and" || after == "&" || after == "for"
}

// isNew reports whether a word in capitals is one of which nothing is known, as
// the second word of China Evergrande.
func isNew(w string) bool {
	b := bare(w)
	return !isNoName(b) && !isInitial(w) && !isGiven(b) && !isListed(b) && !isListed(strings.TrimRight(w, ",;:"))
}

// isTitled reports whether the candidate ends a title or says where, after
// which comes a person: the President of Ukraine Volodymyr Zelenskyy.
func (f *finder) isTitled(c *candidate) bool {
	w, s := f.word(c.start, c.lo)
	if w == "in" || w == "from" || w == "to" {
		return true
	}
	if w == "the" {
		w, s = f.word(s, c.lo)
	}
	if w != "of" && w != "for" {
		return false
	}
	w, _ = f.word(s, c.lo)
	return isState(titled(strings.ToUpper(w)))
}

// isCase reports whether the candidate is a party of a lawsuit, the rest of a
// word, or Polish that is a verb.
func (f *finder) isCase(c *candidate) bool {
	switch w, _ := f.word(c.start, c.lo); w {
	case "v.", "vs.", "v":
		return true
	}
	p := c.of()
	if p.class == key.Demonym && strings.HasSuffix(f.text[c.lo:c.start], "Inter-") {
		return true
	}
	if p.class == key.Short && strings.HasPrefix(f.text[c.end:c.hi], "-dollar") {
		return true
	}
	if p.class != key.Demonym {
		return false
	}
	w, _ := f.next(c.end, c.hi)
	switch {
	case p.String() == "Polish":
		return w == "the" || w == "your" || w == "it" || w == "a" || w == "up"
	case strings.HasPrefix(p.String(), "Western"):
		return isCapital(w) && !c.heading && !c.caps && !isListed(bare(w))
	}
	return false
}

// isOfName reports whether the candidate ends a name with "of": Bank of
// England, Gulf of Mexico, Chartered Institute of Taxation of Nigeria.
func (f *finder) isOfName(c *candidate) bool {
	p := c.of()
	if p.class == key.Prefix || p.class == key.Organization {
		return false
	}
	w, s := f.word(c.start, c.lo)
	if w == "the" || w == "The" {
		w, s = f.word(s, c.lo)
	}
	switch w {
	case "of", "OF", "for", "de", "do":
	default:
		return false
	}
	if after, _ := f.next(c.end, c.hi); p.class == key.Short && isCapital(after) { // Chief of Mission of the U.S. Embassy
		return false
	}
	of := w
	for n := range 8 {
		w, s = f.word(s, c.lo)
		switch b := bare(w); {
		case b != w && ends(w):
			return false
		case n == 0 && (isState(b) && !isOfBody(b) || b == "Ministry"):
			return false
		case isBody(b) && (of != "for" || n == 0), isOfBody(b):
			return true
		case isCapital(b):
		case n > 0 && (b == "of" || b == "and" || b == "&" || b == "the" || b == "for"):
		default:
			return false
		}
	}
	return false
}

// isLanguage reports whether an adjective is a language: in English, speaks
// French and German, English-language.
func (f *finder) isLanguage(c *candidate) bool {
	if !isTongue(c.of().String()) {
		return false
	}
	rest := f.text[c.end:c.hi]
	for _, s := range [...]string{"-speak", "-language", " language", " literature", " lessons", " speak", "-medium", " Speak", " Language"} {
		if strings.HasPrefix(rest, s) {
			return true
		}
	}
	w, _ := f.word(c.start, c.lo)
	switch strings.ToLower(w) {
	case "speak", "speaks", "spoke", "speaking", "spoken", "learn", "learned", "learning", "fluent", "native", "broken", "perfect":
		return true
	case "in", "into":
		// in French, in French and English; but in French hands
		return endsList(rest)
	}
	// English, French and German
	if n := len(f.found); n > 0 {
		last := &f.found[n-1]
		return last.verdict == language && last.lo == c.lo && f.joined(last.end, c.start) && endsList(rest)
	}
	return false
}

// endsList reports whether rest begins as after a noun, not an adjective.
func endsList(rest string) bool {
	return rest == "" || strings.IndexByte(",.;:)!?\"", rest[0]) >= 0 || strings.HasPrefix(rest, "”") ||
		strings.HasPrefix(rest, " and ") || strings.HasPrefix(rest, " or ")
}
