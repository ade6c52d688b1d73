package gloss

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/gaz/key"
	"github.com/glossnews/gloss/internal/office"
)

// A Kind is a kind of entity.
type Kind string

// The kinds of entity.
const (
	KindPerson       Kind = "person"
	KindOrganization Kind = "organization"
	KindCountry      Kind = "country"
	KindPlace        Kind = "place"
	KindBloc         Kind = "bloc" // the EU, ASEAN, the G7, the West
)

// A By says how a mention names its entity. The zero By is by its name.
type By string

// The ways to name an entity other than by its name.
const (
	ByShort        By = "short"        // Greer, after Jamieson Greer
	ByAbbreviation By = "abbreviation" // U.S., for the United States
	ByDemonym      By = "demonym"      // Chinese, for China
	ByCapital      By = "capital"      // Beijing, for the government of China
	ByOffice       By = "office"       // the trade representative, for who holds that office
)

// An Entity is one thing that an article names, however often.
type Entity struct {
	ID      string   `json:"id"` // the same in every article for a country or bloc, as "country:CN"
	Kind    Kind     `json:"kind"`
	Name    string   `json:"name"`              // the table's name, else the fullest in the article
	Country Country  `json:"country,omitempty"` // the country it is, or belongs to
	Offices []Office `json:"offices,omitempty"` // that a person holds or held
	Score   float64  `json:"score"`             // how sure the finder is, from 0 to 1
}

// A Mention is one place where an entity is named.
type Mention struct {
	Span
	Text   string `json:"text"`
	Entity string `json:"entity"` // an Entity's ID
	By     By     `json:"by,omitempty"`
}

// An Analysis is an article and what was found in it. It is plain data.
type Analysis struct {
	*Article
	Entities     []Entity      `json:"entities,omitempty"`     // in order of first mention
	Mentions     []Mention     `json:"mentions,omitempty"`     // in order of text, not overlapping
	Quotes       []Quote       `json:"quotes,omitempty"`       // in order of text, not overlapping
	Attributions []Attribution `json:"attributions,omitempty"` // sentences that report, in order of text, not overlapping
	Hedges       []Hedge       `json:"hedges,omitempty"`       // in order of text, not overlapping
	Sources      []Citation    `json:"sources,omitempty"`      // that its sentences name, in order of text, not overlapping
}

// Entity returns the entity with the given ID, as a Mention has it.
func (n *Analysis) Entity(id string) (Entity, bool) {
	for _, e := range n.Entities {
		if e.ID == id {
			return e, true
		}
	}
	return Entity{}, false
}

// An Analyzer finds what an article names. The zero Analyzer uses the built-in
// recognizer and tables, which are loaded once, on first use. An Analyzer may
// be used by many goroutines at once.
type Analyzer struct {
	Style      *Style     // the house, whose own names are known; nil means the built-in one
	Lists      []*List    // the house's own names, which win over all finders, earlier lists over later ones
	Recognizer Recognizer // finds people, organizations and places; nil means the built-in one
	MinScore   float64    // leave out what scores lower; 0 means 0.5, below 0 keeps all
}

// Scores of the finders that give none themselves.
const (
	scoreTable    = 0.99 // a name of the tables
	scoreCitation = 0.95 // an author or a publication
	scoreMinimum  = 0.5  // the least, where MinScore does not say
)

// Analyze analyzes a with a zero Analyzer.
func Analyze(a *Article) *Analysis { return (&Analyzer{}).Analyze(a) }

// Analyze returns what a names in its title, bylines, highlights, lead,
// sections and citations. It does not change a. A nil Article is an empty one.
func (z *Analyzer) Analyze(a *Article) *Analysis {
	if a == nil {
		a = &Article{}
	}
	house := z.Style.orBuiltin()
	blocks := analyzed(a)
	sentences := split(a.Text, blocks)
	var found []Found
	var titles []Span
	if z.Recognizer != nil {
		found = z.Recognizer.Recognize(a.Text, sentences)
	} else {
		found, titles = readNames(a.Text, sentences)
	}
	countries := gaz.Find(a.Text, blocks)
	known := again(a.Text, sentences, over(credits(a), house.ownNames(sentences)))
	recognized := corrected(a.Text, sentences, fromRecognizer(a.Text, blocks, found))
	recognized = evident(a.Text, sentences, titled(sentences, recognized, titles))
	recognized = shortened(a.Text, sentences, repeated(a.Text, sentences, recognized))
	recognized = withAcronyms(a.Text, sentences, ofOneKind(a.Text, sentences, uncompounded(a.Text, a.Date.calendar(), recognized)))
	names := mergeNames(a.Text, over(fromLists(z.Lists, sentences), known), fromTables(countries), recognized)
	n := &Analysis{Article: a}
	n.join(sentences, names)
	least := z.MinScore
	if least == 0 {
		least = scoreMinimum
	}
	n.drop(least)
	unnamed := n.findOffices(sentences, titles, countries, officeTables(z.Lists)...)
	speakers := n.findQuotes(sentences, unnamed)
	n.Hedges = findHedges(sentences)
	own := identify(KindOrganization, slug(strings.TrimPrefix(house.name, "The ")))
	n.findSources(sentences, own)
	n.findAttributions(sentences, speakers, own)
	return n
}

// analyzed returns the parts of a that are read for names, in order of text. What
// does not lie in the text, or overlaps what is before it, is left out.
func analyzed(a *Article) []gaz.Block {
	var blocks []gaz.Block
	add := func(s Span, heading bool) {
		if s.Start < s.End && s.on(a.Text) {
			blocks = append(blocks, gaz.Block{Start: s.Start, End: s.End, Heading: heading})
		}
	}
	paragraphs := func(ps []Paragraph) {
		for _, p := range ps {
			add(p.Span, false)
		}
	}
	add(a.TitleSpan, true)
	for _, b := range a.Bylines {
		paragraphs(b.Biography)
	}
	for _, h := range a.Highlights {
		add(h.Span, false)
	}
	paragraphs(a.Lead)
	for _, s := range a.Sections {
		add(s.HeadingSpan, true)
		paragraphs(s.Paragraphs)
	}
	slices.SortStableFunc(blocks, func(x, y gaz.Block) int { return cmp.Compare(x.Start, y.Start) })
	end := 0
	return slices.DeleteFunc(blocks, func(b gaz.Block) bool {
		if b.Start < end {
			return true
		}
		end = b.End
		return false
	})
}

// on reports whether s lies in text and cuts no rune.
func (s Span) on(text string) bool {
	edge := func(i int) bool {
		j := i - 1 // where the rune before i starts
		for j > 0 && j > i-utf8.UTFMax && !utf8.RuneStart(text[j]) {
			j--
		}
		if j < 0 {
			return true
		}
		_, size := utf8.DecodeRuneInString(text[j:])
		return j+size <= i
	}
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(text) && edge(s.Start) && edge(s.End)
}

// A name is a place where something is named, before it is known which entity it
// is. Entity is zero but for what the finder knows: its kind at least.
type name struct {
	Span
	Entity
	by By
}

// credits returns the people and organizations that a's bylines and citations name.
func credits(a *Article) []name {
	var names []name
	for _, b := range a.Bylines {
		c := credit{text: a.Text, rest: b.Span}
		c.author(b.Name)
		names = append(names, c.names...)
	}
	for _, cited := range a.Citations {
		c := credit{text: a.Text, rest: cited.Span}
		for _, n := range cited.Authors {
			c.author(n)
		}
		c.add(KindOrganization, cited.Publication, cited.Publication)
		names = append(names, c.names...)
	}
	return ordered(names)
}

// A credit is a line that names authors and a publication, in that order.
type credit struct {
	text  string
	rest  Span // what is not yet read
	names []name
}

func (c *credit) author(n Name) {
	if n.Literal != "" {
		if body := employer(n.Literal); body != "" {
			c.add(KindOrganization, body, body)
		}
	} else {
		c.add(KindPerson, n.String(), n.String(), n.Family+", "+n.Given)
	}
}

// employer returns the organization that a byline without a person names: Reuters of
// "Reuters Staff", and none of "staff writers".
func employer(byline string) string {
	words := strings.Fields(byline)
	for end := len(words); end > 0; end-- {
		switch strings.ToLower(words[end-1]) {
		case "staff", "staffer", "staffers", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents",
			"editor", "editors", "editorial", "newsroom", "desk", "team", "contributor", "contributors", "admin", "our", "a", "by":
		default:
			return strings.Join(words[:end], " ")
		}
	}
	return ""
}

// add finds what is called so, in one of its forms, in the rest of the line.
func (c *credit) add(kind Kind, called string, forms ...string) {
	if !c.rest.on(c.text) {
		return
	}
	for _, form := range forms {
		if span, ok := find(c.text, c.rest, form); ok {
			c.names = append(c.names, name{Span: span, Entity: Entity{Kind: kind, Name: called, Score: scoreCitation}})
			c.rest.Start = span.End
			return
		}
	}
}

// find returns the first place of words in a part of text, in any case, where
// they are whole words.
func find(text string, in Span, words string) (Span, bool) {
	if slug(words) == "" {
		return Span{}, false
	}
	for i := in.Start; i+len(words) <= in.End; i++ {
		span := Span{i, i + len(words)}
		if !strings.EqualFold(span.In(text), words) || !span.on(text) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[:span.Start])
		after, _ := utf8.DecodeRuneInString(text[span.End:])
		if !wordRune(before) && !wordRune(after) {
			return span, true
		}
	}
	return Span{}, false
}

// wordRune reports whether r is part of a word.
func wordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// fromTables returns the countries, blocs, seats and places of the tables.
func fromTables(matches []gaz.Match) []name {
	names := make([]name, len(matches))
	for i, m := range matches {
		e := Entity{Kind: Kind(m.Kind), Name: m.Name, Country: Country(m.Country), Score: scoreTable}
		switch {
		case e.Kind == KindCountry && m.Code != "":
			e.Country = Country(m.Code)
			e.ID = identify(e.Kind, m.Code)
		case e.Kind == KindBloc && m.Code != "":
			e.ID = identify(e.Kind, m.Code)
		case e.Kind == KindOrganization:
			e.Name = cmp.Or(knownBody(m.Name), m.Name)
			e.ID = identify(e.Kind, bodySlug(e.Name))
		default:
			e.ID = identify(e.Kind, slug(m.Name))
		}
		names[i] = name{Span{m.Start, m.End}, e, By(m.By)}
	}
	return names
}

// fromRecognizer returns what a recognizer found, without what is unusable:
// kinds that the tables decide, ranges outside the blocks or over their edges,
// and scores that are none.
func fromRecognizer(text string, blocks []gaz.Block, found []Found) []name {
	found = slices.Clone(found)
	slices.SortStableFunc(found, func(x, y Found) int { return cmp.Compare(x.Start, y.Start) })
	names := make([]name, 0, len(found))
	block := 0
	for _, f := range found {
		if f.Kind != KindPerson && f.Kind != KindOrganization && f.Kind != KindPlace ||
			!f.on(text) || !(0 <= f.Score && f.Score <= 1) {
			continue
		}
		span := trim(text, f.Span)
		for block < len(blocks) && blocks[block].End <= span.Start {
			block++
		}
		if block == len(blocks) || span.Start < blocks[block].Start || span.End > blocks[block].End || slug(span.In(text)) == "" {
			continue
		}
		n := name{Span: span, Entity: Entity{Kind: f.Kind, Score: f.Score}}
		if c, ok := FindCountry(span.In(text)); ok && f.Kind == KindPlace && !isCapitalOf(c, span.In(text)) {
			n.Entity = Entity{Kind: KindCountry, ID: identify(KindCountry, string(c)), Name: c.Name(), Country: c, Score: f.Score}
		}
		names = append(names, n)
	}
	return ordered(names)
}

// isCapitalOf reports whether s names the capital of c rather than c, as far as
// FindCountry takes both for c.
func isCapitalOf(c Country, s string) bool {
	return s != c.Name() && (s == c.Capital() || !strings.Contains(s, ".") && strings.ToUpper(s) != s)
}

// trim returns s without white space at its edges and a possessive at its end.
func trim(text string, s Span) Span {
	in := s.In(text)
	in = strings.TrimRightFunc(in, unicode.IsSpace)
	for _, possessive := range [...]string{"'s", "’s", "'", "’"} {
		if rest, ok := strings.CutSuffix(in, possessive); ok {
			in = rest
			break
		}
	}
	rest := strings.TrimLeftFunc(in, unicode.IsSpace)
	start := s.Start + len(in) - len(rest)
	return Span{start, start + len(rest)}
}

// ordered sorts names and leaves out those that overlap one before them.
func ordered(names []name) []name {
	slices.SortStableFunc(names, func(x, y name) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	end := 0
	return slices.DeleteFunc(names, func(n name) bool {
		if n.Start < end || n.Start >= n.End {
			return true
		}
		end = n.End
		return false
	})
}

// mergeNames joins what the finders found. Credits win over all else, and the tables
// over the recognizer unless its person or organization is the longer name and at
// least likely: the Jordan in Jordan Smith is no country, nor is the China in the Bank of China. Washington
// is the person whom the recognizer takes it for where the article names Ann Washington.
func mergeNames(text string, credited, table, recognized []name) []name {
	longer := recognized[:0:0]
	surnames := surnamesIn(text, recognized)
	scores := map[string]float64{} // the best of each name
	for _, r := range recognized {
		scores[r.In(text)] = max(scores[r.In(text)], r.Score)
	}
	i := 0
	for _, r := range recognized {
		for i < len(table) && table[i].End <= r.Start {
			i++
		}
		keep := true
		for j := i; j < len(table) && table[j].Start < r.End; j++ {
			t := table[j]
			within := j+1 < len(table) && text[t.End:table[j+1].Start] == ", " // Washington, D.C.
			namesake := r.Kind == KindPerson && r.Span == t.Span && t.by != ByDemonym && !within && surnames[r.In(text)]
			keep = keep && (namesake || r.Kind != KindPlace && scores[r.In(text)] >= scoreMinimum && r.Start <= t.Start && t.End <= r.End && r.End-r.Start > t.End-t.Start)
		}
		if keep {
			longer = append(longer, r)
		}
	}
	return over(credited, over(longer, table))
}

// surnamesIn returns the last words of people's names of two words and more.
func surnamesIn(text string, names []name) map[string]bool {
	surnames := map[string]bool{}
	for _, n := range names {
		words := n.In(text)
		if i := strings.LastIndexByte(words, ' '); n.Kind == KindPerson && i > 0 {
			surnames[words[i+1:]] = true
		}
	}
	return surnames
}

// over returns first, and second where it does not overlap first, in order.
func over(first, second []name) []name {
	out := make([]name, 0, len(first)+len(second))
	i := 0
	for _, s := range second {
		for i < len(first) && first[i].End <= s.Start {
			out = append(out, first[i])
			i++
		}
		if i == len(first) || s.End <= first[i].Start {
			out = append(out, s)
		}
	}
	return append(out, first[i:]...)
}

// join makes entities of names, which are in order, and mentions of both.
func (n *Analysis) join(sentences []Sentence, names []name) {
	for i := range names {
		names[i].Name = names[i].called(n.Text)
	}
	n.locate(names)
	at := map[string]int{} // by ID
	for _, m := range joined(n.Text, n.Date.calendar(), sentences, names) {
		switch {
		case m.ID != "":
		case m.Kind == KindOrganization:
			m.ID = identify(m.Kind, bodySlug(m.Name))
		default:
			m.ID = identify(m.Kind, slug(m.Name))
		}
		i, ok := at[m.ID]
		if !ok {
			i = len(n.Entities)
			at[m.ID] = i
			n.Entities = append(n.Entities, m.Entity)
		}
		e := &n.Entities[i]
		e.Score = max(e.Score, m.Score)
		e.Country = cmp.Or(e.Country, m.Country)
		n.Mentions = append(n.Mentions, Mention{m.Span, m.In(n.Text), m.ID, m.by})
	}
}

// locate gives places their countries: that of the country or region named right
// behind, as in Paris, Texas, or else that of the place that is known by the name.
func (n *Analysis) locate(names []name) {
	for i := range names {
		m := &names[i]
		if m.Kind != KindPlace || m.Country != "" {
			continue
		}
		if i+1 < len(names) && names[i+1].Country != "" && n.Text[m.End:names[i+1].Start] == ", " {
			m.Country = names[i+1].Country
			continue
		}
		m.Country = Country(office.PlaceCountry(m.Name))
	}
}

// called returns the name that m gives, without breaks, titles and capitals.
func (m name) called(text string) string {
	if m.Name != "" {
		return m.Name
	}
	words := strings.Join(strings.Fields(m.In(text)), " ")
	if p := ParseName(words); m.Kind == KindPerson && p.Literal == "" && slug(p.String()) != "" {
		return p.String()
	}
	return words
}

// drop leaves out the entities that score less than least, with their mentions.
func (n *Analysis) drop(least float64) {
	dropped := map[string]bool{}
	n.Entities = slices.DeleteFunc(n.Entities, func(e Entity) bool {
		if e.Score < least {
			dropped[e.ID] = true
		}
		return e.Score < least
	})
	if len(dropped) > 0 {
		n.Mentions = slices.DeleteFunc(n.Mentions, func(m Mention) bool { return dropped[m.Entity] })
	}
}

// surname returns a person's family name with its particles, as "von der Leyen",
// or all of a name that has one part.
func surname(person string) string {
	n := ParseName(person)
	switch {
	case n.Family == "":
		return person
	case n.Particle == "" || strings.HasSuffix(n.Particle, "-"):
		return n.Particle + n.Family
	}
	return n.Particle + " " + n.Family
}

// givenName returns the first given name of a person, or that after the family
// name where it stands first.
func givenName(person string) string {
	n := ParseName(person)
	if n.FamilyFirst {
		return n.Given
	}
	first, _, _ := strings.Cut(n.Given, " ")
	return first
}

func identify(kind Kind, key string) string { return string(kind) + ":" + key }

// slug returns the letters and digits of s, lower-case and Latin ones without
// accents, with a hyphen for all that is between them.
func slug(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range key.Fold(s) {
		switch {
		case r == utf8.RuneError || r == '.' || r == '\'' || r == '’': // U.S. is us
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(unicode.ToLower(r))
			gap = false
		default:
			gap = true
		}
	}
	return b.String()
}
