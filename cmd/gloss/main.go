// Command gloss reads news commentary: it repairs damaged text, finds the parts
// of an article and says who and what it names.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
)

// The exit codes.
const (
	exitDone   = 0
	exitUsage  = 2
	exitFailed = 3 // some inputs failed; each was reported and the rest were done
)

// errInputs reports that some inputs failed, which standard error has told already.
var errInputs = errors.New("some inputs failed")

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run carries out the command line args and returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr, out: bufio.NewWriterSize(stdout, 64<<10)}
	root := newRoot(a)
	root.SetArgs(args)
	err := root.Execute()
	if unwritten := a.out.Flush(); unwritten != nil && !errors.Is(unwritten, syscall.EPIPE) {
		a.report("", unwritten)
		return exitFailed
	}
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errInputs):
		return exitFailed
	default:
		a.report("", err)
		return exitUsage
	}
}

// An app is one run of the command.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	out            *bufio.Writer // stdout, buffered
}

// report tells on standard error what went wrong with the input called name,
// or, if name is "", with the whole run.
func (a *app) report(name string, err error) {
	if name != "" {
		name = inputName(name) + ": "
	}
	lines := strings.Split(err.Error(), "\n")
	for i, l := range lines {
		lines[i] = printable(l)
	}
	fmt.Fprintf(a.stderr, "gloss: %s%s\n", name, strings.Join(lines, "\n"))
}

func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "gloss",
		Short: "Read news commentary",
		Long: `Gloss reads news commentary: it repairs damaged text, finds the parts of an
article and says who and what it names.

Without a file, or for the file "-", it reads standard input. Of a folder it
reads the texts: files that end in .txt or .text, or have no ending and are text.

It exits with 0 when all is done, 2 on wrong usage, and 3 when some inputs
failed; each of these is reported and the rest are done.`,
		Version:           version(),
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.SetVersionTemplate("gloss {{.Version}}\n")
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w (see %s --help)", err, c.CommandPath())
	})
	root.SetHelpCommand(newHelp())
	root.AddCommand(newAnalyze(a), newParse(a), newQuotes(a), newHighlights(a), newCite(a), newRepair(a), newVersion(a))
	return root
}

// newHelp returns the command help, for which a command that does not exist is wrong
// usage.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:   "help [command]",
		Short: "Help about any command",
		RunE: func(c *cobra.Command, args []string) error {
			about, _, err := c.Root().Find(args)
			if err != nil {
				return err
			}
			about.InitDefaultHelpFlag()
			return about.Help()
		},
	}
}
