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
}

// languages returns those that are known, the likeliest first.
func languages() []language {
	return []language{
		{"", '“', '”'},                                     // English, and all whose letters tell nothing
		{"üäößé", '„', '“'},                                // German
		{"éèàêçôùîûâïœëæ", '“', '”'},                       // French
		{"íáéóñúü", '“', '”'},                              // Spanish
		{"ãçáéíóêâõúàô", '“', '”'},                         // Portuguese
		{"àèòùìé", '“', '”'},                               // Italian
		{"íáěéřžýčšůúňťóď", '„', '“'},                      // Czech
		{"áíčéžšýúľťňôďóäĺŕ", '„', '“'},                    // Slovak
		{"łąężóśćńź", '„', '”'},                            // Polish
		{"áéöóőüíúű", '„', '”'},                            // Hungarian
		{"ăîâșțşţ", '„', '”'},                              // Romanian
		{"ıüşğçöâîû", '“', '”'},                            // Turkish
		{"åäöé", '”', '”'},                                 // Swedish, Finnish
		{"åøæé", '«', '»'},                                 // Norwegian, Danish
		{"íáðéöúóæþý", '„', '“'},                           // Icelandic
		{"āīšēūņļžčķģ", '“', '”'},                          // Latvian
		{"ėšųžįčąūę", '„', '“'},                            // Lithuanian
		{"äõüöšž", '„', '“'},                               // Estonian
		{"čžšćđ", '„', '“'},                                // Croatian, Slovene
		{"éèïëóöáê", '“', '”'},                             // Dutch
		{"àéèíóúçïòü", '“', '”'},                           // Catalan
		{vietnameseLetters, '“', '”'},                      // Vietnamese
		{"оаиентрсвлкмдпуяыьгзбчйхжшюцщэфёъ", '„', '“'},    // Russian
		{"оаинвіретслкдупмязгьчбйхцїжщшюєфґ", '“', '”'},    // Ukrainian
		{"аоиентрсвлкдпмузягбъчцйжщшхюфь", '„', '“'},       // Bulgarian
		{"аоиенртсвкјдпмулзгбшчцћжхђњљфџ", '„', '”'},       // Serbian
		{"αοιτενσρκπλμςηυγάόδίέήθώύχφβξωζψϋϊΐΰ", '“', '”'}, // Greek
	}
}

const vietnameseLetters = "àáđưộạảôấêơểếâờãềợủớậọầốịừíìứóùồúụổăệắòữớéởửẫễỗẩặèỉằũýỏẻẽỡỹỷỳẹõĩỵỵẳẵ"

// A census counts the letters that are not ASCII.
type census [512]int

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
	return best, float64(most) / float64(total)
}

// usual returns how often r is written in l, from 0 for often to -1 for hardly
// ever, where prev and next are beside it.
func (l *language) usual(r, prev2, prev rune) float64 {
	c := classOf(r)
	switch c {
	case latin, cyrillic, greek:
	case thai:
		return frequency("านรกอเงมยลวดทสตะปบคหแจพชขใไผโถซศธภฟณญ", r)
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
	if f == -1 {
		switch c {
		case latin:
			f = -0.8 + 0.2*frequency("éáíóäöüàèçãñåøśłąęćőžšřčěýůđăâîșțűêôûëïıß", unicode.ToLower(r))
		case cyrillic:
			f = -0.8 + 0.2*frequency("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфієїґъё", unicode.ToLower(r))
		}
	}
	switch r {
	case 'ě', 'Ě':
		if !strings.ContainsRune("bdfmnptvBDFMNPTV", prev) {
			f--
		}
	case 'þ', 'Þ':
		if !classOf(prev).letter() {
			f = max(f, -0.1)
		}
	}
	if isUpper(r) {
		switch pc := classOf(prev); {
		case pc.script() == c && isLower(prev):
			f--
		case prev == ' ' && (classOf(prev2).letter() || prev2 == ','):
			f -= 0.5
		}
	}
	return f
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
