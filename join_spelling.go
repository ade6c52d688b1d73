package gloss

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/gaz/key"
)

// foldedWords returns the words of a name as they are compared: in small letters
// without accents, apostrophes and points, cut at hyphens; initials one by one.
func foldedWords(name string) []string {
	words := strings.Fields(strings.ReplaceAll(key.Fold(name), ".", " "))
	for i, w := range words {
		words[i] = strings.Trim(w, ",;:()\"“”«»*[]")
	}
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// sameWord reports how two words of two names may be the same, where the order of
// the names says that they should be: 0 not at all, 1 as initial, nickname or
// spelling variant, 2 by the same letters.
func sameWord(a, b string) int {
	switch {
	case a == b:
		return 2
	case a == "" || b == "":
		return 0
	case len(a) == 1 || len(b) == 1:
		if a[0] == b[0] {
			return 1
		}
		return 0
	case isVariant(a, b) || isNickname(a, b):
		return 1
	}
	return 0
}

// isVariant reports whether two folded words may be one name in two spellings:
// zelensky and zelenskyy, osama and usama, chirac and chriac. Short ones may not,
// since wang and wong are two, nor names of a man and a woman.
func isVariant(a, b string) bool {
	const least = 4
	if len(a) < least || len(b) < least {
		return false
	}
	return romanized(a) == romanized(b) || len(a) > least && len(b) > least && a[0] == b[0] && oneSlip(a, b) && !areTwo(a, b)
}

// areTwo reports whether two folded words that differ by a slip are two names all the
// same: paul and paula, mario and maria, by their endings; christian and christina, both
// of which are common given names. Robert and roberto may be one, and so may ahmed and
// ahmad.
func areTwo(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	last := len(b) - 1
	switch {
	case a == b[:last]:
		return b[last] == 'a' || b[last] != 'o' && gaz.IsGivenName(a) && gaz.IsGivenName(b)
	case len(a) == len(b) && a[:last] == b[:last] && (a[last] == 'o' && b[last] == 'a' || a[last] == 'a' && b[last] == 'o'):
		return true
	}
	return gaz.IsGivenName(a) && gaz.IsGivenName(b) &&
		(a[len(a)-1] != b[last] || strings.ReplaceAll(a, "e", "a") != strings.ReplaceAll(b, "e", "a"))
}

// romanized returns a folded word with one letter for those that romanizations of
// one name differ in.
func romanized(w string) string {
	out := make([]byte, 0, len(w))
	for i := 0; i < len(w); i++ {
		c := w[i]
		next := byte(0)
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch {
		case c == 'k' && next == 'h', c == 'g' && next == 'h', c == 'd' && next == 'h', c == 't' && next == 'h',
			c == 't' && next == 's', c == 't' && next == 'z':
			i++
			if next == 's' || next == 'z' {
				c = 'z'
			}
		case c == 'p' && next == 'h':
			c = 'f'
			i++
		case c == 'o' && (next == 'u' || next == 'o' || next == 'e'):
			c = 'u'
			i++
		case (c == 'a' || c == 'u') && next == 'e':
			i++
		case c == 'e' && next == 'i', c == 'a' && next == 'i', c == 'e' && next == 'y', c == 'a' && next == 'y', c == 'e' && next == 'e', c == 'i' && next == 'e', c == 'i' && next == 'y', c == 'y' && next == 'i':
			c = 'i'
			i++
		}
		switch c {
		case 'y', 'j', 'e':
			c = 'i'
		case 'o':
			c = 'u'
		case 'q', 'g', 'c':
			c = 'k'
		case 'w':
			c = 'v'
		}
		if n := len(out); n > 0 && out[n-1] == c {
			continue
		}
		out = append(out, c)
	}
	return string(out)
}

// skeleton returns the consonants of a romanized word, which all of its variants
// have but for a slip.
func skeleton(w string) string {
	out := []byte(romanized(w))
	n := 0
	for _, c := range out {
		if strings.IndexByte("aiu", c) < 0 && (n == 0 || out[n-1] != c) {
			out[n] = c
			n++
		}
	}
	return string(out[:n])
}

// oneSlip reports whether two different words differ by one letter too many, too
// few or other, or by two that changed places.
func oneSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(b) > len(a) {
		return a[i:] == b[i+1:]
	}
	if i == len(a) {
		return false
	}
	return a[i+1:] == b[i+1:] || i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// isNickname reports whether one of two folded given names stands for the other, or
// both for a third.
func isNickname(a, b string) bool {
	for _, full := range fullNames(a) {
		if full[1] == b {
			return true
		}
		for _, other := range fullNames(b) {
			if other[1] == full[1] && (strings.HasPrefix(a, b) || strings.HasPrefix(b, a)) { // Bill and Billy, not Bill and Will
				return true
			}
		}
	}
	for _, full := range fullNames(b) {
		if full[1] == a {
			return true
		}
	}
	return false
}

// fullNames returns the pairs of a nickname and what it stands for.
func fullNames(nick string) [][2]string {
	i, ok := slices.BinarySearchFunc(nicknames[:], nick, func(p [2]string, nick string) int { return strings.Compare(p[0], nick) })
	if !ok {
		return nil
	}
	j := i
	for j < len(nicknames) && nicknames[j][0] == nick {
		j++
	}
	return nicknames[i:j]
}

// singular returns the word without its last s, if it is long enough to be a
// plural: Houthi and Houthis are one.
func singular(w string) string {
	if len(w) > 4 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && w[len(w)-2] < utf8.RuneSelf {
		return w[:len(w)-1]
	}
	return w
}
