package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// parseByline returns those whom the line s names as its authors. It reports
// false if s is no byline: many lines that begin with By are something else ("By
// the numbers", "By 2030, China will ..."). A line without By or a label like it
// is a byline only if it names a newsroom alone, or a person and that person's
// outlet or post ("Jane Roe, Senior Reporter").
func parseByline(s string) ([]Name, bool) {
	const longest = 240
	if len(s) > longest {
		return nil, false
	}
	s = withoutDate(strings.TrimFunc(s, isBylineEdge))
	var parts [8]string
	n := splitByline(parts[:], s)
	if n == 0 {
		return nil, false
	}
	for i, part := range parts[:n] {
		rest, ok := cutByline(part)
		if !ok {
			continue
		}
		b := readAuthors(rest)
		for j, other := range parts[:n] {
			b.ok = b.ok && (j == i || len(strings.Fields(other)) <= 6)
		}
		if !b.ok || len(b.names) == 0 {
			return nil, false
		}
		return b.names, true
	}
	b := readAuthors(parts[0])
	if !b.ok || len(b.names) == 0 {
		return nil, false
	}
	for _, part := range parts[1:n] {
		b.outlet = b.outlet || isOutlet(strings.Fields(part))
	}
	if b.names[0].Literal != "" {
		b.ok = len(b.names) == 1 && n == 1 && !b.outlet
	} else {
		for _, name := range b.names {
			b.ok = b.ok && name.Family != "" && name.Given != ""
		}
		first, _, _ := strings.Cut(b.names[0].Given, " ")
		b.ok = b.ok && (b.post || b.outlet && (hasWord(givenNames[:], first) || b.names[0].FamilyFirst))
	}
	if !b.ok {
		return nil, false
	}
	return b.names, true
}

// withoutDate returns the line s without the date at its start or end, its label
// and its time.
func withoutDate(s string) string {
	for i, d := range findDates(s) {
		if i == 0 && isDateFurniture(s[:d.Start], 0) {
			rest := d.End
			for next := rest; ; rest = next {
				if next = skipDateFurniture(s, rest); next == rest {
					break
				}
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
// a rubric, and returns how many parts there are, or 0 if there are too many.
func splitByline(parts []string, s string) int {
	n, from := 0, 0
	add := func(to int) bool {
		if part := strings.TrimFunc(s[from:to], isBylineEdge); part != "" {
			if n == len(parts) {
				return false
			}
			parts[n] = part
			n++
		}
		return true
	}
	for i, r := range s {
		spaced := i > 0 && s[i-1] == ' ' && strings.HasPrefix(s[i+utf8.RuneLen(r):], " ")
		switch {
		case strings.ContainsRune("|•·\t()[]", r):
		case spaced && strings.ContainsRune("-–—/", r):
		default:
			continue
		}
		if !add(i) {
			return 0
		}
		from = i + utf8.RuneLen(r)
	}
	if !add(len(s)) {
		return 0
	}
	return n
}

// cutByline returns what follows By, or a label like it, at the start of s.
func cutByline(s string) (rest string, ok bool) {
	first, rest, _ := strings.Cut(s, " ")
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
	outlet bool // whom they write for, or where from, is said
	post   bool // what they are is said
}

// readAuthors reads names that are parted by commas and "and", each with the
// outlet or post that may follow it.
func readAuthors(s string) authors {
	b := authors{ok: true}
	words := strings.Fields(s)
	joined := true // by "and", not by a comma only
	for len(words) > 0 && b.ok {
		n, comma := 0, false
		for n < len(words) && !isAnd(words[n]) && !comma {
			comma = strings.HasSuffix(words[n], ",")
			n++
		}
		part := append([]string(nil), words[:n]...)
		words = words[n:]
		if comma {
			part[n-1] = strings.TrimSuffix(part[n-1], ",")
		}
		b.add(part, joined)
		joined = false
		for len(words) > 0 && isAnd(words[0]) {
			words, joined = words[1:], true
		}
	}
	return b
}

func isAnd(w string) bool {
	return w == "&" || strings.EqualFold(w, "and") || w == "with"
}

// add takes part, one of the parts between commas and "and".
func (b *authors) add(part []string, joined bool) {
	if len(part) == 0 || part[0] == "" {
		return
	}
	var tail []string
	for i, w := range part {
		if i > 0 && (hasWord(outletPrepositions[:], w) && w == strings.ToLower(w) || strings.EqualFold(w, "special") && len(part) > i+1) {
			part, tail = part[:i], part[i:]
			break
		}
	}
	last := len(b.names) - 1
	switch {
	case last >= 0 && len(part) == 1 && isNameSuffix(part[0]) && b.names[last].Suffix == "":
		b.names[last].Suffix = part[0]
	case last >= 0 && allDegrees(part):
	case last >= 0 && !joined && (isOutlet(part) || len(part) == 1 && len(b.names) == 1 && b.names[0].Family != ""):
		b.outlet, b.post = true, b.post || isPost(part)
	case (b.post || b.outlet) && !joined, (b.post || b.outlet) && len(part) < 2:
		b.ok = allCapitalized(part) || isPost(part)
	case isPersonLike(part):
		b.names = append(b.names, ParseName(strings.Join(part, " ")))
	case isNewsroom(part):
		b.names = append(b.names, Name{Literal: literalName(part)})
	default:
		b.ok = last >= 0 && (isOutlet(part) || isPost(part))
		b.post = b.post || isPost(part)
	}
	if tail != nil {
		b.outlet = true
		b.ok = b.ok && (allCapitalized(tail[1:]) || isPost(tail) || strings.EqualFold(tail[0], "special"))
	}
}

// isPersonLike reports whether words may be the name of a person after By.
func isPersonLike(words []string) bool {
	if len(words) > 6 || isOrganization(words) {
		return false
	}
	for _, w := range words {
		if hasWord(notNames[:], w) {
			return false
		}
	}
	w := words[0]
	calendar := isWeekday(w) || monthNamed(w) != 0 && !hasWord(givenNames[:], w)
	return !calendar && (startsUpper(w) || len(words) > 1 || !unicode.IsLower(firstRune(w)))
}

// isNewsroom reports whether words name an outlet or its staff.
func isNewsroom(words []string) bool {
	if len(words) == 0 || len(words) > 8 || hasWord(notNames[:], words[len(words)-1]) || !allCapitalized(words) {
		return false
	}
	if hasWord(agencies[:], words[0]) || isBareAcronym(words[0], len(words) == 1) {
		return true
	}
	for _, w := range words {
		if i := strings.IndexByte(w, '.'); hasWord(organizationWords[:], w) || i > 0 && i+1 < len(w) && unicode.IsLower(rune(w[i+1])) {
			return true
		}
	}
	return strings.EqualFold(words[0], "the") && len(words) > 1
}

// isOutlet reports whether words, which follow a name, say whom it writes for.
func isOutlet(words []string) bool {
	if len(words) == 0 {
		return false
	}
	return isNewsroom(words) || isPost(words) || strings.EqualFold(words[0], "special")
}

// isPost reports whether words say what someone is.
func isPost(words []string) bool {
	for _, w := range words {
		if hasWord(posts[:], w) {
			return true
		}
	}
	return false
}

// allCapitalized reports whether words are written as a title is.
func allCapitalized(words []string) bool {
	for _, w := range words {
		if unicode.IsLower(firstRune(w)) && !hasWord(smallWords[:], w) && !hasWord(organizationWords[:], w) && !hasWord(agencies[:], w) {
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
	"analysis", "article", "column", "comment", "commentary", "compiled", "created", "essay", "explainer",
	"interview", "opinion", "posted", "published", "report", "reported", "reporting", "review", "story",
	"submitted", "text", "words", "written",
}

// outletPrepositions lead from a name to an outlet or a place.
var outletPrepositions = [...]string{
	"at", "for", "from", "in", "of", "via",
}

// smallWords are in small letters in titles.
var smallWords = [...]string{
	"a", "an", "and", "at", "by", "de", "des", "du", "for", "from", "in", "la", "le", "of", "on", "our", "the",
	"to",
}

// posts are what those who write are.
var posts = [...]string{
	"adviser", "advisor", "analyst", "anchor", "attorney", "author", "blogger", "chairman", "chairwoman",
	"co-founder", "columnist", "commentator", "consultant", "contributor", "correspondent", "director",
	"economist", "editor", "editor-in-chief", "fellow", "founder", "freelancer", "historian", "host", "intern",
	"journalist", "lawyer", "lecturer", "partner", "producer", "professor", "reporter", "researcher", "scholar",
	"scientist", "strategist", "writer",
}

// notNames are words that are in no name of a person and follow By in headings and sentences.
var notNames = [...]string{
	"a", "accident", "air", "all", "an", "and", "any", "appointment", "are", "as", "association", "but", "chance",
	"choice", "christmas", "comparison", "contrast", "country", "day", "default", "definition", "degrees",
	"demand", "design", "early", "easter", "end", "estimate", "extension", "far", "force", "had", "hand", "has",
	"have", "her", "his", "hook", "hours", "how", "if", "industry", "invitation", "is", "it", "it's", "its",
	"land", "late", "law", "means", "measure", "mid", "midday", "midnight", "mistake", "month", "most", "nature",
	"next", "night", "no", "noon", "not", "now", "number", "numbers", "one", "or", "our", "popular", "proxy",
	"quarter", "reason", "region", "request", "sea", "sector", "sheer", "some", "that", "the", "their", "then",
	"then-president", "these", "they", "this", "those", "through", "today", "tomorrow", "tonight", "train",
	"type", "using", "virtue", "was", "way", "we", "week", "were", "what", "when", "where", "who", "why", "will",
	"year", "years", "you", "your",
}

// givenNames are common given names. They are asked only whether a line without By is
// about a person.
var givenNames = [...]string{
	"aaron", "abigail", "adam", "adrian", "ahmed", "aisha", "alan", "alana", "albert", "alejandro", "alex",
	"alexander", "alexandra", "alexis", "ali", "alice", "alicia", "alison", "allison", "amanda", "amber", "amy",
	"ana", "andrea", "andreas", "andrew", "andy", "angela", "anita", "ann", "anna", "anne", "anthony", "antonio",
	"april", "arthur", "ashley", "barbara", "ben", "benjamin", "beth", "bill", "bob", "brad", "brandon", "brenda",
	"brian", "bruce", "bryan", "caitlin", "cameron", "carl", "carlos", "carol", "carolina", "caroline",
	"catherine", "charles", "charlotte", "chris", "christian", "christina", "christine", "christopher", "claire",
	"clara", "colin", "craig", "cynthia", "dan", "dana", "daniel", "daniela", "danielle", "david", "dean",
	"deborah", "denis", "dennis", "derek", "diana", "diane", "dominic", "don", "donald", "donna", "doug",
	"douglas", "duncan", "dylan", "ed", "eduardo", "edward", "eleanor", "elena", "eli", "elizabeth", "ellen",
	"emily", "emma", "eric", "erica", "erin", "ethan", "eva", "evan", "felix", "fernando", "fiona", "florian",
	"frances", "francesca", "francis", "francisco", "frank", "fred", "gabriel", "gary", "gavin", "geoff",
	"geoffrey", "george", "gerald", "gina", "giulia", "glenn", "gordon", "grace", "graham", "grant", "greg",
	"gregory", "hannah", "harriet", "harry", "hassan", "heather", "heidi", "helen", "henry", "holly", "howard",
	"hugh", "ian", "ibrahim", "ingrid", "irene", "isabel", "isabella", "jack", "jackie", "jacob", "jake", "james",
	"jamie", "jan", "jane", "janet", "jason", "javier", "jay", "jean", "jeff", "jeffrey", "jennifer", "jeremy",
	"jesse", "jessica", "jill", "jim", "joan", "joanna", "joe", "joel", "johannes", "john", "jon", "jonathan",
	"jordan", "jorge", "jose", "joseph", "josh", "joshua", "josé", "juan", "judith", "judy", "julia", "julian",
	"julie", "june", "justin", "karen", "kate", "katherine", "kathleen", "kathryn", "katie", "keith", "kelly",
	"ken", "kenneth", "kevin", "kim", "kimberly", "kirsten", "kristen", "kristin", "kyle", "lara", "larry",
	"laura", "lauren", "laurence", "lawrence", "leo", "leon", "leonard", "leslie", "liam", "linda", "lisa", "liz",
	"louis", "louise", "lucas", "lucy", "luis", "luke", "lydia", "lynn", "marc", "marcus", "margaret", "maria",
	"marie", "mario", "marion", "mark", "martha", "martin", "mary", "mateo", "matt", "matthew", "maurice", "max",
	"megan", "melanie", "melissa", "michael", "michelle", "miguel", "mike", "mohamed", "mohammed", "monica",
	"muhammad", "nadia", "nancy", "naomi", "natalie", "natasha", "nathan", "neil", "nicholas", "nick", "nicola",
	"nicole", "nigel", "nina", "noah", "nora", "olga", "oliver", "olivia", "omar", "oscar", "pamela", "patricia",
	"patrick", "paul", "paula", "pedro", "peter", "phil", "philip", "philippe", "phillip", "rachel", "ralph",
	"raymond", "rebecca", "ricardo", "richard", "rick", "rob", "robert", "roberto", "robin", "roger", "ron",
	"ronald", "rory", "rosa", "rose", "ross", "roy", "russell", "ruth", "ryan", "sally", "sam", "samantha",
	"samuel", "sandra", "sara", "sarah", "scott", "sean", "sebastian", "sergio", "shannon", "sharon", "shaun",
	"simon", "sofia", "sonia", "sophia", "sophie", "stefan", "stephanie", "stephen", "steve", "steven", "stuart",
	"sue", "susan", "suzanne", "sylvia", "tamara", "tara", "ted", "teresa", "terry", "theresa", "thomas", "tim",
	"timothy", "tina", "todd", "tom", "tony", "tracy", "trevor", "tyler", "ursula", "valerie", "vanessa", "vera",
	"veronica", "victor", "victoria", "vincent", "virginia", "vivian", "walter", "warren", "wayne", "wendy",
	"will", "william", "yasmin", "yvonne", "zachary", "zoe",
}
