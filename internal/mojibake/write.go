package mojibake

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/edit"
)

// A writer puts the edits of one round together.
type writer struct {
	*reader
	v       *verdict
	out     []byte // the text so far, up to the end of the last edit
	lastKey lostKey
	last    []rune // the candidates for it
	copied  int    // how much of the text is in out
	edits   []written
	quotes  balance
	single  rune // the lead that is all that is left of typography; 0 is none
	page    int  // of the run
	exact   bool // spaces that were the byte A0 are still there one for one
}

// A lostKey is what candidates depend on.
type lostKey struct {
	page   int
	known  [4]byte
	n      int8
	filled bool
}

// A written edit has what it writes in the writer's output.
type written struct {
	Start, End, from, to int
	guess                bool
}

// write returns the text with the edits that v found made, and with what can
// be told of lost bytes and controls.
func (d *reader) write(v *verdict, f findings) (string, []edit.Edit) {
	w := &writer{reader: d, v: v}
	if v.best < 0 && f.tilde {
		v.best = 0
	}
	if f.single {
		w.single = findSingle(d.text)
	}
	w.exact = strings.Contains(d.text, "Ã  ")
	all := f.controls || f.tilde || w.single != 0 || v.evidence >= enough
	next := 0
	for i := 0; i < len(d.text); {
		if !all {
			if next == len(v.accepted) {
				break
			}
			i = v.accepted[next].start
		} else {
			i += asciiLen(d.text, i)
			if i == len(d.text) {
				break
			}
		}
		if next < len(v.accepted) && v.accepted[next].start == i {
			a := v.accepted[next]
			next++
			w.undo(a.run, a.page, true)
			i = max(a.end, w.end())
			continue
		}
		end := i
		for end < len(d.text) && d.text[end] >= utf8.RuneSelf {
			end++
		}
		w.undo(run{start: i, end: end}, v.best, false)
		i = end
	}
	return w.finish()
}

// finish returns the text with all edits made. What they write is kept in it.
func (w *writer) finish() (string, []edit.Edit) {
	if len(w.edits) == 0 {
		return w.text, nil
	}
	w.copyTo(len(w.text))
	text := string(w.out)
	edits := make([]edit.Edit, len(w.edits))
	for i, e := range w.edits {
		edits[i] = edit.Edit{Start: e.Start, End: e.End, New: text[e.from:e.to], Guess: e.guess}
	}
	return text, edits
}

// end returns where the last edit ends.
func (w *writer) end() int {
	if len(w.edits) == 0 {
		return 0
	}
	return w.edits[len(w.edits)-1].End
}

// undo writes the edits of a run. In one that was not accepted only what is
// lost, single or a control is looked at.
func (w *writer) undo(r run, page int, accepted bool) {
	w.load(r.start, r.end)
	w.page = page
	if page >= 0 {
		w.bytes(page)
		w.parse(page)
	} else {
		w.pieces = w.pieces[:0]
		for i, c := range w.rs {
			w.pieces = append(w.pieces, piece{start: int32(i), end: int32(i + 1), r: c})
		}
	}
	prev2, prev := w.before2, w.before
	if n := len(w.edits); n > 0 && w.edits[n-1].End == r.start {
		prev, _ = utf8.DecodeLastRune(w.out)
	}
	for i := range w.pieces {
		x := &w.pieces[i]
		next, known := w.after, true
		if i+1 < len(w.pieces) {
			y := &w.pieces[i+1]
			next = y.r
			if y.kind == lost {
				next, known = y.like(), false
			}
		}
		switch x.kind {
		case whole:
			if accepted {
				w.put(x, x.r, false)
			} else {
				x.r = w.rs[x.start]
			}
		case spaced:
			if x.space {
				w.nbsp(x, prev2, prev, accepted)
			} else if accepted {
				w.put(x, x.r, true)
			}
		case lost:
			w.restore(page, x, prev2, prev, next, w.behind(i, known), accepted)
		case left:
			w.control(x, prev, next)
			w.lone(x, prev, next)
		}
		prev2, prev = prev, x.r
	}
}

// behind returns the two characters behind piece i as they will be, 0 for one
// that is not known yet.
func (w *writer) behind(i int, known bool) (r [2]rune) {
	if !known {
		return r
	}
	for k := range r {
		switch {
		case i+1+k == len(w.pieces):
			r[k] = max(w.after, ' ')
			return r
		case w.pieces[i+1+k].kind == lost:
			return r
		}
		r[k] = w.pieces[i+1+k].r
	}
	return r
}

// copyTo copies the text up to end.
func (w *writer) copyTo(end int) {
	w.out = append(w.out, w.text[w.copied:end]...)
	w.copied = end
}

// put replaces x with r.
func (w *writer) put(x *piece, r rune, guess bool) {
	end := w.at[x.end]
	if x.space {
		end++
	}
	x.r = r
	start := w.at[x.start]
	w.copyTo(start)
	w.copied = end
	from := len(w.out)
	w.out = utf8.AppendRune(w.out, r)
	if n := len(w.edits); n > 0 && w.edits[n-1].End == start && !guess && !w.edits[n-1].guess {
		w.edits[n-1].End, w.edits[n-1].to = end, len(w.out)
		return
	}
	w.edits = append(w.edits, written{start, end, from, len(w.out), guess})
}

// nbsp writes x, whose last byte is A0 if the space behind it is one.
func (w *writer) nbsp(x *piece, prev2, prev rune, accepted bool) {
	was := w.rs[x.start]
	behind := w.text[min(w.at[x.end]+1, len(w.text)):]
	next, _ := utf8.DecodeRuneInString(behind)
	if behind == "" {
		next = ' '
	}
	r := x.r
	strong := w.v.evidence >= enough || isLower(prev) && isUpper(was)
	if w.v.best >= 0 && next >= utf8.RuneSelf {
		next = w.peek(w.v.best, w.at[x.end]+1)
	}
	f := fits(prev2, prev, r, next)
	x.r = was
	if !strong {
		return
	}
	if r == 'à' {
		// The space may be the lost byte, or there may have been two.
		switch {
		case !classOf(next).letter() || w.exact || w.v.vietnam:
			if next == ' ' {
				f = fits(prev2, prev, r, ' ')
			}
		case !classOf(prev).letter() && contractionOfA(behind):
		default:
			x.space = false
			f = fits(prev2, prev, r, ' ')
		}
		if f < 0 {
			x.r = was
			return
		}
		w.put(x, r, true)
		return
	}
	if classOf(r) == cjk && w.v.wide || classOf(r) == latin && !accepted && !w.v.language.has(r) {
		return
	}
	if w.v.drops || f < 0.5 || x.n < 2 && !accepted && w.v.evidence < 6 {
		x.space = false
		w.restore(w.page, x, prev2, prev, ' ', [2]rune{' ', 0}, accepted)
		return
	}
	w.put(x, r, true)
}

// contractionOfA reports whether text begins with what à is written together
// with in Portuguese.
func contractionOfA(text string) bool {
	return strings.HasPrefix(text, "s ") || strings.HasPrefix(text, "quel")
}

// peek returns the character at byte i of the text as page p would have it.
func (w *writer) peek(p, i int) rune {
	var bytes [4]byte
	n := 0
	first := rune(0)
	for _, r := range w.text[i:min(len(w.text), i+16)] {
		if n == 0 {
			first = r
		}
		b := w.t.of(r).bytes[p]
		if b == 0 || n == 4 {
			break
		}
		bytes[n] = b
		n++
	}
	if k := sequenceLen(bytes[0]); k > 0 && k <= n {
		if r, ok := decode(bytes[:k]); ok {
			return r
		}
	}
	return first
}

// restore writes x, a sequence with a byte lost, if what it was can be told.
func (w *writer) restore(page int, x *piece, prev2, prev, next rune, behind [2]rune, accepted bool) {
	was := w.rs[x.start]
	x.r = was
	if !accepted && (w.v.evidence < enough || w.count.losses > 2 || x.n == 1 && w.sound(was, prev)) {
		return
	}
	filled := w.v.filled&(1<<page) != 0
	if key := (lostKey{page, x.known, x.n, filled}); key != w.lastKey {
		w.lastKey, w.last = key, w.candidates(page, x, filled, w.last)
	}
	all := w.last
	if len(all) == 0 {
		if accepted && x.full() {
			w.put(x, hole, true)
		}
		return
	}
	if x.typographic() {
		r := typography(w.before40(x), w.text[w.at[x.end]:], &w.quotes, x.n == 3, &w.v.language, func(r rune) bool {
			return slices.Contains(all, r)
		})
		if r == 0 {
			r = all[len(all)-1]
		}
		if classOf(r) == quote {
			w.put(x, r, true)
			return
		}
	}
	if c := classOf(all[0]); (c == emoji || c == cjk || c == joiner) && len(all) > 1 {
		if accepted && x.full() {
			w.put(x, hole, true)
		}
		return
	}
	best, most := rune(0), 0.0
	for _, c := range all {
		if k := classOf(c); k == joiner || !accepted && !k.letter() {
			continue
		}
		f := fits(prev2, prev, c, next) + w.v.language.usual(c, prev2, prev, behind)
		if best == 0 || f > most {
			best, most = c, f
		}
	}
	limit := 0.5
	if accepted {
		limit = -0.5
	}
	if best == 0 || fits(prev2, prev, best, next) < limit {
		if (accepted || x.n > 2) && x.full() {
			w.put(x, hole, true)
		}
		return
	}
	w.put(x, best, true)
}

// sound reports whether a letter on its own after prev, in a run that shows no
// other damage, may be what it is.
func (w *writer) sound(r, prev rune) bool {
	switch {
	case classOf(r) != latin || isLower(prev) && isUpper(r):
		return false
	case w.v.language.letters == "":
		return true
	}
	return w.v.language.has(r)
}

// before40 brings the balance of quotation marks up to x, and returns the end
// of what is before it.
func (w *writer) before40(x *piece) []byte {
	w.copyTo(w.at[x.start])
	w.quotes.read(w.out)
	return w.out[max(0, len(w.out)-40):]
}

// control writes a C1 control as the character of windows-1252 with the same
// number.
func (w *writer) control(x *piece, prev, next rune) {
	if x.r < 0x80 || x.r >= 0xA0 {
		return
	}
	high := w.t.latin
	r := high[x.r-0x80]
	if r == hole || isHole(high, prev) || isHole(high, next) {
		return
	}
	if isLower(prev) && isLower(next) && classOf(r) == quote || classOf(r) == symbol {
		// No mark stands within a word. This is a letter of another page.
		before, after := []byte(w.text[max(0, w.at[x.start]-8):w.at[x.start]]), w.text[w.at[x.end]:]
		if m := w.t.mac[x.r-0x80]; isLower(m) && isLower(prev) && isLower(next) && !contraction(after) && !elided(before) {
			w.put(x, m, true)
			return
		}
	}
	if classOf(r).letter() && fits(0, prev, r, next) < 1 {
		return
	}
	w.put(x, r, false)
}

// isHole reports whether r is a control that the page high does not define.
func isHole(high []rune, r rune) bool { return 0x80 <= r && r < 0xA0 && high[r-0x80] == hole }
