package gloss

import (
	"cmp"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/office"
)

// A person is somebody whom an article names in full.
type person struct {
	name   string // the fullest form
	id     string // that a list says, or ""
	parsed *personName
	first  int  // the mention that names the person first
	count  int  // mentions so far
	alone  int  // of these, by family name alone
	kin    bool // introduced as somebody's relative
	opened int  // the last mention in full that opens its sentence, or -1
	sex    byte // 'm' or 'f' if a form of address says it
	titles []string
	held   []office.Holder // by the tables, at any time
	asked  bool            // whether the tables were
	as     int             // whom another name of this person named before, or 0
}

// A personName is a person's name in the parts by which it is joined.
type personName struct {
	display string
	words   []string // folded, with particles, without suffix
	family  int      // the word with which the family name begins, or 0
	given   int      // the word with which the given names begin
	suffix  string
	bare    bool // one name alone: a family name, perhaps with particles, or a given one
}

// mostNamesakes is how many people with a word of their names in common are told
// apart: an article has a family or two, a table of names has thousands.
const mostNamesakes = 16

// readPerson returns the parts of a person's name.
func readPerson(display string) *personName {
	p := &personName{display: display}
	n := ParseName(display)
	if n.Literal != "" {
		p.words = foldedWords(display)
		p.bare = len(p.words) < 2 || !strings.Contains(display, " ")
		p.family = max(0, len(p.words)-1)
		return p
	}
	p.suffix = strings.ToLower(strings.TrimSuffix(n.Suffix, "."))
	given, particle, family := initials(n.Given), foldedWords(n.Particle), foldedWords(n.Family)
	if n.FamilyFirst {
		p.words = slices.Concat(family, given)
		p.given = len(family)
	} else {
		p.words = slices.Concat(given, particle, family)
		p.family = len(given) + len(particle)
	}
	p.bare = n.Given == "" || n.Family == "" || len(p.words) < 2
	return p
}

// initials returns the folded words of given names, with JD as j and d.
func initials(given string) []string {
	if len(given) > 1 && len(given) < 4 && strings.ToUpper(given) == given && strings.IndexByte(given, '.') < 0 && !strings.ContainsAny(given[1:], "AEIOUY") {
		return strings.Split(strings.ToLower(given), "")
	}
	return foldedWords(given)
}

// isSame reports whether p and q may be one person by two forms of the full name:
// the shorter one has its words in the order of the longer, from the end or, with
// a second family name left out, from the beginning.
func (p *personName) isSame(q *personName) bool {
	if p.suffix != q.suffix && p.suffix != "" && q.suffix != "" {
		return false
	}
	long, short := p.words, q.words
	if len(long) < len(short) {
		long, short = short, long
	}
	if strings.Join(long, "") == strings.Join(short, "") {
		return true
	}
	if len(long) > 1 && len(short) > 1 && len(long[1]) == 1 && len(short[1]) == 1 && long[1] != short[1] && len(short) > 2 {
		return false // George W. and George H. W. Bush
	}
	if len(short) > 1 && len(long) > len(short) && slices.Equal(long[:len(short)], short) {
		return true // Claudia Sheinbaum Pardo
	}
	last := sameWord(long[len(long)-1], short[len(short)-1])
	if last == 0 || len(short[len(short)-1]) == 1 {
		return false
	}
	sure := 0 // given names that are equal
	at := 0
	for _, w := range short[:len(short)-1] {
		found := 0
		for at < len(long)-1 && found == 0 {
			found = sameWord(long[at], w)
			at++
		}
		switch found {
		case 0:
			return false
		case 2:
			sure++
		}
	}
	return last == 2 || sure > 0 || romanized(long[len(long)-1]) == romanized(short[len(short)-1])
}

// fuller reports whether p says more than q.
func (p *personName) fuller(q *personName) bool {
	size := func(n *personName) (size int) {
		for _, w := range n.words {
			if size++; len(w) > 1 {
				size++
			}
		}
		return size
	}
	return size(p) > size(q)
}

// How well a name alone fits a person: as what of the full name.
const (
	asNickname = iota + 1
	asGiven
	asInner  // one of two family names, or a middle one
	asFamily // the family name
)

// fit returns how the bare name b fits p, or 0.
func (p *personName) fit(b *personName) int {
	words := b.words
	for len(words) > 1 && isNameParticle(words[0]) {
		words = words[1:]
	}
	at := -1
	for i := 0; i+len(words) <= len(p.words); i++ {
		if slices.Equal(p.words[i:i+len(words)], words) {
			at = i
			if i >= p.family && (p.given == 0 || i < p.given) {
				break
			}
		}
	}
	switch {
	case at < 0:
		if len(words) > 1 {
			return 0
		}
		if isNickname(p.words[p.given], words[0]) {
			return asNickname
		}
		if n := len(words[0]); n > 1 && n < len(p.words) && strings.Join(p.words[:n], "") == words[0] {
			return asGiven // PJ
		}
		return 0
	case p.given > 0 && at+len(words) == p.given || p.given == 0 && at+len(words) == len(p.words):
		return asFamily
	case at == p.given:
		return asGiven
	case len(words[0]) < 3, at < p.family && strings.Contains(strings.ToLower(p.display), "-"+words[0]): // Jens-Frederik is not Frederik
		return 0
	}
	return asInner
}

// A nameIndex has the people, or the organizations, of an article by words of their
// names: their numbers, counted from 1.
type nameIndex map[string][]int

func (x nameIndex) add(word string, who int) {
	if list := x[word]; len(list) < mostNamesakes && !slices.Contains(list, who) {
		x[word] = append(list, who)
	}
}

// joinPeople gives the people among the names their full names.
func (j *joiner) joinPeople() {
	for i := range j.names {
		m := &j.names[i]
		if m.Kind != KindPerson {
			continue
		}
		p := j.person(m.Name)
		j.parsed[i] = p
		if !p.bare {
			j.who[i] = j.introduce(i, p)
		}
	}
	j.joinAliases()
	j.joinCouples()
	for i := range j.names {
		if p := j.parsed[i]; p != nil {
			if p.bare {
				j.who[i] = j.resolve(i, p)
			}
			if who := j.who[i]; who > 0 {
				if as := j.people[who-1].as; as > 0 {
					who = as
					j.who[i] = as
				}
				j.mention(i, &j.people[who-1], p)
			}
		}
	}
	j.nameBare()
}

// person returns the parts of a name, which are worked out once.
func (j *joiner) person(display string) *personName {
	p, ok := j.read[display]
	if !ok {
		p = readPerson(display)
		j.read[display] = p
	}
	return p
}

// introduce returns the person whom mention i names in full, counted from 1.
func (j *joiner) introduce(i int, p *personName) int {
	m := &j.names[i]
	if who, ok := j.full[p.display]; ok {
		j.reintroduce(i, who)
		return who
	}
	last := p.words[len(p.words)-1]
	keys := [...]string{"=" + skeleton(last), "+" + p.words[0] + " " + p.words[1], "*" + sortedWords(p.words)}
	for _, k := range keys {
		for _, who := range slices.Backward(j.index[k]) {
			q := &j.people[who-1]
			if m.ID != "" && q.id != "" && m.ID != q.id || k[0] != '*' && !q.parsed.isSame(p) || p.isJunior(q.parsed) {
				continue
			}
			if p.fuller(q.parsed) && q.id == "" || m.ID != "" {
				q.name, q.parsed = p.display, p
			}
			if q.id == "" {
				q.id = m.ID
			}
			j.full[p.display] = who
			j.indexPerson(who, p, keys[:])
			j.reintroduce(i, who)
			return who
		}
	}
	j.people = append(j.people, person{name: p.display, id: m.ID, parsed: p, first: i, opened: -1})
	who := len(j.people)
	j.full[p.display] = who
	j.indexPerson(who, p, keys[:])
	j.reintroduce(i, who)
	j.people[who-1].kin = j.isKin(i)
	return who
}

func (j *joiner) indexPerson(who int, p *personName, keys []string) {
	for _, k := range keys {
		j.index.add(k, who)
	}
	for n, w := range p.words {
		if len(w) > 1 && !isNameParticle(w) {
			j.index.add(w, who)
			if len(w) > 3 {
				j.index.add("~"+skeleton(w), who)
			}
		}
		if n == p.given {
			for _, full := range fullNames(w) {
				j.index.add("'"+full[1], who)
			}
			j.index.add("'"+w, who)
		}
	}
	if n := p.family; n > 1 && len(p.words[0]) == 1 && len(p.words[1]) == 1 {
		j.index.add(strings.Join(p.words[:n], ""), who)
	}
	j.index.add(strings.Join(p.words, ""), who)
	j.index.add("^"+firstLetters(p.words), who)
}

// firstLetters returns the initials of a name.
func firstLetters(words []string) string {
	var b strings.Builder
	for _, w := range words[:min(len(words), 4)] {
		b.WriteString(w[:min(len(w), 1)])
	}
	return b.String()
}

// isSpeaker reports whether mention i is capitals before a colon, as who speaks in an
// interview is written.
func (j *joiner) isSpeaker(i int) bool {
	m := &j.names[i]
	return strings.ToUpper(m.Name) == m.Name && j.behind(i, 0) == ":"
}

// isJunior reports whether p is the son of q's name: with Jr. behind the name of
// somebody who was named before without.
func (p *personName) isJunior(q *personName) bool {
	return p.suffix != "" && q.suffix == "" && slices.Equal(p.words, q.words)
}

// sortedWords returns the words of a name in alphabetical order, for Jae-myung Lee.
func sortedWords(words []string) string {
	sorted := slices.Clone(words)
	slices.Sort(sorted)
	return strings.Join(sorted, " ")
}

// reintroduce notes what mention i, in full, shows of a person.
func (j *joiner) reintroduce(i, who int) {
	q := &j.people[who-1]
	if w := &j.where[i]; w.opens && !w.heading {
		q.opened = i
	}
}

// mention counts mention i of q.
func (j *joiner) mention(i int, q *person, p *personName) {
	q.count++
	if p.bare && p.words != nil {
		q.alone++
	}
	if s := j.sexBefore(i); s != 0 {
		q.sex = s
	}
	for _, t := range [...]string{j.titleBefore(i), j.titleBehind(i)} {
		if t != "" && !slices.Contains(q.titles, t) && len(q.titles) < mostNamesakes {
			q.titles = append(q.titles, t)
		}
	}
}

// resolve returns the person whom mention i names by one name alone, counted from
// 1, or 0.
func (j *joiner) resolve(i int, b *personName) int {
	if len(b.words) == 0 {
		return 0
	}
	if who := j.full[b.display]; who > 0 { // a nickname that the text gives
		return who
	}
	last := b.words[len(b.words)-1]
	best, level, fitting := 0, 0, 0
	doubtful := false // between best and another nothing decides
	consider := func(list []int, fit func(q *person) int) {
		for _, who := range list {
			q := &j.people[who-1]
			f := fit(q)
			if f == 0 || f < level || q.as > 0 || !j.possible(i, q) {
				continue
			}
			if fitting++; f > level {
				fitting = 1
				best, level, doubtful = who, f, false
				continue
			}
			switch c := j.compare(i, who, best, f); {
			case c > 0:
				best, doubtful = who, false
			case c == 0 && who != best:
				doubtful = true
			}
		}
	}
	consider(j.index[last], func(q *person) int { return q.parsed.fit(b) })
	if best == 0 && len(b.words) > 1 {
		consider(j.index[strings.Join(b.words, "")], func(*person) int { return asFamily })
	}
	if best == 0 && len(b.words) == 1 {
		consider(j.index["'"+last], func(q *person) int { return q.parsed.fit(b) })
		for _, full := range fullNames(last) {
			consider(j.index["'"+full[1]], func(q *person) int { return q.parsed.fit(b) })
		}
	}
	if best == 0 && len(last) > 3 {
		known := j.holders(last) // another spelling of whom the tables know is no other person
		near := func(q *person) int {
			for k := range known {
				if !j.person(known[k].Name).isSame(q.parsed) {
					return 0
				}
			}
			return q.parsed.nearFamily(last)
		}
		consider(j.index["~"+skeleton(last)], near)
		consider(j.index["~"+skeleton(last+"s")], near)
	}
	if doubtful || fitting > 1 && !j.suits(i, &j.people[best-1]) {
		return 0
	}
	if best == 0 && len(b.words) == 1 && j.isSpeaker(i) {
		consider(j.index["^"+last], func(*person) int { return asGiven })
	}
	if fitting > 1 && isFamilyWord(j.behind(i, 0)) || best > 0 && level >= asInner && j.isAnother(i, b, &j.people[best-1]) {
		return 0
	}
	return best
}

// nearFamily returns asFamily if the family name, or one of them, is a variant of w.
func (p *personName) nearFamily(w string) int {
	for _, v := range p.words[p.family:] {
		if isVariant(v, w) && familyOrigin(v) == 0 && (!gaz.IsFamilyName(v) || !gaz.IsFamilyName(w)) {
			return asFamily
		}
	}
	return 0
}

// possible reports whether the words before mention i do not speak against q.
func (j *joiner) possible(i int, q *person) bool {
	s := j.sexBefore(i)
	return s == 0 || q.sex == 0 || s == q.sex
}

// compare returns more than 0 if mention i names a rather than b, whom it fits as well,
// less if it names b, and 0 if nothing decides: who has the same title, who has just been
// introduced as the one of whom the paragraph speaks, who has been named more, and no
// relative of somebody, or who leads a country.
func (j *joiner) compare(i, a, b, fit int) int {
	p, q := &j.people[a-1], &j.people[b-1]
	either := func(x, y bool) int {
		switch {
		case x && !y:
			return 1
		case y && !x:
			return -1
		}
		return 0
	}
	if c := either(j.spelled(i, p), j.spelled(i, q)); c != 0 {
		return c
	}
	if t := j.titleBefore(i); t != "" {
		if c := cmp.Or(either(slices.Contains(p.titles, t), slices.Contains(q.titles, t)), either(j.held(i, p), j.held(i, q))); c != 0 {
			return c
		}
	}
	if c := either(q.kin, p.kin); c != 0 {
		return c
	}
	if c := either(j.inFocus(i, p), j.inFocus(i, q)); c != 0 && fit > asGiven {
		return c
	}
	if c := either(p.first <= i, q.first <= i); c != 0 {
		return c
	}
	weight := func(p *person) int { return p.count + 2*p.alone }
	return cmp.Or(cmp.Compare(weight(p), weight(q)), either(j.leads(p, q), j.leads(q, p)))
}

// suits reports whether the title right before mention i, if one stands there, is that of
// q by the text or the tables.
func (j *joiner) suits(i int, q *person) bool {
	t := j.titleBefore(i)
	return !isTitleWord(t) || slices.Contains(q.titles, t) || j.held(i, q)
}

// held reports whether q ever held an office, by the tables, that the words right before
// mention i name.
func (j *joiner) held(i int, q *person) bool {
	title := strings.TrimSuffix(j.titleBefore(i), ".")
	switch title {
	case "":
		return false
	case "Sen":
		title = "Senator"
	case "Rep":
		title = "Representative"
	case "Gov":
		title = "Governor"
	}
	if w := j.before(i, 2); startsUpper(w) && (title == "Minister" || w == "Vice" || w == "Deputy") {
		title = w + " " + title
	}
	return slices.ContainsFunc(j.offices(q), func(h office.Holder) bool {
		return len(h.Title) >= len(title) && strings.EqualFold(h.Title[:len(title)], title) && !strings.Contains(h.Title, "Spokes")
	})
}

// offices returns those that q held at any time by the tables.
func (j *joiner) offices(q *person) []office.Holder {
	if !q.asked {
		q.held, q.asked = j.tables.ByName(q.name, ""), true
	}
	return q.held
}

// leads reports whether q leads a country on the article's date or, if the article has
// none, did at any time and the tables do not have other.
func (j *joiner) leads(q, other *person) bool {
	held := j.offices(q)
	switch {
	case len(held) == 0 || j.date == "" && len(j.offices(other)) > 0:
		return false
	case j.date != "":
		held = j.tables.ByName(q.name, j.date)
	}
	return slices.ContainsFunc(held, func(h office.Holder) bool {
		return OfficeClass(h.Class) == ClassHeadOfState || OfficeClass(h.Class) == ClassHeadOfGovernment
	})
}

// spelled reports whether the full name of q holds mention i as it is written.
func (j *joiner) spelled(i int, q *person) bool { return strings.Contains(q.name, j.names[i].Name) }

// isFamilyWord reports whether w behind a family name says that it stands for a family.
func isFamilyWord(w string) bool {
	switch w {
	case "family", "families", "Family", "dynasty", "clan", "brothers", "sisters", "siblings", "fortune":
		return true
	}
	return false
}

// inFocus reports whether q was named in full at the beginning of a sentence before
// mention i in the same paragraph.
func (j *joiner) inFocus(i int, q *person) bool {
	if q.opened < 0 || q.opened >= i {
		return false
	}
	o, w := &j.where[q.opened], &j.where[i]
	return o.sentence >= 0 && w.sentence > o.sentence && w.paragraph == o.paragraph
}

// holders returns the offices of whom a family name stands for by the tables of office
// holders on the article's date.
func (j *joiner) holders(family string) []office.Holder {
	known, ok := j.known[family]
	if !ok {
		known = j.tables.ByFamily(family, j.date)
		j.known[family] = known
	}
	return known
}

// isAnother reports whether mention i, by family name alone and before q is named,
// is somebody of that name whom the table knows and q is not: Trump before Ivanka
// Trump.
func (j *joiner) isAnother(i int, b *personName, q *person) bool {
	if q.id != "" || !q.kin && (q.first < i || j.where[i].heading) || j.sexBefore(i) == 'f' {
		return false
	}
	known := j.holders(b.words[len(b.words)-1])
	for k := range known {
		if j.person(known[k].Name).isSame(q.parsed) {
			return false
		}
	}
	return len(known) > 0
}

// joinCouples gives people named by a given name before somebody with whom they share
// the family name that one: Bill, of Bill and Hillary Clinton.
func (j *joiner) joinCouples() {
	for i := 0; i+1 < len(j.names); i++ {
		p, q := j.parsed[i], j.parsed[i+1]
		a, b := &j.where[i], &j.where[i+1]
		if p == nil || q == nil || !p.bare || q.bare || len(p.words) != 1 || q.given > 0 || q.family == 0 || a.sentence < 0 || a.sentence != b.sentence || b.token != a.after+1 {
			continue
		}
		if w := j.behind(i, 0); w != "and" && w != "&" || gaz.IsFamilyName(p.display) || !gaz.IsGivenName(q.words[0]) ||
			j.titleBefore(i) != "" || len(j.holders(p.words[0])) > 0 || j.resolve(i, p) > 0 {
			continue
		}
		full := j.person(p.display + " " + surname(q.display))
		if full.bare || !gaz.IsGivenName(p.display) && len(j.tables.ByName(full.display, "")) == 0 {
			continue
		}
		known := len(j.people)
		j.parsed[i], j.names[i].by = full, ByShort
		j.who[i] = j.introduce(i, full)
		if q := &j.people[j.who[i]-1]; len(j.people) > known {
			q.opened = -1 // the sentence speaks of both
		}
	}
}

// nameBare gives people who are known by one name alone one form of it.
func (j *joiner) nameBare() {
	j.chooseForms()
	forms := map[string]string{}
	sexes := j.sexes()
	for i := range j.names {
		p, m := j.parsed[i], &j.names[i]
		if p == nil {
			continue
		}
		if who := j.who[i]; who > 0 {
			q := &j.people[who-1]
			if p.bare && q.name != m.Name {
				m.by = ByShort
			}
			m.Name = q.name
			if m.ID == "" {
				m.ID = q.id
			}
			continue
		}
		k := strings.Join(p.words, "")
		if k == "" {
			continue
		}
		if s := j.sexBefore(i); s != 0 && sexes[k] == both {
			k += string(s)
			if m.ID == "" && forms[k] == "" {
				m.Name = j.address(i) + " " + m.Name
			}
		}
		if form, ok := forms[k]; ok {
			m.Name = form
		} else {
			forms[k] = m.Name
		}
	}
}

// both is of a name that a woman and a man are addressed by.
const both = 'm' | 'f'<<8

// sexes returns as what forms of address show those who are known by one name alone, by
// name: Mr. and Mrs. Clinton are two.
func (j *joiner) sexes() map[string]int {
	sexes := map[string]int{}
	for i, p := range j.parsed {
		if p == nil || j.who[i] > 0 {
			continue
		}
		switch k := strings.Join(p.words, ""); j.sexBefore(i) {
		case 'm':
			sexes[k] |= 'm'
		case 'f':
			sexes[k] |= 'f' << 8
		}
	}
	return sexes
}

// chooseForms gives people the form of their full names that is used most, among
// those that say as much.
func (j *joiner) chooseForms() {
	type form struct {
		who  int
		name string
	}
	used := map[form]int{}
	for i, p := range j.parsed {
		if p == nil || p.bare || j.who[i] == 0 {
			continue
		}
		q := &j.people[j.who[i]-1]
		f := form{j.who[i], p.display}
		used[f]++
		others := used[form{f.who, q.name}]
		if q.id == "" && !q.parsed.fuller(p) && (used[f] > others || used[f] == others && len(p.display) > len(q.name)) {
			q.name, q.parsed = p.display, p
		}
	}
}
