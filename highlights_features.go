package gloss

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/segment"
)

// A digest is the text of an article as a highlighter sees it: its sentences, and
// the words in them with what speaks for each.
type digest struct {
	analysis  *Analysis
	sentences []digestSentence
	tokens    []digestToken
	words     []digestWord
	ids       map[string]int32 // of words, by their stems
	buffer    []byte
	entities  map[string]int // by ID, indexes into those of the analysis
	sections  int            // that have text
	roles     bool           // some of its sections are known to do something
}

// A digestSentence is a sentence of the lead or a section.
type digestSentence struct {
	Span
	section     int   // -1 in the lead
	inSection   int   // its place in the section, from 0
	inParagraph int   // its place in the paragraph, from 0
	paragraph   int   // the paragraph's place in the article
	from, to    int32 // its tokens
}

// A digestToken is a word where it stands.
type digestToken struct {
	Span
	id int32
}

// A digestWord is what is known of a word, in all its forms.
type digestWord struct {
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
	odds      [maxRepeat]float64 // that a summary has it at least once, twice, ...
}

// maxRepeat is how often a word may be looked for in a summary.
const maxRepeat = 4

// newDigest reads the article of n.
func newDigest(n *Analysis) *digest {
	d := &digest{analysis: n, ids: make(map[string]int32, len(n.Text)/14)}
	d.tokens = make([]digestToken, 0, len(n.Text)/5)
	d.words = make([]digestWord, 0, len(n.Text)/14)
	d.entities = make(map[string]int, len(n.Entities))
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
	return d
}

// paragraph adds the sentences of a paragraph of a section, in which at sentences
// stand before it. It returns how many there are now.
func (d *digest) paragraph(p Span, section, paragraph, at int) int {
	text := d.analysis.Text
	for i, cut := range segment.Sentences(p.In(text)) {
		span := Span{p.Start + cut.Start, p.Start + cut.End}
		s := digestSentence{Span: span, section: section, inSection: at, inParagraph: i, paragraph: paragraph}
		s.from = int32(len(d.tokens))
		d.read(span, int32(len(d.sentences)))
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
		id := d.id(text[start:end])
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
		d.tokens = append(d.tokens, digestToken{Span{start, end}, id})
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
		if id, ok := d.ids[string(d.stem(s[start:end]))]; ok {
			do(&d.words[id])
		}
		i = end
	}
}

// wordAfter returns the next word of text from i on, before end: a run of letters
// and digits, or one sign of a script that has no spaces.
func wordAfter(text string, i, end int) (int, int) {
	start := -1
	for i < end {
		c := text[i]
		if c < utf8.RuneSelf {
			switch word := isLetterOrDigit(c); {
			case word && start < 0:
				start = i
			case !word && start >= 0:
				return start, i
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:end])
		switch {
		case isSign(r):
			if start >= 0 {
				return start, i
			}
			return i, i + size
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if start < 0 {
				start = i
			}
		case start >= 0:
			return start, i
		}
		i += size
	}
	if start < 0 {
		return end, end
	}
	return start, end
}

func isLetterOrDigit(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// isSign reports whether r stands for a word or a syllable.
func isSign(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai)
}

// id returns the number of a word, in any of its forms.
func (d *digest) id(word string) int32 {
	stem := d.stem(word)
	id, ok := d.ids[string(stem)]
	if !ok {
		id = int32(len(d.words))
		d.ids[string(stem)] = id
		c := stem[0]
		d.words = append(d.words, digestWord{
			kind: frequentStem(stem), length: int32(len(word)), number: '0' <= c && c <= '9',
			adverb: len(word) > 4 && word[len(word)-2:] == "ly",
		})
	}
	return id
}

// stem returns a word in small letters without the endings of English nouns and
// verbs, until the next call.
func (d *digest) stem(word string) []byte {
	b := d.buffer[:0]
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			b = b[:0]
			for _, r := range word {
				b = appendLower(b, r)
			}
			d.buffer = b
			return b
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	d.buffer = b
	return rootOf(b)
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
	add := func(on bool, f int, v float64) {
		if on {
			x = append(x, sparse{f, v})
		}
	}
	count := math.Log(float64(w.count))
	content := w.kind < 0
	x = append(x, sparse{termOnce + min(repeat, 3), 1}, sparse{termCount, count}, sparse{termSentences, math.Log(float64(w.sentences))})
	n := float64(len(d.sentences))
	add(w.first == 0, termFirst, 1)
	add(w.first == 1, termSecond, 1)
	add(w.first == 2, termThird, 1)
	add(w.first > 2 && w.first < 6, termEarly, 1)
	add(true, termLate, math.Log(1+float64(w.first)))
	add(true, termSpread, float64(w.last-w.first)/n)
	add(w.title, termTitle, 1)
	add(w.heading, termHeading, 1)
	name := 2*w.capitals > w.count || w.capitals > 0 && w.count == 2
	add(name, termName, 1)
	add(name && w.first == 0, termNameFirst, 1)
	add(w.number, termNumber, 1)
	add(w.adverb, termAdverb, 1)
	add(content, termLength, float64(min(w.length, 12))/10)
	add(w.length < 4 && content, termShort, 1)
	add(content, termContent, 1)
	add(content, termContentCount, count)
	add(content && w.first == 0, termContentFirst, 1)
	add(repeat > 0, termRepeated, math.Log(float64(w.count)/float64(repeat+1)))
	if !content {
		x = append(x, sparse{termFeatures + int(w.kind), 1})
	}
	return x
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
	var x []sparse
	for i := range d.words {
		w := &d.words[i]
		if w.count == 0 {
			continue
		}
		for repeat := range min(maxRepeat, int(w.count)) {
			x = d.wordVector(x[:0], w, repeat)
			w.odds[repeat] = sigmoid(dot(weights[:], x))
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
