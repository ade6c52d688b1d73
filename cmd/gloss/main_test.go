package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"gloss": main})
}

// The command as it is typed.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error { // what a script cannot hold
			picture := "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01"
			return os.WriteFile(filepath.Join(env.WorkDir, "picture"), []byte(picture), 0o600)
		},
	})
}

func TestBrokenPipe(t *testing.T) {
	r, w, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, r.Close())
	defer w.Close()
	var stderr strings.Builder
	assert.Equal(t, exitDone, run([]string{"repair"}, strings.NewReader("A text."), w, &stderr))
	assert.Empty(t, stderr.String())
}

func TestFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer full.Close()
	var stderr strings.Builder
	assert.Equal(t, exitFailed, run([]string{"repair"}, strings.NewReader("A text."), full, &stderr))
	assert.Contains(t, stderr.String(), "no space left")
}

// The README shows what the command prints.
func TestREADME(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	t.Chdir("../..")
	_, rest, ok := strings.Cut(string(readme), "<!-- output of: gloss ")
	require.True(t, ok)
	for ok {
		var line, shown string
		line, rest, _ = strings.Cut(rest, " -->")
		_, rest, _ = strings.Cut(rest, "```text\n")
		shown, rest, _ = strings.Cut(rest, "```")
		var stdout, stderr strings.Builder
		assert.Equal(t, exitDone, run(strings.Fields(line), strings.NewReader(""), &stdout, &stderr), line)
		assert.Empty(t, stderr.String(), line)
		assert.Equal(t, strings.TrimSpace(stdout.String()), strings.TrimSpace(shown), line)
		_, rest, ok = strings.Cut(rest, "<!-- output of: gloss ")
	}
}

// docs/styles.md shows a house from nothing, and how it writes source lines.
func TestStyleInDocs(t *testing.T) {
	doc, err := os.ReadFile("../../docs/styles.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(doc), "```json\n")
	require.True(t, ok)
	style, rest, _ := strings.Cut(rest, "```")
	_, rest, _ = strings.Cut(rest, "```text\n")
	lines, rest, _ := strings.Cut(rest, "```")
	_, rest, _ = strings.Cut(rest, "```text\n")
	shown, _, _ := strings.Cut(rest, "```")
	file := filepath.Join(t.TempDir(), "baltic.json")
	require.NoError(t, os.WriteFile(file, []byte(style), 0o600))
	var stdout, stderr strings.Builder
	assert.Equal(t, exitDone, run([]string{"cite", "--style", file}, strings.NewReader(lines), &stdout, &stderr))
	assert.Empty(t, stderr.String())
	assert.Equal(t, shown, stdout.String())
}
