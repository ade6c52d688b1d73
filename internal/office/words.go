package office

import (
	"unicode"
	"unicode/utf8"
)

//go:generate go run ./gen .

// flags say what a word can be in and around a title of office.
type flags uint32

// The flags of words.txt.
const (
	isHead  flags = 1 << iota
	needs         // a head only with words before or after it
	plural        // a head of several
	isPre         // joins the head after it
	isMod         // former, acting: belongs to the title
	isPort        // foreign, defense: what an office is for
	isBody        // bank, agency: may end a complement in small letters
	isDet         // an article or possessive pronoun
	isAdv         // also, now
	isAdj         // current, late: stands before a title but is not part of it
	isCop         // is, became
	past          // was: the office is no longer held
	isApp         // appointed, served
	isAs          // as
	isHon         // Mr.
	isSay         // said
	isStop        // ends a complement
	isRebel       // hamas: whose leaders hold no office
)

// A word is a line of zwords.go.
type word struct {
	text   string
	flags  flags
	class  Class
	status string
	body   body
}

// maxWordSize is more than the length of any word of the table.
const maxWordSize = 20

// lookup returns what the table says of a word in any case.
func lookup(s string) *word {
	if len(s) >= maxWordSize || s == "" {
		return nil
	}
	var buf [maxWordSize]byte
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c >= utf8.RuneSelf {
			return nil
		}
		buf[i] = c
	}
	c := buf[0]
	if c < 'a' || c > 'z' {
		if c < '0' || c > '9' {
			return nil
		}
		c = 'a'
	}
	low := buf[:len(s)]
	lo, hi := int(firstWord[c-'a']), int(firstWord[c-'a'+1])
	for lo < hi {
		m := (lo + hi) / 2
		switch w := &words[m]; { // comparing with string(low) does not allocate
		case w.text == string(low):
			return w
		case w.text < string(low):
			lo = m + 1
		default:
			hi = m
		}
	}
	return nil
}

// isUpperWord reports whether s begins with a capital letter.
func isUpperWord(s string) bool {
	if s == "" {
		return false
	}
	if s[0] < utf8.RuneSelf {
		return 'A' <= s[0] && s[0] <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
