package gloss

// headlineVerbs are what titles of news say that somebody does or did, and no name
// of an outlet or a body has.
var headlineVerbs = [...]string{
	"accelerates", "accused", "accuses", "added", "adds", "admits", "agreed", "agrees", "aims", "allows", "announced", "announces",
	"approved", "approves", "are", "argues", "asked", "asks", "avoids", "awaits", "backed", "backs", "banned", "bans", "beats", "becomes",
	"begins", "bets", "blames", "blocked", "blocks", "boosts", "braces", "breaks", "brings", "buys", "calls", "cancels", "claims", "clears",
	"climbs", "closes", "comes", "confirmed", "confirms", "considers", "continues", "could", "curbs", "cuts", "defends", "delayed",
	"delays", "denies", "did", "discloses", "does", "doubles", "drives", "dropped", "drops", "eases", "ends", "enters", "expands",
	"expects", "explains", "extends", "faces", "failed", "fails", "falls", "fell", "finds", "fires", "gains", "gets", "gives", "goes",
	"grew", "grows", "halts", "has", "have", "helps", "hikes", "hits", "holds", "imposed", "imposes", "increases", "is", "joins", "jumps",
	"keeps", "killed", "kills", "launched", "launches", "leads", "leaves", "lifted", "lifts", "looms", "loses", "lost", "lowers", "makes",
	"meets", "misses", "moves", "nears", "needs", "offers", "opens", "outpaces", "pauses", "pays", "plans", "pledges", "plunges",
	"prepares", "promises", "proposes", "pulls", "pushes", "puts", "quits", "raised", "raises", "reached", "reaches", "reclaims", "reduces",
	"refuses", "rejected", "rejects", "remains", "responds", "restricts", "resumes", "retreats", "returns", "reveals", "rises", "rose",
	"runs", "said", "says", "secures", "seeks", "sees", "sells", "sends", "sets", "should", "shrinks", "shuts", "signals", "sinks",
	"slashes", "slides", "slips", "slowed", "slows", "soars", "sparks", "splits", "spurs", "starts", "stays", "stops", "strikes",
	"struggles", "sues", "suffers", "suggests", "surged", "surges", "suspended", "suspends", "takes", "targets", "tells", "threatened",
	"threatens", "thrives", "told", "took", "tops", "tries", "triggers", "tumbles", "turns", "unveiled", "unveils", "urged", "urges",
	"uses", "vows", "wants", "warned", "warns", "was", "weighs", "went", "were", "widens", "wins", "won", "worsens", "would",
}

// isHeadline reports whether s, which is no name of an outlet that is known, says
// what somebody does: TSMC Halts Shipments, What Is Wrong.
func isHeadline(s string) bool {
	v := wordingOf(s)
	return v.headline
}

// askingWords begin titles that ask or answer a question.
var askingWords = [...]string{
	"are", "can", "could", "did", "do", "does", "has", "have", "how", "is", "should", "was", "what", "what's", "what’s", "when", "where", "which", "who", "why", "will", "would",
}
