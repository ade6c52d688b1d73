// Command gen writes zcountries.go from countries.tsv and the lists beside it.
// The columns and marks of countries.tsv are described in docs/data.md.
package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz/key"
)

func main() {
	dir := "."
	if len(os.Args) > 1 {
		dir = os.Args[1]
	}
	if err := run(dir); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	src, err := generate(dir)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "zcountries.go"), src, 0o644)
}

// A row is a line of countries.tsv.
type row struct {
	kind, code, alpha3, in, name, adjective, capital string
}

// A phrase is a way to write a name.
type phrase struct {
	text  string
	row   int
	class key.Class
	flags key.Flags
	canon string // the usual way to write what it names; for orgs, capitals and places
}

// columns are those that hold phrases, in the order of their claim to a text
// that several rows have.
var columns = []struct {
	name  string
	class key.Class
}{
	{"name", key.Name},
	{"names", key.Name},
	{"short", key.Short},
	{"adjectives", key.Demonym},
	{"people", key.Demonym},
	{"prefixes", key.Prefix},
	{"capital", key.Capital},
	{"seats", key.Capital},
	{"organizations", key.Organization},
	{"places", key.Place},
}

func generate(dir string) ([]byte, error) {
	rows, phrases, err := read(filepath.Join(dir, "countries.tsv"))
	if err != nil {
		return nil, err
	}
	not, err := lines(filepath.Join(dir, "not.txt"))
	if err != nil {
		return nil, err
	}
	for _, s := range not {
		phrases = append(phrases, phrase{text: s, class: key.Not, canon: s})
	}
	given, err := lines(filepath.Join(dir, "given.txt"))
	if err != nil {
		return nil, err
	}
	more, err := lines(filepath.Join(dir, "given-more.txt"))
	if err != nil {
		return nil, err
	}
	surnames, err := lines(filepath.Join(dir, "surname.txt"))
	if err != nil {
		return nil, err
	}
	return write(rows, phrases, given, more, surnames)
}

// read reads countries.tsv.
func read(file string) ([]row, []phrase, error) {
	all, err := lines(file)
	if err != nil {
		return nil, nil, err
	}
	head := strings.Split(all[0], "\t")
	col := func(cells []string, name string) string { return cells[slices.Index(head, name)] }
	var rows []row
	var phrases []phrase
	for n, line := range all[1:] {
		cells := strings.Split(line, "\t")
		if len(cells) != len(head) {
			return nil, nil, fmt.Errorf("%s:%d: %d columns, want %d", file, n+2, len(cells), len(head))
		}
		first := func(name string) string {
			s, _, _ := strings.Cut(col(cells, name), "|")
			s, _, _ = strings.Cut(s, "=")
			return strings.TrimLeft(s, "?~-")
		}
		r := row{
			kind: col(cells, "kind"), code: col(cells, "code"), alpha3: col(cells, "alpha3"), in: col(cells, "in"),
			name: strings.TrimPrefix(col(cells, "name"), "-"), adjective: first("adjectives"), capital: first("capital"),
		}
		for _, c := range columns {
			for group := range strings.SplitSeq(col(cells, c.name), "|") {
				canon := strings.TrimPrefix(strings.TrimLeft(strings.SplitN(group, "=", 2)[0], "?~-"), "the ")
				for text := range strings.SplitSeq(group, "=") {
					if p, ok := parse(text); ok {
						p.row, p.class, p.canon = len(rows), c.class, canon
						phrases = append(phrases, p)
					}
				}
			}
		}
		rows = append(rows, r)
	}
	return rows, phrases, nil
}

// parse reads the marks of a phrase.
func parse(s string) (phrase, bool) {
	var p phrase
	switch {
	case s == "", strings.HasPrefix(s, "-"): // given as the adjective or capital, but never looked for
		return p, false
	case strings.HasPrefix(s, "?"):
		p.flags |= key.LookupOnly
	case strings.HasPrefix(s, "~"):
		p.flags |= key.Weak
	}
	s = strings.TrimLeft(s, "?~")
	if t, ok := strings.CutPrefix(s, "the "); ok {
		p.flags |= key.NeedsThe
		s = t
	}
	p.text = strings.TrimSuffix(s, "-")
	return p, true
}

func lines(file string) ([]string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []string
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\r\n")
		if line != "" && !strings.HasPrefix(line, "#") {
			out = append(out, line)
		}
	}
	return out, nil
}

func write(rows []row, phrases []phrase, given, more, surnames []string) ([]byte, error) {
	// In running text a way to write has one meaning, that of the highest
	// claim; the others are for looking up.
	slices.SortStableFunc(phrases, func(a, b phrase) int {
		return cmp.Or(cmp.Compare(a.flags&key.LookupOnly, b.flags&key.LookupOnly), cmp.Compare(a.class, b.class))
	})
	taken := map[string]bool{}
	for i := range phrases {
		p := &phrases[i]
		text := p.text
		if p.class == key.Prefix {
			text += "-"
		}
		if p.flags&key.LookupOnly == 0 {
			if taken[text] {
				p.flags |= key.LookupOnly
			}
			taken[text] = true
		}
	}
	slices.SortStableFunc(phrases, func(a, b phrase) int {
		return cmp.Or(
			cmp.Compare(key.Bucket(key.FirstWord(a.text)), key.Bucket(key.FirstWord(b.text))),
			cmp.Compare(len(b.text), len(a.text)),
			cmp.Compare(a.text, b.text),
			cmp.Compare(b.class, a.class)) // a prefix with its hyphen before the bare word
	})
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Code generated by internal/gaz/gen from countries.tsv and the lists beside it; DO NOT EDIT.\n\npackage gaz\n\n")
	fmt.Fprintf(&b, "var rows = [...]row{\n")
	for _, r := range rows {
		fmt.Fprintf(&b, "{%q, %q, %q, %q, %q, %q, %q},\n", r.kind, r.code, r.alpha3, r.in, r.name, r.adjective, r.capital)
	}
	fmt.Fprintf(&b, "}\n\n")

	var text strings.Builder
	place := map[string]int{}
	put := func(s string) int {
		if i, ok := place[s]; ok {
			return i
		}
		place[s] = text.Len()
		text.WriteString(s)
		return place[s]
	}
	fmt.Fprintf(&b, "var phrases = [...]phrase{\n")
	for _, p := range phrases {
		fmt.Fprintf(&b, "{%d, %d, %d, %d, %d, %d, %d},\n", put(p.text), put(p.canon), len(p.text), len(p.canon), p.row, p.class, p.flags)
	}
	fmt.Fprintf(&b, "}\n\nconst phraseText = %q\n\n", text.String())

	fmt.Fprintf(&b, "// buckets[h] is the first phrase whose first word has the hash h.\nvar buckets = [...]uint16{\n")
	next := 0
	for h := range key.Buckets + 1 {
		for next < len(phrases) && int(key.Bucket(key.FirstWord(phrases[next].text))) < h {
			next++
		}
		fmt.Fprintf(&b, "%d,", next)
		if h%32 == 31 {
			b.WriteByte('\n')
		}
	}
	fmt.Fprintf(&b, "\n}\n\n")

	// The order in which Lookup searches: by folded text, then by claim.
	order := make([]int, 0, len(phrases))
	for i, p := range phrases {
		if r := rows[p.row]; p.class != key.Not && r.kind != "state" && key.Country(r.kind, r.code, r.in) != "" {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := phrases[i], phrases[j]
		return cmp.Or(cmp.Compare(key.Fold(a.text), key.Fold(b.text)), cmp.Compare(a.class, b.class), cmp.Compare(a.row, b.row))
	})
	fmt.Fprintf(&b, "var folded = [...]uint16{\n")
	for n, i := range order {
		fmt.Fprintf(&b, "%d,", i)
		if n%32 == 31 {
			b.WriteByte('\n')
		}
	}
	b.WriteString("\n}\n")
	writeNames(&b, "given", given)
	writeNames(&b, "moreGiven", more)
	writeNames(&b, "surnames", surnames)
	return format.Source(b.Bytes())
}

// writeNames writes names that are looked for one by one.
func writeNames(b *bytes.Buffer, name string, list []string) {
	slices.Sort(list)
	fmt.Fprintf(b, "\nvar %s = [...]string{\n", name)
	for _, s := range list {
		fmt.Fprintf(b, "%q,\n", s)
	}
	b.WriteString("}\n")
}
