package gloss

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// After reports whether c is surely dated later than d, which may be when the
// article appeared. What is not known does not count: September 2025 is not after
// the 23rd of that month, nor is a date that is in doubt after any.
func (c Citation) After(d Date) bool {
	from := c.Date.Date
	return !from.IsZero() && from.Doubt == 0 && !d.IsZero() && from.first().Compare(d.last()) > 0
}

// Linked reports whether c has an address at which the work can be looked up.
func (c Citation) Linked() bool { return c.URL != "" || c.DOI != "" }

// Unnamed reports whether c names neither who wrote or published the work nor the
// work itself, as "a recent piece" and "people familiar with the matter".
func (c Citation) Unnamed() bool {
	return len(c.Authors) == 0 && c.Publication == "" && c.Agency == "" && c.Via == "" && c.Title == "" && !c.Linked()
}

// SameWork reports whether c and d may well name the same work: they have an author,
// a publication, a title or an address in common, and nothing that both of them say
// is different. "A Cryptopolitan piece" is the same work as "Hannah Collymore,
// Cryptopolitan, September 23, 2025", and "the WSJ" as "The Wall Street Journal".
func (c Citation) SameWork(d Citation) bool {
	if c.DOI != "" && d.DOI != "" {
		return strings.EqualFold(c.DOI, d.DOI)
	}
	if c.URL != "" && d.URL != "" {
		return addressKey(c.URL) == addressKey(d.URL)
	}
	if !c.Date.overlaps(d.Date) {
		return false
	}
	agreed := false
	for _, judge := range [...]func(Citation, Citation) (same, both bool){titlesAgree, authorsAgree, publicationsAgree} {
		same, both := judge(c, d)
		if both && !same {
			return false
		}
		agreed = agreed || same
	}
	return agreed
}

// Listed returns which of a's citations may be of the same work as c, a source that
// the text names: the first of those. It reports false if there is none. Of citations of
// one publisher or author the first hundreds are looked at.
func (a *Article) Listed(c Citation) (i int, ok bool) {
	return newWorkIndex(a.Citations).listed(c)
}

// overlaps reports whether p and q have a day in common, or one of them is none.
func (p Period) overlaps(q Period) bool {
	if p.IsZero() || q.IsZero() {
		return true
	}
	return !p.endsBefore(q) && !q.endsBefore(p)
}

// endsBefore reports whether p is over before q begins.
func (p Period) endsBefore(q Period) bool {
	last := p.End
	if last.IsZero() {
		last = p.Date
	}
	return !p.Open && !q.Date.IsZero() && last.last().Compare(q.first()) < 0
}

func titlesAgree(c, d Citation) (same, both bool) {
	if c.Title == "" || d.Title == "" {
		return false, false
	}
	return slug(c.Title) == slug(d.Title), true
}

// authorsAgree reports whether c and d have an author in common.
func authorsAgree(c, d Citation) (same, both bool) {
	const most = 16 // of an author's list that are compared
	for _, a := range c.Authors[:min(most, len(c.Authors))] {
		if slices.ContainsFunc(d.Authors[:min(most, len(d.Authors))], a.may) {
			return true, true
		}
	}
	return false, len(c.Authors) > 0 && len(d.Authors) > 0
}

// may reports whether n and m may be the same person or body: the family names are
// the same, and the given ones begin with the same letter if both are known.
func (n Name) may(m Name) bool {
	if n.Literal != "" || m.Literal != "" {
		return samePublisher(n.String(), m.String())
	}
	given, other := n.Given, m.Given
	family, second := n.Family, m.Family
	if family == "" {
		family, given = given, ""
	}
	if second == "" {
		second, other = other, ""
	}
	return slug(family) == slug(second) && (given == "" || other == "" || unicode.ToUpper(firstRune(given)) == unicode.ToUpper(firstRune(other)))
}

// publicationsAgree reports whether the work of c appeared where that of d did, or one
// of them is whose text the other carries.
func publicationsAgree(c, d Citation) (same, both bool) {
	if c.Publication == "" || d.Publication == "" {
		return false, false
	}
	return samePublisher(c.Publication, d.Publication) ||
		samePublisher(c.Publication, d.Agency) || samePublisher(c.Publication, d.Via) ||
		samePublisher(d.Publication, c.Agency) || samePublisher(d.Publication, c.Via), true
}

// samePublisher reports whether a and b are names of one publication: the same but
// for an article, spaces, marks, capitals, the end of an address and words such as
// News, or one of them the initials of the other.
func samePublisher(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	one, two := publisherKey(a), publisherKey(b)
	return one == two || one == acronymOf(b) && isBareAcronym(strings.TrimPrefix(a, "The "), true) ||
		two == acronymOf(a) && isBareAcronym(strings.TrimPrefix(b, "The "), true)
}

// publisherKey returns the letters and digits of a name, without what does not tell
// one publication from another.
func publisherKey(name string) string {
	if rest, ok := strings.CutPrefix(name, "The"); ok && startsUpper(rest) {
		name = rest // TheStreet
	}
	words := strings.FieldsFunc(publicationKey(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for len(words) > 1 && hasWord(publisherEndings[:], words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return strings.Join(words, "")
}

// publisherEndings are words that the names of publications are used with and
// without: Bloomberg News, Caixin Global.
var publisherEndings = [...]string{
	"agency", "global", "magazine", "media", "news", "newspaper", "newswire", "newswires", "online", "television", "tv",
}

// acronymOf returns the initials of a name in small letters: wsj, usgs.
func acronymOf(name string) string {
	var b strings.Builder
	for w := range strings.FieldsFuncSeq(strings.TrimPrefix(name, "The "), func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '/' }) {
		switch r, _ := utf8.DecodeRuneInString(w); {
		case isInitials(w), isPower(w):
			b.WriteString(strings.ToLower(strings.ReplaceAll(w, ".", "")))
		case unicode.IsUpper(r):
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// addressKey returns an address as it is compared with others: without scheme, www,
// mark and what follows it.
func addressKey(address string) string {
	address = strings.ToLower(address)
	for _, start := range [...]string{"https://", "http://", "www."} {
		address = strings.TrimPrefix(address, start)
	}
	if i := strings.IndexAny(address, "?#"); i >= 0 {
		address = address[:i]
	}
	return strings.TrimRight(address, "/")
}

// A workIndex finds the citations that may be of the same work as another without a
// look at all of them.
type workIndex struct {
	citations []Citation
	by        map[string][]int // by what they have in common
}

func newWorkIndex(citations []Citation) workIndex {
	const most = 256 // with one thing in common
	x := workIndex{citations, map[string][]int{}}
	for i, c := range citations {
		for _, key := range c.workKeys() {
			if len(x.by[key]) < most {
				x.by[key] = append(x.by[key], i)
			}
		}
	}
	return x
}

// listed returns the first of the citations that may be of the same work as c.
func (x workIndex) listed(c Citation) (int, bool) {
	best := -1
	for _, key := range c.workKeys() {
		for _, i := range x.by[key] {
			if (best < 0 || i < best) && c.SameWork(x.citations[i]) {
				best = i
			}
		}
	}
	return max(best, 0), best >= 0
}

// workKeys returns what a citation of the same work has at least one of.
func (c Citation) workKeys() []string {
	const most = 16
	keys := make([]string, 0, 8)
	for _, name := range [...]string{c.Publication, c.Agency, c.Via} {
		if name != "" {
			keys = append(keys, "p:"+publisherKey(name), "p:"+acronymOf(name))
		}
	}
	for _, a := range c.Authors[:min(most, len(c.Authors))] {
		switch {
		case a.Literal != "":
			keys = append(keys, "p:"+publisherKey(a.Literal), "p:"+acronymOf(a.Literal))
		case a.Family != "":
			keys = append(keys, "a:"+slug(a.Family))
		default:
			keys = append(keys, "a:"+slug(a.Given))
		}
	}
	if c.Title != "" {
		keys = append(keys, "t:"+slug(c.Title))
	}
	if c.URL != "" {
		keys = append(keys, "u:"+addressKey(c.URL))
	}
	if c.DOI != "" {
		keys = append(keys, "d:"+strings.ToLower(c.DOI))
	}
	return keys
}

// A sourceRecord is a source that the text names and what is to be known of it.
type sourceRecord struct {
	Citation
	Unnamed bool `json:"unnamed,omitempty"`
	Listed  *int `json:"listed,omitempty"` // which of the citations it is, from 0
}

// sourceRecords returns the sources of n with what is to be known of them.
func (n *Analysis) sourceRecords() []sourceRecord {
	if len(n.Sources) == 0 {
		return nil
	}
	x := newWorkIndex(n.Citations)
	records := make([]sourceRecord, len(n.Sources))
	for i, c := range n.Sources {
		records[i] = sourceRecord{Citation: c, Unnamed: c.Unnamed()}
		if at, ok := x.listed(c); ok {
			records[i].Listed = &at
		}
	}
	return records
}
