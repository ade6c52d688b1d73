package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/glossnews/gloss"
)

// A format is how the command writes what it found. It is the value of a flag.
type format string

const (
	formatText format = "text"
	formatJSON format = "json"
)

func (f *format) String() string { return string(*f) }

// Type is what help calls the value.
func (f *format) Type() string { return "text|json" }

// Set sets f to the format called s.
func (f *format) Set(s string) error {
	switch v := format(s); v {
	case formatText, formatJSON:
		*f = v
		return nil
	}
	return fmt.Errorf("must be %s or %s", formatText, formatJSON)
}

// flag gives c the flag -f.
func (f *format) flag(c *cobra.Command) {
	*f = formatText
	c.Flags().VarP(f, "format", "f", "write for people, or a JSON object a line for programs")
}

// A choice is one of a few words. It is the value of a flag.
type choice struct {
	value string
	of    []string
}

func (c *choice) String() string { return c.value }

// Type is what help calls the value.
func (c *choice) Type() string { return strings.Join(c.of, "|") }

// Set sets c to the word s.
func (c *choice) Set(s string) error {
	if !slices.Contains(c.of, s) {
		return fmt.Errorf("must be one of %s", strings.Join(c.of, ", "))
	}
	c.value = s
	return nil
}

// A number is a whole number. It is the value of a flag.
type number int64

func (n *number) String() string { return strconv.FormatInt(int64(*n), 10) }

// Type is what help calls the value, where the flag has no name for it.
func (n *number) Type() string { return "N" }

// Set sets n to the number that s is.
func (n *number) Set(s string) error {
	v, err := strconv.ParseInt(s, 10, 64)
	switch {
	case errors.Is(err, strconv.ErrRange):
		return errors.New("the number is too large")
	case err != nil:
		return errors.New("must be a whole number")
	}
	*n = number(v)
	return nil
}

// maxBytes is the longest input that is read; 0 is the library's default.
type maxBytes int64

// flag gives c the flag --max-bytes.
func (m *maxBytes) flag(c *cobra.Command) {
	c.Flags().Var((*number)(m), "max-bytes", "refuse an input of more than `N` bytes (0 is 4 MiB)")
}

// check returns an error if m is no length.
func (m maxBytes) check() error {
	if m < 0 {
		return errors.New("--max-bytes is below 0")
	}
	return nil
}

// A reading is how articles are read, by flags.
type reading struct {
	style    string
	verbatim bool
	max      maxBytes
}

func (r *reading) flags(c *cobra.Command) {
	c.Flags().StringVar(&r.style, "style", "", "read and write as the house that `FILE` describes in JSON, or a built-in one: "+strings.Join(gloss.StyleNames(), ", "))
	c.Flags().BoolVar(&r.verbatim, "verbatim", false, "leave damaged text as it is")
	r.max.flag(c)
}

// parser returns the parser that the flags ask for.
func (r *reading) parser() (*gloss.Parser, error) {
	style, err := readStyle(r.style)
	if err != nil {
		return nil, fmt.Errorf("--style: %w", err)
	}
	p := &gloss.Parser{Style: style, Verbatim: r.verbatim, MaxBytes: int64(r.max)}
	return p, r.max.check()
}

// readStyle returns the style that is called name in the library, or reads the
// file called so; without a name it returns nil, the built-in style.
func readStyle(name string) (*gloss.Style, error) {
	if name == "" {
		return nil, nil
	}
	if style, ok := gloss.BuiltinStyle(name); ok {
		return style, nil
	}
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) && !strings.ContainsAny(name, `./\`) {
		return nil, fmt.Errorf("%s is neither a file nor one of %s", name, strings.Join(gloss.StyleNames(), ", "))
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	style, err := gloss.ReadStyle(f, name)
	if err != nil {
		return nil, err
	}
	return style, nil
}
