package core

// DropTitles takes from the labels of a sentence's tokens from start on the titles that
// no certain person holds: "a director said", "the next president".
func (e *Evidence) DropTitles(sentence, start int, labels []uint8) {
	for i := 0; i < len(labels); i++ {
		if labels[i] == Outside {
			continue
		}
		first := i
		for int(labels[i]-1)%4 < End {
			i++
		}
		if e.isIndefinite(sentence, start+first, start+i) {
			clear(labels[first : i+1])
		}
	}
}

// TitleStart returns where the title that begins with a label of those from token start
// on really begins: a country's name with its 's right before it belongs to it, and
// "former" or its like.
func (e *Evidence) TitleStart(start, first int, labels []uint8) int {
	n := e.owner(start + first)
	if n == 0 {
		n = e.doc.formerly(start + first)
	}
	if n > first {
		return first
	}
	for _, label := range labels[first-n : first] {
		if label != Outside {
			return first
		}
	}
	return first - n
}

// owner returns how many words right before token i are the name of a country and
// its 's.
func (e *Evidence) owner(i int) int {
	d := e.doc
	const most = 4 // words of its name
	if i < 2 || !isGenitive(d.Word(i-1).text) {
		return 0
	}
	for n := 2; n <= min(i, 1+most); n++ {
		switch kind, part := partOf(e.guesses[i-n].Label); {
		case e.guesses[i-n].Label == uint8(Label(Place, Single)) && n == 2:
			if d.Word(i-n).Lists&Country == 0 {
				return 0
			}
			return n
		case kind != Place || part < 0:
			return 0
		case part == 0:
			if d.phrases[i-n].begin&PhraseCountry == 0 {
				return 0
			}
			return n
		}
	}
	return 0
}

func isGenitive(word string) bool { return word == "'s" || word == "’s" }

// formerly returns how many words right before token i belong to a title that begins
// there.
func (d *Doc) formerly(i int) int {
	if i == 0 {
		return 0
	}
	switch d.Word(i - 1).text {
	case "former", "acting", "deputy", "incoming", "interim", "outgoing", "retired", "newly-elected",
		"group", "managing", "regional",
		"Former", "Acting", "Deputy", "Incoming", "Interim", "Outgoing", "Retired":
		return 1
	case "elected":
		if i > 1 && d.Word(i-2).text == "newly" {
			return 2
		}
	}
	return 0
}

// isIndefinite reports whether the title of tokens first to last of a sentence is of
// nobody in particular: it follows "a" or its like, no person is named soon after, and
// nobody is said to be it.
func (e *Evidence) isIndefinite(sentence, first, last int) bool {
	d := e.doc
	s := &d.Sentences[sentence]
	at := first - 1
	if at > s.Start && d.Word(at).text == "new" {
		at--
	}
	if at < s.Start {
		return false
	}
	switch d.Word(at).text {
	case "a", "an", "any", "every", "each", "another", "no", "A", "An", "Any", "Every", "Each", "Another", "No":
	case "next":
		if at--; at < s.Start || d.Word(at).text != "the" {
			return false
		}
	default:
		return false
	}
	if at > s.Start && isPredicate(d.Word(at-1).text) {
		return false
	}
	const soon = 10
	for j := last + 1; j < s.End && j <= last+soon; j++ {
		if e.guesses[j].Kinds[1+Person] > .5 {
			return false
		}
	}
	return true
}

// isPredicate reports whether what follows a word may be what somebody is: after a verb
// of being, or beside a name.
func isPredicate(word string) bool {
	switch word {
	case "is", "was", "am", "are", "were", "be", "been", "being", "'s", "’s", "'m", "’m", "become", "became", "remains", "remained", "emerged", "left",
		"as", "As", "also", "and", "or", "not", "now", "then", "still", "currently", "last", "first", "later", "long", "once",
		"recently", "previously", "formerly", ",", ";", ":", "(", "—", "–", "-":
		return true
	}
	return false
}
