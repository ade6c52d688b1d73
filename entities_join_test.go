package gloss

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// ids returns the IDs of the entities of a kind, without it.
func ids(n *Analysis, kind Kind) []string {
	var out []string
	for _, e := range n.Entities {
		if e.Kind == kind {
			out = append(out, strings.TrimPrefix(e.ID, string(kind)+":"))
		}
	}
	return out
}

func september(text string) *Article { return paragraph(text, ymd(2025, 9, 23)) }

// TestLeadersMerged shows that a leader who is known by a family name first, and named in
// full elsewhere, is one entity, whoever else of the family is named.
func TestLeadersMerged(t *testing.T) {
	for text, want := range map[string][]string{
		"The Trump family met on Monday. Donald Trump and Ivanka Trump came with Eric Trump. The Trump family owns hotels.": {"donald-trump", "ivanka-trump", "eric-trump"},
		"The Starmer family met on Monday. Keir Starmer and Victoria Starmer came. The Starmer family left.":                {"keir-starmer", "victoria-starmer"},
	} {
		n := Analyze(september(text))
		checkAnalysis(t, n)
		assert.Equal(t, want, ids(n, KindPerson), text)
		e, _ := n.Entity("person:" + want[0])
		assert.Len(t, e.Offices, 1, text)
	}
}

// TestLeaderKnownToList shows that a list knows better than the tables whom a family name means.
func TestLeaderKnownToList(t *testing.T) {
	l := &List{Entries: []ListEntry{{Kind: KindPerson, Name: "Ivanka Trump", Aliases: []string{"Trump"}}}}
	n := (&Analyzer{Lists: []*List{l}}).Analyze(september("President Trump wrote a book, says the blurb. Trump sells shoes."))
	checkAnalysis(t, n)
	assert.Equal(t, []string{"ivanka-trump"}, ids(n, KindPerson))
}

// TestMinScoreOfHolders shows that nobody whom an office stands for scores less than is asked for.
func TestMinScoreOfHolders(t *testing.T) {
	const text = "The U.S. president said on Tuesday that he would sign. The Chinese president said so too."
	assert.Len(t, ids(Analyze(september(text)), KindPerson), 2)
	n := (&Analyzer{MinScore: 0.95}).Analyze(september(text))
	checkAnalysis(t, n)
	assert.Empty(t, ids(n, KindPerson))
	require.NotEmpty(t, n.Attributions)
	for _, said := range n.Attributions {
		assert.Empty(t, said.Source)
	}
}

// TestManAndWoman shows that two people of one family name whose given names are a man's and a
// woman's are two, and misspelled ones one.
func TestManAndWoman(t *testing.T) {
	for text, want := range map[string][]string{
		"Mario Rossi runs the mine. His sister Maria Rossi runs the port. Mario Rossi did not come.":    {"mario-rossi", "maria-rossi"},
		"Daniel Ortega spoke first. Daniela Ortega spoke later and disagreed with Daniel Ortega.":       {"daniel-ortega", "daniela-ortega"},
		"Christian Weber voted yes. Christina Weber voted no.":                                          {"christian-weber", "christina-weber"},
		"Robert Okafor voted yes. Then Roberto Okafor, as friends call him, left. Robert Okafor slept.": {"robert-okafor"},
		"Ahmed Farouk voted yes. Ahmad Farouk then left, and Ahmed Farouk slept.":                       {"ahmed-farouk"},
	} {
		n := Analyze(plain(text))
		assert.Equal(t, want, ids(n, KindPerson), text)
	}
	for _, p := range [][2]string{{"paul", "paula"}, {"kovalev", "kovaleva"}, {"carlo", "carla"}, {"marian", "marion"}} {
		assert.False(t, isVariant(p[0], p[1]) || isVariant(p[1], p[0]), "%v", p)
	}
	for _, p := range [][2]string{{"chirac", "chriac"}, {"medeiro", "medeiros"}, {"saree", "sarea"}} {
		assert.True(t, isVariant(p[0], p[1]) && isVariant(p[1], p[0]), "%v", p)
	}
}

// TestKnownBodies shows when a short name stands for the well-known organization.
func TestKnownBodies(t *testing.T) {
	for text, want := range map[string]string{
		"Anna Berg teaches economics at the LSE, said the dean.":            "lse",
		"Shares of the miner rose on the LSE, said the broker.":             "london-stock-exchange",
		"The FSB, the watchdog of banks, warned of risks from crypto.":      "fsb",
		"Russia said that the FSB had held two men.":                        "federal-security-service",
		"In Kenya the Interior Department said that the rules were late.":   "interior-department",
		"The Interior Department said that the rules were late.":            "department-of-the-interior",
		"In America the Interior Department said that the rules were late.": "department-of-the-interior",
		"Washington asked the Kenyan Interior Department for the rules.":    "interior-department",
		"America asked the Interior Department of Kenya for the rules.":     "interior-department",
		"The RSF counted the journalists who were held.":                    "reporters-without-borders",
		"The RSF shelled the market.":                                       "rsf",
		"Police in Andhra Pradesh said that AP would appeal.":               "ap",
		"Photographs by AP show the mine.":                                  "associated-press",
	} {
		short := strings.Fields(text)
		var found fixed
		for i := range short {
			switch w := strings.Trim(short[i], ","); w {
			case "LSE", "FSB", "RSF", "AP":
				at := strings.Index(text, w)
				found = append(found, Found{Span{at, at + len(w)}, KindOrganization, 1})
			case "Interior":
				at := strings.Index(text, w)
				found = append(found, Found{Span{at, at + len("Interior Department")}, KindOrganization, 1})
			case "Andhra":
				at := strings.Index(text, w)
				found = append(found, Found{Span{at, at + len("Andhra Pradesh")}, KindPlace, 1})
			}
		}
		n := (&Analyzer{Recognizer: found}).Analyze(plain(text))
		checkAnalysis(t, n)
		assert.Equal(t, []string{want}, ids(n, KindOrganization), text)
	}
}

// TestBareForms shows that names which are nothing but a form of company have an ID.
func TestBareForms(t *testing.T) {
	for _, text := range []string{"– Co", "the - x", "Inc. Ltd.", "the Group"} {
		n := (&Analyzer{Recognizer: fixed{{Span{0, len(text)}, KindOrganization, 1}}}).Analyze(plain(text))
		checkAnalysis(t, n)
		assert.Len(t, n.Entities, 1, text)
	}
	assert.Equal(t, "organization:co", (&Entity{Kind: KindOrganization, Name: "– Co"}).identified())
	assert.Equal(t, "organization:the", (&Entity{Kind: KindOrganization, Name: "the -"}).identified())
}

func TestFindWholeWords(t *testing.T) {
	in := func(text, words string) bool {
		_, ok := find(text, Span{0, len(text)}, words)
		return ok
	}
	assert.True(t, in("By JOSE Roe", "Jose"))
	assert.False(t, in("By José Roe", "Jose"))
	assert.False(t, in("By Jose\u0301 Roe", "Jose"))
	assert.False(t, in("By Joses Roe", "Jose"))
	timing.Linear(t, "a", 1<<14, func(text string) {
		cited := Citation{Span: Span{0, len(text)}, Publication: text[:len(text)/4]}
		credits(&Article{Text: text, Citations: []Citation{cited}})
	})
}

// TestBracketedAgencies shows which agency in brackets is one that the page credits.
func TestBracketedAgencies(t *testing.T) {
	for text, want := range map[string][]string{
		"LONDON (Reuters) — The rules were late.": {"reuters"},
		"The rules were late. (AP)":               {"associated-press"},
		"The rules were late (Bloomberg).":        {"bloomberg"},
		"The satellite (sputnik) fell.":           nil,
		"A first satellite (Sputnik) fell.":       nil,
		"The index (ap) rose.":                    nil,
	} {
		n := (&Analyzer{Recognizer: fixed{}}).Analyze(plain(text))
		assert.Equal(t, want, ids(n, KindOrganization), text)
	}
}

// TestJoinerAsksLists shows that whom the office tables of a house know is known where names are joined.
func TestJoinerAsksLists(t *testing.T) {
	const text = "The Vane-Quist talks failed."
	found := fixed{{Span{4, 14}, KindPerson, 1}}
	head := func(name string, of Country) ListEntry {
		return ListEntry{Kind: KindPerson, Name: name, Country: of, Title: "President", Class: ClassHeadOfState, From: ymd(2024, 1, 1)}
	}
	z := &Analyzer{Recognizer: found, Lists: []*List{{Entries: []ListEntry{head("Orla Vane", "NO")}}, {Entries: []ListEntry{head("Mara Quist", "EE")}}}}
	var got []string
	for _, m := range z.Analyze(september(text)).Mentions {
		got = append(got, m.Text)
	}
	assert.Equal(t, []string{"Vane", "Quist"}, got)
}

// TestStepsChangeNothing shows that what is made of names leaves those that it was given.
func TestStepsChangeNothing(t *testing.T) {
	const text = "Okafor Warns\n\nBan on exports, said Ada Okafor of the Zinc Trade Council (ZTC). The ban holds, Okafor said. Ford Motor Company and Ford agreed. ZTC left."
	a := Parse("A Title\n\n" + text + "\n")
	f := new(Analyzer).finder(a)
	names := fromRecognizer(a.Text, f.blocks, append(f.found, Found{Span{len(a.Text) - 9, len(a.Text) - 6}, KindPerson, 0.9}))
	require.NotEmpty(t, names)
	for what, step := range map[string]func(){
		"corrected":       func() { corrected(a.Text, f.sentences, names) },
		"ofOneKind":       func() { ofOneKind(a.Text, f.sentences, names) },
		"withAcronyms":    func() { withAcronyms(a.Text, f.sentences, names) },
		"calledAndPlaced": func() { calledAndPlaced(a.Text, names) },
		"joined":          func() { joined(a.Text, "", f.tables, f.sentences, names) },
	} {
		before := append([]name(nil), names...)
		step()
		assert.Equal(t, before, names, what)
	}
}

// TestRecordHasAllFields shows that what has a tag is in the JSON contract.
func TestRecordHasAllFields(t *testing.T) {
	tags := func(of reflect.Type) map[string]bool {
		out := map[string]bool{}
		for field := range of.Fields() {
			if tag, _, _ := strings.Cut(field.Tag.Get("json"), ","); tag != "" && tag != "-" {
				out[tag] = true
			}
		}
		return out
	}
	written := tags(reflect.TypeFor[record]())
	for _, of := range []reflect.Type{reflect.TypeFor[Article](), reflect.TypeFor[Analysis]()} {
		for tag := range tags(of) {
			assert.True(t, written[tag], "%s: %s", of, tag)
		}
	}
	full := &Analysis{
		Article: Parse("A Title Here\n\nSep 23, 2025\n\nBy Ann Lee\n\nText of some words, 5 of them.\n"),
		Entities: []Entity{{ID: "person:a", Kind: KindPerson, Name: "A", Country: "NO", Score: 1, Offices: []Office{{
			Title: "t", Class: ClassOther, Modifier: "late", Body: "b", Country: "NO", Source: SourceText, AsOf: Date{Year: 2025, Month: time.May},
		}}}},
	}
	line, err := new(Printer).JSON("x", full)
	require.NoError(t, err)
	for _, of := range []reflect.Type{reflect.TypeFor[Entity](), reflect.TypeFor[Office]()} {
		for tag := range tags(of) {
			assert.Contains(t, string(line), `"`+tag+`":`, of)
		}
	}
}

// TestHolderNames shows how news writes the names of tables.
func TestHolderNames(t *testing.T) {
	for name, want := range map[string]string{
		"Ferdinand Marcos, Jr": "Ferdinand Marcos Jr.", "Ferdinand Marcos Jr.": "Ferdinand Marcos Jr.", "John King, Jr.": "John King Jr.",
		"Ann Lee III": "Ann Lee III", "Xi Jinping": "Xi Jinping", "Xi": "Xi", "": "",
	} {
		assert.Equal(t, want, written(name))
	}
	n := Analyze(september("The Philippine president said so. Marcos then left."))
	e, ok := n.Entity("person:ferdinand-marcos-jr")
	require.True(t, ok, "%v", n.Entities)
	assert.Equal(t, "Ferdinand Marcos Jr.", e.Name)
}
