package gloss

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/glossnews/gloss/internal/mojibake"
)

// TestRepairCases repairs the texts of testdata/repair: for each an input, as a
// Go string where it is fragile, what it should be, and the edits that make it.
// With -update what Repair makes is written there.
func TestRepairCases(t *testing.T) {
	files, err := filepath.Glob("testdata/repair/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		require.NoError(t, err)
		for i := 0; i+2 < len(archive.Files); i += 3 {
			part := archive.Files[i : i+3]
			input := strings.TrimSuffix(string(part[0].Data), "\n")
			if quoted, err := strconv.Unquote(input); err == nil {
				input = quoted
			}
			got, edits := Repair(input)
			var list strings.Builder
			for _, e := range edits {
				fmt.Fprintf(&list, "%+q %q", e.In(input), e.New)
				if e.Guess {
					list.WriteString(" guess")
				}
				list.WriteString("\n")
			}
			if *update {
				part[1].Data, part[2].Data = []byte(got+"\n"), []byte(list.String())
				continue
			}
			name, _, _ := strings.Cut(part[0].Name, ":")
			t.Run(filepath.Base(file)+"/"+name, func(t *testing.T) {
				assert.Equal(t, string(part[1].Data), got+"\n")
				assert.Equal(t, string(part[2].Data), list.String())
				assert.Equal(t, got, Apply(input, edits...))
			})
		}
		if *update {
			require.NoError(t, os.WriteFile(file, txtar.Format(archive), 0o644))
		}
	}
}

// soundTexts returns the texts of testdata/repair/clean.txt and their
// languages.
func soundTexts(tb testing.TB) (languages, texts []string) {
	tb.Helper()
	file, err := os.ReadFile("testdata/repair/clean.txt")
	require.NoError(tb, err)
	for line := range strings.Lines(string(file)) {
		if language, text, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t"); ok {
			languages, texts = append(languages, language), append(texts, text)
		}
	}
	require.NotEmpty(tb, texts)
	return languages, texts
}

func TestRepairLeavesSoundText(t *testing.T) {
	_, texts := soundTexts(t)
	texts = append(texts, strings.Join(texts, "\n"))
	for _, text := range texts {
		got, edits := Repair(text)
		assert.Equal(t, text, got)
		assert.Nil(t, edits)
	}
}

// TestRepairUndoesDamage reads every text in a language through every page, and
// all of them as one article of which every second line is damaged.
func TestRepairUndoesDamage(t *testing.T) {
	languages, texts := soundTexts(t)
	right, all := 0, 0
	for i, text := range texts {
		if len(languages[i]) > 2 {
			continue // drawings, code
		}
		for _, page := range mojibake.Pages() {
			once := mojibake.Damage(text, page, mojibake.Control)
			for _, damaged := range []string{once, mojibake.Damage(once, page, mojibake.Control)} {
				all++
				if got, _ := Repair(damaged); got == text {
					right++
				}
			}
		}
	}
	assert.GreaterOrEqual(t, float64(right)/float64(all), 0.99, "%d of %d", right, all)
}

func TestRepairSample(t *testing.T) {
	const sample = "../shared/samples/us-china-rare-earth-dispute"
	input, err := os.ReadFile(sample + ".txt")
	if err != nil {
		t.Skip("the sample is not part of the project")
	}
	want, err := os.ReadFile(sample + ".repaired.txt")
	require.NoError(t, err)
	got, edits := Repair(string(input))
	assert.Equal(t, string(want), got)
	guesses := 0
	for _, e := range edits {
		if e.Guess {
			guesses++
		}
	}
	assert.Len(t, edits, 25)
	assert.Equal(t, 5, guesses)
}

func ExampleRepair() {
	text, edits := Repair("The portâ€™s owner said: â€œWe didnâ€™t know.â€")
	fmt.Println(text)
	for _, e := range edits {
		fmt.Println(e.Start, e.End, e.New, e.Guess)
	}
	// Output:
	// The port’s owner said: “We didn’t know.”
	// 8 16 ’ false
	// 30 37 “ false
	// 44 52 ’ false
	// 59 64 ” true
}

func FuzzRepair(f *testing.F) {
	_, texts := soundTexts(f)
	for i, text := range texts {
		f.Add(text)
		f.Add(mojibake.Damage(text, mojibake.Pages()[i%len(mojibake.Pages())], mojibake.Replaced))
	}
	f.Add("\xc3\x00000\x00")
	f.Add("\ufeff\ufeffa")
	f.Add("caf\xe9 \x93na\xefve\x94 \xe2\x80")
	f.Fuzz(func(t *testing.T, s string) {
		once, edits := Repair(s)
		if !utf8.ValidString(once) {
			t.Errorf("Repair(%q) = %q is not valid UTF-8", s, once)
		}
		if made := Apply(s, edits...); made != once {
			t.Errorf("Repair(%q) = %q, and the edits make %q", s, once, made)
		}
		if twice, _ := Repair(once); twice != once {
			t.Errorf("Repair(%q) = %q, then %q", s, once, twice)
		}
	})
}

func BenchmarkRepair(b *testing.B) {
	read := func(s, page string, holes mojibake.Holes) string { return mojibake.Damage(s, page, holes) }
	curly := "“It’s the supply chain,” she said – and the U.S.’s allies ‘know’ it. The rest of the line is plain text. "
	for _, c := range []struct{ name, text string }{
		{"clean/ascii", "The ministry said on Tuesday that exports of rare earths rose again. "},
		{"clean/curly", curly},
		{"clean/thai", "กระทรวงพาณิชย์เปิดเผยว่าการส่งออกแร่หายากเพิ่มขึ้นโดยเฉพาะในเดือนที่ผ่านมา "},
		{"clean/greek", "Το υπουργείο ανακοίνωσε ότι οι εξαγωγές σπάνιων γαιών αυξήθηκαν ξανά. "},
		{"clean/ukrainian", "Міністерство повідомило, що експорт рідкісноземельних металів з України зріс. "},
		{"damaged/kindA", read(curly, "windows-874", mojibake.Filled)},
		{"damaged/kindB", strings.NewReplacer("“", "โ", "”", "โ", "’", "โ", "‘", "โ", "–", "โ").Replace(curly)},
		{"damaged/twice", read(read(curly, "windows-1252", 0), "windows-1252", 0)},
		{"damaged/russian", read("Министерство сообщило, что экспорт редкоземельных металлов снова вырос. ", "windows-1252", 0)},
		{"adversarial/lead", "Ã"},
		{"adversarial/lost", "â€"},
		{"adversarial/nested", "Ãƒ"},
	} {
		for _, size := range []int{1, 4, 16} {
			if size > 1 && !strings.HasPrefix(c.name, "adversarial") {
				continue
			}
			text := strings.Repeat(c.text, size<<18/len(c.text))
			b.Run(fmt.Sprintf("%s/%dx", c.name, size), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					Repair(text)
				}
			})
		}
	}
}

func TestApply(t *testing.T) {
	edit := func(start, end int, s string) Edit { return Edit{Span: Span{start, end}, New: s} }
	for _, c := range []struct {
		name  string
		edits []Edit
		want  string
	}{
		{"none", nil, "abcdef"},
		{"in order", []Edit{edit(0, 1, "x"), edit(1, 3, ""), edit(6, 6, "y")}, "xdefy"},
		{"out of order", []Edit{edit(4, 6, "y"), edit(0, 2, "x")}, "xcdy"},
		{"overlap, the first given counts", []Edit{edit(2, 4, "y"), edit(0, 3, "x"), edit(3, 6, "z"), edit(4, 5, "w")}, "abywf"},
		{"outside", []Edit{edit(-1, 2, "x"), edit(5, 7, "x"), edit(3, 2, "x"), edit(7, 7, "x")}, "abcdef"},
		{"insertions", []Edit{edit(2, 3, "z"), edit(2, 2, "x"), edit(2, 2, "y")}, "abxyzdef"},
		{"insertion inside", []Edit{edit(2, 2, "x"), edit(1, 3, "y"), edit(1, 1, "z")}, "azbxcdef"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, Apply("abcdef", c.edits...))
		})
	}
}

func FuzzApply(f *testing.F) {
	f.Add("abcdef", []byte{2, 4, 0, 3, 3, 6, 1, 1, 9, 9})
	f.Fuzz(func(t *testing.T, s string, places []byte) {
		var edits []Edit
		for i := 0; i+1 < len(places); i += 2 {
			edits = append(edits, Edit{Span: Span{int(places[i]) - 2, int(places[i+1]) - 2}, New: string(rune('a' + i/2%26))})
		}
		assert.Equal(t, applySlowly(s, edits), Apply(s, edits...))
	})
}

// applySlowly makes edits as the doc of Apply says: byte by byte, with what was
// decided for each.
func applySlowly(s string, edits []Edit) string {
	var kept []Edit
	for _, e := range edits {
		ok := 0 <= e.Start && e.Start <= e.End && e.End <= len(s)
		for _, k := range kept {
			ok = ok && (e.End <= k.Start || k.End <= e.Start) && (e.Start < e.End || k.Start >= e.Start || e.Start >= k.End)
		}
		if ok {
			kept = append(kept, e)
		}
	}
	var b strings.Builder
	for at := 0; at <= len(s); at++ {
		inside := false
		for _, e := range kept { // insertions first
			if e.Start == at && e.End == at {
				b.WriteString(e.New)
			}
		}
		for _, e := range kept {
			if e.Start == at && e.End > at {
				b.WriteString(e.New)
			}
			inside = inside || e.Start <= at && at < e.End
		}
		if at < len(s) && !inside {
			b.WriteByte(s[at])
		}
	}
	return b.String()
}
