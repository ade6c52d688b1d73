package segment

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// appendByWholePunkt is appendByPunkt with prose asked about whole pieces.
func appendByWholePunkt(sentences []Span, text string, start int) []Span {
	for text != "" {
		piece := text[:pieceEnd(text)]
		for i, f := range punkt().Segment(piece) {
			s := Span{start + f.Start, start + f.End()}
			if i > 0 && (goesOn(text[f.Start:]) || namesOn(text[:f.Start], text[f.Start:])) {
				sentences[len(sentences)-1].End = s.End
				continue
			}
			sentences = append(sentences, s)
		}
		start += len(piece)
		text = text[len(piece):]
	}
	return sentences
}

// punktFields are what texts are made of that try prose.
var punktFields = []string{
	"The", "he", "He", "a", "A.", "b.", "B", "J.", "Corp", "Corp.", "corp.", "Inc.", "co.", "non-co.", "Co.,", "U.S.", "u.s.", "U.S", "a.m.", "p.m.)", "F.B.I.", "Mr.", "(Mr.", "Sen.", "Gov.",
	"5", "5.", "12.5", "1.2.3.", "No.", "no.", "Yahoo!", "\"Yahoo!", "Yahoo!.", "word.", "Word.", "word.)", "word.\"", "word.”", "“word.”", "word.'", "word?", "word?!", "Word!", "word!)", "?",
	"!", ".", "..", "...", "....", ". . .", "word...", "word.[1]", "a.[", "x.(y", "x.\"y", "example.com", "gov.uk.", "iPhone", "al-Farsi", "vitamin-c.", "plan-B.", "é", "é.", "È.", "sepé-co.", "co.é", "İ.", "b,.",
	",.", "-.", "(.", "\"", "”", "’", ")", "“", "\"The", "\"he", "“The", "magnin", "Magnin", "edelman", "who", "Who", "review", "\xe2\x80", "\xff.", "x.\xff", "\x00.", "漢字.", "।", "—", "–.",
}

var punktSpaces = []string{" ", " ", " ", " ", "  ", "\t", "\u00a0", "\u2009", "\u3000", "\u0085", "\v"}

// Prose is asked about few fields and their neighbors, which says what it says of the
// whole text.
func TestPunktByParts(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 30_000 {
		var b strings.Builder
		for range 1 + random.IntN(9) {
			b.WriteString(punktFields[random.IntN(len(punktFields))])
			b.WriteString(punktSpaces[random.IntN(len(punktSpaces))])
		}
		text := b.String()
		if random.IntN(3) > 0 {
			text = strings.TrimSpace(text)
		}
		if want, got := appendByWholePunkt(nil, text, 7), appendByPunkt(nil, text, 7); !slices.Equal(want, got) {
			t.Fatalf("%q: %v, whole %v", text, got, want)
		}
	}
}

func FuzzPunktByParts(f *testing.F) {
	for _, s := range punktFields {
		f.Add("Of " + s + " The " + s + " and " + s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text, _, _ = strings.Cut(text, "\n")
		if want, got := appendByWholePunkt(nil, text, 0), appendByPunkt(nil, text, 0); !slices.Equal(want, got) {
			t.Fatalf("%q: %v, whole %v", text, got, want)
		}
	})
}

// All words of two and three letters that prose takes for cut short are known to be, and
// all that are known to be are.
func TestPunktAbbreviations(t *testing.T) {
	assert.True(t, slices.IsSorted(punktAbbreviations[:]))
	cutShort := func(word string) bool { return len(punkt().Segment(word+". Zq zq")) == 1 }
	for _, w := range punktAbbreviations {
		assert.True(t, cutShort(w), w)
	}
	const letters = 26
	for n := range letters * letters * (letters + 1) {
		w := string([]byte{'a' + byte(n%letters), 'a' + byte(n/letters%letters), 'a' - 1 + byte(n/letters/letters)})
		w = strings.TrimSuffix(w, "`")
		_, known := slices.BinarySearch(punktAbbreviations[:], w)
		assert.Equal(t, known, cutShort(w), w)
	}
}
