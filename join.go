package gloss

import (
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/office"
)

// A joiner finds out which of the names in an article are of one and the same
// person or organization.
type joiner struct {
	text      string
	date      string
	tables    office.Tables
	sentences []Sentence
	names     []name
	where     []where // of each of names

	read   map[string]*personName
	known  map[string][]office.Holder
	parsed []*personName // of each of names that is a person
	who    []int         // of each of names, its person in people, counted from 1
	people []person
	full   map[string]int // people by a full name
	index  nameIndex
	bodies bodies

	countries map[Country]bool // that the article names
	initials  map[string]bool  // of people and places that it names
}

// A where is the place of a name in its sentence.
type where struct {
	sentence  int // -1 is none: a byline, a citation
	paragraph int
	token     int  // the first of the name
	after     int  // the first behind it
	heading   bool // of the title or a section
	opens     bool // only words with capital letters stand before it in the sentence
}

// joined returns names with their full names, those of people and organizations
// that are the same with the same. Names are in order.
func joined(text, date string, tables office.Tables, sentences []Sentence, names []name) []name {
	j := &joiner{
		text: text, date: date, tables: tables, sentences: sentences, names: slices.Clone(names),
		read: map[string]*personName{}, known: map[string][]office.Holder{}, full: map[string]int{}, index: nameIndex{},
	}
	j.place()
	j.joinBodies()
	j.parsed = make([]*personName, len(j.names))
	j.who = make([]int, len(j.names))
	j.joinPeople()
	return j.names
}

// place finds the places of all names.
func (j *joiner) place() {
	j.where = make([]where, len(j.names))
	next, paragraph := 0, 0
	for i := range j.sentences {
		s := &j.sentences[i]
		if i > 0 && (s.Heading || strings.Contains(j.text[j.sentences[i-1].End:s.Start], "\n")) {
			paragraph++
		}
		for ; next < len(j.names) && j.names[next].Start < s.Start; next++ {
			j.where[next] = where{sentence: -1}
		}
		token, opens := 0, true
		for ; next < len(j.names) && j.names[next].Start < s.End; next++ {
			m := &j.names[next]
			for token < len(s.Tokens) && s.Tokens[token].End <= m.Start {
				opens = opens && (startsUpper(s.Tokens[token].Text) || s.Tokens[token].Text == "The")
				token++
			}
			after := token
			for after < len(s.Tokens) && s.Tokens[after].Start < m.End {
				after++
			}
			j.where[next] = where{i, paragraph, token, after, s.Heading, opens}
		}
	}
	for ; next < len(j.names); next++ {
		j.where[next] = where{sentence: -1}
	}
}

// before returns the word that stands n words before name i in its sentence, n
// from 1, or "".
func (j *joiner) before(i, n int) string {
	w := &j.where[i]
	if w.sentence < 0 || w.token < n {
		return ""
	}
	return j.sentences[w.sentence].Tokens[w.token-n].Text
}

// behind returns the word that stands n words behind name i in its sentence, n
// from 0, or "".
func (j *joiner) behind(i, n int) string {
	w := &j.where[i]
	if w.sentence < 0 {
		return ""
	}
	tokens := j.sentences[w.sentence].Tokens
	if w.after+n >= len(tokens) {
		return ""
	}
	return tokens[w.after+n].Text
}

// sexBefore returns 'm' or 'f' if the form of address before name i, or a part of
// it, says it, and else 0.
func (j *joiner) sexBefore(i int) byte {
	switch strings.TrimSuffix(j.address(i), ".") {
	case "Mr", "Sir", "King", "Prince", "Lord":
		return 'm'
	case "Mrs", "Ms", "Miss", "Dame", "Queen", "Princess", "Lady", "Madam":
		return 'f'
	}
	return 0
}

// address returns the word before name i, or that with which it begins if that is a form
// of address.
func (j *joiner) address(i int) string {
	first := firstWord(j.names[i].In(j.text))
	if w := j.before(i, 1); w != "" && !isHonorific(first) {
		return w
	}
	return first
}

// titleBefore returns the word of a title right before name i, as President, or "".
func (j *joiner) titleBefore(i int) string {
	w := j.before(i, 1)
	if len(w) < 3 || !startsUpper(w) || isHonorific(w) {
		return ""
	}
	switch w {
	case "The", "And", "But", "When", "After", "Before", "While", "For", "With", "From", "Then", "Yet", "Like":
		return ""
	}
	if j.where[i].token == 1 && !isTitleWord(w) { // a word that begins the sentence
		return ""
	}
	return w
}

// titleBehind returns the word of a title in apposition to name i as it stands before a
// name, Senator for "Ann Lee, the senator from Utah", or "".
func (j *joiner) titleBehind(i int) string {
	if j.behind(i, 0) != "," {
		return ""
	}
	const far = 5
	for n := 1; n <= far; n++ {
		w := j.behind(i, n)
		if w == "" || w == "," || w == "of" || w == "to" || w == "who" {
			return ""
		}
		if w[0] >= 'a' && w[0] <= 'z' {
			w = string(w[0]-'a'+'A') + w[1:]
		}
		if isTitleWord(w) {
			return w
		}
	}
	return ""
}

// isTitleWord reports whether w is a title that commonly stands before a family name.
func isTitleWord(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "President", "Senator", "Sen", "Representative", "Rep", "Governor", "Gov", "Judge", "Justice", "General", "Gen",
		"Chancellor", "Premier", "Minister", "Secretary", "Ambassador", "Mayor", "Chairman", "Professor", "Speaker",
		"Commissioner", "Admiral", "Colonel", "Captain", "Pope", "Bishop", "Archbishop", "Cardinal":
		return true
	}
	return false
}

// isKin reports whether name i is introduced as a relative of somebody: "his wife
// Ann Lee", "Ann Lee, his wife".
func (j *joiner) isKin(i int) bool {
	const near = 6
	for n := 1; n <= near; n++ {
		w := j.before(i, n)
		if w == "" || strings.ContainsAny(w, ".;:") && len(w) == 1 {
			break
		}
		if isKinWord(w) || w == "Lady" && j.before(i, n+1) == "First" {
			return true
		}
	}
	if j.behind(i, 0) != "," {
		return false
	}
	for n := 1; n <= 3; n++ {
		if w := j.behind(i, n); isKinWord(w) {
			return n > 1
		}
	}
	return false
}

func isKinWord(w string) bool {
	switch w {
	case "wife", "husband", "widow", "widower", "spouse", "partner", "fiancée", "fiancé", "son", "sons", "daughter",
		"daughters", "child", "children", "brother", "brothers", "sister", "sisters", "half-brother", "half-sister",
		"mother", "father", "parents", "grandfather", "grandmother", "grandson", "granddaughter", "uncle", "aunt", "nephew",
		"niece", "cousin", "cousins", "sibling", "siblings", "stepson", "stepdaughter", "son-in-law", "daughter-in-law",
		"twin", "relative", "relatives", "relation", "family":
		return true
	}
	return false
}

// joinAliases joins people whose second name the text gives: "Norma Jeane, better
// known as Marilyn", "Day was born Doris Kappelhoff".
func (j *joiner) joinAliases() {
	for i := 1; i < len(j.names); i++ {
		p, q := j.parsed[i-1], j.parsed[i]
		a, b := &j.where[i-1], &j.where[i]
		if p == nil || q == nil || a.sentence < 0 || a.sentence != b.sentence || j.who[i-1] == j.who[i] {
			continue
		}
		if !j.givesAlias(i-1, b.token-a.after) {
			continue
		}
		to := j.who[i-1]
		if p.bare {
			to = j.resolve(i-1, p)
		}
		from := j.who[i]
		if q.bare && to > 0 && j.resolve(i, q) == 0 {
			j.full[q.display] = to
		}
		if q.bare || to == 0 || j.people[from-1].id != "" || j.people[from-1].first < i {
			continue
		}
		j.people[from-1].as = to
		j.full[q.display] = to
		for _, w := range [...]string{q.words[len(q.words)-1], q.words[0]} {
			j.index.add(w, to)
		}
	}
}

// givesAlias reports whether the n words behind name i say that what follows them
// is another name of the same person: they end with "known as", "was born", or a
// bracket and a quotation mark.
func (j *joiner) givesAlias(i, n int) bool {
	const most = 8
	if n < 1 || n > most {
		return false
	}
	quoted := false
	for n--; n > 0 && (isQuote(j.behind(i, n)) || strings.EqualFold(j.behind(i, n), "the")); n-- {
		quoted = quoted || isQuote(j.behind(i, n))
	}
	switch w := strings.ToLower(j.behind(i, n)); w {
	case "born", "née", "nee", "aka", "a.k.a", "alias", "nicknamed", "dubbed":
		return true
	case "(":
		return quoted && n == 0
	case "as":
		for n--; n >= 0; n-- {
			if j.behind(i, n) == "known" {
				return true
			}
		}
	}
	return false
}
