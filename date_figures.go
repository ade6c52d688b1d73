package gloss

import (
	"strings"
	"time"
	"unicode/utf8"
)

// figures reads a date that begins with figures.
func (t dateText) figures(i int) (datePoint, int) {
	s := t.s
	a, digits, end := scanInt(s, i)
	switch {
	case digits == 8:
		d, end := checked(s, Date{Year: a / 10000, Month: time.Month(a / 100 % 100), Day: a % 100}, end)
		return datePoint{Date: d}, end
	case digits == 4:
		return t.afterYear(i, end, a)
	case digits > 2:
		return datePoint{}, 0
	}
	if c := byteAt(s, end); c|0x20 == 'q' || c == 'T' {
		if d, end := t.quarter(i); end != 0 {
			return datePoint{Date: d}, end
		}
	}
	if mayHaveIdeograph(s, end) {
		if p, end := t.ideographDay(a, end); end != 0 {
			return p, end
		}
	}
	sep := separatorAt(s, end)
	if sep == 0 {
		return t.dayMonth(end, a)
	}
	next := end + 1
	if sep == '.' {
		next = skipSpace(s, next) // 23. 9. 2025
	}
	if b, digits, bEnd := scanInt(s, next); digits == 1 || digits == 2 {
		return t.ordered(a, b, sep, bEnd)
	} else if digits == 4 && !t.running && a > 0 && a <= 12 {
		d, end := checked(s, Date{Year: b, Month: time.Month(a)}, bEnd) // 09/2025
		return datePoint{Date: d}, end
	}
	if word, wordEnd := scanLetters(s, end+1); word != "" {
		if d, end := t.joined(a, word, sep, wordEnd); end != 0 {
			return datePoint{Date: d}, end
		}
	}
	if sep == '.' {
		return t.dayMonth(end, a)
	}
	return datePoint{}, 0
}

// mayHaveIdeograph reports whether what is at i, behind spaces, may be a character that is
// not of ASCII.
func mayHaveIdeograph(s string, i int) bool {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i < len(s) && s[i] >= utf8.RuneSelf
}

// afterYear reads what follows the year, which begins at i and ends at end, in
// 2025-09-23, 2025/9/23, 2025-09, 2025年9月23日, and 2025, September 23.
func (t dateText) afterYear(i, end, year int) (datePoint, int) {
	s := t.s
	if j, ok := skipAny(s, skipSpace(s, end), "年년"); ok {
		return t.afterIdeographYear(j, year)
	}
	sep := separatorAt(s, end)
	if sep == 0 || sep == '.' {
		if d, wordEnd := t.monthAfterYear(i, end, year); wordEnd != 0 {
			return datePoint{Date: d}, wordEnd
		}
	}
	if sep == 0 {
		return datePoint{}, 0
	}
	from := end + 1
	if sep == '.' {
		from = skipSpace(s, from) // 2025. 9. 23.
	}
	month, digits, end := scanInt(s, from)
	if digits == 0 {
		word, wordEnd := scanLetters(s, from)
		month, end = int(monthNamed(word)), wordEnd // 2025-Sep-23
		if separatorAt(s, end) != sep || month == 0 {
			return datePoint{}, 0
		}
	}
	if digits > 2 || month == 0 {
		return datePoint{}, 0
	}
	d := Date{Year: year, Month: time.Month(month)}
	if separatorAt(s, end) != sep {
		if sep != '-' || digits != 2 {
			return datePoint{}, 0
		}
		d, end = checked(s, d, end)
		return datePoint{Date: d}, end
	}
	next := end + 1
	if sep == '.' {
		next = skipSpace(s, next)
	}
	d.Day, digits, end = scanInt(s, next)
	if digits == 0 || digits > 2 || d.Day == 0 {
		return datePoint{}, 0
	}
	d, end = checked(s, d, end)
	return datePoint{Date: d}, end
}

// monthAfterYear reads what follows the year in "2025, September 23", "2025. szeptember 23.",
// "2025 Q3" and "2025 Sep 23". In running text it must stand in brackets, or as
// in Hungarian.
func (t dateText) monthAfterYear(from, i, year int) (Date, int) {
	s := t.s
	j, point := skipAny(s, i, ".")
	j, _ = skipAny(s, j, ",，")
	j = skipSpace(s, j)
	word, end := scanLetters(s, j)
	if word == "" || t.running && !bracketBefore(s, from) && (!point || startsUpper(word)) {
		return Date{}, 0
	}
	if len(word) == 1 {
		d, end := t.quarter(j)
		if end == 0 || d.Year != 0 {
			return Date{}, 0
		}
		d.Year = year
		return checked(s, d, end)
	}
	w := dateWordNamed(word)
	switch {
	case w == nil:
		return Date{}, 0
	case w.season > 0 && w.season < Quarter1 && w.month == 0:
		return checked(s, Date{Year: year, Season: w.season}, end)
	case w.month == 0:
		return Date{}, 0
	}
	end = skipPoint(s, end)
	d := Date{Year: year, Month: w.month}
	if day, digits, dayEnd := scanInt(s, skipSpace(s, end)); digits == 1 || digits == 2 {
		d.Day, end = day, skipOrdinal(s, dayEnd)
		if day == 0 {
			return Date{}, 0
		}
	}
	return checked(s, d, end)
}

// bracketBefore reports whether a bracket opens just before i.
func bracketBefore(s string, i int) bool { return i > 0 && (s[i-1] == '(' || s[i-1] == '[') }

// ordered reads the year after the two figures a and b, as in 9/23/2025, and
// takes for day and month what can only be that. Figures with points between them
// and the whole year are in the order of the day, as all languages have it.
func (t dateText) ordered(a, b int, sep byte, i int) (datePoint, int) {
	s := t.s
	if separatorAt(s, i) != sep {
		return datePoint{}, 0
	}
	i++
	if sep == '.' {
		i = skipSpace(s, i)
	}
	year, digits, end := scanInt(s, i)
	switch digits {
	case 2:
		year = fullYear(year)
	case 4:
	default:
		return datePoint{}, 0
	}
	order := t.order
	if sep == '.' && digits == 4 {
		order = dayFirst
	}
	byDay, asDay := checked(s, Date{Year: year, Month: time.Month(b), Day: a}, end)
	byMonth, asMonth := checked(s, Date{Year: year, Month: time.Month(a), Day: b}, end)
	switch {
	case a == 0 || b == 0 || asDay == 0 && asMonth == 0:
		return datePoint{}, 0
	case asMonth == 0:
		return datePoint{Date: byDay, order: dayFirst}, end
	case asDay == 0:
		return datePoint{Date: byMonth, order: monthFirst}, end
	case a == b, order == dayFirst:
		return datePoint{Date: byDay}, end
	case order == monthFirst:
		return datePoint{Date: byMonth}, end
	}
	return datePoint{Date: Date{Year: year}, ambiguous: true}, end
}

// joined reads the year of 15-Apr-25.
func (t dateText) joined(day int, month string, sep byte, i int) (Date, int) {
	m := monthNamed(month)
	if m == 0 || day == 0 || separatorAt(t.s, i) != sep {
		return Date{}, 0
	}
	year, digits, end := scanInt(t.s, i+1)
	if digits == 2 {
		year = fullYear(year)
	} else if digits != 4 {
		return Date{}, 0
	}
	return checked(t.s, Date{Year: year, Month: m, Day: day}, end)
}

// ideographs reads a date that begins with a Japanese era or with the figures of
// Chinese: 令和7年9月23日, 二〇二五年九月.
func (t dateText) ideographs(i int) (datePoint, int) {
	for _, era := range [...]struct {
		name   string
		before int // its first year
	}{{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"大正", 1911}, {"明治", 1867}, {"中華民國", 1911}, {"民國", 1911}, {"民国", 1911}} {
		rest, ok := strings.CutPrefix(t.s[i:], era.name)
		if !ok {
			continue
		}
		j := skipSpace(t.s, len(t.s)-len(rest))
		n, _, end := scanNumeral(t.s, j)
		if first, ok := skipAny(t.s, j, "元"); ok {
			n, end = 1, first
		}
		end, ok = skipAny(t.s, skipSpace(t.s, end), "年")
		if n == 0 || n > 200 || !ok {
			return datePoint{}, 0
		}
		return t.afterIdeographYear(end, era.before+n)
	}
	n, digits, end := scanNumeral(t.s, i)
	if digits == 4 {
		if end, ok := skipAny(t.s, end, "年"); ok {
			return t.afterIdeographYear(end, n)
		}
	}
	if digits == 0 {
		return datePoint{}, 0
	}
	return t.ideographDay(n, end)
}

// afterIdeographYear reads the month and the day after 2025年, or the quarter.
func (t dateText) afterIdeographYear(i, year int) (datePoint, int) {
	s := t.s
	j := skipSpace(s, i)
	nth, _ := skipAny(s, j, "第")
	month, digits, end := scanNumeral(s, skipSpace(s, nth))
	for _, quarter := range [...]string{"季度", "四半期", "분기"} {
		if strings.HasPrefix(s[end:], quarter) && month > 0 && month <= 4 {
			d, end := checked(s, Date{Year: year, Season: Quarter1 + Season(month-1)}, end+len(quarter))
			return datePoint{Date: d}, end
		}
	}
	end, ok := skipAny(s, skipSpace(s, end), "月월")
	if !ok || digits > 2 || month == 0 {
		return datePoint{}, 0
	}
	d := Date{Year: year, Month: time.Month(month)}
	if day, dayEnd := ideographDayOf(s, end); day > 0 {
		d.Day, end = day, dayEnd
	}
	d, end = checked(s, d, end)
	return datePoint{Date: d}, end
}

// ideographDay reads 9月23日, of which the 9 ends at i.
func (t dateText) ideographDay(month, i int) (datePoint, int) {
	j, ok := skipAny(t.s, skipSpace(t.s, i), "月월")
	if !ok || month == 0 || month > 12 {
		return datePoint{}, 0
	}
	day, end := ideographDayOf(t.s, j)
	if day == 0 || day > daysOf(2024, time.Month(month)) {
		return datePoint{}, 0
	}
	return datePoint{Date: Date{Month: time.Month(month), Day: day}}, end
}

// ideographDayOf reads 23日.
func ideographDayOf(s string, i int) (day, end int) {
	day, digits, end := scanNumeral(s, skipSpace(s, i))
	end, ok := skipAny(s, skipSpace(s, end), "日일号號")
	if !ok || digits == 0 || digits > 2 {
		return 0, 0
	}
	return day, end
}

// scanNumeral reads figures, or up to four of the Chinese ones, and counts those
// that they stand for: 二〇二五, 二十三.
func scanNumeral(s string, i int) (n, digits, end int) {
	if n, digits, end = scanInt(s, i); digits > 0 {
		return n, digits, end
	}
	const numerals = "〇一二三四五六七八九"
	ten := false
	for range 4 {
		next, ok := skipAny(s, i, numerals+"零○十")
		if !ok {
			break
		}
		switch at := strings.Index(numerals, s[i:next]); {
		case s[i:next] == "十":
			n, digits, ten = max(n, 1)*10, 2, true
		case ten:
			n, ten = n+max(at, 0)/len("〇"), false
		default:
			n, digits = n*10+max(at, 0)/len("〇"), digits+1
		}
		i = next
	}
	return n, digits, i
}
