package gloss

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"unicode/utf8"
)

// errDeep reports an Extra that no reader of JSON would take.
var errDeep = errors.New("the extra of a citation is nested too deeply")

// validCitations returns cs with U+FFFD in place of bytes that are no UTF-8, so
// that each format can be read back.
func validCitations(cs []Citation) []Citation {
	valid := cs
	for i := range cs {
		c, ok := validCitation(&cs[i])
		if ok {
			continue
		}
		if &valid[0] == &cs[0] {
			valid = slices.Clone(cs)
		}
		valid[i] = c
	}
	return valid
}

// validCitation reports whether all that c says is in UTF-8, and where it is not
// returns c so that it is. One that has no form in JSON is left for the format
// to tell.
func validCitation(c *Citation) (Citation, bool) {
	b, err := oneLine(c)
	if err != nil || utf8.Valid(b) && !bytes.Contains(b, []byte(`\ufffd`)) { // as JSON has what is not
		return Citation{}, true
	}
	var d Citation
	if json.Unmarshal(bytes.ToValidUTF8(b, []byte("\ufffd")), &d) != nil {
		return Citation{}, true
	}
	return d, false
}
