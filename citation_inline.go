package gloss

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// findSources finds the sources that the sentences of the lead, the sections and
// the highlights name: the works and outlets that something is cited from, each
// place by itself, in order and not overlapping. own is the entity of the house,
// which is no source of its own.
//
// A source is, in this order of evidence,
//
//   - a work that is called one ("a Cryptopolitan piece", "the February 2025 U.S.
//     News & World Report article titled “...” by Matt Whittaker", "data from Adamas
//     Intelligence"), if a name, an author, a title or a date goes with it. Without
//     these it is an unnamed source where it is new to the reader ("a recent
//     piece", "one op-ed argues") and none where it goes back to what was named
//     ("the report says");
//   - an outlet that reports or is reported to ("Bloomberg first reported",
//     "according to Reuters", "told the Financial Times", "TheStreet's Rob
//     Lenihan"), if the table of outlets or the article itself, by a citation or a
//     work, shows that it is one. What any other name says is a statement and not a
//     source: people, ministries and companies, but for "as X reported";
//   - a body that publishes figures and studies, as the table has it, where one
//     looks something up there ("according to the IEA"), and no government;
//   - people without names ("people familiar with the matter", "industry
//     sources") and media without names ("state media", "press reports").
func (n *Analysis) findSources(sentences []Sentence, own string) {
	r := inlineReader{text: n.Text, article: n.Date, own: own, mentions: n.Mentions, known: map[string]bool{}}
	for _, c := range n.Citations {
		r.learn(c.Publication)
	}
	texts := n.quotable(sentences)
	for _, step := range [...]func(){r.works, r.outlets} {
		next := 0
		for _, s := range texts {
			next = r.enter(s, next)
			step()
		}
	}
	n.Sources = r.sources()
}

// quotable returns the sentences in which sources are looked for: all but headings
// and what is said of the authors.
func (n *Analysis) quotable(sentences []Sentence) []Sentence {
	var biographies []Span
	for _, b := range n.Bylines {
		for _, p := range b.Biography {
			biographies = append(biographies, p.Span)
		}
	}
	slices.SortFunc(biographies, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	var texts []Sentence
	for _, s := range sentences {
		for len(biographies) > 0 && biographies[0].End <= s.Start {
			biographies = biographies[1:]
		}
		if !s.Heading && (len(biographies) == 0 || s.Start < biographies[0].Start) {
			texts = append(texts, s)
		}
	}
	return texts
}

// An inlineReader finds sources in one sentence after the other.
type inlineReader struct {
	text     string
	article  Date // when the article appeared
	own      string
	mentions []Mention
	known    map[string]bool // keys of what the article itself shows to be a publication
	sentence Span
	t        []Token
	at       []int32 // by token: 1 + the mention that it belongs to, or 0
	found    []Citation
}

// enter goes to a sentence. The mentions before next are before it. It returns the
// same for the sentence after it.
func (r *inlineReader) enter(s Sentence, next int) int {
	r.sentence, r.t = s.Span, s.Tokens
	r.at = append(r.at[:0], make([]int32, len(s.Tokens))...)
	for i, t := range s.Tokens {
		for next < len(r.mentions) && r.mentions[next].End <= t.Start {
			next++
		}
		if next == len(r.mentions) {
			break
		}
		if r.mentions[next].Start < t.End {
			r.at[i] = int32(next) + 1
		}
	}
	return next
}

// learn remembers a name as one of a publication.
func (r *inlineReader) learn(publication string) {
	if key := publicationKey(publication); key != "" {
		r.known[key] = true
	}
}

// sources returns what was found, in order. Of what overlaps the longest counts.
func (r *inlineReader) sources() []Citation {
	slices.SortStableFunc(r.found, func(a, b Citation) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	var kept []Citation
	for _, c := range r.found {
		switch last := len(kept) - 1; {
		case last < 0 || kept[last].End <= c.Start:
			kept = append(kept, c)
		case c.End-c.Start > kept[last].End-kept[last].Start:
			kept[last] = c
		}
	}
	return kept
}

// word returns the text of token i, or "" if there is none.
func (r *inlineReader) word(i int) string {
	if i < 0 || i >= len(r.t) {
		return ""
	}
	return r.t[i].Text
}

// is reports whether token i is w, whatever its case.
func (r *inlineReader) is(i int, w string) bool { return strings.EqualFold(r.word(i), w) }

// in reports whether token i is in the sorted list.
func (r *inlineReader) in(i int, list []string) bool {
	w := r.word(i)
	return w != "" && hasWord(list, w)
}

// span returns the range of the tokens i to j.
func (r *inlineReader) span(i, j int) Span { return Span{r.t[i].Start, r.t[j-1].End} }

// kind returns the kind of what token i names, as far as it is known.
func (r *inlineReader) kind(i int) Kind {
	if i < 0 || i >= len(r.at) || r.at[i] == 0 {
		return ""
	}
	kind, _, _ := strings.Cut(r.mentions[r.at[i]-1].Entity, ":")
	return Kind(kind)
}

// mention returns the tokens of the mention that token i belongs to, or of a part
// of it if it is very long.
func (r *inlineReader) mention(i int) (from, to int) {
	const most = 24
	from, to = i, i+1
	for from > 0 && i-from < most && r.at[from-1] == r.at[i] {
		from--
	}
	for to < len(r.at) && to-i < most && r.at[to] == r.at[i] {
		to++
	}
	return from, to
}

// close reports whether nothing stands between the tokens i and i+1.
func (r *inlineReader) close(i int) bool {
	return i >= 0 && i+1 < len(r.t) && r.t[i].End == r.t[i+1].Start
}

// clitic reports whether token i is the mark of a possessive.
func (r *inlineReader) clitic(i int) bool {
	if i <= 0 || !r.close(i-1) {
		return false
	}
	switch r.word(i) {
	case "'s", "’s", "'S", "’S":
		return true
	case "'", "’":
		return strings.HasSuffix(strings.ToLower(r.word(i-1)), "s")
	}
	return false
}

// A draft is a source that is being read, as a range of tokens.
type draft struct {
	from, to int
	c        Citation
}

// widen makes d cover the tokens i to j.
func (d *draft) widen(i, j int) {
	d.from, d.to = min(d.from, i), max(d.to, j)
}

// add notes that the tokens i to j are a part of d.
func (r *inlineReader) add(d *draft, field CitationField, i, j int) {
	d.c.Parts = append(d.c.Parts, CitationPart{r.span(i, j), field})
	d.widen(i, j)
}

// keep adds d to what was found.
func (r *inlineReader) keep(d draft) {
	d.c.Span = r.span(d.from, d.to)
	d.c.Inline = true
	slices.SortStableFunc(d.c.Parts, func(a, b CitationPart) int { return cmp.Compare(a.Start, b.Start) })
	r.found = append(r.found, d.c)
}

// publish notes that the publication of d is n.
func (r *inlineReader) publish(d *draft, n inlineName) {
	d.c.Publication = n.name
	if d.c.Kind == CitationReport && n.kind == "" && r.in(n.to-1, outletEndings[:]) {
		d.c.Kind = "" // what a newspaper calls a report
	}
	if !d.c.Kind.sure() && n.kind != "" && (d.c.Kind == "" || !n.body) {
		d.c.Kind = n.kind
	}
	r.add(d, FieldPublication, n.first, n.to)
	d.widen(n.from, n.to)
}

// sure reports whether a work of kind k is one whoever publishes it.
func (k CitationKind) sure() bool {
	switch k {
	case CitationInterview, CitationPodcast, CitationPressRelease, CitationFiling, CitationSocial:
		return true
	default:
		return false
	}
}

// write notes that the tokens from i to j name an author of d.
func (r *inlineReader) write(d *draft, i, j int) {
	d.c.Authors = append(d.c.Authors, ParseName(r.span(i, j).In(r.text)))
	r.add(d, FieldAuthor, i, j)
}

// describe notes the words of d that say what it is.
func (r *inlineReader) describe(d *draft, i, j int) {
	d.c.Remark = strings.Join(strings.Fields(r.span(i, j).In(r.text)), " ")
	r.add(d, FieldRemark, i, j)
}

// quoted returns the title in the quotes that open at token i and the token after
// them.
func (r *inlineReader) quoted(i int) (title Span, to int) {
	if i >= len(r.t) {
		return Span{}, i
	}
	switch first, _ := utf8.DecodeRuneInString(r.word(i)); first {
	case '"', '“', '‘', '«', '„':
	default:
		return Span{}, i
	}
	inner, end := quotedAt(r.text, r.t[i].Start, r.sentence.End)
	if end == 0 {
		return Span{}, i
	}
	to = i + 1
	for to < len(r.t) && r.t[to].Start < end {
		to++
	}
	in := inner.In(r.text)
	inner.End = inner.Start + len(strings.TrimRight(in, ", "))
	if t := strings.TrimSuffix(inner.In(r.text), "."); !strings.HasSuffix(t, ".") {
		inner.End = inner.Start + len(t)
	}
	return inner, to
}

// entitle notes the title of d, which stands in quotes at token i, and returns the
// token after it, or i if there is none.
func (r *inlineReader) entitle(d *draft, i int) int {
	title, to := r.quoted(i)
	if to == i || d.c.Title != "" || title.Start >= title.End {
		return i
	}
	d.c.Title = strings.Join(strings.Fields(title.In(r.text)), " ")
	d.c.Parts = append(d.c.Parts, CitationPart{title, FieldTitle})
	d.widen(i, to)
	return to
}
