package gloss

// deeds finds acts of law, office and war that the body tells in no words: was fined for a
// footnote, where there was but a footnote. They have names of their own, and who tells of
// one uses it.
func (e *weighing) deeds() {
	for k := range e.units {
		u := &e.units[k]
		if u.kind == unitWord && u.verb && !u.light && !e.gap[k] && e.cover[k] == 0 && u.mood == moodDone && !u.neg && e.stems[u.stem].is(classDeed) {
			e.missing(k, k, GapWords, nil)
		}
	}
}
