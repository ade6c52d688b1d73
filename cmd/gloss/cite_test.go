package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// told returns the exit code and what gloss writes with args for an input.
func told(args []string, stdin string) (code int, stdout, stderr string) {
	var out, errs strings.Builder
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return code, out.String(), errs.String()
}

func TestTextLines(t *testing.T) {
	assert.Empty(t, slices.Collect(textLines("")))
	assert.Equal(t, []string{"a", "", "b", "c", "d", "e", "f", "g", "h"}, slices.Collect(textLines("a\n\nb\r\nc\rd\ve\ff\u0085g\u2028h\u2029")))
}

// The lines of sources end as those of an article do, and are counted so.
func TestCiteLineEnds(t *testing.T) {
	const line = "Source: Harbor Ledger (Ingrid Vossberg), July 28, 2025"
	for _, end := range []string{"\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"} {
		code, stdout, stderr := told([]string{"cite", "--verbatim"}, line+end+"We were told of this by nobody."+end+line)
		assert.Equal(t, exitFailed, code, "%q", end)
		assert.Equal(t, strings.Repeat("Ingrid Vossberg, Harbor Ledger, July 28, 2025.\n", 2), stdout, "%q", end)
		assert.Equal(t, "gloss: standard input:2: no source in this line\n", stderr, "%q", end)
	}
}

// Nothing in a source or in a message tells the terminal what to do.
func TestCiteOnTerminal(t *testing.T) {
	for _, in := range [][]string{
		{"Source: Harbor\x1b[2J Ledger\a (Ingrid \u202eVossberg), “Ores\u009b Fall”, July 28, 2025"},
		{`[{"id":"a","title":"Ores\u001b[2J \u202eFall\u0007"},{"id":"\u001b[2J\u202e"}]`, "--from", "csl-json"},
		{"@article{a\x1b, title = {Ores\x1b[2J\u202e}}\n@article{\x1b, x\x1b}", "--from", "biblatex"},
		{"TY  - JOUR\nTI  - Ores\x1b[2J\u202e\nER  - \n\x1b", "--from", "ris"},
	} {
		_, stdout, stderr := told(append([]string{"cite"}, in[1:]...), in[0])
		assert.Contains(t, stdout, "Ores", "%q", in)
		assert.NotContains(t, strings.ReplaceAll(stdout+stderr, "\n", ""), "\x1b", "%q", in)
		assert.False(t, strings.ContainsAny(stdout+stderr, "\a\u009b\u202e"), "%q", stdout+stderr)
	}
	list := filepath.Join(t.TempDir(), "names.tsv")
	require.NoError(t, os.WriteFile(list, []byte("kind\tname\tcountry\nplace\tOssel\tAt\x1b[2Jlantis\n"), 0o600))
	_, _, stderr := told([]string{"parse", "--style", "\x1b[2J"}, "")
	assert.NotContains(t, stderr, "\x1b")
	_, _, stderr = told([]string{"analyze", "--list", list}, "A text.")
	assert.Contains(t, stderr, "names.tsv:2: no country")
	assert.NotContains(t, stderr, "\x1b")
}

// A source that has no key is told by its number, and one that says nothing in every
// style.
func TestCiteNothing(t *testing.T) {
	for _, style := range []string{"house", "ap", "apa", "chicago", "guardian"} {
		code, stdout, stderr := told([]string{"cite", "--from", "csl-json", "--style", style}, `[{"title":"Ores"},{},{"id":"b","type":"interview"},{"author":[null]}]`)
		assert.Equal(t, exitFailed, code, style)
		assert.Equal(t, 1, strings.Count(stdout, "\n"), style)
		assert.Equal(t, `gloss: standard input: source 2: the form of the house has no place for what this source says
gloss: standard input: b: the form of the house has no place for what this source says
gloss: standard input:1: "author" has null where a name is expected
`, stderr, style)
	}
}

// Wrong usage and wrong inputs are told in plain words, once.
func TestPlainMessages(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "a.txt"), []byte("A text."), 0o600))
	empty := filepath.Join(folder, "empty.json")
	require.NoError(t, os.WriteFile(empty, nil, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "heavy.json"), []byte("{\n\"sets\": {\"f1\": 1e308}}"), 0o600))
	if err := os.Symlink("nowhere", filepath.Join(folder, "x.txt")); err != nil {
		t.Skip(err)
	}
	require.NoError(t, os.Symlink("nowhere", filepath.Join(folder, "x.html")))
	t.Chdir(folder)
	for _, c := range []struct {
		args   []string
		code   int
		stderr string
	}{
		{[]string{"cite", ""}, exitFailed, `"" is no name of a file`},
		{[]string{"parse", "-f", "json", "."}, exitFailed, "x.txt: this link leads to no file"},
		{[]string{"highlights", "-n", "99999999999999999999"}, exitUsage, `invalid argument "99999999999999999999" for "-n, --number" flag: the number is too large (see gloss highlights --help)`},
		{[]string{"highlights", "-n", "x"}, exitUsage, `invalid argument "x" for "-n, --number" flag: must be a whole number (see gloss highlights --help)`},
		{[]string{"highlights", "-n", "99"}, exitUsage, "--number is not from 1 to 30"},
		{[]string{"parse", "--max-bytes", "9e9"}, exitUsage, `invalid argument "9e9" for "--max-bytes" flag: must be a whole number (see gloss parse --help)`},
		{[]string{"parse", "--style", "."}, exitUsage, "--style: read .: is a directory"},
		{[]string{"analyze", "--list", "."}, exitUsage, "--list: read .: is a directory"},
		{[]string{"highlights", "--weights", "."}, exitUsage, "--weights: read .: is a directory"},
		{[]string{"highlights", "--weights", "empty.json"}, exitUsage, "--weights: empty.json:1: there are no weights"},
		{[]string{"highlights", "--weights", "heavy.json"}, exitUsage, "--weights: heavy.json:2: sets: f1: 1e+308 is not from -1000 to 1000"},
		{[]string{"cite", "--from", "biblatex"}, exitFailed, "standard input:1: there is no entry in it: none begins as @article{key, does"},
	} {
		code, _, stderr := told(c.args, "@")
		assert.Equal(t, c.code, code, c.args)
		assert.Equal(t, "gloss: "+c.stderr+"\n", stderr, c.args)
	}
	_, stdout, _ := told([]string{"highlights", "--help"}, "")
	assert.Contains(t, stdout, "Every word is the article's own")
	assert.Contains(t, stdout, "may be who says so")
}
