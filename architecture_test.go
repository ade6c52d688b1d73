package gloss

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The table of docs/architecture.md leads to every file of the package, and to none
// that is not there.
func TestArchitectureNamesEveryFile(t *testing.T) {
	doc, err := os.ReadFile("docs/architecture.md")
	require.NoError(t, err)
	patterns := map[string]bool{"doc.go": true} // whether a file is called so
	for line := range strings.Lines(string(doc)) {
		if strings.HasPrefix(line, "| ") {
			for _, p := range regexp.MustCompile(`[a-z_*]+\.go`).FindAllString(line, -1) {
				patterns[p] = false
			}
		}
	}
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		named := file == "doc.go"
		for p := range patterns {
			if ok, _ := filepath.Match(p, file); ok {
				named, patterns[p] = true, true
			}
		}
		assert.True(t, named, "%s is in no row", file)
	}
	for p, is := range patterns {
		assert.True(t, is, "there is no %s", p)
	}
}
