package gloss

import (
	"math/bits"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

// What is told of runes by their blocks is what unicode tells.
func TestRunesByBlock(t *testing.T) {
	wrong := 0
	for r := range rune(unicode.MaxRune) {
		same := isLetterRune(r) == unicode.IsLetter(r) && isWordRune(r) == (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) &&
			toLower(r) == unicode.ToLower(r) && isLatin(r) == unicode.Is(unicode.Latin, r) &&
			(r < 0x1100 || unspaced(r) == unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)) &&
			(!isCaseless(r) || !unicode.IsUpper(r) && !unicode.IsLower(r) && !unicode.IsTitle(r))
		if !same {
			wrong++
			t.Logf("%U", r)
		}
	}
	assert.Zero(t, wrong)
	for c := range 1 << 8 {
		c := byte(c)
		ascii := c < utf8.RuneSelf
		assert.Equal(t, ascii && (unicode.IsLetter(rune(c)) || unicode.IsDigit(rune(c))), isLetterOrDigit(c), c)
		if ascii {
			assert.Equal(t, rune(smallLetter(c)), unicode.ToLower(rune(c)), c)
		} else {
			assert.Equal(t, c, smallLetter(c))
		}
	}
}

// A word has the classes of the lists that hold it, and no others.
func TestWordClasses(t *testing.T) {
	table := classesOfWords()
	lists := wordLists()
	var told wordClass
	var all []string
	for _, list := range lists {
		assert.Equal(t, 1, bits.OnesCount32(uint32(list.class)), list.words)
		assert.Zero(t, told&list.class, list.words)
		told |= list.class
		all = append(all, list.words...)
	}
	assert.Equal(t, classSentence<<1-1, told, "each class has its list")
	for _, w := range all {
		for _, s := range [...]string{w, w + "s", w[1:], strings.ToUpper(w)} {
			for _, list := range lists {
				listed := slices.Contains(list.words, string(smallASCII(s)))
				assert.Equal(t, listed, table.class(s)&list.class != 0, s)
			}
		}
	}
}

// smallASCII returns s with the small letters of ASCII.
func smallASCII(s string) []byte {
	b := []byte(s)
	for i := range b {
		b[i] = smallLetter(b[i])
	}
	return b
}

// The lists that are passed over by pairs of letters hold what is found without.
func FuzzPrefixIn(f *testing.F) {
	lists := [...][]string{accessWords[:], viaWords[:], makerWords[:], licenseWords[:], catalogWords[:], undatedWords[:], spokenTo[:]}
	for _, list := range lists {
		for _, w := range list {
			f.Add(w)
			f.Add(strings.ToUpper(w) + "x")
		}
	}
	for _, s := range []string{"", "a", "é", "d\u0301", "ÜBERSETZT VON Roe", "\u212aey"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, list := range lists {
			want := ""
			if k := slices.IndexFunc(list, func(w string) bool { return hasFoldPrefix(s, w) }); k >= 0 {
				want = list[k]
			}
			assert.Equal(t, want, prefixIn(s, list), s)
		}
	})
}

// What is trimmed by a quick look is trimmed so without it.
func FuzzTrimPiece(f *testing.F) {
	for _, s := range []string{"", ".", "Ores 2025.", "a 1.", "p. 2.", "The Star (2025).", "1.", "v1.2.", "Ores 2025..", "Ores .", " Roe, J. "} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		span, _ := trimSpaces(s, Span{0, len(s)})
		assert.Equal(t, trimEdges(s, span), trimPiece(s, Span{0, len(s)}), s)
	})
}

func TestBeginsAsReporter(t *testing.T) {
	for _, w := range reporters {
		assert.True(t, beginsAsReporter(w+" 1"), w)
		_, ok := reporterAt("90 " + w + " 8433")
		assert.True(t, ok, w)
	}
	_, ok := reporterAt("/90 Fed. Reg. 8433")
	assert.True(t, ok && !beginsAsReporter("May 2025"))
}

func TestEndsInNumber(t *testing.T) {
	for _, s := range [...]string{"Reuters, 2025.", "a, 12 .", ", 1", "x,2025", "é,  3", "2025."} {
		assert.True(t, endsInNumber(s), s)
	}
	for _, s := range [...]string{"", "2025", "Reuters", "Reuters, May 2025", "a, 1 2", "2025, Reuters", "a,"} {
		assert.False(t, endsInNumber(s), s)
	}
}

func FuzzOpensWords(f *testing.F) {
	for _, s := range []string{"", "a: b", "“a", "a ‘b", "x „y", "«z", "a – b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		assert.Equal(t, strings.ContainsAny(s, "\":«“‘„"), opensWords(s), s)
	})
}

// A day that is read is one, in whichever way it is written.
func TestNoDayRead(t *testing.T) {
	read := 0
	for _, form := range []string{"D M Y", "M D, Y", "M D Y", "D. M Y", "D-M-Y", "Y-M-D", "M D", "D M", "Y M D", "M Y", "M Y-D", "M/D/Y", "D/M Y", "M. D, Y"} {
		for _, day := range []string{"0", "00", "1", "09", "28", "29", "30", "31", "32", "99"} {
			for _, month := range []string{"May", "Feb", "September", "maio", "mars"} {
				text := strings.NewReplacer("D", day, "M", month, "Y", "2025").Replace(form)
				r := citationReader{text: text, Span: Span{0, len(text)}}
				r.periods = appendPeriods(nil, text)
				if d, ok := r.periodIn(r.Span); ok && d.Span == r.Span {
					r.periods = nil // without which nothing is known to be read
					assert.False(t, r.noDay(r.Span), text)
					read++
				}
			}
		}
	}
	assert.Greater(t, read, 100)
}

// Rules say no to what the looks at a piece before them say no to.
func TestPieceGates(t *testing.T) {
	lines, _ := goldCitations(t)
	for i := range lines {
		lines = append(lines, strings.ToUpper(lines[i]), strings.ToLower(lines[i]))
	}
	for _, lead := range leadLists() {
		for _, w := range lead {
			lines = append(lines, w+"x Roe", strings.ToUpper(w[:1])+w[1:], w+" the Star")
		}
	}
	lines = append(lines, "X post", "thread on X", "X @roe", "Form 8-K", "revised ed", "Sales No E", "118th Congress", "Fifth Congress", "Cong", "98th Cong", "The Star publication",
		"xii", "WAM carry", "Reported by The Star", "citing AFP", "laut dpa", "2nd ed", "9th edn", "Op-ed", "Letters", "Traduction", "n12", "page", "vol. 3", "eaay8647", "A12")
	var passed [4]int
	for _, line := range lines {
		for part := range strings.FieldsFuncSeq(line, func(c rune) bool { return strings.ContainsRune(",;:()“”|", c) }) {
			if part = strings.TrimSpace(part); part == "" {
				continue
			}
			for _, tail := range []string{"", ", The Star", " – 2025"} {
				for _, before := range [][]piece{nil, {{Span: Span{0, 1}, people: []Name{{Family: "Roe"}}}}, {{Span: Span{0, 1}, field: FieldVolume}}, {{Span: Span{0, 1}, field: FieldTitle, form: pieceQuoted}}} {
					for _, sep := range []byte{0, ' ', ',', '.', '-', '(', '|'} {
						checkGates(t, &passed, "X "+part+tail, Span{len("X "), len("X ") + len(part)}, sep, before)
					}
				}
			}
		}
	}
	for look, n := range passed {
		assert.Greater(t, n, 1000, look)
	}
}

// checkGates asks the rules of the piece at span, behind others, and counts in passed what
// each look says no to.
func checkGates(t *testing.T, passed *[4]int, text string, span Span, sep byte, before []piece) {
	t.Helper()
	in := span.In(text)
	g := glanceAt(in)
	g.leads = leadsOf(in)
	reader := func() *citationReader {
		r := &citationReader{text: text, Span: Span{0, len(text)}}
		r.pieces = append(r.pieces, before...)
		r.periods = appendPeriods(nil, text)
		return r
	}
	if !g.mayPost(in) {
		assert.False(t, reader().posted(span, sep, &g), in)
		passed[0]++
	}
	if !g.mayDescribe(in) && !isSection(in) {
		g := g
		g.bytes[0] |= 1 << '.' // which passes the look
		g.leads = ^leadSet(0)
		assert.False(t, reader().described(span, sep, &g), in)
		passed[1]++
	}
	if !mayNumber(in, sep, g.digits()) {
		assert.False(t, reader().numbered(span, sep, true), in)
		passed[2]++
	}
	if !mayCarry(in, sep, len(before) > 0, &g) {
		assert.False(t, reader().carried(span, sep), in)
		passed[3]++
	}
}

// Each word of a list passes the look that stands before the list.
func TestLooksAtLists(t *testing.T) {
	reader := func(text string) *citationReader { return &citationReader{text: text, Span: Span{0, len(text)}} }
	for _, list := range [...]struct {
		words []string
		knows func(w string) bool
	}{
		{workWords[:], func(w string) bool { _, work, ok := cutWorkOf("Ore Institute " + w); return ok && work == w }},
		{workWords[:], func(w string) bool {
			_, work, ok := cutWorkOf("Ore Institute staff " + w)
			return ok && work == "staff "+w
		}},
		{filingWords[:], func(w string) bool { return isFiling("Ore "+w) && isFiling(strings.ToUpper(w)) }},
		{seriesNouns[:], func(w string) bool {
			r := reader("The Star, Ore " + w)
			r.pieces = []piece{{Span: Span{0, len("The Star")}}, {Span: Span{len("The Star, "), r.End}, words: 2}}
			_, ok := r.seriesScore(1)
			return ok
		}},
		{lawTitles[:], func(w string) bool {
			r, g := reader(w+" 25/40"), glanceAt(w+" 25/40")
			return isLawTitle(w) && r.actOf(r.Span, 0, &g)
		}},
		{[]string{"Ore Act", "Ore Act of"}, func(w string) bool {
			r, g := reader(w+" 2025"), glanceAt(w+" 2025")
			r.periods = appendPeriods(nil, r.text)
			return r.actOf(r.Span, 0, &g)
		}},
		{excerptWords[:], func(w string) bool {
			for _, s := range [...]string{w + " from", strings.ToUpper(w) + " from", w + "s from", "Edited " + w + " from"} {
				r, g := reader(s+" “Ores”"), glanceAt(s)
				if !r.excerpt(Span{0, len(s)}, 0, &g) {
					return false
				}
			}
			return true
		}},
		{docketLeads[:], func(w string) bool { return isDocket(w + "C-311/18") }},
		{[]string{"No. "}, func(w string) bool { return isDocket(w + "1:25-cv-40") }},
	} {
		for _, w := range list.words {
			assert.True(t, list.knows(w), w)
		}
	}
	for i := range joinLeads {
		w := &joinLeads[i]
		for _, s := range [...]string{w.word, strings.ToUpper(w.word), w.word + ":"} {
			assert.Equal(t, w.as, joinLead(s), s)
		}
	}
}

// joinLead knows no words but those that withoutJoin cuts.
func TestWithoutJoin(t *testing.T) {
	for i := range joinLeads {
		cut := 0
		for _, behind := range [...]string{"Jane Roe", "Reuters", "Twitter"} {
			text := "“Ores”, " + joinLeads[i].word + " " + behind
			title := []piece{{Span: Span{0, len("“Ores”")}, field: FieldTitle, form: pieceQuoted}}
			for _, r := range [...]citationReader{{titled: true}, {role: roleOriginal}, {}} {
				r.text, r.Span = text, Span{0, len(text)}
				if r.titled {
					r.pieces = title
				}
				if span, _ := r.withoutJoin(Span{len("“Ores”, "), len(text)}, ','); span.In(text) == behind {
					cut++
				}
			}
		}
		assert.Positive(t, cut, joinLeads[i].word)
	}
}

// Marks that a line does not have change nothing of what is read from it.
func FuzzMarks(f *testing.F) {
	lines, _ := goldCitations(f)
	for _, s := range lines {
		f.Add(s)
	}
	for _, w := range fieldLabels {
		f.Add("The Star, 3 May 2025 / " + w.label + ": Jane Roe | " + w.label + " Ores")
	}
	for _, s := range []string{ // each of which is read otherwise if one of its marks is not told
		"Reuters, May 3, 2025; The Star, May 4, 2025.",
		"Jane Roe (@jroe), X, May 3, 2025.",
		"Mines Act 2023 (UK).",
		"Roe v. Ore Works (S.D.N.Y. filed May 3, 2025).",
		"Erzgesetz vom 3. Mai 2021 (BGBl. I S. 2959).",
		"Title: Ores; Author: Jane Roe; Publication: Ore Review",
		"World Bank/IFC, \"Grades of Ore\", 2025",
		"Ana Roe, The Star | Penulis: Ana Roe",
		"Reuters, May 3, 2025. Source - The Star, May 4, 2025.",
		"Jane Roe, \"Pits. See also The Star\", Ore Review, May 3, 2025.",
		"Jane Roe, \"Ores\tand Pits\", Ore Review, May 3, 2025.",
		"Jane Roe, \"Ores  and Pits\", Ore Review, May 3, 2025.",
		"王晓明：《稀土出口新规》，《人民日报》，2025年5月3日",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		from, label := readLabel(s)
		for _, role := range [...]labelRole{label, roleNone, roleSource, rolePhoto, roleOriginal} {
			one, all := citationReader{text: s, role: role}, citationReader{text: s, role: role, marks: ^markSet(0)}
			want, _ := all.sourcesFrom(from)
			got, _ := one.sourcesFrom(from)
			assert.Equal(t, want, got, s)
		}
	})
}
