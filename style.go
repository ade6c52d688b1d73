package gloss

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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
	once  sync.Once
	style *Style
}

// builtinStyle returns the style of the built-in house. A test reads
// house.json with ReadStyle, so that it has no mistake here.
func builtinStyle() *Style {
	house.once.Do(func() {
		if house.style, _ = ReadStyle(bytes.NewReader(houseJSON)); house.style == nil {
			house.style = &Style{}
		}
	})
	return house.style
}

// ReadStyle reads a Style as JSON. The error of a mistake in it names the line,
// as far as there is one, and what is wrong.
func ReadStyle(r io.Reader) (*Style, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read style: %w", err)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	s := new(Style)
	if err := d.Decode(s); err != nil {
		line := 1 + bytes.Count(data[:min(errorOffset(err, d), int64(len(data)))], []byte("\n"))
		return nil, fmt.Errorf("read style: line %d: %w", line, err)
	}
	if d.More() {
		return nil, errors.New("read style: more than one value")
	}
	for _, r := range s.Roles {
		if !knownRole(r.Role) {
			return nil, fmt.Errorf("read style: no role is called %q", r.Role)
		}
	}
	for _, b := range s.Boilerplate {
		if !knownBoilerplate(b.Kind) {
			return nil, fmt.Errorf("read style: no kind of boilerplate is called %q", b.Kind)
		}
	}
	return s, nil
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
