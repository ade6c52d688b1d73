package gloss

// deeds finds acts of law, office and war that the body tells in no words: was fined for a
// footnote, where there was but a footnote. They have names of their own, and who tells of
// one uses it.
func (e *weighing) deeds() {
	for k := range e.units {
		u := &e.units[k]
		if u.kind == unitWord && u.verb && !u.light && !e.gap[k] && e.cover[k] == 0 && u.mood == moodDone && !u.neg && isDeed(e.stems[u.stem].name) {
			e.missing(k, k, GapWords, nil)
		}
	}
}

// isDeed reports whether the stem s is of a verb for an act of law, office or war.
func isDeed(s string) bool {
	switch s {
	case "fin", "indict", "arrest", "detain", "jail", "imprison", "convict", "acquit", "pardon", "evict", "deport", "expel", "extradit", "subpoena", "raid", "bomb", "invad",
		"nation", "expropr", "confisc", "privat", "resign", "impeach", "veto", "sanct", "blackl", "brib", "murd", "kidnap", "divorc", "mar", "annex", "surrend", "hijack", "poison", "assassin":
		return true
	}
	return false
}
