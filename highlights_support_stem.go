package gloss

import (
	_ "embed"
	"strings"
	"sync"
)

// stemmed returns the part of w, a word in small letters, that its forms have in
// common: of exports, exporting and exporter it is export. It is made for
// comparing, not for reading, and prefers to part few words too many.
func stemmed(w string) string {
	if !plainWord(w) || len(w) < 3 {
		return w
	}
	if base := irregularForm(w); base != "" {
		w = base
	}
	return regularStem(w)
}

// regularStem returns the stem of w, a word of the letters a to z that is no irregular form.
func regularStem(w string) string {
	w = withoutInflection(w)
	for range 2 {
		next := withoutDerivation(w)
		if next == w {
			break
		}
		w = next
	}
	if n := len(w); n > 3 && (w[n-1] == 'e' || w[n-1] == 'i' || w[n-1] == 'y') {
		w = w[:n-1]
	}
	return undoubled(w)
}

// plainWord reports whether w has nothing but letters a to z.
func plainWord(w string) bool {
	for i := range len(w) {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return w != ""
}

// withoutInflection returns w without the ending of a plural, a past or a
// participle.
func withoutInflection(w string) string {
	n := len(w)
	switch {
	case strings.HasSuffix(w, "ies") && n > 4:
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"):
		return w[:n-2]
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
	case strings.HasSuffix(w, "s") && n > 3:
		return w[:n-1]
	case strings.HasSuffix(w, "ied") && n > 4:
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "eed"):
		switch w {
		case "agreed", "disagreed", "freed", "decreed", "guaranteed", "refereed":
			return w[:n-1]
		}
	case strings.HasSuffix(w, "ed") && n > 4 && hasVowel(w[:n-2]):
		return undoubled(w[:n-2])
	case strings.HasSuffix(w, "ing") && n > 5 && hasVowel(w[:n-3]):
		return undoubled(w[:n-3])
	}
	return w
}

// An ending is what words are derived with, and the fewest letters that must
// stand before it.
type ending struct {
	text  string
	least int
}

// derivations are the endings by their last letter, each list in the order in which they
// are tried; the first that fits is taken off.
var derivations = ['z' + 1][]ending{
	'c': {{"ic", 5}},
	'e': {{"ate", 4}, {"ance", 5}, {"ence", 4}, {"able", 4}, {"ible", 4}, {"ative", 4}, {"ive", 4}, {"ize", 4}, {"ise", 5}},
	'l': {{"ational", 4}, {"ical", 4}, {"ful", 4}, {"ial", 5}, {"al", 4}},
	'm': {{"ism", 4}},
	'n': {{"ization", 4}, {"isation", 4}, {"ication", 4}, {"ation", 4}, {"ition", 5}},
	'p': {{"ship", 4}},
	'r': {{"ator", 4}, {"er", 4}, {"or", 5}},
	's': {{"ments", 4}, {"fulness", 4}, {"ness", 4}, {"ators", 4}, {"ics", 4}, {"ous", 4}},
	't': {{"ment", 4}, {"at", 5}, {"ant", 5}, {"ent", 5}, {"ist", 4}},
	'y': {{"ically", 4}, {"ability", 4}, {"ibility", 4}, {"ivity", 4}, {"ality", 4}, {"ity", 5}, {"ancy", 5}, {"ency", 5}, {"ly", 4}, {"ery", 5}},
	'z': {{"iz", 4}},
}

// withoutDerivation returns w without one ending by which it is derived.
func withoutDerivation(w string) string {
	if n := len(w); n > 6 && strings.HasSuffix(w, "ion") && (w[n-4] == 't' || w[n-4] == 's') && !strings.HasSuffix(w, "ation") && !strings.HasSuffix(w, "ition") {
		return w[:n-3]
	}
	endings := derivations[w[len(w)-1]]
	if endings == nil || underived(w) {
		return w
	}
	for _, e := range endings {
		if len(w) >= len(e.text)+e.least && strings.HasSuffix(w, e.text) {
			return undoubled(w[:len(w)-len(e.text)])
		}
	}
	return w
}

// underived reports whether w only looks as if it were derived of another word.
func underived(w string) bool {
	switch w {
	case "corner", "former", "summer", "number", "member", "winter", "center", "master", "minister", "charter", "matter", "quarter",
		"letter", "offer", "differ", "proper", "chapter", "september", "november", "october", "december", "customer", "computer",
		"general", "hospital", "capital", "several", "animal", "signal", "metal", "president", "resident", "moment", "parliament",
		"department", "apartment", "element", "garment", "comment", "document", "instrument", "current", "patient", "present",
		"relation", "station", "nation", "ration", "question", "section", "mission", "session", "version", "pension", "million",
		"billion", "trillion", "percent", "science", "distance", "finance", "climate", "private", "debate", "candidate",
		"certificate", "senate", "climat", "debat", "privat", "senat", "corporate", "estate", "estat", "state", "rival", "final", "total", "medal", "fiscal", "legal",
		"august", "interest", "family", "supply", "reply", "apply", "july", "early", "only", "daily", "assembly", "monopoly",
		"university", "security", "commodity", "quality", "inflation", "minority", "majority", "authority", "opposite",
		"positive", "negative", "native", "executive", "relative", "executiv", "relativ", "border", "order", "under", "over", "after",
		"other", "another", "either", "whether", "rather", "together", "weather", "mother", "father", "brother", "paper", "power", "tower", "water",
		"river", "silver", "copper", "danger", "manger", "letters", "factor", "doctor", "sector", "director", "mayor", "labor",
		"harbor", "major", "minor", "senior", "junior", "prior", "visitor", "mineral", "federal", "liberal", "material", "trial",
		"credit", "product", "prize", "size", "promise", "premise", "surprise", "exercise", "enterprise", "franchise", "expertise", "compromise",
		"receive", "deceive", "conceive", "perceive", "forgive", "survive", "deprive", "supervise", "appraise", "interfer":
		return true
	}
	return false
}

// undoubled returns w without the second of two consonants that an ending left:
// stop of stopp.
func undoubled(w string) string {
	n := len(w)
	if n > 3 && w[n-1] == w[n-2] && strings.IndexByte("aeioulsz", w[n-1]) < 0 {
		return w[:n-1]
	}
	if n > 5 && strings.HasSuffix(w, "ll") {
		return w[:n-1]
	}
	return w
}

func hasVowel(w string) bool { return strings.ContainsAny(w, "aeiouy") }

//go:embed highlights_support_words.txt
var supportWordsText string

// A senseOf is a group of words that say the same: one side of a line.
type senseOf int32

// opposite returns the group of words that say the opposite, where the line has one.
func (s senseOf) opposite() senseOf { return s ^ 1 }

// supportWords are the words that the table knows.
type supportWords struct {
	forms   map[string]wordForm
	stems   map[string]stemMeaning
	groups  int                  // of words that say the same
	phrases map[[2]string]string // words that say what two say, by the stem of the first and the second
	begins  map[string]bool      // stems with which phrases begin
}

// A wordForm is what is known of a word as it is written, in small letters.
type wordForm struct {
	stem    string
	stop    bool // it has no meaning of its own
	light   bool // it says little
	numeral bool // a number may begin with it
}

// A stemMeaning is what is known of a stem.
type stemMeaning struct {
	senses []senseOf // the groups that it is in
	class  stemClass
	verb   bool
}

var (
	supportWordsOnce sync.Once
	supportWordsRead *supportWords
)

// wordSenses returns the table of words that say the same.
func wordSenses() *supportWords {
	supportWordsOnce.Do(func() { supportWordsRead = readSupportWords(supportWordsText) })
	return supportWordsRead
}

// readSupportWords reads the table. Line i has the groups 2i and 2i+1.
func readSupportWords(text string) *supportWords {
	t := &supportWords{forms: map[string]wordForm{}, stems: map[string]stemMeaning{}, phrases: map[[2]string]string{}, begins: map[string]bool{}}
	for _, w := range supportStopWords {
		t.tell(w, func(f *wordForm) { f.stop = true })
	}
	for _, w := range supportLightWords {
		t.tell(w, func(f *wordForm) { f.light = true })
	}
	for w := range strings.FieldsSeq(numeralWords) {
		t.tell(w, func(f *wordForm) { f.numeral = true })
	}
	for _, u := range unitNames {
		t.tell(u.name, func(f *wordForm) { f.numeral = true })
	}
	for _, c := range currencyNames {
		t.tell(c.name, func(f *wordForm) { f.numeral = f.numeral || len(c.name) == len("USD") })
	}
	for _, w := range irregularForms {
		t.tell(w[0], func(*wordForm) {})
	}
	n := senseOf(0)
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if phrase, ok := strings.CutPrefix(line, "p: "); ok {
			t.addPhrase(phrase)
			continue
		}
		line, verbs := strings.CutPrefix(line, "v: ")
		same, opposite, _ := strings.Cut(line, " | ")
		for i, group := range [...]string{same, opposite} {
			for word := range strings.FieldsSeq(group) {
				t.tell(word, func(f *wordForm) {
					m := t.stems[f.stem]
					m.senses = append(m.senses, n+senseOf(i))
					m.verb = m.verb || verbs
					t.stems[f.stem] = m
				})
			}
		}
		n += 2
	}
	t.groups = int(n)
	t.classify()
	return t
}

// tell has what do says known of a word.
func (t *supportWords) tell(word string, do func(f *wordForm)) {
	f, ok := t.forms[word]
	if !ok {
		f = ruledForm(word, stemmed(word))
	}
	do(&f)
	t.forms[word] = f
}

// form returns what is known of a word in small letters.
func (t *supportWords) form(low string) wordForm {
	if f, ok := t.forms[low]; ok {
		return f
	}
	if len(low) > 2 && plainWord(low) {
		return ruledForm(low, regularStem(low))
	}
	return ruledForm(low, low)
}

// ruledForm returns what the look of a word tells.
func ruledForm(low, stem string) wordForm {
	return wordForm{stem: stem, stop: isLetter(low), numeral: looksNumeral(low)}
}

// addPhrase adds a line of the table that has two words and the one that says the same.
func (t *supportWords) addPhrase(line string) {
	phrase, word, _ := strings.Cut(line, " = ")
	first, second, _ := strings.Cut(phrase, " ")
	first = stemmed(first)
	t.phrases[[2]string{first, second}], t.begins[first] = word, true
}

// irregularForm returns the word that w, in small letters, is an irregular form
// of, or "".
func irregularForm(w string) string {
	lo, hi := 0, len(irregularForms)
	for lo < hi {
		if mid := (lo + hi) / 2; irregularForms[mid][0] < w {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(irregularForms) && irregularForms[lo][0] == w {
		return irregularForms[lo][1]
	}
	return ""
}

// irregularForms are forms of verbs and nouns and derived words that no ending
// shows, and words spelled in two ways. Sorted.
var irregularForms = [...][2]string{
	{"abolition", "abolish"},
	{"absorption", "absorb"},
	{"abstention", "abstain"},
	{"accession", "accede"},
	{"accusation", "accuse"},
	{"accusations", "accuse"},
	{"accused", "accuse"},
	{"accuses", "accuse"},
	{"acquisition", "acquire"},
	{"acquisitions", "acquire"},
	{"admission", "admit"},
	{"admitted", "admit"},
	{"admitting", "admit"},
	{"advice", "advise"},
	{"ageing", "age"},
	{"alliance", "ally"},
	{"analyse", "analyze"},
	{"analysed", "analyze"},
	{"analyses", "analyze"},
	{"analysis", "analyze"},
	{"analysts", "analyst"},
	{"angry", "anger"},
	{"apologies", "apologize"},
	{"apologise", "apologize"},
	{"apologised", "apologize"},
	{"apologises", "apologize"},
	{"apology", "apologize"},
	{"applicant", "apply"},
	{"application", "apply"},
	{"applied", "apply"},
	{"applies", "apply"},
	{"appraisal", "appraise"},
	{"approval", "approve"},
	{"approvals", "approve"},
	{"arisen", "arise"},
	{"arose", "arise"},
	{"arrival", "arrive"},
	{"ascent", "ascend"},
	{"assumption", "assume"},
	{"assurance", "assure"},
	{"ate", "eat"},
	{"attention", "attend"},
	{"authorise", "authorize"},
	{"authorised", "authorize"},
	{"bankruptcies", "bankrupt"},
	{"bankruptcy", "bankrupt"},
	{"banned", "ban"},
	{"banning", "ban"},
	{"bans", "ban"},
	{"bear", "born"},
	{"beaten", "beat"},
	{"became", "become"},
	{"began", "begin"},
	{"beginning", "begin"},
	{"begun", "begin"},
	{"beheld", "behold"},
	{"belief", "believe"},
	{"beliefs", "believe"},
	{"betrayal", "betray"},
	{"betting", "bet"},
	{"bidder", "bid"},
	{"bidders", "bid"},
	{"bidding", "bid"},
	{"birth", "born"},
	{"bit", "bite"},
	{"bitten", "bite"},
	{"bled", "bleed"},
	{"bombing", "bomb"},
	{"bought", "buy"},
	{"bred", "breed"},
	{"bribery", "bribe"},
	{"broader", "broad"},
	{"broke", "break"},
	{"broken", "break"},
	{"brought", "bring"},
	{"built", "build"},
	{"burial", "bury"},
	{"burnt", "burn"},
	{"buyer", "buy"},
	{"buyers", "buy"},
	{"came", "come"},
	{"cancelation", "cancel"},
	{"cancellation", "cancel"},
	{"cancelled", "cancel"},
	{"cancelling", "cancel"},
	{"carried", "carry"},
	{"carrier", "carry"},
	{"carriers", "carry"},
	{"caught", "catch"},
	{"centre", "center"},
	{"centres", "center"},
	{"certification", "certify"},
	{"cheaper", "cheap"},
	{"cheapest", "cheap"},
	{"cheque", "check"},
	{"children", "child"},
	{"choice", "choose"},
	{"choices", "choose"},
	{"chose", "choose"},
	{"chosen", "choose"},
	{"clarification", "clarify"},
	{"classification", "classify"},
	{"closing", "close"},
	{"closure", "close"},
	{"closures", "close"},
	{"clung", "cling"},
	{"collision", "collide"},
	{"colour", "color"},
	{"competition", "compete"},
	{"competitive", "compete"},
	{"competitor", "compete"},
	{"competitors", "compete"},
	{"complaint", "complain"},
	{"complaints", "complain"},
	{"compliance", "comply"},
	{"composition", "compose"},
	{"concession", "concede"},
	{"concessions", "concede"},
	{"conclusion", "conclude"},
	{"constraint", "constrain"},
	{"construction", "construct"},
	{"consumption", "consume"},
	{"conversion", "convert"},
	{"corrosion", "corrode"},
	{"corruption", "corrupt"},
	{"coverage", "cover"},
	{"creation", "create"},
	{"crept", "creep"},
	{"cried", "cry"},
	{"criticise", "criticize"},
	{"criticised", "criticize"},
	{"criticises", "criticize"},
	{"criticism", "criticize"},
	{"criticisms", "criticize"},
	{"cuts", "cut"},
	{"cutting", "cut"},
	{"dead", "die"},
	{"deadliest", "die"},
	{"deadly", "die"},
	{"dealt", "deal"},
	{"death", "die"},
	{"deaths", "die"},
	{"deception", "deceive"},
	{"decision", "decide"},
	{"decisions", "decide"},
	{"decisive", "decide"},
	{"deeper", "deep"},
	{"deepest", "deep"},
	{"defence", "defense"},
	{"defend", "defense"},
	{"defended", "defense"},
	{"defending", "defense"},
	{"defends", "defense"},
	{"defiance", "defy"},
	{"definition", "define"},
	{"deliveries", "deliver"},
	{"delivery", "deliver"},
	{"demolition", "demolish"},
	{"denial", "deny"},
	{"denials", "deny"},
	{"denied", "deny"},
	{"denies", "deny"},
	{"departure", "depart"},
	{"dependence", "depend"},
	{"dependency", "depend"},
	{"dependent", "depend"},
	{"depth", "deep"},
	{"descent", "descend"},
	{"description", "describe"},
	{"destruction", "destroy"},
	{"detention", "detain"},
	{"died", "die"},
	{"dies", "die"},
	{"disclosure", "disclose"},
	{"discoveries", "discover"},
	{"discovery", "discover"},
	{"dismissal", "dismiss"},
	{"diversification", "diversify"},
	{"diversion", "divert"},
	{"division", "divide"},
	{"donation", "donate"},
	{"donations", "donate"},
	{"doubling", "double"},
	{"drainage", "drain"},
	{"drank", "drink"},
	{"drawn", "draw"},
	{"dreamt", "dream"},
	{"drew", "draw"},
	{"driven", "drive"},
	{"dropped", "drop"},
	{"dropping", "drop"},
	{"drove", "drive"},
	{"dug", "dig"},
	{"dyed", "dye"},
	{"dying", "die"},
	{"earlier", "early"},
	{"earliest", "early"},
	{"eaten", "eat"},
	{"economic", "economy"},
	{"economics", "economy"},
	{"economies", "economy"},
	{"elder", "old"},
	{"eldest", "old"},
	{"election", "elect"},
	{"elections", "elect"},
	{"electoral", "elect"},
	{"electric", "electricity"},
	{"electrical", "electricity"},
	{"emission", "emit"},
	{"emissions", "emit"},
	{"emptied", "empty"},
	{"enquiry", "inquire"},
	{"entry", "enter"},
	{"erosion", "erode"},
	{"european", "europe"},
	{"evasion", "evade"},
	{"excess", "exceed"},
	{"exclusion", "exclude"},
	{"exemption", "exempt"},
	{"exemptions", "exempt"},
	{"expansion", "expand"},
	{"expenditure", "expend"},
	{"expense", "expend"},
	{"expenses", "expend"},
	{"explanation", "explain"},
	{"explanations", "explain"},
	{"explosion", "explode"},
	{"explosions", "explode"},
	{"exposure", "expose"},
	{"expulsion", "expel"},
	{"expulsions", "expel"},
	{"extended", "extend"},
	{"extension", "extend"},
	{"extensions", "extend"},
	{"failure", "fail"},
	{"failures", "fail"},
	{"fallen", "fall"},
	{"faster", "fast"},
	{"fastest", "fast"},
	{"fatalities", "fatal"},
	{"fatally", "fatal"},
	{"favored", "favor"},
	{"favour", "favor"},
	{"favoured", "favor"},
	{"favours", "favor"},
	{"fed", "feed"},
	{"feet", "foot"},
	{"fell", "fall"},
	{"felt", "feel"},
	{"fewer", "few"},
	{"fined", "fine"},
	{"fines", "fine"},
	{"fining", "fine"},
	{"fired", "fire"},
	{"fled", "flee"},
	{"flew", "fly"},
	{"flight", "fly"},
	{"flights", "fly"},
	{"flown", "fly"},
	{"forbade", "forbid"},
	{"forbidden", "forbid"},
	{"forbidding", "forbid"},
	{"foresaw", "foresee"},
	{"foreseen", "foresee"},
	{"forgave", "forgive"},
	{"forgiven", "forgive"},
	{"forgot", "forget"},
	{"forgotten", "forget"},
	{"fought", "fight"},
	{"freedom", "free"},
	{"froze", "freeze"},
	{"frozen", "freeze"},
	{"fuelled", "fuel"},
	{"fulfil", "fulfill"},
	{"funded", "fund"},
	{"gave", "give"},
	{"getting", "get"},
	{"gift", "give"},
	{"gifts", "give"},
	{"given", "give"},
	{"gone", "go"},
	{"got", "get"},
	{"gotten", "get"},
	{"governmental", "government"},
	{"greater", "great"},
	{"greatest", "great"},
	{"grew", "grow"},
	{"grey", "gray"},
	{"grief", "grieve"},
	{"ground", "grind"},
	{"growers", "grower"},
	{"grown", "grow"},
	{"growth", "grow"},
	{"guidance", "guide"},
	{"halved", "halve"},
	{"halves", "half"},
	{"halving", "halve"},
	{"harbour", "harbor"},
	{"harder", "hard"},
	{"hatred", "hate"},
	{"healthy", "health"},
	{"heard", "hear"},
	{"height", "high"},
	{"held", "hold"},
	{"hid", "hide"},
	{"hidden", "hide"},
	{"hired", "hire"},
	{"hiring", "hire"},
	{"hitting", "hit"},
	{"hospitalised", "hospital"},
	{"hospitalized", "hospital"},
	{"hospitals", "hospital"},
	{"hung", "hang"},
	{"hungry", "hunger"},
	{"identification", "identify"},
	{"identified", "identify"},
	{"illegally", "illegal"},
	{"implied", "imply"},
	{"imposition", "impose"},
	{"imprisonment", "imprison"},
	{"inclusion", "include"},
	{"inquiries", "inquire"},
	{"inquiry", "inquire"},
	{"instruction", "instruct"},
	{"insurance", "insure"},
	{"insurer", "insure"},
	{"insurers", "insure"},
	{"intensified", "intensify"},
	{"intent", "intend"},
	{"intention", "intend"},
	{"intentions", "intend"},
	{"interference", "interfere"},
	{"interruption", "interrupt"},
	{"intervention", "intervene"},
	{"introduction", "introduce"},
	{"invasion", "invade"},
	{"judgement", "judge"},
	{"judgment", "judge"},
	{"justification", "justify"},
	{"kept", "keep"},
	{"killer", "kill"},
	{"killers", "kill"},
	{"killings", "kill"},
	{"kilogrammes", "kilogram"},
	{"knelt", "kneel"},
	{"knew", "know"},
	{"knives", "knife"},
	{"knowledge", "know"},
	{"known", "know"},
	{"labelled", "label"},
	{"labour", "labor"},
	{"laid", "lay"},
	{"later", "late"},
	{"latest", "late"},
	{"lawmakers", "lawmaker"},
	{"leakage", "leak"},
	{"leapt", "leap"},
	{"learnt", "learn"},
	{"leaves", "leave"},
	{"led", "lead"},
	{"left", "leave"},
	{"legislation", "legislate"},
	{"legislative", "legislate"},
	{"legislators", "legislator"},
	{"lender", "lend"},
	{"lenders", "lend"},
	{"length", "long"},
	{"lent", "lend"},
	{"letting", "let"},
	{"licence", "license"},
	{"licences", "license"},
	{"licensed", "license"},
	{"licenses", "license"},
	{"licensing", "license"},
	{"lies", "lie"},
	{"lit", "light"},
	{"litre", "liter"},
	{"litres", "liter"},
	{"lives", "life"},
	{"longer", "long"},
	{"longest", "long"},
	{"loser", "lose"},
	{"losing", "lose"},
	{"loss", "lose"},
	{"losses", "lose"},
	{"lost", "lose"},
	{"louder", "loud"},
	{"lowered", "lower"},
	{"lowering", "lower"},
	{"lowers", "lower"},
	{"lying", "lie"},
	{"made", "make"},
	{"maintenance", "maintain"},
	{"maker", "make"},
	{"makers", "make"},
	{"marriage", "marry"},
	{"married", "marry"},
	{"meant", "mean"},
	{"medical", "medicine"},
	{"men", "man"},
	{"met", "meet"},
	{"metre", "meter"},
	{"metres", "meter"},
	{"mined", "mine"},
	{"miner", "mine"},
	{"miners", "mine"},
	{"mines", "mine"},
	{"mining", "mine"},
	{"ministerial", "minister"},
	{"ministries", "ministry"},
	{"mistaken", "mistake"},
	{"mistook", "mistake"},
	{"mixture", "mix"},
	{"modelling", "model"},
	{"modification", "modify"},
	{"modified", "modify"},
	{"mortgages", "mortgage"},
	{"mown", "mow"},
	{"multiplied", "multiply"},
	{"murderer", "murder"},
	{"murderers", "murder"},
	{"nearer", "near"},
	{"nearest", "near"},
	{"newer", "new"},
	{"newest", "new"},
	{"notified", "notify"},
	{"obstruction", "obstruct"},
	{"occupation", "occupy"},
	{"occupied", "occupy"},
	{"occurred", "occur"},
	{"offence", "offense"},
	{"oldest", "old"},
	{"omission", "omit"},
	{"omissions", "omit"},
	{"omitted", "omit"},
	{"omitting", "omit"},
	{"opposition", "oppose"},
	{"organisation", "organize"},
	{"organise", "organize"},
	{"organised", "organize"},
	{"organization", "organize"},
	{"outdid", "outdo"},
	{"overcame", "overcome"},
	{"overran", "overrun"},
	{"oversaw", "oversee"},
	{"overtaken", "overtake"},
	{"overthrew", "overthrow"},
	{"overthrown", "overthrow"},
	{"overtook", "overtake"},
	{"owner", "own"},
	{"owners", "own"},
	{"ownership", "own"},
	{"paid", "pay"},
	{"parliamentary", "parliament"},
	{"payment", "pay"},
	{"payments", "pay"},
	{"people", "person"},
	{"permission", "permit"},
	{"permissions", "permit"},
	{"permitted", "permit"},
	{"permitting", "permit"},
	{"persuasion", "persuade"},
	{"planned", "plan"},
	{"planning", "plan"},
	{"political", "politics"},
	{"politicians", "politician"},
	{"poorer", "poor"},
	{"poverty", "poor"},
	{"preferred", "prefer"},
	{"prescription", "prescribe"},
	{"presidential", "president"},
	{"pressure", "press"},
	{"presumption", "presume"},
	{"proclamation", "proclaim"},
	{"product", "produce"},
	{"production", "produce"},
	{"productions", "produce"},
	{"products", "produce"},
	{"programme", "program"},
	{"programmes", "program"},
	{"prohibition", "prohibit"},
	{"proof", "prove"},
	{"proposal", "propose"},
	{"proposals", "propose"},
	{"proven", "prove"},
	{"provision", "provide"},
	{"pupils", "pupil"},
	{"pursuit", "pursue"},
	{"putting", "put"},
	{"qualification", "qualify"},
	{"qualified", "qualify"},
	{"quitting", "quit"},
	{"ran", "run"},
	{"rang", "ring"},
	{"ratification", "ratify"},
	{"ratified", "ratify"},
	{"reception", "receive"},
	{"recognise", "recognize"},
	{"recognised", "recognize"},
	{"recognition", "recognize"},
	{"recovery", "recover"},
	{"redemption", "redeem"},
	{"reduction", "reduce"},
	{"reductions", "reduce"},
	{"referred", "refer"},
	{"refiner", "refine"},
	{"refineries", "refine"},
	{"refiners", "refine"},
	{"refinery", "refine"},
	{"refusal", "refuse"},
	{"rehearsal", "rehearse"},
	{"rejection", "reject"},
	{"reliance", "rely"},
	{"reliant", "rely"},
	{"relied", "rely"},
	{"relief", "relieve"},
	{"relies", "rely"},
	{"relying", "rely"},
	{"removal", "remove"},
	{"renewal", "renew"},
	{"repetition", "repeat"},
	{"replied", "reply"},
	{"replies", "reply"},
	{"requirement", "require"},
	{"residence", "reside"},
	{"residents", "resident"},
	{"resolution", "resolve"},
	{"responded", "respond"},
	{"response", "respond"},
	{"responses", "respond"},
	{"restraint", "restrain"},
	{"resumption", "resume"},
	{"retention", "retain"},
	{"retired", "retire"},
	{"revelation", "reveal"},
	{"revelations", "reveal"},
	{"reversal", "reverse"},
	{"revision", "revise"},
	{"richer", "rich"},
	{"ridden", "ride"},
	{"risen", "rise"},
	{"robberies", "rob"},
	{"robbery", "rob"},
	{"rode", "ride"},
	{"rose", "rise"},
	{"rung", "ring"},
	{"runner", "run"},
	{"running", "run"},
	{"safer", "safe"},
	{"safest", "safe"},
	{"said", "say"},
	{"sale", "sell"},
	{"sales", "sell"},
	{"sang", "sing"},
	{"sank", "sink"},
	{"sat", "sit"},
	{"saw", "see"},
	{"scientific", "science"},
	{"scientists", "scientist"},
	{"secession", "secede"},
	{"seen", "see"},
	{"seizure", "seize"},
	{"seller", "sell"},
	{"sellers", "sell"},
	{"sent", "send"},
	{"setting", "set"},
	{"sewn", "sew"},
	{"shaken", "shake"},
	{"shareholders", "shareholder"},
	{"shelves", "shelf"},
	{"shone", "shine"},
	{"shook", "shake"},
	{"shorn", "shear"},
	{"shortage", "short"},
	{"shortages", "short"},
	{"shorter", "short"},
	{"shortest", "short"},
	{"shot", "shoot"},
	{"shown", "show"},
	{"shrank", "shrink"},
	{"shrinkage", "shrink"},
	{"shrunk", "shrink"},
	{"shutting", "shut"},
	{"sight", "see"},
	{"signature", "sign"},
	{"slept", "sleep"},
	{"slid", "slide"},
	{"slipped", "slip"},
	{"slower", "slow"},
	{"slowest", "slow"},
	{"smaller", "small"},
	{"smallest", "small"},
	{"sold", "sell"},
	{"solution", "solve"},
	{"solutions", "solve"},
	{"sought", "seek"},
	{"sown", "sow"},
	{"sped", "speed"},
	{"speech", "speak"},
	{"speeches", "speak"},
	{"spelt", "spell"},
	{"spent", "spend"},
	{"spilt", "spill"},
	{"spoke", "speak"},
	{"spoken", "speak"},
	{"sprang", "spring"},
	{"sprung", "spring"},
	{"spun", "spin"},
	{"stole", "steal"},
	{"stolen", "steal"},
	{"stood", "stand"},
	{"stopped", "stop"},
	{"stopping", "stop"},
	{"storage", "store"},
	{"strategic", "strategy"},
	{"strategies", "strategy"},
	{"strength", "strong"},
	{"strewn", "strew"},
	{"stricter", "strict"},
	{"strode", "stride"},
	{"stronger", "strong"},
	{"strongest", "strong"},
	{"strove", "strive"},
	{"struck", "strike"},
	{"stuck", "stick"},
	{"studied", "study"},
	{"studies", "study"},
	{"stung", "sting"},
	{"submission", "submit"},
	{"submitted", "submit"},
	{"subscription", "subscribe"},
	{"success", "succeed"},
	{"sung", "sing"},
	{"sunk", "sink"},
	{"supervision", "supervise"},
	{"supplied", "supply"},
	{"supplier", "supply"},
	{"suppliers", "supply"},
	{"supplies", "supply"},
	{"survival", "survive"},
	{"survivor", "survive"},
	{"survivors", "survive"},
	{"suspension", "suspend"},
	{"suspensions", "suspend"},
	{"swam", "swim"},
	{"swelled", "swell"},
	{"swept", "sweep"},
	{"swollen", "swell"},
	{"swore", "swear"},
	{"sworn", "swear"},
	{"swung", "swing"},
	{"taken", "take"},
	{"tariffs", "tariff"},
	{"taught", "teach"},
	{"theatre", "theater"},
	{"theft", "steal"},
	{"thefts", "steal"},
	{"thieves", "thief"},
	{"thought", "think"},
	{"threw", "throw"},
	{"thrown", "throw"},
	{"tied", "tie"},
	{"ties", "tie"},
	{"tightening", "tighten"},
	{"tighter", "tight"},
	{"told", "tell"},
	{"tonnes", "tonne"},
	{"tons", "ton"},
	{"took", "take"},
	{"tore", "tear"},
	{"torn", "tear"},
	{"transferred", "transfer"},
	{"transmission", "transmit"},
	{"traveler", "travel"},
	{"travelers", "travel"},
	{"traveling", "travel"},
	{"travelled", "travel"},
	{"traveller", "traveler"},
	{"travellers", "traveler"},
	{"travelling", "travel"},
	{"trebled", "triple"},
	{"trial", "try"},
	{"trials", "try"},
	{"tried", "try"},
	{"tries", "try"},
	{"trimmed", "trim"},
	{"tripled", "triple"},
	{"trod", "tread"},
	{"trodden", "tread"},
	{"truth", "true"},
	{"understood", "understand"},
	{"undertaken", "undertake"},
	{"undid", "undo"},
	{"undone", "undo"},
	{"unification", "unify"},
	{"upheld", "uphold"},
	{"usage", "use"},
	{"used", "use"},
	{"user", "use"},
	{"users", "use"},
	{"uses", "use"},
	{"using", "use"},
	{"varied", "vary"},
	{"variety", "vary"},
	{"various", "vary"},
	{"verification", "verify"},
	{"verified", "verify"},
	{"violent", "violence"},
	{"warmth", "warm"},
	{"weaker", "weak"},
	{"weakest", "weak"},
	{"wealthy", "wealth"},
	{"weight", "weigh"},
	{"went", "go"},
	{"wept", "weep"},
	{"wider", "wide"},
	{"width", "wide"},
	{"wildfires", "wildfire"},
	{"winner", "win"},
	{"winners", "win"},
	{"winning", "win"},
	{"withdrawal", "withdraw"},
	{"withdrawals", "withdraw"},
	{"withdrawing", "withdraw"},
	{"withdrawn", "withdraw"},
	{"withdrew", "withdraw"},
	{"withheld", "withhold"},
	{"withstood", "withstand"},
	{"wives", "wife"},
	{"woke", "wake"},
	{"women", "woman"},
	{"won", "win"},
	{"wore", "wear"},
	{"worn", "wear"},
	{"worried", "worry"},
	{"worries", "worry"},
	{"wound", "wind"},
	{"written", "write"},
	{"wrote", "write"},
	{"wrung", "wring"},
	{"youngest", "young"},
}
