package core

// A Lexicon numbers the words of texts and keeps what is known of them.
type Lexicon struct {
	dict  *Dictionary
	Words []Word
	forms index // by Word.Form
	bases index // by Word.Lower
	base  int32
}

// NewLexicon returns an empty lexicon.
func NewLexicon(dict *Dictionary) *Lexicon {
	l := &Lexicon{dict: dict}
	l.Reset()
	return l
}

// Reset forgets all words.
func (l *Lexicon) Reset() {
	l.forms, l.bases, l.base = newIndex(), newIndex(), 0
	l.Words = l.Words[:0]
}

// Bases returns the number of distinct words in lower case.
func (l *Lexicon) Bases() int { return int(l.base) }

// Word returns the number of a word.
func (l *Lexicon) Word(text string) int32 {
	form := hashString(text)
	slot := l.forms.find(form)
	if slot.value != 0 {
		return slot.value - 1
	}
	// The text would keep the whole article, so it is copied.
	w := l.dict.word(string([]byte(text)), form)
	l.Words = append(l.Words, w)
	number := int32(len(l.Words))
	l.forms.put(slot, form, number)
	base := l.bases.find(w.Lower)
	if base.value == 0 {
		l.base++
		l.Words[number-1].Base = l.base - 1
		l.bases.put(base, w.Lower, l.base)
	} else {
		l.Words[number-1].Base = base.value - 1
	}
	return number - 1
}

// An index is a hash table from hashes to numbers other than 0.
type index struct {
	slots []slot
	used  int
}

type slot struct {
	hash  uint64
	value int32
}

func newIndex() index { return index{slots: make([]slot, 1<<10)} }

// find returns the slot of h, or the empty one where it belongs.
func (x *index) find(h uint64) *slot {
	mask := uint64(len(x.slots) - 1)
	for i := (h ^ h>>32) & mask; ; i = (i + 1) & mask {
		if s := &x.slots[i]; s.value == 0 || s.hash == h {
			return s
		}
	}
}

// put fills a slot that find returned.
func (x *index) put(s *slot, h uint64, value int32) {
	*s = slot{h, value}
	if x.used++; x.used*4 < len(x.slots)*3 {
		return
	}
	old := x.slots
	x.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.value != 0 {
			*x.find(s.hash) = s
		}
	}
}
