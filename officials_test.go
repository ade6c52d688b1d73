package gloss

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/glossnews/gloss/internal/office"
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
	const floor = 0.97 // F1
	type goldSentence struct {
		Text    string
		Offices []struct {
			Person  *Span
			Title   Span
			Country string
			Said    bool
		}
	}
	right, found, marked := 0, 0, 0
	for _, g := range jsonLines[goldSentence](t, "testdata/gold/officials.jsonl") {
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

// TestSampleOffices compares the offices of the sample with those marked by hand,
// bodies too.
func TestSampleOffices(t *testing.T) {
	const sample = "../shared/samples/us-china-rare-earth-dispute"
	data, err := os.ReadFile(sample + ".gold.json")
	if err != nil {
		t.Skip("the sample is not there")
	}
	var gold struct {
		Officials []struct{ Name, Country, Body string }
	}
	require.NoError(t, json.Unmarshal(data, &gold))
	text, err := os.ReadFile(sample + ".txt")
	require.NoError(t, err)
	n := Analyze(Parse(string(text)))
	require.NotEmpty(t, gold.Officials)
	for _, o := range gold.Officials {
		i := slices.IndexFunc(n.Entities, func(e Entity) bool { return e.Name == o.Name })
		if assert.GreaterOrEqual(t, i, 0, o.Name) && assert.NotEmpty(t, n.Entities[i].Offices, o.Name) {
			assert.Equal(t, o.Country, string(n.Entities[i].Offices[0].Country), o.Name)
			assert.Equal(t, o.Body, n.Entities[i].Offices[0].Body, o.Name)
		}
	}
}

func TestOfficesOfText(t *testing.T) {
	for text, want := range map[string]Office{
		"Chinese Commerce Minister Orla Vane spoke on Monday.":                    {Title: "Chinese Commerce Minister", Class: ClassMinister, Body: "Ministry of Commerce", Country: "CN", Source: SourceText},
		"Orla Vane, the former U.S. Trade Representative, spoke on Monday.":       {Title: "former U.S. Trade Representative", Class: ClassMinister, Modifier: "former", Body: "Office of the U.S. Trade Representative", Country: "US", Source: SourceText},
		"Orla Vane, chief executive of Calder Ridge Metals, spoke on Monday.":     {Title: "chief executive of Calder Ridge Metals", Class: ClassCorporate, Body: "Calder Ridge Metals", Source: SourceText},
		"Rep. Orla Vane (D-Wash.) spoke on Monday.":                               {Title: "Rep.", Class: ClassLegislator, Body: "U.S. House of Representatives", Country: "US", Source: SourceText},
		"French Foreign Ministry spokeswoman Orla Vane spoke to reporters today.": {Title: "French Foreign Ministry spokeswoman", Class: ClassSpokesperson, Body: "Ministry of Foreign Affairs", Country: "FR", Source: SourceText},
	} {
		n := Analyze(paragraph(text, Date{}))
		e, ok := n.Entity("person:orla-vane")
		if assert.True(t, ok, text) {
			assert.Equal(t, []Office{want}, e.Offices, text)
		}
	}
}

// TestOfficeMentions shows which offices stand for their holder.
func TestOfficeMentions(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // text, entity
	}{
		{
			"whom the article names", "U.S. Trade Representative Jamieson Greer spoke in Madrid. The Trade Representative said that talks would go on.",
			[]string{"Trade Representative, person:jamieson-greer"},
		},
		{
			"whom the table names", "Talks with Beijing go on. The U.S. trade representative kept his word. The Chinese president, and the president of the United States too, sent a note.",
			[]string{"trade representative, person:jamieson-greer", "president, person:xi-jinping", "president, person:donald-trump"},
		},
		{
			"the last of two", "Commerce Minister Wang Wentao of China met Trade Minister Don Farrell of Australia. The minister praised the deal.",
			[]string{"minister, person:don-farrell"},
		},
		{"of no country that is sure", "The president of the chess club spoke. The minister was late.", nil},
		{"of whom nobody knows a name", "A Mofcom spokesperson said that China would answer.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := Analyze(paragraph(c.text, Date{Year: 2025, Month: 9, Day: 23}))
			var got []string
			for i, m := range n.Mentions {
				assert.True(t, i == 0 || n.Mentions[i-1].End <= m.Start, "in order")
				if m.By == ByOffice {
					got = append(got, m.Text+", "+m.Entity)
				}
				e, ok := n.Entity(m.Entity)
				assert.True(t, ok && e.Name != "", m.Entity)
			}
			assert.Equal(t, c.want, got)
		})
	}
}

// TestUnnamedHolders shows what is left of offices that nobody is known to hold.
func TestUnnamedHolders(t *testing.T) {
	const text = "A Mofcom spokesperson said that China would answer, and Rosa Lind, Sweden's energy minister, agreed."
	n := Analyze(paragraph(text, Date{}))
	f := finder{Analysis: n, sentences: split(n.Text, analyzed(n.Article)), tables: office.Tables{office.Builtin()}}
	unnamed := f.findOffices()
	require.Len(t, unnamed, 1)
	assert.Equal(t, unnamedHolder{Span{2, 21}, "Mofcom spokesperson", ClassSpokesperson, "Mofcom", "CN"}, unnamed[0])
}

// TestListedOffices shows that the tables of a house win over the built-in one.
func TestListedOffices(t *testing.T) {
	n := Analyze(paragraph("Greer was silent. Orla Vane said no.", Date{Year: 2025, Month: 9, Day: 23}))
	for i := range n.Entities {
		n.Entities[i].Offices = nil
	}
	house := office.NewTable([]office.Row{{Person: "Orla Vane", Title: "U.S. Trade Representative", Class: "minister", Country: "US", From: "2025-09"}})
	f := finder{Analysis: n, sentences: split(n.Text, analyzed(n.Article)), tables: office.Tables{house, office.Builtin()}}
	f.findOffices()
	for _, e := range n.Entities {
		switch e.Name {
		case "Orla Vane":
			require.Len(t, e.Offices, 1)
			assert.Equal(t, Office{Title: "U.S. Trade Representative", Class: ClassMinister, Body: "Office of the U.S. Trade Representative", Country: "US", Source: SourceTable}, e.Offices[0])
		default:
			assert.Empty(t, e.Offices, e.Name)
		}
	}
}

// TestNamesakes shows that a family name alone is the leader of a country whom the
// article shows, and no relative of his.
func TestNamesakes(t *testing.T) {
	for text, want := range map[string][]string{
		"President Donald Trump praised his daughter. Ivanka Trump thanked him. Trump then left.":          {"donald-trump", "ivanka-trump", "donald-trump"},
		"Ivanka Trump spoke in Paris on Monday. Ms. Trump thanked the host. President Trump wrote to her.": {"ivanka-trump", "ivanka-trump", "donald-trump"},
		"Trump spoke in Paris. Ivanka Trump was there too.":                                                {"donald-trump", "ivanka-trump"},
		"Ivanka Trump spoke in Paris. Trump, who sells shoes, thanked the host.":                           {"ivanka-trump", "ivanka-trump"},
		"Hal Smith spoke in Paris. Smith thanked the host.":                                                {"hal-smith", "hal-smith"},
	} {
		n := Analyze(paragraph(text, Date{Year: 2025, Month: 9, Day: 23}))
		var got []string
		for _, m := range n.Mentions {
			if id, ok := strings.CutPrefix(m.Entity, "person:"); ok {
				got = append(got, id)
			}
		}
		assert.Equal(t, want, got, text)
		for _, e := range n.Entities {
			if e.Name == "Ivanka Trump" {
				assert.Empty(t, e.Offices, text)
			}
		}
	}
}
