package gloss

import "github.com/glossnews/gloss/internal/read"

// markTail marks the lines among the forms and lists at the foot of a page that
// nothing else tells: lines that stand close below boilerplate, what a label says
// of an author at the end, and all below the last citation or paragraph. They
// are of the kind of what they follow.
func (p *page) markTail() {
	foot, spaced := p.foot(), p.spaced()
	kind := BoilerplateKind("")
	for i := range p.lines {
		l := &p.lines[i]
		below := i >= foot || spaced && !l.Blank || kind == BoilerplateAuthorBox && i+4 >= foot
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
