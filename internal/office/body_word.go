package office

// wordKind returns the kind of body that token i shows, by the words around it, where
// what is read ends before token to.
func (s *sentence) wordKind(i, to int) body {
	k := s.at(i)
	switch {
	case k.text == "WHO":
		return nations
	case s.is(i, "project"): // the Innocence Project
		if k.upper && s.at(i-1).upper && i+1 >= to {
			return civil
		}
		return 0
	case k.word == nil:
		return 0
	}
	switch k.word.text {
	case "co":
		if s.isHyphen(i + 1) { // co-chair
			return 0
		}
	case "bank":
		if s.is(i-1, "central") {
			return bank
		}
	case "house":
		if k.upper && s.isFirm(i) {
			return company
		}
	case "office":
		if s.ofLeader(i) {
			return palace
		}
	case "committee":
		switch {
		case s.is(i-1, "organizing", "organising", "steering", "host", "high", "higher"):
			return civil
		case s.is(i-1, "executive", "audit", "management", "investment", "risk", "credit", "remuneration", "compensation", "nomination"):
			return 0
		}
	case "security":
		if s.is(i+1, "studies", "research", "policy") {
			return 0
		}
	case "marine":
		if s.is(i+1, "sciences", "science", "biology", "research", "studies", "resources", "conservation") {
			return 0
		}
	case "assembly":
		if s.is(i+1, "plant", "plants", "line", "lines") {
			return company
		}
	case "exchange":
		if s.is(i+1, "commission", "board", "authority", "program", "programme") {
			return 0
		}
	case "academy":
		if s.is(i+1, "for") && !s.ofLearning(i+2, to) {
			return civil
		}
	case "department":
		if s.ofLearning(i+1, to) {
			return academy
		}
	case "program", "programme":
		if k.upper && s.is(i-1, "national", "federal") {
			return government
		}
	case "centre", "center":
		if s.is(i-1, "promotion") {
			return government
		}
	}
	return k.word.body
}

// isFirm reports whether a name stands before token i, House or the like, and says
// that no chamber is meant: Investment House, Random House.
func (s *sentence) isFirm(i int) bool {
	p := s.at(i - 1)
	switch {
	case !p.upper || p.person >= 0 || p.place >= 0 || p.named > 0 || p.flags&(isDet|isMod|isHead|isStop) != 0:
		return false
	case s.is(i-1, "white", "upper", "lower", "state", "full", "gop", "republican", "democratic", "democrat", "federal", "national", "u.s", "u.s.", "us", "state's"):
		return false
	}
	return s.placeAt(i-1, max(0, i-4), i) == "" && !s.is(i+1, "of", "committee", "subcommittee", "speaker", "majority", "minority")
}

// ofLeader reports whether token i, an office, is that of whoever leads a state: the
// Office of the President, the prime minister's office.
func (s *sentence) ofLeader(i int) bool {
	leads := func(k int) bool {
		return s.is(k, "president", "chancellor", "premier") || s.is(k, "minister") && s.is(k-1, "prime")
	}
	switch {
	case s.is(i+1, "of") && s.is(i+2, "the"):
		return leads(i+3) || s.is(i+3, "prime", "vice") && s.is(i+4, "minister", "president")
	case s.isPossessive(i - 1):
		return leads(i - 2)
	}
	return s.is(i-1, "presidential")
}

// ofLearning reports whether tokens name what a department of a university teaches.
func (s *sentence) ofLearning(from, to int) bool {
	for i := from; i < to; i++ {
		if s.is(i, "sciences", "studies", "engineering", "physics", "chemistry", "mathematics", "biology", "geology", "history", "philosophy", "psychology", "sociology", "anthropology", "linguistics", "medicine", "surgery", "pediatrics", "economics", "astronomy", "geography") {
			return true
		}
	}
	return false
}

// namedKind returns the kind of a known body, unless the words behind it show that it
// is but a part of another name: the AFP of AFP Confía, the GCC of a GCC institute.
func (s *sentence) namedKind(n *named, to int) body {
	next := s.at(n.to)
	if n.to >= to || !next.upper || s.namedAt(n.to) != nil {
		return n.kind
	}
	switch {
	case n.kind == press && next.word == nil && next.place < 0:
		return company
	case n.kind == nations && (n.country == "GCC" || n.country == "ASEAN"): // regions too
		for i := n.to; i < to && s.at(i).upper; i++ {
			if k := s.at(i).word; k != nil && k.body&civil != 0 {
				return 0
			}
		}
	}
	return n.kind
}
