package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/glossnews/gloss"
)

func newHighlights(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "highlights [FILE|FOLDER|-]...",
		Short: "Propose key points, or check those that are there",
		Long: `Highlights proposes the sentences of an article that stand best for it, trimmed to
key points, in their order: each with its score from 0 to 1, where it stands, and
what speaks for it. Every word is the article's own: nothing is written anew, and
nothing is taken from elsewhere. What is trimmed may be who says so: a point may
state as a fact what its sentence gives as somebody's words, so read it at its line.

With --check it compares the key points that an article has with its text: each is
supported, partly or unsupported. Words that the text does not have, or does not say
of this, stand in double brackets, with what it has in their place; the sentences
that bear the rest out follow with their lines. The exit code is 0 whatever it finds.

With --train it learns from articles that have key points what speaks for a sentence
in their house, and writes that to a file for --weights. One to two hundred
articles are enough. It starts from the built-in weights, or those of --weights.`,
		Example: `  gloss highlights draft.txt
  gloss highlights --check draft.txt
  gloss highlights --train weights.json archive/
  gloss highlights -n 4 --weights weights.json -f json drafts/ >points.jsonl`,
	}
	h := highlighting{app: a}
	h.flags(c)
	flags := c.Flags()
	h.n = 3
	flags.VarP(&h.n, "number", "n", fmt.Sprintf("propose `N` key points, %d at most", mostPoints))
	flags.BoolVar(&h.check, "check", false, "check the key points that are there")
	flags.StringVar(&h.weights, "weights", "", "propose by the weights in `FILE`, which --train wrote")
	flags.StringVar(&h.train, "train", "", "learn weights from the articles and write them to `FILE`")
	c.RunE = func(_ *cobra.Command, args []string) error {
		for _, apart := range [...][2]string{{"check", "number"}, {"check", "weights"}, {"train", "check"}, {"train", "format"}} {
			if flags.Changed(apart[0]) && flags.Changed(apart[1]) {
				return fmt.Errorf("--%s and --%s do not go together", apart[0], apart[1])
			}
		}
		return h.run(args)
	}
	return c
}

// mostPoints is how many key points a gloss.Highlighter proposes at most.
const mostPoints = 30

// A highlighting is one run of gloss highlights.
type highlighting struct {
	*app
	analyzing
	n       number
	check   bool
	weights string // file, or "" for the built-in ones
	train   string // file, or "" to train nothing
}

func (h *highlighting) run(args []string) error {
	if h.n < 1 || h.n > mostPoints {
		return fmt.Errorf("--number is not from 1 to %d", mostPoints)
	}
	weights, err := readWeights(h.weights)
	if err != nil {
		return fmt.Errorf("--weights: %w", err)
	}
	highlighter := &gloss.Highlighter{N: int(h.n), Weights: weights}
	if h.train != "" {
		return h.learn(highlighter, args)
	}
	page := h.page(args)
	return h.articles(h.app, args, func(name string, n *gloss.Analysis) error {
		if h.check {
			supports := n.Supports()
			if h.format == formatText {
				page.begin(name)
				page.supports(n, supports)
				return nil
			}
			record := supportsRecord{File: name, Highlights: supports, Text: n.Text}
			if len(supports) == 0 {
				record.Reason = noHighlights
			}
			return h.record(record)
		}
		proposals, shortage := highlighter.Propose(n)
		if h.format == formatText {
			page.begin(name)
			page.proposals(n, proposals, shortage)
			return nil
		}
		return h.record(proposalsRecord{name, proposals, shortage, n.Text})
	})
}

// A proposalsRecord is the key points proposed for one article.
type proposalsRecord struct {
	File       string           `json:"file,omitempty"`
	Highlights []gloss.Proposal `json:"highlights,omitempty"`
	Reason     gloss.Shortage   `json:"reason,omitempty"` // why they are fewer than asked for
	Text       string           `json:"text"`             // that all places are in
}

// noHighlights is the reason for which nothing is checked.
const noHighlights = "none"

// A supportsRecord is what the text of one article says to its key points.
type supportsRecord struct {
	File       string          `json:"file,omitempty"`
	Highlights []gloss.Support `json:"highlights,omitempty"`
	Reason     string          `json:"reason,omitempty"`
	Text       string          `json:"text"` // that all places are in
}

// readWeights reads the weights in the file called name, or returns nil, which
// stands for the built-in ones, without a name.
func readWeights(name string) (*gloss.HighlightWeights, error) {
	if name == "" {
		return nil, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	weights, err := gloss.ReadHighlightWeights(f, name)
	if err != nil {
		return nil, err
	}
	return weights, nil
}

// learn learns weights from the articles that args name, and writes them.
func (h *highlighting) learn(highlighter *gloss.Highlighter, args []string) error {
	var with []*gloss.Analysis
	all := 0
	failed := h.articles(h.app, args, func(_ string, n *gloss.Analysis) error {
		all++
		if len(n.Highlights) > 0 {
			with = append(with, n)
		}
		return nil
	})
	if failed != nil && !errors.Is(failed, errInputs) {
		return failed
	}
	if without := all - len(with); without > 0 {
		fmt.Fprintf(h.stderr, "gloss: %d of %d articles without key points are left out\n", without, all)
	}
	weights, err := highlighter.Train(slices.Values(with))
	if err == nil {
		err = h.writeWeights(weights)
	}
	if err != nil {
		h.report("", err)
		return errInputs
	}
	return failed
}

// writeWeights writes weights to the file of --train, or to standard output if
// that is "-".
func (h *highlighting) writeWeights(weights *gloss.HighlightWeights) error {
	if h.train == stdinName {
		return gloss.WriteHighlightWeights(h.out, weights)
	}
	var b bytes.Buffer
	if err := gloss.WriteHighlightWeights(&b, weights); err != nil {
		return err
	}
	return os.WriteFile(h.train, b.Bytes(), 0o644)
}

// How much of key points is shown.
const (
	pointLines   = 6 // of one
	supportsMost = 2 // sentences that bear it out
	supportLines = 2 // of one of them
)

// proposals writes key points with their scores in the margin, and below each
// where it stands and what speaks for it.
func (p *page) proposals(n *gloss.Analysis, proposals []gloss.Proposal, shortage gloss.Shortage) {
	at := newLineTable(n.Text)
	for i, q := range proposals {
		if i > 0 {
			p.gap()
		}
		where := "lead"
		if q.Section > 0 && q.Section <= len(n.Sections) {
			where = n.Sections[q.Section-1].Heading
		}
		note := fmt.Sprintf("line %d, %s", at.line(q.Start), where)
		if len(q.Reasons) > 0 {
			reasons := make([]string, len(q.Reasons))
			for i, r := range q.Reasons {
				reasons[i] = string(r)
			}
			note = strings.Join(reasons, ", ") + " · " + note
		}
		lines := bulleted(q.Text, 0, p.room())
		for _, l := range p.painted(dim, wrap(note, p.room()-2, 1)) {
			lines = append(lines, "  "+l)
		}
		p.row([]string{fmt.Sprintf("%.2f", q.Score)}, lines...)
	}
	if shortage == "" {
		return
	}
	if len(proposals) > 0 {
		p.gap()
	}
	for _, l := range wrap(fmt.Sprintf("(%s proposed: %s)", counted(len(proposals), "key point"), because(shortage)), p.width, 2) {
		p.line(l)
	}
}

// because says in words why there are fewer proposals.
func because(s gloss.Shortage) string {
	switch s {
	case gloss.ShortNoText:
		return "the article has no text"
	case gloss.ShortHeadings:
		return "its sections have no text"
	case gloss.ShortAlone:
		return "no sentence stands alone"
	case gloss.ShortFew:
		return "no other sentence would add to them"
	}
	return string(s)
}

// counted returns a number of things in words, "no key point" or "2 key points".
func counted(n int, thing string) string {
	switch n {
	case 0:
		return "no " + thing
	case 1:
		return "1 " + thing
	}
	return strconv.Itoa(n) + " " + thing + "s"
}

// bulleted returns the lines of a key point of a list that is level deep in others.
func bulleted(text string, level, width int) []string {
	level = min(level, 3)
	indent := strings.Repeat("  ", level)
	lines := wrap(text, width-2-len(indent), pointLines)
	for i, l := range lines {
		mark := "  "
		switch {
		case i == 0 && level == 0:
			mark = "• "
		case i == 0:
			mark = "◦ "
		}
		lines[i] = indent + mark + l
	}
	return lines
}

// supports writes each key point of n with its verdict in the margin and what is
// missing in brackets, then what the text has instead, and the sentences that
// bear it out.
func (p *page) supports(n *gloss.Analysis, supports []gloss.Support) {
	if len(supports) == 0 {
		p.line("(the article has no key points)")
		return
	}
	at := newLineTable(n.Text)
	for i, s := range supports {
		if i > 0 {
			p.gap()
		}
		level, leadIn := 0, gloss.LeadIn("")
		if i < len(n.Highlights) {
			level, leadIn = n.Highlights[i].Level, n.Highlights[i].LeadIn
		}
		p.row([]string{string(s.Verdict)}, bulleted(marked(s, n.Text), level, p.room())...)
		if leadIn == gloss.LeadInHanging {
			p.row(nil, indented("it leads in a list, and none follows", p.room())...)
		}
		if s.Reason != "" {
			p.row(nil, indented(unable(s.Reason), p.room())...)
		}
		p.gaps(n, s.Gaps, at)
		for _, by := range s.By[:min(len(s.By), supportsMost)] {
			p.row([]string{fmt.Sprintf("  line %d", at.line(by.Start))}, p.painted(dim, indented(by.In(n.Text), p.room()))...)
		}
		if more := len(s.By) - supportsMost; more > 0 {
			p.row(nil, fmt.Sprintf("  and %d more", more))
		}
	}
}

// indented returns the first lines of text, two columns in.
func indented(text string, width int) []string {
	lines := wrap(text, width-2, supportLines)
	for i, l := range lines {
		lines[i] = "  " + l
	}
	return lines
}

// marked returns the words of a key point with what is missing in double brackets.
func marked(s gloss.Support, text string) string {
	var b strings.Builder
	at := s.Start
	for _, g := range s.Gaps {
		if g.Start < at || g.End > s.End {
			continue
		}
		fmt.Fprintf(&b, "%s[[%s]]", text[at:g.Start], g.In(text))
		at = g.End
	}
	return b.String() + text[at:s.End]
}

// gaps writes what is missing in the text of n, with its kind in the margin. What
// is missing in the same way is written together.
func (p *page) gaps(n *gloss.Analysis, gaps []gloss.Gap, at lineTable) {
	for len(gaps) > 0 {
		g, same := gaps[0], 1
		wrong := lacking(n, g)
		for g.Instead == "" && same < len(gaps) && gaps[same].Kind == g.Kind && gaps[same].Instead == "" && lacking(n, gaps[same]) == wrong {
			same++
		}
		words := make([]string, same)
		for i, g := range gaps[:same] {
			words[i] = g.Text
		}
		note := strings.Join(words, ", ") + ": " + wrong
		if g.Instead != "" {
			note += "; here it has " + g.Instead
		}
		if g.At != (gloss.Span{}) {
			note += fmt.Sprintf(" (line %d)", at.line(g.At.Start))
		}
		p.row([]string{"  " + string(g.Kind)}, indented(note, p.room())...)
		gaps = gaps[same:]
	}
}

// lacking says what is wrong with a part of a key point of n.
func lacking(n *gloss.Analysis, g gloss.Gap) string {
	switch g.Kind {
	case gloss.GapName, gloss.GapNumber:
		switch {
		case inBody(n, g):
			return "in the text, but not said of this"
		case g.Kind == gloss.GapName:
			return "not named in the text"
		}
		return "not in the text"
	case gloss.GapNegation:
		return "denied in one, said in the other"
	case gloss.GapOpposite:
		return "the other way round in the text"
	case gloss.GapCertainty:
		return "only possible or planned in the text"
	case gloss.GapRole:
		return "in the text they have changed places"
	case gloss.GapWords:
		return "not said in the text"
	}
	return "not in the text"
}

// inBody reports whether the lead or a section of n has the words of g.
func inBody(n *gloss.Analysis, g gloss.Gap) bool {
	for _, q := range n.Lead {
		if holdsWord(q.Text, g.Text) {
			return true
		}
	}
	for _, s := range n.Sections {
		for _, q := range s.Paragraphs {
			if holdsWord(q.Text, g.Text) {
				return true
			}
		}
	}
	return false
}

// holdsWord reports whether word stands in text by itself, and not as a part of a
// longer word or number.
func holdsWord(text, word string) bool {
	for from := 0; word != ""; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			break
		}
		start, end := from+i, from+i+len(word)
		before, size := utf8.DecodeLastRuneInString(text[:start])
		after, wide := utf8.DecodeRuneInString(text[end:])
		if before == '.' || before == ',' { // 3 is no word of 5.3
			before, _ = utf8.DecodeLastRuneInString(text[:start-size])
			before = onlyDigit(before)
		}
		if after == '.' || after == ',' {
			after, _ = utf8.DecodeRuneInString(text[end+wide:])
			after = onlyDigit(after)
		}
		if !isWordRune(before) && !isWordRune(after) {
			return true
		}
		from = end
	}
	return false
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// onlyDigit returns r if it is a digit, else a space.
func onlyDigit(r rune) rune {
	if unicode.IsDigit(r) {
		return r
	}
	return ' '
}

// unable says why a key point could not be compared with the text.
func unable(note gloss.SupportNote) string {
	switch note {
	case gloss.NoteNoBody:
		return "the article has no text but its key points"
	case gloss.NoteNoWords:
		return "it has no word that could be looked for"
	case gloss.NoteScript:
		return "it is in another script than the text"
	case gloss.NoteLanguage:
		return "it is in another language than the text"
	}
	return string(note)
}

// A lineTable holds where the lines of a text end.
type lineTable []int

func newLineTable(text string) lineTable {
	var ends lineTable
	for i := range len(text) {
		if text[i] == '\n' {
			ends = append(ends, i)
		}
	}
	return ends
}

// line returns the line of place i, counted from 1.
func (t lineTable) line(i int) int {
	n, _ := slices.BinarySearch(t, i)
	return n + 1
}
