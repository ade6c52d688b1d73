package gloss

import (
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/office"
)

// scoreShown is the score of a name that only what stands around it shows.
const scoreShown = 0.8

// evident returns names and those that a recognizer missed but what stands around them
// shows: "Tamarack Nickel", by its last word; Arafura, by ", the miner,"; Will Price,
// by ", the analyst,".
func evident(text string, sentences []Sentence, names []name) []name {
	var more []name
	next := 0
	for i := range sentences {
		s := &sentences[i]
		if s.Heading {
			continue
		}
		for from := 0; from < len(s.Tokens); from++ {
			if !startsUpper(s.Tokens[from].Text) {
				continue
			}
			to := from + 1
			for to < len(s.Tokens) && startsUpper(s.Tokens[to].Text) && s.Tokens[to].Start-s.Tokens[to-1].End == 1 {
				to++
			}
			for from+1 < to && (isSentenceWord(s.Tokens[from].Text) || isWeekday(s.Tokens[from].Text)) {
				from++
			}
			r := run{s, from, to}
			from = to - 1
			for next < len(names) && names[next].End <= r.span().Start {
				next++
			}
			if kind := r.kind(text); kind != "" && r.free(names[next:], kind) {
				more = append(more, name{Span: r.span(), Entity: Entity{Kind: kind, Score: scoreShown}})
			}
		}
	}
	return over(more, names)
}

// A run is words with capital letters that follow one another.
type run struct {
	s        *Sentence
	from, to int
}

func (r run) span() Span { return Span{r.s.Tokens[r.from].Start, r.s.Tokens[r.to-1].End} }

// word returns the token at a distance from the end of the run, or "" outside the sentence.
func (r run) word(n int) string {
	if i := r.to + n; i >= 0 && i < len(r.s.Tokens) {
		return r.s.Tokens[i].Text
	}
	return ""
}

// free reports whether none of names, which begin with the first that may, overlaps r
// but a place that is a part of a company's name, Boston Metal, or a person's given name,
// Chad Will.
func (r run) free(names []name, kind Kind) bool {
	s := r.span()
	for _, n := range names {
		switch {
		case n.Start >= s.End:
			return true
		case kind == KindPerson && n.Span == s && n.Kind == KindPlace && n.Score < 0.9: // a town that nobody knows
		case n.Start < s.Start || n.End > s.End || n.Kind != KindPlace && n.Kind != KindCountry:
			return false
		case kind == KindPerson && (n.Start > s.Start || n.End == s.End), kind != KindPerson && n.Kind != KindPlace:
			return false
		}
	}
	return true
}

// kind returns what the words of r and those around it show it to be, or "".
func (r run) kind(text string) Kind {
	s := r.span()
	words := s.In(text)
	first := r.s.Tokens[r.from].Text
	behind := text[s.End:max(s.End, min(r.s.End, s.End+64))]
	sure, _ := isCompany(behind)
	switch {
	case sure, r.isBusiness():
		return KindOrganization
	case r.isPerson(first) && !isPlaceName(words):
		return KindPerson
	case r.to-r.from > 3 || r.from == 0 && (isSentenceWord(first) || isOpening(first)) || isHonorific(first):
		return ""
	case !r.isTraded() && !r.isAppositive():
		return ""
	}
	if isPlaceName(words) {
		return ""
	}
	return KindOrganization
}

// isBusiness reports whether r ends with what a company does, behind a name.
func (r run) isBusiness() bool {
	if r.to-r.from < 2 || !isIndustry(strings.ToLower(strings.TrimSuffix(r.word(-1), "."))) || r.word(0) == "of" || r.word(0) == "for" || r.word(0) == "&" {
		return false
	}
	for i := r.from; i < r.to-1; i++ {
		if w := strings.ToLower(r.s.Tokens[i].Text); !isBusinessWord(w) && !isTopic(w) && !isSentenceWord(r.s.Tokens[i].Text) {
			return !isHonorific(r.s.Tokens[r.from].Text) && !isTopic(strings.ToLower(r.s.Tokens[r.from].Text))
		}
	}
	return false
}

// isTraded reports whether it is said of r what is said of companies: shares of r, r's
// mine.
func (r run) isTraded() bool {
	if r.from > 1 {
		of, what := r.s.Tokens[r.from-1].Text, strings.ToLower(r.s.Tokens[r.from-2].Text)
		switch {
		case of == "of" && (what == "shares" || what == "shareholders" || what == "creditors"):
			return true
		case of == "in" && (what == "shares" || what == "stake" || what == "shareholders"):
			return true
		}
	}
	w := r.word(0)
	if w == "'s" || w == "’s" {
		w = r.word(1)
		return isWorks(w) || w == "shares" || w == "shareholders" || w == "stock" || w == "customers" || w == "customer"
	}
	return (w == "shares" || w == "stock") && !isSentenceWord(r.word(1)) // but he shares that hope
}

// isAppositive reports whether a word for companies is in apposition to r: ", the
// miner,", or before it: chipmaker. A clause may say it too: ", which plans a plant".
func (r run) isAppositive() bool {
	if r.from > 0 && isCompanyNoun(r.s.Tokens[r.from-1].Text) {
		return true
	}
	if r.word(0) != "," {
		return false
	}
	clause := r.word(1) == "which"
	if !clause && r.word(1) != "the" && r.word(1) != "a" && r.word(1) != "an" {
		return false
	}
	const far = 7
	for n := 2; n < far; n++ {
		w := r.word(n)
		switch {
		case clause && isWorks(w), !clause && isCompanyNoun(w):
			return true
		case w == "" || w == "," || w == "of" && !clause || w == "who":
			return false
		}
	}
	return false
}

// isPerson reports whether r is a given name and another with an occupation in
// apposition, or a verb for what people do behind it.
func (r run) isPerson(first string) bool {
	if r.to-r.from != 2 {
		return false
	}
	given := gaz.IsGivenName(first)
	if !given && !isPlaceName(first) || isBusinessWord(strings.ToLower(r.word(-1))) || isOrganizationWord(strings.ToLower(r.word(-1))) {
		return false
	}
	if given && isPersonal(r.word(0)) {
		return true
	}
	if r.word(0) != "," || r.word(1) != "the" && r.word(1) != "a" && r.word(1) != "an" {
		return false
	}
	const far = 6
	for n := 2; n < far; n++ {
		w := r.word(n)
		if isOccupation(w) || isPublicOffice(w) { // London Breed, the former mayor
			return true
		}
		if w == "" || w == "," || w == "of" {
			return false
		}
	}
	return false
}

// isPlaceName reports whether w is the name of a country, capital, city or region.
func isPlaceName(w string) bool {
	_, known := gaz.Lookup(w)
	return known || office.PlaceCountry(w) != ""
}

// isIndustry reports whether w, which ends a name, is seldom in capitals but in a company's.
func isIndustry(w string) bool {
	switch w {
	case "metal", "metals", "minerals", "materials", "resources", "mining", "mines", "lithium", "nickel", "copper", "gold", "silver", "uranium", "graphite", "cobalt", "tungsten",
		"zinc", "platinum", "potash", "earths", "energy", "fuels", "petroleum", "developments", "exploration", "technologies", "semiconductor", "semiconductors", "magnetics",
		"magnets", "foundries", "motors", "industries", "holdings", "chemicals", "pharmaceuticals", "therapeutics", "biosciences", "batteries", "robotics", "ventures", "airlines",
		"airways", "aerospace", "recycling", "refining", "inc", "corp", "ltd", "plc", "llc", "gmbh":
		return true
	}
	return false
}

// isSentenceWord reports whether w begins sentences as often as names, or more.
func isSentenceWord(w string) bool {
	switch strings.ToLower(w) {
	case "a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "your", "some", "many", "most", "all", "both", "each", "every",
		"no", "in", "on", "at", "by", "of", "for", "from", "to", "with", "after", "before", "since", "until", "as", "if", "when", "while", "but", "and", "or", "so",
		"he", "she", "it", "they", "we", "i", "you", "who", "what", "which", "there", "here", "other", "such", "one", "two", "three", "last", "next", "more", "less", "few", "several":
		return true
	}
	return false
}

// isTopic reports whether w before a business word says what is written of rather
// than who: critical minerals, renewable energy.
func isTopic(w string) bool {
	switch w {
	case "critical", "rare", "raw", "base", "precious", "strategic", "renewable", "clean", "green", "nuclear", "solar", "natural", "human", "new", "battery", "industrial",
		"crude", "heavy", "light", "advanced", "artificial", "financial", "public", "private", "global", "international", "national", "federal", "social", "world", "supply", "smart",
		"earth", "deep", "deep-sea", "seabed", "urban", "illegal", "artisanal", "responsible", "sustainable", "foreign", "domestic", "military", "homeland", "economic":
		return true
	}
	return false
}

// isCompanyNoun reports whether w is what a company is called.
func isCompanyNoun(w string) bool {
	switch w {
	case "miner", "miners", "producer", "maker", "refiner", "recycler", "smelter", "chipmaker", "developer", "explorer", "supplier", "company", "firm", "manufacturer",
		"startup", "start-up", "utility", "driller", "carmaker", "automaker", "steelmaker", "retailer", "processor", "planemaker", "shipbuilder", "drugmaker", "oil-major",
		"subsidiary", "conglomerate", "foundry", "chip-maker", "toolmaker", "airline", "lender", "insurer", "contractor":
		return true
	}
	return false
}

// isWorks reports whether w is what companies own.
func isWorks(w string) bool {
	switch w {
	case "mine", "mines", "smelter", "smelters", "refinery", "refineries", "plant", "plants", "factory", "factories", "fab", "fabs", "mill", "mills", "project", "quarry", "wafers",
		"kiln", "shipyard", "pipeline", "wells", "rigs":
		return true
	}
	return false
}

// isOccupation reports whether w is what a person works as.
func isOccupation(w string) bool {
	switch w {
	case "analyst", "geologist", "lawyer", "trader", "economist", "engineer", "professor", "historian", "scientist", "researcher", "journalist", "author", "banker", "consultant",
		"chemist", "physicist", "farmer", "doctor", "teacher", "nurse", "activist", "writer", "singer", "actor", "actress", "director", "novelist", "metallurgist", "broker", "reporter",
		"biologist", "technician", "electrician", "resident", "student", "photographer", "architect", "designer", "prosecutor", "strategist", "mathematician":
		return true
	}
	return false
}

// isPublicOffice reports whether w is an office that only a person holds.
func isPublicOffice(w string) bool {
	switch w {
	case "mayor", "senator", "congressman", "congresswoman", "lawmaker", "legislator", "minister", "secretary", "ambassador", "envoy", "commissioner", "judge", "attorney",
		"spokesman", "spokeswoman", "spokesperson", "councilman", "councilwoman", "alderman", "president", "chairman", "chairwoman", "governor":
		return true
	}
	return false
}

// isPersonal reports whether w is a verb of what people, not things, do.
func isPersonal(w string) bool {
	switch w {
	case "said", "says", "told", "tells", "added", "adds", "joined", "leads", "chairs", "teaches", "founded", "edits", "owns", "bought", "argued", "argues", "wrote", "writes",
		"resigned", "testified", "recalled", "laughed", "smiled", "asked", "replied", "explained", "thinks", "believes", "hopes", "moved", "lives", "lived", "worked":
		return true
	}
	return false
}
