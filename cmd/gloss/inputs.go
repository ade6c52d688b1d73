package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/term"

	"github.com/glossnews/gloss"
)

// stdinName is the name of standard input among files.
const stdinName = "-"

// An input is one text to read.
type input struct {
	name   string // the path as it was given, or found in a folder that was given
	unsure bool   // found in a folder, under a name that does not say that it is text
}

// each calls do with each input that args name. It reports every input that
// cannot be read and goes on with the next; the error is then errInputs.
func (a *app) each(args []string, do func(name string, r io.Reader) error) error {
	failed := false
	for in, err := range inputs(args) {
		if err == nil {
			err = a.with(in, do)
		}
		if err == nil || in.unsure && errors.Is(err, gloss.ErrBinary) {
			continue
		}
		failed = true
		a.report(in.name, cause(err))
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

// inputs returns the texts that args name, in order: files as they are, and the
// texts in folders. An error is that of the input it comes with.
func inputs(args []string) iter.Seq2[input, error] {
	if len(args) == 0 {
		args = []string{stdinName}
	}
	return func(yield func(input, error) bool) {
		for _, name := range args {
			if !isFolder(name) {
				if !yield(input{name: name}, nil) {
					return
				}
				continue
			}
			if !walk(name, yield) {
				return
			}
		}
	}
}

// walk yields the texts in a folder and the folders in it, leaving out what is
// hidden. It reports whether to go on.
func walk(folder string, yield func(input, error) bool) bool {
	found, more := false, true
	put := func(in input, err error) error {
		found = true
		if more = yield(in, err); !more {
			return fs.SkipAll
		}
		return nil
	}
	root := filepath.Clean(folder) + string(filepath.Separator) // with which a link to a folder is followed
	// What cannot be read is passed on and the walk goes on, so it has no error of its own.
	_ = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return put(input{name: path}, err)
		case path != root && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir() || !isFile(path, d):
			return nil
		}
		switch strings.ToLower(filepath.Ext(path)) {
		case ".txt", ".text":
			return put(input{name: path}, nil)
		case "":
			return put(input{name: path, unsure: true}, nil)
		}
		return nil
	})
	if !found && more {
		return yield(input{name: folder}, errors.New("no texts in this folder"))
	}
	return more
}

// isFolder reports whether path is a folder, or a link to one.
func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// isFile reports whether d, at path, is a file or a link to one, and not a
// device or a pipe, which might never end.
func isFile(path string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return d.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// cause returns err without the path in it, which is named already.
func cause(err error) error {
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		return path.Err
	}
	return err
}
