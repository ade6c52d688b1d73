package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/term"

	"github.com/glossnews/gloss"
)

// stdinName is the name of standard input among files.
const stdinName = "-"

// inputName returns what the input called name is called in messages.
func inputName(name string) string {
	if name == stdinName {
		return "standard input"
	}
	return printable(name)
}

// An input is one text to read.
type input struct {
	name   string // the path as it was given, or found in a folder that was given
	unsure bool   // found in a folder, under a name that does not say that it is text
}

// each calls do with each input that args name: files as they are, and the texts
// in folders. It reports every input that cannot be read and goes on with the
// next; the error is then errInputs.
func (a *app) each(args []string, do func(name string, r io.Reader) error) error {
	if len(args) == 0 {
		args = []string{stdinName}
	}
	failed := false
	take := func(in input, err error) {
		if err == nil {
			err = a.with(in, do)
		}
		if err == nil || in.unsure && errors.Is(err, gloss.ErrBinary) {
			return
		}
		failed = true
		if !errors.Is(err, errInputs) { // that is told already
			a.report(in.name, cause(err))
		}
	}
	for _, name := range args {
		switch {
		case name == "":
			failed = true
			a.report("", errors.New(`"" is no name of a file`))
		case isFolder(name):
			walk(name, take)
		default:
			take(input{name: name}, nil)
		}
	}
	if failed {
		return errInputs
	}
	return nil
}

// with calls do with one open input.
func (a *app) with(in input, do func(name string, r io.Reader) error) error {
	if in.name == stdinName {
		if f, ok := a.stdin.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
			fmt.Fprintln(a.stderr, "gloss: reading standard input")
		}
		return do(in.name, a.stdin)
	}
	f, err := os.Open(in.name)
	if err != nil {
		return err
	}
	defer f.Close()
	return do(in.name, f)
}

// walk calls take with the texts in a folder and in the folders in it, leaving
// out what is hidden, and with what cannot be read.
func walk(folder string, take func(input, error)) {
	none := true
	root := filepath.Clean(folder) + string(filepath.Separator) // with which a link to a folder is followed
	// Every error goes to take, so there is none left for WalkDir to return.
	_ = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		hidden := path != root && strings.HasPrefix(filepath.Base(path), ".")
		ending := strings.ToLower(filepath.Ext(path))
		switch {
		case err != nil:
			none = false
			take(input{name: path}, err)
		case hidden && d.IsDir():
			return fs.SkipDir
		case hidden:
		case leadsNowhere(path, d) && ending != "":
			if ending == ".txt" || ending == ".text" {
				none = false
				take(input{name: path}, errors.New("this link leads to no file"))
			}
		case !isFile(path, d):
		case ending == "" || ending == ".txt" || ending == ".text":
			none = false
			take(input{name: path, unsure: ending == ""}, nil)
		}
		return nil
	})
	if none {
		take(input{name: folder}, errors.New("no texts in this folder"))
	}
}

// isFolder reports whether path is a folder, or a link to one.
func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// isFile reports whether d, at path, is a file or a link to one, and not a
// folder, nor a device or a pipe, which might never end.
func isFile(path string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return d.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// leadsNowhere reports whether d, at path, is a link to what does not exist or cannot
// be reached.
func leadsNowhere(path string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return false
	}
	_, err := os.Stat(path)
	return err != nil
}

// cause returns err without the path in it, which is named already.
func cause(err error) error {
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		return path.Err
	}
	return err
}
