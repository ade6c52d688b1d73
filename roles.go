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

// findRoles gives s its roles, each with the evidence for it. A phrase of the
// house at the start of the heading decides alone, if it is all of the heading
// or a colon, dash or question mark follows. Else the heading's phrases and
// role words count, and where it has none what the text says of the piece
// commented on.
func (p *page) findRoles(s *Section) {
	words := wordsOf(p.text, s.HeadingSpan)
	for at := 0; at < len(words); {
		role, n := p.phraseAt(words[at:])
		if n == 0 {
			role, n = roleWordsAt(words[at:])
		}
		if n == 0 {
			at++
			continue
		}
		p.addRole(s, role, Span{words[at].Start, words[at+n-1].End})
		if at == 0 && p.phraseEnds(words, n, s.HeadingSpan.End) {
			return
		}
		at += n
	}
	if len(s.Roles) == 0 && len(s.Paragraphs) > 0 {
		p.findRoleInText(s)
	}
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

// roleWords are the words in headings that show a role in any house.
var roleWords = [...]struct {
	role    Role
	phrases []string
}{
	{RoleFacts, []string{
		"facts", "fact check", "gets right", "got right", "get right", "what holds", "holds up", "hold up", "what's true", "what is true", "what rings true", "rings true", "what we know",
		"rock solid", "solid ground", "firm ground", "what's real", "what is real", "on the mark", "on target", "checks out", "check out", "what's accurate", "what is accurate", "accurate", "accuracies",
		"what's verified", "verified", "credit where", "what's confirmed", "what stands",
	}},
	{RoleFraming, []string{
		"framing", "spin", "spins", "rhetoric", "hype", "promotion", "promotional", "bias", "slant", "falls short", "fall short", "overstated", "overstates", "overreach", "overstatement", "oversold",
		"sales pitch", "cheerleading", "spun", "misleads", "misleading", "narrative",
	}},
	{RoleSpeculation, []string{"speculation", "speculations", "speculative", "speculates", "conjecture", "guesswork", "guesses", "unproven", "what's unproven", "wishful thinking"}},
	{RoleGaps, []string{
		"blind spots", "blind spot", "omissions", "omission", "omits", "omitted", "what's missing", "what is missing", "what's not said", "missing pieces", "missing piece", "missing context", "missing from",
		"left out", "leaves out", "not covered", "goes unsaid", "left unsaid", "unsaid", "unanswered", "unanswered questions", "overlooked", "overlooks", "gaps", "oversimplifications", "oversimplification",
		"ignored", "ignores", "misses", "it misses", "not mentioned", "untold",
	}},
	{RoleStakes, []string{
		"why it matters", "why this matters", "why that matters", "what it means", "what this means", "what that means", "implications", "for investors", "investor takeaway", "investor takeaways",
		"investor lens", "the stakes", "what's at stake", "what is at stake", "so what", "why investors should",
	}},
	{RoleView, []string{"our view", "our take", "our analysis", "our verdict", "our opinion", "our perspective", "our assessment", "bottom line", "final thoughts", "final word", "closing thoughts", "the verdict", "editorial view", "editor's view", "in our view"}},
}

// roleWordsAt returns the role of the longest of roleWords that words begin
// with, and its number of words.
func roleWordsAt(words []word) (role Role, n int) {
	for i := range roleWords {
		for _, phrase := range roleWords[i].phrases {
			if phrase[0] != words[0].folded[0] {
				continue
			}
			if k := startWith(words, phrase); k > n {
				role, n = roleWords[i].role, k
			}
		}
	}
	return role, n
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
