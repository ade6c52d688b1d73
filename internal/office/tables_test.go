package office_test

import (
	"testing"

	"github.com/glossnews/gloss/internal/office"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// house is a table as a house might keep it.
var house = []office.Row{
	{Person: "Orla Vane", Title: "U.S. Trade Representative", Class: "minister", Country: "US", From: "2025-09-01"},
	{Person: "Jamieson Greer", Title: "U.S. Trade Representative", Class: "minister", Country: "US", From: "2025-02", To: "2025-08"},
	{Person: "Walter Fiskamark", Title: "head of rare earths", Class: "regulator", Country: "NO", Body: "the Mining Directorate"},
	{Person: "Hal Smith", Title: "Minister of Mines", Class: "minister", Country: "NZ"},
	{Person: "Ivo Trump", Title: "Minister of Mines", Class: "minister", Country: "CZ"},
	{Person: "", Title: "nobody"},
	{Person: "No\tTitle", Title: " "},
}

// TestTables shows that an earlier table speaks for the offices and the people that
// it has, and that a text wins over all.
func TestTables(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the house's holder", "The U.S. trade representative spoke.", []string{"- (Orla Vane); U.S. trade representative; minister; US; of Office of the U.S. Trade Representative"}},
		{"whoever it says has left holds the office no more", "{Jamieson Greer} spoke.", nil},
		{"others are asked of the built-in table", "{Macron} spoke.", []string{"Macron (Emmanuel Macron); President; head_of_state; FR; not said; by the table"}},
		{"a family name that few have", "{Fiskamark} spoke.", []string{"Fiskamark (Walter Fiskamark); head of rare earths; regulator; NO; not said; of the Mining Directorate; by the table"}},
		{"never Smith", "{Smith} spoke.", nil},
		{"a leader rather than another of the name", "{Trump} spoke.", []string{"Trump (Donald Trump); President; head_of_state; US; not said; by the table"}},
		{"the text wins", "Ghana's fisheries minister, {Orla Vane}, spoke.", []string{"Orla Vane; Ghana's fisheries minister; minister; GH"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			in := input(c.text)
			in.Date = "2025-09-23"
			in.Tables = office.Tables{office.NewTable(house), office.Builtin()}
			var got []string
			for _, h := range office.Find(in) {
				got = append(got, show(in, h))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestNewTable(t *testing.T) {
	t.Parallel()
	table := office.NewTable(house)
	held := table.ByName("walter fiskamark", "")
	require.Len(t, held, 1)
	assert.Equal(t, "the Mining Directorate", held[0].Body)
	assert.Len(t, table.ByOffice("minister", "US", "2025-03"), 1, "one at a time")
	assert.Empty(t, table.ByName("Jamieson Greer", "2025-09-23"), "after the end")
	assert.Empty(t, table.ByName("nobody", ""))
	var none *office.Table
	assert.Empty(t, none.ByName("Orla Vane", ""))
	assert.Empty(t, none.ByFamily("Vane", ""))
	assert.Empty(t, none.ByOffice("minister", "US", ""))
	assert.Empty(t, office.NewTable(nil).ByName("Orla Vane", ""))
}

// FuzzNewTable shows that any row with a name and a title is found by that name, and
// that no row breaks another.
func FuzzNewTable(f *testing.F) {
	f.Add("Orla Vane", "minister", "minister", "US", "2025", "", "2025-09-23")
	f.Add("~x", "=y\n", "a\tb", "|", "", "9", "\xff")
	f.Add("Kim Jong Un", "Leader", "head_of_state", "KP", "2011", "", "")
	f.Fuzz(func(t *testing.T, person, title, class, country, from, to, date string) {
		table := office.NewTable([]office.Row{
			{Person: person, Title: title, Class: office.Class(class), Country: country, From: from, To: to},
			{Person: "Orla Vane", Title: "Minister of Mines", Class: "minister", Country: "NO"},
		})
		found := false
		for _, h := range table.ByName("Orla Vane", "") {
			found = found || h.Title == "Minister of Mines" && h.Class == "minister" && h.Country == "NO"
		}
		require.True(t, found)
		table.ByFamily(person, date)
		table.ByOffice(office.Class(class), country, date)
		in := input("{" + person + "} left, and the minister spoke.")
		in.Date = date
		in.Tables = office.Tables{table, nil, office.Builtin()}
		office.Find(in)
	})
}
