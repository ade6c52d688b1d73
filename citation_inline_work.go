package gloss

import "strings"

// A workNoun is a word for a kind of work.
type workNoun struct {
	word  string
	kind  CitationKind
	class nounClass
}

// A nounClass says what has to go with a word for a work.
type nounClass uint8

const (
	nounNone    nounClass = iota
	nounStrong            // article: any name before it is the publication's
	nounWeak              // post, note, story: the word means other things as well
	nounMass              // data, figures: who has them stands behind them
	nounMeeting           // interview: with whom
)

// works finds the works that the sentence calls by what they are.
func (r *inlineReader) works() {
	for i := 0; i < len(r.t); i++ {
		noun, to := r.noun(i)
		if to == i {
			continue
		}
		if d, ok := r.work(i, to, noun); ok {
			r.keep(d)
			i = d.to - 1
		}
	}
}

// noun returns the word for a work that begins at token i and the token after it,
// or i if there is none.
func (r *inlineReader) noun(i int) (workNoun, int) {
	w := r.word(i)
	switch {
	case w == "" || w[0] < 'A':
		return workNoun{}, i
	case strings.EqualFold(w, "op") && r.word(i+1) == "-" && (r.is(i+2, "ed") || r.is(i+2, "eds")):
		return workNoun{"op-ed", "", nounStrong}, i + 3
	case w == "10" || w == "8":
		return workNoun{}, i
	}
	n := findWorkNoun(w)
	if n.class == nounNone || startsUpper(w) && i > 0 && (r.capitalized(i-1) || r.capitalized(i+1)) {
		return workNoun{}, i // The Article Group
	}
	if strings.EqualFold(n.word, "release") && !r.is(i-1, "press") && !r.is(i-1, "news") {
		return workNoun{}, i
	}
	if r.in(i+1, worksOf[:]) {
		return workNoun{}, i // research department
	}
	if strings.HasSuffix(w, "s") && (n.word == "reports" || n.word == "interviews" || n.word == "posts") &&
		(r.nameToken(i-1) || r.in(i-1, mediumWords[:]) && r.nameToken(i-2)) {
		return workNoun{}, i // a verb
	}
	if r.word(i+1) == "-" && r.close(i) || r.word(i-1) == "-" && r.close(i-2) && r.close(i-1) && !r.is(i-2, "op") {
		return workNoun{}, i // post-war
	}
	return n, i + 1
}

// capitalized reports whether token i is a word with a capital letter.
func (r *inlineReader) capitalized(i int) bool { return startsUpper(r.word(i)) }

// A workPhrase is a draft of a source that is called by a word for a work.
type workPhrase struct {
	draft
	noun       workNoun
	at         int // the token of the noun
	determiner string
	recent     bool // it is new to the reader: a recent piece
	dated      bool
	owner      inlineName // whose it is, or who is before it, not yet judged
	possessive bool
	evidence   bool // an author, a title or a publication that is sure
}

// work reads the source whose noun the tokens i to j are.
func (r *inlineReader) work(i, j int, noun workNoun) (draft, bool) {
	p := workPhrase{draft: draft{from: i, to: j, c: Citation{Kind: noun.kind}}, noun: noun, at: i}
	r.before(&p)
	if p.bare() {
		return draft{}, false
	}
	r.behind(&p)
	r.judge(&p)
	if p.c.Publication == "" && len(p.c.Authors) == 0 {
		r.subject(&p)
	}
	if !r.holds(&p) {
		return draft{}, false
	}
	if p.evidence && p.noun.class != nounWeak && p.c.Publication != "" {
		r.learn(p.c.Publication)
	}
	return p.draft, true
}

// mass reports whether n needs no article: analysis, research.
func (n workNoun) mass() bool {
	switch n.word {
	case "analyses", "analysis", "commentary":
		return true
	}
	return n.class == nounMass
}

// bare reports whether p is a noun alone, which may as well be a verb.
func (p *workPhrase) bare() bool {
	return p.at == p.from && !p.noun.mass() && !strings.HasSuffix(p.noun.word, "s")
}

// before reads what stands before the noun: "a February 2025 Bloomberg opinion
// essay".
func (r *inlineReader) before(p *workPhrase) {
	const most = 10
	k, adjectives := p.from, p.from
	apart := false // something stands between the adjectives and the noun
	for n := 0; n < most && k > 0; n++ {
		w := r.word(k - 1)
		if hasWord(workDeterminers[:], w) && (startsLower(w) || k == 1) {
			k--
			p.determiner = strings.ToLower(w)
			break
		}
		if n := r.modifier(k); n > 0 {
			p.recent = p.recent || r.in(k-1, recentWords[:])
			if k -= n; !apart {
				adjectives = k
			}
			continue
		}
		if w == "own" {
			k--
			continue
		}
		if from := r.dateTo(k); from < k && p.c.Date.IsZero() {
			r.dated(&p.draft, from)
			k, apart, p.dated = from, true, true
			continue
		}
		if p.owner.grade > 0 || len(p.c.Authors) > 0 {
			break
		}
		to := k
		if r.clitic(k - 1) {
			to = k - 1
			if whole := r.nameTo(k); whole.grade == gradeKnown { // Barron's
				to = k
			} else if from := r.personTo(to); from < to {
				if p.noun.class == nounMeeting || p.noun.word == "profile" || p.noun.word == "feature" {
					break
				}
				r.write(&p.draft, from, to)
				p.evidence = true
				k = from
				break
			}
		}
		n := r.nameTo(to)
		if n.grade == 0 {
			break
		}
		p.owner, p.possessive = n, to < k
		k, apart = n.from, true
		if n.from < n.first {
			p.determiner = "the"
			break
		}
		if p.possessive {
			break
		}
	}
	p.from = k
	r.describe(&p.draft, adjectives, p.to)
}

// modifier returns how many tokens before token k are an adjective of a work.
func (r *inlineReader) modifier(k int) int {
	if r.word(k-2) == "-" && k > 2 && r.close(k-2) && r.close(k-3) && startsLower(r.word(k-1)) && (!startsUpper(r.word(k-3)) || k == 3) {
		return 3 // front-page
	}
	w := r.word(k - 1)
	if hasWord(workModifiers[:], w) && (startsLower(w) || k == 1) {
		return 1
	}
	if r.is(k-1, "K") || r.is(k-1, "Q") {
		if r.word(k-2) == "-" && k > 2 {
			return 3 // 10-K
		}
	}
	return 0
}

// personTo returns the token at which the name of a person that ends before token j
// begins, or j.
func (r *inlineReader) personTo(j int) int {
	if r.kind(j-1) == KindPerson {
		if from, to := r.mention(j - 1); to == j {
			return from
		}
	}
	return j
}

// behind reads what stands behind the noun: "article titled “...” by Jane Roe in
// The Star".
func (r *inlineReader) behind(p *workPhrase) {
	const most = 8
	k := p.to
	for range most {
		i := k
		if r.word(i) == "," {
			i++
		}
		to := r.addition(p, i)
		if to == i {
			return
		}
		k = to
	}
}

// addition reads one thing that is said of a work from token i on and returns the
// token after it, or i.
func (r *inlineReader) addition(p *workPhrase, i int) int {
	w := strings.ToLower(r.word(i))
	switch w {
	case "by":
		return r.by(p, i)
	case "titled", "entitled", "headlined", "called", "dubbed":
		return r.entitled(p, i, i+1)
	case "via", "through":
		return r.carried(p, i, i+1)
	case "in", "on", "for", "from", "at", "with":
		return r.placed(p, i, w)
	case "(":
		if to := r.people(&p.draft, i+1); to > i+1 && r.word(to) == ")" {
			p.to, p.evidence = to+1, true
			return to + 1
		}
		if to := r.dated(&p.draft, i+1); to > i+1 && r.word(to) == ")" {
			p.to = to + 1
			return to + 1
		}
		return i
	}
	if hasWord(issuedWords[:], w) {
		return r.issued(p, i)
	}
	if title, _ := r.quoted(i); startsLower(title.In(r.text)) || strings.HasSuffix(p.noun.word, "s") && p.noun.word != "analysis" && p.noun.word != "prospectus" {
		return i // columns “have run for hours”: what is said of them
	}
	return r.entitled(p, i, i)
}

// entitled reads the title at token at, which is said of the work from token i on.
func (r *inlineReader) entitled(p *workPhrase, i, at int) int {
	if p.noun.class == nounMass {
		return i
	}
	to := r.entitle(&p.draft, at)
	if to == at {
		return i
	}
	p.evidence = true
	return to
}

// carried reads who carried the work of another.
func (r *inlineReader) carried(p *workPhrase, i, at int) int {
	n := r.nameFrom(at)
	if n.grade < gradeLikely || p.owner.grade == 0 || p.c.Via != "" {
		return i
	}
	p.c.Via = n.name
	r.add(&p.draft, FieldVia, n.first, n.to)
	return n.to
}

// by reads who wrote or published the work.
func (r *inlineReader) by(p *workPhrase, i int) int {
	if p.noun.class == nounMeeting {
		return r.name(p, i, i+1, gradeLikely)
	}
	at := i + 1
	if n := r.nameFrom(at); n.grade >= gradeLikely && r.clitic(n.to) && r.person(n.to+1) > n.to+1 {
		if p.c.Publication == "" && p.owner.grade == 0 {
			r.publish(&p.draft, n)
		}
		p.evidence = true
		return r.people(&p.draft, n.to+1)
	}
	if skipped := r.role(at); r.person(skipped) > skipped {
		at = skipped
	}
	if n := r.nameFrom(at); n.grade == gradeKnown && r.person(at) < n.to {
		return r.name(p, i, at, gradeKnown)
	}
	if to := r.people(&p.draft, at); to > at {
		p.evidence = true
		return to
	}
	least := gradeBody
	switch {
	case p.noun.class == nounStrong && !p.noun.mass():
		least = gradeShape
	case p.noun.class == nounWeak && p.noun.kind == "":
		least = gradeLikely
	}
	return r.name(p, i, i+1, least)
}

// role returns the token after the words that say what the person at token i is: "the
// former envoy", "economist".
func (r *inlineReader) role(i int) int {
	const most = 5
	for k := i; k < i+most && k < len(r.t); k++ {
		w := r.word(k)
		if startsUpper(w) && r.person(k) > k {
			return k
		}
		if !startsLower(w) && w != "-" && !isPost([]string{w}) && !r.clitic(k) {
			break
		}
		if hasWord(outletVerbs[:], w) {
			break
		}
	}
	return i
}

// name reads the publication at token at, if it is at least as sure as that. If there
// is none it returns i.
func (r *inlineReader) name(p *workPhrase, i, at int, least nameGrade) int {
	const most = 3 // words that say what it is
	for range most {
		if r.in(at, mediumWords[:]) || r.is(at, "the") && r.in(at+1, mediumWords[:]) {
			at++
		}
	}
	n := r.nameFrom(at)
	if n.grade < least || p.c.Publication != "" {
		return i
	}
	if p.owner.grade > 0 { // a Reuters story in The Star
		if n.grade < gradeLikely || p.c.Via != "" {
			return i
		}
		p.c.Via = n.name
		r.add(&p.draft, FieldVia, n.first, n.to)
		return n.to
	}
	if r.clitic(n.to) {
		if to := r.people(&p.draft, n.to+1); to > n.to+1 {
			r.publish(&p.draft, n)
			p.evidence = true
			return to
		}
		if part := r.nameFrom(n.to + 1); part.grade >= gradeBody {
			n.to, n.name = part.to, strings.Join(strings.Fields(r.span(n.first, part.to).In(r.text)), " ")
		}
	}
	r.publish(&p.draft, n)
	p.evidence = true
	if r.in(n.to, staffNouns[:]) {
		p.widen(n.to, n.to+1)
		return n.to + 1
	}
	return n.to
}

// placed reads where the work stands, after a preposition.
func (r *inlineReader) placed(p *workPhrase, i int, preposition string) int {
	if to := r.dated(&p.draft, i+1); to > i+1 && preposition != "with" {
		return to
	}
	least := gradeLikely
	if n := r.nameFrom(i + 1); n.kind == CitationSocial && (preposition != "on" || p.noun.class == nounMass) {
		return i
	}
	switch {
	case preposition == "with" && p.noun.class != nounMeeting:
		return i
	case p.at == p.from && (preposition == "for" || preposition == "on"):
		return i // she reports for The Star on banks
	case preposition == "from" && p.noun.kind == CitationPressRelease:
		least = gradeShape
	case preposition == "from", preposition == "in" && r.in(i+1, mediumWords[:]),
		preposition == "in" && r.is(i+1, "the") && r.in(i+2, mediumWords[:]):
		least = gradeBody
	case p.noun.class == nounMass && preposition == "on", preposition == "at" && p.noun.class != nounMeeting:
		return i
	}
	return r.name(p, i, i+1, least)
}

// issued reads "published last week by X", "posted on X", "carried by X".
func (r *inlineReader) issued(p *workPhrase, i int) int {
	carried := r.is(i, "carried") || r.is(i, "republished") || r.is(i, "syndicated")
	k := i + 1
	const most = 6
	for range most {
		switch {
		case r.in(k, issuedTimes[:]) || isWeekday(r.word(k)):
			k++
			continue
		case r.is(k, "on") || r.is(k, "in"):
			if to := r.dated(&p.draft, k+1); to > k+1 || isWeekday(r.word(k+1)) {
				k = max(to, k+2)
				continue
			}
		}
		if to := r.dated(&p.draft, k); to > k {
			k = to
			continue
		}
		break
	}
	switch w := strings.ToLower(r.word(k)); w {
	case "by", "in", "on", "at":
		if carried {
			return r.carried(p, i, k+1)
		}
		least := gradeShape
		if w != "by" {
			least = gradeBody
		}
		if w == "by" && (r.is(i, "written") || r.is(i, "authored") || r.is(i, "co")) {
			return r.by(p, k)
		}
		if to := r.name(p, i, k+1, least); to > i {
			return to
		}
	}
	if k > i+1 {
		p.widen(i, k)
		return k
	}
	return i
}

// judge decides about the name that stands before the noun.
func (r *inlineReader) judge(p *workPhrase) {
	n := p.owner
	if n.grade == 0 {
		return
	}
	enough := p.evidence || p.dated || p.recent
	switch {
	case n.kind == CitationSocial && (p.noun.kind != CitationSocial && !strings.HasPrefix(p.noun.word, "post") || p.determiner == ""):
		return
	case p.noun.class == nounMass && !p.evidence && !r.cited(p.from) && !r.in(p.to, sourceVerbs[:]):
		return
	case n.grade >= gradeLikely:
	case p.noun.class == nounMeeting:
		return
	case n.grade < gradeBody && strings.HasSuffix(p.noun.word, "s") && p.noun.word != "prospectus" && p.noun.word != "analysis":
		return
	case p.noun.class == nounStrong && (n.grade >= gradeBody || enough || p.noun.kind == "" && !p.noun.mass() || p.possessive && n.to-n.first > 1):
	case p.noun.class == nounWeak && (p.evidence || enough && n.grade >= gradeBody || p.possessive && n.grade >= gradeBody && p.noun.kind != ""):
	default:
		return
	}
	if p.c.Publication != "" {
		return
	}
	r.publish(&p.draft, n)
	p.evidence = true
}

// subject reads who wrote the work from the rest of the sentence: "In an essay,
// geographer Jane Roe argues", "Acme said in a report".
func (r *inlineReader) subject(p *workPhrase) {
	if p.noun.class == nounMeeting || p.noun.class == nounMass {
		return
	}
	if !p.noun.kind.sure() {
		r.author(p)
	}
	if len(p.c.Authors) > 0 || p.c.Publication != "" || !r.is(p.from-1, "in") {
		return
	}
	v := p.from - 2
	if !r.in(v, sourceVerbs[:]) || p.determiner == "the" {
		return
	}
	if from := r.personTo(v); from < v {
		r.write(&p.draft, from, v)
		p.evidence = true
	} else if n := r.nameTo(v); n.grade >= gradeBody {
		r.publish(&p.draft, n)
		p.evidence = true
	}
}

// author reads the author who follows "In an essay," or the publication that does.
func (r *inlineReader) author(p *workPhrase) {
	if !r.is(p.from-1, "in") || p.from > 1 && startsLower(r.word(p.from-1)) {
		return
	}
	at := p.to
	switch {
	case r.word(at) == ",":
		at++
	case p.c.Title == "" || r.word(at-2) != ",":
		return
	}
	if len(p.c.Authors) == 0 {
		if i := r.role(at); r.person(i) > i {
			r.people(&p.draft, i)
			p.evidence = true
			return
		}
	}
	if n := r.nameFrom(at); p.c.Publication == "" && n.grade >= gradeBody && !r.clitic(n.to) {
		r.publish(&p.draft, n)
		p.evidence = true
	}
}

// holds reports whether p is a source.
func (r *inlineReader) holds(p *workPhrase) bool {
	if p.evidence {
		if p.noun.class == nounMeeting || p.noun.class == nounMass {
			return p.c.Publication != "" || len(p.c.Authors) > 0 && p.noun.class == nounMass
		}
		r.author(p)
		return true
	}
	if p.noun.class == nounMass || p.noun.class == nounMeeting {
		return false
	}
	indefinite := false
	switch p.determiner {
	case "a", "an", "another", "one", "its", "their":
		indefinite = true
	}
	cited := r.cited(p.from) || r.in(p.to, sourceVerbs[:])
	switch {
	case p.noun.kind == CitationSocial:
		return indefinite && cited
	case p.noun.kind.sure():
		return indefinite && (cited || p.recent || r.in(p.from-1, sourceLinks[:]))
	case p.determiner == "its" || p.determiner == "their":
		return false
	case !indefinite:
		return false
	case p.noun.class == nounStrong:
		return p.recent || cited || p.dated
	}
	return p.recent && (p.noun.class == nounStrong || cited) || cited && r.cited(p.from)
}

// cited reports whether what token i begins is said to be cited.
func (r *inlineReader) cited(i int) bool {
	if r.is(i-1, "to") && r.is(i-2, "according") || r.is(i-1, "per") {
		return true
	}
	return (r.is(i-1, "in") || r.is(i-1, "by")) && r.in(i-2, citedVerbs[:])
}
