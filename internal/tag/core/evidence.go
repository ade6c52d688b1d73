package core

// A Guess is what the first pass, which looks at sentences alone, thinks of a
// token.
type Guess struct {
	Kinds [1 + Kinds]float32 // the probability of being outside, and of each kind
	Label uint8              // of the likeliest labels
}

// Evidence is what the guesses of an article say of a word that occurs more than
// once: "Mahan" after "Mahan Air" is no person.
type Evidence struct {
	doc     *Doc
	guesses []Guess
	words   []wordEvidence // by Word.Base
	stamp   uint32

	initials []uint64 // of people, as Word.Form
}

// Of the people of an article the initials are kept of the first mostInitials whose
// names have two to maxInitials words.
const (
	mostInitials = 256
	maxInitials  = 4
)

// wordEvidence adds up the guesses of a word's tokens that have capital letters.
type wordEvidence struct {
	stamp uint32
	count float32
	kinds [1 + Kinds]float32
	heads [1 + Kinds]float32 // of the tokens that begin a run of several words
	tails [1 + Kinds]float32 // of the others of such runs
	parts [Kinds][3]float32  // it is the first, a middle or the last word of a longer name

	thing bool // the article calls it a ship, a storm or a pipeline
}

// Gather adds up the guesses for the tokens of d.
func (e *Evidence) Gather(d *Doc, guesses []Guess) {
	e.doc, e.guesses = d, guesses
	if more := d.Lex.Bases() - len(e.words); more > 0 {
		e.words = append(e.words, make([]wordEvidence, more)...)
	}
	e.stamp++
	e.initials = e.initials[:0]
	sentence := 0
	for i := range guesses {
		for i >= d.Sentences[sentence].End {
			sentence++
		}
		w := d.Word(i)
		if w.Class&Capital == 0 {
			continue
		}
		g, t := &guesses[i], e.word(w)
		t.count++
		for k, p := range g.Kinds {
			t.kinds[k] += p
		}
		if r := d.runs[i]; r.end > r.start {
			to := &t.tails
			if int(r.start) == i {
				to = &t.heads
			}
			for k, p := range g.Kinds {
				to[k] += p
			}
		}
		e.addThing(&d.Sentences[sentence], i)
		if k, part := partOf(g.Label); part >= 0 {
			t.parts[k][part]++
			if k == Person && part == 0 {
				e.addInitials(i)
			}
		}
	}
}

// addInitials keeps the initials of the person whose name begins with token i.
func (e *Evidence) addInitials(i int) {
	var letters [maxInitials]byte
	for n := range min(len(letters), len(e.guesses)-i) {
		w := e.doc.Word(i + n)
		if w.Class&Capital == 0 {
			return
		}
		letters[n] = w.text[0]
		if kind, part := partOf(e.guesses[i+n].Label); kind == Person && part == 2 {
			if len(e.initials) < mostInitials {
				e.initials = append(e.initials, hashString(string(letters[:n+1])))
			}
			return
		}
	}
}

// partOf returns the kind and the part, 0 to 2, of the longer name that a token
// with a label is in, or -1.
func partOf(label uint8) (kind, part int) {
	if label == Outside {
		return 0, -1
	}
	switch k := int(label-1) / 4; int(label-1) % 4 {
	case Begin:
		return k, 0
	case Inside:
		return k, 1
	case End:
		return k, 2
	}
	return 0, -1
}

func (e *Evidence) word(w *Word) *wordEvidence {
	t := &e.words[w.Base]
	if t.stamp != e.stamp {
		*t = wordEvidence{stamp: e.stamp}
	}
	return t
}

// Features appends the hashes of what the article says of token i elsewhere. They
// are for the names' labels in the second pass.
func (e *Evidence) Features(i int, to []uint64) []uint64 {
	id := uint64(0x20000)
	add := func(h uint64) { to = append(to, mix(h, id)); id++ }
	skip := func(n uint64) { id += n }
	d := e.doc
	w := d.Word(i)
	g := &e.guesses[i]
	add(uint64(g.Label))
	if w.Class&Capital == 0 {
		return to
	}
	t := e.word(w)
	n := t.count - 1
	if n < 1 {
		add(mix(uint64(g.Label), capKind(w.Class)))
		return to
	}
	skip(1)
	best, share := 0, float32(-1)
	for k := range t.kinds {
		if x := (t.kinds[k] - g.Kinds[k]) / n; x > share {
			best, share = k, x
		}
	}
	degree := uint64(0)
	switch {
	case share > .95:
		degree = 3
	case share > .8:
		degree = 2
	case share > .6:
		degree = 1
	}
	many := uint64(min(n, 3))
	major := uint64(best)<<4 | degree<<2
	add(major)
	add(major | many)
	position := uint64(15)
	alone := uint64(0)
	if r := d.runs[i]; r.start >= 0 {
		position = uint64(min(i-int(r.start), 2)<<2 | min(int(r.end)-i, 2))
		if r.start == r.end {
			alone = 1
		}
	}
	add(mix(major, position))
	add(mix(major, uint64(g.Label)))
	kind, part := partOf(g.Label)
	signature := uint64(0)
	for k := range Kinds {
		for p := range 3 {
			c := t.parts[k][p]
			if p == part && k == kind {
				c--
			}
			if c > 0 {
				signature |= 1 << (3*k + p)
				add(alone)
				add(mix(position, uint64(min(c, 2))))
				add(mix(uint64(g.Label), alone))
			} else {
				skip(3)
			}
		}
	}
	// What the full name, which has more to go by, is thought to be.
	if c := d.said(w); c.relation != noFull && (int(c.full.end) < i || int(c.full.start) > i) {
		f := &e.guesses[c.full.end]
		kind := uint64(0)
		for k, p := range f.Kinds {
			if p > .5 {
				kind = uint64(k + 1)
			}
		}
		add(mix(kind, uint64(c.relation)))
		add(mix(mix(kind, uint64(c.relation)), uint64(g.Label)))
	} else {
		skip(2)
	}
	add(signature)
	add(mix(signature, position))
	add(mix(signature, major))
	add(mix(signature, uint64(g.Label)))
	return to
}

// TitleFeatures appends the hashes of what the guessed names say of token i as
// part of a title: the name that it is in or beside.
func (e *Evidence) TitleFeatures(sentence, i int, to []uint64) []uint64 {
	id := uint64(0x30000)
	add := func(h uint64) { to = append(to, mix(h, id)); id++ }
	s := &e.doc.Sentences[sentence]
	label := func(j int) uint64 {
		if j < s.Start || j >= s.End {
			return 99
		}
		return uint64(e.guesses[j].Label)
	}
	w := e.doc.Word(i)
	add(label(i))
	add(mix(label(i-1), label(i)))
	add(mix(label(i), label(i+1)))
	add(mix(mix(label(i-1), label(i)), label(i+1)))
	add(mix(label(i+1), label(i+2)))
	add(mix(label(i-1), label(i-2)))
	// The nearest person on each side, and what is between.
	after, before := uint64(20), uint64(20)
	var comma, other uint64
	for j := i + 1; j < s.End && j <= i+8; j++ {
		if isPerson(label(j)) {
			after = uint64(min(j-i, 5))
			break
		}
		if e.doc.Word(j).text == "," {
			comma = 1
		} else if label(j) != 0 {
			other = 1
		}
	}
	after = mix(after, comma<<1|other)
	comma, other = 0, 0
	for j := i - 1; j >= s.Start && j >= i-8; j-- {
		if isPerson(label(j)) {
			before = uint64(min(i-j, 5))
			break
		}
		if e.doc.Word(j).text == "," {
			comma = 1
		} else if label(j) != 0 {
			other = 1
		}
	}
	before = mix(before, comma<<1|other)
	add(after)
	add(before)
	add(mix(after, label(i)))
	add(mix(before, label(i)))
	add(mix(after, w.Lower))
	add(mix(before, w.Lower))
	add(mix(label(i), w.Lower))
	return to
}

func isPerson(label uint64) bool { return 1+4*Person <= label && label <= 4+4*Person }

// Guess returns the guess for token i, given its likeliest label.
func (t *Lattice) Guess(i int, label uint8) Guess {
	g := Guess{Label: label}
	g.Kinds[0] = t.At(i, Outside)
	for k := range Kinds {
		for p := Begin; p <= Single; p++ {
			g.Kinds[1+k] += t.At(i, Label(k, p))
		}
	}
	return g
}
