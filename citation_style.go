package gloss

import (
	"bytes"
	"slices"
	"strings"
)

// String returns c in the built-in house's style: "Hannah Collymore,
// Cryptopolitan, September 23, 2025." The address is left out unless there is
// nothing else to find the work by.
func (c Citation) String() string { return builtinHouse().Citation(c) }

// Citation returns c as the house writes it, in the form that s.CitationForm
// has; without one that is the built-in house's.
//
// What a field says is printed as it is, on one line, with the quotation marks
// in it fit for those around it. A field in which a reader would take something
// for another part ("The Star, May 1, 2024" as the name of a publication) stands
// in inner quotation marks. Of a date that the calendar does not have only the
// year is printed. Of a citation that says nothing which the form prints, beside
// what kind of work it is, the line is "", also where the form says n.d.
func (s *Style) Citation(c Citation) string {
	form := s.citationForm()
	label, parts := form.kindForm(c.Kind)
	var buf [256]byte
	p := citationPrinter{form: form, quotes: form.Quotes.marks(), c: &c, label: label, all: parts, b: buf[:0]}
	last := p.list(parts)
	if !p.said {
		return ""
	}
	if !last.Open {
		p.delimit(form.End)
	}
	return string(p.b)
}

// citationForm returns the form in which s has citations.
func (s *Style) citationForm() *CitationForm {
	if s == nil || s.CitationForm == nil {
		return builtinHouse().CitationForm
	}
	return s.CitationForm
}

// A citationPrinter prints one citation.
type citationPrinter struct {
	form   *CitationForm
	quotes CitationQuotes
	c      *Citation
	label  string
	all    []CitationFormPart
	b      []byte
	inside int    // where a comma goes at the end of a quotation; 0 if b does not end in one
	used   uint32 // the fields that were printed, as bits
	said   bool   // something is printed that c says, beside its kind
}

// list prints parts and returns the last of them that is printed, or nil.
func (p *citationPrinter) list(parts []CitationFormPart) *CitationFormPart {
	var last *CitationFormPart
	for i := range parts {
		part := &parts[i]
		if !p.has(part) {
			continue
		}
		if last != nil {
			p.delimit(last.Delimiter)
		}
		p.append(part.Before)
		if len(part.Parts) > 0 {
			p.list(part.Parts)
		} else {
			p.part(part)
		}
		p.append(part.After)
		last = part
	}
	return last
}

func (p *citationPrinter) append(s string) {
	if s != "" {
		p.b, p.inside = append(p.b, s...), 0
	}
}

// has reports whether part is printed.
func (p *citationPrinter) has(part *CitationFormPart) bool {
	for _, f := range part.Unless {
		if p.known(p.all, f) {
			return false
		}
	}
	if len(part.Parts) > 0 {
		return slices.ContainsFunc(part.Parts, func(in CitationFormPart) bool { return p.has(&in) })
	}
	return part.Missing != "" || p.field(part) != ""
}

// known reports whether a part with the field f has something to print.
func (p *citationPrinter) known(parts []CitationFormPart, f CitationField) bool {
	for i := range parts {
		part := &parts[i]
		if len(part.Parts) > 0 {
			if p.known(part.Parts, f) {
				return true
			}
			continue
		}
		if part.Field != f {
			continue
		}
		field := p.first(part)
		if field == FieldPublication && isSentence(p.c.Publication, !p.c.Date.IsZero()) {
			continue // what is no name finds no work
		}
		if field != "" {
			return true
		}
	}
	return false
}

// field returns the field that part prints, or "".
func (p *citationPrinter) field(part *CitationFormPart) CitationField {
	if p.says(part.Field, part) && p.used&fieldBit(part.Field) == 0 {
		return part.Field
	}
	for _, f := range part.Or {
		if p.says(f, part) && p.used&fieldBit(f) == 0 {
			return f
		}
	}
	return ""
}

// first is field of a citation of which nothing is printed yet.
func (p *citationPrinter) first(part *CitationFormPart) CitationField {
	used := p.used
	p.used = 0
	f := p.field(part)
	p.used = used
	return f
}

// says reports whether the citation says f in a way that part can print.
func (p *citationPrinter) says(f CitationField, part *CitationFormPart) bool {
	switch f {
	case FieldAuthor:
		return slices.ContainsFunc(p.c.Authors, named)
	case FieldDate:
		return !printablePeriod(p.c.Date, part.Precision).IsZero()
	case FieldAccessed:
		return !printableDate(p.c.Accessed, part.Precision).IsZero()
	case FieldKind:
		return p.label != ""
	default:
		return strings.TrimSpace(*p.c.field(f)) != ""
	}
}

// part prints the field of part.
func (p *citationPrinter) part(part *CitationFormPart) {
	f := p.field(part)
	if f == "" {
		p.append(part.Emphasis)
		p.append(part.Missing)
		p.append(part.Emphasis)
		return
	}
	p.used |= fieldBit(f)
	p.said = p.said || f != FieldKind
	p.append(part.Emphasis)
	switch {
	case isCitationDate(f), f == FieldKind:
		p.plain(f, part)
	case part.Quotes:
		p.quoted(inOneLine(p.text(f)))
	default:
		p.guarded(f, part)
	}
	p.append(part.Emphasis)
}

// plain prints a date or the label of the kind.
func (p *citationPrinter) plain(f CitationField, part *CitationFormPart) {
	p.inside = 0
	switch f {
	case FieldDate:
		p.b = p.form.Dates.append(p.b, printablePeriod(p.c.Date, part.Precision))
	case FieldAccessed:
		p.b = p.form.Dates.appendDate(p.b, printableDate(p.c.Accessed, part.Precision))
	default:
		p.b = append(p.b, p.label...)
	}
}

// text returns what the citation says in the field f.
func (p *citationPrinter) text(f CitationField) string {
	if f == FieldAuthor {
		return string(p.form.Names.append(nil, p.c.Authors, p.c.MoreAuthors))
	}
	return *p.c.field(f)
}

// quoted prints s in quotation marks. Those in it become inner ones.
func (p *citationPrinter) quoted(s string) {
	q := &p.quotes
	p.append(q.Opening)
	start := len(p.b)
	p.b = appendInner(p.b, s, q)
	p.b = append(p.b, q.Closing...)
	p.inside = 0
	if !q.Outside {
		p.inside = len(p.b) - len(q.Closing)
		if n := p.inside - len(q.InnerClosing); n > start && string(p.b[n:p.inside]) == q.InnerClosing && bytes.Contains(p.b[start:n], []byte(q.InnerOpening)) {
			p.inside = n // “‘Ores,’”
		}
	}
}

// appendInner appends s with inner quotation marks in place of outer ones. Marks
// that are apostrophes too stay as they are.
func appendInner(b []byte, s string, q *CitationQuotes) []byte {
	if q.Closing == "’" || !strings.Contains(s, q.Opening) && !strings.Contains(s, q.Closing) {
		return append(b, s...)
	}
	s = strings.ReplaceAll(s, q.Opening, q.InnerOpening)
	return append(b, strings.ReplaceAll(s, q.Closing, q.InnerClosing)...)
}

// guarded prints the field f, in inner quotation marks if something in it would
// be read as another part.
func (p *citationPrinter) guarded(f CitationField, part *CitationFormPart) {
	p.inside = 0
	start := len(p.b)
	var text string
	if f == FieldAuthor {
		p.b = p.form.Names.append(p.b, p.c.Authors, p.c.MoreAuthors)
		text = string(p.b[start:])
	} else {
		text = inOneLine(*p.c.field(f))
		p.b = append(p.b, text...)
	}
	g := citationGuard{form: p.form, quotes: &p.quotes, all: p.all}
	if g.holding(f, part, text, start == 0) != holdsField {
		p.b = append(append(append(p.b[:start], p.quotes.InnerOpening...), text...), p.quotes.InnerClosing...)
	}
}

// delimit prints d as it goes with what stands before it: no second full stop,
// and a comma or full stop within the quotation marks if that is where the house
// has it, unless the quotation ends in a mark of its own.
func (p *citationPrinter) delimit(d string) {
	if d == "" {
		return
	}
	switch mark := d[0]; {
	case mark != '.' && mark != ',':
	case (mark == '.' || p.inside > 0) && endsStopped(p.b, &p.quotes):
		d = d[1:]
	case p.inside > 0:
		p.b = slices.Insert(p.b, p.inside, mark)
		d = d[1:]
	}
	p.inside = 0
	p.b = append(p.b, d...)
}

// endsStopped reports whether s ends in a full stop, question or exclamation
// mark, which may have closing marks after it.
func endsStopped[T string | []byte](s T, q *CitationQuotes) bool {
	for {
		n := len(s)
		for _, mark := range [...]string{q.Closing, q.InnerClosing, "*", "_"} {
			if len(s) >= len(mark) && string(s[len(s)-len(mark):]) == mark {
				s = s[:len(s)-len(mark)]
			}
		}
		if len(s) == n {
			break
		}
	}
	for _, mark := range [...]string{".", "?", "!", "…"} {
		if len(s) >= len(mark) && string(s[len(s)-len(mark):]) == mark {
			return true
		}
	}
	return false
}

// inOneLine returns s without space at its ends and with one space between words.
func inOneLine(s string) string {
	space := true
	for i := range len(s) {
		c := s[i]
		switch {
		case c == ' ' && space, c != ' ' && c <= ' ', c == 0xC2, c == 0xE1, c == 0xE2 && i+1 < len(s) && s[i+1] <= 0x81, c == 0xE3:
			return strings.Join(strings.Fields(s), " ") // a space of another kind, perhaps
		}
		space = c == ' '
	}
	if space && s != "" {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

// field returns the field f of c, if that is a text; else an empty one.
func (c *Citation) field(f CitationField) *string {
	switch f {
	case FieldTitle:
		return &c.Title
	case FieldPublication:
		return &c.Publication
	case FieldAgency:
		return &c.Agency
	case FieldVia:
		return &c.Via
	case FieldPublisher:
		return &c.Publisher
	case FieldPlace:
		return &c.Place
	case FieldSeries:
		return &c.Series
	case FieldVolume:
		return &c.Volume
	case FieldIssue:
		return &c.Issue
	case FieldPages:
		return &c.Pages
	case FieldURL:
		return &c.URL
	case FieldDOI:
		return &c.DOI
	case FieldRemark:
		return &c.Remark
	default:
		return new(string)
	}
}

// fieldBit returns the bit of a field that is printed once. A date may be printed
// in several parts.
func fieldBit(f CitationField) uint32 {
	for i, g := range [...]CitationField{
		FieldAuthor, FieldTitle, FieldPublication, FieldAgency, FieldVia, FieldPublisher, FieldPlace, FieldSeries,
		FieldVolume, FieldIssue, FieldPages, FieldURL, FieldDOI, FieldRemark,
	} {
		if f == g {
			return 1 << i
		}
	}
	return 0
}
