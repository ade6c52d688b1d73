package tag_test

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/glossnews/gloss/internal/tag"
	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// found returns what the built-in model finds in a text, as "P Jane Doe".
func found(text string) []string {
	doc, _ := document(text)
	var all []string
	for _, e := range tag.Load().Tag(doc) {
		all = append(all, string("POLNT"[e.Kind])+" "+text[e.Start:e.End])
	}
	return all
}

func TestTag(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{
			"The Kenyan finance minister, Grace Otieno, met officials of the World Bank in Nairobi on Monday.",
			[]string{"T Kenyan finance minister", "N Kenyan", "P Grace Otieno", "O World Bank", "L Nairobi"},
		},
		{
			"Talks between the European Union and China were held in Brussels, Reuters reported.",
			[]string{"O European Union", "L China", "L Brussels", "O Reuters"},
		},
		{
			"He Lifeng told Caixin Global that the shares of Lynas Rare Earths and TikTok had risen.",
			[]string{"P He Lifeng", "O Caixin Global", "O Lynas Rare Earths", "O TikTok"},
		},
		{"it was a quiet day and nothing happened at all.", nil},
		{"", nil},
	} {
		assert.Equal(t, c.want, found(c.text), c.text)
	}
}

// TestTagArticle has what one sentence cannot tell.
func TestTagArticle(t *testing.T) {
	text := "Halloran Mining Company shut its works in Peru on Friday.\n" +
		"Halloran said that it would reopen them in May.\n"
	assert.Contains(t, found(text), "O Halloran")

	text = "Ships use the Automatic Identification System (AIS).\n" +
		"The captain said AIS had been off since Monday.\n"
	assert.NotContains(t, found(text), "O AIS")
}

// TestTagCertain has what is certain of a name by its form or place.
func TestTagCertain(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The clerk told us that it opens at 8:30 PM.\n", nil},
		{"More is at https://www.example.com/news/china/kenya-wins today.\n", nil},
		{"The harbour is closed until May.\nThanks for your patience.\nRosa\n", []string{"P Rosa"}},
		{"He joined the firm Harlan Whitcombe in May.\n", []string{"O Harlan Whitcombe"}},
		{"She sold Dunmore Energy, Inc. in May.\n", []string{"O Dunmore Energy, Inc."}},
		{"All stood up for the King and sang.\n", []string{"T King"}},
		{"The container ship Halloran Dawn left Peru.\nHalloran Dawn carries ore.\n", []string{"L Peru"}},
		{"She paid US$350mn in the Southern District of Ohio.\n", []string{"L Southern District of Ohio"}},
		{"They asked a police chief, and he told a Londoner.\n", []string{"N Londoner"}},
		{"The Danish Navy wrote to France's finance minister.\n", []string{"N Danish", "O Navy", "T France's finance minister", "L France"}},
		{"Rosa Beltran runs the bank.\nRB: We lend to farmers.\n", []string{"P Rosa Beltran", "P RB"}},
	} {
		assert.Equal(t, c.want, found(c.text), c.text)
	}
}

// TestFile holds docs/model.md and the scores in it to the file that is embedded.
func TestFile(t *testing.T) {
	data, err := os.ReadFile("model.bin")
	require.NoError(t, err)
	sum := sha256.Sum256(data)
	doc, err := os.ReadFile(filepath.Join("..", "..", "docs", "model.md"))
	require.NoError(t, err)
	assert.Contains(t, string(doc), hex.EncodeToString(sum[:]), "docs/model.md names another file than model.bin")
	for _, name := range []string{"news_own.jsonl.gz", "news_own.dev.jsonl.gz", "marked.jsonl.gz", "newswire.jsonl.gz", "bodies.tsv"} {
		data, err := os.ReadFile(filepath.Join("data", name))
		require.NoError(t, err)
		sum := sha256.Sum256(data)
		assert.Regexp(t, regexp.QuoteMeta(name)+`.*`+hex.EncodeToString(sum[:]), string(doc))
	}
	assert.Less(t, len(data), 16<<20)
}

// TestFloors measures the model on the sentences that the project has itself.
func TestFloors(t *testing.T) {
	set := marked.Set{Name: "news_own.dev", Titles: true}
	articles, _, err := set.Read("data")
	require.NoError(t, err)
	var scored [10]marked.Tally
	got := marked.Measure(tag.Load(), articles, func(s *marked.Sentence, got []marked.Found) {
		marked.Calibrate(&scored, s, got)
	})
	for _, f := range []struct {
		kind  int
		floor float64
	}{
		{core.Person, 98},
		{core.Organization, 93.5},
		{core.Place, 97.9},
		{core.Nationality, 98.7},
		{marked.TitleKind, 94.7},
	} {
		assert.GreaterOrEqual(t, got[f.kind].F1(), f.floor, "%c", "POLNT"[f.kind])
	}
	sure := scored[9]
	assert.Greater(t, float64(sure.Right), 0.95*float64(sure.Found), "of those scored .9 and more")
}

func TestLoadIsQuick(t *testing.T) {
	data, err := os.ReadFile("model.bin")
	require.NoError(t, err)
	start := time.Now()
	tag.New(data)
	assert.Less(t, time.Since(start), 500*time.Millisecond) // a busy machine; it takes some 5 ms
}

// TestConcurrent reads articles by several goroutines at once, with the race
// detector's help.
func TestConcurrent(t *testing.T) {
	text := strings.Repeat("Chancellor Anna Weber of Germany spoke at Siemens in Munich.\n", 20)
	want := found(text)
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for range 10 {
				assert.Equal(t, want, found(text))
			}
		})
	}
	wait.Wait()
}

// TestOrder says that what was read before does not change what is found.
func TestOrder(t *testing.T) {
	text := "Maria Silva leads Banco Azul in Lisbon, the Portuguese capital."
	want := found(text)
	for range 40 {
		found(strings.Repeat("Other words by Ruth Okafor. ", 3))
		assert.Equal(t, want, found(text))
	}
}

// TestLongText says that a text of any size is read, and names beyond the size of
// a piece are found.
func TestLongText(t *testing.T) {
	text := strings.Repeat("Grace Otieno met Reuters in Nairobi ", 4000)
	assert.Greater(t, len(found(text)), 11000)
	text = strings.Repeat("Grace Otieno met Reuters in Nairobi.\n", 5500)
	assert.Greater(t, len(found(text)), 16000)
}

func FuzzTag(f *testing.F) {
	for _, s := range []string{
		"President Ana Ruiz (U.S.) met IMF (International Monetary Fund) staff.",
		"ALL CAPITALS HERE AND THERE IN PARIS", "small letters in london by john", "", "(", "A (A) (B) AB (AB)",
		"\xff\xfe Zoë Müller 北京 💥 of the", "U.S.-China, the the The of of", "the of for of Bank for the of the Lakes for",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, _ := document(text)
		before, inside := tag.Entity{}, 0
		for _, e := range tag.Load().Tag(doc) {
			if e.Start < 0 || e.End > len(text) || e.Start >= e.End {
				t.Fatalf("%v is outside of %q", e, text)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[e.Start:e.End]) {
				t.Fatalf("%v of %q is not on rune edges", e, text)
			}
			if !(e.Score >= 0 && e.Score <= 1) {
				t.Fatalf("score %v", e.Score)
			}
			if e.Start < before.Start {
				t.Fatalf("%v after %v", e, before)
			}
			if e.Kind != tag.Title {
				if e.Start < inside {
					t.Fatalf("%v overlaps one before", e)
				}
				inside = e.End
			}
			before = e
		}
	})
}
