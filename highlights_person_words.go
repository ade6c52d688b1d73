package gloss

import "strings"

// isSomebody reports whether w is a noun for somebody.
func isSomebody(w string) bool {
	if hasWord(personNouns[:], w) || titleGender(w) != unknownGender || hasWord(kin[:], w) || hasWord(roles[:], w) || isKin(w) {
		return true
	}
	for _, end := range [...]string{"man", "woman", "person", "boy", "girl", "ologist", "ician", "ographer", "keeper", "holder", "worker", "maker", "owner", "leader"} {
		if strings.HasSuffix(w, end) && !hasWord(noPeople[:], w) {
			return true
		}
	}
	return false
}

// mayBeSomebody reports whether w, by its ending, may be a noun for somebody.
func mayBeSomebody(w string) bool {
	const least = 5
	if len(w) < least || hasWord(noPeople[:], w) {
		return false
	}
	for _, end := range [...]string{"er", "or", "ist", "ian", "eer", "eur", "ress", "ee"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// isKin reports whether w is a noun for whom somebody is related to, or for anybody.
func isKin(w string) bool {
	switch w {
	case "aunt", "boy", "boyfriend", "bride", "brother", "brother-in-law", "child", "colleague", "cousin", "daughter", "daughter-in-law", "ex-husband", "ex-wife", "father", "father-in-law",
		"fiance", "fiancee", "fiancé", "fiancée", "friend", "girl", "girlfriend", "grandchild", "granddaughter", "grandfather", "grandmother", "grandson", "groom", "half-brother", "half-sister",
		"husband", "man", "mother", "mother-in-law", "neighbor", "neighbour", "nephew", "niece", "parent", "partner", "person", "relative", "roommate", "sibling", "sister", "sister-in-law", "son", "son-in-law",
		"spouse", "stepbrother", "stepdaughter", "stepfather", "stepmother", "stepsister", "stepson", "stranger", "twin", "uncle", "widow", "widower", "wife", "woman",
		"anybody", "anyone", "everybody", "everyone", "nobody", "somebody", "someone":
		return true
	}
	return false
}

// roles are nouns for people by what they do, beside personNouns.
var roles = [...]string{
	"academic", "accomplice", "accountant", "accused", "accuser", "activist", "adult", "adviser", "advisor", "agent", "aide", "ally", "apprentice", "architect", "artist",
	"assassin", "assistant", "astronaut", "athlete", "attacker", "author", "banker", "billionaire", "blogger", "bodyguard", "broker", "bureaucrat", "buyer", "campaigner",
	"candidate", "cardinal", "caretaker", "celebrity", "chancellor", "chef", "citizen", "civilian", "cleric", "clerk", "client", "co-author", "co-chair", "co-worker",
	"colonel", "columnist", "comedian", "commander", "commentator", "commissioner", "complainant", "composer", "comptroller", "constable", "consul", "consultant",
	"contractor", "convict", "cook", "cop", "coroner", "correspondent", "councillor", "councilor", "counsel", "courier", "critic", "customer", "cyclist", "dancer",
	"dealer", "defendant", "delegate", "demonstrator", "dentist", "deputy", "designer", "detainee", "detective", "developer", "dictator", "diplomat", "director",
	"dissident", "doctor", "donor", "economist", "editor", "emir", "employee", "employer", "engineer", "entrepreneur", "envoy", "executive", "explorer", "farmer", "fellow",
	"fighter", "financier", "fisher", "founder", "fugitive", "gangster", "geologist", "guard", "guardian", "guest", "guide", "hacker", "heir", "heiress", "hero", "hostage",
	"immigrant", "informant", "informer", "inmate", "instructor", "insurgent", "intern", "interpreter", "inventor", "investigator", "investor", "journalist", "juror",
	"kid", "killer", "landlord", "lawmaker", "lecturer", "legislator", "lobbyist", "magistrate", "magnate", "manager", "marshal", "martyr", "mechanic", "member",
	"merchant", "migrant", "militant", "millionaire", "miner", "minor", "mogul", "monk", "motorist", "murderer", "negotiator", "newcomer", "nominee", "novelist", "nun",
	"nurse", "offender", "officer", "oligarch", "ombudsman", "operative", "opponent", "organizer", "painter", "paramedic", "passenger", "pastor", "pedestrian", "peer",
	"pensioner", "philanthropist", "photographer", "physician", "pilot", "pioneer", "plaintiff", "poet", "policeman", "politician", "porter", "predecessor", "priest",
	"prisoner", "producer", "professor", "programmer", "promoter", "prophet", "protester", "protestor", "publisher", "rabbi", "ranger", "rapper", "reader", "rebel",
	"recipient", "recruit", "referee", "reformer", "refugee", "reporter", "representative", "researcher", "resident", "retiree", "rival", "robber", "ruler", "runner",
	"sailor", "sculptor", "seller", "sergeant", "servant", "settler", "shah", "shareholder", "sheikh", "shooter", "skipper", "soldier", "solicitor", "speaker", "spy",
	"strategist", "successor", "sultan", "superintendent", "supervisor", "supporter", "surgeon", "survivor", "teacher", "technician", "tenant", "terrorist", "thief",
	"tourist", "trader", "trainee", "trainer", "traveler", "traveller", "trustee", "tutor", "veteran", "vicar", "viewer", "villager", "visitor", "volunteer", "voter",
	"waiter", "waitress", "warden", "warlord", "whistleblower", "winner", "witness", "worker", "writer", "youth",
}

// noPeople end as nouns for people do, and are none.
var noPeople = [...]string{
	"address", "after", "altogether", "anchor", "another", "assist", "august", "banner", "barrier", "behavior", "better", "bigger", "boiler", "border", "burger",
	"calendar", "caliber", "cancer", "career", "carrier", "center", "chamber", "chapter", "charter", "cheaper", "clearer", "closer", "cluster", "coffee", "collider",
	"color", "committee", "computer", "congress", "consider", "consist", "container", "converter", "cooler", "copper", "corner", "corridor", "counter", "cover", "cutter",
	"cylinder", "danger", "december", "deeper", "degree", "deliver", "dinner", "disaster", "discover", "disorder", "dollar", "dozer", "drawer", "earlier", "either",
	"elevator", "encounter", "endeavor", "error", "ever", "excavator", "exist", "express", "factor", "faster", "favor", "fertilizer", "fever", "fewer", "fiber", "filter",
	"finger", "flavor", "floor", "flower", "folder", "forever", "former", "freezer", "freighter", "further", "generator", "german", "greater", "guarantee", "hammer",
	"harbor", "harder", "header", "heater", "helicopter", "higher", "honor", "however", "human", "hunger", "incubator", "indicator", "inner", "insist", "insulator",
	"interior", "inverter", "junior", "labor", "larger", "laser", "later", "latter", "layer", "leather", "ledger", "lesser", "letter", "lever", "liquor", "list", "litter",
	"longer", "lower", "lumber", "manner", "manor", "master", "matter", "meter", "minor", "mirror", "monitor", "motor", "neither", "never", "newer", "newsletter",
	"newspaper", "november", "number", "october", "offer", "older", "order", "other", "outer", "over", "paper", "pepper", "percent", "persist", "plaster", "platter",
	"poster", "powder", "power", "prior", "processor", "progress", "proper", "quarter", "rather", "reactor", "refer", "register", "remainder", "remember", "render",
	"resist", "resistor", "river", "router", "rubber", "rumor", "scooter", "sector", "semiconductor", "senior", "sensor", "september", "server", "shelter", "shorter",
	"shoulder", "silver", "slower", "smaller", "smelter", "stress", "stronger", "succor", "suffer", "summer", "super", "superior", "tanker", "tender", "tenor", "terror",
	"theater", "thinner", "thunder", "tighter", "timber", "together", "tower", "tractor", "trailer", "transfer", "transformer", "transistor", "trigger", "tumor", "under",
	"undress", "upper", "utter", "vapor", "vector", "wafer", "water", "weaker", "weather", "whether", "wider", "winter", "wonder", "younger",
}
