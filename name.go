package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// A Name is the name of a person, or, in Literal, of an organization.
type Name struct {
	Given       string `json:"given,omitempty"`
	Particle    string `json:"particle,omitempty"` // van der, de, al-
	Dropping    string `json:"dropping,omitempty"` // a particle that the family name is used without: von in Goethe
	Family      string `json:"family,omitempty"`
	Suffix      string `json:"suffix,omitempty"` // Jr., III
	Literal     string `json:"literal,omitempty"`
	Handle      string `json:"handle,omitempty"`      // @janeroe
	FamilyFirst bool   `json:"familyFirst,omitempty"` // read in the order of Xi Jinping
}

// ParseName returns the parts of the name of one person or organization. It
// reads names in their natural order, those with the family name first where
// that is how they are written (Xi Jinping), and those turned for a list
// (Collymore, Hannah; Smith J.A.). A particle that is turned along with the given
// name is a dropping one where the language has such (Goethe, Johann Wolfgang
// von). A handle may stand alone or after the name (Jane Roe @janeroe). Courtesy
// titles and degrees are no part of a name and are dropped; a name in capitals is
// put in the usual case; a lone name is taken for the given one. What does not look
// like a person is a Literal.
func ParseName(s string) Name {
	s = strings.TrimFunc(s, isNameEdge)
	if s == "" {
		return Name{}
	}
	var buf [maxNameWords]string
	words, ok := appendWords(buf[:0], s)
	switch {
	case !ok:
		return Name{Literal: strings.Join(strings.Fields(s), " ")}
	case strings.IndexByte(s, '@') >= 0:
		if bare, handle := cutHandle(words); handle != "" {
			n := ParseName(strings.Join(bare, " "))
			n.Handle = handle
			return n
		}
	case strings.IndexByte(s, ',') >= 0:
		return parseWithCommas(s)
	}
	return parseWords(words)
}

// String returns the name in reading order.
func (n Name) String() string {
	if n.Literal != "" {
		return n.Literal
	}
	if n.Handle != "" && n.Given+n.Particle+n.Dropping+n.Family == "" {
		return n.Handle
	}
	family := n.surname()
	if n.Dropping != "" {
		family = n.Dropping + " " + family
	}
	first, second, space := n.Given, family, " "
	if n.FamilyFirst {
		first, second = second, first
		if r, _ := utf8.DecodeLastRuneInString(family); unicode.In(r, unicode.Han, unicode.Hangul) {
			space = ""
		}
	}
	s := first
	if s != "" && second != "" {
		s += space
	}
	s += second
	if s != "" && n.Suffix != "" {
		s += " "
	}
	return s + n.Suffix
}

// surname returns the family name with its particle: van der Berg, al-Sisi.
func (n Name) surname() string { return afterParticle(n.Particle, n.Family) }

// afterParticle returns a family name after its particle, which a space parts from it
// unless it ends in a hyphen.
func afterParticle(particle, family string) string {
	if particle == "" || strings.HasSuffix(particle, "-") {
		return particle + family
	}
	return particle + " " + family
}

// What has more words than this, or is longer, is no person's name.
const (
	maxNameWords = 12
	maxNameLen   = 160
)

// parseWords parses a name without commas. It writes to words.
func parseWords(words []string) Name {
	if isOrganization(words) {
		return Name{Literal: literalName(words)}
	}
	return parsePerson(words)
}

// parsePerson parses the name of a person without commas. It writes to words.
func parsePerson(words []string) Name {
	words, suffix, titled := bareName(words)
	last := len(words) - 1
	if familyFirst(words) {
		return Name{Family: words[0], Given: strings.Join(words[1:], " "), Suffix: suffix, FamilyFirst: true}
	}
	if last == 0 {
		if family, given := cutEastAsian(words[0]); given != "" && suffix == "" {
			return Name{Family: family, Given: given, FamilyFirst: true}
		}
		particle, family := cutParticle(words[0])
		if particle != "" || titled || suffix != "" && !isRoman(suffix) {
			return Name{Particle: particle, Family: family, Suffix: suffix}
		}
		return Name{Given: family, Suffix: suffix}
	}
	if last == 1 && isPointedInitials(words[1]) && !isInitials(words[0]) && (!gaz.IsGivenName(words[0]) || gaz.IsFamilyName(words[0])) {
		return Name{Given: words[1], Family: words[0], Suffix: suffix} // Smith J.A.
	}
	from, to := particleRun(words)
	n := Name{
		Given: strings.Join(words[:from], " "), Particle: strings.Join(words[from:to], " "),
		Family: strings.Join(words[to:], " "), Suffix: suffix,
	}
	if n.Particle == "" {
		n.Particle, n.Family = cutParticle(n.Family)
	}
	return n
}

// parseWithCommas parses "Collymore, Hannah", "Martin Luther King, Jr." and
// "Jane Roe, PhD".
func parseWithCommas(s string) Name {
	var family, given []string
	var rooms [2][maxNameWords]string
	suffix := ""
	for rest, more := s, true; more; {
		var part string
		part, rest, more = strings.Cut(rest, ",")
		room := rooms[btoi(family != nil)][:0]
		if given != nil {
			room = nil
		}
		words, _ := appendWords(room, strings.TrimFunc(part, isNameEdge))
		switch {
		case len(words) == 0, family != nil && allDegrees(words):
		case family == nil:
			family = words
		case suffix == "" && len(words) == 1 && isNameSuffix(words[0]):
			suffix = words[0]
		case given == nil:
			given = words
		default:
			return Name{Literal: strings.Join(strings.Fields(s), " ")}
		}
	}
	if last := len(family) - 1; last > 0 && given != nil && suffix == "" && isNameSuffix(family[last]) {
		family, suffix = family[:last], family[last] // King Jr., Martin Luther
	}
	whole := Name{Literal: strings.Join(strings.Fields(s), " ")}
	if len(family) == 0 || given != nil && (isOrganization(family) || isOrganization(given) || isPost(given) ||
		len(family) > 1 && len(given) > 1 && gaz.IsGivenName(family[0])) {
		return whole
	}
	var room [2*maxNameWords + 1]string
	words := append(append(room[:0], given...), family...)
	if suffix != "" {
		words = append(words, suffix)
	}
	if given == nil {
		return parseWords(words)
	}
	words, suffix, _ = bareName(words)
	at := len(words) - len(family)
	if at < 1 {
		return whole
	}
	n := Name{Suffix: suffix}
	given, family = words[:at], words[at:]
	if len(family) == 1 && familyFirst(append([]string{family[0]}, given...)) {
		n.FamilyFirst = true
	}
	for at > 1 && isNameParticle(given[at-1]) {
		at-- // Berg, Jan van der
	}
	if isDropping(given[at:]) {
		n.Dropping = strings.Join(given[at:], " ") // Goethe, Johann Wolfgang von
	}
	to := 0
	for to < len(family)-1 && isNameParticle(family[to]) {
		to++ // van der Berg, Jan
	}
	n.Given = strings.Join(given[:at], " ")
	if n.Dropping == "" {
		n.Particle = strings.Join(words[at:len(given)+to], " ")
	} else {
		n.Particle = strings.Join(family[:to], " ")
	}
	n.Family = strings.Join(words[len(given)+to:], " ")
	if n.Particle == "" {
		n.Particle, n.Family = cutParticle(n.Family)
	}
	printed := n.String()
	if words, ok := appendWords(rooms[0][:0], printed); !ok || parseWords(words).String() != printed {
		return whole
	}
	return n
}

// isDropping reports whether words, turned along with a given name, are particles
// that the family name is used without: Tocqueville, Alexis de; but Berg, Jan van
// der.
func isDropping(words []string) bool {
	for _, w := range words {
		switch w {
		case "von", "vom", "zu", "zum", "zur", "und", "de", "da", "do", "dos", "das", "du", "d’", "d'":
		default:
			return false
		}
	}
	return len(words) > 0
}

// isPointedInitials reports whether w is J.A. or J.-P., and more than one.
func isPointedInitials(w string) bool {
	return len(w) > len("J.") && isListInitials(w) && strings.HasSuffix(w, ".")
}

// cutHandle cuts the handle that stands alone or after a name, with or without
// brackets.
func cutHandle(words []string) (bare []string, handle string) {
	last := len(words) - 1
	w := strings.Trim(words[last], "()[]")
	if len(w) < len("@ab") || w[0] != '@' {
		return words, ""
	}
	for i, r := range w[1:] {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' && (i == 0 || r != '.' && r != '-' && r != '@') {
			return words, ""
		}
	}
	return words[:last], w
}

// bareName returns the words of a name without courtesy title, degrees and
// suffix, in the usual case, and whether there was a title. It writes to words.
func bareName(words []string) (bare []string, suffix string, titled bool) {
	for len(words) > 1 && isHonorific(words[0]) {
		words, titled = words[1:], true
	}
	capitals := inCapitals(words)
	for len(words) > 2 && isDegree(words[len(words)-1]) && (!capitals || !mayBeFamily(words[len(words)-1])) {
		words = words[:len(words)-1]
	}
	if last := len(words) - 1; last > 0 && isNameSuffix(words[last]) {
		suffix, words = nameSuffix(words[last]), words[:last]
	}
	capitals = inCapitals(words)
	last := len(words) - 1
	for i, w := range words {
		if capitals && 0 < i && i < last && hasWord(capitalParticles[:], w) {
			words[i] = strings.ToLower(w)
		} else {
			words[i] = nameCase(w, capitals)
		}
	}
	if w := words[last]; len(w) > 4 && strings.IndexByte(w, '.') == len(w)-1 {
		words[last] = w[:len(w)-1]
	}
	return words, suffix, titled
}

// particleRun returns the range of the particles before the family name. If there
// are none, it is empty and stands where the family name begins.
func particleRun(words []string) (from, to int) {
	last := len(words) - 1
	if last > 2 && isConjunction(words[last-1]) {
		return last - 2, last - 2 // Ortega y Gasset
	}
	for from = last; from > 0 && isNameParticle(words[from-1]); from-- {
		if from == 1 && last == 1 && startsUpper(words[0]) {
			break // Van Jones
		}
	}
	return from, last
}

// isConjunction reports whether w joins two family names.
func isConjunction(w string) bool { return w == "y" || w == "i" || w == "e" }

// cutParticle splits the family name al-Sisi.
func cutParticle(family string) (particle, rest string) {
	i := strings.IndexByte(family, '-') + 1
	if i == 0 || !startsUpper(family[i:]) {
		return "", family
	}
	switch family[:i] {
	case "al-", "Al-", "el-", "El-", "as-", "ash-", "ad-", "an-", "ar-", "at-", "az-", "ul-":
		return family[:i], family[i:]
	}
	return "", family
}

// isOrganization reports whether words are no person's name.
func isOrganization(words []string) bool {
	if isNamedLikeBody(words) {
		return false
	}
	t := classesOfWords()
	switch first := words[0]; {
	case t.class(first)&classAgency != 0, len(words) > 1 && len(first) == len("the") && strings.EqualFold(first, "the"),
		len(words) == 2 && len(first) <= len("les") && hasWord(foreignArticles[:], first) && startsUpper(first): // Le Monde
		return true
	}
	for i, w := range words {
		switch {
		case isPlainCapitalized(w): // most names have nothing but letters of ASCII
			if t.class(w)&classOrganization != 0 {
				return true
			}
		case isOrganizationWord(w):
			return true
		case isNameParticle(w), i > 0 && isConjunction(w), i > 1 && isDegree(w):
		case !isNameWord(w):
			return true
		}
	}
	if len(words) == 1 && words[0][0] >= utf8.RuneSelf && unicode.In(firstRune(words[0]), unicode.Han, unicode.Hangul) {
		_, given := cutEastAsian(words[0])
		return given == ""
	}
	return isBareAcronym(words[0], len(words) == 1)
}

// isNamedLikeBody reports whether words are a person whose family name is a word in
// the names of bodies: Emily Post, Robert W. Service. The given name is no word that
// such a name begins with (Washington Post, Grant Fund).
func isNamedLikeBody(words []string) bool {
	last := len(words) - 1
	return (last == 1 || last == 2 && isInitials(words[1])) && isInClass(words[last], classFamily) && gaz.IsGivenName(words[0]) && !hasWord(givenWords[:], words[0])
}

// isOrganizationWord reports whether w, or its last part, is in the names of
// bodies.
func isOrganizationWord(w string) bool {
	w = strings.TrimSuffix(w, ".")
	t := classesOfWords()
	if t.class(w)&classOrganization != 0 {
		return true
	}
	hyphen := strings.LastIndexByte(w, '-')
	return hyphen > 0 && t.class(w[hyphen+1:])&classOrganization != 0
}

// isBareAcronym reports whether w is three to five capitals that cannot be read as a
// word, or, if it is alone, two to five of any kind.
func isBareAcronym(w string, alone bool) bool {
	if len(w) < 2 || len(w) > 5 || len(w) == 2 && !alone {
		return false
	}
	for i := range len(w) {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	return alone || !strings.ContainsAny(w, "AEIOUY")
}

// literalName joins the words of an organization's name. Where all of them are in
// capitals, those that are no abbreviations are put in the usual case, unless
// that made a person of it.
func literalName(words []string) string {
	printed := strings.Join(words, " ")
	if !inCapitals(words) {
		return printed
	}
	var buf [maxNameWords]string
	cased := append(buf[:0], words...)
	for i, w := range cased {
		switch {
		case strings.EqualFold(w, "of"), strings.EqualFold(w, "the"), strings.EqualFold(w, "and"), strings.EqualFold(w, "for"):
			if cased[i] = strings.ToLower(w); i == 0 {
				cased[i] = titleName(w)
			}
		case len(w) > 4 || isOrganizationWord(w):
			cased[i] = titleName(w)
		}
	}
	if isOrganization(cased) {
		return strings.Join(cased, " ")
	}
	return printed
}

// appendWords appends the words of s. It reports false if they are too many or
// too long to be a name.
func appendWords(words []string, s string) ([]string, bool) {
	if len(s) > maxNameLen {
		return words, false
	}
	n, start := 0, -1
	for i, r := range s {
		if unicode.IsSpace(r) {
			if start >= 0 {
				words, n = append(words, s[start:i]), n+1
			}
			start = -1
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		words, n = append(words, s[start:]), n+1
	}
	return words, n <= maxNameWords
}

// isNameEdge reports whether r may stand about a name and is no part of it.
func isNameEdge(r rune) bool {
	switch r {
	case ',', ';', ':', '|', '•', '·', '*', '_', '–', '—', '\u200b', '\ufeff':
		return true
	}
	return unicode.IsSpace(r)
}

// isNameWord reports whether w is written as a part of a person's name is.
func isNameWord(w string) bool {
	if isPlainCapitalized(w) {
		return true // most names have nothing but letters of ASCII
	}
	var before rune
	part := 0 // where the letters of this part begin
	for i, r := range w {
		switch {
		case isLetterRune(r):
			if !isLetterRune(before) && !unicode.IsMark(before) {
				part = i
			}
			if isCaseless(r) {
				break
			}
			if i == 0 && unicode.IsLower(r) && !strings.Contains(w, "-") && !isApostrophe(secondRune(w)) {
				return false
			}
			if before == '.' && unicode.IsLower(r) {
				return false // CFI.co
			}
			if unicode.IsUpper(r) && unicode.IsLower(before) && !hasWord(camelPrefixes[:], w[part:i]) {
				return false // MoneyWeek
			}
		case unicode.IsMark(r) && i > 0:
		case isApostrophe(r), r == '-', r == '‐', r == '.' && i > 0:
		case r == '"' || r == '“' || r == '”' || r == '(' || r == ')': // a nickname
		default:
			return false
		}
		before = r
	}
	return strings.IndexFunc(w, isLetterRune) >= 0
}

// isPlainCapitalized reports whether w is a capital and small letters of ASCII.
func isPlainCapitalized(w string) bool {
	if w == "" || w[0] < 'A' || w[0] > 'Z' {
		return false
	}
	for i := 1; i < len(w); i++ {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return true
}

func secondRune(s string) rune {
	_, size := utf8.DecodeRuneInString(s)
	return firstRune(s[size:])
}

// isNameParticle reports whether w may stand between the given and the family name.
func isNameParticle(w string) bool {
	const longest = len("della")
	if len(w) < 2 || len(w) > longest {
		return false
	}
	if w == "do" || w == "lo" {
		return true
	}
	var buf [longest]byte
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		buf[i] = c
	}
	switch string(buf[:len(w)]) {
	case "af", "al", "av", "bin", "bint", "da", "das", "de", "dei", "del", "della", "den", "der", "di", "dos", "du",
		"el", "ibn", "la", "las", "le", "los", "ten", "ter", "tot", "van", "vom", "von", "zu", "zum", "zur":
		return true
	}
	return false
}

func isHonorific(w string) bool {
	return len(w) <= len("professor") && isInClass(strings.TrimSuffix(w, "."), classHonorific)
}

// isDegree reports whether w is a degree or the like, with or without its points.
func isDegree(w string) bool {
	if strings.IndexByte(w, '.') >= 0 {
		return hasWord(degrees[:], strings.ReplaceAll(w, ".", ""))
	}
	return len(w) <= len("dphil") && startsUpper(w) && hasWord(degrees[:], w) && (len(w) > 2 || w == strings.ToUpper(w))
}

// mayBeFamily reports whether w, a degree that stands last in a name in capitals
// without a comma, may be the family name: JACK YUN MA.
func mayBeFamily(w string) bool { return len(w) == len("MA") && strings.ContainsAny(w, "AEIOU") }

func allDegrees(words []string) bool {
	for _, w := range words {
		if !isDegree(w) {
			return false
		}
	}
	return true
}

func isNameSuffix(w string) bool {
	if isRoman(w) {
		return true
	}
	w = strings.TrimSuffix(w, ".")
	return len(w) == len("jr") && (strings.EqualFold(w, "jr") || strings.EqualFold(w, "sr")) || w == "Filho" || w == "Neto"
}

// nameSuffix returns the suffix w as it is usually written: Jr., Sr., III.
func nameSuffix(w string) string {
	w = strings.TrimSuffix(w, ".")
	switch {
	case isRoman(w):
		return w
	case strings.EqualFold(w, "jr"):
		return "Jr."
	case strings.EqualFold(w, "sr"):
		return "Sr."
	}
	return titleName(w)
}

func isRoman(w string) bool {
	w = strings.TrimSuffix(w, ".")
	return w == "II" || w == "III" || w == "IV"
}

// inCapitals reports whether words are in capitals, but for the c of McDONALD,
// and not only because they are initials.
func inCapitals(words []string) bool {
	most := 0
	for _, w := range words {
		n := capitalRun(w)
		if n < 0 {
			return false
		}
		most = max(most, n)
	}
	return most > 1
}

// capitalRun returns how many capitals of w stand together at most, or -1 if it has small letters too.
func capitalRun(w string) int {
	if strings.HasPrefix(w, "Mc") || strings.HasPrefix(w, "Mac") {
		if rest := strings.TrimPrefix(w[1:], "a")[1:]; rest != "" {
			w = rest
		}
	}
	n, run := 0, 0
	for _, r := range w {
		switch {
		case 'a' <= r && r <= 'z':
			return -1
		case 'A' <= r && r <= 'Z':
			run++
			n = max(n, run)
		case r < utf8.RuneSelf, isCaseless(r):
			run = 0
		case unicode.IsLower(r):
			return -1
		case unicode.IsUpper(r):
			run++
			n = max(n, run)
		default:
			run = 0
		}
	}
	return n
}

// nameCase puts w in the usual case if all of the name is in capitals, or if w
// alone is and can be read as a word (Emmanuel MACRON).
func nameCase(w string, allCapitals bool) string {
	n := capitalRun(w)
	switch {
	case n < 2, isRoman(w), n == 2 && (!allCapitals || strings.HasSuffix(w, "J")):
		return w
	case !strings.ContainsAny(w, "AEIOUY") && len(w) <= 5 && isBareAcronym(w+"X", false):
		return w
	}
	return titleName(w)
}

// titleName returns w with capitals at the starts of its parts only.
func titleName(w string) string {
	var b strings.Builder
	start, letters := true, 0 // letters since the start of the part
	for i, r := range w {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsMark(r):
			start = r == '-' || r == '‐' || r == '.' || i == 0 || isApostrophe(r) && letters == 1
			letters = 0
		case start:
			r = unicode.ToUpper(r)
			start = false
			letters++
		default:
			if letters++; letters != 3 || len(w)-i < 3 || !strings.EqualFold(w[i-2:i], "mc") {
				r = unicode.ToLower(r)
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// organizationWords hold words that are in the names of newsrooms and other bodies, and
// hardly in those of persons.
var organizationWords = [...]string{
	"academy", "administration", "agence", "agencia", "agency", "agentur", "agenzia", "alliance", "assembly",
	"associates", "association", "authority", "banca", "banco", "bank", "banque", "board", "broadcasting",
	"bulletin", "bureau", "cabinet", "center", "centre", "chamber", "channel", "chronicle", "coalition",
	"college", "commission", "committee", "companies", "company", "congress", "consortium", "contributor",
	"contributors", "corporation", "correspondent", "correspondents", "council", "courier", "daily",
	"department", "desk", "digest", "directorate", "dispatch", "editor", "editorial", "editorials", "editors",
	"embassy", "enterprises", "exchange", "exchanges", "federation", "forum", "foundation", "france-presse",
	"fund", "gazette", "global", "globe", "gmbh", "government", "group", "guardian", "herald", "holdings", "inc",
	"independent", "industries", "initiative", "insider", "institute", "institution", "intelligence",
	"international", "jazeera", "journal", "lab", "laboratories", "laboratory", "limited", "llc", "llp", "ltd",
	"magazine", "mail", "media", "ministry", "mirror", "monitor", "nachrichten", "nations", "network",
	"networks", "news", "newsdesk", "newsletter", "newspaper", "newspapers", "newsroom", "newswire", "observer",
	"office", "organisation", "organization", "organizations", "parliament", "partners", "partnership", "plc",
	"politics", "post", "post-dispatch", "press", "publishing", "quarterly", "radio", "ratings", "redaktion",
	"registry", "reporter", "reporters", "research", "resources", "review", "secretariat", "service", "services",
	"society", "staff", "standard", "studios", "systems", "tageblatt", "team", "technologies", "telegraph",
	"television", "times", "today", "treasury", "tribune", "trust", "university", "ventures", "weekly", "wires",
	"writer", "writers", "zeitung",
}

// familyWords are those of organizationWords that are the family names of people.
var familyWords = [...]string{
	"bank", "chamber", "courier", "daily", "fund", "lab", "mail", "post", "press", "service", "standard", "trust", "weekly",
}

// givenWords are given names that are places or words too, with which the names of
// papers, banks and funds begin.
var givenWords = [...]string{
	"adelaide", "africa", "albany", "alexandria", "ally", "america", "angel", "april", "asia", "augusta", "aurora", "austin",
	"baron", "berlin", "brooklyn", "camden", "carolina", "carson", "chad", "chance", "charity", "charlotte", "chase",
	"chelsea", "cheyenne", "china", "christian", "cleveland", "cody", "columbia", "concord", "constance", "crystal", "cuba",
	"dakota", "dallas", "dawn", "denver", "destiny", "devon", "duke", "earl", "eden", "egypt", "england", "eugene", "faith",
	"flint", "florence", "france", "genesis", "geneva", "georgia", "germany", "grace", "grant", "guy", "hamilton", "harmony",
	"haven", "heaven", "holland", "honor", "hope", "houston", "hudson", "hunter", "india", "ireland", "israel", "jackson",
	"jersey", "jordan", "journey", "joy", "june", "justice", "kent", "kenya", "king", "kingston", "lancaster", "legacy",
	"liberty", "lima", "lincoln", "lloyd", "london", "lourdes", "madison", "major", "marina", "marshall", "may", "mercy",
	"milan", "miles", "miracle", "monroe", "montana", "morgan", "nevada", "nova", "ocean", "odessa", "orlando", "oxford",
	"page", "palmer", "paris", "patience", "penny", "phoenix", "pierre", "pilot", "price", "prince", "princess", "rich",
	"river", "roman", "royal", "salem", "santiago", "savannah", "savings", "scotland", "sierra", "star", "sterling",
	"stone", "summer", "sunday", "sunny", "surrey", "sydney", "tampa", "trinity", "troy", "tyler", "union", "unity",
	"victoria", "victory", "vienna", "virginia", "warren", "washington", "wells", "windsor", "winter", "york",
}

// agencies are outlets and bodies whose names have none of those words.
var agencies = [...]string{
	"aap", "abc-news", "afp", "agi", "ani", "ansa", "ap", "axios", "bbc", "belga", "bernama", "bloomberg",
	"caixin", "cbc", "cbs", "cctv", "cgtn", "cna", "cnbc", "cnn", "dpa", "dw", "efe", "forbes", "iea", "imf",
	"interfax", "itar-tass", "kcna", "kyodo", "lusa", "mofcom", "nato", "nbc", "newsweek", "nhk", "npr", "oecd",
	"pbs", "politico", "pti", "rbc", "reuters", "sda", "semafor", "sputnik", "tass", "unctad", "upi", "usgs",
	"ustr", "vnexpress", "wsj", "wto", "xinhua", "yonhap",
}

// foreignArticles begin the names of outlets.
var foreignArticles = [...]string{
	"das", "der", "die", "el", "il", "la", "le", "les",
}

// honorifics stand before a name and are no part of it.
var honorifics = [...]string{
	"dame", "dr", "hon", "mr", "mrs", "ms", "mx", "prof", "professor", "rev", "reverend", "sir",
}

// degrees and the like stand after a name and are no part of it.
var degrees = [...]string{
	"ba", "bsc", "cbe", "cfa", "cpa", "dphil", "edd", "esq", "jd", "kc", "kcmg", "llb", "llm", "ma", "mba",
	"mbe", "md", "mep", "mp", "msc", "obe", "pe", "phd", "qc", "rn",
}

// capitalParticles are the particles that are small letters in a name that was not in
// capitals; Le and La mostly are not.
var capitalParticles = [...]string{
	"bin", "bint", "da", "das", "de", "dei", "del", "della", "den", "der", "dos", "du", "ibn", "ter", "van",
	"vom", "von", "zu", "zum", "zur",
}

// camelPrefixes may stand before a capital inside a family name: McDonald, DeSantis.
var camelPrefixes = [...]string{
	"ap", "ben", "da", "de", "del", "des", "di", "du", "el", "fitz", "la", "le", "lo", "mac", "mc", "o", "st",
	"van", "von",
}
