package gloss

import (
	"cmp"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/edit"
	"github.com/glossnews/gloss/internal/mojibake"
	"github.com/glossnews/gloss/internal/read"
)

// An Edit replaces a range of a text.
type Edit struct {
	Span
	New   string `json:"new"`
	Guess bool   `json:"guess,omitempty"` // restored from context: the bytes did not say
}

// Repair returns s with text that was decoded with the wrong character set, or
// not at all, put right, and the edits that do it, in order. It returns s itself
// if nothing is wrong. What it returns is valid UTF-8 without a byte order mark.
func Repair(s string) (string, []Edit) {
	text, edits := repair(s)
	return text, newEdits(edits)
}

func repair(s string) (string, []edit.Edit) {
	text, edits := decode(s)
	for {
		fixed, found := mojibake.Repair(text)
		if len(found) > 0 {
			text, edits = fixed, edit.Compose(edits, found)
		}
		// What is repaired may begin with a mark, or look like UTF-16 only now.
		// This ends: decoding takes marks and NULs away, repair adds none.
		decoded, more := decode(text)
		if len(more) == 0 {
			return text, edits
		}
		text, edits = decoded, edit.Compose(edits, more)
	}
}

// decode returns s as UTF-8, if it is UTF-16 or UTF-32, without byte order
// marks, and the edits that decode it.
func decode(s string) (string, []edit.Edit) {
	edits := read.Decode(s)
	s = edit.Apply(s, edits)
	if rest := strings.TrimLeft(s, "\ufeff"); len(rest) < len(s) {
		edits = edit.Compose(edits, []edit.Edit{{Start: 0, End: len(s) - len(rest)}})
		s = rest
	}
	return s, edits
}

func newEdits(edits []edit.Edit) []Edit {
	if len(edits) == 0 {
		return nil
	}
	out := make([]Edit, len(edits))
	for i, e := range edits {
		out[i] = Edit{Span{e.Start, e.End}, e.New, e.Guess}
	}
	return out
}

// Apply returns text with edits made. Their ranges are all of text as it is
// given, in any order. Of edits that overlap, the first counts; one whose range
// is not in text does not. Insertions at one place are made in the order given,
// before what replaces the text that follows.
func Apply(text string, edits ...Edit) string {
	settled := settle(len(text), edits)
	made := make([]edit.Edit, len(settled))
	for i, e := range settled {
		made[i] = edit.Edit{Start: e.Start, End: e.End, New: e.New}
	}
	return edit.Apply(text, made)
}

// settle returns those edits of a text of n bytes that count, in order.
func settle(n int, edits []Edit) []Edit {
	at := 0
	for _, e := range edits {
		if e.Start < at || e.End < e.Start || e.End > n {
			at = n + 1
			break
		}
		at = e.End
	}
	if at <= n {
		return edits
	}
	kept := make([]Edit, 0, len(edits))
	for _, e := range edits {
		if 0 <= e.Start && e.Start <= e.End && e.End <= n {
			kept = append(kept, e)
		}
	}
	given := slices.Clone(kept)
	slices.SortStableFunc(kept, func(a, b Edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	for i := 1; i < len(kept); i++ {
		if kept[i].Start < kept[i-1].End {
			return firstOf(given)
		}
	}
	return kept
}

// firstOf returns given in the order of the text, without those edits that
// overlap an earlier one.
func firstOf(given []Edit) []Edit {
	var kept []Edit
	for _, e := range given {
		// The first kept edit that lies behind e: it begins where e ends or
		// later, and not where e is inserted, unless it takes text away there.
		i, _ := slices.BinarySearchFunc(kept, e, func(k, e Edit) int {
			if k.Start > e.Start || k.Start == e.Start && k.End > e.End {
				return 1
			}
			return -1
		})
		if i > 0 && kept[i-1].End > e.Start || i < len(kept) && kept[i].Start < e.End {
			continue
		}
		kept = slices.Insert(kept, i, e)
	}
	return kept
}
