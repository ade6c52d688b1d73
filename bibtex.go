package gloss

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/glossnews/gloss/internal/bib"
)

// A Loss is something of a citation that a format could not say.
type Loss struct {
	Index  int    // of the citation, from 0
	ID     string // its key in the file
	Field  string // as in the JSON of Citation, or in its Extra: kind, date, editor
	Reason string
}

// String returns the loss as one line: "collymore2025: kind: BibTeX has no type
// for it".
func (l Loss) String() string { return l.ID + ": " + l.Field + ": " + l.Reason }

// WriteBibTeX writes citations for the old BibTeX, in ASCII as far as TeX has
// commands for letters, and returns what that could not say: whatever
// [ReadBibLaTeX] would read otherwise, but for where a citation stood in a text. Its
// errors are those of [WriteCSLJSON].
func WriteBibTeX(w io.Writer, cs []Citation) ([]Loss, error) {
	var losses []Loss
	err := writeWhole(w, func(b *bufio.Writer) (err error) {
		losses, err = writeBibTeX(b, validCitations(cs))
		return err
	})
	return losses, err
}

func writeBibTeX(b *bufio.Writer, cs []Citation) ([]Loss, error) {
	keys := citationKeys(cs, bibKey)
	var losses []Loss
	for i := range cs {
		c := withoutPlaces(cs[i])
		c.Inline, c.Ambiguous = false, false
		c.ID = cmp.Or(c.ID, keys[i])
		e := bibTeXEntry(&c)
		e.Key = keys[i]
		lost, err := bibTeXLosses(&c, e)
		if err != nil {
			return losses, fmt.Errorf("citation %d: %w", i+1, err)
		}
		for _, l := range lost {
			l.Index, l.ID = i, e.Key
			losses = append(losses, l)
		}
		if i > 0 {
			b.WriteString("\n")
		}
		writeBibTeXEntry(b, e)
	}
	return losses, nil
}

// writeBibTeXEntry writes an entry whose month is a name that BibTeX knows.
func writeBibTeXEntry(w *bufio.Writer, e *bib.Entry) {
	w.WriteString("@" + e.Type + "{" + e.Key + ",\n")
	for _, f := range e.Fields {
		if f.Name == "month" {
			w.WriteString("  month = " + f.Value + ",\n")
		} else {
			w.WriteString("  " + f.Name + " = {" + f.Value + "},\n")
		}
	}
	w.WriteString("}\n")
}

// bibTeXEntry returns the entry that c is in BibTeX.
func bibTeXEntry(c *Citation) *bib.Entry {
	plain := bibPlain(c)
	e := &bib.Entry{Type: bibTeXType(plain.Type), Key: plain.Key}
	for _, f := range plain.Fields {
		switch f.Name {
		case "author":
			e.Set("author", bibTeXNames(c.Authors, c.MoreAuthors))
		case "editor":
			names, _ := cslNames(object(c.Extra)["editor"])
			e.Set("editor", bibTeXNames(names, false))
		case "date":
			bibTeXDate(e, c.Date)
		case "url", "doi":
			e.Set(f.Name, f.Value)
		default:
			if name := bibTeXField(e.Type, f.Name); name != "" {
				text, _ := bib.Decode(f.Value)
				text, _ = bib.EscapeASCII(text)
				e.Set(name, text)
			}
		}
	}
	return e
}

func bibTeXType(typ string) string {
	switch typ {
	case "article", "book", "incollection":
		return typ
	case "report":
		return "techreport"
	}
	return "misc"
}

// bibTeXField returns the field of BibTeX for one of BibLaTeX, or "". Those that
// its styles do not print, but all programs know, are among them.
func bibTeXField(typ, name string) string {
	switch name {
	case "journaltitle":
		return "journal"
	case "location":
		return "address"
	case "organization":
		if typ == "misc" {
			return "howpublished"
		}
		return "organization"
	case "issue":
		return ""
	case "title", "booktitle", "publisher", "institution", "series", "volume", "number", "pages", "edition", "chapter", "note", "type",
		"abstract", "keywords", "language", "isbn", "issn":
		return name
	}
	return ""
}

// bibTeXDate sets year and month. The day stands with the month.
func bibTeXDate(e *bib.Entry, p Period) {
	d := p.Date
	e.Set("year", Date{Year: d.Year}.String())
	if d.Month < 1 || d.Month > 12 {
		return
	}
	month := strings.ToLower(d.Month.String()[:len("jan")])
	if d.Day > 0 {
		month += ` # "~` + strconv.Itoa(d.Day) + `"`
	}
	e.Set("month", month)
}

// bibTeXNames returns names in the forms that BibTeX has.
func bibTeXNames(names []Name, more bool) string {
	escape := func(s string) string {
		tex, _ := bib.EscapeASCII(s)
		return tex
	}
	list := make([]string, 0, len(names)+1)
	for _, n := range names {
		n.Given = joinWords(n.Given, n.Dropping)
		n.Dropping = ""
		switch {
		case n.Literal != "" || n.Family+n.Particle+n.Given+n.Suffix == "":
			list = append(list, bibNameList([]Name{n}, false, escape))
		case n.Family == "":
			list = append(list, bibNameTurned(Name{Family: joinWords(n.Given, n.Particle), Suffix: n.Suffix}, escape))
		default:
			list = append(list, bibNameTurned(n, escape))
		}
	}
	list = slices.DeleteFunc(list, func(s string) bool { return s == "" })
	if more {
		list = append(list, "others")
	}
	return strings.Join(list, " and ")
}

// bibTeXLosses returns what of c the entry does not say.
func bibTeXLosses(c *Citation, e *bib.Entry) ([]Loss, error) {
	var text strings.Builder
	w := bufio.NewWriter(&text)
	writeBibTeXEntry(w, e)
	if err := w.Flush(); err != nil {
		return nil, err
	}
	p := bib.NewParser(text.String(), func(int, string) {})
	read, _ := p.Next()
	back := bibModel(&read)
	rest, err := restOf(c, &back)
	if err != nil {
		return nil, err
	}
	var losses []Loss
	members := object(rest)
	for _, field := range sortedKeys(members) {
		if field == extraField {
			extra := object(members[field])
			for _, variable := range sortedKeys(extra) {
				if string(extra[variable]) != "null" {
					losses = append(losses, Loss{Field: variable, Reason: "BibTeX has no field for it"})
				}
			}
			continue
		}
		losses = append(losses, Loss{Field: field, Reason: bibTeXReason(field, c)})
	}
	for _, f := range e.Fields {
		if strings.IndexFunc(f.Value, func(r rune) bool { return r > '~' }) >= 0 && f.Name != "url" && f.Name != "doi" {
			losses = append(losses, Loss{Field: bibTeXSource(f.Name), Reason: "it has letters that TeX has no command for, and that need an engine of Unicode"})
		}
	}
	return losses, nil
}

// bibTeXSource returns the field of a citation that a field of an entry is from.
func bibTeXSource(name string) string {
	switch name {
	case "author":
		return "authors"
	case "journal", "booktitle", "institution", "howpublished":
		return "publication"
	case "address":
		return "place"
	}
	return name
}

// bibTeXReason says why a field is lost.
func bibTeXReason(field string, c *Citation) string {
	switch field {
	case "id":
		return "a key of BibTeX cannot have some of its characters, or be that of two entries"
	case "kind":
		return "BibTeX has no type for " + cmp.Or(string(c.Kind), "it")
	case "authors":
		return "BibTeX cannot say all parts of a name"
	case "date":
		return "BibTeX has a year, a month and a day, and not " + c.Date.String()
	case "accessed", "agency", "via", "remark", "inline", "ambiguous":
		return "BibTeX has no field for it"
	case "issue":
		return "only an article has an issue in BibTeX"
	case "publication", "publisher":
		if c.Publication == "" {
			return "BibTeX does not tell the publisher of such a work from its publication"
		}
	}
	return "BibTeX cannot say exactly this, its white space or its signs"
}
