package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const draft = `Copper: A Deal in Name Only

Sep 23, 2025

Andes Daily reports that Chile and Peru have settled their dispute. The minister doesnโt say what Peru got for it.

The Facts That Hold

Chile signed on Monday. Peru did not, and its ministry says that it was not asked, which nobody disputes.

Cranes Over Callao

The port was busy all week, and the ships that left it were full. None of them carried what the deal is about.

Citation: Luis Paz, Andes Daily, September 22, 2025.
`

const want = `missing: byline
missing: highlights
section: The Facts That Hold
  facts, for "The Facts That Hold"
section: Cranes Over Callao
  no role: does the heading say what the section does?
source: Luis Paz, Andes Daily, September 22, 2025.
guess: line 5: doesn[’]t
`

func TestEditor(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(nil, strings.NewReader(draft), &out))
	assert.Equal(t, want, out.String())

	file := filepath.Join(t.TempDir(), "draft.txt")
	require.NoError(t, os.WriteFile(file, []byte(draft), 0o600))
	out.Reset()
	require.NoError(t, run([]string{file}, nil, &out))
	assert.Equal(t, want, out.String())

	require.Error(t, run([]string{file + "x"}, nil, &out))
}
