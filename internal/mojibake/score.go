package mojibake

import "unicode"

// The scores are evidence that a run is damaged: whole numbers are single
// signs, each of which is seldom in sound text.
const (
	enough = 3.0 // to change a run
	never  = -4  // a character no text in a language we know holds there
)

// weird tells how unlikely it is that somebody wrote the characters of x.
func (d *reader) weird(x *piece) float64 {
	before, after := d.before, d.after
	if x.start > 0 {
		before = d.rs[x.start-1]
	}
	if x.end < len(d.rs) {
		after = d.rs[x.end]
	}
	n := x.end - x.start
	w := 0.0
	if n >= 3 {
		w = 1
	}
	if x.typographic() {
		w++
	}
	inside := classOf(before).letter() && classOf(after).letter()
	lead := d.rs[x.start]
	lc := classOf(lead)
	odd := false // a symbol was seen
	for k := x.start + 1; k < x.end; k++ {
		o := d.rs[k]
		next := after
		if k+1 < x.end {
			next = d.rs[k+1]
		}
		switch c := classOf(o); {
		case c == other || o == hole:
			w += 2
			if k+1 == x.end && inside {
				w++
			}
		case c == symbol && k+1 == x.end && !classOf(next).letter() && (o == '™' || o == '®' || o == '©'):
		case c == symbol, c == accent, c == boxes, c == emoji, c == joiner:
			if !odd {
				w += 1.5
				odd = true
			}
			if k+1 == x.end && inside {
				w++
			} else if k+1 == x.end && classOf(next).letter() {
				w += 0.5
			}
		case c.letter():
			switch {
			case n > 2 && c.script() == lc.script():
			case lc == symbol || lc == boxes:
				if c != latin {
					w--
				} else {
					w++
				}
			case o == 'Œ' || o == 'œ' || o == 'Ÿ' || o == 'ƒ':
				w++
			case c.script() != lc.script():
				w++
			case unicode.IsUpper(lead) && !unicode.IsUpper(o) && unicode.IsUpper(after):
				w++
			case !unicode.IsUpper(lead) && unicode.IsUpper(o):
				w++
			case unicode.IsUpper(lead) && unicode.IsUpper(o) && unicode.IsLower(next):
			default:
				w--
			}
		case c == quote:
			nc := classOf(next)
			switch {
			case k+1 == x.end && !nc.letter() && nc != digit:
				if n == 2 {
					w--
				}
			case o == '’' && !inside:
				w -= 0.5
			case inside:
				w += 2
			default:
				w++
			}
		}
	}
	bc := classOf(before)
	switch {
	case lead == 'Ã' || lead == 'Â':
		w += 2
	case bc == digit && classOf(after) == digit:
		w += 0.5
	case lc == symbol, lc == boxes:
		if bc == latin || classOf(after) == latin {
			w++
		}
		if inside {
			w++
		}
	case lc.letter() && lc != latin && (before < 0x80 && bc == latin || after < 0x80 && classOf(after) == latin):
		w += 1.5
	}
	if lc == latin && unicode.IsUpper(lead) && bc == latin && unicode.IsLower(before) {
		w += 1.5
	}
	return w
}

// alone are the Latin letters that are words in some language.
func alone(r rune) bool {
	switch r {
	case 'à', 'À', 'é', 'É', 'è', 'È', 'ó', 'Ó', 'á', 'Á', 'í', 'Í', 'ú', 'Ú', 'ô', 'å', 'Å', 'ö', 'Ö', 'ù':
		return true
	}
	return false
}

// fits tells how likely r is between prev and next, prev2 standing before
// prev. A zero rune is the edge of the text.
func fits(prev2, prev, r, next rune) float64 {
	c := classOf(r)
	pc, nc := classOf(prev), classOf(next)
	switch c {
	case other:
		return never
	case rareLatin, rareGreek, rareCyrillic:
		if pc.script() == c.script() && nc.script() == c.script() && c != rareLatin {
			return -0.5
		}
		return never
	case latin:
		pl, nl := pc.script() == latin, nc.script() == latin
		if !pl && !nl {
			if pc.letter() || nc.letter() {
				return -3
			}
			if alone(r) {
				return 1
			}
			return -1.5
		}
		if pc.letter() && !pl || nc.letter() && !nl {
			return -2
		}
		if unicode.IsUpper(r) {
			if pl && unicode.IsLower(prev) {
				return -2
			}
			if !pl {
				return 1
			}
			if nl && unicode.IsLower(next) {
				return -1
			}
			return 1
		}
		if pl && unicode.IsUpper(prev) {
			if nl && unicode.IsUpper(next) {
				return -2
			}
			if !nl && classOf(prev2) == latin && unicode.IsUpper(prev2) {
				return -2
			}
		}
		if pl && unicode.IsLower(prev) && nl && unicode.IsUpper(next) {
			return -1
		}
		return 1
	case greek, cyrillic, hebrew, arabic, thai, indic, minor:
		same := 0
		if pc.script() == c {
			same++
		}
		if nc.script() == c {
			same++
		}
		switch {
		case c == minor && same == 0:
			return never
		case c == minor:
			return 0
		case same > 0:
			if (c == greek || c == cyrillic) && unicode.IsUpper(r) && pc.script() == c && unicode.IsLower(prev) {
				return -1.5
			}
			return 2
		case c == greek && (pc.letter() || nc.letter() || pc == digit || nc == digit):
			return 0.5
		case pc.letter() || nc.letter():
			return -3
		case c == arabic && !unicode.IsLetter(r), c == cyrillic && len(cyrillicWords) > 0 && isWord(r):
			return 0
		}
		return -2
	case cjk:
		switch {
		case pc == cjk || nc == cjk:
			return 2
		case r >= 0xFF00 || r < 0x3040:
			return 0.5
		}
		return -3
	case combining:
		if pc.letter() || pc == combining {
			return 0.5
		}
		if pc == mark || pc == digit {
			return 0.5
		}
		return -1.5
	case quote:
		if r < 0x100 {
			return 0.5
		}
		return 1.5
	case emoji:
		return 2
	case symbol:
		if r == hole {
			return 2
		}
		return 1
	case accent:
		return -1
	case boxes:
		return 0
	case space:
		return 0.5
	case joiner:
		return 0.5
	}
	return 0
}

// cyrillicWords are the letters that are words.
const cyrillicWords = "АВИКОСУЯавикосуяіїІЗзбйєйуъћё"

func isWord(r rune) bool {
	for _, w := range cyrillicWords {
		if w == r {
			return true
		}
	}
	return false
}

// score tells how likely it is that the pieces of the run, as read in page p,
// are what was meant, and whether that is likely at all.
func (d *reader) score(p int) float64 {
	var total float64
	prev2, prev := d.before2, d.before
	done, damaged, losses, poor, worst := 0, 0, 0, 0.0, 0.0
	for i := range d.pieces {
		x := &d.pieces[i]
		next := d.after
		if i+1 < len(d.pieces) {
			y := &d.pieces[i+1]
			next = y.r
			if y.kind == lost {
				next = d.guessClass(p, y)
			}
		}
		switch x.kind {
		case whole, spaced:
			f := fits(prev2, prev, x.r, next)
			if f < 0 {
				poor += f
				worst = min(worst, f)
			}
			w := d.weird(x)
			if x.kind == spaced {
				w -= 1.5
			}
			total += f + w
			done += x.end - x.start
			damaged++
		case lost:
			x.r = d.guessClass(p, x)
			f := fits(prev2, prev, x.r, next)
			losses++
			if x.typographic() {
				total += f + d.weird(x)
				done += x.end - x.start
				damaged++
				losses--
				break
			}
			switch {
			case f < 0:
				total -= 1.5
			case x.n == sequenceLen(x.lead):
				// The lost byte is seen, as U+FFFD.
				total += f + d.weird(x) - 1.5
				damaged++
				losses--
			default:
				total -= 0.5
			}
			done += x.end - x.start
		case left:
			switch classOf(d.rs[x.start]) {
			case quote, space, joiner, emoji:
				total -= 0.25
			case mark:
			default:
				if d.rs[x.start] != ' ' {
					total -= 1.5
				}
			}
		}
		prev2, prev = prev, x.r
	}
	if damaged == 0 {
		return 0
	}
	if done*2 < len(d.rs) || 2*losses > 3*damaged {
		return never
	}
	switch {
	case (poor < 0 || damaged > 1 && total < 2*enough) && d.again():
		total -= 0.8 * poor
		if damaged > 1 {
			total += 3
		}
	case worst == never && damaged == 1:
		total = min(total, -2)
	}
	return total
}

// guessClass returns some character that a lost sequence may have been: one
// that stands for the class of all.
func (d *reader) guessClass(p int, x *piece) rune {
	var buf [40]rune
	for _, r := range d.candidates(p, x, false, buf[:0]) {
		switch c := classOf(r); c {
		case other, rareLatin, rareGreek, rareCyrillic, minor, accent:
			continue
		default:
			return r
		}
	}
	return hole
}

// again reports whether what the pieces make is damaged once more: all of it
// whole sequences in some page.
func (d *reader) again() bool {
	pages := set(1<<pageCount - 1)
	var two, threeA, threeB, fourA, fourB, fourC set
	seen := false
	inside := set(0) // pages with a sequence begun
	for i := range d.pieces {
		x := &d.pieces[i]
		if x.kind == left && x.r < 0x80 {
			continue
		}
		c := d.t.of(x.r)
		begun := c.lead[0] | c.lead[1] | c.lead[2]
		whole := c.next & (two | threeB | fourC)
		goes := c.next & (threeA | fourA | fourB)
		pages &= whole | goes | begun&^inside
		if pages == 0 {
			return false
		}
		seen = seen || whole != 0
		threeB, fourC, fourB = threeA&c.next, fourB&c.next, fourA&c.next
		two, threeA, fourA = c.lead[0], c.lead[1], c.lead[2]
		inside = two | threeA | threeB | fourA | fourB | fourC
	}
	return seen && pages&^inside != 0
}
