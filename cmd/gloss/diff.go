package main

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/glossnews/gloss"
)

// diff writes edits of src, a row each, between the text before and after them
// as it is when all are made.
func (p *page) diff(src string, edits []gloss.Edit) {
	fixed := gloss.Apply(src, edits...)
	line, seen := 1, 0 // the line of src that src[seen:] begins in
	shift := 0         // how much further right a place is in fixed than in src
	for _, e := range edits {
		line += strings.Count(src[seen:e.Start], "\n")
		seen = e.Start
		start := e.Start + shift
		shift += len(e.New) - (e.End - e.Start)
		p.change(line, fixed[:start], e, e.In(src), fixed[e.End+shift:])
	}
	p.gap()
	p.line(fmt.Sprintf("repairs: %d%s", len(edits), guessed(edits)))
}

// change writes one edit, made in a line, between what stands before and after it.
func (p *page) change(line int, before string, e gloss.Edit, old, after string) {
	mark, how := " ", green
	if e.Guess {
		mark, how = "?", yellow
	}
	number := fmt.Sprintf("%5d %s ", line, mark)
	old = clip(printable(visible(old)), p.width/4)
	now := clip(printable(visible(e.New)), p.width/4)
	var change string
	room := p.width - columns(number)
	if old != "" {
		change += p.paint(red, "[-"+old+"-]")
		room -= columns(old) + 4
	}
	if now != "" {
		change += p.paint(how, "{+"+now+"+}")
		room -= columns(now) + 4
	}
	before = clipStart(printable(lastOfLine(before, 2*room)), room/2)
	after = clip(printable(firstOfLine(after, 4*room)), room-columns(before))
	p.line(p.paint(dim, number) + before + change + after)
}

// lastOfLine returns the end of the last line of s, at most n bytes or a few more.
func lastOfLine(s string, n int) string {
	if len(s) > n {
		s = s[len(firstBytes(s, len(s)-n)):]
	}
	return s[strings.LastIndexByte(s, '\n')+1:]
}

// firstOfLine returns the beginning of the first line of s, at most n bytes.
func firstOfLine(s string, n int) string {
	line, _, _ := strings.Cut(firstBytes(s, n), "\n")
	return line
}

// visible returns s with what cannot be seen, or would not be printed, by its
// number: <U+0085>.
func visible(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r == ' ' || unicode.IsGraphic(r) && !unicode.IsSpace(r) {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "<U+%04X>", r)
		}
	}
	return b.String()
}
