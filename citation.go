package gloss

import "encoding/json"

// A Citation names a work that an article draws on.
type Citation struct {
	Span
	ID          string          `json:"id,omitempty"` // its key in a file of references
	Kind        CitationKind    `json:"kind,omitempty"`
	Authors     []Name          `json:"authors,omitempty"`
	MoreAuthors bool            `json:"moreAuthors,omitempty"` // et al.
	Title       string          `json:"title,omitempty"`
	Publication string          `json:"publication,omitempty"` // what the work appeared in, or who issued it
	Agency      string          `json:"agency,omitempty"`      // whose text it is, in another's publication
	Via         string          `json:"via,omitempty"`         // who carried or reported it
	Publisher   string          `json:"publisher,omitempty"`
	Place       string          `json:"place,omitempty"` // where it was issued
	Series      string          `json:"series,omitempty"`
	Volume      string          `json:"volume,omitempty"`
	Issue       string          `json:"issue,omitempty"`
	Pages       string          `json:"pages,omitempty"`
	Date        Period          `json:"date,omitzero"`
	Accessed    Date            `json:"accessed,omitzero"`
	URL         string          `json:"url,omitempty"`
	DOI         string          `json:"doi,omitempty"`
	Remark      string          `json:"remark,omitempty"`    // what describes it: concluding statement of the visit
	Inline      bool            `json:"inline,omitempty"`    // named in a sentence of the text
	Ambiguous   bool            `json:"ambiguous,omitempty"` // it can be read in another way as well
	Parts       []CitationPart  `json:"parts,omitempty"`     // where each part stands, in order
	Extra       json.RawMessage `json:"extra,omitempty"`     // what a format says beside that, as an object
}

// A CitationPart is where a part of a citation stands.
type CitationPart struct {
	Span
	Field CitationField `json:"field"`
}

// A CitationField names what a part of a citation says, as the field of
// [Citation] does.
type CitationField string

// The fields of a citation. What could not be placed is FieldResidue.
const (
	FieldAuthor      CitationField = "author"
	FieldTitle       CitationField = "title"
	FieldPublication CitationField = "publication"
	FieldAgency      CitationField = "agency"
	FieldVia         CitationField = "via"
	FieldPublisher   CitationField = "publisher"
	FieldPlace       CitationField = "place"
	FieldSeries      CitationField = "series"
	FieldVolume      CitationField = "volume"
	FieldIssue       CitationField = "issue"
	FieldPages       CitationField = "pages"
	FieldDate        CitationField = "date"
	FieldAccessed    CitationField = "accessed"
	FieldURL         CitationField = "url"
	FieldDOI         CitationField = "doi"
	FieldRemark      CitationField = "remark"
	FieldKind        CitationField = "kind" // press release, Working Paper
	FieldResidue     CitationField = "residue"
)

// A CitationKind is a kind of work. The zero one is not known.
type CitationKind string

// The kinds of work.
const (
	CitationNewspaper    CitationKind = "newspaper"
	CitationNewswire     CitationKind = "newswire"
	CitationMagazine     CitationKind = "magazine"
	CitationWeb          CitationKind = "web"
	CitationJournal      CitationKind = "journal"
	CitationReport       CitationKind = "report"
	CitationPressRelease CitationKind = "press_release"
	CitationFiling       CitationKind = "filing"
	CitationSocial       CitationKind = "social"
	CitationBroadcast    CitationKind = "broadcast"
	CitationPodcast      CitationKind = "podcast"
	CitationInterview    CitationKind = "interview"
	CitationSpeech       CitationKind = "speech"
	CitationLegislation  CitationKind = "legislation"
	CitationPhoto        CitationKind = "photo"
	CitationBook         CitationKind = "book"
)
