package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/glossnews/gloss"
)

// A clustered is an article in which it is marked who is the same as whom.
type clustered struct {
	Text     string `json:"text"`
	Entities []struct {
		Start   int    `json:"start"`
		End     int    `json:"end"`
		Label   string `json:"label"`   // P person, O organization
		Cluster string `json:"cluster"` // a cluster's ID, or ""
	} `json:"entities"`
	Clusters []struct {
		ID   string `json:"id"`
		Name string `json:"name"` // the full one
	} `json:"clusters"`
}

// joining measures whether mentions are joined to the right full name in whole
// articles: all people that are found as such, and those mentions of
// organizations that are shorter than the full name. Beside these, "short" counts
// those as wrong that are not found, and "apart" is the part of the mentions by
// full name that were not joined to another.
func joining(data string) ([]figure, error) {
	figures, err := ownKinds()
	if err != nil {
		return nil, err
	}
	for _, set := range []string{"wikinews.dev", "cfi.dev", "wikinews.train", "cfi.train"} {
		var c joinCounts
		for m, err := range records[clustered](filepath.Join(data, "world", set+".jsonl.gz")) {
			if errors.Is(err, fs.ErrNotExist) {
				return figures, nil
			}
			if err != nil {
				return nil, err
			}
			m.count(&c)
		}
		for _, f := range []struct {
			name string
			t    tally
		}{{"people", c.people}, {"organizations", c.organizations}, {"short", c.short}, {"apart", c.apart}} {
			figures = append(figures, figure{"join/" + set + "/" + f.name, share(f.t.right, f.t.gold), fmt.Sprintf("%d of %d mentions", f.t.right, f.t.gold)})
		}
	}
	return figures, nil
}

type joinCounts struct{ people, organizations, short, apart tally }

// count adds the mentions of m to what is counted, as far as the parser leaves
// the text as it is.
func (m *clustered) count(c *joinCounts) {
	n := gloss.Analyze(gloss.Parse(m.Text))
	skipped := strings.Index(m.Text, n.Text)
	if skipped < 0 {
		return
	}
	at := map[gloss.Span]gloss.Entity{}
	for _, mention := range n.Mentions {
		e, _ := n.Entity(mention.Entity)
		at[gloss.Span{Start: mention.Start + skipped, End: mention.End + skipped}] = e
	}
	names := map[string]string{}
	for _, c := range m.Clusters {
		names[c.ID] = c.Name
	}
	full := map[string]string{} // the entity of a cluster's full name
	for _, e := range m.Entities {
		span := gloss.Span{Start: e.Start, End: e.End}
		if span.In(m.Text) == names[e.Cluster] && full[e.Cluster] == "" {
			full[e.Cluster] = at[span].ID
		}
	}
	for _, e := range m.Entities {
		span := gloss.Span{Start: e.Start, End: e.End}
		got, want := at[span], names[e.Cluster]
		if want == "" {
			continue
		}
		right := isFullName(got.Name, want) || got.ID != "" && got.ID == full[e.Cluster]
		organization := got.Kind == gloss.KindOrganization || got.Kind == gloss.KindBloc
		switch {
		case e.Label == "P" && got.Kind == gloss.KindPerson:
			c.people.mark(right)
		case e.Label == "O" && span.In(m.Text) != want:
			c.short.mark(right && organization)
			if organization {
				c.organizations.mark(right)
			}
		case e.Label == "O" && organization:
			right = isFullName(got.Name, want) || !m.isOther(got.Name, e.Cluster)
			c.apart.mark(right)
		default:
			continue
		}
		if !right {
			wrong("join "+string(got.Kind), got.Name+" is "+want+": "+around(m.Text, [2]int{e.Start, e.End}))
		}
	}
}

// isOther reports whether a cluster other than but is called so.
func (m *clustered) isOther(name, but string) bool {
	for _, c := range m.Clusters {
		if c.ID != but && isFullName(name, c.Name) {
			return true
		}
	}
	return false
}

// mark counts one that is right or not.
func (t *tally) mark(right bool) {
	t.gold++
	if right {
		t.right++
	}
}

// isFullName reports whether got is the full name want, or as good: at least two
// words of it.
func isFullName(got, want string) bool {
	a, b := nameWords(got), nameWords(want)
	if strings.Join(a, " ") == strings.Join(b, " ") {
		return true
	}
	both := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			both++
		}
	}
	return len(a) >= min(2, len(b)) && both > 0 && 10*both >= 6*min(len(a), len(b))
}

// nameWords returns the words of a name in small letters, without articles, marks and "'s".
func nameWords(s string) []string {
	s = strings.NewReplacer("’s", "", "'s", "").Replace(strings.ToLower(s))
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) })
	out := words[:0]
	for _, w := range words {
		w = strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return -1
		}, w)
		if w != "" && w != "the" && w != "of" && w != "and" {
			out = append(out, w)
		}
	}
	return out
}
