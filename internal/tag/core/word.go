package core

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Class has what a word's letters say of it.
type Class uint16

// The bits of a Class.
const (
	Capital  Class = 1 << iota // starts with a capital letter
	Capitals                   // has two or more, and no small letter
	Inner                      // has a capital letter after a small one: McDonald, eBay
	Letters                    // has a letter
	Digits                     // has a digit
	Period
	Initial // one capital letter, with or without a full stop
	Hyphen
	Apostrophe
	Joiner // may stand between the capital words of one name: of, de, and
	Quote  // opens or closes a quotation
)

// A List is a list of names that a word or phrase may be in.
type List uint32

// The lists of single words, in lower case. A word's lists are bits 11 and up of
// its number in the table, of which the first 11 are its cluster.
const (
	SurnameCommon List = 1 << iota
	SurnameKnown
	SurnameRare
	Given
	City
	Region
	PlaceWord
	OfficialGiven
	OfficialFamily
	FamousFamily
	Company
	Body
	TitleWord
	Country
	Demonym
	BodyWord
	PlacePart
	listBits = iota
)

// The lists of phrases of two words or more. A phrase's number in the table also
// has Prefix if a longer one begins with it.
const (
	PhrasePerson List = 1 << iota
	PhraseCity
	PhrasePlace
	PhraseBody
	PhraseCountry
	PhraseTitle
	PhraseDemonym
	phraseBits = iota
	Prefix     = 1 << 8
)

// A Word is what is known of a word wherever it stands.
type Word struct {
	Form, Lower, Shape uint64
	Class              Class
	Lists              List
	Cluster            [3]uint16 // 80, 400 and 2,048 clusters, from 1; 0 is none
	Edge               Edge
	Base               int32 // the number of its lower-case form among those seen
	text               string
}

// Dictionary has what is known of words and phrases.
type Dictionary struct {
	words   Table
	phrases Table
	coarser []byte // the coarse and the middle cluster of each fine one, 2 bytes each
}

// Clusters is the number of the finest clusters.
const Clusters = 2048

// ReadDictionary returns the dictionary that data begins with, which is used in
// place, and the rest of data.
func ReadDictionary(data []byte) (*Dictionary, []byte) {
	d := &Dictionary{coarser: data[:4*Clusters]}
	d.words, data = ReadTable(data[4*Clusters:])
	d.phrases, data = ReadTable(data)
	return d, data
}

// PhraseHash continues the hash of a phrase, which starts with 0, by a word in
// lower case.
func PhraseHash(h uint64, lower string) uint64 { return mix(h+7, hashString(lower)) }

// WordHash returns the hash of a word in lower case.
func WordHash(lower string) uint64 { return mix(hashString(lower), 1) }

// word returns what is known of text.
func (d *Dictionary) word(text string, form uint64) Word {
	lower := strings.ToLower(text)
	w := Word{Form: form, Lower: hashString(lower), Class: classify(text, lower), text: text}
	w.Shape = shape(text)
	w.Edge = edge(text, w.Class)
	v := d.words.Value(mix(w.Lower, 1))
	w.Lists = List(v >> 12)
	if c := v & (1<<12 - 1); c != 0 {
		at := d.coarser[4*(c-1):]
		w.Cluster = [3]uint16{uint16(at[0]) | uint16(at[1])<<8, uint16(at[2]) | uint16(at[3])<<8, uint16(c)}
	}
	return w
}

// WordValue returns the number of a word in the table: its fine cluster, from 1,
// or 0, and its lists.
func WordValue(cluster int, lists List) uint32 { return uint32(cluster) | uint32(lists)<<12 }

// classify returns the class of a word, given it in lower case too.
func classify(text, lower string) Class {
	var c Class
	upper, small, size := 0, 0, 0
	for i, r := range text {
		size++
		switch {
		case unicode.IsUpper(r):
			upper++
			if i == 0 {
				c |= Capital
			} else if small > 0 {
				c |= Inner
			}
			c |= Letters
		case unicode.IsLetter(r):
			small++
			c |= Letters
		case unicode.IsDigit(r):
			c |= Digits
		case r == '.':
			c |= Period
		case r == '-' || r == '‐' || r == '‑':
			c |= Hyphen
		case r == '\'' || r == '’':
			c |= Apostrophe
		case r == '"' || r == '“' || r == '”' || r == '‘' || r == '«' || r == '»':
			c |= Quote
		}
	}
	if upper > 1 && small == 0 {
		c |= Capitals
	}
	if c&Capital != 0 && (size == 1 || size == 2 && c&Period != 0) {
		c |= Initial
	}
	switch lower {
	case "of", "for", "and", "the", "&", "de", "la", "al", "bin", "van", "von", "der", "del", "da", "di", "du", "el", "den", "dos", "y", "ibn", "ul", "-":
		c |= Joiner
	}
	return c
}

// shape returns the hash of a word's shape: McDonald's is XxXx'x.
func shape(text string) uint64 {
	var buf [32]byte
	n, run := 0, 0
	for i := 0; i < len(text) && n < len(buf); {
		r, size := utf8.DecodeRuneInString(text[i:])
		x := byte('*')
		switch {
		case unicode.IsUpper(r):
			x = 'X'
		case unicode.IsLetter(r):
			x = 'x'
		case unicode.IsDigit(r):
			x = 'd'
		case r < utf8.RuneSelf:
			x = byte(r)
		}
		i += size
		if n > 0 && buf[n-1] == x {
			if run++; run > 2 {
				continue
			}
		} else {
			run = 1
		}
		buf[n] = x
		n++
	}
	return hashString(string(buf[:n]))
}
