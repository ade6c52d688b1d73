package gloss

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// A lexicon is what is known of words, in whatever article they stand.
type lexicon struct {
	table  *supportWords    // or nil, as long as nobody asks what a word means
	short  shortTable       // of words to their places in known
	places map[string]int32 // the same for others, by how they are written in small letters
	known  []knownWord
	rootAt []int32          // by place: the root, or 0 if nobody asked
	ids    map[string]int32 // of stems
	stems  []stemMeaning
	rooted map[string]int32 // in roots
	roots  []wordRoot
	size   int // of all words, in bytes
	buffer []byte
}

// lexicons are those that are not in use.
var lexicons sync.Pool

// takeLexicon returns one that nobody else uses.
func takeLexicon() *lexicon {
	if l, ok := lexicons.Get().(*lexicon); ok {
		return l
	}
	return newLexicon()
}

// release gives l back, unless it has more words than are worth keeping for other
// articles.
func (l *lexicon) release() {
	if !l.large() {
		lexicons.Put(l)
	}
}

// A knownWord is a word.
type knownWord struct {
	wordForm
	wordRole
	low   string // in small letters
	id    int32  // of its stem, or 0 if nobody asked
	told  bool   // what it means was asked: it has its form and its role
	asked trimClass
	is    trimClass // of the classes that were asked for
}

// A wordRoot is what a word is without the endings of English nouns and verbs.
type wordRoot struct {
	kind   int32 // its entry among the small words, or -1
	number bool
}

// newLexicon returns an empty lexicon.
func newLexicon() *lexicon {
	return &lexicon{
		short: newShortTable(), places: map[string]int32{}, ids: map[string]int32{}, stems: make([]stemMeaning, 1),
		rooted: map[string]int32{}, roots: make([]wordRoot, 1),
	}
}

// know returns the place in known of a word in small letters.
func (l *lexicon) know(low string) int32 {
	if w, ok := shortWordOf(low); ok {
		return l.knowShort(w, low)
	}
	k, ok := l.places[low]
	if !ok {
		k = l.add(low)
		l.places[l.known[k].low] = k
	}
	return k
}

// knowShort is know for a word, as it is written, that w is in small letters.
func (l *lexicon) knowShort(w shortWord, word string) int32 {
	if s := l.short.slot(w); s.used {
		return s.place
	}
	k := l.add(strings.ToLower(word))
	l.short.add(w, k)
	return k
}

// add adds a word in small letters to those that are known.
func (l *lexicon) add(low string) int32 {
	l.known = append(l.known, knownWord{low: strings.Clone(low)}) // the article need not stay for it
	l.rootAt = append(l.rootAt, 0)
	l.size += len(low)
	return int32(len(l.known) - 1)
}

// meaning returns the word at place k with what it means, until another is known.
func (l *lexicon) meaning(k int32) *knownWord {
	w := &l.known[k]
	if !w.told {
		if l.table == nil {
			l.table = wordSenses()
		}
		w.wordForm, w.told = l.table.form(w.low), true
		w.wordRole = roleOf(w.low, l.table.begins[w.stem])
	}
	return w
}

// fold is know for a word as it is written.
func (l *lexicon) fold(word string) int32 {
	if w, ok := shortWordOf(word); ok {
		return l.knowShort(w, word)
	}
	if k, ok := l.places[word]; ok { // in small letters already
		return k
	}
	return l.know(strings.ToLower(word))
}

// root returns the number of the root of a word as it is written, and the word's place
// in known. A word that has other letters than a to z is its own root.
func (l *lexicon) root(word string) (root, place int32) {
	place = l.fold(word)
	if l.rootAt[place] == 0 {
		l.rootAt[place] = l.rootNumber(l.rootOf(l.known[place].low))
	}
	return l.rootAt[place], place
}

// rootOf returns the root of a word in small letters, until the next call.
func (l *lexicon) rootOf(low string) []byte {
	l.buffer = append(l.buffer[:0], low...)
	if strings.ContainsFunc(low, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return l.buffer
	}
	return rootOf(l.buffer)
}

func (l *lexicon) rootNumber(root []byte) int32 {
	k, ok := l.rooted[string(root)]
	if !ok {
		k = int32(len(l.roots))
		l.roots = append(l.roots, wordRoot{frequentStem(root), '0' <= root[0] && root[0] <= '9'})
		l.rooted[string(root)] = k
	}
	return k
}

// large reports whether l has more words than are worth keeping for other articles.
func (l *lexicon) large() bool {
	const mostWords, mostBytes = 1 << 15, 1 << 19
	return len(l.known) > mostWords || len(l.roots) > mostWords || l.size > mostBytes
}

// stemOf returns the number of the stem of the word at place k.
func (l *lexicon) stemOf(k int32) int32 {
	if id := l.known[k].id; id > 0 {
		return id
	}
	w := l.meaning(k)
	id, ok := l.ids[w.stem]
	if !ok {
		id = int32(len(l.stems))
		l.stems = append(l.stems, l.table.stems[w.stem])
		l.ids[w.stem] = id
	}
	w.id = id
	return id
}

// stem returns the number of the stem of a word in small letters.
func (l *lexicon) stem(low string) int32 { return l.stemOf(l.know(low)) }

// A trimClass is a class of words that trimming asks for.
type trimClass uint16

const (
	classFinite   trimClass = 1 << iota // a verb in the past, or one that stands with another
	classWeekday                        // a day of the week
	classPerson                         // a noun for somebody
	classTold                           // a noun for what was told before
	classBackward                       // it stands for what was named before
	classAccusing                       // a word for a crime, a breach of law or duty, or a charge of one
	classTelling                        // a word for who says so, or for what the accused say
	classOfficial                       // one of officialBodies
)

// has reports whether w, in small letters, is in the class.
func (c trimClass) has(w string) bool {
	switch c {
	case classFinite:
		return finite(w)
	case classWeekday:
		return isWeekday(w)
	case classPerson:
		return isSomebody(w)
	case classTold:
		return hasWord(toldBefore[:], w)
	case classBackward:
		return hasWord(backward[:], w)
	case classAccusing:
		return isAccusing(w)
	case classTelling:
		return isSourceWord(w)
	case classOfficial:
		return hasWord(officialBodies[:], w)
	}
	return false
}

// in reports whether the word at place k is in a class.
func (l *lexicon) in(k int32, c trimClass) bool {
	w := &l.known[k]
	if w.asked&c == 0 {
		w.asked |= c
		if c.has(w.low) {
			w.is |= c
		}
	}
	return w.is&c != 0
}
