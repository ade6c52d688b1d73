package segment

import (
	"strings"
	"sync"
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
// cuts them.
func appendByPunkt(sentences []Span, text string, start int) []Span {
	model := punkt()
	for text != "" {
		piece := text[:pieceEnd(text)]
		switch {
		case model == nil:
			sentences = appendTrimmed(sentences, piece, start)
		case strings.TrimSpace(piece) != "":
			for i, f := range model.Segment(piece) {
				s := Span{start + f.Start, start + f.End()}
				if i > 0 && (goesOn(text[f.Start:]) || namesOn(text[:f.Start], text[f.Start:])) {
					sentences[len(sentences)-1].End = s.End
					continue
				}
				sentences = append(sentences, s)
			}
		}
		start += len(piece)
		text = text[len(piece):]
	}
	return sentences
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
