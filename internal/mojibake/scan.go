package mojibake

import "unicode/utf8"

// A run is a stretch of text without ASCII, but for a space where a byte A0
// may have been, that may be damaged.
type run struct {
	start, end int
	pages      set // in which it holds a whole sequence
}

// findings is what one look over a text shows.
type findings struct {
	runs     []run
	controls bool // there are C1 controls
	single   bool // there is a lone lead of the kind that typography leaves
	tilde    bool // a small letter is followed by Ã and a space
}

// asciiLen returns how many bytes of s from i on are ASCII.
func asciiLen(s string, i int) int {
	start := i
	for ; i+8 <= len(s); i += 8 {
		eight := uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
			uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
		if eight&0x8080808080808080 != 0 {
			break
		}
	}
	for i < len(s) && s[i] < utf8.RuneSelf {
		i++
	}
	return i - start
}

// scan looks for sequences of characters that, as bytes of one page, are a
// character in UTF-8.
func scan(text string, t *table) findings {
	var f findings
	for i := 0; i < len(text); {
		i += asciiLen(text, i)
		if i == len(text) {
			break
		}
		start := i
		var hits set
		var two, threeA, threeB, fourA, fourB, fourC, e2 set // what each page waits for
		for i < len(text) {
			if text[i] < utf8.RuneSelf {
				more := threeA | threeB | fourA | fourB | fourC
				if text[i] != ' ' || more == 0 || !continues(text[i+1:], more, t) {
					break
				}
				threeB, fourC, fourB = threeA, fourB, fourA
				two, threeA, fourA, e2 = 0, 0, 0, 0
				i++
				continue
			}
			r, n := utf8.DecodeRuneInString(text[i:])
			if r < 0xA0 {
				f.controls = true
			}
			switch r {
			case thaiO:
				f.single = true
			case 'â', 'в', 'β', 'Γ', 'Б', 'ג':
				f.single = f.single || i > 0 && classOf(rune(text[i-1])) == latin && i+n < len(text) && classOf(rune(text[i+n])) == latin
			case 'Ã':
				f.tilde = f.tilde || i > 0 && 'a' <= text[i-1] && text[i-1] <= 'z' && i+n < len(text) && text[i+n] == ' '
			}
			c := t.of(r)
			hits |= c.next&(two|threeB|fourC) | c.c0&e2
			threeB, fourC, fourB = threeA&c.next, fourB&c.next, fourA&c.next
			two, threeA, fourA, e2 = c.lead[0], c.lead[1], c.lead[2], c.e2
			i += n
		}
		if hits != 0 {
			f.runs = append(f.runs, run{start, i, hits})
		}
	}
	return f
}

// continues reports whether text begins with a character that continues a
// sequence in one of the pages.
func continues(text string, pages set, t *table) bool {
	if text == "" || text[0] < utf8.RuneSelf {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text)
	return t.of(r).next&pages != 0
}
