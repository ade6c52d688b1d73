package gaz

import (
	_ "embed"
	"strings"
)

var (
	//go:embed given-female.txt
	femaleNames string
	//go:embed given-male.txt
	maleNames string
)

// A Gender is that of those who bear a given name.
type Gender byte

// The genders that a given name may tell.
const (
	Unknown Gender = iota // both bear it, or it is not known
	Female
	Male
)

// GivenGender returns the gender of those who bear the given name w, where nearly all who
// do are of one.
func GivenGender(w string) Gender {
	var buf [maxName]byte
	name := string(capitalized(buf[:0], w))
	switch {
	case name == "":
		return Unknown
	case hasLine(femaleNames, name):
		return Female
	case hasLine(maleNames, name):
		return Male
	}
	return Unknown
}

// hasLine reports whether w is one of the sorted lines of text.
func hasLine(text, w string) bool {
	for text != "" {
		from := strings.LastIndexByte(text[:len(text)/2], '\n') + 1
		line, rest, _ := strings.Cut(text[from:], "\n")
		switch {
		case line == w:
			return true
		case line < w:
			text = rest
		default:
			text = text[:from]
		}
	}
	return false
}
