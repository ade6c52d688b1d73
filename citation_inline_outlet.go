package gloss

import "strings"

// outlets finds the outlets that the sentence names as having reported something,
// and the people without names.
func (r *inlineReader) outlets() {
	for i := range r.t {
		w := r.t[i].Text
		if w[0] == '(' {
			r.parenthesis(i)
			continue
		}
		if r.clitic(i) {
			r.correspondent(i)
			continue
		}
		trigger := triggerNone
		if startsLower(w) {
			trigger = sourceTrigger(w)
		}
		switch trigger {
		case triggerVerb:
			r.reporting(i)
		case triggerTo:
			r.lookedUp(i)
		case triggerNone:
		}
		switch w {
		case "people", "person", "persons", "sources", "source", "insiders", "officials", "individuals",
			"People", "Sources", "Insiders", "Officials", "Individuals":
			r.unnamedPeople(i)
		case "media", "press", "Media", "Press":
			r.unnamedMedia(i)
		case "of", "at", "for", "in", "with":
			r.affiliated(i)
		case "host", "anchor":
			r.post(i)
		default:
			if trigger == triggerNone && hasWord(writerPosts[:], w) {
				r.post(i)
			}
		}
	}
}

// outlet keeps the source that is the outlet n and no more, with the people behind
// it: "Bloomberg's Jane Roe".
func (r *inlineReader) outlet(n inlineName) draft {
	d := draft{from: n.from, to: n.to}
	r.publish(&d, n)
	if r.clitic(n.to) {
		if to := r.people(&d, n.to+1); to > n.to+1 {
			return d
		}
	}
	if r.word(n.to) == "(" {
		if to := r.people(&d, n.to+1); to > n.to+1 && r.word(to) == ")" {
			d.widen(n.to, to+1)
		}
	}
	return d
}

// medium reports whether n is surely one that others read.
func (n inlineName) medium() bool {
	return n.grade >= gradeLikely && !n.body && n.kind != CitationSocial
}

// reporting finds the outlet that is the subject of the verb at token v.
func (r *inlineReader) reporting(v int) {
	const most = 4 // words before the verb
	j := v
	for v-j < most && r.in(j-1, outletAuxiliaries[:]) {
		j--
	}
	n := r.nameTo(r.beforeAlias(j))
	if n.grade == 0 || !r.reports(n, v) {
		return
	}
	d := r.outlet(n)
	if to := r.when(v + 1); to > v+1 {
		if after := r.dated(&d, v+2); after == to {
			d.widen(v, to)
		}
	}
	r.keep(d)
	r.listed(n.from)
}

// beforeAlias returns the token after the name that ends before token j, without
// what follows it: "(ILO)", "newspaper", "news agency".
func (r *inlineReader) beforeAlias(j int) int {
	if r.word(j-1) == ")" && r.word(j-3) == "(" {
		return j - 3
	}
	const most = 2
	for range most {
		if startsLower(r.word(j-1)) && r.in(j-1, mediumWords[:]) {
			j--
		}
	}
	return j
}

// interrupted finds the outlet that goes on with whom it cites: "Reuters, citing
// people who know, said". Token i is the citing.
func (r *inlineReader) interrupted(i int) {
	if r.word(i-1) == "," {
		if n := r.nameTo(i - 1); n.medium() {
			r.keep(r.outlet(n))
		}
	}
}

// reports reports whether n as the subject of the verb at token v is a source.
func (r *inlineReader) reports(n inlineName, v int) bool {
	if n.from > 0 && r.in(n.from-1, subjectBreakers[:]) {
		return false // shares of News Corp fell
	}
	as := r.is(n.from-1, "as") && r.in(v, asVerbs[:])
	that := r.is(v+1, "that") || r.is(v+1, ",") || v+1 >= len(r.t) || r.is(v+1, ".")
	switch {
	case n.medium() && (r.is(v, "ran") || r.is(v, "runs")):
		return r.is(v+1, "the") || r.is(v+1, "a")
	case n.medium():
		return true
	case n.body && n.grade == gradeKnown && !isState(n.name):
		return as || r.is(v, "published") || r.is(v, "publishes") || that && (r.is(v, "reported") || r.is(v, "reports"))
	case n.grade >= gradeShape:
		return as && !isState(n.name) && !r.personal(n)
	}
	return false
}

// personal reports whether there is a person in n, or what one is.
func (r *inlineReader) personal(n inlineName) bool {
	for i := n.first; i < n.to; i++ {
		if r.kind(i) == KindPerson || hasWord(posts[:], r.word(i)) || isHonorific(r.word(i)) {
			return true
		}
	}
	return false
}

// listed keeps the outlets of a list that goes on with the one at token i:
// "Reuters, the FT and".
func (r *inlineReader) listed(i int) {
	const most = 8
	for range most {
		j := i
		if r.is(j-1, "and") || r.is(j-1, "or") {
			j--
		}
		if r.word(j-1) == "," {
			j--
		}
		if j == i {
			return
		}
		n := r.nameTo(j)
		if !n.medium() {
			return
		}
		r.keep(r.outlet(n))
		i = n.from
	}
}

// when returns the token after the date that an outlet reported on, which may stand
// at token i.
func (r *inlineReader) when(i int) int {
	if r.is(i, "on") || r.is(i, "in") {
		if _, to := r.date(i + 1); to > i+1 {
			return to
		}
	}
	return i
}

// lookedUp finds the outlet behind the word at token i: told X, per X, according to
// X, as reported in X.
func (r *inlineReader) lookedUp(i int) {
	at := i + 1
	w := strings.ToLower(r.word(i))
	least := gradeLikely
	body := false // that publishes studies is enough
	switch w {
	case "to":
		switch {
		case r.is(i-1, "according"):
			body = true
		case !r.in(i-1, toldWords[:]):
			return
		}
	case "in", "by", "on", "with", "at", "for", "from":
		told := (w == "on" || w == "with") && r.in(i-1, toldWords[:])
		writing := w == "for" && r.is(i-1, "writing")
		if !told && !writing && !r.in(i-1, citedVerbs[:]) {
			return
		}
		as := r.is(i-2, "as")
		body = w == "by" || as
		if w == "by" && r.is(i-1, "published") {
			least = gradeBody
		}
		if as || r.is(i-1, "published") && w == "by" && r.is(i-2, "first") {
			least = gradeShape
		}
	case "t":
		if r.word(i-1) != "/" || !r.is(i-2, "h") {
			return
		}
		if r.is(at, "to") || r.word(at) == ":" {
			at++
		}
		least = gradeShape
	case "citing", "quoting":
		r.interrupted(i)
		body = true
	case "per":
		body = true
	}
	const most = 3 // words that say what it is
	for range most {
		if r.in(at, mediumWords[:]) || startsLower(r.word(at)) && r.in(at+1, mediumWords[:]) {
			if at++; w != "to" && w != "per" {
				least = gradeShape
			}
		}
	}
	const longest = 12 // list
	for range longest {
		n := r.nameFrom(at)
		switch {
		case n.grade < least, isState(n.name), n.body && !body && least > gradeShape, r.companyOf(n):
			return
		case n.grade < gradeLikely && r.clitic(n.to), n.body && r.officer(n.to):
			return
		case w == "via" && (n.grade < gradeKnown || n.kind == CitationSocial):
			return
		case n.kind == CitationSocial && w != "on":
			return
		}
		d := r.outlet(n)
		if to := r.when(d.to); to > d.to {
			r.dated(&d, d.to+1)
		}
		if r.is(d.to, "as") {
			r.entitle(&d, d.to+1)
		}
		if w == "in" && r.is(i-1, "writing") || w == "for" {
			r.writer(&d)
		}
		r.keep(d)
		next := d.to
		if r.word(next) == "," && r.is(next+1, "and") {
			next++
		}
		if !r.is(next, "and") {
			return
		}
		at, least = next+1, gradeLikely
	}
}

// officer reports whether token i, behind the name of a body, says what someone is
// there: European Central Bank (ECB) president.
func (r *inlineReader) officer(i int) bool {
	if r.word(i) == "(" && r.word(i+2) == ")" {
		i += 3
	}
	if r.clitic(i) {
		i++
	}
	return r.in(i, posts[:]) && !r.in(i, staffNouns[:]) || r.in(i, deskWords[:]) && r.in(i+1, posts[:])
}

// companyOf reports whether n goes on as the name of something else: the Financial
// Times index, Bloomberg terminal.
func (r *inlineReader) companyOf(n inlineName) bool {
	return r.in(n.to, afterOutlets[:]) || r.word(n.to) == "-" && r.close(n.to-1)
}

// writer adds who writes there to d: "Writing in The Star, Jane Roe".
func (r *inlineReader) writer(d *draft) {
	if r.word(d.to) != "," {
		return
	}
	if i := r.role(d.to + 1); r.person(i) > i {
		r.people(d, i)
	}
}

// correspondent finds the outlet before the possessive at token i whose writer
// follows: "TheStreet's Jane Roe", and its editorial board.
func (r *inlineReader) correspondent(i int) {
	n := r.nameTo(i)
	if n.grade < gradeLikely {
		return
	}
	if r.is(i+1, "editorial") && r.is(i+2, "board") {
		d := draft{from: n.from, to: n.to}
		r.publish(&d, n)
		r.describe(&d, i+1, i+3)
		r.keep(d)
		return
	}
	at := r.role(i + 1)
	if r.person(at) == at || n.body {
		return
	}
	d := draft{from: n.from, to: n.to}
	r.publish(&d, n)
	r.people(&d, at)
	r.titleBefore(&d)
	r.keep(d)
}

// titleBefore adds the title that stands right before d: "In “Ores,” The Star's Jane
// Roe".
func (r *inlineReader) titleBefore(d *draft) {
	const most = 40
	last := d.from - 1
	if r.word(last) == "," {
		last--
	}
	if w := r.word(last); w != "”" && w != "\"" {
		return
	}
	for i := last - 1; i >= 0 && i > last-most; i-- {
		if _, to := r.quoted(i); to == last+1 {
			if r.is(i-1, "in") {
				r.entitle(d, i)
			}
			return
		}
	}
}

// post finds the writer of an outlet who is called so at token i: "Reuters reporter
// Jane Roe", "Jane Roe, a reporter for Reuters".
func (r *inlineReader) post(i int) {
	if to := r.person(i + 1); to > i+1 {
		k := i
		for i-k < maxInlineName && r.in(k-1, deskWords[:]) {
			k--
		}
		if n := r.nameTo(k); n.medium() {
			d := draft{from: n.from, to: n.to}
			r.publish(&d, n)
			r.people(&d, i+1)
			r.keep(d)
		}
		return
	}
	if !r.is(i+1, "for") && !r.is(i+1, "at") && !r.is(i+1, "with") && !r.is(i+1, "of") {
		return
	}
	n := r.nameFrom(i + 2)
	if !n.medium() {
		return
	}
	k := i
	for i-k < maxInlineName && (r.in(k-1, deskWords[:]) || r.in(k-1, workDeterminers[:])) {
		k--
	}
	if r.word(k-1) != "," {
		return
	}
	if from := r.personTo(k - 1); from < k-1 {
		d := draft{from: from, to: k - 1}
		r.write(&d, from, k-1)
		r.publish(&d, n)
		r.keep(d)
	}
}

// affiliated finds a person and the medium behind the preposition at token i: "Jane
// Roe of Reuters", "Jane Roe, writing for The Star", "Jane Roe, in The Times,".
func (r *inlineReader) affiliated(i int) {
	j := i
	if r.is(j-1, "writing") || r.is(j-1, "reporting") {
		j--
	}
	comma := r.word(j-1) == ","
	if comma {
		j--
	}
	from := r.personTo(j)
	if from == j || r.is(i, "in") && !comma || r.is(i, "with") {
		return
	}
	n := r.nameFrom(i + 1)
	if !n.medium() || n.grade < gradeKnown || r.companyOf(n) || comma && !r.endsClause(n.to) {
		return
	}
	d := draft{from: from, to: j}
	r.write(&d, from, j)
	r.publish(&d, n)
	r.keep(d)
}

// endsClause reports whether a comma or the end follows.
func (r *inlineReader) endsClause(i int) bool {
	return r.word(i) == "," || r.word(i) == "." || r.word(i) == ""
}

// parenthesis finds the outlet that stands alone in brackets at token i.
func (r *inlineReader) parenthesis(i int) {
	n := r.nameFrom(i + 1)
	if n.grade == gradeKnown && n.medium() && r.word(n.to) == ")" && n.kind != "" && n.kind != CitationSocial && i > 0 && (n.kind == CitationNewswire || !r.nameToken(i-1)) && !r.acronym(i, n) {
		r.keep(r.outlet(n))
	}
}

// acronym reports whether the name in brackets at token i is short for what stands
// before it.
func (r *inlineReader) acronym(i int, n inlineName) bool {
	if !isBareAcronym(n.name, true) {
		return false
	}
	from := max(0, i-maxInlineName)
	return n.kind != CitationNewswire || strings.HasSuffix(acronymOf(r.span(from, i).In(r.text)), strings.ToLower(n.name))
}

// unnamedPeople finds the people without names whom token i speaks of.
func (r *inlineReader) unnamedPeople(i int) {
	if r.capitalized(i) && i > 0 {
		return
	}
	from := i
	described := false
	for i-from < maxInlineName && (r.in(from-1, sourceAdjectives[:]) || r.demonym(from-1)) {
		from--
		described = true
	}
	sources := r.is(i, "sources") || r.is(i, "source") || r.is(i, "insiders")
	to := r.qualified(i + 1)
	verb := r.in(to, sourceVerbs[:]) || r.is(to, "told")
	quoted := r.cited(from) || r.is(from-1, "citing") || r.is(from-1, "quoting")
	if isNumberWord(r.word(from-1)) || r.in(from-1, workDeterminers[:]) {
		quoted = quoted || r.cited(from-1) || r.is(from-2, "citing")
	}
	switch {
	case to > i+1 && (verb || quoted):
	case to > i+1, !sources:
		return
	case described && (verb || quoted), verb, quoted && r.is(from-1, "citing"):
	default:
		return
	}
	determiner := from
	switch {
	case isNumberWord(r.word(from - 1)):
		from--
		determiner = from
	case r.in(from-1, workDeterminers[:]):
		determiner--
	}
	if r.is(determiner, "the") && determiner < from && to == i+1 {
		return
	}
	d := draft{from: determiner, to: to}
	r.describe(&d, from, to)
	r.keep(d)
}

// demonym reports whether token i is one, as Chinese.
func (r *inlineReader) demonym(i int) bool {
	if r.kind(i) != KindCountry {
		return false
	}
	return r.mentions[r.at[i]-1].By == ByDemonym
}

// qualified returns the token after what says how people know: "familiar with the
// matter", "close to the company". Token i is the first that may.
func (r *inlineReader) qualified(i int) int {
	const most = 8
	k := i
	switch {
	case r.is(k, "who") && (r.is(k+1, "asked") || r.is(k+1, "declined")):
		k += 2
	case r.is(k, "familiar") && r.is(k+1, "with"), r.is(k, "with") && (r.is(k+1, "knowledge") || r.is(k+1, "direct")),
		r.is(k, "close") && r.is(k+1, "to"), r.is(k, "briefed") && r.is(k+1, "on"), r.is(k, "involved") && r.is(k+1, "in"),
		r.is(k, "aware") && r.is(k+1, "of"), r.is(k, "privy") && r.is(k+1, "to"):
		k += 2
	default:
		return i
	}
	for end := k + most; k < end && k < len(r.t); k++ {
		w := r.word(k)
		if !isWordRune(firstRune(w)) && w != "-" && !r.clitic(k) || hasWord(sourceVerbs[:], w) || hasWord(unnamedEnds[:], w) {
			break
		}
	}
	return k
}

// unnamedMedia finds media without names at token i: state media, press reports.
func (r *inlineReader) unnamedMedia(i int) {
	if r.capitalized(i) && i > 0 {
		return
	}
	from, to := i, i+1
	for i-from < maxInlineName && (r.in(from-1, sourceAdjectives[:]) || r.demonym(from-1)) {
		from--
	}
	reports := r.is(to, "reports") || r.is(to, "accounts")
	switch {
	case reports && (r.in(to+1, sourceVerbs[:]) || r.in(to+1, unnamedEnds[:]) || r.cited(from) || r.is(from-1, "citing")):
		to++
	case from < i && (r.in(to, sourceVerbs[:]) || r.in(to, citedVerbs[:])) && r.is(i, "media"):
	case from < i && r.is(i, "media") && (r.cited(from) || r.is(from-1, "citing") || r.is(from-1, "told")):
	default:
		return
	}
	d := draft{from: from, to: to}
	r.describe(&d, from, to)
	r.keep(d)
}

// isNumberWord reports whether w says how many, in words.
func isNumberWord(w string) bool {
	switch strings.ToLower(w) {
	case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some", "multiple", "various":
		return true
	}
	return false
}
