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

// leadLists are the lists by their sets.
func leadLists() map[leadSet][]string {
	lists := map[leadSet][]string{
		leadAccess: accessWords[:], leadBack: slices.Concat(backWords[:], backTitles[:]), leadCatalog: catalogWords[:], leadChapter: chapterWords[:],
		leadCredit: {"SOURCE "}, leadOriginal: slices.Concat(originalWords[:], originalLeads[:]), leadEditors: editorWords[:], leadLabel: slices.Concat(citationLabels[:], pictureHeads[:]),
		leadLicense: slices.Concat(licenseWords[:], []string{"CC ", "CC0", "CC-BY"}), leadLink: linkPhrases[:], leadBill: billWords[:], leadMaker: makerWords[:],
		leadNote: slices.Concat(noteWords[:], notSources[:]), leadPublished: slices.Concat(publishedWords[:], publishedLeads[:]), leadRefers: referWords[:],
		leadSeries: seriesWords[:], leadTrade: slices.Concat(bookTrades[:], []string{"$", "€", "£", "¥"}), leadPart: slices.Concat(writerTrades[:], otherTrades[:]),
		leadFurther: furtherWords[:], leadOthers: othersWords[:], leadOwn: ownWords[:], leadPlace: slices.Concat(issuePlaces[:], []string{"the"}), leadLaw: lawWords[:],
		leadSeriesEnd: slices.Concat(seriesEnds[:], []string{"ls"}), leadTold: spokenTo[:], leadUndated: undatedWords[:], leadVia: viaWords[:], leadWritten: writtenWords[:],
		leadKind: slices.Clone(releaseWords[:]),
	}
	for i := range joinLeads {
		lists[leadJoin] = append(lists[leadJoin], joinLeads[i].word)
	}
	for i := range creditPhrases {
		lists[leadCredit] = append(lists[leadCredit], creditPhrases[i].phrase)
	}
	for i := range creditLabels {
		lists[leadLabel] = append(lists[leadLabel], creditLabels[i].label)
	}
	for i := range fieldLabels {
		lists[leadField] = append(lists[leadField], fieldLabels[i].label)
	}
	for i := range kindWords {
		lists[leadKind] = append(lists[leadKind], kindWords[i].words)
	}
	return lists
}

func TestMayLead(t *testing.T) {
	var told leadSet
	for set, words := range leadLists() {
		assert.Equal(t, 1, bits.OnesCount32(uint32(set)), words)
		told |= set
		for _, w := range words {
			for _, s := range [...]string{w, strings.ToUpper(w), w + " x", strings.ToTitle(w) + " of the north"} {
				assert.True(t, mayLead(s, set), s)
			}
		}
	}
	assert.Equal(t, leadTold<<1-1, told, "each set has its list")
	for _, set := range [...]leadSet{leadCredit, leadOriginal, leadEditors, leadNote, leadPart} {
		assert.True(t, mayLead(" .ed", set) && mayLead("(this", set), "a mark may stand before the word")
	}
	assert.False(t, mayLead("Xanthe Roe", ^leadSet(0)))
	assert.False(t, mayLead("Jane Roe", leadMaker|leadCredit|leadVia))
	for _, p := range originalPhrases[:] {
		assert.Contains(t, p, originalMark)
	}
}

// Each function behind the table knows each word of its lists.
func TestLeadsKnown(t *testing.T) {
	for _, w := range releaseWords[:] {
		assert.Equal(t, CitationPressRelease, kindNamed(w), w)
	}
	for i := range kindWords {
		assert.Equal(t, kindWords[i].kind, kindNamed(strings.ToUpper(kindWords[i].words)), kindWords[i].words)
	}
	for _, w := range pictureHeads[:] {
		_, role := markedLabel(strings.ToUpper(w[:1])+w[1:]+" photo: Jane Roe", 0)
		assert.Equal(t, rolePhoto, role, w)
	}
	for _, w := range editorWords[:] {
		assert.True(t, isEditors(w), w)
	}
	for _, w := range linkPhrases[:] {
		assert.True(t, isLinkWord(w), w)
	}
	for _, w := range makerWords[:] {
		assert.True(t, isMaker(w+"Jane Roe"), w)
	}
}

// What mayLead says no to begins with no word of the lists, however it is written.
func FuzzMayLead(f *testing.F) {
	for set, words := range leadLists() {
		f.Add(words[0], uint32(set))
		f.Add(strings.ReplaceAll(strings.ReplaceAll(words[len(words)-1], "k", "\u212a"), "s", "ſ"), uint32(set))
	}
	lists := leadLists()
	f.Fuzz(func(t *testing.T, s string, sets uint32) {
		for set, words := range lists {
			if uint32(set)&sets == 0 || mayLead(s, set) {
				continue
			}
			for _, w := range words {
				if len(w) == 1 {
					continue // which is a whole word
				}
				assert.False(t, hasFoldPrefix(s, w), w)
				for k := range min(len(s), 2*len(w)) + 1 {
					assert.NotEqual(t, strings.ToLower(w), strings.ToLower(s[:k]))
				}
			}
		}
	})
}

func FuzzHasFoldPrefix(f *testing.F) {
	f.Add("Kpler", "kp")
	f.Add("o\u212aay", "okay")
	f.Add("ДАТА", "дата")
	f.Add("\xffA", "\xfea")
	f.Fuzz(func(t *testing.T, s, prefix string) {
		if prefix == "" {
			return
		}
		want := len(s) >= len(prefix) && (s[0]|0x20 == prefix[0]|0x20 || prefix[0] >= utf8.RuneSelf) && strings.EqualFold(s[:len(prefix)], prefix)
		assert.Equal(t, want, hasFoldPrefix(s, prefix))
	})
}

func FuzzSpelled(f *testing.F) {
	for _, s := range []string{"", "The Star", " The  Star ", "L’Écho", "a\tb", "a\u00a0b.", "\xff A"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		assert.Equal(t, string(spelledRunes(nil, s)), string(spelled(nil, s)))
	})
}

func TestIsGeneralPunctuation(t *testing.T) {
	for r := range rune(unicode.MaxRune) {
		if isGeneralPunctuation(r) {
			assert.False(t, unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r), "%U", r)
		}
	}
}

func TestHasWordInLists(t *testing.T) {
	for _, list := range [...][]string{organizationWords[:], foreignFurniture[:], notNames[:], outletWords[:], headlineVerbs[:]} {
		for _, w := range list {
			assert.True(t, hasWord(list, w) && hasWord(list, strings.ToUpper(w[:1])+w[1:]) || w[0] >= utf8.RuneSelf, w)
			for _, other := range [...]string{w[:len(w)-1], w + "a", "a" + w} {
				assert.Equal(t, slices.Contains(list, other), hasWord(list, other), other)
			}
		}
	}
	assert.False(t, hasWord(nil, "a") || hasWord(organizationWords[:], ""))
}

// A word of dates is found in any case, and what is not looked for is none.
func FuzzBeginsAsDateWord(f *testing.F) {
	for i := range dateWords {
		f.Add(dateWords[i].name)
	}
	for _, s := range []string{"", "ca", "Ja", "AOÛT", "ene\u0301", "máj", "may1", "Ma\u212a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var buf [dateWordLen]byte
		w := foldDateWord(buf[:0], s)
		known := len(s) > 2 && len(w) > 2 && tableOfDates().texts.Index(w) >= 0
		assert.Equal(t, known, dateWordNamed(s) != nil)
		assert.True(t, beginsAsDateWord(s) || !known)
		assert.True(t, beginsAsDateWord(s+" 2025") || !(dateText{s: s}).isDateWord(0) || len(s) < 2)
	})
}

func FuzzMayHaveDay(f *testing.F) {
	for _, s := range []string{"May 1", "1 mai", "Sept 30", "5.1.", "Updated 9/23", "9月23日", "3 tháng 9", "20000501", "16 Nov", "ISBN 978", "Tuesday the 23rd", "thang 9"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, year := range [...]string{", 2000", " 2000"} {
			if d, ok := ParseDate(s + year); ok && d.Day != 0 && d.Year == 2000 {
				assert.True(t, mayHaveDay(s), s)
			}
		}
	})
}

// A year that a quick look passes over is no part of a date, whatever stands about it.
func TestYearAlone(t *testing.T) {
	passed := 0
	befores := [...]string{"", "(", "[", " ", "May ", "9/"}
	between := [...]string{"", " ", ",", ", ", ".", ". ", "-", " – ", ")", ": ", "/", "年", " 年", "\t", "\u00a0"}
	behind := [...]string{"", "May 3", "september 23.", "Q3", "3", "09-23", "Sep 23)", "月", "“Ores”", "p. 4", "n.d.", "fall"}
	for _, before := range befores {
		for _, mark := range between {
			for _, tail := range behind {
				text := dateText{s: before + "2025" + mark + tail, running: true}
				if yearAlone(text.s, len(before)) {
					passed++
					_, end := text.period(len(before))
					assert.Zero(t, end, text.s)
				}
			}
		}
	}
	assert.Greater(t, passed, 100)
}
