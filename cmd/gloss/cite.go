package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/glossnews/gloss"
)

// The formats of references, as the flags of cite name them.
const (
	formatLines    = "lines"
	formatCSLJSON  = "csl-json"
	formatBibLaTeX = "biblatex"
	formatBibTeX   = "bibtex"
	formatRIS      = "ris"
	formatJSONLD   = "jsonld"
)

func newCite(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "cite [FILE|FOLDER|-]...",
		Short: "Read source lines and write them as the house does",
		Long: `Cite reads lines that name sources, in any form that news uses, each by itself,
and writes every source as the house does, one a line. With --style it is another
house: a JSON file, or one of ` + strings.Join(gloss.StyleNames(), ", ") + `.

With -f it writes data instead: json an object for each line, csl-json, biblatex,
bibtex, ris and jsonld all sources together. With --from it reads such a file
instead of lines; BibTeX is read as biblatex. What BibTeX cannot say is told on
standard error.

A line that names no source is reported and left out, and the command then exits
with 3; with -f json it has no citations. So is a source of which the form of the
house prints nothing. A line may name several sources, with semicolons between them.
Damaged characters are put right first.`,
		Example: `  gloss cite sources.txt
  gloss cite --style apa <sources.txt
  gloss cite -f csl-json sources.txt >sources.json
  gloss cite --from biblatex -f ris library.bib`,
	}
	var reading reading
	reading.flags(c)
	citer := citer{
		app:    a,
		format: choice{string(formatText), []string{string(formatText), string(formatJSON), formatCSLJSON, formatBibLaTeX, formatBibTeX, formatRIS, formatJSONLD}},
		from:   choice{formatLines, []string{formatLines, formatCSLJSON, formatBibLaTeX, formatRIS}},
	}
	c.Flags().VarP(&citer.format, "format", "f", "write for people, or data for programs")
	c.Flags().Var(&citer.from, "from", "read lines, or a file of references")
	c.RunE = func(_ *cobra.Command, args []string) error {
		parser, err := reading.parser()
		if err != nil {
			return err
		}
		citer.verbatim, citer.printer = parser.Verbatim, gloss.Printer{Style: parser.Style}
		err = a.each(args, func(name string, r io.Reader) error {
			text, err := gloss.ReadText(r, parser.MaxBytes)
			if err != nil {
				return err
			}
			return citer.read(name, text)
		})
		if e := citer.finish(); e != nil {
			return e
		}
		return err
	}
	return c
}

// A citer reads sources and writes them.
type citer struct {
	*app
	format, from choice
	verbatim     bool
	printer      gloss.Printer
	all          []gloss.Citation // for a format that has them together
	failed       bool             // something in the input is wrong, and reported
}

// read reads the sources of one input. The error is errInputs if all that is wrong
// in it is reported.
func (c *citer) read(name, text string) error {
	c.failed = false
	name = inputName(name)
	read := c.references
	if c.from.value == formatLines {
		read = c.lines
	}
	if err := read(name, text); err != nil {
		return err
	}
	if c.failed {
		return errInputs
	}
	return nil
}

// fail reports what is wrong with what stands at a place of an input.
func (c *citer) fail(where, message string) {
	c.failed = true
	c.report("", fmt.Errorf("%s: %s", where, message))
}

// references reads a file of references. Those that are sound are written, if some
// are not.
func (c *citer) references(name, text string) error {
	var found []gloss.Citation
	var err error
	switch c.from.value {
	case formatCSLJSON:
		found, err = gloss.ReadCSLJSON(strings.NewReader(text), name)
	case formatBibLaTeX:
		found, err = gloss.ReadBibLaTeX(strings.NewReader(text), name)
	case formatRIS:
		found, err = gloss.ReadRIS(strings.NewReader(text), name)
	}
	for i, cited := range found {
		where := printable(cited.ID)
		if strings.TrimSpace(where) == "" {
			where = fmt.Sprintf("source %d", i+1)
		}
		if err := c.write(name+": "+where, c.printer.Style.Citation(cited), []gloss.Citation{cited}); err != nil {
			return err
		}
	}
	if err != nil { // every line of it names the file
		c.failed = true
		for line := range strings.Lines(err.Error()) {
			c.report("", errors.New(printable(strings.TrimSpace(line))))
		}
	}
	return nil
}

// lines reads each line of text by itself.
func (c *citer) lines(name, text string) error {
	if !c.verbatim {
		text, _ = gloss.Repair(text)
	}
	number := 0
	for line := range textLines(text) {
		number++
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		where := fmt.Sprintf("%s:%d", name, number)
		found, ok := c.parse(line)
		if !ok {
			c.fail(where, "no source in this line")
		}
		if err := c.write(where, line, found); err != nil {
			return err
		}
	}
	return nil
}

// textLines returns the lines of text without their ends, which are those that a
// gloss.Parser reads as such.
func textLines(text string) iter.Seq[string] {
	const ends = "\n\r\v\f\u0085\u2028\u2029"
	return func(yield func(string) bool) {
		for text != "" {
			end, next := len(text), len(text)
			if i := strings.IndexAny(text, ends); i >= 0 {
				_, size := utf8.DecodeRuneInString(text[i:])
				end, next = i, i+size
				if strings.HasPrefix(text[i:], "\r\n") {
					next++
				}
			}
			if !yield(text[:end]) {
				return
			}
			text = text[next:]
		}
	}
}

// parse reads a line as one that the house of --style has printed if that says as
// much of the source, or if it has a date so and can be read in no other way, and
// otherwise as any line: the forms of most houses can also be read into a line of
// another, as one long title.
func (c *citer) parse(line string) ([]gloss.Citation, bool) {
	found, ok := gloss.ParseCitation(line)
	if c.printer.Style == nil || !ok {
		return found, ok
	}
	printed, ok := c.printer.Style.ParseCitation(line)
	if !ok || dated(printed) < dated(found) {
		return found, true
	}
	sure := dated(printed) > 0 && !slices.ContainsFunc(printed, func(c gloss.Citation) bool { return c.Ambiguous })
	if sure || said(printed) >= said(found) {
		return printed, true
	}
	return found, true
}

// dated returns how many of the sources have a date, which is read surely in any form.
func dated(cited []gloss.Citation) int {
	n := 0
	for _, c := range cited {
		if !c.Date.IsZero() {
			n++
		}
	}
	return n
}

// said returns how many fields of the sources are known. All authors are one, and
// a remark is none.
func said(cited []gloss.Citation) int {
	n := dated(cited)
	for _, c := range cited {
		if len(c.Authors) > 0 {
			n++
		}
		for _, field := range [...]string{
			string(c.Kind), c.Title, c.Publication, c.Agency, c.Via, c.Publisher, c.Place, c.Series,
			c.Volume, c.Issue, c.Pages, c.URL, c.DOI, c.Accessed.String(),
		} {
			if field != "" {
				n++
			}
		}
	}
	return n
}

// write writes the citations found at a place of an input, in line, or keeps them
// to be written together.
func (c *citer) write(where, line string, found []gloss.Citation) error {
	switch c.format.value {
	case string(formatText):
		for _, cited := range found {
			printed := strings.TrimSpace(printable(c.printer.Style.Citation(cited)))
			if printed == "" {
				c.fail(where, "the form of the house has no place for what this source says")
				continue
			}
			c.out.WriteString(printed)
			c.out.WriteByte('\n')
		}
	case string(formatJSON):
		record, err := c.printer.Citations(line, found)
		if err != nil {
			return err
		}
		c.out.Write(append(record, '\n'))
	default:
		for _, cited := range found {
			if c.from.value == formatLines { // places in a line that is not written
				cited.Span, cited.Parts = gloss.Span{}, nil
			}
			c.all = append(c.all, cited)
		}
	}
	return nil
}

// finish writes what was kept to be written together.
func (c *citer) finish() error {
	switch c.format.value {
	case formatCSLJSON:
		return gloss.WriteCSLJSON(c.out, c.all)
	case formatBibLaTeX:
		return gloss.WriteBibLaTeX(c.out, c.all)
	case formatBibTeX:
		losses, err := gloss.WriteBibTeX(c.out, c.all)
		for _, l := range losses {
			c.report("", errors.New(printable(l.String())))
		}
		return err
	case formatRIS:
		return gloss.WriteRIS(c.out, c.all)
	case formatJSONLD:
		return gloss.WriteCitationsJSONLD(c.out, c.all)
	}
	return nil
}
