package gloss

import (
	"cmp"
	"fmt"
	"strings"
)

// A Period is a date, or a time from one date to another. The zero End is none:
// then the Period is its Date alone, or, where it is Open, all the time since.
// A Period with an End and no Date is all the time up to it.
type Period struct {
	Date
	End  Date
	Open bool // it has not ended
}

// ParsePeriod returns the date or the range of dates that s states, as precise as
// it is stated, in the forms that [ParseDate] reads and in EDTF: "May–June 2025",
// "Sept. 1 - 3, 2024", "2013–2019", "Spring 2025", "Q3 2025", "c. 1998", "since
// 2019", "3 października 2025", "2025年9月23日". The months may be named in English,
// German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Swedish,
// Danish, Norwegian, Finnish, Hungarian, Romanian, Turkish, Indonesian, Russian,
// Ukrainian, Greek, Arabic and Vietnamese.
//
// Where s says that there is no date ("n.d.", "o. J.", "s. f."), it is the zero
// Period, and true: that is what s states. A month is not given a day, nor a year
// a month. Of 03/04/2025 it is the year, as with ParseDate. 2020-21 is two years,
// though EDTF has it for a spring.
func ParsePeriod(s string) (Period, bool) {
	p, ok := stated(s)
	return p.Period, ok
}

// IsZero reports whether p is none.
func (p Period) IsZero() bool { return p == Period{} }

// Compare returns -1 if p is before q, +1 if it is after q, and 0 if they are the
// same. Of two that begin on the same Date the one that ends first is before, and
// an open one is after all.
func (p Period) Compare(q Period) int {
	return cmp.Or(p.Date.Compare(q.Date), cmp.Compare(btoi(p.Open), btoi(q.Open)), p.End.Compare(q.End))
}

// String returns p in EDTF: 2025-09-23, 2025-01/2025-02, 2025/.. or ../2025.
func (p Period) String() string {
	var buf [32]byte
	b := p.appendText(buf[:0])
	switch {
	case p.Open:
		b = append(b, "/.."...)
	case !p.End.IsZero():
		if p.Date.IsZero() {
			b = append(b, ".."...)
		}
		b = p.End.appendText(append(b, '/'))
	}
	return string(b)
}

// MarshalText is String for encoders. A date that the calendar does not have is
// an error, and so is an end before the beginning.
func (p Period) MarshalText() ([]byte, error) {
	for _, d := range [...]Date{p.Date, p.End} {
		if _, err := d.MarshalText(); err != nil {
			return nil, err
		}
	}
	if err := p.check(); err != nil {
		return nil, err
	}
	return []byte(p.String()), nil
}

// check returns what is wrong with a Period of two sound dates.
func (p Period) check() error {
	switch {
	case p.Open && (p.Date.IsZero() || !p.End.IsZero()):
		return fmt.Errorf("period %s is open and has an end, or no beginning", p)
	case !p.Date.IsZero() && !p.End.IsZero() && p.End.last().Compare(p.first()) < 0:
		return fmt.Errorf("period %s ends before it begins", p)
	}
	return nil
}

// UnmarshalText is the inverse of MarshalText.
func (p *Period) UnmarshalText(b []byte) error {
	var q Period
	from, to, isRange := strings.Cut(string(b), "/")
	if isRange && (from == "" || to == "" || from == ".." && to == "..") {
		return fmt.Errorf("period %.40q has one end; an open one is written with two points", b)
	}
	if !isRange || from != ".." {
		if err := q.Date.UnmarshalText([]byte(from)); err != nil {
			return err
		}
	}
	if q.Open = isRange && to == ".."; isRange && !q.Open {
		if err := q.End.UnmarshalText([]byte(to)); err != nil {
			return err
		}
	}
	if err := q.check(); err != nil {
		return err
	}
	*p = q
	return nil
}

// parseEDTFPeriod is UnmarshalText without an error, for the years that texts are
// dated with.
func parseEDTFPeriod(s string) (Period, bool) {
	const longest = len("2006-01-02~/2006-01-02~")
	if len(s) < len("2006") || len(s) > longest || strings.IndexByte(".012", s[0]) < 0 {
		return Period{}, false
	}
	var p Period
	from, to, isRange := strings.Cut(s, "/")
	ok := true
	if !isRange || from != ".." {
		p.Date, ok = parseEDTFDate(from)
	}
	if p.Open = isRange && to == ".."; ok && isRange && !p.Open {
		p.End, ok = parseEDTFDate(to)
	}
	return p, ok && p.check() == nil
}

func parseEDTFDate(s string) (Date, bool) {
	d, ok := parseEDTF(s)
	var buf [16]byte
	return d, ok && d.valid() && sensibleYear(d.Year) && string(d.appendText(buf[:0])) == s
}
