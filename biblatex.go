package gloss

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/bib"
)

// ReadBibLaTeX reads citations from a BibLaTeX or BibTeX file. The name is that
// of the file, for errors.
//
// Commands of TeX are decoded, and names of strings replaced by what they stand
// for. Fields that [Citation] has none for are in its Extra: by the name that CSL
// has for them, and else under "biblatex" as they were written, as is a value
// that says more than its text, such as {NASA} in braces.
//
// What an entry has of @xdata entries is its own, and it is kept under "biblatex" which
// sets it is in.
//
// An entry with a mistake is left out. The error then joins a [*SyntaxError] for
// each of the first 20, and the citations are all others.
func ReadBibLaTeX(r io.Reader, name string) ([]Citation, error) {
	text, err := readReferences(r, name)
	if err != nil {
		return nil, err
	}
	m := &mistakes{file: name, text: text}
	p := bib.NewParser(text, m.add)
	var entries []bib.Entry
	for e, ok := p.Next(); ok; e, ok = p.Next() {
		entries = append(entries, e)
	}
	if at, left := p.Left(); left {
		m.errs = m.errs[:min(len(m.errs), maxSyntaxErrors-1)]
		m.add(at, "the rest of the file is left")
	}
	var cs []Citation
	for _, e := range works(entries, m) {
		cs = append(cs, readBibEntry(&e))
	}
	if !p.Began() && strings.TrimSpace(text) != "" {
		m.add(max(strings.IndexByte(text, '@'), 0), "there is no entry in it: none begins as @article{key, does")
	}
	return cs, m.err()
}

// WriteBibLaTeX writes citations as BibLaTeX. [ReadBibLaTeX] reads the same
// citations back, but for where they stood in a text, and for the key that one
// without an ID gets, of its author and year. What BibLaTeX has no field for
// stands in one more, gloss, that it passes over. Its errors are those of
// [WriteCSLJSON].
func WriteBibLaTeX(w io.Writer, cs []Citation) error {
	return writeWhole(w, func(b *bufio.Writer) error { return writeBib(b, validCitations(cs)) })
}

func writeBib(b *bufio.Writer, cs []Citation) error {
	keys := citationKeys(cs, bibKey)
	for i := range cs {
		c := withoutPlaces(cs[i])
		c.ID = cmp.Or(c.ID, keys[i])
		e, err := bibEntry(&c, keys[i])
		if err != nil {
			return fmt.Errorf("citation %d: %w", i+1, err)
		}
		if i > 0 {
			b.WriteString("\n")
		}
		writeBibEntry(b, e)
	}
	writeBibSets(b, cs, keys)
	return nil
}

func writeBibEntry(w *bufio.Writer, e *bib.Entry) {
	w.WriteString("@" + e.Type + "{" + e.Key + ",\n")
	for _, f := range e.Fields {
		w.WriteString("  " + f.Name + " = {" + f.Value + "},\n")
	}
	w.WriteString("}\n")
}

// Members of Citation.Extra that are ours, and the field of a file that is.
const (
	extraBib     = "biblatex" // of Extra: fields as an entry had them
	bibTypeField = "@"        // of the biblatex member: the type of the entry
	bibSetField  = "@set"     // of the biblatex member: the sets that it is in
	bibRest      = "gloss"    // of an entry: what BibLaTeX has no field for
)

// readBibEntry returns the citation that an entry is.
func readBibEntry(e *bib.Entry) Citation {
	rest := json.RawMessage(e.Get(bibRest))
	members := object(rest)
	if members == nil {
		rest = nil
	}
	var keys [2]string
	if json.Unmarshal(members[restKey], &keys) == nil && keys[0] == e.Key {
		e.Key = keys[1] // that of another entry too
		delete(members, restKey)
		rest = objectOf(members)
	}
	c := bibModel(e)
	c, _ = withRest(c, rest, func(d *Citation) Citation { return bibModel(bibPlain(d)) })
	if kept := bibKept(e, bibPlain(&c), members != nil); len(kept) > 0 {
		setExtraMember(&c, extraBib, kept)
	}
	return c
}

// bibKept returns the type of an entry if plain has another one, the fields
// that the model does not know or has no use for, and those that say more than
// their text.
func bibKept(e, plain *bib.Entry, hasRest bool) json.RawMessage {
	used := map[string]bool{}
	for _, f := range plain.Fields {
		used[f.Value] = true
	}
	kept := fieldMap{}
	if typ := bibAlias(e.Type); typ != plain.Type {
		kept[bibTypeField] = mustMarshal(typ)
	}
	for _, f := range e.Fields {
		keep := false
		switch f.Name {
		case bibRest:
			keep = !hasRest
		case "author", "editor", "translator", "date", "urldate", "origdate", "entrysubtype":
			keep = plain.Get(f.Name) == ""
		case "year":
			keep = plain.Get("date") == ""
		case "school", "booktitle":
			keep = plain.Get(f.Name) != f.Value
		case "url", "doi", "month", "day", "urlyear", "urlmonth", "urlday":
		default:
			text, isPlain := bib.Decode(f.Value)
			keep = !isBibField(f.Name) || !used[f.Value] && (!isPlain || !used[bib.Escape(text)])
		}
		if keep && strings.TrimSpace(f.Value) != "" {
			kept[f.Name] = mustMarshal(f.Value)
		}
	}
	return objectOf(kept)
}

// bibAlias returns the type that BibLaTeX has for one of BibTeX.
func bibAlias(typ string) string {
	switch typ {
	case "techreport":
		return "report"
	case "electronic", "www":
		return "online"
	case "conference":
		return "inproceedings"
	}
	return typ
}

// bibEntry returns the entry that c is, with a key that no other has.
func bibEntry(c *Citation, key string) (*bib.Entry, error) {
	if _, err := fieldsOf(c); err != nil {
		return nil, err
	}
	d := *c
	kept := object(object(c.Extra)[extraBib])
	if len(kept) > 0 {
		setExtraMember(&d, extraBib, nil)
	}
	delete(kept, bibSetField)
	plain := bibPlain(&d)
	e := withBibFields(plain, kept)
	back := bibModel(e)
	rest, err := restOf(&d, &back)
	if err != nil {
		return nil, err
	}
	if own := e.Key; own != key {
		members := object(rest)
		if members == nil {
			members = fieldMap{}
		}
		members[restKey] = mustMarshal([...]string{key, own})
		rest = objectOf(members)
	}
	e.Key = key
	if rest != nil {
		e.Set(bibRest, bibJSON(rest))
	}
	return e, nil
}

// bibJSON returns JSON as a value: with the braces of its texts escaped, so that
// those that are left are in pairs.
func bibJSON(raw json.RawMessage) string {
	var b strings.Builder
	quoted := false
	for i := 0; i < len(raw); i++ {
		switch c := raw[i]; {
		case quoted && c == '\\' && i+1 < len(raw):
			b.Write(raw[i : i+2])
			i++
			continue
		case c == '"':
			quoted = !quoted
		case quoted && c == '{':
			b.WriteString(`\u007b`)
			continue
		case quoted && c == '}':
			b.WriteString(`\u007d`)
			continue
		}
		b.WriteByte(raw[i])
	}
	return b.String()
}

// withBibFields returns an entry with the fields that were kept of it, as far as
// they say the same as the plain ones.
func withBibFields(plain *bib.Entry, kept fieldMap) *bib.Entry {
	if len(kept) == 0 {
		return plain
	}
	want := bibModel(plain)
	same := func(e *bib.Entry) bool {
		got := bibModel(e)
		return sameCitation(&got, &want)
	}
	if e, ok := withBibForms(plain, kept); ok && same(e) {
		return withoutNeedless(e, kept, same)
	}
	// Some of it is out of date. What the model does not know cannot be.
	known, unknown := fieldMap{}, fieldMap{}
	for name, v := range kept {
		if isBibField(name) || name == bibTypeField {
			known[name] = v
		} else if _, ok := withBibForms(&bib.Entry{}, fieldMap{name: v}); ok {
			unknown[name] = v
		}
	}
	e, _ := withBibForms(plain, unknown)
	for _, name := range sortedKeys(known) {
		if with, ok := withBibForms(e, fieldMap{name: known[name]}); ok && same(with) {
			e = with
		}
	}
	return e
}

// withoutNeedless returns an entry without those plain fields that say what one
// that was kept says.
func withoutNeedless(e *bib.Entry, kept fieldMap, same func(*bib.Entry) bool) *bib.Entry {
	for _, name := range [...]string{"journaltitle", "institution", "organization", "url", "entrysubtype"} {
		if kept[name] != nil || e.Get(name) == "" {
			continue
		}
		less := &bib.Entry{Type: e.Type, Key: e.Key}
		for _, f := range e.Fields {
			if f.Name != name {
				less.Fields = append(less.Fields, f)
			}
		}
		if same(less) {
			e = less
		}
	}
	return e
}

// withBibForms returns a copy of an entry with other fields. It reports false if
// one of them cannot be written.
func withBibForms(e *bib.Entry, kept fieldMap) (*bib.Entry, bool) {
	with := &bib.Entry{Type: e.Type, Key: e.Key, Fields: slices.Clone(e.Fields)}
	at := make(map[string]int, len(e.Fields))
	for i, f := range e.Fields {
		at[f.Name] = i
	}
	for _, name := range sortedKeys(kept) {
		var value string
		if json.Unmarshal(kept[name], &value) != nil {
			return nil, false
		}
		if name == bibTypeField {
			if !isBibName(value) {
				return nil, false
			}
			with.Type = value
			continue
		}
		if !isBibName(name) || !bib.Balanced(value) {
			return nil, false
		}
		if i, ok := at[name]; ok {
			with.Fields[i].Value = value
		} else {
			with.Fields = append(with.Fields, bib.Field{Name: name, Value: value})
		}
	}
	return with, true
}

// isBibName reports whether s can name a type or a field.
func isBibName(s string) bool {
	switch s {
	case "comment", "preamble", "string", "xdata", "set":
		return false
	}
	return bib.IsName(s)
}
