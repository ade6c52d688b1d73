package gloss

import "fmt"

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
