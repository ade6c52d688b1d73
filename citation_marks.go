package gloss

// A markSet is what one look at all bytes of a line tells of it, so that a rule for whole
// sources or for all their pieces is asked only where it may say yes.
type markSet uint16

const (
	markSemicolon markSet = 1 << iota
	markBracket           // that opens: ( or [
	markColon
	markSlash
	markStroke // |
	markDash   // -
	markPoint  // . or ,
	markQuote  // a straight one, or the first byte of another one
	markSpace  // white space of ASCII but plain spaces
	markWide   // the first byte of ；
	markForeign
	markForm     // F, with which Form begins
	markSchedule // S, which is in the other words for what is filed in capitals
	markExchange // x or X
	markPlain    // a plain space
	markDouble   // two of them on end
)

// mayEnd are the marks at which a source may end, or what holds no end begins.
const mayEnd = markSemicolon | markBracket | markDash | markPoint | markQuote | markWide

// marksOf are the marks by the bytes of a text.
var marksOf = [1 << 8]markSet{
	';': markSemicolon, '(': markBracket, '[': markBracket, ':': markColon, '/': markSlash, '|': markStroke, '-': markDash, '.': markPoint, ',': markPoint,
	' ': markPlain, '"': markQuote, '\'': markQuote, '\t': markSpace, '\n': markSpace, '\v': markSpace, '\f': markSpace, '\r': markSpace,
	'F': markForm, 'S': markSchedule, 'x': markExchange, 'X': markExchange,
	0x80: f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, f,
	0x90: f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, f,
	0xA0: f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, f,
	0xB0: f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, f,
	0xC0: f, f, f | markQuote, f, f, f, f, f, f, f, f, f, f, f, f, f, // «
	0xD0: f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, f,
	0xE0: f, f, f | markQuote, f | markQuote, f, f, f, f, f, f, f, f, f, f, f, f | markWide, // “ ” „ ‘, then 「 『 《, then ；
	0xF0: f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, f,
}

// f is the mark of all bytes that are not of ASCII.
const f = markForeign

// marksIn returns the marks of s.
func marksIn(s string) markSet {
	var set, twice, before markSet
	for i := range len(s) {
		m := marksOf[s[i]]
		set |= m
		twice |= m & before
		before = m
	}
	if twice&markPlain != 0 {
		set |= markDouble
	}
	return set
}

// has reports whether one of the marks in set is among m.
func (m markSet) has(set markSet) bool { return m&set != 0 }
