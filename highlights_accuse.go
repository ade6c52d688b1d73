package gloss

import "strings"

// accuses reports whether the sentence tells of a crime, a breach of law or duty, or a
// charge of one, so that who says so belongs to it.
func (t *trimmer) accuses() bool {
	if t.accusing == 0 {
		t.accusing = -1
		for i := range t.tokens {
			if !t.cuts[i] && t.is(i, classAccusing) && t.isWord(i) {
				t.accusing = 1
				break
			}
		}
	}
	return t.accusing > 0
}

// tells reports whether the tokens in r say whose words the sentence reports, or what the
// accused have to say.
func (t *trimmer) tells(r tokenRange) bool {
	for i := r.from; i < r.to; i++ {
		if t.is(i, classTelling) {
			return true
		}
	}
	return false
}

// isSourceWord reports whether w, in small letters, is a word for who says so, or for what the
// accused say.
func isSourceWord(w string) bool {
	return isSpeechVerb(w) || hasWord(tellingWords[:], w) || hasWord(officialBodies[:], w) || hasStem(w, tellingStems[:])
}

// owed reports whether the tokens in r must stay in fairness: the sentence accuses, and
// they say who does so or what the accused say.
func (t *trimmer) owed(r tokenRange) bool { return t.accuses() && t.tells(r) }

// isAccusing reports whether w, in small letters, is a word for a crime, a breach of law
// or duty, or a charge of one.
func isAccusing(w string) bool {
	return hasWord(accusingWords[:], w) || hasStem(w, accusingStems[:]) && !hasWord(harmless[:], w)
}

// hasStem reports whether w begins with one of some stems in order, of which none begins
// another.
func hasStem(w string, stems []string) bool {
	lo, hi := 0, len(stems)
	for lo < hi { // the last that is not behind w
		if m := (lo + hi) / 2; stems[m] <= w {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo > 0 && strings.HasPrefix(w, stems[lo-1])
}

// accusingStems begin the words for what people and companies are accused of.
var accusingStems = [...]string{
	"abduct", "abus", "accus", "adulterat", "alleg", "antitrust", "arrest", "arson", "assassin", "assault", "backdat", "bankrupt", "behead", "betray", "blackmail",
	"breach", "brib", "bulli", "bully", "burgl", "cartel", "cheat", "collud", "collus", "complic", "concealed", "concealing", "concealment", "conspir", "contaminat",
	"convict", "corrupt", "counterfeit", "cover-up", "coverup", "crime", "criminal", "cyberattack", "deceiv", "decept", "defam", "defraud", "deprav", "desecrat",
	"discriminat", "embezzl", "espion", "exploit", "extort", "fabricat", "falsif", "felon", "forge", "fraud", "genocid", "graft", "groped", "guilt", "harass", "hijack",
	"hoax", "homicid", "humiliat", "illegal", "illicit", "impersonat", "imprison", "incompeten", "indict", "infring", "jail", "kickback", "kidnap", "launder", "lawsuit",
	"libel", "loot", "lynch", "malpractic", "manhandl", "manipulat", "manslaughter", "massacr", "misappropriat", "misconduct", "mislead", "misled", "mismanag",
	"misrepresent", "misstat", "mistreat", "misus", "molest", "murder", "negligen", "obstruct", "offence", "offense", "overbill", "overcharg", "perjur", "pilfer",
	"plagiar", "poach", "poison", "prostitut", "racis", "racket", "ransack", "ransom", "rape", "rapist", "rigged", "rigging", "sabotag", "scam", "sexist", "slander",
	"slaughter", "slave", "smuggl", "sniper", "stalk", "stole", "strangl", "swindl", "terroris", "theft", "thief", "thiev", "tortur", "traffick", "treason", "unlawful",
	"vandal", "violat", "whistleblow", "wrongdo",
}

// accusingWords are words for the same of which longer ones are not.
var accusingWords = [...]string{
	"attacked", "beat", "beaten", "bogus", "bombed", "bombing", "charged", "charges", "coerced", "covered-up", "crook", "crooked", "crooks", "culprit", "culprits",
	"dishonest", "dumping", "evaded", "evading", "evasion", "fake", "faked", "fakes", "faking", "fined", "gang", "gangs", "hacked", "hacker", "hackers", "hacking",
	"killed", "killer", "killers", "killing", "liar", "liars", "lie", "lied", "lies", "lying", "mugged", "negligence", "perpetrator", "perpetrators", "piracy", "plotted",
	"plotting", "raped", "rob", "robbed", "robber", "robbers", "robbery", "secretly", "sham", "shot", "spied", "spies", "spy", "spying", "stab", "stabbed", "stabbing",
	"steal", "stealing", "sue", "sued", "sues", "suing", "suspect", "suspected", "suspects", "terror", "threatened", "threats", "treasonous", "victim", "victims",
}

// harmless begin as accusing words do.
var harmless = [...]string{
	"allegiance", "allegiances", "allegory", "allegro", "exploitable", "guilder", "scamper",
}

// tellingStems begin the words for sources, and for what the accused answer.
var tellingStems = [...]string{
	"accus", "acknowledg", "acquit", "admit", "affidavit", "alleg", "anonym", "assert", "attorney", "claim", "complain", "confess", "court",
	"denia", "denie", "deny", "disput", "document", "filing", "indict", "innocen", "lawsuit", "lawyer", "plaintiff", "plead", "prosecut",
	"refut", "reput", "source", "spokes", "suppos", "suspect", "testi", "tribunal", "witness",
}

// tellingWords are words for the same.
var tellingWords = [...]string{
	"according", "cleared", "familiar", "papers", "pled", "rival", "rivals",
}
