// Package mojibake puts right text that was decoded with the wrong table: UTF-8
// that was read as one of sixteen code pages, once or several times, wholly or
// in part.
//
// Characters are turned back into the bytes that each page may have read them
// from. Where these are sequences of UTF-8, the characters before and after are
// judged: how odd the damaged ones are where they stand, and whether those they
// would become fit the script beside them. What the page explains in the rest
// of the text counts too.
package mojibake

import (
	"bytes"
	"math"
	"slices"
	"unicode/utf8"
)

// An Edit replaces the bytes from Start to End of a text with New. It is a
// Guess if the bytes that would have said what belongs there are lost.
type Edit struct {
	Start, End int
	New        string
	Guess      bool
}

// maxRounds is how many times over text may be damaged. What does not come to
// rest in so many rounds was never a text.
const maxRounds = 8

// Repair returns s put right and the edits that do it, in order. The result is
// valid UTF-8, and repairing it again changes nothing.
func Repair(s string) (string, []Edit) {
	edits := validate(s)
	fixed := apply(s, edits)
	clean, sure := fixed, edits
	for range maxRounds {
		next, found := round(fixed)
		if len(found) == 0 {
			return fixed, edits
		}
		fixed = next
		edits = Compose(edits, found)
	}
	return clean, sure
}

// round undoes one damage.
func round(text string) (string, []Edit) {
	t := undo()
	f := scan(text, t)
	if len(f.runs) == 0 && !f.controls && !f.single && !f.tilde {
		return text, nil
	}
	d := &reader{text: text, t: t}
	v := d.judge(f.runs)
	if len(v.accepted) == 0 && !f.controls && !f.single && !f.tilde {
		return text, nil
	}
	return d.write(&v, f)
}

// A verdict is what is to be changed in one round.
type verdict struct {
	accepted []accepted
	best     int // the page that explains most, or -1
	evidence float64
	filled   set  // pages with holes filled from windows-1252
	vietnam  bool // letters of Vietnamese were damaged
	drops    bool // bytes were lost without a trace
	wide     bool // characters of East Asia lost bytes
	language language
}

// An accepted run is damaged: it was read as page.
type accepted struct {
	run
	page int
}

// judge tells which runs are damaged.
func (d *reader) judge(runs []run) verdict {
	var total [pageCount]float64
	var scores []float32 // of the pages of each run
	top := 0
	for _, r := range runs {
		d.load(r.start, r.end)
		led := r.pages&(1<<top) != 0 && total[top] > 30 && d.leads(top, r.pages, &total)
		var seen set
		for p := range pageCount {
			if r.pages&(1<<p) == 0 {
				continue
			}
			if !led {
				d.scoreAs(p, seen)
				seen |= 1 << p
			}
			scores = append(scores, float32(d.scores[p]))
			if !led || p == top {
				total[p] += min(max(d.scores[p], never), 6)
			}
		}
		for p := range pageCount {
			if total[p] > total[top] {
				top = p
			}
		}
	}
	v := verdict{best: -1}
	speaks := d.speaks(runs, &total)
	highest := max(0, slices.Max(total[:]))
	var explained [pageCount]float64
	var letters census
	seen := 0
	for _, r := range runs {
		best, top, most, own := -1, 0.0, 0.0, 0.0
		for p := range pageCount {
			if r.pages&(1<<p) == 0 {
				continue
			}
			s := float64(scores[0])
			scores = scores[1:]
			others := total[p] - min(max(s, never), 6)
			with := s + min(max(others/2.5, -3), 2.5+min(max(others, 0)/20, 2))
			// Between pages that would do, the one that explains more counts.
			rank := with + others/(1+highest) + speaks[p]
			if best < 0 || rank > top+0.001 {
				best, top, most, own = p, rank, with, s
			}
		}
		if most < enough || own < -2 || own < -1 && most < enough+0.5 || len(runs) == 1 && d.doubtful(r) {
			continue
		}
		v.accepted = append(v.accepted, accepted{r, best})
		explained[best] += own
		if seen > 2000 { // enough to know the language by
			continue
		}
		for i, c := range d.text[r.start:r.end] {
			v.vietnam = v.vietnam || d.t.of(c).bytes[best] == 0xE1
			if i > 0 && d.t.of(c).filled != 0 {
				v.filled |= d.t.of(c).filled & (1 << best)
			}
		}
		d.load(r.start, r.end)
		d.bytes(best)
		d.parse(best)
		seen += len(d.pieces)
		for i := range d.pieces {
			switch x := &d.pieces[i]; {
			case x.kind == whole:
				letters.count(x.r)
			case x.kind == lost && x.lead >= 0xE3:
				v.wide = true
			case x.kind == lost && !x.full() && !x.typographic():
				v.drops = true
			}
		}
	}
	v.language, _ = letters.language()
	for p, e := range explained {
		if e > v.evidence {
			v.best, v.evidence = p, e
		}
	}
	return v
}

// scoreAs scores the run as read in page p, unless one of the pages seen
// reads it alike.
func (d *reader) scoreAs(p int, seen set) {
	d.bytes(p)
	for q := range pageCount {
		if seen&(1<<q) != 0 && d.t.blank[p] == d.t.blank[q] && bytes.Equal(d.raw[p], d.raw[q]) {
			d.scores[p] = d.scores[q]
			return
		}
	}
	d.parse(p)
	d.scores[p] = d.score(math.Inf(1))
}

// speaks tells, for the pages that explain about the same, how well the letters
// that each makes fit one language: no two pages differ in all of them.
func (d *reader) speaks(runs []run, total *[pageCount]float64) (fit [pageCount]float64) {
	highest := slices.Max(total[:])
	near := 0
	for _, e := range total {
		if e > 0 && e >= highest*0.9 {
			near++
		}
	}
	if near < 2 {
		return fit
	}
	for p, e := range total {
		if e <= 0 || e < highest*0.9 {
			continue
		}
		var letters census
		for _, r := range runs[:min(len(runs), 200)] {
			if r.pages&(1<<p) == 0 || r.end-r.start > 1000 {
				continue
			}
			d.load(r.start, r.end)
			d.bytes(p)
			d.parse(p)
			for i := range d.pieces {
				if d.pieces[i].kind == whole {
					letters.count(d.pieces[i].r)
				}
			}
		}
		_, fit[p] = letters.language()
	}
	return fit
}

// leads reports whether page p, which explains most so far, explains all of
// the run and no page that is not far behind reads it otherwise. Then it is
// scored alone.
func (d *reader) leads(p int, pages set, total *[pageCount]float64) bool {
	d.bytes(p)
	for q := range pageCount {
		if q != p && pages&(1<<q) != 0 && total[q] > total[p]-15 && d.maps(q) {
			d.bytes(q)
			if !bytes.Equal(d.raw[p], d.raw[q]) {
				return false
			}
		}
	}
	d.parse(p)
	if d.count.whole < len(d.pieces) {
		return false
	}
	for q := range d.scores {
		d.scores[q] = never
	}
	d.scores[p] = d.score(plenty)
	return d.scores[p] > enough+1
}

// maps reports whether page p has all characters of the run.
func (d *reader) maps(p int) bool {
	for _, c := range d.cs {
		if d.t.chars[c].bytes[p] == 0 {
			return false
		}
	}
	return true
}

// doubtful reports whether r, the only damaged run, is a pair of characters in
// a short line that has sound typography: too little to tell.
func (d *reader) doubtful(r run) bool {
	if len(d.text) > 80 || utf8.RuneCountInString(d.text[r.start:r.end]) != 2 {
		return false
	}
	for i, c := range d.text {
		if c >= 0x2010 && c < 0x2030 && (i < r.start || i >= r.end) {
			return true
		}
	}
	return false
}

// validate returns the edits that make s valid UTF-8.
func validate(s string) []Edit {
	if utf8.ValidString(s) {
		return nil
	}
	table := undo().latin
	var edits []Edit
	for i := 0; i < len(s); {
		i += asciiLen(s, i)
		if i == len(s) {
			break
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r != utf8.RuneError || n > 1 {
			i += n
			continue
		}
		if i+6 <= len(s) {
			if r, ok := decode([]byte(s[i : i+6])); ok && s[i] == 0xED && s[i+3] == 0xED && s[i+1]&s[i+2]&s[i+4]&s[i+5]&0xC0 == 0x80 {
				edits = append(edits, Edit{i, i + 6, string(r), false})
				i += 6
				continue
			}
		}
		e := Edit{i, i + 1, "\ufffd", true}
		before, after := byte(' '), byte(' ')
		if i > 0 {
			before = s[i-1]
		}
		if i+1 < len(s) {
			after = s[i+1]
		}
		// A byte on its own in ASCII is of the page that most such texts are in.
		if before < utf8.RuneSelf && after < utf8.RuneSelf && table[s[i]-0x80] != hole {
			r := table[s[i]-0x80]
			bl, al := classOf(rune(before)) == latin, classOf(rune(after)) == latin
			if c := classOf(r); bl || al || !c.letter() && before != 0 && after != 0 {
				e.New = string(r)
			}
		}
		edits = append(edits, e)
		i++
	}
	return edits
}
