package gloss

import (
	"encoding/json"
	"slices"
	"strings"
	"time"
)

// cslModel returns the citation that an item is, without what is kept of its
// form. Variables without a field are in Extra.
func cslModel(item fieldMap) Citation {
	text := func(k string) string { return cslText(item[k]) }
	c := Citation{
		ID: text("id"), Kind: cslKind(text("type"), text("genre"), text("medium")),
		Title: text("title"), Publication: text("container-title"), Publisher: text("publisher"),
		Place: text("publisher-place"), Series: text("collection-title"),
		Volume: text("volume"), Issue: text("issue"), Pages: text("page"),
		URL: text("URL"), DOI: text("DOI"),
		Date: cslPeriod(item["issued"]),
	}
	if at := cslPeriod(item["accessed"]); at.End.IsZero() {
		c.Accessed = at.Date
	}
	c.issuedBy()
	c.Authors, _ = cslNames(item["author"])
	extra := fieldMap{}
	for k, v := range item {
		if isCSLVariable(k, v) {
			extra[k] = v
		}
	}
	if v := item["note"]; cslText(v) != "" {
		extra["note"] = v
	}
	if genre := text("genre"); genre != "" && !strings.EqualFold(genre, c.Kind.genre()) {
		extra["genre"] = item["genre"]
	}
	c.Extra = objectOf(extra)
	return c
}

// cslPlain returns the item that c is, without what CSL has no variable for and
// without what was kept of the form of an item.
func cslPlain(c *Citation) fieldMap {
	item := fieldMap{}
	for k, v := range object(c.Extra) {
		if isCSLVariable(k, v) || (k == "genre" || k == "note") && cslText(v) != "" {
			item[k] = v
		}
	}
	text := func(k, s string) {
		if s != "" {
			item[k] = mustMarshal(s)
		}
	}
	item["type"] = mustMarshal(c.Kind.cslType())
	if item["genre"] == nil {
		text("genre", c.Kind.genre())
	}
	if item["note"] == nil {
		text("note", c.Remark)
	}
	publication, publisher := c.outlets()
	text("container-title", publication)
	text("publisher", publisher)
	text("id", c.ID)
	text("title", c.Title)
	text("publisher-place", c.Place)
	text("collection-title", c.Series)
	text("volume", c.Volume)
	text("issue", c.Issue)
	text("page", c.Pages)
	text("URL", c.URL)
	text("DOI", c.DOI)
	if len(c.Authors) > 0 {
		item["author"] = cslNameList(c.Authors)
	}
	if d := cslDate(c.Date); d != nil {
		item["issued"] = d
	}
	if d := cslDate(Period{Date: c.Accessed}); d != nil {
		item["accessed"] = d
	}
	return item
}

// isCSLVariable reports whether CSL has a variable k that the model has no field
// for, and v can be its value.
func isCSLVariable(k string, v json.RawMessage) bool {
	return string(v) != "null" && (k != cslCustom || object(v) != nil) && slices.Contains(cslVariables[:], k)
}

// cslVariables are the variables of CSL 1.0.2 and its JSON schema, less those of
// the model.
var cslVariables = [...]string{
	"ISBN", "ISSN", "PMCID", "PMID", "abstract", "annote", "archive", "archive-place", "archive_collection", "archive_location",
	"authority", "available-date", "call-number", "categories", "chair", "chapter-number", "citation-key", "citation-label",
	"citation-number", "collection-editor", "collection-number", "compiler", "composer", "container-author",
	"container-title-short", "contributor", "curator", "custom", "dimensions", "director", "division", "edition", "editor",
	"editorial-director", "event", "event-date", "event-place", "event-title", "executive-producer",
	"first-reference-note-number", "guest", "host", "illustrator", "interviewer", "journalAbbreviation", "jurisdiction",
	"keyword", "language", "locator", "medium", "narrator", "number", "number-of-pages", "number-of-volumes", "organizer",
	"original-author", "original-date", "original-publisher", "original-publisher-place", "original-title", "page-first",
	"part", "part-title", "performer", "printing", "producer", "recipient", "references", "reviewed-author", "reviewed-genre",
	"reviewed-title", "scale", "script-writer", "section", "series-creator", "shortTitle", "source", "status", "submitted",
	"supplement", "title-short", "translator", "version", "volume-title", "volume-title-short", "year-suffix",
}

// cslText returns a text, or a number as it is written.
func cslText(v json.RawMessage) string {
	if len(v) == 0 {
		return ""
	}
	var s string
	if v[0] == '"' && json.Unmarshal(v, &s) == nil {
		return s
	}
	if v[0] == '-' || v[0] >= '0' && v[0] <= '9' {
		return string(v)
	}
	return ""
}

// isIssued reports whether a work of kind k stands for itself, so that it has a
// publisher where others have a publication.
func (k CitationKind) isIssued() bool {
	return k == CitationReport || k == CitationPressRelease || k == CitationFiling || k == CitationBook
}

// outlets returns what c appeared in and who published it, as the formats have
// them: who issued a work that stands for itself is its publisher.
func (c *Citation) outlets() (publication, publisher string) {
	if c.Kind.isIssued() && c.Publisher == "" {
		return "", c.Publication
	}
	return c.Publication, c.Publisher
}

// issuedBy is the way back: who published a work that stands for itself issued it.
func (c *Citation) issuedBy() {
	if c.Publication == "" && c.Kind.isIssued() {
		c.Publication, c.Publisher = c.Publisher, ""
	}
}

// cslType returns the type of CSL for k.
func (k CitationKind) cslType() string {
	switch k {
	case CitationNewspaper, CitationNewswire:
		return "article-newspaper"
	case CitationMagazine:
		return "article-magazine"
	case CitationWeb:
		return "webpage"
	case CitationJournal:
		return "article-journal"
	case CitationReport, CitationPressRelease, CitationFiling:
		return "report"
	case CitationSocial:
		return "post"
	case CitationBroadcast, CitationPodcast:
		return "broadcast"
	case CitationInterview:
		return "interview"
	case CitationSpeech:
		return "speech"
	case CitationLegislation:
		return "legislation"
	case CitationPhoto:
		return "graphic"
	case CitationBook:
		return "book"
	}
	return "document"
}

// genre returns how formats name k that have no type for it, or "".
func (k CitationKind) genre() string {
	switch k {
	case CitationNewswire:
		return "Newswire"
	case CitationPressRelease:
		return "Press release"
	case CitationFiling:
		return "Filing"
	case CitationPodcast:
		return "Podcast"
	default:
		return ""
	}
}

// cslKind returns the kind of a work of a type of CSL.
func cslKind(typ, genre, medium string) CitationKind {
	switch typ {
	case "article-newspaper":
		if genreKind(genre) == CitationNewswire {
			return CitationNewswire
		}
		return CitationNewspaper
	case "article-magazine":
		return CitationMagazine
	case "webpage", "post-weblog":
		return CitationWeb
	case "article-journal", "paper-conference":
		return CitationJournal
	case "report", "article":
		if k := genreKind(genre); k == CitationPressRelease || k == CitationFiling {
			return k
		}
		return CitationReport
	case "post":
		return CitationSocial
	case "broadcast", "song":
		if genreKind(genre) == CitationPodcast || genreKind(medium) == CitationPodcast {
			return CitationPodcast
		}
		if typ == "song" {
			return ""
		}
		return CitationBroadcast
	case "interview":
		return CitationInterview
	case "speech":
		return CitationSpeech
	case "legislation", "bill", "regulation", "treaty":
		return CitationLegislation
	case "graphic":
		return CitationPhoto
	case "book", "chapter", "pamphlet":
		return CitationBook
	}
	return ""
}

// genreKind returns the kind that a genre, a medium or a type of work names, or
// "".
func genreKind(genre string) CitationKind {
	const longest = 60
	if len(genre) == 0 || len(genre) > longest {
		return ""
	}
	g := strings.ToLower(strings.ReplaceAll(genre, "-", " "))
	switch {
	case strings.Contains(g, "press release"), strings.Contains(g, "news release"), strings.Contains(g, "media release"):
		return CitationPressRelease
	case strings.Contains(g, "podcast"):
		return CitationPodcast
	case strings.Contains(g, "filing"), strings.HasPrefix(g, "form 10 "), strings.HasPrefix(g, "form 8 "), strings.HasPrefix(g, "form 20 "),
		g == "10 k", g == "10 q", g == "8 k", g == "20 f", g == "s 1":
		return CitationFiling
	case strings.Contains(g, "newswire"), strings.Contains(g, "news agency"), strings.Contains(g, "wire report"), strings.Contains(g, "wire story"):
		return CitationNewswire
	case strings.Contains(g, "interview"):
		return CitationInterview
	case strings.Contains(g, "speech"), g == "address", g == "remarks":
		return CitationSpeech
	case strings.Contains(g, "photo"):
		return CitationPhoto
	case strings.Contains(g, "broadcast"), strings.Contains(g, "television"), g == "radio", strings.HasPrefix(g, "radio "):
		return CitationBroadcast
	case strings.Contains(g, "social media"), g == "tweet", g == "post":
		return CitationSocial
	}
	return ""
}

// A cslName is a name in CSL.
type cslName struct {
	Family      string `json:"family,omitempty"`
	Given       string `json:"given,omitempty"`
	Dropping    string `json:"dropping-particle,omitempty"`
	Particle    string `json:"non-dropping-particle,omitempty"`
	Suffix      string `json:"suffix,omitempty"`
	FamilyFirst bool   `json:"static-ordering,omitempty"`
	Literal     string `json:"literal,omitempty"`
}

// cslNameList returns names as a list of CSL.
func cslNameList(names []Name) json.RawMessage {
	list := make([]cslName, len(names))
	for i, n := range names {
		if n.Handle != "" && n == (Name{Handle: n.Handle}) {
			n.Literal = n.Handle
		}
		list[i] = cslName{n.Family, n.Given, n.Dropping, n.Particle, n.Suffix, n.FamilyFirst, n.Literal}
	}
	return mustMarshal(list)
}

// cslNames returns the names of a list of CSL, and whether it is one.
func cslNames(v json.RawMessage) ([]Name, bool) {
	var list []fieldMap
	if len(v) == 0 || json.Unmarshal(v, &list) != nil {
		return nil, false
	}
	var names []Name
	for _, m := range list {
		if m == nil {
			return nil, false
		}
		order := m["static-ordering"]
		names = append(names, Name{
			Family: cslText(m["family"]), Given: cslText(m["given"]),
			Dropping: cslText(m["dropping-particle"]), Particle: cslText(m["non-dropping-particle"]),
			Suffix: cslText(m["suffix"]), Literal: cslText(m["literal"]),
			FamilyFirst: isCSLTrue(order),
		})
	}
	return names, true
}

// isCSLTrue reports whether v is true, as CSL writes it: true, 1, "1" or "true".
func isCSLTrue(v json.RawMessage) bool {
	switch s := strings.ToLower(strings.Trim(string(v), `"`)); s {
	case "", "false", "0", "null":
		return false
	}
	return true
}

// A cslDateObject is a date in CSL.
type cslDateObject struct {
	Parts  [][]int `json:"date-parts,omitempty"`
	Season int     `json:"season,omitempty"`
	Circa  bool    `json:"circa,omitempty"`
}

// cslDate returns p as a date of CSL, or nil.
func cslDate(p Period) json.RawMessage {
	if p.Year == 0 {
		return nil
	}
	o := cslDateObject{Circa: p.Doubt != 0 || p.Decade}
	if s := p.Season; s >= Spring && s <= Winter && p.End.IsZero() {
		o.Season = int(s-Spring) + 1
		p.Season = 0
	}
	o.Parts = append(o.Parts, cslDateParts(p.Date))
	if !p.End.IsZero() {
		o.Parts = append(o.Parts, cslDateParts(p.End))
		o.Circa = o.Circa || p.End.Doubt != 0 || p.End.Decade
	}
	return mustMarshal(o)
}

func cslDateParts(d Date) []int {
	switch {
	case d.Season >= Spring && d.Season <= Winter:
		return []int{d.Year, int(d.Season)}
	case d.Month == 0 || d.Season > 0:
		return []int{d.Year}
	case d.Day == 0:
		return []int{d.Year, int(d.Month)}
	}
	return []int{d.Year, int(d.Month), d.Day}
}

// cslPeriod returns the date that a date of CSL is: its parts, or what its raw
// or literal text says, or the EDTF that it is instead. What the calendar does
// not have, or [Date] cannot say, is none.
func cslPeriod(v json.RawMessage) Period {
	if len(v) == 0 {
		return Period{}
	}
	if v[0] == '"' {
		return datePeriod(cslText(v))
	}
	m := object(v)
	var list [][]json.RawMessage
	if json.Unmarshal(m["date-parts"], &list) != nil || len(list) == 0 {
		if p := datePeriod(cslText(m["raw"])); !p.IsZero() {
			return p
		}
		return datePeriod(cslText(m["literal"]))
	}
	p := Period{Date: cslDateOf(list[0])}
	if len(list) > 1 {
		p.End = cslDateOf(list[1])
	}
	if s := cslSeason(cslText(m["season"])); s > 0 && p.Month == 0 && p.Season == 0 && p.End.IsZero() {
		p.Season = s
	}
	if isCSLTrue(m["circa"]) {
		p.Doubt = Approximate
		if !p.End.IsZero() {
			p.End.Doubt = Approximate
		}
	}
	return validPeriod(p)
}

// validPeriod returns p, or none if it has no form in EDTF.
func validPeriod(p Period) Period {
	b, err := p.MarshalText()
	var q Period
	if err != nil || q.UnmarshalText(b) != nil || q != p {
		return Period{}
	}
	return p
}

// cslDateOf returns the date of which v are year, month and day, each a number
// or a text.
func cslDateOf(v []json.RawMessage) Date {
	var n [3]int
	for i := range min(len(v), len(n)) {
		var ok bool
		if n[i], ok = smallNumber(cslText(v[i])); !ok {
			return Date{}
		}
	}
	d := Date{Year: n[0]}
	switch {
	case n[1] >= 13 && n[1] <= 16: // as citeproc has seasons
		d.Season = Spring + Season(n[1]-13)
	case n[1] >= int(Spring) && n[1] <= int(Winter):
		d.Season = Season(n[1])
	default:
		d.Month, d.Day = time.Month(n[1]), n[2]
	}
	return d
}

// cslSeason returns the season that s is, by its number or name.
func cslSeason(s string) Season {
	switch s {
	case "1", "21":
		return Spring
	case "2", "22":
		return Summer
	case "3", "23":
		return Autumn
	case "4", "24":
		return Winter
	}
	return seasonNamed(s)
}

// datePeriod returns the date that s states, in EDTF or as news writes it.
func datePeriod(s string) Period {
	var p Period
	if s == "" || p.UnmarshalText([]byte(s)) == nil {
		return p
	}
	if d, ok := ParseDate(s); ok {
		return validPeriod(Period{Date: d})
	}
	return Period{}
}
