// Command editor prints what an editor should look at before an article goes
// out: what is missing, what each section does, the key points that the text does
// not bear out, the sources as the house writes them and those that only the text
// names, the figures that nobody is named for, and every character that was
// restored by guessing.
//
//	editor draft.txt
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/glossnews/gloss"
)

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "editor:", err)
		os.Exit(1)
	}
}

// run reads the file that args name, or stdin, and writes what there is to check.
func run(args []string, stdin io.Reader, stdout io.Writer) error {
	if len(args) > 0 {
		f, err := os.Open(args[0])
		if err != nil {
			return err
		}
		defer f.Close()
		stdin = f
	}
	// The input is kept, since the ranges of repairs are of the input.
	var src strings.Builder
	var parser gloss.Parser
	article, err := parser.Read(io.TeeReader(stdin, &src))
	if err != nil {
		return err
	}
	var analyzer gloss.Analyzer
	n := analyzer.Analyze(article)
	out := bufio.NewWriter(stdout)
	missing(out, article)
	sections(out, article)
	points(out, n)
	sources(out, article)
	unlisted(out, n)
	figures(out, n)
	guesses(out, src.String(), article.Repairs)
	return out.Flush()
}

// missing writes what a page of the house has and a does not.
func missing(w io.Writer, a *gloss.Article) {
	for _, part := range []struct {
		name string
		here bool
	}{
		{"title", a.Title != ""},
		{"date", !a.Date.IsZero()},
		{"byline", len(a.Bylines) > 0},
		{"highlights", len(a.Highlights) > 0},
		{"citation", len(a.Citations) > 0},
	} {
		if !part.here {
			fmt.Fprintln(w, "missing:", part.name)
		}
	}
}

// sections writes the headings with their roles and the words that say so.
func sections(w io.Writer, a *gloss.Article) {
	for _, s := range a.Sections {
		fmt.Fprintln(w, "section:", s.Heading)
		for _, e := range s.Evidence {
			fmt.Fprintf(w, "  %s, for %q\n", e.Role, e.Text)
		}
		if len(s.Roles) == 0 {
			fmt.Fprintln(w, "  no role: does the heading say what the section does?")
		}
	}
}

// points writes the key points that the text does not bear out, and what of them
// it does not have.
func points(w io.Writer, n *gloss.Analysis) {
	for _, s := range n.Supports() {
		if s.Verdict == gloss.Supported {
			continue
		}
		fmt.Fprintf(w, "key point, %s: %s\n", s.Verdict, s.Text)
		for _, g := range s.Gaps {
			fmt.Fprintf(w, "  %s: %s", g.Kind, g.Text)
			if g.Instead != "" {
				fmt.Fprintf(w, "; the text has %s", g.Instead)
			}
			fmt.Fprintln(w)
		}
	}
}

// sources writes the citations in the house's form.
func sources(w io.Writer, a *gloss.Article) {
	for _, c := range a.Citations {
		fmt.Fprintln(w, "source:", c)
		switch {
		case c.Date.IsZero():
			fmt.Fprintln(w, "  undated")
		case c.After(a.Date):
			fmt.Fprintln(w, "  dated after the article")
		}
	}
}

// unlisted writes the sources that sentences name and the citations do not.
func unlisted(w io.Writer, n *gloss.Analysis) {
	for _, c := range n.Sources {
		if _, ok := n.Listed(c); !ok {
			fmt.Fprintf(w, "not listed: line %d: %s\n", line(n.Text, c.Start), c.In(n.Text))
		}
	}
}

// figures writes the sentences with a figure that name nobody who has it.
func figures(w io.Writer, n *gloss.Analysis) {
	for _, s := range n.Unsourced() {
		fmt.Fprintf(w, "whose figure: line %d: %s\n", line(n.Text, s.Start), s.In(n.Text))
	}
}

// line returns the line of place i of text, counted from 1.
func line(text string, i int) int { return 1 + strings.Count(text[:i], "\n") }

// guesses writes the repairs of src that are guesses, each with its line.
func guesses(w io.Writer, src string, repairs []gloss.Edit) {
	line, counted := 1, 0
	for _, e := range repairs {
		if !e.Guess {
			continue
		}
		line += strings.Count(src[counted:e.Start], "\n")
		counted = e.Start
		before, after := src[:e.Start], src[e.End:]
		start := strings.LastIndexAny(before, " \n") + 1
		if end := strings.IndexAny(after, " \r\n"); end >= 0 {
			after = after[:end]
		}
		fmt.Fprintf(w, "guess: line %d: %s[%s]%s\n", line, before[start:], e.New, after)
	}
}
