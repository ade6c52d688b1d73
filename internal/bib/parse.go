// Package bib reads the syntax of BibTeX and BibLaTeX files and of the TeX in
// their values. It knows nothing of citations.
package bib

import (
	"strconv"
	"strings"
	"time"
)

// An Entry is one reference of a file.
type Entry struct {
	Start  int    // where it stands
	Type   string // in small letters
	Key    string
	Fields []Field // in the order of the file
}

// A Field is one field of an entry. Its value is TeX: what stood in braces, in
// quotes and for names of strings, as one.
type Field struct {
	Name  string // in small letters
	Value string
}

// Get returns the value of the first field of a name, or "".
func (e *Entry) Get(name string) string {
	for i := range e.Fields {
		if e.Fields[i].Name == name {
			return e.Fields[i].Value
		}
	}
	return ""
}

// Set sets the value of a field, or adds it; "" is left out.
func (e *Entry) Set(name, value string) {
	if value == "" {
		return
	}
	for i := range e.Fields {
		if e.Fields[i].Name == name {
			e.Fields[i].Value = value
			return
		}
	}
	e.Fields = append(e.Fields, Field{name, value})
}

// A Parser reads the entries of a text one by one.
type Parser struct {
	text    string
	at      int
	strings map[string]string // @string
	budget  int               // how many bytes the values may still have, and those that do not close be looked through
	fail    func(offset int, msg string)
	stopped bool
	began   bool // an entry, or what else has an @, a word and a brace
}

// NewParser returns a Parser of text that reports what is wrong and where.
func NewParser(text string, report func(offset int, msg string)) *Parser {
	const ample = 1 << 20
	return &Parser{text: text, fail: report, strings: map[string]string{}, budget: ample + 8*len(text)}
}

// Left reports whether the rest of the text was left, and from where: its values are
// longer than a file's are, or too much of it does not close.
func (p *Parser) Left() (at int, left bool) { return min(p.at, len(p.text)), p.stopped }

// Began reports whether anything of what was read begins as an entry, a string or
// a comment does.
func (p *Parser) Began() bool { return p.began }

// spend takes n from the budget. Without one left the parser stops.
func (p *Parser) spend(n int) bool {
	p.budget -= n
	p.stopped = p.stopped || p.budget < 0
	return !p.stopped
}

// Next returns the next entry, and false after the last one. An entry with a
// mistake is reported and left out. Text between entries is a comment.
func (p *Parser) Next() (Entry, bool) {
	for !p.stopped {
		i := strings.IndexByte(p.text[p.at:], '@')
		if i < 0 {
			break
		}
		start := p.at + i
		p.at = start + 1
		p.skipSpace()
		typ := strings.ToLower(p.word())
		p.skipSpace()
		if typ == "" || p.at == len(p.text) || p.text[p.at] != '{' && p.text[p.at] != '(' {
			continue // an address, say
		}
		p.began = true
		if e, ok := p.item(start, typ); ok {
			return e, true
		}
	}
	return Entry{}, false
}

// item reads what follows an @ and its word.
func (p *Parser) item(start int, typ string) (Entry, bool) {
	closing := byte('}')
	if p.text[p.at] == '(' {
		closing = ')'
	}
	open := p.at
	p.at++
	e := Entry{Start: start, Type: typ}
	switch typ {
	case "comment", "preamble":
		if closing == '}' {
			if p.at = groupEnd(p.text, open); p.at > len(p.text) {
				p.unclosed(start, "@"+typ)
			}
		}
		return e, false
	case "string":
		if !p.fields(&e, closing) {
			return e, false
		}
		for _, f := range e.Fields {
			p.strings[f.Name] = f.Value
		}
		return e, false
	}
	p.skipSpace()
	end := strings.IndexAny(p.text[p.at:], ",}\n\r{\"")
	if closing == ')' {
		end = strings.IndexAny(p.text[p.at:], ",)\n\r{\"")
	}
	if end < 0 {
		p.unclosed(start, "@"+typ)
		return e, false
	}
	e.Key = strings.TrimSpace(p.text[p.at : p.at+end])
	if c := p.text[p.at+end]; c == '{' || c == '"' || strings.Contains(e.Key, "=") {
		p.fail(start, "@"+typ+" has no key")
		p.recover(p.at)
		return e, false
	}
	p.at += end
	p.skipSpace()
	if p.at < len(p.text) && p.text[p.at] == ',' {
		p.at++
	}
	return e, p.fields(&e, closing)
}

// fields reads fields up to the end of an entry.
func (p *Parser) fields(e *Entry, closing byte) bool {
	what := "@" + e.Type
	if e.Key != "" {
		what += " " + shown(e.Key)
	}
	seen := map[string]bool{}
	for {
		p.skipCommas()
		if p.at == len(p.text) {
			p.unclosed(e.Start, what)
			return false
		}
		if p.text[p.at] == closing {
			p.at++
			return true
		}
		start := p.at
		name := strings.ToLower(p.word())
		p.skipSpace()
		if name == "" || p.at == len(p.text) || p.text[p.at] != '=' {
			p.fail(start, what+": a field and = are expected, not "+p.shownAt(start))
			p.recover(start)
			return false
		}
		p.at++
		value, ok := p.value(e, what)
		if !ok {
			return false
		}
		if !seen[name] {
			seen[name] = true
			e.Fields = append(e.Fields, Field{name, value})
		}
	}
}

// value reads the parts of a value, which # joins.
func (p *Parser) value(e *Entry, what string) (string, bool) {
	var parts []string
	for {
		p.skipSpace()
		if p.at == len(p.text) {
			p.unclosed(e.Start, what)
			return "", false
		}
		part, ok := p.part(e, what)
		if !ok {
			return "", false
		}
		parts = append(parts, part)
		if !p.spend(len(part)) {
			p.fail(p.at, what+": the strings of the file make too long a value")
			return "", false
		}
		p.skipSpace()
		if p.at == len(p.text) || p.text[p.at] != '#' {
			return strings.Join(parts, ""), true
		}
		p.at++
	}
}

func (p *Parser) part(e *Entry, what string) (string, bool) {
	start := p.at
	switch p.text[start] {
	case '{':
		end := groupEnd(p.text, start)
		if end > len(p.text) {
			p.unclosedValue(e, what, start)
			return "", false
		}
		p.at = end
		return p.text[start+1 : end-1], true
	case '"':
		end := quoteEnd(p.text, start)
		if end > len(p.text) {
			p.unclosedValue(e, what, start)
			return "", false
		}
		p.at = end
		return p.text[start+1 : end-1], true
	}
	name := p.word()
	if name == "" {
		p.fail(start, what+": a value is expected, not "+p.shownAt(start))
		p.recover(start)
		return "", false
	}
	if strings.Trim(name, "0123456789") == "" {
		return name, true
	}
	if s, ok := p.strings[strings.ToLower(name)]; ok {
		return s, true
	}
	if m := month(name); m != "" {
		return m, true
	}
	p.fail(start, what+": no @string is called "+shown(name))
	return Escape(name), true
}

// month returns the month that is a string of BibTeX by itself, or "".
func month(name string) string {
	for m := time.January; m <= time.December; m++ {
		if len(name) == len("jan") && strings.EqualFold(name, m.String()[:len(name)]) {
			return m.String()
		}
	}
	return ""
}

// quoteEnd returns the end of the text in quotes that starts at i, or one more
// than the length of s if it does not end. Quotes in braces are of the text.
func quoteEnd(s string, i int) int {
	depth := 0
	for i++; i < len(s); i++ {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth < 0 {
				return len(s) + 1
			}
		case '"':
			if depth == 0 {
				return i + 1
			}
		}
	}
	return len(s) + 1
}

func (p *Parser) unclosed(start int, what string) {
	p.fail(start, what+" is not closed")
	p.spend(len(p.text) - start)
	p.recover(start + 1)
}

func (p *Parser) unclosedValue(e *Entry, what string, start int) {
	p.fail(start, what+": a value is not closed")
	p.spend(len(p.text) - start)
	p.recover(max(start, e.Start))
}

// recover goes on with the next line that starts an entry.
func (p *Parser) recover(from int) {
	if from < len(p.text) && p.text[from] == '@' {
		p.at = from
		return
	}
	for i := from; ; {
		n := strings.IndexByte(p.text[i:], '\n')
		if n < 0 {
			p.at = len(p.text)
			return
		}
		i += n + 1
		rest := strings.TrimLeft(p.text[i:min(len(p.text), i+80)], " \t")
		if strings.HasPrefix(rest, "@") {
			p.at = i
			return
		}
	}
}

// word reads a name of a type, a field or a string.
func (p *Parser) word() string {
	start := p.at
	for p.at < len(p.text) && isNameByte(p.text[p.at]) {
		p.at++
	}
	return p.text[start:p.at]
}

func isNameByte(c byte) bool { return c > ' ' && strings.IndexByte("{}(),=#\"@%'\\", c) < 0 }

// IsName reports whether s can name a type or a field: it has no sign that an
// entry has a use for, and is in small letters.
func IsName(s string) bool {
	for i := range len(s) {
		if !isNameByte(s[i]) {
			return false
		}
	}
	return s != "" && strings.ToLower(s) == s
}

func (p *Parser) skipSpace() {
	for p.at < len(p.text) && p.text[p.at] <= ' ' {
		p.at++
	}
}

func (p *Parser) skipCommas() {
	for p.at < len(p.text) && (p.text[p.at] <= ' ' || p.text[p.at] == ',') {
		p.at++
	}
}

// shownAt returns what stands at an offset, for an error.
func (p *Parser) shownAt(offset int) string {
	s := p.text[offset:]
	if i := strings.IndexAny(s, "\r\n"); i >= 0 {
		s = s[:i]
	}
	return shown(s)
}

// shown returns the beginning of s in quotes.
func shown(s string) string {
	const most = 30
	if len(s) <= most {
		return strconv.Quote(s)
	}
	cut := most
	for cut > 0 && s[cut]&0xC0 == 0x80 {
		cut--
	}
	return strconv.Quote(s[:cut] + "…")
}
