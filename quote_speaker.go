package gloss

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A quoteToken is a token of the text in which speakers are looked for.
type quoteToken struct {
	Token
	low     string // in small letters
	mark    bool   // it is a mark and no word
	verb    byte   // what verb of speech it is, as far as that was looked up
	quote   int    // the quotation that it is in, or -1
	mention int    // the mention that it is in, or -1
	first   bool   // it is the first of what the segmenter calls a sentence
	starts  bool   // it begins a sentence, quotations about it considered
	breaks  bool   // it begins a paragraph
}

// A saying is what ties a quotation to who said it: their words in the text, and
// the words that say so. Both are ranges of tokens.
type saying struct {
	source, cue tokenRange
	ok          bool
}

type tokenRange struct{ from, to int }

// A speakerFinder finds who said the quotations of an article by the words around
// them: the order of subject and verb of speech, and what a paragraph goes on
// with. The rules follow the surface forms that news uses, without a parse.
type speakerFinder struct {
	tokens   []quoteToken
	mentions []Mention
	people   []bool // of the mentions, those that name a person
	first    []int  // of each quotation, its first token
	last     []int  // and its last
	other    []int  // and the token at which its words stand once more, or 0
	shown    []bool // and whether the page only sets it off
	said     []saying
	parts    []quotation
	again    []int // how the words stand elsewhere
	doubled  bool  // there are quotations in double marks
	loud     bool  // a verb of speech ties a quotation to who says it
}

// newSpeakerFinder cuts sentences into the tokens of a speakerFinder, only those of
// the given areas if there are any.
func newSpeakerFinder(text string, sentences []Sentence, quotes []quotation, areas []Span, n *Analysis) *speakerFinder {
	f := &speakerFinder{mentions: n.Mentions, parts: quotes, people: make([]bool, len(n.Mentions))}
	kinds := map[string]Kind{}
	for _, e := range n.Entities {
		kinds[e.ID] = e.Kind
	}
	for i, m := range n.Mentions {
		f.people[i] = kinds[m.Entity] == KindPerson
	}
	f.first, f.last = make([]int, len(quotes)), make([]int, len(quotes))
	for i := range quotes {
		f.first[i], f.last[i] = -1, -1
	}
	total := 0
	for _, s := range sentences {
		total += len(s.Tokens)
	}
	f.tokens = make([]quoteToken, 0, total)
	end, q, m, area, begun := 0, 0, 0, 0, -1
	for _, s := range sentences {
		for i, t := range s.Tokens {
			if areas != nil {
				for area < len(areas) && areas[area].End <= t.Start {
					area++
				}
				if area == len(areas) || t.Start < areas[area].Start {
					continue
				}
			}
			for q < len(quotes) && quotes[q].End <= t.Start {
				q++
			}
			for m < len(n.Mentions) && n.Mentions[m].End <= t.Start {
				m++
			}
			f.tokens = append(f.tokens, quoteToken{Token: t, low: strings.ToLower(t.Text), mark: isMark(t.Text), quote: -1, mention: -1, first: i == 0})
			at := len(f.tokens) - 1
			k := &f.tokens[at]
			k.breaks = i == 0 && strings.Contains(text[end:t.Start], "\n") || at == 0 || area != begun
			begun = area
			if q < len(quotes) && quotes[q].Start <= t.Start {
				k.quote = q
				if f.first[q] < 0 {
					f.first[q] = at
				}
				f.last[q] = at
			}
			if m < len(n.Mentions) && n.Mentions[m].Start <= t.Start {
				k.mention = m
			}
			end = t.End
		}
	}
	for i := range f.tokens {
		f.tokens[i].starts = f.startsSentence(i)
	}
	f.other, f.shown = f.pulled(), f.displayed(text, quotes)
	for _, m := range quotes {
		f.doubled = f.doubled || !m.single
	}
	f.again = f.repeats()
	return f
}

// startsSentence reports whether token i begins a sentence. A sentence that ends
// within a quotation does not end the one about it before a verb of speech.
func (f *speakerFinder) startsSentence(i int) bool {
	t := f.tokens
	if t[i].breaks {
		return true
	}
	mark, before := t[i-1].Text, ""
	if i > 1 {
		before = t[i-2].Text
	}
	if t[i-1].quote >= 0 && t[i].quote != t[i-1].quote && isClosingMark(mark) {
		switch before {
		case ".", "…":
			return f.opensSentence(i)
		case "?", "!":
			return f.opensSentence(i) && !f.cueFollows(i)
		}
		return false
	}
	return t[i].first && (mark == "." || mark == "?" || mark == "!" || mark == "…") && f.opensSentence(i)
}

func isClosingMark(s string) bool {
	switch s {
	case "”", "\"", "’", "'", "''", "“", "»", "«", "›", "」", "』":
		return true
	}
	return false
}

// opensSentence reports whether token i is written as one that begins a sentence.
func (f *speakerFinder) opensSentence(i int) bool {
	r := firstRune(f.tokens[i].Text)
	return startsUpper(f.tokens[i].Text) || isQuoteMark(r) || '0' <= r && r <= '9' || r == '[' || r == '('
}

// cueFollows reports whether a verb of speech is among the next words.
func (f *speakerFinder) cueFollows(i int) bool {
	const near = 7
	for _, t := range f.tokens[i:min(len(f.tokens), i+near)] {
		if t.Text == "." || t.quote >= 0 {
			return false
		}
		if isCueVerb(t.low) {
			return true
		}
	}
	return false
}

// The verbs of speech that a token is, once it was looked up.
const (
	verbNone byte = iota + 1
	verbCue
	verbSpeech
)

// verbAt returns what verb of speech token i is.
func (f *speakerFinder) verbAt(i int) byte {
	t := &f.tokens[i]
	if t.verb == 0 {
		switch {
		case t.mark:
			t.verb = verbNone
		case isSpeechVerb(t.low):
			t.verb = verbSpeech
		case hasWord(cueVerbs[:], t.low):
			t.verb = verbCue
		default:
			t.verb = verbNone
		}
	}
	return t.verb
}

func isSpeechVerb(w string) bool { return hasWord(speechVerbs[:], w) }
func isCueVerb(w string) bool    { return isSpeechVerb(w) || hasWord(cueVerbs[:], w) }

// find returns what ties each quotation to its speaker.
func (f *speakerFinder) find() []saying {
	sayings := make([]saying, len(f.first))
	f.said = sayings
	for q := range sayings {
		if f.first[q] >= 0 && f.other[q] == 0 {
			sayings[q] = f.speaker(q, sayings)
		}
	}
	for q, other := range f.other {
		if other > 0 {
			if sayings[q] = f.signed(f.last[q]); !sayings[q].ok && f.tokens[other].quote >= 0 {
				sayings[q] = sayings[f.tokens[other].quote]
			}
		}
	}
	for q := len(sayings) - 2; q >= 0; q-- { // of several paragraphs the last says who
		if !sayings[q].ok && f.parts[q+1].goesOn {
			sayings[q] = sayings[q+1]
		}
	}
	for _, s := range sayings {
		f.loud = f.loud || f.spoken(s)
	}
	return sayings
}

// speaker returns what ties quotation q to its speaker, given those before it.
func (f *speakerFinder) speaker(q int, before []saying) saying {
	first, last := f.first[q], f.last[q]
	switch m := f.parts[q]; {
	case m.label > 0:
		return f.labeled(first)
	case m.block:
		if s := f.signed(last); s.ok {
			return s
		}
		if m.goesOn && q > 0 {
			return before[q-1]
		}
		for first > 0 && f.tokens[first-1].Text == ">" {
			first--
		}
		return f.colon(first)
	}
	left := f.sentenceStart(first, q)
	right := last + 1
	for right < min(len(f.tokens), last+window) && !f.tokens[right].starts {
		right++
	}
	silent := false // the sentence tells of something else that was not said
	for _, rule := range [...]func() saying{
		func() saying { return f.transcript(first, last) },
		func() saying { return f.signed(last) },
		func() saying { return f.worded(left, first) },
		func() saying { return f.motto(left, first, last) },
		func() saying { return f.led(left, first) },
		func() saying {
			s := f.after(last+1, right)
			if s.ok && s.cue.to > s.cue.from && f.tokens[s.cue.from].low == "according" { // an outlet that carries the words of another
				if b := f.before(left, first); b.ok && f.cueDistance(q, b.cue) <= 2 {
					return b
				}
			}
			return s
		},
		func() saying { return f.before(left, first) },
		func() saying { return f.farAfter(last+1, right, left) },
		func() saying { return f.colon(first) },
		func() saying { return f.chain(q, before) },
		func() saying { return f.sentenceBefore(q) },
		func() saying { return f.noted(left, first, last) },
	} {
		s := rule()
		if !s.ok || silent && (s.cue.to == s.cue.from || s.cue.from < left) {
			continue
		}
		switch f.denial(s, left, first) {
		case saysDenied:
			return deniedSaying()
		case saysUntold:
			silent = true
		default:
			return s
		}
	}
	return saying{}
}

// window is how many tokens before and after a quotation are looked at, at most.
const window = 80

// sentenceStart returns the first token of the sentence that token i, of
// quotation q, is in or follows.
func (f *speakerFinder) sentenceStart(i, q int) int {
	least := max(0, i-window)
	for i > least && !f.tokens[i].breaks && (!f.tokens[i].starts || f.tokens[i].quote == q && i != f.first[q]) {
		i--
	}
	return i
}

// worded reads in Smith's words and in the words of Smith before the quotation at
// first, perhaps with words of the sentence between.
func (f *speakerFinder) worded(left, first int) saying {
	const near = 24
	t := f.tokens
	for j := first - 1; j >= max(left+1, first-near); j-- {
		if t[j].quote >= 0 {
			return saying{}
		}
		if t[j].low != "words" && t[j].low != "phrase" && t[j].low != "phrasing" {
			continue
		}
		if isPossessive(t[j-1].low) && j-2 >= left {
			source := f.phraseBefore(left, j-2, j)
			if source.to > 0 && source.to <= j && t[source.from].low == "in" {
				source.from++
			}
			return saying{source, tokenRange{j, j + 1}, source.to > source.from && source.to == j-1}
		}
		if j+2 < first && t[j-1].low == "the" && t[j+1].low == "of" {
			source := f.phrase(j+2, first)
			return saying{source, tokenRange{j, j + 1}, source.to > 0 && f.speaks(source)}
		}
		return saying{}
	}
	return saying{}
}

// motto reads whose motto, mission or slogan a quotation is: the firm's motto is “…”;
// with the mission of “…”; “…” is its slogan.
func (f *speakerFinder) motto(left, first, last int) saying {
	const near = 8
	t := f.tokens
	for j := first - 1; j >= max(left, first-near); j-- {
		if t[j].quote >= 0 || j < first-1 && strings.Contains(".;", t[j].Text) {
			break
		}
		if isMotto(t[j].low) && f.equates(j+1, first) {
			if source := f.owner(j, left, first); source.to > 0 {
				return saying{source, tokenRange{j, j + 1}, true}
			}
		}
	}
	for j := last + 1; j < min(len(t), last+1+near) && t[j].quote < 0 && !t[j].breaks; j++ {
		if j == last+1 && t[j].low != "is" && t[j].low != "was" && t[j].Text != "," {
			break
		}
		if isMotto(t[j].low) {
			if source := f.owner(j, last+1, len(t)); source.to > 0 {
				return saying{source, tokenRange{j, j + 1}, true}
			}
		}
	}
	return saying{}
}

// isMotto reports whether w is a noun for what somebody stands for, in one line.
func isMotto(w string) bool {
	switch w {
	case "catchphrase", "credo", "creed", "ethos", "mantra", "maxim", "mission", "motto", "mottos", "mottoes", "slogan", "slogans", "strapline", "tagline", "vision", "purpose", "watchword":
		return true
	}
	return false
}

// equates reports whether the words from one token to another only join a noun to
// what it is: is, of, to be, is simple:.
func (f *speakerFinder) equates(from, to int) bool {
	for _, t := range f.tokens[from:to] {
		switch t.low {
		case "is", "was", "of", "to", "be", "being", ":", ",", "statement", "line", "reads", "has", "been", "remains", "simple", "simply", "—", "–", "-", "with", "the", "words", "all", "says", "read":
		default:
			return false
		}
	}
	return from < to
}

// owner returns the words for whose the noun at j is: the firm's motto, its motto, the
// motto of the firm; or else what the sentence speaks of.
func (f *speakerFinder) owner(j, left, end int) tokenRange {
	t := f.tokens
	at := j
	for at > left && startsLower(t[at-1].Text) && !hasWord(articles[:], t[at-1].low) && !isPossessive(t[at-1].low) && !hasWord(functionWords[:], t[at-1].low) { // official, corporate
		at--
	}
	if at > left && t[at-1].mention >= 0 { // the Acme motto
		return f.mention(at - 1)
	}
	if at > left+1 && isPossessive(t[at-1].low) {
		return f.phraseBefore(left, at-2, j)
	}
	if j+2 < end && t[j+1].low == "of" && t[j+2].quote < 0 {
		if source := f.phrase(j+2, end); source.to > 0 && f.speaks(source) {
			return source
		}
	}
	if at > left && (t[at-1].low == "the" || t[at-1].low == "a") {
		if source := f.mainSubject(left, at-1); source.to > 0 && (f.entity(source) >= 0 || f.pronoun(source)) {
			return source
		}
		return tokenRange{at - 1, j + 1}
	}
	if at > left && (t[at-1].low == "its" || t[at-1].low == "his" || t[at-1].low == "her" || t[at-1].low == "their" || t[at-1].low == "our") {
		return tokenRange{at - 1, at}
	}
	return tokenRange{}
}

// labeled reads the name before a line of an interview whose words begin at first.
func (f *speakerFinder) labeled(first int) saying {
	from := first - 1
	for from > 0 && !f.tokens[from].breaks {
		from--
	}
	if from < 0 || from >= first-1 {
		return saying{}
	}
	return saying{tokenRange{from, first - 1}, tokenRange{first - 1, first}, true}
}

// led reads a verb of speech that leads over to the quotation at first: Smith
// said, “…; said Smith, “…
func (f *speakerFinder) led(left, first int) saying {
	const near = 7
	t := f.tokens
	i := first - 1
	if i < left || t[i].Text != "," && t[i].Text != ":" && t[i].low != "that" && f.verbAt(i) < verbCue {
		return saying{}
	}
	for j := i; j >= max(left, i-near); j-- {
		if t[j].quote >= 0 {
			break
		}
		if !f.isCue(j, left) {
			continue
		}
		if !isSpeechVerb(t[j].low) {
			if j == i && j > left && hasWord(speakerPronouns[:], t[j-1].low) {
				return saying{} // what she called “…
			}
			continue
		}
		if j > left && (t[j-1].Text == "," || t[j-1].quote >= 0) && j+1 < i && t[i].Text == "," { // said Smith,
			if source := f.phrase(j+1, i); source.to > 0 && t[j+1].low != "that" {
				return saying{source, tokenRange{j, j + 1}, true}
			}
		}
		source := f.subject(left, j)
		return saying{source, tokenRange{j, j + 1}, source.to > 0}
	}
	return saying{}
}

// signed reads the name under a quotation, after a dash: – Smith.
func (f *speakerFinder) signed(last int) saying {
	t := f.tokens
	i := last + 1
	if i+1 >= len(t) || !isDash(t[i].Text) || t[i+1].mention < 0 || !f.people[t[i+1].mention] {
		return saying{}
	}
	source := f.mention(i + 1)
	return saying{source, tokenRange{i, i + 1}, true}
}

func isDash(s string) bool { return s == "-" || s == "–" || s == "—" || s == "―" }

// mention returns the tokens of the mention that token i is in.
func (f *speakerFinder) mention(i int) tokenRange {
	from, to := i, i+1
	for from > 0 && f.tokens[from-1].mention == f.tokens[i].mention {
		from--
	}
	for to < len(f.tokens) && f.tokens[to].mention == f.tokens[i].mention {
		to++
	}
	return tokenRange{from, to}
}

// noted gives words in the middle of a sentence to what the sentence first names:
// Smith assailed it as “…”, the motto of the firm is “…”.
func (f *speakerFinder) noted(left, first, last int) saying {
	const short = 4
	if last-first-1 < short || first == 0 {
		return saying{}
	}
	if f.tokens[first-1].Text == ":" && f.topic(left, first) {
		return saying{}
	}
	var source tokenRange
	for i := left; i < first; i++ {
		t := f.tokens[i]
		if t.quote < 0 && (t.low == "he" || t.low == "she") {
			source = tokenRange{i, i + 1}
			break
		}
		if t.quote >= 0 || t.mention < 0 || i > left && f.tokens[i-1].mention == t.mention || f.mentions[t.mention].By == ByDemonym {
			continue
		}
		if f.people[t.mention] {
			source = f.mention(i)
			break
		}
		if source.to == 0 && !f.afterPreposition(i, left) {
			source = f.mention(i)
		}
	}
	return saying{source, tokenRange{source.to, source.to}, source.to > 0}
}

// transcript reads “Smith: We agree.”
func (f *speakerFinder) transcript(first, last int) saying {
	t := f.tokens
	for i := first + 1; i < min(first+4, last); i++ {
		if t[i].Text == ":" && i > first+1 && startsUpper(t[i-1].Text) {
			return saying{tokenRange{first + 1, i}, tokenRange{i, i + 1}, true}
		}
		if !startsUpper(t[i].Text) {
			break
		}
	}
	return saying{}
}

// after reads what follows a quotation: said Smith; Smith, who heads it, said;
// according to Smith.
func (f *speakerFinder) after(i, end int) saying {
	t := f.tokens
	for i < end && (t[i].Text == "," || t[i].Text == "—" || t[i].Text == "–" || t[i].Text == "-") {
		i++
	}
	if i >= end || t[i].quote >= 0 {
		return saying{}
	}
	if s := f.accordingTo(i, end); s.ok {
		return s
	}
	if t[i].low == "by" && t[i-1].quote >= 0 && i+1 < end && (startsUpper(t[i+1].Text) || hasWord(articles[:], t[i+1].low)) { // hailed as “…” by Smith
		source := f.phrase(i+1, end)
		return saying{source, tokenRange{i, i + 1}, source.to > 0 && f.entity(source) >= 0}
	}
	if i+2 < end && t[i].low == "is" && t[i+1].low == "how" { // is how Smith puts it
		source := f.phrase(i+2, end)
		return saying{source, tokenRange{i + 1, i + 2}, source.to > 0}
	}
	if s := f.asPut(i, end); s.ok {
		return s
	}
	if f.verbAt(i) >= verbCue && !isTelling(t[i].low) {
		if source := f.phrase(i+1, end); source.to > 0 && !hasWord(phrasePrepositions[:], t[i+1].low) {
			return saying{source, tokenRange{i, i + 1}, true}
		}
	}
	if s := f.subjectAfter(i, end); s.ok {
		return s
	}
	if hasWord(excellencies[:], t[i].low) {
		i++
	}
	if s := f.cited(i, end); s.ok {
		return s
	}
	if to := f.personWithin(i, end); to > 0 && (to == end || t[to].Text == "," || t[to].Text == ".") && f.verbless(i, end) {
		return saying{tokenRange{i, to}, tokenRange{to, to}, true}
	}
	return saying{}
}

// asPut reads as Smith put it, at i.
func (f *speakerFinder) asPut(i, end int) saying {
	const longest = 9
	t := f.tokens
	if t[i].low != "as" {
		return saying{}
	}
	for j := i + 2; j+1 < min(end, i+longest) && t[j].quote < 0 && !t[j].mark; j++ {
		if (t[j].low == "put" || t[j].low == "puts") && (t[j+1].low == "it" || t[j+1].low == "them") ||
			(t[j].low == "described" || t[j].low == "describes" || t[j].low == "called" || t[j].low == "calls") && isObject(t[j+1].low) {
			source := f.subject(i+1, j)
			return saying{source, tokenRange{j, j + 2}, source.to > 0}
		}
	}
	return saying{}
}

// isObject reports whether w is a pronoun for what somebody speaks of.
func isObject(w string) bool { return w == "it" || isObjectPronoun(w) }

// cited reads an author and a year in brackets, at i: (Smith, 2013).
func (f *speakerFinder) cited(i, end int) saying {
	const longest = 8
	t := f.tokens
	if i+3 >= end || t[i].Text != "(" || !startsUpper(t[i+1].Text) {
		return saying{}
	}
	for k := i + 2; k < min(end, i+longest); k++ {
		switch {
		case isYear(t[k].Text):
			to := k
			if t[to-1].Text == "," {
				to--
			}
			return saying{tokenRange{i + 1, to}, tokenRange{i, i + 1}, true}
		case !startsUpper(t[k].Text) && t[k].Text != "," && t[k].Text != "&" && t[k].low != "and" && t[k].low != "et" && t[k].low != "al" && t[k].Text != ".":
			return saying{}
		}
	}
	return saying{}
}

// accordingTo reads according to Smith, at i.
func (f *speakerFinder) accordingTo(i, end int) saying {
	if i+2 >= end || f.tokens[i].low != "according" || f.tokens[i+1].low != "to" {
		return saying{}
	}
	source := f.phrase(i+2, end)
	if list := f.listBefore(i+2, source); list.to > 0 {
		source = list
	}
	if k := source.to; source.to > 0 && k+1 < end && f.tokens[k].low == "by" && f.entity(source) < 0 { // calculations by Smith
		if by := f.phrase(k+1, end); by.to > 0 {
			source = by
		}
	}
	if source.to > 0 && hasWord(documentNouns[:], f.tokens[source.to-1].low) { // a tweet on Monday by Smith
		const near = 8
		for k := source.to; k+1 < min(end, source.to+near); k++ {
			if by := f.tokens[k].low; by == "by" || by == "from" {
				source = f.phrase(k+1, end)
				break
			}
		}
	}
	return saying{source, tokenRange{i, i + 2}, source.to > 0}
}

// listBefore returns the words up to a comma before the name that source is, where
// they are more than one and so no apposition: according to officials, Smith …
func (f *speakerFinder) listBefore(i int, source tokenRange) tokenRange {
	if source.from < i+2 || f.tokens[source.from-1].Text != "," {
		return tokenRange{}
	}
	if last := f.tokens[source.from-2]; last.mention < 0 && strings.HasSuffix(last.low, "s") && startsLower(last.Text) {
		return tokenRange{i, source.from - 1}
	}
	return tokenRange{}
}

// subjectAfter reads a subject and its verb that follow a quotation.
func (f *speakerFinder) subjectAfter(i, end int) saying {
	const farthest, nearest = 30, 8
	t := f.tokens
	if t[i].mention < 0 && !startsUpper(t[i].Text) && !hasWord(speakerPronouns[:], t[i].low) && !hasWord(phraseStarters[:], t[i].low) && !f.bareNoun(i, end) {
		return saying{}
	}
	for j := i; j < min(end, i+farthest); j++ {
		if t[j].quote >= 0 || t[j].mark && !strings.Contains(",()-", t[j].Text) {
			break
		}
		if j > i && f.verbAt(j) >= verbCue && t[j].mention < 0 && t[j-1].low != "as" {
			source := f.subject(i, j)
			return saying{source, tokenRange{j, j + 1}, source.to > 0 && (source.from <= i+1 || j-i <= nearest)}
		}
	}
	return saying{}
}

// bareNoun reports whether a plural and a verb of speech stand at i: analysts said.
func (f *speakerFinder) bareNoun(i, end int) bool {
	return i+1 < end && strings.HasSuffix(f.tokens[i].low, "s") && isSpeechVerb(f.tokens[i+1].low)
}

// isMark reports whether a token is a mark and no word.
func isMark(s string) bool {
	if s != "" && s[0] < utf8.RuneSelf && isWordRune(rune(s[0])) {
		return false
	}
	return !isWordRune(firstRune(s)) && !strings.HasPrefix(s, "'") && !strings.HasPrefix(s, "’")
}

// farAfter reads a verb of speech further on in the sentence.
func (f *speakerFinder) farAfter(i, end, left int) saying {
	for j := i; j < end; j++ {
		t := f.tokens[j]
		if t.quote >= 0 {
			continue
		}
		if s := f.accordingTo(j, end); s.ok {
			return s
		}
		if f.verbAt(j) >= verbCue && t.mention < 0 && !f.isNoun(j, left) && f.tokens[j-1].low != "as" {
			source := f.subjectBehind(j, end)
			if source.to == 0 {
				source = f.subject(left, j)
			}
			return saying{source, tokenRange{j, j + 1}, source.to > 0}
		}
	}
	return saying{}
}

// subjectBehind returns the words behind the verb of speech at j that are its subject: a
// comma stands before the verb, and a mark or a preposition behind them.
func (f *speakerFinder) subjectBehind(j, end int) tokenRange {
	t := f.tokens
	if t[j-1].Text != "," || !isSpeechVerb(t[j].low) || isTelling(t[j].low) {
		return tokenRange{}
	}
	source := f.phrase(j+1, end)
	if source.to == 0 || !f.speaks(source) || source.to < end && !t[source.to].mark && !hasWord(phrasePrepositions[:], t[source.to].low) {
		return tokenRange{}
	}
	return source
}

// isTelling reports whether w is a verb behind which never stands who speaks.
func isTelling(w string) bool { return w == "tell" || w == "tells" || w == "told" }

// isQuoting reports whether w is a verb behind which stands whose words follow.
func isQuoting(w string) bool { return w == "quote" || w == "quoted" || w == "quotes" }

// before reads the words from left up to a quotation at end: Smith said that it
// was …; according to Smith, it is …
func (f *speakerFinder) before(left, end int) saying {
	near := -1
	for j := end - 1; j >= left && near < 0; j-- {
		if f.isCue(j, left) {
			near = j
		}
	}
	if near >= 0 && f.verbAt(near) != verbSpeech && isCoordinator(f.tokens[end-1].low) { // according to Smith, it wanted more and “…”
		if s := f.accordingTo(left, near); s.ok {
			return s
		}
	}
	const close = 6
	if near >= 0 && f.verbAt(near) != verbSpeech && end-near > close {
		for j := near - 1; j >= left; j-- {
			if f.isCue(j, left) && f.verbAt(j) == verbSpeech {
				if source := f.subject(left, j); source.to > 0 {
					return saying{source, tokenRange{j, j + 1}, true}
				}
			}
		}
	}
	for j := end - 1; j >= left; j-- {
		if s := f.cueBefore(j, left, end); s.ok {
			return s
		}
	}
	return saying{}
}

func isCoordinator(w string) bool { return w == "and" || w == "but" || w == "or" }

// whoBefore returns the person of whom a relative clause tells that holds token j:
// Smith, who left without saying.
func (f *speakerFinder) whoBefore(j, left int) tokenRange {
	const near = 10
	for k := j - 1; k > max(left, j-near); k-- {
		if f.tokens[k].low != "who" {
			continue
		}
		k--
		if f.tokens[k].Text == "," && k > left {
			k--
		}
		if m := f.tokens[k].mention; m >= 0 && f.people[m] {
			return f.mention(k)
		}
		break
	}
	return tokenRange{}
}

// mainSubject returns what the sentence from left to j speaks of: the pronoun that
// it begins with, the first name that no preposition stands before, or the first
// words for somebody.
func (f *speakerFinder) mainSubject(left, j int) tokenRange {
	t := f.tokens
	if t[left].low == "it" || t[left].low == "they" {
		return tokenRange{left, left + 1}
	}
	for i := left; i < j; i++ {
		if t[i].quote >= 0 || t[i].mention < 0 || f.mentions[t[i].mention].By == ByDemonym {
			continue
		}
		m := f.mention(i)
		if m.from >= left && !f.afterPreposition(m.from, left) && m.to < j && !isPossessive(t[m.to].low) && t[m.to].mention < 0 && !f.isGroup(m.to) && (f.people[t[i].mention] || t[m.to].Text != ",") {
			return m
		}
		i = m.to - 1
	}
	return f.firstPhrase(left, j)
}

// isGroup reports whether token i is a noun for several of those whom a name before
// it tells of: directors, of CIA directors.
func (f *speakerFinder) isGroup(i int) bool {
	one, plural := strings.CutSuffix(f.tokens[i].low, "s")
	return plural && startsLower(f.tokens[i].Text) && isPersonNoun(one)
}

// isCue reports whether token j is a verb that may tell who says what follows.
func (f *speakerFinder) isCue(j, left int) bool {
	t := f.tokens[j]
	return t.quote < 0 && t.mention < 0 && f.verbAt(j) >= verbCue && !f.isNoun(j, left)
}

// takesPerson reports whether who follows the verb w is whom somebody speaks of or
// to, and never who speaks: accused Smith of, told Smith.
func takesPerson(w string) bool {
	return hasWord(personTakers[:], w)
}

// cueBefore reads the cue at j, if it is one.
func (f *speakerFinder) cueBefore(j, left, end int) saying {
	t := f.tokens
	if t[j].quote >= 0 || t[j].mention >= 0 {
		return saying{}
	}
	var source tokenRange
	switch {
	case f.isCue(j, left):
		switch {
		case j+1 < end && t[j+1].low == "by" && !strings.HasSuffix(t[j].low, "s"): // was described by Smith as
			source = f.phrase(j+2, end)
		case isQuoting(t[j].low) && t[end-1].Text == ":" && f.quotedPerson(j, end).to > 0: // the Ledger quotes Smith:
			source = f.quotedPerson(j, end)
		case j > left && (t[j-1].Text == "," || t[j-1].quote >= 0) && f.inverted(j, end): // said Smith
			source = tokenRange{j + 1, f.personWithin(j+1, end)}
		default:
			source = f.subject(left, j)
		}
		if source.to == 0 {
			source = f.firstPhrase(left, j)
		}
	case strings.HasSuffix(t[j].low, "ing") && hasWord(speechParticiples[:], t[j].low):
		source = f.saidOf(j, left)
		for m := j - 1; m >= left && source.to == 0; m-- {
			if f.isCue(m, left) {
				source = f.subject(left, m)
			}
		}
		if source.to == 0 {
			source = f.whoBefore(j, left)
		}
		if source.to == 0 {
			source = f.mainSubject(left, j)
		}
	case t[j].low == "to" && j > left && t[j-1].low == "according":
		source = f.phrase(j+1, end)
		return saying{source, tokenRange{j - 1, j + 1}, source.to > 0}
	}
	return saying{source, tokenRange{j, j + 1}, source.to > 0}
}

// quotedPerson returns the person behind the verb at j, and nobody where another clause
// follows before the end.
func (f *speakerFinder) quotedPerson(j, end int) tokenRange {
	to := f.personWithin(j+1, end)
	for more := to; more > 0 && more < end; more = f.personWithin(more, end) { // the former Carter adviser Smith
		to = more
	}
	if to == 0 || to < end && !f.tokens[to].mark && !f.verbless(to, end) {
		return tokenRange{}
	}
	return tokenRange{j + 1, to}
}

// inverted reports whether the verb at j has its subject after it.
func (f *speakerFinder) inverted(j, end int) bool {
	to := f.personWithin(j+1, end)
	return to > 0 && !takesPerson(f.tokens[j].low) && (to == len(f.tokens) || f.tokens[to].quote < 0)
}

func isBe(w string) bool {
	return w == "was" || w == "were" || w == "been" || w == "is" || w == "are" || w == "being"
}

// saidOf returns the words for who does what the participle at j says: with Smith
// saying; quoted Smith as saying.
func (f *speakerFinder) saidOf(j, left int) tokenRange {
	t := f.tokens
	switch {
	case j-1 > left && t[j-1].mention >= 0 && (f.people[t[j-1].mention] || !f.placed(j-1, left)):
		return f.mention(j - 1)
	case j-1 > left && t[j-1].mention >= 0 && f.personOfPlace(j-1, left).to > 0: // Smith of Ohio calling it
		return f.personOfPlace(j-1, left)
	case f.withBefore(j, left) > 0: // with onlookers chanting
		return tokenRange{f.withBefore(j, left) + 1, j}
	case j-2 > left && t[j-1].low == "as":
		for k := j - 2; k > left; k-- {
			if t[k].low == "quoted" || t[k].low == "quotes" || t[k].low == "cited" {
				return f.phrase(k+1, j)
			}
		}
	}
	return tokenRange{}
}

// withBefore returns the token of the with that begins who does what the participle at
// j says, or 0.
func (f *speakerFinder) withBefore(j, left int) int {
	const near = 8
	for k := j - 1; k > max(left, j-near) && f.tokens[k].quote < 0 && !f.tokens[k].mark; k-- {
		if f.tokens[k].low == "with" && k < j-1 {
			return k
		}
	}
	return 0
}

// personOfPlace returns the person directly before the preposition and the place
// that is named at token i.
func (f *speakerFinder) personOfPlace(i, left int) tokenRange {
	at := f.mention(i).from - 2
	if at < left || f.tokens[at].mention < 0 || !f.people[f.tokens[at].mention] {
		return tokenRange{}
	}
	return f.mention(at)
}

// placed reports whether what is named at token i only says where: of Florida, in
// Washington, D.C.
func (f *speakerFinder) placed(i, left int) bool {
	from := f.mention(i).from
	return from > left && (hasWord(phrasePrepositions[:], f.tokens[from-1].low) || f.tokens[from-1].Text == "," && from-1 > left && f.tokens[from-2].mention >= 0)
}

// isNoun reports whether the word at j is a noun that looks like a verb of
// speech: the report, its claims, in a tweet.
func (f *speakerFinder) isNoun(j, left int) bool {
	w := f.tokens[j].low
	switch {
	case j <= left || w == "said" || w == "says":
		return false
	case strings.HasSuffix(w, "ed"):
		return f.isAdjective(j)
	case w == "say" && j+1 < len(f.tokens) && f.tokens[j-1].Text == "," && f.tokens[j+1].Text == ",": // in, say, May
		return true
	}
	if startsUpper(f.tokens[j].Text) && !f.tokens[j-1].starts && f.tokens[j-1].quote < 0 { // the Secretary of State
		return true
	}
	before := f.tokens[j-1].low
	if w == "state" || w == "states" || w == "talks" || w == "claims" || w == "reports" {
		if j+1 < len(f.tokens) && f.tokens[j-1].mention < 0 && !hasWord(speakerPronouns[:], before) && before != "report" && before != "statement" && before != "also" {
			next := f.tokens[j+1]
			if next.Text == "." && w == "reports" && (hasWord(documentNouns[:], before) || hasWord(organizationNouns[:], before)) {
				return false
			}
			return next.low != "that" && next.Text != ":" && next.Text != "," && next.quote < 0 || w == "states" && isFederal(before)
		}
	}
	return hasWord(articles[:], before) || isPossessive(before) || hasWord(phrasePrepositions[:], before) ||
		before == "recent" || before == "new" || before == "own" || before == "of"
}

// isAdjective reports whether the participle at j belongs to a noun after it: the
// proposed budget, a self-described reformer.
func (f *speakerFinder) isAdjective(j int) bool {
	t := f.tokens
	if j+1 >= len(t) || !startsLower(t[j+1].Text) || hasWord(functionWords[:], t[j+1].low) || hasWord(clauseWords[:], t[j+1].low) || hasWord(articles[:], t[j+1].low) {
		return false
	}
	return hasWord(articles[:], t[j-1].low) || isPossessive(t[j-1].low) && t[j-1].low != "'d" || f.hyphen(j-1, len(t))
}

// isFederal reports whether w says which states a text speaks of.
func isFederal(w string) bool {
	switch w {
	case "arab", "baltic", "city", "gulf", "island", "individual", "member", "nation", "neighboring", "neighbouring", "other", "sovereign", "swing", "western":
		return true
	}
	return false
}

// afterPreposition reports whether a preposition stands before the name that begins
// at i, or before the title of it: by the president, Smith; with Chairman Smith.
func (f *speakerFinder) afterPreposition(i, left int) bool {
	const longest = 6
	for k := i - 1; k >= max(left, i-longest); k-- {
		t := f.tokens[k]
		switch {
		case hasWord(phrasePrepositions[:], t.low):
			return true
		case t.quote >= 0:
			return false
		case t.mention >= 0, startsUpper(t.Text), hasWord(articles[:], t.low), f.hyphen(k, len(f.tokens)), isPersonNoun(t.low):
		default:
			return false
		}
	}
	return false
}

// colon reads a sentence that ends in a colon before the quotation at first.
func (f *speakerFinder) colon(first int) saying {
	if first < 2 || f.tokens[first-1].Text != ":" || f.tokens[first-1].quote >= 0 {
		return saying{}
	}
	from := first - 1
	for from > max(0, first-window) && !f.tokens[from].starts {
		from--
	}
	s := f.before(from, first)
	if s.ok && f.speaks(s.source) {
		return s
	}
	colon := tokenRange{first - 1, first}
	if f.topic(from, first) {
		return saying{}
	}
	if source := f.firstPerson(from, first); source.to > 0 {
		return saying{source, colon, true}
	}
	if s.ok {
		return s
	}
	source := f.firstPhrase(from, first)
	return saying{source, colon, source.to > 0 && f.speaks(source)}
}

// topic reports whether the words up to a colon only say what the quotation is about:
// On the budget: “…”
func (f *speakerFinder) topic(from, to int) bool {
	const longest = 16
	on := false
	if to-from > longest {
		return false
	}
	for _, t := range f.tokens[from:max(from, to-1)] {
		switch {
		case t.low == "on" || t.low == "about" || t.low == "regarding" || t.low == "concerning":
			on = true
		case (!on || t.low == "he" || t.low == "she") && (t.mention >= 0 || hasWord(speakerPronouns[:], t.low)), t.mention < 0 && (isCueVerb(t.low) || isBe(t.low)):
			return false
		}
	}
	return on
}

// speaks reports whether source is one that can say something: it has a name, is a
// pronoun, or begins as a description does.
func (f *speakerFinder) speaks(source tokenRange) bool {
	if f.pronoun(source) || hasWord(phraseStarters[:], f.tokens[source.from].low) {
		return true
	}
	m := f.entity(source)
	return m >= 0 && f.mentions[m].By != ByDemonym
}

// firstPerson returns the first person that is named from one token to another
// and neither owns what follows nor stands after a preposition.
func (f *speakerFinder) firstPerson(from, to int) tokenRange {
	for i := from; i < to; i++ {
		t := f.tokens[i]
		if t.quote < 0 && (t.low == "he" || t.low == "she") && !f.honorific(i) {
			return tokenRange{i, i + 1}
		}
		if t.quote >= 0 || t.mention < 0 || !f.people[t.mention] {
			continue
		}
		m := f.mention(i)
		if !f.afterPreposition(m.from, from) && (m.to >= to || !isPossessive(f.tokens[m.to].low)) {
			return m
		}
		i = m.to - 1
	}
	return tokenRange{}
}

// honorific reports whether token i is HE, for His Excellency, and no pronoun.
func (f *speakerFinder) honorific(i int) bool {
	t := f.tokens
	return t[i].Text == "HE" && i+1 < len(t) && startsUpper(t[i+1].Text)
}

// chain gives a quotation the speaker of the one before it, in the same paragraph
// or at the start of the next.
func (f *speakerFinder) chain(q int, before []saying) saying {
	if q == 0 || !before[q-1].ok || f.last[q-1] < 0 || f.shown[q] {
		return saying{}
	}
	const near = 12
	first, last := f.first[q], f.last[q-1]
	switch {
	case f.parts[q].cut && !f.sameParagraph(last, first):
	case f.sameParagraph(last, first) && (f.tokens[first].starts || first-last < near),
		f.tokens[first].breaks && last == first-1,
		f.alone(q) && f.paragraphsBetween(last, first) == 1:
		return before[q-1]
	}
	return saying{}
}

// alone reports whether quotation q is a paragraph of its own.
func (f *speakerFinder) alone(q int) bool {
	end := f.last[q] + 1
	return f.tokens[f.first[q]].breaks && (end == len(f.tokens) || f.tokens[end].breaks)
}

func (f *speakerFinder) paragraphsBetween(from, to int) int {
	n := 0
	for _, t := range f.tokens[from+1 : to+1] {
		if t.breaks {
			n++
		}
	}
	return n
}

func (f *speakerFinder) sameParagraph(from, to int) bool {
	if to-from > window {
		return false
	}
	for _, t := range f.tokens[from+1 : to+1] {
		if t.breaks {
			return false
		}
	}
	return true
}

// sentenceBefore gives a whole sentence in quotation marks the subject of the
// sentence before it.
func (f *speakerFinder) sentenceBefore(q int) saying {
	const short = 6
	first := f.first[q]
	if !f.tokens[first].starts || f.tokens[first].breaks || first == 0 || f.last[q]-first < short {
		return saying{}
	}
	from := first - 1
	for from > max(0, first-window) && !f.tokens[from].starts {
		from--
	}
	if s := f.before(from, first); s.ok && (isSpeechVerb(f.tokens[s.cue.from].low) && f.speaks(s.source) || f.person(s.source) >= 0 || f.pronoun(s.source)) {
		return s
	}
	source := f.firstPerson(from, first)
	return saying{source, tokenRange{source.to, source.to}, source.to > 0}
}

// phrase returns the words for somebody that begin at i: Smith; the minister;
// chief executive and co-founder Jane Smith.
func (f *speakerFinder) phrase(i, end int) tokenRange {
	t := f.tokens
	if i >= end || t[i].quote >= 0 {
		return tokenRange{}
	}
	if (isObjectPronoun(t[i].low) || hasWord(speakerPronouns[:], t[i].low)) && !f.honorific(i) {
		return tokenRange{i, i + 1}
	}
	if to := f.personWithin(i, end); to > 0 {
		return tokenRange{i, to}
	}
	j := i
	for j < end && t[j].quote < 0 && f.inName(i, j, end) {
		j++
	}
	if j == i || hasWord(phraseStarters[:], t[j-1].low) {
		const longest = 6
		for j < min(end, i+longest) && t[j].quote < 0 && (!t[j].mark || f.hyphen(j, end)) && !hasWord(clauseWords[:], t[j].low) &&
			(!hasWord(phrasePrepositions[:], t[j].low) || j > i && t[j].low == "for") {
			j++
		}
	}
	if j == i {
		return tokenRange{}
	}
	if name := f.apposed(i, j, end); name.to > 0 {
		return name
	}
	if piece := f.dated(i, j, end); piece > 0 {
		return tokenRange{i, piece}
	}
	const owned = 3
	for k := j; j > i && isPossessive(t[j-1].low) && k < min(end, j+owned) && startsLower(t[k].Text) && f.verbAt(k) < verbCue; k++ { // Smith's statement
		if hasWord(documentNouns[:], t[k].low) || hasWord(servantNouns[:], t[k].low) || isPersonNoun(t[k].low) {
			j = k + 1
			break
		}
	}
	if j+1 < end && t[j].Text == "," && t[j+1].mention >= 0 && f.people[t[j+1].mention] && t[i].mention != t[j+1].mention { // the chief executive, Jane Smith
		return f.mention(j + 1)
	}
	return tokenRange{i, j}
}

// dated returns the end of a piece of writing with a date before its noun, or 0: the July
// 25 column.
func (f *speakerFinder) dated(i, j, end int) int {
	t := f.tokens
	if j-1 <= i || englishMonth(t[j-1].low) == 0 {
		return 0
	}
	if j < end && isDigit(t[j].Text[0]) {
		j++
	}
	if j < end && hasWord(documentNouns[:], t[j].low) {
		return j + 1
	}
	return 0
}

// apposed returns the name that a long description from i on ends with, after a
// comma and before a mark, or nothing: the head of the mission to the north, Jane
// Smith.
func (f *speakerFinder) apposed(i, j, end int) tokenRange {
	const longest = 32
	t := f.tokens
	for k := j; k+1 < min(end, i+longest); k++ {
		switch {
		case t[k].quote >= 0 || t[k].mention < 0 && (strings.Contains(".;:", t[k].Text) || f.verbAt(k) >= verbCue && !startsUpper(t[k].Text) || hasWord(clauseWords[:], t[k].low)):
			return tokenRange{}
		case t[k].Text == "," && t[k+1].mention >= 0 && f.people[t[k+1].mention]:
			name := f.mention(k + 1)
			if name.to == end || name.to < end && t[name.to].mark {
				return name
			}
			return tokenRange{}
		}
	}
	return tokenRange{}
}

func isObjectPronoun(w string) bool { return w == "him" || w == "her" || w == "them" }

// inName reports whether token j goes on with the name that begins at i.
func (f *speakerFinder) inName(i, j, end int) bool {
	t := f.tokens
	switch {
	case t[j].mention >= 0, f.hyphen(j, end), isPossessive(t[j].low) && j > i:
		return true
	case t[j].mark:
		return false
	case t[j].low == "of":
		return j > i && j+1 < end && (startsUpper(t[j+1].Text) || t[j+1].low == "the")
	}
	return startsUpper(t[j].Text) || hasWord(phraseStarters[:], t[j].low)
}

// personWithin returns the end of the first person that is named in the words from
// i on, before a mark, a verb of speech or a word that begins something else, or 0.
func (f *speakerFinder) personWithin(i, end int) int {
	const longest = 14
	t := f.tokens
	for j := i; j < min(end, i+longest); j++ {
		switch {
		case t[j].quote >= 0:
			return 0
		case t[j].mention >= 0 && f.people[t[j].mention]:
			m := f.mention(j)
			if m.to >= end || !isPossessive(t[m.to].low) {
				return min(m.to, end)
			}
			j = m.to
		case t[j].mention >= 0, f.hyphen(j, end), t[j].Text == "&":
		case t[j].mark, hasWord(clauseWords[:], t[j].low), hasWord(phrasePrepositions[:], t[j].low), hasWord(cueSkipped[:], t[j].low) && !isPossessive(t[j].low),
			f.verbAt(j) >= verbCue && !startsUpper(t[j].Text):
			return 0
		}
	}
	return 0
}

// hyphen reports whether token j joins two words.
func (f *speakerFinder) hyphen(j, end int) bool {
	t := f.tokens
	return t[j].Text == "-" && j > 0 && j+1 < end && t[j-1].End == t[j].Start && t[j].End == t[j+1].Start
}

// subject returns the subject of the verb at j, not before left. Where it names no
// person and the sentence begins with one, as in Smith, Director, World Bank said,
// it is that person.
func (f *speakerFinder) subject(left, j int) tokenRange {
	source := f.nearSubject(left, j)
	if issuer := f.issuer(left, source); issuer.to > 0 {
		return issuer
	}
	if source.to == 0 || f.pronoun(source) {
		return source
	}
	if p := f.person(source); p >= 0 {
		if hasWord(phrasePrepositions[:], f.tokens[source.from].low) && !f.prepositional(p, source) { // In a letter Smith
			return f.mentionIn(p, source)
		}
		return source
	}
	if p := f.person(tokenRange{source.from, j}); p >= 0 && !f.prepositional(p, source) { // the mayor, Smith, said
		return f.mentionIn(p, tokenRange{source.from, j})
	}
	if m := f.leading(left, source.from); m.to > 0 {
		return m
	}
	if m := f.described(left, source.from); m.to > 0 {
		return m
	}
	if !f.speaks(source) {
		if m := f.firstPerson(left, j); m.to > 0 {
			return m
		}
	}
	return source
}

// issuer returns who gave out the statement that source ends with: Smith released a
// statement which said.
func (f *speakerFinder) issuer(left int, source tokenRange) tokenRange {
	if source.to == 0 || !hasWord(documentNouns[:], f.tokens[source.to-1].low) {
		return tokenRange{}
	}
	for k := source.from + 1; k < source.to-1; k++ {
		switch f.tokens[k].low {
		case "gave", "issued", "made", "posted", "published", "put", "released", "sent", "shared", "signed", "wrote":
			return f.subjectBefore(left, k, k)
		}
	}
	return tokenRange{}
}

// leading returns the person with whom the words from left to end begin, if these
// go on with who that is: Smith, Director, …; Smith of the Institute and …
func (f *speakerFinder) leading(left, end int) tokenRange {
	const longest = 8
	t := f.tokens
	for i := left; i < min(end, left+longest); i++ {
		if t[i].mention >= 0 && f.people[t[i].mention] {
			m := f.mention(i)
			if m.to < end && (t[m.to].Text == "," || t[m.to].low == "of" || t[m.to].low == "at" || t[m.to].low == "from") && f.verbless(m.to, end) {
				return m
			}
			return tokenRange{}
		}
		if t[i].quote >= 0 || t[i].mark && !f.hyphen(i, end) || t[i].mention < 0 && f.verbAt(i) >= verbCue {
			return tokenRange{}
		}
	}
	return tokenRange{}
}

// described returns the person whom the words before token end, between commas,
// describe: Smith, Secretary General, Port Authority, said.
func (f *speakerFinder) described(left, end int) tokenRange {
	const longest = 25
	t := f.tokens
	if end-1 <= left || t[end-1].Text != "," {
		return tokenRange{}
	}
	for k := end - 1; k >= max(left, end-longest); k-- {
		if t[k].mention >= 0 && f.people[t[k].mention] {
			m := f.mention(k)
			if t[m.to].Text == "," && f.verbless(m.to, end) && !f.afterPreposition(m.from, left) {
				return m
			}
			return tokenRange{}
		}
		if t[k].quote >= 0 || strings.Contains(".;:", t[k].Text) || t[k].mention < 0 && hasWord(clauseWords[:], t[k].low) {
			return tokenRange{}
		}
	}
	return tokenRange{}
}

// verbless reports whether no clause begins among the words.
func (f *speakerFinder) verbless(from, to int) bool {
	for _, t := range f.tokens[from:to] {
		if t.quote >= 0 || isCueVerb(t.low) && !startsUpper(t.Text) || t.mention < 0 && (hasWord(cueSkipped[:], t.low) && !isPossessive(t.low) || hasWord(clauseWords[:], t.low)) {
			return false
		}
	}
	return true
}

// prepositional reports whether what stands before the mention m makes it no subject.
func (f *speakerFinder) prepositional(m int, source tokenRange) bool {
	for i := source.from; i < len(f.tokens) && f.tokens[i].mention <= m; i++ {
		if f.tokens[i].mention == m {
			return i > 0 && hasWord(phrasePrepositions[:], f.tokens[i-1].low)
		}
	}
	return false
}

// mentionIn returns the tokens of mention m in r.
func (f *speakerFinder) mentionIn(m int, r tokenRange) tokenRange {
	for i := r.from; i < r.to; i++ {
		if f.tokens[i].mention == m {
			return f.mention(i)
		}
	}
	return r
}

// pronoun reports whether r is a pronoun.
func (f *speakerFinder) pronoun(r tokenRange) bool {
	return r.to-r.from == 1 && hasWord(speakerPronouns[:], f.tokens[r.from].low) && !f.honorific(r.from)
}

// nearSubject returns the words before the verb at j that are its subject.
func (f *speakerFinder) nearSubject(left, j int) tokenRange {
	const most = 3
	source := f.subjectBefore(left, j, j)
	for range most { // Smith, on Sunday, said; Smith in a statement said
		at := source.from - 1
		if source.to == 0 || at <= left || f.person(source) >= 0 || f.pronoun(source) || !isAdjunct(f.tokens[at].low) {
			break
		}
		if f.tokens[at-1].Text == "," {
			at--
		}
		further := f.subjectBefore(left, at, j)
		if further.to == 0 || further.to > at {
			break
		}
		source = further
	}
	return f.beyond(left, source)
}

// beyond returns the words for somebody before source, where source is a clause or a
// participle that tells more of them: a broker whom the report does not name says; a
// study, dated January 27, the day after, argues.
func (f *speakerFinder) beyond(left int, source tokenRange) tokenRange {
	t := f.tokens
	k := source.from - 2
	switch {
	case source.to == 0 || k < left || t[source.from].mention >= 0 || f.pronoun(source):
		return source
	case (t[k+1].low == "whom" || t[k+1].low == "that" || t[k+1].low == "which" || t[k+1].low == "whose") && f.hasVerb(source):
		if t[k].Text == "," {
			k--
		}
	case t[k+1].Text == "," && strings.HasSuffix(t[source.from].low, "ed") && startsLower(t[source.from].Text):
	default:
		return source
	}
	if k < left || t[k].quote >= 0 || t[k].mark {
		return source
	}
	if before := f.phraseBefore(left, k, source.from); before.to == k+1 {
		return before
	}
	return source
}

// hasVerb reports whether a finite verb stands in r after its first word.
func (f *speakerFinder) hasVerb(r tokenRange) bool {
	for _, t := range f.tokens[r.from+1 : r.to] {
		if t.mention < 0 && hasWord(finiteWords[:], t.low) {
			return true
		}
	}
	return false
}

// isAdjunct reports whether a preposition says when or how something was said.
func isAdjunct(w string) bool {
	return w == "on" || w == "in" || w == "via" || w == "during" || w == "at"
}

// subjectBefore returns the words that end before token end and are the subject of
// the verb at j.
func (f *speakerFinder) subjectBefore(left, end, j int) tokenRange {
	t := f.tokens
	k := end - 1
	for k >= left && t[k].quote < 0 && t[k].mention < 0 && (hasWord(cueSkipped[:], t[k].low) || isAdverb(t[k].low) || f.contractedNot(k)) {
		k--
	}
	if k < left || t[k].quote >= 0 {
		return tokenRange{}
	}
	if t[k].low == "who" || t[k].low == "which" || t[k].low == "that" {
		if k--; k >= left && t[k].Text == "," {
			k--
		}
		if k < left {
			return tokenRange{}
		}
	}
	switch {
	case t[k].Text == ",": // between commas is an apposition
		m := k - 1
		for m >= left && t[m].Text != "," && t[m].quote < 0 {
			m--
		}
		if m <= left || t[m].Text != "," {
			return f.firstPhrase(left, j)
		}
		k = m - 1
	case t[k].Text == ")":
		for k > left && t[k].Text != "(" {
			k--
		}
		k--
	case t[k].low == "and", t[k].low == "but", t[k].low == "or", t[k].low == "to", t[k].low == "of", t[k].low == "by", t[k].low == "for":
		return f.firstPhrase(left, j)
	}
	if k < left {
		return f.firstPhrase(left, j)
	}
	if hasWord(speakerPronouns[:], t[k].low) {
		return tokenRange{k, k + 1}
	}
	return f.phraseBefore(left, k, j)
}

// isAdverb reports whether w ends as adverbs do, and is none of the nouns and verbs that
// do so too.
func isAdverb(w string) bool { return strings.HasSuffix(w, "ly") && !hasWord(noAdverbs[:], w) }

// phraseBefore returns the words for somebody that end with token k.
func (f *speakerFinder) phraseBefore(left, k, verb int) tokenRange {
	const longest = 12
	t := f.tokens
	from := k
	for from > left && k-from < longest {
		p := t[from-1]
		inside := p.mention >= 0 && p.mention == t[from].mention
		if !inside && (p.quote >= 0 || p.mark && p.Text != "-" && p.Text != "." || hasWord(clauseWords[:], p.low) || isCueVerb(p.low) && p.low != "briefed" && !startsUpper(p.Text) && p.mention < 0) {
			break
		}
		if !inside && p.low == "and" && (from-2 < left || !startsUpper(t[from-2].Text) || !startsUpper(t[from].Text)) {
			break
		}
		if !inside && p.low == "to" && from-2 >= left && hasWord(servantNouns[:], t[from-2].low) { // an aide to Smith
			from -= 2
			continue
		}
		if !inside && p.low != "of" && p.low != "for" && hasWord(phrasePrepositions[:], p.low) && (startsUpper(t[from].Text) || t[from].mention >= 0) &&
			(from-2 < left || t[from-2].mention < 0 || !f.people[t[from-2].mention]) { // Smith at the World Bank
			break
		}
		from--
	}
	for i := from; i <= k; i++ {
		w := t[i].low
		if startsUpper(t[i].Text) || t[i].mention >= 0 || hasWord(phraseStarters[:], w) || strings.HasSuffix(w, "s") || strings.HasSuffix(w, "er") || strings.HasSuffix(w, "one") || hasWord(pluralWords[:], w) {
			return f.lastPhrase(tokenRange{from, k + 1})
		}
	}
	return f.firstPhrase(left, verb)
}

// lastPhrase returns the words in r from the last article on that begins a subject, where
// r begins with others: a fact the report, in July the company.
func (f *speakerFinder) lastPhrase(r tokenRange) tokenRange {
	t := f.tokens
	first := t[r.from]
	if first.mention >= 0 || !hasWord(articles[:], first.low) && !hasWord(phrasePrepositions[:], first.low) && englishMonth(first.low) == 0 {
		return r
	}
	for k := r.to - 2; k > r.from; k-- {
		before := t[k-1]
		switch {
		case t[k].mention >= 0 && f.people[t[k].mention], strings.HasSuffix(before.low, "ed"):
			return r
		case t[k].mention < 0 && hasWord(articles[:], t[k].low) && startsLower(t[k].Text) && !before.mark && !hasWord(phrasePrepositions[:], before.low) &&
			!hasWord(phraseStarters[:], before.low) && !isCoordinator(before.low):
			r.from = k
			return r
		}
	}
	return r
}

// firstPhrase returns the first words for somebody from one token to another.
func (f *speakerFinder) firstPhrase(from, to int) tokenRange {
	t := f.tokens
	for i := from; i < to; i++ {
		if t[i].quote >= 0 {
			continue
		}
		switch t[i].low {
		case "he", "she", "they", "we", "i":
			return tokenRange{i, i + 1}
		}
		if !startsUpper(t[i].Text) || t[i].mention < 0 && hasWord(sentenceOpeners[:], t[i].low) {
			continue
		}
		j := i + 1
		for j < to && t[j].quote < 0 && (startsUpper(t[j].Text) || t[j].mention >= 0 && t[j].mention == t[j-1].mention || t[j].low == "of" && j+1 < to && startsUpper(t[j+1].Text)) {
			j++
		}
		if i > from && hasWord(phrasePrepositions[:], t[i-1].low) {
			i = j
			continue
		}
		return tokenRange{i, j}
	}
	return tokenRange{}
}

// person returns the last mention of a person in source that owns nothing there,
// or -1.
func (f *speakerFinder) person(source tokenRange) int {
	for _, k := range slices.Backward(f.tokens[source.from:source.to]) {
		if k.mention >= 0 && f.people[k.mention] && !f.owns(k.mention, source) {
			return k.mention
		}
	}
	return -1
}

// entity returns the mention in source that names who speaks, or -1: a person
// before all else, or what the words end with.
func (f *speakerFinder) entity(source tokenRange) int {
	if f.helps(source) {
		return -1
	}
	if m := f.person(source); m >= 0 && !f.attributive(m, source) {
		return m
	}
	last := f.tokens[source.to-1]
	if last.mention >= 0 && !f.serves(source) {
		return last.mention
	}
	for i, k := range f.tokens[source.from:source.to] { // Smith's statement
		if k.mention >= 0 && (f.owns(k.mention, source) || f.publishes(source.from+i, source)) && f.hasDocument(tokenRange{source.from + i, source.to}) {
			return k.mention
		}
	}
	return -1
}

// helps reports whether source is somebody without a name who serves somebody
// with one: an aide to Smith.
func (f *speakerFinder) helps(source tokenRange) bool {
	for i := source.from; i+1 < source.to; i++ {
		if hasWord(servantNouns[:], f.tokens[i].low) && (f.tokens[i+1].low == "to" || f.tokens[i+1].low == "for") {
			return true
		}
	}
	return false
}

// attributive reports whether the mention m only says what the noun after it is of:
// the Smith campaign.
func (f *speakerFinder) attributive(m int, source tokenRange) bool {
	if source.to-source.from < 3 {
		return false
	}
	last := f.tokens[source.to-1]
	return f.tokens[source.from].low == "the" && f.tokens[source.from+1].mention == m && last.mention != m && startsLower(last.Text) &&
		(hasWord(organizationNouns[:], last.low) || hasWord(documentNouns[:], last.low) || hasWord(circles[:], last.low))
}

// hasDocument reports whether source is something written or said.
func (f *speakerFinder) hasDocument(source tokenRange) bool {
	for _, t := range f.tokens[source.from:source.to] {
		if t.mention < 0 && hasWord(documentNouns[:], t.low) {
			return true
		}
	}
	return false
}

// publishes reports whether source is what the organization named at token i has
// made, as in the IMF report.
func (f *speakerFinder) publishes(i int, source tokenRange) bool {
	m := f.mention(i)
	return f.tokens[source.from].low == "the" && m.to == source.to-1 && hasWord(documentNouns[:], f.tokens[m.to].low)
}

// owns reports whether the mention m is followed by a possessive in source.
func (f *speakerFinder) owns(m int, source tokenRange) bool {
	for i := source.from; i < source.to-1; i++ {
		if f.tokens[i].mention == m && f.tokens[i+1].mention != m {
			return isPossessive(f.tokens[i+1].low)
		}
	}
	return false
}

// serves reports whether source is somebody of what it ends with: a spokesman for
// the Treasury.
func (f *speakerFinder) serves(source tokenRange) bool {
	for i := source.from + 1; i < source.to; i++ {
		t := f.tokens[i]
		if t.mention < 0 && (t.low == "for" || t.low == "of" || t.low == "at" || t.low == "with" || t.low == "from" || t.low == "in") {
			return true
		}
	}
	return false
}
