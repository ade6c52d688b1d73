package gloss

import (
	"cmp"
	"strings"
	"time"
)

// risModel returns the citation that the lines of a record are, without what is
// kept of their form.
func risModel(lines []risLine) Citation {
	all := risValues{lines}
	genre := all.first("M3")
	c := Citation{
		ID: all.first("ID"), Kind: risKind(all.first("TY"), genre),
		Title:       all.first("TI", "T1", "CT"),
		Publication: all.first("T2", "JF", "JO", "BT"),
		Publisher:   all.first("PB"), Place: all.first("CY", "PP"), Series: all.first("T3"),
		Volume: all.first("VL"), Issue: all.first("IS", "CP"),
		URL: all.first("UR"), DOI: all.first("DO"),
		Accessed: risDate(all.first("Y2")).Date,
	}
	c.Date = risDate(all.first("DA"))
	if year := risDate(all.first("PY", "Y1")); c.Date.IsZero() || len(year.String()) > len(c.Date.String()) {
		c.Date = year
	}
	c.Pages = all.first("SP")
	if end := all.first("EP"); end != "" && c.Pages != "" && end != c.Pages {
		c.Pages += "-" + end
	}
	for _, l := range lines {
		if l.tag != "AU" && l.tag != "A1" {
			continue
		}
		if n := risName(l.value); n == (Name{Literal: risMore}) {
			c.MoreAuthors = true
		} else if n != (Name{}) {
			c.Authors = append(c.Authors, n)
		}
	}
	c.issuedBy()
	c.Extra = objectOf(risExtra(lines, c.Kind, genre))
	return c
}

// risMore stands for the authors that are not named.
const risMore = "et al."

// risValues finds values by their tags.
type risValues struct{ lines []risLine }

// first returns the first value of the first of the tags that has one.
func (v risValues) first(tags ...string) string {
	for _, tag := range tags {
		for _, l := range v.lines {
			if l.tag == tag && l.value != "" {
				return l.value
			}
		}
	}
	return ""
}

// risExtra returns the tags that CSL has variables for.
func risExtra(lines []risLine, kind CitationKind, genre string) fieldMap {
	extra := fieldMap{}
	for _, v := range risVariables {
		var found []string
		for _, l := range lines {
			if l.value != "" && (l.tag == v.tag || l.tag == v.other) && (l.tag != risStandard || v.variable == standardNumber(l.value)) {
				found = append(found, l.value)
			}
		}
		switch between := risBetween(v.tag); {
		case len(found) == 0:
		case between != "":
			extra[v.variable] = mustMarshal(strings.Join(found, between))
		default:
			extra[v.variable] = mustMarshal(found[0])
		}
	}
	if genre != "" && !strings.EqualFold(genre, cmp.Or(kind.genre(), risSubtype(kind))) {
		extra["genre"] = mustMarshal(genre)
	}
	for _, role := range risRoles {
		var names []Name
		for _, l := range lines {
			if l.tag == role.tag || l.tag == role.other {
				if n := risName(l.value); n != (Name{}) {
					names = append(names, n)
				}
			}
		}
		if names != nil {
			extra[role.variable] = cslNameList(names)
		}
	}
	return extra
}

// A risVariable is a tag that the model has no field for, and its name in CSL.
type risVariable struct{ variable, tag, other string }

// risStandard is the tag of an ISBN, or of an ISSN.
const risStandard = "SN"

// standardNumber returns the variable that a standard number is one of.
func standardNumber(s string) string {
	figures := 0
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' || s[i] == 'X' || s[i] == 'x' {
			figures++
		}
	}
	if figures > len("12345678") {
		return "ISBN"
	}
	return "ISSN"
}

// risLines returns the values of a tag, one a line.
func risLines(tag, text string) []string {
	if between := risBetween(tag); between != "" {
		return strings.Split(text, between)
	}
	return []string{text}
}

// risBetween returns what is between the values of a tag in the variable that has
// them all, or "" if there is one.
func risBetween(tag string) string {
	switch tag {
	case "KW":
		return ", "
	case "N1", "RN":
		return "\n"
	}
	return ""
}

var risVariables = [...]risVariable{
	{"title-short", "ST", ""},
	{"container-title-short", "J2", "JA"},
	{"edition", "ET", ""},
	{"number", "M1", ""},
	{"section", "SE", ""},
	{"number-of-volumes", "NV", ""},
	{"status", "PS", ""},
	{"language", "LA", ""},
	{"ISBN", risStandard, ""},
	{"ISSN", risStandard, ""},
	{"call-number", "CN", ""},
	{"source", "DB", ""},
	{"archive", "DP", ""},
	{"original-title", "OP", ""},
	{"keyword", "KW", ""},
	{"note", "N1", ""},
	{"annote", "RN", ""},
	{"abstract", "AB", "N2"},
}

var risRoles = [...]risVariable{{"editor", "ED", "A2"}, {"collection-editor", "A3", ""}, {"translator", "A4", ""}}

// isRISTag reports whether the model has a field, or CSL a variable, for a tag.
func isRISTag(tag string) bool {
	switch tag {
	case "TY", "ER", "ID", "AU", "A1", "TI", "T1", "CT", "T2", "JF", "JO", "BT", "PB", "CY", "PP", "T3", "VL", "IS", "CP", "UR", "DO",
		"DA", "PY", "Y1", "Y2", "SP", "EP", "M3":
		return true
	}
	for _, v := range risVariables {
		if v.tag == tag || v.other == tag {
			return true
		}
	}
	for _, v := range risRoles {
		if v.tag == tag || v.other == tag {
			return true
		}
	}
	return false
}

// risPlain returns the lines of the record that c is, without what RIS has no tag
// for and without what was kept of the form of a record.
func risPlain(c *Citation) []risLine {
	lines := []risLine{{"TY", risType(c.Kind)}}
	add := func(tag, value string) {
		if value = risValue(value); value != "" {
			lines = append(lines, risLine{tag, value})
		}
	}
	extra := object(c.Extra)
	add("ID", c.ID)
	add("M3", cmp.Or(cslText(extra["genre"]), c.Kind.genre(), risSubtype(c.Kind)))
	for _, n := range c.Authors {
		add("AU", risNameOf(n))
	}
	if c.MoreAuthors {
		add("AU", risMore)
	}
	add("TI", c.Title)
	publication, publisher := c.outlets()
	add("T2", publication)
	add("PB", publisher)
	add("CY", c.Place)
	add("T3", c.Series)
	add("VL", c.Volume)
	add("IS", c.Issue)
	start, end, ok := strings.Cut(c.Pages, "-")
	if ok && start != "" && end != "" && start != end && !strings.ContainsAny(end, "-,") && !strings.Contains(start, ",") {
		add("SP", start)
		add("EP", end)
	} else {
		add("SP", c.Pages)
	}
	if date := risDateOf(c.Date); date != "" {
		add("PY", date[:len("2025")])
		add("DA", date)
	}
	add("Y2", risDateOf(Period{Date: c.Accessed}))
	add("DO", c.DOI)
	add("UR", c.URL)
	for _, role := range risRoles {
		names, _ := cslNames(extra[role.variable])
		for _, n := range names {
			add(role.tag, risNameOf(n))
		}
	}
	for _, v := range risVariables {
		text := cslText(extra[v.variable])
		if v.variable == "note" {
			text = cmp.Or(text, c.Remark)
		}
		for _, line := range risLines(v.tag, text) {
			add(v.tag, line)
		}
	}
	return lines
}

// risType returns the type of a record of kind k.
func risType(k CitationKind) string {
	switch k {
	case CitationNewspaper, CitationNewswire:
		return "NEWS"
	case CitationMagazine:
		return "MGZN"
	case CitationWeb:
		return "ELEC"
	case CitationJournal:
		return "JOUR"
	case CitationReport, CitationPressRelease, CitationFiling:
		return "RPRT"
	case CitationSocial:
		return "ICOMM"
	case CitationBroadcast:
		return "VIDEO"
	case CitationPodcast:
		return "SOUND"
	case CitationInterview:
		return "PCOMM"
	case CitationSpeech:
		return "UNPB"
	case CitationLegislation:
		return "STAT"
	case CitationPhoto:
		return "ART"
	case CitationBook:
		return "BOOK"
	}
	return "GEN"
}

// risSubtype returns the type of work that tells k from others of its type of
// record, or "".
func risSubtype(k CitationKind) string {
	switch k {
	case CitationInterview:
		return "Interview"
	case CitationSpeech:
		return "Speech"
	default:
		return ""
	}
}

// risKind returns the kind of work that a record of a type is.
func risKind(typ, genre string) CitationKind {
	named := genreKind(genre)
	switch typ {
	case "NEWS":
		if named == CitationNewswire {
			return named
		}
		return CitationNewspaper
	case "MGZN":
		return CitationMagazine
	case "ELEC", "BLOG", "WEB":
		return cmp.Or(named, CitationWeb)
	case "JOUR", "EJOUR", "JFULL", "ABST", "INPR", "CONF", "CPAPER":
		return CitationJournal
	case "RPRT", "GOVDOC", "PRESS":
		if typ == "PRESS" {
			return CitationPressRelease
		}
		if named == CitationPressRelease || named == CitationFiling {
			return named
		}
		return CitationReport
	case "ICOMM":
		return CitationSocial
	case "VIDEO":
		return cmp.Or(named, CitationBroadcast)
	case "STAT", "BILL", "LEGAL":
		return CitationLegislation
	case "ART":
		return CitationPhoto
	case "BOOK", "CHAP", "ECHAP", "EBOOK", "EDBOOK", "PAMP":
		return CitationBook
	}
	return named
}

// risNameOf returns n as RIS has it: Roe, Jane, Jr. An organization is without a
// comma, and those that it has are doubled.
func risNameOf(n Name) string {
	switch {
	case n.Literal != "":
		return strings.ReplaceAll(n.Literal, ",", ",,")
	case n.Handle != "" && n == (Name{Handle: n.Handle}):
		return n.Handle
	}
	family := strings.TrimSpace(n.surname())
	given := joinWords(n.Given, n.Dropping)
	switch {
	case n.Suffix != "":
		return family + ", " + given + ", " + n.Suffix
	case given != "":
		return family + ", " + given
	case family != "":
		return family + ","
	}
	return ""
}

// risName is the inverse of risNameOf. Small words before the family name and
// after the given ones are particles.
func risName(s string) Name {
	if strings.Contains(s, ",,") {
		return Name{Literal: strings.ReplaceAll(s, ",,", ",")}
	}
	family, given, ok := strings.Cut(s, ",")
	family, given = strings.TrimSpace(family), strings.TrimSpace(given)
	if !ok || given == "" && strings.Contains(family, " ") { // World Bank, which EndNote ends in a comma
		return Name{Literal: family}
	}
	given, suffix, _ := strings.Cut(given, ",")
	n := Name{Suffix: strings.TrimSpace(suffix)}
	words := strings.Fields(family)
	from := 0
	for from < len(words)-1 && startsLower(words[from]) {
		from++
	}
	n.Particle, n.Family = strings.Join(words[:from], " "), strings.Join(words[from:], " ")
	n = withoutParticle(n)
	words = strings.Fields(given)
	to := len(words)
	for to > 1 && startsLower(words[to-1]) && isNameParticle(words[to-1]) {
		to--
	}
	n.Given, n.Dropping = strings.Join(words[:to], " "), strings.Join(words[to:], " ")
	return n
}

// risDateOf returns p as RIS has it, 2025/09/23/ or as far as it is known. The
// part for anything else has the season, or what else RIS cannot say, in EDTF.
func risDateOf(p Period) string {
	d := p.Date
	if d.Year == 0 {
		return ""
	}
	other := ""
	plain := Date{Year: d.Year, Month: d.Month, Day: d.Day}
	switch s := p.String(); {
	case plain.String() == s:
	case s == Date{Year: d.Year, Season: d.Season}.String() && d.Season <= Winter:
		other = [...]string{"Spring", "Summer", "Autumn", "Winter"}[d.Season-Spring]
	default:
		other = s
	}
	year := Date{Year: d.Year}.String()
	month, day := "", ""
	if plain.Month > 0 {
		month = string(appendTwo(nil, int(plain.Month)))
	}
	if plain.Month > 0 && plain.Day > 0 {
		day = string(appendTwo(nil, plain.Day))
	}
	return year + "/" + month + "/" + day + "/" + other
}

// risDate is the inverse of risDateOf. It reads dates without slashes, too.
func risDate(s string) Period {
	year, rest, ok := strings.Cut(s, "/")
	if !ok {
		return datePeriod(s)
	}
	month, rest, _ := strings.Cut(rest, "/")
	day, other, _ := strings.Cut(rest, "/")
	var d Date
	d.Year, _ = smallNumber(year)
	if n, _ := smallNumber(month); n > 0 {
		d.Month = time.Month(n)
		d.Day, _ = smallNumber(day)
	}
	p := validPeriod(Period{Date: d})
	if p.IsZero() {
		return datePeriod(s)
	}
	if other == "" {
		return p
	}
	var q Period
	if q.UnmarshalText([]byte(other)) == nil && q.Year == d.Year {
		return q
	}
	if season := seasonNamed(other); season > 0 && d.Month == 0 {
		return Period{Date: Date{Year: d.Year, Season: season}}
	}
	return p
}
