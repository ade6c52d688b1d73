package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/segment"
)

// appendSentences appends the sentences of text, which stands at start. It is much
// faster than [segment.Sentences], which it asks only about the parts of text in
// which it is not plain where a sentence ends.
func appendSentences(out []Span, text string, start int) []Span {
	from, doubt := 0, false
	flush := func(to int) {
		switch piece := text[from:to]; {
		case !doubt:
			out = appendTrimmed(out, piece, start+from)
		default:
			for _, s := range segment.Sentences(piece) {
				out = append(out, Span{start + from + s.Start, start + from + s.End})
			}
		}
		from, doubt = to, false
	}
	for i := 0; i < len(text); {
		switch text[i] {
		case '.', '?', '!':
			end, kind := stopAt(text, i)
			if kind == stopSure {
				flush(end)
			}
			doubt = doubt || kind == stopPerhaps
			i = end
		case '\n':
			i++
			flush(i)
		case 0xE3, 0xEF: // the first byte of the full stops of Chinese and Japanese
			r, size := utf8.DecodeRuneInString(text[i:])
			if i += size; r == '。' || r == '！' || r == '？' {
				i = afterQuotes(text, i)
				flush(i)
			}
		default:
			i++
		}
	}
	flush(len(text))
	return out
}

// A stopKind says whether a sentence ends with a mark.
type stopKind uint8

const (
	stopNone stopKind = iota
	stopPerhaps
	stopSure
)

// stopAt returns where the text after the mark at i goes on, behind quotation marks
// and brackets that close, and whether a sentence ends there.
func stopAt(text string, i int) (end int, e stopKind) {
	end = i + 1
	for end < len(text) && strings.IndexByte(".?!", text[end]) >= 0 {
		end++
	}
	marks := end - i
	behind := afterQuotes(text, end)
	next, size := utf8.DecodeRuneInString(text[behind:])
	if size == 0 {
		return behind, stopNone // the end of the text
	}
	if !unicode.IsSpace(next) {
		if behind > end {
			return behind, stopPerhaps
		}
		return end, stopNone
	}
	after := strings.TrimLeft(text[behind:], " \t\u00a0")
	first := firstRune(strings.TrimLeft(after, "\"“‘'(["))
	switch {
	case after == "" || unicode.IsLower(first):
		return behind, stopNone
	case marks > 1, text[i] != '.' && behind > end:
		return behind, stopPerhaps
	}
	word := text[:i]
	word = word[strings.LastIndexAny(word, " \t\n\u00a0\"“‘'([-—–")+1:]
	if endsSentence(word, text[i] == '.') || text[i] == '.' && len(word) > 3 && isLetters(word) && opensSentence(after) || text[i] == '.' && behind > end && len(word) > 2 {
		return behind, stopSure
	}
	return behind, stopPerhaps
}

// endsSentence reports whether a mark behind word before a word with a capital
// ends a sentence for sure.
func endsSentence(word string, stop bool) bool {
	const least = 4 // letters, more than abbreviations in small letters have
	if word == "" {
		return false
	}
	small, digits := true, true
	for i := range len(word) {
		c := word[i]
		small = small && 'a' <= c && c <= 'z'
		digits = digits && '0' <= c && c <= '9'
	}
	switch {
	case digits:
		return len(word) > 2
	case !small:
		return false
	case !stop:
		return true
	}
	switch word {
	case "dept", "approx", "assn":
		return false
	}
	return len(word) >= least
}

func isLetters(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
}

// opensSentence reports whether s begins with a word that is often the first of a
// sentence and never part of a name.
func opensSentence(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	switch word {
	case "The", "A", "An", "In", "He", "She", "It", "But", "And", "They", "This", "We", "On", "At", "As", "For", "His", "Her", "Their", "Its", "That", "These", "There", "If", "When", "While", "After", "Some", "Now", "Yet", "So", "Not", "No":
		return true
	}
	return false
}

// afterQuotes returns the place after quotation marks and brackets that close at i.
func afterQuotes(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !strings.ContainsRune("\"'”’)]»」』", r) {
			return i
		}
		i += size
	}
	return i
}

func appendTrimmed(out []Span, piece string, start int) []Span {
	trimmed := strings.TrimLeftFunc(piece, unicode.IsSpace)
	start += len(piece) - len(trimmed)
	trimmed = strings.TrimRightFunc(trimmed, unicode.IsSpace)
	if trimmed == "" {
		return out
	}
	return append(out, Span{start, start + len(trimmed)})
}
