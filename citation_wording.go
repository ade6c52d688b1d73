package gloss

import (
	"strings"
	"sync"
)

// A wordClass is the set of lists that a word is in which tell a title, the name of an
// outlet or a body, and that of a person from each other.
type wordClass uint32

const (
	classTitle        wordClass = 1 << iota // titleNouns
	classAdopted                            // adoptedNouns
	classHeadline                           // headlineVerbs
	classOrganization                       // organizationWords
	classIssuer                             // issuerWords
	classNews                               // newsWords
	classAgency                             // agencies
	classNotName                            // notNames
	classHonorific                          // honorifics
	classSmall                              // smallWords
	classOutlet                             // outletWords
	classFamily                             // familyWords
	classAsking                             // askingWords
	classJournalHead                        // journalHeads
	classBodyHead                           // bodyHeads
	classPaper                              // paperEnds
	classMagazine                           // magazine
	classBroadcast                          // broadcastEnds
	classWeb                                // webEnds
	classAbbreviation                       // abbreviations
	classCounting                           // numberAbbreviations
	classDating                             // datingWords
	classStaff                              // staffWords
	classSentence                           // sentenceWords
)

// A wordTable finds the lists that a word is in by one look.
type wordTable struct{ *classTable[wordClass] }

var (
	wordTableOnce sync.Once
	wordTableRead wordTable
)

// classesOfWords returns the table of the words of all lists.
func classesOfWords() wordTable {
	wordTableOnce.Do(func() {
		wordTableRead = wordTable{newClassTable(wordLists())}
	})
	return wordTableRead
}

// wordLists returns the lists by their classes.
func wordLists() []classList[wordClass] {
	return []classList[wordClass]{
		{classTitle, titleNouns[:]},
		{classAdopted, adoptedNouns[:]},
		{classHeadline, headlineVerbs[:]},
		{classOrganization, organizationWords[:]},
		{classIssuer, issuerWords[:]},
		{classNews, newsWords[:]},
		{classAgency, agencies[:]},
		{classNotName, notNames[:]},
		{classHonorific, honorifics[:]},
		{classSmall, smallWords[:]},
		{classOutlet, outletWords[:]},
		{classFamily, familyWords[:]},
		{classAsking, askingWords[:]},
		{classJournalHead, journalHeads[:]},
		{classBodyHead, bodyHeads[:]},
		{classPaper, paperEnds[:]},
		{classMagazine, []string{"magazine"}},
		{classBroadcast, broadcastEnds[:]},
		{classWeb, webEnds[:]},
		{classAbbreviation, abbreviations[:]},
		{classCounting, numberAbbreviations[:]},
		{classDating, datingWords[:]},
		{classStaff, staffWords[:]},
		{classSentence, sentenceWords[:]},
	}
}

// class returns the lists that w is in, whatever its case.
func (t wordTable) class(w string) wordClass {
	if len(w) > longestListed || !t.mayHold(w) {
		return 0 // most words are in no list
	}
	return t.listed(w)
}

// listed does what class does for a word that may be listed.
func (t wordTable) listed(w string) wordClass {
	var buf [longestListed]byte
	for i := range len(w) {
		buf[i] = smallLetter(w[i])
	}
	return t.of(buf[:len(w)])
}

// isInClass reports whether w is in one of the lists of class, whatever its case.
func isInClass(w string, class wordClass) bool { return classesOfWords().class(w)&class != 0 }

// A wording is what the words of a text say, each of which is looked at once.
type wording struct {
	words    int  // parted by spaces
	small    int  // in small letters that titles write with capitals
	noun     bool // one is what reports are called by
	document bool // one is what bodies adopt
	headline bool // one says what somebody does
	figure   bool // one begins with a digit

	first, last  string // without the marks about them, and without The before them
	named        int    // words with letters or digits
	lower        int    // of them in small letters
	organization bool   // one is in the names of bodies
	issuer       bool   // one is in the names of those who issue reports
	hyphened     bool   // there is a hyphen

	firstClass, lastClass wordClass // of first and last, which have no point behind them then
}

// wordingOf returns what the words of s say.
func wordingOf(s string) wording {
	const farthest = 400
	t := classesOfWords()
	v := wording{hyphened: strings.IndexByte(s, '-') >= 0}
	at := 0
	for from, to := nextField(s, 0); from < to; from, to = nextField(s, to) {
		w := s[from:to]
		lower := startsLower(w)
		v.words++
		if at += len(w) + 1; at <= farthest {
			v.add(t, w, lower)
		} else if lower && !isSmallInTitles(w) && !isForeignSmall(w) {
			v.small++
		}
	}
	return v
}

// add takes the next word of the text, which may begin with a small letter.
func (v *wording) add(t wordTable, word string, lower bool) {
	w := word
	if !isLetterOrDigit(w[0]) || !isLetterOrDigit(w[len(w)-1]) {
		w = strings.TrimFunc(w, isWordEdge)
	}
	bare := strings.TrimSuffix(w, ".")
	class := t.class(bare)
	inTitles := class&classSmall != 0
	if len(bare) < len(word) {
		inTitles = isSmallInTitles(word)
	}
	if lower && !inTitles && !isForeignSmall(word) {
		v.small++
	}
	if len(w) < len(word) {
		lower = startsLower(w)
	}
	whole := class // of the word with the point behind it
	if len(bare) < len(w) {
		whole = 0
	}
	if v.words == 1 {
		v.headline = whole&classAsking != 0
	} else if whole&classHeadline != 0 {
		v.headline = true
	}
	if len(bare) == len(word) {
		v.noun = v.noun || class&classTitle != 0
		v.document = v.document || class&classAdopted != 0
	}
	v.figure = v.figure || isDigit(word[0])
	if w == "" {
		return
	}
	if v.named == 0 || v.named == 1 && len(v.first) == len("the") && strings.EqualFold(v.first, "the") {
		v.first, v.firstClass = w, whole
	}
	v.last, v.lastClass = w, whole
	v.named++
	if lower {
		v.lower++
		return
	}
	if v.hyphened && class&classOrganization == 0 {
		if hyphen := strings.LastIndexByte(bare, '-'); hyphen > 0 {
			class |= t.class(bare[hyphen+1:]) & classOrganization
		}
	}
	v.organization = v.organization || class&classOrganization != 0
	v.issuer = v.issuer || class&classIssuer != 0
}

// outletShape says how much the words of s are those of an outlet, and of which
// kind: Pacific Metals Review, Journal of Ores, Ministry of Mines.
func outletShape(s string) (points int, kind outletKind) {
	v := wordingOf(s)
	return v.shape(s)
}

// shape does what outletShape does for s, whose words are read.
func (v *wording) shape(s string) (points int, kind outletKind) {
	switch {
	case v.organization:
		points = 3
	case v.issuer:
		points = 2
	}
	switch {
	case v.named == 0:
		return 0, outletUnknown
	case v.named == 1 && isDomain(s):
		return 4, outletWeb
	case v.named == 1 && isBareAcronym(v.first, true):
		return 3, outletUnknown
	}
	if v.named > 1 && v.named < 5 && v.lower == 0 && len(v.first) > 2 && isCapitals(v.first) && !strings.Contains(v.first, ".") && (!hasNoSmall(v.last) || isDigit(v.last[0])) && !isCapitals(v.last) {
		points = max(points, 3) // ING Think
	}
	if !startsUpper(v.first) || v.named > 7 {
		return points, outletUnknown
	}
	switch {
	case v.firstClass&classJournalHead != 0 && strings.Contains(s, " of "):
		return 5, outletJournal
	case v.firstClass&classBodyHead != 0 && strings.Contains(s, " of "):
		return 4, outletReport
	case v.lastClass&classPaper != 0 && v.named > 1:
		return 4, outletNewspaper
	case v.lastClass&classMagazine != 0:
		return 4, outletMagazine
	case v.lastClass&classBroadcast != 0:
		return 4, outletBroadcast
	case v.lastClass&classWeb != 0:
		return 3, outletWeb
	}
	if v.lastClass&classNews != 0 && v.named > 1 {
		points = max(points, 3)
	}
	return points, outletUnknown
}

// journalHeads and bodyHeads begin the names of journals and of bodies if "of" follows.
var (
	journalHeads = [...]string{"journal", "annals", "proceedings", "transactions", "archives"}
	bodyHeads    = [...]string{"ministry", "department", "office", "bank", "university", "institute", "bureau", "board", "house", "senate", "governor"}
)

// What the last word of an outlet tells of its kind.
var (
	paperEnds     = [...]string{"times", "post", "herald", "tribune", "gazette", "chronicle", "courier", "dispatch", "examiner", "inquirer", "telegraph", "sentinel", "zeitung"}
	broadcastEnds = [...]string{"tv", "radio", "television"}
	webEnds       = [...]string{"blog", "online", "website", "portal"}
)
