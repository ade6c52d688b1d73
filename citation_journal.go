package gloss

import "strings"

// journalWords are the short words of which the names of journals are made, as ISO 4 has
// them: J. Clean. Prod.
var journalWords = [...]string{
	"acad", "act", "adv", "aerosp", "agric", "am", "anal", "ann", "annu", "anthropol", "appl", "aquat", "arch", "archit", "asian", "assoc",
	"astron", "astrophys", "atmos", "aust", "autom", "behav", "biochem", "bioeng", "biol", "biomed", "biophys", "biosci", "biotechnol", "bot",
	"br", "bull", "can", "catal", "cell", "ceram", "chem", "chim", "chin", "civ", "clean", "clim", "clin", "coll", "colloid", "combust", "commun",
	"comp", "comput", "conf", "conserv", "constr", "contam", "contemp", "control", "corros", "crit", "crystallogr", "curr", "cycl", "decis",
	"demogr", "dev", "disaster", "dyn", "earth", "ecol", "econ", "econom", "ecosyst", "educ", "electr", "electrochem", "electron", "emiss",
	"energ", "eng", "entomol", "environ", "epidemiol", "ergon", "ethn", "eur", "evol", "exp", "explor", "financ", "forens", "fundam", "gen",
	"genet", "geochem", "geochim", "geogr", "geol", "geophys", "geosci", "geotech", "glob", "gov", "hazard", "hist", "hum", "hydrogeol",
	"hydrol", "hydrometall", "immunol", "ind", "inf", "innov", "inorg", "inst", "instrum", "int", "interfac", "interdiscip", "isr", "jpn", "lab",
	"lett", "libr", "linguist", "mag", "magn", "manag", "manage", "manuf", "mar", "mark", "mater", "math", "meas", "mech", "med", "metall",
	"meteorol", "method", "methods", "microbiol", "miner", "mineral", "mol", "monogr", "nanotechnol", "nat", "natl", "neurosci", "nucl", "nutr",
	"oceanogr", "ocean", "oper", "opt", "organ", "org", "palaeontol", "part", "percept", "perspect", "pet", "petrol", "pharm", "pharmacol",
	"philos", "phys", "physiol", "planet", "plann", "policy", "polit", "pollut", "polym", "pract", "proc", "process", "prod", "prog", "psychol",
	"public", "publ", "purif", "qual", "quant", "quart", "radiat", "rare", "recycl", "refract", "reg", "relat", "reliab", "remote", "renew",
	"rep", "res", "resour", "rev", "robot", "rural", "saf", "scand", "sci", "sens", "sep", "ser", "soc", "sociol", "softw", "sol", "spectrosc",
	"stat", "strateg", "struct", "stud", "supply", "surf", "surv", "sust", "sustain", "symp", "syst", "technol", "telecommun", "theor", "therm",
	"toxicol", "trans", "transp", "trends", "urban", "util", "vet", "virol", "waste", "water", "weld", "workpl", "zool",
}

// fullJournalWords are those of journalWords that end the titles of works as well, so
// that another short word has to stand before them.
var fullJournalWords = [...]string{
	"act", "am", "asian", "can", "cell", "clean", "control", "dev", "disaster", "earth", "hazard", "mar", "mark", "method", "methods", "mineral", "ocean",
	"organ", "part", "pet", "policy", "process", "prod", "public", "rare", "remote", "rural", "stat", "supply", "trends", "urban", "waste", "water",
}

// inJournal reports whether the point at i closes a short word of the name of a journal,
// of which the rest, and then the volume or the year, follows: Resour. Policy 2014, 41.
func inJournal(s string, i int) bool {
	word := wordBefore(s, i)
	if !startsUpper(word) || !hasWord(journalWords[:], word) {
		return false
	}
	if hasWord(fullJournalWords[:], word) {
		k := i - len(word)
		if k < 3 || s[k-1] != ' ' || s[k-2] != '.' {
			return false
		}
		if before := wordBefore(s, k-2); len(before) > 1 && !hasWord(journalWords[:], before) {
			return false
		}
	}
	return leadsToVolume(s, i+1)
}

// wordBefore returns the letters that end at i of s.
func wordBefore(s string, i int) string {
	const longest = 16
	from := i
	for from > 0 && i-from < longest && s[from-1]|0x20 >= 'a' && s[from-1]|0x20 <= 'z' {
		from--
	}
	return s[from:i]
}

// leadsToVolume reports whether the words of the name of a journal, and its volume or
// year, follow in s from i on.
func leadsToVolume(s string, i int) bool {
	const words = 8
	for range words {
		i = skipSpaces(s, i)
		if isDigit(byteAt(s, i)) {
			n := numberEnd(s[i:])
			next := byteAt(s, i+n)
			return n < 5 && (next == ',' || next == ' ' && byteAt(s, i+n+1) == '(' || next == '(' || next == ':' || next == ' ' && isDigit(byteAt(s, i+n+1)))
		}
		w, _, _ := cutWord(s[i:min(len(s), i+24)])
		bare := strings.TrimRight(w, ".")
		if bare == "" || !startsUpper(bare) && !isSmallInTitles(bare) && bare != "&" || strings.ContainsAny(bare, ".,;:()") {
			return false
		}
		if len(w) > len(bare) && len(bare) > 1 && !hasWord(journalWords[:], bare) {
			return false
		}
		i += len(w)
	}
	return false
}

// isArticleNumber reports whether s is the number of an article, which stands where pages
// would: eaay8647, e12345.
func isArticleNumber(s string) bool {
	const longest, digits = 12, 3
	k := strings.IndexAny(s, "0123456789")
	return k > 0 && k < 5 && len(s) <= longest && len(s)-k >= digits && allDigits(s[k:]) && strings.IndexByte(s, ' ') < 0
}

// yearAndPages reports whether the year in brackets and the pages follow i, as behind a
// volume: Ore Journal 10 (2019) 1285–1303.
func (r *citationReader) yearAndPages(i int) bool {
	rest, ok := strings.CutPrefix(r.text[i:r.End], " (")
	if !ok || len(rest) < len("2019) 1") || !isYear(rest[:4]) || rest[4] != ')' {
		return false
	}
	return isDigit(byteAt(strings.TrimLeft(rest[5:], " ,"), 0))
}

// leadsToImprint reports whether s, behind a semicolon, begins with who published a work,
// where and when, or with the pages and the like: Springer: Berlin, 2019; pp. 12–34.
func leadsToImprint(s string) bool {
	const longest, words = 140, 10
	s = strings.TrimLeft(s, " ")
	s = s[:min(len(s), longest)]
	if word, _ := cutNumberWord(s); word != "" {
		return true
	}
	for _, w := range [...]string{"ISBN", "ISSN", "doi", "DOI", "Volume ", "Article "} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	if k := strings.IndexByte(s, ';'); k >= 0 {
		if isEditorsEnd(s[:k]) {
			return true
		}
		s = s[:k]
	}
	publisher, rest, ok := strings.Cut(s, ": ")
	if !ok || !startsUpper(publisher) || strings.Count(publisher, " ") > words || strings.ContainsAny(publisher, ".,\"“") && !strings.HasSuffix(publisher, ".") {
		return false
	}
	k := strings.LastIndex(rest, ", ")
	return k > 0 && len(rest) >= k+6 && isYear(rest[k+2:k+6]) && startsUpper(rest) && !strings.ContainsAny(rest[:k], "0123456789:\"“") && (len(rest) == k+6 || !isWordRune(rune(rest[k+6])))
}

// editorsEnd returns where the editors end who stand between semicolons from i on: ; Roe,
// J., Hale, P., Eds.; or 0.
func editorsEnd(s string, i int) int {
	rest := s[i:min(len(s), i+maxAuthorList)]
	k := strings.IndexByte(rest, ';')
	for k > 0 && k+1 < len(rest) && !isEditorsEnd(rest[:k]) && listsAuthors(rest[:k], rest[k+1:]) {
		next := strings.IndexByte(rest[k+1:], ';')
		if next < 0 {
			return 0
		}
		k += next + 1
	}
	if k < 0 || !isEditorsEnd(rest[:max(k, 0)]) {
		return 0
	}
	return i + k
}

// isEditorsEnd reports whether s ends in the word for editors behind a name.
func isEditorsEnd(s string) bool {
	return strings.HasSuffix(s, ", Ed.") || strings.HasSuffix(s, ", Eds.") || strings.HasSuffix(s, " (Ed.)") || strings.HasSuffix(s, " (Eds.)") || strings.HasSuffix(s, ", Eds")
}

// settleTurnedImprint reads who published a work before the place, as semicolons part
// them from the title: Ores of the North; Springer: Berlin, Germany, 2019.
func (r *citationReader) settleTurnedImprint() {
	for i := 1; i+2 < len(r.pieces); i++ {
		p, q := &r.pieces[i], &r.pieces[i+1]
		if p.sep != ';' || p.field != "" || p.form != pieceText || q.sep != ':' || q.field != "" || q.form != pieceText {
			continue
		}
		to := i + 2
		if next := &r.pieces[to]; next.field == "" && next.sep == ',' && to+1 < len(r.pieces) && next.words < 4 {
			to++
		}
		if d := &r.pieces[to]; d.field != FieldDate || d.sep != ',' || d.period.Month != 0 {
			continue
		}
		p.field, p.people = FieldPublication, nil
		if r.hasPublication() && r.inBook {
			p.field = FieldPublisher
		}
		r.fill(slotPlace, i+1, to)
		return
	}
}
