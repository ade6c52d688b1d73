// Command prose analyzes an article with another finder of names than the built-in
// one, that of the library prose, and prints the people and places it finds.
//
//	prose draft.txt
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"

	"github.com/glossnews/gloss"
)

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "prose:", err)
		os.Exit(1)
	}
}

// run reads the file that args name, or stdin, and writes whom and what it names.
func run(args []string, stdin io.Reader, stdout io.Writer) error {
	if len(args) > 0 {
		f, err := os.Open(args[0])
		if err != nil {
			return err
		}
		defer f.Close()
		stdin = f
	}
	var parser gloss.Parser
	article, err := parser.Read(stdin)
	if err != nil {
		return err
	}
	analyzer := &gloss.Analyzer{Recognizer: newRecognizer()}
	for _, e := range analyzer.Analyze(article).Entities {
		if e.Kind == gloss.KindPerson || e.Kind == gloss.KindPlace {
			fmt.Fprintln(stdout, e.Kind, e.Name)
		}
	}
	return nil
}

// A recognizer is a gloss.Recognizer that finds people and places with prose.
type recognizer struct {
	model *prose.Model
}

// newRecognizer loads prose's model, which takes a while and need be done once.
func newRecognizer() *recognizer {
	return &recognizer{prose.ModelFromData("en")}
}

// Recognize implements gloss.Recognizer.
func (r *recognizer) Recognize(text string, sentences []gloss.Sentence) []gloss.Found {
	var found []gloss.Found
	for _, s := range sentences {
		doc, err := prose.NewDocument(s.In(text), prose.UsingModel(r.model), prose.WithSegmentation(false))
		if err != nil {
			continue // a sentence that prose cannot read has no names
		}
		rest := s.Span
		for _, e := range doc.Entities() {
			span, ok := find(text, rest, e.Text)
			kind := kindOf(e.Label)
			if !ok || kind == "" {
				continue
			}
			found = append(found, gloss.Found{Span: span, Kind: kind, Score: 0.6}) // prose gives no score
			rest.Start = span.End
		}
	}
	return found
}

// kindOf returns the kind of entity that prose's label stands for, or "".
func kindOf(label string) gloss.Kind {
	switch label {
	case "PERSON":
		return gloss.KindPerson
	case "GPE":
		return gloss.KindPlace
	}
	return ""
}

// find returns where name first stands by itself within s. Prose says what it
// found, but not where.
func find(text string, s gloss.Span, name string) (gloss.Span, bool) {
	for name != "" && s.Start < s.End {
		i := strings.Index(s.In(text), name)
		if i < 0 {
			break
		}
		at := gloss.Span{Start: s.Start + i, End: s.Start + i + len(name)}
		before, _ := utf8.DecodeLastRuneInString(text[:at.Start])
		after, _ := utf8.DecodeRuneInString(text[at.End:])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return at, true
		}
		s.Start = at.End
	}
	return gloss.Span{}, false
}
