package gloss

import (
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/lookup"
)

// A dateWord is a word that dates are written with, in any of the languages that
// are read. One word may be several things: mar is March, and Tuesday.
type dateWord struct {
	name    string // in small letters, and without marks if it is Latin
	month   time.Month
	weekday uint8  // 1 is Monday
	season  Season // or quarter, if quarter follows
	is      dateWordKind
}

// A dateWordKind says which words are dates in running text only under conditions,
// and what other words are.
type dateWordKind uint8

const (
	wordCapital  dateWordKind = 1 << iota // only with a capital: May 2025
	wordLower                             // only in small letters: mars 2025
	wordNeedsDay                          // only after a day: 23 out. 2025
	wordShort                             // a weekday only before a date
	wordCirca
	wordAbout   // circa where nothing but a date can follow
	wordQuarter // of a year
	wordMonth   // tháng, which a number follows
)

// dateWordNamed returns what word is, or nil if dates are not written with it.
func dateWordNamed(word string) *dateWord {
	t := tableOfDates()
	if len(word) < 3 || len(word) > dateWordLen || !t.mayBegin(word) || word[0] >= 0xE3 && isCaseless(firstRune(word)) {
		return nil
	}
	var buf [dateWordLen]byte
	w := buf[:len(word)]
	for i := range w {
		if word[i] >= utf8.RuneSelf {
			if w = foldDateWord(buf[:0], word); len(w) < 3 {
				return nil
			}
			break
		}
		w[i] = smallLetter(word[i])
	}
	if i := t.texts.Index(w); i >= 0 {
		return &dateWords[i]
	}
	return nil
}

// beginsAsDateWord reports whether a word of dates of two letters or more may begin s, as
// far as its first three letters tell.
func beginsAsDateWord(s string) bool { return tableOfDates().mayBegin(s) }

// mayBegin does what beginsAsDateWord does.
func (t *dateTable) mayBegin(s string) bool {
	if len(s) < 2 || !isASCIILetter(s[0]) || !isASCIILetter(s[1]) {
		return true
	}
	thirds := t.thirds[s[0]&31][s[1]&31]
	switch third := byteAt(s, 2); {
	case isASCIILetter(third):
		return thirds&(1<<(third&31)) != 0
	case third >= utf8.RuneSelf:
		return thirds != 0
	}
	return thirds&1 != 0
}

// A dateTable finds the words of dates.
type dateTable struct {
	texts  lookup.Table           // of the names of dateWords
	thirds [1 << 5][1 << 5]uint32 // the set of the letters that follow two letters; 1 is none
}

// add adds what word begins with.
func (t *dateTable) add(word string) {
	if len(word) > 1 && word[0] < utf8.RuneSelf && word[1] < utf8.RuneSelf {
		t.thirds[word[0]&31][word[1]&31] |= 1 << (byteAt(word, 2) & 31)
	}
}

var (
	dateTableOnce sync.Once
	dateTableRead *dateTable
)

// tableOfDates returns the table of dateWords.
func tableOfDates() *dateTable {
	dateTableOnce.Do(func() {
		t := &dateTable{texts: lookup.New(len(dateWords))}
		t.add("ca")
		for i := range dateWords {
			t.texts.Add(dateWords[i].name)
			t.add(dateWords[i].name)
		}
		dateTableRead = t
	})
	return dateTableRead
}

// dateWordLen is more than the longest word of dates has bytes.
const dateWordLen = 40

// foldDateWord appends word in small letters, one for both small sigmas, and
// without marks if it is Latin.
func foldDateWord(to []byte, word string) []byte {
	if len(word) > dateWordLen {
		return nil
	}
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			if r := firstRune(word); r < utf8.RuneSelf || isLatin(r) {
				return foldLatin(to[:0], word)
			}
			to = to[:0]
			for _, r := range word {
				if r = toLower(r); r == 'ς' {
					r = 'σ'
				}
				to = utf8.AppendRune(to, r)
			}
			return to
		}
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		to = append(to, c)
	}
	return to
}

// isLatin does what unicode.Is does for unicode.Latin, sooner for most letters.
func isLatin(r rune) bool {
	if 0x370 <= r && r < 0x1D00 || isCaseless(r) {
		return false
	}
	return unicode.Is(unicode.Latin, r)
}

func monthNamed(word string) time.Month {
	if w := dateWordNamed(word); w != nil {
		return w.month
	}
	return 0
}

// isWeekday reports whether word is a weekday's name, or an English one's
// abbreviation.
func isWeekday(word string) bool {
	w := dateWordNamed(word)
	return w != nil && w.isWeekday()
}

func (w *dateWord) isWeekday() bool { return w.weekday > 0 && w.month == 0 && w.is&wordShort == 0 }

// leads reports whether the month or season w, written as word, begins a date in
// running text, if a year or a day follows it.
func (w *dateWord) leads(word string) bool {
	switch upper := startsUpper(word); {
	case w.is&wordNeedsDay != 0:
		return false
	case w.is&wordLower != 0:
		return !upper
	case w.is&wordCapital != 0:
		return upper
	}
	return true
}

// saysUndated reports whether s says that a work has no date.
func saysUndated(s string) bool {
	const longest = 24
	if s = strings.TrimFunc(s, isDatePunct); len(s) > longest || s == "" {
		return false
	}
	var buf [longest]byte
	b := buf[:0]
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ', c == '.':
		case c >= 'A' && c <= 'Z':
			b = append(b, c|0x20)
		default:
			b = append(b, c)
		}
	}
	switch string(b) {
	case "nd", "undated", "nodate", "oj", "od", "undatiert", "ohnedatum", "sf", "sinfecha", "sd", "sansdate", "semdata",
		"senzadata", "zd", "zonderdatum", "zj", "bd", "brakdaty", "uå", "udat", "bezdata", "tarihsiz", "ty", "tanpatanggal", "tt", "бг", "бд":
		return strings.ContainsAny(s, ". ") || len(b) > len("бг")
	case "日期不详", "日期不詳", "刊行年不明", "발행일불명":
		return true
	}
	return false
}

// isRangeWord reports whether word stands between the ends of a range of dates.
func isRangeWord(word string) bool {
	if len(word) > len("through") {
		return false
	}
	var buf [dateWordLen]byte
	switch string(foldDateWord(buf[:0], word)) {
	case "to", "through", "thru", "until", "till", "bis", "au", "al", "a", "ao", "ate", "tot", "do", "az", "til", "по", "до", "sampai", "hingga":
		return true
	}
	return false
}

// isDateLink reports whether word may stand between day, month and year: of May,
// de mayo, del 2025.
func isDateLink(word string) bool {
	switch len(word) {
	case len("of"):
		return strings.EqualFold(word, "of") || strings.EqualFold(word, "de") || strings.EqualFold(word, "in")
	case len("del"):
		return strings.EqualFold(word, "del") || strings.EqualFold(word, "van") || strings.EqualFold(word, "nam")
	case len("năm"):
		return strings.EqualFold(word, "năm")
	}
	return false
}

// isPresent reports whether word says that a time has not ended.
func isPresent(word string) bool {
	var buf [dateWordLen]byte
	switch string(foldDateWord(buf[:0], word)) {
	case "present", "now", "today", "date", "ongoing", "heute", "presente", "actualidad", "heden", "oggi", "obecnie", "nu":
		return true
	}
	return false
}

// dateFurniture holds the words that stand before or after a date and say
// nothing else, sorted.
var dateFurniture = [...]string{
	"a", "acdt", "acst", "aedt", "aest", "akdt", "akst", "am", "article", "as", "ast", "at", "awst", "bst", "cat",
	"cdt", "central", "cest", "cet", "comment", "comments", "corrected", "created", "cst", "ct", "date", "dated",
	"eastern", "eat", "edt", "eest", "eet", "est", "et", "filed", "first", "gmt", "gst", "h", "hdt", "hkt",
	"hours", "hrs", "hst", "issued", "ist", "jst", "kst", "last", "local", "m", "mdt", "midnight", "min", "mins",
	"minute", "minutes", "modified", "mountain", "msk", "mst", "mt", "myt", "noon", "nst", "nzdt", "nzst", "of",
	"on", "online", "original", "originally", "p", "pacific", "pdt", "pht", "pkt", "pm", "post", "posted",
	"press", "print", "pst", "pt", "publication", "publish", "published", "read", "reading", "release",
	"released", "reviewed", "revised", "sast", "sgt", "shares", "standard", "t", "time", "trt", "uhr", "update",
	"updated", "uploaded", "utc", "views", "wat", "west", "wet", "wib", "written", "z",
}

// foreignFurniture holds the like in other languages, in small letters, without
// marks if they are Latin, and sorted. Before figures they show that the day is
// first.
var foreignFurniture = [...]string{
	"a", "actualizacion", "actualizada", "actualizado", "aggiornamento", "aggiornata", "aggiornato", "aktualisiert",
	"aktualizacja", "aktualizovano", "alle", "atualizacao", "atualizada", "atualizado", "bijgewerkt", "creado", "cree",
	"criado", "data", "datum", "den", "derniere", "diperbarui", "dipublikasikan", "diterbitkan", "dne", "dnia",
	"dodano", "el", "em", "endret", "erschienen", "erstellt", "fecha", "geandert", "geplaatst", "gepubliceerd",
	"gewijzigd", "godz", "guncelleme", "guncellenme", "heure", "heures", "horas", "il", "jour", "kl", "klockan",
	"laatst", "le", "mis", "mise", "modifica", "modificada", "modificado", "modifie", "offentliggjort", "om", "op",
	"opdateret", "oppdatert", "opublikowano", "opublikowany", "ore", "ostatnia", "parution", "posledni", "pubblicata",
	"pubblicato", "publicada", "publicado", "publicerad", "publicerat", "publiceret", "publie", "publiee",
	"publikovano", "publisert", "pukul", "saat", "senast", "sist", "son", "stand", "tanggal", "tarihi", "terbit",
	"udgivet", "ultima", "ultimo", "um", "uppdaterad", "uppdaterat", "uur", "veroffentlicht", "vom", "vydano",
	"yayimlanma", "yayinlanma", "zaktualizowano", "zuletzt", "zverejneno", "в", "время", "г", "года", "дата",
	"изменено", "о", "обновлено", "оновлено", "опубликовано", "опубліковано", "от", "публикации", "р", "року", "上午",
	"下午", "公開", "公開日", "分", "午前", "午後", "发布", "发布日期", "发布时间", "发稿时间", "发表", "发表于", "周一", "周三", "周二", "周五", "周六", "周四",
	"周日", "土", "土曜日", "投稿日", "掲載", "掲載日", "日", "日曜日", "日期", "时", "时间", "星期一", "星期三", "星期二", "星期五", "星期六", "星期四", "星期天",
	"星期日", "時", "時間", "更新", "更新日", "更新时间", "更新時間", "最終更新", "月", "月曜日", "木", "木曜日", "水", "水曜日", "火", "火曜日", "点", "电",
	"発行日", "発表日", "發布", "發布時間", "發表", "秒", "訊", "讯", "週一", "週三", "週二", "週五", "週六", "週四", "週日", "配信", "金", "金曜日", "電",
	"點", "게재", "금", "금요일", "기사입력", "등록", "목", "목요일", "분", "수", "수요일", "수정", "승인", "시", "시간", "오전", "오후", "월", "월요일",
	"일", "일요일", "입력", "작성일", "최종수정", "토", "토요일", "화", "화요일",
}

// isForeignFurniture reports whether word is one of foreignFurniture.
func isForeignFurniture(word string) bool {
	var buf [dateWordLen]byte
	w := foldDateWord(buf[:0], word)
	return len(w) > 0 && hasWord(foreignFurniture[:], string(w))
}

// dateWords is the one place that knows the names of months, weekdays and seasons.
var dateWords = [...]dateWord{
	{name: "about", is: wordAbout},
	{name: "abr", month: 4, is: wordNeedsDay},
	{name: "abril", month: 4},
	{name: "ago", month: 8, is: wordNeedsDay},
	{name: "agosto", month: 8},
	{name: "ags", month: 8, is: wordNeedsDay},
	{name: "agt", month: 8, is: wordNeedsDay},
	{name: "agu", month: 8, is: wordNeedsDay},
	{name: "agustos", month: 8},
	{name: "agustus", month: 8},
	{name: "aout", month: 8},
	{name: "approx", is: wordAbout},
	{name: "approximately", is: wordAbout},
	{name: "apr", month: 4},
	{name: "april", month: 4},
	{name: "aprile", month: 4},
	{name: "aprilie", month: 4},
	{name: "aprilis", month: 4},
	{name: "ara", month: 12, is: wordNeedsDay},
	{name: "aralik", month: 12},
	{name: "around", is: wordAbout},
	{name: "aug", month: 8},
	{name: "august", month: 8},
	{name: "augusti", month: 8},
	{name: "augustus", month: 8},
	{name: "augusztus", month: 8},
	{name: "automne", season: Autumn},
	{name: "autumn", season: Autumn},
	{name: "autunno", season: Autumn},
	{name: "avr", month: 4, is: wordNeedsDay},
	{name: "avril", month: 4},
	{name: "bre", month: 3, is: wordNeedsDay},
	{name: "brezen", month: 3},
	{name: "brezna", month: 3, is: wordNeedsDay},
	{name: "carsamba", weekday: 3},
	{name: "cerven", month: 6},
	{name: "cervence", month: 7, is: wordNeedsDay},
	{name: "cervenec", month: 7},
	{name: "cervna", month: 6, is: wordNeedsDay},
	{name: "ceyrek", is: wordQuarter},
	{name: "circa", is: wordCirca},
	{name: "ctvrtek", weekday: 4},
	{name: "cuarto", season: Quarter4},
	{name: "cuma", weekday: 5},
	{name: "cumartesi", weekday: 6},
	{name: "cvc", month: 7, is: wordNeedsDay},
	{name: "cvn", month: 6, is: wordNeedsDay},
	{name: "cze", month: 6, is: wordNeedsDay},
	{name: "czerwca", month: 6, is: wordNeedsDay},
	{name: "czerwiec", month: 6},
	{name: "czwartek", weekday: 4},
	{name: "dec", month: 12},
	{name: "december", month: 12},
	{name: "decembre", month: 12},
	{name: "decembrie", month: 12},
	{name: "des", month: 12, is: wordNeedsDay},
	{name: "desember", month: 12},
	{name: "deuxieme", season: Quarter2},
	{name: "dez", month: 12, is: wordNeedsDay},
	{name: "dezember", month: 12},
	{name: "dezembro", month: 12},
	{name: "dic", month: 12, is: wordNeedsDay},
	{name: "dicembre", month: 12},
	{name: "diciembre", month: 12},
	{name: "dienstag", weekday: 2},
	{name: "dim", weekday: 7, is: wordShort},
	{name: "dimanche", weekday: 7},
	{name: "dinsdag", weekday: 2},
	{name: "dom", weekday: 7, is: wordShort},
	{name: "domenica", weekday: 7},
	{name: "domingo", weekday: 7},
	{name: "donderdag", weekday: 4},
	{name: "donnerstag", weekday: 4},
	{name: "drittes", season: Quarter3},
	{name: "duben", month: 4},
	{name: "dubna", month: 4, is: wordNeedsDay},
	{name: "efterar", season: Autumn},
	{name: "eki", month: 10, is: wordNeedsDay},
	{name: "ekim", month: 10},
	{name: "elokuu", month: 8},
	{name: "elokuuta", month: 8, is: wordNeedsDay},
	{name: "ene", month: 1, is: wordNeedsDay},
	{name: "enero", month: 1},
	{name: "environ", is: wordAbout},
	{name: "erstes", season: Quarter1},
	{name: "estate", season: Summer, is: wordNeedsDay},
	{name: "ete", season: Summer, is: wordNeedsDay},
	{name: "etwa", is: wordAbout},
	{name: "eyl", month: 9, is: wordNeedsDay},
	{name: "eylul", month: 9},
	{name: "fall", season: Autumn, is: wordCapital},
	{name: "feb", month: 2},
	{name: "febbr", month: 2, is: wordNeedsDay},
	{name: "febbraio", month: 2},
	{name: "feber", month: 2},
	{name: "febrero", month: 2},
	{name: "februar", month: 2},
	{name: "februari", month: 2},
	{name: "februarie", month: 2},
	{name: "february", month: 2},
	{name: "fev", month: 2, is: wordNeedsDay},
	{name: "fevereiro", month: 2},
	{name: "fevr", month: 2, is: wordNeedsDay},
	{name: "fevrier", month: 2},
	{name: "first", season: Quarter1},
	{name: "forar", season: Spring},
	{name: "fourth", season: Quarter4},
	{name: "fre", weekday: 5, is: wordShort},
	{name: "fredag", weekday: 5},
	{name: "freitag", weekday: 5},
	{name: "fri", weekday: 5},
	{name: "friday", weekday: 5},
	{name: "fruhjahr", season: Spring},
	{name: "fruhling", season: Spring},
	{name: "gen", month: 1, is: wordNeedsDay},
	{name: "genn", month: 1, is: wordNeedsDay},
	{name: "gennaio", month: 1},
	{name: "gio", weekday: 4, is: wordShort},
	{name: "giovedi", weekday: 4},
	{name: "giu", month: 6, is: wordNeedsDay},
	{name: "giugno", month: 6},
	{name: "gru", month: 12, is: wordNeedsDay},
	{name: "grudnia", month: 12, is: wordNeedsDay},
	{name: "grudzien", month: 12},
	{name: "hacia", is: wordAbout},
	{name: "haz", month: 6, is: wordNeedsDay},
	{name: "haziran", month: 6},
	{name: "heinakuu", month: 7},
	{name: "heinakuuta", month: 7, is: wordNeedsDay},
	{name: "helmikuu", month: 2},
	{name: "helmikuuta", month: 2, is: wordNeedsDay},
	{name: "herbst", season: Autumn},
	{name: "herfst", season: Autumn},
	{name: "hiver", season: Winter},
	{name: "host", season: Autumn},
	{name: "huhtikuu", month: 4},
	{name: "huhtikuuta", month: 4, is: wordNeedsDay},
	{name: "ianuarie", month: 1},
	{name: "inverno", season: Winter},
	{name: "invierno", season: Winter},
	{name: "iulie", month: 7},
	{name: "iunie", month: 6},
	{name: "jan", month: 1},
	{name: "janeiro", month: 1},
	{name: "janner", month: 1},
	{name: "januar", month: 1, is: wordNeedsDay},
	{name: "januara", month: 1},
	{name: "januari", month: 1},
	{name: "january", month: 1},
	{name: "janv", month: 1, is: wordNeedsDay},
	{name: "janvier", month: 1},
	{name: "jaro", season: Spring},
	{name: "jesien", season: Autumn},
	{name: "jeu", weekday: 4, is: wordShort},
	{name: "jeudi", weekday: 4},
	{name: "joulukuu", month: 12},
	{name: "joulukuuta", month: 12, is: wordNeedsDay},
	{name: "jue", weekday: 4, is: wordShort},
	{name: "jueves", weekday: 4},
	{name: "juil", month: 7, is: wordNeedsDay},
	{name: "juillet", month: 7},
	{name: "juin", month: 6},
	{name: "jul", month: 7},
	{name: "julho", month: 7},
	{name: "juli", month: 7},
	{name: "julio", month: 7},
	{name: "julius", month: 7},
	{name: "july", month: 7},
	{name: "jumat", weekday: 5},
	{name: "jun", month: 6},
	{name: "june", month: 6},
	{name: "junho", month: 6},
	{name: "juni", month: 6},
	{name: "junio", month: 6},
	{name: "junius", month: 6},
	{name: "kamis", weekday: 4},
	{name: "kas", month: 11, is: wordNeedsDay},
	{name: "kasim", month: 11},
	{name: "kesakuu", month: 6},
	{name: "kesakuuta", month: 6, is: wordNeedsDay},
	{name: "kvartal", is: wordQuarter},
	{name: "kve", month: 5, is: wordNeedsDay},
	{name: "kveten", month: 5},
	{name: "kvetna", month: 5, is: wordNeedsDay},
	{name: "kwartaal", is: wordQuarter},
	{name: "kwartal", is: wordQuarter},
	{name: "kwi", month: 4, is: wordNeedsDay},
	{name: "kwiecien", month: 4},
	{name: "kwietnia", month: 4, is: wordNeedsDay},
	{name: "lato", season: Summer, is: wordNeedsDay},
	{name: "leden", month: 1},
	{name: "ledna", month: 1, is: wordNeedsDay},
	{name: "lente", season: Spring},
	{name: "leto", season: Summer, is: wordNeedsDay},
	{name: "lip", month: 7, is: wordNeedsDay},
	{name: "lipca", month: 7, is: wordNeedsDay},
	{name: "lipiec", month: 7},
	{name: "lis", month: 11, is: wordNeedsDay},
	{name: "listopad", month: 11},
	{name: "listopada", month: 11, is: wordNeedsDay},
	{name: "listopadu", month: 11, is: wordNeedsDay},
	{name: "lokakuu", month: 10},
	{name: "lokakuuta", month: 10, is: wordNeedsDay},
	{name: "lor", weekday: 6, is: wordShort},
	{name: "lordag", weekday: 6},
	{name: "lug", month: 7, is: wordNeedsDay},
	{name: "luglio", month: 7},
	{name: "lun", weekday: 1, is: wordShort},
	{name: "lundi", weekday: 1},
	{name: "lunedi", weekday: 1},
	{name: "lunes", weekday: 1},
	{name: "luni", weekday: 1},
	{name: "lut", month: 2, is: wordNeedsDay},
	{name: "lutego", month: 2, is: wordNeedsDay},
	{name: "luty", month: 2},
	{name: "maaliskuu", month: 3},
	{name: "maaliskuuta", month: 3, is: wordNeedsDay},
	{name: "maandag", weekday: 1},
	{name: "maart", month: 3},
	{name: "mag", month: 5, is: wordNeedsDay},
	{name: "maggio", month: 5},
	{name: "mai", month: 5},
	{name: "maio", month: 5},
	{name: "maj", month: 5, is: wordLower},
	{name: "maja", month: 5, is: wordNeedsDay},
	{name: "majus", month: 5},
	{name: "man", weekday: 1, is: wordShort},
	{name: "mandag", weekday: 1},
	{name: "mar", month: 3, weekday: 2, is: wordCapital},
	{name: "marca", month: 3, is: wordNeedsDay},
	{name: "march", month: 3, is: wordCapital},
	{name: "marcius", month: 3},
	{name: "marco", month: 3},
	{name: "mardi", weekday: 2},
	{name: "maret", month: 3},
	{name: "marraskuu", month: 11},
	{name: "marraskuuta", month: 11, is: wordNeedsDay},
	{name: "mars", month: 3, is: wordLower},
	{name: "mart", month: 3, is: wordLower},
	{name: "martedi", weekday: 2},
	{name: "martes", weekday: 2},
	{name: "martie", month: 3},
	{name: "marts", month: 3},
	{name: "marz", month: 3},
	{name: "marzec", month: 3},
	{name: "marzo", month: 3},
	{name: "may", month: 5, is: wordCapital},
	{name: "mayis", month: 5},
	{name: "mayo", month: 5, is: wordLower},
	{name: "mei", month: 5},
	{name: "mer", weekday: 3, is: wordShort},
	{name: "mercoledi", weekday: 3},
	{name: "mercredi", weekday: 3},
	{name: "mie", weekday: 3, is: wordShort},
	{name: "miercoles", weekday: 3},
	{name: "minggu", weekday: 7},
	{name: "mittwoch", weekday: 3},
	{name: "mon", weekday: 1},
	{name: "monday", weekday: 1},
	{name: "montag", weekday: 1},
	{name: "mrt", month: 3, is: wordNeedsDay},
	{name: "mrz", month: 3, is: wordNeedsDay},
	{name: "nedele", weekday: 7},
	{name: "niedziela", weekday: 7},
	{name: "nis", month: 4, is: wordNeedsDay},
	{name: "nisan", month: 4},
	{name: "noiembrie", month: 11},
	{name: "nov", month: 11},
	{name: "november", month: 11},
	{name: "novembre", month: 11},
	{name: "novembro", month: 11},
	{name: "noviembre", month: 11},
	{name: "oca", month: 1, is: wordNeedsDay},
	{name: "ocak", month: 1},
	{name: "oct", month: 10},
	{name: "october", month: 10},
	{name: "octobre", month: 10},
	{name: "octombrie", month: 10},
	{name: "octubre", month: 10},
	{name: "okolo", is: wordAbout},
	{name: "okt", month: 10},
	{name: "oktober", month: 10},
	{name: "ons", weekday: 3, is: wordShort},
	{name: "onsdag", weekday: 3},
	{name: "otono", season: Autumn},
	{name: "ott", month: 10, is: wordNeedsDay},
	{name: "ottobre", month: 10},
	{name: "out", month: 10, is: wordNeedsDay},
	{name: "outono", season: Autumn},
	{name: "outubro", month: 10},
	{name: "patek", weekday: 5},
	{name: "paz", month: 10, is: wordNeedsDay},
	{name: "pazar", weekday: 7},
	{name: "pazartesi", weekday: 1},
	{name: "pazdziernik", month: 10},
	{name: "pazdziernika", month: 10, is: wordNeedsDay},
	{name: "persembe", weekday: 4},
	{name: "piatek", weekday: 5},
	{name: "podzim", season: Autumn},
	{name: "pon", weekday: 1, is: wordShort},
	{name: "pondeli", weekday: 1},
	{name: "poniedzialek", weekday: 1},
	{name: "premier", season: Quarter1},
	{name: "primavera", season: Spring},
	{name: "primeiro", season: Quarter1},
	{name: "primer", season: Quarter1},
	{name: "primo", season: Quarter1},
	{name: "printemps", season: Spring},
	{name: "prosince", month: 12, is: wordNeedsDay},
	{name: "prosinec", month: 12},
	{name: "quarta", weekday: 3, is: wordShort},
	{name: "quartal", is: wordQuarter},
	{name: "quarter", is: wordQuarter},
	{name: "quatrieme", season: Quarter4},
	{name: "quinta", weekday: 4, is: wordShort},
	{name: "rabu", weekday: 3},
	{name: "rij", month: 10, is: wordNeedsDay},
	{name: "rijen", month: 10},
	{name: "rijna", month: 10, is: wordNeedsDay},
	{name: "sab", weekday: 6, is: wordShort},
	{name: "sabado", weekday: 6},
	{name: "sabato", weekday: 6},
	{name: "sabtu", weekday: 6},
	{name: "sali", weekday: 2},
	{name: "sam", weekday: 6, is: wordShort},
	{name: "samedi", weekday: 6},
	{name: "samstag", weekday: 6},
	{name: "sat", weekday: 6},
	{name: "saturday", weekday: 6},
	{name: "second", season: Quarter2},
	{name: "secondo", season: Quarter2},
	{name: "segunda", weekday: 1, is: wordShort},
	{name: "segundo", season: Quarter2},
	{name: "sekitar", is: wordAbout},
	{name: "selasa", weekday: 2},
	{name: "senin", weekday: 1},
	{name: "sep", month: 9},
	{name: "sept", month: 9},
	{name: "september", month: 9},
	{name: "septembre", month: 9},
	{name: "septembrie", month: 9},
	{name: "septiembre", month: 9},
	{name: "set", month: 9, is: wordNeedsDay},
	{name: "setembro", month: 9},
	{name: "setiembre", month: 9},
	{name: "settembre", month: 9},
	{name: "sexta", weekday: 5, is: wordShort},
	{name: "sie", month: 8, is: wordNeedsDay},
	{name: "sierpien", month: 8},
	{name: "sierpnia", month: 8, is: wordNeedsDay},
	{name: "sob", weekday: 6, is: wordShort},
	{name: "sobota", weekday: 6},
	{name: "sommar", season: Summer},
	{name: "sommer", season: Summer},
	{name: "son", weekday: 7, is: wordShort},
	{name: "sondag", weekday: 7},
	{name: "sonnabend", weekday: 6},
	{name: "sonntag", weekday: 7},
	{name: "spring", season: Spring},
	{name: "sroda", weekday: 3},
	{name: "srp", month: 8, is: wordNeedsDay},
	{name: "srpen", month: 8},
	{name: "srpna", month: 8, is: wordNeedsDay},
	{name: "streda", weekday: 3},
	{name: "sty", month: 1, is: wordNeedsDay},
	{name: "styczen", month: 1},
	{name: "stycznia", month: 1, is: wordNeedsDay},
	{name: "sub", month: 2, is: wordNeedsDay},
	{name: "subat", month: 2},
	{name: "summer", season: Summer},
	{name: "sun", weekday: 7},
	{name: "sunday", weekday: 7},
	{name: "syyskuu", month: 9},
	{name: "syyskuuta", month: 9, is: wordNeedsDay},
	{name: "szeptember", month: 9},
	{name: "tammikuu", month: 1},
	{name: "tammikuuta", month: 1, is: wordNeedsDay},
	{name: "tem", month: 7, is: wordNeedsDay},
	{name: "temmuz", month: 7},
	{name: "terca", weekday: 2, is: wordShort},
	{name: "terceiro", season: Quarter3},
	{name: "tercer", season: Quarter3},
	{name: "terzo", season: Quarter3},
	{name: "thang", is: wordMonth},
	{name: "third", season: Quarter3},
	{name: "thu", weekday: 4},
	{name: "thur", weekday: 4},
	{name: "thurs", weekday: 4},
	{name: "thursday", weekday: 4},
	{name: "tir", weekday: 2, is: wordShort},
	{name: "tirsdag", weekday: 2},
	{name: "tis", weekday: 2, is: wordShort},
	{name: "tisdag", weekday: 2},
	{name: "tor", weekday: 4, is: wordShort},
	{name: "torsdag", weekday: 4},
	{name: "toukokuu", month: 5},
	{name: "toukokuuta", month: 5, is: wordNeedsDay},
	{name: "trimestre", is: wordQuarter},
	{name: "troisieme", season: Quarter3},
	{name: "tue", weekday: 2},
	{name: "tues", weekday: 2},
	{name: "tuesday", weekday: 2},
	{name: "ungefahr", is: wordAbout},
	{name: "unor", month: 2},
	{name: "unora", month: 2, is: wordNeedsDay},
	{name: "utery", weekday: 2},
	{name: "var", season: Spring},
	{name: "ven", weekday: 5, is: wordShort},
	{name: "vendredi", weekday: 5},
	{name: "venerdi", weekday: 5},
	{name: "verano", season: Summer},
	{name: "verao", season: Summer},
	{name: "vers", is: wordAbout},
	{name: "vie", weekday: 5, is: wordShort},
	{name: "viernes", weekday: 5},
	{name: "viertes", season: Quarter4},
	{name: "vinter", season: Winter},
	{name: "voorjaar", season: Spring},
	{name: "vrijdag", weekday: 5},
	{name: "wed", weekday: 3},
	{name: "wednesday", weekday: 3},
	{name: "weds", weekday: 3},
	{name: "winter", season: Winter},
	{name: "wiosna", season: Spring},
	{name: "woensdag", weekday: 3},
	{name: "wrz", month: 9, is: wordNeedsDay},
	{name: "wrzesien", month: 9},
	{name: "wrzesnia", month: 9, is: wordNeedsDay},
	{name: "wtorek", weekday: 2},
	{name: "yaklasik", is: wordAbout},
	{name: "zari", month: 9},
	{name: "zaterdag", weekday: 6},
	{name: "zima", season: Winter},
	{name: "zomer", season: Summer},
	{name: "zondag", weekday: 7},
	{name: "zweites", season: Quarter2},
	{name: "απρίλιοσ", month: 4},
	{name: "απριλίου", month: 4},
	{name: "αυγούστου", month: 8},
	{name: "αύγουστοσ", month: 8},
	{name: "δεκέμβριοσ", month: 12},
	{name: "δεκεμβρίου", month: 12},
	{name: "ιανουάριοσ", month: 1},
	{name: "ιανουαρίου", month: 1},
	{name: "ιουλίου", month: 7},
	{name: "ιουνίου", month: 6},
	{name: "ιούλιοσ", month: 7},
	{name: "ιούνιοσ", month: 6},
	{name: "μάιοσ", month: 5},
	{name: "μάρτιοσ", month: 3},
	{name: "μαΐου", month: 5},
	{name: "μαρτίου", month: 3},
	{name: "νοέμβριοσ", month: 11},
	{name: "νοεμβρίου", month: 11},
	{name: "οκτωβρίου", month: 10},
	{name: "οκτώβριοσ", month: 10},
	{name: "σεπτέμβριοσ", month: 9},
	{name: "σεπτεμβρίου", month: 9},
	{name: "φεβρουάριοσ", month: 2},
	{name: "φεβρουαρίου", month: 2},
	{name: "авг", month: 8, is: wordNeedsDay},
	{name: "август", month: 8},
	{name: "августа", month: 8},
	{name: "апр", month: 4, is: wordNeedsDay},
	{name: "апрель", month: 4},
	{name: "апреля", month: 4},
	{name: "бер", month: 3, is: wordNeedsDay},
	{name: "березень", month: 3},
	{name: "березня", month: 3},
	{name: "вер", month: 9, is: wordNeedsDay},
	{name: "вересень", month: 9},
	{name: "вересня", month: 9},
	{name: "весна", season: Spring},
	{name: "воскресенье", weekday: 7},
	{name: "вторник", weekday: 2},
	{name: "вівторок", weekday: 2},
	{name: "гру", month: 12, is: wordNeedsDay},
	{name: "грудень", month: 12},
	{name: "грудня", month: 12},
	{name: "дек", month: 12, is: wordNeedsDay},
	{name: "декабрь", month: 12},
	{name: "декабря", month: 12},
	{name: "жов", month: 10, is: wordNeedsDay},
	{name: "жовтень", month: 10},
	{name: "жовтня", month: 10},
	{name: "зима", season: Winter},
	{name: "июл", month: 7, is: wordNeedsDay},
	{name: "июль", month: 7},
	{name: "июля", month: 7},
	{name: "июн", month: 6, is: wordNeedsDay},
	{name: "июнь", month: 6},
	{name: "июня", month: 6},
	{name: "квартал", is: wordQuarter},
	{name: "кві", month: 4, is: wordNeedsDay},
	{name: "квітень", month: 4},
	{name: "квітня", month: 4},
	{name: "лето", season: Summer},
	{name: "липень", month: 7},
	{name: "липня", month: 7},
	{name: "лис", month: 11, is: wordNeedsDay},
	{name: "листопад", month: 11},
	{name: "листопада", month: 11},
	{name: "лют", month: 2, is: wordNeedsDay},
	{name: "лютий", month: 2},
	{name: "лютого", month: 2},
	{name: "літо", season: Summer},
	{name: "май", month: 5},
	{name: "мар", month: 3, is: wordNeedsDay},
	{name: "март", month: 3},
	{name: "марта", month: 3},
	{name: "мая", month: 5},
	{name: "неділя", weekday: 7},
	{name: "ноя", month: 11, is: wordNeedsDay},
	{name: "нояб", month: 11, is: wordNeedsDay},
	{name: "ноябрь", month: 11},
	{name: "ноября", month: 11},
	{name: "около", is: wordAbout},
	{name: "окт", month: 10, is: wordNeedsDay},
	{name: "октябрь", month: 10},
	{name: "октября", month: 10},
	{name: "осень", season: Autumn},
	{name: "осінь", season: Autumn},
	{name: "пн", weekday: 1, is: wordShort},
	{name: "понедельник", weekday: 1},
	{name: "понеділок", weekday: 1},
	{name: "пятница", weekday: 5},
	{name: "сен", month: 9, is: wordNeedsDay},
	{name: "сент", month: 9, is: wordNeedsDay},
	{name: "сентябрь", month: 9},
	{name: "сентября", month: 9},
	{name: "сер", month: 8, is: wordNeedsDay},
	{name: "середа", weekday: 3},
	{name: "серпень", month: 8},
	{name: "серпня", month: 8},
	{name: "ср", weekday: 3, is: wordShort},
	{name: "среда", weekday: 3},
	{name: "суббота", weekday: 6},
	{name: "субота", weekday: 6},
	{name: "січ", month: 1, is: wordNeedsDay},
	{name: "січень", month: 1},
	{name: "січня", month: 1},
	{name: "тра", month: 5, is: wordNeedsDay},
	{name: "травень", month: 5},
	{name: "травня", month: 5},
	{name: "фев", month: 2, is: wordNeedsDay},
	{name: "февр", month: 2, is: wordNeedsDay},
	{name: "февраль", month: 2},
	{name: "февраля", month: 2},
	{name: "чер", month: 6, is: wordNeedsDay},
	{name: "червень", month: 6},
	{name: "червня", month: 6},
	{name: "четвер", weekday: 4},
	{name: "четверг", weekday: 4},
	{name: "чт", weekday: 4, is: wordShort},
	{name: "янв", month: 1, is: wordNeedsDay},
	{name: "январь", month: 1},
	{name: "января", month: 1},
	{name: "أبريل", month: 4},
	{name: "أغسطس", month: 8},
	{name: "أكتوبر", month: 10},
	{name: "إبريل", month: 4},
	{name: "ديسمبر", month: 12},
	{name: "سبتمبر", month: 9},
	{name: "فبراير", month: 2},
	{name: "مارس", month: 3},
	{name: "مايو", month: 5},
	{name: "نوفمبر", month: 11},
	{name: "يناير", month: 1},
	{name: "يوليو", month: 7},
	{name: "يونيو", month: 6},
}
