package core

// A word says something of itself, of the tokens beside it and of those near it.
// What it says is the same wherever it stands, so it is worked out once. These
// are the ways to look at a word from a token.
const (
	Here    = iota
	Before  // the word is the one before the token
	After   // the one after it
	Before2 // the second before it
	After2
	Left  // one of the four before it
	Right // one of the four after it
	Places
)

// Near is how many tokens of each side are Left and Right.
const Near = 4

// capKind is what a word's letters say in three bits.
func capKind(c Class) uint64 {
	switch {
	case c&Capitals != 0:
		return 3
	case c&Capital != 0:
		return 2
	case c&Letters == 0:
		return 1
	}
	return 0
}

// Features appends the hashes of what w says of a token from a place.
func (w *Word) Features(place int, to []uint64) []uint64 {
	id := uint64(place+1) << 8
	add := func(h uint64) { to = append(to, mix(h, id)); id++ }
	skip := func(n uint64) { id += n }
	clusters := func() {
		for _, c := range w.Cluster {
			if c != 0 {
				add(uint64(c))
			} else {
				skip(1)
			}
		}
	}
	switch place {
	case Left, Right:
		add(w.Lower)
	case Before2, After2:
		add(w.Lower)
		add(w.Shape)
		clusters()
	case Before, After:
		add(w.Form)
		add(w.Lower)
		add(w.Shape)
		clusters()
		add(uint64(w.Lists))
		if n := len(w.text); n > 3 {
			add(hashString(w.text[n-3:]))
		}
	case Here:
		add(0)
		add(w.Form)
		add(w.Lower)
		add(w.Shape)
		add(uint64(w.Class))
		clusters()
		if w.Cluster[0] != 0 {
			add(mix(uint64(w.Cluster[0]), w.Shape))
			add(mix(uint64(w.Cluster[1]), capKind(w.Class)))
			add(mix(uint64(w.Cluster[2]), capKind(w.Class)))
		} else {
			add(w.Shape) // a word that nobody has seen
			skip(2)
		}
		for b := range listBits {
			if w.Lists>>b&1 != 0 {
				add(mix(1, capKind(w.Class)))
			} else {
				skip(1)
			}
		}
		add(uint64(w.Lists))
		add(mix(uint64(w.Lists), w.Shape))
		lower := lowerASCII(w.text)
		for k := 1; k <= 6; k++ {
			if k < len(lower) {
				add(hashString(lower[:k]))
				add(hashString(lower[len(lower)-k:]))
			} else {
				skip(2)
			}
		}
	}
	return to
}

func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c | 0x20
		}
	}
	return string(b)
}

// Hashes of what is beyond the ends of a sentence.
const (
	beyondStart = 0x5bd1e995
	beyondEnd   = 0x1b873593
)

// Features appends the hashes of what is said of token i by several words
// together, by their phrases and runs, and by the whole article.
func (d *Doc) Features(sentence, i int, to []uint64) []uint64 {
	s := &d.Sentences[sentence]
	id := uint64(0x10000)
	add := func(h uint64) { to = append(to, mix(h, id)); id++ }
	skip := func(n uint64) { id += n }
	at := func(j int) *Word {
		switch {
		case j < s.Start:
			return &wordBeyondStart
		case j >= s.End:
			return &wordBeyondEnd
		}
		return d.Word(j)
	}
	w, p, n, pp, nn := at(i), at(i-1), at(i+1), at(i-2), at(i+2)

	add(mix(p.Lower, w.Lower))
	add(mix(w.Lower, n.Lower))
	add(mix(p.Lower, n.Lower))
	add(mix(pp.Lower, p.Lower))
	add(mix(n.Lower, nn.Lower))
	add(mix(p.Shape, w.Shape))
	add(mix(w.Shape, n.Shape))
	add(mix(mix(p.Shape, w.Shape), n.Shape))
	add(mix(w.Shape, p.Lower))
	add(mix(w.Shape, n.Lower))
	add(mix(uint64(w.Cluster[1]), uint64(p.Cluster[1])))
	add(mix(uint64(w.Cluster[1]), uint64(n.Cluster[1])))
	add(mix(mix(uint64(p.Cluster[0]), uint64(n.Cluster[0])), capKind(w.Class)))
	add(mix(mix(uint64(p.Cluster[2]), capKind(w.Class)), uint64(w.Lists)))

	edge := s.style << 2
	if i == s.Start {
		edge |= 1
	}
	if i == s.End-1 {
		edge |= 2
	}
	add(mix(edge, w.Shape))
	add(mix(edge, capKind(w.Class)))
	add(mix(s.style, w.Lower))
	add(mix(s.style&3, mix(uint64(w.Cluster[1]), capKind(w.Class))))
	add(mix(uint64(d.Source), capKind(w.Class)))
	if d.Source != 0 {
		add(mix(uint64(d.Source), w.Lower))
	} else {
		skip(1)
	}

	for k := -1; k <= 1; k++ {
		if j := i + k; j >= s.Start && j < s.End {
			ph := d.phrases[j]
			for b := range phraseBits {
				where := uint64(ph.begin>>b&1 | ph.inside>>b&1<<1 | ph.end>>b&1<<2)
				if where != 0 {
					add(where)
				} else {
					skip(1)
				}
			}
		} else {
			skip(phraseBits)
		}
	}
	if ph := d.phrases[i]; ph != (phrase{}) {
		add(mix(mix(uint64(ph.begin), uint64(ph.inside)), uint64(ph.end)))
	} else {
		skip(1)
	}

	if r := d.runs[i]; r.start >= 0 {
		first, last := int(r.start), int(r.end)
		position := uint64(min(i-first, 3)<<2 | min(last-i, 3))
		whole := uint64(3)
		for j := first; j <= last && j < first+8; j++ {
			whole = mix(whole, d.Word(j).Lower)
		}
		before, after := at(first-1), at(last+1)
		end, start := at(last), at(first)
		add(end.Lower)
		add(start.Lower)
		add(before.Lower)
		add(after.Lower)
		add(position)
		add(mix(position, end.Lower))
		add(mix(position, start.Lower))
		add(mix(position, before.Lower))
		add(mix(position, after.Lower))
		add(mix(position, w.Lower))
		add(mix(position, whole))
		add(mix(position, mix(at(first-2).Lower, before.Lower)))
		add(mix(position, mix(after.Lower, at(last+2).Lower)))
		add(mix(position, uint64(end.Cluster[1])))
		add(mix(position, uint64(start.Cluster[1])))
		add(mix(position, uint64(before.Cluster[2])))
		add(mix(position, uint64(after.Cluster[2])))
		add(mix(position, mix(uint64(start.Lists), uint64(end.Lists))))
	} else {
		skip(18)
	}

	if w.Class&Capital != 0 {
		c := d.casing[w.Base]
		b := uint64(min(c.small, 2))<<4 | uint64(min(c.middle, 3))<<2 | uint64(min(c.capital, 3))
		add(b)
		add(mix(b, w.Shape))
		add(mix(b, edge))
		if full := c.full; c.relation != noFull && (d.runs[i].end-d.runs[i].start < full.end-full.start || c.relation >= lettersOf) {
			relation := uint64(c.relation)
			start, end := d.Word(int(full.start)), d.Word(int(full.end))
			add(relation)
			add(mix(relation, end.Lower))
			add(mix(relation, uint64(end.Cluster[1])))
			add(mix(relation, uint64(end.Cluster[2])))
			add(mix(relation, start.Lower))
			add(mix(relation, uint64(start.Cluster[1])))
			add(mix(relation, uint64(start.Lists)))
			add(mix(relation, mix(uint64(start.Lists), uint64(end.Lists))))
		}
	}
	return to
}

var (
	wordBeyondStart = Word{Form: beyondStart, Lower: beyondStart, Shape: beyondStart}
	wordBeyondEnd   = Word{Form: beyondEnd, Lower: beyondEnd, Shape: beyondEnd}
)
