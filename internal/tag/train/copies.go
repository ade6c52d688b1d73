package main

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/tag/marked"
)

// copies returns some sentences of articles again in title case, as headings
// have it, in capitals and in small letters, so that the model does not rely on
// capital letters alone. They count half.
func copies(articles []*marked.Article) []*marked.Article {
	random := rand.New(rand.NewPCG(3, 5))
	var all []*marked.Article
	for _, a := range articles {
		if a.Set.Source != 0 {
			continue
		}
		set := *a.Set
		set.Weight /= 2
		for i := range a.Sentences {
			s := &a.Sentences[i]
			var change func(string) string
			switch n := random.IntN(100); {
			case len(s.Gold) == 0 || len(s.Words) < 4 || len(s.Words) > 30:
			case n < 8:
				change = titleWord
			case n < 11:
				change = strings.ToUpper
			case n < 13:
				change = strings.ToLower
			}
			if change == nil {
				continue
			}
			c := *s
			c.Words = make([]string, len(s.Words))
			for j, w := range s.Words {
				c.Words[j] = change(w)
			}
			all = append(all, &marked.Article{Set: &set, Sentences: []marked.Sentence{c}, Fold: a.Fold})
		}
	}
	return all
}

// titleWord returns a word as it is in title case. Short words that join others
// stay small.
func titleWord(w string) string {
	switch w {
	case "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with", "'s", "’s", "n't":
		return w
	}
	r, size := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[size:]
}
