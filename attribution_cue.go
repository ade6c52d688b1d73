package gloss

import "strings"

// An attributor finds out of one sentence after the other who says it.
type attributor struct {
	*resolver
	analysis *Analysis
	own      string // the ID of the house
	quote    int    // the first quotation that ends after the sentence begins
}

// sentence returns what the sentence of the given tokens reports.
func (a *attributor) sentence(s Sentence, from, to int) (Attribution, bool) {
	if q := a.quoted(s.Span); q != nil {
		return Attribution{s.Span, q.Speaker, q.Named, q.Cue, q.Office}, true
	}
	if from == to {
		return Attribution{}, false
	}
	asks := a.analysis.Text[s.End-1] == '?'
	rules := [...]func(i, from, to int) saying{a.accordingly, a.carried, a.held, a.reported, a.convinced, a.claimed}
	for i := from; i < to; i++ {
		if a.tokens[i].quote >= 0 || a.tokens[i].mark {
			continue
		}
		for _, rule := range rules {
			if found := rule(i, max(from, i-window), min(to, i+window)); found.ok && (!asks || a.low(found.cue.to, to) == ":") {
				told := Attribution{Span: s.Span, Source: a.entityOf(found.source), Named: a.span(found.source), Cue: a.span(found.cue)}
				if told.Source == "" {
					told.Office = a.officeIn(told.Named)
				}
				return told, true
			}
		}
	}
	return Attribution{}, false
}

// quoted returns the first quotation in s that is tied to somebody, or nil.
func (a *attributor) quoted(s Span) *Quote {
	quotes := a.analysis.Quotes
	for a.quote < len(quotes) && quotes[a.quote].End <= s.Start {
		a.quote++
	}
	for i := a.quote; i < len(quotes) && quotes[i].Start < s.End; i++ {
		q := &quotes[i]
		if q.said() && (q.Cue != Span{} || q.Kind == QuoteDirect && q.Speaker != "") {
			return q
		}
	}
	return nil
}

// entityOf returns the ID of the entity that source stands for, or "". The piece
// that an article is about stands for what published it.
func (a *attributor) entityOf(source tokenRange) string {
	if m := a.resolve(source); m >= 0 {
		return a.mentions[m].Entity
	}
	if !a.hasDocument(source) {
		return ""
	}
	for i := source.from; i < source.to; i++ { // a Harbor Ledger report
		if m := a.tokens[i].mention; m >= 0 && a.entities[a.mentions[m].Entity].Kind == KindOrganization {
			return a.mentions[m].Entity
		}
	}
	if a.tokens[source.from].low == "the" {
		return a.piece(a.tokens[source.from].Start)
	}
	return ""
}

// accordingly reads according to Smith and per Smith at token i.
func (a *attributor) accordingly(i, _, to int) saying {
	t := a.tokens
	if t[i].low == "per" && i+1 < to && t[i+1].mention >= 0 {
		source := a.phrase(i+1, to)
		return saying{source, tokenRange{i, i + 1}, source.to > 0 && a.reports(source)}
	}
	s := a.accordingTo(i, to)
	if !s.ok || hasWord(plans[:], t[s.source.to-1].low) {
		return saying{}
	}
	for k := s.source.to; k < to && k < s.source.to+maxTail && !t[k].mark && !isCueVerb(t[k].low); k++ { // people familiar with the matter
		s.source.to = k + 1
	}
	s.ok = !a.isOwn(s.source)
	return s
}

// maxTail is how many tokens may belong to the words for a source after its noun.
const maxTail = 6

// carried reads who carries what the sentence says at token i: as reported in the
// Harbor Ledger, put at a tenth by a survey.
func (a *attributor) carried(i, _, to int) saying {
	const near = 8
	t := a.tokens
	if i == 0 || t[i].mention >= 0 {
		return saying{}
	}
	as := t[i-1].low == "as"
	if !as && !isBe(t[i-1].low) || !hasWord(carriers[:], t[i].low) {
		return a.judged(i, to)
	}
	for k := i + 1; k+1 < min(to, i+near) && t[k].quote < 0 && !strings.Contains(",;:.", t[k].Text); k++ {
		if t[k].low == "by" || as && t[k].low == "in" && k == i+1 {
			source := a.phrase(k+1, to)
			return saying{source, tokenRange{i, k + 1}, source.to > 0 && a.reports(source)}
		}
	}
	return saying{}
}

// judged reads a participle before who takes a thing for something, at token i:
// described by Smith as, criticized by unions.
func (a *attributor) judged(i, to int) saying {
	t := a.tokens
	denied := t[i].low == "denied" || t[i].low == "disputed" || t[i].low == "rejected" || t[i].low == "dismissed"
	if i+2 >= to || t[i+1].low != "by" || !denied && !hasWord(judging[:], t[i].low) && !hasWord(judgingAs[:], t[i].low) {
		return saying{}
	}
	source := a.phrase(i+2, to)
	if denied {
		const near = 6
		return saying{source, tokenRange{i, i + 2}, source.to > 0 && a.amongNext(saidThings[:], max(0, i-near), i) && a.reports(source)}
	}
	if source.to == 0 || hasWord(judgingAs[:], t[i].low) && !a.precedes("as", source.to, to) && !a.precedes("to", source.to, to) {
		return saying{}
	}
	return saying{source, tokenRange{i, i + 2}, a.reports(source)}
}

// held reads in Smith's view, in the words of Smith and by its own account, Smith …
// at token i.
func (a *attributor) held(i, from, to int) saying {
	const longest = 8
	t := a.tokens
	if t[i].low == "quote" && i > from && t[i-1].low == "to" { // To quote Smith,
		source := a.phrase(i+1, to)
		return saying{source, tokenRange{i - 1, i + 1}, source.to > 0 && a.reports(source)}
	}
	if t[i].low != "in" && t[i].low != "by" || i > from && !t[i-1].mark {
		return saying{}
	}
	for k := i + 1; k+1 < min(to, i+longest); k++ {
		noun := tokenRange{k + 1, k + 2}
		switch {
		case t[k].mark:
			return saying{}
		case !hasWord(opinionNouns[:], t[k+1].low):
		case isPossessive(t[k].low) && k > i+1:
			source := tokenRange{i + 1, k}
			return saying{source, noun, a.reports(source)}
		case k+3 < to && t[k+2].low == "of" && t[k].low == "the" && t[i].low == "in":
			source := a.phrase(k+3, to)
			return saying{source, noun, source.to > 0 && a.reports(source)}
		case t[i+1].low == "its" || t[i+1].low == "his" || t[i+1].low == "her" || t[i+1].low == "their":
			next := k + 2
			if next < to && t[next].Text == "," {
				next++
			}
			source := a.phrase(next, to)
			return saying{source, noun, source.to > 0 && a.reports(source)}
		}
	}
	return saying{}
}

// reported reads a verb that reports at token i, with its subject.
func (a *attributor) reported(i, from, to int) saying {
	t := a.tokens
	if t[i].mention >= 0 {
		return saying{}
	}
	if strings.HasSuffix(t[i].low, "ing") {
		if hasWord(reportParticiples[:], t[i].low) && !a.isNoun(i, from) {
			return a.added(i, from, to)
		}
		return saying{}
	}
	needs := reportVerb(t[i].low)
	if needs == 0 || i == from || a.catenative(i, from) == i && (a.isNoun(i, from) || a.isThing(i)) {
		return saying{}
	}
	cue := tokenRange{i, i + 1}
	if a.unsaid(i, from) {
		after := a.inverted(needs, i, to)
		return saying{after, cue, after.to > 0 && !isNegation(t[i-1].low)}
	}
	source := a.sayer(from, a.catenative(i, from))
	if before := source.from < source.to && a.reports(source); !before || !a.apposed(source, i) {
		if after := a.inverted(needs, i, to); after.to > 0 {
			return saying{after, cue, true}
		}
		if !before {
			return saying{}
		}
	}
	if a.deniedOf(source, from) || !a.agrees(source, i, needs) || !a.holdsContent(needs, source, i, from, to) {
		return saying{}
	}
	return saying{a.withFirst(source, from), cue, true}
}

// inverted returns the words for who says it, where they stand between the verb at i and
// a mark, or where and when it was said: prices fell, said Smith on Friday. A quotation
// or a comma stands before the verb.
func (a *attributor) inverted(needs contentNeed, i, to int) tokenRange {
	t := a.tokens
	if !isSpeechVerb(t[i].low) || needs&(contentAny|contentClause) == 0 || takesPerson(t[i].low) && needs&contentAny == 0 || i+1 >= to ||
		t[i-1].Text != "," && t[i-1].quote < 0 && !isDash(t[i-1].Text) || hasWord(phrasePrepositions[:], t[i+1].low) {
		return tokenRange{}
	}
	source := a.phrase(i+1, to)
	if source.to == 0 || !a.reports(source) || source.to < to && isPossessive(t[source.to].low) {
		return tokenRange{}
	}
	if whole := a.nouns(source, to); whole.to > source.to { // said the Acme miners
		source = whole
	}
	if w := a.low(source.to, to); a.closes(source.to, to) || t[source.to].quote >= 0 || t[source.to].Text == "(" || w == "who" || w == "which" || w == "whose" || w == "as" || w == "at" || w == "of" {
		return source
	}
	return tokenRange{}
}

// apposed reports whether source is the subject of the verb at i: nothing but what tells
// more of it, between commas or in brackets, stands between the two.
func (a *attributor) apposed(source tokenRange, i int) bool {
	t := a.tokens
	if a.pronoun(source) || !a.tokens[i-1].mark {
		return true
	}
	for k := source.from; k < source.to; k++ {
		if t[k].mention < 0 && hasWord(finiteWords[:], t[k].low) {
			return false
		}
	}
	k := source.to
	if k+1 >= i || t[k].Text != "," && t[k].Text != "(" && !hasWord(phrasePrepositions[:], t[k].low) && t[k].low != "and" {
		return false
	}
	for _, w := range t[k+1 : i-1] {
		if w.quote >= 0 || w.Text == ";" || w.Text == ":" || t[k+1].low != "who" && t[k+1].low != "which" && t[k+1].low != "whose" &&
			w.mention < 0 && (hasWord(finiteWords[:], w.low) || isSpeechVerb(w.low) && !startsUpper(w.Text)) {
			return false
		}
	}
	return true
}

// catenative returns the verb that the infinitive at i goes with, if the two together
// report, or i: goes on to say, continues to insist.
func (a *attributor) catenative(i, from int) int {
	t := a.tokens
	switch {
	case reportVerb(t[i].low+"s") == 0:
	case i-3 > from && t[i-1].low == "to" && t[i-2].low == "on":
		return i - 3
	case i-2 > from && t[i-1].low == "to" && isContinue(t[i-2].low):
		return i - 2
	}
	return i
}

// isContinue reports whether w says of what somebody says that he still does so.
func isContinue(w string) bool { return w == "continue" || w == "continued" || w == "continues" }

// sayer returns the words for who does what the verb at i says.
func (a *attributor) sayer(from, i int) tokenRange {
	source := a.subject(from, i)
	if source.to == 0 { // declined to comment but said
		source = a.phrase(from, i)
	}
	if source.from < source.to && a.reports(source) {
		return source
	}
	if first := a.opening(from, i); first.to > 0 && a.leadsTo(first.to, i) { // reports as of Sunday said
		return first
	}
	return source
}

// opening returns the first words for somebody who can say things, from one token to
// another, that stand after no preposition.
func (a *attributor) opening(from, to int) tokenRange {
	t := a.tokens
	for k := from; k < to; k++ {
		if t[k].low == "no" || t[k].low == "few" { // no group
			return tokenRange{}
		}
		if t[k].quote >= 0 || !a.startsPhrase(k) {
			continue
		}
		p := a.phrase(k, to)
		if p.to <= k {
			continue
		}
		if (k == from || !hasWord(phrasePrepositions[:], t[k-1].low)) && a.reports(p) {
			whole := a.nouns(p, to)
			if a.reports(whole) {
				return whole
			}
			if whole.to > p.to {
				return p
			}
		}
		k = p.to - 1
	}
	return tokenRange{}
}

// startsPhrase reports whether words for somebody may begin with token k.
func (a *attributor) startsPhrase(k int) bool {
	t := a.tokens[k]
	switch {
	case t.mention >= 0, hasWord(phraseStarters[:], t.low), hasWord(speakerPronouns[:], t.low), !t.mark && a.isReporter(t.low):
		return true
	}
	return startsUpper(t.Text) && !hasWord(sentenceOpeners[:], t.low)
}

// nouns returns p up to its first verb, and with the nouns that go on with it: the Acme
// campaign.
func (a *attributor) nouns(p tokenRange, to int) tokenRange {
	t := a.tokens
	k := p.from + 1
	for k < to && t[k].quote < 0 && !t[k].mark && (t[k].mention >= 0 || isPossessive(t[k].low) || k < p.to && startsUpper(t[k].Text) ||
		!hasWord(cueSkipped[:], t[k].low) && !hasWord(finiteWords[:], t[k].low) && !strings.HasSuffix(t[k].low, "ed") && !isAdverb(t[k].low) &&
			(k < p.to || !hasWord(functionWords[:], t[k].low) && !hasWord(clauseWords[:], t[k].low)) && a.verbAt(k) < verbCue && reportVerb(t[k].low) == 0) {
		k++
	}
	return tokenRange{p.from, k}
}

// leadsTo reports whether the words from a subject on to the verb at i hold no other
// clause, or join the verb to the one before: it did the sums and says.
func (a *attributor) leadsTo(from, i int) bool {
	if before := a.tokens[i-1].low; before == "and" || before == "but" || before == "then" {
		verb := a.tokens[i].low
		return reportVerb(verb)&contentShown == 0 && reportVerb(verb+"s") == 0
	}
	for k, t := range a.tokens[from:i] {
		switch {
		case t.quote >= 0, t.mark && t.Text != "-", isRelative(t.low), t.low == "and", t.low == "but":
			return false
		case t.mention < 0 && (isCueVerb(t.low) && !a.isNoun(from+k, from) || hasWord(finiteWords[:], t.low) || startsContraction(t.low)):
			return false
		}
	}
	return true
}

// startsContraction reports whether w is what is left of a verb after a pronoun: 're.
func startsContraction(w string) bool {
	return (strings.HasPrefix(w, "'") || strings.HasPrefix(w, "’")) && !isPossessive(w)
}

// isRelative reports whether w begins a clause about what stands before it.
func isRelative(w string) bool {
	return w == "that" || w == "which" || w == "who" || w == "whose" || w == "whom" || w == "where" || w == "when" || w == "what"
}

// withFirst returns the name with which a sentence begins and that and joins to source,
// or source: the CIA and other agencies.
func (a *attributor) withFirst(source tokenRange, from int) tokenRange {
	t := a.tokens
	and := source.from - 1
	if and-1 < from || t[and].low != "and" {
		return source
	}
	if t[and-1].mention < 0 { // developers and investors
		if a.entity(source) < 0 && strings.HasSuffix(t[and-1].low, "s") && a.isReporter(t[and-1].low) {
			return tokenRange{and - 1, source.to}
		}
		return source
	}
	m := a.mention(and - 1)
	if m.from > from && t[m.from-1].low == "the" {
		m.from--
	}
	if m.from != from || !a.reports(m) {
		return source
	}
	return m
}

// agrees reports whether source can be the subject of the verb at i: more than one of a
// plural, who looked into it of what was found, none of a participle.
func (a *attributor) agrees(source tokenRange, i int, needs contentNeed) bool {
	t := a.tokens
	verb := t[i].low
	switch {
	case t[source.from].low == "it" && !isSpeechVerb(verb) && (needs&contentShown == 0 || !a.inquired(source.from)):
		return false
	case needs&contentShown != 0 && !a.finds(source), (verb == "wrote" || verb == "writes" || verb == "write") && source.from > 0 && hasWord(documentNouns[:], t[source.from-1].low): // the book she wrote
		return false
	case strings.HasSuffix(verb, "ed") && i+1 < len(t) && t[i+1].low == "to" && (source.to < i || !a.named(source) && !a.pronoun(source) && !a.isReporter(t[i-1].low)) && !hasWord(cueSkipped[:], t[i-1].low) && !t[i-1].mark: // sums expected to grow
		return false
	}
	if strings.HasSuffix(verb, "s") && !strings.HasSuffix(verb, "ss") && hasWord(manyWords[:], t[i-1].low) { // some projects
		return false
	}
	return verb == "put" || reportVerb(verb+"s") == 0 || t[i-1].low == "to" || a.plural(source)
}

// named reports whether source names somebody and no country alone.
func (a *attributor) named(source tokenRange) bool {
	last := a.tokens[source.to-1].mention
	return last >= 0 && a.mentions[last].By != ByDemonym
}

// isThing reports whether the verb at i is a noun or a participle that belongs to one:
// infrastructure projects, the extent of expected tightening.
func (a *attributor) isThing(i int) bool {
	before := &a.tokens[i-1]
	named := before.mention >= 0 && a.mentions[before.mention].By != ByDemonym
	w := a.tokens[i].low
	switch {
	case strings.HasSuffix(w, "ed"):
		return !named && (hasWord(phrasePrepositions[:], before.low) || w == "alleged" && before.low == "and" || before.low == "such" || w == "accused" && before.low == "the")
	case w == "states" && before.low == "u.s.", w == "call" && before.mention >= 0 && a.mention(i-1).from > 0 && hasWord(articles[:], a.tokens[a.mention(i-1).from-1].low):
		return true
	}
	return hasWord(nounVerbs[:], w) && !named && !isObjectPronoun(before.low) && (before.low == "that" || !isRelative(before.low)) && !before.mark && !a.isReporter(before.low) &&
		!hasWord(speakerPronouns[:], before.low) && !hasWord(cueSkipped[:], before.low) && !isAdverb(before.low)
}

// added reads a participle that reports: , adding that it would close; with
// officials saying it was a test; is warning that.
func (a *attributor) added(i, from, to int) saying {
	needs := participleNeeds(a.tokens[i].low)
	if i == from || hasWord(noParticiples[:], a.tokens[i-1].low) || a.tokens[i-1].low == "as" && a.misquoted(i-1, from) ||
		(needs&contentClause == 0 || !a.clauseFollows(i+1, to)) && (needs&^contentClause == 0 || !a.holdsContent(needs, tokenRange{i, i}, i, i, to)) {
		return saying{}
	}
	source := a.saidWith(i, from)
	return saying{source, tokenRange{i, i + 1}, source.from < source.to && a.reports(source)}
}

// saidWith returns the words for who does what the participle at i says.
func (a *attributor) saidWith(i, from int) tokenRange {
	t := a.tokens
	be := i - 1
	for be > from && hasWord(cueSkipped[:], t[be].low) && !isBe(t[be].low) && !isNegation(t[be].low) {
		be--
	}
	var source tokenRange
	switch {
	case isBe(t[be].low) || startsContraction(t[be].low):
		return a.sayer(from, be)
	case isNegation(t[be].low):
		return tokenRange{}
	case t[i-1].low == "as":
		source = a.saidOf(i, from)
	case t[i-1].mark:
		source = a.firstPerson(from, i)
	case !hasWord(phrasePrepositions[:], t[i-1].low) && !hasWord(clauseWords[:], t[i-1].low):
		source = a.phraseBefore(from, i-1, i)
	}
	if source.to > 0 && t[source.from].low == "with" {
		source.from++
	}
	if (source.from >= source.to || !a.reports(source)) && (t[i-1].mark || hasWord(phrasePrepositions[:], t[i-1].low) || hasWord(clauseWords[:], t[i-1].low) || isAdverb(t[i-1].low) && t[max(from, i-2)].mark) {
		return a.opening(from, i)
	}
	return source
}

// participleNeeds returns what the form w in -ing of a verb needs to report.
func participleNeeds(w string) contentNeed {
	stem := strings.TrimSuffix(w, "ing")
	needs := reportVerb(stem)
	if needs == 0 {
		needs = reportVerb(stem + "e")
	}
	if needs == 0 && len(stem) > 1 && stem[len(stem)-1] == stem[len(stem)-2] {
		stem = stem[:len(stem)-1]
		needs = reportVerb(stem)
	}
	if isSpeechVerb(stem) || isSpeechVerb(stem+"e") || stem == "believ" {
		return contentClause
	}
	return needs
}

// low returns token i in small letters, or "" from to on.
func (a *attributor) low(i, to int) string {
	if i >= to {
		return ""
	}
	return a.tokens[i].low
}

// isIdiom reports whether a verb means something else with the word after it, or
// reports with one word alone: a think tank; pointed out.
func isIdiom(verb, after string) bool {
	if strings.HasPrefix(verb, "point") {
		return after != "out"
	}
	switch verb {
	case "agree", "agreed", "agrees":
		return after == "on" || after == "upon" || after == "to" || after == "with"
	case "cast", "casts", "frame", "framed", "frames", "portray", "portrayed", "portrays", "present", "presented", "presents":
		return hasWord(reflexives[:], after)
	case "think", "thinks", "thought", "believe", "believes", "believed":
		return after == "tank" || after == "tanks" || after == "of" || after == "about" || after == "in"
	case "report", "reports", "reported":
		return hasWord(phrasePrepositions[:], after)
	}
	return false
}

// plural reports whether source is more than one.
func (a *attributor) plural(source tokenRange) bool {
	for _, t := range a.tokens[source.from:source.to] {
		if strings.HasSuffix(t.low, "s") && !isPossessive(t.low) && !hasWord(finiteWords[:], t.low) && !hasWord(determiners[:], t.low) || hasWord(pluralWords[:], t.low) {
			return true
		}
	}
	return false
}

// unsaid reports whether what stands before the verb at i takes back that somebody
// said it, or makes it no finite verb: did not say, may say, to say, was said.
func (a *attributor) unsaid(i, from int) bool {
	const near = 4
	if from+1 < i && (a.tokens[from].low == "if" || a.tokens[from].low == "what" || a.tokens[from].low == "unless") {
		return true
	}
	if first := a.catenative(i, from); first < i {
		return a.unsaid(first, from)
	}
	for k := i - 1; k >= max(from, i-near); k-- {
		w := a.tokens[k].low
		if isNegation(w) || hasWord(unsaying[:], w) || isBe(w) {
			return true
		}
		if !hasWord(cueSkipped[:], w) && !isAdverb(w) && (w != "and" || k == from || !isAdverb(a.tokens[k-1].low)) {
			return w == "let"
		}
	}
	return false
}

// reports reports whether source is somebody or something that can say things, and
// is not the author.
func (a *attributor) reports(source tokenRange) bool {
	first := a.tokens[source.from].low
	if hasWord(nobodies[:], first) && (first != "one" || source.to == source.from+1) || a.isOwn(source) {
		return false
	}
	if a.pronoun(source) {
		return first == "he" || first == "she" || first == "they" || first == "it"
	}
	if m := a.entity(source); m >= 0 && a.mentions[m].By != ByDemonym && a.entities[a.mentions[m].Entity].Kind != KindPlace {
		return true
	}
	for i := source.from; i < source.to; i++ {
		t := a.tokens[i]
		if i > source.from && hasWord(phrasePrepositions[:], t.low) && (t.low != "of" || !hasWord(quantities[:], a.tokens[i-1].low)) {
			break
		}
		if t.mention < 0 && a.isReporter(t.low) {
			return true
		}
	}
	return false
}

// isReporter reports whether w, perhaps a plural, is a noun for who or what says things.
func (a *attributor) isReporter(w string) bool {
	if hasWord(noReporters[:], w) {
		return false
	}
	one := strings.TrimSuffix(w, "s")
	for _, noun := range [...]string{w, one, strings.TrimSuffix(one, "ie") + "y"} {
		if hasWord(reporterNouns[:], noun) || hasWord(organizationNouns[:], noun) || hasWord(documentNouns[:], noun) || hasWord(servantNouns[:], noun) {
			return true
		}
	}
	return !hasWord(noReporters[:], one) && isPersonNoun(one)
}

// finds reports whether source is one whose findings are its own: who looks into a
// thing, or writes; data only where it is said whose.
func (a *attributor) finds(source tokenRange) bool {
	named := false
	for i := source.from; i < source.to; i++ {
		named = named || a.tokens[i].mention >= 0 || a.tokens[i].low == "from"
	}
	for i := source.from; i < source.to; i++ {
		if hasWord(dataNouns[:], a.tokens[i].low) {
			return named || a.inquired(source.from)
		}
	}
	first := a.tokens[source.from].low
	return first != "it" && first != "they" || a.inquired(source.from)
}

// inquired reports whether the words before token i tell of somebody who looked into a
// thing.
func (a *attributor) inquired(i int) bool {
	for _, t := range a.tokens[max(0, i-window):i] {
		if t.mention < 0 && hasWord(inquiries[:], t.low) {
			return true
		}
	}
	return false
}

// isOwn reports whether source is the house or its words.
func (a *attributor) isOwn(source tokenRange) bool {
	for i := source.from; i < source.to; i++ {
		t := a.tokens[i]
		if t.mention >= 0 && a.mentions[t.mention].Entity == a.own && a.own != "" || t.low == "our" || t.low == "my" {
			return true
		}
	}
	return false
}

// holdsClause are the needs of verbs that may stand after what is said: prices fell, the
// bank said.
const holdsClause = contentClause | contentShown | contentTo | contentFigure | contentThat

// holdsContent reports whether about the verb at i stands what is said.
func (a *attributor) holdsContent(needs contentNeed, source tokenRange, i, from, to int) bool {
	t := a.tokens
	next := i + 1
	for next < to && (isAdverb(t[next].low) || t[next].low == "also" || t[next].low == "again") {
		next++
	}
	w := a.low(next, to)
	switch {
	case isIdiom(t[i].low, w):
		return w == "with" && a.precedes("that", next, to) // agreed with Smith that
	case needs&contentNo != 0 && (w == "no" || w == "little" || w == "few" || w == "a"):
		return true
	case isSpeechVerb(t[i].low) && (hasWord(littleSaid[:], w) || hasWord(spokenPieces[:], a.low(next+1, to))):
		return false
	case needs&contentAny != 0, needs&holdsClause != 0 && source.from > from && (t[source.from-1].mark || t[source.from-1].low == "as" && t[source.from].low != "as") && a.closes(next, to) && a.adjacent(source.to, i):
		return true
	case w == "it" && (t[i].low == "tells" || t[i].low == "put" || t[i].low == "puts" || t[i].low == "sees"), needs&contentThat != 0 && (w == "that" || hasWord(phrasePrepositions[:], w) && a.precedes("that", next, to)): // as Smith tells it
		return true
	case needs&contentObject != 0 && (hasWord(calledThings[:], w) || next < to && t[next].mention >= 0):
		return a.names(next, to)
	case needs&contentShown != 0 && a.isPoll(source) && next < to && !t[next].mark:
		return true
	case needs&contentFelt != 0 && a.amongNext(feltThings[:], next, to), needs&contentWhether != 0 && (w == "if" || hasWord(questionWords[:], w)),
		needs&contentSelf != 0 && w == "to":
		return true
	case needs&contentAfter != 0:
		return source.from > from && t[source.from-1].mark && a.closes(next, to)
	case needs&contentOut != 0 && (w == "out" || (w == "that" || w == "it") && a.low(next+1, to) == "out"), needs&contentAbout != 0 && (w == "of" || w == "against" || w == "about"),
		needs&contentSaid != 0 && a.amongNext(saidThings[:], next, to):
		return true
	case needs&contentTold != 0 && a.listens(next, to):
		return true
	case needs&contentFor != 0 && (w == "for" || (w == "on" || w == "upon") && a.precedes("to", next+1, to)):
		return true
	case needs&contentAs != 0 && a.precedes("as", next, to), needs&contentOf != 0 && w != "of" && a.precedes("of", next, to),
		needs&contentAt != 0 && a.precedes("at", next, to), needs&contentTo != 0 && a.precedes("to", next+1, to),
		needs&contentFigure != 0 && (w != "a" || !strings.HasPrefix(t[i].low, "record")) && a.figureFollows(next, to):
		return true
	}
	return needs&contentClause != 0 && a.clauseFollows(next, to) || needs&contentShown != 0 && a.precedes("be", next+1, to)
}

// adjacent reports whether only words between a subject and its verb, a mark or a name
// stand between words that end before token from and the verb at i.
func (a *attributor) adjacent(from, i int) bool {
	const near = 4
	k := i
	for k > from && (hasWord(cueSkipped[:], a.tokens[k-1].low) || isAdverb(a.tokens[k-1].low)) {
		k--
	}
	return k <= from || a.tokens[k-1].mark || k-from < near
}

// listens reports whether at i stands who is told something, and then what: told the
// press a search was on.
func (a *attributor) listens(i, to int) bool {
	whom := a.phrase(i, to)
	if whom.to <= i || a.entity(whom) < 0 && !isObjectPronoun(a.tokens[i].low) {
		const near = 2
		for k := i; k < min(to, i+near) && whom.to <= i+near; k++ {
			if w := a.tokens[k].low; w == "press" || w == "media" || a.isReporter(w) {
				whom = tokenRange{i, k + 1}
			}
		}
	}
	after := a.low(whom.to, to)
	return whom.to > i && whom.to < to && (a.entity(whom) >= 0 || isObjectPronoun(a.tokens[i].low) || whom.to <= i+2) && after != "to" && after != "of" && after != "off" && after != "about" && !a.tokens[whom.to].mark
}

// amongNext reports whether a word of list is among the next words.
func (a *attributor) amongNext(list []string, i, to int) bool {
	const near = 5
	for k := i; k < min(to, i+near) && !a.tokens[k].mark; k++ {
		if hasWord(list, a.tokens[k].low) {
			return true
		}
	}
	return false
}

// isPoll reports whether source is figures of what many people answer.
func (a *attributor) isPoll(source tokenRange) bool {
	for _, t := range a.tokens[source.from:source.to] {
		if hasWord(pollNouns[:], t.low) {
			return true
		}
	}
	return false
}

// names reports whether the words from i on are a thing and what it is called: the ban a
// breach, it illegal.
func (a *attributor) names(i, to int) bool {
	const near = 9
	t := a.tokens
	for k := i + 1; k < min(to, i+near) && t[k].quote < 0; k++ {
		switch {
		case hasWord(articles[:], t[k].low), t[k].low == "for" && k+1 < to && t[k+1].mention >= 0, isAdjectival(t[k].low) && (k+1 == to || t[k+1].mark || hasWord(phrasePrepositions[:], t[k+1].low) || t[k+1].low == "and"):
			return true
		case t[k].mark && t[k].Text != "-", t[k].mention < 0 && (hasWord(phrasePrepositions[:], t[k].low) && t[k].low != "of" || hasWord(clauseWords[:], t[k].low)):
			return false
		}
	}
	return i+1 < to && t[i+1].quote >= 0
}

// isAdjectival reports whether w ends as adjectives do.
func isAdjectival(w string) bool {
	for _, end := range [...]string{"able", "al", "ant", "ary", "ed", "ent", "fair", "ful", "ible", "ic", "ing", "ive", "less", "ous", "wrong"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// maxName is how many tokens a name may have before the verb of a clause.
const maxName = 6

// isAgo reports whether two words say how long something is ago: years ago, long ago.
func isAgo(w, after string) bool {
	return after == "ago" || after == "earlier" || after == "later" || w == "earlier" || w == "later"
}

// closes reports whether the clause of a verb ends at token i, or after no more than
// when and where it was said: , the governor announced on Friday.
func (a *attributor) closes(i, to int) bool {
	const longest = 6
	if i >= to || strings.Contains(".,;:—", a.tokens[i].Text) {
		return true
	}
	if w := a.tokens[i].low; !hasWord(phrasePrepositions[:], w) && w != "last" && w != "this" && w != "yesterday" && w != "today" && !isWeekday(w) &&
		!isAgo(w, a.low(i+1, to)) {
		return false
	}
	for k := i; k < min(to, i+longest); k++ {
		if strings.Contains(".,;:—", a.tokens[k].Text) {
			return true
		}
	}
	return false
}

// precedes reports whether the word w is among the next words.
func (a *attributor) precedes(w string, i, to int) bool {
	const near = 9
	for k := i; k < min(to, i+near) && !strings.Contains(".,;:", a.tokens[k].Text); k++ {
		if a.tokens[k].low == w {
			return true
		}
	}
	return false
}

// figureFollows reports whether a figure is among the next words.
func (a *attributor) figureFollows(i, to int) bool {
	const near, beyond = 9, 4
	var r numberReader
	for k := i; k < min(to, i+near+beyond); k++ {
		r.tokens, r.low = append(r.tokens, a.tokens[k].Token), append(r.low, a.tokens[k].low)
	}
	for k := 0; k < min(len(r.low), near) && !strings.Contains(".,;:", r.low[k]); k++ {
		if ok, _ := isFigure(&r, k); ok {
			return true
		}
	}
	return false
}

// clauseFollows reports whether a clause begins among the next words: that it was;
// the mine will close.
func (a *attributor) clauseFollows(i, to int) bool {
	const near = 12
	joined := false
	for k := i; k < min(to, i+near); k++ {
		t := a.tokens[k]
		switch {
		case t.low == "that":
			if k == i {
				return !a.points(k+1, to)
			}
			if next := a.low(k+1, to); !hasWord(finiteWords[:], next) && !isCueVerb(next) && !hasWord(pastWords[:], next) && !strings.HasSuffix(next, "ed") {
				return true
			}
		case k == i && (t.Text == ":" || hasWord(speakerPronouns[:], t.low) || t.low == "there" || t.low == "how" || t.low == "why"):
			return true
		case k > i && hasWord(finiteWords[:], t.low):
			return a.tokens[k-1].low != "and"
		case t.low == "and":
			joined = true
		case !joined && k > i+1 && k+1 < to && strings.HasSuffix(t.low, "ed") && startsLower(a.tokens[k-1].Text) && !hasWord(functionWords[:], a.tokens[k-1].low) && a.isObjectAt(k+1): // the court found the delay harmed the firm
			return true
		case k > i && t.mention < 0 && a.tokens[k-1].mention >= 0 && k-i <= maxName && startsLower(t.Text) &&
			(strings.HasSuffix(t.low, "s") || strings.HasSuffix(t.low, "ed")) && !hasWord(phrasePrepositions[:], t.low) && a.mention(k-1).from == i: // claims Acme sells
			return true
		case strings.Contains(".,;:", t.Text), t.low == "which", t.low == "who":
			return false
		}
	}
	return false
}

// isObjectAt reports whether the object of a verb begins at token i.
func (a *attributor) isObjectAt(i int) bool {
	w := a.tokens[i].low
	return hasWord(articles[:], w) || isObject(w) || w == "his" || w == "its" || w == "their"
}

// points reports whether that, before token i, only points to a thing: that leadership
// in her work.
func (a *attributor) points(i, to int) bool {
	const near = 20
	if i+1 >= to || a.tokens[i].mention >= 0 || strings.HasSuffix(a.tokens[i].low, "s") || !a.tokens[i+1].mark && !hasWord(phrasePrepositions[:], a.tokens[i+1].low) {
		return false
	}
	for k := i + 1; k < min(to, i+near); k++ {
		if w := a.tokens[k].low; hasWord(finiteWords[:], w) || strings.HasSuffix(w, "ed") || a.tokens[k].mention < 0 && isCueVerb(w) {
			return false
		}
	}
	return true
}
