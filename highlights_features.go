package gloss

import (
	"math"
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// A digest is the text of an article as a highlighter sees it: its sentences, and
// the words in them with what speaks for each.
type digest struct {
	*lexicon
	analysis  *Analysis
	sentences []digestSentence
	tokens    []digestToken
	words     []digestWord
	odds      [][maxRepeat]float64 // of each word: that a summary has it at least once, twice, ...
	byRoot    []int32              // by the numbers of roots: the place in words and 1, or 0
	entities  map[string]int       // by ID, indexes into those of the analysis
	sections  int                  // that have text
	roles     bool                 // some of its sections are known to do something

	// Space that is used again.
	seen       []int32 // by word, how often; all 0 between uses
	trimmers   space[trimmer]
	trimTokens space[trimToken]
	marks      space[bool]
	numbers    space[int32]
	logs       [128]float64 // of small numbers
}

// digests are those that are not in use. Their space serves another article.
var digests sync.Pool

// release gives d back, unless it has grown so large that it is better made anew.
func (d *digest) release() {
	for i := range d.words {
		d.byRoot[d.words[i].root] = 0
	}
	d.lexicon.release()
	if len(d.analysis.Text) > mostTextKept || d.holdsMuch() {
		return
	}
	clear(d.entities)
	d.lexicon, d.analysis, d.sections, d.roles = nil, nil, 0, false
	clear(d.sentences) // they hold the article
	clear(d.trimmers.array)
	clear(d.trimTokens.array) // and these its words
	d.sentences, d.tokens, d.words = d.sentences[:0], d.tokens[:0], d.words[:0]
	d.trimmers.clear()
	d.trimTokens.clear()
	d.marks.clear()
	d.numbers.clear()
	digests.Put(d)
}

// holdsMuch reports whether d has more room than is worth keeping for other articles.
func (d *digest) holdsMuch() bool {
	return d.trimmers.large() || d.trimTokens.large() || d.marks.large() || d.numbers.large() ||
		max(len(d.entities), cap(d.sentences), cap(d.tokens), cap(d.words), cap(d.byRoot)) > mostRoomKept
}

// A digestSentence is a sentence of the lead or a section.
type digestSentence struct {
	Sentence
	section     int   // -1 in the lead
	inSection   int   // its place in the section, from 0
	inParagraph int   // its place in the paragraph, from 0
	paragraph   int   // the paragraph's place in the article
	from, to    int32 // its words
}

// A digestToken is a word where it stands.
type digestToken struct {
	Span
	id    int32
	place int32 // in the lexicon
}

// A digestWord is what is known of a word, in all its forms.
type digestWord struct {
	root      int32 // its number in the lexicon
	kind      int32 // its entry among the small words, or -1
	count     int32 // how often it stands in the sentences
	sentences int32 // in how many
	first     int32 // the first of them
	last      int32 // the last of them
	capitals  int32 // how often it has one within a sentence
	length    int32
	title     bool // it stands in the title
	heading   bool // it stands in a heading
	number    bool
	adverb    bool
}

// maxRepeat is how often a word may be looked for in a summary.
const maxRepeat = 4

// newDigest reads the article of n.
func newDigest(n *Analysis) *digest {
	d, ok := digests.Get().(*digest)
	if !ok {
		d = &digest{entities: map[string]int{}}
		for i := range d.logs {
			d.logs[i] = math.Log(float64(i))
		}
	}
	d.lexicon, d.analysis = takeLexicon(), n
	for i := range n.Entities {
		d.entities[n.Entities[i].ID] = i
	}
	paragraph := 0
	read := func(section int, ps []Paragraph) {
		at := 0
		for _, p := range ps {
			if p.Start >= p.End || !p.on(n.Text) {
				continue
			}
			at = d.paragraph(p.Span, section, paragraph, at)
			paragraph++
		}
		if at > 0 && section >= 0 {
			d.sections++
		}
	}
	read(-1, n.Lead)
	for i, s := range n.Sections {
		read(i, s.Paragraphs)
		d.roles = d.roles || len(s.Roles) > 0
	}
	d.mark(n.Title, func(w *digestWord) { w.title = true })
	for _, s := range n.Sections {
		d.mark(s.Heading, func(w *digestWord) { w.heading = true })
	}
	d.seen = append(d.seen[:0], make([]int32, len(d.words))...)
	return d
}

// paragraph adds the sentences of a paragraph of a section, in which at sentences
// stand before it. It returns how many there are now.
func (d *digest) paragraph(p Span, section, paragraph, at int) int {
	for i, sentence := range d.analysis.sentencesOf(gaz.Block{Start: p.Start, End: p.End}) {
		s := digestSentence{Sentence: sentence, section: section, inSection: at, inParagraph: i, paragraph: paragraph}
		s.from = int32(len(d.tokens))
		d.read(s.Span, int32(len(d.sentences)))
		s.to = int32(len(d.tokens))
		d.sentences = append(d.sentences, s)
		at++
	}
	return at
}

// read adds the words of sentence k.
func (d *digest) read(s Span, k int32) {
	text := d.analysis.Text
	first := true
	for i := s.Start; i < s.End; {
		start, end := wordAfter(text, i, s.End)
		if start == end {
			return
		}
		id, place := d.id(text[start:end])
		w := &d.words[id]
		if w.count == 0 {
			w.first = k
		}
		if w.count == 0 || w.last != k {
			w.sentences++
		}
		w.last = k
		w.count++
		if c := text[start]; !first && ('A' <= c && c <= 'Z' || c >= utf8.RuneSelf && startsUpper(text[start:end])) {
			w.capitals++
		}
		d.tokens = append(d.tokens, digestToken{Span{start, end}, id, place})
		first = false
		i = end
	}
}

// mark tells the known words of s to do.
func (d *digest) mark(s string, do func(w *digestWord)) {
	for i := 0; i < len(s); {
		start, end := wordAfter(s, i, len(s))
		if start == end {
			return
		}
		if id := d.find(s[start:end]); id >= 0 {
			do(&d.words[id])
		}
		i = end
	}
}

// wordAfter returns the next word of text from i on, before end: a run of letters
// and digits, or one sign of a script that has no spaces.
func wordAfter(text string, i, end int) (int, int) {
	start := i
	for i < end {
		c := text[i]
		if isLetterOrDigit(c) {
			i++
			continue
		}
		size, sign := 1, false
		if c >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(text[i:end])
			sign = isSign(r)
			if !sign && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) {
				i += size
				continue
			}
		}
		if start < i {
			return start, i
		}
		i += size
		if sign {
			return start, i
		}
		start = i
	}
	return start, i
}

// isSign reports whether r stands for a word or a syllable.
func isSign(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai)
}

// find returns the number of a word, in any of its forms, or -1 if the article does not
// have it.
func (d *digest) find(word string) int32 {
	if root, _ := d.root(word); int(root) < len(d.byRoot) {
		return d.byRoot[root] - 1
	}
	return -1
}

// id is find for a word of the article, and returns its place in the lexicon too.
func (d *digest) id(word string) (id, place int32) {
	root, place := d.root(word)
	if short := len(d.roots) - len(d.byRoot); short > 0 {
		d.byRoot = append(d.byRoot, make([]int32, short)...)
	}
	if d.byRoot[root] == 0 {
		r := &d.roots[root]
		d.words = append(d.words, digestWord{
			root: root, kind: r.kind, number: r.number, length: int32(len(word)), adverb: len(word) > 4 && word[len(word)-2:] == "ly",
		})
		d.byRoot[root] = int32(len(d.words))
	}
	return d.byRoot[root] - 1, place
}

// rootOf returns b, which is in small letters, without its ending.
func rootOf(b []byte) []byte {
	n := len(b)
	if n <= 3 || b[n-1] < 'a' {
		return b
	}
	if b[n-1] == 's' && b[n-2] != 's' && b[n-2] != 'u' && b[n-2] != 'i' {
		n--
		if n > 3 && b[n-1] == 'e' && b[n-2] == 'i' {
			n--
		}
	}
	switch {
	case n > 4 && b[n-1] == 'd' && b[n-2] == 'e' && anyVowel(b[:n-2]):
		n = withoutDouble(b, n-2)
	case n > 5 && b[n-1] == 'g' && b[n-2] == 'n' && b[n-3] == 'i' && anyVowel(b[:n-3]):
		n = withoutDouble(b, n-3)
	}
	if n > 3 && b[n-1] == 'e' {
		n--
	}
	if n > 2 && b[n-1] == 'y' {
		b[n-1] = 'i'
	}
	return b[:n]
}

func anyVowel(b []byte) bool {
	return slices.ContainsFunc(b, func(c byte) bool { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y' })
}

// withoutDouble returns the length of b[:n] without the second of two equal letters
// at its end.
func withoutDouble(b []byte, n int) int {
	if n > 3 && b[n-1] == b[n-2] && b[n-1] != 'l' && b[n-1] != 's' && b[n-1] != 'z' {
		return n - 1
	}
	return n
}

// The features of a word, for whether a summary has it. Those of the small words
// follow them.
const (
	termOnce = iota
	termTwice
	termThrice
	termOften
	termCount
	termSentences
	termFirst
	termSecond
	termThird
	termEarly
	termLate
	termSpread
	termTitle
	termHeading
	termName
	termNameFirst
	termNumber
	termAdverb
	termLength
	termShort
	termContent
	termContentCount
	termContentFirst
	termRepeated
	termFeatures
)

var termFeatureNames = [termFeatures]string{
	"once", "twice", "thrice", "often", "count", "sentences", "first", "second", "third", "early", "late", "spread", "title", "heading",
	"name", "nameFirst", "number", "adverb", "length", "short", "content", "contentCount", "contentFirst", "repeated",
}

// frequentStems are the stems of words that are frequent in any text. Sorted.
var frequentStems = [...]string{
	"a", "about", "after", "all", "also", "an", "and", "ar", "are", "as", "at", "be", "becaus", "been", "befor", "but", "by", "can", "cnn", "could",
	"dai", "did", "do", "for", "fridai", "from", "get", "had", "has", "hav", "have", "he", "her", "hi", "him", "his", "how", "i", "if", "in", "into",
	"is", "it", "its", "just", "like", "mondai", "more", "mr", "my", "new", "no", "not", "of", "on", "one", "or", "other", "our", "out", "over",
	"peopl", "s", "sai", "said", "saturdai", "say", "she", "so", "some", "sundai", "t", "tell", "than", "that", "the", "their", "them", "there", "they",
	"thi", "this", "thursdai", "time", "to", "told", "tuesdai", "two", "up", "was", "we", "wednesdai", "were", "what", "when", "which", "while", "who",
	"will", "with", "would", "year", "yesterdai", "you", "your",
}

// frequentStem returns the index of a stem among the small words, or -1.
func frequentStem(stem []byte) int32 {
	if len(stem) > 10 {
		return -1
	}
	i, ok := slices.BinarySearchFunc(frequentStems[:], stem, func(w string, s []byte) int { return compareBytes(w, s) })
	if !ok {
		return -1
	}
	return int32(i)
}

func compareBytes(w string, s []byte) int {
	for i := range min(len(w), len(s)) {
		if w[i] != s[i] {
			return int(w[i]) - int(s[i])
		}
	}
	return len(w) - len(s)
}

// A sparse is one feature of a word with its value.
type sparse struct {
	feature int
	value   float64
}

// wordVector appends to x the features of word w for a repeat of it, from 0.
func (d *digest) wordVector(x []sparse, w *digestWord, repeat int) []sparse {
	on := func(f int, v float64) { x = append(x, sparse{f, v}) }
	count := d.log(w.count)
	on(termOnce+min(repeat, 3), 1)
	on(termCount, count)
	on(termSentences, d.log(w.sentences))
	switch {
	case w.first == 0:
		on(termFirst, 1)
	case w.first == 1:
		on(termSecond, 1)
	case w.first == 2:
		on(termThird, 1)
	case w.first < 6:
		on(termEarly, 1)
	}
	on(termLate, d.log(1+w.first))
	on(termSpread, float64(w.last-w.first)/float64(len(d.sentences)))
	if w.title {
		on(termTitle, 1)
	}
	if w.heading {
		on(termHeading, 1)
	}
	if 2*w.capitals > w.count || w.capitals > 0 && w.count == 2 {
		on(termName, 1)
		if w.first == 0 {
			on(termNameFirst, 1)
		}
	}
	if w.number {
		on(termNumber, 1)
	}
	if w.adverb {
		on(termAdverb, 1)
	}
	content := w.kind < 0
	if content {
		on(termLength, float64(min(w.length, 12))/10)
		if w.length < 4 {
			on(termShort, 1)
		}
		on(termContent, 1)
		on(termContentCount, count)
		if w.first == 0 {
			on(termContentFirst, 1)
		}
	}
	if repeat > 0 {
		on(termRepeated, math.Log(float64(w.count)/float64(repeat+1)))
	}
	if !content {
		on(termFeatures+int(w.kind), 1)
	}
	return x
}

// log returns the logarithm of n.
func (d *digest) log(n int32) float64 {
	if int(n) < len(d.logs) {
		return d.logs[n]
	}
	return math.Log(float64(n))
}

const allWordFeatures = termFeatures + len(frequentStems)

func dot(w []float64, x []sparse) float64 {
	sum := 0.0
	for _, f := range x {
		sum += w[f.feature] * f.value
	}
	return sum
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// weigh computes the odds of all words.
func (d *digest) weigh(weights *[allWordFeatures]float64) {
	x := make([]sparse, 0, termFeatures)
	d.odds = append(d.odds[:0], make([][maxRepeat]float64, len(d.words))...)
	for i := range d.words {
		w := &d.words[i]
		for repeat := range min(maxRepeat, int(w.count)) {
			x = d.wordVector(x[:0], w, repeat)
			d.odds[i][repeat] = sigmoid(dot(weights[:], x))
		}
	}
}

// entity returns the entity with an ID, or nil.
func (d *digest) entity(id string) *Entity {
	if i, ok := d.entities[id]; ok {
		return &d.analysis.Entities[i]
	}
	return nil
}

// commentary reports whether the article has sections that do something, as those
// of a commentary do, so that its points are spread over it.
func (d *digest) commentary() bool { return d.roles && d.sections > 1 }
