package gloss

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// A dateFound is a date in a text and where it stands there, its weekday included.
type dateFound struct {
	Span
	Date Date
}

// findDates returns the dates in running text that are known to the month at
// least, and figures and ranges of which only the year is sure, in their order.
// Years alone, and figures without signs between them, are not dates there.
func findDates(text string) []dateFound {
	var found []dateFound
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		_, digit := digitAt(text, i)
		switch {
		case digit && !joinedToFigures(text, i), unicode.IsUpper(r):
			d, end := scanDate(text, i)
			if end > i && !plainFigures(text[i:end]) && endsWord(text, end) {
				found = append(found, dateFound{Span{i, end}, d})
				i = end
				continue
			}
			i = skipWord(text, i+size)
		case digit, unicode.IsLetter(r) && !unspaced(r):
			i = skipWord(text, i+size)
		default:
			i += size
		}
	}
	return found
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

// plainFigures reports whether s is eight figures, as in 20250923.
func plainFigures(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// endsWord reports whether a word may end at i: a letter does not follow, except
// the T between a date and a time.
func endsWord(s string, i int) bool {
	r, size := utf8.DecodeRuneInString(s[i:])
	if r == 'T' {
		_, digit := digitAt(s, i+size)
		return digit
	}
	return !unicode.IsLetter(r) || unspaced(r)
}

// unspaced reports whether r is of a script that puts no space between a word
// and a date.
func unspaced(r rune) bool {
	return r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}

// skipWord returns the end of the letters and figures that go on at i.
func skipWord(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
				break
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) || unspaced(r) {
			break
		}
		i += size
	}
	return i
}

// scanDate reads a date that begins at i and returns where it ends, or 0 if
// there is none. It looks only a few words ahead.
func scanDate(s string, i int) (Date, int) {
	if _, ok := digitAt(s, i); ok {
		return scanFigures(s, i)
	}
	word, end := scanLetters(s, i)
	if word == "" {
		return Date{}, 0
	}
	if isWeekday(word) {
		end, _ = skipAny(s, end, ".")
		j := skipSpace(s, end)
		j, _ = skipAny(s, j, ",，")
		if j = skipSpace(s, j); j > end {
			if w, _ := scanLetters(s, j); !isWeekday(w) {
				return scanDate(s, j)
			}
		}
		return Date{}, 0
	}
	if m := monthNamed(word); m != 0 {
		return scanAfterMonth(s, end, m)
	}
	return Date{}, 0
}

// scanAfterMonth reads what follows the month's name in "September 23, 2025",
// "Sept. 23rd 2025" and "Sept. 2025".
func scanAfterMonth(s string, i int, m time.Month) (Date, int) {
	i, _ = skipAny(s, i, ".")
	if d, end := scanYearOf(s, i, Date{Month: m}); end != 0 {
		return d, end
	}
	if d, end := scanToMonth(s, i); end != 0 {
		return d, end
	}
	day, digits, end := scanInt(s, skipSpace(s, i))
	if day == 0 || digits > 2 {
		return Date{}, 0
	}
	end = skipOrdinal(s, end)
	d, yearEnd := scanYearOf(s, end, Date{Month: m, Day: day})
	if yearEnd != 0 {
		return d, yearEnd
	}
	if d, end := scanToMonth(s, end); end != 0 {
		return d, end
	}
	if to, ok := skipRange(s, end); ok {
		if last, digits, end := scanInt(s, to); digits > 0 && digits <= 2 && last > day {
			d, end = scanYearOf(s, skipOrdinal(s, end), Date{Month: m, Day: last})
			d.Day = 0
			return d, end
		}
	}
	return Date{}, 0
}

// scanToMonth reads the rest of a range of days or months that ends in another
// month, as in "May/June 2025" and "Sept. 30–Oct. 2, 2025". Of it, only the year
// is sure.
func scanToMonth(s string, i int) (Date, int) {
	to, ok := skipRange(s, i)
	if !ok {
		return Date{}, 0
	}
	word, end := scanLetters(s, to)
	m := monthNamed(word)
	if m == 0 {
		return Date{}, 0
	}
	end, _ = skipAny(s, end, ".")
	d, yearEnd := scanYearOf(s, end, Date{Month: m})
	if yearEnd == 0 {
		day, digits, dayEnd := scanInt(s, skipSpace(s, end))
		if digits == 0 || digits > 2 {
			return Date{}, 0
		}
		d, yearEnd = scanYearOf(s, skipOrdinal(s, dayEnd), Date{Month: m, Day: day})
	}
	return Date{Year: d.Year}, yearEnd
}

// skipRange skips the sign between the ends of a range.
func skipRange(s string, i int) (int, bool) {
	i, ok := skipAny(s, skipSpace(s, i), "-/–—")
	return skipSpace(s, i), ok
}

// scanYearOf reads the year of a date of which the rest is known.
func scanYearOf(s string, i int, d Date) (Date, int) {
	j := skipSpace(s, i)
	if word, end := scanLetters(s, j); strings.EqualFold(word, "of") {
		j = end
	}
	j, _ = skipAny(s, j, ",，")
	j = skipSpace(s, j)
	if k, short := skipAny(s, j, "'’‘"); short {
		year, digits, end := scanInt(s, k)
		if digits != 2 {
			return Date{}, 0
		}
		d.Year = fullYear(year)
		return checked(s, d, end)
	}
	year, digits, end := scanInt(s, j)
	if j == i && d.Day != 0 {
		return Date{}, 0
	}
	if digits > 4 {
		// A time of day is stuck to the year on some pages: "23, 20254:05 PM".
		y, rest := year, digits
		for ; rest > 4; rest-- {
			y /= 10
		}
		_, hours, hoursEnd := scanInt(s, j+4)
		if hours > 2 || hoursEnd >= len(s) || s[hoursEnd] != ':' {
			return Date{}, 0
		}
		year, digits, end = y, 4, j+4
	}
	if digits != 4 || !sensibleYear(year) {
		return Date{}, 0
	}
	d.Year = year
	return checked(s, d, end)
}

// scanFigures reads a date that begins with figures.
func scanFigures(s string, i int) (Date, int) {
	a, digits, end := scanInt(s, i)
	if digits == 8 {
		return checked(s, Date{Year: a / 10000, Month: time.Month(a / 100 % 100), Day: a % 100}, end)
	}
	if digits == 4 {
		return scanAfterYear(s, end, a)
	}
	if digits > 2 {
		return Date{}, 0
	}
	if to, ok := skipRange(s, end); ok {
		if last, digits, lastEnd := scanInt(s, to); digits > 0 && digits <= 2 && last > a {
			if d, end := scanDayMonth(s, lastEnd, last); end != 0 {
				d.Day = 0 // "23–24 September 2025"
				return d, end
			}
		}
	}
	if sep := separatorAt(s, end); sep != 0 {
		if b, digits, bEnd := scanInt(s, end+1); digits == 1 || digits == 2 {
			return scanOrdered(s, a, b, sep, bEnd)
		}
		if word, wordEnd := scanLetters(s, end+1); word != "" {
			return scanJoined(s, a, word, sep, wordEnd)
		}
	}
	return scanDayMonth(s, end, a)
}

// scanDayMonth reads what follows the day in "23 September 2025" and "23rd of
// Sept., 2025".
func scanDayMonth(s string, i, day int) (Date, int) {
	i, _ = skipAny(s, skipSpace(s, skipOrdinal(s, i)), ".")
	word, end := scanLetters(s, skipSpace(s, i))
	if strings.EqualFold(word, "of") {
		word, end = scanLetters(s, skipSpace(s, end))
	}
	m := monthNamed(word)
	if m == 0 || day == 0 {
		return Date{}, 0
	}
	end, _ = skipAny(s, end, ".")
	return scanYearOf(s, end, Date{Month: m, Day: day})
}

// scanAfterYear reads what follows the year in 2025-09-23, 2025/9/23, 2025-09
// and 2025年9月23日.
func scanAfterYear(s string, i, year int) (Date, int) {
	if j, ok := skipAny(s, skipSpace(s, i), "年년"); ok {
		month, digits, end := scanInt(s, skipSpace(s, j))
		end, ok = skipAny(s, skipSpace(s, end), "月월")
		if !ok || digits > 2 || month == 0 {
			return Date{}, 0
		}
		d := Date{Year: year, Month: time.Month(month)}
		if day, digits, dayEnd := scanInt(s, skipSpace(s, end)); digits == 1 || digits == 2 {
			if dayEnd, ok := skipAny(s, skipSpace(s, dayEnd), "日일号號"); ok && day > 0 {
				d.Day, end = day, dayEnd
			}
		}
		return checked(s, d, end)
	}
	sep := separatorAt(s, i)
	if sep == 0 {
		return Date{}, 0
	}
	month, digits, end := scanInt(s, i+1)
	if digits == 0 || digits > 2 || month == 0 {
		return Date{}, 0
	}
	if separatorAt(s, end) != sep {
		if sep != '-' || digits != 2 {
			return Date{}, 0
		}
		return checked(s, Date{Year: year, Month: time.Month(month)}, end)
	}
	day, digits, end := scanInt(s, end+1)
	if digits == 0 || digits > 2 || day == 0 {
		return Date{}, 0
	}
	return checked(s, Date{Year: year, Month: time.Month(month), Day: day}, end)
}

// scanOrdered reads the year after the two figures a and b, as in 9/23/2025, and
// takes for day and month what can only be that.
func scanOrdered(s string, a, b int, sep byte, i int) (Date, int) {
	if separatorAt(s, i) != sep {
		return Date{}, 0
	}
	year, digits, end := scanInt(s, i+1)
	switch digits {
	case 2:
		year = fullYear(year)
	case 4:
	default:
		return Date{}, 0
	}
	dayFirst, asDayFirst := checked(s, Date{Year: year, Month: time.Month(b), Day: a}, end)
	monthFirst, asMonthFirst := checked(s, Date{Year: year, Month: time.Month(a), Day: b}, end)
	switch {
	case a == 0 || b == 0 || asDayFirst == 0 && asMonthFirst == 0:
		return Date{}, 0
	case asMonthFirst == 0 || a == b:
		return dayFirst, end
	case asDayFirst == 0:
		return monthFirst, end
	}
	return Date{Year: year}, end
}

// scanJoined reads the year of 15-Apr-25.
func scanJoined(s string, day int, month string, sep byte, i int) (Date, int) {
	m := monthNamed(month)
	if m == 0 || day == 0 || separatorAt(s, i) != sep {
		return Date{}, 0
	}
	year, digits, end := scanInt(s, i+1)
	if digits == 2 {
		year = fullYear(year)
	} else if digits != 4 {
		return Date{}, 0
	}
	return checked(s, Date{Year: year, Month: m, Day: day}, end)
}

// fullYear returns the year that two figures stand for, as POSIX has it.
func fullYear(year int) int {
	if year < 69 {
		return 2000 + year
	}
	return 1900 + year
}

// checked returns d and end if the calendar has d and what is at s[end] does not
// make another number of it, as the 24 of 2025-09-23/24 does, and is not the
// other end of 2025-09-23/2025-09-25.
func checked(s string, d Date, end int) (Date, int) {
	if !d.valid() || !sensibleYear(d.Year) {
		return Date{}, 0
	}
	if separatorAt(s, end) != 0 {
		_, digits, next := scanInt(s, end+1)
		if digits > 0 && (digits != 4 || s[end] != '/' || separatorAt(s, next) != '-') {
			return Date{}, 0
		}
	}
	return d, end
}

// monthNames is the one place that knows the names of months.
var monthNames = [...]struct {
	name  string
	month time.Month
}{
	{"jan", 1},
	{"january", 1},
	{"feb", 2},
	{"february", 2},
	{"mar", 3},
	{"march", 3},
	{"apr", 4},
	{"april", 4},
	{"may", 5},
	{"jun", 6},
	{"june", 6},
	{"jul", 7},
	{"july", 7},
	{"aug", 8},
	{"august", 8},
	{"sep", 9},
	{"sept", 9},
	{"september", 9},
	{"oct", 10},
	{"october", 10},
	{"nov", 11},
	{"november", 11},
	{"dec", 12},
	{"december", 12},
}

func monthNamed(word string) time.Month {
	if len(word) < 3 {
		return 0
	}
	for _, m := range monthNames {
		if m.name[0]|0x20 == word[0]|0x20 && strings.EqualFold(m.name, word) {
			return m.month
		}
	}
	return 0
}

var weekdays = [...]string{
	"mon", "monday", "tue", "tues", "tuesday", "wed", "weds", "wednesday", "thu", "thur", "thurs", "thursday",
	"fri", "friday", "sat", "saturday", "sun", "sunday",
}

func isWeekday(word string) bool {
	if len(word) < 3 || len(word) > 9 {
		return false
	}
	for _, w := range weekdays {
		if w[0] == word[0]|0x20 && strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

// dateFurniture holds the words that stand before or after a date and say
// nothing else, sorted.
var dateFurniture = [...]string{
	"a", "acdt", "acst", "aedt", "aest", "akdt", "akst", "am", "article", "as", "ast", "at", "awst", "bst", "cat",
	"cdt", "central", "cest", "cet", "comment", "comments", "corrected", "created", "cst", "ct", "date", "dated",
	"eastern", "eat", "edt", "eest", "eet", "est", "et", "filed", "first", "gmt", "gst", "h", "hdt", "hkt",
	"hours", "hrs", "hst", "issued", "ist", "jst", "kst", "last", "local", "m", "mdt", "midnight", "min", "mins",
	"minute", "minutes", "modified", "mountain", "msk", "mst", "mt", "myt", "noon", "nst", "nzdt", "nzst", "of",
	"on", "online", "original", "originally", "p", "pacific", "pdt", "pht", "pkt", "pm", "post", "posted",
	"press", "print", "pst", "pt", "publication", "publish", "published", "read", "reading", "release",
	"released", "reviewed", "revised", "sast", "sgt", "shares", "standard", "t", "time", "trt", "uhr", "update",
	"updated", "uploaded", "utc", "views", "wat", "west", "wet", "wib", "written", "z",
}

// hasWord reports whether word is in the sorted lower-case list, whatever its case.
func hasWord(list []string, word string) bool {
	var buf [24]byte
	if len(word) > len(buf) {
		return false
	}
	w := buf[:copy(buf[:], word)]
	for i, c := range w {
		if c >= 'A' && c <= 'Z' {
			w[i] = c | 0x20
		}
	}
	lo, hi := 0, len(list)
	for lo < hi {
		if mid := (lo + hi) / 2; list[mid] < string(w) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(list) && list[lo] == string(w)
}

// isDateFurniture reports whether all that follows i is of the kind that stands
// about dates, another date too.
func isDateFurniture(s string, i int) bool {
	for i < len(s) {
		_, next := scanDate(s, i)
		if next <= i {
			next = skipDateFurniture(s, i)
		}
		if next <= i {
			next = skipCount(s, i)
		}
		if next <= i {
			return false
		}
		i = next
	}
	return true
}

// skipDateFurniture returns the end of the word, time of day or punctuation at i
// that may stand about a date, or i if there is none.
func skipDateFurniture(s string, i int) int {
	if word, end := scanLetters(s, i); word != "" {
		if hasWord(dateFurniture[:], word) || isWeekday(word) {
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
	for j < len(s) && (s[j] == ':' || s[j] == '.') {
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
	if word, _ := scanLetters(s, skipSpace(s, j)); word != "" && hasWord(dateFurniture[:], word) {
		return end
	}
	return i
}

// isDatePunct reports whether r may stand before, after or between the parts of
// a line with a date.
func isDatePunct(r rune) bool {
	return r == ' ' || unicode.IsSpace(r) || strings.ContainsRune(".,;:|/()[]<>*_+-–—−•·@，、：（）【】\u200b\ufeff", r)
}

// digitAt returns the figure at i, of full width too.
func digitAt(s string, i int) (int, bool) {
	if i >= len(s) {
		return 0, false
	}
	c := s[i]
	if c >= '0' && c <= '9' {
		return int(c - '0'), true
	}
	if c == 0xEF && i+2 < len(s) && s[i+1] == 0xBC && s[i+2] >= 0x90 && s[i+2] <= 0x99 { // U+FF10 to U+FF19
		return int(s[i+2] - 0x90), true
	}
	return 0, false
}

// scanInt reads the figures at i, and of more than eight only nine.
func scanInt(s string, i int) (n, digits, end int) {
	for digits < 9 {
		d, ok := digitAt(s, i)
		if !ok {
			break
		}
		n = n*10 + d
		digits++
		if i++; s[i-1] >= utf8.RuneSelf {
			i += 2
		}
	}
	return n, digits, i
}

// scanLetters returns the word at i, or "" if there is none or one longer than
// any that dates are written with.
func scanLetters(s string, i int) (string, int) {
	const longest = 24
	j := i
	for j < len(s) && j-i <= longest {
		if c := s[j]; c < utf8.RuneSelf {
			if c |= 0x20; c < 'a' || c > 'z' {
				break
			}
			j++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[j:])
		if !unicode.IsLetter(r) {
			break
		}
		j += size
	}
	if j-i > longest {
		return "", i
	}
	return s[i:j], j
}

// skipSpace skips up to four spaces of any kind, but no end of line.
func skipSpace(s string, i int) int {
	for range 4 {
		if i < len(s) && (s[i] == ' ' || s[i] == '\t') {
			i++
			continue
		}
		next, ok := skipAny(s, i, "\u00a0\u202f\u2009\u3000")
		if !ok {
			break
		}
		i = next
	}
	return i
}

// skipAny skips one of the characters at i.
func skipAny(s string, i int, chars string) (int, bool) {
	if i >= len(s) {
		return i, false
	}
	r, size := rune(s[i]), 1
	if r >= utf8.RuneSelf {
		r, size = utf8.DecodeRuneInString(s[i:])
	}
	if r == utf8.RuneError || !strings.ContainsRune(chars, r) {
		return i, false
	}
	return i + size, true
}

// skipOrdinal skips the ending of 23rd.
func skipOrdinal(s string, i int) int {
	word, end := scanLetters(s, i)
	switch strings.ToLower(word) {
	case "st", "nd", "rd", "th":
		return end
	}
	return i
}

// separatorAt returns the sign at i if it joins the figures of dates.
func separatorAt(s string, i int) byte {
	if i < len(s) && (s[i] == '-' || s[i] == '/' || s[i] == '.') {
		return s[i]
	}
	return 0
}
