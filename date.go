package gloss

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A Date is a calendar date of which the day, or the month and day, may be
// unknown and then are zero. The zero Date is none.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// ParseDate returns the date that s states, in any form that bylines, datelines
// and citations use. What commonly stands about a date may be there too: a label
// ("Updated:"), a weekday, a time of day with its zone, "5 min read". ParseDate
// reports false where s says anything else, or no date of the years 1500 to 2199.
//
// Of several dates the first counts, as in "Published Sept. 1, 2024 | Updated
// Sept. 3, 2024". Of a range it is what both ends have in common: the month of
// "Sept. 1, 2024 – Sept. 3, 2024", the year of "May–June 2025"; a range from
// one year to another is no date. Of 03/04/2025, whose order cannot be proved,
// only the year is returned.
//
// A year in two figures is a guess: 00 to 68 are of this century, 69 to 99 of
// the last, as POSIX has it.
func ParseDate(s string) (Date, bool) {
	i := 0
	for i < len(s) {
		if d, end := scanDate(s, i); end > i {
			if to, ok := skipRange(s, end); ok {
				if last, lastEnd := scanDate(s, to); lastEnd > to {
					d, end = d.common(last), lastEnd
				}
			}
			if d.IsZero() || !isDateFurniture(s, end) {
				return Date{}, false
			}
			return d, true
		}
		next := skipDateFurniture(s, i)
		if next == i {
			break
		}
		i = next
	}
	// A year stands for a date only where nothing but a label is before it.
	year, digits, end := scanInt(s, i)
	if i < len(s) && digits == 4 && sensibleYear(year) {
		end, _ = skipAny(s, end, "年년")
		if strings.TrimFunc(s[end:], isDatePunct) == "" {
			return Date{Year: year}, true
		}
	}
	return Date{}, false
}

// String returns d as far as it is known, in EDTF: 2025, 2025-09 or 2025-09-23.
func (d Date) String() string {
	var buf [16]byte
	b := buf[:0]
	if d.Year <= 0 {
		return ""
	}
	if d.Year < 1000 {
		b = append(b, "000"[len(strconv.Itoa(d.Year))-1:]...)
	}
	b = strconv.AppendInt(b, int64(d.Year), 10)
	if d.Month > 0 {
		b = appendTwo(append(b, '-'), int(d.Month))
		if d.Day > 0 {
			b = appendTwo(append(b, '-'), d.Day)
		}
	}
	return string(b)
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
// before 2025-01, and that is before 2025-01-01.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// common returns what d and e have in common.
func (d Date) common(e Date) Date {
	switch {
	case d.Year != e.Year:
		return Date{}
	case d.Month != e.Month:
		return Date{Year: d.Year}
	case d.Day != e.Day:
		return Date{Year: d.Year, Month: d.Month}
	}
	return d
}

// MarshalText is String for encoders. A Date that the calendar does not have is
// an error.
func (d Date) MarshalText() ([]byte, error) {
	if !d.IsZero() && !d.valid() {
		return nil, fmt.Errorf("no such date: year %d, month %d, day %d", d.Year, int(d.Month), d.Day)
	}
	return []byte(d.String()), nil
}

// UnmarshalText is the inverse of MarshalText. It reads the three forms of
// String and "", and nothing else.
func (d *Date) UnmarshalText(b []byte) error {
	s := string(b)
	if s == "" {
		*d = Date{}
		return nil
	}
	var e Date
	form := len(s) == len("2006") || len(s) == len("2006-01") || len(s) == len("2006-01-02")
	for i := range len(s) {
		switch c := s[i]; {
		case i == 4 || i == 7:
			form = form && c == '-'
		case c < '0' || c > '9':
			form = false
		case i < 4:
			e.Year = e.Year*10 + int(c-'0')
		case i < 7:
			e.Month = e.Month*10 + time.Month(c-'0')
		case i < 10:
			e.Day = e.Day*10 + int(c-'0')
		}
	}
	if !form {
		return fmt.Errorf("date %.40q is none of YYYY, YYYY-MM, YYYY-MM-DD", s)
	}
	if !e.valid() || e.String() != s {
		return fmt.Errorf("no such date: %s", s)
	}
	*d = e
	return nil
}

// long returns d in the American long form: "September 23, 2025",
// "September 2025" or "2025".
func (d Date) long() string {
	switch {
	case d.Month == 0 || d.Year == 0:
		return d.String()
	case d.Day == 0:
		return d.Month.String() + " " + strconv.Itoa(d.Year)
	}
	return d.Month.String() + " " + strconv.Itoa(d.Day) + ", " + strconv.Itoa(d.Year)
}

// valid reports whether the calendar has d as far as it is known.
func (d Date) valid() bool {
	if d.Year < 1 || d.Year > 9999 || d.Month < 0 || d.Month > 12 || d.Day < 0 {
		return false
	}
	if d.Month == 0 || d.Day == 0 {
		return d.Day == 0
	}
	leap := d.Year%4 == 0 && (d.Year%100 != 0 || d.Year%400 == 0)
	return d.Day <= [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[d.Month-1] || leap && d.Month == time.February && d.Day == 29
}

func sensibleYear(year int) bool { return year >= 1500 && year <= 2199 }
