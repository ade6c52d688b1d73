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
	if from == to || s.In(a.analysis.Text)[s.End-s.Start-1] == '?' {
		return Attribution{}, false
	}
	for _, rule := range [...]func(i, from, to int) saying{a.accordingly, a.carried, a.held, a.reported} {
		for i := from; i < to; i++ {
			if a.tokens[i].quote >= 0 {
				continue
			}
			if found := rule(i, max(from, i-window), min(to, i+window)); found.ok {
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

// piece returns the ID of the publication whose piece the text at a place means by
// the article, the report: the last that it named as a source, or that of the only
// citation.
func (a *attributor) piece(at int) string {
	name := ""
	for _, c := range a.analysis.Sources {
		if c.Start >= at {
			break
		}
		if c.Publication != "" {
			name = c.Publication
		}
	}
	if cited := a.analysis.Citations; name == "" && len(cited) == 1 {
		name = cited[0].Publication
	}
	if name == "" {
		return ""
	}
	id := identify(KindOrganization, bodySlug(name))
	if _, ok := a.entities[id]; !ok {
		return ""
	}
	return id
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
		return saying{}
	}
	for k := i + 1; k+1 < min(to, i+near) && t[k].quote < 0 && !strings.Contains(",;:.", t[k].Text); k++ {
		if t[k].low == "by" || as && t[k].low == "in" && k == i+1 {
			source := a.phrase(k+1, to)
			return saying{source, tokenRange{i, k + 1}, source.to > 0 && a.reports(source)}
		}
	}
	return saying{}
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
	if needs == 0 || i == from || a.isNoun(i, from) || a.isThing(i) || a.unsaid(i, from) || isIdiom(t[i].low, a.low(i+1, to)) {
		return saying{}
	}
	cue := tokenRange{i, i + 1}
	if isSpeechVerb(t[i].low) && needs&contentAny != 0 && t[i-1].mark && i+1 < to { // said Smith
		source := a.phrase(i+1, to)
		return saying{source, cue, source.to > 0 && a.reports(source)}
	}
	source := a.subject(from, i)
	if source.to == 0 { // declined to comment but said
		source = a.phrase(from, i)
	}
	if source.to == 0 || source.from >= source.to || !a.reports(source) || !a.holdsContent(needs, source, i, from, to) {
		return saying{}
	}
	if a.tokens[source.from].low == "it" && !isSpeechVerb(t[i].low) || needs&contentShown != 0 && !a.finds(source) || t[i].low != "put" && reportVerb(t[i].low+"s") != 0 && !a.plural(source) {
		return saying{}
	}
	return saying{source, cue, true}
}

// isThing reports whether the verb at i is a noun or a participle that belongs to one:
// infrastructure projects, the extent of expected tightening.
func (a *attributor) isThing(i int) bool {
	before := &a.tokens[i-1]
	if strings.HasSuffix(a.tokens[i].low, "ed") {
		return before.mention < 0 && hasWord(phrasePrepositions[:], before.low)
	}
	return hasWord(nounVerbs[:], a.tokens[i].low) && before.mention < 0 && !before.mark && !a.isReporter(before.low) &&
		!hasWord(speakerPronouns[:], before.low) && !hasWord(cueSkipped[:], before.low) && !strings.HasSuffix(before.low, "ly")
}

// added reads a participle that reports: , adding that it would close; with
// officials saying it was a test.
func (a *attributor) added(i, from, to int) saying {
	if i == from || a.tokens[i-1].low == "without" || !a.clauseFollows(i+1, to) {
		return saying{}
	}
	source := a.phraseBefore(from, i-1, i)
	if a.tokens[i-1].mark || source.to == 0 {
		source = a.firstPerson(from, i)
	}
	if source.to == 0 {
		source = a.phrase(from, i)
	}
	if source.to > 0 && a.tokens[source.from].low == "with" {
		source.from++
	}
	return saying{source, tokenRange{i, i + 1}, source.from < source.to && a.reports(source)}
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
		if strings.HasSuffix(t.low, "s") && !isPossessive(t.low) || hasWord(pluralWords[:], t.low) {
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
	for k := i - 1; k >= max(from, i-near); k-- {
		w := a.tokens[k].low
		if isNegation(w) || hasWord(unsaying[:], w) || isBe(w) {
			return true
		}
		if !hasWord(cueSkipped[:], w) && !strings.HasSuffix(w, "ly") {
			return w == "let" || w == "to" && (k == from || a.tokens[k-1].low != "on") // went on to say
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
		if i > source.from && hasWord(phrasePrepositions[:], t.low) {
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
			return named
		}
	}
	return a.tokens[source.from].low != "it" && a.tokens[source.from].low != "they"
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
	for next < to && (strings.HasSuffix(t[next].low, "ly") || t[next].low == "also" || t[next].low == "again") {
		next++
	}
	w := ""
	if next < to {
		w = t[next].low
	}
	switch {
	case needs&contentNo != 0 && (w == "no" || w == "little" || w == "few" || w == "a"):
		return true
	case hasWord(littleSaid[:], w):
		return false
	case needs&contentAny != 0, needs&holdsClause != 0 && source.from > from && (t[source.from-1].mark || t[source.from-1].low == "as" && t[source.from].low != "as") && a.closes(next, to):
		return true
	case w == "it" && (t[i].low == "tells" || t[i].low == "put" || t[i].low == "puts" || t[i].low == "sees"), needs&contentThat != 0 && (w == "that" || hasWord(phrasePrepositions[:], w) && a.precedes("that", next, to)): // as Smith tells it
		return true
	case needs&contentObject != 0 && (hasWord(calledThings[:], w) || next < to && t[next].mention >= 0):
		return true
	case needs&contentOut != 0 && w == "out", needs&contentAbout != 0 && (w == "of" || w == "against" || w == "about"),
		needs&contentSaid != 0 && a.saidThing(next, to):
		return true
	case needs&contentAs != 0 && a.precedes("as", next, to), needs&contentOf != 0 && w != "of" && a.precedes("of", next, to),
		needs&contentAt != 0 && a.precedes("at", next, to), needs&contentTo != 0 && a.precedes("to", next+1, to),
		needs&contentFigure != 0 && a.figureFollows(next, to):
		return true
	}
	return needs&contentClause != 0 && a.clauseFollows(next, to)
}

// saidThing reports whether what somebody denies or claims by words is among the next
// words.
func (a *attributor) saidThing(i, to int) bool {
	const near = 5
	for k := i; k < min(to, i+near) && !a.tokens[k].mark; k++ {
		if hasWord(saidThings[:], a.tokens[k].low) {
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
	const near = 9
	for k := i; k < min(to, i+near) && !strings.Contains(".,;:", a.tokens[k].Text); k++ {
		if after := a.low(k+1, to); isAmount(a.tokens[k].Text, after) {
			return true
		}
	}
	return false
}

// clauseFollows reports whether a clause begins among the next words: that it was;
// the mine will close.
func (a *attributor) clauseFollows(i, to int) bool {
	const near = 12
	for k := i; k < min(to, i+near); k++ {
		t := a.tokens[k]
		switch {
		case t.low == "that", k == i && (t.Text == ":" || hasWord(speakerPronouns[:], t.low) || t.low == "there" || t.low == "how"):
			return true
		case k > i && hasWord(finiteWords[:], t.low):
			return a.tokens[k-1].low != "and"
		case k > i && t.mention < 0 && a.tokens[k-1].mention >= 0 && k-i <= maxName && startsLower(t.Text) &&
			(strings.HasSuffix(t.low, "s") || strings.HasSuffix(t.low, "ed")) && !hasWord(phrasePrepositions[:], t.low) && a.mention(k-1).from == i: // claims Acme sells
			return true
		case strings.Contains(".,;:", t.Text), t.low == "which", t.low == "who":
			return false
		}
	}
	return false
}
