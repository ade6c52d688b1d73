package gloss

import "unicode/utf8"

// A statedPeriod is a date or a range of dates as far as a text states it.
type statedPeriod struct {
	Period
	ambiguous bool // day and month may be the other way round; only the year is in Period
}

// period reads a date or a range of dates that begins at i and returns where it
// ends, or 0 if there is none. Its Year is 0 where that is not stated.
func (t dateText) period(i int) (statedPeriod, int) {
	from, end := t.point(i)
	if end == 0 {
		return t.daysOfMonth(i)
	}
	one := statedPeriod{Period{Date: from.Date}, from.ambiguous}
	to, ok := t.rangeSign(end)
	if !ok {
		return one, end
	}
	if from.Day > 0 && from.Year == 0 {
		if p, end := t.toDay(from.Date, to); end != 0 {
			return p, end
		}
	}
	last, lastEnd := t.point(to)
	switch {
	case lastEnd == 0 || last.Year == 0 || from.Year > 0 && t.apart:
		return one, end
	case from.Year == 0:
		if (from.Day > 0) != (last.Day > 0) || (from.Season > 0) != (last.Season > 0) || last.ambiguous {
			return one, end
		}
		from.Year = last.Year
		if from.Compare(last.Date) > 0 {
			from.Year-- // Dec. 30 – Jan. 2, 2025
		}
		if !from.valid() {
			return statedPeriod{}, 0
		}
	case from.ambiguous && last.order != 0:
		from, _ = dateText{s: t.s, order: last.order}.point(i)
	case last.ambiguous && from.order != 0:
		last, _ = dateText{s: t.s, order: from.order}.point(to)
	}
	if from.last().Compare(last.first()) > 0 && from.Date != last.Date {
		return one, end
	}
	p := statedPeriod{Period{Date: from.Date, End: last.Date}, from.ambiguous || last.ambiguous}
	if p.Date == p.End {
		p.End = Date{}
	}
	return p, lastEnd
}

// daysOfMonth reads a range of days before their month, as 23–24 September 2025.
func (t dateText) daysOfMonth(i int) (statedPeriod, int) {
	day, digits, end := scanInt(t.s, i)
	if digits == 0 || digits > 2 || day == 0 {
		return statedPeriod{}, 0
	}
	end = skipPoint(t.s, skipOrdinal(t.s, end))
	to, ok := t.rangeSign(end)
	if !ok {
		return statedPeriod{}, 0
	}
	if word, end := scanLetters(t.s, to); isDateLink(word) {
		to = skipSpace(t.s, end)
	}
	last, end := t.point(to)
	if end == 0 || last.Day <= day || last.Year == 0 || last.ambiguous || last.order != 0 {
		return statedPeriod{}, 0
	}
	from := last.Date
	from.Day = day
	return statedPeriod{Period: Period{Date: from, End: last.Date}}, end
}

// toDay reads the last day and the year of September 23-24, 2025.
func (t dateText) toDay(from Date, i int) (statedPeriod, int) {
	day, digits, end := scanInt(t.s, i)
	if digits == 0 || digits > 2 || day <= from.Day {
		return statedPeriod{}, 0
	}
	to := from
	to.Day = day
	to, end = t.year(skipOrdinal(t.s, end), to)
	if end == 0 {
		return statedPeriod{}, 0
	}
	from.Year = to.Year
	return statedPeriod{Period: Period{Date: from, End: to}}, end
}

// rangeSign skips the sign, or the word, between the ends of a range at i.
func (t dateText) rangeSign(i int) (int, bool) {
	j := skipSpace(t.s, i)
	if c := byteAt(t.s, j); c < utf8.RuneSelf && !isASCIILetter(c) && c != '-' && c != '/' && c != '~' {
		return i, false // most dates are no ranges
	}
	if end, ok := skipAny(t.s, j, "-/–—‑−~〜～至"); ok {
		return skipSpace(t.s, end), true
	}
	if j == i {
		return i, false
	}
	word, end := scanLetters(t.s, j)
	if word == "" || !isRangeWord(word) {
		return i, false
	}
	next := skipSpace(t.s, end)
	return next, next > end
}

// stated returns what s states as a whole. It reports false where s says anything
// else than a date.
func stated(s string) (statedPeriod, bool) {
	if p, ok := parseEDTFPeriod(s); ok && !p.spansYears() {
		return statedPeriod{Period: p}, true
	}
	t := dateText{s: s}
	i := 0
	for i < len(s) {
		if p, end := t.period(i); end > i {
			if p.Year == 0 {
				return statedPeriod{}, false
			}
			if end < len(s) && s[end] == '?' {
				p.Doubt, end = p.Doubt|Uncertain, end+1
			}
			return p, t.furniture(end)
		}
		if p, ok := t.years(i); ok {
			return p, true
		}
		word, end := scanLetters(s, i)
		next := skipDateFurniture(s, i)
		if t.order == 0 && word != "" && next > i && !hasWord(dateFurniture[:], word) && !isWeekday(word) {
			t.order = dayFirst // a word of another language
		}
		if next == i {
			if next = t.skipSince(i, word, end); next == i {
				break
			}
			p, ok := t.years(next)
			if p.Open = true; !ok || !p.End.IsZero() {
				return statedPeriod{}, false
			}
			return p, true
		}
		i = next
	}
	return statedPeriod{}, saysUndated(s)
}

// skipSince skips a word that says since when.
func (t dateText) skipSince(i int, word string, end int) int {
	switch {
	case len(word) > len("since"), word == "":
		return i
	case hasWord([]string{"desde", "seit", "since"}, word):
		return skipSpace(t.s, end)
	}
	return i
}

// years reads a year, a decade or a range of years, after which nothing else may
// stand.
func (t dateText) years(i int) (statedPeriod, bool) {
	d, end := t.lone(i)
	if end == 0 {
		return statedPeriod{}, false
	}
	p := statedPeriod{Period: Period{Date: d}}
	if to, ok := t.rangeSign(end); ok && to < len(t.s) {
		last, lastEnd := t.lone(to)
		n, digits, nEnd := scanInt(t.s, to)
		word, wordEnd := scanLetters(t.s, to)
		switch {
		case lastEnd != 0 && last.Year > d.Year:
			p.End, end = last, lastEnd
		case digits == 2 && n > d.Year%100 && !d.Decade:
			p.End, end = Date{Year: d.Year/100*100 + n}, nEnd
		case word != "" && isPresent(word):
			p.Open, end = true, wordEnd
		}
	}
	if end < len(t.s) && t.s[end] == '?' {
		p.Doubt, end = Uncertain, end+1
	}
	for end < len(t.s) {
		next, ok := skipDatePunct(t.s, end)
		if !ok {
			return statedPeriod{}, false
		}
		end = next
	}
	return p, true
}

// lone reads a year or a decade: 2025, 2025年, ’98, the 1990s.
func (t dateText) lone(i int) (Date, int) {
	if word, end := scanLetters(t.s, i); word != "" && isArticle(word) {
		i = skipSpace(t.s, end)
	}
	j, short := skipAny(t.s, i, "'’‘")
	year, digits, end := scanInt(t.s, j)
	if short && digits == 2 {
		return Date{Year: fullYear(year)}, end
	}
	if short || digits != 4 || !sensibleYear(year) {
		return Date{}, 0
	}
	if end, ok := skipAny(t.s, skipSpace(t.s, end), "年년"); ok {
		return Date{Year: year}, end
	}
	return t.decade(Date{Year: year}, skipYearWord(t.s, end))
}

// skipDatePunct skips a sign that may stand about a date.
func skipDatePunct(s string, i int) (int, bool) {
	j := skipDateFurniture(s, i)
	if word, _ := scanLetters(s, i); word != "" || j == i {
		return i, false
	}
	if _, digit := digitAt(s, i); digit {
		return i, false
	}
	return j, true
}

// spansYears reports whether p, read from 2020-21, is rather a range of years
// than a season. Quarters are taken for years only if these follow each other.
func (p Period) spansYears() bool {
	years := int(p.Season) - p.Year%100
	return p.Season > 0 && p.End.IsZero() && !p.Open && p.Doubt == 0 && (years == 1 || years > 1 && p.Season <= Winter)
}
