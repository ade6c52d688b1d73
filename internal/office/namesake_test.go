package office

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestByTitle shows that a family name with a title is somebody's where only one who
// bears it holds that office on the date.
func TestByTitle(t *testing.T) {
	t.Parallel()
	tables := Tables{Builtin()}
	for _, c := range []struct {
		family, date string
		held         Holding
		want         string
	}{
		{"Harris", "2024-02-27", Holding{Text: "Vice President", Class: classDeputyHead, Country: "US"}, "Kamala Harris"},
		{"Harris", "2025-09-23", Holding{Text: "Vice President", Class: classDeputyHead, Country: "US"}, ""},
		{"Harris", "2024-02-27", Holding{Text: "Vice President", Class: classDeputyHead, Country: "AR"}, ""},
		{"Warren", "2024-02-27", Holding{Text: "Senator", Class: classLegislator, Country: "US"}, "Elizabeth Warren"},
		{"Scott", "2024-02-27", Holding{Text: "Senator", Class: classLegislator, Country: "US"}, ""}, // Rick and Tim
		{"Nobody", "2024-02-27", Holding{Text: "Senator", Class: classLegislator, Country: "US"}, ""},
		{"Warren", "2024-02-27", Holding{Text: "Senator", Class: classLegislator}, ""},
	} {
		assert.Equal(t, c.want, tables.ByTitle(c.family, c.date, &c.held), "%s %s", c.held.Text, c.family)
	}
}

func TestIsShorter(t *testing.T) {
	t.Parallel()
	assert.True(t, IsShorter("Donald Trump", "Donald J. Trump"))
	assert.False(t, IsShorter("Donald J. Trump", "Donald Trump"))
	assert.False(t, IsShorter("Robert F. Kennedy", "Robert F. Kennedy Jr."), "he would be his father")
	assert.False(t, IsShorter("Ferdinand Marcos", "Ferdinand Marcos, Jr."))
	assert.False(t, IsShorter("Ola Berg", "Ola Berg"))
}

// TestLeaders shows that nobody leads a country by the table who is but an heir or leads a
// part of it, a chamber or a bank.
func TestLeaders(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"Leonor, Princess of Asturias", "Yogi Adityanath", "Amanda Fazio", "Peter Gutwein"} {
		for _, h := range Builtin().ByName(name, "") {
			assert.False(t, h.Class.leads(), "%v", h)
		}
	}
	assert.NotEmpty(t, Builtin().ByName("Yogi Adityanath", ""))
}

func TestIsAddressed(t *testing.T) {
	t.Parallel()
	assert.True(t, IsAddressed("Mrs. Trump", 5))
	assert.True(t, IsAddressed("then Ms Trump", 8))
	assert.False(t, IsAddressed("Mr. Trump", 4))
	assert.False(t, IsAddressed("Trump", 0))
}
