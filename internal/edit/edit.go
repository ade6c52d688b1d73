// Package edit makes and joins edits, which keep account of how a text came to
// be what it is.
package edit

import "strings"

// An Edit replaces the bytes of a text from Start to End.
type Edit struct {
	Start, End int
	New        string
	Guess      bool // the bytes did not say it
}

// Apply returns text with edits made, which are in order, do not overlap and
// lie inside text.
func Apply(text string, edits []Edit) string {
	if len(edits) == 0 {
		return text
	}
	size := len(text)
	for _, e := range edits {
		size += len(e.New) - (e.End - e.Start)
	}
	var b strings.Builder
	b.Grow(size)
	at := 0
	for _, e := range edits {
		b.WriteString(text[at:e.Start])
		b.WriteString(e.New)
		at = e.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// Compose returns the edits that do at once what first and then second do:
//
//	Apply(Apply(a, first), second) == Apply(a, Compose(first, second))
//
// Both must be in order, not overlap and lie inside their texts, and so does
// the result. An edit stays as it is unless one of the other list changes what
// it wrote.
func Compose(first, second []Edit) []Edit {
	if len(first) == 0 {
		return second
	}
	if len(second) == 0 {
		return first
	}
	out := make([]Edit, 0, len(first)+len(second))
	grown := 0 // how much longer the middle text is than the first, up to here
	for len(first) > 0 || len(second) > 0 {
		switch {
		case len(first) == 0 || len(second) > 0 && second[0].End <= first[0].Start+grown:
			e := second[0]
			second = second[1:]
			e.Start -= grown
			e.End -= grown
			out = append(out, e)
		case len(second) == 0 || first[0].Start+grown+len(first[0].New) <= second[0].Start:
			e := first[0]
			first = first[1:]
			grown += len(e.New) - (e.End - e.Start)
			out = append(out, e)
		default:
			e, f, s := merge(first, second, grown)
			for _, e := range first[:f] {
				grown += len(e.New) - (e.End - e.Start)
			}
			first, second = first[f:], second[s:]
			if e.Start < e.End || e.New != "" {
				out = append(out, e)
			}
		}
	}
	return out
}

// merge makes one edit of those at the head of both lists that reach into each
// other, and returns how many it took from each.
func merge(first, second []Edit, grown int) (e Edit, f, s int) {
	// Everything in the middle text from lo to hi was written by one of the
	// edits taken from first or is replaced by one taken from second.
	lo := min(first[0].Start+grown, second[0].Start)
	hi := lo + 1
	var wrote []Edit // those of first, as ranges of the middle text
	behind := grown
	for more := true; more; {
		more = false
		for ; f < len(first) && first[f].Start+behind < hi; f++ {
			w := first[f]
			w.Start += behind
			behind += len(w.New) - (w.End - first[f].Start)
			w.End = w.Start + len(w.New)
			wrote = append(wrote, w)
			hi = max(hi, w.End)
			e.Guess = e.Guess || w.Guess
			more = true
		}
		for ; s < len(second) && second[s].Start < hi; s++ {
			hi = max(hi, second[s].End)
			e.Guess = e.Guess || second[s].Guess
			more = true
		}
	}
	var b strings.Builder
	at := lo
	keep := func(to int) { // what first wrote from at to to
		for len(wrote) > 0 && wrote[0].Start < to {
			w := wrote[0]
			if from := max(at, w.Start); from < w.End {
				b.WriteString(w.New[from-w.Start : min(to, w.End)-w.Start])
			}
			if w.End > to {
				break
			}
			wrote = wrote[1:]
		}
	}
	for _, r := range second[:s] {
		keep(r.Start)
		b.WriteString(r.New)
		at = r.End
	}
	keep(hi)
	e.Start, e.End, e.New = lo-grown, hi-behind, b.String()
	return e, f, s
}
