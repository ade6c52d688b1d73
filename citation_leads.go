package gloss

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A leadSet is a set of lists of words, one of which may begin a text, or its last word if
// the list is seriesEnds, as far as the first two letters of it tell.
type leadSet uint32

const (
	leadAccess    leadSet = 1 << iota // accessWords
	leadBack                          // backWords and backTitles
	leadBill                          // billWords
	leadCatalog                       // catalogWords
	leadChapter                       // chapterWords
	leadCredit                        // creditPhrases
	leadEditors                       // editorWords
	leadField                         // fieldLabels
	leadFurther                       // furtherWords
	leadJoin                          // joinLeads
	leadKind                          // kindWords
	leadLabel                         // citationLabels and creditLabels
	leadLaw                           // lawWords
	leadLicense                       // licenseWords
	leadLink                          // linkPhrases
	leadMaker                         // makerWords
	leadNote                          // noteWords and notSources
	leadOriginal                      // originalWords and words that lead to these
	leadOthers                        // othersWords
	leadOwn                           // ownWords
	leadPlace                         // issuePlaces, and the
	leadPublished                     // publishedWords and what stands before them
	leadRefers                        // referWords
	leadSeries                        // seriesWords
	leadSeriesEnd                     // seriesEnds, and ls
	leadTrade                         // bookTrades, and the signs of currencies
	leadPart                          // writerTrades and otherTrades
	leadUndated                       // undatedWords
	leadVia                           // viaWords
	leadWritten                       // writtenWords
	leadTold                          // spokenTo
)

// A leadTable has the sets for the letters that a text begins with.
type leadTable struct {
	firsts [1 << 8]leadSet         // by the first byte
	pairs  [1 << 5][1 << 5]leadSet // by the last five bits of the first two, which are letters
	kinds  [longestKind + 1]uint64 // the set of the words of kindWord, by their length
}

const _ = uint(64 - len(kindWords) - len(releaseWords)) // which is how many more the sets have room for

// add adds what words begin with for set.
func (t *leadTable) add(set leadSet, words ...string) {
	for _, w := range words {
		if w == "" {
			continue
		}
		first := firstRune(w)
		t.addFirst(set, first)
		for r := unicode.SimpleFold(first); r != first; r = unicode.SimpleFold(r) {
			t.addFirst(set, r)
		}
		if first == 'i' {
			t.addFirst(set, 'İ')
		}
		if len(w) > 1 && w[0] < utf8.RuneSelf {
			t.pairs[w[0]&31][w[1]&31] |= set
		}
	}
}

// addFirst adds the character r, with which a word begins, for set.
func (t *leadTable) addFirst(set leadSet, r rune) {
	var buf [utf8.UTFMax]byte
	utf8.EncodeRune(buf[:], r)
	t.firsts[buf[0]] |= set
}

// addMarks adds all characters that are no letters for sets whose words may have marks
// before them.
func (t *leadTable) addMarks(sets leadSet) {
	for c := range t.firsts {
		if !isASCIILetter(byte(c)) {
			t.firsts[c] |= sets
		}
	}
}

// of returns the lists of which a word may begin s, whatever its case.
func (t *leadTable) of(s string) leadSet {
	switch {
	case s == "":
		return ^leadSet(0)
	case len(s) > 1 && isASCIILetter(s[0]) && isASCIILetter(s[1]):
		return t.pairs[s[0]&31][s[1]&31]
	}
	return t.firsts[smallLetter(s[0])]
}

var (
	leadTableOnce sync.Once
	leadTableRead *leadTable
)

// mayLead reports whether a word of the lists in sets may begin s, whatever its case.
func mayLead(s string, sets leadSet) bool {
	return leadsOf(s)&sets != 0
}

// leadsOf returns the lists of which a word may begin s, for many questions of one text.
func leadsOf(s string) leadSet {
	leadTableOnce.Do(readLeadTable)
	return leadTableRead.of(s)
}

// kindsOfLength returns the set of the words of kindWord that have n bytes.
func kindsOfLength(n int) uint64 {
	leadTableOnce.Do(readLeadTable)
	return leadTableRead.kinds[n]
}

// readLeadTable makes the table of all lists.
func readLeadTable() {
	t := new(leadTable)
	t.add(leadAccess, accessWords[:]...)
	t.add(leadBack, backWords[:]...)
	t.add(leadBack, backTitles[:]...)
	t.add(leadCatalog, catalogWords[:]...)
	t.add(leadChapter, chapterWords[:]...)
	t.add(leadOriginal, originalWords[:]...)
	t.add(leadOriginal, originalLeads[:]...)
	t.add(leadCredit, "source")
	for i := range creditPhrases {
		t.add(leadCredit, creditPhrases[i].phrase)
	}
	t.add(leadEditors, editorWords[:]...)
	t.add(leadFurther, furtherWords[:]...)
	for i := range joinLeads {
		t.add(leadJoin, joinLeads[i].word)
	}
	for i := range fieldLabels {
		t.add(leadField, fieldLabels[i].label)
	}
	for i := range kindWords {
		t.add(leadKind, kindWords[i].words)
	}
	t.add(leadKind, releaseWords[:]...)
	for i := range len(kindWords) + len(releaseWords) {
		if w, _ := kindWord(i); len(w) <= longestKind {
			t.kinds[len(w)] |= 1 << i
		}
	}
	t.add(leadLabel, citationLabels[:]...)
	t.add(leadLabel, pictureHeads[:]...)
	for i := range creditLabels {
		t.add(leadLabel, creditLabels[i].label)
	}
	t.add(leadLicense, licenseWords[:]...)
	t.add(leadLicense, "cc")
	t.add(leadLink, linkPhrases[:]...)
	for _, w := range billWords[:] {
		t.add(leadBill, strings.ToLower(w))
	}
	t.add(leadMaker, makerWords[:]...)
	t.add(leadNote, noteWords[:]...)
	t.add(leadNote, notSources[:]...)
	t.add(leadOthers, othersWords[:]...)
	t.add(leadOwn, ownWords[:]...)
	t.add(leadPlace, issuePlaces[:]...)
	t.add(leadPlace, "the")
	t.add(leadPublished, publishedWords[:]...)
	t.add(leadPublished, publishedLeads[:]...)
	t.add(leadRefers, referWords[:]...)
	t.add(leadSeries, seriesWords[:]...)
	t.add(leadSeriesEnd, seriesEnds[:]...)
	t.add(leadSeriesEnd, "ls")
	for _, w := range lawWords[:] {
		t.add(leadLaw, strings.ToLower(w))
	}
	t.add(leadTrade, bookTrades[:]...)
	t.add(leadTrade, "$", "€", "£", "¥")
	t.add(leadPart, writerTrades[:]...)
	t.add(leadPart, otherTrades[:]...)
	t.add(leadUndated, undatedWords[:]...)
	t.add(leadVia, viaWords[:]...)
	t.add(leadWritten, writtenWords[:]...)
	t.add(leadTold, spokenTo[:]...)
	t.addMarks(leadCredit | leadOriginal | leadEditors | leadNote | leadPart)
	// Before words of these lists, a mark that is not of ASCII may stand.
	for c := utf8.RuneSelf; c < len(t.firsts); c++ {
		t.firsts[c] |= leadChapter | leadCredit | leadOriginal | leadEditors | leadLabel | leadNote | leadOthers | leadPart | leadRefers | leadWritten
	}
	leadTableRead = t
}
