package mojibake

import (
	"strings"
	"unicode/utf8"
)

// A balance knows whether a double quotation mark is open where it is. It
// forgets at the end of a paragraph, where a mark that was not closed is given
// up.
type balance struct {
	at   int
	open bool
	low  bool // it is „, which “ closes
	in   bool // a single one is open in it
}

// read takes in what text has more than when it was read last.
func (b *balance) read(text []byte) {
	for i := b.at; i < len(text); i++ {
		switch text[i] {
		case '\n':
			b.open, b.low, b.in = false, false, false
		case '"':
			b.open = !b.open
		case 0xE2:
			if i+2 < len(text) && text[i+1] == 0x80 {
				b.see(rune(0x2000 | int(text[i+2]&0x3F)))
			}
		}
	}
	b.at = len(text)
}

func (b *balance) see(r rune) {
	switch r {
	case '„':
		b.open, b.low = true, true
	case '“':
		b.open = !b.low || !b.open
		b.low = false
	case '”':
		b.open, b.low = false, false
	case '‘':
		b.in = b.open
	case '’':
		b.in = false
	}
}

// contractions are what stands after an apostrophe in English.
func contraction(text string) bool {
	n := 0
	for n < len(text) && n < 3 && classOf(rune(text[n])) == latin {
		n++
	}
	if n < len(text) && text[n] >= utf8.RuneSelf {
		if r, _ := utf8.DecodeRuneInString(text[n:]); classOf(r) == latin {
			return false
		}
	}
	switch strings.ToLower(text[:n]) {
	case "s", "t", "re", "ve", "ll", "d", "m":
		return true
	}
	return false
}

// elided are the words of French, Italian and Irish that end in an apostrophe.
func elided(before []byte) bool {
	i := len(before)
	for i > 0 && i > len(before)-6 && classOf(rune(before[i-1])) == latin {
		i--
	}
	switch strings.ToLower(string(before[i:])) {
	case "l", "d", "j", "n", "m", "t", "s", "c", "qu", "o", "dell", "all", "nell", "sull", "dall", "un", "jusqu", "lorsqu", "aujourd":
		return true
	}
	return false
}

// capitalized reports whether the last word of text begins with a capital.
func capitalized(text []byte) bool {
	i := len(text)
	for i > 0 && (classOf(rune(text[i-1])) == latin || text[i-1] == '.' || text[i-1] >= utf8.RuneSelf) {
		i--
	}
	return i < len(text) && isUpper(rune(text[i]))
}

// typography returns the quotation mark, apostrophe or dash that belongs
// between before and after, of those that may be.
func typography(before []byte, after string, b *balance, shown bool, l *language, may func(rune) bool) rune {
	open := b.open
	prev, _ := utf8.DecodeLastRune(before)
	next, _ := utf8.DecodeRuneInString(after)
	if len(before) == 0 {
		prev = ' '
	}
	if after == "" {
		next = ' '
	}
	pc, nc := classOf(prev), classOf(next)
	pw, nw := pc.letter() || pc == digit, nc.letter() || nc == digit
	pick := func(order ...rune) rune {
		if order[0] == '“' && !may('“') && !may('„') && may('”') && shown {
			return l.open
		}
		for _, r := range order {
			switch {
			case r == '“' && l.open >= 0x2000:
				r = l.open
			case r == '”' && l.close >= 0x2000:
				r = l.close
			}
			if may(r) {
				return r
			}
		}
		return 0
	}
	opening := pc == space || strings.ContainsRune("([{-/—–“‘", prev)
	switch {
	case pc == digit && nc == digit:
		return pick('–', '’', '—', '”')
	case pw && nw:
		switch {
		case contraction(after), elided(before):
			return pick('’', '‘', '”')
		case capitalized(before) && isUpper(next):
			return pick('–', '—', '’', '”', '“')
		case open && isUpper(next):
			return pick('”', '—', '’', '–', '“')
		}
		return pick('—', '’', '–', '”', '“')
	case opening && nw, opening && (nc == mark && strings.ContainsRune("([$#@'", next)), opening && next == '‘':
		if open && prev != ' ' && prev != '\n' {
			return pick('‘', '“', '—', '–', '’', '”')
		}
		if open && pc == space && !closes(after) {
			return pick('”', '‘', '“', '’')
		}
		if nc == digit && !open && len(after) > 2 && after[2] == 's' {
			return pick('’', '‘', '“')
		}
		if open {
			return pick('‘', '“', '’', '”')
		}
		return pick('“', '‘', '—', '–', '”', '’')
	case pc == space && nc == space:
		return pick('–', '—', '”', '’', '“')
	case prev == '.' && nw && !open:
		return pick('–', '—', '”', '’', '“')
	}
	if b.in && closes(after) {
		return pick('’', '”', '“')
	}
	if !open && (prev == 's' || prev == 'S' || prev == 'x' || prev == 'z') {
		return pick('’', '”', '—', '–', '“')
	}
	if !open && pc == latin && (next == ' ' || nw) && !strings.ContainsRune(".,!?", prev) {
		return pick('’', '”', '—', '–', '“')
	}
	return pick('”', '’', '…', '—', '–', '“')
}

// closes reports whether more marks stand in the rest of the paragraph, so that
// an open quotation may be closed later.
func closes(after string) bool {
	if i := strings.IndexByte(after, '\n'); i >= 0 {
		after = after[:i]
	}
	if len(after) > 1000 {
		after = after[:1000]
	}
	for i := 0; i < len(after); i++ {
		if after[i] >= utf8.RuneSelf || after[i] == '"' {
			return true
		}
	}
	return false
}
