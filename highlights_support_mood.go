package gloss

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A mood is how sure a sentence is of what a word of it says, as far as its form and
// the words before it tell.
type mood uint8

const (
	moodNone    mood = iota
	moodDone         // has built, built
	moodNow          // builds, is building
	moodSure         // will build
	moodPlanned      // is to build, plans to build
	moodWould        // would build: planned, or open where the sentence has a condition
	moodOpen         // may build, has not ruled out building
)

// A moodReader keeps the mood of the clause that is read.
type moodReader struct {
	mood    mood // of what follows
	next    mood // of the next verb alone
	waiting bool // no verb has come since the word that told the mood
	from    int  // where that word begins
	then    int  // where the word begins that told next
}

// reset begins a clause.
func (m *moodReader) reset() { *m = moodReader{} }

// set has what follows in the clause be of a mood that the word at from tells.
func (m *moodReader) set(to mood, from int) {
	m.mood, m.from, m.waiting, m.next = to, from, true, moodNone
}

// tellsMood reports whether auxiliary knows the word w.
func tellsMood(w string) bool {
	switch w {
	case "may", "might", "could", "would", "should", "shall", "will", "’ll", "'ll", "has", "have", "had", "’ve", "'ve", "is", "are", "was", "were",
		"if", "unless", "perhaps", "possibly", "maybe", "did":
		return true
	}
	return false
}

// auxiliary takes up what token i, for which tellsMood is true, makes of the verb
// behind it.
func (r *claimReader) auxiliary(i int) {
	t, next := r.sentence.Tokens[i], r.number.at(i+1)
	m := &r.moods
	switch low := r.number.low[i]; low {
	case "may", "might":
		if startsLower(t.Text) || i == 0 && !r.beginsNumber(next) {
			m.set(moodOpen, t.Start)
		}
	case "perhaps", "possibly", "maybe":
		m.set(moodOpen, t.Start)
	case "could":
		if next != "not" && next != "n't" && next != "n’t" { // was not able to
			m.set(moodOpen, t.Start)
		}
	case "would":
		m.set(moodWould, t.Start)
	case "should":
		if i == 0 || breaksClause(r.number.low[i-1]) { // should it fail
			m.set(moodOpen, t.Start)
			r.now.conditional = true
			return
		}
		m.set(moodPlanned, t.Start)
	case "if", "unless":
		m.set(moodOpen, t.Start)
		if before := r.number.at(i - 1); before != "even" && before != "as" && next != "not" {
			r.now.conditional = true
		}
	case "will", "shall", "’ll", "'ll":
		m.set(moodSure, t.Start)
	default:
		r.auxiliaryTense(low, next, t.Start)
	}
}

// beginsNumber reports whether a number may begin with w, in small letters.
func (r *claimReader) beginsNumber(w string) bool {
	if w == "" {
		return false
	}
	return r.meaning(r.know(w)).numeral
}

// auxiliaryTense is auxiliary for forms of be, have and do.
func (r *claimReader) auxiliaryTense(low, next string, at int) {
	m := &r.moods
	switch {
	case m.waiting && m.mood != moodNone: // will have built
	case next == "to" && low != "did":
		m.set(moodPlanned, at)
	case low == "is" || low == "are":
		m.next, m.then = moodNow, at
	default:
		m.next, m.then = moodDone, at
	}
}

// tense gives the unit read last, the word low that is token i, its mood, and what
// follows the mood that it brings with it.
func (r *claimReader) tense(i int, low string) {
	m, u := &r.moods, &r.now.units[len(r.now.units)-1]
	own := moodNone
	if u.verb && m.next == moodNone && !m.waiting && r.number.at(i-1) != "to" {
		own = r.tenseOf(i, low)
	}
	switch {
	case u.verb && m.next != moodNone:
		u.mood, u.modal = m.next, int32(m.then)
		m.mood, m.next = moodNone, moodNone
	case own != moodNone:
		u.mood, u.modal = own, int32(u.Start)
	default:
		u.mood, u.modal = m.mood, int32(m.from)
		if !u.light && !strings.HasSuffix(low, "ly") {
			m.next = moodNone
		}
	}
	if u.verb {
		m.waiting = false
	}
	switch s := &r.stems[u.stem]; {
	case u.neg && s.is(classExcluding):
		m.mood, m.from = moodOpen, u.Start
	case u.mood == moodOpen || u.neg || u.lexneg:
	case s.is(classWish) && (!s.is(classRegarding) || !endsWithBe(r.number.at(i-1))) && (u.verb || r.number.at(i+1) == "to"):
		m.mood, m.from = moodOpen, u.Start
	case s.is(classProspect) && (u.verb || r.number.at(i+1) == "to"):
		m.mood, m.from = moodPlanned, u.Start
	case own == moodDone || own == moodNow:
		m.mood = moodNone
	}
}

// tenseOf returns the mood of token i, a verb that has no auxiliary, by its ending.
func (r *claimReader) tenseOf(i int, low string) mood {
	if i == 0 || len(r.now.units) < 2 {
		return moodNone
	}
	if prep, ok := prepNamed(r.number.at(i + 1)); ok && prep != prepTo && strings.HasSuffix(low, "ed") { // built by, or in
		return moodNone
	}
	switch {
	case strings.HasSuffix(low, "ed"), isPast(low):
		return moodDone
	case strings.HasSuffix(low, "s") && !strings.HasSuffix(low, "ss"):
		return moodNow
	}
	return moodNone
}

// isPast reports whether w is an irregular past of a verb.
func isPast(w string) bool {
	switch w {
	case "became", "began", "bought", "broke", "brought", "built", "came", "chose", "dealt", "drew", "drove", "fell", "felt", "fought", "found", "froze", "gave", "got",
		"grew", "held", "hid", "kept", "knew", "laid", "led", "left", "lent", "lost", "made", "meant", "met", "paid", "ran", "rose", "sank", "sought", "sold", "sent",
		"shrank", "shot", "spent", "spoke", "stood", "stole", "struck", "swung", "threw", "took", "went", "withdrew", "won", "wrote", "overtook":
		return true
	}
	return false
}

// certainties finds what the highlight says has happened or will, and the body that it
// may, or is only planned.
func (e *weighing) certainties() {
	e.unconditional()
	if strings.HasSuffix(e.In(e.n.Text), "?") || slices.ContainsFunc(e.negators, func(g negator) bool { return !g.lexical }) {
		return
	}
	for i := range e.units {
		u := &e.units[i]
		if u.kind != unitWord || e.gap[i] || u.open || !u.verb && u.mood != moodSure || e.conditional && u.mood != moodDone && u.mood != moodSure {
			continue
		}
		best, has, of := e.closestWith(i)
		if best < 0 || has < 0.3*of || u.light && (has < 0.6*of || !u.verb || e.candidates[best].claim.units[e.candidates[best].has[i]].mood == moodOpen) || !e.surer(u, &e.candidates[best], i) || e.sureElsewhere(i, best, has) {
			continue
		}
		c := &e.candidates[best]
		if e.conditional && u.mood == moodSure && !e.isMay(&c.claim.units[c.has[i]]) {
			continue
		}
		e.surerGap(i, c.claim, &c.claim.units[c.has[i]])
	}
}

// isLimited reports whether the highlight has a condition in any words.
func (e *weighing) isLimited() bool {
	for w := range strings.FieldsSeq(strings.ToLower(e.In(e.n.Text))) {
		switch strings.Trim(w, ".,;:") {
		case "if", "unless", "when", "once", "provided", "should", "without", "until", "depends", "condition", "conditions", "return", "assuming", "case", "otherwise", "after", "with", "absent":
			return true
		}
	}
	return false
}

// unconditional finds that the highlight says that something comes in any case, and the
// sentence that is most like it has a condition.
func (e *weighing) unconditional() {
	if len(e.candidates) == 0 || !e.candidates[e.best].claim.conditional {
		return
	}
	for _, phrase := range [...]string{"whatever", "whether or not", "no matter", "regardless", "in any case", "irrespective", "unconditionally"} {
		if span, ok := wordsFold(e.n.Text, e.Span, phrase); ok {
			e.judge.out.Gaps = append(e.judge.out.Gaps, Gap{Span: span, Text: span.In(e.n.Text), Kind: GapCertainty})
			return
		}
	}
}

// wordsFold returns where words stand in a part of text, whatever their capitals.
func wordsFold(text string, in Span, words string) (Span, bool) {
	for from := in.Start; from < in.End; {
		at := indexFold(text[from:in.End], words)
		if at < 0 {
			break
		}
		s := Span{from + at, from + at + len(words)}
		before, _ := utf8.DecodeLastRuneInString(text[in.Start:s.Start])
		if !isWordRune(before) && !isWordRune(firstRune(text[s.End:in.End])) {
			return s, true
		}
		from = s.End
	}
	return Span{}, false
}

// surer reports whether u, unit i of the highlight, says for sure what candidate c
// leaves open.
func (e *weighing) surer(u *unit, c *candidate, i int) bool {
	v := &c.claim.units[c.has[i]]
	told := e.toldMood(c.claim, int(c.has[i]))
	if word, _, _ := strings.Cut(e.n.Text[v.modal:max(int(v.modal), v.Start)], " "); told == moodOpen && u.verb && !v.verb && !v.open && !tellsMood(strings.ToLower(word)) && e.toldMood(c.claim, int(c.has[i])) == v.mood { // asked the owner, for owns
		return false
	}
	if denied(u) != denied(v) || denied(u) {
		return false
	}
	switch u.mood {
	case moodDone:
		return told >= moodSure
	case moodNow, moodSure:
		return told == moodOpen || c.claim.conditional && v.verb && (told == moodSure || told == moodNow) && !e.isLimited()
	case moodNone, moodPlanned, moodWould, moodOpen:
	}
	return false
}

// toldMood returns how sure claim c is of its unit j. A noun is as sure as the verb behind
// it that says little: a ruling may come.
func (e *weighing) toldMood(c *claim, j int) mood {
	const reach = 2
	v := &c.units[j]
	switch {
	case v.mood == moodWould && c.conditional, v.open && !slices.ContainsFunc(c.units[:j], func(w unit) bool { return w.open && w.verb && w.clause == v.clause }): // not: whether it lasts depends on them
		return moodOpen
	case !v.verb:
		for k := j + 1; k < len(c.units) && k <= j+reach && c.units[k].clause == v.clause; k++ {
			if w := &c.units[k]; w.verb && w.light && w.mood == moodOpen {
				return moodOpen
			}
		}
	}
	return v.mood
}

// sureElsewhere reports whether another candidate with much the same as candidate best
// is as sure as the highlight of its unit i.
func (e *weighing) sureElsewhere(i, best int, has float32) bool {
	for k := range e.candidates {
		if c := &e.candidates[k]; k != best && c.has[i] >= 0 && !e.surer(&e.units[i], c, i) {
			if near, _ := e.near(c, i); near >= 0.6*has {
				return true
			}
		}
	}
	return false
}

// surerGap adds the gap of unit i, with its auxiliary, and what claim c has for it, its
// unit v.
func (e *weighing) surerGap(i int, c *claim, v *unit) {
	u := &e.units[i]
	span, at := u.Span, v.Span
	if from := int(u.modal); from >= e.Start && from < u.Start {
		span.Start = from
	}
	if from := int(v.modal); from >= c.Start && from < v.Start {
		at.Start = from
	}
	e.judge.out.Gaps = append(e.judge.out.Gaps, Gap{Span: span, Text: span.In(e.n.Text), Kind: GapCertainty, Instead: at.In(e.n.Text), At: at})
	e.gap[i] = true
}
