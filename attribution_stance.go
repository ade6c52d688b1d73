package gloss

// convinced reads what somebody holds without a verb for it, at token i: is confident
// that, made it clear that, is of the view that.
func (a *attributor) convinced(i, from, to int) saying {
	t := a.tokens
	verb := i
	switch {
	case t[i].mention >= 0 || i == from:
		return saying{}
	case a.low(i+1, to) == "that" && hasWord(convictions[:], t[i].low) && !a.points(i+2, to):
		for verb--; verb > from && !isBe(t[verb].low) && t[verb].low != "remain" && t[verb].low != "remains" && t[verb].low != "remained"; verb-- {
			if i-verb > maxStance || t[verb].mark || isNegation(t[verb].low) {
				return saying{}
			}
		}
	case (t[i].low == "clear" || t[i].low == "known" || t[i].low == "plain") && a.makesClear(i+1, to):
		for verb--; verb > from && t[verb].low != "made" && t[verb].low != "makes" && t[verb].low != "make"; verb-- {
			if i-verb > maxStance || t[verb].mark || isNegation(t[verb].low) {
				return saying{}
			}
		}
	case t[i].low == "of" && i+3 < to && isBe(t[i-1].low) && hasWord(opinionNouns[:], t[i+2].low) && t[i+3].low == "that":
		verb--
	default:
		return saying{}
	}
	if verb <= from || a.unsaid(verb, from) {
		return saying{}
	}
	source := a.sayer(from, verb)
	if source.from >= source.to || a.tokens[source.from].low == "it" || !a.reports(source) || !a.finds(source) {
		return saying{}
	}
	return saying{a.withFirst(source, from), tokenRange{i, i + 1}, true}
}

// makesClear reports whether at i stands what somebody makes clear, or a mark that ends
// the clause.
func (a *attributor) makesClear(i, to int) bool {
	w := a.low(i, to)
	return w == "that" && !a.points(i+1, to) || w == "" || w == "," || w == ":" || w == "there" || hasWord(speakerPronouns[:], w) || hasWord(questionWords[:], w)
}

// maxStance is how many words may stand between a verb and the adjective that goes with
// it.
const maxStance = 4

// claimed reads a noun for what somebody says or holds, at token i: her claim that,
// warnings by the bank that.
func (a *attributor) claimed(i, from, to int) saying {
	t := a.tokens
	by := a.low(i+1, to)
	if t[i].mention >= 0 || by != "by" && by != "from" && by != "that" || !hasWord(heldNouns[:], t[i].low) {
		return saying{}
	}
	if by != "that" {
		source := a.phrase(i+2, to)
		return saying{source, tokenRange{i, i + 1}, source.to > 0 && a.holds(source.to, to) && a.reports(source)}
	}
	if i == from || !a.holds(i+1, to) {
		return saying{}
	}
	own := i - 1 // an adjective may stand between: her earlier claim
	if own > from && startsLower(t[own].Text) && !isPossessive(t[own].low) && (isPossessive(t[own-1].low) || t[own-1].low == "his" || t[own-1].low == "her" || t[own-1].low == "their") {
		own--
	}
	switch before := t[own].low; {
	case before == "his" || before == "her" || before == "their":
		return saying{tokenRange{own, own + 1}, tokenRange{i, i + 1}, t[i].low != "fears" && t[i].low != "fear" && t[i].low != "hope" && t[i].low != "hopes"}
	case isPossessive(before) && own > from && t[own-1].mention >= 0:
		source := a.mention(own - 1)
		return saying{source, tokenRange{i, i + 1}, a.reports(source)}
	case isPossessive(before) && own > from:
		source := a.phraseBefore(from, own-1, i)
		source.to = min(source.to, own)
		return saying{source, tokenRange{i, i + 1}, source.from < source.to && a.reports(source)}
	}
	return saying{}
}

// holds reports whether that and a clause with a subject of its own follow at i.
func (a *attributor) holds(i, to int) bool {
	next := a.low(i+1, to)
	return a.low(i, to) == "that" && next != "" && !hasWord(finiteWords[:], next) && !isCueVerb(next) && !a.points(i+1, to)
}
