package gloss

import (
	"cmp"
	"slices"
	"strings"
)

// A KeyPhrase is a word or phrase that tells what an article is about.
type KeyPhrase struct {
	Text   string  `json:"text"`             // the name of an entity, or the phrase as it first stands
	Entity string  `json:"entity,omitempty"` // the ID of the entity, where it is one
	Count  int     `json:"count"`            // how often it is named
	Score  float64 `json:"score"`            // by which they are ordered, from 1 for the first
}

// KeyPhrases returns the words that tell best what the article is about, no more
// than most: its entities, and phrases that it repeats. What is named often, early,
// in the title or in a heading counts more, and of phrases the longer ones.
func (n *Analysis) KeyPhrases(most int) []KeyPhrase {
	if n.Article == nil || most <= 0 {
		return nil
	}
	p := phraser{at: map[string]int{}, length: len(n.Text)}
	p.entities(n)
	next := 0
	for _, b := range analyzed(n.Article) {
		for _, s := range n.sentencesOf(b) {
			next = p.sentence(n.Mentions, next, s)
		}
	}
	return p.best(most)
}

// A phrase is a candidate with what speaks for it.
type phrase struct {
	KeyPhrase
	key     string // its words in small letters
	words   int
	start   int // where it stands first
	heading int // how often it stands in titles and headings
	capital int // how often it has capitals, the first words of sentences left out
}

// A phraser gathers candidates.
type phraser struct {
	phrases []phrase
	at      map[string]int // by key
	length  int            // of the text
}

// maxPhrase is the most words of a phrase.
const maxPhrase = 3

// entities adds the entities of n.
func (p *phraser) entities(n *Analysis) {
	at := make(map[string]int, len(n.Entities))
	for _, e := range n.Entities {
		at[e.ID] = len(p.phrases)
		p.phrases = append(p.phrases, phrase{KeyPhrase: KeyPhrase{Text: e.Name, Entity: e.ID}, key: strings.ToLower(e.Name), words: 1, capital: 1})
	}
	headings := headingSpans(n.Article)
	for _, m := range n.Mentions {
		i, ok := at[m.Entity]
		if !ok {
			continue
		}
		q := &p.phrases[i]
		if q.Count == 0 {
			q.start = m.Start
		}
		q.Count++
		for len(headings) > 0 && headings[0].End <= m.Start {
			headings = headings[1:]
		}
		if len(headings) > 0 && headings[0].Start <= m.Start {
			q.heading++
		}
	}
}

// headingSpans returns the title and the headings of a, in order of text.
func headingSpans(a *Article) []Span {
	var spans []Span
	for _, b := range analyzed(a) {
		if b.Heading {
			spans = append(spans, Span{b.Start, b.End})
		}
	}
	return spans
}

// sentence adds the phrases of a sentence, which end at small words, marks and
// names. It returns the first mention that may lie after it.
func (p *phraser) sentence(mentions []Mention, next int, s Sentence) int {
	run := 0 // words before the token that belong together
	for i, t := range s.Tokens {
		for next < len(mentions) && mentions[next].End <= t.Start {
			next++
		}
		named := next < len(mentions) && mentions[next].Start <= t.Start
		w := strings.ToLower(t.Text)
		switch {
		case run > 0 && hyphened(s.Tokens, i):
			continue
		case named || len(w) < 3 || !startsLower(w) || hasWord(emptyWords[:], w) || reportVerb(w) != 0 || isAdverb(w):
			run = 0
			continue
		}
		run++
		p.ending(s, i, min(run, maxPhrase))
	}
	return next
}

// ending adds the phrases of up to the given words that end with token i.
func (p *phraser) ending(s Sentence, i, words int) {
	from := i
	for k := 1; k <= words; k++ {
		if k > 1 {
			from--
			for from > 0 && s.Tokens[from].Text == "-" {
				from--
			}
		}
		if !hyphened(s.Tokens, from-1) && !hyphened(s.Tokens, i+1) {
			p.add(s, from, i, k)
		}
	}
}

// hyphened reports whether token i is a hyphen within a word.
func hyphened(tokens []Token, i int) bool {
	return i > 0 && i+1 < len(tokens) && tokens[i].Text == "-" && tokens[i-1].End == tokens[i].Start && tokens[i].End == tokens[i+1].Start
}

func (p *phraser) add(s Sentence, from, to, words int) {
	text := joinTokens(s.Tokens[from : to+1])
	key := oneOf(strings.ToLower(text))
	i, ok := p.at[key]
	if !ok {
		i = len(p.phrases)
		p.at[key] = i
		p.phrases = append(p.phrases, phrase{KeyPhrase: KeyPhrase{Text: text}, key: key, words: words, start: s.Tokens[from].Start})
	}
	q := &p.phrases[i]
	q.Count++
	switch {
	case s.Heading:
		q.heading++
	case from > 0 && startsUpper(s.Tokens[from].Text):
		q.capital++
	}
	if startsUpper(q.Text) && startsLower(text) {
		q.Text = text
	}
}

// oneOf returns a phrase without the s of a plural at its end.
func oneOf(s string) string {
	switch {
	case strings.HasSuffix(s, "ies") && len(s) > 4:
		return s[:len(s)-3] + "y"
	case strings.HasSuffix(s, "ss"), strings.HasSuffix(s, "us"), strings.HasSuffix(s, "is"):
		return s
	}
	return strings.TrimSuffix(s, "s")
}

// score returns how much speaks for q.
func (p *phraser) score(q phrase) float64 {
	const title, early, longer, name = 2, 1, 0.5, 1.5
	score := float64(q.Count) + title*float64(q.heading)
	if p.length > 0 {
		score *= 1 + early*float64(p.length-q.start)/float64(p.length)
	}
	switch {
	case q.Entity != "":
		return score * name
	case q.words > 1:
		return score * (1 + longer*float64(q.words-1))
	case q.capital == 0 && q.heading == 0:
		return score / name
	}
	return score
}

// best returns the candidates that score most. A word that stands in one longer
// phrase more often than not is left to that, and of two that share their words the
// first wins.
func (p *phraser) best(most int) []KeyPhrase {
	longer := map[string]int{} // how often a phrase holds the word or phrase
	for _, q := range p.phrases {
		for part := range q.parts() {
			if part != q.key && q.Entity == "" {
				longer[part] = max(longer[part], q.Count)
			}
		}
	}
	var left []phrase
	for _, q := range p.phrases {
		if q.Entity == "" && 2*longer[q.key] > q.Count && longer[q.key] > 1 {
			continue
		}
		if q.Count < 2 && (q.Entity == "" || q.heading == 0) {
			continue
		}
		q.Score = p.score(q)
		left = append(left, q)
	}
	slices.SortStableFunc(left, func(a, b phrase) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.start, b.start), cmp.Compare(a.key, b.key))
	})
	var found []KeyPhrase
	held := map[string]bool{} // the words, and runs of words, of those found
	for _, q := range left {
		if len(found) == most {
			break
		}
		if held[q.key] || q.holds(held) {
			continue
		}
		for part := range q.parts() {
			held[part] = true
		}
		found = append(found, q.KeyPhrase)
	}
	for i := range slices.Backward(found) {
		found[i].Score /= found[0].Score
	}
	return found
}

// holds reports whether a phrase that was found is a part of q.
func (q phrase) holds(held map[string]bool) bool {
	for part := range q.parts() {
		if held[part+"\x00"] {
			return true
		}
	}
	return false
}

// parts returns the runs of words in q.
func (q phrase) parts() func(yield func(string) bool) {
	return func(yield func(string) bool) {
		words := strings.Fields(q.key)
		if len(words) > maxPhrase {
			words = words[:0]
		}
		for i := range words {
			for j := i + 1; j <= len(words); j++ {
				if part := oneOf(strings.Join(words[i:j], " ")); !yield(part) {
					return
				}
			}
		}
		if q.Entity == "" {
			yield(q.key + "\x00")
		}
	}
}

// emptyWords are no part of a phrase that tells what a text is about.
var emptyWords = [...]string{
	"about", "above", "according", "after", "again", "against", "all", "almost", "alone", "along", "already",
	"also", "although", "always", "amid", "among", "and", "another", "any", "anyone", "anything", "april", "are",
	"around", "article", "ask", "august", "author", "away", "back", "became", "because", "become", "been",
	"before", "began", "behind", "being", "below", "best", "better", "between", "beyond", "billion", "both",
	"bring", "but", "buy", "call", "came", "can", "case", "cause", "come", "comes", "coming", "could", "coverage",
	"day", "days", "december", "despite", "did", "does", "doing", "done", "down", "during", "each", "early",
	"either", "else", "enough", "even", "ever", "every", "everything", "far", "february", "few", "fewer", "find",
	"first", "five", "for", "found", "four", "friday", "from", "full", "gave", "get", "gets", "getting", "give",
	"given", "gives", "goes", "going", "gone", "good", "got", "had", "half", "has", "have", "having", "held",
	"help", "her", "here", "high", "him", "himself", "his", "hold", "how", "however", "if", "inside", "instead",
	"into", "its", "itself", "january", "july", "june", "just", "keep", "keeps", "kept", "kind", "know", "known",
	"large", "last", "late", "later", "lead", "leads", "least", "leave", "leaves", "led", "left", "less", "let",
	"like", "likely", "little", "long", "longer", "look", "looks", "lot", "low", "made", "mainly", "make",
	"makes", "making", "many", "march", "matter", "matters", "may", "mean", "means", "meant", "meanwhile",
	"might", "million", "monday", "month", "months", "more", "most", "move", "moves", "much", "must", "name",
	"near", "need", "needed", "needs", "neither", "never", "new", "next", "nine", "nobody", "none", "nor", "not",
	"nothing", "november", "now", "october", "off", "often", "old", "once", "one", "ones", "only", "onto", "open",
	"opened", "opens", "other", "others", "our", "out", "outside", "over", "own", "part", "past", "pay", "pays",
	"per", "percent", "perhaps", "piece", "place", "point", "points", "put", "puts", "quickly", "quite", "ran",
	"rather", "really", "remain", "remained", "remains", "report", "right", "rightly", "rise", "rises", "rose",
	"run", "runs", "same", "saturday", "saw", "say", "second", "see", "seem", "seems", "seen", "sell", "sells",
	"sent", "september", "set", "seven", "several", "shall", "she", "should", "show", "shows", "side", "since",
	"six", "small", "some", "someone", "something", "sometimes", "soon", "still", "stop", "such", "sunday",
	"take", "taken", "takes", "tell", "ten", "than", "that", "the", "their", "them", "themselves", "then",
	"there", "these", "they", "thing", "things", "think", "this", "those", "though", "three", "through",
	"thursday", "thus", "time", "times", "today", "together", "told", "tomorrow", "too", "took", "toward",
	"towards", "tuesday", "turn", "turns", "two", "under", "until", "upon", "use", "used", "uses", "using",
	"very", "wait", "waits", "want", "wants", "was", "way", "ways", "wednesday", "week", "weeks", "well", "went", "were", "what",
	"when", "where", "whereas", "whether", "which", "while", "who", "whole", "whom", "whose", "why", "will",
	"win", "with", "within", "without", "work", "works", "would", "year", "years", "yes", "yesterday", "yet",
	"you", "your",
}
