package gloss

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCitationAfter(t *testing.T) {
	article := ymd(2025, 9, 23)
	for _, c := range []struct {
		date    string
		article Date
		want    bool
	}{
		{"2025-09-24", article, true},
		{"2025-09-23", article, false},
		{"2025-09", article, false},
		{"2025-10", article, true},
		{"2025", article, false},
		{"2026", article, true},
		{"2025-24", article, true},  // winter
		{"2025-23", article, false}, // autumn
		{"2025-11~", article, false},
		{"2025-11-02?", article, false},
		{"2025-09-20/2025-10-02", article, false},
		{"2025-10-01/..", article, true},
		{"../2025-12", article, false},
		{"2025-10-02", ymd(2025, 10, 0), false},
		{"2025-11-01", ymd(2025, 10, 0), true},
		{"2030", Date{}, false},
		{"", article, false},
	} {
		var p Period
		require.NoError(t, p.UnmarshalText([]byte(c.date)), c.date)
		assert.Equal(t, c.want, Citation{Date: p}.After(c.article), "%s, %s", c.date, c.article)
	}
}

func TestSameWork(t *testing.T) {
	for _, c := range tsvCases(t, "testdata/sources/same.tsv") {
		one, ok := ParseCitation("Source: " + c[0])
		require.True(t, ok && len(one) == 1, c[0])
		two, ok := ParseCitation("Source: " + c[1])
		require.True(t, ok && len(two) == 1, c[1])
		want, err := strconv.ParseBool(c[2])
		require.NoError(t, err)
		assert.Equal(t, want, one[0].SameWork(two[0]), "%s; %s", c[0], c[1])
		assert.Equal(t, want, two[0].SameWork(one[0]), "%s; %s", c[1], c[0])
		i, ok := newWorkIndex(two).listed(one[0])
		assert.Equal(t, want, ok, "%s; %s", c[0], c[1])
		assert.Zero(t, i)
	}
}

// What no source line has is compared too.
func TestSameWorkOf(t *testing.T) {
	carried := Citation{Publication: "Reuters", Via: "The Straits Times"}
	for _, c := range []struct {
		one, two Citation
		want     bool
	}{
		{Citation{}, Citation{}, false},
		{Citation{DOI: "10.1/A"}, Citation{DOI: "10.1/a", Title: "B"}, true},
		{Citation{DOI: "10.1/a", Title: "B"}, Citation{DOI: "10.1/b", Title: "B"}, false},
		{Citation{URL: "https://www.example.com/ores/?utm=1"}, Citation{URL: "http://example.com/ores"}, true},
		{Citation{URL: "https://example.com/ores", Title: "B"}, Citation{URL: "https://example.com/magnets", Title: "B"}, false},
		{carried, Citation{Publication: "Straits Times"}, true},
		{carried, Citation{Publication: "Reuters"}, true},
		{carried, Citation{Publication: "AFP", Via: "The Straits Times"}, false},
		{Citation{Title: "Ores, and More"}, Citation{Title: "Ores and more", Publication: "Reuters"}, true},
		{Citation{Remark: "piece"}, Citation{Remark: "piece"}, false},
		{Citation{Authors: []Name{{Given: "Collymore"}}}, Citation{Authors: []Name{{Given: "Hannah", Family: "Collymore"}}}, true},
		{Citation{Authors: []Name{{Literal: "Goldman Sachs"}}}, Citation{Authors: []Name{{Literal: "GOLDMAN SACHS"}}}, true},
	} {
		assert.Equal(t, c.want, c.one.SameWork(c.two), "%v, %v", c.one, c.two)
		assert.Equal(t, c.want, c.two.SameWork(c.one), "%v, %v", c.two, c.one)
		_, ok := newWorkIndex([]Citation{c.two}).listed(c.one)
		assert.Equal(t, c.want, ok, "%v, %v", c.one, c.two)
	}
}

func TestListed(t *testing.T) {
	a := &Article{Citations: []Citation{
		{Publication: "Reuters", Authors: []Name{ParseName("Ida Brandvold")}},
		{Publication: "Reuters", Date: Period{Date: ymd(2025, 9, 8)}},
		{Publication: "The Wall Street Journal"},
	}}
	x := newWorkIndex(a.Citations)
	for _, c := range []struct {
		Citation
		want int
	}{
		{Citation{Publication: "Reuters"}, 0},
		{Citation{Publication: "Reuters", Authors: []Name{ParseName("Jon Aske")}}, 1},
		{Citation{Publication: "WSJ"}, 2},
		{Citation{Publication: "Bloomberg"}, -1},
	} {
		for _, listed := range []func(Citation) (int, bool){a.Listed, x.listed} {
			i, ok := listed(c.Citation)
			assert.Equal(t, c.want >= 0, ok, "%v", c.Publication)
			assert.Equal(t, max(c.want, 0), i, "%v", c.Publication)
		}
	}
}

// Time is linear in the citations and the sources together.
func TestWorkIndexLinear(t *testing.T) {
	timing.Linear(t, "x", 1<<10, func(text string) {
		citations := make([]Citation, len(text))
		for i := range citations {
			citations[i] = Citation{Publication: "Star " + strconv.Itoa(i%7), Authors: []Name{{Given: "Jane", Family: "Roe " + strconv.Itoa(i)}}}
		}
		x := newWorkIndex(citations)
		for _, c := range citations {
			x.listed(c)
		}
	})
}

func ExampleCitation_After() {
	cited, _ := ParseCitation("Source: Reuters, September 2025; Bloomberg, October 2, 2025")
	article := Date{Year: 2025, Month: 9, Day: 23}
	for _, c := range cited {
		fmt.Println(c.Publication, c.After(article), c.Linked())
	}
	// Output:
	// Reuters false false
	// Bloomberg true false
}

func ExampleCitation_SameWork() {
	listed, _ := ParseCitation("Citation: Hannah Collymore, Cryptopolitan, September 23, 2025.")
	fmt.Println(listed[0].SameWork(Citation{Publication: "Cryptopolitan", Inline: true}))
	fmt.Println(listed[0].SameWork(Citation{Publication: "Cryptopolitan", Authors: []Name{ParseName("Ida Brandvold")}}))
	// Output:
	// true
	// false
}
