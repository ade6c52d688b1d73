package mojibake

import (
	_ "embed"
	"math"
	"strings"
	"sync"
	"unicode"
)

//go:embed letters.txt
var lettersText string

// A neighbors model knows which letters stand beside which.
type neighbors struct {
	total int
	one   map[rune]int
	two   map[[2]rune]int
	three map[[3]rune]int
}

// The lines of letters.txt, by language; 0 is none.
const (
	russian = iota + 1
	ukrainian
	bulgarian
	modernGreek
	modernHebrew
	modernArabic
	modernThai
	vietnamese
	czech
	polish
	lines
)

var (
	besideOnce sync.Once
	theBeside  [lines]*neighbors
)

// beside returns the model of a line, counted when one is first asked for.
func beside(line int) *neighbors {
	besideOnce.Do(func() {
		n := 0
		for text := range strings.Lines(lettersText) {
			if text[0] != '#' && n+1 < lines {
				n++
				theBeside[n] = countLetters(text)
			}
		}
	})
	return theBeside[line]
}

func countLetters(text string) *neighbors {
	m := &neighbors{0, map[rune]int{}, map[[2]rune]int{}, map[[3]rune]int{}}
	a, b := ' ', ' '
	for _, c := range text {
		c = fold(c)
		m.total++
		m.one[c]++
		m.two[[2]rune{b, c}]++
		m.three[[3]rune{a, b, c}]++
		a, b = b, c
	}
	return m
}

// fold makes small letters of capitals and spaces of all that is no letter.
func fold(r rune) rune {
	if c := classOf(r); !c.letter() {
		return ' '
	}
	return unicode.ToLower(r)
}

// score tells how often c stands between prev and the two characters behind it,
// as a logarithm; what is not known is 0. It knows nothing of letters it has not counted.
func (m *neighbors) score(prev, c rune, behind [2]rune) (float64, bool) {
	c = fold(c)
	if m.one[c] == 0 {
		return 0, false
	}
	b := fold(prev)
	s := m.follows(b, c)
	if behind[0] != 0 {
		d := fold(behind[0])
		s += m.follows(c, d) + math.Log(1+2*float64(m.three[[3]rune{b, c, d}]))
		if behind[1] != 0 {
			s += math.Log(1 + 2*float64(m.three[[3]rune{c, d, fold(behind[1])}]))
		}
	}
	return s, true
}

// follows tells how often b follows a, as a logarithm. The less is known of a,
// the more it goes by how often b is written at all.
func (m *neighbors) follows(a, b rune) float64 {
	const trust = 12
	any := float64(m.one[b]) / float64(m.total)
	return math.Log((float64(m.two[[2]rune{a, b}]) + trust*any + 0.001) / float64(m.one[a]+trust))
}
