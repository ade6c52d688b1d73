package gloss

import (
	"sort"
)

// A hedgeEntry is a word or phrase that hedges, in the places where it does.
type hedgeEntry struct {
	first, rest string // its words
	class       HedgeClass
	where       place
}

// A place is a condition under which a word is a hedge.
type place int

const (
	anywhere           place = iota
	asModal                  // not the month, the power or the noun
	asCould                  // not as soon as it could
	asWould                  // in a conditional, or before another hedge
	asWill                   // not the noun, nor what is on a calendar
	asCondition              // not even if, as if, if not
	asPossible               // not as soon as possible
	beforeGerund             // risks losing
	beforeInfinitive         // expected to
	beforeNoun               // potential buyers
	beforeThat               // believes that, hopes to
	beforeQuestion           // depends on whether
	beforeTo                 // appears to, appears likely
	notAmount                // not percentage points to
	notIdiom                 // not never mind, nor likely voters
	notCriticalMineral       // a critical flaw
	openingOnly              // Only a treaty
)

// firstHedge returns where the entries that begin with word are in hedgeTable.
func firstHedge(word string) int {
	return sort.Search(len(hedgeTable), func(i int) bool {
		return hedgeTable[i].first >= word
	})
}

// hedgeTable has the entries by their first words. The words are chosen from the
// lists of Hyland, Metadiscourse (2005), for what news and commentary use.
var hedgeTable = [...]hedgeEntry{
	{"absolute", "", HedgeBooster, anywhere},
	{"absolutely", "", HedgeBooster, anywhere},
	{"allege", "", HedgeEvidential, beforeThat},
	{"alleged", "", HedgeEvidential, beforeThat},
	{"allegedly", "", HedgeEvidential, anywhere},
	{"alleges", "", HedgeEvidential, beforeThat},
	{"alleging", "", HedgeEvidential, beforeThat},
	{"always", "", HedgeBooster, anywhere},
	{"an", "open question", HedgeEpistemic, anywhere},
	{"anticipate", "", HedgeEpistemic, beforeThat},
	{"anticipated", "", HedgeEpistemic, beforeThat},
	{"anticipates", "", HedgeEpistemic, beforeThat},
	{"apparent", "", HedgeEpistemic, beforeNoun},
	{"apparently", "", HedgeEvidential, anywhere},
	{"appear", "", HedgeEpistemic, beforeTo},
	{"appeared", "", HedgeEpistemic, beforeTo},
	{"appearing", "", HedgeEpistemic, beforeTo},
	{"appears", "", HedgeEpistemic, beforeTo},
	{"are", "alleged to", HedgeEvidential, anywhere},
	{"are", "believed to", HedgeEvidential, anywhere},
	{"are", "expected to", HedgeEvidential, anywhere},
	{"are", "reported to", HedgeEvidential, anywhere},
	{"are", "rumored to", HedgeEvidential, anywhere},
	{"are", "said to", HedgeEvidential, anywhere},
	{"are", "thought to", HedgeEvidential, anywhere},
	{"are", "understood to", HedgeEvidential, anywhere},
	{"arguably", "", HedgeAdverb, anywhere},
	{"argue", "", HedgeEpistemic, beforeThat},
	{"argues", "", HedgeEpistemic, beforeThat},
	{"as", "far as is known", HedgeAdverb, anywhere},
	{"assume", "", HedgeEpistemic, beforeThat},
	{"assumed", "", HedgeEpistemic, beforeThat},
	{"assumes", "", HedgeEpistemic, beforeThat},
	{"assuming", "", HedgeEpistemic, beforeThat},
	{"at", "all costs", HedgeBooster, anywhere},
	{"believe", "", HedgeEpistemic, beforeThat},
	{"believed", "", HedgeEpistemic, beforeThat},
	{"believes", "", HedgeEpistemic, beforeThat},
	{"believing", "", HedgeEpistemic, beforeThat},
	{"beyond", "doubt", HedgeBooster, anywhere},
	{"beyond", "question", HedgeBooster, anywhere},
	{"by", "all accounts", HedgeEvidential, anywhere},
	{"by", "all appearances", HedgeAdverb, anywhere},
	{"by", "far", HedgeBooster, anywhere},
	{"by", "one account", HedgeEvidential, anywhere},
	{"by", "some accounts", HedgeEvidential, anywhere},
	{"cannot", "be overstated", HedgeBooster, anywhere},
	{"certainly", "", HedgeBooster, anywhere},
	{"chance", "", HedgeEpistemic, beforeThat},
	{"chances", "", HedgeEpistemic, beforeThat},
	{"claim", "", HedgeEvidential, beforeThat},
	{"claimed", "", HedgeEvidential, beforeThat},
	{"claiming", "", HedgeEvidential, beforeThat},
	{"claims", "", HedgeEvidential, beforeThat},
	{"clearly", "", HedgeBooster, anywhere},
	{"completely", "", HedgeBooster, anywhere},
	{"conceivable", "", HedgeEpistemic, anywhere},
	{"conceivably", "", HedgeAdverb, anywhere},
	{"conditional", "on", HedgeConditional, anywhere},
	{"contend", "", HedgeEvidential, beforeThat},
	{"contended", "", HedgeEvidential, beforeThat},
	{"contends", "", HedgeEvidential, beforeThat},
	{"contingent", "on", HedgeConditional, anywhere},
	{"could", "", HedgeModal, asCould},
	{"could", "have", HedgeModal, asCould},
	{"could", "potentially", HedgeModal, asCould},
	{"could", "well", HedgeModal, asCould},
	{"critical", "", HedgeBooster, notCriticalMineral},
	{"crucial", "", HedgeBooster, notCriticalMineral},
	{"crucially", "", HedgeBooster, anywhere},
	{"debatable", "", HedgeEpistemic, anywhere},
	{"decisive", "", HedgeBooster, anywhere},
	{"decisively", "", HedgeBooster, anywhere},
	{"definitely", "", HedgeBooster, anywhere},
	{"depend", "on", HedgeConditional, beforeQuestion},
	{"depending", "on", HedgeConditional, beforeQuestion},
	{"depends", "on", HedgeConditional, beforeQuestion},
	{"doubt", "", HedgeEpistemic, beforeThat},
	{"doubted", "", HedgeEpistemic, beforeThat},
	{"doubts", "", HedgeEpistemic, beforeThat},
	{"dramatically", "", HedgeBooster, anywhere},
	{"enormously", "", HedgeBooster, anywhere},
	{"entirely", "", HedgeBooster, anywhere},
	{"essential", "", HedgeBooster, anywhere},
	{"estimated", "", HedgeEpistemic, beforeInfinitive},
	{"evidently", "", HedgeEvidential, anywhere},
	{"exceptionally", "", HedgeBooster, anywhere},
	{"expect", "", HedgeEpistemic, beforeInfinitive},
	{"expected", "", HedgeEpistemic, beforeInfinitive},
	{"expecting", "", HedgeEpistemic, beforeInfinitive},
	{"expects", "", HedgeEpistemic, beforeInfinitive},
	{"extremely", "", HedgeBooster, anywhere},
	{"far", "from certain", HedgeEpistemic, anywhere},
	{"far", "from clear", HedgeEpistemic, anywhere},
	{"fear", "", HedgeEpistemic, beforeThat},
	{"feared", "", HedgeEpistemic, beforeThat},
	{"fears", "", HedgeEpistemic, beforeThat},
	{"flatly", "", HedgeBooster, anywhere},
	{"fundamentally", "", HedgeBooster, anywhere},
	{"game-changer", "", HedgeBooster, anywhere},
	{"game-changing", "", HedgeBooster, anywhere},
	{"guess", "", HedgeEpistemic, beforeThat},
	{"guesses", "", HedgeEpistemic, beforeThat},
	{"hinge", "on", HedgeConditional, beforeQuestion},
	{"hinged", "on", HedgeConditional, beforeQuestion},
	{"hinges", "on", HedgeConditional, beforeQuestion},
	{"hint", "", HedgeEpistemic, beforeThat},
	{"hint", "at", HedgeEpistemic, anywhere},
	{"hinted", "at", HedgeEpistemic, anywhere},
	{"hinting", "at", HedgeEpistemic, anywhere},
	{"hints", "", HedgeEpistemic, beforeThat},
	{"hints", "at", HedgeEpistemic, anywhere},
	{"hope", "", HedgeEpistemic, beforeThat},
	{"hoped", "", HedgeEpistemic, beforeThat},
	{"hopes", "", HedgeEpistemic, beforeThat},
	{"hoping", "", HedgeEpistemic, beforeThat},
	{"hugely", "", HedgeBooster, anywhere},
	{"hypothetical", "", HedgeEpistemic, anywhere},
	{"hypothetically", "", HedgeEpistemic, anywhere},
	{"if", "", HedgeConditional, asCondition},
	{"imperative", "", HedgeBooster, anywhere},
	{"implied", "", HedgeEpistemic, anywhere},
	{"implies", "", HedgeEpistemic, anywhere},
	{"imply", "", HedgeEpistemic, anywhere},
	{"implying", "", HedgeEpistemic, anywhere},
	{"in", "all likelihood", HedgeAdverb, anywhere},
	{"in", "all probability", HedgeAdverb, anywhere},
	{"in", "fact", HedgeBooster, anywhere},
	{"in", "principle", HedgeAdverb, anywhere},
	{"in", "reality", HedgeBooster, anywhere},
	{"in", "the event that", HedgeConditional, anywhere},
	{"in", "theory", HedgeAdverb, anywhere},
	{"in", "truth", HedgeBooster, anywhere},
	{"incontrovertibly", "", HedgeBooster, anywhere},
	{"incredibly", "", HedgeBooster, anywhere},
	{"indeed", "", HedgeBooster, anywhere},
	{"indicate", "", HedgeEpistemic, beforeThat},
	{"indicated", "", HedgeEpistemic, beforeThat},
	{"indicates", "", HedgeEpistemic, beforeThat},
	{"indicating", "", HedgeEpistemic, anywhere},
	{"indispensable", "", HedgeBooster, anywhere},
	{"indisputable", "", HedgeBooster, anywhere},
	{"indisputably", "", HedgeBooster, anywhere},
	{"inescapable", "", HedgeBooster, anywhere},
	{"inevitable", "", HedgeBooster, anywhere},
	{"inevitably", "", HedgeBooster, anywhere},
	{"invariably", "", HedgeBooster, anywhere},
	{"is", "alleged to", HedgeEvidential, anywhere},
	{"is", "believed to", HedgeEvidential, anywhere},
	{"is", "expected to", HedgeEvidential, anywhere},
	{"is", "reported to", HedgeEvidential, anywhere},
	{"is", "rumored to", HedgeEvidential, anywhere},
	{"is", "said to", HedgeEvidential, anywhere},
	{"is", "thought to", HedgeEvidential, anywhere},
	{"is", "understood to", HedgeEvidential, anywhere},
	{"it", "appeared", HedgeEpistemic, anywhere},
	{"it", "appears", HedgeEpistemic, anywhere},
	{"it", "is believed", HedgeEvidential, anywhere},
	{"it", "is said", HedgeEvidential, anywhere},
	{"it", "is thought", HedgeEvidential, anywhere},
	{"less", "likely", HedgeAdverb, anywhere},
	{"likelihood", "", HedgeEpistemic, anywhere},
	{"likely", "", HedgeAdverb, notIdiom},
	{"make", "no mistake", HedgeBooster, anywhere},
	{"massively", "", HedgeBooster, anywhere},
	{"may", "", HedgeModal, asModal},
	{"may", "have", HedgeModal, asModal},
	{"may", "not", HedgeModal, asModal},
	{"may", "well", HedgeModal, asModal},
	{"maybe", "", HedgeAdverb, anywhere},
	{"might", "", HedgeModal, asModal},
	{"might", "have", HedgeModal, asModal},
	{"might", "not", HedgeModal, asModal},
	{"might", "well", HedgeModal, asModal},
	{"more", "likely", HedgeAdverb, anywhere},
	{"more", "or less", HedgeAdverb, anywhere},
	{"most", "likely", HedgeAdverb, anywhere},
	{"must", "", HedgeBooster, asWill},
	{"never", "", HedgeBooster, notIdiom},
	{"no", "doubt", HedgeBooster, anywhere},
	{"no", "guarantee", HedgeEpistemic, anywhere},
	{"no", "question", HedgeBooster, anywhere},
	{"not", "certain", HedgeEpistemic, anywhere},
	{"not", "clear", HedgeEpistemic, anywhere},
	{"nothing", "short of", HedgeBooster, anywhere},
	{"obvious", "", HedgeBooster, anywhere},
	{"obviously", "", HedgeBooster, anywhere},
	{"of", "course", HedgeBooster, anywhere},
	{"only", "", HedgeBooster, openingOnly},
	{"open", "question", HedgeEpistemic, anywhere},
	{"ostensible", "", HedgeEvidential, anywhere},
	{"ostensibly", "", HedgeEvidential, anywhere},
	{"outright", "", HedgeBooster, beforeNoun},
	{"overwhelmingly", "", HedgeBooster, anywhere},
	{"paramount", "", HedgeBooster, anywhere},
	{"perhaps", "", HedgeAdverb, anywhere},
	{"plainly", "", HedgeBooster, anywhere},
	{"plausible", "", HedgeEpistemic, anywhere},
	{"plausibly", "", HedgeEpistemic, anywhere},
	{"point", "to", HedgeEpistemic, notAmount},
	{"pointing", "to", HedgeEpistemic, anywhere},
	{"points", "to", HedgeEpistemic, notAmount},
	{"poised", "", HedgeEpistemic, beforeInfinitive},
	{"possibility", "", HedgeEpistemic, beforeThat},
	{"possible", "", HedgeEpistemic, asPossible},
	{"possibly", "", HedgeAdverb, anywhere},
	{"potential", "", HedgeEpistemic, beforeNoun},
	{"potentially", "", HedgeAdverb, anywhere},
	{"predict", "", HedgeEpistemic, beforeThat},
	{"predicted", "", HedgeEpistemic, beforeInfinitive},
	{"predicting", "", HedgeEpistemic, beforeThat},
	{"predicts", "", HedgeEpistemic, beforeThat},
	{"presumably", "", HedgeAdverb, anywhere},
	{"presume", "", HedgeEpistemic, anywhere},
	{"presumed", "", HedgeEpistemic, anywhere},
	{"presumes", "", HedgeEpistemic, anywhere},
	{"probability", "", HedgeEpistemic, anywhere},
	{"probable", "", HedgeEpistemic, asPossible},
	{"probably", "", HedgeAdverb, anywhere},
	{"profoundly", "", HedgeBooster, anywhere},
	{"projected", "", HedgeEpistemic, beforeInfinitive},
	{"prospect", "", HedgeEpistemic, beforeThat},
	{"provided", "that", HedgeConditional, anywhere},
	{"purported", "", HedgeEvidential, anywhere},
	{"purportedly", "", HedgeEvidential, anywhere},
	{"purporting", "", HedgeEvidential, beforeThat},
	{"purports", "", HedgeEvidential, anywhere},
	{"reckon", "", HedgeEpistemic, beforeThat},
	{"reckoned", "", HedgeEpistemic, beforeThat},
	{"reckons", "", HedgeEpistemic, beforeThat},
	{"remains", "to be seen", HedgeEpistemic, anywhere},
	{"reportedly", "", HedgeEvidential, anywhere},
	{"risk", "", HedgeEpistemic, beforeGerund},
	{"risked", "", HedgeEpistemic, beforeGerund},
	{"risking", "", HedgeEpistemic, beforeGerund},
	{"risks", "", HedgeEpistemic, beforeGerund},
	{"rumor", "", HedgeEvidential, anywhere},
	{"rumored", "", HedgeEvidential, anywhere},
	{"rumors", "", HedgeEvidential, anywhere},
	{"rumour", "", HedgeEvidential, anywhere},
	{"rumoured", "", HedgeEvidential, anywhere},
	{"rumours", "", HedgeEvidential, anywhere},
	{"seem", "", HedgeEpistemic, anywhere},
	{"seemed", "", HedgeEpistemic, anywhere},
	{"seemingly", "", HedgeEpistemic, anywhere},
	{"seems", "", HedgeEpistemic, anywhere},
	{"sheer", "", HedgeBooster, beforeNoun},
	{"sign", "", HedgeEpistemic, beforeThat},
	{"sign", "of", HedgeEpistemic, anywhere},
	{"signs", "", HedgeEpistemic, beforeThat},
	{"signs", "of", HedgeEpistemic, anywhere},
	{"simply", "put", HedgeBooster, anywhere},
	{"so", "to speak", HedgeAdverb, anywhere},
	{"speculate", "", HedgeEpistemic, anywhere},
	{"speculated", "", HedgeEpistemic, anywhere},
	{"speculates", "", HedgeEpistemic, anywhere},
	{"speculating", "", HedgeEpistemic, anywhere},
	{"speculation", "", HedgeEpistemic, anywhere},
	{"speculative", "", HedgeEpistemic, anywhere},
	{"stark", "", HedgeBooster, anywhere},
	{"starkly", "", HedgeBooster, anywhere},
	{"suggest", "", HedgeEpistemic, anywhere},
	{"suggested", "", HedgeEpistemic, anywhere},
	{"suggesting", "", HedgeEpistemic, anywhere},
	{"suggests", "", HedgeEpistemic, anywhere},
	{"supposed", "", HedgeEpistemic, beforeNoun},
	{"supposedly", "", HedgeEvidential, anywhere},
	{"surely", "", HedgeBooster, anywhere},
	{"surmise", "", HedgeEpistemic, anywhere},
	{"surmised", "", HedgeEpistemic, anywhere},
	{"surmises", "", HedgeEpistemic, anywhere},
	{"suspect", "", HedgeEpistemic, beforeThat},
	{"suspected", "", HedgeEpistemic, beforeThat},
	{"suspects", "", HedgeEpistemic, beforeThat},
	{"tend", "", HedgeEpistemic, beforeInfinitive},
	{"tended", "", HedgeEpistemic, beforeInfinitive},
	{"tends", "", HedgeEpistemic, beforeInfinitive},
	{"the", "only way", HedgeBooster, anywhere},
	{"there", "is no doubt", HedgeBooster, anywhere},
	{"there", "is no question", HedgeBooster, anywhere},
	{"think", "", HedgeEpistemic, beforeThat},
	{"thinks", "", HedgeEpistemic, beforeThat},
	{"to", "some degree", HedgeAdverb, anywhere},
	{"to", "some extent", HedgeAdverb, anywhere},
	{"totally", "", HedgeBooster, anywhere},
	{"true", "", HedgeBooster, beforeNoun},
	{"truly", "", HedgeBooster, anywhere},
	{"unambiguous", "", HedgeBooster, anywhere},
	{"unambiguously", "", HedgeBooster, anywhere},
	{"uncertain", "", HedgeEpistemic, anywhere},
	{"unclear", "", HedgeEpistemic, anywhere},
	{"unconfirmed", "", HedgeEpistemic, anywhere},
	{"undeniable", "", HedgeBooster, anywhere},
	{"undeniably", "", HedgeBooster, anywhere},
	{"undoubted", "", HedgeBooster, anywhere},
	{"undoubtedly", "", HedgeBooster, anywhere},
	{"unequivocal", "", HedgeBooster, anywhere},
	{"unequivocally", "", HedgeBooster, anywhere},
	{"unless", "", HedgeConditional, anywhere},
	{"unlikely", "", HedgeAdverb, anywhere},
	{"unmistakable", "", HedgeBooster, anywhere},
	{"unmistakably", "", HedgeBooster, anywhere},
	{"unprecedented", "", HedgeBooster, anywhere},
	{"unproven", "", HedgeEpistemic, anywhere},
	{"unquestionable", "", HedgeBooster, anywhere},
	{"unquestionably", "", HedgeBooster, anywhere},
	{"utter", "", HedgeBooster, anywhere},
	{"utterly", "", HedgeBooster, anywhere},
	{"vastly", "", HedgeBooster, anywhere},
	{"vital", "", HedgeBooster, anywhere},
	{"was", "believed to", HedgeEvidential, anywhere},
	{"was", "expected to", HedgeEvidential, anywhere},
	{"was", "said to", HedgeEvidential, anywhere},
	{"was", "thought to", HedgeEvidential, anywhere},
	{"were", "believed to", HedgeEvidential, anywhere},
	{"were", "expected to", HedgeEvidential, anywhere},
	{"were", "it to", HedgeConditional, anywhere},
	{"were", "said to", HedgeEvidential, anywhere},
	{"were", "thought to", HedgeEvidential, anywhere},
	{"will", "", HedgeBooster, asWill},
	{"will", "always", HedgeBooster, anywhere},
	{"will", "certainly", HedgeBooster, anywhere},
	{"will", "inevitably", HedgeBooster, anywhere},
	{"will", "never", HedgeBooster, anywhere},
	{"will", "surely", HedgeBooster, anywhere},
	{"without", "doubt", HedgeBooster, anywhere},
	{"without", "exception", HedgeBooster, anywhere},
	{"without", "question", HedgeBooster, anywhere},
	{"would", "", HedgeModal, asWould},
	{"would-be", "", HedgeEpistemic, beforeNoun},
}

// articles stand before nouns only.
var articles = [...]string{
	"a", "an", "her", "his", "its", "my", "our", "the", "their", "your",
}

// determiners stand before nouns, and not before verbs.
var determiners = [...]string{
	"a", "an", "any", "both", "each", "every", "few", "her", "his", "its", "many", "more", "most", "my", "no",
	"of", "other", "our", "several", "some", "such", "that", "the", "their", "these", "this", "those", "two",
	"your",
}

// functionWords do not follow an adjective that stands before its noun.
var functionWords = [...]string{
	"and", "as", "at", "because", "but", "by", "elsewhere", "for", "from", "if", "in", "is", "it", "of", "on",
	"or", "than", "that", "the", "to", "was", "were", "when", "where", "which", "while", "with",
}

// questionWords follow depends on where it is a condition.
var questionWords = [...]string{
	"how", "if", "what", "when", "where", "whether", "which", "who",
}

// superlatives stand before possible where it hedges nothing: the best possible.
var superlatives = [...]string{
	"best", "every", "least", "only", "worst",
}

// epistemicWords make a hedge of would or appear before them.
var epistemicWords = [...]string{
	"able", "almost", "appear", "appears", "be", "increasingly", "less", "likely", "mean", "more", "most", "only",
	"perhaps", "possible", "possibly", "presumably", "probably", "ready", "seem", "set", "still", "suggest",
	"unable", "unlikely", "unwilling", "willing",
}

// noConditionBefore make no condition of if: even if, tell if.
var noConditionBefore = [...]string{
	"as", "ask", "asked", "asking", "check", "clear", "decide", "determine", "even", "know", "knows", "only", "see", "tell",
	"unclear", "unsure", "what", "wonder", "wondered",
}

// politeVerbs follow if you where it makes no condition.
var politeVerbs = [...]string{"like", "please", "prefer", "will", "wish"}

// noConditionAfter make no condition of if: if not, if only.
var noConditionAfter = [...]string{
	"any", "anything", "ever", "not", "only", "so",
}

// verbsAfterMay follow may where a heading in title case has the modal.
var verbsAfterMay = [...]string{
	"already", "also", "always", "be", "become", "bring", "change", "come", "cost", "face", "fall", "finally",
	"find", "get", "give", "go", "have", "help", "hurt", "just", "keep", "lead", "leave", "lose", "make",
	"mean", "need", "never", "not", "now", "offer", "only", "prove", "put", "reach", "return", "rise", "run",
	"see", "seem", "set", "soon", "still", "take", "turn", "well", "win", "work",
}

// mightOf stand before might and will as nouns: military might, political will.
var mightOf = [...]string{
	"air", "american", "chinese", "collective", "combined", "economic", "financial", "full", "imperial",
	"industrial", "iranian", "japanese", "manufacturing", "military", "national", "naval", "nuclear", "own",
	"political", "popular", "public", "russian", "sheer", "soviet", "strong", "technological",
}

// contactVerbs follow "could not be" where it tells a fact.
var contactVerbs = [...]string{
	"contacted", "determined", "independently", "reached", "verified",
}

// eventVerbs tell, after will, of what is on a calendar.
var eventVerbs = [...]string{
	"announced", "attend", "begin", "broadcast", "close", "convene", "debate", "decide", "deliver", "discuss",
	"end", "expire", "face", "gather", "held", "hold", "host", "issued", "launch", "meet", "open", "play",
	"present", "publish", "published", "release", "released", "report", "resume", "return", "speak", "start",
	"take", "travel", "unveil", "unveiled", "visit", "vote",
}

// calendarWords say when.
var calendarWords = [...]string{
	"fall", "month", "morning", "night", "noon", "quarter", "spring", "summer", "today", "tomorrow", "tonight",
	"week", "weekend", "winter", "year",
}

// mineralWords follow critical where it is a term: critical minerals.
var mineralWords = [...]string{
	"element", "elements", "infrastructure", "material", "materials", "metal", "metals", "mineral", "minerals",
	"rare", "raw", "resource", "resources", "sector", "sectors", "supply", "technologies", "technology",
}
