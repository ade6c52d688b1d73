package segment

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v3/segment"
)

// maxPiece is the most that is given to prose at once, so that its memory, about
// forty times the text, stays small.
const maxPiece = 32 << 10

var (
	punktOnce  sync.Once
	punktModel *segment.Segmenter
)

// punkt returns prose's model of where sentences end, or nil if it cannot be
// read. To load it takes some 30 ms.
func punkt() *segment.Segmenter {
	punktOnce.Do(func() {
		if s, err := segment.New(); err == nil {
			punktModel = s
		}
	})
	return punktModel
}

// appendByPunkt appends the sentences of text, which stands at start, as prose
// cuts them, but for what goes on a sentence or a name for sure.
func appendByPunkt(sentences []Span, text string, start int) []Span {
	for text != "" {
		piece := text[:pieceEnd(text)]
		from := 0
		for last := (Span{}); ; {
			mark := strings.IndexAny(piece[last.End:], ".?!")
			if mark < 0 {
				break
			}
			f := fieldAround(piece, last.End, last.End+mark)
			next := fieldAfter(piece, f.End)
			if next.Start == next.End {
				break
			}
			if after := text[next.Start:]; !goesOn(after) && !namesOn(text[:next.Start], after) && breaks(piece, last, f, next) {
				sentences = appendTrimmed(sentences, piece[from:f.End], start+from)
				from = f.End
			}
			last = f
		}
		sentences = appendTrimmed(sentences, piece[from:], start+from)
		start += len(piece)
		text = text[len(piece):]
	}
	return sentences
}

// fieldAround returns the run without white space around i, from no place before from on.
func fieldAround(text string, from, i int) Span {
	start, end := from, len(text)
	if at := strings.LastIndexFunc(text[from:i], unicode.IsSpace); at >= 0 {
		_, size := utf8.DecodeRuneInString(text[from+at:])
		start = from + at + size
	}
	if at := strings.IndexFunc(text[i:], unicode.IsSpace); at >= 0 {
		end = i + at
	}
	return Span{start, end}
}

// fieldAfter returns the next run without white space from i on, which is empty if there
// is none.
func fieldAfter(text string, i int) Span {
	at := strings.IndexFunc(text[i:], func(r rune) bool { return !unicode.IsSpace(r) })
	if at < 0 {
		return Span{len(text), len(text)}
	}
	return fieldAround(text, i+at, i+at)
}

// breaks reports whether prose, which reads a text field by field, ends a sentence with
// the field f. The last field with a mark before it is given, and the next field of all.
func breaks(text string, last, f, next Span) bool {
	field := text[f.Start:f.End]
	switch end := len(field) - 1; {
	case isFigureOrName(field):
		return false
	case strings.IndexAny(field, ".?!") < end:
	case field[end] != '.':
		return !strings.HasSuffix(field, "Yahoo!")
	case !shortened(field) && text[next.Start:next.End] != ".":
		return true
	}
	return asked(text, last, f, next)
}

// isFigureOrName reports whether a field has but one full stop, within, and no mark beside
// it: 3.5, example.com.
func isFigureOrName(field string) bool {
	for i := range len(field) {
		if c := field[i]; !isLetter(c) && !isDigit(c) && c != '.' && c != '$' {
			return false
		}
	}
	mark := strings.IndexByte(field, '.')
	return mark < len(field)-1 && strings.IndexByte(field[mark+1:], '.') < 0
}

// shortened reports whether prose may take a field with a full stop at its end for a
// word cut short, an initial or a number.
func shortened(field string) bool {
	const least = 2 // letters of a word
	letters := 0
	for i := range len(field) {
		switch c := field[i]; {
		case isDigit(c), c >= utf8.RuneSelf:
			return true
		case isLetter(c):
			letters++
		}
	}
	word := strings.ToLower(field[strings.LastIndexByte(field, '-')+1 : len(field)-1])
	_, known := slices.BinarySearch(punktAbbreviations[:], word)
	return known || letters < least || len(word) < least
}

// punktAbbreviations are the words of two letters or more that prose knows to be cut
// short by a full stop. Sorted.
var punktAbbreviations = [...]string{
	"adm", "ala", "ariz", "aug", "ave", "bros", "calif", "chg", "cie", "co", "col", "colo", "conn", "corp", "cos", "ct", "dec", "dr", "feb", "fla",
	"fri", "ft", "ga", "gen", "gov", "ill", "inc", "jan", "jr", "kan", "ky", "lt", "ltd", "maj", "messrs", "mg", "mich", "minn", "mr", "mrs", "ms", "mt",
	"nev", "no", "nov", "oct", "ok", "okla", "ore", "pa", "prof", "rep", "reps", "sen", "sep", "sept", "sgt", "sr", "st", "sw", "tenn", "tues", "va", "vs",
	"vt", "wash", "wed", "wis", "yr",
}

// asked asks prose whether a sentence ends with the field f. Of weight for that are the
// two fields behind it, and the one before it if that has a mark too.
func asked(text string, last, f, next Span) bool {
	model := punkt()
	if model == nil {
		return false
	}
	from := f.Start
	if strings.TrimSpace(text[last.End:from]) == "" {
		from = last.Start
	}
	to := fieldAfter(text, next.End).End
	_, space := utf8.DecodeRuneInString(text[to:])
	for _, s := range model.Segment(text[from : to+space]) {
		if end := from + s.End(); end >= f.End {
			return end == f.End
		}
	}
	return false
}

// namesOn reports whether the last word of before is cut short and what follows is
// of the same name: Mr. Will Ross, Sen. Mark Warner, Orbit Corp. Chief Executive Bo
// Arden. Whoever is called Will or Mark begins no sentence.
func namesOn(before, after string) bool {
	before = strings.TrimRight(before, " \t\u00a0")
	if !strings.HasSuffix(before, ".") {
		return false
	}
	switch wordBefore(before, len(before)-1) {
	case "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Drs", "Prof", "Profs", "Rev", "Fr", "Msgr", "Hon",
		"Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Lt", "Pres", "Sec", "Amb", "Atty", "Supt",
		"Gen", "Col", "Maj", "Capt", "Cmdr", "Cdr", "Adm", "Brig", "Sgt", "Cpl", "Pvt", "Det", "Insp",
		"St", "Ste", "Mt", "Ft":
		return !opensSentence(after)
	case "Inc", "Corp", "Co", "Cos", "Bros", "Ltd", "plc", "PLC", "LLC", "S.A", "N.V":
		word, _, _ := strings.Cut(after[:min(len(after), 16)], " ")
		switch word {
		case "Chief", "Chairman", "Chairwoman", "Chair", "CEO", "CFO", "COO", "President", "Vice", "Executive", "Senior", "Managing", "Founder":
			return true
		}
	}
	return false
}

// pieceEnd returns the length of the piece of text to read at once: all of it,
// or as much as ends at the last line break or space before maxPiece.
func pieceEnd(text string) int {
	if len(text) <= maxPiece {
		return len(text)
	}
	if i := strings.LastIndexByte(text[:maxPiece], '\n'); i > maxPiece/2 {
		return i + 1
	}
	if i := strings.LastIndexByte(text[:maxPiece], ' '); i > 0 {
		return i + 1
	}
	end := maxPiece
	for end > maxPiece-utf8.UTFMax && !utf8.RuneStart(text[end]) {
		end--
	}
	return end
}
