package gloss

import (
	"bytes"
	"cmp"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"sync"
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

// ReadStyle reads a Style as JSON, with name as its file in errors. The error is from r,
// is ErrTooLong for more than 4 MiB, is a [*SyntaxError] where the JSON is wrong, or is
// that of [Style.Check].
func ReadStyle(r io.Reader, name string) (*Style, error) {
	s := new(Style)
	if err := readSettings(r, name, "style", s, s.Check); err != nil {
		return nil, err
	}
	return s, nil
}

// readSettings reads the one JSON value of the file called name into settings, which
// are a what, and checks it. The error of a mistake in the JSON names the line.
func readSettings(r io.Reader, name, what string, settings any, check func() error) error {
	const most = 4 << 20
	data, err := readUpTo(r, most)
	if err != nil {
		return fmt.Errorf("read %s: %w", cmp.Or(name, what), err)
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF")) // some editors write it before UTF-8
	if text := bytes.TrimSpace(data); len(text) == 0 || bytes.Equal(text, []byte("null")) {
		return &SyntaxError{File: name, Line: 1, Msg: "there is no " + what}
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(settings); err != nil {
		line := 1 + bytes.Count(data[:min(errorOffset(err, d), int64(len(data)))], []byte("\n"))
		return &SyntaxError{File: name, Line: line, Msg: settingsMessage(err)}
	}
	if _, err := d.Token(); err != io.EOF {
		line := 1 + bytes.Count(data[:min(d.InputOffset(), int64(len(data)))], []byte("\n"))
		return &SyntaxError{File: name, Line: line, Msg: "something follows the " + what}
	}
	if err := check(); err != nil {
		return fmt.Errorf("%s: %w", cmp.Or(name, what), err)
	}
	return nil
}

// readUpTo returns all of r if that is no more than most bytes. The error is from r, or
// is ErrTooLong.
func readUpTo(r io.Reader, most int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, most+1))
	if err == nil && int64(len(data)) > most {
		return nil, fmt.Errorf("more than %d bytes: %w", most, ErrTooLong)
	}
	return data, err //nolint:wrapcheck // the caller says what was read
}

// settingsMessage says what is wrong in JSON without the names that Go has for it.
func settingsMessage(err error) string {
	e, ok := errors.AsType[*json.UnmarshalTypeError](err)
	if !ok {
		return strings.TrimPrefix(err.Error(), "json: ")
	}
	want := "an object"
	switch e.Type.Kind() {
	case reflect.String:
		want = "a text"
	case reflect.Bool:
		want = "true or false"
	case reflect.Slice, reflect.Array:
		want = "a list"
	case reflect.Int, reflect.Float64:
		want = "a number"
	default:
	}
	what := "the whole"
	if e.Field != "" {
		what = e.Field
	}
	return what + ": " + want + " is expected, not " + e.Value
}

// Check returns an error that names the place of what is wrong in s, as ReadStyle
// does: a style that is made in Go is not checked where it is used.
func (s *Style) Check() error {
	for i, r := range s.Roles {
		if !knownRole(r.Role) {
			return fmt.Errorf("roles[%d]: no role is called %q", i, r.Role)
		}
		for j, phrase := range r.Phrases {
			if len(phraseWords(phrase)) == 0 {
				return fmt.Errorf("roles[%d].phrases[%d]: %q has no word", i, j, phrase)
			}
		}
	}
	for i, b := range s.Boilerplate {
		if !knownBoilerplate(b.Kind) {
			return fmt.Errorf("boilerplate[%d]: no kind is called %q", i, b.Kind)
		}
		for j, l := range b.Lines {
			if len(appendFolded(nil, strings.TrimSuffix(l, "*"))) == 0 {
				return fmt.Errorf("boilerplate[%d].lines[%d]: %q fits any line", i, j, l)
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

// errorOffset returns the place of a mistake in what d has read, in bytes.
func errorOffset(err error, d *json.Decoder) int64 {
	if e, ok := errors.AsType[*json.SyntaxError](err); ok {
		return e.Offset
	}
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return e.Offset
	}
	return d.InputOffset()
}
