package gloss

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A body is an organization that an article names.
type body struct {
	key    string   // the joined words
	name   string   // the fullest form
	id     string   // that a list or table says, or ""
	words  []string // as they are compared
	forms  map[string]int
	first  int    // the mention that names it first in running text, or in a heading if that is all
	headed bool   // named in a heading before that
	known  string // the full name of the well-known organization that it is by a short one
	count  int
	of     int // the body of which this is a short form, counted from 1, or 0
	by     By
}

// bodies are the organizations of an article.
type bodies struct {
	list    []body
	at      map[string]int // by key, counted from 1
	index   nameIndex      // by word
	letters nameIndex      // by initials
	aliases map[string]int // by what the text introduces as a short form
}

// joinBodies gives organizations their full names.
func (j *joiner) joinBodies() {
	b := &j.bodies
	b.at, b.index, b.letters, b.aliases = map[string]int{}, nameIndex{}, nameIndex{}, map[string]int{}
	of := make([]int, len(j.names))
	for i := range j.names {
		m := &j.names[i]
		if m.Kind == KindOrganization || m.Kind == KindBloc {
			of[i] = j.addBody(i)
		}
	}
	if len(b.list) == 0 {
		return
	}
	j.survey()
	for i := range j.names {
		if of[i] > 0 && b.list[of[i]-1].known == "" {
			b.list[of[i]-1].known = j.knownAs(i)
		}
	}
	j.introduced(of)
	for k := range b.list {
		b.list[k].of, b.list[k].by = j.shortFor(k + 1)
	}
	for i := range j.names {
		if of[i] > 0 {
			j.nameBody(i, of[i])
		}
	}
}

// survey notes which countries the article names, and the initials of its people and
// places.
func (j *joiner) survey() {
	j.countries, j.initials = map[Country]bool{}, map[string]bool{}
	for i := range j.names {
		m := &j.names[i]
		if m.Country != "" {
			j.countries[m.Country] = true
		}
		if m.Kind == KindPlace || m.Kind == KindPerson {
			for _, letters := range initialsOf(foldedWords(m.Name)) {
				j.initials[letters] = true
			}
		}
	}
}

// addBody adds the organization that name i is, and returns it counted from 1.
func (j *joiner) addBody(i int) int {
	b := &j.bodies
	m := &j.names[i]
	words := bodyWords(m.Name)
	k := bodyKey(words)
	if k == "" {
		return 0
	}
	at := b.at[k]
	heading := j.where[i].heading
	if at == 0 {
		b.list = append(b.list, body{key: k, name: m.Name, id: m.ID, words: words, first: i, headed: heading, forms: map[string]int{}})
		at = len(b.list)
		b.at[k] = at
		for _, w := range words {
			b.index.add(singular(w), at)
		}
		for _, letters := range initialsOf(words) {
			if len(letters) > 1 {
				b.letters.add(letters, at)
			}
		}
	}
	o := &b.list[at-1]
	if o.id == "" && m.ID != "" {
		o.id, o.name = m.ID, m.Name
	}
	if o.headed && !heading {
		o.headed, o.first = false, i
	}
	o.count++
	if o.id == "" {
		o.forms[m.Name]++
		size, best := len(foldedWords(m.Name)), len(foldedWords(o.name))
		if size > best || size == best && o.forms[m.Name] > o.forms[o.name] {
			o.name = m.Name
		}
	}
	return at
}

// bodyKey returns what the names of one organization have in common.
func bodyKey(words []string) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(singular(w))
	}
	return b.String()
}

// nameBody gives name i the full name of body at.
func (j *joiner) nameBody(i, at int) {
	b := &j.bodies
	m := &j.names[i]
	by := By("")
	for n := 0; b.list[at-1].of > 0 && n < 3; n++ {
		by = cmp.Or(by, b.list[at-1].by)
		at = b.list[at-1].of
	}
	o := &b.list[at-1]
	if m.ID != "" {
		return
	}
	m.Name, m.ID, m.by = o.name, o.id, by
	if o.known != "" && o.id == "" {
		m.Name, m.by = o.known, byOf(m.In(j.text))
	}
	if isBlocID(m.ID) {
		m.Kind = KindBloc
	}
}

func isBlocID(id string) bool { return strings.HasPrefix(id, string(KindBloc)+":") }

// bodyWords returns the words of an organization's name as they are compared.
func bodyWords(name string) []string {
	words := foldedWords(name)
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	words = joinInitials(words)
	for i, w := range words {
		switch w {
		case "organisation":
			w = "organization"
		case "centre":
			w = "center"
		case "labour":
			w = "labor"
		case "defence":
			w = "defense"
		case "programme":
			w = "program"
		case "usa":
			w = "us"
		}
		words[i] = w
	}
	if len(words) > 2 && words[0] == "united" && words[1] == "states" {
		words = words[1:]
		words[0] = "us"
	}
	for len(words) > 1 && isDesignator(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if n := len(words) - 1; n > 0 && (words[n] == "department" || words[n] == "ministry") && !slices.Contains(words, "of") {
		words = append([]string{words[n], "of"}, words[:n]...)
	}
	return words
}

// joinInitials joins single letters that follow each other: u s steel is us steel.
func joinInitials(words []string) []string {
	out := words[:0]
	run := false
	for _, w := range words {
		single := len(w) == 1 && w[0] >= 'a' && w[0] <= 'z'
		if single && run {
			out[len(out)-1] += w
		} else {
			out = append(out, w)
		}
		run = single
	}
	return out
}

// isDesignator reports whether w at the end of a company's name says what form of
// company it is.
func isDesignator(w string) bool {
	switch w {
	case "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "lp", "plc", "ag", "se",
		"sa", "spa", "nv", "bv", "gmbh", "as", "a/s", "ab", "asa", "oyj", "oy", "kg", "kgaa", "sas", "sarl", "srl", "pty", "pte",
		"bhd", "sdn", "tbk", "jsc", "ojsc", "pjsc", "psc", "kscp", "saog", "group", "holding", "holdings", "groep", "gruppe", "& co":
		return true
	}
	return false
}

// isMinorWord reports whether w is no part of an acronym.
func isMinorWord(w string) bool {
	switch w {
	case "of", "the", "and", "for", "in", "on", "to", "at", "by", "with", "a", "an", "de", "la", "le", "les", "des", "du", "del",
		"da", "do", "dos", "para", "y", "e", "et", "und", "fur", "der", "die", "das", "d", "l", "s":
		return true
	}
	return false
}

// initialsOf returns the acronyms that words may have: without small words and
// with them.
func initialsOf(words []string) []string {
	if len(words) < 2 {
		return nil
	}
	var short, long strings.Builder
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if w == "us" {
			short.WriteString("us")
			long.WriteString("us")
			continue
		}
		long.WriteRune(r)
		if !isMinorWord(w) {
			short.WriteRune(r)
		}
	}
	if short.String() == long.String() {
		return []string{short.String()}
	}
	return []string{short.String(), long.String()}
}

// acronymLetters returns the letters of an acronym as initials are compared, or ""
// if s is none.
func acronymLetters(s string) string {
	if !isAcronym(s) || len(s) > 12 {
		return ""
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// abbreviates reports whether an acronym's letters are in a full name, in order, and
// both begin with the same.
func abbreviates(acronym, full string) bool {
	letters := acronymLetters(acronym)
	rest := strings.Join(foldedWords(full), "")
	if letters == "" || rest == "" || letters[0] != rest[0] || len(rest) < 2*len(letters) {
		return false
	}
	for i := range len(letters) {
		at := strings.IndexByte(rest, letters[i])
		if at < 0 {
			return false
		}
		rest = rest[at+1:]
	}
	return true
}

// shortFor returns the body of which body at is a short form, or 0.
func (j *joiner) shortFor(at int) (full int, by By) {
	b := &j.bodies
	o := &b.list[at-1]
	if o.id != "" {
		return 0, ""
	}
	if to := b.aliases[o.key]; to > 0 && to != at {
		return to, byOf(o.name)
	}
	if letters := acronymLetters(o.name); letters != "" {
		if to := b.fullOf(letters, at); to > 0 {
			return to, ByAbbreviation
		}
	}
	if full, _ := knownBody(o.name); full != "" {
		if to := b.at[bodyKey(bodyWords(full))]; to > 0 && to != at {
			return to, byOf(o.name)
		}
	}
	if o.designated() {
		return 0, ""
	}
	best, bestFit, tied := 0, 0, false
	generic := len(o.words) == 1 && isGeneric(o.words[0])
	for _, to := range b.index[singular(o.words[0])] {
		if to == at {
			continue
		}
		switch fit := j.shortFit(o, &b.list[to-1]); {
		case fit == 0:
		case fit > bestFit:
			best, bestFit, tied = to, fit, false
		case fit == bestFit && generic:
			tied = true
		case fit == bestFit && b.list[to-1].count > b.list[best-1].count:
			best = to
		}
	}
	if tied {
		return 0, ""
	}
	return best, ByShort
}

// byOf returns how a short form of an organization's name names it.
func byOf(short string) By {
	if isAcronym(short) {
		return ByAbbreviation
	}
	return ByShort
}

// fullOf returns the one body whose initials are letters, or 0.
func (b *bodies) fullOf(letters string, but int) int {
	full := 0
	for _, to := range b.letters[letters] {
		if to == but || len(b.list[to-1].words) < 2 {
			continue
		}
		if full > 0 {
			return 0
		}
		full = to
	}
	return full
}

// shortFit returns how well o is a short form of full, or 0.
func (j *joiner) shortFit(o, full *body) int {
	if len(o.words) >= len(full.words) {
		return 0
	}
	rest := full.words[len(o.words):]
	switch {
	case samePlural(o.words, full.words[:len(o.words)]):
		acronym := acronymLetters(o.name) != ""
		switch {
		case isGeneric(o.words[0]) && len(o.words) == 1: // Congress of the Philippines, not Bank Audi
			if rest[0] != "of" && rest[0] != "for" && rest[0] != "on" {
				return 0
			}
		case acronym && isBodyWord(rest[len(rest)-1]) && !isBusinessWord(rest[len(rest)-1]), j.isParent(o), rest[0] == "of" && isBodyWord(o.words[len(o.words)-1]):
			return 0
		}
		return 4
	case samePlural(o.words, full.words[len(full.words)-len(o.words):]):
		if len(o.words) == 1 && !isGeneric(o.words[0]) && o.first < full.first {
			return 0
		}
		return 3
	case len(o.words) == 1 && isGeneric(o.words[0]):
		if i := slices.Index(full.words, o.words[0]); i > 0 && isMinorWord(full.words[i+1]) {
			return 3 // California Department of Corrections
		}
	case len(o.words) > 1 && isInside(o.words, full.words):
		return 2
	case len(o.words) > 1 && samePlural(o.words[:len(o.words)-1], full.words):
		if slices.Contains(initialsOf(full.words[len(o.words)-1:]), o.words[len(o.words)-1]) {
			return 2 // Square AM
		}
	}
	return 0
}

// isParent reports whether the article first names o as whom another company belongs to:
// Acme Norway, a unit of Chile's Acme.
func (j *joiner) isParent(o *body) bool {
	const near = 5
	for n := 1; n <= near; n++ {
		switch j.before(o.first, n) {
		case "unit", "subsidiary", "arm", "division", "affiliate", "parent", "owner":
			return true
		case "", ",", ";":
			return false
		}
	}
	return false
}

// designated reports whether the name says what form of company it is, so that it
// is no short form.
func (o *body) designated() bool {
	words := foldedWords(o.name)
	return len(words) > 1 && isDesignator(words[len(words)-1])
}

// isInstitution reports whether a name with w in it is that of a body, whatever
// else is in it.
func isInstitution(w string) bool {
	switch w {
	case "academy", "agency", "alliance", "assembly", "association", "authority", "bank", "board", "bureau", "center", "chamber",
		"coalition", "college", "commission", "committee", "company", "congress", "consortium", "corporation", "council",
		"department", "directorate", "federation", "forum", "foundation", "fund", "institute", "institution", "laboratory",
		"ministry", "museum", "organization", "party", "police", "secretariat", "society", "trust", "union", "university":
		return true
	}
	return false
}

// bodySlug returns the slug of an organization's name without article and form of
// company, which articles write or leave out, unless it is made of nothing else.
func bodySlug(name string) string {
	words := strings.Fields(strings.TrimPrefix(strings.TrimPrefix(name, "The "), "the "))
	for len(words) > 1 && isDesignator(strings.ToLower(strings.ReplaceAll(strings.Trim(words[len(words)-1], ".,"), ".", ""))) {
		words = words[:len(words)-1]
	}
	return cmp.Or(slug(strings.Join(words, " ")), slug(name))
}

// isBusinessWord reports whether w behind the first words of a company's name says
// what it does or is.
func isBusinessWord(w string) bool {
	if isDesignator(w) {
		return true
	}
	switch w {
	case "aerospace", "air", "airlines", "airways", "asset", "assets", "auto", "automotive", "aviation", "bank", "batteries",
		"battery", "beverages", "biosciences", "biotech", "brands", "brewery", "capital", "chemical", "chemicals", "coal",
		"communications", "construction", "copper", "devices", "electric", "electronics", "energy", "engineering",
		"entertainment", "enterprises", "equity", "exploration", "finance", "financial", "foods", "gas", "global", "gold",
		"healthcare", "hotels", "industrial", "industries", "instruments", "insurance", "international", "investment",
		"investments", "iron", "labs", "lines", "lithium", "logistics", "magnets", "management", "manufacturing", "marine",
		"materials", "media", "metals", "minerals", "mines", "mining", "motor", "motors", "networks", "nickel", "oil", "partners",
		"petroleum", "pharma", "pharmaceutical", "pharmaceuticals", "power", "products", "properties", "pictures", "records",
		"realty", "resources", "retail", "robotics", "royalty", "securities", "semiconductor", "semiconductors", "services",
		"shipping", "shipyard", "silver", "software", "solar", "solutions", "steel", "stores", "studios", "systems",
		"cobalt", "developments", "diamonds", "earths", "elements", "foundries", "fuels", "graphite", "hydrogen", "magnetics", "metal", "platinum", "potash", "recycling", "refining", "renewables", "tungsten", "technologies", "technology", "telecom", "therapeutics", "trading", "uranium", "ventures", "works", "zinc":
		return true
	}
	return false
}

// isGeneric reports whether w alone names an organization only where the article
// says which: the Commission, the Bank.
func isGeneric(w string) bool {
	switch w {
	case "house", "court", "senate", "parliament", "congress", "knesset", "duma", "bundestag", "diet":
		return true
	}
	return isBodyWord(w)
}

// isBodyWord reports whether w is what an organization is.
func isBodyWord(w string) bool { return isOrganizationWord(w) || w == "party" || w == "union" }

// samePlural reports whether words are the same but for a plural.
func samePlural(a, b []string) bool {
	for i := range a {
		if a[i] != b[i] && singular(a[i]) != singular(b[i]) {
			return false
		}
	}
	return true
}

// isInside reports whether the words of one name stand together in another.
func isInside(short, long []string) bool {
	for i := 1; i+len(short) <= len(long); i++ {
		if samePlural(short, long[i:]) {
			return true
		}
	}
	return false
}

// introduced notes the short forms that the text introduces: "the Department of
// Energy (DOE)", "DOE (Department of Energy)", "Department of Energy – DOE". of has
// the body of each name.
func (j *joiner) introduced(of []int) {
	b := &j.bodies
	for i := 1; i < len(j.names); i++ {
		x, y := &j.where[i-1], &j.where[i]
		if of[i] == 0 || of[i-1] == 0 || of[i] == of[i-1] || x.sentence < 0 || x.sentence != y.sentence || !j.introduces(i-1, y.token-x.after) {
			continue
		}
		full, short := of[i-1], of[i]
		f, s := &b.list[full-1], &b.list[short-1]
		if a, c := isAcronym(f.name), isAcronym(s.name); a && !c || a == c && len(f.words) < len(s.words) {
			full, short, s = short, full, f
		}
		if s.id == "" && b.aliases[s.key] == 0 && b.aliases[b.list[full-1].key] != short {
			b.aliases[s.key] = full
		}
	}
}

// introduces reports whether the n words behind name i say that another name of
// the same organization follows.
func (j *joiner) introduces(i, n int) bool {
	const most = 4
	if n < 1 || n > most {
		return false
	}
	first, second := j.names[i].Name, j.names[i+1].Name
	switch j.behind(i, 0) {
	case "(", "[":
		if w := j.behind(i+1, 0); w != ")" && w != "]" && w != "," && w != ";" && !isQuote(w) {
			return false
		}
	case "–", "—", "-":
		return n == 1 && acronymLetters(second) != ""
	case ",":
		return n == 1 && abbreviates(second, first) || n == 2 && j.behind(i, 1) == "the" && abbreviates(first, second)
	default:
		return false
	}
	for k := 1; k < n; k++ {
		switch strings.ToLower(j.behind(i, k)) {
		case "or", "the", "now", "formerly", "previously", "“", "\"", "‘", "'":
		default:
			return false
		}
	}
	return true
}
