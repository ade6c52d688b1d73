package gloss

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// analyzed returns the parts of a that are read for names, in order of text. What
// does not lie in the text, or overlaps what is before it, is left out.
func analyzed(a *Article) []gaz.Block {
	var blocks []gaz.Block
	add := func(s Span, heading bool) {
		if s.Start < s.End && s.on(a.Text) {
			blocks = append(blocks, gaz.Block{Start: s.Start, End: s.End, Heading: heading})
		}
	}
	paragraphs := func(ps []Paragraph) {
		for _, p := range ps {
			add(p.Span, false)
		}
	}
	add(a.TitleSpan, true)
	for _, b := range a.Bylines {
		paragraphs(b.Biography)
	}
	for _, h := range a.Highlights {
		add(h.Span, false)
	}
	paragraphs(a.Lead)
	for _, s := range a.Sections {
		add(s.HeadingSpan, true)
		paragraphs(s.Paragraphs)
	}
	slices.SortStableFunc(blocks, func(x, y gaz.Block) int { return cmp.Compare(x.Start, y.Start) })
	end := 0
	return slices.DeleteFunc(blocks, func(b gaz.Block) bool {
		if b.Start < end {
			return true
		}
		end = b.End
		return false
	})
}

// on reports whether s lies in text and cuts no rune.
func (s Span) on(text string) bool {
	edge := func(i int) bool {
		j := i - 1 // where the rune before i starts
		for j > 0 && j > i-utf8.UTFMax && !utf8.RuneStart(text[j]) {
			j--
		}
		if j < 0 {
			return true
		}
		_, size := utf8.DecodeRuneInString(text[j:])
		return j+size <= i
	}
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(text) && edge(s.Start) && edge(s.End)
}
