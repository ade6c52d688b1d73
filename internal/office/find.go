package office

import "strings"

// A draft is a holding that the rest of the text may complete.
type draft struct {
	Holding
	sure     certainty // of the country
	sentence int
	head     *word
	words    int    // of the title
	definite bool   // the title stands for one holder, named or not
	named    bool   // the title names a known body
	sent     string // where a diplomat is sent
	city     string // the country of a city where something happened
	placed   bool   // a body stands behind the title or its holder
	told     bool   // what kind of body it is is known by the words of the title, and not only that it may be a company
	lent     bool   // the next line names its body
	regional bool   // the title names a part of a country, and the country may have many such offices
}

// Find returns the offices that a text names, in the order of their titles. A
// title shared by several people is there once for each.
func Find(t *Text) []Holding {
	var (
		s      sentence
		titles []title
		drafts []draft
		dead   []int // mentions of people said to be dead
		at     reached
		given  int // the first of t.Titles that is not read
	)
	s.acronyms = acronyms(t)
	for i := range t.Sentences {
		s.read(t, &t.Sentences[i], &at)
		dead = s.dead(dead)
		titles = s.titles(titles[:0])
		for given < len(t.Titles) && t.Titles[given].Start < t.Sentences[i].Start {
			given++
		}
		from := given
		for given < len(t.Titles) && t.Titles[given].End <= t.Sentences[i].End {
			given++
		}
		titles = s.give(titles, t.Titles[from:given])
		if len(titles) == 0 {
			continue
		}
		s.readBodies()
		s.stretch(titles)
		s.nest(titles)
		s.attach(titles)
		for k := range titles {
			drafts = s.draft(drafts, t, titles, k, i)
		}
	}
	settle(t, drafts, dead)
	unnamed(t, drafts)
	out := make([]Holding, len(drafts))
	for i := range drafts {
		if d := &drafts[i]; !d.regional {
			d.sit()
		}
		out[i] = drafts[i].Holding
	}
	if t.Date == "" {
		return out
	}
	return tabled(t, out)
}

// draft appends what a title shows, once for each holder.
func (s *sentence) draft(out []draft, t *Text, titles []title, n, sentence int) []draft {
	ti := &titles[n]
	if len(ti.holders) == 0 && (ti.outer >= 0 || s.has(ti.head, plural) || s.heading && !s.definite(ti)) {
		return out
	}
	span := Span{s.at(ti.from).Start, s.at(ti.to - 1).End}
	d := draft{sentence: sentence, head: s.headWord(ti), words: ti.to - ti.from}
	d.Holding = Holding{Person: -1, Title: span, Text: t.Text[span.Start:span.End], Source: FromText}
	d.Head = Span{s.at(ti.head).Start, s.at(ti.headEnd - 1).End}
	d.Alone = len(ti.holders) == 0 || ti.how == alone
	d.definite = s.definite(ti)
	ti.lent = s.nextLine(t, ti, sentence)
	d.lent = ti.lent != 0
	d.Class = s.classOf(ti)
	d.Modifier = s.status(ti)
	d.named = s.namesBody(ti)
	kinds := s.bodies(ti)
	d.placed, d.told = ti.body[1] > 0, kinds&^(company|noBody|region) != 0
	d.regional = d.Class != classLegislator && s.ofRegion(ti)
	if d.Class == classDiplomat {
		d.sent = s.sent(ti)
	}
	if d.Body = s.bodyOf(ti); unserved(d.Class) && strings.ToLower(d.Body) == d.Body { // the bank's management board
		d.Body = ""
	}
	if d.Modifier == "" && ti.after > 0 && titles[ti.after-1].former && !s.has(ti.from-1, isDet|isAdv) {
		d.Modifier = "former" // former X, Y and Z
	}
	ti.former = d.Modifier == "former"
	var prev *title
	if n > 0 {
		prev = &titles[n-1]
	}
	d.Country, d.sure = s.country(prev, ti, d.Class)
	if d.Country == "" && !unserved(d.Class) {
		d.city = s.nearCity(ti)
	}
	if c := servedBeside(out, &d, ti); c != "" {
		d.Country, d.sure = c, known
	}
	d.Said = d.sure == inTitle || d.sure == near || d.sure == known && s.shows(ti, d.Country)
	if len(ti.holders) == 0 {
		return append(out, d)
	}
	for _, p := range ti.holders {
		one := d
		one.Person = p
		if c := s.countryOf(ti, p); c != "" && (len(ti.holders) > 1 || d.sure < inTitle) && !unserved(d.Class) {
			one.Country, one.sure, one.Said = c, inTitle, true
		}
		out = append(out, one)
	}
	return out
}

// servedBeside returns the state that the one holder of a title serves in another office
// that the sentence says before, where it shows none for this one: a U.S. envoy, X, a
// retired general.
func servedBeside(out []draft, d *draft, t *title) string {
	if len(t.holders) != 1 || d.sure >= known || unserved(d.Class) {
		return ""
	}
	for i := len(out) - 1; i >= max(0, len(out)-maxTitle) && out[i].sentence == d.sentence; i-- {
		if o := &out[i]; o.Person == t.holders[0] && o.sure == inTitle && len(o.Country) == 2 && o.Country != "EU" && o.Country != "UN" {
			return o.Country
		}
	}
	return ""
}

// headWord returns the head of a title, which the table may not have where another
// finder found it.
func (s *sentence) headWord(t *title) *word {
	if w := s.at(t.head).word; w != nil {
		return w
	}
	return &word{}
}

// definite reports whether a title without a name stands for one holder.
func (s *sentence) definite(t *title) bool {
	for i := t.from - 1; i < t.head; i++ {
		if s.is(i, "first", "second", "third", "next", "new", "future", "ever", "other", "any") {
			return false
		}
	}
	k := t.from - 1
	if !s.is(k, "the") {
		return s.at(t.from).place >= 0 && !s.has(k, isDet)
	}
	return !s.has(k-1, isAs|isCop|isApp) && !s.is(k-1, "elect", "elects", "electing", "choose", "chooses", "become", "of") || s.is(k-1, "of") && !s.is(k-2, "post", "position", "rank", "role", "job", "office", "title")
}
