package gloss

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A Date is a calendar date, as far as it is known, as EDTF level 1 can say it.
// The day, or the month and day, may be unknown and then are zero. In place of a
// month there may be a season or a quarter. The zero Date is none.
type Date struct {
	Year   int
	Month  time.Month
	Day    int
	Season Season // in place of Month and Day
	Doubt  Doubt
	Decade bool // any year of the ten that begin with Year, as the 1990s
}

// A Season is a part of the year, numbered as in EDTF. The zero one is none.
type Season uint8

// The seasons, of either half of the globe, and the quarters of the year.
const (
	Spring Season = iota + 21
	Summer
	Autumn
	Winter
)

// The quarters of the year.
const (
	Quarter1 Season = iota + 33
	Quarter2
	Quarter3
	Quarter4
)

// A Doubt says how a date is given.
type Doubt uint8

// The doubts, which may be both.
const (
	Approximate Doubt = 1 << iota // circa 1998
	Uncertain                     // 1998?
)

// ParseDate returns the date that s states, in any form that bylines, datelines
// and citations use, in the languages of [ParsePeriod]. What commonly stands about
// a date may be there too: a label ("Updated:"), a weekday, a time of day with its
// zone, "5 min read". ParseDate reports false where s says anything else, or no
// date of the years 1500 to 2199.
//
// Of several dates the first counts, as in "Published Sept. 1, 2024 | Updated
// Sept. 3, 2024". Of a range it is what both ends have in common: the month of
// "Sept. 1, 2024 – Sept. 3, 2024", the year of "May–June 2025"; a range from
// one year to another is no date. Of 03/04/2025, whose order cannot be proved,
// only the year is returned. It is proved by figures over 12, by the weekday, by a
// label in a language that has the day first, and by points in place of strokes.
//
// A year in two figures is a guess: 00 to 68 are of this century, 69 to 99 of
// the last, as POSIX has it.
func ParseDate(s string) (Date, bool) {
	p, ok := stated(s)
	if !ok || p.Open || p.Year == 0 {
		return Date{}, false
	}
	d := p.Date
	if !p.End.IsZero() {
		d = d.common(p.End)
	}
	return d, !d.IsZero()
}

// String returns d as far as it is known, in EDTF: 2025, 2025-09, 2025-09-23,
// 2025-21 for spring and 2025-35 for the third quarter, 199X for a decade, with ~
// where it is approximate, ? where it is uncertain and % where it is both.
func (d Date) String() string {
	var buf [16]byte
	return string(d.appendText(buf[:0]))
}

func (d Date) appendText(b []byte) []byte {
	if d.Year <= 0 {
		return b
	}
	b = appendYear(b, d.Year)
	switch {
	case d.Decade:
		b[len(b)-1] = 'X'
	case d.Season > 0:
		b = appendTwo(append(b, '-'), int(d.Season))
	case d.Month > 0:
		b = appendTwo(append(b, '-'), int(d.Month))
		if d.Day > 0 {
			b = appendTwo(append(b, '-'), d.Day)
		}
	}
	if d.Doubt > 0 && int(d.Doubt) < len(doubtSigns) {
		b = append(b, doubtSigns[d.Doubt])
	}
	return b
}

// doubtSigns are the signs of the doubts, by number.
const doubtSigns = "\x00~?%"

// appendYear appends a year in four figures at least.
func appendYear(b []byte, year int) []byte {
	for least := 1000; year < least && least > 1; least /= 10 {
		b = append(b, '0')
	}
	return strconv.AppendInt(b, int64(year), 10)
}

func appendTwo(b []byte, n int) []byte {
	if n < 10 {
		b = append(b, '0')
	}
	return strconv.AppendInt(b, int64(n), 10)
}

// IsZero reports whether d is none.
func (d Date) IsZero() bool { return d == Date{} }

// Compare returns -1 if d is before e, +1 if it is after e, and 0 if they are
// the same. A part that is unknown is before every one that is known: 2025 is
// before 2025-01, and that is before 2025-01-01. A season or quarter is before
// the month that it begins with, winter before December, and what is sure before
// what is in doubt.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(btoi(e.Decade), btoi(d.Decade)), cmp.Compare(d.firstMonth(), e.firstMonth()),
		-cmp.Compare(d.Season, e.Season), cmp.Compare(d.Day, e.Day), cmp.Compare(d.Doubt, e.Doubt))
}

// firstMonth returns the month, or the first of the season or quarter.
func (d Date) firstMonth() time.Month {
	switch {
	case d.Season >= Quarter1:
		return time.Month(d.Season-Quarter1)*3 + time.January
	case d.Season >= Spring:
		return time.Month(d.Season-Spring)*3 + time.March
	}
	return d.Month
}

// first returns the first day that d may be.
func (d Date) first() Date {
	return Date{Year: d.Year, Month: max(d.firstMonth(), time.January), Day: max(d.Day, 1)}
}

// last returns the last day that d may be.
func (d Date) last() Date {
	switch {
	case d.Decade:
		return Date{Year: d.Year + 9, Month: time.December, Day: 31}
	case d.Day > 0:
		return d.first()
	case d.Season == Winter:
		d.Year, d.Month = d.Year+1, time.February
	case d.Season > 0:
		d.Month = d.firstMonth() + 2
	case d.Month == 0:
		d.Month = time.December
	}
	return Date{Year: d.Year, Month: d.Month, Day: daysOf(d.Year, d.Month)}
}

// begun returns d, or the first day of a decade, season or quarter.
func (d Date) begun() Date {
	if d.Decade || d.Season > 0 {
		return d.first()
	}
	return d
}

// over returns d, or the last day of a decade, season or quarter.
func (d Date) over() Date {
	if d.Decade || d.Season > 0 {
		return d.last()
	}
	return d
}

// calendar returns the year, month and day of d as far as they are known, in ISO
// 8601, or "" for a decade. It is what tables of offices compare.
func (d Date) calendar() string {
	if d.Decade {
		return ""
	}
	return Date{Year: d.Year, Month: d.Month, Day: d.Day}.String()
}

// common returns what d and e have in common.
func (d Date) common(e Date) Date {
	doubt := d.Doubt | e.Doubt
	switch {
	case d.Year != e.Year || d.Decade != e.Decade:
		return Date{}
	case d.Month != e.Month || d.Season != e.Season:
		return Date{Year: d.Year, Doubt: doubt}
	case d.Day != e.Day:
		return Date{Year: d.Year, Month: d.Month, Doubt: doubt}
	}
	d.Doubt = doubt
	return d
}

// MarshalText is String for encoders. A Date that the calendar does not have is
// an error.
func (d Date) MarshalText() ([]byte, error) {
	if !d.IsZero() && !d.valid() {
		return nil, fmt.Errorf("no such date: year %d, month %d, day %d, season %d, doubt %d", d.Year, int(d.Month), d.Day, d.Season, d.Doubt)
	}
	return []byte(d.String()), nil
}

// UnmarshalText is the inverse of MarshalText. It reads the forms of String and
// "", and nothing else.
func (d *Date) UnmarshalText(b []byte) error {
	e, form := parseEDTF(string(b))
	switch {
	case !form:
		return fmt.Errorf("date %.40q is none of YYYY, YYYY-MM, YYYY-MM-DD, or YYYX, with ~, ? or %% after it", b)
	case !e.IsZero() && !e.valid() || e.String() != string(b):
		return fmt.Errorf("no such date: %s", b)
	}
	*d = e
	return nil
}

// parseEDTF reads the forms of String. It reports false if s has none of them;
// if s has one, the date may still be none of the calendar's.
func parseEDTF(s string) (Date, bool) {
	var d Date
	if s == "" {
		return d, true
	}
	if i := strings.IndexByte(doubtSigns, s[len(s)-1]); i > 0 {
		d.Doubt, s = Doubt(i), s[:len(s)-1]
	}
	if len(s) == len("199X") && s[3] == 'X' {
		d.Decade, s = true, s[:3]+"0"
	}
	part, n := 0, [3]int{}
	for i := range len(s) {
		switch c := s[i]; {
		case i == 4 || i == 7:
			if c != '-' || d.Decade {
				return d, false
			}
			part++
		case c < '0' || c > '9' || i >= len("2006-01-02"):
			return d, false
		default:
			n[part] = n[part]*10 + int(c-'0')
		}
	}
	if len(s) != len("2006") && len(s) != len("2006-01") && len(s) != len("2006-01-02") {
		return d, false
	}
	d.Year, d.Month, d.Day = n[0], time.Month(n[1]), n[2]
	if d.Month > time.December && d.Day == 0 && len(s) == len("2006-01") {
		d.Month, d.Season = 0, Season(n[1])
	}
	return d, true
}

// valid reports whether the calendar has d as far as it is known.
func (d Date) valid() bool {
	if d.Year < 1 || d.Year > 9999 || d.Month < 0 || d.Month > time.December || d.Day < 0 || d.Doubt > Approximate|Uncertain {
		return false
	}
	switch {
	case d.Decade:
		return d.Year%10 == 0 && d.Month == 0 && d.Day == 0 && d.Season == 0
	case d.Season > 0:
		return d.Month == 0 && d.Day == 0 && (d.Season >= Spring && d.Season <= Winter || d.Season >= Quarter1 && d.Season <= Quarter4)
	case d.Month == 0:
		return d.Day == 0
	}
	return d.Day <= daysOf(d.Year, d.Month)
}

// daysOf returns how many days the month has in year. A Date may be of a month that
// the calendar does not have; it has the days of most.
func daysOf(year int, month time.Month) int {
	switch month {
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case time.April, time.June, time.September, time.November:
		return 30
	default:
		return 31
	}
}

func sensibleYear(year int) bool { return year >= 1500 && year <= 2199 }
