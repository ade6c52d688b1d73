package mojibake

import (
	"bytes"
	"math"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

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
	e := d.weigh(runs)
	v := verdict{best: -1}
	var explained [pageCount]float64
	var letters census
	seen := 0
	scores := e.scores
	for i, r := range runs {
		page, own := e.leaders[i].page, float64(e.leaders[i].score)
		if page < 0 {
			n := bits.OnesCount16(uint16(r.pages))
			page, own = e.choose(r.pages, scores[:n])
			scores = scores[n:]
		}
		if page < 0 || len(runs) == 1 && d.doubtful(r, page) {
			continue
		}
		if v.accepted == nil {
			v.accepted = make([]accepted, 0, len(runs)-i)
		}
		v.accepted = append(v.accepted, accepted{r, page})
		explained[page] += own
		if seen < 2000 { // that is enough to know what kind of text it is
			d.load(r.start, r.end)
			d.bytes(page)
			d.parse(page)
			d.survey(&v, page, &letters)
			seen += len(d.pieces)
		}
	}
	v.language, _ = letters.language()
	for p, n := range explained {
		if n > v.evidence {
			v.best, v.evidence = p, n
		}
	}
	return v
}

// An evidence is what each page explains.
type evidence struct {
	total   [pageCount]float64
	speaks  [pageCount]float64
	highest float64
	leaders []leader  // of each run
	scores  []float32 // of each run without a leader, for each of its pages
}

// A leader is the page that explains a run beyond doubt, or -1.
type leader struct {
	page  int
	score float32
}

// weigh scores every run as read in each of its pages.
func (d *reader) weigh(runs []run) *evidence {
	e := &evidence{leaders: make([]leader, len(runs))}
	top := 0
	for i, r := range runs {
		d.load(r.start, r.end)
		if r.pages&(1<<top) != 0 && e.total[top] > 30 && d.leads(top, r.pages, &e.total) {
			e.leaders[i] = leader{top, float32(d.scores[top])}
			e.total[top] += min(d.scores[top], most)
			continue
		}
		e.leaders[i].page = -1
		var seen set
		for left := r.pages; left != 0; left &= left - 1 {
			p := bits.TrailingZeros16(uint16(left))
			d.scoreAs(p, seen)
			seen |= 1 << p
			e.scores = append(e.scores, float32(d.scores[p]))
			e.total[p] += min(max(d.scores[p], never), most)
		}
		for p, n := range e.total {
			if n > e.total[top] {
				top = p
			}
		}
	}
	e.highest = max(0, slices.Max(e.total[:]))
	e.speaks = d.speaks(runs, &e.total)
	return e
}

// choose returns the page that a run was read as and its score, or -1 if it is
// sound. The scores are those of its pages.
func (e *evidence) choose(pages set, scores []float32) (page int, score float64) {
	page = -1
	var best, rank float64
	for left := pages; left != 0; left &= left - 1 {
		p := bits.TrailingZeros16(uint16(left))
		s := float64(scores[0])
		scores = scores[1:]
		others := e.total[p] - min(max(s, never), most)
		with := s + min(max(others/2.5, -3), 2.5+min(max(others, 0)/20, 2))
		// Between pages that would do, the one that explains more counts.
		r := with + others/(1+e.highest) + e.speaks[p]
		if page < 0 || r > rank+0.001 {
			page, rank, best, score = p, r, with, s
		}
	}
	if best < enough || score < -2 || score < -1 && best < enough+0.5 {
		return -1, 0
	}
	return page, score
}

// survey notes what the run, which was read as page, shows of the text.
func (d *reader) survey(v *verdict, page int, letters *census) {
	for i, c := range d.cs {
		x := &d.t.chars[c]
		v.vietnam = v.vietnam || x.bytes[page] == 0xE1
		if i > 0 {
			v.filled |= x.filled & (1 << page)
		}
	}
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
// a short line that has sound typography, and not for one of the commonest
// letters: too little to tell.
func (d *reader) doubtful(r run, page int) bool {
	if len(d.text) > 80 || utf8.RuneCountInString(d.text[r.start:r.end]) != 2 {
		return false
	}
	d.load(r.start, r.end)
	d.bytes(page)
	d.parse(page)
	if strings.ContainsRune("éèáíóúñçàüöäßãâêôî", d.pieces[0].r) {
		return false
	}
	for i, c := range d.text {
		if c >= 0x2010 && c < 0x2030 && (i < r.start || i >= r.end) {
			return true
		}
	}
	return false
}
