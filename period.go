package gloss

import (
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

// IsZero reports whether p is none.
func (p Period) IsZero() bool { return p == Period{} }

// String returns p in EDTF: 2025-09-23, 2025-01/2025-02, 2025/.. or ../2025.
func (p Period) String() string {
	var buf [32]byte
	b := p.Date.appendText(buf[:0])
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
	case !p.Date.IsZero() && !p.End.IsZero() && p.End.last().Compare(p.Date.first()) < 0:
		return fmt.Errorf("period %s ends before it begins", p)
	}
	return nil
}

// UnmarshalText is the inverse of MarshalText.
func (p *Period) UnmarshalText(b []byte) error {
	var q Period
	from, to, isRange := strings.Cut(string(b), "/")
	if isRange && (from == "" || to == "" || from == ".." && to == "..") {
		return fmt.Errorf("period %.40q has one end; one that is open is written ..", b)
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
