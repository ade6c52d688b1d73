package read

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/edit"
	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
)

func utf16Bytes(s string, order binary.AppendByteOrder) string {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = order.AppendUint16(b, u)
	}
	return string(b)
}

func TestDecode(t *testing.T) {
	const text = "Ünïcode 😀 one\nand a second line\n"
	utf32 := func(order binary.AppendByteOrder) string {
		var b []byte
		for _, r := range text {
			b = order.AppendUint32(b, uint32(r))
		}
		return string(b)
	}
	for name, src := range map[string]string{
		"UTF-8":                 text,
		"UTF-8 with mark":       "\xef\xbb\xbf" + text,
		"UTF-16LE with mark":    "\xff\xfe" + utf16Bytes(text, binary.LittleEndian),
		"UTF-16BE with mark":    "\xfe\xff" + utf16Bytes(text, binary.BigEndian),
		"UTF-16LE without mark": utf16Bytes(text, binary.LittleEndian),
		"UTF-16BE without mark": utf16Bytes(text, binary.BigEndian),
		"UTF-32LE with mark":    "\xff\xfe\x00\x00" + utf32(binary.LittleEndian),
		"UTF-32BE with mark":    "\x00\x00\xfe\xff" + utf32(binary.BigEndian),
	} {
		assert.Equal(t, text, edit.Apply(src, Decode(src)), name)
	}
}

func TestDecodeTruncated(t *testing.T) {
	src := "\xff\xfe" + utf16Bytes("odd one", binary.LittleEndian) + "x"
	assert.Equal(t, "odd one\uFFFD", edit.Apply(src, Decode(src)))
	lone := "\xff\xfe\x3d\xd8a\x00" // half a pair, then an a
	assert.Equal(t, "\uFFFDa", edit.Apply(lone, Decode(lone)))
}

func TestBinary(t *testing.T) {
	assert.True(t, Binary("%PDF-1.4 text"))
	assert.True(t, Binary("\x00\x01\x02\x03abc"))
	assert.True(t, Binary("\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0"), "Russian in windows-1251")
	assert.False(t, Binary("Ein Caf\xe9 in M\xfcnchen"), "German in windows-1252")
	assert.False(t, Binary("\uFFFD\uFFFD\uFFFD"))
	assert.False(t, Binary(""))
	assert.False(t, Binary("a\tb\r\nc\x1b[1m and enough text for one escape"))
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain":                                          "plain",
		"a\r\nb\rc\u2028d\ve":                            "a\nb\nc\nd\ne",
		"two  spaces, a\ttab, a\u00a0hard one":           "two spaces, a tab, a hard one",
		"  indented and trailing  \n":                    "  indented and trailing  \n",
		"nul\x00 bell\x07 del\x7f":                       "nul bell del",
		"\x1b[1;31mred\x1b[0m \x1b]0;title\x07x":         "red x",
		"soft\u00adhyphen zero\u200bwidth \u202emirror":  "softhyphen zerowidth mirror",
		"bad \xff byte":                                  "bad \uFFFD byte",
		"piece (opens in a new tab).  Next":              "piece. Next",
		"(R-TX (opens in a new tab)) and":                "(R-TX) and",
		"( (opens in a new tab)NASDAQ: USAR)":            "(NASDAQ: USAR)",
		"plant (opens in a new tab)could":                "plant could",
		"link, opens new tab, and":                       "link, and",
		"a note [link is external]":                      "a note",
		"(opens in the morning)":                         "(opens in the morning)",
		"text ©!-- /wp:paragraph --> more":               "text more",
		"©!-- /wp:paragraph -->":                         "©!-- /wp:paragraph -->",
		"an <!-- aside --> here, a -- dash – and — more": "an here, a -- dash – and — more",
		"AT&amp;T &#8217; &nbsp;x &notanentity; &copy":   "AT&T ’ x &notanentity; &copy",
		"_Rare Earth Exchanges (_REEx)":                  "Rare Earth Exchanges (REEx)",
		"an _Emphasis_ and snake_case and _lower":        "an Emphasis and snake_case and _lower",
		"some **bold** words and 2 ** 3 ** 4":            "some bold words and 2 ** 3 ** 4",
		"**A bold line**":                                "**A bold line**",
		"marked *":                                       "marked *",
	} {
		assert.Equal(t, want, edit.Apply(in, Clean(in)), "%q", in)
	}
}

func TestUnwrap(t *testing.T) {
	wrapped := "A paragraph that was broken at a fixed width so that\nits lines are much the same in length and go on with\nsmall letters, as those of a mail or an old page do,\nwith a last one that is short.\n\nSearch\nRecent News\n"
	want := "A paragraph that was broken at a fixed width so that its lines are much the same in length and go on with small letters, as those of a mail or an old page do, with a last one that is short.\n\nSearch\nRecent News\n"
	assert.Equal(t, want, edit.Apply(wrapped, Unwrap(wrapped)))
	for _, kept := range []string{"", "One\nTwo\nThree\n", "A headline\nA paragraph of one line that is much longer than the other.\n"} {
		assert.Empty(t, Unwrap(kept), "%q", kept)
	}
}

func TestBlocks(t *testing.T) {
	type line struct {
		Text  string
		Kind  Kind
		Blank bool
	}
	for in, want := range map[string][]line{
		"":                          nil,
		" one \n\n\ntwo":            {{"one", Text, false}, {"two", Text, true}},
		"## A heading ##\n**Bold**": {{"A heading", Heading, false}, {"Bold", Heading, false}},
		"• a\n- b\n1. c\n(2) d":     {{"a", Item, false}, {"b", Item, false}, {"c", Item, false}, {"d", Item, false}},
		"•\na\n•\nb":                {{"a", Item, false}, {"b", Item, false}},
		"• a • b •":                 {{"a", Item, false}, {"b", Item, false}},
		"* * *\n----\n###":          {{"* * *", Rule, false}, {"----", Rule, false}, {"###", Rule, false}},
		"-5 degrees\n2026 begins":   {{"-5 degrees", Text, false}, {"2026 begins", Text, false}},
		"“A quotation.”\n— Her":     {{"“A quotation.”", Text, false}, {"— Her", Text, false}},
	} {
		var got []line
		for _, b := range Blocks(in) {
			got = append(got, line{in[b.Start:b.End], b.Kind, b.Blank})
		}
		assert.Equal(t, want, got, "%q", in)
	}
}

// FuzzRead checks that the steps account for every byte: edits are in order and
// change something, and blocks hold all that is not white space or a mark.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"a\r\nb", "x (opens in a new tab) y", "• a • b", "\xff\xfea\x00", "**a** _B_ &amp; <!-- c -->", "\x1b[0m\u202e", "o\no o\n-", "a ** **b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		ordered(t, s, Decode(s))
		s = strings.ToValidUTF8(edit.Apply(s, Decode(s)), "\uFFFD")
		ordered(t, s, Clean(s))
		s = edit.Apply(s, Clean(s))
		ordered(t, s, Unwrap(s))
		s = edit.Apply(s, Unwrap(s))
		at := 0
		for _, b := range Blocks(s) {
			if b.Line < at || b.Start < b.Line || b.End < b.Start || b.End > len(s) || !utf8.ValidString(s[b.Start:b.End]) {
				t.Fatalf("%q: block %+v after %d", s, b, at)
			}
			if lost := strings.TrimFunc(s[at:b.Line], func(r rune) bool { return isSpace(r) || r == '\n' || strings.ContainsRune(bullets+"#*:-–—+o", r) }); lost != "" {
				t.Fatalf("%q: %q is in no block", s, lost)
			}
			at = b.End
		}
	})
}

func ordered(t *testing.T, s string, edits []edit.Edit) {
	t.Helper()
	at := 0
	for _, e := range edits {
		if e.Start < at || e.End < e.Start || e.End > len(s) || s[e.Start:e.End] == e.New {
			t.Fatalf("%q: edit %+v after %d", s, e, at)
		}
		at = e.End
	}
}

// TestLinear reads hostile text of two sizes: four times the text must not take
// much more than four times the time.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for _, unit := range []string{"_A ", "** ", "**a", "(", "( ", "<!--", "–", "\u00a0 ", "&amp", "\x1b[", "• ", "o\n", "a\nb", "#", "- a\nb "} {
		timing.Linear(t, unit, 1<<17, func(text string) {
			text = edit.Apply(text, Clean(text))
			text = edit.Apply(text, Unwrap(text))
			Blocks(text)
		})
	}
}
