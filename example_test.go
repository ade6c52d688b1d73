package gloss_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/glossnews/gloss"
)

// A short page of the house, with a note on a link and a form at the foot.
const page = `Malaysia's Ore Ban: A Door Closes, but Who Holds the Key?

Sep 5, 2025

Highlights

• Malaysia bars the export of unprocessed rare earths.

A recent piece in The Meridian Dispatch (opens in a new tab) rightly notes that Beijing is watching.

What the Article Gets Right

The ban covers raw ore only, and Chinese buyers know it.

Why It Matters for Investors

A license is not a plant, and a plant is not a mine.

Citation: Aurélie Castagne, The Meridian Dispatch, September 2, 2025.

0 Comments

Submit a Comment
`

func ExampleParse() {
	a := gloss.Parse(page)
	fmt.Println(a.Title)
	fmt.Println(a.Date)
	for _, h := range a.Highlights {
		fmt.Println("*", h.Text)
	}
	for _, s := range a.Sections {
		fmt.Println(s.Heading, s.Roles)
	}
	for _, c := range a.Citations {
		fmt.Println(c)
	}
	for _, b := range a.Boilerplate {
		fmt.Println(b.Kind)
	}
	// Output:
	// Malaysia's Ore Ban: A Door Closes, but Who Holds the Key?
	// 2025-09-05
	// * Malaysia bars the export of unprocessed rare earths.
	// What the Article Gets Right [facts]
	// Why It Matters for Investors [stakes]
	// Aurélie Castagne, The Meridian Dispatch, September 2, 2025.
	// comments
}

// The lead without the note on its link, and where it stood on the page.
func ExampleArticle_Origin() {
	a := gloss.Parse(page)
	lead := a.Lead[0]
	fmt.Println(lead.Text)
	fmt.Println(a.Origin(lead.Span).In(page))
	// Output:
	// A recent piece in The Meridian Dispatch rightly notes that Beijing is watching.
	// A recent piece in The Meridian Dispatch (opens in a new tab) rightly notes that Beijing is watching.
}

// Why a section has its role.
func ExampleEvidence() {
	a := gloss.Parse(page)
	for _, s := range a.Sections {
		for _, e := range s.Evidence {
			fmt.Printf("%s: %q\n", e.Role, e.Text)
		}
	}
	// Output:
	// facts: "What the Article Gets Right"
	// stakes: "Why It Matters for Investors"
}

// Reading what others send: up to a limit, and only text.
func ExampleParser_Read() {
	p := &gloss.Parser{MaxBytes: 100}
	_, err := p.Read(strings.NewReader(page))
	fmt.Println(errors.Is(err, gloss.ErrTooLong))
	_, err = p.Read(strings.NewReader("%PDF-1.7 ..."))
	fmt.Println(err)
	// Output:
	// true
	// read text: input is not text
}

// Another house is a JSON file.
func ExampleReadStyle() {
	style, err := gloss.ReadStyle(strings.NewReader(`{
		"name": "The Pit Head",
		"roles": [{"role": "gaps", "phrases": ["Down the Shaft"]}]
	}`), "pit-head.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	p := &gloss.Parser{Style: style}
	a := p.Parse("A Title\n\nA first paragraph of some words.\n\nDown the Shaft\n\nNobody asked who owns the road to the mine.\n")
	fmt.Println(a.Sections[0].Heading, a.Sections[0].Roles)
	// Output: Down the Shaft [gaps]
}

// The officials of an article, each with the country that is served. An office that
// the text leaves out is known from a table, on the article's date.
func ExampleOffice() {
	n := gloss.Analyze(gloss.Parse(`A Quota and a Call

Sep 5, 2025

Canadian Prime Minister Mark Carney called Xi Jinping on Monday.
`))
	for _, e := range n.Entities {
		for _, o := range e.Offices {
			fmt.Printf("%s, %s of %s, from the %s\n", e.Name, o.Class, o.Country.Name(), o.Source)
		}
	}
	// Output:
	// Mark Carney, head_of_government of Canada, from the text
	// Xi Jinping, head_of_state of China, from the table
}

// The JSON contract, as the command prints it.
func ExamplePrinter_JSON() {
	line, err := new(gloss.Printer).JSON("note.txt", &gloss.Analysis{Article: gloss.Parse("A Short Note\n\nSep 5, 2025\n")})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(line))
	// Output: {"schema":"gloss/1","file":"note.txt","title":"A Short Note","date":"2025-09-05","format":"plain","text":"A Short Note\n\nSep 5, 2025\n","titleSpan":{"start":0,"end":12},"dateSpan":{"start":14,"end":25}}
}
