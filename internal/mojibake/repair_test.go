package mojibake

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// laws checks what holds for every input.
func laws(t *testing.T, s string) {
	t.Helper()
	got, edits := Repair(s)
	require.True(t, utf8.ValidString(got), "Repair(%q) = %q is not valid", s, got)
	require.Equal(t, got, apply(s, edits), "the edits of %q do not make what Repair returns", s)
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

type benchText struct{ name, text string }

func benchTexts() []benchText {
	return []benchText{
		{"ascii", "The ministry said on Tuesday that exports of rare earths rose again. "},
		{"curly", "“It’s the supply chain,” she said – and the U.S.’s allies ‘know’ it. The rest of the line is plain text of the usual kind. "},
		{"thai", "กระทรวงพาณิชย์เปิดเผยว่าการส่งออกแร่หายากเพิ่มขึ้นโดยเฉพาะในเดือนที่ผ่านมา "},
		{"greek", "Το υπουργείο ανακοίνωσε ότι οι εξαγωγές σπάνιων γαιών αυξήθηκαν ξανά. "},
		{"russian", "Министерство сообщило, что экспорт редкоземельных металлов снова вырос. "},
		{"ukrainian", "Міністерство повідомило, що експорт рідкісноземельних металів з України зріс. "},
		{"polish", "Ministerstwo ogłosiło, że eksport metali ziem rzadkich znów wzrósł, a ceny są wyższe. "},
		{"kindA", "The ministry said that โ€œexportsโ€\u009d of rare earths donโ€™t matter as much โ€“ as the press says. "},
		{"kindB", "The ministry said that โexportsโ of rare earths donโt matter as much โ as the press says. "},
		{"cyrillic", Damage("Министерство сообщило, что экспорт редкоземельных металлов снова вырос. ", "windows-1252", Control)},
		{"twice", Damage(Damage("The ministry’s “exports” – café. ", "windows-1252", Control), "windows-1252", Control)},
		{"adversarialA", "Ã"},
		{"adversarialB", "â€"},
		{"adversarialC", "Ãƒ"},
		{"adversarialD", "ƒ"},
		{"adversarialE", "โ "},
	}
}

func BenchmarkRepair(b *testing.B) {
	for _, c := range benchTexts() {
		text := strings.Repeat(c.text, 1<<20/len(c.text))
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Repair(text)
			}
		})
	}
}

func TestLaws(t *testing.T) {
	for _, c := range []string{"Ã", "â€", "Ãƒ", "โ", "Ã\u0083", "\u0085", "\xff", "€", "Å ", "\ufffd"} {
		laws(t, strings.Repeat(c, 300))
	}
	assert.NotPanics(t, func() { Repair("\xe2\x80") })
}
