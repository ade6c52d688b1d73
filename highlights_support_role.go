package gloss

// A wordRole is what a word does in a sentence, whatever it means.
type wordRole struct {
	place         wordPlace
	negation      negation
	opens         opening
	word          bool // it is no mark
	prepositional bool // it is a preposition, or the as of a comparison
	phrase        bool // phrases of the table begin with it
	modal         bool // it tells the mood of a verb
}

// roleOf returns the role of a word in small letters.
func roleOf(low string, phrase bool) wordRole {
	_, prepositional := prepNamed(low)
	return wordRole{
		place: placeOf(low), negation: negationOf(low), opens: openingOf(low), word: isWordRune(firstRune(low)),
		prepositional: prepositional || low == "as", phrase: phrase, modal: tellsMood(low),
	}
}

// A wordPlace says what a word makes of those around it.
type wordPlace uint8

const (
	placeNone    wordPlace = iota
	placeJoins             // parts of a sentence: and
	placeBreaks            // a clause may end before it: although
	placeThat              // that
	placePronoun           // it stands for what was named: they
	placeWhether           // whether
	placeAside             // before what is neither subject nor object: in
	placeOnly              // it says that something is the only one: sole
)

// placeOf returns the place of a word in small letters.
func placeOf(low string) wordPlace {
	switch low {
	case "and", "or", "as", "with":
		return placeJoins
	case "that":
		return placeThat
	case "whether":
		return placeWhether
	case "only", "sole", "solely", "alone", "single":
		return placeOnly
	}
	switch {
	case breaksClause(low):
		return placeBreaks
	case isPronoun(low):
		return placePronoun
	case isAsideWord(low):
		return placeAside
	}
	return placeNone
}

// A negation says how a word may deny what follows.
type negation uint8

const (
	negationNone    negation = iota
	negationPlain            // not
	negationYet              // yet to
	negationRather           // rather than
	negationInstead          // instead of
	negationStop             // stop short of
)

// negationOf returns how a word in small letters may deny what follows.
func negationOf(low string) negation {
	switch low {
	case "not", "no", "never", "'t", "’t", "cannot", "neither", "nor", "without", "none", "nobody", "nothing", "hardly", "barely", "rarely", "seldom":
		return negationPlain
	case "yet":
		return negationYet
	case "rather":
		return negationRather
	case "instead":
		return negationInstead
	case "stop", "stops", "stopped", "stopping":
		return negationStop
	}
	return negationNone
}
