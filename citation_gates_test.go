package gloss

import (
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
	lists := map[wordClass][]string{
		classTitle: titleNouns[:], classAdopted: adoptedNouns[:], classHeadline: headlineVerbs[:], classOrganization: organizationWords[:], classIssuer: issuerWords[:],
		classNews: newsWords[:], classAgency: agencies[:], classNotName: notNames[:], classHonorific: honorifics[:], classSmall: smallWords[:], classOutlet: outletWords[:],
		classFamily: familyWords[:], classAsking: askingWords[:], classJournalHead: journalHeads[:], classBodyHead: bodyHeads[:], classPaper: paperEnds[:],
		classMagazine: {"magazine"}, classBroadcast: broadcastEnds[:], classWeb: webEnds[:], classAbbreviation: abbreviations[:], classCounting: numberAbbreviations[:],
		classDating: datingWords[:], classStaff: staffWords[:], classSentence: sentenceWords[:],
	}
	all := slices.Concat(slices.Collect(func(yield func([]string) bool) {
		for _, list := range lists {
			if !yield(list) {
				return
			}
		}
	})...)
	for _, w := range all {
		for _, s := range [...]string{w, w + "s", w[1:], strings.ToUpper(w)} {
			for class, list := range lists {
				listed := slices.ContainsFunc(list, func(l string) bool { return string(smallASCII(s)) == l })
				assert.Equal(t, listed, table.class(s)&class != 0, s)
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

func FuzzOpensWords(f *testing.F) {
	for _, s := range []string{"", "a: b", "“a", "a ‘b", "x „y", "«z", "a – b", "Reuters, 2025.", "2025.", "a, 12 .", ", 1 2", "x,2025", "é, 3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		assert.Equal(t, strings.ContainsAny(s, "\":«“‘„"), opensWords(s), s)
		last := strings.TrimRight(s[strings.LastIndexByte(s, ',')+1:], " .")
		assert.Equal(t, allDigits(strings.TrimLeft(last, " ")) && len(last) < len(s), endsInNumber(s), s)
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
	passed := 0
	for _, line := range lines {
		for part := range strings.FieldsFuncSeq(line, func(c rune) bool { return strings.ContainsRune(",;:()“”|", c) }) {
			if part = strings.TrimSpace(part); part == "" {
				continue
			}
			for _, tail := range []string{"", ", The Star", " – 2025"} {
				for _, before := range [][]piece{nil, {{Span: Span{0, 1}, people: []Name{{Family: "Roe"}}}}, {{Span: Span{0, 1}, field: FieldVolume}}, {{Span: Span{0, 1}, field: FieldTitle, form: pieceQuoted}}} {
					for _, sep := range []byte{0, ' ', ',', '.', '-', '(', '|'} {
						passed += checkGates(t, "X "+part+tail, Span{len("X "), len("X ") + len(part)}, sep, before)
					}
				}
			}
		}
	}
	assert.Greater(t, passed, 1000)
}

// checkGates asks the rules of the piece at span, behind others, and returns how many a
// look says no to.
func checkGates(t *testing.T, text string, span Span, sep byte, before []piece) int {
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
	passed := 0
	if !g.mayPost(in) {
		assert.False(t, reader().posted(span, sep, &g), in)
		passed++
	}
	if !g.mayDescribe(in) && !isSection(in) {
		g := g
		g.bytes[0] |= 1 << '.' // which passes the look
		g.leads = ^leadSet(0)
		assert.False(t, reader().described(span, sep, &g), in)
		passed++
	}
	if !mayNumber(in, sep, g.digits()) {
		assert.False(t, reader().numbered(span, sep, true), in)
		passed++
	}
	if !mayCarry(in, sep, len(before) > 0, &g) {
		assert.False(t, reader().carried(span, sep), in)
		passed++
	}
	return passed
}
