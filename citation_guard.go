package gloss

import (
	"strings"
	"unicode"
)

// A citationGuard tells what in the text of a field would be read as another part
// of a line. Such a text is printed in inner quotation marks, and no reading takes
// it for the field without them.
type citationGuard struct {
	form   *CitationForm
	quotes *CitationQuotes
	all    []CitationFormPart
}

// A holding says whether a text is what it stands for.
type holding int8

const (
	holdsField holding = iota // it is that and nothing else
	holdsOther                // something else is in it
	holdsNever                // and would be however the text goes on
)

// holding says whether text, which stands in a line for the field f of part
// without quotation marks, is that and nothing else. First says that the line
// begins with it.
func (g *citationGuard) holding(f CitationField, part *CitationFormPart, text string, first bool) holding {
	switch f {
	case FieldURL, FieldDOI:
		switch {
		case strings.IndexByte(text, ' ') >= 0:
			return holdsNever
		case !isPageAddress(text):
			return holdsOther
		}
		return holdsField
	case FieldVolume, FieldIssue, FieldPages:
		if !g.isNumber(f, text) {
			return holdsOther
		}
	case FieldPlace, FieldPublisher, FieldPublication:
		if d := placeDelimiter(g.all); d != "" && strings.Contains(text, d) {
			return holdsOther
		}
	case FieldAuthor:
		if !g.holdsNames(text, part) {
			if g.marked(part, text) {
				return holdsNever
			}
			return holdsOther
		}
	default:
	}
	if g.named(g.all, text) || g.labeled(text) {
		return holdsOther
	}
	if isPlain(text) {
		if f != FieldAuthor && strings.Contains(text, g.form.Names.last()) && g.listsPeople(text) {
			return holdsOther
		}
		return holdsField
	}
	switch {
	case first && citationLabel(text) > 0,
		f != FieldTitle && strings.Contains(text, "; ") && g.form.Names.Delimiter != "; ",
		g.marked(part, text),
		f != FieldAuthor && g.beginsWithPeople(text):
		return holdsNever
	case hasDigit(text) && g.dated(g.all, "", part, text), f != FieldAuthor && g.listsPeople(text):
		return holdsOther
	}
	return holdsField
}

// isNumber reports whether text numbers a volume, an issue or pages: 12, xiv,
// H.R. 8187, Spring, 16, 34–56.
func (g *citationGuard) isNumber(f CitationField, text string) bool {
	const longest = 40
	const roman = "IVXLCDMivxlcdm.-–, "
	last := text[len(text)-1]
	switch {
	case len(text) > longest, strings.ContainsAny(text, "(:*“"), last == ',', last == ';', !hasDigit(text) && strings.Trim(text, roman) != "" && !isSeason(text, &g.form.Dates):
		return false
	case f == FieldVolume:
		return strings.IndexByte(text, ' ') < 0
	case f == FieldPages:
		for piece := range strings.SplitSeq(text, ", ") {
			if strings.IndexByte(piece, ' ') >= 0 || !hasDigit(piece) && strings.Trim(piece, roman) != "" {
				return false
			}
		}
		_, dated := g.form.Dates.parse(text)
		return !dated
	}
	return true
}

// placeDelimiter returns what parts a place from who published there, if that is
// more than a comma.
func placeDelimiter(parts []CitationFormPart) string {
	d := ""
	anyPart(parts, func(p *CitationFormPart) bool {
		if p.Field == FieldPlace && strings.Trim(p.Delimiter, ", ") != "" {
			d = p.Delimiter
		}
		return d != ""
	})
	return d
}

// isSeason reports whether text names a season or month of the form, as issues are
// named.
func isSeason(text string, dates *CitationDates) bool {
	n, rest := dates.matchWord("season", text)
	m, after := dates.matchWord("month", text)
	return n >= 0 && rest == "" || m > 0 && after == ""
}

// isPageAddress reports whether text, which has no space, is that of a page or a DOI:
// there is a scheme, a path, or a point within it.
func isPageAddress(text string) bool {
	if strings.HasPrefix(text, "*") || strings.HasPrefix(text, "(") || strings.ContainsAny(text, "‘“") {
		return false
	}
	point := strings.IndexByte(text, '.')
	return strings.Contains(text, "://") || strings.IndexByte(text, '/') > 0 || point > 0 && point+1 < len(text) && startsLower(text[point+1:])
}

// isPlain reports whether text is words alone, in which only other words can show
// another part.
func isPlain(text string) bool {
	for i := range len(text) {
		c := text[i]
		if c >= 0x80 || c != ' ' && c != '-' && c != '\'' && c != '.' && c != '&' && (c < 'A' || 'Z' < c && c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}

// holdsNames reports whether text is a list of names in the form, or one name
// that is none.
func (g *citationGuard) holdsNames(text string, part *CitationFormPart) bool {
	names := &g.form.Names
	if names.Order != "" {
		return true
	}
	list, more := strings.CutSuffix(text, names.more())
	head, tail, two := strings.Cut(list, names.last())
	listed := strings.Contains(head, names.delimiter())
	if listed && !two && !more || two && strings.Contains(tail, names.delimiter()) {
		return false
	}
	if !listed && !two {
		return strings.TrimSpace(part.Delimiter) == "" || !strings.Contains(text, part.Delimiter)
	}
	for name := range strings.SplitSeq(head, names.delimiter()) {
		if strings.IndexByte(name, ' ') < 0 {
			return false
		}
	}
	return !two || strings.IndexByte(tail, ' ') >= 0
}

// named reports whether text has the words in it that announce one of parts: via.
func (g *citationGuard) named(parts []CitationFormPart, text string) bool {
	for i := range parts {
		for _, words := range [...]string{parts[i].Before, parts[i].After} {
			words = strings.TrimSpace(words)
			if words != "" && strings.ContainsFunc(words, unicode.IsLetter) && holdsWords(text, words) {
				return true
			}
		}
		if g.named(parts[i].Parts, text) {
			return true
		}
	}
	return false
}

// labeled reports whether a piece of text is what the form calls a kind of work.
func (g *citationGuard) labeled(text string) bool {
	for i := range g.form.Kinds {
		label := g.form.Kinds[i].Label
		at := -1
		if label != "" {
			at = strings.Index(text, label)
		}
		if at < 0 {
			continue
		}
		before := strings.TrimRight(text[:at], " ")
		after := strings.TrimLeft(text[at+len(label):], " ")
		if (before == "" || strings.IndexByte(",.;([", before[len(before)-1]) >= 0) && (after == "" || strings.IndexByte(",.;)]", after[0]) >= 0) {
			return true
		}
	}
	return false
}

// holdsWords reports whether words stand in text with none of its letters about
// them.
func holdsWords(text, words string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return false
		}
		i += from
		if (i == 0 || !unicode.IsLetter(rune(text[i-1])) || !unicode.IsLetter(firstRune(words))) &&
			(i+len(words) == len(text) || !unicode.IsLetter(rune(text[i+len(words)])) || !unicode.IsLetter(rune(words[len(words)-1]))) {
			return true
		}
		from = i + len(words)
	}
}

// beginsWithPeople reports whether text begins as a line does that names authors.
func (g *citationGuard) beginsWithPeople(text string) bool {
	if g.form.Names.Order != "" {
		return false
	}
	author := authorPart(g.all)
	if author == nil {
		return false
	}
	if d := author.Delimiter; strings.TrimSpace(d) != "" {
		first, _, ok := strings.Cut(text, d)
		return ok && namesAuthors(first)
	}
	return false
}

// listsPeople reports whether text is the names of several people.
func (g *citationGuard) listsPeople(text string) bool {
	if g.form.Names.Order != "" || !strings.Contains(text, g.form.Names.last()) || authorPart(g.all) == nil {
		return false
	}
	const longest = 200
	people, sure := peopleIn(text[:min(len(text), longest)])
	return len(people) > 1 && sure
}

// namesAuthors reports whether s, which more follows, are people or the staff of a
// newsroom.
func namesAuthors(s string) bool {
	people, _ := peopleIn(s)
	return len(people) > 0 || isStaff(s)
}

func authorPart(parts []CitationFormPart) *CitationFormPart {
	for i := range parts {
		if parts[i].Field == FieldAuthor {
			return &parts[i]
		}
		if p := authorPart(parts[i].Parts); p != nil {
			return p
		}
	}
	return nil
}

// marked reports whether text holds what marks another part than own in some form
// of the house: its quotation marks, its emphasis, an address.
func (g *citationGuard) marked(own *CitationFormPart, text string) bool {
	quoted := strings.Contains(text, g.quotes.Opening)
	address := strings.Contains(text, "://") || strings.HasPrefix(text, "www.") || strings.Contains(text, " www.")
	if !quoted && !address && !strings.ContainsAny(text, "*_") {
		return false
	}
	marks := func(part *CitationFormPart) bool {
		return part.Quotes && quoted || part.Emphasis != "" && strings.Contains(text, part.Emphasis) ||
			part != own && address && (part.Field == FieldURL || part.Field == FieldDOI)
	}
	if anyPart(g.form.Parts, marks) {
		return true
	}
	for i := range g.form.Kinds {
		if anyPart(g.form.Kinds[i].Parts, marks) {
			return true
		}
	}
	return false
}

// anyPart reports whether is holds for one of parts or a part in them.
func anyPart(parts []CitationFormPart, is func(*CitationFormPart) bool) bool {
	for i := range parts {
		if is(&parts[i]) || anyPart(parts[i].Parts, is) {
			return true
		}
	}
	return false
}

// dated reports whether text holds a date as another of parts than own would have
// it. Opening is what stands before the parts.
func (g *citationGuard) dated(parts []CitationFormPart, opening string, own *CitationFormPart, text string) bool {
	for i := range parts {
		part := &parts[i]
		opens := part.Before
		if i == 0 {
			opens = opening + part.Before
		}
		if g.dated(part.Parts, opens, own, text) || part != own && isCitationDate(part.Field) && g.holdsDate(strings.TrimSpace(opens), text) {
			return true
		}
	}
	return false
}

// holdsDate reports whether one of the pieces of text, each after opening, is a
// date of the form or begins as one does.
func (g *citationGuard) holdsDate(opening, text string) bool {
	dates := &g.form.Dates
	for rest, more := text, true; more; {
		piece := rest
		if opening != "" {
			_, piece, more = strings.Cut(rest, opening)
			if !more {
				return false
			}
		}
		rest = piece
		if i := strings.IndexAny(piece, ",;)]"); i >= 0 {
			piece, rest = piece[:i], strings.TrimLeft(piece[i+1:], " ")
		} else {
			more = false
		}
		if hasDigit(piece) {
			if _, ok := dates.parse(strings.TrimSuffix(piece, ".")); ok || dates.beginsDate(piece) {
				return true
			}
		}
	}
	return false
}

// hasYear reports whether four digits stand together in s, as in every date.
func hasYear(s string) bool {
	n := 0
	for i := range len(s) {
		if n++; s[i] < '0' || s[i] > '9' {
			n = 0
		}
		if n == dateYearDigits {
			return true
		}
	}
	return false
}
