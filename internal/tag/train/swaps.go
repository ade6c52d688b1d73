package main

import (
	"math/rand/v2"

	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// swaps returns articles again with other words for some that name a body or a
// person both by themselves and within a longer name: Ford and Ford Motor Company.
// A body gets a surname, a person a surname or the name of a city, so that what
// the article says of a word counts for more than what the word looks like. Only
// the sentences that have changed are learnt from.
func swaps(articles []*marked.Article, d *dictionary) []*marked.Article {
	if len(d.surnames) == 0 || len(d.cities) == 0 {
		return nil
	}
	random := rand.New(rand.NewPCG(13, 17))
	var all []*marked.Article
	for _, a := range articles {
		if a.Set.Source != 0 || len(a.Sentences) < 3 {
			continue
		}
		changes := map[string]string{}
		for _, w := range a.Swappable(core.Organization, 0) {
			changes[w] = d.surnames[random.IntN(len(d.surnames))]
		}
		people := a.Swappable(core.Person, 2)
		random.Shuffle(len(people), func(i, j int) { people[i], people[j] = people[j], people[i] })
		for _, w := range people[:min(len(people), 2)] {
			if random.IntN(2) == 0 {
				changes[w] = d.cities[random.IntN(len(d.cities))]
			} else {
				changes[w] = d.surnames[random.IntN(len(d.surnames))]
			}
		}
		if len(changes) == 0 {
			continue
		}
		set := *a.Set
		set.Weight /= 2
		c := &marked.Article{Set: &set, Fold: a.Fold}
		for i := range a.Sentences {
			s := a.Sentences[i]
			s.Skip = true
			words := make([]string, len(s.Words))
			for j, w := range s.Words {
				words[j] = w
				if to, ok := changes[w]; ok {
					words[j], s.Skip = to, false
				}
			}
			s.Words = words
			c.Sentences = append(c.Sentences, s)
		}
		all = append(all, c)
	}
	return all
}
