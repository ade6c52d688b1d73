package mojibake

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/edit"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// laws checks what holds for every input.
func laws(t *testing.T, s string) {
	t.Helper()
	got, edits := Repair(s)
	require.True(t, utf8.ValidString(got), "Repair(%q) = %q is not valid", s, got)
	require.Equal(t, got, edit.Apply(s, edits), "the edits of %q do not make what Repair returns", s)
	valid, at := utf8.ValidString(s), 0
	for _, e := range edits {
		require.LessOrEqual(t, at, e.Start)
		require.LessOrEqual(t, e.Start, e.End)
		require.NotEqual(t, s[e.Start:e.End], e.New, "an edit of %q changes nothing", s)
		if valid {
			require.True(t, e.Start == len(s) || utf8.RuneStart(s[e.Start]))
			require.True(t, e.End == len(s) || utf8.RuneStart(s[e.End]))
		}
		at = e.End
	}
	twice, more := Repair(got)
	require.Equal(t, got, twice, "Repair(%q) is not at rest", s)
	require.Nil(t, more)
}

func FuzzRepair(f *testing.F) {
	for _, s := range []string{
		"", "plain", "café – “quoted”", "cafÃ© â€œquotedâ€\u009d", "â€œlostâ€ and itâ€™s", "donโt say โthisโ",
		"nÃƒÂ©", "Ã perturber la rÃ©flexion", "\xe9t\xe9 caf\xe9 \x93quoted\x94", "โ€œI donโ€™t.โ€ ยฉ", "ÃƒÃƒÃƒÃƒÂ©",
		"ภาษาไทย โดย", "Ελληνικά", "Р СѓСЃСЃРєРёР№", "Ã\u0083\u0083\u0083\u00a9", "í\u00a0½í¸\u008d", "\xed\xa0\xbd\xed\xb8\x80",
		"â€\ufffd â€\ufffd", "\u0085\u0093x\u0094", "voilÃ le", "ð\u009f\u0098\u0080",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { laws(t, s) })
}

func TestLaws(t *testing.T) {
	for _, c := range []string{"Ã", "â€", "Ãƒ", "โ", "Ã\u0083", "\u0085", "\xff", "€", "Å ", "\ufffd"} {
		laws(t, strings.Repeat(c, 300))
	}
	assert.NotPanics(t, func() { Repair("\xe2\x80") })
}

func TestPages(t *testing.T) {
	all := pages()
	assert.Equal(t, "windows-1255", all[windows1255].name)
	assert.Equal(t, "Mac Roman", all[macRoman].name)
	for p, page := range all {
		high := []rune(page.high)
		require.Len(t, high, 128, page.name)
		for i, r := range high {
			if r != hole {
				assert.Equal(t, byte(0x80+i), undo().of(r).bytes[p], "%s %q", page.name, r)
			}
		}
	}
	for i, r := range []rune(all[1].high) {
		assert.Equal(t, rune(0x80+i), r, "ISO 8859-1")
	}
	for _, c := range []struct {
		page string
		read string // of the bytes 80, A4, D0 and FF
	}{
		{"windows-1252", "€¤Ðÿ"},
		{"windows-1250", "€¤Đ˙"},
		{"windows-1251", "Ђ¤Ря"},
		{"windows-1254", "€¤Ğÿ"},
		{"windows-1256", "€¤ذے"},
		{"windows-1257", "€¤Š˙"},
		{"windows-1258", "€¤Đÿ"},
		{"ISO-8859-2", "\u0080¤Đ˙"},
		{"ISO-8859-15", "\u0080€Ðÿ"},
		{"Mac Roman", "Ä§–ˇ"},
		{"CP437", "Çñ╨\u00a0"},
		{"KOI8-R", "─╓пЪ"},
	} {
		got := damage("\x80\xa4\xd0\xff", highOf(t, c.page), undo().latin, Control)
		assert.Equal(t, c.read, got, c.page)
	}
}

func highOf(t *testing.T, name string) []rune {
	t.Helper()
	for _, p := range pages() {
		if p.name == name {
			return []rune(p.high)
		}
	}
	t.Fatalf("no page %s", name)
	return nil
}

func TestLetters(t *testing.T) {
	for line := 1; line < lines; line++ {
		require.NotNil(t, beside(line), "line %d of letters.txt", line)
	}
	s, ok := beside(russian).score('с', 'я', [2]rune{' '})
	assert.True(t, ok)
	other, _ := beside(russian).score('с', 'э', [2]rune{' '})
	assert.Greater(t, s, other)
}

func TestCensusHasAPlaceForAll(t *testing.T) {
	var c census
	for r := range rune(0x3000) {
		c.count(r)
	}
}

func TestLanguage(t *testing.T) {
	for text, letter := range map[string]rune{
		"größer, müßig, später": 'ß', "žluťoučký kůň, řeka, děti": 'ě', "żółta łódź, gęś, śnieg": 'ł',
		"çağrı, işçi, güç, şu": 'ı', "їхнє рішення, з’їзд": 'ї', "большое дело, объём": 'ы',
	} {
		var c census
		for _, r := range text {
			c.count(r)
		}
		l, _ := c.language()
		assert.Contains(t, l.letters, string(letter), text)
	}
}
