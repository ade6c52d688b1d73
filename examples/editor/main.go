// Command editor prints what an editor should look at before an article goes
// out: what is missing, what each section does, the sources as the house writes
// them, and every character that was restored by guessing.
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
	out := bufio.NewWriter(stdout)
	missing(out, article)
	sections(out, article)
	sources(out, article)
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

// sources writes the citations in the house's form.
func sources(w io.Writer, a *gloss.Article) {
	for _, c := range a.Citations {
		fmt.Fprintln(w, "source:", c)
		if c.Date.IsZero() {
			fmt.Fprintln(w, "  undated")
		}
	}
}

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
