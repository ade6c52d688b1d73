package gloss

import (
	"strings"
	"unicode"

	"github.com/glossnews/gloss/internal/bib"
)

// bibNames returns the names of a field, and whether it ends in others.
func bibNames(value string) (names []Name, more bool) {
	for _, s := range bib.SplitNames(value) {
		if s == "others" {
			more = true
			continue
		}
		if n := bibName(s); strings.TrimSpace(n.Literal+n.Given+n.Dropping+n.Particle+n.Family+n.Suffix) != "" {
			names = append(names, n)
		}
	}
	return names, more
}

// bibName returns the name that s is, in any of the forms of BibLaTeX: in braces,
// van der Berg, Jr., Jan; Jan van der Berg; family=Berg, given=Jan, prefix=van der.
func bibName(s string) Name {
	if inner, ok := bib.Group(s); ok {
		literal, _ := bib.Decode(inner)
		return Name{Literal: literal}
	}
	parts := bib.SplitCommas(s)
	if n, ok := bibExtended(parts); ok {
		return n
	}
	switch len(parts) {
	case 1:
		return bibNatural(bib.Words(parts[0]))
	case 2:
		return bibTurned(parts[0], "", parts[1])
	case 3:
		return bibTurned(parts[0], parts[1], parts[2])
	}
	literal, _ := bib.Decode(s)
	return Name{Literal: literal}
}

// bibExtended returns the name of which each part is named.
func bibExtended(parts []string) (Name, bool) {
	var n Name
	useprefix := "true"
	for i, part := range parts {
		key, value, ok := strings.Cut(part, "=")
		value, _ = bib.Decode(value)
		switch key = strings.ToLower(strings.TrimSpace(key)); {
		case !ok:
			return n, false
		case key == "family":
			n.Family = value
		case key == "given":
			n.Given = value
		case key == "prefix":
			n.Particle = value
		case key == "suffix":
			n.Suffix = value
		case key == "useprefix":
			useprefix = value
		case i == 0:
			return n, false
		}
	}
	if useprefix == "false" {
		n.Dropping, n.Particle = n.Particle, ""
	}
	return n, true
}

// bibTurned returns the name van der Berg, Jr., Jan.
func bibTurned(family, suffix, given string) Name {
	words := bib.Words(family)
	from := 0
	for from < len(words)-1 && isBibParticle(words[from]) {
		from++
	}
	n := withoutParticle(Name{Particle: bibWords(words[:from]), Family: bibWords(words[from:])})
	n.Given, _ = bib.Decode(given)
	n.Suffix, _ = bib.Decode(suffix)
	return n
}

// bibNatural returns the name Jan van der Berg.
func bibNatural(words []string) Name {
	if len(words) == 0 { // but ties and space
		return Name{}
	}
	last := len(words) - 1
	from := 0
	for from < last && !isBibParticle(words[from]) {
		from++
	}
	to := last
	for to > from && !isBibParticle(words[to-1]) {
		to--
	}
	if from == to {
		from, to = last, last
	}
	return withoutParticle(Name{Given: bibWords(words[:from]), Particle: bibWords(words[from:to]), Family: bibWords(words[to:])})
}

// withoutParticle returns n with the particle of a family name such as al-Sisi by
// itself.
func withoutParticle(n Name) Name {
	if n.Particle == "" {
		n.Particle, n.Family = cutParticle(n.Family)
	}
	return n
}

func bibWords(words []string) string {
	s, _ := bib.Decode(strings.Join(words, " "))
	return s
}

// isBibParticle reports whether a word begins with a small letter. One in braces
// has no case.
func isBibParticle(word string) bool {
	if strings.HasPrefix(word, "{") && !strings.HasPrefix(word, `{\`) {
		return false
	}
	s, _ := bib.Decode(word)
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.IsLower(r)
		}
	}
	return false
}

// bibNameList returns names as the value of a field.
func bibNameList(names []Name, more bool, escape func(string) string) string {
	list := make([]string, 0, len(names)+1)
	for _, n := range names {
		if s := bibNameOf(n, escape); s != "" {
			list = append(list, s)
		}
	}
	if more {
		list = append(list, "others")
	}
	return strings.Join(list, " and ")
}

// bibNameOf returns n in the shortest form that is read as n.
func bibNameOf(n Name, escape func(string) string) string {
	if n.Literal != "" {
		return "{" + escape(n.Literal) + "}"
	}
	plain := n
	plain.Handle, plain.FamilyFirst = "", false
	if plain == (Name{}) {
		if n.Handle == "" {
			return ""
		}
		return "{" + escape(n.Handle) + "}"
	}
	for _, s := range [...]string{bibNameTurned(plain, escape), bibNameExtended(plain, escape)} {
		if strings.HasPrefix(s, ",") { // no family name
			continue
		}
		if list := bib.SplitNames(s); len(list) == 1 && list[0] != "others" && bibName(list[0]) == plain {
			return s
		}
	}
	if plain.Dropping != "" && plain.Particle != "" {
		plain.Given, plain.Dropping = strings.TrimSpace(plain.Given+" "+plain.Dropping), ""
		return bibNameOf(plain, escape)
	}
	return bibNameExtended(plain, escape)
}

func bibNameTurned(n Name, escape func(string) string) string {
	s := n.Family
	if s = bibPart(s, escape); isBibParticle(s) {
		s = "{" + s + "}"
	}
	if n.Particle != "" {
		s = afterParticle(bibPart(n.Particle, escape), s)
	}
	if n.Suffix != "" {
		s += ", " + bibPart(n.Suffix, escape)
	}
	if n.Given != "" || n.Suffix != "" {
		s += ", " + bibPart(n.Given, escape)
	}
	return s
}

func bibNameExtended(n Name, escape func(string) string) string {
	var parts []string
	add := func(key, s string) {
		if s != "" {
			parts = append(parts, key+"="+bibPart(s, escape))
		}
	}
	add("family", n.Family)
	add("given", n.Given)
	add("prefix", n.Particle)
	if n.Particle == "" && n.Dropping != "" {
		add("prefix", n.Dropping)
		parts = append(parts, "useprefix=false")
	}
	add("suffix", n.Suffix)
	return strings.Join(parts, ", ")
}

// bibPart returns a part of a name, in braces if it has what divides names.
func bibPart(s string, escape func(string) string) string {
	tex := escape(s)
	if strings.ContainsAny(tex, ",=") || hasAnd(s) {
		return "{" + tex + "}"
	}
	return tex
}

// hasAnd reports whether and is a word of s.
func hasAnd(s string) bool {
	for _, w := range strings.FieldsFunc(s, unicode.IsSpace) {
		if strings.EqualFold(w, "and") {
			return true
		}
	}
	return false
}
