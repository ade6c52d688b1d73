package gaz

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFindKeepsToBlocks(t *testing.T) {
	text := "South Korea and the United\nStates. China"
	at := func(s string) int { return strings.Index(text, s) }
	got := Find(text, []Block{{Start: 0, End: at("Korea")}, {Start: at("Korea"), End: at("\n")}, {Start: at("States"), End: len(text) + 9}})
	require.Len(t, got, 2)
	assert.Equal(t, Match{Start: at("Korea"), End: at(" and"), Kind: Country, Code: "KR", Country: "KR", Name: "South Korea"}, got[0])
	assert.Equal(t, "CN", got[1].Code)
}

func TestFindNothing(t *testing.T) {
	assert.Nil(t, Find("", nil))
	assert.Nil(t, Find("China", nil))
	assert.Nil(t, Find("no names here, in capitals or not", []Block{{End: 33}}))
	assert.Nil(t, Find("China", []Block{{Start: 3, End: 1}, {Start: -5, End: -1}}))
}

// TestFindIsLinear finds names in texts that repeat what is read backwards and
// forwards.
func TestFindIsLinear(t *testing.T) {
	for _, s := range []string{"U.S.-", "Guinea-", "Georgia, ", "Jordan Smith, in Jordan ", "Washington and ", "(((", "US ", "Beijing, ", "China, Pa. ", "China, Texas, ", "North and South Korea ", "of the Bank of ", "English and ", "\xff", "C", "É"} {
		timing.Linear(t, s, 1<<15, func(text string) { Find(text, []Block{{End: len(text)}}) })
	}
}

func TestNames(t *testing.T) {
	for _, w := range []string{"Hannah", "HANNAH", "hannah", "Mark", "Grace", "José", "JOSÉ", "Ayşe"} {
		assert.True(t, IsGivenName(w), w)
	}
	for _, w := range []string{"", "Reuters", "The", "Hann", "Hannahs", "\xff", strings.Repeat("a", 99), strings.Repeat("É", 12)} {
		assert.False(t, IsGivenName(w), w)
	}
	assert.True(t, IsFamilyName("Smith") && IsFamilyName("SMITH"))
	assert.False(t, IsFamilyName("Jane") || IsFamilyName("") || IsFamilyName("Reuters"))
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"The U.S.-China talks in Beijing.", "CHINA AND US SIGN DEAL", "Côte d’Ivoire, Türkiye and São Tomé", "Georgia\nGeorgia", "US$", "Sino-", "the West",
		"Washington, D.C.", "\xff\xfeChina\xc3", "China's U.S.", "Jordan B. Jordan Jordan", "Bank of Bank of China", "É", "‘Not Washington’", "ÅLAND",
		"It is Rome, not Oslo, that pays", "UN talks in Sucre", "North and South Korea, North or South Korean", "in Norway, Maine, and Lebanon, Pa.",
	} {
		f.Add(s, 3, true)
	}
	f.Fuzz(func(t *testing.T, text string, cut int, heading bool) {
		cut = min(max(cut, 0), len(text))
		blocks := []Block{{End: cut, Heading: heading}, {Start: cut, End: len(text)}}
		end := 0
		for _, m := range Find(text, blocks) {
			if m.Start < end || m.End <= m.Start || m.End > len(text) {
				t.Fatalf("%+v overlaps or lies outside", m)
			}
			if m.Start < cut && m.End > cut {
				t.Fatalf("%+v reaches over the edge of its block", m)
			}
			if s := text[m.Start:m.End]; !utf8.ValidString(s) || m.Name == "" || m.Kind == "" {
				t.Fatalf("%+v: %q", m, s)
			}
			end = m.End
		}
	})
}

func FuzzLookup(f *testing.F) {
	for _, s := range []string{"China", "u.s.", "St. Kitts", "Côte d’Ivoire", "Sino-", "'s", "the ", "\xff", "U.S", "İ", "UN", "the UN", "EU", "Korea, Rep.", "Falkland Islands (the) [Malvinas]", "(“China,”)", "Gambia, The", ", ("} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		code, ok := Lookup(s)
		if _, known := ByCode(code); known != ok {
			t.Fatalf("%q is %q, %v", s, code, ok)
		}
	})
}
