package gloss

// A denial is what the words about a verb of speech say of what follows it.
type denial byte

const (
	saysSo     denial = iota
	saysUntold        // that something was not said, as why, when or whether
	saysDenied        // that these very words were not said
)

// deniedSaying returns what ties a quotation to nobody, as the text denies that it was
// said.
func deniedSaying() saying { return saying{cue: tokenRange{-1, -1}} }

// denied reports whether s is a deniedSaying.
func (s saying) denied() bool { return s.cue.from < 0 }

// denial returns what the verb of s says of the words of the quotation that begins at
// token first: denied after did not say, never said, denied having said, refused to say.
func (f *speakerFinder) denial(s saying, left, first int) denial {
	s.cue = f.infinitive(s, left, first)
	j := s.cue.from
	if s.cue.to == s.cue.from || !isUttering(f.tokens[j].low) || !f.takenBack(s, min(left, j)) {
		return saysSo
	}
	how := saysDenied
	for k := s.cue.to; k < first; k++ {
		t := f.tokens[k]
		switch {
		case t.quote >= 0:
		case t.low == "but" || t.low == "instead" || t.low == "rather": // did not say “yes” but “no”
			return saysSo
		case t.Text == "," && k+1 < first, t.Text == ";", t.low == "if", hasWord(questionWords[:], t.low):
			how = saysUntold
		}
	}
	return how
}

// infinitive returns the infinitive of a verb for saying very words that stands nearest
// before the quotation, nearer than the cue of s, or that cue: refused to say “…”.
func (f *speakerFinder) infinitive(s saying, left, first int) tokenRange {
	const near = 8
	for j := first - 1; j > max(left, first-near) && f.tokens[j].quote < 0 && (s.cue.from >= first || j >= s.cue.to); j-- {
		if f.tokens[j-1].low == "to" && isUttering(f.tokens[j].low) {
			return tokenRange{j, j + 1}
		}
	}
	return s.cue
}

// isUttering reports whether w is a form of a verb for saying very words, of which not
// to do so leaves them unsaid: not of recall or concede.
func isUttering(w string) bool {
	switch w {
	case "acknowledge", "acknowledged", "acknowledges", "admit", "admits", "admitted", "concede", "conceded", "concedes", "confirm", "confirmed", "confirms", "recall", "recalled", "recalls", "recount", "recounted", "recounts", "replied", "replies", "reply", "respond", "responded", "responds":
		return false
	case "call", "called", "calling", "calls", "claiming", "declaring", "describe", "described", "describes", "describing", "mention", "mentioned", "mentioning", "mentions",
		"pledge", "pledged", "pledging", "promise", "promised", "promising", "repeat", "repeated", "repeating", "saying", "shout", "shouted", "shouting", "stating", "suggest", "suggested", "suggesting",
		"telling", "tweeting", "use", "used", "using", "utter", "uttered", "uttering", "vow", "vowed", "vowing", "warning", "writing":
		return true
	}
	return isSpeechVerb(w)
}

// takenBack reports whether the words before the verb of s, from left on, or its subject
// take back that it was said.
func (f *speakerFinder) takenBack(s saying, left int) bool {
	t := f.tokens
	back, k := false, s.cue.from-1
	for ; k >= left && t[k].quote < 0 && t[k].mention < 0; k-- {
		w := t[k].low
		switch {
		case w == "could" || w == "can" || w == "cannot" || w == "couldn":
			return false
		case f.negates(k):
			back = !back
		case w == "to":
			return f.refused(k, left) != back
		case hasWord(cueSkipped[:], w), f.contractedNot(k), isAdverb(w), w == "ever", w == "having", w == "yet":
		case isDenying(w):
			return back == f.negatedBefore(k, left)
		case w == "without", w == "avoid", w == "avoided", w == "avoids", w == "avoiding":
			return !back
		case k > left && (w == "of" && (t[k-1].low == "instead" || t[k-1].low == "short") || w == "from" && isRefraining(t[k-1].low) || w == "than" && t[k-1].low == "rather"):
			return !back
		case w == "as":
			return back != f.misquoted(k, left)
		case k >= s.source.from && k < s.source.to:
			return back != f.deniedOf(s.source, left)
		default:
			return back
		}
	}
	return back != f.deniedOf(s.source, left)
}

// negates reports whether token k is a negation of the verb that follows it: not of not
// only.
func (f *speakerFinder) negates(k int) bool {
	w := f.tokens[k].low
	if w != "never" && w != "nor" && w != "not" && !isContractedNot(w) || k+1 >= len(f.tokens) {
		return false
	}
	switch f.tokens[k+1].low {
	case "just", "merely", "only", "simply", "solely":
		return false
	}
	return true
}

// contractedNot reports whether token k belongs to a verb and the negation that is
// written with it: didn't.
func (f *speakerFinder) contractedNot(k int) bool {
	return isContractedNot(f.tokens[k].low) || k+1 < len(f.tokens) && f.tokens[k].mention < 0 && isContractedNot(f.tokens[k+1].low)
}

// isContractedNot reports whether w is what is left of a negation after its verb: 't of
// didn't.
func isContractedNot(w string) bool { return w == "'t" || w == "’t" || w == "n't" || w == "n’t" }

// refused reports whether what governs the infinitive after token k leaves it undone:
// refused to, failed to, has yet to, did not want to.
func (f *speakerFinder) refused(k, left int) bool {
	const near = 6
	back := false
	for i := k - 1; i >= max(left, k-near); i-- {
		t := f.tokens[i]
		if t.quote >= 0 || t.mark || t.mention >= 0 || hasWord(speakerPronouns[:], t.low) {
			break
		}
		switch t.low {
		case "decline", "declined", "declines", "declining", "fail", "failed", "failing", "fails", "forget", "forgets", "forgot", "hesitate", "hesitated", "hesitates",
			"neglected", "omitted", "refusal", "refuse", "refused", "refuses", "refusing", "reluctant", "unable", "unwilling", "yet":
			back = !back
		case "deny", "denied", "denies":
			back = !back
		default:
			if f.negates(i) {
				back = !back
			}
		}
	}
	return back
}

// isDenying reports whether w is a form of a verb for saying that something is not so.
func isDenying(w string) bool {
	switch w {
	case "denied", "denies", "deny", "denying", "disputed", "disputes", "disputing":
		return true
	}
	return false
}

// isRefraining reports whether from, after w, begins what is left undone.
func isRefraining(w string) bool {
	switch w {
	case "back", "refrain", "refrained", "refraining", "refrains", "shied", "stopped":
		return true
	}
	return false
}

// misquoted reports whether the quoted as that ends at token k is said to be false: was
// misquoted as, wrongly quoted as.
func (f *speakerFinder) misquoted(k, left int) bool {
	const near = 8
	for i := k - 1; i >= max(left, k-near) && f.tokens[i].quote < 0; i-- {
		switch f.tokens[i].low {
		case "misquoted", "misquotes", "misquoting":
			return true
		case "cited", "quoted", "reported":
			if i > left {
				switch f.tokens[i-1].low {
				case "erroneously", "falsely", "inaccurately", "incorrectly", "wrongly":
					return true
				}
			}
		}
	}
	return false
}

// deniedOf reports whether the subject source is nobody, or what stands before it denies
// that it said something: denied that Smith said, denied reports that Smith said, it is
// not true that, is not what Smith said.
func (f *speakerFinder) deniedOf(source tokenRange, left int) bool {
	t := f.tokens
	switch t[source.from].low {
	case "no", "nobody", "none", "neither", "no-one":
		return source.to == source.from+1 || t[source.from+1].low != "other" // none other than Smith
	}
	k := source.from - 1
	if k < left || t[k].quote >= 0 {
		return false
	}
	switch t[k].low {
	case "nor", "neither", "no":
		return true
	case "what", "something", "anything":
		return f.negatedBefore(k, left)
	case "that":
		if k--; k < left {
			return false
		}
	}
	w := t[k].low
	switch w {
	case "untrue", "false", "incorrect":
		return !f.negatedBefore(k, left)
	case "true", "correct", "something", "anything":
		return f.negatedBefore(k, left)
	case "accusations", "allegation", "allegations", "claim", "claims", "report", "reports", "rumors", "rumours", "suggestion", "suggestions":
		const near = 5
		for i := k - 1; i >= max(left, k-near); i-- {
			switch w := t[i].low; {
			case isDenying(w), w == "dismissed", w == "dismisses", w == "rejected", w == "rejects", w == "refuted", w == "rebutted":
				return !f.negatedBefore(i, left)
			}
		}
		return false
	}
	return isDenying(w) && !f.negatedBefore(k, left)
}

// negatedBefore reports whether a negation is among the few words before token k.
func (f *speakerFinder) negatedBefore(k, left int) bool {
	const near = 3
	for i := k - 1; i >= max(left, k-near) && f.tokens[i].quote < 0; i-- {
		if f.negates(i) {
			return true
		}
	}
	return false
}
