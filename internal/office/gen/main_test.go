package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCurrent shows that what is generated is what the sources give.
func TestCurrent(t *testing.T) {
	t.Parallel()
	for _, f := range generated {
		want, err := f.make("..")
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join("..", f.name))
		require.NoError(t, err)
		assert.Zero(t, bytes.Compare(want, got), "%s is out of date: run go generate ./internal/office", f.name)
	}
}
