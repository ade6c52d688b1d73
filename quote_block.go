package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// A blockReader finds paragraphs that are somebody's words without marks: those that
// the page sets off, those that a line with a verb of speech and a colon leads to,
// and the lines of an interview.
type blockReader struct {
	text   string
	blocks []gaz.Block
	items  map[int]bool          // starts of items of lists
	labels map[string]int        // how many lines begin with each
	turns  int                   // how many labels stand before several lines
	dialog bool                  // those lines are talk, by one after the other
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
	b.listen()
	for _, block := range blocks {
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

// listen counts the lines of an interview by who says them.
func (b *blockReader) listen() {
	const least = 4 // words
	var turns, sentences, changes int
	last := ""
	for _, block := range b.blocks { // who is known in one line speaks in all
		if label, _ := b.label(block); label != "" && b.names(label, block.Start) {
			b.labels[label] = 0
		}
	}
	for _, block := range b.blocks {
		label, words := b.label(block)
		if _, ok := b.labels[label]; !ok || label == "" {
			continue
		}
		if b.labels[label]++; b.labels[label] == 2 {
			b.turns++
		}
		turns++
		if len(strings.Fields(b.text[block.Start+words:block.End])) >= least {
			sentences++
		}
		if label != last {
			changes++
		}
		last = label
	}
	b.dialog = 3*sentences >= 2*turns && 2*changes > turns
}

// names reports whether a label, which begins at a place, is that of somebody who can
// speak, or of questions or answers.
func (b *blockReader) names(label string, at int) bool {
	return label == "Q" || label == "A" || b.speaks(Span{at, at + len(label)})
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
	if i == 0 || b.blocks[i-1].Heading || reportsQuote(s) {
		return quotation{}, false
	}
	if b.leads(b.blocks[i-1]) || b.indented(block) && !b.indented(b.blocks[i-1]) && b.rarely() && (speaksOfSelf(s) || b.endsInColon(b.blocks[i-1])) {
		return b.quotation(block.Start, block.End, true), true
	}
	return quotation{}, false
}

// reportsQuote reports whether s tells who says what it has in quotation marks, and so
// is the author's: “Yes,” said Smith.
func reportsQuote(s string) bool {
	const near = 4
	for {
		at := strings.IndexAny(s, "”\"")
		if at < 0 {
			return false
		}
		_, size := utf8.DecodeRuneInString(s[at:])
		s = s[at+size:]
		words := 0
		for w := range strings.FieldsSeq(s[:min(len(s), maxLabel)]) {
			if words++; words > near || isQuoteMark(firstRune(w)) {
				break
			}
			if isSpeechVerb(strings.Trim(w, ",.:;")) {
				return true
			}
		}
	}
}

// speaksOfSelf reports whether a sentence of s is about I or we.
func speaksOfSelf(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if w = strings.Trim(w, ",.;:!?“”\"()"); isFirstPerson(strings.ToLower(w)) {
			return true
		}
	}
	return false
}

func (b *blockReader) endsInColon(block gaz.Block) bool {
	return strings.HasSuffix(strings.TrimRight(b.text[block.Start:block.End], " "), ":")
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
// somebody other than the author says what follows.
func (b *blockReader) leads(block gaz.Block) bool {
	const near = 8
	if !b.endsInColon(block) {
		return false
	}
	s := strings.TrimRight(b.text[block.Start:block.End], " ")
	from := block.Start
	if at := strings.LastIndexAny(s[:len(s)-1], ".?!;:“”\""); at >= 0 {
		_, size := utf8.DecodeRuneInString(s[at:])
		from, s = from+at+size, s[at+size:]
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	for i := len(words) - 1; i >= max(0, len(words)-near); i-- {
		if w := strings.ToLower(words[i]); isSpeechVerb(w) && !isListVerb(w) {
			return b.hasSpeaker(Span{from, block.End}, words[:i])
		}
	}
	return false
}

// hasSpeaker reports whether the words before a verb of speech, in s, tell of somebody
// who is not the author.
func (b *blockReader) hasSpeaker(s Span, before []string) bool {
	other := b.speaks(s)
	for _, w := range before {
		w = strings.ToLower(w)
		switch {
		case isFirstPerson(w) || w == "one":
			return false
		case w == "he" || w == "she" || w == "they" || w == "who", hasWord(documentNouns[:], w), hasWord(servantNouns[:], w), hasWord(organizationNouns[:], w), isPersonNoun(w):
			other = true
		}
	}
	return other
}

// isListVerb reports whether w, a verb of speech, leads as often to a list as to words.
func isListVerb(w string) bool {
	switch w {
	case "add", "adds", "added", "announce", "announces", "announced", "ask", "asks", "note", "notes", "state", "states":
		return true
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
	return name, len(s) - len(rest)
}

// inTurn reports whether a label is one of those who speak in turn: it stands before
// several lines, and another does so too; or it is that of questions or answers.
func (b *blockReader) inTurn(label string) bool {
	switch {
	case !b.dialog:
		return false
	case label == "Q" || label == "A":
		return b.labels["Q"] > 0 && b.labels["A"] > 0
	}
	return b.labels[label] > 1 && b.turns > 1
}
