package gloss

import (
	"slices"
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
	if k := lineStartKind(folded); k != "" {
		return k
	}
	return lineWordsKind(folded)
}

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
	for len(b) > start && strings.IndexByte(" .:!*?-|>»", b[len(b)-1]) >= 0 {
		b = b[:len(b)-1]
	}
	return b
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

// wholeLineKind returns the kind of a folded line that is boilerplate as a
// whole, or "".
func wholeLineKind(folded []byte) BoilerplateKind {
	switch string(folded) {
	case "search", "search for", "search this site", "search site", "search …", "search...":
		return BoilerplateSearch
	case "subscribe", "subscribe now", "subscribe today", "newsletter", "newsletter signup", "newsletter sign-up", "sign up", "email address", "your email",
		"join our mailing list", "join our newsletter", "get our newsletter", "no spam", "no spam. unsubscribe anytime", "unsubscribe anytime":
		return BoilerplateNewsletter
	case "comments", "no comments", "no comments yet", "comment", "leave a comment", "leave a reply", "leave a reply cancel reply", "submit a comment", "post a comment",
		"add a comment", "add comment", "write a comment", "submit comment", "post comment", "cancel reply", "join the conversation", "join the discussion",
		"name", "email", "website", "name (required)", "email (required)", "comments are closed", "comments are off for this post", "reply", "δ":
		return BoilerplateComments
	case "related articles", "related posts", "related stories", "related news", "related content", "related reading", "related coverage", "related topics", "related",
		"read more", "read next", "read also", "also read", "you may also like", "you might also like", "more stories", "more news", "more articles", "recent posts", "recent news",
		"recent articles", "recent stories", "latest news", "latest posts", "latest articles", "latest stories", "trending", "trending now", "trending stories", "most read", "most popular",
		"popular posts", "popular stories", "popular now", "recommended", "recommended reading", "recommended for you", "recommended stories", "see also", "in other news", "editor's picks", "editors' picks",
		"don't miss", "up next", "what to read next", "more on this story", "more on this topic", "top stories", "keep reading":
		return BoilerplateRelatedHeadlines
	case "about the author", "about the authors", "about author", "author", "written by", "+ posts", "author archive", "author archives":
		return BoilerplateAuthorBox
	case "share", "share this", "share this article", "share this post", "share this story", "share article", "share it", "tweet", "copy link", "link copied", "print", "print this page",
		"like this", "like loading", "like", "loading", "follow us", "follow us on", "connect with us", "share with your friends", "share via":
		return BoilerplateShareLinks
	case "table of contents", "contents", "table of contents toggle", "toggle table of contents":
		return BoilerplateTableOfContents
	case "skip to content", "skip to main content", "menu", "main menu", "home", "toggle navigation", "close", "close menu", "open menu", "back to top", "scroll to top", "previous post", "next post",
		"previous article", "next article", "previous", "next", "← previous", "next →", "advertisement", "advertisements", "advertising", "story continues below advertisement", "article continues below advertisement", "sponsored", "sponsored content", "continue reading",
		"log in", "login", "sign in", "register", "privacy policy", "terms of service", "terms of use", "terms & conditions", "contact us", "about us", "cookie policy", "advertise", "advertise with us", "listen to this article", "listen", "audio", "video":
		return BoilerplateNavigation
	case "all rights reserved":
		return BoilerplateCopyright
	}
	return ""
}

// lineStarts are the beginnings, folded, of lines that are boilerplate.
var lineStarts = [...]struct {
	start string
	kind  BoilerplateKind
}{
	{"subscribe to ", BoilerplateNewsletter},
	{"subscribe for ", BoilerplateNewsletter},
	{"sign up for ", BoilerplateNewsletter},
	{"sign up to ", BoilerplateNewsletter},
	{"sign up here", BoilerplateNewsletter},
	{"signup for ", BoilerplateNewsletter},
	{"enter your email", BoilerplateNewsletter},
	{"join our newsletter", BoilerplateNewsletter},
	{"join our mailing", BoilerplateNewsletter},
	{"thanks for subscribing", BoilerplateNewsletter},
	{"thank you for subscribing", BoilerplateNewsletter},
	{"by subscribing", BoilerplateNewsletter},
	{"by signing up", BoilerplateNewsletter},
	{"you can unsubscribe", BoilerplateNewsletter},
	{"you have successfully subscribed", BoilerplateNewsletter},
	{"get our free ", BoilerplateNewsletter},
	{"get the latest news", BoilerplateNewsletter},
	{"we don't spam", BoilerplateNewsletter},
	{"your email address will not be published", BoilerplateComments},
	{"required fields are marked", BoilerplateComments},
	{"save my name", BoilerplateComments},
	{"you must be logged in to", BoilerplateComments},
	{"notify me of ", BoilerplateComments},
	{"this site uses akismet", BoilerplateComments},
	{"be the first to comment", BoilerplateComments},
	{"related: ", BoilerplateRelatedHeadlines},
	{"related article: ", BoilerplateRelatedHeadlines},
	{"related articles: ", BoilerplateRelatedHeadlines},
	{"read more: ", BoilerplateRelatedHeadlines},
	{"read next: ", BoilerplateRelatedHeadlines},
	{"read also: ", BoilerplateRelatedHeadlines},
	{"also read: ", BoilerplateRelatedHeadlines},
	{"see also: ", BoilerplateRelatedHeadlines},
	{"more from ", BoilerplateRelatedHeadlines},
	{"view all posts", BoilerplateAuthorBox},
	{"more posts by ", BoilerplateAuthorBox},
	{"all posts by ", BoilerplateAuthorBox},
	{"posts by ", BoilerplateAuthorBox},
	{"all articles by ", BoilerplateAuthorBox},
	{"more articles by ", BoilerplateAuthorBox},
	{"more by ", BoilerplateAuthorBox},
	{"about the author: ", BoilerplateAuthorBox},
	{"share this: ", BoilerplateShareLinks},
	{"share on ", BoilerplateShareLinks},
	{"share via ", BoilerplateShareLinks},
	{"share to ", BoilerplateShareLinks},
	{"click to share", BoilerplateShareLinks},
	{"click to email", BoilerplateShareLinks},
	{"click to print", BoilerplateShareLinks},
	{"follow us on ", BoilerplateShareLinks},
	{"follow us: ", BoilerplateShareLinks},
	{"©", BoilerplateCopyright},
	{"(c) 19", BoilerplateCopyright},
	{"(c) 20", BoilerplateCopyright},
	{"copyright ©", BoilerplateCopyright},
	{"copyright (c)", BoilerplateCopyright},
	{"copyright 19", BoilerplateCopyright},
	{"copyright 20", BoilerplateCopyright},
	{"image credit", BoilerplateImageAlt},
	{"image source", BoilerplateImageAlt},
	{"image: ", BoilerplateImageAlt},
	{"image courtesy", BoilerplateImageAlt},
	{"images: ", BoilerplateImageAlt},
	{"photo: ", BoilerplateImageAlt},
	{"photo by ", BoilerplateImageAlt},
	{"photo credit", BoilerplateImageAlt},
	{"photo courtesy", BoilerplateImageAlt},
	{"photograph: ", BoilerplateImageAlt},
	{"file photo", BoilerplateImageAlt},
	{"featured image", BoilerplateImageAlt},
	{"picture: ", BoilerplateImageAlt},
	{"picture credit", BoilerplateImageAlt},
	{"illustration: ", BoilerplateImageAlt},
	{"illustration by ", BoilerplateImageAlt},
	{"skip to ", BoilerplateNavigation},
	{"home > ", BoilerplateNavigation},
	{"home » ", BoilerplateNavigation},
	{"home / ", BoilerplateNavigation},
	{"filed under", BoilerplateNavigation},
	{"posted in: ", BoilerplateNavigation},
	{"tagged with", BoilerplateNavigation},
	{"tags: ", BoilerplateNavigation},
	{"categories: ", BoilerplateNavigation},
	{"category: ", BoilerplateNavigation},
	{"previous post: ", BoilerplateNavigation},
	{"next post: ", BoilerplateNavigation},
	{"← ", BoilerplateNavigation},
	{"« ", BoilerplateNavigation},
}

func lineStartKind(folded []byte) BoilerplateKind {
	for i := range lineStarts {
		l := &lineStarts[i]
		if len(folded) >= len(l.start) && folded[0] == l.start[0] && string(folded[:len(l.start)]) == l.start {
			return l.kind
		}
	}
	return ""
}

// lineWordsKind returns the kind of a folded line that is boilerplate by the
// words in it, or "".
func lineWordsKind(folded []byte) BoilerplateKind {
	s := string(folded)
	switch {
	case strings.Contains(s, "all rights reserved"):
		return BoilerplateCopyright
	case strings.Contains(s, "to your inbox") || strings.Contains(s, "into your inbox") || strings.Contains(s, "our newsletter") && strings.Contains(s, "subscribe"):
		return BoilerplateNewsletter
	case strings.HasPrefix(s, "recent ") && (strings.HasSuffix(s, " news") || strings.HasSuffix(s, " posts")) && strings.Count(s, " ") <= 4:
		return BoilerplateRelatedHeadlines
	case counted(s, "comment", "comments", "response", "responses", "reply", "replies"):
		return BoilerplateComments
	case counted(s, "share", "shares"), networks(s):
		return BoilerplateShareLinks
	case strings.Contains(s, "getty images") && len(s) < 120, strings.Contains(s, "shutterstock") && len(s) < 120:
		return BoilerplateImageAlt
	}
	return ""
}

// counted reports whether s is a number and one of words, as "12 comments".
func counted(s string, words ...string) bool {
	number, word, _ := strings.Cut(s, " ")
	if number == "" || strings.Trim(number, "0123456789,k") != "" {
		return false
	}
	return slices.Contains(words, word)
}

// networks reports whether every word of s names a place where links are
// shared.
func networks(s string) bool {
	if s == "" || len(s) > 120 {
		return false
	}
	for word := range strings.FieldsSeq(s) {
		switch strings.Trim(word, ",|/·•()") {
		case "facebook", "twitter", "twitter/x", "x", "linkedin", "whatsapp", "reddit", "telegram", "pinterest", "email", "e-mail", "print", "mastodon", "bluesky", "threads",
			"instagram", "youtube", "rss", "flipboard", "tumblr", "pocket", "messenger", "copy", "link", "share", "tweet", "", "&", "and":
		default:
			return false
		}
	}
	return s != "link" && s != "threads" && s != "and" && s != "pocket"
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
		if l.sentences() > 1 && l.words() > 20 {
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

// markTail marks the lines among the forms and lists at the foot of a page that
// nothing else tells: all below the form for comments or the label of an author's
// box, lines that stand close below other boilerplate, and short lines below the
// last citation or paragraph. They are of the kind of what they follow.
func (p *page) markTail() {
	foot, spaced := p.foot(), p.spaced()
	kind := BoilerplateKind("")
	for i := range p.lines {
		l := &p.lines[i]
		below := i >= foot || kind == BoilerplateComments || kind == BoilerplateAuthorBox || spaced && !l.Blank
		switch {
		case l.part == partBoilerplate:
			if footKind(l.kind) {
				kind = l.kind
			}
		case l.part == partUnknown && kind != "" && below && !p.headed(l):
			l.part, l.kind = partBoilerplate, kind
		default:
			kind = ""
		}
	}
}

// foot returns the number of the first line below the article: below its last
// citation, where no long paragraph follows that, and else its last paragraph.
func (p *page) foot() int {
	const long = 40 // words
	paragraph := 0
	for i := len(p.lines) - 1; i >= 0; i-- {
		l := &p.lines[i]
		if l.part == partCitation {
			return i + 1
		}
		if paragraph == 0 && p.paragraphLike(i) {
			paragraph = i + 1
		}
		if l.part == partUnknown && l.words() > long || p.headed(l) {
			break
		}
	}
	return paragraph
}

// spaced reports whether blank lines stand between the paragraphs of the page.
func (p *page) spaced() bool {
	n := 0
	for i := range p.lines {
		if p.lines[i].Blank {
			n++
		}
	}
	return n*2 > len(p.lines)
}

// paragraphLike reports whether line i, which no step has claimed, is a sentence
// or a heading.
func (p *page) paragraphLike(i int) bool {
	const leastWords = 8
	l := &p.lines[i]
	return l.part == partUnknown && (l.words() >= leastWords && l.stops() || p.headed(l))
}

// headed reports whether l is marked as a heading or is one of the house.
func (p *page) headed(l *line) bool {
	return l.part == partUnknown && (l.Kind == read.Heading || p.housePhrase(l) == wholePhrase)
}

// footKind reports whether boilerplate of kind k stands at the foot of pages.
func footKind(k BoilerplateKind) bool {
	switch k {
	case BoilerplateMarkupResidue, BoilerplateImageAlt, BoilerplateTableOfContents, BoilerplateNavigation:
		return false
	default:
		return true
	}
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
