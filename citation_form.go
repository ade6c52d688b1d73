package gloss

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// A CitationForm is how a house writes its sources: the parts of a line in
// order, and how it writes names, dates and quotation marks in them. It prints a
// citation, see [Style.Citation], and reads what it printed, see
// [Style.ParseCitation].
type CitationForm struct {
	Parts  []CitationFormPart `json:"parts"`
	Kinds  []CitationKindForm `json:"kinds,omitempty"` // what differs for some kinds of work
	Names  CitationNames      `json:"names,omitzero"`
	Dates  CitationDates      `json:"dates,omitzero"`
	Quotes CitationQuotes     `json:"quotes,omitzero"`
	End    string             `json:"end,omitempty"` // of the line
}

// A CitationFormPart is a part of a citation form: a field of the citation, or a
// group of parts. It is left out where the citation does not say it.
type CitationFormPart struct {
	Field     CitationField      `json:"field,omitempty"`
	Or        []CitationField    `json:"or,omitempty"`        // what stands here where Field is not known; it is not printed twice
	Parts     []CitationFormPart `json:"parts,omitempty"`     // of a group
	Missing   string             `json:"missing,omitempty"`   // what stands here where none of that is known: n.d.
	Unless    []CitationField    `json:"unless,omitempty"`    // left out where one of these is known
	Before    string             `json:"before,omitempty"`    // what stands before the part
	After     string             `json:"after,omitempty"`     // and after it
	Delimiter string             `json:"delimiter,omitempty"` // between it and the next that is printed
	Quotes    bool               `json:"quotes,omitempty"`    // it stands in quotation marks
	Emphasis  string             `json:"emphasis,omitempty"`  // a mark of emphasis on both sides: *
	Precision string             `json:"precision,omitempty"` // year or month: how much of a date is printed
	Open      bool               `json:"open,omitempty"`      // the End of the line does not follow it
}

// A CitationKindForm is what differs from the form for some kinds of work.
type CitationKindForm struct {
	Kinds []CitationKind     `json:"kinds"`
	Label string             `json:"label,omitempty"` // what FieldKind prints
	Parts []CitationFormPart `json:"parts,omitempty"` // in place of those of the form
}

// CitationQuotes are the quotation marks of a house. The zero ones are “these”
// and ‘these’ within them.
type CitationQuotes struct {
	Opening      string `json:"opening,omitempty"`
	Closing      string `json:"closing,omitempty"`
	InnerOpening string `json:"innerOpening,omitempty"`
	InnerClosing string `json:"innerClosing,omitempty"`
	Outside      bool   `json:"outside,omitempty"` // a comma or full stop follows the closing mark and does not precede it
}

// marks returns q with the marks that are not given.
func (q CitationQuotes) marks() CitationQuotes {
	if q.Opening == "" {
		q.Opening, q.Closing = "“", "”"
	}
	if q.InnerOpening == "" {
		q.InnerOpening, q.InnerClosing = "‘", "’"
	}
	return q
}

// kindForm returns the label of kind and its parts.
func (f *CitationForm) kindForm(kind CitationKind) (label string, parts []CitationFormPart) {
	parts = f.Parts
	if kind == "" {
		return "", parts
	}
	for i := range f.Kinds {
		if k := &f.Kinds[i]; slices.Contains(k.Kinds, kind) {
			label = k.Label
			if len(k.Parts) > 0 {
				parts = k.Parts
			}
			break
		}
	}
	return label, parts
}

// isCitationDate reports whether field holds a date.
func isCitationDate(field CitationField) bool { return field == FieldDate || field == FieldAccessed }

// check returns an error that names the place of what is wrong in f.
func (f *CitationForm) check() error {
	if len(f.Parts) == 0 {
		return errors.New("parts: a citation has none")
	}
	if err := checkParts(f.Parts, f.Parts, 0); err != nil {
		return err
	}
	seen := map[CitationKind]bool{}
	for i := range f.Kinds {
		k := &f.Kinds[i]
		if err := k.check(seen); err != nil {
			return fmt.Errorf("kinds[%d]%w", i, err)
		}
	}
	if err := f.Names.check(); err != nil {
		return fmt.Errorf("names.%w", err)
	}
	if err := f.Dates.check(); err != nil {
		return fmt.Errorf("dates.%w", err)
	}
	if q := f.Quotes; (q.Opening == "") != (q.Closing == "") || (q.InnerOpening == "") != (q.InnerClosing == "") {
		return errors.New("quotes: an opening and a closing mark go together")
	}
	if q := f.Quotes.marks(); q.Opening == q.InnerOpening || q.Closing == q.InnerClosing {
		return fmt.Errorf("quotes: the inner ones are the outer ones %s%s", q.Opening, q.Closing)
	}
	return checkMarks("end", f.End)
}

func (k *CitationKindForm) check(seen map[CitationKind]bool) error {
	if len(k.Kinds) == 0 {
		return errors.New(".kinds: it is for no kind")
	}
	for j, kind := range k.Kinds {
		switch {
		case !knownCitationKind(kind):
			return fmt.Errorf(".kinds[%d]: no kind is called %q", j, kind)
		case seen[kind]:
			return fmt.Errorf(".kinds[%d]: %q has a form already", j, kind)
		}
		seen[kind] = true
	}
	if err := checkMarks(".label", k.Label); err != nil {
		return err
	}
	if k.Label == "" && len(k.Parts) == 0 {
		return errors.New(": it has neither a label nor parts")
	}
	if err := checkParts(k.Parts, k.Parts, 0); err != nil {
		return fmt.Errorf(".%w", err)
	}
	return nil
}

// checkParts checks parts, which are all the parts of a form or of a group in it.
func checkParts(parts, all []CitationFormPart, depth int) error {
	const deepest = 3
	for i := range parts {
		p := &parts[i]
		err := p.check(all)
		switch {
		case err != nil:
		case depth == deepest:
			err = errors.New(": groups in groups in groups")
		default:
			if err = checkParts(p.Parts, all, depth+1); err != nil {
				err = fmt.Errorf(".%w", err)
			}
		}
		if err != nil {
			return fmt.Errorf("parts[%d]%w", i, err)
		}
	}
	return nil
}

func (p *CitationFormPart) check(all []CitationFormPart) error {
	group := len(p.Parts) > 0
	switch {
	case group && (p.Field != "" || len(p.Or) > 0 || p.Missing != "" || p.Quotes || p.Emphasis != "" || p.Precision != "" || p.Open):
		return errors.New(": a group has no field, and nothing that goes with one")
	case !group && p.Field == "":
		return errors.New(": it has neither a field nor parts")
	case !group && !printableField(p.Field):
		return fmt.Errorf(".field: no field is called %q", p.Field)
	case p.Precision != "" && (!isCitationDate(p.Field) || p.Precision != "year" && p.Precision != "month"):
		return fmt.Errorf(".precision: %q is none of year and month of a date", p.Precision)
	case p.Quotes && (isCitationDate(p.Field) || p.Field == FieldKind):
		return errors.New(".quotes: dates and kinds stand in none")
	}
	for j, f := range p.Or {
		switch {
		case !printableField(f):
			return fmt.Errorf(".or[%d]: no field is called %q", j, f)
		case f == p.Field || slices.Contains(p.Or[:j], f):
			return fmt.Errorf(".or[%d]: %q is there already", j, f)
		case isCitationDate(p.Field) != isCitationDate(f), p.Field == FieldKind, f == FieldKind, f == FieldAuthor:
			return fmt.Errorf(".or[%d]: %q cannot stand for %q", j, f, p.Field)
		}
	}
	for j, f := range p.Unless {
		if f == p.Field || !printsField(all, f) {
			return fmt.Errorf(".unless[%d]: no other part has the field %q", j, f)
		}
	}
	for _, m := range [...][2]string{
		{".missing", p.Missing}, {".before", p.Before}, {".after", p.After}, {".delimiter", p.Delimiter}, {".emphasis", p.Emphasis},
	} {
		if err := checkMarks(m[0], m[1]); err != nil {
			return err
		}
	}
	return nil
}

// printsField reports whether f is the first choice of one of parts.
func printsField(parts []CitationFormPart, f CitationField) bool {
	return slices.ContainsFunc(parts, func(p CitationFormPart) bool { return p.Field == f || printsField(p.Parts, f) })
}

// checkMarks returns an error if marks cannot stand in a line.
func checkMarks(place, marks string) error {
	const longest = 120
	if hasControl(marks) || strings.Contains(marks, "  ") || len(marks) > longest {
		return fmt.Errorf("%s: %q does not stand in a line", place, clipped(marks))
	}
	return nil
}

// printableField reports whether a citation has a field f.
func printableField(f CitationField) bool {
	switch f {
	case FieldAuthor, FieldTitle, FieldPublication, FieldAgency, FieldVia, FieldPublisher, FieldPlace, FieldSeries, FieldVolume,
		FieldIssue, FieldPages, FieldDate, FieldAccessed, FieldURL, FieldDOI, FieldRemark, FieldKind:
		return true
	default:
		return false
	}
}

func knownCitationKind(kind CitationKind) bool {
	switch kind {
	case CitationNewspaper, CitationNewswire, CitationMagazine, CitationWeb, CitationJournal, CitationReport, CitationPressRelease,
		CitationFiling, CitationSocial, CitationBroadcast, CitationPodcast, CitationInterview, CitationSpeech, CitationLegislation,
		CitationPhoto, CitationBook:
		return true
	}
	return false
}
