package office

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTable(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, date, want, class, country string }{
		{"Trump", "2025-09-23", "Donald Trump", "head_of_state", "US"},
		{"Xi", "2025-09-23", "Xi Jinping", "head_of_state", "CN"},
		{"Biden", "2023", "Joe Biden", "head_of_state", "US"},
		{"Starmer", "2025-09", "Keir Starmer", "head_of_government", "GB"},
		{"Macron", "2025-09-01", "Emmanuel Macron", "head_of_state", "FR"},
		{"Smith", "2025-09-23", "", "", ""},
		{"Johnson", "2025-09-23", "", "", ""},
		{"Nobody", "2025-09-23", "", "", ""},
		{"", "2025-09-23", "", "", ""},
	} {
		got := Builtin().ByFamily(c.name, c.date)
		if c.want == "" {
			assert.Empty(t, got, c.name)
			continue
		}
		require.NotEmpty(t, got, c.name)
		names := map[string]bool{}
		ok := false
		for _, h := range got {
			names[h.Name] = true
			ok = ok || string(h.Class) == c.class && h.Country == c.country
		}
		assert.True(t, names[c.want], "%s: %v", c.name, got)
		assert.True(t, ok, "%s: %v", c.name, got)
	}
	for _, h := range Builtin().ByName("Joe Biden", "2025-09-23") {
		assert.Failf(t, "still in office", "%v", h)
	}
	assert.NotEmpty(t, Builtin().ByName("Péter Szijjártó", "2020-05-01"))
	assert.NotEmpty(t, Builtin().ByName("jamieson greer", "2025-09-23"))
}
