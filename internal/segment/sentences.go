package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences returns the sentences of text, in order, without the white space
// around them. All that is no white space is in one. No sentence holds a line
// break.
//
// Most sentences end plainly, with a mark behind a long word in small letters
// and before a capital one. Only of parts of the text in which it is not plain
// where a sentence ends prose is asked, which takes some fifty times as long.
func Sentences(text string) []Span {
	var sentences []Span
	start, doubt := 0, false
	cut := func(end int) {
		if doubt {
			sentences = appendByPunkt(sentences, text[start:end], start)
		} else {
			sentences = appendTrimmed(sentences, text[start:end], start)
		}
		start, doubt = end, false
	}
	for i := 0; i < len(text); {
		if !mayEnd[text[i]] {
			i++
			continue
		}
		switch text[i] {
		case '.', '?', '!':
			end, s := stopAt(text, i)
			if s == stopSure {
				cut(end)
			}
			doubt = doubt || s == stopPerhaps
			i = end
		case '\n':
			i++
			cut(i)
		case 0xE3, 0xEF: // the first byte of the full stops of Chinese and Japanese
			r, size := utf8.DecodeRuneInString(text[i:])
			if i += size; r == '。' || r == '！' || r == '？' {
				i = closed(text, i)
				cut(i)
			}
		}
	}
	cut(len(text))
	return sentences
}

// mayEnd are the bytes with which what may end a sentence begins.
var mayEnd = [256]bool{'.': true, '?': true, '!': true, '\n': true, 0xE3: true, 0xEF: true}

// A stop says whether a sentence ends with a mark.
type stop uint8

const (
	stopNone stop = iota
	stopPerhaps
	stopSure
)

// stopAt returns where the text behind the mark at i goes on, behind quotation
// marks and brackets that close, and whether a sentence ends there.
func stopAt(text string, i int) (int, stop) {
	marks := i + 1
	for marks < len(text) && (text[marks] == '.' || text[marks] == '?' || text[marks] == '!') {
		marks++
	}
	end := noted(text, closed(text, marks))
	next, size := utf8.DecodeRuneInString(text[end:])
	switch {
	case size == 0:
		return end, stopNone // the text ends
	case !unicode.IsSpace(next) && end > marks:
		return end, stopPerhaps
	case !unicode.IsSpace(next):
		return end, stopNone
	}
	after := strings.TrimLeft(text[end:], " \t\u00a0")
	opened := strings.TrimLeft(after, "\"“‘'([")
	full := text[i] == '.'
	switch {
	case after == "", goesOn(opened):
		return end, stopNone
	case marks-i > 1, !full && end > marks:
		return end, stopPerhaps
	}
	word := wordBefore(text, i)
	switch {
	case endsSentence(word, full),
		full && (word == "no" || word == "No") && startsWithLetter(opened), // not No. 5
		full && (len(word) > 3 || end > marks && !known(word)) && isLetters(word) && opensSentence(after),
		full && end > marks && len(word) > 2 && strings.IndexByte(word, '.') < 0:
		return end, stopSure
	}
	return end, stopPerhaps
}

// wordBefore returns what stands between the mark at i and the white space,
// bracket, quotation mark or dash before it.
func wordBefore(text string, i int) string {
	const most = 64 // bytes that are looked at
	from := max(0, i-most)
	word := text[from:i]
	if at := strings.LastIndexFunc(word, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("\"“‘'([-—–", r)
	}); at >= 0 {
		_, size := utf8.DecodeRuneInString(word[at:])
		return word[at+size:]
	}
	return word
}

// endsSentence reports whether a mark behind word, before a word with a capital,
// ends a sentence for sure. A full stop may be an abbreviation's.
func endsSentence(word string, full bool) bool {
	const least = 4 // letters, more than abbreviations in small letters have
	if word == "" {
		return false
	}
	small, digits := true, true
	for i := range len(word) {
		small = small && 'a' <= word[i] && word[i] <= 'z'
		digits = digits && isDigit(word[i])
	}
	switch {
	case digits:
		return len(word) > 2
	case !small:
		return false
	case !full:
		return true
	}
	switch word {
	case "dept", "approx", "assn":
		return false
	}
	return len(word) >= least
}

// opensSentence reports whether s begins with a word that is often the first of a
// sentence and never part of a name.
func opensSentence(s string) bool {
	word, _, _ := strings.Cut(s[:min(len(s), 8)], " ")
	switch word {
	case "The", "A", "An", "In", "He", "She", "It", "But", "And", "They", "This", "We", "On", "At", "As", "For", "His", "Her", "Their", "Its", "That", "These", "There", "If", "When", "While", "After", "Some", "Now", "Yet", "So", "Not", "No":
		return true
	}
	return false
}

func startsWithLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// goesOn reports whether s begins within a sentence: with a word in small letters.
func goesOn(s string) bool {
	for i, r := range s {
		switch {
		case i == 0 && !unicode.IsLower(r), unicode.IsUpper(r): // The, al-Muhandis, iPhone
			return false
		case !unicode.IsLower(r) && r != '-' && r != '\'' && r != '’':
			return true
		}
	}
	return s != ""
}

func isLetters(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
}

// closed returns the place behind the quotation marks and brackets that close at
// i, between which there may be a thin space.
func closed(text string, i int) int {
	end := i
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		switch r {
		case '"', '\'', '”', '’', ')', ']', '»', '」', '』':
			end = i
		case '\u2009', '\u200a', '\u202f':
			if end == i-size {
				continue
			}
			return end
		default:
			return end
		}
	}
	return end
}

// noted returns the place behind the numbers of notes at i, such as [1] and [2][3].
func noted(text string, i int) int {
	for i < len(text) && text[i] == '[' {
		end := i + 1
		for end < len(text) && end < i+4 && isDigit(text[end]) {
			end++
		}
		if end == i+1 || end == len(text) || text[end] != ']' {
			return i
		}
		i = end + 1
	}
	return i
}

func appendTrimmed(sentences []Span, piece string, start int) []Span {
	trimmed := strings.TrimLeftFunc(piece, unicode.IsSpace)
	start += len(piece) - len(trimmed)
	if trimmed = strings.TrimRightFunc(trimmed, unicode.IsSpace); trimmed == "" {
		return sentences
	}
	return append(sentences, Span{start, start + len(trimmed)})
}
