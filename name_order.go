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
		case hyphen && startsLower(after) && (isSyllable(before) || isSyllable(after)):
			return fromHyphened // Lee Jong-wha
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

// cutEastAsian splits a name in Chinese characters, Hangul or Kana, which have no
// space, after its family name. given is "" if s is none.
func cutEastAsian(s string) (family, given string) {
	if s == "" || s[0] < utf8.RuneSelf {
		return s, ""
	}
	if family, given = cutJapanese(s); given != "" {
		return family, given
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
	if size := shortSurname(s); n <= 3 && size > 0 {
		return s[:size], s[size:]
	}
	return s, ""
}

// shortSurname returns the length of the Chinese or Korean surname of one character that s
// begins with, or 0.
func shortSurname(s string) int {
	const single = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂" +
		"苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘汪田任姜范范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文习習洪" +
		"김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진나"
	if r, size := utf8.DecodeRuneInString(s); strings.ContainsRune(single, r) {
		return size
	}
	return 0
}

// cutJapanese splits a Japanese name after its family name, one of the most frequent ones. Three
// characters of which the first is a Chinese surname are a Chinese name, and what ends as the
// names of places and companies do is none: 福島県, 川崎重工.
func cutJapanese(s string) (family, given string) {
	const longest = 6
	for _, end := range japaneseBodyEnds {
		if strings.HasSuffix(s, end) {
			return s, ""
		}
	}
	n := 0
	for _, r := range s {
		if !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			return s, ""
		}
		n++
	}
	if n < 3 || n > longest || n == 3 && shortSurname(s) > 0 {
		return s, ""
	}
	const syllables = 2 * len("ユ") // that a given name has in the letters of foreign words: テレビ is none
	for _, size := range [...]int{3, 2} {
		end := size * len("田")
		if end >= len(s) || !hasWord(japaneseSurnames[:], s[:end]) {
			continue
		}
		if given := s[end:]; len(given) <= syllables || !unicode.Is(unicode.Katakana, firstRune(given)) {
			return s[:end], given
		}
	}
	return s, ""
}

// japaneseBodyEnds end the names of places, companies and other bodies.
var japaneseBodyEnds = [...]string{
	"県", "市", "町", "区", "省", "庁", "社", "駅", "港", "湾", "銀行", "大学", "学園", "学院", "病院", "新聞", "放送", "通信", "工業", "重工", "重工業", "産業", "鉱業", "鉱山", "製鉄", "製作", "製作所", "製薬", "薬品",
	"電機", "電器", "電気", "電力", "建設", "商事", "商店", "証券", "保険", "鉄道", "技研", "研究所", "原発", "会館", "委員会", "協会", "組合", "事務所", "空港", "書店", "出版", "文庫", "食品", "化学", "精機", "自動車",
	"総研", "日日", "民友", "日報", "新報", "時報", "毎日", "内閣", "政権", "知事", "大臣", "首相",
}

// japaneseSurnames are the most frequent of more than one character. Sorted.
var japaneseSurnames = [...]string{
	"三宅", "三浦", "上原", "上田", "上野", "中尾", "中山", "中島", "中嶋", "中川", "中村", "中田", "中西", "中野",
	"丸山", "久保", "久保田", "五十嵐", "井上", "今井", "伊東", "伊藤", "佐々木", "佐久間", "佐藤", "佐野", "児玉",
	"内山", "内田", "内藤", "前田", "加藤", "北村", "千葉", "原田", "古川", "吉岡", "吉川", "吉村", "吉田", "和田",
	"土井", "土屋", "坂本", "堀内", "堀江", "増田", "大久保", "大塚", "大島", "大川", "大村", "大橋", "大石", "大西",
	"大谷", "大野", "太田", "奥村", "安倍", "安田", "安藤", "宮崎", "宮本", "宮田", "小山", "小島", "小川", "小松",
	"小林", "小池", "小泉", "小田", "小野", "尾崎", "山下", "山中", "山内", "山口", "山崎", "山本", "山田", "岡崎",
	"岡本", "岡田", "岩崎", "岩本", "岩田", "岸田", "島田", "川上", "川口", "川島", "川崎", "川村", "川田", "工藤",
	"市川", "平井", "平山", "平田", "平野", "広瀬", "後藤", "成田", "斉藤", "斎藤", "新井", "早川", "星野", "服部",
	"望月", "木下", "木村", "本田", "本間", "杉山", "杉本", "村上", "村田", "松下", "松井", "松尾", "松岡", "松本",
	"松村", "松永", "松浦", "松田", "柳田", "柴田", "栗原", "根本", "桜井", "森川", "森本", "森田", "植田", "榎本",
	"樋口", "横山", "橋本", "武田", "水野", "永井", "永田", "池田", "沢田", "河村", "河野", "浅野", "浜田", "清水",
	"渡辺", "渡邉", "渡邊", "渡部", "熊谷", "片山", "片岡", "甘利", "田中", "田口", "田村", "田辺", "町田", "白川",
	"矢野", "石井", "石原", "石川", "石田", "石破", "神田", "福井", "福島", "福田", "秋山", "竹内", "篠原", "茂木",
	"荒井", "荒木", "菅原", "菅野", "菊地", "菊池", "萩原", "藤井", "藤原", "藤本", "藤田", "西尾", "西山", "西川",
	"西村", "西田", "谷口", "近藤", "遠藤", "酒井", "野口", "野村", "野田", "金子", "鈴木", "長谷川", "関口", "阿部",
	"青木", "須藤", "飯塚", "飯田", "馬場", "高市", "高木", "高橋", "高田", "高野", "麻生", "黒木", "黒田", "齊藤",
	"齋藤",
}
