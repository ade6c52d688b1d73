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
