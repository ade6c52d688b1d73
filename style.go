package gloss

import (
	"bytes"
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A Style is how a house writes and names the parts of its pages, beside what
// is common to all. It is data, in JSON; the built-in one is house.json.
type Style struct {
	Name            string             `json:"name"`                      // the house
	ShortNames      []string           `json:"shortNames,omitempty"`      // what it calls itself
	HighlightLabels []string           `json:"highlightLabels,omitempty"` // above the list of key points
	Roles           []RolePhrases      `json:"roles,omitempty"`
	Boilerplate     []BoilerplateLines `json:"boilerplate,omitempty"`
	CitationForm    *CitationForm      `json:"citation,omitempty"` // how it writes its sources; nil means as the built-in house does
}

// RolePhrases are the headings by which a house marks a role, whole or in part.
// A heading that holds one has its role; of phrases that overlap the longest
// counts.
type RolePhrases struct {
	Role    Role     `json:"role"`
	Phrases []string `json:"phrases"`
}

// BoilerplateLines are lines that stand on a house's pages as boilerplate of
// one kind. A line is compared without regard to case and to marks at its end;
// an asterisk at the end of one stands for the rest of a line.
type BoilerplateLines struct {
	Kind  BoilerplateKind `json:"kind"`
	Lines []string        `json:"lines"`
}

//go:embed house.json
var houseJSON []byte

var house struct {
	once   sync.Once
	style  *Style
	folded *foldedStyle
}

// readHouse reads the built-in house's style once.
func readHouse() {
	house.once.Do(func() {
		style, err := ReadStyle(bytes.NewReader(houseJSON), "")
		if err != nil || style.CitationForm == nil { // a test reads it
			style = &Style{CitationForm: &CitationForm{}}
		}
		house.style = style
		house.folded = house.style.fold()
	})
}

// builtinHouse returns the style of the built-in house, which is not to be changed.
func builtinHouse() *Style {
	readHouse()
	return house.style
}

// builtinStyle returns builtinHouse in the form in which pages are compared with it.
func builtinStyle() *foldedStyle {
	readHouse()
	return house.folded
}

// orBuiltin returns s in the form in which pages are compared with it, or the
// built-in style if s is nil.
func (s *Style) orBuiltin() *foldedStyle {
	if s == nil {
		return builtinStyle()
	}
	return s.fold()
}

// A foldedStyle is a Style in the form in which pages are compared with it.
type foldedStyle struct {
	name    string     // of the house
	names   [][]string // what it is called, in words, by its name first
	phrases []rolePhrase
	lines   []boilerplateLine
	labels  []string // of the highlights
}

type rolePhrase struct {
	role  Role
	text  string
	words []string
}

type boilerplateLine struct {
	kind  BoilerplateKind
	text  string
	start bool // text is the beginning of the line
}

func (s *Style) fold() *foldedStyle {
	f := &foldedStyle{name: s.Name}
	for _, name := range append([]string{s.Name}, s.ShortNames...) {
		if words := phraseWords(name); len(words) > 0 {
			f.names = append(f.names, words)
		}
	}
	for _, r := range s.Roles {
		for _, phrase := range r.Phrases {
			f.phrases = append(f.phrases, rolePhrase{r.Role, phrase, phraseWords(phrase)})
		}
	}
	for _, b := range s.Boilerplate {
		for _, l := range b.Lines {
			text, start := strings.CutSuffix(l, "*")
			f.lines = append(f.lines, boilerplateLine{b.Kind, string(appendFolded(nil, text)), start})
		}
	}
	for _, l := range s.HighlightLabels {
		f.labels = append(f.labels, string(appendFolded(nil, l)))
	}
	return f
}

// ownNames returns the places in sentences where the house is named.
func (f *foldedStyle) ownNames(sentences []Sentence) []name {
	var names []name
	for _, s := range sentences {
		for i := range s.Tokens {
			for k, words := range f.names {
				if !s.has(i, words) {
					continue
				}
				own := name{Span: Span{s.Tokens[i].Start, s.Tokens[i+len(words)-1].End}, Entity: Entity{Kind: KindOrganization, Name: f.name, Score: scoreTable}}
				if !strings.EqualFold(strings.Join(f.names[0], " "), strings.Join(f.names[k], " ")) {
					own.by = ByShort
				}
				names = append(names, own)
				break
			}
		}
	}
	return ordered(names)
}

// has reports whether the tokens of s from i on are words, of which the first is
// written with a capital letter.
func (s Sentence) has(i int, words []string) bool {
	if i+len(words) > len(s.Tokens) || !startsUpper(s.Tokens[i].Text) {
		return false
	}
	for k, w := range words {
		if !strings.EqualFold(s.Tokens[i+k].Text, w) {
			return false
		}
	}
	return true
}

// phraseWords returns the words of a phrase as they are compared.
func phraseWords(phrase string) []string {
	var words []string
	for _, w := range wordsOf(phrase, Span{0, len(phrase)}) {
		words = append(words, w.folded)
	}
	return words
}

// Check returns an error that names the place of what is wrong in s, as ReadStyle
// does: a style that is made in Go is not checked where it is used.
func (s *Style) Check() error {
	if err := s.checkNames(); err != nil {
		return err
	}
	for i, r := range s.Roles {
		if !knownRole(r.Role) {
			return fmt.Errorf("roles[%d]: no role is called %q", i, clipped(string(r.Role)))
		}
		for j, phrase := range r.Phrases {
			if err := checkWords(phrase); err != nil {
				return fmt.Errorf("roles[%d].phrases[%d]: %w", i, j, err)
			}
		}
	}
	for i, b := range s.Boilerplate {
		if !knownBoilerplate(b.Kind) {
			return fmt.Errorf("boilerplate[%d]: no kind is called %q", i, clipped(string(b.Kind)))
		}
		for j, l := range b.Lines {
			switch {
			case len(appendFolded(nil, strings.TrimSuffix(l, "*"))) == 0:
				return fmt.Errorf("boilerplate[%d].lines[%d]: %q fits any line", i, j, clipped(l))
			case hasControl(l):
				return fmt.Errorf("boilerplate[%d].lines[%d]: %q fits no line", i, j, clipped(l))
			}
		}
	}
	if s.CitationForm != nil {
		if err := s.CitationForm.check(); err != nil {
			return fmt.Errorf("citation.%w", err)
		}
	}
	return nil
}

// checkNames checks what the house calls itself, which may have no name, and its key
// points.
func (s *Style) checkNames() error {
	if s.Name != "" {
		if err := checkWords(s.Name); err != nil {
			return fmt.Errorf("name: %w", err)
		}
	}
	for i, name := range s.ShortNames {
		if err := checkWords(name); err != nil {
			return fmt.Errorf("shortNames[%d]: %w", i, err)
		}
	}
	for i, label := range s.HighlightLabels {
		if err := checkWords(label); err != nil {
			return fmt.Errorf("highlightLabels[%d]: %w", i, err)
		}
	}
	return nil
}

// checkWords returns an error if s has no word, or what cannot stand in a line.
func checkWords(s string) error {
	switch {
	case hasControl(s):
		return fmt.Errorf("%q has a control character", clipped(s))
	case len(phraseWords(s)) == 0:
		return fmt.Errorf("%q has no word", clipped(s))
	}
	return nil
}

// hasControl reports whether s has a character that is none of a line of text: one
// that ends a line, that a terminal would obey, or that turns the direction of
// writing, or bytes that are no character.
func hasControl(s string) bool {
	return !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool {
		return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
	})
}

// clipped returns s as a message shows it: its beginning, if it is long.
func clipped(s string) string {
	const most = 60 // characters
	n := 0
	for i := range s {
		if n++; n > most {
			return s[:i] + "…"
		}
	}
	return s
}
