// Package mojibake puts right text that was decoded with the wrong table: UTF-8
// that was read as one of sixteen code pages, once or several times, wholly or
// in part.
//
// Characters are turned back into the bytes that each page may have read them
// from. Where these are sequences of UTF-8, the characters before and after are
// judged: how odd the damaged ones are where they stand, and whether those they
// would become fit the script beside them. What the page explains in the rest
// of the text counts too.
package mojibake

import (
	"slices"

	"github.com/glossnews/gloss/internal/edit"
)

// maxRounds is how many times over text may be damaged. What does not come to
// rest in so many rounds was never a text.
const maxRounds = 8

// Repair returns s put right and the edits that do it, in order. The result is
// valid UTF-8, and repairing it again changes nothing.
func Repair(s string) (string, []edit.Edit) {
	edits := validate(s)
	fixed := edit.Apply(s, edits)
	clean, sure := fixed, edits
	for range maxRounds {
		next, found := round(fixed)
		if len(found) == 0 {
			return fixed, changes(s, edits)
		}
		fixed = next
		edits = edit.Compose(edits, found)
	}
	return clean, sure
}

// changes returns those of edits that change something: one round may undo what
// another did.
func changes(s string, edits []edit.Edit) []edit.Edit {
	edits = slices.DeleteFunc(edits, func(e edit.Edit) bool { return s[e.Start:e.End] == e.New })
	if len(edits) == 0 {
		return nil
	}
	return edits
}

// round undoes one damage.
func round(text string) (string, []edit.Edit) {
	t := undo()
	f := scan(text, t)
	if len(f.runs) == 0 && !f.controls && !f.single && !f.tilde {
		return text, nil
	}
	d := &reader{text: text, t: t}
	v := d.judge(f.runs)
	if len(v.accepted) == 0 && !f.controls && !f.single && !f.tilde {
		return text, nil
	}
	return d.write(&v, f)
}
