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

Highlights

- Chile and Peru have settled their dispute over copper.
- Peru gets 40 million dollars a year.

Andes Daily reports that Chile and Peru have settled their dispute over copper. The minister doesnโt say what Peru got for it, though Harbor Ledger wrote in May that it wanted 25 million dollars a year.

The Facts That Hold

Chile signed on Monday. Peru did not, and its ministry says that it was not asked, which nobody disputes.

Cranes Over Callao

The port was busy all week, and 40 ships left it full. None of them carried what the deal is about.

Citation: Luis Paz, Andes Daily, September 24, 2025.
`

const want = `missing: byline
section: The Facts That Hold
  facts, for "The Facts That Hold"
section: Cranes Over Callao
  no role: does the heading say what the section does?
key point, partly: Peru gets 40 million dollars a year.
  number: 40 million dollars; the text has 25 million dollars
source: Luis Paz, Andes Daily, September 24, 2025.
  dated after the article
not listed: line 10: Harbor Ledger wrote in May
whose figure: line 18: The port was busy all week, and 40 ships left it full.
guess: line 10: doesn[’]t
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
