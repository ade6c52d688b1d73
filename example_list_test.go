package gloss_test

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/glossnews/gloss"
)

// A list of an editor: cells with tabs between them, the names of the columns first.
const houseList = `# The companies and people of the tin desk
kind	name	aliases	country	title	class
organization	Calder Ridge Metals	Calder Ridge; CRM	Canada
person	Ines Valdane		Estonia	Minister of Mines	minister
`

func ExampleReadList() {
	list, err := gloss.ReadList(strings.NewReader(houseList), "tin.tsv")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range list.Entries {
		fmt.Println(e.Kind, e.Name, e.Aliases, e.Country, cmp.Or(e.Title, "-"))
	}

	_, err = gloss.ReadList(strings.NewReader(houseList+"person\tBo Arden\t\tAtlantis\n"), "tin.tsv")
	fmt.Println(err)
	if mistake, ok := errors.AsType[*gloss.SyntaxError](err); ok {
		fmt.Println(mistake.Line)
	}
	// Output:
	// organization Calder Ridge Metals [Calder Ridge CRM] CA -
	// person Ines Valdane [] EE Minister of Mines
	// tin.tsv:5: no country is called Atlantis
	// 5
}

// The house's own names win over the recognizer, under all that it calls them.
func ExampleAnalyzer_lists() {
	list, err := gloss.ReadList(strings.NewReader(houseList), "tin.tsv")
	if err != nil {
		fmt.Println(err)
		return
	}
	z := &gloss.Analyzer{Lists: []*gloss.List{list}}
	n := z.Analyze(gloss.Parse("CRM grows\n\nCalder Ridge doubled its output of tin in May, as Ines Valdane told lawmakers."))
	for _, m := range n.Mentions {
		fmt.Println(m.Text, "=", m.Entity)
	}
	// Output:
	// CRM = organization:calder-ridge-metals
	// Calder Ridge = organization:calder-ridge-metals
	// Ines Valdane = person:ines-valdane
}
