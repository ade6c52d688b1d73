package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/office"
	"github.com/glossnews/gloss/internal/segment"
)

// An officeText is a sentence or an article with the offices in it marked by
// hand, in any of the three forms that our sets have.
type officeText struct {
	ID         string     `json:"id"`
	Text       string     `json:"text"`
	Date       string     `json:"date"`
	Sentences  [][2]int   `json:"sentences"`
	Paragraphs [][2]int   `json:"paragraphs"`
	People     []spanJSON `json:"people"`
	Entities   []struct {
		spanJSON
		Label      string `json:"label"`
		Cluster    string `json:"cluster"`
		Norm       string `json:"norm"`
		TitleStart int    `json:"title_start"`
		TitleEnd   int    `json:"title_end"`
		Serves     string `json:"serves"`
		Pattern    string `json:"pattern"`
		Unnamed    bool   `json:"unnamed"`
		Office     string `json:"office"`
	} `json:"entities"`
	Offices []officeMark `json:"offices"`

	given bool // the titles that are marked are handed to the finder
}

type spanJSON struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// An officeMark is an office marked by hand. In single sentences the holder is a
// span, in articles a cluster with the span nearest.
type officeMark struct {
	Person     json.RawMessage `json:"person"`
	PersonSpan *spanJSON       `json:"person_span"`
	Title      spanJSON        `json:"title"`
	Country    string          `json:"country"`
	Said       bool            `json:"said"`
	Status     string          `json:"status"`
	Class      string          `json:"class"`
	Body       *string         `json:"body"` // where it is marked; "" is none
}

// offices measures who holds which office of which country, given the people that
// are marked: F1 of person and title, and of those that are right the country
// where the text says it, the status and the class.
func offices(data string) ([]figure, error) {
	var figures []figure
	for _, set := range []struct{ name, file string }{
		{"own", ""}, // in the repo
		{"news", "officials/news_own.jsonl.gz"},
		{"wikinews.train", "world/wikinews.train.jsonl.gz"},
		{"cfi.train", "world/cfi.train.jsonl.gz"},
		{"wikinews.dev", "world/wikinews.dev.jsonl.gz"},
		{"cfi.dev", "world/cfi.dev.jsonl.gz"},
		{"sentences", "officials/sentences.dev.jsonl"},
	} {
		file := filepath.Join(data, set.file)
		if set.file == "" {
			file = filepath.Join("testdata", "gold", "officials.jsonl")
		}
		texts, err := all[officeText](file)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		var s officeScore
		for _, t := range texts {
			s.add(set.name, t)
		}
		figures = append(figures, s.figures("offices/"+set.name)...)
		if !strings.HasSuffix(set.name, ".dev") {
			continue
		}
		var g officeScore
		for _, t := range texts {
			t.given = true
			g.add(set.name+" given", t)
		}
		figures = append(figures, g.figures("offices/" + set.name + ".given")[0])
	}
	return figures, nil
}

// An officeScore counts what was right.
type officeScore struct {
	right, found, marked int
	called, country      int // where the text says the country
	status, class        int
	body, seated         int // bodies right, where they are marked
}

func (s *officeScore) figures(name string) []figure {
	f1, whole := 0.0, 0.0
	if s.right > 0 {
		f1 = 2 * float64(s.right) / float64(s.found+s.marked)
		whole = 2 * float64(s.right-(s.called-s.country)) / float64(s.found+s.marked)
	}
	figures := []figure{
		{name + "/person-title", f1, fmt.Sprintf("F1; precision %.3f, recall %.3f of %d", share(s.right, s.found), share(s.right, s.marked), s.marked)},
		{name + "/country", share(s.country, s.called), fmt.Sprintf("%d of %d where the text says it", s.country, s.called)},
		{name + "/whole", whole, "F1 of person, title and country, where it is said, together"},
		{name + "/status", share(s.status, s.right), fmt.Sprintf("of %d", s.right)},
		{name + "/class", share(s.class, s.right), fmt.Sprintf("of %d", s.right)},
	}
	if s.seated > 0 {
		figures = append(figures, figure{name + "/body", share(s.body, s.seated), fmt.Sprintf("%d of %d that are marked", s.body, s.seated)})
	}
	return figures
}

// input returns t as the finder gets it, and the person that each mention is of.
func (t *officeText) input() (*office.Text, []string) {
	in := &office.Text{Text: t.Text, Date: t.Date}
	sentences := t.Sentences
	if sentences == nil {
		sentences = [][2]int{{0, len(t.Text)}}
	}
	for _, s := range sentences {
		out := office.Sentence{Span: office.Span{Start: s[0], End: s[1]}}
		for _, k := range segment.Tokens(t.Text[s[0]:s[1]]) {
			out.Tokens = append(out.Tokens, office.Span{Start: s[0] + k.Start, End: s[0] + k.End})
		}
		in.Sentences = append(in.Sentences, out)
	}
	paragraphs := t.Paragraphs
	if paragraphs == nil {
		paragraphs = sentences
	}
	var blocks []gaz.Block
	for _, p := range paragraphs {
		text := t.Text[p[0]:p[1]]
		blocks = append(blocks, gaz.Block{Start: p[0], End: p[1], Heading: len(text) < 110 && !strings.ContainsAny(text[len(text)-1:], ".:!?\"") && t.Sentences != nil})
	}
	for i := range in.Sentences {
		s := &in.Sentences[i]
		for _, b := range blocks {
			s.Heading = s.Heading || b.Heading && b.Start <= s.Start && s.End <= b.End
		}
	}
	in.Countries = gaz.Find(t.Text, blocks)
	var who []string
	number := map[string]int{}
	add := func(span spanJSON, name string) {
		if _, ok := number[name]; !ok {
			number[name] = len(number)
		}
		in.People = append(in.People, office.Mention{Span: office.Span{Start: span.Start, End: span.End}, Who: number[name]})
		who = append(who, name)
	}
	for _, p := range t.People { // in one sentence, who has the same last name is the same
		words := strings.Fields(t.Text[p.Start:p.End])
		add(p, strings.ToLower(words[len(words)-1]))
	}
	for _, e := range t.Entities {
		switch {
		case e.Label == "T" && t.given:
			in.Titles = append(in.Titles, office.Span{Start: e.Start, End: e.End})
		case e.Label == "P":
			add(e.spanJSON, e.Cluster)
		case e.Label == "PER":
			add(e.spanJSON, e.Norm)
		}
	}
	return in, who
}

// A held is an office marked or found, and where.
type held struct {
	who, title, country, status, class string
	said                               bool
	at                                 [2]int
	body                               *string // what is marked: words of it, or "" for none
}

// marks returns the offices that are marked, those of nobody named with no who.
func (t *officeText) marks(in *office.Text, who []string) []held {
	var out []held
	for _, o := range t.Offices {
		h := held{title: t.Text[o.Title.Start:o.Title.End], country: o.Country, status: o.Status, class: o.Class, said: o.Said, at: [2]int{o.Title.Start, o.Title.End}, body: o.Body}
		span := o.PersonSpan
		if span == nil && len(o.Person) > 0 && o.Person[0] == '{' {
			span = &spanJSON{}
			if json.Unmarshal(o.Person, span) != nil {
				span = nil
			}
		}
		if span != nil {
			for i, p := range in.People {
				if p.Start < span.End && span.Start < p.End {
					h.who = who[i]
				}
			}
		}
		out = append(out, h)
	}
	for _, e := range t.Entities {
		if e.Label == "OFFICIAL" && e.TitleEnd > 0 && !e.Unnamed {
			out = append(out, held{who: e.Norm, title: t.Text[e.TitleStart:e.TitleEnd], country: e.Serves, said: true, at: [2]int{e.TitleStart, e.TitleEnd}, body: seatOf(e.Office)})
		}
	}
	return out
}

// add compares what is found in t with what is marked.
func (s *officeScore) add(set string, t *officeText) {
	in, who := t.input()
	gold := t.marks(in, who)
	var got []held
	for _, h := range office.Find(in) {
		if h.Person < 0 || h.Source != office.FromText || set == "sentences" && private(string(h.Class)) {
			continue
		}
		f := held{who: who[h.Person], title: h.Text, country: h.Country, status: h.Modifier, class: string(h.Class), said: h.Said, at: [2]int{h.Title.Start, h.Title.End}, body: &h.Body}
		if f.status == "" {
			f.status = "current"
		}
		got = append(got, f)
	}
	merged := mergeHeld(got)
	for i := range gold {
		g := &gold[i]
		if g.who == "" {
			continue
		}
		s.marked++
		var hit *held
		for k := range got { // the title itself, else one like it
			f := &got[k]
			if f.who == g.who && nearTitle(f.title, g.title) && (hit == nil || f.at[0] < g.at[1] && g.at[0] < f.at[1]) {
				hit = f
			}
		}
		if hit == nil {
			wrong(set+" missed", g.who+" / "+around(t.Text, g.at))
			continue
		}
		s.right++
		check := func(right bool, what, is, want string) int {
			if right {
				return 1
			}
			wrong(set+" "+what, is+" not "+want+": "+around(t.Text, g.at))
			return 0
		}
		if g.said && len(g.country) != 1 && (len(g.country) <= 2) {
			s.called++
			s.country += check(hit.country == g.country, "country", hit.country, g.country)
		}
		if g.body != nil {
			s.seated++
			s.body += check(sameBody(*hit.body, *g.body), "body", *hit.body, *g.body)
		}
		if g.class != "" {
			s.status += check(hit.status == g.status, "status", hit.status, g.status)
			s.class += check(hit.class == g.class, "class", hit.class, g.class)
		}
	}
	s.found += found(gold, merged, set, t)
}

// seatOf returns the body that the usual name of an office shows: the Senate of
// "member of the Senate", or nil if it shows none for sure.
func seatOf(office string) *string {
	for _, role := range [...]string{"member of the ", "Speaker of the ", "President of the National ", "President of the Senate", "Leader of the House", "President of the European ", "Secretary of ", "Minister of ", "spokesman, "} {
		if _, of, ok := strings.Cut(office, role); ok {
			body, _, _ := strings.Cut(of, ";")
			for _, part := range [...]string{"Senate", "House of Representatives", "National Assembly"} {
				if strings.Contains(office, part) {
					body = part
				}
			}
			return &body
		}
	}
	return nil
}

// sameBody reports whether got is the body that is marked, or as marked has all its words.
func sameBody(got, marked string) bool {
	if marked == "" || got == "" {
		return got == marked
	}
	words := nameWords(got)
	for _, w := range nameWords(marked) {
		if !slices.Contains(words, w) {
			return false
		}
	}
	return true
}

// private reports whether offices of a class are no public ones: the sentences of
// 2026 do not have them marked.
func private(class string) bool {
	switch class {
	case "corporate", "academic", "press", "civil_society":
		return true
	}
	return false
}

// found counts what was found: what is marked, and the offices that are not.
func found(gold, merged []held, set string, t *officeText) int {
	n := 0
	for _, g := range gold {
		if g.who == "" {
			continue
		}
		for _, f := range merged {
			if f.who == g.who && nearTitle(f.title, g.title) {
				n++
				break
			}
		}
	}
	for _, f := range merged {
		ok := false
		for _, g := range gold {
			if (g.who == "" && t.Sentences != nil || g.who == f.who) && nearTitle(f.title, g.title) {
				ok = true
				break
			}
		}
		if !ok {
			n++
			wrong(set+" extra", f.who+" / "+around(t.Text, f.at))
		}
	}
	return n
}

// mergeHeld returns got with the offices of one person that are named alike once.
func mergeHeld(got []held) []held {
	var out []held
	for _, f := range got {
		seen := false
		for _, g := range out {
			seen = seen || f.who == g.who && within(titleWords(f.title), titleWords(g.title))
		}
		if !seen {
			out = append(out, f)
		}
	}
	return out
}

// nearTitle reports whether two titles agree: one has the words of the other, or
// most of them.
func nearTitle(a, b string) bool {
	x, y := titleWords(a), titleWords(b)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	common := 0
	for w := range x {
		if y[w] {
			common++
		}
	}
	return float64(common) >= 0.6*float64(min(len(x), len(y)))
}

func within(a, b map[string]bool) bool {
	for w := range a {
		if !b[w] {
			return false
		}
	}
	return true
}

func titleWords(s string) map[string]bool {
	words := map[string]bool{}
	for w := range strings.FieldsSeq(strings.NewReplacer(",", "", ".", "", "'s", "", "’s", "", "'", "", "’", "", "(", "", ")", "", "-", "").Replace(strings.ToLower(s))) {
		if w != "the" && w != "of" && w != "and" {
			words[w] = true
		}
	}
	return words
}
