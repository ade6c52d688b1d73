package gloss

import (
	"strings"
	"unicode/utf8"
)

// credits returns the people and organizations that a's bylines and citations name.
func credits(a *Article) []name {
	var names []name
	for _, b := range a.Bylines {
		c := credit{text: a.Text, rest: b.Span}
		c.author(b.Name)
		names = append(names, c.names...)
	}
	for _, cited := range a.Citations {
		c := credit{text: a.Text, rest: cited.Span}
		for _, n := range cited.Authors {
			c.author(n)
		}
		c.add(KindOrganization, cited.Publication, cited.Publication)
		names = append(names, c.names...)
	}
	return ordered(names)
}

// A credit is a line that names authors and a publication, in that order.
type credit struct {
	text  string
	rest  Span // what is not yet read
	names []name
}

func (c *credit) author(n Name) {
	if n.Literal != "" {
		if body := employer(n.Literal); body != "" {
			c.add(KindOrganization, body, body)
		}
	} else {
		c.add(KindPerson, n.String(), n.String(), n.Family+", "+n.Given)
	}
}

// employer returns the organization that a byline without a person names: Reuters of
// "Reuters Staff", and none of "staff writers".
func employer(byline string) string {
	words := strings.Fields(byline)
	for end := len(words); end > 0; end-- {
		switch strings.ToLower(words[end-1]) {
		case "staff", "staffer", "staffers", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents",
			"editor", "editors", "editorial", "newsroom", "desk", "team", "contributor", "contributors", "admin", "our", "a", "by":
		default:
			return strings.Join(words[:end], " ")
		}
	}
	return ""
}

// add finds what is called so, in one of its forms, in the rest of the line.
func (c *credit) add(kind Kind, called string, forms ...string) {
	if !c.rest.on(c.text) {
		return
	}
	for _, form := range forms {
		if span, ok := find(c.text, c.rest, form); ok {
			c.names = append(c.names, name{Span: span, Entity: Entity{Kind: kind, Name: called, Score: scoreCitation}})
			c.rest.Start = span.End
			return
		}
	}
}

// find returns the first place of words in a part of text, in any case, where
// they are whole words. Words too long for a name are found nowhere.
func find(text string, in Span, words string) (Span, bool) {
	const most = 160 // bytes
	if len(words) > most || slug(words) == "" {
		return Span{}, false
	}
	for i := in.Start; i+len(words) <= in.End; i++ {
		span := Span{i, i + len(words)}
		if !strings.EqualFold(span.In(text), words) || !span.on(text) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[:span.Start])
		after, _ := utf8.DecodeRuneInString(text[span.End:])
		if !isWordRune(before) && !isWordRune(after) {
			return span, true
		}
	}
	return Span{}, false
}
