package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// furniture reports whether all that follows i is of the kind that stands about
// dates, another date too.
func (t dateText) furniture(i int) bool {
	for i < len(t.s) {
		_, next := t.period(i)
		if next <= i {
			next = skipDateFurniture(t.s, i)
		}
		if next <= i {
			next = skipCount(t.s, i)
		}
		if next <= i {
			return false
		}
		i = next
	}
	return true
}

// isDateFurniture reports whether all that follows i is of the kind that stands
// about dates, another date too.
func isDateFurniture(s string, i int) bool { return dateText{s: s}.furniture(i) }

// skipDateFurniture returns the end of the word, time of day or punctuation at i
// that may stand about a date, or i if there is none.
func skipDateFurniture(s string, i int) int {
	if word, end := scanLetters(s, i); word != "" {
		if hasWord(dateFurniture[:], word) || isWeekday(word) || isForeignFurniture(word) {
			return end
		}
		return i
	}
	if _, digit := digitAt(s, i); digit {
		return skipClock(s, i)
	}
	if r, size := utf8.DecodeRuneInString(s[i:]); isDatePunct(r) {
		return i + size
	}
	return i
}

// skipClock returns the end of the time of day at i, such as 14:05:11.39,
// 10.30 or the 4 of "4 p.m.", or i if there is none.
func skipClock(s string, i int) int {
	hour, digits, end := scanInt(s, i)
	if digits > 2 || hour > 24 {
		return i
	}
	j := end
	for j < len(s) && (s[j] == ':' || s[j] == '.' || s[j] == 'h') {
		n, digits, next := scanInt(s, j+1)
		if digits < 2 || s[j] == ':' && n > 60 {
			break
		}
		j = next
	}
	if j > end {
		return j
	}
	word, _ := scanLetters(s, skipSpace(s, end))
	switch strings.ToLower(word) {
	case "am", "pm", "a", "p", "noon", "hrs", "h", "uhr":
		return end
	}
	return i
}

// skipCount returns the end of the figure at i of "5 min read", "GMT+8" or
// "+0200", or i if it is none of these.
func skipCount(s string, i int) int {
	_, digits, end := scanInt(s, i)
	if digits == 0 || digits > 4 {
		return i
	}
	if i > 0 && (s[i-1] == '+' || s[i-1] == '-') {
		return end
	}
	if i >= len("−") && strings.HasSuffix(s[:i], "−") {
		return end
	}
	j := end
	if j < len(s) && s[j] == '-' {
		j++
	}
	if word, _ := scanLetters(s, skipSpace(s, j)); word != "" && (hasWord(dateFurniture[:], word) || isForeignFurniture(word)) {
		return end
	}
	return i
}

// isDatePunct reports whether r may stand before, after or between the parts of
// a line with a date.
func isDatePunct(r rune) bool {
	return r == ' ' || unicode.IsSpace(r) || strings.ContainsRune(".,;:|/()[]<>*_+-–—−•·@，、：（）【】\u200b\ufeff", r)
}
