package gloss

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// free adds the text at span as a piece that is yet to be placed, with what
// matters to place it.
func (r *citationReader) free(span Span, sep byte) {
	span = trimPiece(r.text, span)
	if span.Start >= span.End {
		return
	}
	if in := span.In(r.text); len(in) == len("X.") && in[1] == '.' && knownOutlet(in[:1]) != outletUnknown {
		span.End-- // X. is a network, and no initial
	}
	p := piece{Span: span, sep: sep}
	in := span.In(r.text)
	if head := withoutOthers(in); head != in {
		if people, _ := peopleIn(head); len(people) > 0 {
			p.End, in, r.more = p.Start+len(head), head, true
			p.outer = span
		}
	}
	v := r.seen.words(in)
	p.words, p.small, p.noun, p.document = v.words, v.small, v.noun, v.document
	p.kind = r.seen.outlet(in)
	p.headline = p.kind == outletUnknown && p.words > 2 && v.headline
	const longestName = 90
	if len(in) <= longestName {
		points, kind := v.shape(in)
		p.shape = points
		p.org = points > 2
		if p.kind == outletUnknown {
			if !p.org {
				p.people, p.sure = peopleIn(in)
			}
			if points > 0 && !p.sure {
				p.people = nil
			}
			p.sure = p.sure && p.words >= 2*len(p.people)
			if kind != outletUnknown && !p.sure {
				p.kind = kind
				p.shape = max(points, 4)
			}
		} else {
			p.shape = 8
		}
	}
	if len(p.people) > 0 && r.people.Start <= p.Start && p.End <= r.people.End {
		p.field = FieldAuthor
	}
	r.add(p)
}

// withoutOthers returns s without the words at its end that say that there are more
// authors: Jane Roe et al.
func withoutOthers(s string) string {
	last := s[len(s)-1]
	if last != '.' && last != 'l' && last != 's' && last < utf8.RuneSelf {
		return s
	}
	for _, w := range othersWords[:] {
		if w[len(w)-1] != last {
			continue
		}
		if head, ok := strings.CutSuffix(s, w); ok && strings.HasSuffix(head, " ") {
			return strings.TrimRight(head, ", ")
		}
	}
	return s
}

// withOthers reports whether s begins with the words that say that there are more authors.
func withOthers(s string) bool {
	s = strings.TrimLeft(s, ", ")
	for _, w := range othersWords[:] {
		if strings.HasPrefix(s, w) && !isWordRune(firstRune(s[len(w):])) {
			return true
		}
	}
	return false
}

// othersWords stand behind authors and say that there are more of them.
var othersWords = [...]string{
	"et al.", "et al", "and others", "and colleagues", "u. a.", "u.a.", "et coll.", "m.fl.", "m. fl.", "i in.", "y otros", "y cols.", "e outros", "e altri", "dkk.", "a kol.", "и др.", "и др", "та ін.", "та ін",
}

// isForeignSmall reports whether w is an article or the like of another language.
func isForeignSmall(w string) bool {
	switch w {
	case "y", "e", "o", "del", "las", "los", "el", "da", "do", "das", "dos", "der", "die", "den", "dem", "des", "und", "für", "von", "di", "della", "il",
		"les", "et", "en", "van", "het", "och", "på", "na", "w", "z", "i", "em", "para", "por", "pour", "sur", "zur", "zum", "im", "и", "в", "на":
		return true
	}
	return false
}

// The places that a piece may take, as a set.
type slots uint16

const (
	hasAuthor slots = 1 << iota
	hasBody         // a body as author, which needs a publication
	hasTitle
	hasPublication
	hasPlace
	hasPublisher
)

// A slot is a place that a run of pieces takes.
type slot uint8

const (
	slotFixed slot = iota
	slotAuthor
	slotBody
	slotTitle
	slotPublication
	slotPlace
	slotPublisher
	slotSeries
	slotRemark
	slotResidue
)

// A placing is how the pieces up to one of them are placed.
type placing struct {
	score int
	has   slots
	slot  slot  // of the last run
	from  uint8 // where the last run begins
	back  uint8 // which placing of the pieces before it goes on here
}

// beam is the most placings that are followed at a piece.
const beam = 12

// A lattice holds the placings of the pieces up to each of them.
type lattice struct {
	placings [maxPieces + 1][beam]placing
	n        [maxPieces + 1]uint8
}

// start adds a placing that ends before piece i where none did before the try that adds
// it. No two placings of one try have the same slot: none has to go for another one, and
// there is room for all.
func (l *lattice) start(i int, x placing) {
	l.placings[i][l.n[i]] = x
	l.n[i]++
}

const _ = uint(beam - slotResidue) // which is how many more a lattice has room for than there are slots

// push adds a placing that ends before piece i. Of two that have filled the same
// places the better one is kept.
func (l *lattice) push(i int, x placing) {
	row := l.placings[i][:l.n[i]]
	for k := range row {
		if y := &row[k]; y.has == x.has && y.slot == x.slot {
			if y.score < x.score {
				*y = x
			}
			return
		}
	}
	if len(row) < beam {
		l.placings[i][len(row)] = x
		l.n[i]++
		return
	}
	worst := 0
	for k := range row {
		if row[k].score < row[worst].score {
			worst = k
		}
	}
	if row[worst].score < x.score {
		row[worst] = x
	}
}

// longestRun is the most pieces that make one field.
const longestRun = 8

// closeReading is by how many points a reading may be better than the next one and
// the citation be ambiguous still. Where it is, the reading is wrong four times as
// often as where it is not.
const closeReading = 2

// place finds the best placing of the pieces that are not decided.
func (r *citationReader) place() {
	n := len(r.pieces)
	if !r.hasOpen() {
		return
	}
	r.over = r.lastTold()
	r.titleFirst = r.leadsWithTitle()
	if r.lattice == nil {
		r.lattice = new(lattice)
	}
	l := r.lattice
	clear(l.n[:])
	start := placing{}
	if len(r.authors) > 0 {
		start.has |= hasAuthor
	}
	if r.hasPublication() {
		start.has |= hasPublication
	}
	l.placings[0][0], l.n[0] = start, 1
	for i := range n {
		r.extend(l, i)
	}
	best, second := r.best(l)
	if second >= 0 {
		x, y := l.placings[n][best], l.placings[n][second]
		r.c.Ambiguous = x.score+r.whole(x)-y.score-r.whole(y) <= closeReading
	}
	for i, k := n, best; i > 0; {
		x := l.placings[i][k]
		r.fill(x.slot, int(x.from), i)
		i, k = int(x.from), int(x.back)
	}
}

// hasOpen reports whether a piece is yet to be placed.
func (r *citationReader) hasOpen() bool {
	for i := range r.pieces {
		if r.pieces[i].open() {
			return true
		}
	}
	return false
}

// open reports whether p is yet to be placed.
func (p *piece) open() bool { return p.field == "" && p.form != pieceQuoted }

// laterOutlet reports whether a piece from i on looks like an outlet or a body.
func (r *citationReader) laterOutlet(i int) bool {
	for ; i < len(r.pieces); i++ {
		if q := &r.pieces[i]; q.field == "" && q.form == pieceText && q.sep == '.' && q.small == 0 && (q.kind != outletUnknown || q.shape > 2) {
			return true
		}
	}
	return false
}

// leadsWithTitle reports whether the source begins with words that look less like
// an outlet than what stands behind them: Prices and Ores, Ore Institute, 2025.
func (r *citationReader) leadsWithTitle() bool {
	const least, most = 3, 7
	p := &r.pieces[0]
	if r.titled || len(r.authors) > 0 || p.field != "" || p.form != pieceText || p.kind != outletUnknown || p.shape > 2 || p.words < least && !r.lists(0) || len(p.people) > 0 {
		return false
	}
	for i := 1; i < len(r.pieces); i++ {
		q := &r.pieces[i]
		if q.field == "" && q.form == pieceText && (q.sep == ',' || q.sep == '.') && q.small == 0 && q.words <= most && (q.kind != outletUnknown || q.shape > 2 && !q.noun && !q.headline) {
			return true
		}
	}
	return false
}

// lists reports whether the commas behind piece i are those of a list of things: Prices,
// Politics and Pits.
func (r *citationReader) lists(i int) bool {
	const most = 4
	for k := i + 1; k < min(len(r.pieces), i+most); k++ {
		p := &r.pieces[k]
		if p.sep != ',' || p.field != "" || p.form != pieceText || len(p.people) > 0 || p.kind != outletUnknown || p.shape > 2 || p.words > most {
			return false
		}
		if strings.Contains(p.In(r.text), " and ") || strings.Contains(p.In(r.text), " & ") || r.joinedByAnd(k) {
			return r.pieces[i].words < most
		}
	}
	return false
}

// lastTold returns the piece behind which nothing but remarks is looked for: the
// first address, the day of access, or the date with which a source that has been
// named ends.
func (r *citationReader) lastTold() int {
	named := 0
	for i := range r.pieces {
		p := &r.pieces[i]
		switch {
		case p.field == FieldURL && p.sep == '(' && r.after(i+1, ',') && r.pieces[i+1].field == "":
		case p.field == FieldURL && i > 0, p.field == FieldAccessed:
			return i
		case p.field == FieldDate && p.period.Month != 0 && r.after(i+1, '.') && (p.sep != '(' || i > 1) && len(r.authors) == 0 && named > 1:
			return i
		case p.field == "" && p.form == pieceText:
			named++
			if p.kind != outletUnknown {
				named++
			}
		case p.form == pieceQuoted:
			named++
		}
	}
	return len(r.pieces)
}

// extend follows the placings that end before piece i. Pieces that are decided, one
// behind the other, are passed in one step.
func (r *citationReader) extend(l *lattice, i int) {
	if l.n[i] == 0 {
		return // no placing ends here: pieces that are decided are passed together
	}
	if !r.pieces[i].open() {
		var has slots
		end := i
		for end < len(r.pieces) && !r.pieces[end].open() {
			if r.pieces[end].field == FieldAuthor {
				has = hasAuthor
			}
			end++
		}
		for k := range l.n[i] {
			x := &l.placings[i][k]
			l.push(end, placing{score: x.score, has: x.has | has, slot: slotFixed, from: uint8(i), back: k})
		}
		return
	}
	filled := ^slots(0) // by all of them
	for k := range l.n[i] {
		filled &= l.placings[i][k].has
	}
	for j := i + 1; j <= len(r.pieces) && j-i <= longestRun; j++ {
		if j > i+1 && !r.runs(j-1) {
			break
		}
		run := r.runOf(i, j, filled)
		for k := range l.n[i] {
			x := l.placings[i][k]
			r.try(l, x, placing{score: x.score, has: x.has, from: uint8(i), back: k}, &run)
		}
	}
}

// runs reports whether piece j may go on with the one before it.
func (r *citationReader) runs(j int) bool {
	p := &r.pieces[j]
	return p.field == "" && p.form == pieceText && p.sep != '(' && p.sep != ' ' && p.sep != '|' && r.pieces[j-1].form == pieceText
}

// try pushes the placings in which the pieces of run are one field after x.
func (r *citationReader) try(l *lattice, x, next placing, run *pieceRun) {
	i, j := run.from, run.to
	fresh := l.n[j] == 0
	push := func(s slot, score int, has slots) {
		y := next
		y.slot = s
		y.score += score
		y.has |= has
		if fresh {
			l.start(j, y)
		} else {
			l.push(j, y)
		}
	}
	one := j == i+1
	if one {
		if score, ok := r.authorScore(x, i); ok {
			push(slotAuthor, score, hasAuthor)
		}
		if score, ok := r.bodyScore(x, i); ok {
			push(slotBody, score, hasBody)
		}
		push(slotRemark, run.remark, 0)
		residue := run.residue
		if i <= r.over && !r.spoke && r.pieces[i].sep == '.' && x.has&hasPublication != 0 {
			residue += 2
		}
		push(slotResidue, residue, 0)
	}
	if x.has&hasTitle == 0 && run.mayTitle {
		push(slotTitle, r.titleScore(x, run), hasTitle)
	}
	if r.pieces[i].form == pieceBracket {
		return
	}
	if x.has&hasPublication == 0 && j-i <= 4 {
		push(slotPublication, r.publicationScore(x, run), hasPublication)
	}
	if x.has&hasPlace == 0 && j-i <= 2 {
		if score, ok := r.placeScore(x, i, j); ok {
			push(slotPlace, score, hasPlace)
		}
	}
	if x.has&hasPublication != 0 && x.has&hasPublisher == 0 && one {
		if score, ok := r.publisherScore(i); ok {
			push(slotPublisher, score, hasPublisher)
		}
	}
	if one {
		if score, ok := r.seriesScore(i); ok {
			push(slotSeries, score, 0)
		}
	}
}

// authorScore says how well piece i is an author.
func (r *citationReader) authorScore(x placing, i int) (int, bool) {
	p := &r.pieces[i]
	if len(p.people) == 0 || len(r.authors) > 0 {
		staff := i == 0 && p.kind == outletUnknown && len(r.pieces) > 1 && len(r.authors) == 0 && isStaff(p.In(r.text)) && !strings.Contains(p.In(r.text), " of ")
		return 5, staff
	}
	score := 2
	switch {
	case p.sure:
		score = 6
	case len(p.people) > 1:
		score = 4
	}
	single := p.words == 1 || p.words < 2*len(p.people)
	if i > 0 && p.sep == ',' && x.slot == slotTitle && x.has&hasAuthor != 0 {
		return 0, false // Sam Roe, Ores Bring Back Peter Hale, Jane Poe
	}
	switch {
	case single && i > 0, !p.sure && i > 0 && x.slot != slotAuthor && p.sep != '(' && r.pieces[i-1].field != FieldAuthor &&
		(r.pieces[i-1].kind == outletUnknown && r.pieces[i-1].shape < 3 || !r.followedByTitle(i)),
		r.spoke && x.has&hasAuthor != 0:
		return 0, false
	case single:
		score = 3
	case i > 0 && r.pieces[i-1].field == FieldAuthor:
		score += 3
	case x.slot == slotAuthor && x.has&hasAuthor != 0:
		score++
	case x.has&hasAuthor != 0:
		score -= 6
	case x.has&hasTitle != 0 && p.sep != '(' && p.sep != '-':
		score -= 2
	case x.has&hasPublication != 0 && p.sep == ',' && r.followedByTitle(i):
		score += 2
	case x.has&hasPublication != 0 && p.sep == ',':
		score -= 3
	}
	if p.sep == '(' && x.has&hasPublication != 0 && p.sure {
		score += 2
	}
	if i == 1 && !p.sure && p.sep == ',' && len(p.people) == 1 && x.slot == slotAuthor && !r.titled && (i+1 == len(r.pieces) || r.pieces[i+1].people == nil) && !endsInFamily(p.In(r.text)) {
		score -= 5 // Jane Roe, Vibrant Ties, Ore Institute
	}
	if r.after(i+1, ':') && !r.followedByTitle(i) {
		score -= 5
	}
	if i == 0 && (len(r.pieces) == 1 || !p.sure && r.onlyName(i)) {
		score -= 5
	}
	return score, true
}

// endsInFamily reports whether the last word of s is a family name that is known.
func endsInFamily(s string) bool {
	_, last, _ := cutLast(s)
	return gaz.IsFamilyName(last)
}

// onlyName reports whether piece i is the only one that can be the publication.
func (r *citationReader) onlyName(i int) bool {
	for k := range r.pieces {
		if p := &r.pieces[k]; k != i && p.field == "" && p.form == pieceText && p.series == 0 {
			return false
		}
	}
	return true
}

// followedByTitle reports whether a title in quotes follows piece i.
func (r *citationReader) followedByTitle(i int) bool {
	return i+1 < len(r.pieces) && r.pieces[i+1].form == pieceQuoted
}

// afterTitle reports whether a title in quotes stands before piece i.
func (r *citationReader) afterTitle(i int) bool {
	for k := range i {
		if r.pieces[k].form == pieceQuoted {
			return true
		}
	}
	return false
}

// bodyScore says how well piece i is a body that is the author of what another
// one publishes.
func (r *citationReader) bodyScore(x placing, i int) (int, bool) {
	p := &r.pieces[i]
	if x.has&^hasPublication != 0 || len(r.authors) > 0 || i > 0 || p.kind == outletPodcast || p.sep == '(' {
		return 0, false
	}
	year := r.datedBehind(i)
	switch {
	case !r.titled && !year:
		return 0, false
	case p.kind == outletUnknown && p.shape < 3:
		return 1 + 3*btoi(r.laterOutlet(i+3)), year && p.small == 0 && p.words < 4 && startsUpper(p.In(r.text))
	case r.hasNamesake(i):
		return 6, true
	}
	switch p.kind {
	case outletNewswire, outletNewspaper, outletMagazine, outletBroadcast, outletWeb:
		return -2, true
	default:
	}
	if r.after(i+1, '/') {
		return -3, true
	}
	return 3, true
}

// datedBehind reports whether a date in brackets stands behind piece i.
func (r *citationReader) datedBehind(i int) bool {
	return i+1 < len(r.pieces) && r.pieces[i+1].field == FieldDate && r.pieces[i+1].sep == '('
}

// titleNouns are what many reports are called.
var titleNouns = [...]string{
	"account", "act", "agenda", "analysis", "announcement", "assessment", "bill", "brief", "budget", "bulletin",
	"communiqué", "consultation", "data", "declaration", "directive", "estimates", "evaluation", "forecast", "framework",
	"guidance", "guide", "guidelines", "handbook", "homicides", "index", "indicators", "letter", "manual", "note",
	"outlook", "overview", "page", "paper", "plan", "presentation", "profile", "profiles", "programme",
	"projections", "proposal", "pulse", "ranking", "rankings", "regulation", "release", "report", "reports", "results",
	"review", "roadmap", "scoreboard", "statement", "statistics", "strategy", "study", "summaries", "summary",
	"survey", "tables", "tracker", "transcript", "trends", "update", "yearbook",
}

// A pieceRun is some pieces, one behind the other, that may be one field together, with
// what is the same whatever the pieces before them are.
type pieceRun struct {
	from, to        int
	remark, residue int // the points for these
	title           int // those for a title, without what the placings before it add
	publication     int // the same for a publication
	kind            outletKind
	shape           int
	words           int
	small           int
	document        bool
	mayTitle        bool
	told            bool // a title in quotes stands before it
}

// runOf returns the run of the pieces from i to j, which take no place that is filled.
func (r *citationReader) runOf(i, j int, filled slots) pieceRun {
	p := &r.pieces[i]
	run := pieceRun{from: i, to: j, document: r.isDocument(i, j)}
	run.mayTitle = filled&hasTitle == 0 && !r.titled && !r.spoke && i < r.over && p.form != pieceBracket
	if j == i+1 {
		run.remark, run.residue = -6, -5
		if p.form == pieceBracket {
			run.remark, run.residue = 3, -2
		} else if p.sep == '(' {
			run.remark = -3
		}
		run.residue -= min(p.words/4, 3)
		if i > r.over || r.spoke {
			run.residue = -1
		}
	}
	if run.mayTitle {
		run.title = r.titlePoints(i, j)
	}
	if filled&hasPublication == 0 && p.form != pieceBracket && j-i <= 4 {
		run.told = r.titled && r.afterTitle(i)
		r.outletPoints(&run)
	}
	return run
}

// titlePoints says how well the pieces from i to j are the title, as far as they and the
// marks about them tell.
func (r *citationReader) titlePoints(i, j int) int {
	score, words, small := 0, 0, 0
	for k := i; k < j; k++ {
		p := &r.pieces[k]
		words += p.words
		small += p.small
		if k > i {
			score += r.joinScore(k)
		} else if p.covers {
			score -= 20
		}
		if p.kind != outletUnknown && p.words < 4 && k > i {
			score -= 4
		}
		if p.sure && k == i {
			score -= 4
		}
	}
	first := &r.pieces[i]
	if i == 0 && words < 4 && startsLower(first.In(r.text)) {
		score -= 8
	}
	if i == 0 && j == 1 && words < 6 && small < 2 && r.datedBehind(0) && len(r.pieces) > 2 && r.pieces[2].field == "" {
		score -= 6
	}
	last := r.pieces[j-1].In(r.text)
	switch {
	case words >= 4:
		score += 3
	case words == 1:
		score -= 2
		if i > 0 && isCapitals(first.In(r.text)) {
			score -= 4
		}
	}
	if small > 1 {
		score += 3
	} else if small == 1 {
		score++
	}
	if strings.HasSuffix(last, "?") || strings.HasSuffix(last, "!") || j > i+1 && strings.HasSuffix(first.In(r.text), "?") {
		score += 4
	}
	if r.hasTitleNoun(i, j) {
		score += 3
	}
	if r.isHeadline(i, j) {
		score += 3
	}
	if i == 0 && j < len(r.pieces) && r.pieces[j].field == FieldAuthor && r.pieces[j].sep == ' ' {
		score += 6 // The Long Vein by Jonas Berg
	}
	if endsInYear(last) {
		score += 2
	}
	if i > 0 && first.sep == ':' && r.pieces[i-1].form == pieceBracket {
		score -= 4
	}
	if first.kind != outletUnknown && j == i+1 {
		score -= 4
	}
	if first.sep == '(' {
		score -= 5
	}
	if i > 0 && first.sep != ',' && r.pieces[i-1].field == FieldResidue {
		score -= 8
	}
	return score
}

// titleScore says how well the pieces of run are the title after x.
func (r *citationReader) titleScore(x placing, run *pieceRun) int {
	i, j, score := run.from, run.to, run.title
	first := &r.pieces[i]
	if first.kind != outletUnknown && first.words < 4 && x.has == 0 {
		score -= 4
	}
	if x.has&hasAuthor == 0 {
		for k := i + 1; k < j; k++ {
			if r.pieces[k].sure && !r.endsInPost(k-1) {
				score -= 4
			}
		}
	}
	switch {
	case i == 0 && r.titleFirst:
	case x.has&(hasAuthor|hasBody|hasPublication) == 0 && i == 0:
		score -= 3
		if first.shape > 3 {
			score -= 3
		}
	case len(r.authors) > 0 && x.has&(hasTitle|hasPublication) == 0 && first.sep != ';':
		score += 4
	case x.has&hasPublication != 0 && x.has&hasAuthor == 0:
		score += 3
	}
	if x.has == 0 && r.after(j, ':') {
		score -= 2
	}
	if i > 0 && first.sep != ',' && x.has&hasPublication != 0 {
		if q := &r.pieces[i-1]; q.field == FieldDate && (q.sep != '(' || i > 2) && q.period.Month != 0 {
			score -= 9
		}
	}
	if i == 0 && x.has == 0 && run.document {
		score += 4
	}
	if first.shape > 2 && x.has&hasPublication == 0 && r.isShort(i, j) {
		score -= 3
	}
	return score
}

// isShort reports whether the pieces from i to j are at most two words, all with capitals.
func (r *citationReader) isShort(i, j int) bool {
	words, small := 0, 0
	for k := i; k < j; k++ {
		words += r.pieces[k].words
		small += r.pieces[k].small
	}
	return words <= 2 && small == 0
}

// adoptedNouns are what a document is called that bodies adopt.
var adoptedNouns = [...]string{
	"agreement", "communique", "communiqué", "convention", "declaration", "guidelines", "manifesto", "memorandum", "resolution",
	"treaty",
}

// hasTitleNoun reports whether one of the pieces from i to j has a word that
// reports are called by.
func (r *citationReader) hasTitleNoun(i, j int) bool {
	for k := i; k < j; k++ {
		if r.pieces[k].noun {
			return true
		}
	}
	return false
}

// isHeadline reports whether one of the pieces from i to j says what somebody does.
func (r *citationReader) isHeadline(i, j int) bool {
	for k := i; k < j; k++ {
		if r.pieces[k].headline {
			return true
		}
	}
	return false
}

// isDocument reports whether one of the pieces from i to j is a document that
// bodies adopt.
func (r *citationReader) isDocument(i, j int) bool {
	for k := i; k < j; k++ {
		if r.pieces[k].document {
			return true
		}
	}
	return false
}

// after reports whether the mark before piece j is mark.
func (r *citationReader) after(j int, mark byte) bool {
	return j < len(r.pieces) && r.pieces[j].sep == mark
}

// endsInPost reports whether piece k ends in what somebody is, who may be named
// next: interview with the program manager, Jane Roe.
func (r *citationReader) endsInPost(k int) bool {
	if r.pieces[k].words < 3 {
		return false
	}
	_, last, ok := cutLast(r.pieces[k].In(r.text))
	return ok && (isPost([]string{last}) || isSpeakerTitle(last))
}

// joinScore says how well piece k goes on with the title before it.
func (r *citationReader) joinScore(k int) int {
	p := &r.pieces[k]
	in := p.In(r.text)
	if p.covers {
		return 6
	}
	switch p.sep {
	case ',':
		if startsLower(in) || isDigit(byteAt(in, 0)) {
			return 2
		}
		if r.joinedByAnd(k) {
			return 3
		}
		if len(p.people) > 0 && r.endsInPost(k-1) {
			return 4
		}
		return -1
	case ':':
		if q := &r.pieces[k-1]; q.kind != outletUnknown || isPlace(q.In(r.text)) {
			return -6
		}
		return 3
	case '-':
		if startsLower(in) {
			return 2
		}
		return -1
	case '.':
		if prev := r.pieces[k-1].In(r.text); strings.HasSuffix(prev, "?") || strings.HasSuffix(prev, "!") {
			return -1
		}
		return -3
	}
	return -2
}

// joinedByAnd reports whether "and" leads to piece k.
func (r *citationReader) joinedByAnd(k int) bool {
	const longest = 8
	from, to := r.pieces[k-1].End, r.pieces[k].Start
	return to-from > 0 && to-from < longest && isAnd(strings.Trim(r.text[from:to], " ,"))
}

// outletPoints sets how well the pieces of run are the publication, as far as they and the
// marks about them tell.
func (r *citationReader) outletPoints(run *pieceRun) {
	i, j := run.from, run.to
	p := &r.pieces[i]
	score := 0
	kind, shape, words, small := p.kind, p.shape, p.words, p.small
	if j > i+1 {
		kind = knownOutlet(Span{p.Start, r.pieces[j-1].End}.In(r.text))
		shape, words, small = 0, 0, 0
		for k := i; k < j; k++ {
			shape = max(shape, min(r.pieces[k].shape, 4))
			words += r.pieces[k].words
			small += r.pieces[k].small
			if k > i {
				score += r.bodyJoin(k)
			}
			if r.pieces[k].kind != outletUnknown && k > i {
				score -= 3
			}
		}
		if kind != outletUnknown {
			score, shape = 0, 9
		}
	}
	score += shape
	switch {
	case kind != outletUnknown:
		score++
	case small > 0:
		score -= 2 * min(small, 4)
	case words <= 5:
		score += 2
	}
	if i > 0 && j == i+1 && p.sep == ',' && len(p.In(r.text)) < 5 && isPlace(Span{r.pieces[i-1].Start, p.End}.In(r.text)) {
		score -= 20 // Washington, DC
	}
	if kind == outletUnknown {
		score += r.unknownOutletPoints(run, shape, words, small)
	}
	if p.sure {
		score -= 6
	} else if len(p.people) > 0 && len(r.pieces) > 1 && !r.onlyName(i) {
		score -= 1
	}
	last := r.pieces[j-1].In(r.text)
	if strings.HasSuffix(last, "?") || strings.HasSuffix(last, "!") {
		score -= 6
	}
	if r.inBook && i > 0 && r.pieces[i-1].field == FieldRemark && strings.HasPrefix(r.pieces[i-1].In(r.text), "in ") {
		score += 12 // in Roe, J. (ed.), Handbook of Metals, Ore Press
	}
	if p.sep == '(' {
		score--
	}
	run.publication, run.kind, run.shape, run.words, run.small = score, kind, shape, words, small
}

// unknownOutletPoints returns the points of outletPoints for an outlet that is not known.
func (r *citationReader) unknownOutletPoints(run *pieceRun, shape, words, small int) int {
	i, j, score := run.from, run.to, 0
	p := &r.pieces[i]
	if words > 8 && (shape < 3 || small > 0) {
		score -= 5
	}
	if i > r.over {
		score -= 15
	}
	if isDigit(byteAt(p.In(r.text), 0)) {
		score -= 4
	}
	if r.isHeadline(i, j) {
		score -= 5
	}
	if i == 0 && r.titleFirst && shape < 3 {
		score -= 3
	}
	if i > 0 && j == i+1 && run.told && words < 5 && p.people == nil && r.asCountry(i) {
		score -= 8
	}
	if r.c.Kind == CitationSpeech && shape < 2 && words < 4 && i > 0 && j < len(r.pieces) && r.pieces[j].field == FieldDate {
		score -= 4 // where it was given
	}
	if shape < 3 && len(r.pieces) > 1 && r.hasTitleNoun(i, j) {
		score--
	}
	return score
}

// publicationScore says how well the pieces of run are the publication after x.
func (r *citationReader) publicationScore(x placing, run *pieceRun) int {
	score := run.publication
	if x.has == 0 && run.document {
		score -= 6
	}
	if run.kind == outletUnknown && run.shape < 3 && (run.words > 1 || x.has&(hasAuthor|hasBody) != 0) && r.after(run.to, ':') && !r.followedByTitle(run.to-1) {
		score -= 3
	}
	switch {
	case x.has == 0 && r.followedByTitle(run.to-1):
		score += 3
	case r.titled && !run.told && x.has&(hasAuthor|hasBody) != 0 && x.slot != slotFixed:
		score++
	case run.told:
		score++
	case len(r.authors) > 0 && x.has&hasTitle == 0 && !r.titled:
		score -= 4
	case x.has&hasTitle != 0:
		score++
	}
	if x.has&hasAuthor != 0 && x.slot == slotAuthor {
		score++
	}
	if x.slot == slotPlace {
		score += 3
	}
	return score
}

// endsInYear reports whether s ends in a year, as what appears each year does.
func endsInYear(s string) bool {
	if s == "" || s[len(s)-1] >= 'A' {
		return false // most titles end in a letter
	}
	_, last, ok := cutLast(s)
	return ok && len(last) == 4 && isYear(last)
}

// bodyJoin says how well piece k goes on with the name of a body before it.
func (r *citationReader) bodyJoin(k int) int {
	p := &r.pieces[k]
	switch p.sep {
	case ',':
		if _, last, _ := cutLast(p.In(r.text)); endsInYear(p.In(r.text)) || r.inBook && (p.kind != outletUnknown || last == "Press" || last == "Books" || last == "Publishing") {
			return -8
		}
		return -3
	case '-':
		if r.inBook {
			return 1
		}
		if isShortFor(p.In(r.text), r.pieces[k-1].In(r.text)) {
			return 6
		}
		return -4
	case '/':
		return 3
	case ':':
		if r.inBook {
			return 3
		}
	}
	return -6
}

// placeScore says how well the pieces from i to j are where the work was issued.
func (r *citationReader) placeScore(x placing, i, j int) (int, bool) {
	var score int
	switch {
	case j == i+1 && r.asPlace(i), j == i+2 && r.asCity(i):
		score = 6
	case j > i+1:
		return 0, false
	case i > 0 && (r.pieces[i].sep == '(' || r.spoke) && r.isCountry(i):
		score = 3
	case (r.c.Kind == CitationSpeech || r.spoke) && r.pieces[i].small == 0 && r.pieces[i].words < 4 && r.pieces[i].kind == outletUnknown:
		score = 3
	default:
		return 0, false
	}
	if i == 0 && len(r.pieces) > 1 && !r.after(j, ':') && (j == len(r.pieces) || r.pieces[j].field != FieldDate && r.pieces[j].sep != '(') {
		score -= 4
	}
	if r.after(j, ':') {
		score += 2
	}
	if x.has&(hasPublication|hasTitle) == 0 && i > 0 && !r.after(j, ':') && !r.titled && r.c.Kind != CitationSpeech && !r.spoke {
		score -= 3
	}
	return score, true
}

// asPlace reports whether piece i is where works are issued.
func (r *citationReader) asPlace(i int) bool {
	p := &r.pieces[i]
	return asked(&p.place, arePlaces, p.In(r.text))
}

// arePlaces reports whether s is a place where works are issued, or two: New York and
// Geneva.
func arePlaces(s string) bool {
	if !startsUpper(s) || !mayLead(s, leadPlace) {
		return false
	}
	if a, b, ok := strings.Cut(s, " and "); ok {
		return isPlace(a) && isPlace(b)
	}
	return isPlace(s)
}

// asked returns what is says of s, and keeps the answer, which is asked for often: 1
// for yes, -1 for no.
func asked(answer *int8, is func(string) bool, s string) bool {
	if *answer == 0 {
		*answer = -1
		if is(s) {
			*answer = 1
		}
	}
	return *answer > 0
}

// asCity reports whether piece i and the next one are a city and its state or
// country.
func (r *citationReader) asCity(i int) bool {
	both := Span{r.pieces[i].Start, r.pieces[i+1].End}.In(r.text)
	return asked(&r.pieces[i].city, isCity, both) || r.pieces[i+1].sep == ',' && r.asPlace(i) && r.asCountry(i+1)
}

// isCity reports whether s is a city with the state or the country behind it.
func isCity(s string) bool { return isPlace(s) || isCityState(s) }

// asCountry reports whether piece i is called as a country is.
func (r *citationReader) asCountry(i int) bool {
	p := &r.pieces[i]
	return asked(&p.country, isCountry, p.In(r.text))
}

// isCountry reports whether piece i, which is not the first, is a country.
func (r *citationReader) isCountry(i int) bool {
	const longest = 3
	p := &r.pieces[i]
	if i == 0 || p.words > longest || p.kind != outletUnknown || p.small > 0 || p.sep != '(' && !r.spoke {
		return false
	}
	return r.asCountry(i)
}

// publisherScore says how well piece i is who published the publication.
func (r *citationReader) publisherScore(i int) (int, bool) {
	p := &r.pieces[i]
	if p.kind == outletUnknown {
		return -1, p.shape > 3 || r.inBook && p.small == 0
	}
	for k := range i {
		if q := &r.pieces[k]; q.kind == outletPodcast || q.kind == outletBroadcast || q.kind == outletReport && p.kind == outletPress {
			return 2, true
		}
	}
	if p.kind == outletReport && knownOutlet(p.In(r.text)) == outletUnknown {
		return -1, true
	}
	return -4, true
}

// seriesScore says how well piece i is the series of a report without a number.
func (r *citationReader) seriesScore(i int) (int, bool) {
	p := &r.pieces[i]
	in := p.In(r.text)
	if i == 0 || p.words > 5 || p.kind != outletUnknown {
		return 0, false
	}
	if c := byteAt(in, len(in)-1); c != 's' && c != 'r' && c != 'f' {
		return 0, false
	}
	if _, last, _ := cutLast(in); p.words > 1 && slices.Contains(seriesNouns[:], last) {
		return 3, true
	}
	return 0, false
}

// seriesNouns end the names of series of reports.
var seriesNouns = [...]string{"Series", "Papers", "Notes", "Briefs", "Studies", "Paper", "Brief"}

// whole says what the whole of a placing is worth beside its parts.
func (r *citationReader) whole(x placing) int {
	score := 0
	if x.has&hasBody != 0 && x.has&hasPublication == 0 {
		score -= 12
	}
	if x.has&hasPublication == 0 {
		score -= 2
		if x.has&hasTitle != 0 && x.has&hasAuthor == 0 {
			score--
		}
	}
	if x.has&(hasPublication|hasTitle|hasAuthor|hasBody) == 0 && !r.titled {
		score -= 4
	}
	return score
}

// best returns the best placing of all pieces and the one next to it that fills
// other places, or -1.
func (r *citationReader) best(l *lattice) (best, second int) {
	n := len(r.pieces)
	second = -1
	for k := 1; k < int(l.n[n]); k++ {
		x := l.placings[n][k]
		score := x.score + r.whole(x)
		switch top := l.placings[n][best]; {
		case score > top.score+r.whole(top):
			best, second = k, best
		case second < 0 || score > l.placings[n][second].score+r.whole(l.placings[n][second]):
			second = k
		}
	}
	return best, second
}

// fill marks the pieces from i to j as what takes slot s.
func (r *citationReader) fill(s slot, i, j int) {
	if s == slotFixed {
		return
	}
	field := [...]CitationField{
		slotAuthor: FieldAuthor, slotBody: FieldAuthor, slotTitle: FieldTitle, slotPublication: FieldPublication, slotPlace: FieldPlace,
		slotPublisher: FieldPublisher, slotSeries: FieldSeries, slotRemark: FieldRemark, slotResidue: FieldResidue,
	}[s]
	p := &r.pieces[i]
	p.field = field
	p.End = r.pieces[j-1].End
	p.outer = Span{p.outer.Start, r.pieces[j-1].outer.End}
	for k := i + 1; k < j; k++ {
		r.pieces[k].Span = Span{p.End, p.End}
		r.pieces[k].outer = r.pieces[k].Span
		r.pieces[k].field = FieldResidue
	}
	if s == slotBody {
		p.people = []Name{{Literal: p.In(r.text)}}
	}
	if s == slotAuthor && len(p.people) == 0 {
		p.people = []Name{{Literal: p.In(r.text)}}
	}
}
