package gloss

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// The origins of family names that are written first, as bits. Each has its own
// shape of given name by which the order is known.
const (
	fromPinyin      = 1 << iota // Xi Jinping
	fromCommon                  // one of the most frequent of these
	fromHyphened                // Lee Jae-myung, Tsai Ing-wen, Kim Jong Un
	fromVietnamese              // Nguyen Phu Trong, To Lam
	fromVietnamese3             // as Vietnamese, but with two given names only, since Le, Do and Ho are other things too
	fromHungarian               // Orbán Viktor
)

// familyFirst reports whether words are a name in the order of Xi Jinping. It
// asks for a known family name and for a given name of the shape that goes with
// it, so that it is not misled by Michelle Lee, Lee Harvey or Kim Clark.
func familyFirst(words []string) bool {
	if len(words) < 2 || len(words) > 4 {
		return false
	}
	origin := familyOrigin(words[0])
	if origin == 0 {
		return false
	}
	fits := givenShape(words[1:])
	if fits == 0 {
		return false
	}
	if len(words) == 2 && origin&fromCommon == 0 && familyOrigin(words[1])&fromCommon != 0 {
		return false // Wei Wang
	}
	return origin&fits != 0
}

// givenShape returns the origins of which given names look like given.
func givenShape(given []string) uint8 {
	if len(given) == 1 {
		before, after, hyphen := strings.Cut(given[0], "-")
		switch {
		case hyphen && isSyllable(before) && isSyllable(after):
			return fromHyphened | fromPinyin
		case hyphen:
			return 0
		case isHungarianGiven(given[0]):
			return fromHungarian
		}
		var fits uint8
		if isPinyin(given[0]) {
			fits |= fromPinyin
		}
		if isSyllable(given[0]) {
			fits |= fromVietnamese
		}
		return fits
	}
	for _, w := range given {
		if !isSyllable(w) {
			return 0
		}
	}
	if len(given) == 2 {
		return fromHyphened | fromVietnamese | fromVietnamese3
	}
	return fromVietnamese | fromVietnamese3
}

// familyNames are the family names that are written first, by origin, folded
// and sorted.
var familyNames = [...]classList[uint8]{
	{fromPinyin, []string{
		"bai", "bao", "bo", "cai", "cao", "chang", "chen", "cheng", "cui", "dai", "deng", "ding", "dong", "du",
		"duan", "fan", "fang", "feng", "fu", "gao", "ge", "gong", "gu", "guan", "guo", "han", "hao", "he", "hong",
		"hou", "hu", "hua", "huang", "ji", "jia", "jiang", "jin", "kang", "kong", "lai", "lei", "li", "lian", "liang",
		"liao", "lin", "ling", "liu", "long", "lou", "lu", "luo", "lyu", "ma", "mao", "mei", "meng", "mi", "miao",
		"mo", "ni", "ning", "niu", "pan", "pang", "pei", "peng", "qi", "qian", "qiao", "qin", "qiu", "qu", "ren",
		"ruan", "shao", "shen", "sheng", "shi", "song", "su", "sun", "tan", "tang", "tao", "teng", "tian", "tong",
		"wan", "wang", "wei", "wen", "wu", "xi", "xia", "xiang", "xiao", "xie", "xin", "xing", "xiong", "xu", "xue",
		"yan", "yang", "yao", "ye", "yi", "yin", "ying", "you", "yu", "yuan", "yue", "zeng", "zhai", "zhan", "zhang",
		"zhao", "zheng", "zhong", "zhou", "zhu", "zhuang", "zou", "zuo",
	}},
	{fromCommon, []string{
		"chen", "feng", "gao", "guo", "han", "he", "hu", "huang", "li", "liang", "lin", "liu", "luo", "ma", "song",
		"sun", "tang", "wang", "wu", "xie", "xu", "yang", "zhang", "zhao", "zheng", "zhou", "zhu",
	}},
	{fromHyphened, []string{
		"ahn", "an", "bae", "baek", "ban", "cha", "chan", "chang", "chee", "chen", "cheng", "cheung", "chia",
		"chiang", "chien", "cho", "choe", "choi", "chou", "chow", "chu", "chung", "fung", "goh", "ha", "han", "heng", "heo", "ho",
		"hong", "hou", "hsiao", "hsieh", "hsu", "huang", "huh", "hung", "hwang", "im", "jang", "jeon", "jeong", "jin",
		"jo", "jung", "kang", "kao", "kim", "ko", "koo", "kuo", "kwak", "kwok", "kwon", "lai", "lam", "lau", "lee",
		"leung", "liao", "lim", "lin", "liu", "low", "lu", "ma", "min", "moon", "na", "nam", "ng", "no", "noh", "oh",
		"ong", "pak", "park", "ri", "roh", "ryu", "seo", "shim", "shin", "son", "song", "su", "suh", "sung", "tam",
		"tan", "tang", "teo", "tsai", "tsang", "tsao", "tseng", "tsui", "tung", "wang", "wong", "woo", "wu", "yang",
		"yeh", "yip", "yoo", "yoon", "yu", "yun",
	}},
	{fromVietnamese, []string{
		"bui", "cao", "dang", "dao", "dinh", "doan", "duong", "hoang", "huynh", "lam", "luong", "ly", "mai", "ngo",
		"nguyen", "pham", "phan", "thai", "to", "tran", "trinh", "truong", "vo", "vu",
	}},
	{fromVietnamese3, []string{
		"an", "do", "ha", "ho", "le",
	}},
	{fromHungarian, []string{
		"ader", "bajnai", "balogh", "dobrev", "farkas", "fekete", "fodor", "gal", "gulyas", "gyurcsany", "hegedus",
		"horvath", "juhasz", "karacsony", "kiss", "kocsis", "kosa", "kovacs", "lakatos", "lazar", "magyar",
		"meszaros", "molnar", "nagy", "navracsics", "nemeth", "novak", "olah", "orban", "papp", "pinter", "racz",
		"rogan", "simon", "sulyok", "szabo", "szijjarto", "szilagyi", "szucs", "takacs", "torok", "toth", "varga",
		"vidnyanszky",
	}},
}

func familyOrigin(w string) uint8 {
	var buf [16]byte
	return tableOfFamilies().of(foldLatin(buf[:0], w))
}

var (
	familyTableOnce sync.Once
	familyTableRead *classTable[uint8]
)

// tableOfFamilies returns the table of familyNames.
func tableOfFamilies() *classTable[uint8] {
	familyTableOnce.Do(func() { familyTableRead = newClassTable(familyNames[:]) })
	return familyTableRead
}

// hungarianGiven are the usual given names, folded and sorted.
var hungarianGiven = [...]string{
	"agnes", "andras", "aniko", "anna", "attila", "balazs", "bela", "bence", "csaba", "daniel", "denes", "dora",
	"eniko", "erika", "eszter", "eva", "ferenc", "gabor", "gabriella", "gergely", "geza", "gyorgy", "gyula",
	"ildiko", "imre", "istvan", "janos", "jozsef", "judit", "katalin", "klara", "krisztina", "lajos", "laszlo",
	"levente", "maria", "marton", "mate", "matyas", "mihaly", "miklos", "monika", "noemi", "orsolya", "pal",
	"peter", "robert", "sandor", "szilvia", "tamas", "tibor", "timea", "viktor", "zoltan", "zsofia", "zsolt",
	"zsuzsanna",
}

func isHungarianGiven(w string) bool {
	var buf [16]byte
	return hasWord(hungarianGiven[:], string(foldLatin(buf[:0], w)))
}

// isSyllable reports whether w is one syllable as Korean, Vietnamese and Chinese
// names have them in Latin letters: Jae, Phu, Kuan, Un.
func isSyllable(w string) bool {
	var buf [16]byte
	s := string(foldLatin(buf[:0], w))
	if len(s) < 1 || len(s) > 6 {
		return false
	}
	i := 0
	for _, onset := range onsets[:] {
		if onset[0] == s[0] && strings.HasPrefix(s, onset) {
			i = max(i, len(onset))
		}
	}
	j := i
	for j < len(s) && strings.IndexByte("aeiouy", s[j]) >= 0 {
		j++
	}
	if j == i {
		return (s == "gi" || s == "qu") && i > 0
	}
	switch s[j:] {
	case "", "c", "ch", "h", "k", "l", "m", "n", "ng", "nh", "p", "t", "r":
		return true
	}
	return false
}

// onsets are what stands before the vowel of such a syllable.
var onsets = [...]string{
	"b", "c", "ch", "d", "f", "g", "gh", "gi", "h", "hs", "hy", "j", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
	"r", "s", "sh", "t", "th", "tr", "ts", "tz", "v", "w", "x", "y", "z", "zh",
}

// isPinyin reports whether w is one or two syllables of Chinese in pinyin:
// Jinping, Yi, Keqiang.
func isPinyin(w string) bool {
	var buf [16]byte
	s := string(foldLatin(buf[:0], w))
	if len(s) == 0 || len(s) > 12 {
		return false
	}
	for i := 1; i <= min(len(s), 6); i++ {
		if isPinyinSyllable(s[:i]) && (i == len(s) || isPinyinSyllable(s[i:])) {
			return true
		}
	}
	return false
}

func isPinyinSyllable(s string) bool {
	i := 0
	switch {
	case strings.HasPrefix(s, "zh"), strings.HasPrefix(s, "ch"), strings.HasPrefix(s, "sh"):
		i = 2
	case s != "" && strings.IndexByte("bpmfdtnlgkhjqxrzcsyw", s[0]) >= 0:
		i = 1
	}
	switch s[i:] {
	case "o":
		return i == 1 && strings.IndexByte("bpmfw", s[0]) >= 0
	case "a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "ou", "u":
		return i == 0 || strings.IndexByte("jqx", s[0]) < 0 || s[i:] == "u"
	case "i", "in", "ing", "ong", "un", "ui", "uo", "uan", "ia", "ian", "iang", "iao", "ie", "iong", "iu", "ua", "uai", "uang", "ue":
		return i > 0
	}
	return s == "er"
}

// foldLatin appends w in small letters without marks. A word with other letters
// than Latin ones, or a long one, gives nothing.
func foldLatin(to []byte, w string) []byte {
	if len(w) > 40 {
		return nil
	}
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			return foldLatinRunes(to, w[i:])
		}
		to = append(to, smallLetter(w[i]))
	}
	return to
}

// foldLatinRunes does what foldLatin does, rune by rune.
func foldLatinRunes(to []byte, w string) []byte {
	const marked = "àáâãäåāăąạảấầẩẫậắằẳẵặæçćčđďèéêëēęěẹẻẽếềểễệğìíîïīịỉĩıłñńňòóôõöøōőơọỏốồổỗộớờởỡợřšśşșßťţțùúûüūůűưụủũứừửữựýỳỵỷỹžźż"
	const plain = "aaaaaaaaaaaaaaaaaaaaaacccddeeeeeeeeeeeeeeegiiiiiiiiilnnnooooooooooooooooooooorssssstttuuuuuuuuuuuuuuuuyyyyyzzz"
	for _, r := range w {
		if r = toLower(r); r < utf8.RuneSelf {
			to = append(to, byte(r))
			continue
		}
		if unicode.Is(unicode.Mn, r) {
			continue
		}
		at := strings.IndexRune(marked, r)
		if at < 0 {
			return nil
		}
		to = append(to, plain[utf8.RuneCountInString(marked[:at])])
	}
	return to
}

// cutEastAsian splits a name in Chinese characters or Hangul, which have no
// space, after its family name. given is "" if s is none.
func cutEastAsian(s string) (family, given string) {
	if s == "" || s[0] < utf8.RuneSelf {
		return s, ""
	}
	n := 0
	for _, r := range s {
		if !unicode.In(r, unicode.Han, unicode.Hangul) {
			return s, ""
		}
		n++
	}
	if n < 2 || n > 4 {
		return s, ""
	}
	for _, double := range [...]string{"欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "남궁", "황보"} {
		if n > 2 && strings.HasPrefix(s, double) {
			return double, s[len(double):]
		}
	}
	const single = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂" +
		"苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘汪田任姜范范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文习習洪" +
		"김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진나"
	if r, size := utf8.DecodeRuneInString(s); n <= 3 && strings.ContainsRune(single, r) {
		return s[:size], s[size:]
	}
	return s, ""
}
