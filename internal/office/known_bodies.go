package office

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/office/key"
)

// bodiesText has a line for each body that is known by its name: the name, its kind
// and the country or body of states that it serves, sorted. docs/officials.md says
// where it is from.
//
//go:embed zbodies.txt
var bodiesText string

// A named is a body whose name says what it is: in the table, or by the words that
// the text explains its acronym with.
type named struct {
	kind     body
	country  string
	from, to int // tokens; none of an acronym that is only known
}

// longestBody is the most words of a body's name.
const longestBody = 12

// readBodies notes the known bodies that the sentence names.
func (s *sentence) readBodies() {
	s.named = s.named[:0]
	for i := 0; i < len(s.tokens); i++ {
		if k := &s.tokens[i]; !k.upper || k.person >= 0 {
			continue
		}
		n, ok := s.bodyAt(i)
		if !ok || n.to == i+1 && s.isHyphen(i-1) { // ABS-CBN
			continue
		}
		s.named = append(s.named, n)
		for k := n.from; k < n.to; k++ {
			s.tokens[k].named = len(s.named)
		}
		i = n.to - 1
	}
}

// bodyAt returns the known body with the longest name that begins at token i.
func (s *sentence) bodyAt(i int) (named, bool) {
	var best named
	line := findLine(bodiesText, s.at(i).text)
	if line != "" {
		best = parseBody(line, i, i+1)
	} else if a, ok := s.acronyms[s.at(i).text]; ok {
		best = named{a.kind, a.country, i, i + 1}
	}
	var buf [128]byte
	name := key.AppendWord(buf[:0], s.at(i).text, 0)
	for k := i + 1; k < min(len(s.tokens), i+longestBody) && s.at(k).person < 0; k++ {
		rest := seek(bodiesText, string(append(name, ' ')))
		if len(rest) <= len(name) || rest[:len(name)] != string(name) || rest[len(name)] != ' ' {
			break
		}
		name = key.AppendWord(name, s.at(k).text, k-i)
		if line := findLine(bodiesText, string(name)); line != "" {
			best = parseBody(line, i, k+1)
		}
	}
	return best, best.kind != 0
}

// parseBody reads a line of the table of bodies.
func parseBody(line string, from, to int) named {
	line, _, _ = strings.Cut(line, "\n")
	_, line, _ = strings.Cut(line, "\t")
	kind, country, _ := strings.Cut(line, "\t")
	return named{bodyKind(kind), country, from, to}
}

// bodyKind returns the kind of body that bodies.txt calls so.
func bodyKind(s string) body {
	switch s {
	case "palace":
		return palace
	case "government":
		return government
	case "nations":
		return nations
	case "bank":
		return bank
	case "chamber":
		return chamber
	case "court":
		return court
	case "forces":
		return forces
	case "police":
		return police
	case "party":
		return party
	case "civil":
		return civil
	case "press":
		return press
	case "academy":
		return academy
	case "religious":
		return religious
	case "company":
		return company
	case "region":
		return region
	}
	return 0
}

// namedAt returns the known body that token i is in, or nil.
func (s *sentence) namedAt(i int) *named {
	if n := s.at(i).named; n > 0 {
		return &s.named[n-1]
	}
	return nil
}

// acronyms returns the bodies that t explains by their names before brackets, as
// in "the Africa Finance Corporation (AFC)".
func acronyms(t *Text) map[string]named {
	const (
		most    = 256 // in one text
		longest = 8   // bytes of one
	)
	var out map[string]named
	for at := 0; len(out) < most; {
		open := strings.IndexByte(t.Text[at:], '(')
		if open < 0 {
			break
		}
		open += at
		at = open + 1
		size := strings.IndexByte(t.Text[at:min(len(t.Text), at+longest+1)], ')')
		if size < 2 {
			continue
		}
		short := t.Text[at : at+size]
		if !isAcronym(strings.Map(dropSmall, short)) || !isWordOnly(short) {
			continue
		}
		n, ok := explained(t, strings.Map(dropSmall, short), open)
		if !ok {
			continue
		}
		if out == nil {
			out = map[string]named{}
		}
		if _, ok := out[short]; !ok {
			out[short] = n
		}
	}
	return out
}

func dropSmall(r rune) rune {
	if 'a' <= r && r <= 'z' {
		return -1
	}
	return r
}

// isWordOnly reports whether s is made of letters from A to Z, small or not.
func isWordOnly(s string) bool {
	for i := range len(s) {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// explained returns the body whose name, with the initials of an acronym, ends right
// before a place in the text.
func explained(t *Text, initials string, end int) (named, bool) {
	const longest = 160 // bytes of a name
	floor := max(0, end-longest)
	floor += strings.LastIndexByte(t.Text[floor:end], '\n') + 1
	left, skipped, from := len(initials), 0, end
	for left > 0 {
		before := strings.TrimRight(t.Text[floor:from], " -–’'")
		start := strings.LastIndexAny(before, " -–’'") + 1
		word := before[start:]
		switch {
		case word == "" || strings.ContainsAny(word, ".,;:()\"“”"):
			return named{}, false
		case word[0] == initials[left-1]:
			left--
		case isUpperWord(word):
			if skipped++; skipped > 1 {
				return named{}, false
			}
		}
		from = floor + start
	}
	n := named{}
	name := t.Text[from:end]
	var b []byte
	words := 0
	for w := range strings.FieldsSeq(name) {
		b = key.AppendWord(b, w, words)
		words++
		if k := lookup(w); k != nil {
			n.kind |= k.body
		}
	}
	if line := findLine(bodiesText, string(b)); line != "" {
		return parseBody(line, 0, 0), true
	}
	n.kind &^= region | police // the words of many names
	i, _ := slices.BinarySearchFunc(t.Countries, from, func(m gaz.Match, at int) int { return m.Start - at })
	if i < len(t.Countries) && t.Countries[i].End <= end {
		n.country = codeOf(t.Countries[i])
	}
	return n, n.kind != 0
}
