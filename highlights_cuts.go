package gloss

import "strings"

// findOptional finds the parts of the sentence that can be left out: relative
// clauses and apposed words between commas, what comes after a participle or a
// dash, what comes before the subject, days of the week. What is left says less, and
// nothing else.
func (t *trimmer) findOptional() {
	end := t.end()
	t.leading(end)
	for i := 0; i < end; i++ {
		if t.cuts[i] || t.tokens[i].quoted {
			continue
		}
		switch t.low(i) {
		case ",":
			t.afterComma(i, end)
		case "--", "—", "–":
			i = t.afterDash(i, end)
		case ";":
			t.add(i, end)
		default:
			t.weekday(i)
		}
	}
}

// add adds a part, unless it ends the sentence and what stands before it is none, or
// it is cut out of what a colon leads in, as all of a list but its first item.
func (t *trimmer) add(from, to int) {
	if from < to && !t.divides(from, to) && (to < t.end() || t.hasVerb(t.next(0), from)) {
		t.optional = append(t.optional, tokenRange{from, to})
	}
}

// divides reports whether a colon leads in what stands in some of the tokens and what
// does not.
func (t *trimmer) divides(from, to int) bool {
	for i := range to {
		if t.low(i) == ":" && !t.tokens[i].quoted && (i < from || to < t.end()) {
			return true
		}
	}
	return false
}

// mayCut reports whether r can be cut now: a quotation is not cut in two, enough
// is left, and the source of what the sentence reports stays.
func (t *trimmer) mayCut(r tokenRange) bool {
	words := 0
	for i := r.from; i < r.to; i++ {
		if !t.cuts[i] {
			words += t.words(i)
		}
	}
	if words == 0 || t.kept()-words < leastWords || !t.whole(r) || t.owed(r) {
		return false
	}
	start, end := t.tokens[r.from].Start, t.tokens[r.to-1].End
	overlaps := func(s Span) bool { return s.Start < end && start < s.End }
	if t.report != nil && (overlaps(t.report.Named) || overlaps(t.report.Cue) && !t.cites()) {
		return false
	}
	for _, n := range t.names {
		if r.from <= n.token && n.token < r.to {
			return false
		}
	}
	return r.to >= t.end() || !t.refersBack(r.to) || !t.namesSomebody(r) || t.namesSomebody(tokenRange{t.next(0), r.from})
}

// cites reports whether the sentence reports with a participle alone, as citing a rise:
// without it the rest is still whose it is.
func (t *trimmer) cites() bool { return strings.HasSuffix(t.report.Cue.In(t.text), "ing") }

// refersBack reports whether a pronoun follows from token i on, before a name.
func (t *trimmer) refersBack(i int) bool {
	for ; i < len(t.tokens); i++ {
		if t.tokens[i].mention >= 0 {
			return false
		}
		if t.is(i, classBackward) {
			return true
		}
	}
	return false
}

// backward stand for somebody or something that was named before.
var backward = [...]string{"he", "her", "him", "his", "it", "its", "she", "that", "their", "them", "these", "they", "this", "those"}

// namesSomebody reports whether r has a noun that a pronoun after it may stand for.
func (t *trimmer) namesSomebody(r tokenRange) bool {
	for i := r.from; i < r.to; i++ {
		if t.tokens[i].mention >= 0 || hasWord(articles[:], t.low(i)) || t.is(i, classPerson) {
			return true
		}
	}
	return false
}

// afterComma finds what can be left out after the comma at i.
func (t *trimmer) afterComma(i, end int) {
	switch w := t.low(i + 1); {
	case w == "which" || w == "who" || w == "whose" || w == "where" || w == "whom":
		t.add(i, t.closing(i, end))
	case w == "while" || w == "as" || w == "after" || w == "including" || w == "amid" || w == "during" || w == "following" || w == "particularly" || w == "especially" || w == "even":
		t.add(i, t.closingOr(i, end))
	case w == "and" && hasWord(speakerPronouns[:], t.low(i+2)):
		t.add(i, end)
	case t.participle(i + 1):
		t.add(i, t.closingOr(i, end))
	case i > 0 && t.tokens[i-1].mention >= 0 && t.age(i+1):
		if t.low(i+2) == "," {
			t.add(i, i+3)
		}
	case i > 0 && t.tokens[i-1].mention >= 0 && (hasWord(articles[:], w) || w == "one" || w == "former"):
		t.apposed(i, end)
	case w == "however" || w == "meanwhile" || w == "too" || w == "though":
		if t.low(i+2) == "," {
			t.add(i, i+3)
		} else if i+2 >= end {
			t.add(i, end)
		}
	}
}

func (t *trimmer) age(i int) bool {
	w := t.low(i)
	return len(w) > 0 && len(w) < 3 && isDigit(w[0])
}

// participle reports whether token i is a participle in -ing that begins a phrase.
func (t *trimmer) participle(i int) bool {
	w := t.low(i)
	return len(w) > 5 && strings.HasSuffix(w, "ing") && t.tokens[i].mention < 0 && t.raw(i) == w && t.low(i+1) != "and" && t.low(i+1) != ","
}

// closing returns the end of the clause that the comma at i opens: after the comma
// that a verb follows, or the end of the sentence, or before words that name its source.
func (t *trimmer) closing(i, end int) int {
	for k := i + 2; k < end; k++ {
		if t.low(k) != "," || t.tokens[k].quoted {
			continue
		}
		if t.verb(k + 1) {
			return k + 1
		}
		if t.sourceAt(k, end) {
			return k
		}
	}
	return end
}

// closingOr is closing for what may not go on behind its end.
func (t *trimmer) closingOr(i, end int) int {
	for k := i + 2; k < end; k++ {
		if t.low(k) != "," {
			continue
		}
		switch {
		case t.sourceAt(k, end):
			return k
		case t.verb(k + 1):
			return k + 1
		}
	}
	return end
}

// sourceAt reports whether the words for who says it follow the comma at k.
func (t *trimmer) sourceAt(k, end int) bool {
	if t.report == nil || t.report.Cue == (Span{}) {
		return false
	}
	at := min(t.report.Cue.Start, t.report.Named.Start)
	return t.tokens[k].Start < at && (k+1 >= end || at <= t.tokens[min(k+4, end-1)].End)
}

// verb reports whether token i is a finite verb that goes on a sentence.
func (t *trimmer) verb(i int) bool {
	w := t.low(i)
	if i >= len(t.tokens) || t.tokens[i].mention >= 0 || t.tokens[i].quoted || t.raw(i) != w {
		return false
	}
	return t.is(i, classFinite) && !hasWord(phrasePrepositions[:], t.low(i-1)) && w != "based" && w != "aged"
}

// finite reports whether w is a verb in the past, or one that stands with another.
func finite(w string) bool {
	return hasWord(auxiliaries[:], w) || isSpeechVerb(w) || hasWord(irregularPasts[:], w) || len(w) > 4 && strings.HasSuffix(w, "ed")
}

// irregularPasts are the pasts of verbs that do not end in -ed.
var irregularPasts = [...]string{
	"became", "began", "bought", "broke", "brought", "built", "came", "caught", "chose", "cut", "drew", "drove", "fell", "felt", "fought", "found", "gave", "got", "grew",
	"held", "hit", "kept", "knew", "laid", "lay", "led", "left", "lost", "made", "met", "paid", "put", "ran", "read", "rose", "sank", "sat", "saw", "sent", "set", "shot", "shut",
	"sold", "sought", "spent", "split", "spoke", "spread", "stole", "stood", "struck", "swept", "swung", "taught", "thought", "threw", "took", "went", "won", "wore",
}

// hasVerb reports whether some of the tokens, by their look, are a verb of their own.
func (t *trimmer) hasVerb(from, to int) bool {
	for i := from; i < to; i++ {
		if t.tokens[i].mention < 0 && !t.cuts[i] && (t.is(i, classFinite) || i > from && t.presentVerb(i)) {
			return true
		}
	}
	return false
}

// presentVerb reports whether token i may be a verb in the present: it ends in -s
// after a name or a noun and before what a verb has with it.
func (t *trimmer) presentVerb(i int) bool {
	w, next := t.low(i), t.low(i+1)
	if len(w) < 4 || !strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss") || hasWord(determiners[:], t.low(i-1)) || hasWord(phrasePrepositions[:], t.low(i-1)) || !t.isWord(i-1) {
		return false
	}
	return hasWord(articles[:], next) || hasWord(determiners[:], next) || isCardinal(next) || hasWord(phrasePrepositions[:], next) && next != "of" || t.isWord(i+1) && startsUpper(t.raw(i+1))
}

// apposed finds words between commas that say who the one named before is.
func (t *trimmer) apposed(i, end int) {
	const longest = 16
	for k := i + 2; k <= min(end, i+longest); k++ {
		if k == end {
			if !t.hasVerb(i+1, end) {
				t.add(i, end)
			}
			return
		}
		switch w := t.low(k); {
		case w == "and" || w == "or" || w == ";" || t.tokens[k].quoted:
			return
		case w == ",":
			if t.verb(k+1) || t.sourceAt(k, end) {
				t.add(i, k+1)
			}
			return
		}
	}
}

// afterDash finds what a dash at i opens, up to the next or the end. It returns the
// last token that it has looked at.
func (t *trimmer) afterDash(i, end int) int {
	if t.tokens[i].Start == t.tokens[max(i-1, 0)].End && t.low(i) == "–" || i == 0 { // a range
		return i
	}
	for k := i + 1; k < end; k++ {
		if t.low(k) == t.low(i) {
			t.add(i, k+1)
			return k
		}
	}
	if !hasWord(restricting[:], t.low(i+1)) && t.next(0)+leastWords < i {
		t.add(i, end)
	}
	return i
}

// restricting begin what takes back a part of what stands before.
var restricting = [...]string{"although", "but", "except", "if", "not", "only", "or", "though", "unless", "until", "without"}

// weekday finds a day of the week by which the sentence says when something was.
func (t *trimmer) weekday(i int) {
	if !t.is(i, classWeekday) || t.low(i) == "sun" || t.low(i) == "sat" || i == 0 || t.ahead() {
		return
	}
	from, to := i, i+1
	before := t.low(i - 1)
	if before == "on" {
		from, before = i-1, t.low(i-2)
	} else if !t.isWord(i-1) || t.raw(i-1) != before || hasWord(phrasePrepositions[:], before) || hasWord(determiners[:], before) || hasWord(timeWords[:], before) {
		return
	}
	if before == "" || !isWordRune(firstRune(before)) && before != "," || before == "and" {
		return
	}
	switch t.low(to) {
	case "morning", "night", "evening", "afternoon":
		to++
	}
	if next := t.low(to); isPossessive(next) || next == "and" || next == "or" || next == "-" || next == "through" || from == i && startsUpper(t.raw(to)) || isMonthName(next) || to < len(t.tokens) && next == "," && isMonthName(t.low(to+1)) {
		return
	}
	t.add(from, to)
}

// timeWords tie a day to what they say of it.
var timeWords = [...]string{"after", "and", "before", "black", "by", "early", "every", "good", "last", "late", "next", "or", "since", "than", "through", "until"}

// ahead reports whether the sentence is of what is to come, where days count.
func (t *trimmer) ahead() bool {
	for i := range t.tokens {
		switch t.low(i) {
		case "will", "'ll", "would", "due", "until", "deadline", "scheduled", "expected", "set", "next", "before", "by", "plans", "planned", "may", "might", "could", "is", "are", "to":
			if t.low(i) != "to" && t.low(i) != "is" && t.low(i) != "are" && t.low(i) != "by" {
				return true
			}
		}
	}
	return false
}

func isMonthName(w string) bool {
	d := dateWordNamed(w)
	return d != nil && d.month > 0
}

// leading finds the words before the comma after which the subject comes.
func (t *trimmer) leading(end int) {
	const longest = 22
	from := t.next(0)
	if from >= end || !t.leads(from) {
		return
	}
	for k := from + 1; k < min(end, from+longest); k++ {
		if t.tokens[k].quoted {
			continue
		}
		if t.low(k) != "," {
			continue
		}
		if t.listed(k) || t.verb(k+1) || k+1 >= end {
			return
		}
		if t.is(k+1, classBackward) {
			return
		}
		if t.mayBeSubject(k + 1) {
			t.add(from, k+1)
		}
		return
	}
}

// mayBeSubject reports whether the words at i may be the subject of a sentence.
func (t *trimmer) mayBeSubject(i int) bool {
	w := t.low(i)
	return t.tokens[i].mention >= 0 || hasWord(articles[:], w) || hasWord(determiners[:], w) || startsUpper(t.raw(i)) ||
		strings.HasSuffix(w, "s") && t.verb(i+1)
}

// leads reports whether the word at i may begin a phrase before the subject.
func (t *trimmer) leads(i int) bool {
	switch w := t.low(i); w {
	case "in", "on", "at", "after", "during", "following", "upon", "when", "as", "while", "since", "amid", "with", "under", "by", "for", "over", "throughout", "earlier", "later", "last", "early", "late", "just",
		"before", "from", "within", "behind", "beyond", "ahead", "according", "among", "inside", "nearly", "despite", "instead":
		return w != "according" && w != "despite"
	default:
		return len(w) > 5 && (strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ed")) && t.tokens[i].mention < 0
	}
}

// listed reports whether the comma at k divides a list of names.
func (t *trimmer) listed(k int) bool {
	if !startsUpper(t.raw(k-1)) && !startsUpper(t.raw(k+1)) {
		return false
	}
	i := k + 1
	for i < len(t.tokens) && (startsUpper(t.raw(i)) || t.low(i) == "the" || t.low(i) == "of") {
		i++
	}
	return t.low(i) == "," || t.low(i) == "and" || t.low(i) == "or"
}
