package gloss

import (
	"fmt"
	"strings"
)

// A SyntaxError tells what is wrong in a line of a file, and where: its text is
// "names.tsv:12: no country is called Atlantis".
type SyntaxError struct {
	File string // as the caller named it, or ""
	Line int    // from 1
	Msg  string
}

// Error returns the place and the message.
func (e *SyntaxError) Error() string {
	if e.File == "" {
		return fmt.Sprintf("line %d: %s", e.Line, e.Msg)
	}
	return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Msg)
}

// lineEnds returns how many lines end in text[from:to], whichever system's ends they
// have: a line feed, a carriage return, or the two together, which count where the
// line feed is.
func lineEnds(text string, from, to int) int {
	n := strings.Count(text[from:to], "\n") + strings.Count(text[from:to], "\r") - strings.Count(text[from:to], "\r\n")
	if to > from && to < len(text) && text[to-1] == '\r' && text[to] == '\n' {
		n--
	}
	return n
}
