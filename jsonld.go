package gloss

import (
	"bytes"
	"io"
	"strings"
)

// WriteCitationsJSONLD writes citations as JSON-LD with the terms of schema.org,
// as it stands in the page of the article that they are of: an Article that has
// all of them as its citation, and in isBasedOn those of its source lines. What
// is named only in a sentence is not in the latter.
//
// The JSON may stand in a script element: it cannot end it. An error is one of w.
func WriteCitationsJSONLD(w io.Writer, cs []Citation) error {
	type reference struct {
		ID string `json:"@id"`
	}
	article := struct {
		Context   string       `json:"@context"`
		Type      string       `json:"@type"`
		Citation  []schemaWork `json:"citation,omitempty"`
		IsBasedOn []reference  `json:"isBasedOn,omitempty"`
	}{Context: "https://schema.org", Type: "Article"}
	keys := citationKeys(cs, nil)
	taken := make(map[string]bool, len(cs))
	for i := range cs {
		work := schemaOf(&cs[i], keys[i])
		if taken[work.ID] {
			work.ID = "#" + keys[i]
		}
		taken[work.ID] = true
		article.Citation = append(article.Citation, work)
		if !cs[i].Inline {
			article.IsBasedOn = append(article.IsBasedOn, reference{work.ID})
		}
	}
	_, err := w.Write(append(scriptSafe(mustMarshal(article)), '\n'))
	return err //nolint:wrapcheck // the error is the caller's own
}

// scriptSafe returns JSON without what ends a script element of HTML.
func scriptSafe(b []byte) []byte {
	b = bytes.ReplaceAll(b, []byte("</"), []byte(`<\/`))
	return bytes.ReplaceAll(b, []byte("<!--"), []byte(`\u003c!--`))
}

// A schemaWork is a CreativeWork of schema.org.
type schemaWork struct {
	Type               string        `json:"@type"`
	ID                 string        `json:"@id,omitempty"`
	Genre              string        `json:"genre,omitempty"`
	Name               string        `json:"name,omitempty"`
	Headline           string        `json:"headline,omitempty"`
	Author             []schemaAgent `json:"author,omitempty"`
	DatePublished      string        `json:"datePublished,omitempty"`
	IsPartOf           *schemaPart   `json:"isPartOf,omitempty"`
	Publisher          *schemaAgent  `json:"publisher,omitempty"`
	SourceOrganization *schemaAgent  `json:"sourceOrganization,omitempty"`
	Provider           *schemaAgent  `json:"provider,omitempty"`
	LocationCreated    *schemaPart   `json:"locationCreated,omitempty"`
	Pagination         string        `json:"pagination,omitempty"`
	Description        string        `json:"description,omitempty"`
	InLanguage         string        `json:"inLanguage,omitempty"`
	URL                string        `json:"url,omitempty"`
	SameAs             string        `json:"sameAs,omitempty"`
}

// A schemaAgent is a Person or an Organization.
type schemaAgent struct {
	Type       string `json:"@type"`
	Name       string `json:"name,omitempty"`
	GivenName  string `json:"givenName,omitempty"`
	FamilyName string `json:"familyName,omitempty"`
	Suffix     string `json:"honorificSuffix,omitempty"`
	Alternate  string `json:"alternateName,omitempty"` // @janeroe
}

// A schemaPart is what a work is a part of, or where it was issued.
type schemaPart struct {
	Type         string      `json:"@type"`
	Name         string      `json:"name,omitempty"`
	VolumeNumber string      `json:"volumeNumber,omitempty"`
	IssueNumber  string      `json:"issueNumber,omitempty"`
	IsPartOf     *schemaPart `json:"isPartOf,omitempty"`
}

// schemaOf returns the work that c names.
func schemaOf(c *Citation, key string) schemaWork {
	w := schemaWork{
		Type: schemaType(c.Kind), Genre: schemaGenre(c.Kind), Name: c.Title, DatePublished: c.Date.calendar(),
		Pagination: c.Pages, Description: c.Remark, URL: c.URL, ID: "#" + key,
		Publisher: organization(c.Publisher), SourceOrganization: organization(c.Agency), Provider: organization(c.Via),
		InLanguage: cslText(object(c.Extra)["language"]),
	}
	if strings.HasSuffix(w.Type, "Article") {
		w.Headline = c.Title
	}
	if c.URL != "" {
		w.ID = c.URL
	}
	if c.DOI != "" {
		w.SameAs = "https://doi.org/" + c.DOI
	}
	if c.Place != "" {
		w.LocationCreated = &schemaPart{Type: "Place", Name: c.Place}
	}
	for _, a := range c.Authors {
		w.Author = append(w.Author, schemaName(a))
	}
	if c.Kind.isIssued() && c.Publisher == "" {
		w.Publisher = organization(c.Publication)
	} else {
		w.IsPartOf = schemaPublication(c)
	}
	return w
}

func organization(name string) *schemaAgent {
	if name == "" {
		return nil
	}
	return &schemaAgent{Type: "Organization", Name: name}
}

func schemaName(n Name) schemaAgent {
	if n.Literal != "" {
		return schemaAgent{Type: "Organization", Name: n.Literal, Alternate: n.Handle}
	}
	return schemaAgent{
		Type: "Person", Name: n.String(), GivenName: n.Given,
		FamilyName: strings.TrimSpace(n.surname()), Suffix: n.Suffix, Alternate: n.Handle,
	}
}

// schemaPublication returns what the work appeared in: a periodical, of which
// there may be a volume and an issue, or a site or a series.
func schemaPublication(c *Citation) *schemaPart {
	var p *schemaPart
	if c.Series != "" {
		p = &schemaPart{Type: "CreativeWorkSeries", Name: c.Series}
	}
	if c.Publication != "" {
		p = &schemaPart{Type: schemaContainer(c.Kind), Name: c.Publication, IsPartOf: p}
	}
	if c.Volume != "" {
		p = &schemaPart{Type: "PublicationVolume", VolumeNumber: c.Volume, IsPartOf: p}
	}
	if c.Issue != "" {
		p = &schemaPart{Type: "PublicationIssue", IssueNumber: c.Issue, IsPartOf: p}
	}
	return p
}

func schemaContainer(k CitationKind) string {
	switch k {
	case CitationNewspaper:
		return "Newspaper"
	case CitationMagazine, CitationJournal:
		return "Periodical"
	case CitationWeb, CitationSocial:
		return "WebSite"
	case CitationPodcast:
		return "PodcastSeries"
	case CitationBook:
		return "Book"
	default:
		return "CreativeWork"
	}
}

func schemaType(k CitationKind) string {
	switch k {
	case CitationNewspaper, CitationNewswire:
		return "NewsArticle"
	case CitationMagazine, CitationPressRelease:
		return "Article"
	case CitationWeb:
		return "WebPage"
	case CitationJournal:
		return "ScholarlyArticle"
	case CitationReport, CitationFiling:
		return "Report"
	case CitationSocial:
		return "SocialMediaPosting"
	case CitationBroadcast:
		return "Episode"
	case CitationPodcast:
		return "PodcastEpisode"
	case CitationInterview:
		return "Conversation"
	case CitationLegislation:
		return "Legislation"
	case CitationPhoto:
		return "Photograph"
	case CitationBook:
		return "Book"
	default:
		return "CreativeWork"
	}
}

// schemaGenre returns what the type does not say.
func schemaGenre(k CitationKind) string {
	if k == CitationSpeech {
		return "Speech"
	}
	if k == CitationPodcast {
		return ""
	}
	return k.genre()
}
