// Package segment cuts text into sentences and tokens. It is the only package
// that knows prose.
//
// All functions take any string: what is not UTF-8 is skipped. Their time is
// linear in its length. They are safe for concurrent use.
package segment

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Span is the half-open range [Start, End) of bytes in a text.
type Span struct{ Start, End int }

// abbreviations keep their full stop. Sorted.
var abbreviations = [...]string{
	"Adm", "Apr", "Aug", "Ave", "Brig", "Bros", "Capt", "Co", "Col", "Corp", "Dec", "Dr", "Esq", "Feb", "Ft",
	"Gen", "Gov", "Hon", "Inc", "Jan", "Jr", "Jul", "Jun", "Lt", "Ltd", "Maj", "Mar", "Messrs", "Mr", "Mrs",
	"Ms", "Mt", "No", "Nov", "Oct", "Prof", "Rep", "Reps", "Rev", "Sen", "Sens", "Sep", "Sept", "Sgt", "Sr",
	"St", "vs",
}

// Tokens returns the words, numbers and marks of text, in order.
//
// Words are cut at hyphens and dashes and before a clitic, so that "U.S.-China"
// is three tokens and "China's" two; abbreviations keep their full stops,
// numbers their commas and points. It is our own and not prose's tokenizer
// because that one leaves compounds whole, which hides the names in them, and
// takes quadratic time on a run of marks.
func Tokens(text string) []Span {
	tokens := make([]Span, 0, len(text)/5+1)
	for i := 0; i < len(text); {
		c := text[i]
		if c <= ' ' || c == 0x7f {
			i++
			continue
		}
		r, size := rune(c), 1
		if c >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		start := i
		switch {
		case inWord(r):
			i = wordEnd(text, i)
		case r == utf8.RuneError && size == 1 || unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf):
			i += size
			continue
		case isApostrophe(r) && cliticEnd(text, i+size) > 0 && endsWord(text[:i]):
			i = cliticEnd(text, i+size)
		case unicode.Is(unicode.Sc, r) && i+size < len(text) && isDigit(text[i+size]):
			i = wordEnd(text, i+size)
		default: // a mark, or a run of the same one
			for strings.HasPrefix(text[i:], text[start:start+size]) {
				i += size
			}
		}
		tokens = append(tokens, Span{start, i})
	}
	return tokens
}

// wordEnd returns the end of the word that starts at i.
func wordEnd(text string, i int) int {
	start, part := i, i // part is where the word's part after its last full stop starts
	for i < len(text) {
		c := text[i]
		if isLetter(c) || isDigit(c) {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[i:])
			if isApostrophe(r) && joins(text, i+size) {
				i += size
				continue
			}
			if !inWord(r) {
				return i
			}
			i += size
			continue
		}
		next := byte(0)
		if i+1 < len(text) {
			next = text[i+1]
		}
		switch {
		case c == '\'' && joins(text, i+1):
		case c == '&' && isUpper(next) && i > start && isUpper(text[i-1]): // AT&T
		case (c == ',' || c == '.' || c == ':') && isDigit(next) && i > start && isDigit(text[i-1]): // 1,150.5
		case c == '.' && i-part == 1 && isLetter(text[part]) && (isLetter(next) || part > start || isUpper(text[part])): // U.S.
			part = i + 1
		case c == '.' && 'a' <= next && next <= 'z' && i > start: // example.com
			part = i + 1
		case c == '.' && known(text[start:i]):
			return i + 1
		default:
			return i
		}
		i++
		if part == i && !isLetter(next) {
			return i
		}
	}
	return i
}

// joins reports whether what follows an apostrophe at i belongs to the word
// before it, as in O'Connor: letters that are no clitic.
func joins(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r) && cliticEnd(text, i) == 0
}

// cliticEnd returns the end of the clitic without its apostrophe that starts at
// i, or 0 if there is none.
func cliticEnd(text string, i int) int {
	for _, c := range [...]string{"s", "t", "d", "m", "ll", "re", "ve"} {
		if end := i + len(c); end <= len(text) && strings.EqualFold(text[i:end], c) {
			if r, _ := utf8.DecodeRuneInString(text[end:]); !inWord(r) {
				return end
			}
		}
	}
	return 0
}

func known(word string) bool {
	_, ok := slices.BinarySearch(abbreviations[:], word)
	return ok
}

func endsWord(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return inWord(r) || r == '.'
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return isLetter(byte(r)) || isDigit(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }
func isUpper(c byte) bool      { return 'A' <= c && c <= 'Z' }
func isDigit(c byte) bool      { return '0' <= c && c <= '9' }
func isLetter(c byte) bool     { return isUpper(c) || 'a' <= c && c <= 'z' }
