package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxTitle is the most bytes that a title in quotes is looked for in.
const maxTitle = 400

// quotedAt returns what stands in the quotes that open at i, and the end of the
// closing one; end is 0 if no quotes open there or they do not close.
func quotedAt(s string, i, limit int) (inner Span, end int) {
	if c := byteAt(s, i); c < utf8.RuneSelf && c != '"' && c != '\'' {
		return Span{}, 0
	}
	open, size := utf8.DecodeRuneInString(s[i:])
	var closing rune
	also := rune(-1) // closes as well
	switch open {
	case '“':
		closing = '”'
	case '„':
		closing, also = '”', '“'
	case '「':
		closing = '」'
	case '『':
		closing = '』'
	case '《':
		closing = '》'
	case '"':
		closing = '"'
	case '”':
		closing = '”'
	case '«':
		closing = '»'
	case '‘':
		closing = '’'
	case '\'':
		return straightSingle(s, i, limit)
	default:
		return Span{}, 0
	}
	eastern := open == '「' || open == '『' || open == '《'
	if before, _ := utf8.DecodeLastRuneInString(s[:i]); i > 0 && !eastern && !unicode.IsSpace(before) && !strings.ContainsRune("([,:;—–*_", before) {
		return Span{}, 0
	}
	depth := 1
	from := i + size
	for at := from; at < min(limit, from+maxTitle); {
		if isLetterOrDigit(s[at]) || s[at] == ' ' {
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[at:limit])
		after, _ := utf8.DecodeRuneInString(s[at+size : limit])
		switch {
		case r == also:
			return Span{from, at}, at + size
		case r == closing && (!unicode.IsLetter(after) || r == '”' || r == '»'): // and no apostrophe
			if depth--; depth == 0 {
				return Span{from, at}, at + size
			}
		case r == open:
			depth++
		}
		at += size
	}
	return Span{}, 0
}

// straightSingle returns what stands in the straight single quotes that open at i,
// as quotedAt does. They close before a mark or the end, not before a space, as an
// apostrophe may.
func straightSingle(s string, i, limit int) (inner Span, end int) {
	if i > 0 && !strings.ContainsRune(" ([", rune(s[i-1])) || !unicode.IsUpper(firstRune(s[i+1:limit])) {
		return Span{}, 0
	}
	for at := i + 1; at < min(limit, i+maxTitle); at++ {
		if s[at] == '\'' && (at+1 == limit || strings.IndexByte(",.;:)]", s[at+1]) >= 0 || strings.IndexByte(",.?!", s[at-1]) >= 0) {
			return Span{i + 1, at}, at + 1
		}
	}
	return Span{}, 0
}

// endOfCitation returns the next semicolon from i that is not in quotes or an
// address, or the end of s.
func endOfCitation(s string, i int) int {
	for j := i; j < len(s); j++ {
		if s[j] == ';' && (j+1 == len(s) || s[j+1] == ' ') {
			return j
		}
		if _, end := quotedAt(s, j, len(s)); end > j {
			j = end - 1
		}
	}
	return len(s)
}
