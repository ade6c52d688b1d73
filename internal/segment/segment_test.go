package segment

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func words(text string, spans []Span) []string {
	var out []string
	for _, s := range spans {
		out = append(out, text[s.Start:s.End])
	}
	return out
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"":                              "",
		"U.S.-China talks":              "U.S. - China talks",
		"the U.S.–China dispute":        "the U.S. – China dispute",
		"Beijing’s and China's.":        "Beijing ’s and China 's .",
		"I don’t; THEY'RE":              "I don ’t ; THEY 'RE",
		"the Trumps' son":               "the Trumps ' son",
		"O'Connor, L’Oréal and Xi'an":   "O'Connor , L’Oréal and Xi'an",
		"between Trump and Xi.":         "between Trump and Xi .",
		"Mr. Wang, Jr. of Acme Inc. (":  "Mr. Wang , Jr. of Acme Inc. (",
		"J. P. Morgan's AT&T, S&P 500":  "J. P. Morgan 's AT&T , S&P 500",
		"1,150.5 at 3:30 a.m. for $90":  "1,150.5 at 3:30 a.m. for $90",
		"Sept. 23, 2025.":               "Sept. 23 , 2025 .",
		"“yes,” he said... why?!":       "“ yes , ” he said ... why ? !",
		"D.C. is in the U.S.":           "D.C. is in the U.S.",
		"gloss.example.com.":            "gloss.example.com .",
		"shortage.The next":             "shortage . The next",
		"習近平 met Владимир":              "習近平 met Владимир",
		"a\x00b\xff\xfec\u200bd 🎉🎉 e":   "a b c d 🎉🎉 e",
		"Şirket’s naïve cafe\u0301s":    "Şirket ’s naïve cafe\u0301s",
		"(R-TX)[1]":                     "( R - TX ) [ 1 ]",
		"whether TikTok or Boeing—that": "whether TikTok or Boeing — that",
	} {
		assert.Equal(t, want, strings.Join(words(text, Tokens(text)), " "), "Tokens(%q)", text)
	}
}

func TestSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"":       nil,
		" \n\t ": nil,
		"No end": {"No end"},
		" Talks in the U.S. stalled. Mr. Wang left.  ":       {"Talks in the U.S. stalled.", "Mr. Wang left."},
		"He said, “It is over.” Then he left.":               {"He said, “It is over.”", "Then he left."},
		"He said 'Yes.'\u2009” The end.":                     {"He said 'Yes.'\u2009”", "The end."},
		"It grew by half.[1][23] The rest fell.":             {"It grew by half.[1][23]", "The rest fell."},
		"Copper, zinc, etc. are sold (E. coli. too).":        {"Copper, zinc, etc. are sold (E. coli. too)."},
		"It fell... and rose. al-Farsi left.":                {"It fell... and rose.", "al-Farsi left."},
		"Then Sen. Mark Warner met Lt. Gov. Will Stone. No.": {"Then Sen. Mark Warner met Lt. Gov. Will Stone.", "No."},
		"Orbit Corp. Chief Executive Bo Arden left.":         {"Orbit Corp. Chief Executive Bo Arden left."},
		"It is on Main St. The firm is Orbit Corp. It grew.": {"It is on Main St.", "The firm is Orbit Corp.", "It grew."},
		"He said no. Georgia agreed on item No. 5.":          {"He said no.", "Georgia agreed on item No. 5."},
		"It sold Oreon. iPhones rose.":                       {"It sold Oreon.", "iPhones rose."},
		"In 2024. Then no. 5 and No. 5 fell.":                {"In 2024.", "Then no. 5 and No. 5 fell."},
		"One\ntwo. 三。四！五":                                    {"One", "two.", "三。", "四！", "五"},
	} {
		assert.Equal(t, want, words(text, Sentences(text)), "Sentences(%q)", text)
	}
}

func TestWordsAreSorted(t *testing.T) {
	assert.True(t, slices.IsSorted(abbreviations[:]))
}

// hostile texts are long, and strange in one way each.
func hostile(size int) []string {
	var texts []string
	for _, unit := range []string{
		"word ", "wordword", "Word. ", "Mr. ", "a)", ")", "?", ".", "'", "U.S.", "A", "\x00", "\xff", "é", "\u0301", "🎉 ", "漢", "\n", "\u2028", "’s", "Yahoo! ", "Ann Lee, ", "-", "wordy.\u2003A", "U.\u2003", ". (", ".\u2009'", ".[1]", "。", ". al-",
	} {
		texts = append(texts, "a"+strings.Repeat(unit, size/len(unit)))
	}
	return texts
}

func TestHostile(t *testing.T) {
	for _, text := range hostile(1 << 14) {
		start := time.Now()
		tokens := Tokens(text)
		checkSpans(t, text, tokens)
		sentences := Sentences(text)
		checkSpans(t, text, sentences)
		t.Logf("%.8q: %v", text, time.Since(start))
		assert.Less(t, time.Since(start), 5*time.Second, "%.8q", text)
	}
}

func checkSpans(t *testing.T, text string, spans []Span) {
	t.Helper()
	last, valid := 0, utf8.ValidString(text)
	for _, s := range spans {
		if s.Start < last || s.End <= s.Start || s.End > len(text) {
			t.Fatalf("%v after %d in %.40q of %d", s, last, text, len(text))
		}
		if valid && !utf8.ValidString(text[s.Start:s.End]) {
			t.Fatalf("%v cuts a rune of %.40q", s, text)
		}
		last = s.End
	}
}

func FuzzSegment(f *testing.F) {
	for _, s := range append(hostile(64), "Mr. Wang left. “Why?” U.S.–China trade: 1,000.", "\xe2\x80", "a.\u2029B. C", "\u2028\xa8") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tokens, sentences := Tokens(text), Sentences(text)
		checkSpans(t, text, tokens)
		checkSpans(t, text, sentences)
		last := 0
		for _, s := range append(sentences, Span{len(text), len(text)}) {
			if gap := text[last:s.Start]; strings.TrimSpace(gap) != "" {
				t.Fatalf("no sentence covers %q", gap)
			}
			last = s.End
		}
		// Tokens leave out white space, controls and broken bytes only.
		last = 0
		for _, s := range append(tokens, Span{len(text), len(text)}) {
			if gap := text[last:s.Start]; strings.IndexFunc(gap, inWord) >= 0 {
				t.Fatalf("no token covers %q", gap)
			}
			last = s.End
		}
	})
}

func benchmarkText() string {
	return strings.Repeat("Trade officials from South Korea met Ravi Patel, who chairs the panel, in Geneva. They left early. ", 100)
}

func BenchmarkTokens(b *testing.B) {
	text := benchmarkText()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Tokens(text)
	}
}

func BenchmarkSentences(b *testing.B) {
	text := benchmarkText()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Sentences(text)
	}
}
