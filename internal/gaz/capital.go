package gaz

import (
	"strings"

	"github.com/glossnews/gloss/internal/gaz/key"
)

// weighCapital returns how much the words around a capital speak for its
// government, above 0, or for the city, below.
func (f *finder) weighCapital(c *candidate) int {
	if c.heading && c.hi-c.end < 2 && c.start-c.lo < 2 { // a caption
		return -9
	}
	score := min(0, int(standing(c.of().usual()))-1)
	after, governed := f.after(c)
	if governed { // "at Beijing's request": what is at is the request
		return score + after
	}
	return score + after + f.before(c)
}

// before weighs what stands before a capital.
func (f *finder) before(c *candidate) int {
	if c.start > c.lo {
		head := f.text[c.lo:c.start]
		for _, s := range [...]string{"pro-", "anti-", "Pro-", "Anti-"} {
			if strings.HasSuffix(head, s) {
				return 4
			}
		}
		switch head[len(head)-1] {
		case '(':
			return -3
		case '-':
			return 0
		}
	}
	w, s := f.word(c.start, c.lo)
	if w == "" {
		return 1
	}
	if ends(w) && bare(w) != w {
		if !c.heading && isCapital(w) && strings.HasSuffix(w, ",") && !f.startsSentence(s, c.lo) && !isListed(bare(w)) {
			return -2 // Shenzhen, Tokyo
		}
		return 0
	}
	switch w = strings.ToLower(strings.Trim(w, "\"“‘")); w {
	case "leave", "leaves", "left", "leaving":
		if n, _ := f.next(c.end, c.hi); f.text[c.end:c.hi] != "" && isStateOf(bare(n)) {
			return 4 // leaves Astana with half of the profit
		}
		if w == "leaves" {
			return 0
		}
		return -6
	case "in":
		if b, _ := f.word(s, c.lo); isFeeling(strings.ToLower(bare(b))) {
			return 4 // caused alarm in Brussels
		}
		return -6
	case "across", "around", "at", "capital", "central", "city", "downtown", "greater", "inside", "near", "outside", "reach", "reached", "return", "through", "throughout", "via", "visit", "visited",
		"visiting":
		return -6
	case "the", "into":
		return -3
	case "between":
		return 2
	case "against", "by":
		return 4
	case "with":
		if b, _ := f.word(s, c.lo); isRelation(strings.ToLower(bare(b))) {
			return 4
		}
		return 2
	case "and", "or":
		if b, _ := f.word(s, c.lo); !c.heading && isCapital(b) && !isListed(bare(b)) {
			return -2 // Jeju and Seoul
		}
		return 1
	case "for":
		if f.travels(s, c.lo) {
			return -4
		}
		return 1
	case "after", "although", "as", "because", "before", "both", "but", "even", "hence", "how", "however", "if", "indeed",
		"neither", "nor", "not", "perhaps", "since", "so", "than", "that", "therefore", "though", "thus", "until", "what",
		"when", "where", "whether", "which", "while", "whilst", "why", "yet":
		return 1
	case "of":
		return f.ofCapital(s, c.lo)
	case "from", "to", "toward", "towards", "on", "upon":
		b, bs := f.word(s, c.lo)
		if strings.HasSuffix(b, "ly") { // their appeals directly to Berlin
			b, _ = f.word(bs, c.lo)
		}
		switch {
		case isRelation(strings.ToLower(bare(b))):
			return 4
		case w == "on" || w == "upon":
			return -1
		case f.travels(s, c.lo):
			return -4
		}
		return 0
	}
	if isTransitive(w) {
		return 4
	}
	return 0
}

// ofCapital weighs "X of Beijing".
func (f *finder) ofCapital(s, lo int) int {
	w, _ := f.word(s, lo)
	w = strings.ToLower(bare(w))
	switch {
	case isPolicy(w), isRelation(w), isPrompting(w), w == "independent", w == "ahead", w == "free":
		return 4
	case w == "outside" || w == "north" || w == "south" || w == "east" || w == "west" || w == "mayor" || w == "city" || w == "capital" || w == "streets":
		return -5
	}
	return -2
}

// travels reports whether the words before s speak of going somewhere.
func (f *finder) travels(s, lo int) bool {
	for range 4 {
		var w string
		if w, s = f.word(s, lo); w == "" || ends(w) {
			return false
		}
		if isTravel(strings.ToLower(bare(w))) {
			return true
		}
	}
	return false
}

// after weighs what stands after a capital, and reports whether that is a noun
// to which the capital belongs.
func (f *finder) after(c *candidate) (score int, governed bool) {
	rest := f.text[c.end:c.hi]
	switch {
	case rest == "":
		return 0, false
	case rest[0] == '-':
		return afterHyphen(rest[1:]), false
	case rest[0] == ',':
		return f.afterComma(c), false
	case rest[0] == ':' && c.start == c.lo: // Tokyo: a guide
		return -3, false
	case strings.IndexByte(".;!?", rest[0]) >= 0:
		return 0, false
	case f.startsSentence(c.start, c.lo) && isDateline(rest):
		return -4, false
	}
	e := possessive(f.text[:c.hi], c.end)
	w, end := f.next(e, c.hi)
	b := strings.ToLower(bare(w))
	rank := standing(c.of().usual())
	if e > c.end {
		second, _ := f.next(end, c.hi)
		return f.owns(c, b, strings.ToLower(bare(second)), rank), true
	}
	switch {
	case isAddress(bare(w)):
		return 0, false
	case b == "governor", b == "mayor":
		return -4, true
	case isState(bare(w)), isGovernment(b):
		if before, _ := f.word(c.start, c.lo); before == "in" || before == "at" {
			return -4, true
		}
		return 5, true
	case isCapital(w) && !c.heading:
		return -2, false
	case isUrban(b):
		return -5, true
	case isCityVerb(b):
		if rank == political && isEitherVerb(b) {
			return 1, false
		}
		return -3, false
	case isAct(b):
		return 5, false
	case isIrregularAct(b):
		return int(rank) + 2, false
	case f.acts(b, end, c.hi), f.feels(b, end, c.hi):
		return 5, false
	case b == "each" || b == "both":
		return f.eachHas(end, c.hi), false
	case b == "and" && f.shares(end, c.hi):
		return 4, false
	case b == "is", b == "was", b == "has", b == "had":
		return min(1, int(rank)), false
	case isAuxiliary(b), isAdverb(b):
		return min(2, int(rank)+1), false
	case b == "", isFunction(strings.ToUpper(b[:1]) + b[1:]), strings.HasSuffix(b, "ly"), strings.HasSuffix(b, "ing"):
		return 0, false
	case looksFinite(b):
		return min(3, int(rank)+2), false
	}
	if before, _ := f.word(c.start, c.lo); isGiving(strings.ToLower(before)) {
		return 4, false // gives Moscow leverage
	}
	return -1, !c.heading
}

// acts reports whether the auxiliary b, behind a capital, has a verb for an act of
// governments behind it, which begins at i: has repeatedly refused, is reviewing.
func (f *finder) acts(b string, i, hi int) bool {
	if b != "is" && b != "was" && b != "has" && b != "had" && !isAuxiliary(b) {
		return false
	}
	for range 3 {
		w, end := f.next(i, hi)
		w = strings.ToLower(w)
		if w != "not" && !isAdverb(w) && (!strings.HasSuffix(w, "ly") || len(w) < 5) {
			return isAct(w) && b != "is" && b != "was" || (b == "is" || b == "was" || b == "are" || b == "were") && isActing(w) || (b == "has" || b == "had" || b == "have") && isIrregularAct(w)
		}
		i = end
	}
	return false
}

// feels reports whether the verb b, behind a capital, says how those feel who govern
// there, in a word that begins at i: was not amused.
func (f *finder) feels(b string, i, hi int) bool {
	switch b {
	case "is", "was", "are", "were", "remains", "remained", "seems", "seemed", "looks", "looked", "feels", "grew":
	default:
		return false
	}
	for range 3 {
		w, end := f.next(i, hi)
		w = strings.ToLower(w)
		if w != "not" && w != "so" && w != "very" && w != "less" && !isAdverb(w) && (!strings.HasSuffix(w, "ly") || len(w) < 5) {
			return isMood(bare(w))
		}
		i = end
	}
	return false
}

// eachHas weighs what several capitals have or do, which begins at i: each have a fund.
func (f *finder) eachHas(i, hi int) int {
	w, end := f.next(i, hi)
	switch {
	case isAct(w), f.acts(w, end, hi):
		return 6
	case w != "have" && w != "has" && w != "had":
		return 0
	}
	for range 3 {
		w, end = f.next(end, hi)
		if isPolicy(bare(w)) || isPublic(bare(w)) {
			return 6
		}
	}
	return 1
}

// shares reports whether "its allies" or the like begins at i: London and its allies.
func (f *finder) shares(i, hi int) bool {
	w, end := f.next(i, hi)
	if w != "its" && w != "their" {
		return false
	}
	w, end = f.next(end, hi)
	second, _ := f.next(end, hi)
	return isPolicy(bare(w)) || isPolicy(bare(second)) || isPartner(bare(w)) || isPartner(bare(second))
}

// owns weighs what a capital has: Beijing's willingness, London's skyline.
func (f *finder) owns(c *candidate, first, second string, rank rank) int {
	switch {
	case isUrban(first), isUrban(second):
		return -4
	case isPolicy(first), isPolicy(second), isRelation(first), isRelation(second):
		return 4
	}
	if before, _ := f.word(c.start, c.lo); before == "in" || before == "In" {
		return -1
	}
	return min(2, int(rank)+1)
}

// afterHyphen weighs what is joined to a capital.
func afterHyphen(tail string) int {
	w := tail[:wordEnd(tail, 0)]
	switch {
	case w == "":
		return 0
	case isCapitalName(w), strings.HasPrefix(tail, "The Hague"):
		return 4
	case isMadeBy(w):
		return 5
	case byteClass[w[0]] == small:
		return -5
	}
	return 0
}

// isDateline reports whether rest goes on as after the place of a report:
// "TOKYO (Reuters) —", "BEIJING –".
func isDateline(rest string) bool {
	for _, s := range [...]string{" (", " –", " —", " - ", "—"} {
		if strings.HasPrefix(rest, s) {
			return true
		}
	}
	return false
}

// afterComma weighs a comma after a capital: Islamabad, Pakistan; Washington, D.C.
func (f *finder) afterComma(c *candidate) int {
	w, e := f.next(c.end+1, c.hi)
	if w == "the" {
		w, _ = f.next(e, c.hi)
	}
	b := bare(w)
	switch {
	case f.isCity(c.end+1, c.hi):
		return -5
	case b == "D.C", b == "DC", isNoName(b), isListed(b) && !isCapitalName(b):
		return -4
	case b == "whose":
		if of, _ := f.next(e, c.hi); isGovernor(of) {
			return 4
		}
	case b == "who", b == "equally", b == "meanwhile", b == "however", b == "too", b == "though", b == "instead":
		return 1
	}
	return 0
}

// isCity reports whether the apposition that begins at i says that a city is meant:
// "a city of two million", "South Korea's largest city".
func (f *finder) isCity(i, hi int) bool {
	for range 6 {
		w, end := f.next(i, hi)
		switch strings.TrimSuffix(w, ",") {
		case "city", "capital", "town", "metropolis", "port":
			return true
		case "home":
			to, _ := f.next(end, hi)
			return to == "to"
		}
		if w == "" || ends(w) {
			return false
		}
		i = end
	}
	return false
}

// isCapitalName reports whether the word is a capital of the table.
func isCapitalName(w string) bool {
	h := key.Bucket(key.FirstWord(w))
	for n := buckets[h]; n < buckets[h+1]; n++ {
		if p := &phrases[n]; p.class == key.Capital && p.String() == w {
			return true
		}
	}
	return false
}

// pairs decides the capitals. Those named side by side are the same: between
// Washington and Tokyo, the Paris-Berlin axis, Shanghai, Beijing and Moscow.
func (f *finder) pairs() {
	for i := 0; i < len(f.found); {
		n, sum := 0, 0
		for i+n < len(f.found) && (n == 0 || f.joined(f.found[i+n-1].end, f.found[i+n].start)) {
			c := &f.found[i+n]
			if c.verdict != city && c.of().class != key.Place && (n == 0 || c.of().class != key.Name) {
				break
			}
			sum += c.score
			n++
		}
		for j := i; j < i+n && sum > 0; j++ {
			if c := &f.found[j]; c.verdict == city {
				c.verdict = government
			}
		}
		i += max(n, 1)
	}
}

// joined reports whether only a joint of a list lies between s and e.
func (f *finder) joined(s, e int) bool {
	if e-s > len(", rather than ") || e < s {
		return false
	}
	switch strings.ToLower(f.text[s:e]) {
	case " and ", " or ", ", ", ", and ", ", or ", "-", "–", " or, indeed, ", ", not ", ", but not ", " rather than ", ", rather than ":
		return true
	}
	return false
}
