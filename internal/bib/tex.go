package bib

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A symbol is a command of TeX without an argument, and what it prints.
type symbol struct{ command, text string }

// symbols are sorted by what they print where one text has several commands: the
// first is the one that is written.
var symbols = [...]symbol{
	{"ae", "æ"},
	{"AE", "Æ"},
	{"oe", "œ"},
	{"OE", "Œ"},
	{"aa", "å"},
	{"AA", "Å"},
	{"o", "ø"},
	{"O", "Ø"},
	{"l", "ł"},
	{"L", "Ł"},
	{"ss", "ß"},
	{"SS", "ẞ"},
	{"i", "ı"},
	{"j", "ȷ"},
	{"dh", "ð"},
	{"DH", "Ð"},
	{"th", "þ"},
	{"TH", "Þ"},
	{"dj", "đ"},
	{"DJ", "Đ"},
	{"ng", "ŋ"},
	{"NG", "Ŋ"},
	{"textendash", "–"},
	{"textemdash", "—"},
	{"textquoteleft", "‘"},
	{"textquoteright", "’"},
	{"textquotedblleft", "“"},
	{"textquotedblright", "”"},
	{"quotedblbase", "„"},
	{"quotesinglbase", "‚"},
	{"guillemotleft", "«"},
	{"guillemotright", "»"},
	{"guilsinglleft", "‹"},
	{"guilsinglright", "›"},
	{"textquotesingle", "'"},
	{"textquotedbl", `"`},
	{"textasciitilde", "~"},
	{"textasciicircum", "^"},
	{"textbackslash", `\`},
	{"textbraceleft", "{"},
	{"textbraceright", "}"},
	{"textless", "<"},
	{"textgreater", ">"},
	{"textbar", "|"},
	{"textunderscore", "_"},
	{"textdollar", "$"},
	{"textasciigrave", "`"},
	{"ldots", "…"},
	{"dots", "…"},
	{"textellipsis", "…"},
	{"textbullet", "•"},
	{"textperiodcentered", "·"},
	{"slash", "/"},
	{"textsection", "§"},
	{"S", "§"},
	{"textparagraph", "¶"},
	{"P", "¶"},
	{"textdagger", "†"},
	{"textdaggerdbl", "‡"},
	{"textcopyright", "©"},
	{"copyright", "©"},
	{"textregistered", "®"},
	{"texttrademark", "™"},
	{"pounds", "£"},
	{"textsterling", "£"},
	{"euro", "€"},
	{"texteuro", "€"},
	{"textyen", "¥"},
	{"textcent", "¢"},
	{"textdegree", "°"},
	{"textmu", "µ"},
	{"texttimes", "×"},
	{"textdiv", "÷"},
	{"textpm", "±"},
	{"textonehalf", "½"},
	{"textonequarter", "¼"},
	{"textexclamdown", "¡"},
	{"textquestiondown", "¿"},
	{"textordfeminine", "ª"},
	{"textordmasculine", "º"},
	{"textasciidieresis", "¨"},
	{"TeX", "TeX"},
	{"LaTeX", "LaTeX"},
	{"space", " "},
	{"textvisiblespace", "␣"},
	{"nobreakspace", "\u00a0"},
	{"newline", " "},
	{"par", " "},
	{"hskip", ""},
	{"relax", ""},
	{"noopsort", ""},
	{"protect", ""},
	{"allowbreak", ""},
	{"bibstring", ""},
}

// symbolText returns what a command prints.
func symbolText(command string) (string, bool) {
	for i := range symbols {
		if symbols[i].command == command {
			return symbols[i].text, true
		}
	}
	return "", false
}

// symbolCommand returns the command that prints r, with its backslash, or "".
func symbolCommand(r rune) string {
	for i := range symbols {
		if c, size := utf8.DecodeRuneInString(symbols[i].text); c == r && size == len(symbols[i].text) {
			return `\` + symbols[i].command
		}
	}
	return ""
}

// isFont reports whether a command changes only how its argument looks.
func isFont(command string) bool {
	switch command {
	case "emph", "textit", "textbf", "textsc", "texttt", "textrm", "textsf", "textup", "textsl", "textmd", "textnormal", "text",
		"mkbibquote", "mkbibemph", "mkbibitalic", "mkbibbold", "enquote", "uppercase", "lowercase", "MakeUppercase", "mbox", "hbox", "url", "path", "underline",
		"textsuperscript", "textsubscript",
		"em", "it", "bf", "sc", "tt", "rm", "sf", "sl", "itshape", "bfseries", "scshape", "upshape":
		return true
	}
	return false
}

// Decode returns the text that a value of TeX prints: accents and symbols as
// characters, without braces, and white space as single spaces. It reports
// false in plain if the value says more than the text does, by braces, fonts, math
// or commands that are not known.
func Decode(tex string) (text string, plain bool) {
	d := decoder{in: tex, plain: true}
	for d.at < len(d.in) {
		d.step()
	}
	return strings.Trim(d.out.String(), " "), d.plain
}

type decoder struct {
	in    string
	at    int
	out   strings.Builder
	plain bool
	space bool // the last written was a space that TeX joins with others
}

func (d *decoder) write(s string) {
	d.out.WriteString(s)
	d.space = false
}

func (d *decoder) step() {
	switch c := d.in[d.at]; c {
	case '\\':
		d.command()
	case '{':
		d.at++
		d.brace()
	case '}':
		d.at++
	case '~':
		d.at++
		d.write("\u00a0")
	case ' ', '\t', '\n', '\r':
		d.at++
		if !d.space {
			d.out.WriteByte(' ')
		}
		d.space = true
	case '$':
		d.math()
	case '-', '`', '\'', '?', '!':
		d.ligature()
	default:
		n := strings.IndexAny(d.in[d.at:], "\\{}~ \t\n\r$-`'?!")
		if n < 0 {
			n = len(d.in) - d.at
		}
		d.write(d.in[d.at : d.at+n])
		d.at += n
	}
}

// brace notes what an opening brace is for: {} divides, and {\"o} is as good as
// the letter; all others protect what is in them.
func (d *decoder) brace() {
	if d.at < len(d.in) && (d.in[d.at] == '}' || d.in[d.at] == '\\') {
		return
	}
	d.plain = false
}

func (d *decoder) ligature() {
	for _, l := range ligatures {
		if strings.HasPrefix(d.in[d.at:], l.command) {
			d.at += len(l.command)
			d.write(l.text)
			return
		}
	}
	d.write(d.in[d.at : d.at+1])
	d.at++
}

// ligatures are characters that TeX prints as another one. The longest come first.
var ligatures = [...]symbol{{"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}, {"?`", "¿"}, {"!`", "¡"}}

// math takes a formula as it is written.
func (d *decoder) math() {
	d.plain = false
	end := d.at + 1
	for end < len(d.in) && d.in[end] != '$' {
		if d.in[end] == '\\' {
			end++
		}
		end++
	}
	end = min(end+1, len(d.in))
	d.write(d.in[d.at:end])
	d.at = end
}

// command reads a command and its argument if it takes one.
func (d *decoder) command() {
	start := d.at
	d.at++
	if d.at == len(d.in) {
		d.write(`\`)
		d.plain = false
		return
	}
	c := d.in[d.at]
	name := d.in[d.at : d.at+letterRun(d.in[d.at:])]
	switch {
	case name == "":
		d.sign(c)
	case len(name) == 1 && isAccent(c):
		d.at++
		d.skipSpace()
		d.accent(c)
	default:
		d.at += len(name)
		d.word(start, name)
	}
}

// sign reads a command that is one sign.
func (d *decoder) sign(c byte) {
	switch {
	case isAccent(c):
		d.at++
		d.accent(c)
	case strings.IndexByte(`&%$#_{}\/,;:!-@* `+"\t\n\r", c) >= 0:
		d.at++
		d.write(signText(c))
	default:
		_, size := utf8.DecodeRuneInString(d.in[d.at:])
		d.write(`\` + d.in[d.at:d.at+size])
		d.at += size
		d.plain = false
	}
}

func signText(c byte) string {
	switch c {
	case '/', '-', '!', '@', '*':
		return ""
	case '\\', ',', ';', ':', ' ', '\t', '\n', '\r':
		return " "
	}
	return string(rune(c))
}

// accent reads what an accent stands on: a letter, \i, or either in braces.
func (d *decoder) accent(command byte) {
	braces := 0
	for d.at < len(d.in) && d.in[d.at] == '{' {
		d.at++
		braces++
	}
	base := ""
	switch {
	case d.at == len(d.in) || d.in[d.at] == '}':
	case d.in[d.at] == '\\':
		name := d.in[d.at+1 : d.at+1+letterRun(d.in[d.at+1:])]
		if text, ok := symbolText(name); ok && name != "" {
			base = text
			d.at += 1 + len(name)
			d.endWord()
		}
	default:
		_, size := utf8.DecodeRuneInString(d.in[d.at:])
		base = d.in[d.at : d.at+size]
		d.at += size
	}
	r, _ := utf8.DecodeRuneInString(base)
	switch {
	case base == "" || !unicode.IsLetter(r):
		d.plain = false
		d.write(markAlone(command) + base)
	default:
		d.write(accented(command, r) + base[utf8.RuneLen(r):])
	}
	for braces > 0 && d.at < len(d.in) && d.in[d.at] == '}' {
		d.at++
		braces--
	}
}

// markAlone returns an accent that stands on nothing.
func markAlone(command byte) string {
	switch command {
	case '~', '^', '"', '\'', '`', '.', '=':
		return string(rune(command))
	}
	return ""
}

// word reads the rest of a command that is a word.
func (d *decoder) word(start int, name string) {
	text, ok := symbolText(name)
	switch {
	case ok:
		d.endWord()
		if text == " " {
			if !d.space {
				d.out.WriteByte(' ')
			}
			d.space = true
			return
		}
		d.write(text)
	case isFont(name):
		d.plain = false
		d.endWord()
	case name == "href" || name == "textcolor" || name == "foreignlanguage":
		d.plain = false
		d.endWord()
		d.skipGroup()
	default:
		d.plain = false
		d.skipGroup()
		d.write(d.in[start:d.at])
	}
}

// endWord passes over what ends a command: a space, or {}.
func (d *decoder) endWord() {
	switch {
	case strings.HasPrefix(d.in[d.at:], "{}"):
		d.at += len("{}")
	default:
		d.skipSpace()
	}
}

func (d *decoder) skipSpace() {
	for d.at < len(d.in) && strings.IndexByte(" \t\r\n", d.in[d.at]) >= 0 {
		d.at++
	}
}

// skipGroup passes over an argument in braces.
func (d *decoder) skipGroup() {
	if d.at < len(d.in) && d.in[d.at] == '{' {
		d.at = min(groupEnd(d.in, d.at), len(d.in))
	}
}

// groupEnd returns the end of the group that starts at i, or one more than the
// length of s if it does not end.
func groupEnd(s string, i int) int {
	depth := 0
	for ; i < len(s); i++ {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(s) + 1
}

func letterRun(s string) int {
	n := 0
	for n < len(s) && (s[n] >= 'a' && s[n] <= 'z' || s[n] >= 'A' && s[n] <= 'Z') {
		n++
	}
	return n
}

// Escape returns text as a value of TeX that prints it. Characters that are not
// in ASCII stay as they are.
func Escape(text string) string {
	if !strings.ContainsAny(text, "\\{}~^&%$#_\u00a0-`'?!") {
		return text
	}
	var b strings.Builder
	for i, r := range text {
		escape(&b, text, i, r)
	}
	return b.String()
}

func escape(b *strings.Builder, text string, i int, r rune) {
	switch r {
	case '&', '%', '$', '#', '_':
		b.WriteByte('\\')
		b.WriteRune(r)
	case '\\', '{', '}', '~', '^':
		b.WriteString(symbolCommand(r))
		b.WriteString("{}")
	case '\u00a0':
		b.WriteByte('~')
	case '-', '`', '\'':
		if i > 0 && isLigature(text[i-1], byte(r)) {
			b.WriteString("{}")
		}
		b.WriteRune(r)
	default:
		b.WriteRune(r)
	}
}

// isLigature reports whether a and b would be printed as one.
func isLigature(a, b byte) bool {
	switch b {
	case '`':
		return a == '`' || a == '?' || a == '!'
	case '-', '\'':
		return a == b
	}
	return false
}

// EscapeASCII is Escape for TeX that knows ASCII alone: letters with accents and
// symbols are commands. It reports false if there is a character that has none,
// which stays as it is.
func EscapeASCII(text string) (tex string, ok bool) {
	var b strings.Builder
	ok = true
	for i, r := range text {
		if r < utf8.RuneSelf || r == '\u00a0' {
			escape(&b, text, i, r)
			continue
		}
		if command, base, found := unaccented(r); found && base < utf8.RuneSelf {
			b.WriteString("{\\")
			b.WriteByte(command)
			b.WriteString(accentBase(command, base))
			b.WriteByte('}')
			continue
		}
		if l := ligature(r); l != "" {
			b.WriteString(l)
			continue
		}
		if c := symbolCommand(r); c != "" {
			b.WriteString("{" + c + "}")
			continue
		}
		ok = false
		b.WriteRune(r)
	}
	return b.String(), ok
}

func ligature(r rune) string {
	for _, l := range ligatures {
		if l.text == string(r) {
			return l.command
		}
	}
	return ""
}

// accentBase returns the argument of an accent: i and j lose their dot below one.
func accentBase(command byte, base rune) string {
	above := strings.IndexByte("cdbk", command) < 0
	switch {
	case base == 'i' && above:
		return `{\i}`
	case base == 'j' && above:
		return `{\j}`
	case command >= 'a' && command <= 'z' || command == 'H':
		return "{" + string(base) + "}"
	}
	return string(base)
}
