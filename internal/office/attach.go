package office

// A link is how a title stands to the name of its holder.
type link uint8

const (
	unlinked   link = iota
	direct          // before the name
	apposition      // after the name, set off by a comma or in brackets
	predicate       // X is, became, was appointed, served as
	ahead           // before the name, set off by a comma or colon
	alone           // the president, who is named elsewhere in the sentence
)

// attach finds the holders of the titles of the sentence.
func (s *sentence) attach(titles []title) {
	for i := range titles {
		if titles[i].how != unlinked || i+1 < len(titles) && titles[i+1].to == titles[i].to {
			continue // an adviser to President Trump is not he
		}
		s.attachDirect(&titles[i])
	}
	for i := len(titles) - 2; i >= 0; i-- { // army spokesman Major General
		t, next := &titles[i], &titles[i+1]
		switch {
		case t.how != unlinked || next.how != direct:
		case t.to == next.from, t.to == next.to && s.is(next.from-1, "the"):
			if t.share(next) && t.to == next.to { // the assistant to the president
				next.how, next.holders = unlinked, nil
			}
		}
	}
	for i := range titles {
		if t := &titles[i]; t.how == unlinked {
			s.attachBehind(titles, i)
		}
	}
	for i := len(titles) - 1; i >= 0; i-- {
		if t := &titles[i]; t.how == unlinked {
			s.attachAhead(titles, i)
		}
	}
	for i := range titles {
		if t := &titles[i]; t.how == unlinked {
			s.attachPredicate(titles, i)
		}
	}
	for i := range titles {
		if t := &titles[i]; t.how == unlinked {
			s.attachAlone(titles, i)
		}
	}
	for i := range titles {
		s.findBody(&titles[i])
	}
	for i := len(titles) - 2; i >= 0; i-- {
		s.shareBody(&titles[i], &titles[i+1])
	}
	for i := 1; i < len(titles); i++ {
		s.handBody(&titles[i-1], &titles[i])
	}
}

// mostHolders is how many people one title is given to, and mostJoined how many titles
// that are joined to one another have the same holders.
const (
	mostHolders = 128
	mostJoined  = 8
)

// share gives t the holders of a title that it is joined to, and reports whether it
// did: a long row of titles is no list of one man's offices.
func (t *title) share(with *title) bool {
	if with.joined == mostJoined {
		return false
	}
	t.how, t.holders, t.joined = with.how, with.holders, with.joined+1
	return true
}

// findBody finds the body that stands behind a title or behind its holder: Governor
// Andrew Bailey of the Bank of England; Chris Saunders, Co-Chair, Northern Border
// Regional Commission.
func (s *sentence) findBody(t *title) {
	i := t.to
	switch {
	case s.owned(t):
		return
	case (t.how == direct || t.how == ahead) && t.to == t.headEnd:
		for s.at(i).person < 0 && i < len(s.tokens) {
			i++
		}
		i = s.personEnd(i)
		if t.how == ahead && s.at(i).text == "," {
			i++
		}
		if !s.is(i, "of", "from", "at") || s.is(i, "at") && s.at(i-1).text == "," { // where somebody spoke
			return
		}
	case t.how != unlinked && t.how != direct && s.is(i, "at", "with") && (s.at(i+1).named > 0 || s.is(i+1, "the") && s.at(i+2).named > 0):
	case s.joinedBody(t):
		return
	case t.how != unlinked && t.how != direct && s.is(i, "at") && s.is(t.headEnd, "for") && s.at(i+1).org >= 0: // vice president for sales at Acme
	case t.how != unlinked && t.how != direct && t.to > t.headEnd && s.partOnly(t, i):
	case t.how == unlinked || t.how == direct || t.to > t.headEnd:
		return
	case s.is(i, "at", "with", "in"):
	case s.at(i).text == ",":
		k := i + 1
		for k-i < maxTitle && (s.at(k).upper && s.at(k).person < 0 || s.is(k, "of", "for", "in", "and", "the", "a", "&")) {
			k++
		}
		named := s.at(i+1).place >= 0 && s.at(i+1).place == s.at(k-1).place
		if s.at(k).person >= 0 || !named && k < len(s.tokens) && isWord(s.at(k).text) || s.headBetween(i+1, s.phrase(i+1)) {
			return
		}
	default:
		return
	}
	to := s.phrase(i + 1)
	for k := i + 1; k < to; k++ {
		if inName := s.at(k-1).upper && s.at(k+1).upper && s.has(k-1, isBody); s.is(k, "for") && !inName { // not in an Agency for Development
			to = k
		}
	}
	if to > i+1 {
		t.body = [2]int{i + 1, to}
	}
}

// owned gives a bare title the organization that "whose" or "its" before it stands for:
// Acme, whose chief executive, X; Acme's board made X its president.
func (s *sentence) owned(t *title) bool {
	k := t.from - 1
	for s.has(k, isAdj) && !s.at(k).upper {
		k--
	}
	if t.to > t.headEnd || t.from < t.head && s.bodiesIn(t, t.from, t.head) != 0 || !s.is(k, "whose", "its") {
		return false
	}
	var o int
	switch {
	case s.is(k, "its"):
		o = s.subjectOrg(k)
	case s.at(k-1).text == ",":
		o = s.at(k - 2).org
	default:
		o = s.at(k - 1).org
	}
	if o < 0 {
		return false
	}
	for k--; s.at(k).org != o; {
		k--
	}
	t.body[1] = k + 1
	for s.at(k-1).org == o {
		k--
	}
	t.body[0] = k
	return true
}

// subjectOrg returns the organization that "its" at token k stands for: that which the
// sentence begins with, or else the nearest before. A country that is nearer has it.
func (s *sentence) subjectOrg(k int) int {
	for i := range min(3, k) {
		if o := s.at(i).org; o >= 0 {
			return o
		}
	}
	for i := k - 1; i >= max(0, k-nearby); i-- {
		if o := s.at(i).org; o >= 0 || s.at(i).place >= 0 {
			return o
		}
	}
	return -1
}

// joinedBody gives a bare title the body that its holder joined as such: he joined the
// Bank of Mauritius as a research officer.
func (s *sentence) joinedBody(t *title) bool {
	const most = 14 // tokens of such a body
	k := s.back(t.from)
	if t.how != predicate || t.to > t.headEnd || !s.is(k, "as") || s.bodiesIn(t, t.from, t.head) != 0 {
		return false
	}
	for i := k - 1; i >= max(0, k-most); i-- {
		if s.is(i, "joined", "joins", "joining") {
			if to := min(k, s.phrase(i+1)); to > i+1 {
				t.body = [2]int{i + 1, to}
			}
			return t.body[1] > 0
		}
		if s.at(i).person >= 0 || s.at(i).text == ";" {
			return false
		}
	}
	return false
}

// partOnly reports whether a title says only of which part of a body it is, which stands
// at token i behind a comma or "at": a member of the board of trustees at a university.
func (s *sentence) partOnly(t *title, i int) bool {
	switch {
	case s.is(i, "at"):
		return s.is(t.to-1, "board", "trustees", "directors", "council", "committee", "faculty", "regents")
	case s.bodiesIn(t, t.headEnd, t.to)&^(noBody|company|region|government) != 0:
		return false
	case s.at(i).text == ",":
		if s.is(i+1, "the", "a", "an") {
			if t.to == t.headEnd+2 && isAcronym(s.at(t.to-1).text) { // of BEAMA, the Belgian Asset Managers Association
				to := s.phrase(i + 1)
				return s.at(i+2).upper && s.bodiesIn(t, i+1, to)&^(noBody|company|region) != 0
			}
			i++
		}
		n := s.namedAt(i + 1)
		return n != nil && n.kind&(nations|civil|academy) != 0 && s.bodiesIn(t, t.headEnd, t.to)&(noBody|company) == 0 && !s.at(n.to).upper
	}
	return false
}

// headBetween reports whether tokens hold a head: a title of its own.
func (s *sentence) headBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if s.has(i, isHead) && !s.has(i, isPort) {
			return true
		}
	}
	return false
}

// shareBody gives a title that names no body that of the next one that it is
// joined to: the managing director and CEO of Jaiz Bank.
func (s *sentence) shareBody(t, next *title) {
	if t.to != t.headEnd || t.body[1] > 0 || t.how == unlinked || len(next.holders) == 0 || len(t.holders) == 0 || t.holders[0] != next.holders[0] || next.from < t.to {
		return
	}
	if k := s.back(next.from); k < t.to || k > t.to+1 || !s.is(k, "and", "&") && s.at(k).text != "," {
		return
	}
	switch {
	case next.body[1] > 0:
		t.body = next.body
	case next.to > next.headEnd:
		t.body = [2]int{next.headEnd + 1, next.to}
	case next.from < next.head && t.from == t.head:
		t.body = [2]int{next.from, next.head}
	default:
		t.body = next.body
	}
}

// handBody gives a title that only companies have and that names no body that of the
// title before, which it is joined to: Acme president and CEO X.
func (s *sentence) handBody(t, next *title) {
	if next.to > next.headEnd || next.body[1] > 0 || next.class != classCorporate || len(t.holders) != 1 || len(next.holders) != 1 || t.holders[0] != next.holders[0] || next.from < t.to {
		return
	}
	if k := s.back(next.from); k < t.to || k > t.to+1 || !s.is(k, "and", "&") || s.bodiesIn(next, next.from, next.head) != 0 {
		return
	}
	switch {
	case t.body[1] > 0:
		next.body = t.body
	case t.from < t.head && s.bodiesIn(t, t.from, t.head)&^region != 0 && !s.countryIn(t):
		next.body = [2]int{t.from, t.head}
	}
}

// skipHonorific returns the token after words of address and ranks at i.
func (s *sentence) skipHonorific(i int) int {
	for s.at(i).person < 0 {
		switch n := s.style(i); {
		case s.has(i, isHon):
			i++
		case n > 0:
			i += n
		default:
			return i
		}
	}
	return i
}

// style returns how many tokens a style of address takes at i, as His Royal Highness.
func (s *sentence) style(i int) int {
	k := i
	if !s.at(k).upper || !s.is(k, "his", "her", "their", "the") {
		return 0
	}
	for k++; s.is(k, "royal", "serene", "imperial", "most", "right"); {
		k++
	}
	if !s.is(k, "highness", "majesty", "excellency", "eminence", "holiness", "beatitude", "grace", "honour", "honor", "honourable", "honorable", "reverend", "worship") {
		return 0
	}
	return k + 1 - i
}

// personEnd returns the token after the name that token i is in.
func (s *sentence) personEnd(i int) int {
	p := s.at(i).person
	for s.at(i).person == p && i < len(s.tokens) {
		i++
	}
	return i
}

// attachDirect attaches a title to the name right after it, or the names where
// it is a plural.
func (s *sentence) attachDirect(t *title) {
	i := t.to
	if s.is(i, "nominee", "candidate", "hopeful", "designate") {
		i++
	}
	i = s.skipHonorific(i)
	if s.at(i).text == "(" && s.at(i+2).text == ")" && s.at(i+1).person < 0 { // (CEO)
		i += 3
	}
	if s.at(i).text == "\"" || s.at(i).text == "“" {
		i++
	}
	p := s.at(i).person
	if p < 0 {
		return
	}
	t.how = direct
	t.holders = append(t.holders, p)
	s.attachList(t, i)
}

// attachList attaches a plural to the names that are joined to the one at token i:
// Senators Rubio of Florida, Lee of Utah and Perdue.
func (s *sentence) attachList(t *title, i int) {
	for s.has(t.head, plural) && len(t.holders) < mostHolders {
		p := s.at(i).person
		end := s.personEnd(i)
		if s.is(end, "of") {
			for end++; s.at(end).upper && s.at(end).person < 0; {
				end++
			}
		}
		for s.at(end).text == "," || s.is(end, "and", "&", "or") {
			end++
		}
		i = s.skipHonorific(end)
		if s.at(i).person < 0 || s.at(i).person == p {
			return
		}
		t.holders = append(t.holders, s.at(i).person)
	}
}

// back returns the token before i, without articles, adverbs and adjectives that
// may stand before a title.
func (s *sentence) back(i int) int {
	k := i - 1
	for k >= 0 && s.at(k).person < 0 && s.has(k, isDet|isAdv|isAdj) && !s.isPossessive(k) {
		k--
	}
	return k
}

// nameBefore returns the person whose name ends right before token i: before an
// age, a party in brackets or a comma too.
func (s *sentence) nameBefore(i int) int {
	k := i - 1
	if s.at(k).text == ")" { // (R-Ohio)
		for n := 0; k >= 0 && s.at(k).text != "(" && n < 8; n++ {
			k--
		}
		k--
	}
	if isNumber(s.at(k).text) && s.at(k-1).text == "," {
		k -= 2
	}
	if s.at(k).place >= 0 { // Sara Menker, Kenya, chief executive
		j := k
		for s.at(j).place == s.at(k).place && j > 0 {
			j--
		}
		if s.at(j).text == "," {
			k = j - 1
		}
	}
	if s.is(k, "phd", "ph.d.", "cfa", "esq", "esq.", "qc", "kc", "obe", "cbe", "mbe", "mp") && s.at(k-1).text == "," {
		k -= 2
	}
	if s.is(k, "jr", "jr.", "sr", "sr.", "iii", "ii") {
		k--
		if s.at(k).text == "," {
			k--
		}
	}
	if s.at(k).person < 0 { // Senator Ada Lund of Maine
		const most = 4
		j := k
		for k-j < most && s.at(j).person < 0 && s.at(j).upper {
			j--
		}
		if j < k && s.is(j, "of", "from") && s.at(j-1).person >= 0 {
			k = j - 1
		}
	}
	return s.at(k).person
}

func isNumber(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// attachBehind attaches a title to the name before it that it is in apposition
// to, and the titles that are joined to one that is.
func (s *sentence) attachBehind(titles []title, n int) {
	t := &titles[n]
	if t.outer >= 0 {
		return
	}
	k := s.back(t.from)
	if s.is(k, "and", "&") && s.is(k-1, "founder") { // the founder and chief executive
		k--
		if s.isHyphen(k-1) || s.is(k-1, "co") {
			k -= 2
		}
		k = s.back(k)
	}
	sep := s.at(k)
	switch {
	case sep.person >= 0 && !s.isPossessive(k+1):
		made := s.is(s.skipBack(k)-1, "elected", "elects", "appointed", "appoints", "named", "names", "declared", "proclaimed", "made")
		if k == t.from-1 && !s.at(t.head).upper && !made {
			return
		}
		t.how, t.holders = apposition, []int{sep.person}
	case sep.text == ",", sep.text == "(", s.isDash(k), sep.text == ":":
		if p := s.nameBefore(k); p >= 0 {
			if sep.text == "," && (s.is(t.from-1, "the") && s.goesOn(t.to) || s.ofNext(titles, n, p)) {
				return
			}
			t.how, t.holders = apposition, []int{p}
			return
		}
		s.joinBefore(titles, n, k)
	case s.is(k, "who", "himself", "herself") && s.at(k-1).text == ",":
		if p := s.nameBefore(k - 1); p >= 0 {
			t.how, t.holders = apposition, []int{p}
		}
	case s.is(k, "and", "&"), sep.text == "/", s.is(k, "as") && s.is(k-1, "well"):
		if s.at(k-1).text == "," {
			k--
		}
		if s.joinBefore(titles, n, k); t.how == unlinked {
			if p := s.nounBefore(k); p >= 0 {
				t.how, t.holders = apposition, []int{p}
			}
		}
	}
}

// nounBefore returns the person with whom what ends at token k is in apposition, as a
// noun that is no title: X, a professor at Acme and former senator.
func (s *sentence) nounBefore(k int) int {
	const most = 10
	for i := k - 1; i > max(0, k-most); i-- {
		switch {
		case s.at(i).person >= 0 || s.has(i, isCop|isSay|isApp) || s.is(i, "and", "who", "which", "that", "to", "with"):
			return -1
		case s.at(i).text == ",":
			if s.is(i+1, "a", "an", "the") {
				return s.nameBefore(i)
			}
			return -1
		}
	}
	return -1
}

// ofNext reports whether the title n, which stands between the person p and another,
// begins with a country and p has a title of a country before the name: German minister
// X, Italy's minister, Y.
func (s *sentence) ofNext(titles []title, n, p int) bool {
	t := &titles[n]
	if s.at(t.from).place < 0 || s.at(t.to).text != "," || s.at(s.skipHonorific(t.to+1)).person < 0 || n == 0 {
		return false
	}
	b := &titles[n-1]
	return b.how == direct && b.holders[len(b.holders)-1] == p && s.countryIn(b)
}

// goesOn reports whether a verb or adverb at token i makes what is before it the
// subject of a clause.
func (s *sentence) goesOn(i int) bool {
	t := s.at(i)
	if t.person >= 0 || t.upper || !isWord(t.text) || s.isPossessive(i) {
		return false
	}
	return !s.is(i, "and", "who", "whose", "of", "in", "at", "for", "from", "to", "since", "until", "under", "or", "on", "during", "with", "between", "by", "as", "before", "after", "when")
}

// joinBefore gives the title n the holder of the title that ends at token k, if
// that has one before it.
func (s *sentence) joinBefore(titles []title, n, k int) {
	for m := n - 1; m >= max(0, n-maxTitle); m-- {
		b := &titles[m]
		if b.outer >= 0 {
			continue
		}
		if b.to <= k && s.joined(b.to, k) && (b.how == apposition || b.how == predicate) && titles[n].share(b) {
			titles[n].after = m + 1
		}
		return
	}
}

// joined reports whether between tokens i and k there is at most something in
// brackets, or a place or body that the title before i is in.
func (s *sentence) joined(i, k int) bool {
	if i == k {
		return true
	}
	if k-i > 12 {
		return false
	}
	for j := i; j < k; j++ {
		if t := s.at(j); t.person >= 0 || t.flags&(isCop|isSay|isApp) != 0 || t.text == ";" {
			return false
		}
	}
	return true
}

// attachAhead attaches a title to the name after it behind a comma or colon, and
// the titles that are joined to one before a name.
func (s *sentence) attachAhead(titles []title, n int) {
	t := &titles[n]
	i := t.to
	if s.is(i, "and", "&") || s.at(i).text == "," && n+1 < len(titles) && s.back(titles[n+1].from) == i || s.at(i).text == "," && s.is(i+1, "and") {
		if n+1 < len(titles) && s.back(titles[n+1].from) <= i+3 {
			next := &titles[n+1]
			rank := s.at(i).text == "," && (next.class == classMilitary || next.class == classReligious || next.class == classRoyal || next.class == classPolice)
			if (next.how == direct && (rank || !s.is(t.from-1, "the")) || next.how == ahead) && t.share(next) {
				next.after = n + 1
			}
		}
		if t.how != unlinked {
			return
		}
	}
	if t.outer >= 0 {
		return
	}
	if s.is(i, "and", "&") { // CEO & Co-Founder:
		if s.is(i+1, "founder") {
			i += 2
		} else if s.is(i+3, "founder") && s.isHyphen(i+2) {
			i += 4
		}
	}
	if s.is(i, "for", "to", "of") { // a spokesman for Mr. Zardari,
		if j := s.skipHonorific(i + 1); s.at(j).person >= 0 {
			i = s.personEnd(j)
		}
	}
	if s.is(i, "at", "in") && s.is(i+1, "the") && !s.at(i+2).upper { // at the mines ministry,
		if to := s.phrase(i + 1); s.bodiesIn(t, i+1, to)&^noBody != 0 {
			i = to
		}
	}
	if s.is(i, "in", "at") && s.at(i+1).upper { // in Beijing,
		i += 2
		for s.at(i).upper && s.at(i).person < 0 {
			i++
		}
	}
	if s.at(i).text == "," || s.at(i).text == ":" || s.isDash(i) {
		i = s.skipHonorific(i + 1)
		if p := s.at(i).person; p >= 0 && !s.isPossessive(s.personEnd(i)) {
			t.how, t.holders = ahead, []int{p}
			if s.attachList(t, i); len(t.holders) == 1 && s.ofMany(t) {
				t.how, t.holders = unlinked, nil
			}
		}
	}
}

// ofMany reports whether a title is of many people who are not named, as before a comma
// in "the wives of senators, X said".
func (s *sentence) ofMany(t *title) bool {
	return t.from > 0 && s.has(t.head, plural) && !s.before(t.headEnd, t.headEnd-t.from+4, "one", "two", "three", "four", "both", "among", "like")
}

// attachPredicate attaches a title that is said of somebody: was appointed, is,
// became, as.
func (s *sentence) attachPredicate(titles []title, n int) {
	t := &titles[n]
	if t.outer >= 0 {
		return
	}
	if p := s.at(s.skipHonorific(t.to + 1)).person; p >= 0 && s.is(t.to, "is", "remains") && s.is(t.from-1, "whose", "its") && !s.isPossessive(s.personEnd(s.skipHonorific(t.to+1))) {
		t.how, t.holders = predicate, []int{p}
		return
	}
	k := s.back(t.from)
	switch {
	case s.has(k, isApp) && s.is(k, "chosen", "picked", "selected", "made", "declared", "named", "appointed", "elected", "hired", "tapped") &&
		!s.has(k-1, isCop|isAdv) && s.at(k-1).text != "," && s.at(k-1).person < 0 && !s.is(k-1, "himself", "herself", "and", "be"):
		return
	case s.is(t.from-1, "next", "future"):
		return
	case s.has(k, isCop|isApp):
	case s.has(k, isAs):
	case s.is(k, "for") && (s.is(k-1, "nominee", "candidate", "nominated") || s.is(k-1, "running", "run", "runs", "ran") && t.to-t.from > 1):
	case s.is(k, "of", "for", "to") && s.is(k-1, "post", "position", "rank", "role", "job", "office", "title"):
	case s.is(k, "and", "&"), s.at(k).text == ",", s.at(k).text == "/":
		s.joinBefore(titles, n, k)
		return
	default:
		return
	}
	for j := k; j >= 0 && k-j < 40; j-- {
		if p := s.at(j).person; p >= 0 {
			if end := s.personEnd(j); s.isPossessive(end) && (!s.termOf(k) || s.is(k-1, "predecessor") || k-end > 5) {
				continue
			}
			first := s.skipBack(j)
			if s.has(k, isAs) && s.is(first-1, "replace", "replaces", "replaced", "replacing", "succeed", "succeeds", "succeeded", "succeeding") {
				j = first
				continue
			}
			t.how, t.holders = predicate, []int{p}
			return
		}
		if s.at(j).text == ";" || s.at(j).text == ":" {
			return
		}
	}
}

// skipBack returns the first token of the name that token i is in, or of the words
// of address before it.
func (s *sentence) skipBack(i int) int {
	p := s.at(i).person
	for s.at(i-1).person == p || s.has(i-1, isHon) {
		i--
	}
	return i
}

// words returns a title up to the end of its head.
func (s *sentence) words(t *title) string { return s.text[s.at(t.from).Start:s.at(t.headEnd-1).End] }

// attachAlone attaches a title with an article to a person of the sentence who is
// known to hold that office.
func (s *sentence) attachAlone(titles []title, n int) {
	t := &titles[n]
	if t.outer >= 0 || !s.is(t.from-1, "the") {
		return
	}
	for m := max(0, n-maxTitle); m < min(len(titles), n+maxTitle); m++ {
		if b := &titles[m]; m != n && b.how != unlinked && b.how != alone && len(b.holders) == 1 && s.headWord(b).text == s.headWord(t).text && b.headEnd-b.head == t.headEnd-t.head && likeTitles(s.words(t), s.words(b)) {
			t.how, t.holders = alone, b.holders
			return
		}
	}
}
