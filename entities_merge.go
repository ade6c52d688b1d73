package gloss

import (
	"cmp"
	"slices"
	"strings"
)

// A name is a place where something is named, before it is known which entity it
// is. Entity is zero but for what the finder knows: its kind at least.
type name struct {
	Span
	Entity
	by By
}

// ordered sorts names and leaves out those that overlap one before them.
func ordered(names []name) []name {
	slices.SortStableFunc(names, func(x, y name) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	end := 0
	return slices.DeleteFunc(names, func(n name) bool {
		if n.Start < end || n.Start >= n.End {
			return true
		}
		end = n.End
		return false
	})
}

// mergeNames joins what the finders found. Credits win over all else, and the tables
// over the recognizer unless its person or organization is the longer name and at
// least likely: the Jordan in Jordan Smith is no country, nor is the China in the Bank of China. Washington
// is the person whom the recognizer takes it for where the article names Ann Washington.
func mergeNames(text string, credited, table, recognized []name) []name {
	longer := recognized[:0:0]
	surnames := surnamesIn(text, recognized)
	scores := map[string]float64{} // the best of each name
	for _, r := range recognized {
		scores[r.In(text)] = max(scores[r.In(text)], r.Score)
	}
	i := 0
	for _, r := range recognized {
		for i < len(table) && table[i].End <= r.Start {
			i++
		}
		keep := true
		for j := i; j < len(table) && table[j].Start < r.End; j++ {
			t := table[j]
			within := j+1 < len(table) && text[t.End:table[j+1].Start] == ", " // Washington, D.C.
			namesake := r.Kind == KindPerson && r.Span == t.Span && t.by != ByDemonym && !within && (r.by == ByShort || surnames[r.In(text)])
			keep = keep && (namesake || r.Kind != KindPlace && scores[r.In(text)] >= scoreMinimum && r.Start <= t.Start && t.End <= r.End && r.End-r.Start > t.End-t.Start)
		}
		if keep {
			longer = append(longer, r)
		}
	}
	return over(credited, over(longer, table))
}

// surnamesIn returns the last words of people's names of two words and more.
func surnamesIn(text string, names []name) map[string]bool {
	surnames := map[string]bool{}
	for _, n := range names {
		words := n.In(text)
		if i := strings.LastIndexByte(words, ' '); n.Kind == KindPerson && i > 0 {
			surnames[words[i+1:]] = true
		}
	}
	return surnames
}

// over returns first, and second where it does not overlap first, in order.
func over(first, second []name) []name {
	out := make([]name, 0, len(first)+len(second))
	i := 0
	for _, s := range second {
		for i < len(first) && first[i].End <= s.Start {
			out = append(out, first[i])
			i++
		}
		if i == len(first) || s.End <= first[i].Start {
			out = append(out, s)
		}
	}
	return append(out, first[i:]...)
}
