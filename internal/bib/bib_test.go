package bib

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct {
		tex, text string
		plain     bool
	}{
		{`M{\"u}ller`, "Müller", true},
		{`M\"uller`, "Müller", true},
		{`M\"{u}ller`, "Müller", true},
		{`\'{\i}ndice na{\"\i}ve \^\i x`, "índice naïve îx", true},
		{`\v{C}apek \c{S}, \c Sx \k{a} \H{o} \r{a} \u{g} \.{z} \={a} \~n \d{h} \b{d}`, "Čapek Ş, Şx ą ő å ğ ż ā ñ ḥ ḏ", true},
		{`{\ae}{\AE}\o re\O{}re{\l}\L \ss{} {\aa}\AA {\th}{\dh}`, "æÆøreØrełŁß åÅþð", true},
		{`a \& b \% \$ \# \_ \{ \}`, "a & b % $ # _ { }", true},
		{`\textbackslash{}x \textasciitilde{} \textasciicircum{}`, `\x ~ ^`, true},
		{"``a'' -- b --- c `d'", "“a” – b — c `d'", true},
		{"?`qu\\'e? !`s\\'i!", "¿qué? ¡sí!", true},
		{`-{}-{}- '{}'`, "--- ''", true},
		{`a~b`, "a\u00a0b", true},
		{" a \n\t b\\ c ", "a b c", true},
		{`{NASA} budget`, "NASA budget", false},
		{`\emph{so} {\it it} \textbf{bold}`, "so it bold", false},
		{`\href{http://x.example}{here}`, "here", false},
		{`\url{http://x.example/a}`, "http://x.example/a", false},
		{`\unknown{a} b`, `\unknown{a} b`, false},
		{`$x^2 \$ y$ z`, `$x^2 \$ y$ z`, false},
		{`$x`, `$x`, false},
		{`a\`, `a\`, false},
		{`\"`, `"`, false},
		{`\"{}`, `"`, false},
		{`\'{\unknown}`, `'\unknown`, false},
		{`\'1`, `'1`, false},
		{`\'{q}`, "q\u0301", true},
		{`\é`, `\é`, false},
		{`50\,000`, "50 000", true},
		{`auf\/lage elec\-tric`, "auflage electric", true},
		{``, "", true},
		{`}{`, "", false},
	} {
		text, plain := Decode(c.tex)
		assert.Equal(t, c.text, text, c.tex)
		assert.Equal(t, c.plain, plain, c.tex)
	}
}

func TestEscape(t *testing.T) {
	for text, want := range map[string]string{
		"Müller & Co. 5 % $1 #2 a_b": `Müller \& Co. 5 \% \$1 \#2 a\_b`,
		`{a} \b ~c ^d`:               `\textbraceleft{}a\textbraceright{} \textbackslash{}b \textasciitilde{}c \textasciicircum{}d`,
		"a--b ''c'' ``d":             "a-{}-b '{}'c'{}' `{}`d",
		"¿a? ?`":                     "¿a? ?{}`",
		"a\u00a0b":                   "a~b",
		"":                           "",
	} {
		assert.Equal(t, want, Escape(text))
		assert.True(t, Balanced(Escape(text)))
	}
	for text, want := range map[string]string{
		"Müller":        `M{\"u}ller`,
		"Žiar naïve ǰ":  `{\v{Z}}iar na{\"{\i}}ve {\v{\j}}`,
		"Ştefan ą":      `{\c{S}}tefan {\k{a}}`,
		"Øre, Łódź, ß":  `{\O}re, {\L}{\'o}d{\'z}, {\ss}`,
		"“a” – b — ¿c’": "``a'' -- b --- ?`c{\\textquoteright}",
		"50 € §":        `50 {\euro} {\textsection}`,
	} {
		tex, ok := EscapeASCII(text)
		assert.True(t, ok)
		assert.Equal(t, want, tex)
		back, _ := Decode(tex)
		assert.Equal(t, text, back)
	}
	tex, ok := EscapeASCII("稀土 & ores")
	assert.False(t, ok)
	assert.Equal(t, `稀土 \& ores`, tex)
}

func TestBase(t *testing.T) {
	got := ""
	for _, r := range "aÖßøŁÆ習é" {
		got += Base(r)
	}
	assert.Equal(t, "aOssoLAE習e", got)
}

func TestVerbatim(t *testing.T) {
	for value, want := range map[string]string{
		" https://x.example/a_b%20c#d&e~f ": "https://x.example/a_b%20c#d&e~f",
		`https://x.example/a\_b\%20\#\&`:    "https://x.example/a_b%20#&",
		`{https://x.example}`:               "https://x.example",
		`\url{https://x.example}`:           "https://x.example",
	} {
		assert.Equal(t, want, Verbatim(value))
	}
	assert.Equal(t, "https://x.example/%7Ba%7D%5Cb%20c", EscapeVerbatim(`https://x.example/{a}\b c`))
}

func TestSplit(t *testing.T) {
	assert.Equal(t, []string{"a b", "{c and d}", "e"}, SplitNames("a b and {c and d}\n AND  e and "))
	assert.Equal(t, []string{"band", "andes", "a andb"}, SplitNames("band and andes and a andb"))
	assert.Equal(t, []string{"a", "{b, c}", "", "d"}, SplitCommas("a, {b, c},,d"))
	assert.Equal(t, []string{"a", "{b c}", `\"o`, "d"}, Words("a  {b c}~\\\"o\n d"))
	for s, want := range map[string]bool{"{a}": true, "{a} {b}": false, "{a": false, "a": false, `{\"o}`: false, `{\"Osterreich AG}`: true, "{}": true} {
		_, ok := Group(s)
		assert.Equal(t, want, ok, s)
	}
}

func entries(text string) (found []string, told []string) {
	p := NewParser(text, func(offset int, msg string) {
		told = append(told, fmt.Sprint(offset, " ", msg))
	})
	for {
		e, ok := p.Next()
		if !ok {
			return found, told
		}
		s := e.Type + " " + e.Key
		for _, f := range e.Fields {
			s += " " + f.Name + "=" + f.Value
		}
		found = append(found, s)
	}
}

func TestParser(t *testing.T) {
	for text, want := range map[string][]string{
		`@A{k, B = {c {d}}, e = "f {"} g", h = 12,}`: {`a k b=c {d} e=f {"} g h=12`},
		"@a(k, b = {)})": {"a k b=)"},
		"@string{x = {y}} @a{k, b = x # \" z\" # X # sep}": {"a k b=y zySeptember"},
		"@a{k}@b{l,}":                                        {"a k", "b l"},
		"@a{k, b={1}, b={2}}":                                {"a k b=1"},
		"me@x.example @ a { k , b = {c} }":                   {"a k b=c"},
		"@comment{@a{k}} @preamble{\"x\"} @comment y\n@a{l}": {"a l"},
		"": nil,
	} {
		found, told := entries(text)
		assert.Equal(t, want, found, text)
		assert.Empty(t, told, text)
	}
}

// Strings that grow with each other do not fill the memory.
func TestParserStringsGrow(t *testing.T) {
	var b strings.Builder
	b.WriteString("@string{a0 = {aaaaaaaaaa}}\n")
	for i := range 60 {
		fmt.Fprintf(&b, "@string{a%d = a%d # a%d}\n", i+1, i, i)
	}
	b.WriteString("@x{k, v = a60}\n")
	found, told := entries(b.String())
	assert.Empty(t, found)
	require.Len(t, told, 1)
	assert.Contains(t, told[0], "too long a value")
}

// Entries with mistakes are all told of, and those between them are read.
func TestParserGoesOn(t *testing.T) {
	found, told := entries(strings.Repeat("@a{k, b}\n@a{l, c = 1}\n", 100))
	assert.Len(t, told, 100)
	assert.Len(t, found, 100)
}

// What was escaped is decoded to the same text, but for white space.
func FuzzEscape(f *testing.F) {
	for _, s := range []string{"a--b ``c'' ?` ~ ^ \\ {}$%#&_", "Žiar ǰ ḥ\u0301 Ł-–—-", "'\u00a0'", "\\'a", "{\\\"", "”’'“‘`"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		want := strings.Trim(strings.Join(strings.FieldsFunc(" "+s+" ", func(r rune) bool { return strings.ContainsRune(" \t\r\n", r) }), " "), " ")
		tex := Escape(s)
		require.True(t, Balanced(tex))
		got, plain := Decode(tex)
		require.Equal(t, want, got, tex)
		require.True(t, plain, tex)
		tex, _ = EscapeASCII(s)
		require.True(t, Balanced(tex))
	})
}

// Any text is read, decoded and split without end.
func FuzzParser(f *testing.F) {
	f.Add("@string{x = {y}} @a{k, b = x # \"z\", author = {A and {\\\"O} and B, C}}")
	f.Add("@a(k, b = {\\'{\\i}\\unknown{$x}}) @comment{")
	f.Fuzz(func(t *testing.T, text string) {
		p := NewParser(text, func(offset int, _ string) {
			require.True(t, 0 <= offset && offset <= len(text))
		})
		for {
			e, ok := p.Next()
			if !ok {
				break
			}
			for _, f := range e.Fields {
				Decode(f.Value)
				Verbatim(f.Value)
				for _, name := range SplitNames(f.Value) {
					SplitCommas(name)
					Words(name)
				}
				require.True(t, Balanced(f.Value), "%q", f.Value)
			}
		}
	})
}
