package gloss

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// TestTrim trims the sentences of testdata/propose, each a case of its own: what
// is wanted is the bullet, or that the sentence is passed over.
func TestTrim(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "propose", "*.txtar"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			require.NoError(t, err)
			for i := 0; i+1 < len(archive.Files); i += 2 {
				text, want := strings.TrimSpace(string(archive.Files[i].Data)), strings.TrimSpace(string(archive.Files[i+1].Data))
				if got := lastTrimmed(text); got != want {
					assert.Equal(t, want, got, "%s: %s", archive.Files[i].Name, text)
					if *update {
						archive.Files[i+1].Data = []byte(got + "\n")
					}
				}
			}
			if *update {
				require.NoError(t, os.WriteFile(file, txtar.Format(archive), 0o644))
			}
		})
	}
}

// lastTrimmed returns the last sentence of a text as a bullet from which all is cut
// that may be, or why there is none.
func lastTrimmed(text string) string {
	d := newDigest(Analyze(&Article{Text: text, Lead: paragraphsOf(text)}))
	if len(d.sentences) == 0 {
		return "no sentence"
	}
	t, ok := d.trim(len(d.sentences)-1, func(*trimmer, tokenRange) bool { return true })
	if !ok {
		return "passed over"
	}
	return t.bullet()
}

func TestTrimWords(t *testing.T) {
	for _, list := range [][]string{roles[:], noPeople[:], accusingStems[:], accusingWords[:], harmless[:], tellingStems[:], tellingWords[:]} {
		assert.True(t, slices.IsSorted(list), list)
	}
	for _, list := range [][]string{accusingStems[:], tellingStems[:]} {
		for i := range list[1:] {
			assert.False(t, strings.HasPrefix(list[i+1], list[i]), "%s begins %s", list[i], list[i+1])
		}
	}
}

func TestProposeNothing(t *testing.T) {
	var h Highlighter
	for _, c := range []struct {
		name, text string
		want       Shortage
	}{
		{"no text", "", ShortNoText},
		{"a title alone", "A Short Note on Nickel\n\nSep 5, 2025\n", ShortNoText},
		{"questions", "What is to be done about the nickel price now? Who is to do it, and when would they begin?", ShortAlone},
		{"quotations", "“We are the best in the world at what we do, and we know it,” he said.", ShortAlone},
		{"one sentence", "The ministry in Jakarta raised the royalty on nickel ore to 14 percent on Monday.", ShortFew},
	} {
		a := Parse(c.text)
		if c.want != ShortNoText {
			a = &Article{Text: c.text, Lead: paragraphsOf(c.text)}
		}
		found, short := h.Propose(Analyze(a))
		assert.Equal(t, c.want, short, c.name)
		assert.Equal(t, c.want == ShortFew, len(found) == 1, c.name)
	}
	found, short := h.Propose(nil)
	assert.Empty(t, found)
	assert.Equal(t, ShortNoText, short)
	headings := &Article{Text: "What Holds", Sections: []Section{{Span: Span{0, 10}, HeadingSpan: Span{0, 10}, Heading: "What Holds"}}}
	_, short = h.Propose(Analyze(headings))
	assert.Equal(t, ShortHeadings, short)
}

// Every sentence the same is one point; 20,000 that differ take time in proportion.
func TestProposeMany(t *testing.T) {
	const sentence = "The refinery in Perak opened a third line for heavy rare earths in May. "
	n := &Article{Text: strings.Repeat(sentence, 20_000)}
	n.Lead = []Paragraph{{Span: Span{0, len(n.Text)}, Text: n.Text}}
	start := time.Now()
	found, short := new(Highlighter).Propose(&Analysis{Article: n})
	assert.Len(t, found, 1)
	assert.Equal(t, ShortFew, short)
	assert.Less(t, time.Since(start), 20*time.Second)

	var b strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&b, "Plant number %d in district %d of the province sold %d tonnes of oxide to buyer %d. ", i, i%97, i*7, i%1013)
	}
	n = &Article{Text: b.String()}
	n.Lead = []Paragraph{{Span: Span{0, len(n.Text)}, Text: n.Text}}
	found, short = (&Highlighter{N: 1 << 40}).Propose(&Analysis{Article: n})
	assert.NotEmpty(t, found)
	assert.LessOrEqual(t, len(found), mostProposals)
	assert.Equal(t, len(found) < mostProposals, short == ShortFew)
}

// To choose nearly all of the sentences takes no longer than to choose few.
func TestProposeNearlyAll(t *testing.T) {
	var b strings.Builder
	for i := range mostProposals + 2 {
		w := string([]byte{'a' + byte(i%26), 'a' + byte(i/26)})
		fmt.Fprintf(&b, "Roe%s sold the mine at Dale%s to miners of Ore%s in Vale%s. ", w, w, w, w)
	}
	n := Analyze(Parse("The Mines\n\n" + b.String() + "\n"))
	for most := mostProposals - 3; most <= mostProposals; most++ {
		start := time.Now()
		found, _ := (&Highlighter{N: most}).Propose(n)
		assert.Greater(t, len(found), mostProposals/2)
		assert.Less(t, time.Since(start), 5*time.Second, most)
	}
}

func TestProposeOtherScripts(t *testing.T) {
	for _, text := range []string{
		"中国商务部周一宣布对稀土出口实施新的许可制度。新规定自十月起生效，涉及七种元素。企业必须说明最终用途。",
		"Министерство промышленности объявило в понедельник о новых квотах на экспорт. Квоты действуют с октября и касаются семи элементов. Компании должны назвать конечного покупателя.",
		"أعلنت وزارة الصناعة يوم الاثنين عن حصص جديدة لتصدير المعادن. تسري الحصص من أكتوبر وتشمل سبعة عناصر مختلفة.",
	} {
		found, _ := new(Highlighter).Propose(Analyze(&Article{Text: text, Lead: paragraphsOf(text)}))
		require.NotEmpty(t, found, text)
		checkProposals(t, text, found)
	}
}

func TestProposalJSON(t *testing.T) {
	for section, want := range map[int]string{
		0: `{"start":3,"end":9,"text":"x","score":0.8,"reasons":["title"]}`,
		1: `{"start":3,"end":9,"text":"x","score":0.8,"reasons":["title"],"section":1}`,
	} {
		p := Proposal{Span{3, 9}, "x", 0.8, []ProposalReason{ReasonTitle}, section}
		data, err := json.Marshal(p)
		require.NoError(t, err)
		assert.JSONEq(t, want, string(data))
		var back Proposal
		require.NoError(t, json.Unmarshal(data, &back))
		assert.Equal(t, p, back)
	}
	require.Error(t, json.Unmarshal([]byte(`{"section":"x"}`), new(Proposal)))
}

// The proposals are better than the first sentences, and than those of the lead,
// the facts and the view, on articles that nothing was tuned on. The figures are
// in internal/eval; this is to see at once that something broke.
func TestProposeHouse(t *testing.T) {
	ours, lead := 0.0, 0.0
	for _, n := range houseWithHighlights(t, "measure") {
		found, short := new(Highlighter).Propose(n)
		require.Len(t, found, 3)
		assert.Empty(t, short)
		checkProposals(t, n.Text, found)
		l, ok := newLesson(n)
		require.True(t, ok)
		ours += l.overlapOf(proposedTexts(found))
		var first []string
		for _, s := range l.d.sentences[:3] {
			first = append(first, s.In(n.Text))
		}
		lead += l.overlapOf(first)
	}
	assert.Greater(t, ours, 1.1*lead)
}

// The best set is the first of the best of all, also where a set is passed over because it
// cannot be better.
func TestBestOfAll(t *testing.T) {
	builtin := (*HighlightWeights)(nil).orBuiltin()
	falling := *builtin
	falling.set[setF1], falling.set[setCovered] = -1, -2
	for _, n := range houseWithHighlights(t, "tune") {
		for _, r := range []*ranker{builtin, &falling} {
			d := newDigest(n)
			d.weigh(&r.words)
			c := newChooser(d, r, d.points(r, poolFor(3)))
			var best []int
			most, looked := math.Inf(-1), 0
			c.each(3, nil, func(chosen []int, s pointSum) {
				looked++
				if v := c.worth(s); v > most {
					most, best = v, slices.Clone(chosen)
				}
			})
			require.Equal(t, sets(len(c.points), 3), looked)
			assert.Equal(t, best, c.best(3))
			d.release()
		}
	}
}

func proposedTexts(found []Proposal) []string {
	var texts []string
	for _, p := range found {
		texts = append(texts, p.Text)
	}
	return texts
}

// overlapOf returns ROUGE-1 of texts.
func (l *lesson) overlapOf(texts []string) float64 {
	p := &point{ids: l.d.appendKnown(nil, strings.Join(texts, " "))}
	return l.reward([]*point{p})
}

// checkProposals checks the laws of proposals: in order, on rune edges, each word
// one of its sentence in their order, or in brackets.
func checkProposals(tb testing.TB, text string, found []Proposal) {
	tb.Helper()
	end := 0
	for _, p := range found {
		require.True(tb, p.on(text), "%+v", p)
		require.GreaterOrEqual(tb, p.Start, end)
		end = p.End
		require.True(tb, utf8.ValidString(p.Text), p.Text)
		require.False(tb, math.IsNaN(p.Score) || p.Score < 0 || p.Score > 1, p.Score)
		require.GreaterOrEqual(tb, p.Section, 0)
		rest := strings.ToLower(p.In(text))
		bullet := p.Text
		for {
			open := strings.IndexByte(bullet, '[')
			until := strings.IndexByte(bullet, ']')
			if open < 0 || until < open || strings.Contains(p.In(text), bullet[open:until+1]) {
				break
			}
			bullet = bullet[:open] + bullet[until+1:]
		}
		for i := 0; i < len(bullet); {
			from, to := wordAfter(bullet, i, len(bullet))
			if from == to {
				break
			}
			w := strings.ToLower(bullet[from:to])
			at := strings.Index(rest, w)
			require.GreaterOrEqual(tb, at, 0, "%q of %q is not in %q", w, p.Text, p.In(text))
			rest = rest[at+len(w):]
			i = to
		}
	}
}

func FuzzPropose(f *testing.F) {
	for _, n := range houseWithHighlights(f, "tune") {
		f.Add(n.Text, 3)
		break
	}
	for _, s := range []string{
		"", ".", "...", "\n\n", "He said. She said. They said.", "LONDON (Reuters) - The bank raised its rate, officials said. “No,” he said.", "A -- b -- c -- d. E, which f, g, h.",
		"Smith, 18, the head of the (small) bank, said on Monday that he, who was there, left. He went (home.", "中国。日本！", "\xff\xfe. \x80 The mine, which is old, closed.",
		"İstanbul’da. ǅ The ẞ bank in Ǆ said so, which is K. Sign it, please, now.", "ſteel from the mill is ſold by a fund. ŉ ıf ǰ. iPhone makers paid for µm wafers.", strings.Repeat("(", 50) + " The bank (of) the (river) is here.", strings.Repeat("The bank, which ", 40) + "fell.",
	} {
		f.Add(s, 2)
	}
	f.Fuzz(func(t *testing.T, text string, n int) {
		h := Highlighter{N: n}
		a := Analyze(Parse(text))
		found, short := h.Propose(a)
		checkProposals(t, a.Text, found)
		if len(found) < h.most() != (short != "") {
			t.Errorf("%d of %d proposed, %q", len(found), h.most(), short)
		}
		again, _ := h.Propose(a)
		assert.Equal(t, found, again)
	})
}

func BenchmarkPropose(b *testing.B) {
	articles := houseWithHighlights(b, "tune")
	size := 0
	for _, n := range articles {
		size += len(n.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, n := range articles {
			new(Highlighter).Propose(n)
		}
	}
}
