package office

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSeat(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		country string
		class   Class
		title   string
		want    string
	}{
		{"US", "legislator", "Representative", "U.S. House of Representatives"},
		{"US", "legislator", "Senators", "U.S. Senate"},
		{"US", "legislator", "Texas state senator", ""},
		{"US", "minister", "United States Secretary of Commerce", "Department of Commerce"},
		{"US", "minister", "Deputy Secretary of State", "Department of State"},
		{"US", "minister", "Trade Representative", "Office of the U.S. Trade Representative"},
		{"US", "diplomat", "Special Representative", ""},
		{"US", "head_of_state", "President", ""},
		{"GB", "legislator", "Labour MP", "House of Commons"},
		{"GB", "minister", "Shadow Foreign Secretary", ""},
		{"EU", "legislator", "MEPs", "European Parliament"},
		{"TR", "central_bank", "governor", "Central Bank of the Republic of Turkey"},
		{"CN", "minister", "vice commerce minister", "Ministry of Commerce"},
		{"AU", "minister", "Small Business Minister", ""},
		{"KH", "minister", "Foreign Minister", "Ministry of Foreign Affairs"},
		{"PH", "judiciary", "Chief Justice", "Supreme Court of the Philippines"},
		{"MV", "legislator", "MP", "Parliament of the Maldives"},
		{"", "minister", "Foreign Minister", "Ministry of Foreign Affairs"},
	} {
		assert.Equal(t, c.want, seat(c.country, c.class, c.title), "%s %s", c.country, c.title)
	}
}

// TestSit shows which bodies that a title names stay.
func TestSit(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		h    Holding
		want string
	}{
		{Holding{Country: "US", Class: "legislator", Text: "House Majority Leader", Body: "House Majority"}, "U.S. House of Representatives"},
		{Holding{Country: "US", Class: "legislator", Text: "member of the House Armed Services Committee", Body: "House Armed Services Committee"}, "House Armed Services Committee"},
		{Holding{Country: "GB", Class: "legislator", Text: "Labour MP", Body: "Labour"}, "House of Commons"},
		{Holding{Country: "CN", Class: "spokesperson", Text: "commerce ministry spokesperson", Body: "commerce ministry"}, "Ministry of Commerce"},
		{Holding{Country: "EU", Class: "regulator", Text: "EU Trade Commissioner", Body: "EU Trade"}, "European Commission"},
		{Holding{Country: "IL", Class: "regulator", Text: "security chief", Body: "security"}, ""},
		{Holding{Class: "corporate", Text: "chief executive of Acme", Body: "Acme"}, "Acme"},
		{Holding{Class: "legislator", Text: "Senator"}, ""},
	} {
		h := c.h
		h.sit()
		assert.Equal(t, c.want, h.Body, c.h.Text)
	}
}

// TestSeatsFile shows that each line of seats.txt is of the form that is looked for.
func TestSeatsFile(t *testing.T) {
	t.Parallel()
	var countries []string
	for line := range strings.Lines(seatsText) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		country, rest, ok := strings.Cut(line, "\t")
		require.True(t, ok, line)
		countries = append(countries, country)
		_, sets, ok := strings.Cut(rest, ":")
		require.True(t, ok, line)
		words, body, ok := strings.Cut(sets, " = ")
		require.True(t, ok, line)
		assert.NotEmpty(t, body, line)
		assert.Equal(t, strings.ToLower(words), words, line)
	}
	assert.True(t, slices.IsSorted(countries))
}
