package gloss

// speechVerbs are the finite forms of verbs that nearly always tell what somebody said.
var speechVerbs = [...]string{
	"acknowledge", "acknowledged", "acknowledges", "add", "added", "adds", "admit", "admits", "admitted",
	"allege", "alleged", "alleges", "announce", "announced", "announces", "argue", "argued", "argues", "ask",
	"asked", "asks", "assert", "asserted", "asserts", "caution", "cautioned", "cautions", "claim", "claimed",
	"claims", "complain", "complained", "complains", "concede", "conceded", "concedes", "conclude", "concluded",
	"concludes", "confirm", "confirmed", "confirms", "contend", "contended", "contends", "declare", "declared",
	"declares", "exclaim", "exclaimed", "exclaims", "explain", "explained", "explains", "insist", "insisted",
	"insists", "joke", "joked", "jokes", "lament", "lamented", "laments", "note", "noted", "notes", "opine",
	"opined", "opines", "quip", "quipped", "quips", "recall", "recalled", "recalls", "recount", "recounted",
	"recounts", "reiterate", "reiterated", "reiterates", "remark", "remarked", "remarks", "replied", "replies",
	"reply", "respond", "responded", "responds", "retort", "retorted", "retorts", "said", "say", "says",
	"state", "stated", "states", "tell", "tells", "testified", "testifies", "testify", "told", "tweet",
	"tweeted", "tweets", "warn", "warned", "warns", "write", "writes", "wrote",
}

// cueVerbs are the finite forms of verbs that tell what somebody said where a quotation
// stands beside them.
var cueVerbs = [...]string{
	"accept", "accepted", "accepts", "accuse", "accused", "accuses", "advise", "advised", "advises", "affirm",
	"affirmed", "affirms", "agree", "agreed", "agrees", "answered", "apologise", "apologised", "apologises",
	"apologize", "apologized", "apologizes", "applaud", "applauded", "applauds", "assure", "assured", "assures",
	"attacked", "began", "begin", "begins", "believe", "believed", "believes", "bemoan", "bemoaned", "bemoans",
	"blame", "blamed", "blames", "blast", "blasted", "blasts", "boast", "boasted", "boasts", "brag", "bragged",
	"brags", "branded", "briefed", "call", "called", "calls", "celebrate", "celebrated", "celebrates",
	"challenged", "chant", "chanted", "chants", "characterise", "characterised", "characterises", "characterize",
	"characterized", "characterizes", "charged", "cite", "cited", "cites", "clarified", "clarifies", "clarify",
	"closed", "commend", "commended", "commends", "comment", "commented", "comments", "commit", "commits",
	"committed", "compare", "compared", "compares", "condemn", "condemned", "condemns", "confide", "confided",
	"confides", "congratulate", "congratulated", "congratulates", "consider", "considered", "considers",
	"continue", "continued", "continues", "counsel", "counseled", "counsels", "countered", "cried", "cries",
	"criticise", "criticised", "criticises", "criticize", "criticized", "criticizes", "cry", "decried", "decries",
	"decry", "deem", "deemed", "deems", "defend", "defended", "defends", "define", "defined", "defines",
	"demanded", "denied", "denies", "denounce", "denounced", "denounces", "deny", "depict", "depicted", "depicts",
	"deplore", "deplored", "deplores", "deride", "derided", "derides", "describe", "described", "describes",
	"disclose", "disclosed", "discloses", "dismiss", "dismissed", "dismisses", "dub", "dubbed", "dubs",
	"elaborate", "elaborated", "elaborates", "emphasise", "emphasised", "emphasises", "emphasize", "emphasized",
	"emphasizes", "enquire", "enquired", "enquires", "enthuse", "enthused", "enthuses", "estimated", "express",
	"expressed", "expresses", "feared", "feel", "feels", "felt", "find", "finds", "fired", "found", "go", "goes",
	"groan", "groaned", "groans", "guessed", "guesses", "gush", "gushed", "gushes", "hail", "hailed", "hails",
	"hint", "hinted", "hints", "hoped", "illustrate", "illustrated", "illustrates", "implied", "implies", "imply",
	"indicate", "indicated", "indicates", "inform", "informed", "informs", "inquire", "inquired", "inquires",
	"interject", "interjected", "interjects", "intone", "intoned", "intones", "invoke", "invoked", "invokes",
	"labeled", "lamented", "lash", "lashed", "lashes", "laughed", "laughs", "liken", "likened", "likens",
	"listed", "maintain", "maintained", "maintains", "meant", "mention", "mentioned", "mentions", "mock",
	"mocked", "mocks", "murmur", "murmured", "murmurs", "muse", "mused", "muses", "mutter", "muttered", "mutters",
	"notified", "notifies", "notify", "observe", "observed", "observes", "offered", "opened", "ordered", "paint",
	"painted", "paints", "penned", "pens", "plead", "pleaded", "pleads", "pledge", "pledged", "pledges", "point",
	"pointed", "points", "portray", "portrayed", "portrays", "post", "posted", "posts", "praise", "praised",
	"praises", "preach", "preached", "preaches", "predict", "predicted", "predicts", "proclaim", "proclaimed",
	"proclaims", "profess", "professed", "professes", "promise", "promised", "promises", "pronounce",
	"pronounced", "pronounces", "propose", "proposed", "proposes", "protest", "protested", "protests", "put",
	"puts", "queried", "queries", "query", "questioned", "quote", "quoted", "quotes", "rail", "railed", "rails",
	"raised", "read", "reads", "reasoned", "rebuff", "rebuffed", "rebuffs", "rebut", "rebuts", "rebutted",
	"recommend", "recommended", "recommends", "refer", "referred", "refers", "reflect", "reflected", "reflects",
	"refute", "refuted", "refutes", "regard", "regarded", "regards", "rejected", "rejects", "remind", "reminded",
	"reminds", "repeat", "repeated", "repeats", "reported", "requested", "reveal", "revealed", "reveals",
	"ridicule", "ridiculed", "ridicules", "rued", "rues", "salute", "saluted", "salutes", "saw", "scoff",
	"scoffed", "scoffs", "see", "sees", "shoot", "shoots", "shot", "shout", "shouted", "shouts", "showed",
	"shows", "sigh", "sighed", "sighs", "signaled", "slam", "slammed", "slams", "smiled", "smiles", "snap",
	"snapped", "snaps", "speak", "speaks", "speculate", "speculated", "speculates", "spoke", "stressed",
	"stresses", "suggest", "suggested", "suggests", "sum", "summarise", "summarised", "summarises", "summarize",
	"summarized", "summarizes", "summed", "sums", "surmise", "surmised", "surmises", "suspect", "suspected",
	"suspects", "swear", "swears", "swore", "talk", "talked", "talks", "tease", "teased", "teases", "telled",
	"termed", "thank", "thanked", "thanks", "think", "thinks", "thought", "tout", "touted", "touts", "urge",
	"urged", "urges", "utter", "uttered", "utters", "ventured", "viewed", "volunteer", "volunteered",
	"volunteers", "vow", "vowed", "vows", "want", "wanted", "wants", "welcome", "welcomed", "welcomes", "went",
	"whisper", "whispered", "whispers", "wonder", "wondered", "wonders", "worried", "worries", "worry", "yell",
	"yelled", "yells",
}

// speechParticiples are the forms in -ing of both.
var speechParticiples = [...]string{
	"accepting", "accusing", "acknowledging", "adding", "admitting", "advising", "affirming", "agreing",
	"alleging", "announcing", "answering", "apologising", "apologizing", "applauding", "arguing", "asking",
	"asserting", "assuring", "attacking", "beginning", "believing", "bemoaning", "blaming", "blasting",
	"boasting", "bragging", "branding", "briefing", "calling", "cautioning", "celebrating", "challenging",
	"chanting", "characterising", "characterizing", "charging", "citing", "claiming", "clarifying", "closing",
	"commending", "commenting", "committing", "comparing", "complaining", "conceding", "concluding", "condemning",
	"confiding", "confirming", "congratulating", "considering", "contending", "continuing", "counseling",
	"countering", "criticising", "criticizing", "crying", "declaring", "decrying", "deeming", "defending",
	"defining", "demanding", "denouncing", "denying", "depicting", "deploring", "deriding", "describing",
	"disclosing", "dismissing", "dubbing", "elaborating", "emphasising", "emphasizing", "enquiring", "enthusing",
	"estimating", "exclaiming", "explaining", "expressing", "fearing", "feeling", "finding", "firing", "going",
	"groaning", "guessing", "gushing", "hailing", "hinting", "hoping", "illustrating", "implying", "indicating",
	"informing", "inquiring", "insisting", "interjecting", "intoning", "invoking", "joking", "labeling",
	"lamenting", "lashing", "laughing", "likening", "listing", "maintaining", "meaning", "mentioning", "mocking",
	"murmuring", "musing", "muttering", "notifying", "noting", "observing", "offering", "opening", "opining",
	"ordering", "painting", "pleading", "pledging", "pointing", "portraying", "posting", "praising", "preaching",
	"predicting", "proclaiming", "professing", "promising", "pronouncing", "proposing", "protesting", "putting",
	"querying", "questioning", "quipping", "quoting", "railing", "raising", "reading", "reasoning", "rebuffing",
	"rebutting", "recalling", "recommending", "recounting", "referring", "reflecting", "refuting", "regarding",
	"reiterating", "rejecting", "remarking", "reminding", "repeating", "replying", "reporting", "requesting",
	"responding", "retorting", "revealing", "ridiculing", "ruing", "saluting", "saying", "scoffing", "seeing",
	"shooting", "shouting", "showing", "sighing", "signaling", "slamming", "smiling", "snapping", "speaking",
	"speculating", "stating", "stressing", "suggesting", "summarising", "summarizing", "summing", "surmising",
	"suspecting", "swearing", "talking", "teasing", "telling", "terming", "testifying", "thanking", "thinking",
	"touting", "tweeting", "urging", "uttering", "venturing", "viewing", "volunteering", "vowing", "wanting",
	"warning", "welcoming", "whispering", "wondering", "worrying", "writing", "yelling",
}

// cueSkipped stand between a subject and its verb.
var cueSkipped = [...]string{
	"'d", "'s", "'ve", "again", "all", "already", "also", "always", "are", "been", "being", "both", "could",
	"did", "do", "does", "even", "famously", "first", "further", "had", "has", "have", "herself", "himself",
	"however", "instead", "is", "just", "later", "may", "might", "n't", "never", "nevertheless", "nonetheless",
	"not", "now", "n’t", "often", "once", "previously", "privately", "publicly", "quickly", "recently",
	"repeatedly", "reportedly", "rightly", "simply", "still", "themselves", "then", "together", "too", "was",
	"were", "will", "would", "’d", "’s", "’ve",
}

// noAdverbs end in -ly and are nouns and verbs.
var noAdverbs = [...]string{
	"ally", "anomaly", "apply", "assembly", "belly", "bully", "butterfly", "comply", "family", "fly", "folly", "gully",
	"homily", "imply", "italy", "july", "lily", "melancholy", "monopoly", "multiply", "oligopoly", "oversupply",
	"panoply", "rally", "rely", "reply", "supply", "tally", "underbelly", "undersupply",
}

// clauseWords begin a clause, where a phrase ends.
var clauseWords = [...]string{
	"after", "although", "as", "because", "before", "but", "despite", "how", "if", "since", "so", "that",
	"though", "until", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why",
}

// phrasePrepositions stand before a name that is no subject.
var phrasePrepositions = [...]string{
	"about", "against", "amid", "at", "by", "during", "for", "from", "in", "into", "near", "of", "on", "over",
	"through", "to", "toward", "towards", "under", "via", "with",
}

// phraseStarters begin the words for somebody without a name, or join them.
var phraseStarters = [...]string{
	"a", "an", "another", "former", "her", "his", "its", "many", "most", "my", "one", "other", "our", "senior",
	"several", "some", "such", "the", "their", "these", "this", "those", "three", "two",
}

// speakerPronouns stand for a speaker.
var speakerPronouns = [...]string{
	"he", "i", "it", "she", "they", "we", "who",
}

// sentenceOpeners have a capital at the start of a sentence and are no name.
var sentenceOpeners = [...]string{
	"a", "according", "after", "all", "also", "although", "among", "an", "and", "april", "as", "asked", "at",
	"august", "because", "before", "both", "but", "by", "december", "during", "earlier", "even", "february",
	"finally", "first", "for", "friday", "from", "her", "here", "his", "how", "however", "if", "in", "indeed",
	"instead", "it", "its", "january", "july", "june", "last", "later", "many", "march", "may", "meanwhile",
	"monday", "moreover", "most", "my", "no", "nor", "not", "november", "now", "october", "on", "once", "one",
	"or", "our", "over", "saturday", "second", "september", "since", "so", "some", "speaking", "still",
	"sunday", "that", "the", "their", "then", "there", "these", "third", "this", "those", "though", "thursday",
	"to", "today", "tomorrow", "tuesday", "under", "until", "wednesday", "what", "when", "where", "while",
	"who", "why", "with", "yesterday", "yet", "your",
}

// organizationNouns say what an organization is, where its name does not stand.
var organizationNouns = [...]string{
	"agency", "airline", "airport", "army", "association", "authorities", "authority", "bank", "board",
	"brokerage", "bureau", "business", "carmaker", "center", "centre", "charity", "club", "college",
	"commission", "committee", "company", "conglomerate", "consortium", "consultancy", "corporation", "council",
	"court", "department", "division", "exchange", "firm", "foundation", "fund", "group", "institute",
	"institution", "lab", "lender", "magazine", "maker", "manufacturer", "miner", "ministry", "network",
	"newspaper", "office", "operator", "organisation", "organization", "outlet", "paper", "parliament", "party",
	"police", "producer", "provider", "publication", "regulator", "retailer", "school", "service", "startup",
	"supplier", "team", "tribunal", "union", "university", "watchdog", "website",
}

// personNouns say what somebody is, where the name does not stand.
var personNouns = [...]string{
	"activist", "ambassador", "analyst", "attorney", "bishop", "boss", "captain", "ceo", "cfo", "chair",
	"chief", "co-founder", "coach", "coo", "economist", "expert", "father", "general", "governor", "head",
	"host", "inspector", "judge", "justice", "king", "lawyer", "leader", "lieutenant", "mayor", "minister",
	"mother", "official", "partner", "pm", "pope", "premier", "president", "prince", "princess", "principal",
	"prosecutor", "queen", "scholar", "scientist", "secretary", "senator", "sheriff", "spokesperson", "star",
	"student", "treasurer", "tycoon", "vice-president",
}

// documentNouns are what somebody says something in.
var documentNouns = [...]string{
	"account", "ad", "advert", "advertisement", "announcement", "article", "blog", "book", "brief", "circular", "column",
	"communique", "communiqué", "decision", "decree", "document", "editorial", "email", "essay", "filing", "judgment", "letter",
	"memo", "memorandum", "message", "motto", "newsletter", "note", "notice", "post", "release", "remarks",
	"report", "ruling", "speech", "statement", "study", "summary", "tweet", "website",
}

// personTakers are verbs of speech that are followed by whom they are said to or of.
var personTakers = [...]string{
	"accuse", "accused", "accuses", "advise", "advised", "advises", "applauded", "assure", "assured", "assures",
	"attacked", "blame", "blamed", "blames", "blasted", "branded", "briefed", "call", "called", "calls",
	"challenged", "commended", "compared", "condemned", "congratulate", "congratulated", "congratulates",
	"criticise", "criticised", "criticises", "criticize", "criticized", "criticizes", "denounced", "describe",
	"described", "describes", "dismissed", "hailed", "inform", "informed", "informs", "likened", "mocked",
	"notified", "ordered", "portrayed", "praise", "praised", "praises", "remind", "reminded", "reminds",
	"ridiculed", "saluted", "slammed", "tell", "tells", "thank", "thanked", "thanks", "told", "urge", "urged",
	"urges", "viewed", "welcomed",
}

// servantNouns are for those who work for somebody and say it without a name.
var servantNouns = [...]string{
	"adviser", "advisers", "advisor", "advisors", "aide", "aides", "allies", "ally", "assistant", "lawyer", "lawyers",
	"representative", "representatives", "spokesman", "spokesperson", "spokespersons", "spokeswoman",
}

// namingWords stand before what something is called.
var namingWords = [...]string{
	"album", "alias", "book", "called", "christened", "classified", "codenamed", "dubbed", "entitled", "film",
	"headlined", "known", "labeled", "labelled", "marketed", "motto", "movie", "named", "nicknamed", "novel",
	"song", "termed", "titled", "translated", "word", "words",
}

// circles are groups of people about somebody who gives them the name.
var circles = [...]string{
	"administration", "cabinet", "camp", "campaign", "crew", "delegation", "estate", "family", "government", "household",
	"label", "lawyers", "lobby", "operation", "presidency", "transition", "trust",
}

// excellencies stand before a name with its title.
var excellencies = [...]string{"h.e", "h.e.", "h.h.", "h.m.", "h.r.h.", "hon.", "rt."}
