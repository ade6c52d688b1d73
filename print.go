package gloss

import (
	"bytes"
	"encoding/json"
)

// A Printer writes articles out. The zero Printer is the house default. A
// Printer may be used by many goroutines at once.
type Printer struct {
	Style *Style // the house in whose form citations are written; nil means the built-in one
}

// A record is the gloss/1 contract: an article and what was found in it.
type record struct {
	Schema       string           `json:"schema"`
	File         string           `json:"file,omitempty"`
	Title        string           `json:"title,omitempty"`
	Date         Date             `json:"date,omitzero"`
	Bylines      []Byline         `json:"bylines,omitempty"`
	Highlights   []Highlight      `json:"highlights,omitempty"`
	Lead         []Paragraph      `json:"lead,omitempty"`
	Sections     []Section        `json:"sections,omitempty"`
	Citations    []citationRecord `json:"citations,omitempty"`
	Boilerplate  []Boilerplate    `json:"boilerplate,omitempty"`
	Format       Format           `json:"format"`
	Text         string           `json:"text"`
	Repairs      []Edit           `json:"repairs,omitempty"`
	Entities     []Entity         `json:"entities,omitempty"`
	Mentions     []Mention        `json:"mentions,omitempty"`
	Sources      []sourceRecord   `json:"sources,omitempty"`
	Quotes       []Quote          `json:"quotes,omitempty"`
	Attributions []Attribution    `json:"attributions,omitempty"`
	Hedges       []Hedge          `json:"hedges,omitempty"`
	TitleSpan    Span             `json:"titleSpan,omitzero"`
	DateSpan     Span             `json:"dateSpan,omitzero"`
}

// A citationRecord is a citation and how the house writes it.
type citationRecord struct {
	Citation
	House string `json:"house,omitempty"`
}

// JSON returns n as one line of the gloss/1 contract, without a line end: the
// article and what was found in it, under the name of the file it came from, if
// that is known. An Analysis that has only its Article gives the structure
// alone.
func (p *Printer) JSON(file string, n *Analysis) ([]byte, error) {
	if n == nil {
		n = new(Analysis)
	}
	a := n.Article
	if a == nil {
		a = new(Article)
	}
	r := record{
		Schema: "gloss/1", File: file,
		Title: a.Title, Date: a.Date, Bylines: a.Bylines, Highlights: a.Highlights, Lead: a.Lead, Sections: a.Sections,
		Boilerplate: a.Boilerplate, Format: a.Format, Text: a.Text, Repairs: a.Repairs,
		Entities: n.Entities, Mentions: n.Mentions, Quotes: n.Quotes, Attributions: n.Attributions, Hedges: n.Hedges, TitleSpan: a.TitleSpan, DateSpan: a.DateSpan,
	}
	r.Citations = p.records(a.Citations)
	if n.Article != nil {
		r.Sources = n.sourceRecords()
	}
	return oneLine(r)
}

// A citedLine is what was read of one source line.
type citedLine struct {
	Text      string           `json:"text"`
	Citations []citationRecord `json:"citations,omitempty"`
}

// Citations returns cited, the citations that were read in text, as one line of
// JSON, without a line end: the text, and each citation as in Printer.JSON.
func (p *Printer) Citations(text string, cited []Citation) ([]byte, error) {
	return oneLine(citedLine{text, p.records(cited)})
}

// records returns citations, each with the form in which the house writes it.
func (p *Printer) records(citations []Citation) []citationRecord {
	var records []citationRecord
	for _, c := range citations {
		records = append(records, citationRecord{c, p.Style.Citation(c)})
	}
	return records
}

// oneLine returns v as JSON without a line end.
func oneLine(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
