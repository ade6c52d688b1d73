package core

import "slices"

// What Settle adds to the scores of labels, or takes from them, chosen on the sets of
// dev.
const (
	notPerson = 3
	notPlace  = 2
	notName   = 2
	heIsName  = 12
	loneName  = 3
	suffixed  = 8
	initialed = 6
	address   = 12
	hour      = 12
	cued      = 3
	holder    = 2
	reigning  = 4
	small     = 3
	pronoun   = 12
	thing     = 2.5
	money     = 12
	fixed     = 4
	district  = 3
	forces    = 3
	language  = 4
	century   = 12
	newOffice = 3
)

// Settle moves the scores of token i of a sentence for what is certain of a name:
//   - words of web addresses, "PM" after an hour and "Century" after a number, name
//     nothing;
//   - the "US" of "US$" names nothing, nor does a place in "Treaty of Rome" or a
//     nationality in "American Rescue Plan";
//   - what the article calls a ship, a storm or a pipeline is no name of ours;
//   - a language is no nationality in "Italian for forty";
//   - a nationality is no part of "Danish Navy" as a name;
//   - the Southern District of a state is one place;
//   - "New" before a nationality begins no title;
//   - "us" in small letters names nothing, no such word is a nationality, and names
//     seldom begin with one;
//   - letters name nothing if they stand for words that do not;
//   - "Inc." and "Jr." belong to the name before their comma;
//   - letters with a colon that begin a line are who speaks, if the article has a
//     person of these initials, and so is the surname in "MS. OKAFOR:";
//   - "the King" is one, and a spokesman right before a person's name has that title;
//   - what "told The" and "according to The" stand before within a sentence is a body,
//     and so is what follows "the journal" or "the airline" at once;
//   - a given name on a line of its own is a person;
//   - "He" right before a person's name is a family name, because a pronoun never is
//     there;
//   - a word that begins the names of bodies or places in the article and is in no
//     one's name is no person.
func (e *Evidence) Settle(sentence, i int, row *Row) {
	d := e.doc
	s := &d.Sentences[sentence]
	w, r := d.Word(i), d.runs[i]
	if w.text == "New" && i+1 < s.End && d.Word(i+1).Lists&Demonym != 0 {
		row[TitleBase] += newOffice
	}
	switch {
	case e.inAddress(s, i):
		row[Outside] += address
	case e.speaksFor(s, i):
		row[TitleBase] -= holder
	case isReigning(d, s, i):
		row[TitleBase] -= reigning
	case d.Plain(sentence, i):
		settlePlain(d, s, i, row)
	case e.settleSuffix(s, i, row):
	case r.start < 0, w.Class&Capital == 0:
	case isHour(d, s, i):
		row[TitleBase] += hour
	case isCentury(d, s, i):
		row[Outside] += century
	case isLanguage(d, s, i):
		row[Outside] += language
	case isMoney(d, s, i):
		row[Outside] += money
	case e.isThing(r):
		row[Outside] += thing
	case isFixed(d, s, i, r):
		row[Outside] += fixed
	case isForces(d, r):
		settleForces(i, r, row)
	case isDistrict(d, r):
		row[Label(Place, partOfRun(i, int(r.start), int(r.end)))] += district
	case int(r.start) == i && int(r.end) > i && w.text == "He" && e.guesses[i+1].Kinds[1+Person] > .5:
		row[Label(Person, Begin)] += heIsName
	case e.speaks(s, i), isAddressed(d, s, i):
		row[Label(Person, Single)] += initialed
	case told(d, s, i):
		row[Label(Organization, partOfRun(i, int(r.start)+1, int(r.end)))] += cued
	case called(d, s, i):
		row[Label(Organization, partOfRun(i, int(r.start), int(r.end)))] += cued
	case e.lone(s, i):
		row[Label(Person, Single)] += loneName
	default:
		e.settleWord(i, row)
	}
}

// settleWord lowers what a word is not by the longer names of the article.
func (e *Evidence) settleWord(i int, row *Row) {
	d := e.doc
	if c := d.said(d.Word(i)); c.relation >= lettersOf && (i < int(c.full.start) || int(c.full.end) < i) {
		if e.guesses[c.full.end].Kinds[0] > .9 {
			lower(row[1:Labels], notName)
		}
		return
	}
	e.settleHead(i, row)
}

// settleHead lowers what a word by itself is not if it begins longer names.
func (e *Evidence) settleHead(i int, row *Row) {
	d := e.doc
	w, r := d.Word(i), d.runs[i]
	t := e.word(w)
	if r.end > r.start || t.tails[1+Person] > .5 {
		return
	}
	head, most := 0, float32(.5)
	for k, x := range t.heads {
		if x > most {
			head, most = k, x
		}
	}
	if head != 1+Organization && head != 1+Place {
		return
	}
	lower(row[Label(Person, Begin):Label(Person, Single)+1], notPerson)
	if head == 1+Organization && w.Lists&(Country|Demonym|City|Region|PlaceWord) == 0 {
		lower(row[Label(Place, Begin):Label(Place, Single)+1], notPlace)
	}
}

// lone reports whether token i of a sentence is a given name, and the only word of
// it: a signature, or whom a letter is to. What the article also writes small is no
// name, nor what more likely is another's.
func (e *Evidence) lone(s *Sentence, i int) bool {
	const marks = 2 // beside it
	d := e.doc
	if s.End-s.Start > 1+marks {
		return false
	}
	w := d.Word(i)
	if w.Lists&(Given|OfficialGiven) == 0 || w.Lists&(Country|Demonym|Region|TitleWord|Company|Body) != 0 || w.Class&Capitals != 0 || d.said(w).small > 0 {
		return false
	}
	for j := s.Start; j < s.End; j++ {
		if j != i && d.Word(j).Class&(Letters|Digits) != 0 {
			return false
		}
	}
	return true
}

// settleSuffix makes ", Inc." and ", Jr." part of the name before them, and reports
// whether token i is of one.
func (e *Evidence) settleSuffix(s *Sentence, i int, row *Row) bool {
	d := e.doc
	comma, part := i, Inside
	if i > s.Start && d.Word(i-1).text == "," {
		comma, part = i-1, End
	}
	if d.Word(comma).text != "," || comma == s.Start || comma+1 == s.End || d.Word(comma-1).Class&Capital == 0 {
		return false
	}
	kind := suffixKind(d.Word(comma + 1).text)
	if kind < 0 || e.guesses[comma-1].Kinds[1+kind] < .5 {
		return false
	}
	row[Label(kind, part)] += suffixed
	return true
}

// longestAddress is how many tokens of a web address are looked back on.
const longestAddress = 60

// inAddress reports whether token i is of a web address: after "://", with no two
// words side by side between.
func (e *Evidence) inAddress(s *Sentence, i int) bool {
	d := e.doc
	word := false // whether the token after is one
	for j := i; j > s.Start && j > i-longestAddress; j-- {
		w := d.Word(j)
		if w.Class&(Letters|Digits) != 0 {
			if word {
				return false
			}
			word = true
			continue
		}
		word = false
		switch w.text {
		case "//":
			return d.Word(j-1).text == ":"
		case "/", "-", "_", ".", "?", "=", "&", "#", "%", "+", ":", "~", "@":
		default:
			return false
		}
	}
	return false
}

// isHour reports whether token i is the PM of an hour.
func isHour(d *Doc, s *Sentence, i int) bool {
	return d.Word(i).text == "PM" && i > s.Start && d.Word(i-1).Class&Digits != 0
}

// speaks reports whether token i begins a line, a colon follows, and it is the
// initials of a person of the article.
func (e *Evidence) speaks(s *Sentence, i int) bool {
	d := e.doc
	w := d.Word(i)
	if i != s.Start || w.Class&Capitals == 0 || len(w.text) > maxInitials || i+1 == s.End || d.Word(i+1).text != ":" {
		return false
	}
	return slices.Contains(e.initials, w.Form)
}

// isAddressed reports whether token i is the surname of who speaks at the start of a
// line, after "MS." or its like.
func isAddressed(d *Doc, s *Sentence, i int) bool {
	if i == s.Start || i+1 == s.End || d.Word(i+1).text != ":" || d.Word(i).Class&Capitals == 0 {
		return false
	}
	at := i - 1
	if d.Word(at).text == "." && at > s.Start {
		at--
	}
	if at != s.Start {
		return false
	}
	switch d.Word(at).text {
	case "MR", "MS", "MRS", "DR":
		return true
	}
	return false
}

// settlePlain lowers what a word in small letters is not, in a sentence that has
// capital ones. A web site, "3M" and the "sub" of "sub-Saharan" are let be.
func settlePlain(d *Doc, s *Sentence, i int, row *Row) {
	w := d.Word(i)
	if w.text == "us" {
		row[Outside] += pronoun
	}
	if w.Class&(Period|Digits|Apostrophe) != 0 || i+1 < s.End && d.Word(i+1).Class&Hyphen != 0 {
		return
	}
	compound := i > s.Start && d.Word(i-1).Class&Hyphen != 0 // the "moon" of "Ki-moon"
	for k := range Kinds {
		by := float32(small)
		if k == Nationality {
			by = pronoun
		}
		row[Label(k, Begin)] -= by
		row[Label(k, Single)] -= by
		if !compound {
			row[Label(k, End)] -= small
		}
	}
}

// speaksFor reports whether token i is a spokesman, other than a private person's
// own, and the one named after it.
func (e *Evidence) speaksFor(s *Sentence, i int) bool {
	switch e.doc.Word(i).text {
	case "spokesman", "spokeswoman", "spokesperson", "Spokesman", "Spokeswoman", "Spokesperson":
	default:
		return false
	}
	if i > s.Start {
		switch e.doc.Word(i - 1).text {
		case "his", "her", "their", "His", "Her", "Their":
			return false
		}
	}
	next := i + 1
	if next < s.End && e.doc.Word(next).text == "," {
		next++
	}
	return next < s.End && e.guesses[next].Kinds[1+Person] > .5
}

// isReigning reports whether token i is the one who reigns: the King, our Queen, but
// neither the King or Queen nor the King's College. The weights know the King of a
// country.
func isReigning(d *Doc, s *Sentence, i int) bool {
	switch d.Word(i).text {
	case "King", "Queen", "Emperor", "Sultan", "Emir", "Pope":
	default:
		return false
	}
	if i == s.Start || s.style&3 != running {
		return false
	}
	switch d.Word(i - 1).text {
	case "the", "The", "our", "Our":
	default:
		return false
	}
	next := i + 1
	if next < s.End && d.Word(next).Class&Apostrophe != 0 {
		next++
	}
	if next == s.End {
		return true
	}
	w := d.Word(next)
	return w.Class&Capital == 0 && w.text != "or" && w.text != "of"
}

// told reports whether token i is of a run of capital words that "told The" or
// "according to The" begins.
func told(d *Doc, s *Sentence, i int) bool {
	first := int(d.runs[i].start)
	if first == i || first == s.Start || s.style&3 != running || d.Word(first).text != "The" {
		return false
	}
	switch d.Word(first - 1).text {
	case "told":
		return true
	case "to":
		return first-1 > s.Start && d.Word(first-2).text == "according"
	}
	return false
}

// called reports whether token i is of a run of capital words right after a word for
// what bears that name.
func called(d *Doc, s *Sentence, i int) bool {
	first := int(d.runs[i].start)
	if first == s.Start || s.style&3 != running || d.Word(first).Lists&(TitleWord|Demonym) != 0 {
		return false
	}
	switch d.Word(first).text {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "The":
		return false
	}
	switch d.Word(first - 1).text {
	case "journal", "magazine", "newspaper", "broadcaster", "airline", "carrier", "charity", "firm",
		"manufacturer", "retailer", "automaker", "carmaker", "startup", "insurer", "think-tank":
		return true
	case "giant": // the tech giant, not a giant
		return first-1 > s.Start && d.Word(first-2).text != "a" && d.Word(first-2).text != "the"
	}
	return false
}

// partOfRun returns what part of a name of the tokens first to last token i is.
func partOfRun(i, first, last int) int {
	switch {
	case first == last:
		return Single
	case i == first:
		return Begin
	case i == last:
		return End
	}
	return Inside
}

// suffixKind returns the kind of the names that a word stands after, or -1.
func suffixKind(word string) int {
	switch word {
	case "Jr", "Jr.", "Sr", "Sr.":
		return Person
	case "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "L.L.C.", "LLP", "L.L.P.", "L.P.", "Corp.", "PLC", "plc", "Plc", "N.V.", "S.A.", "A.G.":
		return Organization
	}
	return -1
}

func lower(scores []float32, by float32) {
	for y := range scores {
		scores[y] -= by
	}
}
