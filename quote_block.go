package gloss

import (
	"strings"
	"unicode"

	"github.com/glossnews/gloss/internal/gaz"
)

// A blockReader finds paragraphs that are somebody's words without marks: those that
// the page sets off, those that a line with a verb of speech and a colon leads to,
// and the lines of an interview.
type blockReader struct {
	text   string
	blocks []gaz.Block
	items  map[int]bool // starts of items of lists
	labels map[string]int
	turns  int                   // how many labels stand before several lines
	far    int                   // how many paragraphs are indented
	speaks func(label Span) bool // whether it names somebody who can speak
}

// blockQuotes returns them in order of text.
func blockQuotes(a *Article, blocks []gaz.Block, speaks func(label Span) bool) []quotation {
	b := blockReader{text: a.Text, blocks: blocks, items: map[int]bool{}, labels: map[string]int{}, speaks: speaks}
	for p := range a.paragraphs() {
		if p.Item {
			b.items[p.Start] = true
		}
	}
	for _, block := range blocks {
		if label, _ := b.label(block); label != "" {
			if b.labels[label]++; b.labels[label] == 2 {
				b.turns++
			}
		}
		if !block.Heading && b.indented(block) {
			b.far++
		}
	}
	var found []quotation
	for i := range blocks {
		if q, ok := b.read(i); ok {
			q.goesOn = len(found) > 0 && i > 0 && q.set && found[len(found)-1].set && found[len(found)-1].End == blocks[i-1].End
			found = append(found, q)
		}
	}
	return found
}

// read returns the words of block i, if it is somebody's.
func (b *blockReader) read(i int) (quotation, bool) {
	block := b.blocks[i]
	s := b.text[block.Start:block.End]
	if block.Heading || strings.TrimSpace(s) == "" {
		return quotation{}, false
	}
	if rest := strings.TrimLeft(s, "> "); s[0] == '>' && len(rest) < len(s) && rest != "" {
		return b.quotation(block.End-len(rest), block.End, true), true
	}
	if label, words := b.label(block); label != "" && b.inTurn(label) {
		q := b.quotation(block.Start+words, block.End, false)
		q.label = len(label)
		return q, true
	}
	if b.items[block.Start] || isQuoteMark(firstRune(s)) || !b.isProse(s) {
		return quotation{}, false
	}
	if i > 0 && !b.blocks[i-1].Heading && (b.indented(block) && !b.indented(b.blocks[i-1]) && b.rarely() || b.leads(b.blocks[i-1])) {
		return b.quotation(block.Start, block.End, true), true
	}
	return quotation{}, false
}

func (b *blockReader) quotation(from, to int, set bool) quotation {
	s := Span{from, to}
	return quotation{Span: s, words: s, set: set, block: true, outer: -1}
}

// isProse reports whether s is a sentence or more.
func (b *blockReader) isProse(s string) bool {
	const least = 6
	s = strings.TrimRight(s, " ”\"’)")
	return s != "" && strings.ContainsAny(s[len(s)-1:], ".?!") && len(strings.Fields(s)) >= least
}

// indented reports whether white space stands before the block on its line.
func (b *blockReader) indented(block gaz.Block) bool {
	const least = 2
	at := block.Start
	for at > 0 && (b.text[at-1] == ' ' || b.text[at-1] == '\t') {
		at--
	}
	return (at == 0 || b.text[at-1] == '\n') && (block.Start-at >= least || at < block.Start && b.text[at] == '\t')
}

// rarely reports whether few enough paragraphs are indented for that to mean
// something.
func (b *blockReader) rarely() bool {
	const share = 4
	return b.far*share <= len(b.blocks)
}

// leads reports whether a paragraph ends in a colon and, close before it, tells that
// somebody says what follows.
func (b *blockReader) leads(block gaz.Block) bool {
	const near = 8
	s := strings.TrimRight(b.text[block.Start:block.End], " ")
	if !strings.HasSuffix(s, ":") {
		return false
	}
	if at := strings.LastIndexAny(s[:len(s)-1], ".?!;:“”\""); at >= 0 {
		s = s[at+1:]
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	for i := len(words) - 1; i >= max(0, len(words)-near); i-- {
		w := strings.ToLower(words[i])
		if isSpeechVerb(w) && w != "announced" && w != "announce" && w != "announces" && w != "note" && w != "notes" && w != "state" && w != "states" {
			return true
		}
	}
	return false
}

// maxLabel is the most bytes of a label.
const maxLabel = 40

// label returns the name with which a line of an interview begins, and where its words
// begin, or "".
func (b *blockReader) label(block gaz.Block) (name string, words int) {
	s := b.text[block.Start:block.End]
	at := strings.IndexByte(s[:min(len(s), maxLabel)], ':')
	if at <= 0 || at+2 >= len(s) || s[at+1] != ' ' || block.Heading {
		return "", 0
	}
	name = s[:at]
	for w := range strings.FieldsSeq(name) {
		if !startsUpper(w) {
			return "", 0
		}
	}
	rest := strings.TrimLeft(s[at+1:], " ")
	if rest == "" || isQuoteMark(firstRune(rest)) || !strings.ContainsAny(rest[len(rest)-1:], ".?!…") && !strings.HasSuffix(rest, "”") {
		return "", 0
	}
	if name != "Q" && name != "A" && !b.speaks(Span{block.Start, block.Start + at}) {
		return "", 0
	}
	return name, len(s) - len(rest)
}

// inTurn reports whether a label is one of those who speak in turn: it stands before
// several lines, and another does so too; or it is that of questions or answers.
func (b *blockReader) inTurn(label string) bool {
	if label == "Q" || label == "A" {
		return b.labels["Q"] > 0 && b.labels["A"] > 0
	}
	if b.labels[label] < 2 {
		return false
	}
	return b.turns > 1
}
