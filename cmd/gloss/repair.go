package main

import (
	"encoding/json"
	"errors"
	"io"

	"github.com/spf13/cobra"

	"github.com/glossnews/gloss"
)

// A repairedText is what gloss repair -f json writes of one input, in the names of
// the gloss/1 contract.
type repairedText struct {
	Schema  string       `json:"schema"`
	File    string       `json:"file"`
	Text    string       `json:"text"`
	Repairs []gloss.Edit `json:"repairs,omitempty"`
}

func newRepair(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "repair [FILE|FOLDER|-]...",
		Short: "Put text right that was decoded with the wrong character set",
		Long: `Repair writes the text with what was decoded with the wrong character set put
right, and nothing else changed.

With --diff it writes the changes instead, one a line, with the line of the
input that each is in: [-what was there-]{+what is there now+}. A question mark
before the change says that the bytes were lost and that it is a guess from the
context, to be looked at.`,
		Example: `  gloss repair scraped.txt >clean.txt
  gloss repair --diff scraped.txt`,
	}
	var f format
	var limit maxBytes
	f.flag(c)
	limit.flag(c)
	diff := c.Flags().Bool("diff", false, "write the changes instead of the text")
	c.RunE = func(_ *cobra.Command, args []string) error {
		if err := limit.check(); err != nil {
			return err
		}
		if *diff && f != formatText {
			return errors.New("--diff is text: leave it out for -f json, which has the changes too")
		}
		page := a.page(args)
		return a.each(args, func(name string, r io.Reader) error {
			src, err := gloss.ReadText(r, int64(limit))
			if err != nil {
				return err
			}
			text, edits := gloss.Repair(src)
			switch {
			case f == formatJSON:
				to := json.NewEncoder(a.out)
				to.SetEscapeHTML(false)
				_ = to.Encode(repairedText{"gloss/1", name, text, edits}) // an error is in out too
			case !*diff:
				a.out.WriteString(text)
			case len(edits) > 0:
				page.begin(name)
				page.diff(src, edits)
			}
			return nil
		})
	}
	return c
}
