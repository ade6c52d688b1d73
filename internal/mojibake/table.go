package mojibake

import (
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"
)

// A set is a set of pages, a bit for each.
type set uint16

// A table turns characters back into the bytes they may have been read from.
type table struct {
	blocks  [1 << 10]uint8 // of the 64 characters from each multiple of 64
	index   [][64]uint16   // of chars; 0 is none
	chars   []char
	classes [tabled]class
	cases   [tabled]uint8     // 1 capital, 2 small
	latin   []rune            // what windows-1252 reads
	mac     []rune            // what Mac Roman reads
	blank   [pageCount]byte   // the continuation that a page reads as a no-break space; 0 is none
	lost    [pageCount][]byte // the bytes a page does not define, that are continuations
}

// tabled is how many characters have their class in a table.
const tabled = 0x2700

// A char is what one character may have been in each page.
type char struct {
	bytes  [pageCount]byte // 0 is none
	lead   [3]set          // pages where it begins a sequence of 2, 3 or 4 bytes
	next   set             // pages where it continues one
	e2, c0 set             // pages where it is E2, and where it is 80
	filled set             // pages where it fills a hole with the character of windows-1252
}

var (
	tableOnce sync.Once
	theTable  atomic.Pointer[table]
)

// undo returns the table for all pages.
func undo() *table {
	if t := theTable.Load(); t != nil {
		return t
	}
	return makeUndo()
}

func makeUndo() *table {
	tableOnce.Do(func() { theTable.Store(newTable()) })
	return theTable.Load()
}

func newTable() *table {
	t := &table{index: make([][64]uint16, 1), chars: make([]char, 1)}
	for r := range rune(tabled) {
		t.classes[r] = findClass(r)
		if unicode.IsUpper(r) {
			t.cases[r] = 1
		}
		if unicode.IsLower(r) {
			t.cases[r] |= 2
		}
	}
	all := pages()
	t.latin, t.mac = []rune(all[0].high), []rune(all[macRoman].high)
	for p, page := range all {
		high := []rune(page.high)
		for i, r := range high {
			if r != hole {
				t.add(r, p, byte(0x80+i), false)
			}
			if r == 0xA0 && i < 0x40 {
				t.blank[p] = byte(0x80 + i)
			}
		}
		// What a hole was read as is not said anywhere: the control with the
		// same number is usual, and so is the character of windows-1252.
		for i, r := range high {
			if r != hole {
				continue
			}
			b := byte(0x80 + i)
			t.add(rune(b), p, b, false)
			if t.latin[i] != hole {
				t.add(t.latin[i], p, b, true)
			}
			if b < 0xC0 {
				t.lost[p] = append(t.lost[p], b)
			}
		}
	}
	// Browsers read CA as this point in windows-1255, other tables do not have it.
	t.add(0x5BA, windows1255, 0xCA, false)
	// U+FFFD was any byte that the page does not define.
	t.add(hole, 0, 0x81, false)
	lost := t.of(hole)
	*lost = char{next: 1<<pageCount - 1}
	return t
}

// add notes that r may be byte b of page p, unless it is another already.
func (t *table) add(r rune, p int, b byte, filled bool) {
	block := &t.blocks[r>>6]
	if *block == 0 {
		*block = uint8(len(t.index))
		t.index = append(t.index, [64]uint16{})
	}
	at := &t.index[*block][r&63]
	if *at == 0 {
		*at = uint16(len(t.chars))
		t.chars = append(t.chars, char{})
	}
	c := &t.chars[*at]
	if c.bytes[p] != 0 {
		return
	}
	c.bytes[p] = b
	bit := set(1) << p
	if filled {
		c.filled |= bit
	}
	switch n := sequenceLen(b); {
	case n > 1:
		c.lead[n-2] |= bit
		if b == 0xE2 {
			c.e2 |= bit
		}
	case b < 0xC0:
		c.next |= bit
		if b == 0x80 {
			c.c0 |= bit
		}
	}
}

// of returns what r may have been.
func (t *table) of(r rune) *char {
	return &t.chars[t.number(r)]
}

// number returns the place of r in t.chars.
func (t *table) number(r rune) uint16 {
	if r >= 1<<16 {
		return 0
	}
	return t.index[t.blocks[r>>6]][r&63]
}

// sequenceLen returns how many bytes a character has in UTF-8 that begins with
// b, or 0 if none begins so.
func sequenceLen(b byte) int {
	switch {
	case 0xC2 <= b && b < 0xE0:
		return 2
	case 0xE0 <= b && b < 0xF0:
		return 3
	case 0xF0 <= b && b < 0xF5:
		return 4
	}
	return 0
}

// decode returns the character that b is in UTF-8, or in CESU-8, which writes a
// character past U+FFFF as two surrogates of three bytes each.
func decode(b []byte) (rune, bool) {
	if len(b) == 6 {
		hi := rune(b[0]&0xF)<<12 | rune(b[1]&0x3F)<<6 | rune(b[2]&0x3F)
		lo := rune(b[3]&0xF)<<12 | rune(b[4]&0x3F)<<6 | rune(b[5]&0x3F)
		if hi>>10 != 0xD800>>10 || lo>>10 != 0xDC00>>10 {
			return 0, false
		}
		return (hi-0xD800)<<10 + (lo - 0xDC00) + 0x10000, true
	}
	r, n := utf8.DecodeRune(b)
	return r, n == len(b) && (r != utf8.RuneError || n == 3)
}
