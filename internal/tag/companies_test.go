package tag_test

import (
	"bufio"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCompanies says how many companies of trade and minerals are found, whole and
// as organizations, and that little else is taken for one.
func TestCompanies(t *testing.T) {
	file, err := os.Open(filepath.Join("testdata", "companies.txt"))
	require.NoError(t, err)
	defer file.Close() //nolint:errcheck // nothing was written
	marked, right, wrong := 0, 0, 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		line := lines.Text()
		if strings.HasPrefix(line, "#") {
			continue
		}
		var want []string
		for rest := line; strings.Contains(rest, "{"); {
			_, rest, _ = strings.Cut(rest, "{")
			name, after, _ := strings.Cut(rest, "}")
			want, rest = append(want, "O "+name), after
		}
		marked += len(want)
		for _, got := range found(strings.NewReplacer("{", "", "}", "").Replace(line)) {
			switch {
			case slices.Contains(want, got):
				right++
			case got[0] == 'O' || got[0] == 'P':
				wrong++
				t.Logf("%q in %q", got, line)
			}
		}
	}
	t.Logf("%d of %d, %d wrong", right, marked, wrong)
	assert.Greater(t, float64(right), 0.8*float64(marked))
	assert.Less(t, wrong, marked/8)
}
