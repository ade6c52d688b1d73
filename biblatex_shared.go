package gloss

import (
	"bufio"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/bib"
)

// works returns the entries that are works: each with the fields of the xdata entries
// that it names, and with the sets that it is in. What names an entry that is not
// there is a mistake.
func works(entries []bib.Entry, m *mistakes) []bib.Entry {
	x := xdata{entries: map[string]*bib.Entry{}, mistakes: m, budget: 1<<20 + 8*len(m.text)}
	at := make(map[string]int, len(entries)) // of the works
	var found []bib.Entry
	for i := range entries {
		switch e := &entries[i]; e.Type {
		case "xdata":
			x.entries[e.Key] = e
		case "set":
		default:
			if _, ok := at[e.Key]; !ok {
				at[e.Key] = len(found)
			}
			found = append(found, *e)
		}
	}
	for i := range found {
		x.resolve(&found[i])
	}
	for i := range entries {
		if e := &entries[i]; e.Type == "set" {
			for _, key := range keyList(e.Get("entryset")) {
				if k, ok := at[key]; ok {
					found[k].Set(bibSetField, joinedBy(", ", found[k].Get(bibSetField), e.Key))
				} else {
					m.add(e.Start, "@set "+e.Key+": no entry is called "+key)
				}
			}
		}
	}
	return found
}

// An xdata is the entries of a file that hold fields for others.
type xdata struct {
	entries  map[string]*bib.Entry
	mistakes *mistakes
	budget   int // bytes that entries may still get of others
}

// resolve adds to e the fields of the entries that its xdata field names, and of those
// that they name, and takes that field away. A field that e has counts.
func (x *xdata) resolve(e *bib.Entry) {
	const deepest = 8
	names := keyList(e.Get("xdata"))
	if len(names) == 0 {
		return
	}
	fields := slices.Clone(e.Fields)
	e.Fields = slices.DeleteFunc(fields, func(f bib.Field) bool { return f.Name == "xdata" })
	for range deepest {
		var more []string
		for _, name := range names {
			from := x.entries[name]
			if from == nil {
				x.mistakes.add(e.Start, "@"+e.Type+" "+e.Key+": no @xdata is called "+name)
				continue
			}
			for _, f := range from.Fields {
				switch {
				case f.Name == "xdata":
					more = append(more, keyList(f.Value)...)
				case e.Get(f.Name) == "" && x.budget > 0:
					x.budget -= len(f.Value) + 1
					e.Set(f.Name, f.Value)
				}
			}
		}
		if names = more; len(names) == 0 || len(names) > len(x.entries) {
			return
		}
	}
}

// keyList returns the keys in a value, which commas part.
func keyList(value string) []string {
	keys := strings.Split(value, ",")
	for i := range keys {
		keys[i] = strings.TrimSpace(keys[i])
	}
	return slices.DeleteFunc(keys, func(key string) bool { return key == "" })
}

// joinedBy returns a and b with sep between them, if there are both.
func joinedBy(sep, a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + sep + b
}

// writeBibSets writes the sets that citations were in, in the order of their first.
func writeBibSets(w *bufio.Writer, cs []Citation, keys []string) {
	members := map[string][]string{}
	var names []string
	for i := range cs {
		for _, name := range keyList(cslText(object(object(cs[i].Extra)[extraBib])[bibSetField])) {
			if bibKey(name) != name {
				continue
			}
			if members[name] == nil {
				names = append(names, name)
			}
			members[name] = append(members[name], keys[i])
		}
	}
	for _, name := range names {
		w.WriteString("\n@set{" + name + ",\n  entryset = {" + strings.Join(members[name], ",") + "},\n}\n")
	}
}
