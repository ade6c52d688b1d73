package gloss

import (
	"strings"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/office"
	"github.com/glossnews/gloss/internal/segment"
)

// mostListTokens bounds the words and marks of a name, so that looking for one is
// linear in the text.
const mostListTokens = 24

// A listIndex is a trie of the names of a List, by their words.
type listIndex struct {
	next     map[listStep]int32 // the node behind a word
	at       []listForm         // what ends at a node
	entities []Entity           // of the entries
	called   map[string]string  // the names of entities by ID
}

// A listStep goes from a node by a word. The root is node 0.
type listStep struct {
	node int32
	word string
}

// A listForm is a name of an entity.
type listForm struct {
	entity int32 // its number, counted from 1, or 0 if no name ends here
	by     By
	point  bool // it ends with a full stop
}

// compile makes of the entries with which nothing is wrong what they are looked up in.
func (l *List) compile() {
	l.once.Do(func() {
		x := &listIndex{next: make(map[listStep]int32, 2*len(l.Entries)), at: make([]listForm, 1, 2*len(l.Entries)+1), called: map[string]string{}}
		var rows []office.Row
		for i := range l.Entries {
			e := l.Entries[i].usual()
			if e.check() != "" {
				continue
			}
			x.addEntry(e)
			if e.Title != "" {
				rows = append(rows, e.row())
			}
		}
		l.found, l.offices = x, office.NewTable(rows)
	})
}

// row returns the office of e for a table.
func (e *ListEntry) row() office.Row {
	country := e.Country
	if e.Class == ClassCorporate {
		country = "" // where the person belongs; a company serves no country
	}
	return office.Row{
		Person: e.Name, Title: e.Title, Class: office.Class(e.Class), Country: string(country), Body: e.Body,
		From: e.From.begun().calendar(), To: e.To.over().calendar(),
	}
}

// entity returns what e is.
func (e *ListEntry) entity() Entity {
	out := Entity{Kind: e.Kind, Name: e.Name, Country: e.Country, Score: 1}
	switch e.Kind {
	case KindCountry:
		out.ID = identify(e.Kind, string(e.Country))
	case KindBloc:
		if code := gaz.BlocCode(e.Name); code != "" {
			out.ID = identify(e.Kind, code)
			return out
		}
		fallthrough
	default:
		out.ID = out.identified()
	}
	return out
}

// officeTables returns who holds which office by lists, of which an earlier wins.
func officeTables(lists []*List) []*office.Table {
	var tables []*office.Table
	for _, l := range lists {
		if l != nil {
			l.compile()
			tables = append(tables, l.offices)
		}
	}
	return tables
}

// addEntry adds the names of e. Two companies whose names differ in the form of company
// alone are two if a list says so.
func (x *listIndex) addEntry(e *ListEntry) {
	one := e.entity()
	if have, ok := x.called[one.ID]; ok && have != one.Name && one.Kind == KindOrganization {
		one.ID = identify(one.Kind, slug(one.Name))
	}
	x.called[one.ID] = one.Name
	x.entities = append(x.entities, one)
	at := int32(len(x.entities))
	x.add(e.Name, listForm{entity: at})
	for _, alias := range e.Aliases {
		x.add(alias, listForm{entity: at, by: byOf(alias)})
	}
}

// add adds a name, unless an entry before has it.
func (x *listIndex) add(name string, form listForm) {
	node := int32(0)
	for _, t := range listTokens(name) {
		step := listStep{node, listWord(t)}
		to, ok := x.next[step]
		if !ok {
			to = int32(len(x.at))
			x.next[step] = to
			x.at = append(x.at, listForm{})
		}
		node = to
	}
	if node != 0 && x.at[node].entity == 0 {
		form.point = strings.HasSuffix(name, ".")
		x.at[node] = form
	}
}

// listTokens returns the words and marks of a name.
func listTokens(name string) []string {
	var tokens []string
	for _, t := range segment.Tokens(name) {
		tokens = append(tokens, name[t.Start:t.End])
	}
	return tokens
}

// listWord returns a word as it is compared: case counts, the form of apostrophes
// and hyphens and a full stop at the end do not.
func listWord(w string) string {
	if len(w) > 1 && w[len(w)-1] == '.' {
		w = w[:len(w)-1]
	}
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			return strings.Map(plainMark, w)
		}
	}
	return w
}

// plainMark returns the plain form of an apostrophe or hyphen.
func plainMark(r rune) rune {
	switch r {
	case '’', '‘', 'ʼ':
		return '\''
	case '‐', '‑', '–':
		return '-'
	}
	return r
}

// find returns the places in sentences where entries of l are named: of names that
// begin at one place the longest, whole words only.
func (l *List) find(sentences []Sentence) []name {
	l.compile()
	x := l.found
	var names []name
	for _, s := range sentences {
		for i := 0; i < len(s.Tokens); i++ {
			form, last := x.longest(s.Tokens[i:])
			if last < 0 {
				continue
			}
			span := Span{s.Tokens[i].Start, s.Tokens[i+last].End}
			if text := s.Tokens[i+last].Text; !form.point && len(text) > 1 && text[len(text)-1] == '.' {
				span.End--
			}
			names = append(names, name{span, x.entities[form.entity-1], form.by})
			i += last
		}
	}
	return names
}

// longest returns the longest name that tokens begin with, and the last of its tokens, or
// -1.
func (x *listIndex) longest(tokens []Token) (form listForm, last int) {
	node := int32(0)
	last = -1
	for j := range tokens {
		to, ok := x.next[listStep{node, listWord(tokens[j].Text)}]
		if !ok {
			break
		}
		if node = to; x.at[node].entity > 0 {
			form, last = x.at[node], j
		}
	}
	return form, last
}

// fromLists returns the places where lists name something. Earlier lists win.
func fromLists(lists []*List, sentences []Sentence) []name {
	var names []name
	for _, l := range lists {
		if l != nil {
			names = over(names, l.find(sentences))
		}
	}
	return names
}
