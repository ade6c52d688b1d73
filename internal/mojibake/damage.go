package mojibake

import "strings"

// Holes says what becomes of a byte that a page does not define.
type Holes int

// What becomes of a byte in a hole.
const (
	Control  Holes = iota // the C1 control with the same number
	Filled                // the character of windows-1252, or the control
	Replaced              // U+FFFD
	Dropped               // nothing
)

// Pages returns the names of the pages that Repair knows.
func Pages() []string {
	var names []string
	for _, p := range pages() {
		names = append(names, p.name)
	}
	return names
}

// Damage returns what s becomes when its bytes are read as the named page. It
// is the inverse of Repair, to measure it by.
func Damage(s, name string, holes Holes) string {
	all := pages()
	for _, p := range all {
		if p.name == name {
			return damage(s, []rune(p.high), []rune(all[0].high), holes)
		}
	}
	return s
}

func damage(s string, high, latin []rune, holes Holes) string {
	var b strings.Builder
	for i := range len(s) {
		c := s[i]
		if c < 0x80 {
			b.WriteByte(c)
			continue
		}
		r := high[c-0x80]
		if r == hole {
			switch {
			case holes == Replaced:
			case holes == Dropped:
				continue
			case holes == Filled && latin[c-0x80] != hole:
				r = latin[c-0x80]
			default:
				r = rune(c)
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}
