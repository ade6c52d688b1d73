package gloss

import (
	"math"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// A claim is a sentence, or a part of a long one, as what it says: its units in
// order.
type claim struct {
	Span
	units       []unit
	words       stemSet // of its words
	negators    []negator
	only        int16 // the number of the clause, and 1, that says that something is the only one
	conditional bool  // something of it has a condition: if, unless
}

// A unit is a word with a meaning, a name or a number.
type unit struct {
	Span
	kind      unitKind
	neg       bool      // denied: in the reach of not, no, without
	lexneg    bool      // in the reach of a verb that denies, as fail and refuse
	verb      bool      // a verb, as far as its place tells
	aside     bool      // behind a preposition
	open      bool      // left open: behind whether
	light     bool      // a word that says little
	mood      mood      // how sure it is
	adjective bool      // a name that is an adjective: Chinese
	prep      prep      // the preposition before it
	clause    int16     // the number of its clause, as far as int16 counts
	part      int16     // the number of its part of the sentence, of which a clause may have several
	modal     int32     // where the word begins that tells its mood
	token     int32     // the number of its token in the sentence
	stem      int32     // of a word, from 1; of another 0
	entity    int32     // of a name: the number of its entity and 1, or 0
	number    int32     // of a number: its place in numbers
	than      int32     // of what is compared with: the stem of what compares, more or cheaper
	parts     wordRange // of a name: its words
}

// A stemSet tells of many stems that they are not in it, and may err with others.
type stemSet uint64

func stemSetOf(stem int32) stemSet { return 1 << (uint32(stem) % 64) }

// mayHave reports whether s may have one of the stems in another set.
func (s stemSet) mayHave(other stemSet) bool { return s&other != 0 }

// A wordRange is some of the words of names that a claimReader has read.
type wordRange struct{ from, to int32 }

func (w wordRange) len() int { return int(w.to - w.from) }

// A unitKind is a kind of unit.
type unitKind uint8

const (
	unitWord unitKind = iota
	unitName
	unitNumber
	unitPart    // a word of a name, in the body only
	unitPronoun // it, they, him
)

// A negator is a word that denies, and the units that it may deny.
type negator struct {
	Span
	from, to int  // the units
	lexical  bool // a verb: fail, refuse, deny
	unit     int  // its own, of a lexical one
}

// A claimReader reads the sentences of an article into claims.
type claimReader struct {
	*lexicon
	n         *Analysis
	uses      []stemUse        // of the stems that were asked for, in the article
	useAt     []int32          // by stem: the place in uses and 1, or 0
	entities  map[string]int32 // by ID, from 1
	mentioned []int32          // the entity of each mention, as units have it
	numbers   []quantity
	body      bool
	mix       wordMix // of what was read

	// Of the sentence that is read.
	sentence   *Sentence
	number     numberReader
	tokenWords []int32 // of each token, its place in known
	done       []claim
	now        claim
	clause     int16
	part       int16
	reach      int // how many units the negator before still denies
	lexical    int
	aside      bool
	open       bool
	prep       prep
	than       int32
	moods      moodReader
	capitals   bool // it is in title case

	// Space that is used again, or for many.
	parts []int32 // the stems of the words of names
	space []unit  // those of the claims so far, and room for more
}

// A wordMix is how many of the words of a text are small ones of English.
type wordMix struct{ words, small int }

// isOther reports whether one of two texts is English by its small words and the other
// is not.
func (m wordMix) isOther(n wordMix) bool {
	const least, few, many = 5, 0.12, 0.25 // words to tell by, and shares
	share := func(m wordMix) float64 { return float64(m.small) / float64(m.words) }
	if m.words < least || n.words < least {
		return false
	}
	return share(m) < few && share(n) > many || share(n) < few && share(m) > many
}

// mostUnits is the most units of a claim. A longer sentence is cut.
const mostUnits = 96

func newClaimReader() *claimReader { return &claimReader{entities: map[string]int32{}} }

// enter makes r ready to read the article of n.
func (r *claimReader) enter(n *Analysis) {
	r.lexicon, r.n = takeLexicon(), n
	for i := range n.Entities {
		r.entities[n.Entities[i].ID] = int32(i + 1)
	}
	for i := range n.Mentions {
		r.mentioned = append(r.mentioned, r.entities[n.Mentions[i].Entity])
	}
}

// leave lets go of the article. The space stays.
func (r *claimReader) leave() {
	for i := range r.uses {
		r.useAt[r.uses[i].stem] = 0
	}
	r.lexicon.release() //nolint:staticcheck // the pool is the lexicon's
	clear(r.entities)
	clear(r.number.low[:cap(r.number.low)])
	clear(r.numbers)
	clear(r.done[:cap(r.done)]) // they hold the units of others
	*r = claimReader{
		uses: r.uses[:0], useAt: r.useAt, entities: r.entities, mentioned: r.mentioned[:0], numbers: r.numbers[:0], tokenWords: r.tokenWords, done: r.done[:0],
		number: numberReader{low: r.number.low[:0]}, parts: r.parts[:0], space: r.space[:0],
	}
}

// A stemUse is how the article has a stem.
type stemUse struct {
	stem      int32
	count     int32 // how often the body has it
	common    bool  // the body has it without a capital
	inName    bool  // it is a word of a name in the body
	elsewhere bool  // it is in the title or a heading
}

// use returns how the article has a stem, until another is asked for.
func (r *claimReader) use(stem int32) *stemUse {
	if short := len(r.stems) - len(r.useAt); short > 0 {
		r.useAt = append(r.useAt, make([]int32, short)...)
	}
	if r.useAt[stem] == 0 {
		r.uses = append(r.uses, stemUse{stem: stem})
		r.useAt[stem] = int32(len(r.uses))
	}
	return &r.uses[r.useAt[stem]-1]
}

// stemAt returns the number of the stem of token i.
func (r *claimReader) stemAt(i int) int32 { return r.stemOf(r.tokenWords[i]) }

// block reads the claims of a block of the text and calls do with each.
func (r *claimReader) block(s Span, heading bool, do func(c claim)) {
	sentences := r.n.sentencesOf(gaz.Block{Start: s.Start, End: s.End, Heading: heading})
	for i := range sentences {
		for _, c := range r.read(&sentences[i]) {
			do(c)
		}
	}
}

// begin begins a claim of no more than n units, or a few more.
func (r *claimReader) begin(s Span, n int) {
	const some = 512
	n = min(n, mostUnits) + 8
	if cap(r.space)-len(r.space) < n {
		r.space = make([]unit, 0, max(n, some))
	}
	r.now = claim{Span: s, units: r.space[len(r.space):]}
}

// finish ends the claim that was begun.
func (r *claimReader) finish() {
	if n := len(r.space) + len(r.now.units); n <= cap(r.space) { // else it has a space of its own
		r.space = r.space[:n]
	}
	r.now.units = slices.Clip(r.now.units)
	for i := range r.now.units {
		r.now.words |= stemSetOf(r.now.units[i].stem)
	}
	r.done = append(r.done, r.now)
}

// read returns the claims of a sentence, until the next call.
func (r *claimReader) read(s *Sentence) []claim {
	r.sentence, r.done = s, r.done[:0]
	r.number.tokens = s.Tokens
	r.number.low, r.tokenWords = r.number.low[:0], r.tokenWords[:0]
	capitals, letters := 0, 0
	for _, t := range s.Tokens {
		k := r.fold(t.Text)
		low := r.meaning(k).low
		if low != "" && low[0] >= utf8.RuneSelf && otherFigures(low) {
			k = r.know(plainFigures(low))
			low = r.meaning(k).low
		}
		r.tokenWords = append(r.tokenWords, k)
		r.number.low = append(r.number.low, low)
		if len(low) > 3 {
			letters++
			if startsUpper(t.Text) {
				capitals++
			}
		}
	}
	r.capitals = letters > 3 && 3*capitals > 2*letters
	r.begin(s.Span, len(s.Tokens))
	r.clause, r.part, r.reach, r.lexical, r.aside, r.open, r.prep = 0, 0, 0, 0, false, false, prepNone
	r.moods.reset()
	m := r.mentionFrom(s.Start)
	for i := 0; i < len(s.Tokens); {
		if len(r.now.units) >= mostUnits {
			r.now.End = s.Tokens[i-1].End
			r.finish()
			r.begin(Span{s.Tokens[i].Start, s.End}, len(s.Tokens)-i)
			r.reach, r.lexical = 0, 0
		}
		for m < len(r.n.Mentions) && r.n.Mentions[m].End <= s.Tokens[i].Start {
			m++
		}
		if m < len(r.n.Mentions) && r.n.Mentions[m].Start <= s.Tokens[i].Start && r.n.Mentions[m].End <= s.End {
			i = r.name(i, m)
			continue
		}
		i = r.token(i)
	}
	r.finish()
	return r.done
}

// mentionFrom returns the number of the first mention that ends after a place.
func (r *claimReader) mentionFrom(at int) int {
	return sort.Search(len(r.n.Mentions), func(i int) bool { return r.n.Mentions[i].End > at })
}

// name reads the k-th mention, which begins with token i.
func (r *claimReader) name(i, k int) int {
	m := &r.n.Mentions[k]
	first, at := i, len(r.now.units)
	r.add(unit{Span: m.Span, kind: unitName, entity: r.mentioned[k], token: int32(i), adjective: m.By == ByDemonym && !r.governs(m.End, i)})
	from := len(r.parts)
	for ; i < len(r.sentence.Tokens) && r.sentence.Tokens[i].Start < m.End; i++ {
		t := r.sentence.Tokens[i]
		if w := &r.known[r.tokenWords[i]]; w.word && !w.stop {
			stem := r.stemAt(i)
			r.parts = append(r.parts, stem)
			if r.body {
				r.use(stem).inName = true
			}
			if r.body && len(r.now.units) < 2*mostUnits {
				r.now.units = append(r.now.units, unit{Span: t.Span, kind: unitPart, stem: stem, token: int32(i), clause: r.clause, part: r.part})
			}
		}
	}
	r.now.units[at].parts = wordRange{int32(from), int32(len(r.parts))}
	r.aside = false
	return max(i, first+1)
}

// governs reports whether the word behind a name that begins with token i and ends at
// end stands for whom the country is: the Canadian government.
func (r *claimReader) governs(end, i int) bool {
	for i < len(r.sentence.Tokens) && r.sentence.Tokens[i].Start < end {
		i++
	}
	switch r.number.at(i) {
	case "government", "authorities", "officials", "regulators", "ministry", "state", "leaders", "lawmakers", "parliament":
		return true
	}
	return false
}

// add appends a unit with what the words before make of it.
func (r *claimReader) add(u unit) {
	u.clause, u.part = r.clause, r.part
	u.neg, u.lexneg, u.aside, u.open, u.prep = r.reach > 0, r.lexical > 0, r.aside, r.open, r.prep
	if u.prep == prepThan {
		u.than = r.than
	}
	if u.kind != unitPronoun && !u.light {
		r.reach = max(0, r.reach-1)
		r.lexical = max(0, r.lexical-1)
	}
	r.now.units = append(r.now.units, u)
	r.extend(u.neg, false)
	r.extend(u.lexneg, true)
}

// extend has the last negator, a verb or not, reach the unit read last, if that is
// denied.
func (r *claimReader) extend(denied, lexical bool) {
	const back = 3
	for k := len(r.now.negators) - 1; denied && k >= max(0, len(r.now.negators)-back); k-- {
		if g := &r.now.negators[k]; g.lexical == lexical {
			g.to = len(r.now.units)
			return
		}
	}
}

// token reads token i, which is in no mention.
func (r *claimReader) token(i int) int {
	t, low := r.sentence.Tokens[i], r.number.low[i]
	known := &r.known[r.tokenWords[i]]
	if n := r.negates(i, known.negation); n > 0 {
		if r.reach = 4; low == "without" {
			r.reach = 2
		}
		at := len(r.now.units)
		if at > 0 && low != "not" && low != "nor" && r.now.units[at-1].verb && int(r.now.units[at-1].token) == i-1 { // paid no dividend
			at--
			r.now.units[at].neg = true
		}
		r.now.negators = append(r.now.negators, negator{Span: Span{t.Start, r.sentence.Tokens[i+n-1].End}, from: at, to: len(r.now.units)})
		return i + n
	}
	if known.prepositional {
		r.preposition(i)
	}
	r.mix.words += btoi(known.word)
	r.mix.small += btoi(known.stop)
	if q, end := r.quantity(i, known); end > i && !r.pronounOne(i, end, q) {
		q = r.completed(q, end)
		r.numbers = append(r.numbers, q)
		start := t.Start
		if r.number.isSign(i - 1) {
			start = r.sentence.Tokens[i-1].Start
		}
		r.add(unit{Span: Span{start, r.sentence.Tokens[end-1].End}, kind: unitNumber, number: int32(len(r.numbers) - 1), token: int32(i)})
		r.aside = false
		return end
	}
	if known.phrase {
		if to := r.table.phrases[[2]string{known.stem, r.number.at(i + 1)}]; to != "" {
			return r.word(i, 2, to)
		}
	}
	if known.phrase || low == "high" || low == "low" {
		if to := r.parted(known.stem, i); to != "" {
			return r.word(i, 1, to)
		}
	}
	switch known.place {
	case placeNone:
	case placeJoins:
		r.part = nextNumber(r.part)
		if isAuxiliary(r.number.at(i+1)) || r.finite(i+1) { // a verb of its own
			r.reach, r.lexical = 0, 0
			r.moods.reset()
		}
		return i + 1
	case placeBreaks:
		r.clause, r.part = nextNumber(r.clause), nextNumber(r.part)
		r.reach, r.lexical, r.aside, r.open = 0, 0, false, false
		r.moods.reset()
		if known.modal {
			r.auxiliary(i)
		}
		if low != "before" && low != "after" {
			r.prep = prepNone
		}
		return i + 1
	case placeThat:
		if r.reach > 0 && (r.factive() || r.leavesOut(i)) {
			r.reach = 0
			return i + 1
		}
	case placePronoun:
		r.add(unit{Span: t.Span, kind: unitPronoun, token: int32(i)})
		return i + 1
	case placeWhether:
		r.open = true
		return i + 1
	case placeAside:
		r.aside = true
		return i + 1
	case placeOnly:
		r.now.only = r.clause + 1
	}
	if known.modal {
		r.auxiliary(i)
	}
	if known.stop || !known.word || low == "won" && strings.HasSuffix(r.number.at(i+1), "t") {
		return i + 1
	}
	return r.word(i, 1, low)
}

// parted returns what a verb of two words says of which token i is the first and the second
// stands behind its object: turned it down, turned the offer down. It is "" if there is none.
func (r *claimReader) parted(stem string, i int) string {
	switch r.number.at(i + 1) {
	case "it", "them", "him", "her", "that", "this", "these", "those":
		return r.table.phrases[[2]string{stem, r.number.at(i + 2)}]
	case "a", "an", "the", "its", "his", "their":
		if r.number.at(i+2) == "price" { // too high a price
			switch stem {
			case "high":
				return "expensive"
			case "low":
				return "cheap"
			}
			return ""
		}
		switch particle, next := r.number.at(i+3), r.number.at(i+4); {
		case !isParticle(particle) || next == "the" || next == "a" || next == "an" || next != "" && !r.bare(i+4):
		default:
			return r.table.phrases[[2]string{stem, particle}]
		}
	}
	return ""
}

// isParticle reports whether w, behind the object of a verb, belongs to the verb.
func isParticle(w string) bool {
	switch w {
	case "down", "off", "up", "back", "away", "aside", "out":
		return true
	}
	return false
}

// nextNumber returns the number after n, as far as is counted: one more must fit too.
func nextNumber(n int16) int16 { return min(n, math.MaxInt16-2) + 1 }

// completed returns q, which ends before token end, with the unit that goes without
// saying behind a number that has one: from 1.7 billion euros to 2.3.
func (r *claimReader) completed(q quantity, end int) quantity {
	const far = 12 // units
	if q.dim != "" || q.scale > 0 || q.value >= 1000 || len(r.numbers) == 0 || !r.bare(end) {
		return q
	}
	for k := len(r.now.units) - 1; k >= max(0, len(r.now.units)-far); k-- {
		if u := &r.now.units[k]; u.kind == unitNumber {
			before := r.numbers[u.number]
			q.like, q.dimLike = max(before.scale, 1)*magnitudeOf(before.value/max(before.scale, 1)), before.dim
			break
		}
	}
	return q
}

// bare reports whether a number before token i counts nothing: at 2.3 before, and 1.7
// in May.
func (r *claimReader) bare(i int) bool {
	w := r.number.at(i)
	_, preposition := prepNamed(w)
	return preposition || breaksClause(w) || !isWordRune(firstRune(w)) || r.known[r.tokenWords[i]].stop
}

// quantity returns the number that begins with token i, if one may.
func (r *claimReader) quantity(i int, known *knownWord) (quantity, int) {
	switch {
	case !known.numeral || known.opens == opensNone, known.opens == opensBeforeDollar && !r.number.beforeDollar(i):
		return quantity{}, i
	}
	return r.number.read(i)
}

// factive reports whether what is read last is no verb with which a denial reaches
// what follows: who does not mention that a plan failed denies no failure.
func (r *claimReader) factive() bool {
	n := len(r.now.units)
	return n == 0 || !r.stems[r.now.units[n-1].stem].is(classBelieving)
}

// leavesOut reports whether the that of token i follows what a writer does not say, which is
// so for all that: she does not say that sales rose. Who did not say that they rose may have
// denied it.
func (r *claimReader) leavesOut(i int) bool {
	const back = 5
	if verb := r.number.at(i - 1); verb != "say" && verb != "mention" && verb != "tell" {
		return false
	}
	for k := i - 2; k >= max(0, i-back); k-- {
		if r.number.low[k] == "does" {
			return true
		}
	}
	return false
}

// pronounOne reports whether the number q of one token only stands for something: plans one.
func (r *claimReader) pronounOne(i, end int, q quantity) bool {
	return end == i+1 && (r.number.low[i] == "one" && q.dim != "%" || q.dim == "#" && q.value == 1 && !q.coded)
}

// wordsOf returns the stems of the words of a name.
func (r *claimReader) wordsOf(u *unit) []int32 { return r.parts[u.parts.from:u.parts.to] }

// negates returns how many tokens at i, of which the first may deny so, deny what
// follows, or 0.
func (r *claimReader) negates(i int, as negation) int {
	if as == negationNone {
		return 0
	}
	next := r.number.at(i + 1)
	switch as {
	case negationNone:
	case negationPlain:
		switch next {
		case "only", "just", "merely", "least", "simply", "doubt", "matter", "until", "later", "less", "fewer", "necessarily", "surprisingly":
			return 0
		case "more":
			if r.number.at(i+2) == "than" {
				return 0
			}
		case "longer", "one":
			return 2
		}
		return 1
	case negationYet:
		if next == "to" && isHave(r.number.at(i-1)) {
			return 2
		}
	case negationRather:
		if next == "than" {
			return 2
		}
	case negationInstead:
		if next == "of" {
			return 2
		}
	case negationStop:
		if next == "short" && r.number.at(i+2) == "of" {
			return 3
		}
	}
	return 0
}

// word reads the n tokens from i on as the word low.
func (r *claimReader) word(i, n int, low string) int {
	t := r.sentence.Tokens[i]
	span := Span{t.Start, r.sentence.Tokens[i+n-1].End}
	if bigrams := unspacedBigrams(t.Text); n == 1 && len(bigrams) > 0 {
		for _, b := range bigrams {
			if len(r.now.units) == mostUnits {
				break
			}
			r.add(unit{Span: Span{t.Start + b.Start, t.Start + b.End}, stem: r.stem(b.In(t.Text)), token: int32(i)})
		}
		return i + 1
	}
	if n == 1 && r.isName(i) {
		stem := r.stemAt(i)
		r.parts = append(r.parts, stem)
		r.add(unit{Span: span, kind: unitName, token: int32(i), parts: wordRange{int32(len(r.parts) - 1), int32(len(r.parts))}})
		if r.body {
			r.use(stem).inName = true
			r.now.units = append(r.now.units, unit{Span: span, kind: unitPart, stem: stem, token: int32(i), clause: r.clause, part: r.part})
		}
		r.aside = false
		return i + 1
	}
	denied := false
	k := r.tokenWords[i]
	if rest := withoutUn(low); rest != "" && n == 1 {
		low, denied = rest, true
	}
	if low != r.known[k].low {
		k = r.know(low)
	}
	stem := r.stemOf(k) // which says what the word is
	u := unit{Span: span, stem: stem, token: int32(i), light: r.known[k].light}
	u.verb = r.isVerb(i, u.stem)
	if r.body && startsLower(t.Text) {
		r.use(u.stem).common = true
	}
	r.add(u)
	last := &r.now.units[len(r.now.units)-1]
	if denied {
		last.neg = !last.neg
		at := len(r.now.units) - 1
		r.now.negators = append(r.now.negators, negator{Span: span, from: at, to: at + 1})
	}
	if s := &r.stems[u.stem]; s.is(classDenying) && (u.verb || !s.is(classNounToo) || low == "exempt") {
		r.lexical = 4
		at := len(r.now.units)
		r.now.negators = append(r.now.negators, negator{Span: span, from: at, to: at, lexical: true, unit: at - 1})
	}
	r.tense(i, low)
	if u.verb {
		r.aside, r.prep = false, prepNone
		r.now.units[len(r.now.units)-1].prep = prepNone
	}
	return i + n
}

// isName reports whether token i, which no mention has, is written as a name.
func (r *claimReader) isName(i int) bool {
	text := r.sentence.Tokens[i].Text
	if !startsUpper(text) || len(text) < 2 || r.sentence.Heading {
		return false
	}
	stem := r.stemAt(i)
	use := r.use(stem)
	if !r.body && use.inName && !use.common {
		return true
	}
	if i == 0 || r.capitals || hasNoSmall(text) || opensClause(r.number.low[i-1]) {
		return false
	}
	return !use.common && len(r.stems[stem].senses) == 0
}

// finite reports whether token i is a verb that has an ending of its own.
func (r *claimReader) finite(i int) bool {
	low := r.number.at(i)
	return (strings.HasSuffix(low, "s") || strings.HasSuffix(low, "ed")) && r.stems[r.stemAt(i)].verb
}

// hasNoSmall reports whether no letter of s has a capital that it is not.
func hasNoSmall(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return strings.ToUpper(s) == s
		case 'a' <= c && c <= 'z':
			return false
		}
	}
	return true
}

// isAgent reports whether the word w is a noun made of a verb: builder.
func isAgent(w string) bool {
	w = strings.TrimSuffix(w, "s")
	switch w {
	case "answer", "conquer", "consider", "cover", "deliver", "discover", "encounter", "enter", "gather", "hinder", "lower", "offer", "order", "recover", "register",
		"remember", "render", "suffer", "surrender", "transfer", "trigger", "uncover", "differ", "alter", "bolster", "foster", "prefer", "refer", "monitor", "honor":
		return false
	}
	return len(w) > 4 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "or")) || len(w) > 6 && (strings.HasSuffix(w, "ment") || strings.HasSuffix(w, "ion"))
}

// isVerb reports whether token i, a word with the stem, is a verb by its form and
// the word before it.
func (r *claimReader) isVerb(i int, stem int32) bool {
	low := r.number.low[i]
	if r.number.at(i-1) == "to" && startsLower(low) && !strings.HasSuffix(low, "s") {
		return true
	}
	if isAuxiliary(r.number.at(i-1)) && startsLower(low) && !strings.HasSuffix(low, "ing") && (r.number.at(i+1) == "by" || !isHave(r.number.at(i-1)) || !strings.HasSuffix(low, "s")) {
		return true
	}
	if !r.stems[stem].verb && !strings.HasSuffix(low, "ed") || isAgent(low) {
		return false
	}
	switch before := r.number.at(i - 1); before {
	case "a", "an", "the", "its", "his", "her", "their", "this", "that", "these", "those", "of", "in", "on", "for", "from", "with", "new", "more", "any", "no", "'s", "’s":
		return false
	}
	return true
}

// unspacedBigrams returns the pairs of letters of a run of a script that puts no
// spaces between words.
func unspacedBigrams(text string) []Span {
	if r := firstRune(text); !unspaced(r) {
		return nil
	}
	var spans []Span
	last, before := -1, 0
	for i, r := range text {
		if last >= 0 && unspaced(r) {
			spans = append(spans, Span{before, i + len(string(r))})
		}
		last, before = i, i
		if len(spans) == mostUnits {
			break
		}
	}
	if len(spans) == 0 {
		return []Span{{0, len(text)}}
	}
	return spans
}

// withoutUn returns the word that w denies with its first syllable: resolved of
// unresolved. It is "" if w is no such word.
func withoutUn(w string) string {
	rest, ok := strings.CutPrefix(w, "un")
	if !ok {
		if rest, ok = strings.CutPrefix(w, "non"); !ok || len(rest) < 5 {
			return ""
		}
		return rest
	}
	switch rest {
	case "covered", "veiled", "folded", "locked", "leashed", "ited", "earthed", "packed", "rolled", "derlined":
		return ""
	case "likely", "known", "lawful", "clear", "safe", "fair", "true", "proven", "willing", "able":
		return rest
	}
	if len(rest) >= 5 && (strings.HasSuffix(rest, "ed") || strings.HasSuffix(rest, "able")) && !strings.HasPrefix(rest, "der") {
		return rest
	}
	return ""
}

// breaksClause reports whether a clause may end before the word or mark w.
func breaksClause(w string) bool {
	switch w {
	case ",", ";", ":", "(", ")", "—", "–", "--", "but", "although", "though", "while", "because", "whereas", "which", "who", "whose", "when", "after", "before", "if", "unless":
		return true
	}
	return false
}

func isPronoun(w string) bool {
	switch w {
	case "it", "they", "them", "he", "she", "him", "her", "itself", "themselves", "himself", "herself":
		return true
	}
	return false
}

// isAsideWord reports whether w is a preposition before what is neither subject
// nor object.
func isAsideWord(w string) bool {
	switch w {
	case "in", "at", "on", "during", "since", "near", "within", "under", "over", "after", "before", "through", "via", "amid", "despite", "like", "of":
		return true
	}
	return false
}

// isLetter reports whether w is one letter from a to z.
func isLetter(w string) bool { return len(w) == 1 && 'a' <= w[0] && w[0] <= 'z' }

// supportStopWords have no meaning of their own. Sorted.
var supportStopWords = [...]string{
	"'d", "'ll", "'m", "'re", "'s", "'ve", "a", "about", "above", "across", "again", "against", "all", "along", "already", "also", "although", "am",
	"amid", "among", "an", "and", "any", "are", "aren", "around", "as", "at", "away", "be", "because", "been", "being", "between", "both", "but", "by",
	"can", "cannot", "could", "couldn", "despite", "did", "didn", "do", "does", "doesn", "doing", "don", "done", "down", "due", "during", "each",
	"else", "even", "ever", "every", "for", "from", "further", "had", "hadn", "has", "hasn", "have", "haven", "having", "he", "her", "here", "hers",
	"herself", "him", "himself", "his", "how", "however", "i", "if", "in", "including", "instead", "into", "is", "isn", "it", "its", "itself", "just",
	"least", "may", "me", "meanwhile", "might", "more", "moreover", "most", "much", "must", "my", "myself", "neither", "never", "no", "none",
	"nor", "not", "of", "off", "on", "once", "onto", "or", "other", "our", "ours", "ourselves", "out", "over", "own", "per", "percent", "rather",
	"same", "shall", "she", "should", "shouldn", "since", "so", "some", "such", "than", "that", "the", "their", "theirs", "them", "themselves", "then",
	"there", "thereby", "therefore", "these", "they", "this", "those", "though", "through", "thus", "to", "together", "too", "toward", "towards",
	"under", "until", "up", "upon", "us", "very", "via", "was", "wasn", "we", "were", "weren", "what", "when", "where", "whereas", "whether", "which",
	"while", "who", "whom", "whose", "why", "will", "with", "within", "without", "would", "wouldn", "yet", "you", "your", "’d", "’ll", "’m", "’re",
	"’s", "’ve",
}

// supportLightWords say little of what a sentence is about. Sorted.
var supportLightWords = [...]string{
	"able", "according", "account", "actually", "ago", "allegedly", "almost", "another", "apparently", "around", "article", "author", "became", "become",
	"becomes", "began", "begin", "bit", "came", "certain", "certainly", "claim", "columnist", "come", "comes", "coming", "companies", "company",
	"correspondent", "countries", "country", "currently", "day", "days", "earlier", "especially", "essay", "expect", "expected", "expects", "firm", "get",
	"gets", "getting", "give", "given", "gives", "go", "goes", "going", "got", "group", "hope", "hopes", "journalist", "keep", "later", "like", "lot",
	"made", "major", "make", "makes", "making", "many", "month", "months", "mr", "mrs", "ms", "near", "nearly", "need", "needs", "new", "newly", "newspaper",
	"now", "official", "officials", "often", "one", "ones", "others", "own", "part", "particularly", "parts", "people", "piece", "place", "point", "points",
	"previous", "previously", "put", "puts", "quite", "really", "recent", "recently", "remain", "remained", "remains", "report", "reported", "reportedly",
	"reporter", "reports", "roughly", "said", "say", "saying", "says", "see", "sees", "set", "several", "show", "shows", "simply", "still", "story", "take",
	"taken", "takes", "taking", "tell", "tells", "thing", "things", "time", "told", "took", "total", "use", "used", "uses", "using", "various", "want",
	"wants", "way", "week", "weeks", "well", "went", "writer", "year", "years", "yet",
}
