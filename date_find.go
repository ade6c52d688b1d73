package gloss

import (
	"time"
	"unicode"
	"unicode/utf8"
)

// A dateFound is a date in a text and where it stands there, its weekday included.
type dateFound struct {
	Span
	Date Date
}

// A periodFound is a date or a range of dates in a text and where it stands there,
// its weekday and circa included.
type periodFound struct {
	Span
	Period    Period // zero where the text says that there is no date: n.d.
	Ambiguous bool   // day and month may be the other way round; Period is the year
}

// findDates returns the dates in running text that are known to the month at
// least, and figures and ranges of which only the year is sure, in their order.
// Years alone, and figures without signs between them, are not dates there.
func findDates(text string) []dateFound {
	var found []dateFound
	f := dateFinder{dateText: dateText{s: text, running: true, apart: true}}
	for s, p, ok := f.next(); ok; s, p, ok = f.next() {
		d := p.Date
		if !p.End.IsZero() {
			d = d.common(p.End)
		}
		if d.Year > 0 && p.Season == 0 && (d.Month > 0 || p.Month > 0 || p.ambiguous) {
			found = append(found, dateFound{s, d})
		}
	}
	return found
}

// appendPeriods appends the dates and ranges of dates in running text that are known
// to the month, season or quarter at least, years after circa, and figures of
// which only the year is sure, in their order.
func appendPeriods(found []periodFound, text string) []periodFound {
	f := dateFinder{dateText: dateText{s: text, running: true}}
	for s, p, ok := f.next(); ok; s, p, ok = f.next() {
		if p.Year > 0 || p.IsZero() {
			found = append(found, periodFound{s, p.Period, p.ambiguous})
		}
	}
	return found
}

// findDays returns the days in running text that no year goes with, as Sept. 23, 1
// mai and 9月23日, in their order. Their Year is 0: see inferYear.
func findDays(text string) []dateFound {
	var found []dateFound
	f := dateFinder{dateText: dateText{s: text, running: true}}
	for s, p, ok := f.next(); ok; s, p, ok = f.next() {
		if p.Year == 0 && p.Day > 0 {
			found = append(found, dateFound{s, p.Date})
		}
	}
	return found
}

// inferYear returns d, of which the year is not known, in the latest year in which
// it is not after the article, or only by the few days that a paper may be dated
// ahead. It returns none if the article has no date.
func inferYear(d, article Date) Date {
	const ahead = 3 // days
	if article.Year == 0 || d.Month == 0 {
		return Date{}
	}
	end := article.last()
	limit := time.Date(end.Year, end.Month, end.Day+ahead, 0, 0, 0, 0, time.UTC)
	for d.Year = limit.Year(); d.Year > limit.Year()-9; d.Year-- { // February 29 may be eight years ago
		first := d.first()
		if d.valid() && !time.Date(first.Year, first.Month, first.Day, 0, 0, 0, 0, time.UTC).After(limit) {
			return d
		}
	}
	return Date{}
}

// A dateFinder finds what may be a date in running text, one after the other.
type dateFinder struct {
	dateText
	from int // where it looks on
	word int // where the last word ends, in which several dates may stand
}

// next returns the place of the next one and what it states, of which the rest is zero, or
// false if there is none.
func (f *dateFinder) next() (Span, statedPeriod, bool) {
	s, words := f.s, tableOfDates()
	for i := f.from; i < len(s); {
		c := s[i]
		r, size := rune(c), 1
		if c < utf8.RuneSelf {
			if !isLetterOrDigit(c) {
				i++
				continue
			}
			if !isDigit(c) && !words.mayBegin(s[i:]) {
				for i++; i < len(s) && isLetterOrDigit(s[i]); i++ {
				}
				if i < len(s) && s[i] >= utf8.RuneSelf {
					i = skipWord(s, i)
				}
				continue
			}
		} else {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		_, digit := digitAt(s, i)
		next := i + size
		letter := !digit && isLetterRune(r)
		if digit || letter && !unspaced(r) {
			if f.word < next {
				f.word = skipWord(s, next)
			}
			next = f.word
		}
		if digit && !joinedToFigures(s, i) || letter && f.mayBegin(i, next, r) && !f.endsName(i, next) {
			if p, end := f.at(i); end > i {
				f.from = end
				return Span{i, end}, p, true
			}
		}
		i = next
	}
	f.from = len(s)
	return Span{}, statedPeriod{}, false
}

// at returns the date at i in running text, or the words that there is none.
func (t dateText) at(i int) (statedPeriod, int) {
	if yearAlone(t.s, i) {
		return statedPeriod{}, 0
	}
	p, end := t.period(i)
	if end > i && !allDigits(t.s[i:end]) && endsWord(t.s, end) && (p.Year > 0 || p.Day > 0 && !percent(t.s, end)) {
		return p, end
	}
	const undated = "n.d."
	if len(t.s)-i >= len(undated) && t.s[i:i+len(undated)] == undated {
		return statedPeriod{}, i + len(undated)
	}
	return statedPeriod{}, 0
}

// yearAlone is a quick look at whether the figures at i are those of a year to which, in
// running text, no month or day belongs: what stands behind it, and before it, is not
// written so.
func yearAlone(s string, i int) bool {
	const year = 4
	end := i
	for end < len(s) && isDigit(s[end]) {
		end++
	}
	if end-i != year || bracketBefore(s, i) && byteAt(s, end) != ')' {
		return false
	}
	for end < len(s) && s[end] == ' ' {
		end++
	}
	return end == len(s) || s[end] > ' ' && s[end] < utf8.RuneSelf && s[end] != '-' && s[end] != '/' && s[end] != '.'
}

// percent reports whether what ends at i goes on as an amount does.
func percent(s string, i int) bool {
	return i < len(s) && (s[i] == '%' || s[i] == '.' && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9')
}

// mayBegin is a quick look at whether the word from i to end, which begins with
// r, may begin a date.
func (t dateText) mayBegin(i, end int, r rune) bool {
	if unspaced(r) {
		switch r {
		case '令', '平', '昭', '大', '明', '民', '中', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十':
			return true
		}
		return false
	}
	short := end-i <= len("circa") && (r == 'c' || r == 'n' || r == 't' || end-i == len("Q3"))
	return (short || t.goesOnAsDate(end, r)) && t.isDateWord(i)
}

// isDateWord reports whether the word at i is one of dates, as those are in running text.
func (t dateText) isDateWord(i int) bool {
	word, _ := scanLetters(t.s, i)
	switch len(word) {
	case 0:
		return false
	case 1:
		return word == "c" || word == "n" || word == "Q"
	case 2:
		return word == "ca"
	}
	return dateWordNamed(word) != nil
}

// goesOnAsDate reports whether what follows a word that begins with r and ends at end may
// belong to a date with it.
func (t dateText) goesOnAsDate(end int, r rune) bool {
	j := end
	if byteAt(t.s, j) == '.' {
		j++
	}
	if byteAt(t.s, j) == ',' {
		j++
	}
	if j = skipSpace(t.s, j); j >= len(t.s) {
		return false
	}
	switch c := t.s[j]; {
	case c >= '0' && c <= '9', c == '-', c == '/', c == '\'', c >= utf8.RuneSelf:
		return true
	case c == 'd', c == 'o', c == 'q', c == 't', c == 'l': // mayo de 2025, spring of 2025, third quarter, Tuesday the 23rd
		word, _ := scanLetters(t.s, j)
		return isDateLink(word) || isArticle(word) || len(word) > len("the") && c == 'q'
	case c >= 'A' && c <= 'Z': // Tuesday, Sept. 23
		return unicode.IsUpper(r)
	}
	return false
}

// endsName reports whether the word from i to end, which may be a short weekday, is
// the last of a name: a word with a capital stands close before it that is no label
// of a date, as in "Toronto Sun, May 2, 2025".
func (t dateText) endsName(i, end int) bool {
	const longest = 24
	if end-i != len("Sun") || i < 2 || t.s[i-1] != ' ' {
		return false
	}
	switch t.s[i:end] {
	case "Sun", "Sat", "Mon", "SUN", "SAT", "MON":
	default:
		return false
	}
	from := i - 1
	for from > max(0, i-longest) {
		r, size := utf8.DecodeLastRuneInString(t.s[:from])
		if !unicode.IsLetter(r) {
			break
		}
		from -= size
	}
	before := t.s[from : i-1]
	return startsUpper(before) && !hasWord(dateFurniture[:], before) && dateWordNamed(before) == nil
}

// joinedToFigures reports whether the figures at i go on from figures or an
// address before them, as in 1.23, 12/2025 or /2025/09/23.
func joinedToFigures(s string, i int) bool {
	if i == 0 {
		return false
	}
	switch s[i-1] {
	case '/', '-', '_', '=', '%', '$':
		return true
	case '.', ',', ':':
		return i > 1 && s[i-2] >= '0' && s[i-2] <= '9'
	}
	return false
}

// endsWord reports whether a word may end at i: a letter does not follow, except
// the T between a date and a time.
func endsWord(s string, i int) bool {
	r, size := utf8.DecodeRuneInString(s[i:])
	if r == 'T' {
		_, digit := digitAt(s, i+size)
		return digit
	}
	return !isLetterRune(r) || unspaced(r)
}

// unspaced reports whether r is of a script that puts no space between a word
// and a date.
func unspaced(r rune) bool {
	return r >= 0x1100 && !isGeneralPunctuation(r) && (0x4E00 <= r && isCommonLetter(r) || unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana))
}

// skipWord returns the end of the letters and figures that go on at i.
func skipWord(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if isLetterOrDigit(c) {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			break
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if isGeneralPunctuation(r) || !isLetterRune(r) && !unicode.IsDigit(r) || unspaced(r) {
			break
		}
		i += size
	}
	return i
}
