package bib

import "strings"

// SplitNames returns the names of a list, which the word and divides.
func SplitNames(value string) []string {
	var names []string
	start, depth := 0, 0
	add := func(end int) {
		if s := strings.TrimSpace(value[start:end]); s != "" {
			names = append(names, s)
		}
	}
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case c == '{':
			depth++
		case c == '}':
			depth = max(depth-1, 0)
		case depth == 0 && isSpace(c):
			end := i + len("and")
			if end+1 < len(value) && strings.EqualFold(value[i+1:end+1], "and") && isSpace(value[end+1]) {
				add(i)
				start = end + 1
				i = end
			}
		}
	}
	add(len(value))
	return names
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// SplitCommas returns what commas outside braces divide.
func SplitCommas(s string) []string {
	return split(s, func(c byte) bool { return c == ',' })
}

// Words returns the words of s. Those in one pair of braces are one.
func Words(s string) []string {
	var words []string
	for _, w := range split(s, func(c byte) bool { return isSpace(c) || c == '~' }) {
		if w != "" {
			words = append(words, w)
		}
	}
	return words
}

func split(s string, at func(byte) bool) []string {
	var parts []string
	start, depth := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s) && s[i+1] != '{' && s[i+1] != '}':
			i++
		case c == '{':
			depth++
		case c == '}':
			depth = max(depth-1, 0)
		case depth == 0 && at(c):
			parts = append(parts, strings.TrimSpace(s[start:i]))
			start = i + 1
		}
	}
	return append(parts, strings.TrimSpace(s[start:]))
}

// Group returns what is in the braces that are around all of s.
func Group(s string) (inner string, ok bool) {
	s = strings.TrimSpace(s)
	if len(s) < len("{}") || s[0] != '{' || groupEnd(s, 0) != len(s) || s[1] == '\\' && len(Words(s)) == 1 && isLetterGroup(s) {
		return "", false
	}
	return s[1 : len(s)-1], true
}

// isLetterGroup reports whether s is one letter with its accent, as {\"O}.
func isLetterGroup(s string) bool {
	text, plain := Decode(s)
	return plain && len([]rune(text)) == 1
}

// Balanced reports whether a value can stand in braces.
func Balanced(value string) bool {
	depth := 0
	for i := range len(value) {
		switch value[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth < 0 {
				return false
			}
		}
	}
	return depth == 0
}

// Verbatim returns the text of a value that TeX takes as it is written, such as
// an address. Signs that were escaped all the same are put right.
func Verbatim(value string) string {
	value = strings.TrimSpace(value)
	for range 2 {
		if inner, ok := Group(value); ok {
			value = strings.TrimSpace(inner)
		}
	}
	if inner, ok := strings.CutPrefix(value, `\url{`); ok {
		value = strings.TrimSuffix(inner, "}")
	}
	if strings.IndexByte(value, '\\') < 0 {
		return value
	}
	var b strings.Builder
	for i := 0; i < len(value); i++ {
		if value[i] == '\\' && i+1 < len(value) && strings.IndexByte(`_&%#$~{}`, value[i+1]) >= 0 {
			continue
		}
		b.WriteByte(value[i])
	}
	return b.String()
}

// EscapeVerbatim is the inverse of Verbatim. What cannot stand in it is written
// as an address has it.
func EscapeVerbatim(text string) string {
	if !strings.ContainsAny(text, "{}\\ \t\r\n") {
		return text
	}
	var b strings.Builder
	for i := range len(text) {
		switch c := text[i]; c {
		case '{', '}', '\\', ' ', '\t', '\r', '\n':
			const hex = "0123456789ABCDEF"
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
