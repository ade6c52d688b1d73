package gloss

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
)

func TestMarksIn(t *testing.T) {
	assert.Equal(t, markPoint|markPlain, marksIn("Jane Roe, Ores, May 3, 2025."))
	m := marksIn("Photo: Jane Roe (@roe)/dpa; 3")
	assert.True(t, m.has(markColon) && m.has(markBracket) && m.has(markSlash) && m.has(markSemicolon))
	assert.False(t, m.has(markForeign|markWide) || m.has(markStroke))
	assert.True(t, marksIn("é").has(markForeign))
	assert.True(t, marksIn("a\tb").has(markSpace) && marksIn("a  b").has(markDouble))
}

// What is filed has the letters that isFiledWork asks for first.
func TestIsFiledWork(t *testing.T) {
	for _, s := range append(filedWorks[:], "Form 8-K of Ore Works", "annual report on Form", "a Stock eXchange filing", "the prospectus") {
		assert.True(t, isFiledWork(s), s)
	}
	for _, w := range filedWorks {
		assert.Contains(t, w, "S")
	}
}

// All labels are made of the characters that are looked for, and short enough.
func TestInLabel(t *testing.T) {
	labels := citationLabels[:]
	for i := range creditLabels {
		labels = append(labels, creditLabels[i].label)
	}
	for _, w := range pictureHeads {
		labels = append(labels, w+" photo")
	}
	for _, w := range labels {
		assert.LessOrEqual(t, len(w), longestListed, w)
		for _, r := range w {
			assert.True(t, r > unicode.MaxASCII || inLabel[r], w)
		}
		n, role := markedLabel(w+" *: The Star", 0)
		assert.True(t, n > 0 && role != roleNone, w)
	}
}

// No quotes open with a character that has no mark of quotes.
func TestMarkQuote(t *testing.T) {
	for r := range rune(unicode.MaxRune) {
		s := string(r)
		if _, end := quotedAt(s+"Ores”’」』》\"»'.", 0, len(s)+len("Ores”’」』》\"»'.")); end > 0 {
			assert.True(t, marksIn(s[:1]).has(markQuote), s)
		}
	}
}

// The first letters by which words are told apart are those of their lists.
func TestFirstLetters(t *testing.T) {
	for i := range fieldLabels {
		w := fieldLabels[i].label
		assert.True(t, mayLabelField("3:30, https://x.y "+w+" *: x") && !hasDigit(w), w)
		field, n := fieldLabelAt(w+": x", 0)
		assert.True(t, n > 0 && field == fieldLabels[i].field, w)
	}
	assert.False(t, mayLabelField("Ores, https://x.y, 3:30"))
	for _, w := range lawWords {
		assert.True(t, startsWithLaw(w+" 3"), w)
	}
	for _, w := range referWords {
		assert.Equal(t, strings.ToLower(w), w)
	}
	for _, w := range ownWords {
		assert.True(t, isOwn(w+" research") && isOwn(strings.ToUpper(w)), w)
	}
	for _, w := range seriesEnds {
		assert.True(t, endsAsSeries("Ore "+w) && endsAsSeries("Ore "+w+"s"), w)
	}
}

func TestLeastEasternByte(t *testing.T) {
	for r := range rune(unicode.MaxRune) {
		if isEastern(r) {
			assert.GreaterOrEqual(t, string(r)[0], byte(leastEasternByte))
		}
	}
}

func FuzzIndexFold(f *testing.F) {
	f.Add("Press RELEASE", "release")
	f.Add("texto para DISCUSSÃO", "discussão")
	f.Add("O\u212aay ſee", "kay")
	f.Fuzz(func(t *testing.T, s, sub string) {
		sub = strings.ToLower(sub)
		if sub == "" || sub[0] >= 0x80 {
			return
		}
		want := -1
		for i := 0; i+len(sub) <= len(s); i++ {
			if smallLetter(s[i]) == sub[0] && strings.EqualFold(s[i:i+len(sub)], sub) {
				want = i
				break
			}
		}
		assert.Equal(t, want, indexFold(s, sub))
	})
}
