package gloss

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// CitationDates are how a house writes dates. Each is a pattern, as in "{month}
// {day}, {year}". The words of one are {year}, {month}, {mon} (the short name),
// {month2} (two figures), {day}, {day2}, {season}; in Ranges also {endYear},
// {endMonth}, {endMon} and {endDay}. What is not given is as the remark at the field
// has it.
type CitationDates struct {
	Day         string   `json:"day,omitempty"`         // {month} {day}, {year}
	Month       string   `json:"month,omitempty"`       // {month} {year}
	Year        string   `json:"year,omitempty"`        // {year}
	Season      string   `json:"season,omitempty"`      // {season} {year}
	Decade      string   `json:"decade,omitempty"`      // {year}s
	Ranges      []string `json:"ranges,omitempty"`      // the first that can say a range is taken: {month} {day}–{endDay}, {year}
	Range       string   `json:"range,omitempty"`       // {from}–{to}, where none of Ranges can
	Since       string   `json:"since,omitempty"`       // since {date}
	Until       string   `json:"until,omitempty"`       // until {date}
	Approximate string   `json:"approximate,omitempty"` // c. {date}
	Uncertain   string   `json:"uncertain,omitempty"`   // {date}?
	Months      []string `json:"months,omitempty"`      // January ... December
	ShortMonths []string `json:"shortMonths,omitempty"` // Jan. ... Dec.
	Seasons     []string `json:"seasons,omitempty"`     // Spring, Summer, Autumn, Winter, First Quarter ... Fourth Quarter
}

const (
	monthsInYear   = 12
	seasonsInYear  = 8 // with the quarters
	longestDate    = 80
	dateYearDigits = 4
)

func (f *CitationDates) month(n time.Month) string {
	if len(f.Months) == monthsInYear {
		return f.Months[n-1]
	}
	return n.String()
}

func (f *CitationDates) shortMonth(n time.Month) string {
	if len(f.ShortMonths) == monthsInYear {
		return f.ShortMonths[n-1]
	}
	return [...]string{"Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."}[n-1]
}

// season returns the name of a season by its number from 0 on.
func (f *CitationDates) season(n int) string {
	if len(f.Seasons) == seasonsInYear {
		return f.Seasons[n]
	}
	return [...]string{"Spring", "Summer", "Autumn", "Winter", "First Quarter", "Second Quarter", "Third Quarter", "Fourth Quarter"}[n]
}

// seasonNumber returns the number of s from 0 on, or -1.
func seasonNumber(s Season) int {
	switch {
	case Spring <= s && s <= Winter:
		return int(s - Spring)
	case Quarter1 <= s && s <= Quarter4:
		return int(s-Quarter1) + seasonsInYear/2
	}
	return -1
}

func seasonOf(number int) Season {
	if number < seasonsInYear/2 {
		return Spring + Season(number)
	}
	return Quarter1 + Season(number-seasonsInYear/2)
}

// What is not given, as the fields of CitationDates say.
func (f *CitationDates) rangePattern() string { return cmp.Or(f.Range, "{from}–{to}") }
func (f *CitationDates) since() string        { return cmp.Or(f.Since, "since {date}") }
func (f *CitationDates) until() string        { return cmp.Or(f.Until, "until {date}") }
func (f *CitationDates) approximate() string  { return cmp.Or(f.Approximate, "c. {date}") }
func (f *CitationDates) uncertain() string    { return cmp.Or(f.Uncertain, "{date}?") }

// pattern returns the pattern of a date of the units of d.
func (f *CitationDates) pattern(d Date) string {
	switch {
	case d.Decade:
		return cmp.Or(f.Decade, "{year}s")
	case d.Season > 0:
		return cmp.Or(f.Season, "{season} {year}")
	case d.Day > 0:
		return cmp.Or(f.Day, "{month} {day}, {year}")
	case d.Month > 0:
		return cmp.Or(f.Month, "{month} {year}")
	}
	return cmp.Or(f.Year, "{year}")
}

// printablePeriod returns p as far as it can be printed, and with no more than the
// year or the month if that is the precision.
func printablePeriod(p Period, precision string) Period {
	p.Date, p.End = printableDate(p.Date, precision), printableDate(p.End, precision)
	p.Open = p.Open && p.End.IsZero() && !p.Date.IsZero()
	if p.End == p.Date {
		p.End = Date{}
	}
	return p
}

func printableDate(d Date, precision string) Date {
	if d.IsZero() {
		return d
	}
	d.Doubt &= Approximate | Uncertain
	if !d.valid() {
		d = Date{Year: d.Year, Doubt: d.Doubt}
		if !d.valid() {
			return Date{}
		}
	}
	switch precision {
	case "year":
		d.Month, d.Day, d.Season = 0, 0, 0
	case "month":
		d.Day = 0
	}
	return d
}

// append appends p, which is printable.
func (f *CitationDates) append(b []byte, p Period) []byte {
	switch {
	case p.Open:
		return f.within(b, f.since(), p.Date)
	case p.End.IsZero():
		return f.appendDate(b, p.Date)
	case p.Date.IsZero():
		return f.within(b, f.until(), p.End)
	}
	for _, pattern := range f.Ranges {
		if saysRange(pattern, p) {
			return f.appendPattern(b, pattern, p)
		}
	}
	before, between, after := cutRange(f.rangePattern())
	b = f.appendDate(append(b, before...), p.Date)
	b = f.appendDate(append(b, between...), p.End)
	return append(b, after...)
}

func (f *CitationDates) within(b []byte, pattern string, d Date) []byte {
	before, after, _ := strings.Cut(pattern, "{date}")
	return append(f.appendDate(append(b, before...), d), after...)
}

func (f *CitationDates) appendDate(b []byte, d Date) []byte {
	var after [2]string
	if d.Doubt&Approximate != 0 {
		var before string
		before, after[1], _ = strings.Cut(f.approximate(), "{date}")
		b = append(b, before...)
	}
	if d.Doubt&Uncertain != 0 {
		var before string
		before, after[0], _ = strings.Cut(f.uncertain(), "{date}")
		b = append(b, before...)
	}
	b = f.appendPattern(b, f.pattern(d), Period{Date: d})
	return append(append(b, after[0]...), after[1]...)
}

// cutRange returns what stands before, between and after the ends of a range.
func cutRange(pattern string) (before, between, after string) {
	before, rest, _ := strings.Cut(pattern, "{from}")
	between, after, _ = strings.Cut(rest, "{to}")
	return before, between, after
}

// appendPattern appends the dates of p in the form of pattern.
func (f *CitationDates) appendPattern(b []byte, pattern string, p Period) []byte {
	for {
		text, rest, found := strings.Cut(pattern, "{")
		b = append(b, text...)
		if !found {
			return b
		}
		var word string
		word, pattern, _ = strings.Cut(rest, "}")
		d := p.Date
		if strings.HasPrefix(word, "end") {
			d = p.End
		}
		switch word {
		case "year", "endYear":
			b = appendYear(b, d.Year)
		case "month", "endMonth":
			b = append(b, f.month(d.Month)...)
		case "mon", "endMon":
			b = append(b, f.shortMonth(d.Month)...)
		case "month2":
			b = appendTwo(b, int(d.Month))
		case "day", "endDay":
			b = strconv.AppendInt(b, int64(d.Day), 10)
		case "day2":
			b = appendTwo(b, d.Day)
		case "season":
			if n := seasonNumber(d.Season); n >= 0 {
				b = append(b, f.season(n)...)
			}
		}
	}
}

// saysRange reports whether pattern says all of p: the ends have in common what
// it says once, and no more is known of them.
func saysRange(pattern string, p Period) bool {
	from, to := p.Date, p.End
	if from.Doubt|to.Doubt != 0 || from.Season|to.Season != 0 || from.Decade || to.Decade ||
		(from.Month > 0) != (to.Month > 0) || (from.Day > 0) != (to.Day > 0) {
		return false
	}
	says := func(words ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(pattern, "{"+w+"}") })
	}
	return (from.Month > 0) == says("month", "mon", "month2") && (from.Day > 0) == says("day", "day2") &&
		(from.Year == to.Year || says("endYear")) && (from.Month == to.Month || says("endMonth", "endMon")) && (from.Day == to.Day || says("endDay")) &&
		(from.Month > 0 || !says("endMonth", "endMon")) && (from.Day > 0 || !says("endDay"))
}

// parse returns the period that s is in the form.
func (f *CitationDates) parse(s string) (Period, bool) {
	if len(s) > longestDate || !hasYear(s) {
		return Period{}, false
	}
	if d, ok := f.parseDate(s); ok {
		return Period{Date: d}, true
	}
	for _, pattern := range f.Ranges {
		if p, ok := f.match(pattern, s); ok && p.valid() && p.End.valid() && saysRange(pattern, p) {
			return p, true
		}
	}
	if in, ok := inside(s, f.since()); ok {
		if d, ok := f.parseDate(in); ok {
			return Period{Date: d, Open: true}, true
		}
	}
	if in, ok := inside(s, f.until()); ok {
		if d, ok := f.parseDate(in); ok {
			return Period{End: d}, true
		}
	}
	before, between, after := cutRange(f.rangePattern())
	in, ok := strings.CutPrefix(s, before)
	in, ok2 := strings.CutSuffix(in, after)
	for i := 0; ok && ok2 && i < len(in); i++ {
		if !strings.HasPrefix(in[i:], between) {
			continue
		}
		from, ok := f.parseDate(in[:i])
		to, ok2 := f.parseDate(in[i+len(between):])
		if ok && ok2 {
			return Period{Date: from, End: to}, true
		}
	}
	return Period{}, false
}

// inside returns what stands in s in the place of {date} in pattern.
func inside(s, pattern string) (string, bool) {
	before, after, _ := strings.Cut(pattern, "{date}")
	s, ok := strings.CutPrefix(s, before)
	s, ok2 := strings.CutSuffix(s, after)
	return s, ok && ok2
}

// parseDate returns the date that s is in the form.
func (f *CitationDates) parseDate(s string) (Date, bool) {
	var doubt Doubt
	if in, ok := inside(s, f.approximate()); ok {
		s, doubt = in, Approximate
	}
	if in, ok := inside(s, f.uncertain()); ok {
		s, doubt = in, doubt|Uncertain
	}
	for _, units := range [...]Date{{Day: 1}, {Month: 1}, {}, {Season: Spring}, {Decade: true}} {
		p, ok := f.match(f.pattern(units), s)
		if !ok {
			continue
		}
		p.Decade = units.Decade
		if p.valid() {
			p.Doubt = doubt
			return p.Date, true
		}
	}
	return Date{}, false
}

// match returns the dates that s says in the form of pattern. What pattern says
// once is that of both.
func (f *CitationDates) match(pattern, s string) (Period, bool) {
	var p Period
	ranged := strings.Contains(pattern, "{end")
	for {
		text, rest, found := strings.Cut(pattern, "{")
		var ok bool
		if s, ok = strings.CutPrefix(s, text); !ok || !found {
			break
		}
		var word string
		word, pattern, _ = strings.Cut(rest, "}")
		d := &p.Date
		if strings.HasPrefix(word, "end") {
			d = &p.End
		}
		var n int
		if n, s = f.matchWord(word, s); n < 0 {
			return Period{}, false
		}
		switch word {
		case "year", "endYear":
			d.Year = n
		case "month", "endMonth", "mon", "endMon", "month2":
			d.Month = time.Month(n)
		case "season":
			d.Season = seasonOf(n)
		default:
			d.Day = n
		}
		if pattern == "" && s == "" {
			break
		}
	}
	if ranged {
		p.End = Date{Year: cmp.Or(p.End.Year, p.Year), Month: cmp.Or(p.End.Month, p.Month), Day: cmp.Or(p.End.Day, p.Day)}
	}
	return p, s == ""
}

// matchWord returns the number that s begins with, as word has it, and the rest
// of s; n is -1 if it does not.
func (f *CitationDates) matchWord(word, s string) (n int, rest string) {
	longest := 2
	switch word {
	case "year", "endYear":
		longest = dateYearDigits
	case "month", "endMonth":
		return matchName(monthsInYear, s, func(i int) string { return f.month(time.Month(i + 1)) }, 1)
	case "mon", "endMon":
		return matchName(monthsInYear, s, func(i int) string { return f.shortMonth(time.Month(i + 1)) }, 1)
	case "season":
		return matchName(seasonsInYear, s, f.season, 0)
	}
	i := 0
	for i < len(s) && i < longest && '0' <= s[i] && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	switch {
	case i == 0, longest == dateYearDigits && i < longest, strings.HasSuffix(word, "2") && i < longest, i > 1 && longest == 2 && s[0] == '0' && !strings.HasSuffix(word, "2"):
		return -1, s
	}
	return n, s[i:]
}

// matchName returns the number of the longest of names that s begins with, from
// first on.
func matchName(names int, s string, name func(int) string, first int) (n int, rest string) {
	n, longest := -1, 0
	for i := range names {
		if w := name(i); len(w) > longest && strings.HasPrefix(s, w) {
			n, longest = i+first, len(w)
		}
	}
	return n, s[longest:]
}

// beginsDate reports whether s begins as a date of the form does: with the name
// of a month, and more.
func (f *CitationDates) beginsDate(s string) bool {
	for _, word := range [...]string{"month", "mon"} {
		if n, rest := f.matchWord(word, s); n > 0 && len(rest) > 1 && rest[0] == ' ' && '0' <= rest[1] && rest[1] <= '9' {
			return true
		}
	}
	return false
}

// check returns an error that names the place of what is wrong in f.
func (f *CitationDates) check() error {
	for _, p := range [...]struct {
		name, pattern string
		words         []string // one of each, parted by a stroke
	}{
		{"day", f.pattern(Date{Day: 1}), []string{"year", "month|mon|month2", "day|day2"}},
		{"month", f.pattern(Date{Month: 1}), []string{"year", "month|mon|month2"}},
		{"year", f.pattern(Date{}), []string{"year"}},
		{"season", f.pattern(Date{Season: Spring}), []string{"year", "season"}},
		{"decade", f.pattern(Date{Decade: true}), []string{"year"}},
		{"range", f.rangePattern(), []string{"from", "to"}},
		{"since", f.since(), []string{"date"}},
		{"until", f.until(), []string{"date"}},
		{"approximate", f.approximate(), []string{"date"}},
		{"uncertain", f.uncertain(), []string{"date"}},
	} {
		if err := checkPattern(p.pattern, p.words, nil); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
	}
	if _, between, _ := cutRange(f.rangePattern()); between == "" {
		return errors.New("range: nothing stands between {from} and {to}")
	}
	for i, pattern := range f.Ranges {
		err := checkPattern(pattern, []string{"year"}, []string{"month|mon|month2", "day|day2", "endYear", "endMonth|endMon", "endDay"})
		if err == nil && !strings.Contains(pattern, "{end") {
			err = fmt.Errorf("%q says no end", pattern)
		}
		if err != nil {
			return fmt.Errorf("ranges[%d]: %w", i, err)
		}
	}
	for _, l := range [...]struct {
		name  string
		words []string
		n     int
	}{{"months", f.Months, monthsInYear}, {"shortMonths", f.ShortMonths, monthsInYear}, {"seasons", f.Seasons, seasonsInYear}} {
		if err := checkNames(l.words, l.n); err != nil {
			return fmt.Errorf("%s%w", l.name, err)
		}
	}
	return nil
}

// checkNames returns an error if words are not n names.
func checkNames(words []string, n int) error {
	if len(words) != 0 && len(words) != n {
		return fmt.Errorf(": there are %d, not %d", len(words), n)
	}
	for i, w := range words {
		switch {
		case strings.TrimSpace(w) != w || w == "" || strings.ContainsAny(w, "0123456789\n"):
			return fmt.Errorf("[%d]: %q is no name", i, w)
		case slices.Contains(words[:i], w):
			return fmt.Errorf("[%d]: %q is there already", i, w)
		}
	}
	return nil
}

// checkPattern returns an error if pattern has not one of each of words, or has a
// word twice or one that is not in words or more.
func checkPattern(pattern string, words, more []string) error {
	if err := checkMarks("", pattern); err != nil {
		return fmt.Errorf("%q does not stand in a line", pattern)
	}
	all := slices.Concat(words, more)
	var found []string
	for rest := pattern; ; {
		_, after, ok := strings.Cut(rest, "{")
		if !ok {
			break
		}
		word, next, ok := strings.Cut(after, "}")
		if !ok {
			return fmt.Errorf("%q has a brace that does not close", pattern)
		}
		i := slices.IndexFunc(all, func(w string) bool { return slices.Contains(strings.Split(w, "|"), word) })
		if i < 0 {
			return fmt.Errorf("%q: {%s} has no place here", pattern, word)
		}
		if slices.Contains(found, all[i]) {
			return fmt.Errorf("%q says {%s} twice", pattern, word)
		}
		found, rest = append(found, all[i]), next
	}
	for _, w := range words {
		if !slices.Contains(found, w) {
			return fmt.Errorf("%q does not say {%s}", pattern, strings.ReplaceAll(w, "|", "} or {"))
		}
	}
	return nil
}
