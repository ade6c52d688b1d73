package gaz

import "strings"

// A rank says how often news means a capital's government by its name.
type rank int

const (
	metropolis rank = iota - 1 // far less often than the city
	minor                      // less often
	major                      // as often
	political                  // more often
)

// standing returns the rank of a capital.
func standing(capital string) rank {
	switch capital {
	case "Ankara", "Beijing", "Brussels", "Damascus", "Islamabad", "Kyiv", "Minsk", "Moscow", "Pyongyang", "Taipei", "Tehran",
		"Washington", "Westminster", "Whitehall":
		return political
	case "Athens", "Baghdad", "Belgrade", "Berlin", "Bern", "Budapest", "Canberra", "Caracas", "Dublin", "Hanoi", "Havana",
		"Jerusalem", "Kabul", "Madrid", "New Delhi", "Ottawa", "Riyadh", "Rome", "Seoul", "The Hague", "Tokyo", "Warsaw":
		return major
	case "Abu Dhabi", "Addis Ababa", "Amsterdam", "Bangkok", "Bogota", "Buenos Aires", "Cairo", "Cape Town", "Copenhagen",
		"Kuala Lumpur", "Lima", "London", "Luxembourg", "Mexico City", "Nairobi", "Oslo", "Paris", "Prague", "Santiago",
		"Stockholm", "Tel Aviv", "Vienna":
		return metropolis
	}
	return minor
}

// isRelation reports whether w, before with, to, from or on, has a government
// behind it: relations with Beijing, pressure from Washington.
func isRelation(w string) bool {
	switch w {
	case "acceptable", "accord", "according", "accusation", "accusations", "action", "agreement", "agreements", "aid",
		"alignment", "alliance", "alliances", "allied", "ambassador", "answer", "answerable", "appeal", "appealed",
		"appeals", "approval", "assurances", "backing", "backlash", "beholden", "broke", "ceded", "challenge", "claim",
		"claims", "clash", "clashes", "clearance", "close", "closer", "co-operation", "commitment", "commitments", "complaint", "complaints",
		"concession", "concessions", "condemnation", "conflict", "confrontation", "consensus", "contacts", "cooperate",
		"cooperation", "coordinate", "coordinated", "coordinates", "criticism", "deal", "dealings", "deals", "deference",
		"demand", "demands", "denial", "dependence", "detente", "dialogue", "diplomacy", "dispute", "détente",
		"encouragement", "engagement", "envoy", "feud", "friction", "friendly", "funding", "grants", "guarantees",
		"handed", "hawkish", "help", "hostile", "important", "incentives", "independence", "instructions", "interference",
		"ire", "leaned", "letter", "leverage", "links", "lodged", "loyal", "loyalty", "message", "missile", "negotiate",
		"negotiated", "negotiating", "negotiations", "objection", "objections", "offer", "offers", "opposed", "opposition", "orders", "pact",
		"partnership", "patience", "peace", "permission", "praise", "pressure", "proposal", "proposals", "protest", "protests", "pushback", "quarrel",
		"rapprochement", "reached", "reaction", "reassurance", "rebuff", "rebuke", "rebukes", "recognition", "relation", "relations", "relationship",
		"reliance", "relies", "rely", "remittances", "response", "resistance", "retaliation", "rift", "rivalry", "row", "sanctions",
		"scrutiny", "send", "sends", "sided", "signal", "signals", "sovereignty", "spat", "standoff", "statement", "statements",
		"subsidies", "summitry", "support", "talk", "talks", "tariffs", "tensions", "threat", "threats", "ties", "trade",
		"treaty", "truce", "turn", "turned", "view", "war", "warning", "warnings", "weapons":
		return true
	}
	return false
}

// isTransitive reports whether w, before a capital, acts on its government.
func isTransitive(w string) bool {
	switch w {
	case "accuse", "accused", "accuses", "accusing", "allow", "allowed", "allowing", "allows", "anger", "angered",
		"angering", "appease", "appeasing", "argue", "argued", "argues", "arm", "armed", "arming", "ask", "asked",
		"asking", "asks", "believe", "believes", "blame", "blamed", "blames", "blaming", "bypass", "bypassing", "call",
		"called", "calls", "challenge", "challenged", "challenging", "claim", "claimed", "claims", "compel", "compensate",
		"condemn", "condemned", "convince", "convinced", "counter", "criticise", "criticised", "criticize", "criticized",
		"defied", "defy", "defying", "deter", "deterring", "embolden", "emboldened", "engage", "engaging", "ensure",
		"fear", "fears", "follow", "followed", "following", "force", "forced", "forcing", "gave", "give", "gives",
		"giving", "help", "helped", "helping", "hope", "hopes", "ignore", "ignored", "ignores", "ignoring", "indulge",
		"indulging", "insisted", "insists", "irk", "irked", "irritate", "irritated", "isolate", "isolated", "isolating",
		"leads", "leave", "led", "let", "lets", "made", "make", "makes", "meant", "noted", "notes", "notified", "notify",
		"offend", "offended", "offending", "oppose", "opposed", "opposes", "persuade", "persuaded", "praise", "praised",
		"press", "pressed", "pressing", "pressure", "pressuring", "prompt", "prompted", "prompting", "provoke", "provoked",
		"punish", "punishing", "reassure", "remind", "reminded", "said", "sanction", "sanctioned", "saying", "says",
		"show", "showed", "sidelined", "suggested", "suggests", "support", "supported", "supports", "suspect", "suspected",
		"tell", "tells", "think", "thinks", "told", "understand", "urge", "urged", "urges", "urging", "warn", "warned",
		"warning", "warns":
		return true
	}
	return false
}

// isTravel reports whether w speaks of a way: flew to Tokyo.
func isTravel(w string) bool {
	switch w {
	case "airport", "arrive", "arrived", "back", "bound", "bring", "broadcast", "brought", "bus", "came", "come", "comes",
		"coming", "commute", "degree", "delegation", "delivered", "depart", "departed", "departing", "departs", "descend",
		"descended", "destined", "drive", "drove", "escape", "escaped", "fled", "flew", "flies", "flight", "flights",
		"flown", "fly", "flying", "go", "goes", "going", "graduated", "head", "headed", "heading", "home", "hospital",
		"host", "invited", "jobs", "journey", "kilometers", "kilometres", "km", "leave", "leaves", "leaving", "live",
		"march", "marched", "mba", "metres", "miles", "move", "moved", "moves", "moving", "office", "offices", "path",
		"railway", "relocate", "relocated", "return", "returned", "returning", "returns", "road", "route", "sent",
		"stretches", "stretching", "take", "taken", "took", "tour", "train", "trains", "transferred", "travel", "traveled",
		"traveling", "travelled", "travelling", "travels", "trip", "trips", "visit", "visited", "visits", "way", "went":
		return true
	}
	return false
}

// isMadeBy reports whether w, joined to a capital, has a government before it.
func isMadeBy(w string) bool {
	switch w {
	case "aligned", "allied", "appointed", "approved", "backed", "brokered", "controlled", "dominated", "drafted", "friendly",
		"funded", "imposed", "inspired", "installed", "leaning", "led", "linked", "loyal", "mandated", "mediated",
		"occupied", "ordered", "proposed", "run", "sanctioned", "sponsored", "supported":
		return true
	}
	return false
}

// isGovernment reports whether w, after a capital, is of its government.
func isGovernment(w string) bool {
	switch w {
	case "administration", "alliance", "alone", "authorities", "axis", "bureaucracy", "bureaucrats", "camp", "diplomacy",
		"diplomats", "dossier", "establishment", "eurocrats", "government", "governments", "hawks", "insider", "insiders",
		"itself", "lawmakers", "leaders", "leadership", "line", "loyalists", "mandarins", "negotiators", "official",
		"officials", "pact", "policy", "policy-makers", "policymakers", "politicians", "politics", "regime", "regulations",
		"regulators", "relations", "rulers", "rules", "sanctions", "ties":
		return true
	}
	return false
}

// isPolicy reports whether w is what governments, not cities, have or do.
func isPolicy(w string) bool {
	switch w {
	case "ability", "actions", "adversaries", "agenda", "aggression", "aid", "aim", "aims", "allies", "ally", "ambassador",
		"ambition", "ambitions", "anger", "anxieties", "anxiety", "approach", "approval", "argument", "arguments",
		"assertion", "assertions", "assertiveness", "attack", "attacks", "attempt", "attempts", "attitude", "authority",
		"backing", "behalf", "behavior", "behaviour", "bid", "blessing", "budget", "calculations", "calculus", "campaign",
		"capability", "capacity", "claim", "claims", "clout", "commitment", "commitments", "concern", "concerns",
		"consent", "control", "crackdown", "credibility", "decision", "decisions", "defeat", "defeats", "defence",
		"defense", "demand", "demands", "denial", "desire", "diplomacy", "diplomatic", "diplomats", "direct", "dominance",
		"economic", "effort", "efforts", "enemies", "energy", "envoy", "export", "favor", "favour", "fear", "fears",
		"flagship", "foreign", "geopolitical", "geostrategic", "goal", "goals", "goodwill", "government", "grand", "grip",
		"hand", "help", "implications", "industrial", "influence", "insistence", "intention", "intentions", "interest",
		"interests", "invasion", "ire", "latest", "lead", "leaders", "leadership", "legislation", "lever", "leverage",
		"line", "long-term", "message", "messages", "military", "move", "moves", "narrative", "new", "nuclear",
		"objectives", "offensive", "offer", "officials", "orbit", "own", "partner", "partners", "patience", "permission",
		"pivot", "plan", "plans", "policies", "policy", "political", "power", "pressure", "promise", "promises",
		"propaganda", "proposal", "proposals", "push", "quota", "quotas", "radar", "reaction", "readiness", "recent", "recognition",
		"refusal", "regime", "regulations", "reluctance", "response", "responses", "retaliation", "retreat", "rhetoric",
		"rivals", "rule", "rulers", "rules", "sanctions", "security", "shadow", "shift", "side", "signal", "signals",
		"sovereignty", "spending", "sphere", "stance", "strategic", "strategies", "strategy", "support", "tactics",
		"target", "targets", "tariffs", "threat", "threats", "trade", "trust", "turn", "use", "veto", "victory", "view", "war",
		"warning", "warnings", "willingness", "withdrawal", "wrath":
		return true
	}
	return false
}

// isUrban reports whether w, after a capital, is of the city.
func isUrban(w string) bool {
	switch w {
	case "address", "airport", "airports", "apartment", "apartments", "area", "art", "attraction", "attractions", "avenue", "bar",
		"bars", "borough", "boroughs", "bourse", "branch", "bridge", "bridges", "building", "buildings", "bureau",
		"campus", "cathedral", "cathedrals", "cemetery", "central", "citizens", "city", "clearinghouse", "clearinghouses", "climate", "club", "clubs",
		"concert", "concerts", "conference", "convention", "correspondent", "court", "courts", "district", "districts",
		"downtown", "economy", "elites", "embassy", "entrepreneur", "estate", "estates", "exchange", "fashion",
		"financial", "firm", "firms", "flat", "flats", "fund", "garage", "headquarters", "heritage", "historic", "home",
		"homes", "hospital", "hospitals", "hotel", "hotels", "house", "inhabitants", "landmark", "landmarks", "largest",
		"lines", "listing", "location", "marathon", "market", "markets", "mayor", "mayoral", "meeting", "metro",
		"metropolitan", "museum", "museums", "native", "neighborhood", "neighborhoods", "neighbourhood", "neighbourhoods",
		"newsroom", "office", "offices", "old", "oldest", "olympics", "park", "parks", "police", "population", "property",
		"protest", "protests", "rally", "real", "region", "regional", "resident", "residents", "restaurant", "restaurants",
		"riots", "scene", "school", "schools", "shares", "shop", "shops", "skyline", "square", "station", "stations",
		"stock", "stocks", "store", "stores", "street", "streets", "studio", "studios", "suburb", "suburbs", "subway",
		"summit", "talks", "teams", "theatre", "theatres", "time", "tourist", "tourists", "traffic", "trials", "trip",
		"underground", "universities", "university", "visit", "voters", "warehouse", "warehouses", "water", "zoo":
		return true
	}
	return false
}

// isAuxiliary reports whether w is an auxiliary or a verb like one, which
// governments and cities both have.
func isAuxiliary(w string) bool {
	switch w {
	case "appeared", "appears", "are", "can", "cannot", "could", "did", "do", "does", "doesn't", "hasn't", "have", "isn't",
		"may", "might", "must", "remained", "remains", "seemed", "seems", "should", "were", "will", "won't", "would":
		return true
	}
	return false
}

// isAdverb reports whether w stands between a name that acts and its verb, as
// "repeatedly" does.
func isAdverb(w string) bool {
	switch w {
	case "again", "alike", "already", "also", "altogether", "anew", "clearly", "finally", "historically", "initially",
		"itself", "later", "likely", "never", "now", "often", "only", "outright", "probably", "publicly", "quickly",
		"repeatedly", "simply", "still", "then", "too", "usually":
		return true
	}
	return false
}

// isCityVerb reports whether w is what cities do.
func isCityVerb(w string) bool {
	switch w {
	case "airs", "attracts", "awoke", "based", "boasts", "burned", "burning", "burns", "burnt", "celebrated", "celebrates",
		"closed", "closes", "covered", "educated", "experienced", "goes", "grew", "headquartered", "hosted", "hosting",
		"hosts", "houses", "lies", "listed", "located", "named", "offers", "opened", "opens", "ranked", "ranks", "saw",
		"shines", "shone", "starts", "suffered", "thrive", "thrives", "trained", "welcomes":
		return true
	}
	return false
}

// isEitherVerb reports whether w, which cities do, is as much an act of governments:
// Beijing opens the tap.
func isEitherVerb(w string) bool {
	switch w {
	case "closed", "closes", "offers", "opened", "opens", "saw", "starts", "welcomes":
		return true
	}
	return false
}

// isIrregularAct reports whether w is an act of governments more than of cities, and
// not to be known by its ending.
func isIrregularAct(w string) bool {
	switch w {
	case "aims", "bet", "bets", "bought", "built", "buys", "chose", "cuts", "drew", "eyes", "felt", "fights", "fought", "gave", "gets", "got",
		"held", "hid", "hits", "kept", "knew", "lent", "let", "lets", "lost", "made", "meant", "meets", "met", "owes", "paid",
		"pays", "put", "puts", "said", "sells", "set", "sets", "shut", "shuts", "sits", "sold", "spent", "spoke", "stood",
		"swore", "thought", "told", "understood", "withheld", "withstood", "won", "wins":
		return true
	}
	return false
}

// isAct reports whether w is an act of governments.
func isAct(w string) bool {
	switch w {
	case "accepted", "accepts", "accuse", "accused", "accuses", "adopt", "adopted", "adopts", "agree", "agreed",
		"agrees", "announced", "announces", "appeal", "appealed", "approve", "approved", "approves", "argue", "argued",
		"argues", "back", "backs", "balked", "ban", "banned", "bans", "bargain", "bargains", "barred", "believe",
		"believes", "blame", "blamed", "blames", "blinked", "block", "blocked", "blocks", "bow", "bowed", "broke", "call",
		"called", "calls", "cancel", "canceled", "cancelled", "cancels", "claim", "claimed", "claims", "clash", "clashed",
		"commit", "committed", "compete", "competed", "concede", "conceded", "concedes", "concludes", "condemn",
		"condemned", "condemns", "consider", "considers", "controls", "criticise", "criticised", "criticize", "criticized",
		"curb", "curbed", "curbs", "curtail", "curtailed", "cut", "cuts", "decide", "decided", "decides", "delay",
		"delayed", "delays", "demand", "demanded", "demands", "denied", "denies", "deny", "deploy", "deployed", "deploys",
		"desires", "differ", "differed", "disagree", "disagreed", "disagrees", "dismissed", "ease", "eased", "eases",
		"enact", "enacted", "endorse", "endorsed", "endorses", "escalate", "escalated", "expect", "expects", "expelled",
		"extend", "extended", "extends", "fear", "fears", "feud", "forbade", "forbid", "forbidden", "freeze", "froze",
		"grant", "granted", "grants", "halt", "halted", "halts", "hesitated", "hint", "hinted", "hints", "hope", "hopes",
		"impose", "imposed", "imposes", "insist", "insisted", "insists", "intended", "intends", "intervene", "intervened",
		"intervenes", "invite", "invited", "invites", "join", "joined", "joins", "know", "knows", "launched", "launches",
		"levied", "levy", "lifted", "lifts", "lodged", "loosen", "loosened", "loosens", "maintain", "maintained",
		"maintains", "mull", "mulled", "mulls", "must", "nationalize", "nationalized", "need", "needed", "needs",
		"negotiated", "oppose", "opposes", "order", "ordered", "orders", "permit", "permits", "permitted", "plan", "plans",
		"pledge", "pledged", "pledges", "postpone", "postponed", "prepares", "press", "pressed", "promise", "promised",
		"promises", "propose", "proposed", "proposes", "protest", "protested", "push", "pushed", "pushes", "raise",
		"raised", "raises", "ratified", "ratify", "reacted", "reacts", "rebuff", "rebuffed", "recalled", "recognise",
		"recognised", "recognize", "recognized", "reconsider", "reconsidered", "refuse", "refused", "refuses", "regard",
		"regards", "reject", "rejected", "rejects", "relent", "relented", "reopen", "respond", "responded", "responds",
		"restore", "restored", "restores", "restrict", "restricted", "restricts", "resume", "resumed", "resumes",
		"retaliate", "retaliated", "said", "sanctioned", "sanctions", "say", "says", "see", "seek", "seeks", "sees",
		"send", "sends", "sent", "signal", "signaled", "signalled", "signals", "signed", "signs", "sought", "spar",
		"sprang", "strike", "struck", "subsidize", "subsidized", "summon", "summoned", "summons", "support", "supports",
		"suspend", "suspended", "suspends", "take", "takes", "threaten", "threatened", "threatens", "tighten", "tightened",
		"tightens", "took", "tried", "tries", "try", "upped", "urge", "urged", "urges", "veto", "vetoed", "vetoes",
		"views", "vow", "vowed", "vows", "want", "wanted", "wants", "warn", "warned", "warns", "weigh", "weighed",
		"weighs", "welcomed", "welcomes", "wish", "wishes", "withdrew", "yield", "yielded":
		return true
	}
	return false
}

// isActing reports whether w is the present participle of an act of governments:
// reviewing.
func isActing(w string) bool {
	stem, ok := strings.CutSuffix(w, "ing")
	if !ok {
		return false
	}
	switch w {
	case "reviewing", "drafting", "negotiating", "preparing", "bargaining", "banning", "putting", "trying", "cutting", "investigating", "pressing":
		return true
	}
	return isAct(stem) || isAct(stem+"e")
}

// isGiving reports whether w has somebody and then something behind it: gives Moscow
// leverage.
func isGiving(w string) bool {
	switch w {
	case "give", "gives", "gave", "giving", "offer", "offers", "offered", "grant", "grants", "granted", "hand", "hands", "handed", "cost", "costs", "deny", "denies",
		"denied", "owe", "owes", "owed", "sell", "sells", "sold", "pay", "pays", "paid", "buy", "buys", "bought", "win", "wins", "won", "earn", "earns", "earned", "lend", "lends", "lent":
		return true
	}
	return false
}

// isStateOf reports whether w says how somebody is left: leaves Astana with half of it.
func isStateOf(w string) bool {
	switch w {
	case "with", "without", "isolated", "exposed", "vulnerable", "dependent", "short", "free", "little", "no", "few", "unable", "better", "worse", "reliant":
		return true
	}
	return false
}

// isMood reports whether w is how those who govern in a capital feel, and no city does.
func isMood(w string) bool {
	switch w {
	case "adamant", "alarmed", "ambivalent", "amused", "angry", "annoyed", "anxious", "aware", "cautious", "confident", "convinced", "cool", "defiant", "determined", "displeased",
		"eager", "frustrated", "furious", "hesitant", "impatient", "impressed", "indifferent", "insistent", "irritated", "keen", "livid", "lukewarm", "nervous", "noncommittal", "opposed",
		"optimistic", "outraged", "pleased", "prepared", "reluctant", "reticent", "sceptical", "skeptical", "silent", "surprised", "suspicious", "unconvinced", "uneasy", "unhappy",
		"unimpressed", "unmoved", "unwilling", "upset", "wary", "willing", "worried":
		return true
	}
	return false
}

// isPrompting reports whether what is done at the w of a capital is done for its
// government: at the instigation of Washington.
func isPrompting(w string) bool {
	switch w {
	case "instigation", "behest", "urging", "request", "insistence", "bidding", "invitation", "prompting", "expense":
		return true
	}
	return false
}

// isPublic reports whether w is what states have of their own.
func isPublic(w string) bool {
	switch w {
	case "fund", "funds", "stake", "veto", "law", "laws", "quota", "quotas", "ministry", "ministries", "agency", "agencies", "reserve", "reserves", "stockpile", "stockpiles", "embargo", "embassy":
		return true
	}
	return false
}

// isGovernor reports whether w is the first word of what those are called who govern.
func isGovernor(w string) bool {
	switch w {
	case "prime", "president", "government", "parliament", "minister", "ministers", "foreign", "finance", "defense", "defence", "diplomats", "leaders", "lawmakers", "officials", "negotiators", "envoy", "chancellor":
		return true
	}
	return false
}

// isPartner reports whether w is what governments have beside them.
func isPartner(w string) bool {
	switch w {
	case "allies", "partners", "neighbors", "neighbours", "backers", "rivals", "creditors", "proxies":
		return true
	}
	return false
}

// isFeeling reports whether w is what those who govern in a capital feel.
func isFeeling(w string) bool {
	switch w {
	case "alarm", "anger", "angst", "anxiety", "consternation", "dismay", "fury", "irritation", "jitters", "outrage", "relief", "unease", "worries", "alarms", "ire",
		"disquiet", "frustration", "exasperation", "suspicion", "suspicions", "skepticism", "scepticism", "nervousness":
		return true
	}
	return false
}

// looksFinite reports whether w looks like a verb of the third person or past.
func looksFinite(w string) bool {
	return len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "ous") && !strings.HasSuffix(w, "'s"))
}
