package gloss

import (
	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/office"
)

// A finder finds what an article names, for one Analyze.
type finder struct {
	*Analysis
	house     *foldedStyle
	tables    office.Tables // who holds which office: those of the lists, then the built-in one
	least     float64       // what an entity must score
	blocks    []gaz.Block   // the parts of the article that are read
	sentences []Sentence
	countries []gaz.Match
	listed    []name  // where the lists name something
	found     []Found // by the recognizer
	titles    []Span  // of office, if the built-in recognizer found them
}

// finder returns a finder for a, which has been read but of which nothing is made yet.
func (z *Analyzer) finder(a *Article) *finder {
	blocks := analyzed(a)
	sentences := split(a.Text, blocks)
	f := &finder{
		Analysis: &Analysis{Article: a, cut: sentenceList{a.Text, blocks, sentences}}, house: z.Style.orBuiltin(), least: z.MinScore,
		tables: append(officeTables(z.Lists), office.Builtin()),
		blocks: blocks, sentences: sentences, countries: gaz.Find(a.Text, blocks),
	}
	if f.least == 0 {
		f.least = scoreMinimum
	}
	f.listed = fromLists(z.Lists, f.sentences)
	if z.Recognizer != nil {
		f.found = z.Recognizer.Recognize(a.Text, f.sentences)
	} else {
		f.found, f.titles = readNames(a.Text, f.sentences)
	}
	return f
}

// given returns what is known before anything is recognized: the names of the lists, and
// those of the house and of whom the page credits, wherever they stand.
func (f *finder) given() []name {
	credited := over(credits(f.Article), f.house.ownNames(f.sentences))
	return over(f.listed, again(f.Text, f.sentences, credited))
}

// recognized returns what the recognizer found, corrected and completed by what the whole
// article shows. Each step builds on those before: what is no name must not be looked for
// elsewhere, what is added is there before its short forms are looked for, and the kind of
// a name is decided when all of its places are known.
func (f *finder) recognized() []name {
	text, sentences := f.Text, f.sentences
	// What is usable of the finds, countries told from places.
	names := fromRecognizer(text, f.blocks, f.found)
	// Edges and kinds that the words of a name itself show.
	names = mended(text, sentences, names)
	// Common words at the start of a sentence go, and what a heading adds to a name.
	names = corrected(text, sentences, names)
	// No company's sign at an exchange is a name.
	names = withoutTickers(text, names)
	// People whom a title before them shows.
	names = titled(sentences, names, f.titles)
	// People and organizations that the words around them show.
	names = evident(text, sentences, names)
	// The same names of two words and more at other places.
	names = repeated(text, sentences, names)
	// The same people by surname alone, the same companies by their first word.
	names = shortened(text, sentences, names)
	// People by a given name alone that is a country's too.
	names = f.givenNames(names)
	// Two people of a compound: the Trump-Xi talks.
	names = uncompounded(text, f.Date.calendar(), f.tables, names)
	// One kind for each name that was found as two.
	names = ofOneKind(text, sentences, names)
	// The acronyms that the text introduces, for the organizations that are now known.
	return withAcronyms(text, sentences, names)
}
