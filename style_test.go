package gloss

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestHouseIsAStyle(t *testing.T) {
	s, err := ReadStyle(bytes.NewReader(houseJSON), "")
	require.NoError(t, err)
	assert.Equal(t, "Rare Earth Exchanges", s.Name)
	assert.NotEmpty(t, s.Roles)
}

func TestReadStyleErrors(t *testing.T) {
	for in, want := range map[string]string{
		"":                      "line 1: there is no style",
		"null":                  "line 1: there is no style",
		"\uFEFF{\"a\": 1}":      "line 1: unknown field",
		"{\n\"name\": 1}":       "line 2: name: a text is expected, not number",
		"{\n\n\"nmae\": \"x\"}": "line 3: unknown field \"nmae\"",
		"{\"name\": \"x\"":      "the JSON ends in the middle",
		"{\n\"Name\": \"x\"}":   `line 2: unknown field "Name"; it is "name"`,
		`{"citation":{"parts":[{"Field":"title"}]}}`:              `line 1: unknown field "Field"; it is "field"`,
		"{\"name\": \"x\",\n\"name\": \"y\"}":                     `line 2: "name" is there twice`,
		"{\n\"name\": \"\xff\"}":                                  "line 2: this is not UTF-8",
		`{"name":"a\u0000b"}`:                                     `name: "a\x00b" has a control character`,
		`{"name":"-"}`:                                            `name: "-" has no word`,
		`{"shortNames":["a",""]}`:                                 `shortNames[1]: "" has no word`,
		`{"shortNames":["\u202e"]}`:                               `shortNames[0]: "\u202e" has a control character`,
		`{"highlightLabels":[""]}`:                                `highlightLabels[0]: "" has no word`,
		`{"highlightLabels":["In\nbrief"]}`:                       `highlightLabels[0]: "In\nbrief" has a control character`,
		`{"boilerplate":[{"kind":"search","lines":["a\u001b"]}]}`: `boilerplate[0].lines[0]: "a\x1b" fits no line`,
		"{} {}": "something follows",
		"{} ]":  "something follows",
		`{"boilerplate":[{"kind":"search","lines":["*"]}]}`: `boilerplate[0].lines[0]: "*" fits any line`,
		`{"roles":[{"role":"facts","phrases":["x","!"]}]}`:  `roles[0].phrases[1]: "!" has no word`,
		`{"roles":[{"role":"fact"}]}`:                       `no role is called "fact"`,
		`{"boilerplate":[{"kind":"x"}]}`:                    `boilerplate[0]: no kind is called "x"`,
	} {
		_, err := ReadStyle(strings.NewReader(in), "")
		assert.ErrorContains(t, err, want, "%q", in)
	}
}

func TestReadStyleErrorTypes(t *testing.T) {
	_, err := ReadStyle(strings.NewReader("{\n\"roles\": {}}"), "house.json")
	var wrong *SyntaxError
	require.ErrorAs(t, err, &wrong)
	assert.Equal(t, SyntaxError{File: "house.json", Line: 2, Msg: "roles: a list is expected, not object"}, *wrong)
	_, err = ReadStyle(strings.NewReader(`{"name":"`+strings.Repeat("x", 4<<20)+`"}`), "")
	require.ErrorIs(t, err, ErrTooLong)
	assert.ErrorContains(t, (&Style{Roles: []RolePhrases{{Role: "x"}}}).Check(), `roles[0]: no role is called "x"`)
}

// A form that is made in Go may have half of a pair of marks.
func TestHalfOfQuotes(t *testing.T) {
	s := &Style{CitationForm: &CitationForm{Parts: []CitationFormPart{{Field: FieldTitle, Quotes: true}}, Quotes: CitationQuotes{InnerOpening: "‹"}}}
	s.ParseCitation("“a ‹b c”") // ends
}

// TestCitationFormErrors holds what a form may not say to an error that names the
// place.
func TestCitationFormErrors(t *testing.T) {
	for in, want := range map[string]string{
		`{}`: "citation.parts: a citation has none",
		`{"parts":[{"field":"author","delimitor":", "}]}`: `unknown field "delimitor"`,
		`{"parts":[{}]}`:                  "citation.parts[0]: it has neither a field nor parts",
		`{"parts":[{"field":"editor"}]}`:  `citation.parts[0].field: no field is called "editor"`,
		`{"parts":[{"field":"residue"}]}`: `no field is called "residue"`,
		`{"parts":[{"field":"title"},{"parts":[{"field":"date","precision":"day"}]}]}`:        `citation.parts[1].parts[0].precision: "day" is none`,
		`{"parts":[{"field":"title","parts":[{"field":"date"}]}]}`:                            "citation.parts[0]: a group has no field",
		`{"parts":[{"parts":[{"parts":[{"parts":[{"parts":[{"field":"title"}]}]}]}]}]}`:       "groups in groups",
		`{"parts":[{"field":"title","or":["title"]}]}`:                                        `citation.parts[0].or[0]: "title" is there already`,
		`{"parts":[{"field":"title","or":["date"]}]}`:                                         `citation.parts[0].or[0]: "date" cannot stand for "title"`,
		`{"parts":[{"field":"url","unless":["author"]}]}`:                                     `citation.parts[0].unless[0]: no other part has the field "author"`,
		`{"parts":[{"field":"title","delimiter":"\n"}]}`:                                      `citation.parts[0].delimiter: "\n" does not stand in a line`,
		`{"parts":[{"field":"title"}],"end":"\t"}`:                                            "citation.end",
		`{"parts":[{"field":"title","before":"\u001b[2J"}]}`:                                  `citation.parts[0].before: "\x1b[2J" does not stand in a line`,
		`{"parts":[{"field":"date","quotes":true}]}`:                                          "citation.parts[0].quotes",
		`{"parts":[{"field":"title"}],"kinds":[{"kinds":["tome"],"label":"x"}]}`:              `citation.kinds[0].kinds[0]: no kind is called "tome"`,
		`{"parts":[{"field":"title"}],"kinds":[{"kinds":["book","book"],"label":"x"}]}`:       `citation.kinds[0].kinds[1]: "book" has a form already`,
		`{"parts":[{"field":"title"}],"kinds":[{"kinds":["book"]}]}`:                          "citation.kinds[0]: it has neither a label nor parts",
		`{"parts":[{"field":"title"}],"kinds":[{"label":"x"}]}`:                               "citation.kinds[0].kinds: it is for no kind",
		`{"parts":[{"field":"title"}],"kinds":[{"kinds":["book"],"parts":[{"field":"x"}]}]}`:  `citation.kinds[0].parts[0].field: no field is called "x"`,
		`{"parts":[{"field":"title"}],"names":{"order":"given"}}`:                             `citation.names.order: "given"`,
		`{"parts":[{"field":"title"}],"names":{"initials":"J"}}`:                              `citation.names.initials: "J"`,
		`{"parts":[{"field":"title"}],"names":{"most":1,"first":2}}`:                          "citation.names.first: 2",
		`{"parts":[{"field":"title"}],"names":{"last":" "}}`:                                  `citation.names.last: " " parts no names`,
		`{"parts":[{"field":"title"}],"names":{"handle":"(@)"}}`:                              "citation.names.handle",
		`{"parts":[{"field":"title"}],"dates":{"day":"{month} {day}"}}`:                       `citation.dates.day: "{month} {day}" does not say {year}`,
		`{"parts":[{"field":"title"}],"dates":{"day":"{month} {day} {year} {week}"}}`:         "{week} has no place here",
		`{"parts":[{"field":"title"}],"dates":{"day":"{month} {mon} {day} {year}"}}`:          "says {mon} twice",
		`{"parts":[{"field":"title"}],"dates":{"year":"{year"}}`:                              "a brace that does not close",
		`{"parts":[{"field":"title"}],"dates":{"ranges":["{year}"]}}`:                         `citation.dates.ranges[0]: "{year}" says no end`,
		`{"parts":[{"field":"title"}],"dates":{"range":"{from}{to}"}}`:                        "citation.dates.range: nothing stands between",
		`{"parts":[{"field":"title"}],"dates":{"months":["January"]}}`:                        "citation.dates.months: there are 1, not 12",
		`{"parts":[{"field":"title"}],"dates":{"seasons":["a","b","c","d","e","f","g","a"]}}`: `citation.dates.seasons[7]: "a" is there already`,
		`{"parts":[{"field":"title"}],"quotes":{"opening":"«"}}`:                              "citation.quotes: an opening and a closing mark go together",
		`{"parts":[{"field":"title"}],"quotes":{"opening":"‘","closing":"’"}}`:                "citation.quotes: the inner ones are the outer ones",
	} {
		_, err := ReadStyle(strings.NewReader(`{"citation":`+in+`}`), "")
		assert.ErrorContains(t, err, want, "%q", in)
	}
}

func TestBuiltinStyles(t *testing.T) {
	assert.Len(t, StyleNames(), 5)
	for _, name := range StyleNames() {
		s, ok := BuiltinStyle(name)
		require.True(t, ok, name)
		require.NotNil(t, s.CitationForm, name)
		assert.NotEmpty(t, s.CitationForm.Parts, name)
		data, err := json.Marshal(s)
		require.NoError(t, err)
		again, err := ReadStyle(bytes.NewReader(data), "")
		require.NoError(t, err, name)
		assert.Equal(t, s, again, name)
		s.CitationForm.End = "changed"
		fresh, _ := BuiltinStyle(name)
		assert.NotEqual(t, s, fresh, name)
	}
	_, ok := BuiltinStyle("mla")
	assert.False(t, ok)
	c := Citation{Publication: "The Star"}
	assert.Equal(t, c.String(), (&Style{}).Citation(c))
}

// TestRoles holds the headings of house.md and their like: what they show, and
// what they do not.
func TestRoles(t *testing.T) {
	for heading, want := range map[string][]Role{
		"The Facts That Hold":                        {RoleFacts},
		"What the Article Gets Right":                {RoleFacts},
		"On the Money":                               {RoleFacts},
		"What’s Rock Solid":                          {RoleFacts},
		"What’s Real in the Rocks":                   {RoleFacts},
		"What Actually Changed-and What Didn’t":      {RoleFacts},
		"Key Premises":                               {RoleFacts},
		"The Hearing":                                {RoleFacts},
		"Witnesses":                                  {RoleFacts},
		"The Framing That Falls Short":               {RoleFraming},
		"Where Analysis Slips Into Promotion":        {RoleFraming},
		"Subtle Spins and Soft Power":                {RoleFraming},
		"What’s Real and What’s Rhetoric":            {RoleFraming},
		"Speculation and Analysis":                   {RoleSpeculation},
		"Shiny Hopes, Foggy Edges":                   {RoleSpeculation},
		"Speculation and Blind Spots":                {RoleSpeculation, RoleGaps},
		"Omissions and Oversimplifications":          {RoleGaps},
		"What’s Not Covered?":                        {RoleGaps},
		"WHY IT MATTERS FOR INVESTORS":               {RoleStakes},
		"What This Means for Magnet Makers":          {RoleStakes},
		"REEx View: The Vital Missing Key":           {RoleView},
		"REEx Analysis: A Gap in the Chain":          {RoleView},
		"Rare Earth Exchanges’ Perspective":          {RoleView},
		"A Message from REEx to the President":       {RoleView},
		"Bottom line":                                {RoleView},
		"Our Take":                                   {RoleView},
		"Hype and Holes: What the Report Leaves Out": {RoleFraming, RoleGaps},
		"China’s Control Goes Far Beyond Mining":     nil,
		"Allies Push Cross-Border Deals":             nil,
		"A Two-Speed Export Regime Takes Shape":      nil,
		"Investors Flee Copper":                      nil,
		"The Missing Middle":                         nil,
	} {
		a := Parse("A Title of Some Words\n\nA lead that is a sentence of some words.\n\n" + heading + "\n\nA paragraph of the section that shows no role by itself and is long enough.\n")
		if !assert.Len(t, a.Sections, 1, heading) {
			continue
		}
		s := a.Sections[0]
		assert.Equal(t, heading, s.Heading)
		assert.Equal(t, want, s.Roles, heading)
		assert.Len(t, s.Evidence, len(want), heading)
		for _, e := range s.Evidence {
			assert.Equal(t, e.Text, e.In(a.Text), heading)
		}
	}
}

func TestRoleFromText(t *testing.T) {
	parse := func(text string) Section {
		a := Parse("A Title of Some Words\n\nA lead that is a sentence of some words.\n\nPebbles in the Stream\n\n" + text + "\n")
		require.Len(t, a.Sections, 1)
		return a.Sections[0]
	}
	s := parse("The article rightly notes that the mine has no road. A paragraph needs more words than these.")
	assert.Equal(t, []Role{RoleFacts}, s.Roles)
	assert.Equal(t, "article rightly", s.Evidence[0].Text)
	assert.Equal(t, []Role{RoleStakes}, parse("For investors, the road is the story, since no ore leaves a mine without one.").Roles)
	assert.Empty(t, parse("The article names the mine. Rightly or not, the price fell on the same day in Ottawa.").Roles)
}

func TestStyleOfAnotherHouse(t *testing.T) {
	style, err := ReadStyle(strings.NewReader(`{
		"name": "The Pit Head", "shortNames": ["TPH"], "highlightLabels": ["In a nutshell"],
		"roles": [{"role": "gaps", "phrases": ["Down the Shaft"]}, {"role": "stakes", "phrases": ["What’s R&D-Worthy in the U.S."]}],
		"boilerplate": [{"kind": "newsletter", "lines": ["Canaries in your post*"]}]
	}`), "")
	require.NoError(t, err)
	a := (&Parser{Style: style}).Parse("A Title of Some Words\n\nIn a nutshell\n\n- One point.\n- Another point.\n\nThe lead is a sentence of some words.\n\nDown the Shaft\n\nThere is a paragraph here of some words.\n\nWhat's R&D-worthy in the U.S.?\n\nThere is one more paragraph here of some words.\n\nTPH Verdict\n\nThere is another paragraph here of some words.\n\nCanaries in your post, every Monday\n")
	assert.Len(t, a.Highlights, 2)
	require.Len(t, a.Sections, 3)
	assert.Equal(t, []Role{RoleGaps}, a.Sections[0].Roles)
	assert.Equal(t, []Role{RoleStakes}, a.Sections[1].Roles)
	assert.Equal(t, []Role{RoleView}, a.Sections[2].Roles)
	require.Len(t, a.Boilerplate, 1)
	assert.Equal(t, BoilerplateNewsletter, a.Boilerplate[0].Kind)
}
