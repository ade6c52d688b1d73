package gloss_test

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/glossnews/gloss"
)

// The citation that the examples write.
func collymore() []gloss.Citation {
	return []gloss.Citation{{
		ID: "collymore2025", Kind: gloss.CitationNewswire, Authors: []gloss.Name{{Given: "Hannah", Family: "Collymore"}},
		Title: "Greer: Exports Are Back", Publication: "The Star", Agency: "EFE",
		Date: gloss.Period{Date: gloss.Date{Year: 2025, Month: 9}}, URL: "https://star.example/greer",
	}}
}

func ExampleReadCSLJSON() {
	file := `[
	  {"id": "a", "type": "article-newspaper", "title": "Mine reopens", "container-title": "The Star",
	   "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}],
	   "issued": {"date-parts": [[2025]], "season": 1}, "translator": [{"literal": "The Desk"}]}
	]`
	cs, err := gloss.ReadCSLJSON(strings.NewReader(file), "sources.json")
	if err != nil {
		fmt.Println(err)
	}
	for _, c := range cs {
		fmt.Println(c.Kind, c.Authors[0], c.Publication, c.Date)
		fmt.Println(string(c.Extra))
	}
	// Output:
	// newspaper Jan van der Berg The Star 2025-21
	// {"translator":[{"literal":"The Desk"}]}
}

func ExampleWriteCSLJSON() {
	if err := gloss.WriteCSLJSON(os.Stdout, collymore()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// [
	// {"id":"collymore2025","type":"article-newspaper","genre":"Newswire","author":[{"family":"Collymore","given":"Hannah"}],"title":"Greer: Exports Are Back","container-title":"The Star","issued":{"date-parts":[[2025,9]]},"URL":"https://star.example/greer","custom":{"gloss":{"agency":"EFE"}}}
	// ]
}

func ExampleReadBibLaTeX() {
	file := `@string{star = {The Star}}
@article{muller,
  author = {M{\"u}ller, Jan and {World Bank}}, title = {Ores \& Orders},
  journaltitle = star, entrysubtype = {newspaper}, date = {2025-09~}
}
@book{lost, title = {Not closed
`
	cs, err := gloss.ReadBibLaTeX(strings.NewReader(file), "refs.bib")
	for _, c := range cs {
		fmt.Println(c.Kind, c.Authors[0], c.Authors[1].Literal, c.Title, c.Publication, c.Date)
	}
	if place, ok := errors.AsType[*gloss.SyntaxError](err); ok {
		fmt.Println(place)
	}
	// Output:
	// newspaper Jan Müller World Bank Ores & Orders The Star 2025-09~
	// refs.bib:6: @book "lost": a value is not closed
}

func ExampleWriteBibLaTeX() {
	if err := gloss.WriteBibLaTeX(os.Stdout, collymore()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// @article{collymore2025,
	//   author = {Collymore, Hannah},
	//   title = {Greer: Exports Are Back},
	//   entrysubtype = {newswire},
	//   journaltitle = {The Star},
	//   date = {2025-09},
	//   url = {https://star.example/greer},
	//   gloss = {{"agency":"EFE"}},
	// }
}

func ExampleReadRIS() {
	file := `TY  - NEWS
AU  - Collymore, Hannah
AU  - World Bank
TI  - Greer: Exports Are Back
T2  - The Star
DA  - 2025/09//
L1  - greer.pdf
ER  - 
`
	cs, err := gloss.ReadRIS(strings.NewReader(file), "sources.ris")
	if err != nil {
		fmt.Println(err)
	}
	for _, c := range cs {
		fmt.Println(c.Kind, c.Authors[0], c.Authors[1].Literal, c.Date)
		fmt.Println(string(c.Extra))
	}
	// Output:
	// newspaper Hannah Collymore World Bank 2025-09
	// {"ris":[["L1","greer.pdf"]]}
}

func ExampleWriteRIS() {
	var b strings.Builder
	if err := gloss.WriteRIS(&b, collymore()); err != nil {
		fmt.Println(err)
	}
	for line := range strings.Lines(b.String()) {
		fmt.Println(strings.TrimSpace(line))
	}
	// Output:
	// TY  - NEWS
	// ID  - collymore2025
	// M3  - Newswire
	// AU  - Collymore, Hannah
	// TI  - Greer: Exports Are Back
	// T2  - The Star
	// PY  - 2025
	// DA  - 2025/09//
	// UR  - https://star.example/greer
	// U1  - gloss {"agency":"EFE"}
	// ER  -
}

func ExampleWriteBibTeX() {
	losses, err := gloss.WriteBibTeX(os.Stdout, collymore())
	if err != nil {
		fmt.Println(err)
	}
	for _, l := range losses {
		fmt.Println(l)
	}
	// Output:
	// @article{collymore2025,
	//   author = {Collymore, Hannah},
	//   title = {Greer: Exports Are Back},
	//   journal = {The Star},
	//   year = {2025},
	//   month = sep,
	//   url = {https://star.example/greer},
	// }
	// collymore2025: agency: BibTeX has no field for it
	// collymore2025: kind: BibTeX has no type for newswire
}

func ExampleWriteCitationsJSONLD() {
	if err := gloss.WriteCitationsJSONLD(os.Stdout, collymore()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {"@context":"https://schema.org","@type":"Article","citation":[{"@type":"NewsArticle","@id":"https://star.example/greer","genre":"Newswire","name":"Greer: Exports Are Back","headline":"Greer: Exports Are Back","author":[{"@type":"Person","name":"Hannah Collymore","givenName":"Hannah","familyName":"Collymore"}],"datePublished":"2025-09","isPartOf":{"@type":"CreativeWork","name":"The Star"},"sourceOrganization":{"@type":"Organization","name":"EFE"},"url":"https://star.example/greer"}],"isBasedOn":[{"@id":"https://star.example/greer"}]}
}
