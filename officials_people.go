package gloss

import (
	"cmp"
	"slices"
	"strings"
)

// people are the people among the entities of an Analysis, while their offices are
// found. Those who get another name keep their place until settle.
type people struct {
	*Analysis
	least   float64           // what a new one must score
	at      map[string]int    // places among the entities, by ID
	full    map[int]string    // full names that were found out, by place
	renamed map[string]string // new IDs, by old ones
}

func (f *finder) people() *people {
	p := &people{f.Analysis, f.least, make(map[string]int, len(f.Entities)), map[int]string{}, map[string]string{}}
	for i := range f.Entities {
		if e := &f.Entities[i]; e.Kind == KindPerson {
			p.at[e.ID] = i
		}
	}
	return p
}

// personID returns the ID of a person of a full name.
func personID(full string) string { return identify(KindPerson, slug(full)) }

// written returns the name of a holder of a table as news writes it: Ferdinand Marcos
// Jr. for Ferdinand Marcos, Jr.
func written(full string) string {
	cut := strings.LastIndexByte(full, ' ')
	if cut < 0 {
		return full
	}
	suffix := full[cut+1:]
	switch suffix {
	case "Jr", "Sr":
		suffix += "."
	case "Jr.", "Sr.", "II", "III", "IV":
	default:
		return full
	}
	return strings.TrimSuffix(full[:cut], ",") + " " + suffix
}

// knows reports whether there is a person of a full name or, as sure as that is, may be.
func (p *people) knows(full string, score float64) bool {
	_, ok := p.at[personID(full)]
	return ok || score >= p.least
}

// person returns the place of the person of a full name, who is new if the article names
// nobody so.
func (p *people) person(full string, score float64) int {
	id := personID(full)
	i, ok := p.at[id]
	if !ok {
		i = len(p.Entities)
		p.at[id] = i
		p.Entities = append(p.Entities, Entity{ID: id, Kind: KindPerson, Name: written(full)})
	}
	p.Entities[i].Score = max(p.Entities[i].Score, score)
	return i
}

// rename gives people their full names and IDs to match. One whose full name the article
// gives too is one with that person.
func (p *people) rename() {
	for i := range p.Entities {
		full := p.full[i]
		if full == "" {
			continue
		}
		e := &p.Entities[i]
		id := personID(full)
		p.renamed[e.ID] = id
		to, ok := p.at[id]
		if !ok {
			p.at[id] = i
			e.Name, e.ID = full, id
			continue
		}
		same := &p.Entities[to]
		e.ID = id
		same.Score = max(same.Score, e.Score)
		same.Country = cmp.Or(same.Country, e.Country)
		for _, o := range e.Offices {
			same.addOffice(o)
		}
	}
}

// settle gives mentions the IDs that their people have now, and puts the entities in the
// order of their first mentions, each once, without those that nothing mentions.
func (p *people) settle() {
	first := make(map[string]int, len(p.Entities))
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if id, ok := p.renamed[m.Entity]; ok {
			m.Entity = id
			if m.By == "" {
				m.By = ByShort
			}
		}
		if _, ok := first[m.Entity]; !ok {
			first[m.Entity] = i
		}
	}
	kept := make([]Entity, 0, len(p.Entities))
	for i, e := range p.Entities {
		_, mentioned := first[e.ID]
		if at, ok := p.at[e.ID]; mentioned && (!ok || at == i) {
			kept = append(kept, e)
		}
	}
	p.Entities = kept
	slices.SortStableFunc(p.Entities, func(a, b Entity) int { return cmp.Compare(first[a.ID], first[b.ID]) })
}
