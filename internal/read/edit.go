// Package read turns the bytes of a page into clean text and the text into
// blocks, the lines and wrapped paragraphs of which an article is made.
//
// The steps follow one another: Decode, then the repair of wrongly decoded
// text (package mojibake), Clean, Unwrap, Blocks. Each but the last returns
// the edits that it would make, so that a place in the result can be traced
// back to the input.
package read

import "strings"

// An Edit replaces the bytes from Start to End.
type Edit struct {
	Start, End int
	New        string
}

// Apply returns text with edits made, which are in order and do not overlap.
func Apply(text string, edits []Edit) string {
	if len(edits) == 0 {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	at := 0
	for _, e := range edits {
		b.WriteString(text[at:e.Start])
		b.WriteString(e.New)
		at = e.End
	}
	b.WriteString(text[at:])
	return b.String()
}
