package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

const (
	ellipsis = "…"
	mostOn   = 8 // marks on one letter that are shown; no script needs more
)

// printable returns s as it may be shown on a terminal: in one line and without
// what a terminal would obey (control characters, escapes) or what would show
// letters in another order than they stand in (bidi controls). Marks heaped on
// a letter are left out.
func printable(s string) string {
	marks := 0
	return strings.Map(func(r rune) rune {
		if marks++; !unicode.In(r, unicode.Mn, unicode.Me) {
			marks = 0
		}
		switch {
		case marks > mostOn:
			return -1
		case unicode.IsSpace(r) && r != '\u0085':
			return ' '
		case unicode.IsControl(r):
			return unicode.ReplacementChar
		case r == '\u200c' || r == '\u200d': // joiners, part of how Persian and emoji are written
			return r
		case unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, s)
}

// columns returns how many columns of a terminal s takes.
func columns(s string) int { return uniseg.StringWidth(s) }

// cut returns the longest beginning of s, of whole letters with their marks,
// that fits width columns, and the rest.
func cut(s string, width int) (head, rest string) {
	rest = s
	state := -1
	for rest != "" {
		_, after, w, next := uniseg.FirstGraphemeClusterInString(rest, state)
		if width -= w; width < 0 {
			break
		}
		rest, state = after, next
	}
	return s[:len(s)-len(rest)], rest
}

// clip returns s if it fits width columns, else its beginning and an ellipsis.
func clip(s string, width int) string {
	head, rest := cut(s, width)
	if rest == "" {
		return s
	}
	head, _ = cut(head, width-1)
	return strings.TrimRight(head, " ") + ellipsis
}

// clipStart is clip for the end of s.
func clipStart(s string, width int) string {
	over := columns(s) - width
	if over <= 0 {
		return s
	}
	_, rest := cut(s, over+1)
	if columns(rest) > width-1 { // cut left a wide letter where half of it would do
		_, rest = cut(rest, 2)
	}
	return ellipsis + strings.TrimLeft(rest, " ")
}

// wrap returns s, made printable, in at most most lines of at most width
// columns, broken between words where it can be. If there is more, the last
// ends in an ellipsis. However long s is, no more than that is looked at.
func wrap(s string, width, most int) []string {
	if short := firstBytes(s, reach(width, most)); len(short) < len(s) {
		s = short + ellipsis
	}
	rest := strings.Join(strings.Fields(printable(s)), " ")
	var lines []string
	for rest != "" {
		if len(lines) == most-1 && columns(rest) > width {
			line, _ := breakLine(rest, width-2)
			return append(lines, line+" "+ellipsis)
		}
		var line string
		line, rest = breakLine(rest, width)
		lines = append(lines, line)
	}
	return lines
}

// reach returns how many bytes wrap looks at: enough but for letters with many
// marks.
func reach(width, most int) int { return 16 * width * most }

// breakLine returns the words of s that fit width columns, or as much of the
// first as does, and the rest.
func breakLine(s string, width int) (line, rest string) {
	line, rest = cut(s, width)
	if space := strings.LastIndexByte(line, ' '); rest != "" && rest[0] != ' ' && space > 0 {
		line, rest = s[:space], s[space:]
	}
	return line, strings.TrimLeft(rest, " ")
}

// firstBytes returns the first n bytes of s, or a few less: whole letters.
func firstBytes(s string, n int) string {
	if n >= len(s) {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
