package gaz

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz/key"
)

// A Kind is what a match names. The values are those of the gloss package.
type Kind string

// The kinds of match.
const (
	Country      Kind = "country"      // a country or territory with a code of its own
	Bloc         Kind = "bloc"         // a grouping of countries: the EU, ASEAN, the G7, the West
	Organization Kind = "organization" // a seat of power or a body: the Kremlin, the Pentagon, the UN
	Place        Kind = "place"        // a region, a part of a country, a capital that is only a city
)

// A By is how a match names it. The values are those of the gloss package.
type By string

// The ways to name something. The zero By is by its name.
const (
	Abbreviation By = "abbreviation" // U.S.
	Demonym      By = "demonym"      // Chinese, Americans, Sino-
	Capital      By = "capital"      // Beijing, for the government of China
)

// A Block is a part of a text that is read by itself: a title, a heading, a
// paragraph. Names do not reach over its edges.
type Block struct {
	Start, End int
	Heading    bool // a title or heading, which may be in title case
}

// A Match is a name found in a text.
type Match struct {
	Start, End int // bytes of the text, without article, "non-" or "'s"
	Kind       Kind
	By         By
	Code       string // the table's code: CN, EU, ASEAN, GB-SCT; "" for a city or a seat of power
	Country    string // the country that it is or belongs to, "" if none: US for the Pentagon
	Name       string // the usual name: China, European Union, White House, Scotland, Tokyo
}

// Find returns the countries, blocs, seats of power and regions that the
// blocks of text name, in order and not overlapping. The blocks are in order
// and do not overlap; what lies outside the text is left out. The time is
// linear in the text. Mentions of one article should be found in one call: what
// one of them shows, such as that Jordan is a person, holds for the others.
func Find(text string, blocks []Block) []Match {
	f := finder{text: text}
	for _, b := range blocks {
		f.lo, f.hi = max(b.Start, f.hi), min(b.End, len(text))
		if f.lo < f.hi {
			f.heading, f.capsKnown = b.Heading, false
			f.scan()
		}
	}
	f.weigh()
	return f.matches()
}

// A finder is the state of one Find.
type finder struct {
	text      string
	lo, hi    int // the block
	heading   bool
	capsKnown bool
	inCaps    bool
	found     []candidate
	seen      [len(rows)]bool // rows that a name which is not weak names
	union     usual
}

// A candidate is a name of the table found in the text.
type candidate struct {
	start, end int
	lo, hi     int // its block
	phrase     uint16
	row        uint16 // that of the phrase, or what the article makes of it
	heading    bool   // title case is likely: capitals mean nothing
	caps       bool   // all capitals
	score      int    // of a capital, how much speaks for its government
	verdict    verdict
}

// A verdict is what the words around a candidate say of it.
type verdict uint8

const (
	open       verdict = iota
	person             // a person's name or part of it
	inName             // a part of another name
	language           // a language
	city               // a capital as a place
	government         // a capital for its government
	town               // a town that is called like a country
	state              // Georgia or Washington, the state of the Union
	dropped            // not counted for another reason
)

func (c *candidate) of() *phrase { return &phrases[c.phrase] }

// Classes of bytes for scan.
const (
	other = iota
	small
	large
	high
)

var byteClass = [256]uint8{
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
	0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
}

// scan looks up the words of the block that begin with a capital.
func (f *finder) scan() {
	text, i := f.text[:f.hi], f.lo
	for i < f.hi {
		switch byteClass[text[i]] {
		case other:
			i++
		case small:
			i = wordEnd(text, i)
		case large:
			i = f.try(i)
		case high:
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case unicode.IsUpper(r):
				i = f.try(i)
			case key.IsWordRune(r):
				i = wordEnd(text, i)
			default:
				i += n
			}
		}
	}
}

// wordEnd returns the end of the word that i is in.
func wordEnd(text string, i int) int {
	for i < len(text) {
		switch byteClass[text[i]] {
		case other:
			return i
		case high:
			r, n := utf8.DecodeRuneInString(text[i:])
			if !key.IsWordRune(r) {
				return i
			}
			i += n
		default:
			i++
		}
	}
	return i
}

// try looks for a phrase at i, where a word begins, and returns where to go on.
func (f *finder) try(i int) int {
	text := f.text[:f.hi]
	end := wordEnd(text, i)
	h := key.Bucket(text[i:end])
	for n := buckets[h]; n < buckets[h+1]; n++ {
		p := &phrases[n]
		if p.flags&key.LookupOnly != 0 {
			continue
		}
		e, ok := p.at(text, i)
		if !ok || e < end || !f.fits(p, i, e) {
			continue
		}
		if p.class != key.Not {
			f.addShared(n, i)
			f.add(candidate{start: i, end: e, lo: f.lo, hi: f.hi, phrase: n, row: p.row, heading: f.heading, caps: f.caps()})
		}
		return e
	}
	return end
}

// at returns the end of the phrase in text at i, written as in the table or in
// capitals. A space is any white space, an apostrophe or hyphen any of its kind.
func (p *phrase) at(text string, i int) (int, bool) {
	s := p.String()
	asIs, capitals := true, true
	for k := 0; k < len(s); k++ {
		if i >= len(text) {
			return 0, false
		}
		c, t := s[k], text[i]
		switch c {
		case ' ':
			n := 0
			for i+n < len(text) && n < 4 && isSpace(text[i+n]) {
				n++
			}
			if n == 0 && strings.HasPrefix(text[i:], "\u00a0") {
				n = len("\u00a0")
			}
			if n == 0 {
				return 0, false
			}
			i += n
			continue
		case '\'', '-':
			n := mark(text[i:], c)
			if n == 0 {
				return 0, false
			}
			i += n
			continue
		}
		switch {
		case c == t:
			if 'a' <= c && c <= 'z' || c >= utf8.RuneSelf && k > 0 && s[k-1] == 0xC3 && c >= 0xA0 {
				capitals = false
			}
		case 'a' <= c && c <= 'z' && t == c-0x20,
			k > 0 && s[k-1] == 0xC3 && t == c-0x20,
			k > 0 && (s[k-1] == 0xC4 || s[k-1] == 0xC5) && t == c-1:
			asIs = false
		default:
			return 0, false
		}
		i++
	}
	return i, asIs || capitals
}

// mark returns the size of the apostrophe or hyphen that s begins with.
func mark(s string, kind byte) int {
	if s[0] == kind {
		return 1
	}
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '’', '‘', 'ʼ', 'ʻ':
		if kind == '\'' {
			return n
		}
	case '‐', '‑', '–':
		if kind == '-' {
			return n
		}
	}
	return 0
}

// fits reports whether the phrase can stand at text[i:e]: at word edges, after
// its article if it needs one, before a hyphen if it is a prefix.
func (f *finder) fits(p *phrase, i, e int) bool {
	text := f.text[:f.hi]
	if e < f.hi {
		if c := text[e]; c < utf8.RuneSelf && key.IsWordByte(c) {
			return false
		} else if r, _ := utf8.DecodeRuneInString(text[e:]); c >= utf8.RuneSelf && key.IsWordRune(r) {
			return false
		}
	}
	if i > f.lo && (text[i-1] == '@' || text[i-1] == '_') {
		return false
	}
	next := func(n int) byte {
		if e+n < f.hi {
			return text[e+n]
		}
		return 0
	}
	if next(0) == '.' && byteClass[next(1)] == small || next(0) == '@' || next(0) == '_' { // China.com, but "China.The"
		return false
	}
	if p.class == key.Prefix {
		n := 0
		if e < f.hi {
			n = mark(text[e:], '-')
		}
		return n > 0 && e+n < f.hi && byteClass[text[e+n]] != other
	}
	if p.class == key.Short {
		switch {
		case i > f.lo+1 && text[i-1] == '.' && byteClass[text[i-2]] == small, // Binance.US
			strings.Contains(p.String(), ".") && next(0) == '.' && byteClass[next(1)] == large, // U.S.S. Nimitz
			isMoney(text[e:f.hi]):
			return false
		}
	}
	if p.flags&key.NeedsThe != 0 {
		w, _ := f.word(i, f.lo)
		return w == "the" || w == "The" || w == "THE"
	}
	return true
}

// isMoney reports whether s goes on with a sign of currency: US$, US $5.
func isMoney(s string) bool {
	if s != "" && s[0] == ' ' {
		s = s[1:]
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Sc, r)
}

// caps reports whether the block is in capitals, as far as its beginning shows.
func (f *finder) caps() bool {
	if !f.capsKnown {
		f.capsKnown = true
		n, upper := 0, 0
		for i := f.lo; i < min(f.hi, f.lo+1000); i++ {
			switch c := f.text[i]; byteClass[c] {
			case large:
				n, upper = n+1, upper+1
			case small:
				if c > '9' {
					n++
				}
			}
		}
		f.inCaps = n > 6 && upper*10 > n*7
	}
	return f.inCaps
}

// add adds a candidate and notes what it shows.
func (f *finder) add(c candidate) {
	p := c.of()
	c.verdict = f.judge(&c)
	if p.class == key.Place {
		c.score = -3
	}
	if c.verdict == open && p.flags&key.Weak == 0 {
		switch p.class {
		case key.Name, key.Short, key.Demonym, key.Prefix:
			f.seen[p.row] = true
		default:
		}
	}
	f.found = append(f.found, c)
}

// addShared adds the North of North and South Korea, where the phrase at i is
// South Korea.
func (f *finder) addShared(phrase uint16, i int) {
	side, rest, ok := strings.Cut(phrases[phrase].String(), " ")
	other := opposite(side)
	if !ok || other == "" || !rows[phrases[phrase].row].isCountry() {
		return
	}
	and, s := f.word(i, f.lo)
	w, start := f.word(s, f.lo)
	if !strings.EqualFold(and, "and") && !strings.EqualFold(and, "or") || !isCapital(w) || !strings.EqualFold(w, other) {
		return
	}
	if n := len(f.found); n > 0 && f.found[n-1].end > start {
		return
	}
	name := other + " " + rest
	h := key.Bucket(other)
	for n := buckets[h]; n < buckets[h+1]; n++ {
		if p := &phrases[n]; p.String() == name && p.flags&key.LookupOnly == 0 && rows[p.row].isCountry() {
			f.seen[p.row] = true
			f.found = append(f.found, candidate{start: start, end: start + len(w), lo: f.lo, hi: f.hi, phrase: n, row: p.row, heading: f.heading, caps: f.caps()})
			return
		}
	}
}

// opposite returns the other side of the compass, or "".
func opposite(side string) string {
	switch side {
	case "North":
		return "South"
	case "South":
		return "North"
	case "East":
		return "West"
	case "West":
		return "East"
	}
	return ""
}

// matches returns the candidates that count.
func (f *finder) matches() []Match {
	n := 0
	for i := range f.found {
		if f.found[i].counts() {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	out := make([]Match, 0, n)
	for i := range f.found {
		if f.found[i].counts() {
			out = append(out, f.found[i].match())
		}
	}
	return out
}

func (c *candidate) counts() bool {
	switch c.verdict {
	case person, inName, language, dropped:
		return false
	default:
		return true
	}
}

func (c *candidate) match() Match {
	p := c.of()
	r := &rows[c.row]
	m := Match{Start: c.start, End: c.end, Code: r.code, Country: r.country(), Name: r.name}
	switch {
	case c.verdict == state:
		m.Kind = Place
		return m
	case p.class == key.Organization:
		m.Kind, m.Name, m.Code = Organization, p.usual(), ""
		return m
	case p.class == key.Place, c.verdict == city, c.verdict == town:
		m.Kind, m.Name, m.Code = Place, p.usual(), ""
		if r.code == "EU" {
			m.Country = "BE"
		}
		return m
	case p.class == key.Capital:
		m.By = Capital
	case p.class == key.Short:
		m.By = Abbreviation
	case p.class == key.Demonym, p.class == key.Prefix:
		m.By = Demonym
	}
	m.Kind = r.is()
	return m
}

// is returns the kind of what the row names.
func (r *row) is() Kind {
	switch {
	case r.kind == "bloc":
		return Bloc
	case r.kind == "organization":
		return Organization
	case r.isCountry():
		return Country
	}
	return Place
}
