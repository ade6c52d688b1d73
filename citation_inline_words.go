package gloss

import "strings"

// workNouns are the words for works, in order.
var workNouns = [...]workNoun{
	{"10-k", CitationFiling, nounStrong},
	{"analyses", "", nounStrong},
	{"analysis", "", nounStrong},
	{"article", "", nounStrong},
	{"articles", "", nounStrong},
	{"assessment", CitationReport, nounWeak},
	{"blog", "", nounStrong},
	{"blogpost", "", nounStrong},
	{"brief", CitationReport, nounWeak},
	{"briefing", CitationReport, nounWeak},
	{"broadcast", CitationBroadcast, nounStrong},
	{"bulletin", "", nounWeak},
	{"calculations", "", nounMass},
	{"column", "", nounWeak},
	{"columns", "", nounWeak},
	{"commentary", "", nounStrong},
	{"data", "", nounMass},
	{"dispatch", "", nounStrong},
	{"documentary", CitationBroadcast, nounStrong},
	{"editorial", "", nounStrong},
	{"editorials", "", nounStrong},
	{"entry", "", nounWeak},
	{"episode", "", nounWeak},
	{"essay", "", nounStrong},
	{"essays", "", nounStrong},
	{"estimates", "", nounMass},
	{"exclusive", "", nounStrong},
	{"explainer", "", nounStrong},
	{"exposé", "", nounStrong},
	{"factsheet", CitationReport, nounStrong},
	{"feature", "", nounWeak},
	{"figures", "", nounMass},
	{"filing", CitationFiling, nounStrong},
	{"filings", CitationFiling, nounStrong},
	{"forecast", CitationReport, nounWeak},
	{"interview", CitationInterview, nounMeeting},
	{"interviews", CitationInterview, nounMeeting},
	{"investigation", "", nounWeak},
	{"letter", "", nounWeak},
	{"memo", "", nounWeak},
	{"newsletter", "", nounStrong},
	{"note", CitationReport, nounWeak},
	{"numbers", "", nounMass},
	{"oped", "", nounStrong},
	{"outlook", CitationReport, nounWeak},
	{"paper", "", nounWeak},
	{"papers", "", nounWeak},
	{"piece", "", nounStrong},
	{"pieces", "", nounWeak},
	{"podcast", CitationPodcast, nounStrong},
	{"poll", CitationReport, nounStrong},
	{"post", "", nounWeak},
	{"posts", "", nounWeak},
	{"profile", "", nounWeak},
	{"projections", "", nounMass},
	{"prospectus", CitationFiling, nounStrong},
	{"release", CitationPressRelease, nounStrong},
	{"releases", CitationPressRelease, nounStrong},
	{"report", CitationReport, nounStrong},
	{"reporting", "", nounMass},
	{"reports", CitationReport, nounWeak},
	{"research", "", nounMass},
	{"scoop", "", nounStrong},
	{"segment", CitationBroadcast, nounWeak},
	{"statistics", "", nounMass},
	{"stories", "", nounWeak},
	{"story", "", nounWeak},
	{"studies", CitationReport, nounWeak},
	{"study", CitationReport, nounStrong},
	{"survey", CitationReport, nounStrong},
	{"tally", "", nounWeak},
	{"thread", CitationSocial, nounWeak},
	{"transcript", "", nounWeak},
	{"translation", "", nounWeak},
	{"tweet", CitationSocial, nounStrong},
	{"video", "", nounWeak},
	{"whitepaper", CitationReport, nounStrong},
}

// findWorkNoun returns the entry of workNouns for w.
func findWorkNoun(w string) workNoun {
	if len(w) < 4 || len(w) > len("investigation") {
		return workNoun{}
	}
	lo, hi := 0, len(workNouns)
	for lo < hi {
		if mid := (lo + hi) / 2; compareFold(workNouns[mid].word, w) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(workNouns) && strings.EqualFold(workNouns[lo].word, w) {
		return workNouns[lo]
	}
	return workNoun{}
}

// compareFold compares lower with w, of which the ASCII letters are taken for small
// ones.
func compareFold(lower, w string) int {
	for i := 0; i < len(lower) && i < len(w); i++ {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if lower[i] != c {
			return int(lower[i]) - int(c)
		}
	}
	return len(lower) - len(w)
}

// A trigger says on which side of a word an outlet may stand.
type trigger uint8

const (
	triggerNone trigger = iota
	triggerVerb         // reported: before it
	triggerTo           // according to: behind it
)

// sourceTrigger returns where an outlet may stand beside w.
func sourceTrigger(w string) trigger {
	switch {
	case hasWord(outletVerbs[:], w):
		return triggerVerb
	case hasWord(outletLinks[:], w):
		return triggerTo
	}
	return triggerNone
}

// outletLinks stand before outlets.
var outletLinks = [...]string{
	"at", "by", "citing", "for", "from", "in", "on", "per", "quoting", "read", "t", "tell", "telling", "tells", "to",
	"told", "via", "with",
}

// sourceLinks stand before a work without a name from which something is known.
var sourceLinks = [...]string{
	"according", "from", "in", "through", "to", "via",
}

// outletVerbs say that their subject reported something.
var outletVerbs = [...]string{
	"added", "adds", "argued", "argues", "asked", "asks", "broke", "called", "calls", "carried", "cited", "cites",
	"claimed", "claims", "confirmed", "confirms", "describes", "detailed", "details", "disclosed", "discloses",
	"editorialized", "estimated", "estimates", "explained", "explains", "found", "framed", "frames", "highlighted",
	"highlights", "named", "names", "noted", "notes", "observed", "observes", "portrays", "presents", "published",
	"publishes", "quoted", "quotes", "ran", "report", "reported", "reporting", "reports", "revealed", "reveals",
	"runs", "said", "say", "says", "suggested", "suggests", "tells", "warned", "warns", "writes", "wrote",
}

// asVerbs are what any organization does that is a source: as Acme reported.
var asVerbs = [...]string{
	"noted", "notes", "published", "reported", "reports", "revealed", "reveals", "writes", "wrote",
}

// sourceVerbs are verbs that a statement goes with.
var sourceVerbs = [...]string{
	"argue", "argued", "argues", "caution", "cautioned", "claim", "claimed", "claims", "conclude", "concluded",
	"concludes", "confirmed", "describe", "described", "describes", "disclosed", "estimate", "estimated", "estimates",
	"expect", "expected", "expects", "finds", "found", "indicate", "indicated", "indicates", "named", "noted", "notes", "predicted",
	"predicts", "projected", "projects", "put", "puts", "reckon", "report", "reported", "reports", "reveal", "revealed", "reveals",
	"said", "say", "says", "show", "showed", "shows", "speculated", "suggest", "suggested", "suggests", "tell",
	"told", "warn", "warned", "warns", "went", "write", "writes", "wrote",
}

// citedVerbs stand before "in", "by" or "on" and what is cited.
var citedVerbs = [...]string{
	"aired", "appeared", "appearing", "appears", "broadcast", "carried", "cited", "citing", "covered", "described",
	"detailed", "disclosed", "featured", "first", "highlighted", "mentioned", "noted", "obtained", "outlined",
	"posted", "printed", "profiled", "published", "quoted", "quoting", "reported", "reporting", "revealed",
	"reviewed", "saying", "seen", "surveyed", "tweeted", "writing", "wrote",
}

// toldWords stand before "to", "on" or "with" and whom one speaks to.
var toldWords = [...]string{
	"appearing", "confirmed", "leaked", "said", "speaking", "spoke", "talking", "told",
}

// issuedWords follow a word for a work and say how it came out.
var issuedWords = [...]string{
	"aired", "authored", "carried", "commissioned", "compiled", "conducted", "filed", "gathered", "issued", "penned",
	"posted", "printed", "produced", "provided", "published", "released", "republished", "syndicated", "written",
}

// workDeterminers stand before a word for a work.
var workDeterminers = [...]string{
	"a", "an", "another", "her", "his", "its", "one", "our", "that", "the", "their", "these", "this", "those",
}

// workModifiers are the adjectives of works.
var workModifiers = [...]string{
	"academic", "annual", "article", "blog", "brief", "bullish", "case", "company", "comprehensive", "cover",
	"critical", "detailed", "discussion", "draft", "earnings", "editorial", "excellent", "exclusive", "extensive",
	"feature", "featured", "final", "forthcoming", "full", "guest", "important", "industry", "influential",
	"interim", "internal", "investigative", "investor", "joint", "landmark", "latest", "lead", "lengthy", "long",
	"main", "major", "market", "monthly", "new", "news", "newspaper", "official", "online", "opinion", "original",
	"policy", "preliminary", "press", "quarterly", "radio", "recent", "regulatory", "research", "seminal", "short",
	"sobering", "special", "sustainability", "technical", "television", "thoughtful", "trade", "tv", "unsigned",
	"video", "weekly", "white", "wire", "working", "yearly",
}

// worksOf follow a word for a work that only says what kind they are of.
var worksOf = [...]string{
	"agency", "appeal", "arm", "assistant", "center", "centre", "company", "department", "desk", "director", "division",
	"editor", "facility", "firm", "group", "head", "host", "house", "institute", "institution", "institutions",
	"interview", "lab", "laboratory", "manager", "methodology", "methods", "office", "officer", "platform", "prize",
	"process", "program", "programme", "project", "projects", "question", "questions", "season", "series", "standards",
	"team", "unit", "university", "work", "writer",
}

// recentWords say that a work is new to the reader.
var recentWords = [...]string{
	"latest", "new", "recent",
}

// mediumWords stand before the name of an outlet and say what it is.
var mediumWords = [...]string{
	"agency", "broadcaster", "channel", "consultancy", "daily", "journal", "magazine", "network", "news", "newspaper",
	"newswire", "outlet", "paper", "platform", "publication", "site", "tabloid", "website", "weekly",
}

// staffNouns are the people of a body who write for it.
var staffNouns = [...]string{
	"analyst", "analysts", "economist", "economists", "editors", "journalists", "reporters", "researchers",
	"scientists", "strategist", "strategists",
}

// issuedTimes may stand between "published" and by whom.
var issuedTimes = [...]string{
	"earlier", "early", "last", "late", "month", "online", "originally", "recently", "this", "today", "week", "year",
	"yesterday",
}

// outletAuxiliaries may stand between an outlet and its verb.
var outletAuxiliaries = [...]string{
	"already", "also", "both", "correctly", "earlier", "first", "had", "has", "have", "initially", "itself", "just",
	"later", "now", "once", "originally", "previously", "recently", "repeatedly", "rightly", "separately", "since",
	"then",
}

// subjectBreakers stand before an outlet that is not the subject of what follows.
var subjectBreakers = [...]string{
	"against", "at", "between", "by", "for", "from", "in", "into", "of", "on", "over", "to", "under", "with",
}

// afterOutlets follow the name of an outlet in the names of other things.
var afterOutlets = [...]string{
	"award", "awards", "billionaires", "building", "company", "employees", "event", "forum", "group", "headquarters", "index",
	"indices", "list", "office", "owner", "ranking", "rankings", "stock", "terminal", "terminals",
}

// sourceAdjectives say what kind of people or media those without names are.
var sourceAdjectives = [...]string{
	"anonymous", "company", "diplomatic", "foreign", "government", "industry", "informed", "international", "local",
	"market", "media", "military", "multiple", "national", "news", "official", "other", "security", "senior",
	"several", "social", "state", "trade", "unidentified", "unnamed", "well", "western",
}

// unnamedEnds end what is said of people without names.
var unnamedEnds = [...]string{
	"and", "are", "but", "can", "could", "had", "has", "have", "is", "may", "might", "named", "put", "should", "that",
	"was", "were", "which", "who", "will", "would",
}

// sourceOpeners are words with a capital letter at the start of a sentence only.
var sourceOpeners = [...]string{
	"although", "and", "as", "but", "even", "for", "if", "in", "latest", "new", "now", "recent", "see", "since",
	"so", "that", "then", "though", "what", "when", "where", "while", "yet",
}

// outletEndings are the last words of the names of outlets.
var outletEndings = [...]string{
	"bulletin", "chronicle", "courier", "daily", "digest", "dispatch", "gazette", "herald", "insider", "journal",
	"ledger", "magazine", "mail", "monitor", "news", "newspaper", "newswire", "observer", "post", "press",
	"quarterly", "radio", "review", "standard", "telegraph", "television", "times", "today", "tribune", "tv",
	"weekly", "zeitung",
}

// commonOutlets are outlets that are words as well, which mean these without an
// article at the start of a sentence.
var commonOutlets = [...]string{
	"age", "atlantic", "australian", "cell", "conversation", "economist", "express", "fortune", "globe", "guardian",
	"hill", "independent", "insider", "intercept", "lancet", "mail", "mirror", "money", "nation", "national", "nature",
	"observer", "people", "post", "quartz", "register", "science", "slate", "spectator", "standard", "star",
	"street", "sun", "telegraph", "time", "times", "variety", "verge", "vice", "week", "wired", "x",
}

// paperWords are what papers are called behind the name of their place.
var paperWords = [...]string{
	"advertiser", "advocate", "age", "argus", "chronicle", "citizen", "courier", "echo", "enquirer", "examiner", "express",
	"gazette", "globe", "guardian", "herald", "independent", "inquirer", "mail", "mirror", "monitor", "nation", "news", "observer",
	"post", "press", "record", "register", "sentinel", "standard", "star", "sun", "telegraph", "times", "tribune",
}

// bodyEndings are the last words of the names of bodies that publish figures and
// studies.
var bodyEndings = [...]string{
	"analytics", "insights", "institute", "institution", "intelligence", "ratings", "research", "statistics",
}

// isState reports whether name is one of a government or a part of it, which
// speaks and is not cited.
func isState(name string) bool {
	if hasWord(states[:], name) {
		return true
	}
	for w := range strings.FieldsSeq(name) {
		if hasWord(stateWords[:], w) {
			return true
		}
	}
	return false
}

// states are governments and their parts whose names have none of stateWords.
var states = [...]string{
	"dod", "doe", "eba", "epa", "eu", "fca", "fda", "meti", "miit", "mofcom", "ndrc", "nist", "pentagon", "sec", "un",
	"ustr", "white house",
}

// stateWords are in the names of governments and their parts.
var stateWords = [...]string{
	"commission", "congress", "council", "court", "department", "government", "house", "ministry",
	"parliament", "senate", "treasury",
}
