package mojibake

import (
	"strings"
	"unicode"
)

// A language is what tells it in writing: its letters that are not ASCII, the
// most frequent first, and its quotation marks. Restoring a lost byte asks for
// no more.
type language struct {
	letters     string
	open, close rune
	line        int // of letters.txt; 0 for none
}

// languages returns those that are known, the likeliest first.
func languages() []language {
	return []language{
		{"", '“', '”', 0},                                               // English, and all whose letters tell nothing
		{"üäöß", '„', '“', 0},                                           // German
		{"éèàêçôùîûâïœëæ", '“', '”', 0},                                 // French
		{"íáéóñúü", '“', '”', 0},                                        // Spanish
		{"ãçáéíóêâõúàô", '“', '”', 0},                                   // Portuguese
		{"àèòùìé", '“', '”', 0},                                         // Italian
		{"íáěéřžýčšůúňťóď", '„', '“', czech},                            // Czech
		{"áíčéžšýúľťňôďóäĺŕ", '„', '“', 0},                              // Slovak
		{"łąężóśćńź", '„', '”', polish},                                 // Polish
		{"áéöóőüíúű", '„', '”', 0},                                      // Hungarian
		{"ăîâșțşţ", '„', '”', 0},                                        // Romanian
		{"ıüşğçöâîû", '“', '”', 0},                                      // Turkish
		{"åäöé", '”', '”', 0},                                           // Swedish, Finnish
		{"åøæé", '«', '»', 0},                                           // Norwegian, Danish
		{"íáðéöúóæþý", '„', '“', 0},                                     // Icelandic
		{"āīšēūņļžčķģ", '“', '”', 0},                                    // Latvian
		{"ėšųžįčąūę", '„', '“', 0},                                      // Lithuanian
		{"äõüöšž", '„', '“', 0},                                         // Estonian
		{"čžšćđ", '„', '“', 0},                                          // Croatian, Slovene
		{"éèïëóöáê", '“', '”', 0},                                       // Dutch
		{"àéèíóúçïòü", '“', '”', 0},                                     // Catalan
		{vietnameseLetters, '“', '”', vietnamese},                       // Vietnamese
		{"оаиентрсвлкмдпуяыьгзбчйхжшюцщэфёъ", '„', '“', russian},        // Russian
		{"оаинвіретслкдупмязгьчбйхцїжщшюєфґ", '“', '”', ukrainian},      // Ukrainian
		{"аоиентрсвлкдпмузягбъчцйжщшхюфь", '„', '“', bulgarian},         // Bulgarian
		{"аоиенртсвкјдпмулзгбшчцћжхђњљфџ", '„', '”', 0},                 // Serbian
		{"αοιτενσρκπλμςηυγάόδίέήθώύχφβξωζψϋϊΐΰ", '“', '”', modernGreek}, // Greek
	}
}

const vietnameseLetters = "àáđưộạảôấêơểếâờãềợủớậọầốịừíìứóùồúụổăệắòữớéởửẫễỗẩặèỉằũýỏẻẽỡỹỷỳẹõĩỵỵẳẵ"

// A census counts the letters that are not ASCII.
type census [513]int

// count takes r in. Letters past U+052F that matter are those of Vietnamese.
func (c *census) count(r rune) {
	if i, ok := place(unicode.ToLower(r)); ok {
		c[i]++
	}
}

// place returns where r is counted.
func place(r rune) (int, bool) {
	switch {
	case 0xC0 <= r && r < 0x180:
		return int(r - 0xC0), true
	case 0x1A0 <= r && r < 0x220:
		return int(r-0x1A0)%64 + 192, true
	case 0x1EA0 <= r && r < 0x1F00:
		return 256, true
	case 0x370 <= r && r < 0x3D0:
		return int(r-0x370) + 257, true
	case 0x400 <= r && r < 0x4A0:
		return int(r-0x400) + 353, true
	}
	return 0, false
}

// language returns the language that has most of the letters counted, and the
// share of them that it has.
func (c *census) language() (language, float64) {
	all := languages()
	best, most := all[0], 0
	total := 0
	for _, n := range c {
		total += n
	}
	if total == 0 {
		return best, 0
	}
	for _, l := range all {
		score := -total
		var seen [len(c)]bool
		rank := 0
		for _, r := range l.letters {
			rank++
			if i, ok := place(r); ok && !seen[i] {
				seen[i] = true
				score += 2 * c[i]
				if rank <= 5 && c[i] > 0 {
					score++
				}
			}
		}
		if score > most {
			best, most = l, score
		}
	}
	return best, float64(most) / float64(max(total, 6))
}

// usual returns how often r is written in l between prev and what is behind it,
// to compare with other letters: 0 is the most.
func (l *language) usual(r, prev2, prev rune, behind [2]rune) float64 {
	c := classOf(r)
	if line := l.lineFor(c); line > 0 {
		if s, ok := beside(line).score(prev, r, behind); ok {
			return 0.4*s + capital(r, c, prev2, prev)
		}
	}
	switch c {
	case cyrillic, greek, hebrew, arabic, thai:
		return -5 // no language counted has it
	case latin:
	case joiner:
		return -1.5
	case combining:
		switch {
		case r == 0x308 && strings.ContainsRune("aouAOU", prev) && strings.ContainsRune(l.letters, 'ü'):
			return 0
		case r == 0x301:
			return -0.5
		}
		return -1
	case indic:
		if r&0x7F == 0x4D {
			return 0 // the virama
		}
		return -0.5
	case quote, cjk, emoji:
		return 0
	default:
		return -1
	}
	f := frequency(l.letters, unicode.ToLower(r))
	if l.line > 0 {
		return f - 4
	}
	if f == -1 {
		f = -0.8 + 0.2*frequency("éáíóäöüàèçãñåøśłąęćőžšřčěýůđăâîșțűêôûëïıß", unicode.ToLower(r))
	}
	switch r {
	case 'ß':
		if vowel(prev) && l.letters == "" {
			f += 0.6
		}
	case 'ě', 'Ě':
		if !strings.ContainsRune("bdfmnptvBDFMNPTV", prev) {
			f--
		}
	case 'þ', 'Þ':
		if !classOf(prev).letter() {
			f = max(f, -0.1)
		}
	}
	return f + capital(r, c, prev2, prev)
}

// has reports whether r is a letter of l.
func (l *language) has(r rune) bool { return strings.ContainsRune(l.letters, unicode.ToLower(r)) }

// lineFor returns the line of letters.txt in which letters of c are counted.
func (l *language) lineFor(c class) int {
	switch c {
	case latin:
		if l.line >= vietnamese {
			return l.line
		}
	case cyrillic:
		if l.line == ukrainian || l.line == bulgarian {
			return l.line
		}
		return russian
	case greek:
		return modernGreek
	case hebrew:
		return modernHebrew
	case arabic:
		return modernArabic
	case thai:
		return modernThai
	default:
		return 0
	}
	return 0
}

// capital tells against a capital where none is written.
func capital(r rune, c class, prev2, prev rune) float64 {
	if isUpper(r) {
		switch pc := classOf(prev); {
		case pc.script() == c && isLower(prev):
			return -1
		case prev == ' ' && (classOf(prev2).letter() || prev2 == ','):
			return -0.5
		}
	}
	return 0
}

// frequency returns the place of r in letters, from 0 for the first to -1 for
// none.
func frequency(letters string, r rune) float64 {
	i := strings.IndexRune(letters, r)
	if i < 0 {
		return -1
	}
	return -float64(i) / float64(len(letters)+1)
}
