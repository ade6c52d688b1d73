package gloss

import "unicode/utf8"

// A glance is what one look at the bytes of a text tells of it, so that it is asked
// only what it may say yes to.
type glance struct {
	bytes    [4]uint64 // the set of its bytes
	initials uint32    // the set of letters that words begin with, whatever their case; A is 1<<1
	links    linkWords
	spaces   int
	last     int     // where its last word begins, behind a space
	leads    leadSet // the lists of which a word may begin it; whoever glances sets it if it is asked for
}

// linkWords is the set of the small words in a text, between spaces, that may join two
// parts of a source.
type linkWords uint16

const (
	linkBy linkWords = 1 << iota
	linkVia
	linkWith
	linkFor
	linkOn
	linkOf
	linkIn
	linkAt
	linkTo
	linkFrom
	linkAnd
	linkDe  // de, di, von
	linkMit // avec, con, com, mit
	linkV   // any word that begins with v
)

// glanceAt looks at s.
func glanceAt(s string) glance {
	var g glance
	var low, high uint64 // bytes[0] and bytes[1]
	for i := 0; i < len(s); i++ {
		c := s[i]
		if isLetterOrDigit(c) {
			g.initials |= 1 << (c & 31) // a figure sets some bit too
			for ; isLetterOrDigit(c); c = s[i] {
				if c >= 'A' {
					high |= 1 << (c & 63)
				} else {
					low |= 1 << (c & 63)
				}
				if i++; i == len(s) {
					g.bytes[0], g.bytes[1] = low, high
					return g
				}
			}
		}
		switch {
		case c == ' ':
			low |= 1 << ' '
			g.spaces++
			g.last = i + 1
			g.links |= leadingLink(s[i+1:])
		case c < '@':
			low |= 1 << (c & 63)
		case c < utf8.RuneSelf:
			high |= 1 << (c & 63)
		default:
			g.bytes[c>>6] |= 1 << (c & 63)
		}
	}
	g.bytes[0], g.bytes[1] = low, high
	return g
}

// leadingLink returns what the word is that s begins with before a space, whatever its
// case.
func leadingLink(s string) linkWords {
	if s == "" {
		return 0
	}
	var link linkWords
	if s[0]|0x20 == 'v' {
		link = linkV
	}
	var buf [4]byte
	n := 0
	for ; n < len(s) && s[n] != ' '; n++ {
		if n == len(buf) {
			return link // as most words are longer
		}
		buf[n] = s[n] | 0x20
	}
	if n < 2 || n == len(s) {
		return link
	}
	switch string(buf[:n]) {
	case "by":
		link |= linkBy
	case "via":
		link |= linkVia
	case "with":
		link |= linkWith
	case "for":
		link |= linkFor
	case "on":
		link |= linkOn
	case "of":
		link |= linkOf
	case "in":
		link |= linkIn
	case "at":
		link |= linkAt
	case "to":
		link |= linkTo
	case "from":
		link |= linkFrom
	case "and":
		link |= linkAnd
	case "de", "di", "von":
		link |= linkDe
	case "avec", "con", "com", "mit":
		link |= linkMit
	}
	return link
}

// has reports whether the text has the ASCII character c.
func (g *glance) has(c byte) bool { return g.bytes[c>>6]&(1<<(c&63)) != 0 }

// digits reports whether it may have figures: 0 to 9, or any of another script.
func (g *glance) digits() bool { return g.bytes[0]&(0x3FF<<'0') != 0 || g.foreign() }

// foreign reports whether it has characters that are not of ASCII.
func (g *glance) foreign() bool { return g.bytes[2]|g.bytes[3] != 0 }

// spaced reports whether other characters than spaces may part words of it.
func (g *glance) spaced() bool {
	return g.bytes[0]&(1<<'\t'|1<<'\n'|1<<'\v'|1<<'\f'|1<<'\r') != 0 || g.foreign()
}

// mayLead reports whether a word of the lists in sets may begin the text.
func (g *glance) mayLead(sets leadSet) bool { return g.leads&sets != 0 }

// linked reports whether it may have one of the words.
func (g *glance) linked(words linkWords) bool { return g.links&words != 0 }

// begins reports whether a word of it may begin with the letter c.
func (g *glance) begins(c byte) bool { return g.initials&(1<<(c&31)) != 0 }

// isBookTrade does what isBookTrade does for s, which g looked at.
func (g *glance) isBookTrade(s string) bool {
	return (g.mayLead(leadTrade) || isDigit(s[0])) && isBookTrade(s)
}

// kindNamed does what kindNamed does for s, which g looked at.
func (g *glance) kindNamed(s string) CitationKind {
	if !g.mayLead(leadKind) {
		return ""
	}
	return kindNamed(s)
}

// leadDescribed are the lists of words with which what describes a source begins.
const leadDescribed = leadBill | leadCatalog | leadChapter | leadEditors | leadLicense | leadLink | leadMaker | leadSeries | leadTold | leadTrade

// mayDescribe reports whether s, which g looked at, may only say something of a source by
// how it begins or ends or by a figure or a mark in it. What has a colon before or behind it
// may do so without any, and is not to be asked.
func (g *glance) mayDescribe(s string) bool {
	if g.mayLead(leadDescribed) || g.digits() || g.has('/') || g.has('.') {
		return true
	}
	switch s[0] {
	case 'F', 'R', 'S', 'r': // Form, Revised, Sales
		return true
	}
	switch s[len(s)-1] | 0x20 {
	case 'd', 'n': // 2nd ed, edition, publication
		return true
	case 'g', 's': // Cong, Congress
		return g.begins('C')
	}
	return false
}

// mayPost reports whether s, which g looked at, may be called as what is put on a network
// is: post on X, X post, X @roe.
func (g *glance) mayPost(s string) bool {
	return g.spaces > 0 && (g.linked(linkOn) || g.has('@') || startsLower(s[g.last:]))
}
