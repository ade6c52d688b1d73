package gloss

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// tabbed returns a list of a case, whose cells have "|" between them for tabs.
func tabbed(list string) io.Reader {
	return strings.NewReader(strings.ReplaceAll(strings.TrimSuffix(list, "\n"), "|", "\t"))
}

func TestListCases(t *testing.T) {
	files, err := filepath.Glob("testdata/list/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			require.NoError(t, err)
			l, err := ReadList(tabbed(string(archive.Files[0].Data)), "names.tsv")
			if archive.Files[1].Name == "error" {
				require.EqualError(t, err, strings.TrimSuffix(string(archive.Files[1].Data), "\n"))
				_, ok := errors.AsType[*SyntaxError](err)
				assert.True(t, ok)
				return
			}
			require.NoError(t, err)
			n := (&Analyzer{Lists: []*List{l}}).Analyze(marked(string(archive.Files[1].Data)))
			holdEntities(t, file, archive, 2, n)
		})
	}
}

func TestListOffices(t *testing.T) {
	l, err := ReadList(tabbed("kind | name | country | title | class | body | from | to\n"+
		"person | Ines Valdane | Estonia | Minister of Mines | minister | Ministry of Mines | 2024-05 | \n"), "")
	require.NoError(t, err)
	assert.Equal(t, []ListEntry{{
		Kind: KindPerson, Name: "Ines Valdane", Country: "EE",
		Title: "Minister of Mines", Class: ClassMinister, Body: "Ministry of Mines", From: Date{Year: 2024, Month: time.May},
	}}, l.Entries)
}

// A person of a company may belong to a country, but the office serves none. The
// words that a column may hold are read in any case.
func TestListCompanyOffice(t *testing.T) {
	l, err := ReadList(tabbed("kind | name | country | title | class\n"+
		"Person | Dana Whitlock | Canada | chief executive | Corporate\n"), "")
	require.NoError(t, err)
	n := (&Analyzer{Lists: []*List{l}}).Analyze(plain("Dana Whitlock, President of Calder Ridge Metals, said so."))
	e, ok := n.Entity("person:dana-whitlock")
	require.True(t, ok)
	assert.Equal(t, Country("CA"), e.Country)
	require.NotEmpty(t, e.Offices)
	for _, o := range e.Offices {
		assert.Empty(t, o.Country, o.Title)
	}
}

// Earlier lists win over later ones, and no list is a list without names.
func TestLists(t *testing.T) {
	read := func(line string) *List {
		l, err := ReadList(tabbed("kind | name | aliases\n"+line), "")
		require.NoError(t, err)
		return l
	}
	const text = "Orbit sold the mine of Orbit Two."
	z := &Analyzer{Lists: []*List{nil, read("organization | Orbit Holdings | Orbit"), read("organization | Orbit Two | Orbit"), {}}}
	n := z.Analyze(plain(text))
	checkAnalysis(t, n)
	require.Len(t, n.Mentions, 2)
	assert.Equal(t, "Orbit", n.Mentions[1].Text, "the first list knows no longer name")
	assert.Equal(t, n.Mentions[0].Entity, n.Mentions[1].Entity)
	e, ok := n.Entity(n.Mentions[0].Entity)
	require.True(t, ok)
	assert.Equal(t, "Orbit Holdings", e.Name)
	assert.InDelta(t, 1, e.Score, 0)
}

func TestReadListErrors(t *testing.T) {
	broken := errors.New("broken")
	_, err := ReadList(iotest.ErrReader(broken), "names.tsv")
	require.ErrorIs(t, err, broken)
	_, err = ReadList(strings.NewReader("kind\tname\nperson\tAnn\xff\n"), "names.tsv")
	require.EqualError(t, err, "names.tsv:2: not in UTF-8")
	_, err = ReadList(strings.NewReader("kind\tname\nperson\tAnn\nx\n"), "")
	require.EqualError(t, err, "line 3: no name")
	_, err = ReadList(strings.NewReader("kind\tname\nperson\t"+strings.Repeat("Ann ", 99)), "a")
	require.EqualError(t, err, "a:2: a name of 99 words, more than 24")
	l, err := ReadList(strings.NewReader("\ufeffkind\tname\r\n\r\nperson\tAnn\r\n"), "")
	require.NoError(t, err)
	assert.Equal(t, []ListEntry{{Kind: KindPerson, Name: "Ann"}}, l.Entries)
}

// A list may end its lines as any system does, and one with a character that is none
// of a name is refused, in few words however long the cell is.
func TestReadListHostile(t *testing.T) {
	for _, end := range []string{"\n", "\r\n", "\r"} {
		l, err := ReadList(strings.NewReader("\ufeff# tin\rkind\tname"+end+end+"person\tAnn"+end+"place\tOssel"), "")
		require.NoError(t, err, "%q", end)
		assert.Equal(t, []ListEntry{{Kind: KindPerson, Name: "Ann"}, {Kind: KindPlace, Name: "Ossel"}}, l.Entries, "%q", end)
		_, err = ReadList(strings.NewReader("kind\tname"+end+end+"person\t"), "a")
		require.EqualError(t, err, "a:3: no name", "%q", end)
	}
	for cells, want := range map[string]string{
		"person\tAnn\x1b[2J":                `a:2: a control character in "Ann\x1b[2J"`,
		"person\tAnn\tB\u202enn":            `a:2: a control character in "B\u202enn"`,
		"person\tAnn\t\t\tM\x00ayor":        `a:2: a control character in "M\x00ayor"`,
		"person\tAnn\t\x1b\tNO\tMayor":      `a:2: a control character in "\x1b"`,
		"person\tAnn\t\tAt\x1blantis":       `a:2: no country is called "At\x1blantis"`,
		"\x1b\tAnn":                         `a:2: no kind is called "\x1b"; they are person, organization, place, country and bloc`,
		"person\tAnn\t\t\t\t\t\t\x1b\u202e": `a:2: no date: "\x1b\u202e"`,
	} {
		_, err := ReadList(strings.NewReader("kind\tname\taliases\tcountry\ttitle\tclass\tbody\tfrom\n"+cells), "a")
		require.ErrorContains(t, err, want, "%q", cells)
	}
	for _, piece := range []string{"\x00", "a", "ä", "a\t", "\u202e"} {
		long := strings.Repeat(piece, 5<<20/len(piece))
		for _, before := range []string{"", "kind\tname\n", "kind\tname\nplace\t", "kind\tname\tfrom\nplace\tOssel\t", "kind\tname\tcountry\nplace\tOssel\t"} {
			_, err := ReadList(strings.NewReader(before+long), "a")
			if err != nil {
				assert.Less(t, len(err.Error()), 1000, "%q after %q", piece, before)
			}
		}
	}
	_, err := ReadList(io.LimitReader(zeros{}, maxReferences+1), "a")
	require.ErrorIs(t, err, ErrTooLong)
}

// zeros has no end.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// Of a list that is wrong all through only some mistakes are told.
func TestReadListMostErrors(t *testing.T) {
	_, err := ReadList(strings.NewReader("kind\tname\n"+strings.Repeat("person\t\n", 1000)), "names.tsv")
	joined, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok)
	assert.Len(t, joined.Unwrap(), maxSyntaxErrors)
	assert.ErrorContains(t, err, "names.tsv:21: no name; this and the rest of the file is left")
}

// A list of 50,000 names is read and looked for in time that grows with the text.
func TestListLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	var b strings.Builder
	b.WriteString("kind\tname\taliases\n")
	for i := range 50_000 {
		fmt.Fprintf(&b, "organization\tThe The The The %d Company\tThe %d\n", i, i)
	}
	l, err := ReadList(strings.NewReader(b.String()), "")
	require.NoError(t, err)
	z := &Analyzer{Lists: []*List{l}, Recognizer: fixed{}}
	z.Analyze(plain("The"))
	took := func(size int) time.Duration {
		text := strings.Repeat("The ", size)
		return timing.Fastest(func() { z.Analyze(plain(text)) })
	}
	assert.Less(t, took(1<<14), 30*took(1<<11)+200*time.Millisecond)
}

func TestListConcurrently(t *testing.T) {
	l, err := ReadList(tabbed("kind | name\norganization | Orbit Ore"), "")
	require.NoError(t, err)
	z := &Analyzer{Lists: []*List{l}}
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() { assert.Len(t, z.Analyze(plain("Orbit Ore grew.")).Mentions, 1) })
	}
	wait.Wait()
}

// Any list that is read finds each of its names alone in a text, unless a line
// before has it, and says nothing wrong about places.
func FuzzReadList(f *testing.F) {
	files, _ := filepath.Glob("testdata/list/*.txtar")
	for _, file := range files {
		if archive, err := txtar.ParseFile(file); err == nil {
			f.Add(strings.ReplaceAll(string(archive.Files[0].Data), "|", "\t"), "Orbit Ore and Ann Lee")
		}
	}
	f.Add("kind\tname\nperson\tAnn's\norganization\tCo.\n", "Ann's Co. of Co")
	f.Fuzz(func(t *testing.T, list, text string) {
		l, err := ReadList(strings.NewReader(list), "f")
		if err != nil {
			if _, ok := errors.AsType[*SyntaxError](err); !ok {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		z := &Analyzer{Lists: []*List{l}, Recognizer: fixed{}, MinScore: -1}
		checkAnalysis(t, z.Analyze(plain(text)))
		for _, e := range l.Entries {
			checkAnalysis(t, z.Analyze(plain(e.Name)))
		}
	})
}

// The office of a list is known without the text, wins over the built-in table,
// and holds for its time alone.
func TestListOfficesInText(t *testing.T) {
	list, err := ReadList(strings.NewReader("kind\tname\tcountry\ttitle\tclass\tbody\tfrom\tto\n"+
		"person\tMara Quist\tNorway\tMinister of Mines\tminister\tMinistry of Mines\t2024-01\t\n"+
		"person\tOle Brandt\tNorway\tMinister of Mines\tminister\tMinistry of Mines\t2019-01\t2023-12-31\n"), "house.tsv")
	require.NoError(t, err)
	n := (&Analyzer{Lists: []*List{list}}).Analyze(Parse("Talks in Oslo\n\nSep 23, 2025\n\nMara Quist met the buyers in Oslo. Ole Brandt had met them before.\n"))
	quist, ok := n.Entity("person:mara-quist")
	require.True(t, ok)
	require.Len(t, quist.Offices, 1)
	assert.Equal(t, "Minister of Mines", quist.Offices[0].Title)
	assert.Equal(t, Country("NO"), quist.Offices[0].Country)
	assert.Equal(t, SourceTable, quist.Offices[0].Source)
	brandt, ok := n.Entity("person:ole-brandt")
	require.True(t, ok)
	for _, o := range brandt.Offices {
		assert.Equal(t, "former", o.Modifier)
	}
}

// The end of an office may be less precise than its beginning, and a season or a
// decade.
func TestListOfficePeriods(t *testing.T) {
	for _, c := range []struct {
		from, to string
		in, out  Date
	}{
		{"Sept. 23, 2024", "2024", ymd(2024, 12, 1), ymd(2025, 2, 1)},
		{"Spring 2024", "Fall 2024", ymd(2024, 4, 1), ymd(2025, 2, 1)},
		{"2001", "2000s", ymd(2009, 6, 1), ymd(2011, 6, 1)},
		{"c. 2001", "2004", ymd(2003, 6, 1), ymd(2006, 6, 1)},
	} {
		list, err := ReadList(strings.NewReader("kind\tname\tcountry\ttitle\tfrom\tto\n"+
			"person\tMara Quist\tNorway\tMinister of Mines\t"+c.from+"\t"+c.to+"\n"), "house.tsv")
		require.NoError(t, err, "%v", c)
		for _, when := range []Date{c.in, c.out} {
			a := Parse("Talks in Oslo\n\nMara Quist met the buyers in Oslo.\n")
			a.Date = when
			quist, ok := (&Analyzer{Lists: []*List{list}}).Analyze(a).Entity("person:mara-quist")
			require.True(t, ok)
			held := len(quist.Offices) == 1 && quist.Offices[0].Modifier == ""
			assert.Equal(t, when == c.in, held, "%v on %s: %+v", c, when, quist.Offices)
		}
	}
}

// TestListInCode shows what is made of a list that no file was read for.
func TestListInCode(t *testing.T) {
	l := &List{Entries: []ListEntry{
		{Name: "Calder Ridge"},
		{Kind: "firm", Name: "Calder Ridge"},
		{Kind: KindOrganization},
		{Kind: KindPerson, Name: "–"},
		{Kind: KindPlace, Name: strings.Repeat("Calder ", 25)},
		{Kind: KindCountry, Name: "Atlantis"},
		{Kind: KindPerson, Name: "Ann Lee", Country: "QQ"},
		{Kind: KindPerson, Name: "Ann Lee", Title: "Mayor", Class: "boss"},
		{Kind: KindPlace, Name: "Ossel", Title: "Mayor"},
		{Kind: KindCountry, Name: "Norge"},
		{Kind: KindOrganization, Name: "The Hill Group", Aliases: []string{"HG"}},
	}}
	l.Entries[9] = ListEntry{Kind: KindCountry, Name: "Norge", Country: "NO"}
	require.EqualError(t, l.Check(), `list: entry 0, "Calder Ridge": no kind
list: entry 1, "Calder Ridge": no kind is called firm; they are person, organization, place, country and bloc
list: entry 2, "": no name
list: entry 3, "–": no word in "–"
list: entry 4, "`+strings.Repeat("Calder ", 8)+`Cald…": a name of 25 words, more than 24
list: entry 5, "Atlantis": no country is called Atlantis
list: entry 6, "Ann Lee": no country has the code QQ
list: entry 7, "Ann Lee": no class of office is called boss
list: entry 8, "Ossel": only a person has a title`)
	z := &Analyzer{Lists: []*List{l}, Recognizer: fixed{}}
	n := z.Analyze(plain("Calder Ridge and Ann Lee met HG in Norge and Ossel."))
	checkAnalysis(t, n)
	got, _ := shown(n)
	assert.Equal(t, "organization:hill | The Hill Group |\ncountry:NO | Norway | NO\n", got)
	l.Entries[10].Name = "Orbit Ore"
	assert.Empty(t, z.Analyze(plain("Orbit Ore grew.")).Entities, "later changes are not seen")
	assert.NoError(t, new(List).Check())
	assert.NoError(t, (&List{Entries: []ListEntry{{Kind: KindCountry, Name: "Norway"}}}).Check())
	assert.Equal(t, maxSyntaxErrors, strings.Count((&List{Entries: make([]ListEntry, 99)}).Check().Error(), "no name"))
}

// TestListSharesIDs shows that a bloc and an organization of a list have the ID that they have without it.
func TestListSharesIDs(t *testing.T) {
	l := &List{Entries: []ListEntry{
		{Kind: KindBloc, Name: "European Union", Aliases: []string{"Europe Club"}},
		{Kind: KindBloc, Name: "Nordic Club"},
		{Kind: KindOrganization, Name: "Orbit Ore Inc."},
		{Kind: KindOrganization, Name: "Acme Group"},
		{Kind: KindOrganization, Name: "Acme Ltd"},
	}}
	n := (&Analyzer{Lists: []*List{l}, Recognizer: fixed{}}).Analyze(plain("The EU and the Europe Club met the Nordic Club, Orbit Ore Inc., Acme Group and Acme Ltd today."))
	checkAnalysis(t, n)
	assert.Equal(t, []string{"EU", "nordic-club"}, ids(n, KindBloc))
	assert.Equal(t, []string{"orbit-ore", "acme", "acme-ltd"}, ids(n, KindOrganization))
}
