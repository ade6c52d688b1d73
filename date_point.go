package gloss

import (
	"strings"
	"time"
	"unicode/utf8"
)

// A dateText is a text that dates are read from.
type dateText struct {
	s       string
	order   dateOrder
	running bool // other things than dates stand there too
	apart   bool // two dates with their years are two, though a dash joins them
	circa   bool // circa was read
}

// A dateOrder is the order of day and month in figures, if it is known.
type dateOrder uint8

const (
	dayFirst dateOrder = iota + 1
	monthFirst
)

// A datePoint is a date as far as a text states it. Its Year is 0 where that is
// not stated.
type datePoint struct {
	Date
	order     dateOrder // that figures were proved to have
	ambiguous bool      // day and month may be the other way round; only the year is in Date
}

// point reads a date that begins at i and returns where it ends, or 0 if there is
// none. It looks only a few words ahead.
func (t dateText) point(i int) (datePoint, int) {
	if _, ok := digitAt(t.s, i); ok {
		return t.figures(i)
	}
	word, end := scanLetters(t.s, i)
	if word == "" {
		return datePoint{}, 0
	}
	if r, _ := utf8.DecodeRuneInString(word); unspaced(r) {
		return t.ideographs(i)
	}
	if len(word) < len("may") {
		return t.afterLetter(i, word, end)
	}
	if w := dateWordNamed(word); w != nil {
		return t.afterWord(i, word, w, end)
	}
	return datePoint{}, 0
}

// afterLetter reads what follows the c of c. 1998, and the Q of Q3 2025.
func (t dateText) afterLetter(i int, word string, end int) (datePoint, int) {
	switch word {
	case "c", "ca":
		return t.afterCirca(end)
	case "C", "Ca", "CA", "um", "ok":
		if t.running {
			return datePoint{}, 0 // an initial
		}
		return t.afterCirca(end)
	}
	if len(word) > 1 {
		return datePoint{}, 0
	}
	d, end := t.quarter(i)
	return datePoint{Date: d}, end
}

// afterWord reads what follows a word of dates, which is at from.
func (t dateText) afterWord(from int, word string, w *dateWord, i int) (datePoint, int) {
	switch {
	case w.is&wordCirca != 0, w.is&wordAbout != 0 && !t.running:
		return t.afterCirca(i)
	case w.is&wordMonth != 0:
		if m, end := t.numberedMonth(from); end != 0 {
			return t.afterMonth(end, m)
		}
		return datePoint{}, 0
	case w.season >= Quarter1:
		return t.afterOrdinal(i, w.season)
	}
	if w.month > 0 && t.begins(word, w, i) {
		if p, end := t.afterMonth(i, w.month); end != 0 && (p.Day > 0 || p.Year > 0 || w.weekday == 0) {
			return p, end
		}
	}
	if w.season > 0 && t.begins(word, w, i) {
		return t.afterSeason(i, w.season)
	}
	if w.weekday > 0 {
		return t.afterWeekday(i, w.weekday)
	}
	return datePoint{}, 0
}

// begins reports whether word may begin a date: in running text, some may only
// do so before a link, as mayo de 2025.
func (t dateText) begins(word string, w *dateWord, i int) bool {
	if !t.running || w.leads(word) {
		return true
	}
	link, _ := scanLetters(t.s, skipSpace(t.s, i))
	return w.is&wordNeedsDay == 0 && isDateLink(link)
}

// afterWeekday reads the date that a weekday stands before, and takes it for
// proof of the order of figures.
func (t dateText) afterWeekday(i int, weekday uint8) (datePoint, int) {
	end := skipPoint(t.s, i)
	j := skipSpace(t.s, end)
	j, _ = skipAny(t.s, j, ",，")
	j = skipSpace(t.s, j)
	if j == i {
		return datePoint{}, 0
	}
	word, after := scanLetters(t.s, j)
	if isArticle(word) {
		j = skipSpace(t.s, after) // Dienstag, den 23. September
		word, _ = scanLetters(t.s, j)
	}
	if w := dateWordNamed(word); w != nil && w.weekday > 0 && w.month == 0 {
		return datePoint{}, 0
	}
	p, end := t.point(j)
	if p.Season > 0 || end == 0 || p.Month == 0 && !p.ambiguous || p.Month > 0 && p.Day == 0 {
		return datePoint{}, 0
	}
	if !p.ambiguous {
		return p, end
	}
	byDay, _ := dateText{s: t.s, order: dayFirst}.point(j)
	byMonth, _ := dateText{s: t.s, order: monthFirst}.point(j)
	switch one, other := byDay.weekday() == weekday, byMonth.weekday() == weekday; {
	case one && !other:
		return byDay, end
	case other && !one:
		return byMonth, end
	}
	return p, end
}

// isArticle reports whether word may stand between a weekday and a day.
func isArticle(word string) bool {
	return len(word) <= len("den") && (strings.EqualFold(word, "den") || strings.EqualFold(word, "the") || strings.EqualFold(word, "le") ||
		strings.EqualFold(word, "el") || strings.EqualFold(word, "il"))
}

// weekday returns the weekday of d, 1 for Monday.
func (d Date) weekday() uint8 {
	w := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).Weekday()
	return uint8((w+6)%7) + 1
}

// afterCirca reads the date, or in the proper place the year, that circa stands
// before.
func (t dateText) afterCirca(i int) (datePoint, int) {
	if t.circa {
		return datePoint{}, 0
	}
	t.circa = true
	i = skipPoint(t.s, i)
	i = skipSpace(t.s, i)
	p, end := t.point(i)
	if end == 0 {
		var year, digits int
		year, digits, end = scanInt(t.s, i)
		if digits != 4 || !sensibleYear(year) {
			return datePoint{}, 0
		}
		p.Year = year
		if p.Date, end = t.decade(p.Date, end); separatorAt(t.s, end) != 0 {
			if _, digit := digitAt(t.s, end+1); digit && t.s[end] != '-' {
				return datePoint{}, 0
			}
		}
	}
	p.Doubt |= Approximate
	return p, end
}

// decade reads the s of 1990s.
func (t dateText) decade(d Date, i int) (Date, int) {
	j, _ := skipAny(t.s, i, "'’")
	if word, end := scanLetters(t.s, j); word == "s" && d.Year%10 == 0 {
		d.Decade = true
		return d, end
	}
	return d, i
}

// afterMonth reads what follows the month's name in "September 23, 2025",
// "Sept. 23rd 2025" and "Sept. 2025".
func (t dateText) afterMonth(i int, m time.Month) (datePoint, int) {
	i = skipPoint(t.s, i)
	d := Date{Month: m}
	if d, end := t.year(i, d); end != 0 {
		return datePoint{Date: d}, end
	}
	day, digits, end := scanInt(t.s, skipSpace(t.s, i))
	if digits == 0 || digits > 2 {
		return datePoint{Date: d}, i
	}
	if day == 0 || day > daysOf(2024, m) {
		return datePoint{}, 0
	}
	d.Day = day
	end = skipOrdinal(t.s, end)
	if d, yearEnd := t.year(end, d); yearEnd != 0 {
		if !d.valid() {
			return datePoint{}, 0
		}
		return datePoint{Date: d}, yearEnd
	}
	return datePoint{Date: d}, end
}

// afterSeason reads the year of "Spring 2025" and "winter of 2024/25".
func (t dateText) afterSeason(i int, season Season) (datePoint, int) {
	d := Date{Season: season}
	if d, end := t.year(i, d); end != 0 {
		if season == Winter {
			end = t.nextYear(end, d.Year)
		}
		return datePoint{Date: d}, end
	}
	return datePoint{Date: d}, i
}

// nextYear skips the /25 of a winter.
func (t dateText) nextYear(i, year int) int {
	if j, ok := skipAny(t.s, i, "-/–—"); ok {
		if n, digits, end := scanInt(t.s, j); digits == 4 && n == year+1 || digits == 2 && n == (year+1)%100 {
			return end
		}
	}
	return i
}

// quarter reads Q3 2025, T3 2025 and 3Q25.
func (t dateText) quarter(i int) (Date, int) {
	n, digits, end := scanInt(t.s, i)
	word, after := scanLetters(t.s, end)
	if digits == 0 {
		n, digits, after = scanInt(t.s, after)
	}
	if digits != 1 || n < 1 || n > 4 || word != "Q" && (t.running || word != "q" && word != "T") {
		return Date{}, 0
	}
	d := Date{Season: Quarter1 + Season(n-1)}
	if year, digits, end := scanInt(t.s, after); digits == 2 && end > after && word == "Q" && after > i+1 && t.s[after-1] == 'Q' {
		d.Year = fullYear(year)
		return d, end
	}
	if dated, end := t.year(after, d); end != 0 {
		return dated, end
	}
	return d, after
}

// afterOrdinal reads what follows the first word of "third quarter of 2025".
func (t dateText) afterOrdinal(i int, q Season) (datePoint, int) {
	word, end := scanLetters(t.s, skipSpace(t.s, i))
	if w := dateWordNamed(word); w == nil || w.is&wordQuarter == 0 {
		return datePoint{}, 0
	}
	d, end := t.year(end, Date{Season: q})
	return datePoint{Date: d}, end
}

// numberedMonth reads tháng 9.
func (t dateText) numberedMonth(i int) (time.Month, int) {
	word, end := scanLetters(t.s, i)
	if len(word) < len("thang") || len(word) > len("tháng") || !strings.EqualFold(word, "tháng") && !strings.EqualFold(word, "thang") {
		return 0, 0
	}
	n, digits, end := scanInt(t.s, skipSpace(t.s, end))
	if digits == 0 || digits > 2 || n == 0 || n > 12 {
		return 0, 0
	}
	return time.Month(n), end
}

// year reads the year of a date of which the rest is known.
func (t dateText) year(i int, d Date) (Date, int) {
	s := t.s
	j, plain := plainYear(s, i)
	if !plain {
		j = skipSpace(s, i)
		if word, end := scanLetters(s, j); word != "" {
			if !isDateLink(word) {
				return Date{}, 0
			}
			j = end
		}
		j, _ = skipAny(s, j, ",，")
		j = skipSpace(s, j)
	}
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
	if d, end = checked(s, d, end); end != 0 {
		end = skipYearWord(s, end)
	}
	return d, end
}

// plainYear returns where figures begin behind i, with nothing before them but a space, or
// a comma with a space about it, as mostly.
func plainYear(s string, i int) (int, bool) {
	if byteAt(s, i) == ' ' {
		i++
	}
	if byteAt(s, i) == ',' {
		if i++; byteAt(s, i) == ' ' {
			i++
		}
	}
	return i, isDigit(byteAt(s, i))
}

// skipYearWord skips the word for year after one, as in 1 мая 2025 г. and 3
// października 2025 r.
func skipYearWord(s string, i int) int {
	j := skipSpace(s, i)
	if j == i {
		return i
	}
	word, end := scanLetters(s, j)
	if len(word) > len("року") {
		return i
	}
	switch word {
	case "г", "р", "r":
		if j, ok := skipAny(s, end, "."); ok {
			return j
		}
		if word != "r" {
			return end
		}
	case "год", "года", "году", "рік", "року", "році", "roku", "yil", "yılı":
		return end
	}
	return i
}

// dayMonth reads what follows the day in "23 September 2025", "23rd of Sept.,
// 2025", "23 de mayo del 2025" and "23 tháng 9 năm 2025".
func (t dateText) dayMonth(i, day int) (datePoint, int) {
	s := t.s
	switch c := byteAt(s, i); {
	case c == ' ' && isASCIILetter(byteAt(s, i+1)): // most dates have plain words
		i++
	case c < utf8.RuneSelf && c != ' ' && c != '\t' && c != '.' && !isASCIILetter(c):
		return datePoint{}, 0
	default:
		i = skipPoint(s, skipSpace(s, skipOrdinal(s, i)))
		i = skipSpace(s, i)
	}
	word, end := scanLetters(s, i)
	if isDateLink(word) {
		i = skipSpace(s, end)
		word, end = scanLetters(s, i)
	}
	m := monthNamed(word)
	if m == 0 && word != "" && word[0]|0x20 == 't' {
		m, end = t.numberedMonth(i)
	}
	if m == 0 || day == 0 || day > daysOf(2024, m) {
		return datePoint{}, 0
	}
	d := Date{Month: m, Day: day}
	end = skipPoint(s, end)
	if d, end := t.year(end, d); end != 0 {
		return datePoint{Date: d}, end
	}
	return datePoint{Date: d}, end
}

// checked returns d and end if the calendar has d and what is at s[end] does not
// make another number of it, as the 24 of 2025-09-23/24 does, and is not the
// other end of 2025-09-23/2025-09-25.
func checked(s string, d Date, end int) (Date, int) {
	if !d.valid() || !sensibleYear(d.Year) {
		return Date{}, 0
	}
	if sep := separatorAt(s, end); sep != 0 {
		_, digits, next := scanInt(s, end+1)
		word, _ := scanLetters(s, skipSpace(s, next))
		switch {
		case digits == 0, d.Season == Winter && sep != '.',
			digits == 4 && sep == '/' && separatorAt(s, next) == '-', digits <= 2 && sep == '-' && monthNamed(word) > 0:
		default:
			return Date{}, 0
		}
	}
	return d, end
}

// fullYear returns the year that two figures stand for, as POSIX has it.
func fullYear(year int) int {
	if year < 69 {
		return 2000 + year
	}
	return 1900 + year
}
