package gloss

import (
	"cmp"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// CitationNames are how a house writes the names of authors. The zero one gives
// "Jane Roe, Ann Poe and John Doe".
type CitationNames struct {
	Order     string `json:"order,omitempty"`     // "" as they are read, "family" with the family name first, "firstFamily" the first of them so
	Initials  string `json:"initials,omitempty"`  // how given names are cut short: one of "J. R.", "J.R.", "J R" and "JR"
	Delimiter string `json:"delimiter,omitempty"` // between names: ", "
	Last      string `json:"last,omitempty"`      // before the last name: " and "
	Two       string `json:"two,omitempty"`       // between two names, where that is not Last
	Most      int    `json:"most,omitempty"`      // the most names that are printed, if not all
	First     int    `json:"first,omitempty"`     // how many are printed of more than Most; 0 means 1
	More      string `json:"more,omitempty"`      // what stands for the others: " et al."
	Handle    string `json:"handle,omitempty"`    // what a name on a network stands in: " ({handle})"; without it, it is left out
}

// The orders of names.
const (
	orderFamily      = "family"
	orderFirstFamily = "firstFamily"
)

func (f *CitationNames) delimiter() string { return cmp.Or(f.Delimiter, ", ") }
func (f *CitationNames) last() string      { return cmp.Or(f.Last, " and ") }
func (f *CitationNames) more() string      { return cmp.Or(f.More, " et al.") }

// turns reports whether the name at i is printed with its family name first.
func (f *CitationNames) turns(i int) bool {
	return f.Order == orderFamily || f.Order == orderFirstFamily && i == 0
}

// append appends names and, if there are more, what stands for them.
func (f *CitationNames) append(b []byte, names []Name, more bool) []byte {
	n := 0
	for i := range names {
		if named(names[i]) {
			n++
		}
	}
	if f.Most > 0 && n > f.Most {
		n, more = min(n, max(f.First, 1)), true
	}
	start, printed := len(b), 0
	for i := range names {
		if printed == n {
			break
		}
		if !named(names[i]) {
			continue
		}
		switch {
		case printed == 0:
		case printed < n-1 || more:
			b = append(b, f.delimiter()...)
		case n == 2:
			b = append(b, cmp.Or(f.Two, f.last())...)
		default:
			b = append(b, f.last()...)
		}
		b = f.appendName(b, &names[i], printed)
		printed++
	}
	if more && len(b) > start {
		b = append(b, f.more()...)
	}
	return b
}

// named reports whether a name can be printed.
func named(n Name) bool {
	return strings.TrimSpace(n.Literal) != "" || strings.TrimSpace(n.Given) != "" || strings.TrimSpace(n.Family) != "" || strings.TrimSpace(n.Handle) != ""
}

func (f *CitationNames) appendName(b []byte, n *Name, i int) []byte {
	start := len(b)
	switch {
	case n.Literal != "":
		b = append(b, inOneLine(n.Literal)...)
	case n.Family == "" || n.Given == "" || !f.turns(i) && f.Initials == "":
		bare := *n
		bare.Handle = ""
		b = append(b, inOneLine(bare.String())...)
	case f.turns(i) && n.FamilyFirst && (f.Initials == "" || isEastAsian(n.Family)):
		b = append(b, inOneLine(n.String())...)
	case f.turns(i):
		b = append(b, inOneLine(n.surname())...)
		b = f.appendGiven(append(b, ", "...), inOneLine(n.Given))
		if n.Dropping != "" {
			b = append(append(b, ' '), inOneLine(n.Dropping)...)
		}
		if n.Suffix != "" {
			b = append(append(b, ", "...), inOneLine(n.Suffix)...)
		}
	default:
		short := *n
		short.Handle, short.FamilyFirst = "", false
		short.Given = string(f.appendGiven(nil, inOneLine(n.Given)))
		b = append(b, inOneLine(short.String())...)
	}
	handle := inOneLine(n.Handle)
	switch {
	case handle == "":
	case len(b) == start:
		b = append(b, handle...)
	case f.Handle != "":
		before, after, _ := strings.Cut(f.Handle, "{handle}")
		b = append(append(append(b, before...), handle...), after...)
	}
	return b
}

// appendGiven appends given names, as initials if these are asked for. A name
// without capital letters has none.
func (f *CitationNames) appendGiven(b []byte, given string) []byte {
	if f.Initials == "" || isEastAsian(given) {
		return append(b, given...)
	}
	dot, space := strings.Contains(f.Initials, "."), strings.Contains(f.Initials, " ")
	start := len(b)
	for i, r := range given {
		if before, _ := utf8.DecodeLastRuneInString(given[:i]); i > 0 && !strings.ContainsRune(" .-‐", before) || !unicode.IsUpper(r) {
			continue
		}
		switch {
		case len(b) == start:
		case i > 0 && given[i-1] == '-':
			b = append(b, '-')
		case space:
			b = append(b, ' ')
		}
		b = utf8.AppendRune(b, r)
		if dot {
			b = append(b, '.')
		}
	}
	if len(b) == start {
		return append(b, given...)
	}
	return b
}

func isEastAsian(s string) bool {
	return unicode.In(firstRune(s), unicode.Han, unicode.Hangul)
}

// parse returns the names that s is in the form, and whether there are more of
// them. What is no list in the form is one name, whole.
func (f *CitationNames) parse(s string) (names []Name, more bool) {
	var buf [256]byte
	for _, cut := range [...]bool{true, false} {
		rest := s
		if cut {
			if rest, more = strings.CutSuffix(s, f.more()); !more {
				// What ends in a point has lost it to the one of its abbreviation.
				continue
			}
		}
		names = f.parseList(rest, cut)
		if len(names) > 0 && string(f.append(buf[:0], names, cut)) == s {
			return names, cut
		}
	}
	return []Name{{Literal: s}}, false
}

// parseList returns the names in s, which is all of a list or, if more is set,
// its beginning; nil if s is none.
func (f *CitationNames) parseList(s string, more bool) []Name {
	var pieces []string
	head, tail := s, ""
	if !more {
		if i := strings.LastIndex(s, f.last()); i > 0 {
			head, tail = s[:i], s[i+len(f.last()):]
		} else if i := strings.LastIndex(s, cmp.Or(f.Two, f.last())); i > 0 {
			head, tail = s[:i], s[i+len(cmp.Or(f.Two, f.last())):]
		}
	}
	const most = 200
	pieces = strings.SplitN(head, f.delimiter(), most)
	if f.delimiter() != ", " && f.Order != "" {
		pieces = splitNames(pieces)
	}
	names := f.group(nil, pieces)
	if tail != "" && names != nil {
		names = f.group(names, strings.SplitN(tail, ", ", most))
	}
	return names
}

// splitNames parts each of pieces at its commas.
func splitNames(pieces []string) []string {
	var parts []string
	for _, p := range pieces {
		parts = append(parts, strings.Split(p, ", ")...)
	}
	return parts
}

// group appends the names that pieces, which were parted by commas, make up:
// those that are turned take several. It returns nil where one is empty.
func (f *CitationNames) group(names []Name, pieces []string) []Name {
	for i := 0; i < len(pieces); i++ {
		n := len(names)
		piece, handle := f.cutHandle(pieces[i])
		if !f.turns(n) || i+1 == len(pieces) || handle != "" || !f.isGiven(pieces[i+1]) {
			name := f.parseName(piece, "", "", n)
			if name.Handle = cmp.Or(handle, name.Handle); piece == "" {
				return nil
			}
			names = append(names, name)
			continue
		}
		i++
		given, handle := f.cutHandle(pieces[i])
		suffix := ""
		if handle == "" && i+1 < len(pieces) {
			if s, h := f.cutHandle(pieces[i+1]); isNameSuffix(s) {
				suffix, handle = s, h
				i++
			}
		}
		name := f.parseName(piece, given, suffix, n)
		name.Handle = cmp.Or(handle, name.Handle)
		names = append(names, name)
	}
	return names
}

// cutHandle parts s from the name on a network at its end.
func (f *CitationNames) cutHandle(s string) (name, handle string) {
	before, after, _ := strings.Cut(f.Handle, "{handle}")
	in, ok := strings.CutSuffix(s, after)
	i := strings.LastIndex(in, before+"@")
	if f.Handle == "" || !ok || i < 0 {
		return s, ""
	}
	return in[:i], in[i+len(before):]
}

// isGiven reports whether a piece may be the given names of a turned name.
func (f *CitationNames) isGiven(s string) bool {
	s, _ = f.cutHandle(s)
	if f.Initials == "" {
		return s != "" && !isOrganizationName(s)
	}
	first, _, _ := strings.Cut(s, " ")
	return string(f.appendGiven(nil, first)) == first || isEastAsian(s)
}

func isOrganizationName(s string) bool { return ParseName(s).Literal != "" }

// parseName returns the name of which the parts are given, as they are printed at
// place i of a list. given is "" if family is a name as it is read.
func (f *CitationNames) parseName(family, given, suffix string, i int) Name {
	printed := family
	if given != "" {
		printed += ", " + given
	}
	if suffix != "" {
		printed += ", " + suffix
	}
	var buf [128]byte
	is := func(n Name) bool { return string(f.appendName(buf[:0], &n, i)) == printed }
	switch {
	case given == "" && strings.HasPrefix(family, "@") && strings.IndexByte(family, ' ') < 0:
		return Name{Handle: family}
	case given == "":
		if n := ParseName(family); is(n) {
			return n
		}
		return Name{Literal: family}
	}
	bare, dropping := given, ""
	if last := strings.LastIndexByte(given, ' '); last > 0 && startsLower(given[last+1:]) {
		bare, dropping = given[:last], given[last+1:]
	}
	particle, rest := "", family
	for {
		first, more, ok := strings.Cut(rest, " ")
		if !ok || !startsLower(first) || !isNameParticle(first) {
			break
		}
		particle, rest = strings.TrimSpace(particle+" "+first), more
	}
	if n := (Name{Given: bare, Dropping: dropping, Particle: particle, Family: rest, Suffix: suffix}); is(n) {
		return n
	}
	if n := (Name{Given: given, Family: family, Suffix: suffix}); is(n) {
		return n
	}
	return Name{Literal: printed}
}

// check returns an error that names the place of what is wrong in f.
func (f *CitationNames) check() error {
	switch f.Order {
	case "", orderFamily, orderFirstFamily:
	default:
		return fmt.Errorf("order: %q is none of %s and %s", f.Order, orderFamily, orderFirstFamily)
	}
	switch f.Initials {
	case "", "J. R.", "J.R.", "J R", "JR":
	default:
		return fmt.Errorf("initials: %q is none of J. R., J.R., J R and JR", f.Initials)
	}
	switch {
	case f.Most < 0:
		return fmt.Errorf("most: %d is less than none", f.Most)
	case f.First < 0, f.First > 0 && f.First > f.Most:
		return fmt.Errorf("first: %d is not one to most", f.First)
	case f.Handle != "" && strings.Count(f.Handle, "{handle}") != 1:
		return fmt.Errorf("handle: %q does not say {handle} once", f.Handle)
	}
	for _, m := range [...][2]string{{"delimiter", f.Delimiter}, {"last", f.Last}, {"two", f.Two}, {"more", f.More}, {"handle", f.Handle}} {
		if err := checkMarks(m[0], m[1]); err != nil {
			return err
		}
		if m[1] != "" && strings.TrimSpace(m[1]) == "" {
			return fmt.Errorf("%s: %q parts no names", m[0], m[1])
		}
	}
	return nil
}
