// Package gloss reads news and commentary articles and finds what they name.
//
// Two types do the work, one for each step:
//
//	Parser    text in    → *Article   title, date, highlights, lead, sections, citations, boilerplate
//	Analyzer  *Article   → *Analysis  who and what it names, offices, quotations, hedges, sources
//
// The zero value of each is ready to use and is the house default; set fields
// before the first call to change it. After that both may be used by many
// goroutines at once.
//
//	a := gloss.Parse(text)
//	for _, e := range gloss.Analyze(a).Entities {
//		fmt.Println(e.Kind, e.Name, e.Country)
//	}
//
// Source lines need no article: [ParseCitation] reads one in any form, a [Style]
// writes it as a house does, and [WriteCSLJSON] and others trade it with programs
// that keep references. A house is a Style, which [ReadStyle] reads from JSON; the
// names and offices that only it knows are a [List], which [ReadList] reads from a
// table. Both are fields of the workers. [Repair] puts right text that was decoded
// with the wrong table; a Parser does so by itself.
//
// Parsing does not fail: every text is an article, if only one with an empty
// title and nothing but a lead. Errors come from readers, files and settings.
//
// # Positions
//
// Everything found carries a [Span], a half-open range of bytes in
// [Article.Text], the article's text after repair. [Article.Origin] maps a Span
// back to the input as it was given, and [Apply] makes the text from the input
// and [Article.Repairs].
package gloss
