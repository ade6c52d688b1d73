package read

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/edit"
)

// Clean returns the edits that take out of text what is not meant to be read:
// control characters, terminal escapes and invisible marks, among them those
// that turn the direction of writing; "(opens in a new tab)" and its kin;
// residue of a page editor inside a line; marks of emphasis. Line ends become
// line feeds, character references the characters, runs of white space inside
// a line and hard spaces one space, and bytes wrong in UTF-8 U+FFFD.
//
// A line that is nothing but residue is left: it is a part of the page.
func Clean(text string) []edit.Edit {
	c := cleaner{text: text, boldEnd: -1}
	c.run()
	return c.edits
}

type cleaner struct {
	text       string
	line       int  // where the current line starts
	underlined bool // an underscore that opens a word was taken out of the line
	boldEnd    int  // where the asterisks stand that close those taken out
	edits      []edit.Edit
}

func (c *cleaner) edit(start, end int, s string) {
	c.edits = append(c.edits, edit.Edit{Start: start, End: end, New: s})
}

func (c *cleaner) run() {
	t := c.text
	for i := 0; i < len(t); {
		b := t[i]
		if b > ' ' && b < 0x7f && !special[b] {
			i++
			continue
		}
		switch {
		case b == '\n':
			i++
			c.newLine(i)
		case b == '\r':
			n := 1
			if strings.HasPrefix(t[i:], "\r\n") {
				n = 2
			}
			c.edit(i, i+n, "\n")
			i += n
			c.newLine(i)
		case b == ' ' || b == '\t':
			i = c.space(i)
		case b == '(' || b == '[' || b == ',':
			if n := linkNote(t[i:]); n > 0 {
				i = c.cut(i, i, i+n)
			} else {
				i++
			}
		case b == '<' || b == '!' || b == '-':
			i = c.residue(i)
		case b == '&':
			i = c.reference(i)
		case b == '_':
			i = c.underscore(i)
		case b == '*':
			i = c.bold(i)
		case b == 0x1b:
			n := escape(t[i:])
			c.edit(i, i+n, "")
			i += n
		case b < utf8.RuneSelf: // a control character
			c.edit(i, i+1, controlText(b))
			i++
			if b == '\v' || b == '\f' {
				c.newLine(i)
			}
		default:
			i = c.wide(i)
		}
	}
}

// special holds the printable ASCII characters at which there may be something
// to do.
var special = [0x7f]bool{'(': true, '[': true, ',': true, '<': true, '!': true, '-': true, '&': true, '_': true, '*': true}

func (c *cleaner) newLine(i int) { c.line, c.underlined, c.boldEnd = i, false, -1 }

// controlText returns what stands for an ASCII control character.
func controlText(b byte) string {
	if b == '\v' || b == '\f' {
		return "\n"
	}
	return ""
}

// wide handles the character beyond ASCII at i.
func (c *cleaner) wide(i int) int {
	r, n := utf8.DecodeRuneInString(c.text[i:])
	switch {
	case r == utf8.RuneError && n == 1:
		c.edit(i, i+1, "\uFFFD")
	case r == '\u0085' || r == '\u2028' || r == '\u2029':
		c.edit(i, i+n, "\n")
		c.newLine(i + n)
	case isSpace(r):
		return c.space(i)
	case invisible(r):
		c.edit(i, i+n, "")
	case r == '©' || r == '–' || r == '—':
		return c.residue(i)
	}
	return i + n
}

// invisible reports whether r is a character that shows nothing and that
// reading does not need: C1 controls, soft hyphens, zero-width spaces, and the
// marks that force a direction of writing. Joiners stay: emoji and Persian
// need them.
func invisible(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u2060', '\ufeff':
		return true
	}
	return r >= 0x80 && r < 0xa0 || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// isSpace reports whether r is white space that ends no line.
func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000':
		return true
	}
	return r >= '\u2000' && r <= '\u200a'
}

// spaces returns the length of the white space at the start of s.
func spaces(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !isSpace(r) && (!invisible(r) || r == utf8.RuneError) {
			break
		}
		n += size
	}
	return n
}

// atEnd reports whether a line ends at i.
func (c *cleaner) atEnd(i int) bool {
	return i == len(c.text) || c.text[i] == '\n' || c.text[i] == '\r'
}

// space handles the white space at i: inside a line it becomes one space.
func (c *cleaner) space(i int) int {
	end := i + max(1, spaces(c.text[i:]))
	if n := linkNote(c.text[end:]); n > 0 {
		return c.cut(i, end, end+n)
	}
	if n := residueAt(c.text[end:]); n > 0 && !c.residueLine() {
		return c.cut(i, end, end+n)
	}
	if i != c.line && !c.atEnd(end) && !thinSpace(c.text[i:end]) {
		c.edit(i, end, " ")
	}
	return end
}

// thinSpace reports whether s is one space of a kind that stands in sound text:
// between words, or a narrow one about a dash or in a number.
func thinSpace(s string) bool {
	switch s {
	case " ", "\u2009", "\u200a", "\u202f":
		return true
	}
	return false
}

// cut takes out what stands from start to end and the white space before it,
// from space on. Where that would glue two words a space is left.
func (c *cleaner) cut(space, start, end int) int {
	before, _ := utf8.DecodeLastRuneInString(c.text[:space])
	if before == '(' || before == '[' {
		end += spaces(c.text[end:])
	}
	after, _ := utf8.DecodeRuneInString(c.text[end:])
	s := ""
	if wordRune(before) && wordRune(after) {
		s = " "
	}
	if space == c.line { // keep the indentation
		space = start
		end += spaces(c.text[end:])
	}
	c.edit(space, end, s)
	return end
}

func wordRune(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// linkNotes are what browsers' aids and plugins say of a link.
var linkNotes = [...]string{
	"opens in a new tab", "opens in new tab", "opens in a new window", "opens in new window", "opens new tab", "opens a new tab",
	"opens in a new tab or window", "opens in new tab or window", "open in a new tab", "open in new tab", "open in new window",
	"link opens in a new tab", "link opens in new tab", "link opens in a new window", "link opens in new window", "this link opens in a new tab",
	"this link opens in a new window", "opens external website", "opens external site", "external link", "link is external", "link sends e-mail", "link sends email",
}

// linkNote returns the length of the note on a link at the start of s: one of
// linkNotes in brackets, or ", opens new tab".
func linkNote(s string) int {
	if s == "" || s[0] != '(' && s[0] != '[' && s[0] != ',' {
		return 0
	}
	n := 1 + spaces(s[1:])
	if s[0] == ',' {
		const note = "opens new tab"
		if n == 1 || len(s) < n+len(note) || !strings.EqualFold(s[n:n+len(note)], note) {
			return 0
		}
		return n + len(note)
	}
	if n >= len(s) || !strings.ContainsRune("oOlLtTeE", rune(s[n])) {
		return 0
	}
	closing := byte(')')
	if s[0] == '[' {
		closing = ']'
	}
	limit := min(len(s), n+48)
	stop := strings.IndexByte(s[n:limit], closing)
	if stop < 0 {
		return 0
	}
	note := strings.TrimSpace(strings.ReplaceAll(s[n:n+stop], "\u00a0", " "))
	for _, known := range linkNotes {
		if strings.EqualFold(note, known) {
			return n + stop + 1
		}
	}
	return 0
}

// residue handles what may be the residue of a page editor at i.
func (c *cleaner) residue(i int) int {
	n := residueAt(c.text[i:])
	if n == 0 {
		_, size := utf8.DecodeRuneInString(c.text[i:])
		return i + size
	}
	if c.residueLine() {
		return i + n
	}
	return c.cut(i, i, i+n)
}

// residueLine reports whether the current line is nothing but residue.
func (c *cleaner) residueLine() bool { return Residue(strings.TrimSpace(c.lineFrom(c.line))) }

// Residue reports whether a line is nothing but residue of a page editor.
func Residue(line string) bool {
	if line == "" {
		return false
	}
	for line != "" {
		n := residueAt(line)
		if n == 0 {
			return false
		}
		line = strings.TrimSpace(line[n:])
	}
	return true
}

// residueAt returns the length of the HTML comment of a page editor at the
// start of s, which may have lost its first character or have dashes of another
// length: "<!-- wp:paragraph -->", "©!-- /wp:paragraph -->", "–- /wp:list –>".
func residueAt(s string) int {
	const most = 600
	i := 0
	dashes := false
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == '-' || r == '–' || r == '—' {
			dashes = true
		} else if (r != '<' || i > 0) && (r != '©' || i > 0) && r != '!' && (r != ' ' || !dashes) {
			break
		}
		if i += n; i > 16 {
			return 0
		}
	}
	if !dashes {
		return 0
	}
	rest := strings.TrimPrefix(s[i:], "/")
	if !strings.HasPrefix(rest, "wp:") && !strings.HasPrefix(s, "<!--") {
		return 0
	}
	end := strings.IndexAny(s[i:min(len(s), i+most)], ">\n")
	if end < 0 || s[i+end] == '\n' {
		return 0
	}
	return i + end + 1
}

// reference handles the character reference at i, such as "&amp;".
func (c *cleaner) reference(i int) int {
	end := strings.IndexByte(c.text[i:min(len(c.text), i+32)], ';')
	if end < 2 {
		return i + 1
	}
	ref := c.text[i : i+end+1]
	s := html.UnescapeString(ref)
	if s == ref || strings.HasSuffix(s, ";") && len(s) > 1 {
		return i + 1
	}
	if r, _ := utf8.DecodeRuneInString(s); invisible(r) || r < ' ' || r == 0x7f {
		s = ""
	} else if isSpace(r) {
		s = " "
		if i > 0 && c.text[i-1] == ' ' {
			s = ""
		}
	}
	c.edit(i, i+len(ref), s)
	return i + len(ref)
}

// underscore handles the underscore at i: one that opens a word is a mark of
// emphasis, as is the one that closes it on the same line.
func (c *cleaner) underscore(i int) int {
	before, _ := utf8.DecodeLastRuneInString(c.text[c.line:i])
	after, _ := utf8.DecodeRuneInString(c.text[i+1:])
	opens := (i == c.line || strings.ContainsRune(" (“\"", before)) && unicode.IsUpper(after)
	closes := c.underlined && (unicode.IsLetter(before) || strings.ContainsRune(".,!?)”\"", before)) && !wordRune(after) && after != '_'
	if opens || closes {
		c.edit(i, i+1, "")
		c.underlined = opens
	}
	return i + 1
}

// bold handles the asterisks at i: two that open and two that close on the same
// line are marks of emphasis. A line that is bold as a whole is a heading, and
// left.
func (c *cleaner) bold(i int) int {
	if i == c.boldEnd {
		c.edit(i, i+2, "")
		return i + 2
	}
	if strings.HasPrefix(c.text[i:], "**") { // of single ones there may be a page full
		line := c.lineFrom(i)
		if n := boldLine(line); n > 0 && strings.TrimSpace(c.text[c.line:i]) == "" {
			return i + n
		}
		if end := closingBold(line); end > 0 {
			c.edit(i, i+2, "")
			c.boldEnd = i + end
			return i + 2
		}
	}
	for i < len(c.text) && c.text[i] == '*' {
		i++
	}
	return i
}

// closingBold returns the place in line, which begins with two asterisks, of
// those that close what these open, or 0.
func closingBold(line string) int {
	n := strings.Index(line[2:], "**")
	if n <= 0 || line[2] == ' ' || line[2] == '*' || line[1+n] == ' ' {
		return 0
	}
	return 2 + n
}

// lineFrom returns the rest of the line from i, at most 1,000 bytes of it.
func (c *cleaner) lineFrom(i int) string {
	rest := c.text[i:min(len(c.text), i+1000)]
	for _, end := range [...]byte{'\n', '\r'} { // each by itself is found faster
		if n := strings.IndexByte(rest, end); n >= 0 {
			rest = rest[:n]
		}
	}
	return rest
}

// boldLine returns the length of a line that is bold as a whole, and 0 for
// another.
func boldLine(line string) int {
	trimmed := strings.TrimRight(line, " \t")
	if len(trimmed) < 5 || !strings.HasPrefix(trimmed, "**") {
		return 0
	}
	inner, closed := strings.CutSuffix(strings.TrimSuffix(trimmed[2:], ":"), "**")
	if !closed || strings.TrimSpace(inner) == "" || strings.Contains(inner, "**") {
		return 0
	}
	return len(trimmed)
}

// escape returns the length of the terminal escape sequence at the start of s,
// which begins with ESC.
func escape(s string) int {
	if len(s) < 2 {
		return 1
	}
	switch s[1] {
	case '[': // CSI: parameters, then one letter
		for i := 2; i < min(len(s), 64); i++ {
			if s[i] >= 0x40 && s[i] <= 0x7e {
				return i + 1
			}
			if s[i] < 0x20 || s[i] > 0x3f {
				break
			}
		}
		return 2
	case ']': // OSC: up to BEL or ESC \
		for i := 2; i < min(len(s), 2048) && s[i] != '\n'; i++ {
			if s[i] == 0x07 {
				return i + 1
			}
			if s[i] == 0x1b && i+1 < len(s) && s[i+1] == '\\' {
				return i + 2
			}
		}
		return 2
	case '(', ')', '*', '+': // a set of characters: one letter
		return min(len(s), 3)
	}
	return 1
}
