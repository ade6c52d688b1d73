package gloss

import "unicode/utf8"

// A markSet is what one look at all bytes of a line tells of it, so that a rule for whole
// sources or for all their pieces is asked only where it may say yes.
type markSet uint16

const (
	markSemicolon markSet = 1 << iota
	markBracket           // that opens: ( or [
	markColon
	markSlash
	markStroke  // |
	markDash    // -
	markPoint   // . or ,
	markQuote   // a straight one, or the first byte of another one
	markSpace   // white space of ASCII but plain spaces
	markWide    // the first byte of ；
	markForeign // a byte that is not of ASCII
	markPlain   // a plain space
	markDouble  // two of them on end
)

// mayEnd are the marks at which a source may end, or what holds no end begins.
const mayEnd = markSemicolon | markBracket | markDash | markPoint | markQuote | markWide

// marksOf are the marks by the bytes of a text, but for markForeign.
var marksOf = [1 << 8]markSet{
	';': markSemicolon, '(': markBracket, '[': markBracket, ':': markColon, '/': markSlash, '|': markStroke, '-': markDash, '.': markPoint, ',': markPoint,
	' ': markPlain, '"': markQuote, '\'': markQuote, '\t': markSpace, '\n': markSpace, '\v': markSpace, '\f': markSpace, '\r': markSpace,
	0xC2: markQuote, 0xE2: markQuote, 0xE3: markQuote, 0xEF: markWide, // « and “ ” „ ‘ and 「 『 《 and ；
}

// marksIn returns the marks of s.
func marksIn(s string) markSet {
	var set, twice, before markSet
	var bytes byte // the bits of all bytes
	for i := range len(s) {
		m := marksOf[s[i]]
		set |= m
		twice |= m & before
		before = m
		bytes |= s[i]
	}
	if bytes >= utf8.RuneSelf {
		set |= markForeign
	}
	if twice&markPlain != 0 {
		set |= markDouble
	}
	return set
}

// has reports whether one of the marks in set is among m.
func (m markSet) has(set markSet) bool { return m&set != 0 }
