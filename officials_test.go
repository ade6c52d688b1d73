package gloss

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// paragraph returns an article of one paragraph.
func paragraph(text string, date Date) *Article {
	return &Article{Text: text, Date: date, Lead: []Paragraph{{Span: Span{0, len(text)}, Text: text}}}
}

// TestOfficialsGold holds the offices that Analyze finds in our own sentences to
// what is marked there: a person, a title and a country are right together.
func TestOfficialsGold(t *testing.T) {
	const floor = 0.9 // F1
	f, err := os.Open("testdata/gold/officials.jsonl")
	require.NoError(t, err)
	defer f.Close()
	right, found, marked := 0, 0, 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var g struct {
			Text    string
			Offices []struct {
				Person  *Span
				Title   Span
				Country string
				Said    bool
			}
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &g))
		n := Analyze(paragraph(g.Text, Date{}))
		for _, e := range n.Entities {
			found += len(e.Offices)
		}
		for _, o := range g.Offices {
			if o.Person == nil {
				continue
			}
			marked++
			for _, m := range n.Mentions {
				e, _ := n.Entity(m.Entity)
				if m.End <= o.Person.Start || o.Person.End <= m.Start {
					continue
				}
				for _, have := range e.Offices {
					if sameTitle(have.Title, o.Title.In(g.Text)) && (!o.Said || string(have.Country) == o.Country) {
						right++
						break
					}
				}
				break
			}
		}
	}
	f1 := 2 * float64(right) / float64(found+marked)
	t.Logf("F1 %.3f: %d of %d, %d found", f1, right, marked, found)
	assert.GreaterOrEqual(t, f1, floor)
}

// TestOfficialsOfDate looks two surnames up in the table of office holders, on
// two dates.
func TestOfficialsOfDate(t *testing.T) {
	const text = "Talks between Trump and Xi were put off again, and the Smith and Johnson families were not asked."
	n := Analyze(paragraph(text, Date{Year: 2025, Month: 9, Day: 23}))
	offices := map[string]string{}
	for _, e := range n.Entities {
		for _, o := range e.Offices {
			assert.Equal(t, SourceTable, o.Source)
			assert.False(t, o.AsOf.IsZero())
			offices[e.Name] += o.Title + " " + string(o.Country)
		}
	}
	assert.Equal(t, map[string]string{"Donald Trump": "President US", "Xi Jinping": "President CN"}, offices)

	for _, e := range Analyze(paragraph(strings.ReplaceAll(text, "Trump", "Merkel"), Date{Year: 2012, Month: 5, Day: 1})).Entities {
		if e.Name == "Angela Merkel" {
			require.NotEmpty(t, e.Offices)
			assert.Equal(t, Country("DE"), e.Offices[0].Country)
		}
	}
	for _, e := range Analyze(paragraph(text, Date{})).Entities {
		assert.Empty(t, e.Offices, "without a date nobody is known by a surname alone: %s", e.Name)
	}
}

func TestOfficesOfText(t *testing.T) {
	for text, want := range map[string]Office{
		"Chinese Commerce Minister Orla Vane spoke on Monday.":                    {Title: "Chinese Commerce Minister", Class: ClassMinister, Country: "CN", Source: SourceText},
		"Orla Vane, the former U.S. Trade Representative, spoke on Monday.":       {Title: "former U.S. Trade Representative", Class: ClassMinister, Modifier: "former", Country: "US", Source: SourceText},
		"Orla Vane, chief executive of Calder Ridge Metals, spoke on Monday.":     {Title: "chief executive of Calder Ridge Metals", Class: ClassCorporate, Body: "Calder Ridge Metals", Source: SourceText},
		"Rep. Orla Vane (D-Wash.) spoke on Monday.":                               {Title: "Rep.", Class: ClassLegislator, Country: "US", Source: SourceText},
		"French Foreign Ministry spokeswoman Orla Vane spoke to reporters today.": {Title: "French Foreign Ministry spokeswoman", Class: ClassSpokesperson, Body: "Foreign Ministry", Country: "FR", Source: SourceText},
	} {
		n := Analyze(paragraph(text, Date{}))
		e, ok := n.Entity("person:orla-vane")
		if assert.True(t, ok, text) {
			assert.Equal(t, []Office{want}, e.Offices, text)
		}
	}
}
