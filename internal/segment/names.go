package segment

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The kinds of name. The values are those of the gloss package.
const (
	Person       = "person"
	Organization = "organization"
	Place        = "place"
)

// A Name is a name of some kind.
type Name struct {
	Span
	Kind string
}

// A Sentence is the tokens of a sentence or heading.
type Sentence struct {
	Tokens  []Span
	Heading bool
}

// A reader is a sentence with the text that it is of, and what that says of it.
type reader struct {
	text string
	Sentence
	small map[string]bool // the article's words without capital letters
}

func (s reader) word(i int) string { return s.text[s.Tokens[i].Start:s.Tokens[i].End] }

// maxRead is the most tokens of one article that prose is shown, which takes it
// half a second. An article has a few hundred.
const maxRead = 1 << 13

// Names returns the names of people, organizations and places in the sentences
// of an article, in order and not overlapping. Prose calls any words with capital
// letters something, so here evidence is asked for: a title before a person, the
// noun for a body, a preposition before a place; and a name that is nowhere but
// in headings, where every word has a capital letter, is none.
func Names(text string, sentences []Sentence) []Name {
	var found []Name
	body := map[string]bool{} // the names in running text
	small := smallWords(text, sentences)
	left := maxRead
	for _, in := range sentences {
		s := reader{text, in, small}
		entities, read := Entities(text, s.Tokens, left)
		left -= read
		next := 0 // the first token that no name has yet
		for _, e := range entities {
			i, _ := slices.BinarySearchFunc(s.Tokens, e.Start, func(t Span, at int) int { return t.Start - at })
			if i < next {
				continue
			}
			for _, part := range s.parts(i, next) {
				kind, first, last := s.judge(part[0], part[1], e.Label)
				next = last + 1
				if kind == "" {
					continue
				}
				f := Name{Span{s.Tokens[first].Start, s.Tokens[last].End}, kind}
				found = append(found, f)
				if !s.Heading {
					body[text[f.Start:f.End]] = true
				}
			}
		}
	}
	return slices.DeleteFunc(found, func(f Name) bool { return !body[text[f.Start:f.End]] })
}

// smallWords returns the words that an article writes without capital letters.
func smallWords(text string, sentences []Sentence) map[string]bool {
	small := map[string]bool{}
	for _, s := range sentences {
		for _, t := range s.Tokens {
			if c := text[t.Start]; 'a' <= c && c <= 'z' {
				small[text[t.Start:t.End]] = true
			}
		}
	}
	return small
}

// common reports whether all words i to j are also written small in the article,
// as those of Climate Change are.
func (s reader) common(i, j int) bool {
	for ; i <= j; i++ {
		if !s.small[strings.ToLower(s.word(i))] {
			return false
		}
	}
	return true
}

// parts returns the names that may be in the run of words with capital letters
// around token i, from the token first on: "European Commission President Ursula
// von der Leyen" has two. Prose knows well where a name is, but seldom where it
// starts and ends.
func (s reader) parts(i, first int) [][2]int {
	for {
		switch {
		case i > first && s.nameable(i-1):
			i--
			continue
		case i > first+1 && s.joins(i-1) && s.nameable(i-2):
			i -= 2
			continue
		}
		break
	}
	var parts [][2]int
	for i < len(s.Tokens) && s.nameable(i) {
		end := i
		for !s.ends(end) && end+1 < len(s.Tokens) {
			next := end + 1
			for next < len(s.Tokens) && s.joins(next) {
				next++
			}
			if next == len(s.Tokens) || !s.nameable(next) || IsTitle(s.word(next)) {
				break
			}
			end = s.syllables(next)
		}
		parts = append(parts, [2]int{i, end})
		i = end + 1
	}
	return parts
}

// nameable reports whether token i may be a word of a name.
func (s reader) nameable(i int) bool {
	return isCapital(s.word(i)) && !IsNever(s.word(i))
}

// joins reports whether token i, which is no word of a name itself, may stand
// between two: a particle, or the hyphen of Glawischnig-Piesczek but not that of
// U.S.-China.
func (s reader) joins(i int) bool {
	if s.word(i) != "-" {
		return isParticle(s.word(i))
	}
	return i > 0 && i+1 < len(s.Tokens) && s.Tokens[i-1].End == s.Tokens[i].Start && s.Tokens[i].End == s.Tokens[i+1].Start &&
		(i > 1 && s.nameable(i-2) || i+2 < len(s.Tokens) && s.nameable(i+2)) && s.nameable(i-1) && s.nameable(i+1)
}

// syllables returns the end of the given name that starts with token i, the
// second of its name: Ki-moon and Jae-myung have a hyphen and a small letter.
func (s reader) syllables(i int) int {
	if len(s.word(i)) > 5 || i+2 >= len(s.Tokens) || s.word(i+1) != "-" ||
		s.Tokens[i].End != s.Tokens[i+1].Start || s.Tokens[i+1].End != s.Tokens[i+2].Start {
		return i
	}
	if second := s.word(i + 2); len(second) > 5 || isCapital(second) || second[0] < 'a' || among(compounds[:], second) {
		return i
	}
	return i + 2
}

// ends reports whether token i, the noun for a body, ends its name.
func (s reader) ends(i int) bool {
	return isBody(s.word(i)) && (i+1 == len(s.Tokens) || !isBody(s.word(i+1)))
}

// judge returns what the words i to j of s name, without the titles before them
// and with what follows "of" in the name of a body, or "" if nothing says that
// they are a name.
func (s reader) judge(i, j int, label string) (kind string, first, last int) {
	title := i > 0 && IsTitle(s.word(i-1))
	for i < j && !isBody(s.word(j)) && (IsTitle(s.word(i)) || title && isTitleEnd(s.word(i))) {
		title = true
		i++
	}
	if i+2 <= j && !isBody(s.word(j)) && i > 1 && s.word(i-1) == "of" && IsTitle(s.word(i-2)) {
		title = true // Secretary of State Ann Lee
		i++
	}
	if i < j && isBody(s.word(j)) && !among(official[:], s.word(i+1)) {
		i += s.country(i) // a country is no part of the name of its bodies
	}
	count := j - i + 1
	switch {
	case isBody(s.word(j)) && (count > 1 || s.of(j) > j):
		return Organization, i, s.of(j)
	case count == 1 && among(alone[:], s.word(i)):
		return Organization, i, j
	case count == 1 && isAcronym(s.word(i)):
		if j+1 < len(s.Tokens) && s.word(j+1) == "-" { // COVID-19
			return "", i, j
		}
		return Organization, i, j
	case IsTitle(s.word(i)), isTitleEnd(s.word(i)), among(things[:], strings.ToLower(s.word(j))):
		return "", i, j
	case count > 1 && among(lands[:], strings.ToLower(s.word(j))):
		return Place, i, j
	case count <= 5 && (title || label == "PERSON" && count > 1 && !s.common(i, j)):
		return Person, i, j
	case label == "ORGANIZATION" && count > 1 && !s.common(i, j):
		return Organization, i, j
	case i > 0 && isLocative(s.word(i-1)):
		return Place, i, j
	}
	return "", i, j
}

// country returns how many words from i on are the country in "U.S. Congress".
func (s reader) country(i int) int {
	switch s.word(i) {
	case "U.S.", "US", "U.K.", "UK":
		return 1
	case "United":
		if next := s.word(i + 1); i+2 < len(s.Tokens) && (next == "States" || next == "Kingdom") {
			return 2
		}
	}
	return 0
}

// of returns the end of the name of a body whose noun is word j, as that of
// "Ministry of Economy".
func (s reader) of(j int) int {
	k := j + 1
	if k >= len(s.Tokens) || s.word(k) != "of" && s.word(k) != "for" {
		return j
	}
	k++
	if k < len(s.Tokens) && s.word(k) == "the" {
		k++
	}
	for k < len(s.Tokens) && isCapital(s.word(k)) {
		j = k
		k++
		if k+1 < len(s.Tokens) && s.word(k) == "and" && isCapital(s.word(k+1)) {
			k++
		}
	}
	return j
}

func isCapital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// isAcronym reports whether word is two to six capital letters.
func isAcronym(word string) bool {
	return 2 <= len(word) && len(word) <= 6 && strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// IsTitle reports whether word is a title before the name of a person, or a part
// of one.
func IsTitle(word string) bool { return among(titles[:], strings.ToLower(word)) }

// IsNever reports whether word, alone, is no name: one of the words that start
// sentences, a weekday, an abbreviation.
func IsNever(word string) bool { return among(never[:], strings.ToLower(word)) }

// isTitleEnd reports whether word ends a title as Director-General.
func isTitleEnd(word string) bool { return word == "-" || word == "General" || word == "Elect" }

func isParticle(word string) bool { return among(particles[:], word) }
func isLocative(word string) bool { return among(locatives[:], word) }
func isBody(word string) bool     { return isCapital(word) && among(bodies[:], strings.ToLower(word)) }

func among(sorted []string, word string) bool {
	_, ok := slices.BinarySearch(sorted, word)
	return ok
}

// The words below are sorted.

// particles stand inside a name and have no capital letter.
var particles = [...]string{
	"al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "ibn", "la", "le", "ten", "van", "von",
}

// things are what no person and no body is, as the last word of a name.
var things = [...]string{
	"act", "administration", "affairs", "agreement", "agreements", "article", "award", "awards", "bill",
	"branch", "budget", "business", "capital", "change", "chapter", "code", "constitution", "crisis", "cup",
	"day", "deal", "declaration", "directive", "documents", "epidemic", "era", "executive", "figure",
	"framework", "frameworks", "game", "games", "gate", "guarantee", "index", "initiative", "law", "laws",
	"letter", "management", "manager", "market", "markets", "meeting", "meetings", "month", "pact",
	"pandemic", "plan", "plans", "policy", "prize", "product", "program", "programme", "project", "protocol",
	"records", "report", "resolution", "review", "road", "rules", "season", "section", "spring", "standard",
	"strategy", "summit", "table", "tax", "time", "treaty", "virus", "war", "week", "year", "years",
}

// lands are the last word of the name of a place.
var lands = [...]string{
	"bay", "city", "county", "island", "islands", "lake", "mountains", "ocean", "province", "river", "sea", "street",
	"valley",
}

// compounds are words that join a name with a hyphen to make an adjective.
var compounds = [...]string{
	"born", "built", "elect", "era", "free", "led", "like", "made", "only", "owned", "run", "style", "type", "wide",
}

// official stand after a country in names that begin with it.
var official = [...]string{"Air", "Army", "Chamber", "Coast", "Geological", "Marine", "Navy", "Steel"}

// alone are bodies whose names have one word that is no other name.
var alone = [...]string{"Commission", "Congress", "Duma", "Knesset", "Parliament", "Pentagon", "Senate"}

// locatives stand before the name of a place.
var locatives = [...]string{"From", "In", "across", "from", "in", "near", "throughout"}

// titles stand before the name of a person.
var titles = [...]string{
	"actor", "actress", "adm.", "admiral", "ambassador", "analyst", "archbishop", "assemblyman",
	"assemblywoman", "attorney", "author", "bishop", "capt.", "captain", "cardinal", "ceo", "chair",
	"chairman", "chairperson", "chairwoman", "chancellor", "co-founder", "coach", "col.", "colonel",
	"columnist", "commissioner", "comptroller", "congressman", "congresswoman", "councillor", "councilor",
	"dame", "director", "dr", "dr.", "economist", "editor", "emir", "envoy", "founder", "gen.", "geographer",
	"gov.", "governor", "historian", "imam", "journalist", "judge", "justice", "king", "lady", "lawmaker",
	"leader", "lieutenant", "lord", "lt.", "mayor", "minister", "mr", "mr.", "mrs", "mrs.", "ms", "ms.",
	"novelist", "officer", "philosopher", "pope", "premier", "president", "prince", "princess", "prof.",
	"professor", "queen", "rabbi", "rep.", "reporter", "representative", "reps.", "rev.", "reverend",
	"secretary", "sen.", "senator", "sens.", "sergeant", "sgt.", "sheikh", "singer", "sir", "speaker",
	"spokesman", "spokesperson", "spokeswoman", "sultan", "treasurer", "undersecretary",
}

// bodies are the nouns for a body: the last word of its name, or the one before "of".
var bodies = [...]string{
	"agency", "airlines", "airport", "airways", "alliance", "army", "assembly", "association", "authority",
	"bank", "board", "brigade", "bureau", "cabinet", "center", "centre", "chamber", "church", "club",
	"coalition", "college", "commission", "committee", "company", "conference", "congress", "consortium",
	"corp", "corp.", "corporation", "council", "court", "department", "directorate", "embassy", "exchange",
	"exchanges", "federation", "force", "forces", "forum", "foundation", "front", "fund", "government",
	"group", "guard", "holdings", "hospital", "inc", "inc.", "industries", "institute", "institution",
	"laboratories", "laboratory", "league", "limited", "llc", "ltd", "ltd.", "magnetics", "media", "metals",
	"ministry", "mission", "motors", "movement", "museum", "navy", "network", "office", "organisation",
	"organization", "parliament", "parties", "partners", "party", "plc", "police", "post", "press",
	"resources", "school", "secretariat", "senate", "service", "services", "society", "solutions",
	"syndicate", "systems", "technologies", "technology", "telegraph", "times", "tribunal", "trust", "union",
	"universities", "university", "ventures",
}

// never are words that are no name and no part of one: those that start sentences,
// weekdays and months, abbreviations of things.
var never = [...]string{
	"a", "about", "ad", "after", "again", "against", "ai", "aids", "all", "also", "although", "am", "an",
	"and", "another", "any", "april", "as", "at", "august", "bc", "because", "before", "both", "but", "by",
	"can", "ceo", "ceos", "cfo", "coo", "could", "covid", "cpi", "cto", "day", "december", "despite", "did",
	"dna", "do", "does", "dr", "dr.", "during", "each", "early", "eight", "eps", "esg", "etf", "eur", "ev",
	"even", "every", "evs", "faq", "february", "few", "first", "five", "for", "former", "four", "friday",
	"from", "fta", "gbp", "gdp", "had", "has", "have", "he", "her", "here", "his", "hiv", "how", "however",
	"hr", "i", "if", "ii", "iii", "in", "into", "ipo", "is", "it", "its", "iv", "january", "jr", "july",
	"june", "just", "kpi", "last", "late", "later", "least", "less", "let", "like", "lng", "many", "march",
	"may", "md", "me", "meanwhile", "missing", "monday", "more", "most", "mp", "mps", "mr", "mr.", "mrs",
	"mrs.", "ms", "ms.", "much", "my", "nevertheless", "new", "next", "ngo", "ngos", "nine", "no", "nor",
	"not", "november", "now", "october", "of", "off", "on", "once", "one", "only", "or", "other", "our",
	"out", "over", "pdf", "per", "phd", "pm", "pmi", "pr", "qe", "recent", "rmb", "sars", "saturday",
	"second", "september", "seven", "short", "since", "six", "sme", "smes", "so", "some", "sr", "still",
	"such", "sunday", "ten", "than", "thank", "thanks", "that", "the", "their", "them", "then", "there",
	"these", "they", "third", "this", "those", "though", "three", "through", "thursday", "thus", "to",
	"today", "together", "tomorrow", "too", "tuesday", "tv", "two", "under", "until", "up", "upon", "url",
	"us", "usb", "usd", "vat", "very", "vp", "was", "we", "wednesday", "week", "well", "were", "what", "when",
	"where", "whether", "which", "while", "who", "whose", "why", "will", "with", "without", "would", "year",
	"years", "yes", "yesterday", "yet", "you", "your",
}
