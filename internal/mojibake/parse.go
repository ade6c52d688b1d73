package mojibake

import (
	"slices"
	"unicode/utf8"
)

// A piece is what one or a few characters of a run are, read as bytes of a
// page.
type piece struct {
	start, end int32 // characters of the run
	r          rune
	kind       kind
	space      bool // the space after the run belongs to it
	lead       byte
	known      [4]byte // of a lost sequence, 0 for a byte shown as U+FFFD
	n          int8    // how many of known
}

// typographic reports whether x is a mark of U+2000 to U+203F, where quotation
// marks and dashes are.
func (x *piece) typographic() bool { return x.n > 1 && x.known[0] == 0xE2 && x.known[1] == 0x80 }

// full reports whether all bytes of a lost sequence are there, if only as
// U+FFFD.
func (x *piece) full() bool { return int(x.n) == sequenceLen(x.lead) }

type kind uint8

const (
	left   kind = iota // no sequence: the character stays
	whole              // a whole sequence
	spaced             // a whole sequence if a space is the byte A0
	lost               // a sequence with a byte lost
)

// A reader reads runs of a text. Its buffers are used again.
type reader struct {
	text          string
	t             *table
	start, end    int // the run
	rs            []rune
	at            []int // where each begins in text, and the end
	classes       []class
	cs            []uint16          // the number of each in the table
	raw           [pageCount][]byte // of each page; 0 is no byte
	pieces        []piece
	count         tally
	scores        [pageCount]float64
	before, after rune // beside the run; 0 at the ends of the text
	before2       rune
}

// A tally counts pieces.
type tally struct {
	whole  int // whole sequences, spaced ones too
	marks  int // lost ones that are typography
	losses int // other lost ones
	seen   int // of these, those whose lost byte is seen as U+FFFD
	done   int // characters in all these
}

// bytes makes d.raw[p] the bytes of the run in page p.
func (d *reader) bytes(p int) {
	b := d.raw[p][:0]
	for _, c := range d.cs {
		b = append(b, d.t.chars[c].bytes[p])
	}
	d.raw[p] = b
}

// load makes text[start:end] the run.
func (d *reader) load(start, end int) {
	d.start, d.end = start, end
	d.rs, d.at, d.cs, d.classes = d.rs[:0], d.at[:0], d.cs[:0], d.classes[:0]
	for i := start; i < end; {
		r, n := utf8.DecodeRuneInString(d.text[i:])
		d.rs = append(d.rs, r)
		d.classes = append(d.classes, classOf(r))
		d.at = append(d.at, i)
		d.cs = append(d.cs, d.t.number(r))
		i += n
	}
	d.at = append(d.at, end)
	d.before, d.before2, d.after = 0, 0, 0
	if start > 0 {
		r, n := utf8.DecodeLastRuneInString(d.text[:start])
		d.before = r
		if start > n {
			d.before2, _ = utf8.DecodeLastRuneInString(d.text[:start-n])
		}
	}
	if end < len(d.text) {
		d.after, _ = utf8.DecodeRuneInString(d.text[end:])
	}
}

// parse reads the run as bytes of page p into pieces.
func (d *reader) parse(p int) {
	d.pieces = d.pieces[:0]
	d.count = tally{}
	for i := 0; i < len(d.rs); {
		d.pieces = append(d.pieces, piece{start: int32(i), end: int32(i + 1), r: d.rs[i]})
		x := &d.pieces[len(d.pieces)-1]
		d.sequence(p, x)
		i = int(x.end)
		switch x.kind {
		case left:
			continue
		case whole, spaced:
			d.count.whole++
		case lost:
			switch {
			case x.typographic():
				d.count.marks++
			case x.full():
				d.count.seen++
				d.count.losses++
			default:
				d.count.losses++
			}
		}
		d.count.done += int(x.end - x.start)
	}
}

// sequence reads what begins at the character x.start.
func (d *reader) sequence(p int, x *piece) {
	i := int(x.start)
	b := d.raw[p][i]
	n := sequenceLen(b)
	if n == 0 {
		return
	}
	x.lead = b
	var buf [6]byte
	buf[0] = b
	unknown, spaces := 0, 0
	k, j := 1, i+1
	for ; k < n && j < len(d.rs); k, j = k+1, j+1 {
		switch next := d.raw[p][j]; {
		case d.rs[j] == hole:
			unknown++
			buf[k] = 0
			continue
		case d.rs[j] == ' ' && d.t.blank[p] != 0:
			spaces++
			buf[k] = d.t.blank[p]
			continue
		case 0x80 <= next && next < 0xC0:
			buf[k] = next
			continue
		}
		break
	}
	for j > i+1 && d.rs[j-1] == ' ' && k < n {
		j, k, spaces = j-1, k-1, spaces-1
	}
	if k == n && unknown == 0 {
		r, ok := decode(buf[:n])
		if !ok && b == 0xED && j+3 <= len(d.rs) && d.raw[p][j] == 0xED {
			// CESU-8: two surrogates.
			copy(buf[3:], []byte{0xED, d.raw[p][j+1], d.raw[p][j+2]})
			if buf[4]&buf[5]&0xC0 == 0x80 {
				r, ok = decode(buf[:6])
				j += 3
			}
		}
		if ok {
			x.end, x.r, x.kind = int32(j), r, whole
			x.n = int8(copy(x.known[:], buf[:n]))
			if spaces > 0 {
				x.kind = spaced
			}
		}
		return
	}
	if k == n-1 && unknown == 0 && j == len(d.rs) && d.after == ' ' && d.t.blank[p] != 0 && (buf[0] != 0xE2 || buf[1] != 0x80) {
		buf[k] = d.t.blank[p]
		if r, ok := decode(buf[:n]); ok {
			x.end, x.r, x.kind, x.space = int32(j), r, spaced, true
			x.n = int8(copy(x.known[:], buf[:k]))
			return
		}
	}
	if spaces == 0 && (unknown == 1 && k == n || unknown == 0 && k == n-1) {
		x.end, x.kind = int32(j), lost
		x.n = int8(copy(x.known[:], buf[:k]))
	}
}

// candidates returns what a lost sequence of page p may have been.
func (d *reader) candidates(p int, x *piece, filled bool, out []rune) []rune {
	out = out[:0]
	try := func(b []byte) {
		if r, ok := decode(b); ok {
			if !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
	}
	n, have := sequenceLen(x.lead), int(x.n)
	var buf [4]byte
	gone := d.t.lost[p]
	switch {
	case len(gone) == 0 || filled && have < n:
		gone = d.t.lost[0]
	case have < n:
		gone = append(slices.Clip(gone), d.t.lost[0]...)
	}
	for _, b := range gone {
		if have == n {
			copy(buf[:], x.known[:n])
			for k := range n {
				if buf[k] == 0 {
					buf[k] = b
				}
			}
			try(buf[:n])
			continue
		}
		for k := have; k >= 1; k-- {
			copy(buf[:k], x.known[:k])
			buf[k] = b
			copy(buf[k+1:n], x.known[k:have])
			try(buf[:n])
		}
	}
	return out
}
