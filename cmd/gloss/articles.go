package main

import (
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/glossnews/gloss"
)

func newAnalyze(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "analyze [FILE|FOLDER|-]...",
		Short: "Say what the parts of articles are and who and what they name",
		Example: `  gloss analyze draft.txt
  gloss analyze -f json articles/ >articles.jsonl
  gloss analyze --list names.tsv draft.txt`,
	}
	var files listFiles
	files.flag(c)
	var lists []*gloss.List
	c.PreRunE = func(*cobra.Command, []string) (err error) {
		lists, err = files.read()
		return err
	}
	articles(a, c, func(article *gloss.Article, house *gloss.Style) *gloss.Analysis {
		return (&gloss.Analyzer{Style: house, Lists: lists}).Analyze(article)
	})
	return c
}

func newParse(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "parse [FILE|FOLDER|-]...",
		Short: "Say what the parts of articles are",
		Example: `  gloss parse draft.txt
  gloss parse -f json <draft.txt`,
	}
	articles(a, c, func(article *gloss.Article, _ *gloss.Style) *gloss.Analysis { return &gloss.Analysis{Article: article} })
	return c
}

// articles makes c read articles and write what analyze finds in each.
func articles(a *app, c *cobra.Command, analyze func(*gloss.Article, *gloss.Style) *gloss.Analysis) {
	var f format
	var reading reading
	f.flag(c)
	reading.flags(c)
	c.RunE = func(_ *cobra.Command, args []string) error {
		parser, err := reading.parser()
		if err != nil {
			return err
		}
		page := a.page(args)
		page.style = parser.Style
		printer := gloss.Printer{Style: parser.Style}
		return a.each(args, func(name string, r io.Reader) error {
			article, err := a.article(parser, name, r)
			if err != nil {
				return err
			}
			n := analyze(article, parser.Style)
			if f == formatText {
				page.begin(name)
				page.analysis(n)
				return nil
			}
			line, err := printer.JSON(name, n)
			if err != nil {
				return err
			}
			a.out.Write(append(line, '\n'))
			return nil
		})
	}
}

// article reads an article, and says so if it looks like a page in HTML, whose tags
// are text to the parser.
func (a *app) article(parser *gloss.Parser, name string, r io.Reader) (*gloss.Article, error) {
	article, err := parser.Read(r)
	if err == nil && looksLikeHTML(article.Text) {
		a.report(name, errors.New("this looks like HTML, whose tags are read as text: give its text alone"))
	}
	return article, err
}

// looksLikeHTML reports whether text is a page in HTML and not one that a few tags
// are left in.
func looksLikeHTML(text string) bool {
	return strings.Count(text, "</p>")+strings.Count(text, "</div>") > 2
}

// An analyzing is how articles are analyzed and what is found is written, by flags.
type analyzing struct {
	format  format
	reading reading
	lists   listFiles
}

func (z *analyzing) flags(c *cobra.Command) {
	z.format.flag(c)
	z.reading.flags(c)
	z.lists.flag(c)
}

// articles calls do with the analysis of each article that args name.
func (z *analyzing) articles(a *app, args []string, do func(name string, n *gloss.Analysis) error) error {
	lists, err := z.lists.read()
	if err != nil {
		return err
	}
	parser, err := z.reading.parser()
	if err != nil {
		return err
	}
	analyzer := gloss.Analyzer{Style: parser.Style, Lists: lists}
	return a.each(args, func(name string, r io.Reader) error {
		article, err := a.article(parser, name, r)
		if err != nil {
			return err
		}
		return do(name, analyzer.Analyze(article))
	})
}

// record writes v as a line of JSON.
func (a *app) record(v any) error {
	e := json.NewEncoder(a.out)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
