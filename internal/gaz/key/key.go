// Package key has what the table of names and the program that writes it
// agree on: the classes of names, how they are hashed and how they are folded.
package key

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Class is a way to name something.
type Class uint8

// The classes, in the order of their claim to a way to write that two have.
const (
	Not          Class = iota // a fixed name that is none of the table: Brazil nut
	Name                      // China
	Short                     // U.S.
	Demonym                   // Chinese
	Prefix                    // Sino-
	Capital                   // Beijing
	Organization              // Kremlin
	Place                     // Camp David
)

// Flags are marks of a name.
type Flags uint8

// The marks.
const (
	LookupOnly Flags = 1 << iota // too rare or ambiguous to be looked for in running text
	Weak                         // counts in running text only where the text names its country otherwise
	NeedsThe                     // counts in running text only after "the"
)

// Country returns the code of the country that a row of the table is or belongs
// to, "" if it belongs to none. UN is a code of two letters and no country.
func Country(kind, code, in string) string {
	if in != "" || len(code) != 2 || kind == "bloc" || kind == "organization" {
		return in
	}
	return code
}

// Buckets is the number of values of Bucket.
const Buckets = 4096

// Bucket returns the hash of a word; case does not count in Latin-1.
func Bucket(word string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(word); i++ {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		} else if i > 0 && word[i-1] == 0xC3 && 0x80 <= c && c <= 0x9E {
			c |= 0x20
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return (h ^ h>>15) % Buckets
}

// FirstWord returns the letters and digits that s begins with.
func FirstWord(s string) string {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if !IsWordByte(c) {
				return s[:i]
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !IsWordRune(r) {
			return s[:i]
		}
		i += n
	}
	return s
}

// IsWordByte reports whether c is an ASCII letter or digit.
func IsWordByte(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
}

// IsWordRune reports whether r belongs to a word. The letters that are used as
// apostrophes do not.
func IsWordRune(r rune) bool {
	return r != 'ʼ' && r != 'ʻ' && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r))
}

// Fold returns s as it is looked up: small letters without accents, "the",
// apostrophes and spaces at the ends; "st" and "st." as "saint", "&" as "and",
// every dash as a space.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9': // as most are
		case unicode.IsSpace(r), r == '-', '‐' <= r && r <= '―':
			space = true
			continue
		case r == '\'', r == '’', r == '‘', r == 'ʼ', r == 'ʻ', r == '`', r == '´', unicode.Is(unicode.Mn, r):
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		r = unicode.ToLower(r)
		if r == '&' {
			b.WriteString("and")
			continue
		}
		b.WriteRune(base(r))
	}
	t := b.String()
	t = strings.TrimPrefix(t, "the ")
	for _, st := range [...]string{"st. ", "st "} {
		if rest, ok := strings.CutPrefix(t, st); ok {
			return "saint " + rest
		}
	}
	return t
}

// base returns a small Latin letter without its accent.
func base(r rune) rune {
	if r < 0xE0 {
		return r
	}
	const (
		from = "àáâãäåāăąçćĉčďđèéêëēĕėęěğģìíîïīįıķłļľñńņňòóôõöøōőŕřśşšșťţțùúûüūůűųýÿźżžạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơư"
		to   = "aaaaaaaaaccccddeeeeeeeeeggiiiiiiiklllnnnnoooooooorrsssstttuuuuuuuuyyzzzaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyou"
	)
	i := 0
	for _, f := range from {
		if f == r {
			return rune(to[i])
		}
		i++
	}
	return r
}
