package gloss

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// readByline returns those whom the line s names as its authors, and whether By
// or a label like it stands before them. It reports false if s is no byline: many
// lines that begin with By are something else ("By the numbers", "By 2030, China
// will ..."). A line without a label is a byline only if it names a newsroom's
// staff, or a person and the outlet or the desk that the person writes for ("Jane
// Roe, Senior Reporter").
func readByline(s string) (names []Name, labeled, ok bool) {
	const longest = 240
	if len(s) > longest {
		return nil, false, false
	}
	line := withoutDate(strings.TrimFunc(s, isBylineEdge))
	var buf [8]string
	parts := splitByline(buf[:0], withoutBrackets(line))
	for i, part := range parts {
		rest, ok := cutByline(part)
		if !ok {
			continue
		}
		rest = withoutCredits(firstSentence(rest))
		by := readAuthors(rest)
		if first, _, _ := strings.Cut(rest, " "); isAnd(first) { // By and Large
			return nil, false, false
		}
		for j, other := range parts {
			by.ok = by.ok && (j == i || len(strings.Fields(other)) <= 6)
		}
		if !by.ok || len(by.names) == 0 {
			return nil, false, false
		}
		return by.names, true, true
	}
	parts = splitByline(buf[:0], line)
	if len(parts) == 0 || startsItem(s) {
		return nil, false, false
	}
	if words := strings.Fields(line); !strings.Contains(line, ",") && isStaffLine(words) {
		return []Name{{Literal: literalName(words)}}, false, true
	}
	by := readAuthors(parts[0])
	if !by.ok || len(by.names) == 0 {
		return nil, false, false
	}
	for _, part := range parts[1:] {
		words := strings.Fields(part)
		by.says(words)
		by.ok = by.ok && len(words) <= 6
	}
	for _, name := range by.names {
		by.ok = by.ok && name.Family != "" && name.Given != "" && !hasWord(outletWords[:], name.Family)
	}
	first, _, _ := strings.Cut(by.names[0].Given, " ")
	known := gaz.IsGivenName(first) || by.names[0].FamilyFirst
	if by.ok && (by.writer || by.outlet && known && !by.post) {
		return by.names, false, true
	}
	return nil, false, false
}

// withoutCredits returns s, which stands after By, up to where it says who else
// had a hand in the work: photographs by, editing by, additional reporting by.
func withoutCredits(s string) string {
	from, before := 0, 0 // where this word and the one before it begin
	for w := range strings.FieldsSeq(s) {
		at := from + strings.Index(s[from:], w)
		if strings.EqualFold(strings.TrimRight(w, ":"), "by") && hasWord(creditWords[:], strings.TrimFunc(s[before:at], isBylineEdge)) {
			return withoutLinks(s[:before])
		}
		before, from = at, at+len(w)
	}
	return s
}

// withoutLinks returns s without what leads on at its end: and, with, additional.
func withoutLinks(s string) string {
	for {
		if s = strings.TrimRightFunc(s, isBylineEdge); !endsInAbbreviation(s) {
			s = strings.TrimSuffix(s, ".")
		}
		i := strings.LastIndexByte(s, ' ')
		if w := s[i+1:]; !isAnd(w) && !strings.EqualFold(w, "additional") {
			return s
		}
		s = s[:max(i, 0)]
	}
}

// withoutBrackets returns s without what stands in brackets.
func withoutBrackets(s string) string {
	if !strings.ContainsAny(s, "([") {
		return s
	}
	var b strings.Builder
	depth := 0
	for _, r := range s {
		switch {
		case r == '(' || r == '[':
			depth++
		case r == ')' || r == ']':
			depth = max(0, depth-1)
		case depth == 0:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// startsItem reports whether s begins with the mark of an item of a list.
func startsItem(s string) bool {
	r := firstRune(strings.TrimLeftFunc(s, unicode.IsSpace))
	return strings.ContainsRune("•·*-–—|", r)
}

// isStaffLine reports whether words, alone on a line, are a newsroom's byline:
// Reuters Staff, Editorial Board, The Associated Press.
func isStaffLine(words []string) bool {
	if len(words) == 0 || len(words) > 5 || !isNewsroom(words) || gaz.IsGivenName(words[0]) ||
		slices.ContainsFunc(words, func(w string) bool { return isAnd(w) || hasWord(outletPrepositions[:], w) }) {
		return false
	}
	last := words[len(words)-1]
	switch strings.ToLower(last) {
	case "board", "bureau", "desk", "editor", "editors", "team": // of others too
		return slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, "editorial") })
	case "press":
		return strings.EqualFold(words[max(0, len(words)-2)], "associated")
	}
	if first := words[:1]; hasWord(writerPosts[:], strings.TrimSuffix(strings.ToLower(last), "s")) && (isPost(first) || hasWord(deskWords[:], first[0])) {
		return false // what the one named above is: Senior Writer
	}
	if hasWord(staffWords[:], last) {
		return len(words) > 1
	}
	return len(words) == 1 && len(last) > 4 && hasWord(agencies[:], last)
}

// firstSentence returns s up to the end of its first sentence, which no initial
// or abbreviation makes.
func firstSentence(s string) string {
	const longestAbbreviation = 3
	for i := 0; i+2 < len(s); i++ {
		if s[i] == '.' && s[i+1] == ' ' && i-strings.LastIndexByte(s[:i], ' ')-1 > longestAbbreviation && startsUpper(s[i+2:]) {
			return s[:i]
		}
	}
	return s
}

// withoutDate returns the line s without the date at its start or end, its label
// and its time.
func withoutDate(s string) string {
	for i, d := range findDates(s) {
		if i == 0 && isDateFurniture(s[:d.Start], 0) {
			rest, next := d.End, skipDateFurniture(s, d.End)
			for next != rest {
				rest, next = next, skipDateFurniture(s, next)
			}
			if rest < len(s) {
				return withoutDate(s[rest:])
			}
		}
		if !isDateFurniture(s, d.End) {
			continue
		}
		s = strings.TrimRightFunc(s[:d.Start], isBylineEdge)
		for {
			i := strings.LastIndexByte(s, ' ')
			if i < 0 || !hasWord(dateFurniture[:], strings.TrimSuffix(s[i+1:], ":")) {
				return s
			}
			s = strings.TrimRightFunc(s[:i], isBylineEdge)
		}
	}
	return s
}

// splitByline splits s at the signs that part an author from an outlet, a date or
// a rubric, and appends the parts.
func splitByline(parts []string, s string) []string {
	from := 0
	add := func(to int) {
		if part := strings.TrimFunc(s[from:to], isBylineEdge); part != "" {
			parts = append(parts, part)
		}
	}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		next := i + size
		spaced := i > 0 && s[i-1] == ' ' && strings.HasPrefix(s[next:], " ")
		if strings.ContainsRune("|•·\t()[]", r) || spaced && strings.ContainsRune("-–—/", r) {
			add(i)
			from = next
		}
		i = next
	}
	add(len(s))
	return parts
}

// cutByline returns what follows By, or a label like it, at the start of s.
func cutByline(s string) (rest string, ok bool) {
	first, rest, _ := strings.Cut(s, " ")
	if strings.EqualFold(first, "guest") {
		first, rest, _ = strings.Cut(rest, " ")
	}
	switch {
	case strings.EqualFold(first, "by"), strings.EqualFold(first, "by:"):
		return strings.TrimSpace(rest), true
	case hasWord(bylineLabels[:], strings.TrimSuffix(first, ":")) && strings.HasSuffix(first, ":"):
		return strings.TrimSpace(rest), true
	}
	second, rest, _ := strings.Cut(rest, " ")
	if strings.EqualFold(strings.TrimSuffix(second, ":"), "by") && hasWord(bylineVerbs[:], first) {
		return strings.TrimSpace(rest), true
	}
	return "", false
}

// authors is what the part of a byline that names people says.
type authors struct {
	names  []Name
	ok     bool // it says nothing else
	beside bool // the last thing said is whom the last one writes for, or what that one is
	placed bool // the last one is said to write in a place
	outlet bool // whom they write for is said
	writer bool // that they write is said
	post   bool // another post is said
}

// says notes what words say that stand beside a name.
func (by *authors) says(words []string) {
	switch {
	case isWriter(words):
		by.writer = true
	case isPost(words) && !strings.EqualFold(words[0], "the"):
		by.post = true
	default:
		by.outlet = by.outlet || isNewsroom(words)
	}
}

// readAuthors reads names that are parted by commas and "and", each with the
// outlet or post that may follow it.
func readAuthors(s string) authors {
	by := authors{ok: true}
	words := strings.Fields(s)
	joined := true // by "and", not by a comma only
	for len(words) > 0 && by.ok {
		n, end := 0, false
		for n < len(words) && !end && !isAnd(words[n]) {
			end = strings.HasSuffix(words[n], ",") || strings.HasSuffix(words[n], ";")
			n++
		}
		part := slices.Clone(words[:n])
		words = words[n:]
		if end {
			part[n-1] = part[n-1][:len(part[n-1])-1]
		}
		if n > 0 && part[0] != "" {
			by.add(part, joined)
		}
		for joined = false; len(words) > 0 && isAnd(words[0]); words = words[1:] {
			joined = true
		}
	}
	return by
}

func isAnd(w string) bool {
	return w == "&" || len(w) == len("and") && strings.EqualFold(w, "and") || w == "with"
}

// add takes part, one of the parts between commas and "and".
func (by *authors) add(part []string, joined bool) {
	last := len(by.names) - 1
	if last >= 0 {
		switch {
		case len(part) == 1 && isNameSuffix(part[0]) && by.names[last].Suffix+by.names[last].Literal == "":
			by.names[last].Suffix = nameSuffix(part[0])
			return
		case allDegrees(part):
			return
		}
	}
	for len(part) > 2 && last < 0 && (isPost(part[:1]) || isPost(part[1:2]) && hasWord(agencies[:], part[0])) {
		part = part[1:] // Chief Economist Jane Roe
	}
	name, rest := cutOutlet(part)
	person := isPersonLike(name) && !isPost(name)
	another := person && len(name) > 1 && (joined && (len(rest) > 0 || isKnownPerson(name)) || by.placed && isPlaced(rest))
	another = another || person && joined && len(rest) > 0 && isKnownPerson(name)
	switch {
	case last >= 0 && by.beside && !another:
		by.ok = allCapitalized(part) || isPost(part)
		by.says(part)
		return
	case last >= 0 && !joined && !another && (isOutlet(part) || len(part) == 1 && by.names[0].Family != "" && !gaz.IsGivenName(part[0])):
		by.beside = true
		by.says(part)
		return
	case person:
		by.names = append(by.names, ParseName(strings.Join(name, " ")))
	case isNewsroom(part):
		by.names, rest = append(by.names, Name{Literal: literalName(part)}), nil
	default:
		by.ok = last >= 0 && isOutlet(part)
		by.beside = true
		by.says(part)
		return
	}
	by.beside, by.placed = len(rest) > 0, isPlaced(rest)
	if by.beside {
		by.says(rest)
		by.ok = allCapitalized(rest[1:]) || isPost(rest) || strings.EqualFold(rest[0], "special")
	}
}

// isPlaced reports whether words, which follow a name, say where its bearer writes.
func isPlaced(words []string) bool { return len(words) > 1 && words[0] == "in" }

// cutOutlet cuts from a name what follows it without a comma: "in Beijing", "for
// The Star", "Special to The Star", "The Associated Press", "Chief Economist".
func cutOutlet(part []string) (name, rest []string) {
	for i, w := range part {
		switch {
		case i == 0:
		case hasWord(outletPrepositions[:], w) && !startsUpper(w), strings.EqualFold(w, "special") && i+1 < len(part),
			i > 1 && w == "The", i > 1 && len(w) <= 4 && isBareAcronym(w, true) && len(w) > 2 && capitalRun(part[0]) < 0:
			return part[:i], part[i:]
		case i > 1 && isPost(part[i:i+1]):
			for i > 2 && hasWord(deskWords[:], part[i-1]) {
				i--
			}
			return part[:i], part[i:]
		}
	}
	return part, nil
}

// isPersonLike reports whether words may be the name of a person after By.
func isPersonLike(words []string) bool {
	if len(words) > 6 || isOrganization(words) {
		return false
	}
	t := classesOfWords()
	for i, w := range words {
		if t.class(w)&classNotName != 0 && (i == 0 || !startsUpper(w)) || strings.HasSuffix(w, "’s") || strings.HasSuffix(w, "'s") {
			return false
		}
	}
	w := words[0]
	if d := dateWordNamed(w); d != nil && (d.isWeekday() || d.month != 0 && !gaz.IsGivenName(w)) {
		return false
	}
	return startsUpper(w) || len(words) > 1 || !unicode.IsLower(firstRune(w))
}

// isNewsroom reports whether words name an outlet or its staff.
func isNewsroom(words []string) bool {
	if len(words) == 0 || len(words) > 8 || hasWord(notNames[:], words[len(words)-1]) || !allCapitalized(words) {
		return false
	}
	known := isBareAcronym(words[0], len(words) == 1)
	for i, w := range words {
		if !unicode.IsLetter(firstRune(w)) && w != "&" {
			return false
		}
		dot := strings.IndexByte(w, '.')
		domain := dot > 0 && dot+1 < len(w) && unicode.IsLower(rune(w[dot+1]))
		known = known || domain || i == 0 && hasWord(agencies[:], w) || isOrganizationWord(w)
	}
	return known || strings.EqualFold(words[0], "the") && len(words) > 1
}

// isOutlet reports whether words, which follow a name, say whom it writes for or
// what it is.
func isOutlet(words []string) bool {
	return len(words) > 0 && (isNewsroom(words) || isPost(words) || strings.EqualFold(words[0], "special"))
}

// isPost reports whether words say what someone is.
func isPost(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return hasWord(posts[:], w) || hasWord(writerPosts[:], w) })
}

// isWriter reports whether words say that someone writes for an outlet.
func isWriter(words []string) bool {
	return len(words) > 0 && (strings.EqualFold(words[0], "special") ||
		slices.ContainsFunc(words, func(w string) bool { return hasWord(writerPosts[:], w) }))
}

// allCapitalized reports whether words are written as a title is.
func allCapitalized(words []string) bool {
	for _, w := range words {
		if unicode.IsLower(firstRune(w)) && !isSmallInTitles(w) && !isOrganizationWord(w) && !hasWord(agencies[:], w) {
			return false
		}
	}
	return true
}

func isBylineEdge(r rune) bool { return isNameEdge(r) || strings.ContainsRune("()[]/", r) }

// bylineLabels stand, with a colon, before the names of authors.
var bylineLabels = [...]string{
	"author", "author(s)", "authors", "byline", "reporter", "reporters", "writer", "writers",
}

// bylineVerbs stand before the By of a byline.
var bylineVerbs = [...]string{
	"analysis", "article", "blog", "column", "comment", "commentary", "compiled", "contributed", "contribution",
	"created", "essay", "explainer", "interview", "opinion", "piece", "post", "posted", "published", "report",
	"reported", "reporting", "review", "story", "submitted", "text", "words", "written",
}

// creditWords stand before the by that names others than the authors.
var creditWords = [...]string{
	"art", "artwork", "designed", "drawings", "edited", "editing", "graphic", "graphics", "illustrated",
	"illustration", "illustrations", "images", "maps", "photo", "photographed", "photographs", "photography",
	"photos", "pictures", "produced", "production", "reporting", "translated", "translation", "video", "videos",
	"visuals", "writing",
}

// outletPrepositions lead from a name to an outlet or a place.
var outletPrepositions = [...]string{
	"at", "for", "from", "in", "of", "via",
}

// smallWords are in small letters in titles and in the names of outlets.
var smallWords = [...]string{
	"a", "an", "and", "are", "as", "at", "be", "but", "by", "de", "des", "du", "for", "from", "if", "in", "into",
	"is", "it", "its", "la", "le", "nor", "not", "of", "off", "on", "onto", "or", "our", "out", "over", "per",
	"so", "than", "the", "to", "up", "via", "vs", "vs.", "with", "yet",
}

// isSmallInTitles reports whether titles write w with a small letter, as it is here.
func isSmallInTitles(w string) bool {
	const longest = 4
	return len(w) <= longest && startsLower(w) && hasWord(smallWords[:], w)
}

// posts are what those who write may be.
var posts = [...]string{
	"adviser", "advisor", "ambassador", "analyst", "anchor", "associate", "attorney", "candidate", "ceo", "cfo",
	"chair", "chairman", "chairwoman", "chief", "co-founder", "commissioner", "consultant", "coo", "counsel",
	"deputy", "director", "director-general", "economist", "executive", "expert", "fellow", "founder",
	"general-secretary", "governor", "head", "historian", "host", "intern", "lawyer", "lead", "lecturer",
	"manager", "member", "minister", "officer", "partner", "president", "principal", "producer", "professor",
	"researcher", "scholar", "scientist", "secretary", "secretary-general", "senior", "specialist", "strategist",
	"student", "vice-president", "vp",
}

// writerPosts are the posts of those who write for an outlet.
var writerPosts = [...]string{
	"author", "blogger", "co-author", "columnist", "commentator", "contributor", "correspondent", "editor",
	"editor-at-large", "editor-in-chief", "freelancer", "journalist", "reporter", "writer",
}

// deskWords say which desk a post is of.
var deskWords = [...]string{
	"affairs", "business", "chief", "city", "culture", "defence", "defense", "digital", "diplomatic", "economic",
	"economics", "education", "energy", "environment", "features", "finance", "financial", "foreign", "health",
	"home", "legal", "managing", "markets", "news", "political", "politics", "program", "programme", "royal",
	"science", "senior", "sport", "sports", "technology", "travel", "video", "world",
}

// notNames are words that are in no name of a person and follow By in headings and sentences.
var notNames = [...]string{
	"a", "accident", "air", "all", "an", "and", "any", "appointment", "are", "as", "association", "but",
	"chance", "choice", "christmas", "comparison", "contrast", "country", "day", "default", "definition",
	"degrees", "demand", "design", "early", "easter", "end", "estimate", "extension", "far", "force", "had",
	"hand", "has", "have", "her", "his", "hook", "hours", "how", "if", "industry", "invitation", "is", "it",
	"it's", "its", "land", "late", "law", "means", "measure", "mid", "midday", "midnight", "mistake", "month",
	"most", "nature", "next", "night", "no", "noon", "not", "now", "number", "numbers", "one", "or", "our",
	"popular", "proxy", "quarter", "reason", "region", "request", "sea", "sector", "sheer", "some", "that",
	"the", "their", "then", "then-president", "these", "they", "this", "those", "through", "today", "tomorrow",
	"tonight", "train", "type", "using", "virtue", "was", "way", "we", "week", "were", "what", "when", "where",
	"who", "why", "will", "year", "years", "you", "your",
}
