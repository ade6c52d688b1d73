package gloss

import (
	"fmt"
	"strings"
)

// A Period is a date, or a time from one date to another. The zero End is none:
// then the Period is its Date alone.
type Period struct {
	Date
	End Date
}

// IsZero reports whether p is none.
func (p Period) IsZero() bool { return p == Period{} }

// String returns p in EDTF: 2025-09-23 or 2025-01/2025-02.
func (p Period) String() string {
	if p.End.IsZero() {
		return p.Date.String()
	}
	return p.Date.String() + "/" + p.End.String()
}

// MarshalText is String for encoders. A date that the calendar does not have is
// an error.
func (p Period) MarshalText() ([]byte, error) {
	from, err := p.Date.MarshalText()
	if err != nil || p.End.IsZero() {
		return from, err
	}
	to, err := p.End.MarshalText()
	return append(append(from, '/'), to...), err
}

// UnmarshalText is the inverse of MarshalText.
func (p *Period) UnmarshalText(b []byte) error {
	var q Period
	from, to, isRange := strings.Cut(string(b), "/")
	if err := q.Date.UnmarshalText([]byte(from)); err != nil {
		return err
	}
	if isRange {
		if err := q.End.UnmarshalText([]byte(to)); err != nil {
			return err
		}
		if q.End.IsZero() || q.Date.IsZero() {
			return fmt.Errorf("period %.40q has one end", b)
		}
	}
	*p = q
	return nil
}
