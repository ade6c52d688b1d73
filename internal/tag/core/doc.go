package core

// A Doc is an article as the features see it.
type Doc struct {
	Lex       *Lexicon
	Words     []int32 // the number of each token's word
	Edges     []Edge  // of each token
	Sentences []Sentence
	Source    Source

	runs    []run    // of each token
	phrases []phrase // of each token
	live    []bool
	casing  []casing // by Word.Base
	stamp   uint32   // of the casing of this article
}

// A Sentence is a range of tokens.
type Sentence struct {
	Start, End int
	style      uint64
}

// Source is the set of texts that an article is from. The model is told, so that
// the rules of others need not be ours; articles to read are of source 0, as are
// those marked by our own.
type Source uint8

// A run is a range of tokens with capital letters, joined by some others.
type run struct{ start, end int32 }

// A phrase is where in phrases of the dictionary a token stands: two bits of
// begin, inside and end for each kind of list.
type phrase struct{ begin, inside, end List }

// casing counts how an article writes a word, and has the longest name that it
// is in.
type casing struct {
	stamp                  uint32
	small, middle, capital uint8
	relation               uint8 // of the word to full
	full                   run
}

// The relations of a word to its full name.
const (
	noFull    = iota
	firstOf   // Mahan of Mahan Air
	middleOf  // Kim of Lee Kim Ho
	lastOf    // Ford of Henry Ford
	lettersOf // IMF of International Monetary Fund
	smallOf   // ESG of environmental, social and governance
)

// longestPhrase is the most tokens of a phrase that is looked for.
const longestPhrase = 8

// Reset makes d ready for another article. The lexicon stays.
func (d *Doc) Reset() {
	d.Words, d.Edges, d.Sentences = d.Words[:0], d.Edges[:0], d.Sentences[:0]
}

// Add appends a sentence.
func (d *Doc) Add(words []string) {
	start := len(d.Words)
	for _, w := range words {
		n := d.Lex.Word(w)
		d.Words = append(d.Words, n)
		d.Edges = append(d.Edges, d.Lex.Words[n].Edge)
	}
	d.Sentences = append(d.Sentences, Sentence{Start: start, End: len(d.Words)})
}

// Word returns the word of token i.
func (d *Doc) Word(i int) *Word { return &d.Lex.Words[d.Words[i]] }

// The styles of a sentence.
const (
	running   = 0
	titleCase = 1
	capitals  = 2
	smallCase = 3
	noStop    = 4 // flag: it does not end like a sentence
)

// Prepare finds what the features need. It is called once when all sentences are
// there.
func (d *Doc) Prepare() {
	n := len(d.Words)
	d.runs = resize(d.runs, n)
	d.phrases = resize(d.phrases, n)
	d.live = resize(d.live, n)
	if more := d.Lex.Bases() - len(d.casing); more > 0 {
		d.casing = append(d.casing, make([]casing, more)...)
	}
	d.stamp++
	for s := range d.Sentences {
		d.prepare(&d.Sentences[s])
	}
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	s = s[:n]
	clear(s)
	return s
}

func (d *Doc) prepare(s *Sentence) {
	if s.Start == s.End {
		return
	}
	letters, capital, upper := 0, 0, 0
	for i := s.Start; i < s.End; i++ {
		if w := d.Word(i); w.Class&Letters != 0 && len(w.text) > 1 {
			letters++
			if w.Class&Capital != 0 {
				capital++
			}
			if w.Class&Capitals != 0 {
				upper++
			}
		}
	}
	switch {
	case letters < 2:
	case upper*5 > letters*4:
		s.style = capitals
	case capital*4 > letters*3:
		s.style = titleCase
	case capital == 0:
		s.style = smallCase
	}
	switch d.Word(s.End - 1).text {
	case ".", "!", "?", ":", "”", `"`, "’", ")":
	default:
		s.style |= noStop
	}
	d.findRuns(s)
	d.findPhrases(s)
	d.findLive(s)
	for i := s.Start; i < s.End; i++ {
		w := d.Word(i)
		if w.Class&Letters == 0 {
			continue
		}
		c := d.said(w)
		if w.Class&Capital == 0 {
			c.small = min(c.small, 254) + 1
		} else {
			c.capital = min(c.capital, 254) + 1
			if s.style&3 == running && i > s.Start && d.Word(i-1).Class&Quote == 0 {
				c.middle = min(c.middle, 254) + 1
			}
		}
	}
	d.findFull(s)
}

// said returns what the article says of a word.
func (d *Doc) said(w *Word) *casing {
	c := &d.casing[w.Base]
	if c.stamp != d.stamp {
		*c = casing{stamp: d.stamp}
	}
	return c
}

// findFull finds the longer names that the words of a sentence are from.
func (d *Doc) findFull(s *Sentence) {
	for i := s.Start; i < s.End; i++ {
		r := d.runs[i]
		if r.start < 0 {
			continue
		}
		if s.style&3 == running && r.end > r.start {
			for j := r.start; j <= r.end; j++ {
				w := d.Word(int(j))
				if w.Class&Capital == 0 {
					continue
				}
				if c := d.said(w); c.relation < lettersOf && r.end-r.start > c.full.end-c.full.start {
					c.full, c.relation = r, middleOf
					switch j {
					case r.start:
						c.relation = firstOf
					case r.end:
						c.relation = lastOf
					}
				}
			}
		}
		for j := int(r.start); j <= int(r.end); j++ {
			w := d.Word(j)
			if w.Class&(Capitals|Inner) != 0 && len(w.text) <= 7 && j > s.Start && j+1 < s.End && d.Word(j-1).text == "(" && d.Word(j+1).text == ")" {
				d.findLetters(s, j)
			}
		}
		i = int(r.end)
	}
}

// findLetters finds the words before "(" whose first letters the word of token i
// has, and those of its letters that are not skipped by others.
func (d *Doc) findLetters(s *Sentence, i int) {
	w := d.Word(i)
	last := i - 2
	if last >= s.Start && d.Word(last).Class&Apostrophe != 0 {
		last--
	}
	left := len(w.text) - 1
	skipSmall := func() {
		for left >= 0 && 'a' <= w.text[left] && w.text[left] <= 'z' { // IsDB
			left--
		}
	}
	skipSmall()
	first, small := last, false
	for ; first >= s.Start && left >= 0 && last-first < 10; first-- {
		v := d.Word(first)
		switch c := v.text[0]; {
		case c|0x20 == w.text[left]|0x20:
			left--
			skipSmall()
			small = small || v.Class&Capital == 0 && v.Class&Joiner == 0
		case v.Class&Joiner != 0 || v.Class&Letters == 0:
		default:
			first = s.Start - 1
		}
	}
	if left >= 0 {
		return
	}
	c := d.said(w)
	c.full, c.relation = run{int32(first + 1), int32(last)}, lettersOf
	if small {
		c.relation = smallOf
	}
}

// findRuns finds the runs of words with capital letters: "Bank of the Lakes".
func (d *Doc) findRuns(s *Sentence) {
	isCapital := func(i int) bool { return i < s.End && d.Word(i).Class&Capital != 0 }
	for i := s.Start; i < s.End; i++ {
		if !isCapital(i) {
			d.runs[i] = run{-1, -1}
			continue
		}
		last := i
		for {
			switch next := last + 1; {
			case isCapital(next):
				last = next
				continue
			case isCapital(next+1) && d.joins(next):
				last = next + 1
				continue
			case isCapital(next+2) && (d.Word(next).text == "of" || d.Word(next).text == "for") && d.Word(next+1).text == "the":
				last = next + 2
				continue
			}
			break
		}
		for j := i; j <= last; j++ {
			d.runs[j] = run{int32(i), int32(last)}
		}
		i = last
	}
}

// joins reports whether token i may stand between the words of one name.
func (d *Doc) joins(i int) bool {
	w := d.Word(i)
	return w.Class&Joiner != 0 && w.text != "and" && w.text != "the"
}

func (d *Doc) findPhrases(s *Sentence) {
	for i := s.Start; i < s.End; i++ {
		w := d.Word(i)
		if w.Class&Letters == 0 || w.Class&Capital == 0 && w.Lists&TitleWord == 0 {
			continue
		}
		h := mix(0+7, w.Lower)
		v := d.Lex.dict.phrases.Value(h)
		for j := i + 1; j < s.End && j < i+longestPhrase && v&Prefix != 0; j++ {
			h = mix(h+7, d.Word(j).Lower)
			v = d.Lex.dict.phrases.Value(h)
			if lists := List(v &^ Prefix); lists != 0 {
				d.phrases[i].begin |= lists
				for k := i + 1; k < j; k++ {
					d.phrases[k].inside |= lists
				}
				d.phrases[j].end |= lists
			}
		}
	}
}

// reach is how far from a word that may be of a name the others are looked at.
const reach = 2

// findLive finds the tokens that the model looks at: words with a capital letter,
// words of titles, and what is beside them. All others are outside of names. In
// a sentence without capital letters all are looked at.
func (d *Doc) findLive(s *Sentence) {
	if s.style&3 == smallCase {
		for i := s.Start; i < s.End; i++ {
			d.live[i] = true
		}
		return
	}
	until := s.Start
	for i := s.Start; i < s.End; i++ {
		w := d.Word(i)
		if w.Class&(Capital|Inner) != 0 || w.Lists&TitleWord != 0 {
			for j := max(until, i-reach); j <= i+reach && j < s.End; j++ {
				d.live[j] = true
			}
			until = i + reach + 1
		}
	}
}

// Plain reports whether token i of a sentence is a word that names seldom have: in
// small letters, of no title, and none that joins others. What it says by itself,
// and what the words beside it say, is enough to go by.
func (d *Doc) Plain(sentence, i int) bool {
	w, s := d.Word(i), &d.Sentences[sentence]
	return w.Class&Letters != 0 && w.Class&(Capital|Inner|Joiner) == 0 && w.Lists&TitleWord == 0 && s.style&3 != smallCase
}

// longestSegment bounds the memory for one.
const longestSegment = 1 << 10

// Segments calls f for each longest range of live tokens that is in one
// sentence, cut where it is very long.
func (d *Doc) Segments(f func(sentence, start, end int)) {
	for n, s := range d.Sentences {
		for i := s.Start; i < s.End; i++ {
			if !d.live[i] {
				continue
			}
			start := i
			for i < s.End && d.live[i] && i-start < longestSegment {
				i++
			}
			f(n, start, i)
			i--
		}
	}
}
