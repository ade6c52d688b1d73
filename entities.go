package gloss

import "strings"

// A Kind is a kind of entity.
type Kind string

// The kinds of entity.
const (
	KindPerson       Kind = "person"
	KindOrganization Kind = "organization"
	KindCountry      Kind = "country"
	KindPlace        Kind = "place"
	KindBloc         Kind = "bloc" // the EU, ASEAN, the G7, the West
)

// A By says how a mention names its entity. The zero By is by its name.
type By string

// The ways to name an entity other than by its name.
const (
	ByShort        By = "short"        // Greer, after Jamieson Greer
	ByAbbreviation By = "abbreviation" // U.S., for the United States
	ByDemonym      By = "demonym"      // Chinese, for China
	ByCapital      By = "capital"      // Beijing, for the government of China
	ByOffice       By = "office"       // the trade representative, for who holds that office
)

// An Entity is one thing that an article names, however often.
type Entity struct {
	ID      string   `json:"id"` // the same in every article for a country or bloc, as "country:CN"
	Kind    Kind     `json:"kind"`
	Name    string   `json:"name"`              // the table's name, else the fullest in the article
	Country Country  `json:"country,omitempty"` // the country it is, or belongs to
	Offices []Office `json:"offices,omitempty"` // that a person holds or held, 64 at most
	Score   float64  `json:"score"`             // how sure the finder is, from 0 to 1
}

// A Mention is one place where an entity is named.
type Mention struct {
	Span
	Text   string `json:"text"`
	Entity string `json:"entity"` // an Entity's ID
	By     By     `json:"by,omitempty"`
}

// An Analysis is an article and what was found in it. It is plain data, but that it keeps the
// sentences as they were cut, some eight bytes for each of the text, so that what is asked of it
// later is fast; one that is read from JSON does not have them, and is answered the same. The
// JSON contract, which its tags are of, is what [Printer.JSON] writes; json.Marshal has no
// schema, nor citations in the form of the house.
type Analysis struct {
	*Article
	Entities     []Entity      `json:"entities,omitempty"`     // in order of first mention
	Mentions     []Mention     `json:"mentions,omitempty"`     // in order of text, not overlapping
	Quotes       []Quote       `json:"quotes,omitempty"`       // in order of text, not overlapping
	Attributions []Attribution `json:"attributions,omitempty"` // sentences that report, in order of text, not overlapping
	Hedges       []Hedge       `json:"hedges,omitempty"`       // in order of text, not overlapping
	Sources      []Citation    `json:"sources,omitempty"`      // that its sentences name, in order of text, not overlapping

	cut sentenceList // as Analyze cut them
}

// Entity returns the entity with the given ID, as a Mention has it. It looks through
// Entities: whoever asks for each of many mentions makes a map of them.
func (n *Analysis) Entity(id string) (Entity, bool) {
	for _, e := range n.Entities {
		if e.ID == id {
			return e, true
		}
	}
	return Entity{}, false
}

// An Analyzer finds what an article names. The zero Analyzer uses the built-in
// recognizer and tables, which are loaded once, on first use. An Analyzer may
// be used by many goroutines at once.
type Analyzer struct {
	Style      *Style     // the house, whose own names are known; nil means the built-in one
	Lists      []*List    // the house's own names, which win over all finders, earlier lists over later ones
	Recognizer Recognizer // finds people, organizations and places; nil means the built-in one
	MinScore   float64    // leave out what scores lower; 0 means 0.5, below 0 keeps all
}

// Scores of the finders that give none themselves.
const (
	scoreTable    = 0.99 // a name of the tables
	scoreCitation = 0.95 // an author or a publication
	scoreMinimum  = 0.5  // the least, where MinScore does not say
)

// Analyze analyzes a with a zero Analyzer.
func Analyze(a *Article) *Analysis { return (&Analyzer{}).Analyze(a) }

// Analyze returns what a names in its title, bylines, highlights, lead,
// sections and citations. It does not change a. A nil Article is an empty one.
func (z *Analyzer) Analyze(a *Article) *Analysis {
	if a == nil {
		a = &Article{}
	}
	f := z.finder(a)
	f.join(mergeNames(a.Text, f.given(), fromTables(f.countries), f.recognized()))
	f.drop()
	n := f.Analysis
	unnamed := f.findOffices()
	own := identify(KindOrganization, slug(strings.TrimPrefix(f.house.name, "The ")))
	n.findSources(f.sentences, own)
	quotes, speakers := n.findQuotes(f.sentences, unnamed)
	n.Quotes = quotes
	n.Attributions = n.findAttributions(f.sentences, speakers, own)
	n.Hedges = scoped(findHedges(f.sentences), n.Quotes, n.Attributions)
	return n
}
