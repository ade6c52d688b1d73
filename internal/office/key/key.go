// Package key says by what the table of office holders is searched. The generator
// and the finder share it.
package key

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz/key"
)

// Name returns a person's name as it is looked up: small letters without accents
// and points, without initials after the first name and without Jr. or III.
func Name(s string) string {
	words := strings.Fields(strings.NewReplacer(".", " ", ",", " ").Replace(key.Fold(s)))
	out := words[:0]
	for i, w := range words {
		if i > 0 && i+1 < len(words) && len(w) == 1 {
			continue
		}
		switch w {
		case "jr", "sr", "ii", "iii":
			if i > 0 {
				continue
			}
		}
		out = append(out, usual(w))
	}
	return strings.Join(out, " ")
}

// usual returns the one spelling of an Arabic name that news writes in many ways.
func usual(w string) string {
	switch w {
	case "mohammad", "muhammad", "mohamed", "mohamad", "muhammed", "mohamud":
		return "mohammed"
	case "ahmad":
		return "ahmed"
	case "hussain", "husain", "husein", "hossein", "hosein":
		return "hussein"
	case "yousuf", "yusuf", "yousaf", "youssef", "yousef", "yusef", "youssouf":
		return "yusuf"
	case "ebrahim":
		return "ibrahim"
	case "khaled":
		return "khalid"
	case "umar":
		return "omar"
	case "rehman":
		return "rahman"
	case "hasan":
		return "hassan"
	}
	return w
}

// AppendWord appends a word of a body's name, of which n words are there already, as
// such names are looked up: in small letters, with a blank between words.
func AppendWord(b []byte, word string, n int) []byte {
	if n > 0 {
		b = append(b, ' ')
	}
	switch word {
	case "&":
		return append(b, "and"...)
	case "’s":
		return append(b, "'s"...)
	case "’":
		return append(b, '\'')
	}
	for _, r := range word {
		b = utf8.AppendRune(b, unicode.ToLower(r))
	}
	return b
}
