package gloss

import (
	"bytes"
	"embed"
	"slices"
)

// The styles beside the built-in house's, each named by its file.
//
//go:embed styles/*.json
var styleFiles embed.FS

// styleNames are the names of the styles, in order.
var styleNames = [...]string{"ap", "apa", "chicago", "guardian", "house"}

// StyleNames returns the names of the styles that the library has, in order:
// "house", that of the built-in house, and "ap", "apa", "chicago" and "guardian",
// which write sources in the manner of the manuals of that name and are else as
// no house.
func StyleNames() []string { return slices.Clone(styleNames[:]) }

// BuiltinStyle returns the style called name, one of [StyleNames]. It is the
// caller's own and may be changed.
func BuiltinStyle(name string) (*Style, bool) {
	if !slices.Contains(styleNames[:], name) {
		return nil, false
	}
	data := houseJSON
	if name != "house" {
		var err error
		if data, err = styleFiles.ReadFile("styles/" + name + ".json"); err != nil {
			return nil, false
		}
	}
	s, err := ReadStyle(bytes.NewReader(data), "")
	return s, err == nil
}
