package mojibake

import "unicode"

// A class is what a character is for in running text.
type class uint8

const (
	other     class = iota // nothing that a text would hold
	space                  // white space, NBSP too
	mark                   // ASCII punctuation and symbols
	digit                  //
	quote                  // curly and angle quotation marks, dashes, ellipsis, bullet
	symbol                 // currency, fractions, arrows, mathematics, dingbats
	accent                 // a diacritic that stands alone, such as ¨ and ¸
	emoji                  //
	joiner                 // characters without width
	combining              //
	boxes                  // box drawing and blocks
	latin                  // from here on letters
	rareLatin
	greek
	rareGreek
	cyrillic
	rareCyrillic
	hebrew
	arabic
	thai
	indic
	minor // scripts that news in the languages we know does not hold
	cjk
)

// letter reports whether c is a class of letters.
func (c class) letter() bool { return c >= latin }

// script returns c without the difference between usual and rare letters.
func (c class) script() class {
	switch c {
	case rareLatin:
		return latin
	case rareGreek:
		return greek
	case rareCyrillic:
		return cyrillic
	default:
		return c
	}
}

// classOf returns the class of r.
func classOf(r rune) class {
	if r < tabled {
		return undo().classes[r]
	}
	return findClass(r)
}

// isUpper and isLower are those of unicode, faster.
func isUpper(r rune) bool {
	if r < tabled {
		return undo().cases[r]&1 != 0
	}
	return unicode.IsUpper(r)
}

func isLower(r rune) bool {
	if r < tabled {
		return undo().cases[r]&2 != 0
	}
	return unicode.IsLower(r)
}

// findClass returns the class of r, and tells it from the ranges it is in.
func findClass(r rune) class {
	switch {
	case r < 0x80:
		return asciiClass(r)
	case r < 0x250:
		return latinClass(r)
	case r < 0x2000:
		return scriptClass(r)
	case r < 0x2E80:
		return symbolClass(r)
	}
	switch {
	case r < 0xA000, 0xAC00 <= r && r < 0xD7A4, 0xF900 <= r && r < 0xFB00, 0x20000 <= r && r < 0x32000:
		return cjk
	case 0xFB00 <= r && r < 0xFB07:
		return latin // ligatures
	case 0xFB1D <= r && r < 0xFB50:
		return hebrew
	case 0xFE0E <= r && r <= 0xFE0F, r == 0xFEFF:
		return joiner
	case 0xFB50 <= r && r < 0xFE00, 0xFE70 <= r && r < 0xFEFF:
		return minor // presentation forms of Arabic
	case 0xFF00 < r && r < 0xFFEF:
		return cjk
	case r == 0xFFFD:
		return symbol
	case 0x1F000 <= r && r < 0x1FB00, 0xE0020 <= r && r < 0xE0080:
		return emoji
	case unicode.IsLetter(r):
		return minor
	}
	return other
}

func asciiClass(r rune) class {
	switch {
	case 'a' <= r|0x20 && r|0x20 <= 'z':
		return latin
	case '0' <= r && r <= '9':
		return digit
	case r == ' ', '\t' <= r && r <= '\r', r == 0:
		return space
	case r < ' ', r == 0x7F:
		return other
	}
	return mark
}

func latinClass(r rune) class {
	switch {
	case r < 0xA0:
		return other
	case r >= 0xC0:
		switch {
		case r == 0xD7, r == 0xF7:
			return symbol
		case r < 0x180, r == 0x192, 0x1A0 <= r && r <= 0x1A1, 0x1AF <= r && r <= 0x1B0, 0x218 <= r && r <= 0x21B:
			switch r { // letters that only a few small languages use
			case 'Ĉ', 'ĉ', 'Ċ', 'ċ', 'Ĕ', 'ĕ', 'Ĝ', 'ĝ', 'Ġ', 'ġ', 'Ĥ', 'ĥ',
				'Ħ', 'ħ', 'Ĩ', 'Ĭ', 'ĭ', 'Ĳ', 'ĳ', 'Ĵ', 'ĵ', 'ĸ', 'Ŀ', 'ŀ',
				'ŉ', 'Ŋ', 'ŋ', 'Ŏ', 'ŏ', 'Ŕ', 'ŕ', 'Ŗ', 'ŗ', 'Ŝ', 'ŝ', 'Ŧ',
				'ŧ', 'Ũ', 'Ŭ', 'ŭ', 'Ŵ', 'ŵ', 'Ŷ', 'ŷ', 'ſ', 'ƒ':
				return rareLatin
			}
			return latin
		}
		return rareLatin
	}
	switch r {
	case 0xA0:
		return space
	case 0xA8, 0xAF, 0xB4, 0xB8:
		return accent
	case 0xAD:
		return joiner
	case 0xAB, 0xBB, 0xB7, 0xA1, 0xBF:
		return quote
	}
	return symbol
}

func scriptClass(r rune) class {
	switch {
	case !unicode.IsGraphic(r) && !unicode.Is(unicode.Cf, r):
		return other
	case r < 0x2B0:
		return rareLatin // phonetic
	case r < 0x300:
		return accent
	case r < 0x370:
		return combining
	case r < 0x400:
		switch {
		case r == 0x384, r == 0x385, r == 0x375, r == 0x37A, r == 0x37E:
			return accent
		case 0x386 <= r && r <= 0x3CE:
			return greek
		}
		return rareGreek
	case r < 0x530:
		switch {
		case 0x410 <= r && r < 0x450, r == 0x401, r == 0x451, 0x490 <= r && r <= 0x491:
			return cyrillic
		case 0x402 <= r && r <= 0x40F, 0x452 <= r && r <= 0x45F:
			return cyrillic
		}
		return rareCyrillic
	case r < 0x590:
		return minor // Armenian
	case r < 0x600:
		return hebrew
	case r < 0x700:
		if r == 0x6DD || r == 0x6DE || r == 0x6E9 || r < 0x606 || 0x610 <= r && r < 0x61B || r == 0x619 {
			return minor
		}
		return arabic
	case 0x900 <= r && r < 0xE00:
		return indic
	case 0xE00 <= r && r < 0xE80:
		if !unicode.Is(unicode.Thai, r) && r != 0xE3F {
			return other
		}
		return thai
	case 0x10A0 <= r && r < 0x1100:
		return minor
	case 0x1E00 <= r && r < 0x1F00:
		if r >= 0x1EA0 && r <= 0x1EF9 || r == 0x1E9E {
			return latin
		}
		return rareLatin
	case 0x1F00 <= r:
		return rareGreek
	case unicode.IsLetter(r), unicode.IsMark(r):
		return minor
	}
	return other
}

func symbolClass(r rune) class {
	switch {
	case 0x2010 <= r && r <= 0x2015, 0x2018 <= r && r <= 0x201F, r == 0x2022, r == 0x2026, r == 0x2039, r == 0x203A:
		return quote
	case 0x2000 <= r && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x2028, r == 0x2029:
		return space
	case 0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x2069:
		return joiner
	case 0x2020 <= r && r <= 0x2021, 0x2030 <= r && r <= 0x2033, r == 0x203C, r == 0x2044, r == 0x2049:
		return symbol
	case r < 0x2070:
		return other
	case 0x20D0 <= r && r < 0x2100:
		return combining
	case 0x2500 <= r && r < 0x25A0:
		return boxes
	case 0x2800 <= r && r < 0x2900:
		return symbol
	case 0x2600 <= r && r < 0x27C0, 0x2B00 <= r && r < 0x2B60:
		return emoji
	case 0x20C1 <= r && r < 0x20D0, 0x218C <= r && r < 0x2190, 0x2427 <= r && r < 0x2460:
		return other
	case r < 0x2600:
		return symbol
	}
	return other
}
