package gloss_test

import (
	"fmt"

	"github.com/glossnews/gloss"
)

// A quotation within another has a speaker of its own.
func ExampleQuote_inner() {
	n := gloss.Analyze(gloss.Parse("“The buyers told me, ‘We will come back in May,’ and left,” said Ann Roe.\n"))
	for _, q := range n.Quotes {
		fmt.Println(q.Speaker, q.Kind)
		for _, in := range q.Inner {
			fmt.Println(" ", in.Text, "by", in.Named.In(n.Text))
		}
	}
	// Output:
	// person:ann-roe direct
	//   ‘We will come back in May,’ by The buyers
}

// A paragraph of somebody's words needs no marks where a line leads to it.
func ExampleQuoteKind_block() {
	n := gloss.Analyze(gloss.Parse("A Mine Closes\n\nIn a letter to the workers Ann Roe wrote:\n\nWe looked at every offer that came in. It is time to close.\n\nNobody answered.\n"))
	for _, q := range n.Quotes {
		fmt.Printf("%s %s: %s\n", q.Kind, q.Speaker, q.Text)
	}
	// Output:
	// block person:ann-roe: We looked at every offer that came in. It is time to close.
}
