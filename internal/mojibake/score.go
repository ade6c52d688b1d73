package mojibake

import (
	"strings"
	"unicode"
)

// The scores are evidence that a run is damaged: whole numbers are single
// signs, each of which is seldom in sound text.
const (
	enough = 3.0 // to change a run
	plenty = 10  // to ask no further
	most   = 6.0 // that a run can say for its page

	enoughPieces = 4000 // of a run, to judge it by
	never        = -4   // a character no text in a language we know holds there
)

// weird tells how unlikely it is that somebody wrote the characters of x.
func (d *reader) weird(x *piece) float64 {
	before, after := d.before, d.after
	bc, ac := classOf(before), classOf(after)
	if x.start > 0 {
		before, bc = d.rs[x.start-1], d.classes[x.start-1]
	}
	if int(x.end) < len(d.rs) {
		after, ac = d.rs[x.end], d.classes[x.end]
	}
	n := int(x.end - x.start)
	w := 0.0
	if n >= 3 {
		w = 1
	}
	if x.typographic() {
		w++
	}
	inside := bc.letter() && ac.letter()
	lead := d.rs[x.start]
	lc := d.classes[x.start]
	foreign := false // the lead is not of the word it stands in
	switch {
	case lead == 'Ã' || lead == 'Â':
		w += 2
		foreign = bc == latin && isLower(before)
	case bc == digit && ac == digit:
		w += 0.5
	case lc == symbol, lc == boxes:
		if bc == latin || ac == latin {
			w++
		}
		if inside {
			w++
		}
	case lc.script() != latin && bc == latin && ac == latin:
		w += 3
		foreign = true
	case lc.letter() && lc != latin && (before < 0x80 && bc == latin || after < 0x80 && ac == latin):
		w += 2
		foreign = true
	}
	if lc == latin && isUpper(lead) && bc == latin && isLower(before) {
		w += 2
		foreign = true
	}
	odd := false // a symbol was seen
	for k := x.start + 1; k < x.end; k++ {
		o := d.rs[k]
		next, nc, last := after, ac, k+1 == x.end
		if !last {
			next, nc = d.rs[k+1], d.classes[k+1]
		}
		switch c := d.classes[k]; c {
		case other:
			w += 2
			if last && inside {
				w++
			}
		case symbol, accent, boxes, emoji, joiner:
			if last && !nc.letter() && !foreign && lc.letter() && (o == '™' || o == '®' || o == '©') {
				break
			}
			if !odd {
				w += 1.5
				odd = true
			}
			switch {
			case c == boxes && lc.letter():
				w++
			case lc.letter() && lc.script() != latin && bc == space && classOf(d.before2) == latin:
				w += 0.5
			}
			switch {
			case o == hole:
				w++
			case last && inside:
				w++
			case last && nc.letter():
				w += 0.5
			}
		case space:
			if foreign {
				w += 0.5
			}
		case quote:
			switch {
			case last && !nc.letter() && nc != digit:
				if n == 2 && !foreign && bc.letter() {
					w--
				}
			case o == '’' && !inside:
				w -= 0.5
			case inside || !bc.letter() && lc.letter():
				w += 2
			default:
				w++
			}
		default:
			if c.letter() {
				w += letters(lead, lc, o, c, next, n, foreign)
			}
		}
	}
	return w
}

// letters tells how unlikely it is that the letter o stands after lead and
// before next.
func letters(lead rune, lc class, o rune, c class, next rune, n int, foreign bool) float64 {
	switch {
	case lc == latin && clash(lead, o):
		return 2
	case n > 2 && c.script() == lc.script():
		return 0
	case lc == symbol || lc == boxes:
		if c.script() == latin {
			return 1
		}
		return -1
	case o == 'Œ' || o == 'œ' || o == 'Ÿ' || o == 'ƒ':
		return 1
	case c.script() != lc.script():
		return 1
	case foreign:
		return 0
	case isUpper(lead) && !isUpper(o) && isUpper(next):
		return 1
	case !isUpper(lead) && isUpper(o):
		return 1
	case isUpper(lead) && isUpper(o) && isLower(next):
		return 0
	}
	return -1
}

// clash reports whether no language has both letters.
func clash(lead, o rune) bool {
	switch lead {
	case 'Ã', 'Â':
		return !strings.ContainsRune("ÀÁÇÉÊÍÓÔÕÚàáçéêíóôõú", o)
	case 'Ă':
		return strings.ContainsRune("ĽľŁłĄąŚśŠšŤťŹźŽžŻżŸœŒ", o)
	case 'Ä':
		return strings.ContainsRune("ĄąŁłŚśŞşŹźŻżÆæØøŖŗœŒŸ", o)
	case 'Ĺ':
		return strings.ContainsRune("ŁłĄąŚśŞşŹźŻż", o)
	case 'Ć':
		return strings.ContainsRune("ØøÆæŖŗ", o)
	case 'Å':
		return strings.ContainsRune("ŖŗŁłĄąŚśœŒŸ", o)
	}
	return false
}

// alone are the Latin letters that are words in some language.
func alone(r rune) bool {
	switch r {
	case 'à', 'À', 'é', 'É', 'è', 'È', 'ó', 'Ó', 'á', 'Á', 'í', 'Í', 'ú', 'Ú', 'ô', 'å', 'Å', 'ö', 'Ö', 'ù':
		return true
	}
	return false
}

func vowel(r rune) bool { return strings.ContainsRune("aeiouyäöüAEIOUYÄÖÜ", r) }

// fits tells how likely r is between prev and next, prev2 standing before
// prev. A zero rune is the edge of the text.
func fits(prev2, prev, r, next rune) float64 {
	c := classOf(r)
	pc, nc := classOf(prev), classOf(next)
	switch c {
	case other:
		if 0x80 <= r && r < 0xA0 && undo().latin[r-0x80] != hole {
			return fits(prev2, prev, undo().latin[r-0x80], next) - 0.5 // windows-1252 before that
		}
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
			switch {
			case r == 'à':
				return 2
			case alone(r):
				return 1
			}
			return -1.5
		}
		if pc.letter() && !pl || nc.letter() && !nl {
			return -2
		}
		if r == 'ß' && (!pl || !vowel(prev)) {
			return -2
		}
		if r == 'þ' && pl && vowel(prev) {
			return 0
		}
		if isUpper(r) {
			if pl && isLower(prev) {
				return -2
			}
			if !pl {
				return 1
			}
			if nl && isLower(next) {
				return -1
			}
			return 1
		}
		if pl && isUpper(prev) {
			if nl && isUpper(next) {
				return -2
			}
			if !nl && classOf(prev2) == latin && isUpper(prev2) {
				return -2
			}
		}
		if pl && isLower(prev) && nl && isUpper(next) {
			return -1
		}
		if r == 'å' {
			return 0.95 // where pages differ, á is likelier
		}
		if (r == 'ü' || r == 'ö' || r == 'ä') && pl && vowel(prev) {
			return 0.5
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
			return float64(same) / 2
		case same > 0:
			if (c == greek || c == cyrillic) && isUpper(r) && pc.script() == c && isLower(prev) {
				return -1.5
			}
			return 2
		case c == greek && (pc.letter() || nc.letter() || pc == digit || nc == digit):
			return 0.5
		case pc.letter() || nc.letter():
			return -3
		case c == greek && (pc == symbol || nc == symbol):
			return 0.5
		case c == greek && strings.ContainsRune("οηΟΗόήὁἡ", r):
			return 0.5
		case c == greek:
			return -0.5
		case c == arabic && !unicode.IsLetter(r), c == cyrillic && strings.ContainsRune(cyrillicWords, r):
			return 0
		}
		return -2
	case cjk:
		switch {
		case pc == cjk || nc == cjk:
			return 2
		case r >= 0xFF00 || r < 0x3040:
			return 0.5
		case pc == digit:
			return 0
		case (pc == space || prev == 0) && (nc == space || next == 0 || nc == quote):
			return -1 // a word of one character
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
			spaced := pc == space || prev == 0
			switch {
			case spaced && (nc.letter() || nc == digit || nc == space && next != ' '):
			case !nc.letter() && (pc.letter() || pc == digit || pc == quote || strings.ContainsRune(".,!?)\u00a0", prev)):
			case spaced && !nc.letter():
				return 1
			default:
				return 0.5
			}
		}
		return 1.5
	case emoji:
		return 2
	case symbol:
		switch r {
		case hole:
			return 2
		case '¤':
			return 0
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
	default:
		return 0
	}
}

// cyrillicWords are the letters that are words.
const cyrillicWords = "АВИКОСУЯавикосуяіїІЗзбйєйуъћё"

// score tells how likely it is that the pieces of the run, as read in page p,
// are what was meant. It asks no further once it is more than ask.
func (d *reader) score(ask float64) float64 {
	n := d.count
	switch {
	case n.whole+n.marks+n.seen == 0:
		return 0
	case n.done*5 < len(d.rs)*3, n.losses > 0 && n.losses-n.seen > n.whole+n.seen:
		return never
	}
	var total float64
	prev2, prev := d.before2, d.before
	damaged, poor, worst := 0, 0.0, 0.0
	for i := range d.pieces {
		x := &d.pieces[i]
		if total > ask || i == enoughPieces {
			break
		}
		next := d.after
		if i+1 < len(d.pieces) {
			y := &d.pieces[i+1]
			next = y.r
			if y.kind == lost {
				next = y.like()
			}
		}
		switch x.kind {
		case whole, spaced:
			f := fits(prev2, prev, x.r, next)
			if x.r < 0xA0 && d.rs[x.start] != 'Â' {
				f = never // controls are damage only where they were read as those
			}
			if f < 0 {
				poor += f
				worst = min(worst, f)
			}
			w := d.weird(x)
			if x.kind == spaced {
				w -= 1.5
			}
			total += f + w
			damaged++
		case lost:
			x.r = x.like()
			f := fits(prev2, prev, x.r, next)
			switch {
			case x.typographic():
				total += f + d.weird(x)
				damaged++
			case classOf(x.r) == cjk:
				total -= 3
			case f < 0:
				total -= 1.5
			case x.full():
				// The lost byte is seen, as U+FFFD.
				total += f + d.weird(x) - 1.5
				damaged++
			default:
				total -= 0.5
			}
		case left:
			switch d.classes[x.start] {
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
	switch {
	case damaged == 0:
		return 0
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

// like returns a character such as a lost sequence may have been.
func (x *piece) like() rune {
	var r rune
	switch {
	case x.typographic():
		return '”'
	case x.lead < 0xE0:
		switch x.lead {
		case 0xC3, 0xC4, 0xC5:
			return 'é'
		case 0xCE, 0xCF:
			return 'α'
		case 0xD0, 0xD1:
			return 'а'
		}
		r = rune(x.lead&0x1F)<<6 | 0x20
	case x.lead < 0xF0 && x.known[1] != 0:
		r = rune(x.lead&0xF)<<12 | rune(x.known[1]&0x3F)<<6 | 0x20
	case x.lead < 0xF0:
		r = rune(x.lead&0xF)<<12 | 0x820
	default:
		return '😀'
	}
	switch classOf(r) {
	case other, rareLatin, rareGreek, rareCyrillic, minor, accent:
		return hole
	default:
		return r
	}
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
