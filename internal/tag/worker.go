package tag

import (
	"github.com/glossnews/gloss/internal/tag/core"
)

// mostWords is how many words a worker remembers before it starts anew.
const mostWords = 1 << 14

// A worker reads one document at a time and keeps what it has worked out about
// words for the next.
type worker struct {
	model    *core.Model
	rows     *core.Rows
	doc      core.Doc
	sums     []wordSums // of each word of the lexicon, as far as asked for
	words    []string
	scores   []core.Row
	guesses  []core.Guess
	labels   []uint8
	evidence core.Evidence
	lattice  core.Lattice
	hashes   []uint64
}

// wordSums has the weights of what a word says in each view.
type wordSums struct {
	known uint8 // a bit for each view
	views [len(views)]core.Sum
}

func newWorker(m *core.Model) *worker {
	w := &worker{model: m, rows: core.NewRows(m.Rows)}
	w.doc.Lex = core.NewLexicon(m.Dict)
	return w
}

func (w *worker) tag(doc Document) []Entity {
	w.read(doc)
	w.firstPass()
	return w.secondPass(doc)
}

// read fills the worker's document.
func (w *worker) read(doc Document) {
	if len(w.doc.Lex.Words) > mostWords {
		w.doc.Lex.Reset()
		w.sums = w.sums[:0]
	}
	w.doc.Reset()
	for _, s := range doc.Sentences {
		w.words = w.words[:0]
		for _, t := range s.Tokens {
			w.words = append(w.words, doc.Text[t.Start:t.End])
		}
		w.doc.Add(w.words)
	}
	w.doc.Prepare()
	for len(w.sums) < len(w.doc.Lex.Words) {
		w.sums = append(w.sums, wordSums{})
	}
	n := len(w.doc.Words)
	w.scores = grow(w.scores, n)
	w.guesses = grow(w.guesses, n)
	w.labels = grow(w.labels, n)
	clear(w.guesses)
	for i := range w.guesses {
		w.guesses[i].Kinds[0] = 1
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

// firstPass guesses the names from each sentence alone.
func (w *worker) firstPass() {
	names := w.model.Names
	w.doc.Segments(func(sentence, start, end int) {
		for i := start; i < end; i++ {
			w.score(sentence, i)
		}
		scores := w.scores[start:end]
		w.lattice.Run(names, scores, w.doc.Edges[start:end])
		w.lattice.Likeliest(scores, w.labels[start:end])
		for i := range scores {
			w.guesses[start+i] = w.lattice.Guess(i, w.labels[start+i])
		}
	})
}

// score works out what is said of token i without evidence of the article.
func (w *worker) score(sentence, i int) {
	s := &w.doc.Sentences[sentence]
	var total core.Sum
	w.addWord(&total, i, 0)
	for k := 1; k <= core.Near; k++ {
		if j := i - k; j >= s.Start {
			w.addWord(&total, j, min(k, farthest))
		}
		if j := i + k; j < s.End {
			w.addWord(&total, j, farthest+min(k, farthest))
		}
	}
	if !w.doc.Plain(sentence, i) {
		w.hashes = w.doc.Features(sentence, i, w.hashes[:0])
		w.rows.Fetch(w.hashes)
		w.rows.Add(&total, w.hashes)
	}
	row := &w.scores[i]
	for y := range core.Columns {
		row[y] = float32(total.Column(y)) * w.model.Scale
	}
}

// views has what a word says of the token that it is, of the one after it, of the
// second and of those beyond, and of those before it likewise.
var views = [1 + 2*farthest][]int{
	{core.Here},
	{core.Left, core.Before},
	{core.Left, core.Before2},
	{core.Left},
	{core.Right, core.After},
	{core.Right, core.After2},
	{core.Right},
}

// farthest is the distance from which on a word says no more of a token than that it
// is near.
const farthest = 3

// addWord adds what token j says of another, from a view.
func (w *worker) addWord(total *core.Sum, j, view int) {
	n := w.doc.Words[j]
	s := &w.sums[n]
	if s.known>>view&1 == 0 {
		s.known |= 1 << view
		w.hashes = w.hashes[:0]
		for _, place := range views[view] {
			w.hashes = w.doc.Lex.Words[n].Features(place, w.hashes)
		}
		w.rows.Fetch(w.hashes)
		w.rows.Add(&s.views[view], w.hashes)
	}
	total.Add(&s.views[view])
}

// secondPass finds names and titles with what the whole article says.
func (w *worker) secondPass(doc Document) []Entity {
	w.evidence.Gather(&w.doc, w.guesses)
	bytes := spans{doc: doc}
	var found []Entity
	w.doc.Segments(func(sentence, start, end int) {
		if w.clear(start, end) {
			return
		}
		for i := start; i < end; i++ {
			var total core.Sum
			w.hashes = w.evidence.Features(i, w.hashes[:0])
			if w.maybeTitle(i) {
				w.hashes = w.evidence.TitleFeatures(sentence, i, w.hashes)
			}
			w.rows.Fetch(w.hashes)
			w.rows.Add(&total, w.hashes)
			row := &w.scores[i]
			for y := range core.Columns {
				row[y] += float32(total.Column(y)) * w.model.Scale
			}
			w.evidence.Settle(sentence, i, row)
		}
		at := len(found)
		found = w.decode(found, w.model.Titles, Title, sentence, start, end, &bytes)
		names := len(found)
		found = w.decode(found, w.model.Names, 0, sentence, start, end, &bytes)
		nest(found[at:names], found[names:])
		sortEntities(found[at:])
	})
	return found
}

// clear reports whether the first pass is sure that the tokens start to end name
// nothing and are of no title.
func (w *worker) clear(start, end int) bool {
	const sure = 0.999
	for i := start; i < end; i++ {
		if w.guesses[i].Kinds[0] < sure || w.maybeTitle(i) {
			return false
		}
	}
	return true
}

// maybeTitle reports whether the first pass gives token i a chance to be of a
// title.
func (w *worker) maybeTitle(i int) bool {
	const chance = 1.2 // of the logarithm of the odds
	t := w.scores[i][core.TitleBase:]
	return t[0]-max(t[1], t[2], t[3], t[4]) < chance
}

// decode appends what one chain finds in the tokens start to end. Its first kind
// is kind.
func (w *worker) decode(found []Entity, c *core.Chain, kind Kind, sentence, start, end int, bytes *spans) []Entity {
	scores, labels := w.scores[start:end], w.labels[start:end]
	w.lattice.Best(c, scores, w.doc.Edges[start:end], labels)
	if kind == Title {
		w.evidence.DropTitles(sentence, start, labels)
	}
	ran := false
	for i := 0; i < len(labels); i++ {
		if labels[i] == core.Outside {
			continue
		}
		if !ran {
			w.lattice.Run(c, scores, w.doc.Edges[start:end])
			ran = true
		}
		k, first := int(labels[i]-1)/4, i
		for int(labels[i]-1)%4 < core.End {
			i++
		}
		from := first
		if kind == Title {
			from = w.evidence.TitleStart(start, first, labels)
		}
		found = append(found, Entity{
			Span:  Span{bytes.token(sentence, start+from).Start, bytes.token(sentence, start+i).End},
			Kind:  kind + Kind(k),
			Score: w.model.Calibrated(float64(w.lattice.Span(first, i, k))),
		})
	}
	return found
}

// nest moves the ends of titles that lie inside of names, which the two chains
// cannot know of each other: a title holds all of a name or nothing of it.
func nest(titles, names []Entity) {
	for i := range titles {
		t := &titles[i]
		for _, n := range names {
			if n.Kind == Person {
				continue
			}
			if n.Start < t.Start && t.Start < n.End && n.End < t.End {
				t.Start = n.Start
			}
			if n.Start < t.End && t.End < n.End && t.Start < n.Start {
				t.End = n.End
			}
		}
	}
}

// spans finds a token's bytes. It is asked for sentences in order.
type spans struct {
	doc      Document
	sentence int
	before   int // tokens of the sentences before
}

func (s *spans) token(sentence, i int) Span {
	for ; s.sentence < sentence; s.sentence++ {
		s.before += len(s.doc.Sentences[s.sentence].Tokens)
	}
	return s.doc.Sentences[sentence].Tokens[i-s.before]
}

// sortEntities sorts the few entities of a segment by where they begin, the
// longer first.
func sortEntities(e []Entity) {
	for i := 1; i < len(e); i++ {
		for j := i; j > 0 && (e[j].Start < e[j-1].Start || e[j].Start == e[j-1].Start && e[j].End > e[j-1].End); j-- {
			e[j], e[j-1] = e[j-1], e[j]
		}
	}
}
