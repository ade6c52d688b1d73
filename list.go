package gloss

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/office"
	"github.com/glossnews/gloss/internal/segment"
)

// A List is what a house knows itself: the people, organizations, places and
// countries that it writes about, under all their names, and who holds which
// office. What a List names wins over the recognizer and the built-in tables. A
// List may be used by many goroutines at once; it must not be changed once an
// Analyzer has it.
type List struct {
	Entries []ListEntry

	once    sync.Once
	index   *listIndex
	offices *office.Table
}

// A ListEntry is one line of a List.
type ListEntry struct {
	Kind    Kind
	Name    string   // the full name, which the Entity gets; of a country the table's
	Aliases []string // other names by which it is found
	Country Country  // that it is or belongs to, or that the office serves

	// The office of a person, if Title is not empty. A person who holds several
	// has an entry for each.
	Title    string
	Class    OfficeClass
	Body     string
	From, To Date // zero is not known, or not yet over
}

// ReadList reads a list: lines of cells with tabs between them, of which the first
// names the columns. These are kind and name, and as far as they are needed
// aliases (with semicolons between them), country, title, class, body, from and
// to, in any order. Empty lines and those that begin with # are left out.
//
//	kind          name                 aliases            country  title
//	organization  Calder Ridge Metals  Calder Ridge; CRM  Canada
//	person        Mara Quist                              Norway   Minister of Mines
//
// Mistakes are collected: the error joins a [SyntaxError] for each line that has one,
// with name as its file, up to 20; where the columns are wrong nothing more is read. Of
// two entries with a name in common the first counts. docs/lists.md says more.
func ReadList(r io.Reader, name string) (*List, error) {
	l := new(List)
	b := bufio.NewReader(r)
	p := listReader{file: name}
	for {
		line, err := b.ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, fmt.Errorf("read list: %w", err)
		}
		p.line++
		if mistake := p.read(l, line); mistake != "" && !p.tell(mistake) {
			break
		}
		if err != nil {
			break
		}
	}
	if p.columns == nil && p.mistakes == nil {
		p.tell("no line names the columns, kind and name at least")
	}
	if p.mistakes != nil {
		return nil, errors.Join(p.mistakes...)
	}
	return l, nil
}

// A listReader reads a list line by line.
type listReader struct {
	file     string
	line     int
	columns  []string
	mistakes []error
}

// tell notes what is wrong with the line, and reports whether it is of use to read on.
func (p *listReader) tell(mistake string) bool {
	last := len(p.mistakes) == maxSyntaxErrors-1
	if last {
		mistake += "; this and the rest of the file is left"
	}
	p.mistakes = append(p.mistakes, &SyntaxError{File: p.file, Line: p.line, Msg: mistake})
	return !last && p.columns != nil
}

// read adds what a line says to l, and returns what is wrong with it, or "".
func (p *listReader) read(l *List, line string) string {
	line = strings.TrimRight(strings.TrimPrefix(line, "\ufeff"), "\r\n")
	switch {
	case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#"):
		return ""
	case !utf8.ValidString(line):
		return "not in UTF-8"
	case p.columns == nil:
		return p.readColumns(line)
	}
	e, mistake := p.entry(strings.Split(line, "\t"))
	if mistake == "" {
		l.Entries = append(l.Entries, e)
	}
	return mistake
}

func (p *listReader) readColumns(line string) string {
	if !strings.Contains(line, "\t") && strings.ContainsAny(line, ",;") {
		return "cells have tabs between them, not commas or semicolons"
	}
	var columns []string
	for cell := range strings.SplitSeq(line, "\t") {
		column := strings.ToLower(unquoteCell(cell))
		switch column {
		case "kind", "name", "aliases", "country", "title", "class", "body", "from", "to":
		default:
			return fmt.Sprintf("no column is called %q; they are kind, name, aliases, country, title, class, body, from and to", column)
		}
		if slices.Contains(columns, column) {
			return fmt.Sprintf("two columns are called %q", column)
		}
		columns = append(columns, column)
	}
	for _, needed := range [...]string{"kind", "name"} {
		if !slices.Contains(columns, needed) {
			return fmt.Sprintf("no column is called %q; the first line names the columns, with tabs between them", needed)
		}
	}
	p.columns = columns
	return ""
}

// unquoteCell returns what a cell says, without the quotes that a spreadsheet
// puts around it.
func unquoteCell(cell string) string {
	cell = strings.TrimSpace(cell)
	if len(cell) > 1 && cell[0] == '"' && cell[len(cell)-1] == '"' {
		return strings.TrimSpace(strings.ReplaceAll(cell[1:len(cell)-1], `""`, `"`))
	}
	return cell
}

// entry returns what the cells of a line say, or what is wrong with them.
func (p *listReader) entry(cells []string) (e ListEntry, mistake string) {
	for i, cell := range cells {
		cell = unquoteCell(cell)
		if i >= len(p.columns) {
			if cell != "" {
				return e, fmt.Sprintf("%d cells under %d columns", len(cells), len(p.columns))
			}
			continue
		}
		if mistake := e.set(p.columns[i], cell); mistake != "" {
			return e, mistake
		}
	}
	return e, e.check()
}

// set sets the field that a column is for.
func (e *ListEntry) set(column, cell string) (mistake string) {
	if cell == "" {
		return ""
	}
	var known bool
	switch column {
	case "kind":
		e.Kind = Kind(strings.ToLower(cell))
	case "name":
		e.Name = cell
	case "aliases":
		for alias := range strings.SplitSeq(cell, ";") {
			if alias = strings.TrimSpace(alias); alias != "" {
				e.Aliases = append(e.Aliases, alias)
			}
		}
	case "country":
		if e.Country, known = FindCountry(cell); !known || e.Country == "" {
			return "no country is called " + cell
		}
	case "title":
		e.Title = cell
	case "class":
		if e.Class = OfficeClass(strings.ToLower(cell)); !knownClass(e.Class) {
			return "no class of office is called " + cell
		}
	case "body":
		e.Body = cell
	case "from":
		if e.From, known = ParseDate(cell); !known {
			return "no date: " + cell
		}
	case "to":
		if e.To, known = ParseDate(cell); !known {
			return "no date: " + cell
		}
	}
	return ""
}

// check returns what is wrong with e as a whole, or "". It gives a country the
// name of the table.
func (e *ListEntry) check() string {
	if e.Name == "" {
		return "no name"
	}
	for _, form := range append([]string{e.Name}, e.Aliases...) {
		switch n := len(listTokens(form)); {
		case n == 0 || slug(form) == "":
			return fmt.Sprintf("no word in %q", form)
		case n > mostListTokens:
			return fmt.Sprintf("a name of %d words, more than %d", n, mostListTokens)
		}
	}
	switch e.Kind {
	case KindPerson, KindOrganization, KindPlace, KindBloc:
	case KindCountry:
		if e.Country == "" {
			e.Country, _ = FindCountry(e.Name)
		}
		if e.Country == "" {
			return "no country is called " + e.Name
		}
		if usual := e.Country.Name(); usual != e.Name {
			e.Name, e.Aliases = usual, append([]string{e.Name}, e.Aliases...)
		}
	case "":
		return "no kind"
	default:
		return fmt.Sprintf("no kind is called %s; they are person, organization, place, country and bloc", e.Kind)
	}
	office := e.Class != "" || e.Body != "" || !e.From.IsZero() || !e.To.IsZero()
	switch {
	case e.Title != "" && e.Kind != KindPerson:
		return "only a person has a title"
	case e.Title == "" && office:
		return "an office without a title"
	case Period{Date: e.From, End: e.To}.check() != nil:
		return fmt.Sprintf("from %s to %s", e.From, e.To)
	}
	return ""
}

func knownClass(c OfficeClass) bool {
	switch c {
	case ClassHeadOfState, ClassHeadOfGovernment, ClassDeputyHead, ClassMinister, ClassDiplomat, ClassLegislator,
		ClassJudiciary, ClassMilitary, ClassPolice, ClassCentralBank, ClassRegulator, ClassExecutiveStaff,
		ClassSpokesperson, ClassLocal, ClassInternationalOrg, ClassParty, ClassRoyal, ClassReligious, ClassCorporate,
		ClassAcademic, ClassPress, ClassCivilSociety, ClassHeadOfStateFamily, ClassOther:
		return true
	}
	return false
}

// mostListTokens bounds the words and marks of a name, so that looking for one is
// linear in the text.
const mostListTokens = 24

// A listIndex is a trie of the names of a List, by their words.
type listIndex struct {
	next map[listStep]int32 // the node behind a word
	at   []listForm         // what ends at a node
}

// A listStep goes from a node by a word. The root is node 0.
type listStep struct {
	node int32
	word string
}

// A listForm is a name of an entry.
type listForm struct {
	entry int32 // its number and 1, or 0 if no name ends here
	by    By
	point bool // it ends with a full stop
}

func (l *List) indexed() *listIndex {
	l.compile()
	return l.index
}

// compile makes of the entries what they are looked up in.
func (l *List) compile() {
	l.once.Do(func() {
		l.index = newListIndex(l.Entries)
		var rows []office.Row
		for _, e := range l.Entries {
			if e.Title != "" {
				country := e.Country
				if e.Class == ClassCorporate {
					country = "" // where the person belongs; a company serves no country
				}
				rows = append(rows, office.Row{
					Person: e.Name, Title: e.Title, Class: office.Class(e.Class), Country: string(country), Body: e.Body,
					From: e.From.begun().calendar(), To: e.To.over().calendar(),
				})
			}
		}
		l.offices = office.NewTable(rows)
	})
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

func newListIndex(entries []ListEntry) *listIndex {
	x := &listIndex{next: make(map[listStep]int32, 2*len(entries)), at: make([]listForm, 1, 2*len(entries)+1)}
	for i := range entries {
		e := &entries[i]
		x.add(e.Name, listForm{entry: int32(i + 1)})
		for _, alias := range e.Aliases {
			x.add(alias, listForm{entry: int32(i + 1), by: byOf(alias)})
		}
	}
	return x
}

// add adds a name, unless an entry before has it.
func (x *listIndex) add(name string, form listForm) {
	node := int32(0)
	tokens := listTokens(name)
	if len(tokens) > mostListTokens {
		return
	}
	for _, t := range tokens {
		step := listStep{node, listWord(t)}
		to, ok := x.next[step]
		if !ok {
			to = int32(len(x.at))
			x.next[step] = to
			x.at = append(x.at, listForm{})
		}
		node = to
	}
	if node != 0 && x.at[node].entry == 0 {
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
	x := l.indexed()
	var names []name
	for _, s := range sentences {
		for i := 0; i < len(s.Tokens); i++ {
			node, last := int32(0), -1
			var form listForm
			for j := i; j < len(s.Tokens); j++ {
				to, ok := x.next[listStep{node, listWord(s.Tokens[j].Text)}]
				if !ok {
					break
				}
				if node = to; x.at[node].entry > 0 {
					form, last = x.at[node], j
				}
			}
			if last < 0 {
				continue
			}
			span := Span{s.Tokens[i].Start, s.Tokens[last].End}
			if text := s.Tokens[last].Text; !form.point && len(text) > 1 && text[len(text)-1] == '.' {
				span.End--
			}
			names = append(names, l.Entries[form.entry-1].named(span, form.by))
			i = last
		}
	}
	return names
}

// named returns e as named in a place.
func (e *ListEntry) named(at Span, by By) name {
	id := identify(e.Kind, slug(e.Name))
	if e.Kind == KindCountry {
		id = identify(e.Kind, string(e.Country))
	}
	return name{at, Entity{ID: id, Kind: e.Kind, Name: e.Name, Country: e.Country, Score: 1}, by}
}

// isAcronym reports whether s has two capitals or more and no small letter but
// those of an abbreviation such as IsDB or PBoC, and no space.
func isAcronym(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		case unicode.IsSpace(r):
			return false
		}
	}
	return upper > 1 && lower < upper
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
