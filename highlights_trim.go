package gloss

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A trimmer makes a bullet of a sentence: it cuts what a key point can do without
// and finds out whether the rest stands by itself.
type trimmer struct {
	text     string
	d        *digest
	sentence digestSentence
	tokens   []trimToken
	cuts     []bool // by token
	optional []tokenRange
	quotes   []Quote       // in the sentence or across its edges
	report   *Attribution  // what it reports
	names    []nameInstead // in place of pronouns, in order
	accusing int           // 1 if it accuses, -1 if not, 0 if nobody asked
}

// A trimToken is a token of a sentence.
type trimToken struct {
	Span
	low     string
	mention int   // of what it names, an index into the mentions, or -1
	place   int32 // in the lexicon
	first   int32 // the first word of the digest that is in it or behind
	word    bool  // it is no mark
	quoted  bool
}

// A nameInstead stands in the place of a pronoun.
type nameInstead struct {
	token int
	name  string
}

// leastWords is the least that a bullet has.
const leastWords = 5

// trim returns the k-th sentence as a bullet, without the parts for which leave
// says so, or false if it does not stand by itself.
func (d *digest) trim(k int, leave func(t *trimmer, r tokenRange) bool) (*trimmer, bool) {
	t := d.newTrimmer(k)
	if t == nil || !t.sound() {
		return nil, false
	}
	t.dateline()
	t.brackets()
	t.opening()
	t.tail()
	if !t.independent() {
		return nil, false
	}
	t.findOptional()
	for _, r := range t.optional {
		if t.mayCut(r) && leave(t, r) {
			t.cut(r)
		}
	}
	return t, t.kept() >= leastWords
}

// newTrimmer returns a trimmer of the k-th sentence, or nil if it is none that is whole.
func (d *digest) newTrimmer(k int) *trimmer {
	n := d.analysis
	s := d.sentences[k]
	const longest = 1200
	if s.End-s.Start > longest {
		return nil
	}
	t := &d.trimmers.take(1)[0]
	t.text, t.d, t.sentence = n.Text, d, s
	m, _ := slices.BinarySearchFunc(n.Mentions, s.Start, func(m Mention, at int) int { return m.End - at - 1 })
	q, _ := slices.BinarySearchFunc(n.Quotes, s.Start, func(q Quote, at int) int { return q.End - at - 1 })
	to := q
	for to < len(n.Quotes) && n.Quotes[to].Start < s.End {
		to++
	}
	t.quotes = n.Quotes[q:to:to]
	if a, _ := slices.BinarySearchFunc(n.Attributions, s.Start, func(a Attribution, at int) int { return a.End - at - 1 }); a < len(n.Attributions) && n.Attributions[a].Start < s.End {
		t.report = &n.Attributions[a]
	}
	if !t.unbroken() {
		return nil
	}
	t.tokens = d.trimTokens.take(len(s.Tokens))
	t.cuts = d.marks.take(len(s.Tokens))
	quote, first := 0, s.from
	for i := range s.Tokens {
		span, raw := s.Tokens[i].Span, s.Tokens[i].Text
		for m < len(n.Mentions) && n.Mentions[m].End <= span.Start {
			m++
		}
		for quote < len(t.quotes) && t.quotes[quote].End <= span.Start {
			quote++
		}
		for first < s.to && d.tokens[first].Start < span.Start {
			first++
		}
		out := &t.tokens[i]
		if first < s.to && d.tokens[first].Span == span {
			out.place = d.tokens[first].place
		} else {
			out.place = d.fold(raw)
		}
		out.Span, out.low, out.first, out.mention = span, d.known[out.place].low, first, -1
		if m < len(n.Mentions) && n.Mentions[m].Start <= span.Start {
			out.mention = m
		}
		out.word = isLetterOrDigit(raw[0]) || raw[0] >= utf8.RuneSelf && isWordRune(firstRune(raw))
		out.quoted = quote < len(t.quotes) && t.quotes[quote].Start <= span.Start
	}
	return t
}

// is reports whether token i is in a class of words.
func (t *trimmer) is(i int, c trimClass) bool {
	return i >= 0 && i < len(t.tokens) && t.d.in(t.tokens[i].place, c)
}

func (t *trimmer) low(i int) string {
	if i < 0 || i >= len(t.tokens) {
		return ""
	}
	return t.tokens[i].low
}

// raw returns token i as it is written.
func (t *trimmer) raw(i int) string {
	if i < 0 || i >= len(t.tokens) {
		return ""
	}
	return t.tokens[i].In(t.text)
}

func (t *trimmer) cut(r tokenRange) {
	for i := r.from; i < r.to; i++ {
		t.cuts[i] = true
	}
}

// kept returns how many words are not cut.
func (t *trimmer) kept() int {
	n := 0
	for i := range t.tokens {
		if !t.cuts[i] {
			n += t.words(i)
		}
	}
	return n
}

// words returns how many words token i is: of a script without spaces, a word has
// two signs.
func (t *trimmer) words(i int) int {
	const signs = 2
	if !t.isWord(i) {
		return 0
	}
	if s := t.raw(i); s[0] >= utf8.RuneSelf && isSign(firstRune(s)) {
		return (utf8.RuneCountInString(s) + 1) / signs
	}
	return 1
}

func (t *trimmer) isWord(i int) bool { return i >= 0 && i < len(t.tokens) && t.tokens[i].word }

// next returns the first token from i on that is not cut, or the number of tokens.
func (t *trimmer) next(i int) int {
	for i < len(t.tokens) && t.cuts[i] {
		i++
	}
	return i
}

// end returns the number of tokens without the marks that end the sentence.
func (t *trimmer) end() int {
	n := len(t.tokens)
	for n > 0 && (t.cuts[n-1] || strings.ContainsAny(t.low(n - 1)[:1], ".!")) {
		n--
	}
	return n
}

// sound reports whether the sentence is a statement of the author's: no question,
// no fragment, no part of a quotation, and not in the main somebody's words.
func (t *trimmer) sound() bool {
	n := len(t.tokens)
	if n == 0 {
		return false
	}
	words, quoted, small := 0, 0, 0
	for i := range t.tokens {
		if !t.isWord(i) {
			continue
		}
		words += t.words(i)
		if t.tokens[i].quoted {
			quoted += t.words(i)
		}
		if !t.tokens[i].quoted && startsLower(t.raw(i)) {
			small++
		}
		if t.personal(i) {
			return false
		}
	}
	if words < leastWords || small == 0 && t.cased() || t.asks() {
		return false
	}
	const mostQuoted = 0.4
	return float64(quoted) <= mostQuoted*float64(words)
}

// unbroken reports whether the sentence ends where one does, and no quotation or bracket
// goes on from it or into it.
func (t *trimmer) unbroken() bool {
	for _, q := range t.quotes {
		if q.Start < t.sentence.Start || q.End > t.sentence.End {
			return false
		}
	}
	return t.ends() && balanced(t.sentence.In(t.text))
}

// cased reports whether the sentence is in a script that has capitals.
func (t *trimmer) cased() bool {
	return strings.ContainsFunc(t.sentence.In(t.text), func(r rune) bool { return unicode.IsUpper(r) || unicode.IsLower(r) })
}

// asks reports whether the sentence is a question.
func (t *trimmer) asks() bool {
	for i := len(t.tokens) - 1; i >= 0 && !t.isWord(i); i-- {
		if r := firstRune(t.raw(i)); r == '?' || r == '？' || r == '؟' || r == ';' {
			return true
		}
	}
	return false
}

// ends reports whether the sentence is whole: it ends with a mark that ends one, or
// it is an item of a list or in a script with marks of its own.
func (t *trimmer) ends() bool {
	s := strings.TrimRightFunc(t.sentence.In(t.text), func(r rune) bool { return isQuoteMark(r) || r == ')' || r == ']' || unicode.IsSpace(r) })
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!…。！।።", last) && !strings.HasSuffix(s, " .") && !strings.HasSuffix(s, "...")
}

// personal reports whether token i is a word by which an author speaks of himself
// or to the reader.
func (t *trimmer) personal(i int) bool {
	switch t.low(i) {
	case "i", "me", "my", "myself": // "mine" is a noun in most news
		return !t.tokens[i].quoted && t.tokens[i].mention < 0 && (t.low(i) != "i" || t.raw(i) == "I")
	}
	return false
}

// balanced reports whether all marks of quotations and brackets in s that open
// close again.
func balanced(s string) bool {
	straight, curly, round, square := 0, 0, 0, 0
	for i := 0; i < len(s); i++ {
		if !pairBytes[s[i]] {
			continue
		}
		switch r, _ := utf8.DecodeRuneInString(s[i:]); r {
		case '"':
			straight++
		case '“', '«', '「':
			curly++
		case '”', '»', '」':
			curly--
		case '(':
			round++
		case ')':
			round--
		case '[':
			square++
		case ']':
			square--
		}
		if curly < 0 || round < 0 || square < 0 {
			return false
		}
	}
	return straight%2 == 0 && curly == 0 && round == 0 && square == 0
}

// pairBytes are those with which the marks of quotations and brackets begin.
var pairBytes = [256]bool{'"': true, '(': true, ')': true, '[': true, ']': true, 0xE2: true /* “ ” */, 0xC2: true /* « » */, 0xE3: true /* 「 」 */}

// dateline cuts the place, date and agency before the text: LONDON (Reuters) -
func (t *trimmer) dateline() {
	const reach = 14
	if t.sentence.inParagraph > 0 {
		return
	}
	for i := range min(reach, len(t.tokens)) {
		switch c := t.low(i); {
		case c == "(":
			for k := i + 1; k < min(i+8, len(t.tokens)); k++ {
				if t.low(k) != ")" {
					continue
				}
				if i > 0 && t.tokens[k].End < t.sentence.End && t.low(k+1) != "--" && t.low(k+1) != "-" && t.low(k+1) != "–" && t.low(k+1) != "—" && t.tokens[k].End < t.tokens[min(k+1, len(t.tokens)-1)].Start {
					return // a bracket in the text
				}
				to := k + 1
				for to < len(t.tokens) && !t.isWord(to) && !isQuoteMark(firstRune(t.raw(to))) {
					to++
				}
				t.cut(tokenRange{0, to})
				return
			}
			return
		case (c == "--" || c == "—" || c == "–") && i > 0 && hasNoSmall(t.raw(0)) && len(t.raw(0)) > 2:
			t.cut(tokenRange{0, i + 1})
			return
		case t.isWord(i) && startsLower(t.raw(i)) && c != "de" && c != "of" && t.low(i-1) != "-":
			return
		}
	}
}

// brackets cuts what stands in brackets.
func (t *trimmer) brackets() {
	open, depth := -1, 0
	for i := range t.tokens {
		switch t.low(i) {
		case "(", "[":
			if depth == 0 {
				open = i
			}
			depth++
		case ")", "]":
			depth--
			if depth == 0 && open > 0 && t.tokens[open-1].End < t.tokens[open].Start && t.low(open) == "(" && !t.owed(tokenRange{open, i + 1}) {
				t.tryCut(tokenRange{open, i + 1})
			}
		}
	}
}

// tryCut cuts r if no quotation is cut in two.
func (t *trimmer) tryCut(r tokenRange) bool {
	if r.from >= r.to || !t.whole(r) {
		return false
	}
	t.cut(r)
	return true
}

// whole reports whether r holds each quotation as a whole or not at all.
func (t *trimmer) whole(r tokenRange) bool {
	start, end := t.tokens[r.from].Start, t.tokens[r.to-1].End
	for _, q := range t.quotes {
		inside := start <= q.Start && q.End <= end
		outside := q.End <= start || end <= q.Start
		if !inside && !outside {
			return false
		}
	}
	return balanced(t.text[start:end])
}

// opening cuts words at the start that tie the sentence to what stands before it.
func (t *trimmer) opening() {
	for range 2 {
		i := t.next(0)
		n := 0
		for _, phrase := range [...]string{
			"in addition", "for example", "for instance", "as a result", "in fact", "of course", "on the other hand", "at the same time", "in other words", "after all", "in turn",
			"to be sure", "in short", "above all", "as well", "in particular", "what's more", "by contrast", "in contrast", "on top of that", "in the meantime", "in the end", "even so",
		} {
			if m := t.startsWith(i, phrase); m > n && t.low(i+m) == "," {
				n = m + 1
			}
		}
		if n == 0 {
			switch w := t.low(i); w {
			case "and", "but", "so", "yet", "or", "nor":
				if n = 1; t.low(i+1) == "," {
					n = 2
				}
				if w == "so" && t.low(i+1) != "," && !t.opensClause(i+1) || w == "nor" {
					n = 0
				}
			case "however", "still", "meanwhile", "also", "moreover", "furthermore", "instead", "indeed", "now", "then", "thus", "therefore", "additionally", "finally", "first", "second",
				"third", "similarly", "likewise", "nevertheless", "nonetheless", "consequently", "hence", "besides", "overall", "today", "again", "unfortunately", "fortunately",
				"interestingly", "importantly", "notably", "clearly", "obviously", "ultimately", "in", "equally", "crucially", "critically", "surprisingly", "specifically", "simply", "yes", "well", "plus":
				if t.low(i+1) == "," {
					n = 2
				}
			case "meanwhile's":
			}
		}
		if n == 0 || !t.tryCut(tokenRange{i, i + n}) {
			return
		}
	}
}

// opensClause reports whether token i may be the subject of a sentence.
func (t *trimmer) opensClause(i int) bool {
	return t.tokens[min(i, len(t.tokens)-1)].mention >= 0 || hasWord(speakerPronouns[:], t.low(i)) || t.low(i) == "the"
}

// startsWith returns the number of tokens from i on that are phrase, or 0.
func (t *trimmer) startsWith(i int, phrase string) int {
	if !strings.HasPrefix(phrase, t.low(i)) {
		return 0
	}
	n := 0
	for w := range strings.SplitSeq(phrase, " ") {
		if t.low(i+n) != w {
			return 0
		}
		n++
	}
	return n
}

// tail cuts words at the end that name as the source those whose task it is to say
// such things: officials said, according to forecasters. What others say stays theirs, and
// so does what accuses somebody, whoever says it.
func (t *trimmer) tail() {
	const longest = 10
	if len(t.quotes) > 0 || t.accuses() {
		return
	}
	end := t.end()
	for i := end - 1; i > max(0, end-longest); i-- {
		switch {
		case t.low(i) == "according" && t.low(i+1) == "to":
			if t.low(i-1) == "," {
				i--
			}
		case t.low(i) != ",":
			continue
		}
		if t.official(i, end) {
			t.tryCut(tokenRange{i, end})
		}
		return
	}
}

// official reports whether the tail in a range says that officials without a name,
// or the house itself, say so.
func (t *trimmer) official(from, to int) bool {
	body, says := false, false
	for i := from; i < to && !body; i++ {
		body = t.is(i, classOfficial)
	}
	for i := from; i < to && body; i++ {
		w := t.low(i)
		switch {
		case t.is(i, classOfficial):
		case w == "according" || isSpeechVerb(w):
			says = true
		case w == "as" || hasWord(clauseWords[:], w) || hasWord(tellingWords[:], w) || hasStem(w, tellingStems[:]):
			return false
		case t.tokens[i].mention >= 0 && (t.kindAt(i) == KindPerson || t.kindAt(i) == KindOrganization):
			return false
		}
	}
	return body && says
}

// officialBodies are those whose task it is to say what happened, and who accuse nobody by it.
var officialBodies = [...]string{
	"authorities", "cnn", "firefighters", "forecasters", "officials", "organizers",
}

// independent reports whether what is left is understood without the sentences
// before it. Pronouns whose person is known are replaced.
func (t *trimmer) independent() bool {
	i := t.next(0)
	if i >= len(t.tokens) {
		return false
	}
	for i < len(t.tokens) && !t.isWord(i) {
		i++
	}
	if t.dangles() {
		return false
	}
	switch t.low(i) {
	case "this", "that", "these", "those", "such", "it", "they", "them", "its", "their", "both", "neither", "another", "others", "there's", "that's", "here", "there", "you", "your", "let", "which", "who", "what", "why", "how", "because",
		"either", "each", "some", "many", "most", "none", "one", "not":
		return t.freely(i)
	}
	return t.people(i)
}

// dangles reports whether the sentence has a noun for what was told before, as the
// scheme, though neither the title nor the sentences before it tell of one.
func (t *trimmer) dangles() bool {
	const back = 2 // words between an article and its noun, and one
	for i := range t.tokens {
		if t.cuts[i] || t.tokens[i].quoted || t.tokens[i].mention >= 0 || !t.is(i, classTold) {
			continue
		}
		definite := t.low(i-1) == "the" || t.low(i-back) == "the" && startsLower(t.raw(i-1)) && t.isWord(i-1)
		if next := t.low(i + 1); !definite || t.isWord(i+1) && !t.endsNoun(i+1, next) {
			continue
		}
		id := t.d.find(t.low(i))
		if id >= 0 && !t.d.words[id].title && int(t.d.words[id].first) == t.index() && t.first(i) {
			return true
		}
	}
	return false
}

// first reports whether the sentence does not have the word at i before.
func (t *trimmer) first(i int) bool {
	for k := range i {
		if strings.TrimSuffix(t.low(k), "s") == strings.TrimSuffix(t.low(i), "s") {
			return false
		}
	}
	return true
}

// endsNoun reports whether the token w at i, behind a noun, neither says what the thing is
// for or about nor is a part of a name for it.
func (t *trimmer) endsNoun(i int, w string) bool {
	switch w {
	case "to", "that", "which", "of", "for", "on", "with", "in", "about", "between", "against", "from", "as":
		return false
	}
	return finite(w) || t.presentVerb(i) || hasWord(clauseWords[:], w) || hasWord(phrasePrepositions[:], w) || w == "and" || w == "or"
}

// toldBefore are nouns for what somebody does or wants to do, which a text first tells
// in other words or introduces.
var toldBefore = [...]string{
	"accord", "agreement", "amendment", "arrangement", "bill", "change", "changes", "charges", "deal", "decision", "idea", "incident", "initiative", "legislation", "measure", "measures",
	"merger", "move", "offer", "order", "pact", "plan", "plans", "policy", "program", "programme", "project", "proposal", "proposals", "purchase", "reform", "reforms",
	"ruling", "scheme", "takeover", "transaction", "verdict",
}

// freely reports whether the word at i, which may hang on what stands before, does
// not: it is a quantity of something that is named, or opens a sentence about nothing.
func (t *trimmer) freely(i int) bool {
	next := t.low(i + 1)
	switch t.low(i) {
	case "some", "many", "most", "one", "each", "not", "both":
		return next == "of" && !hasWord(theirs[:], t.low(i+2)) || t.isWord(i+1) && !isBe(next) && !isCueVerb(next) && !hasWord(auxiliaries[:], next) && next != "of" && t.people(i+1)
	case "there":
		return (isBe(next) || hasWord(auxiliaries[:], next)) && t.people(i)
	}
	return false
}

// theirs stand for what was named before.
var theirs = [...]string{"her", "him", "it", "its", "that", "their", "them", "these", "this", "those"}

// auxiliaries are verbs that stand with another, or alone after a subject.
var auxiliaries = [...]string{
	"are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must", "should", "was", "were", "will", "would",
}

// people reports whether each he, she, his or her from i on has its person: in the
// sentence before it, or by its name, which then stands instead of it.
func (t *trimmer) people(i int) bool {
	for ; i < len(t.tokens); i++ {
		if t.cuts[i] || t.tokens[i].quoted {
			continue
		}
		if t.tokens[i].mention >= 0 && t.kindAt(i) == KindPerson || t.tokens[i].mention < 0 && t.is(i, classPerson) {
			return !t.reflects(i) && !t.strands(i)
		}
		switch t.low(i) {
		case "he", "she", "his", "her", "him", "hers", "himself", "herself":
			return t.resolve(i)
		case "they", "it":
			if t.early(i) || t.subjectAlone(i) {
				return false
			}
		case "their", "them", "its", "we", "us", "our":
			if t.early(i) {
				return false
			}
		case "this", "that", "these", "those":
			if t.endsPhrase(i + 1) {
				return false // undoes this
			}
		}
	}
	return true
}

// early reports whether there is nothing before token i that a pronoun may stand for.
func (t *trimmer) early(i int) bool {
	for k := t.next(0); k < i; k++ {
		if t.cuts[k] || !t.isWord(k) {
			continue
		}
		if t.tokens[k].mention >= 0 || hasWord(articles[:], t.low(k)) || startsUpper(t.raw(k)) && k > t.next(0) || strings.HasSuffix(t.low(k), "s") && len(t.low(k)) > 4 {
			return false
		}
	}
	return true
}

// subjectAlone reports whether the pronoun at i is the subject of the sentence, of
// which nothing before it says what it stands for.
func (t *trimmer) subjectAlone(i int) bool {
	if i > 0 && hasWord(clauseWords[:], t.low(i-1)) {
		return false
	}
	for k := t.next(0); k < i; k++ {
		if t.tokens[k].mention >= 0 || t.is(k, classFinite) {
			return false
		}
	}
	return true
}

// endsPhrase reports whether nothing belongs to what stands before token i.
func (t *trimmer) endsPhrase(i int) bool {
	return i >= len(t.tokens) || strings.ContainsAny(t.low(i)[:1], ".,;:!?")
}

func (t *trimmer) kindAt(i int) Kind {
	if e := t.d.entity(t.d.analysis.Mentions[t.tokens[i].mention].Entity); e != nil {
		return e.Kind
	}
	return ""
}

// kin are nouns for people that say what they are to others, or how old.
var kin = [...]string{"actor", "actress", "baby", "boy", "child", "couple", "driver", "girl", "mother", "patient", "player", "singer", "student", "suspect", "teen", "teenager", "victim"}

// index returns the sentence's place in the article.
func (t *trimmer) index() int {
	k, _ := slices.BinarySearchFunc(t.d.sentences, t.sentence.Start, func(s digestSentence, at int) int { return s.Start - at })
	return k
}

// bullet returns the words that are left.
func (t *trimmer) bullet() string {
	var b strings.Builder
	names := t.names
	last := -1 // the token before that was kept
	for i := range t.tokens {
		for len(names) > 0 && names[0].token < i {
			names = names[1:]
		}
		if t.cuts[i] || t.stray(i, last) {
			continue
		}
		if last >= 0 && (t.tokens[i].Start > t.tokens[i-1].End && i > 0 || last < i-1 && t.isWord(i) && !t.tokens[last].opens(t)) {
			b.WriteByte(' ')
		}
		word := t.raw(i)
		if len(names) > 0 && names[0].token == i {
			word = "[" + names[0].name + "]"
		}
		if last < 0 {
			word = capitalized(word)
		}
		b.WriteString(word)
		last = i
	}
	s := strings.TrimRightFunc(b.String(), unicode.IsSpace)
	if end := len(t.tokens) - 1; s != "" && t.cuts[end] {
		s += "."
	}
	return s
}

// capitalized returns a word with a capital, unless it has one within, as iPhone, or the
// letter has none of its own, as ſ.
func capitalized(word string) string {
	first, size := utf8.DecodeRuneInString(word)
	title := unicode.ToTitle(first)
	if title == first || unicode.ToLower(title) != first || strings.ContainsFunc(word[size:], unicode.IsUpper) {
		return word
	}
	return string(title) + word[size:]
}

func (k trimToken) opens(t *trimmer) bool {
	return strings.ContainsAny(k.In(t.text), "([“\"")
}

// stray reports whether the mark at i has lost what it divides.
func (t *trimmer) stray(i, last int) bool {
	if t.isWord(i) {
		return false
	}
	switch c := t.low(i); c {
	case ",", "--", "—", "–", ";", ":":
		next := t.next(i + 1)
		return last < 0 || next >= len(t.tokens) || next != i+1 && strings.ContainsAny(t.low(next)[:1], ",.;:") || t.cuts[min(i+1, len(t.tokens)-1)] && next >= t.end()
	}
	return false
}
