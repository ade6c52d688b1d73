package gloss

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/glossnews/gloss/internal/gaz"
)

// fromTables returns the countries, blocs, seats and places of the tables.
func fromTables(matches []gaz.Match) []name {
	names := make([]name, len(matches))
	for i, m := range matches {
		e := Entity{Kind: Kind(m.Kind), Name: m.Name, Country: Country(m.Country), Score: scoreTable}
		switch {
		case e.Kind == KindCountry && m.Code != "":
			e.Country = Country(m.Code)
			e.ID = identify(e.Kind, m.Code)
		case e.Kind == KindBloc && m.Code != "":
			e.ID = identify(e.Kind, m.Code)
		case e.Kind == KindOrganization:
			e.Name = bodyServing(m.Country, m.Name)
			e.ID = identify(e.Kind, bodySlug(e.Name))
		default:
			e.ID = identify(e.Kind, slug(m.Name))
		}
		names[i] = name{Span{m.Start, m.End}, e, By(m.By)}
	}
	return names
}

// fromRecognizer returns what a recognizer found, without what is unusable:
// kinds that the tables decide, ranges outside the blocks or over their edges,
// and scores that are none.
func fromRecognizer(text string, blocks []gaz.Block, found []Found) []name {
	found = slices.Clone(found)
	slices.SortStableFunc(found, func(x, y Found) int { return cmp.Compare(x.Start, y.Start) })
	names := make([]name, 0, len(found))
	block := 0
	for _, f := range found {
		if f.Kind != KindPerson && f.Kind != KindOrganization && f.Kind != KindPlace ||
			!f.on(text) || !(0 <= f.Score && f.Score <= 1) {
			continue
		}
		span := trim(text, f.Span)
		for block < len(blocks) && blocks[block].End <= span.Start {
			block++
		}
		if block == len(blocks) || span.Start < blocks[block].Start || span.End > blocks[block].End || slug(span.In(text)) == "" {
			continue
		}
		n := name{Span: span, Entity: Entity{Kind: f.Kind, Score: f.Score}}
		if c, ok := FindCountry(span.In(text)); ok && f.Kind == KindPlace && !isCapitalOf(c, span.In(text)) {
			n.Entity = Entity{Kind: KindCountry, ID: identify(KindCountry, string(c)), Name: c.Name(), Country: c, Score: f.Score}
		}
		names = append(names, n)
	}
	return ordered(names)
}

// isCapitalOf reports whether s names the capital of c rather than c, as far as
// FindCountry takes both for c.
func isCapitalOf(c Country, s string) bool {
	longer := strings.HasSuffix(s, " of "+c.Name()) // the Republic of Kazakhstan
	return s != c.Name() && !longer && (s == c.Capital() || !strings.Contains(s, ".") && strings.ToUpper(s) != s)
}

// trim returns s without white space at its edges and a possessive at its end.
func trim(text string, s Span) Span {
	in := s.In(text)
	in = strings.TrimRightFunc(in, unicode.IsSpace)
	for _, possessive := range [...]string{"'s", "’s", "'", "’"} {
		if rest, ok := strings.CutSuffix(in, possessive); ok {
			in = rest
			break
		}
	}
	rest := strings.TrimLeftFunc(in, unicode.IsSpace)
	start := s.Start + len(in) - len(rest)
	return Span{start, start + len(rest)}
}
