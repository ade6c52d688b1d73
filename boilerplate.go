package gloss

import (
	"bytes"
	"strings"

	"github.com/glossnews/gloss/internal/read"
)

// Boilerplate is a part of a page that is not its article: one line or several
// of one kind that follow each other.
type Boilerplate struct {
	Span
	Kind BoilerplateKind `json:"kind"`
	Text string          `json:"text"`
}

// A BoilerplateKind says what a part of a page that is not its article is.
type BoilerplateKind string

// The kinds of boilerplate.
const (
	BoilerplateNewsletter       BoilerplateKind = "newsletter"
	BoilerplateRelatedHeadlines BoilerplateKind = "relatedHeadlines"
	BoilerplateComments         BoilerplateKind = "comments"
	BoilerplateAuthorBox        BoilerplateKind = "authorBox"
	BoilerplateShareLinks       BoilerplateKind = "shareLinks"
	BoilerplateSearch           BoilerplateKind = "search"
	BoilerplateCopyright        BoilerplateKind = "copyright"
	BoilerplateMarkupResidue    BoilerplateKind = "markupResidue"
	BoilerplateImageAlt         BoilerplateKind = "imageAlt" // captions and credits too
	BoilerplateTableOfContents  BoilerplateKind = "tableOfContents"
	BoilerplateNavigation       BoilerplateKind = "navigation" // menus, tags, links to other pages, advertisements
)

func knownBoilerplate(k BoilerplateKind) bool {
	switch k {
	case BoilerplateNewsletter, BoilerplateRelatedHeadlines, BoilerplateComments, BoilerplateAuthorBox, BoilerplateShareLinks, BoilerplateSearch,
		BoilerplateCopyright, BoilerplateMarkupResidue, BoilerplateImageAlt, BoilerplateTableOfContents, BoilerplateNavigation:
		return true
	}
	return false
}

// findBoilerplate marks the lines that are boilerplate by what they say, and
// the lines that belong to them.
func (p *page) findBoilerplate() {
	contents := false
	for i := range p.lines {
		l := &p.lines[i]
		if l.part != partUnknown {
			continue
		}
		if l.Kind == read.Rule {
			l.part = partLabel
			continue
		}
		l.kind = p.boilerplateKind(l)
		if l.kind != "" && p.titleAnyway(i) {
			l.kind = ""
		}
		if i > 0 && p.lines[i-1].kind == BoilerplateShareLinks && networks(strings.ToLower(l.text)) { // "Email", "Print"
			l.kind = BoilerplateShareLinks
		}
		if l.kind == "" {
			continue
		}
		l.part = partBoilerplate
		switch l.kind {
		case BoilerplateRelatedHeadlines:
			p.absorbHeadlines(i + 1)
		case BoilerplateTableOfContents:
			if !contents { // one is enough to look through the whole page for
				p.absorbContents(i + 1)
				contents = true
			}
		default:
		}
	}
}

// titleAnyway reports whether line i, which begins as boilerplate may, is a title:
// the first line, of several words, with a date or a byline below.
func (p *page) titleAnyway(i int) bool {
	l := &p.lines[i]
	if i != 0 || l.words() < 3 || l.kind == BoilerplateCopyright || l.kind == BoilerplateMarkupResidue || l.kind == BoilerplateImageAlt || !p.frontFollows(1) {
		return false
	}
	return l.measured().titleCase()
}

// boilerplateKind returns the kind of boilerplate that l is by itself, or "".
func (p *page) boilerplateKind(l *line) BoilerplateKind {
	s := l.text
	if k := markupKind(s); k != "" {
		return k
	}
	if len(s) > maxBoilerplateLine {
		return ""
	}
	p.folded = appendFolded(p.folded[:0], s)
	folded := p.folded
	for i := range p.style.lines {
		if b := &p.style.lines[i]; b.matches(folded) {
			return b.kind
		}
	}
	if k := wholeLineKind(folded); k != "" {
		return k
	}
	sentence := l.stops() && l.words() > mostLoose
	if k := lineStartKind(folded, sentence); k != "" {
		return k
	}
	if turnsPage(s, sentence) {
		return BoilerplateNavigation
	}
	return lineWordsKind(folded, sentence)
}

// turnsPage reports whether s leads to the post before, by an arrow. A guillemet also
// opens a quotation, which closes or is a sentence.
func turnsPage(s string, sentence bool) bool {
	return strings.HasPrefix(s, "← ") || strings.HasPrefix(s, "« ") && !sentence && !strings.Contains(s, "»")
}

// mostLoose is how many words a sentence has at the most that is boilerplate by a
// beginning which other sentences may have too.
const mostLoose = 8

// maxBoilerplateLine is the length of the longest line, in bytes, that is
// looked at as boilerplate by its words.
const maxBoilerplateLine = 320

// appendFolded appends s in small letters, with straight apostrophes, one space
// between words and without marks at its ends, so that lines can be compared.
func appendFolded(b []byte, s string) []byte {
	start := len(b)
	for _, r := range s {
		switch r {
		case '’', '‘', '`':
			r = '\''
		case '–', '—', '‑':
			r = '-'
		case '\u00a0', '\t':
			r = ' '
		}
		if r == ' ' && (len(b) == start || b[len(b)-1] == ' ') {
			continue
		}
		b = appendLower(b, r)
	}
	return b[:start+len(bytes.TrimRight(b[start:], " .:!*?-|>»"))]
}

// matches reports whether a folded line is one of b's.
func (b *boilerplateLine) matches(folded []byte) bool {
	if b.start {
		return len(folded) >= len(b.text) && string(folded[:len(b.text)]) == b.text
	}
	return string(folded) == b.text
}

// markupKind returns the kind of a line that is left of a page's markup, or "".
func markupKind(s string) BoilerplateKind {
	switch {
	case read.Residue(s):
		return BoilerplateMarkupResidue
	case strings.HasPrefix(s, "[caption") || strings.HasSuffix(s, "[/caption]"):
		return BoilerplateImageAlt
	case strings.HasPrefix(s, "[") && shortcode(s):
		return BoilerplateMarkupResidue
	}
	return ""
}

// shortcode reports whether s is a WordPress shortcode and nothing else, such
// as "[gallery ids=1,2]" or "[/vc_row]".
func shortcode(s string) bool {
	inner, ok := strings.CutSuffix(s[1:], "]")
	if !ok || strings.ContainsAny(inner, "[]") {
		return false
	}
	inner = strings.TrimPrefix(inner, "/")
	name, rest, _ := strings.Cut(inner, " ")
	for i := range len(name) {
		if c := name[i]; (c < 'a' || c > 'z') && c != '_' && c != '-' && (c < '0' || c > '9') {
			return false
		}
	}
	return name != "" && (name != inner || rest == "" && len(name) > 2) && (rest == "" || strings.Contains(rest, "=")) && (name[0] < '0' || name[0] > '9')
}

// absorbHeadlines marks the headlines that follow a label such as "Related
// Articles" at the lines from i. They end where a line of another kind or a
// paragraph stands; a line before a paragraph is its heading.
func (p *page) absorbHeadlines(i int) {
	const mostWords, mostLines = 32, 15
	if strings.Contains(p.lines[i-1].text, ": ") { // the headline stands beside the label
		return
	}
	first := i
	for ; i < len(p.lines) && i-first < mostLines; i++ {
		l := &p.lines[i]
		if l.part != partUnknown || p.boilerplateKind(l) != "" || p.isByline(l) || l.Kind == read.Heading || p.housePhrase(l) == wholePhrase {
			break
		}
		if l.words() > mostWords {
			if i > first && !p.lines[i-1].stops() {
				i--
			}
			break
		}
		if l.sentences() > 1 && l.words() > 20 || l.stops() && !l.measured().titleCase() {
			break
		}
	}
	for k := first; k < i; k++ {
		p.lines[k].part, p.lines[k].kind = partBoilerplate, BoilerplateRelatedHeadlines
	}
}

// absorbContents marks the entries of a table of contents at the lines from i:
// lines that stand again further on.
func (p *page) absorbContents(i int) {
	left := make(map[string]int)
	for k := i; k < len(p.lines); k++ {
		left[p.contentsKey(k)]++
	}
	for ; i < len(p.lines); i++ {
		key := p.contentsKey(i)
		left[key]--
		if key == "" || key != "toggle" && left[key] == 0 {
			return
		}
		p.lines[i].part, p.lines[i].kind = partBoilerplate, BoilerplateTableOfContents
	}
}

// contentsKey returns line i as an entry of a table of contents is compared
// with its heading, and "" if it is too long for one.
func (p *page) contentsKey(i int) string {
	s := p.lines[i].text
	if len(s) > maxHeading {
		return ""
	}
	return string(appendFolded(p.folded[:0], s))
}

// findCompany finds, in a press release from line i on, what it says of those
// who sent it: "About" them, to the next heading or part, and whom to ask.
func (p *page) findCompany(i int) {
	if !p.release {
		return
	}
	for about := false; i < len(p.lines); i++ {
		l := &p.lines[i]
		if l.part != partUnknown {
			about = false
			continue
		}
		switch {
		case strings.HasPrefix(l.text, "About ") && l.words() <= 10 && !l.stops():
			about = true
		case contactLabel(l.text):
			about = true
		case l.Kind == read.Heading:
			about = false
		}
		if about {
			l.part, l.kind = partBoilerplate, BoilerplateAuthorBox
		}
	}
}

// contactLabel reports whether s is the label above the address of those who
// sent a press release.
func contactLabel(s string) bool {
	label, _, _ := strings.Cut(s, ":")
	switch strings.ToLower(strings.TrimSpace(label)) {
	case "contact", "contacts", "media contact", "media contacts", "press contact", "press contacts", "contact information", "media inquiries", "media enquiries", "press inquiries", "investor contact", "investor relations", "investor contacts", "for more information", "for further information", "company contact", "contact us":
		return true
	}
	return false
}

// boilerplate returns the lines marked as boilerplate, those of one kind that
// follow each other as one.
func (p *page) boilerplate() []Boilerplate {
	var parts []Boilerplate
	last := -2
	for i := range p.lines {
		l := &p.lines[i]
		if l.part != partBoilerplate {
			continue
		}
		if n := len(parts) - 1; last == i-1 && n >= 0 && parts[n].Kind == l.kind {
			parts[n].End = l.End
		} else {
			parts = append(parts, Boilerplate{Span: Span{l.Line, l.End}, Kind: l.kind})
		}
		last = i
	}
	for i := range parts {
		parts[i].Text = parts[i].In(p.text)
	}
	return parts
}
