package gloss

import (
	"cmp"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/glossnews/gloss/internal/bib"
)

// bibModel returns the citation that an entry is, without what is kept of its
// form.
func bibModel(e *bib.Entry) Citation {
	text := func(names ...string) string {
		for _, name := range names {
			if s, _ := bib.Decode(e.Get(name)); s != "" {
				return s
			}
		}
		return ""
	}
	c := Citation{
		ID: e.Key, Kind: bibKind(e),
		Title: withSubtitle(text("title"), text("subtitle")), Remark: text("titleaddon"),
		Publisher: text("publisher"), Place: text("location", "address"),
		Series: text("series"), Volume: text("volume"), Pages: text("pages"),
		URL: bib.Verbatim(e.Get("url")), DOI: bib.Verbatim(e.Get("doi")),
		Date: bibDate(e, "date", "year"),
	}
	if at := bibDate(e, "urldate", "urlyear"); at.End.IsZero() {
		c.Accessed = at.Date
	}
	c.Authors, c.MoreAuthors = bibNames(e.Get("author"))
	issue, number := text("issue"), text("number")
	if e.Type == "article" || e.Type == "periodical" {
		issue, number = cmp.Or(number, issue), ""
	}
	c.Issue = issue
	c.Publication = cmp.Or(withSubtitle(text("journaltitle", "journal"), text("journalsubtitle")),
		withSubtitle(text("booktitle"), text("booksubtitle")), text("institution", "school", "organization"))
	if address, how := bib.Verbatim(e.Get("howpublished")), text("howpublished"); isAddress(address) {
		c.URL = cmp.Or(c.URL, address)
	} else if e.Type == "misc" {
		c.Publication = cmp.Or(c.Publication, how)
	}
	c.issuedBy()
	c.Extra = objectOf(bibExtra(e, c.Kind, number))
	return c
}

// isAddress reports whether s is an address of the web.
func isAddress(s string) bool {
	return (strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")) && !strings.ContainsAny(s, " \t\r\n")
}

// bibExtra returns the fields that CSL has variables for.
func bibExtra(e *bib.Entry, kind CitationKind, number string) fieldMap {
	extra := fieldMap{}
	set := func(variable, text string) {
		if text != "" {
			extra[variable] = mustMarshal(text)
		}
	}
	for _, v := range bibVariables {
		s, _ := bib.Decode(e.Get(v.field))
		set(v.variable, s)
	}
	set("number", number)
	if genre, _ := bib.Decode(e.Get("type")); !strings.EqualFold(genre, kind.genre()) {
		set("genre", genre)
	}
	for _, role := range bibRoles {
		if names, more := bibNames(e.Get(role)); len(names) > 0 && !more {
			extra[role] = cslNameList(names)
		}
	}
	if p := bibDate(e, "origdate", ""); !p.IsZero() {
		extra["original-date"] = cslDate(p)
	}
	return extra
}

// withSubtitle returns a title with its second part.
func withSubtitle(title, subtitle string) string {
	switch {
	case subtitle == "" || title == "":
		return title
	case strings.HasSuffix(title, "?"), strings.HasSuffix(title, "!"):
		return title + " " + subtitle
	}
	return title + ": " + subtitle
}

// bibVariables are the texts that the model has no field for, in the order in
// which they are written.
var bibVariables = [...]struct{ variable, field string }{
	{"title-short", "shorttitle"},
	{"container-title-short", "shortjournal"},
	{"edition", "edition"},
	{"chapter-number", "chapter"},
	{"number-of-pages", "pagetotal"},
	{"number-of-volumes", "volumes"},
	{"version", "version"},
	{"event-title", "eventtitle"},
	{"event-place", "venue"},
	{"original-title", "origtitle"},
	{"original-publisher", "origpublisher"},
	{"status", "pubstate"},
	{"language", "language"},
	{"ISBN", "isbn"},
	{"ISSN", "issn"},
	{"PMID", "pmid"},
	{"keyword", "keywords"},
	{"note", "note"},
	{"annote", "annotation"},
	{"abstract", "abstract"},
}

var bibRoles = [...]string{"editor", "translator"}

// isBibField reports whether the model has a field, or CSL a variable, for a
// field.
func isBibField(name string) bool {
	switch name {
	case "author", "title", "subtitle", "titleaddon", "publisher", "location", "address", "series", "volume", "number", "issue",
		"pages", "url", "doi", "date", "year", "month", "day", "urldate", "urlyear", "urlmonth", "urlday", "origdate",
		"journaltitle", "journal", "journalsubtitle", "booktitle", "booksubtitle", "institution", "school", "organization",
		"howpublished", "type", "editor", "translator", "entrysubtype":
		return true
	}
	for _, v := range bibVariables {
		if v.field == name {
			return true
		}
	}
	return false
}

// bibPlain returns the entry that c is, without what BibLaTeX has no field for
// and without what was kept of the form of an entry.
func bibPlain(c *Citation) *bib.Entry {
	extra := object(c.Extra)
	e := &bib.Entry{Type: bibType(c), Key: bibKey(c.ID)}
	text := func(name, s string) { e.Set(name, bib.Escape(s)) }
	e.Set("author", bibNameList(c.Authors, c.MoreAuthors, bib.Escape))
	text("title", c.Title)
	text("titleaddon", c.Remark)
	e.Set("entrysubtype", bibSubtype(c.Kind))
	genre := cslText(extra["genre"])
	if e.Type == "report" {
		genre = cmp.Or(genre, c.Kind.genre())
	}
	text("type", genre)
	name, publisher := bibPublication(c, e.Type)
	text(name, c.Publication)
	text("publisher", publisher)
	text("location", c.Place)
	text("series", c.Series)
	text("volume", c.Volume)
	number := cslText(extra["number"])
	if e.Type == "article" {
		text("number", c.Issue)
	} else {
		text("number", number)
		text("issue", c.Issue)
	}
	text("pages", c.Pages)
	e.Set("date", c.Date.String())
	for _, role := range bibRoles {
		if names, ok := cslNames(extra[role]); ok {
			e.Set(role, bibNameList(names, false, bib.Escape))
		}
	}
	if p := cslPeriod(extra["original-date"]); !p.IsZero() {
		e.Set("origdate", p.String())
	}
	for _, v := range bibVariables {
		text(v.field, cslText(extra[v.variable]))
	}
	e.Set("doi", bib.EscapeVerbatim(c.DOI))
	e.Set("url", bib.EscapeVerbatim(c.URL))
	e.Set("urldate", c.Accessed.String())
	return e
}

// bibPublication returns the field that the publication of c stands in, and its
// publisher.
func bibPublication(c *Citation, typ string) (field, publisher string) {
	switch typ {
	case "article":
		return "journaltitle", c.Publisher
	case "report":
		return "institution", c.Publisher
	case "book":
		return "publisher", c.Publication // and no other, or it is in a collection
	case "incollection":
		return "booktitle", c.Publisher
	}
	return "organization", c.Publisher
}

// bibType returns the type of the entry that c is.
func bibType(c *Citation) string {
	switch c.Kind {
	case CitationNewspaper, CitationNewswire, CitationMagazine, CitationJournal:
		return "article"
	case CitationWeb, CitationSocial:
		return "online"
	case CitationReport, CitationPressRelease, CitationFiling:
		return "report"
	case CitationBroadcast:
		return "video"
	case CitationPodcast:
		return "audio"
	case CitationLegislation:
		return "legislation"
	case CitationPhoto:
		return "image"
	case CitationBook:
		if c.Publication != "" && c.Publisher != "" {
			return "incollection"
		}
		return "book"
	default:
		return "misc"
	}
}

// bibSubtype returns the subtype that tells k from others with its type of
// entry, or "".
func bibSubtype(k CitationKind) string {
	switch k {
	case "", CitationJournal, CitationWeb, CitationReport, CitationBook, CitationLegislation, CitationPhoto:
		return ""
	case CitationPressRelease:
		return "pressrelease"
	default:
		if isBibName(string(k)) {
			return string(k)
		}
		return ""
	}
}

// bibKind returns the kind of work that an entry is.
func bibKind(e *bib.Entry) CitationKind {
	subtype := strings.ToLower(strings.TrimSpace(e.Get("entrysubtype")))
	switch k := CitationKind(subtype); k {
	case CitationNewspaper, CitationNewswire, CitationMagazine, CitationSocial, CitationBroadcast, CitationPodcast,
		CitationInterview, CitationSpeech, CitationFiling, CitationPressRelease:
		return k
	case "pressrelease":
		return CitationPressRelease
	default:
	}
	if k := genreKind(subtype); k != "" {
		return k
	}
	genre, _ := bib.Decode(e.Get("type"))
	switch e.Type {
	case "article", "suppperiodical", "inproceedings", "conference":
		return CitationJournal
	case "online", "electronic", "www":
		return CitationWeb
	case "report", "techreport":
		return cmp.Or(genreKind(genre), CitationReport)
	case "book", "inbook", "incollection", "booklet", "collection", "mvbook", "bookinbook", "mvcollection", "suppbook", "suppcollection", "manual":
		return CitationBook
	case "legislation", "legal":
		return CitationLegislation
	case "image", "artwork":
		return CitationPhoto
	case "video":
		return CitationBroadcast
	}
	return genreKind(genre)
}

// bibKey returns an ID as a key, without what a key cannot have.
func bibKey(id string) string {
	const not = ",\"#%'()={}~\\"
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) || strings.ContainsRune(not, r) {
			return '-'
		}
		return r
	}, id)
}

// bibDate returns the date of a field, in EDTF, or of those for year, month and
// day.
func bibDate(e *bib.Entry, field, year string) Period {
	if s := strings.TrimSpace(e.Get(field)); s != "" {
		return datePeriod(s)
	}
	if year == "" {
		return Period{}
	}
	s, _ := bib.Decode(e.Get(year))
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return datePeriod(s)
	}
	before := strings.TrimSuffix(year, "year")
	month, _ := bib.Decode(e.Get(before + "month"))
	day, _ := bib.Decode(e.Get(before + "day"))
	d := bibMonth(month)
	d.Year = n
	if day != "" {
		d.Day, _ = smallNumber(day)
	}
	if p := validPeriod(Period{Date: d}); !p.IsZero() {
		return p
	}
	return validPeriod(Period{Date: Date{Year: n}})
}

// bibMonth returns the month that a field says, and the day if that is with it:
// 9, September, September 23 or 23 September.
func bibMonth(s string) Date {
	var d Date
	if n, _ := smallNumber(s); n > 0 {
		d.Month = time.Month(n)
		return d
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\u00a0' || r == ',' })
	for _, w := range words[:min(len(words), 3)] {
		if n, _ := smallNumber(w); n > 0 {
			d.Day = n
		} else if m, ok := ParseDate(w + " 2000"); ok && d.Month == 0 {
			d.Month = m.Month
		}
	}
	return d
}
