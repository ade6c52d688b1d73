package gloss

import (
	"strings"
	"unicode"
)

// kind returns what kind of quotation the q-th, marked as m, is; s ties it to its
// speaker.
func (f *speakerFinder) kind(q int, m quotation, s saying) QuoteKind {
	switch {
	case m.block:
		return QuoteBlock
	case f.first[q] < 0:
		return QuoteScare
	}
	w := f.quotedWords(q)
	distant := s.denied() || !f.broken(q) && !f.isPut(s) && f.distance(q, m, s, w) > 0
	switch {
	case w.count == 0:
		return QuoteScare
	case w.titled && (f.afterWork(q) || f.ofPublisher(q) || f.isApposed(q)):
		return QuoteTitle
	case distant && w.titled:
		return QuoteTitle
	case distant:
		return QuoteScare
	case w.count >= wholeQuote && w.upper && w.ends:
		return QuoteDirect
	}
	return QuotePartial
}

// wholeQuote is the least words of a quotation that is a sentence of its own.
const wholeQuote = 3

// quotedWords is what the words of a quotation look like.
type quotedWords struct {
	count  int
	titled bool // they have capitals, as in a title
	upper  bool // they begin with one
	ends   bool // they end as a sentence does
	clause bool // they hold a pronoun or a finite verb, as a clause does
	person bool // somebody speaks of himself
}

func (f *speakerFinder) quotedWords(q int) quotedWords {
	w := quotedWords{titled: true}
	last := ""
	for _, t := range f.tokens[f.first[q] : f.last[q]+1] {
		switch {
		case t.Text == "'" || t.Text == "’" || t.mark && isQuoteMark(firstRune(t.Text)):
			continue
		case t.mark:
			last = t.Text
			continue
		}
		capital := startsUpper(t.Text) || unicode.IsDigit(firstRune(t.Text))
		if w.count == 0 {
			w.upper = capital
		}
		w.titled = w.titled && (capital || w.count > 0 && (isSmallWord(t.low) || isPossessive(t.low)))
		w.clause = w.clause || hasWord(finiteWords[:], t.low) || hasWord(speakerPronouns[:], t.low) && t.low != "who"
		w.person = w.person || isFirstPerson(t.low)
		w.count++
		last = t.Text
	}
	w.ends = last != "" && strings.Contains(".?!,…", last)
	return w
}

// isSmallWord reports whether w is written small in titles.
func isSmallWord(w string) bool {
	switch w {
	case "a", "an", "and", "as", "at", "by", "de", "for", "from", "in", "la", "of", "on", "or", "the", "to", "vs", "with":
		return true
	}
	return false
}

// features returns what of the quotation and about it speaks for or against that
// it is somebody's words.
func (f *speakerFinder) features(q int, m quotation, s saying, w quotedWords) []kindFeature {
	t := f.tokens
	x := make([]kindFeature, 0, 16)
	add := func(on bool, k kindFeature) {
		if on {
			x = append(x, k)
		}
	}
	x = append(x, featureBias, featureWords+kindFeature(min(w.count, 7)-1))
	add(w.titled, featureTitled)
	add(w.titled && w.count > 1, featureTitles)
	add(w.upper, featureUpper)
	add(w.ends, featureEnds)
	add(m.single, featureSingle)
	add(f.named(q), featureNamed)
	before, after := f.around(q)
	add(hasWord(articles[:], before) || hasWord(determiners[:], before) || isPossessive(before), featureDeterminer)
	add(before == "as", featureAs)
	add(before == "that", featureThat)
	add(before == "," || before == ":", featureComma)
	add(before == "" || t[f.first[q]].starts, featureOpens)
	add(after != "" && isWordRune(firstRune(after)) && startsLower(after) && !hasWord(functionWords[:], after), featureNoun)
	add(after == "" || isMark(after), featureMarkAfter)
	add(after == "—" || after == "–" || after == "(", featureDashAfter)
	add(w.clause, featureClause)
	add(w.person, featureFirstPerson)
	add(f.firstTokenEnds(q, "ing"), featureGerund)
	add(hasWord(modalWords[:], before), featureModal)
	add(hasWord(phrasePrepositions[:], before) && before != "of", featurePreposition)
	add(before == "of", featureOf)
	add(before == "and" || before == "or", featureAnd)
	add(m.single && f.doubled, featureMixed)
	add(m.outer >= 0, featureNested)
	add(f.heading(q), featureHeading)
	add(f.heading(q) && w.titled, featureHeadTitled)
	add(f.beside(q), featureBeside)
	add(f.saidBefore(q), featureSaidBefore)
	add(f.loud, featureLoud)
	add(f.again[q] == 1, featureRepeated)
	add(f.again[q] == 2, featureQuotedAgain)
	switch {
	case !s.ok:
		x = append(x, featureNoSpeaker)
	case s.cue.to == s.cue.from:
		x = append(x, featureNoCue)
	default:
		x = append(x, featureCue+kindFeature(f.cueDistance(q, s.cue)))
		add(f.spoken(s), featureSpeech)
		add(takesPerson(t[s.cue.from].low), featureCalls)
		add(f.named(q) && f.cueDistance(q, s.cue) <= 1 && f.speaks(s.source), featureNamedBy)
	}
	if s.ok {
		e := f.entity(s.source)
		add(e >= 0 && f.people[e], featurePerson)
		add(f.pronoun(s.source), featurePronoun)
	}
	return x
}

// spoken reports whether the cue of s tells of words said: said, according to, the
// motto.
func (f *speakerFinder) spoken(s saying) bool {
	if !s.ok || s.cue.to == s.cue.from {
		return false
	}
	w := f.tokens[s.cue.from].low
	return isSpeechVerb(w) || w == "according" || w == "words" || isMotto(w)
}

// firstTokenEnds reports whether the first word of quotation q has the given ending.
func (f *speakerFinder) firstTokenEnds(q int, suffix string) bool {
	for _, t := range f.tokens[f.first[q] : f.last[q]+1] {
		if !t.mark {
			return strings.HasSuffix(t.low, suffix)
		}
	}
	return false
}

// heading reports whether quotation q stands in a short paragraph that does not end as
// a sentence does.
func (f *speakerFinder) heading(q int) bool {
	const longest = 20
	from, to := f.first[q], f.last[q]+1
	for from > 0 && !f.tokens[from].breaks && to-from <= longest {
		from--
	}
	for to < len(f.tokens) && !f.tokens[to].breaks && to-from <= longest {
		to++
	}
	return to-from <= longest && from < f.first[q] && !strings.Contains(".?!:;,", f.tokens[to-1].Text)
}

// beside reports whether another quotation of the sentence that q stands in is tied to
// who says it by a verb of speech.
func (f *speakerFinder) beside(q int) bool {
	spoken := func(p int) bool {
		return f.spoken(f.said[p]) && f.last[p]-f.first[p] > f.last[q]-f.first[q]
	}
	near := func(from, to int) bool {
		for _, t := range f.tokens[from : min(to, from+window)+1] {
			if t.starts && t.Start > f.tokens[from].Start {
				return false
			}
		}
		return to-from <= window
	}
	return q > 0 && f.first[q-1] >= 0 && f.last[q-1] < f.first[q] && spoken(q-1) && near(f.last[q-1], f.first[q]) ||
		q+1 < len(f.first) && f.first[q+1] >= 0 && f.last[q] < f.first[q+1] && spoken(q+1) && near(f.last[q], f.first[q+1])
}

// saidBefore reports whether the quotation before q, in its paragraph, is tied to who
// says it by a verb of speech.
func (f *speakerFinder) saidBefore(q int) bool {
	return q > 0 && f.first[q-1] >= 0 && f.last[q-1] < f.first[q] && f.spoken(f.said[q-1]) && f.sameParagraph(f.last[q-1], f.first[q])
}

// around returns the words before and after quotation q in its paragraph.
func (f *speakerFinder) around(q int) (before, after string) {
	first, next := f.first[q], f.last[q]+1
	if first > 0 && !f.tokens[first].breaks {
		before = f.tokens[first-1].low
	}
	if next < len(f.tokens) && !f.tokens[next].breaks {
		after = f.tokens[next].low
	}
	return before, after
}

// cueDistance returns 0 for a cue that stands next to quotation q and up to 4 for
// one that is far.
func (f *speakerFinder) cueDistance(q int, cue tokenRange) int {
	n := f.first[q] - cue.to
	if n < 0 {
		n = cue.from - f.last[q] - 1
	}
	for i, most := range [...]int{1, 3, 6, 12} {
		if n <= most {
			return i
		}
	}
	return 4
}

// named reports whether the words before quotation q call something so: known as,
// so-called, entitled.
func (f *speakerFinder) named(q int) bool {
	i := f.first[q] - 1
	for i >= 0 && (f.tokens[i].Text == "," || f.tokens[i].low == "as" || f.tokens[i].low == "the" || f.tokens[i].low == "a") {
		i--
	}
	return i >= 0 && hasWord(namingWords[:], f.tokens[i].low)
}

// modalWords stand before a verb.
var modalWords = [...]string{
	"can", "cannot", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must", "not", "should", "to", "was", "were", "will", "would",
}

// isWork reports whether w is a noun for what has a title.
func isWork(w string) bool {
	switch w {
	case "album", "anthem", "ballad", "book", "column", "daily", "documentary", "essay", "exhibition", "film", "hit", "journal", "magazine", "movie",
		"musical", "newsletter", "newspaper", "novel", "opera", "painting", "play", "podcast", "poem", "program", "programme", "series",
		"show", "single", "sitcom", "song", "weekly":
		return true
	}
	return false
}

// ofPublisher reports whether quotation q is a program or a paper of an organization, in
// which somebody says something: on CNN's “…”, told ABC's “…”.
func (f *speakerFinder) ofPublisher(q int) bool {
	i := f.first[q] - 2
	if i < 0 || !isPossessive(f.tokens[i+1].low) || f.tokens[i].mention < 0 ||
		!strings.HasPrefix(f.mentions[f.tokens[i].mention].Entity, string(KindOrganization)) {
		return false
	}
	from := f.mention(i).from
	return from > 0 && (isAdjunct(f.tokens[from-1].low) || f.tokens[from-1].low == "to" || takesPerson(f.tokens[from-1].low))
}

// isApposed reports whether quotation q stands, between commas, behind words for a
// document and before its verb: a report by Smith, “…,” says.
func (f *speakerFinder) isApposed(q int) bool {
	const near = 12
	t := f.tokens
	comma, next := f.first[q]-1, f.last[q]+1
	if comma < 1 || t[comma].Text != "," || next >= len(t) {
		return false
	}
	if t[next].Text == "," {
		next++
	} else if t[f.last[q]-1].Text != "," {
		return false
	}
	if next >= len(t) || f.verbAt(next) < verbCue || !strings.HasSuffix(t[next].low, "s") && !isTelling(t[next].low) && f.phrase(next+1, min(len(t), next+near)).to > 0 {
		return false
	}
	for k := comma - 1; k >= max(0, comma-near) && t[k].quote < 0 && !t[k].mark; k-- {
		switch {
		case t[k].mention < 0 && hasWord(documentNouns[:], t[k].low):
			return true
		case t[k].starts, f.verbAt(k) >= verbCue && t[k].mention < 0:
			return false
		}
	}
	return false
}

// afterWork reports whether a noun for a work or, in a list of them, for several
// stands before quotation q: the film “…”; hits including “…” and “…”.
func (f *speakerFinder) afterWork(q int) bool {
	const near = 4
	t := f.tokens
	first := f.first[q]
	if first == 0 {
		return false
	}
	if isWork(t[first-1].low) {
		return true
	}
	words := 0
	for i := first - 1; i >= max(0, first-window) && words < near && !t[i+1].breaks; i-- {
		switch w := t[i].low; {
		case t[i].quote >= 0 || t[i].Text == ",":
			continue
		case isWork(strings.TrimSuffix(w, "s")) && strings.HasSuffix(w, "s") && w != "plays" && w != "shows":
			return true
		case w != "and" && w != "including" && w != "like" && w != "such" && w != "as" && w != "or":
			return false
		}
		words++
	}
	return false
}

// broken reports whether quotation q opens a sentence into which who says it breaks:
// “Yes,” he continued.
func (f *speakerFinder) broken(q int) bool {
	const near = 5
	t := f.tokens
	last, end := f.last[q], f.last[q]+1
	if !t[f.first[q]].starts || end >= len(t) || t[end].breaks || t[end].Text != "," && (last == 0 || !strings.Contains(",?!", t[last-1].Text)) {
		return false
	}
	for i := end; i < min(len(t), end+near) && t[i].quote < 0 && t[i].Text != "."; i++ {
		if isSpeechVerb(t[i].low) || isCueVerb(t[i].low) && i > end && (f.pronoun(tokenRange{i - 1, i}) || t[i-1].mention >= 0) {
			return true
		}
	}
	return false
}

// isPut reports whether s is that somebody put it so.
func (f *speakerFinder) isPut(s saying) bool {
	return s.ok && s.cue.to == s.cue.from+2 && isObject(f.tokens[s.cue.from+1].low)
}

// A kindFeature is something that speaks for or against a quotation being
// somebody's words.
type kindFeature int

const (
	featureBias kindFeature = iota
	featureTitled
	featureTitles
	featureUpper
	featureEnds
	featureSingle
	featureNamed
	featureDeterminer
	featureAs
	featureThat
	featureComma
	featureOpens
	featureNoun
	featureNoSpeaker
	featureNoCue
	featureSpeech
	featurePerson
	featurePronoun
	featureMarkAfter
	featureDashAfter
	featureClause
	featureFirstPerson
	featureGerund
	featureModal
	featurePreposition
	featureOf
	featureAnd
	featureMixed
	featureNested
	featureHeading
	featureHeadTitled
	featureBeside
	featureSaidBefore
	featureLoud
	featureRepeated
	featureQuotedAgain
	featureCalls
	featureNamedBy
	featureWords                    // and 6 more: one word to seven and more
	featureCue   = featureWords + 7 // and 4 more: near to far
	kindFeatures = featureCue + 5
)

// distance returns how much speaks for a quotation being no words of somebody's,
// but kept at a distance or a title; above 0 it is. The weights are those of a
// logistic regression on articles whose quotations were marked by hand; a test
// fits them again.
func (f *speakerFinder) distance(q int, m quotation, s saying, w quotedWords) float64 {
	sum := kindThreshold
	for _, k := range f.features(q, m, s, w) {
		sum += kindWeights[k]
	}
	return sum
}

// kindThreshold makes up for there being more words said than others where the
// weights were fitted, so that of both kinds about nine in ten are told.
const kindThreshold = 0.45
