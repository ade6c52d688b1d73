package core

import (
	"unicode"
	"unicode/utf8"
)

// isCentury reports whether token i is the century of a number.
func isCentury(d *Doc, s *Sentence, i int) bool {
	return d.Word(i).text == "Century" && i > s.Start && d.Word(i-1).Class&Digits != 0
}

// isLanguage reports whether token i is the language of a word that is explained: it
// is Italian for forty.
func isLanguage(d *Doc, s *Sentence, i int) bool {
	if d.Word(i).Lists&Demonym == 0 || i == s.Start || i+1 >= s.End || d.Word(i+1).text != "for" {
		return false
	}
	switch d.Word(i - 1).text {
	case "is", "was", "means", "from", "the", "–", "—", "-", "(":
		return true
	}
	return false
}

// isDistrict reports whether a run is the district of a court: Southern District of
// New York.
func isDistrict(d *Doc, r run) bool {
	first := int(r.start)
	if int(r.end) < first+3 || d.Word(first+1).text != "District" || d.Word(first+2).text != "of" {
		return false
	}
	switch d.Word(first).text {
	case "Northern", "Southern", "Eastern", "Western", "Central", "Middle":
		return true
	}
	return false
}

// isForces reports whether a run is a nationality and a body that is not named by it:
// Danish Navy, Russian Air Force.
func isForces(d *Doc, r run) bool {
	first, last := int(r.start), int(r.end)
	if d.Word(first).Lists&Demonym == 0 {
		return false
	}
	switch last - first {
	case 1:
		switch d.Word(last).text {
		case "Army", "Navy", "Embassy", "Senate":
			return true
		}
	case 2:
		return d.Word(first+1).text == "Air" && d.Word(last).text == "Force"
	}
	return false
}

// settleForces parts the nationality of such a run from the body.
func settleForces(i int, r run, row *Row) {
	if i == int(r.start) {
		row[Label(Nationality, Single)] += forces
		row[Label(Organization, Begin)] -= forces
		return
	}
	row[Label(Organization, partOfRun(i, int(r.start)+1, int(r.end)))] += forces
}

// isMoney reports whether token i is the country of a currency, whose sign begins the
// next: US$5.
func isMoney(d *Doc, s *Sentence, i int) bool {
	if i+1 >= s.End || len(d.Word(i).text) > len("U.S.") {
		return false
	}
	sign, _ := utf8.DecodeRuneInString(d.Word(i + 1).text)
	return unicode.Is(unicode.Sc, sign)
}

// isFixed reports whether token i is of the name of what is no person, body or place,
// though a word of it is: Treaty of Rome, American Rescue Plan.
func isFixed(d *Doc, s *Sentence, i int, r run) bool {
	first, last := int(r.start), int(r.end)
	if s.style&3 != running {
		return false
	}
	if d.Word(first).text == "The" && first < last {
		first++
	}
	if first+2 > last {
		return false
	}
	switch d.Word(first).text {
	case "Treaty", "Battle", "Siege", "Declaration", "Order":
		return i > first && d.Word(first+1).text == "of"
	}
	if w := d.Word(first); w.Lists&Demonym == 0 || w.Class&Capitals != 0 || d.phrases[first].begin&(PhraseCountry|PhraseBody) != 0 {
		return false
	}
	switch d.Word(last).text {
	case "Act", "Bill", "Plan", "Agreement", "Treaty", "Pact", "Accord", "Initiative", "Program", "Award", "Awards",
		"War", "Revolution", "Day":
		return true
	}
	return false
}
