package office

import (
	"slices"
	"strings"
)

// A title is a title of office in a sentence. Numbers are those of tokens.
type title struct {
	from, to int    // half open, without article
	head     int    // the word that names the office
	headEnd  int    // where what stands after "of" begins
	outer    int    // the title in whose complement it is, or -1
	body     [2]int // the body behind it or its holder, which it does not include
	lent     body   // what the body is that stands on the next line
	class    Class
	after    int // 1 more than the title that it follows in a list, or 0
	former   bool
	verb     bool // heads the ministry
	holders  []int
	joined   int // how many titles between this one and its holders have the same
	how      link
}

// maxTitle is the most tokens of a title on each side of its head.
const maxTitle = 24

// titles appends the titles of the sentence, in order.
func (s *sentence) titles(out []title) []title {
	for i := 0; i < len(s.tokens); i++ {
		if t, ok := s.heads(i); ok {
			out = append(out, t)
			i = t.from
			continue
		}
		if !s.has(i, isHead) {
			continue
		}
		t, ok := s.title(i, out)
		if !ok {
			continue
		}
		for len(out) > 0 && out[len(out)-1].from >= t.from && s.has(out[len(out)-1].head, isHead) && out[len(out)-1].headEnd <= t.headEnd {
			out = out[:len(out)-1] // the chief of chief financial officer
		}
		out = append(out, t)
		i = t.headEnd - 1
	}
	return out
}

// give puts titles that another finder found among those of the sentence: its edges
// win where both found one.
func (s *sentence) give(titles []title, given []Span) []title {
	own := len(titles)
	i := 0
	for _, g := range given {
		from, to := s.tokensIn(g)
		if from < to && s.has(from, isDet) {
			from++
		}
		if s.at(to).person >= 0 && s.at(to).Start < g.End { // the spokesman for Mr. X
			for to > from && (s.has(to-1, isHon|isStop|isDet) || s.is(to-1, "of", "for", "to")) {
				to--
			}
		}
		if from >= to {
			continue
		}
		if s.isHyphen(from-1) && s.is(from-2, "ex") {
			from -= 2
		}
		for i < own && titles[i].to <= from {
			i++
		}
		if i < own && titles[i].from < to {
			if t := &titles[i]; from <= t.head && t.headEnd <= to && (i+1 == own || titles[i+1].from >= to) {
				under := from > t.from && s.has(from, isHead) && s.has(from-1, isPre) && !s.at(from-1).upper // under secretary
				if !under && !s.lists(t.from, from) {
					t.from = from
				}
				t.to = to
			}
			continue
		}
		t := title{from: from, to: to, head: from}
		for k := from; k < to && !s.is(k, "of", "for", "to", "at", "in", "on"); k++ {
			t.head = k
		}
		t.headEnd = t.head + 1
		if w := s.at(t.head).word; w != nil {
			t.class = w.class
		}
		if s.rebels(&t) {
			continue
		}
		titles = append(titles, t)
	}
	if len(titles) > own {
		slices.SortStableFunc(titles, func(a, b title) int { return a.from - b.from })
	}
	return titles
}

// lists reports whether tokens are the first things that an office is for, joined to
// what follows: the mines and of mines and energy minister.
func (s *sentence) lists(from, to int) bool {
	if from >= to || !s.is(to-1, "and", "&") {
		return false
	}
	for i := from; i < to-1; i++ {
		if !s.has(i, isPort) && s.at(i).text != "," {
			return false
		}
	}
	return true
}

// stretch moves the edges of titles that cut the name of a known body.
func (s *sentence) stretch(titles []title) {
	floor := 0
	for i := range titles {
		t := &titles[i]
		if n := s.namedAt(t.from); n != nil && n.from < t.from && n.from >= floor && n.to <= t.head {
			t.from = n.from
		}
		if n := s.namedAt(t.to); n != nil && n.from < t.to && n.from >= t.headEnd && (i+1 == len(titles) || n.to <= titles[i+1].from) {
			t.to = n.to
		}
		floor = max(floor, t.to)
	}
}

// nest notes which titles lie in the complement of the one before them, and which
// tokens are in titles.
func (s *sentence) nest(titles []title) {
	for i := range titles {
		t := &titles[i]
		t.outer = -1
		if i > 0 && titles[i-1].to > t.from {
			t.outer = i - 1
		}
		for k := t.from; k < t.to; k++ {
			s.tokens[k].title = i + 1
		}
	}
}

// tokensIn returns the tokens that lie in a span.
func (s *sentence) tokensIn(g Span) (from, to int) {
	from, _ = slices.BinarySearchFunc(s.tokens, g.Start, func(t token, at int) int { return t.Start - at })
	for from < len(s.tokens) && s.at(from).person >= 0 {
		from++
	}
	to = from
	for to < len(s.tokens) && s.at(to).End <= g.End && s.at(to).person < 0 {
		to++
	}
	return from, to
}

// title returns the title with the head at token i.
func (s *sentence) title(i int, before []title) (title, bool) {
	h := s.lastHead(i)
	t := title{head: h, headEnd: s.suffix(h + 1)}
	floor := max(0, i-maxTitle)
	if n := len(before); n > 0 {
		last := before[n-1]
		if last.headEnd > floor && !s.has(last.head, isPre) {
			floor = last.headEnd
			if last.to > last.headEnd && s.at(floor).flags&isStop != 0 {
				floor++ // the of or for
			}
		}
	}
	t.from = s.left(i, floor)
	t.to = s.complements(t.headEnd, h)
	t.class = s.at(h).word.class
	return t, s.names(&t, i)
}

// names reports whether t, whose first head is token i, is a title of office and no
// other use of its words.
func (s *sentence) names(t *title, i int) bool {
	h := t.head
	word, next := s.at(h).word, s.at(t.headEnd)
	bare := t.from == i && h == i && t.to == t.headEnd
	switch {
	case bare && word.flags&needs != 0:
		at := s.is(t.headEnd, "at") && s.at(t.headEnd+1).upper // a partner at Acme
		beside := next.person >= 0 || s.at(i-1).text == "," && s.at(i-2).person >= 0
		if !at && (!beside || !s.at(h).upper) {
			return false
		}
	case bare && !s.at(h).upper && s.is(h, "general", "major"):
		return false
	case bare && !s.at(h).upper && !s.heading && next.person < 0 && !s.is(i-1, "the", "its", "whose") && s.is(h, "justice", "speaker", "sovereign", "captain", "secretary", "editor", "ruler", "deputy"):
		return false
	}
	switch {
	case word.flags&plural != 0 || s.is(h, "justice"): // House of Representatives
		if s.is(i-1, "of") && s.at(i-2).upper && s.has(i-2, isBody|isPort) {
			return false
		}
	case s.is(h, "monarch") && s.is(h+1, "butterfly", "butterflies"):
		return false
	case s.is(h, "attorney"): // one's own is a lawyer
		if !s.is(h-1, "district", "state", "u.s.", "us", "states", "county", "city", "assistant", "prosecuting", "deputy") {
			return false
		}
	case s.is(h, "leader", "partner"):
		if s.is(h-1, "team", "business", "company") {
			return false
		}
	case s.is(h, "representative"): // of a new generation
		if !s.at(h).upper && s.is(t.headEnd, "of") && s.is(t.headEnd+1, "a", "an") {
			return false
		}
	case s.is(h, "executive"):
		if !next.upper && s.is(t.headEnd, "team", "teams", "board", "committee", "branch", "order", "orders", "summary", "session", "search", "pay", "power", "powers", "level") {
			return false
		}
	case len(word.text) == 2: // a Md. is no managing director
		if !isAcronym(s.at(h).text) {
			return false
		}
	}
	if t.to == t.headEnd && s.at(h).upper && next.upper && next.flags&(isStop|isHead|isMod|isHon|isDet) == 0 && !s.heading && !s.personSoon(t.headEnd) {
		return false // General Motors, Justice Department
	}
	return !s.rebels(t)
}

// rebels reports whether a title is of a group that is at war with a state.
func (s *sentence) rebels(t *title) bool {
	if !s.is(t.head, "leader", "commander", "spokesman", "spokesperson", "chief", "head", "partner", "founder") {
		return false
	}
	for i := t.from - 1; i < t.to; i++ {
		if s.has(i, isRebel) && !s.isHyphen(i+1) {
			return true
		}
	}
	return false
}

// personSoon reports whether a person's name begins at token i or after one word
// more, as that of a sheikh.
func (s *sentence) personSoon(i int) bool { return s.at(i).person >= 0 || s.at(i+1).person >= 0 }

// lastHead returns the last of the heads that make one title with that at i.
func (s *sentence) lastHead(i int) int {
	for {
		next := i + 1
		if s.isHyphen(next) {
			next++
		}
		if !s.has(next, isHead) {
			return i
		}
		if s.is(i, "minister") && s.is(next, "counselor", "counsellor") {
			return next
		}
		if s.is(i, "president") && s.is(next, "director", "commissioner") { // of an Indonesian company
			return next
		}
		general := s.is(next, "general") && s.is(i, "secretary", "attorney", "director", "governor", "prosecutor", "solicitor", "inspector", "consul", "surgeon", "auditor", "major", "lieutenant", "brigadier", "comptroller", "commissioner", "registrar")
		if !general && (!s.has(i, isPre) || s.at(i).upper != s.at(next).upper && !s.at(i).upper) {
			return i
		}
		i = next
	}
}

// suffix returns the end of what belongs to a title right after its head, such
// as "-elect".
func (s *sentence) suffix(i int) int {
	switch {
	case s.isHyphen(i) && s.is(i+1, "elect", "designate", "general", "at", "in"):
		if s.is(i+1, "at", "in") { // commander-in-chief, ambassador-at-large
			return min(i+4, len(s.tokens))
		}
		return i + 2
	case s.is(i, "elect", "designate", "emeritus"):
		return i + 1
	case s.is(i, "in") && s.is(i+1, "chief"), s.is(i, "at") && s.is(i+1, "large"), s.is(i, "pro") && s.is(i+1, "tem", "tempore"):
		return i + 2
	}
	return i
}

// left returns where the title begins whose first head is token i: words before it that say of what it is, of which country or in what state.
func (s *sentence) left(i, floor int) int {
	k := i
	possessive := false
	for k > floor {
		p := k - 1
		t := s.at(p)
		switch {
		case t.person >= 0:
			return s.trimLeft(k, i)
		case s.isPossessive(p):
			owner := s.at(p - 1)
			if p-1 < floor || owner.person >= 0 || possessive || s.is(k, "then") || !owner.upper && owner.flags&isBody == 0 || s.is(p-1, "country", "nation") {
				return s.trimLeft(k, i)
			}
			k, possessive = p-1, true
		case s.isHyphen(p):
			if p-1 < floor || s.at(p-1).person >= 0 {
				return s.trimLeft(k, i)
			}
			k = p - 1
		case s.is(p, "and", "&"):
			if p-1 < floor || !s.has(p-1, isPort) || !s.has(k, isPort) || s.at(k).flags&isHead != 0 {
				return s.trimLeft(k, i)
			}
			k = p - 1
			for k-2 >= floor && s.at(k-1).text == "," && s.has(k-2, isPort) {
				k -= 2
			}
		case s.is(p, "of"):
			if p-1 < floor || !s.at(p-1).upper || !s.has(p-1, isBody|isPort) || s.has(p-1, isHead) {
				return s.trimLeft(k, i)
			}
			k = p - 1
		case t.text == ")" && s.at(p-2).text == "(" && s.at(p-1).upper && s.at(p-3).upper && s.at(p-3).person < 0 && p-3 >= floor:
			k = p - 2 // European Central Bank (ECB) President
		case strings.EqualFold(t.text, "chargé"), s.is(p, "charge") && k == i && s.at(k).word.text == "d'affaires":
			k = p
		case s.is(p, "under") && s.is(k, "secretary") && t.upper == s.at(k).upper:
			k = p
		case t.flags&(isDet|isHon|isAs|isCop|isSay) != 0, t.flags&isStop != 0 && (t.text != "WHO" || s.heading):
			return s.trimLeft(k, i)
		case t.flags&(isMod|isPre|isPort|isBody) != 0 && t.flags&(isHead|isPre) != isHead:
			if possessive && !t.upper && t.flags&isBody == 0 {
				return s.trimLeft(k, i)
			}
			k = p
		case t.flags&isHead != 0:
			return s.trimLeft(k, i)
		case t.upper && (p > 0 || t.flags&isAdv == 0) && (!s.heading || t.place >= 0):
			k = p
		default:
			return s.trimLeft(k, i)
		}
	}
	return s.trimLeft(k, i)
}

// trimLeft leaves out what may not begin a title whose head is token i: "new",
// "top" and the like.
func (s *sentence) trimLeft(k, i int) int {
	if k == 0 && k < i && !s.heading && s.is(k, "young", "old", "aging", "ailing", "veteran", "top") && !s.isHyphen(k+1) { // Young King Charles
		k++
	}
	if k+1 < i && s.is(k, "first", "second", "third") && s.is(k+1, "female", "woman", "black", "ever", "indigenous") {
		k++
		for k < i && s.is(k, "female", "woman", "black", "ever", "indigenous") {
			k++
		}
	}
	for k < i && !s.at(k).upper && s.is(k, "new", "top", "newly", "elected", "senior", "next", "future", "visiting", "and", "then", "small") && !s.isHyphen(k+1) || k < i && s.is(k, "two", "three", "four", "five", "both", "several", "many", "some") {
		k++
	}
	return k
}

// complements returns the end of what says after the head h of what its office
// is, "of the Bank of England", or i, where that would begin.
func (s *sentence) complements(i, h int) int {
	class := s.at(h).word.class
	end := i
	for range 3 {
		j := end
		switch {
		case s.is(j, "of"):
		case s.is(j, "for") && (s.at(j+1).upper || s.has(j+1, isDet|isPort|isBody)):
		case s.is(j, "to") && end > i, s.is(j, "to") && (class == classDiplomat || class == classExecutiveStaff || s.is(h, "representative", "secretary", "counsel", "delegate", "assistant", "deputy")):
		case s.is(j, "from") && class == classLegislator && s.at(j+1).upper:
		case s.is(j, "on") && (class == classExecutiveStaff || s.is(h, "rapporteur", "commissioner", "representative")):
		default:
			return end
		}
		to := s.phrase(j + 1)
		if to == j+1 {
			return end
		}
		end = to
	}
	return end
}

// phrase returns the end of the noun phrase that begins at token i, or i.
func (s *sentence) phrase(i int) int {
	k := i
	if s.has(k, isDet) || s.is(k, "all", "that", "this") {
		k++
		if s.is(k, "same") {
			k++
		}
	}
	end := i
	unknown := 0 // small words that are not in the table, since the last that is
	content := false
	for k < len(s.tokens) && k-i < maxTitle {
		t := s.at(k)
		switch {
		case t.person >= 0 || t.flags&isHon != 0:
			return end
		case t.text == "," || t.text == ":" || t.text == "(":
			if unknown > 0 && (content || unknown == 1) {
				end = k // of the joint presidency,
			}
			if t.text != "," || !content || !s.has(k-1, isPort) || !s.has(k+1, isPort) || s.has(k+1, isHead) {
				return end
			}
		case s.isHyphen(k):
		case s.isPossessive(k):
			if !content {
				return end
			}
		case s.is(k, "and", "&"):
			next := s.at(k + 1)
			if !content || unknown > 0 || next.person >= 0 || !next.upper && next.flags&(isPort|isBody) == 0 || s.headIn(k+1) {
				return end
			}
		case s.is(k, "of", "for"):
			if !content || unknown > 0 {
				return end
			}
			if s.has(k+1, isDet) {
				k++
			}
		case s.is(k, "a") && s.at(k-1).upper && s.at(k+1).upper && content: // Make a Wish
		case s.is(k, "the"):
			if !s.is(k-1, "of", "for", "and") {
				return end
			}
		case t.flags&(isStop|isCop|isSay|isDet|isAs) != 0:
			return end
		case t.upper || t.text[0] >= '0' && t.text[0] <= '9':
			if unknown > 0 && content {
				return end
			}
			content, unknown = true, 0
			end = k + 1
		case t.flags&(isBody|isPort|isHead|isPre) != 0:
			content, unknown = true, 0
			end = k + 1
		case s.isHyphen(k-1) && strings.HasSuffix(t.text, "ed"): // London-based
		case t.flags&(isAdv|isApp) != 0 || !isWord(t.text) || len(t.text) > 3 && t.text[len(t.text)-2:] == "ed":
			return end
		default:
			unknown++
			if unknown > 2 {
				return end
			}
			if !content && (unknown == 1 && (k+1 == len(s.tokens) || !isWord(s.at(k+1).text) || s.has(k+1, isStop|isCop))) {
				end = k + 1
			}
		}
		k++
	}
	return end
}

// headIn reports whether the words with capitals from token i on hold a head: a
// title of its own.
func (s *sentence) headIn(i int) bool {
	for end := i + maxTitle; i < min(end, len(s.tokens)) && (s.at(i).upper || s.has(i, isMod|isPre|isPort|isHead)); i++ {
		if s.has(i, isHead) && !s.has(i, isPort) {
			return true
		}
	}
	return false
}

// isWord reports whether s begins with a letter or digit.
func isWord(s string) bool {
	return s != "" && (s[0] >= '0' && s[0] <= '9' || s[0] >= 'A' && s[0] <= 'Z' || s[0] >= 'a' && s[0] <= 'z' || s[0] >= 0x80 && s[0] != 0xE2)
}
