package gloss

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Role is what a section does in a commentary.
type Role string

// The roles that a Parser tells apart. A section may have several, or none.
const (
	RoleFacts       Role = "facts"       // what holds in the piece commented on
	RoleFraming     Role = "framing"     // how the piece presents it
	RoleSpeculation Role = "speculation" // what it guesses
	RoleGaps        Role = "gaps"        // what it leaves out
	RoleStakes      Role = "stakes"      // why it matters to readers and investors
	RoleView        Role = "view"        // what the house thinks
)

func knownRole(r Role) bool {
	switch r {
	case RoleFacts, RoleFraming, RoleSpeculation, RoleGaps, RoleStakes, RoleView:
		return true
	}
	return false
}

// Evidence is the words for which a section has a role.
type Evidence struct {
	Span
	Role Role   `json:"role"`
	Text string `json:"text"`
}

// findRoles gives the sections their roles, each with the evidence for it. Words that
// are in headings of plain news too (gaps, hype, "misses") count only on a page that
// has a sure role, or judges a piece in its lead, as one that comments on it does.
func (p *page) findRoles(sections []Section) {
	sure, more := false, false
	for i := range sections {
		more = p.findRolesOf(&sections[i], false) || more
		sure = sure || len(sections[i].Roles) > 0
	}
	if lead := p.out.Lead; more && !sure && len(lead) > 0 {
		judged := Section{Paragraphs: lead[:1]}
		p.findRoleInText(&judged)
		sure = len(judged.Roles) > 0
	}
	if !sure || !more {
		return
	}
	for i := range sections {
		s := &sections[i]
		s.Roles, s.Evidence = nil, nil
		p.findRolesOf(s, true)
	}
}

// findRolesOf gives s its roles. A phrase of the house at the start of the heading
// decides alone, if it is all of the heading or a colon, dash or question mark
// follows. Else the heading's phrases and role words count, of which the page may
// have weak ones, and where it has none what the text says of the piece commented on.
// It reports whether the heading has weak ones that did not count.
func (p *page) findRolesOf(s *Section, weak bool) (more bool) {
	h := heading{p: p, words: wordsOf(p.text, s.HeadingSpan), end: s.HeadingSpan.End}
	for at := 0; at < len(h.words); {
		role, n := p.phraseAt(h.words[at:])
		if n == 0 {
			role, n = h.roleAt(at, weak)
		}
		if n == 0 {
			at++
			continue
		}
		p.addRole(s, role, Span{h.words[at].Start, h.words[at+n-1].End})
		if at == 0 && p.phraseEnds(h.words, n, h.end) {
			return false
		}
		at += n
	}
	if len(s.Roles) == 0 && len(s.Paragraphs) > 0 {
		p.findRoleInText(s)
	}
	return h.more
}

func (p *page) addRole(s *Section, role Role, where Span) {
	if slices.Contains(s.Roles, role) {
		return
	}
	s.Roles = append(s.Roles, role)
	s.Evidence = append(s.Evidence, Evidence{Span: where, Role: role, Text: where.In(p.text)})
}

// phraseEnds reports whether the heading, which ends at end, is over after its
// first n words, or a mark follows them.
func (p *page) phraseEnds(words []word, n, end int) bool {
	if n == len(words) {
		return true
	}
	rest := strings.TrimLeft(p.text[words[n-1].End:end], " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune(":?–—-|", r)
}

// A word of a text, and how it is compared.
type word struct {
	Span
	folded string // in small letters, with straight apostrophes
}

// wordsOf returns the words in a range of text. Apostrophes inside a word are
// part of it, hyphens divide.
func wordsOf(text string, in Span) []word {
	var words []word
	start := -1
	add := func(end int) {
		s := strings.Trim(text[start:end], "'’")
		if s != "" {
			start += strings.Index(text[start:end], s)
			words = append(words, word{Span{start, start + len(s)}, strings.ToLower(strings.ReplaceAll(s, "’", "'"))})
		}
		start = -1
	}
	for i, r := range in.In(text) {
		letter := unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '’'
		if letter && start < 0 {
			start = in.Start + i
		} else if !letter && start >= 0 {
			add(in.Start + i)
		}
	}
	if start >= 0 {
		add(in.End)
	}
	return words
}

// startWith returns the number of words of phrase, written in small letters with
// spaces between, if words begin with them, and else 0.
func startWith(words []word, phrase string) int {
	n := 0
	for part := range strings.SplitSeq(phrase, " ") {
		if n == len(words) || words[n].folded != part {
			return 0
		}
		n++
	}
	return n
}

// begins reports whether words begin with those of phrase.
func begins(words []word, phrase []string) bool {
	if len(words) < len(phrase) {
		return false
	}
	for i, w := range phrase {
		if words[i].folded != w {
			return false
		}
	}
	return true
}

// phraseAt returns the role of the longest phrase of the house that words begin
// with, and its number of words.
func (p *page) phraseAt(words []word) (role Role, n int) {
	for i := range p.style.phrases {
		if phrase := &p.style.phrases[i]; len(phrase.words) > n && begins(words, phrase.words) {
			role, n = phrase.role, len(phrase.words)
		}
	}
	if k := p.ownView(words); k > n {
		return RoleView, k
	}
	return role, n
}

// ownView returns the number of words by which words begin with a name of the
// house and a word for what it thinks, as "REEx Perspective".
func (p *page) ownView(words []word) int {
	for _, name := range p.style.names {
		n := len(name)
		if n >= len(words) || !begins(words, name[:n-1]) || strings.TrimSuffix(words[n-1].folded, "'s") != name[n-1] {
			continue
		}
		switch words[n].folded {
		case "view", "views", "analysis", "take", "perspective", "opinion", "verdict", "commentary", "assessment", "conclusion", "outlook":
			return n + 1
		}
	}
	return 0
}

// A heading is the words of one in which roles are looked for.
type heading struct {
	p     *page
	words []word
	end   int  // of the heading in the text
	more  bool // it has words that count only where weak ones do
}

// rolePhrases are phrases that show a role.
type rolePhrases struct {
	role    Role
	phrases []string
}

// sureWords are the phrases in headings that show a role in any house: they speak of
// what is said, or to the reader.
var sureWords = [...]rolePhrases{
	{RoleFacts, []string{
		"fact check", "gets right", "got right", "get right", "what holds", "what's true", "what is true", "what rings true", "rings true", "what we know",
		"what's solid", "what is solid", "what's real", "what is real", "what checks out", "what's accurate", "what is accurate", "what's verified", "what is verified",
		"what's rock solid", "credit where", "what's confirmed", "what is confirmed", "what stands", "holds water",
	}},
	{RoleFraming, []string{"sales pitch"}},
	{RoleSpeculation, []string{"what's unproven", "what is unproven", "what's speculative", "what is speculative", "wishful thinking"}},
	{RoleGaps, []string{
		"blind spots", "blind spot", "what's missing", "what is missing", "what's not said", "what's left out", "what is left out", "missing pieces", "missing context", "not covered", "goes unsaid", "left unsaid",
		"unanswered questions", "it misses", "not mentioned",
	}},
	{RoleStakes, []string{
		"why it matters", "why this matters", "why that matters", "what it means", "what this means", "what that means", "investor takeaway", "investor takeaways", "investor lens", "investor angle",
		"what's at stake", "what is at stake", "so what", "why investors should", "what investors should", "implications for investors",
	}},
	{RoleView, []string{"our view", "our take", "our analysis", "our verdict", "our opinion", "our perspective", "our assessment", "final thoughts", "closing thoughts", "editorial view", "editor's view", "in our view"}},
}

// weakWords are the words in headings that show a role on a page that has a sure one,
// at an edge of the heading. Alone they are sure.
var weakWords = [...]rolePhrases{
	{RoleFacts, []string{
		"facts", "holds up", "hold up", "rock solid", "solid ground", "firm ground", "on the mark", "on target", "checks out", "check out", "accurate", "accuracies", "verified",
	}},
	{RoleFraming, []string{
		"framing", "spin", "spins", "rhetoric", "hype", "promotion", "promotional", "bias", "slant", "falls short", "fall short", "overstated", "overreach", "overstatement", "oversold",
		"cheerleading", "spun", "misleading", "narrative",
	}},
	{RoleSpeculation, []string{"speculation", "speculations", "speculative", "conjecture", "guesswork", "guesses", "unproven"}},
	{RoleGaps, []string{
		"omissions", "omission", "omitted", "missing piece", "missing from", "left out", "unsaid", "unanswered", "overlooked", "gaps", "oversimplifications", "oversimplification", "ignored", "untold",
	}},
	{RoleStakes, []string{"implications", "for investors", "the stakes", "stakes"}},
	{RoleView, []string{"bottom line", "final word", "the verdict", "verdict"}},
}

// longestIn returns the role of the longest of phrases that words begin with, and its
// number of words.
func longestIn(list []rolePhrases, words []word) (role Role, n int) {
	for i := range list {
		for _, phrase := range list[i].phrases {
			if phrase[0] != words[0].folded[0] {
				continue
			}
			if k := startWith(words, phrase); k > n {
				role, n = list[i].role, k
			}
		}
	}
	return role, n
}

// roleAt returns the role that the words at shows in any house, and how many they are.
func (h *heading) roleAt(at int, weak bool) (Role, int) {
	words := h.words[at:]
	if role, n := longestIn(sureWords[:], words); n > 0 {
		return role, n
	}
	if role, n := longestIn(weakWords[:], words); n > 0 {
		if weak && h.edge(at, n) || h.whole(at, n) {
			return role, n
		}
		h.more = true
	}
	if role := verbRole(words); role != "" && at > 0 {
		if h.ofPiece(at, weak) {
			return role, 1
		}
		h.more = true
	}
	return "", 0
}

// whole reports whether the n words at are all of the heading, or all before a colon
// or a dash, but for an article.
func (h *heading) whole(at, n int) bool {
	return (at == 0 || at == 1 && isArticleWord(h.words[0].folded)) && h.p.phraseEnds(h.words, at+n, h.end)
}

// edge reports whether the n words at stand at the start or the end of the heading,
// or beside a mark or "and".
func (h *heading) edge(at, n int) bool {
	if at == 0 || at+n == len(h.words) || at == 1 && isArticleWord(h.words[0].folded) {
		return true
	}
	return h.parts(at-1) || h.parts(at+n-1) || joins(h.words[at-1].folded) || joins(h.words[at+n].folded)
}

// parts reports whether a mark follows word i.
func (h *heading) parts(i int) bool {
	return strings.ContainsAny(h.p.text[h.words[i].End:h.words[i+1].Start], ",:;?–—|&")
}

func joins(w string) bool { return w == "and" || w == "or" || w == "vs" || w == "versus" }

func isArticleWord(w string) bool { return w == "the" || w == "a" || w == "an" || w == "its" }

// ofPiece reports whether the verb at is said of the piece commented on: "What the
// Report Misses", and where weak words count "Where Reuters Slips" too.
func (h *heading) ofPiece(at int, weak bool) bool {
	switch before := h.words[at-1].folded; {
	case before == "it", pieceWord(before):
		return true
	}
	first := h.words[0].folded
	return weak && (first == "what" || first == "where" || first == "how")
}

// verbRole returns the role of a heading whose piece does what words begin with.
func verbRole(words []word) Role {
	switch words[0].folded {
	case "misses", "omits", "ignores", "overlooks", "leaves":
		if words[0].folded == "leaves" && startWith(words, "leaves out") == 0 {
			return ""
		}
		return RoleGaps
	case "overstates", "misleads", "oversells", "exaggerates", "slips", "stumbles", "falters", "overreaches":
		return RoleFraming
	case "speculates", "guesses":
		return RoleSpeculation
	}
	return ""
}

// findRoleInText gives s the role that its first paragraph shows by what it says
// of the piece commented on: "The article rightly notes".
func (p *page) findRoleInText(s *Section) {
	const most = 1500
	first := s.Paragraphs[0].Span
	first.End = min(first.End, first.Start+most)
	words := wordsOf(p.text, first)
	if n := startWith(words, "for investors"); n > 0 {
		p.addRole(s, RoleStakes, Span{words[0].Start, words[n-1].End})
		return
	}
	for i := range words {
		if startWith(words[i:], "investors should") == 2 {
			p.addRole(s, RoleStakes, Span{words[i].Start, words[i+1].End})
			continue
		}
		if !pieceWord(words[i].folded) {
			continue
		}
		for k := i + 1; k < len(words) && k <= i+3 && !strings.ContainsAny(p.text[words[k-1].End:words[k].Start], ".;!?"); k++ {
			if role := judgment(words[k].folded); role != "" {
				p.addRole(s, role, Span{words[i].Start, words[k].End})
				break
			}
		}
	}
}

// pieceWord reports whether w is a word for a piece that is commented on or its
// author.
func pieceWord(w string) bool {
	switch w {
	case "article", "piece", "report", "story", "coverage", "author", "essay", "column", "op-ed", "writer", "reporter", "reporting", "analysis", "commentary", "headline", "interview":
		return true
	}
	return false
}

// judgment returns the role of a section in which w is said of a piece.
func judgment(w string) Role {
	switch w {
	case "correctly", "rightly", "accurately":
		return RoleFacts
	case "frames", "portrays", "overstates", "exaggerates", "oversells", "romanticizes", "dramatizes":
		return RoleFraming
	case "speculates", "conjectures":
		return RoleSpeculation
	case "omits", "ignores", "overlooks", "neglects":
		return RoleGaps
	}
	return ""
}

// How a line holds a phrase of the house.
type phraseMatch uint8

const (
	notLooked phraseMatch = iota
	noPhrase
	startPhrase // it begins with one
	wholePhrase // it is one, or one and a colon or dash with what follows
)

// housePhrase reports how l, a short line, begins with a phrase by which the
// house marks a role.
func (p *page) housePhrase(l *line) phraseMatch {
	if l.phrase == notLooked {
		l.phrase = p.matchPhrase(l)
	}
	return l.phrase
}

func (p *page) matchPhrase(l *line) phraseMatch {
	if len(l.text) > maxHeading || !p.style.mayBegin(l.text) {
		return noPhrase
	}
	const most = 96 // bytes, more than a phrase has
	words := wordsOf(p.text, Span{l.Start, min(l.End, l.Start+most)})
	_, n := p.phraseAt(words)
	switch {
	case n == 0:
		return noPhrase
	case p.phraseEnds(words, n, l.End):
		return wholePhrase
	}
	return startPhrase
}

// mayBegin reports whether s begins with the first letters of a phrase or of the
// house's name. It is a first look, without allocation.
func (f *foldedStyle) mayBegin(s string) bool {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	begins := func(word string) bool {
		n := min(len(word), 3)
		return len(s) >= n && strings.EqualFold(s[:n], word[:n])
	}
	for i := range f.phrases {
		if words := f.phrases[i].words; len(words) > 0 && begins(words[0]) {
			return true
		}
	}
	for _, name := range f.names {
		if begins(name[0]) {
			return true
		}
	}
	return false
}

// gluedHeading returns the length of the heading of the house that the line b
// begins with if its paragraph follows without a space, and else 0.
func (p *page) gluedHeading(start, end int) int {
	s := p.text[start:end]
	if len(s) <= maxHeading {
		return 0
	}
	for i := range p.style.phrases {
		phrase := &p.style.phrases[i]
		n := samePrefix(s, phrase.text)
		if next, _ := utf8.DecodeRuneInString(s[n:]); n > 0 && len(phrase.words) > 1 && unicode.IsUpper(next) {
			return n
		}
	}
	return 0
}

// samePrefix returns the length of the prefix of s that is phrase, in its
// capitals but without regard to the shape of apostrophes and dashes, or 0.
func samePrefix(s, phrase string) int {
	i := 0
	for _, want := range phrase {
		got, n := utf8.DecodeRuneInString(s[i:])
		switch got {
		case '’':
			got = '\''
		case '–', '—':
			got = '-'
		}
		if got != want {
			return 0
		}
		i += n
	}
	return i
}
