package gloss

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// The formats of references share one way. A format writes a citation plainly,
// in its own fields, and reads it back. What it then reads otherwise, or not at
// all, goes into one field more, the rest: a JSON object with the fields of
// [Citation]. What the model has no field for goes into Citation.Extra: as the
// variable that CSL has for it, whichever format it comes from, or in the object
// named after the format.
//
// So that neither goes out of date when another program changes the file, or
// the caller the citation, each is used only where it makes no difference on the
// other side: the rest, if the citation with it, plainly written, is read as the
// one without it; and a form kept of a file, if it is read as the plain one.

// A fieldMap is a citation, or a part of one, as a JSON object.
type fieldMap = map[string]json.RawMessage

const extraField = "extra"

// maxReferences is how many bytes a file of references has at the most.
const maxReferences = 64 << 20

// readReferences returns the text of a file of references.
func readReferences(r io.Reader, name string) (string, error) {
	data, err := readUpTo(r, maxReferences)
	if err != nil {
		return "", readError(err, name)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if !utf8.Valid(data) {
		return "", &SyntaxError{File: name, Line: 1 + lineEnds(string(data), 0, invalidAt(data)), Msg: "this is not UTF-8"}
	}
	return string(data), nil
}

// invalidAt returns where text stops being UTF-8.
func invalidAt(text []byte) int {
	i := 0
	for i < len(text) {
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		i += size
	}
	return i
}

// maxSyntaxErrors is how many mistakes of a file are told.
const maxSyntaxErrors = 20

// A mistakes collects what is wrong in a file.
type mistakes struct {
	file, text   string
	offset, line int // a place in text and its line, counted from 0
	errs         []error
}

// add tells a mistake at an offset of the text, unless as many have been told.
func (m *mistakes) add(offset int, msg string) {
	if len(m.errs) >= maxSyntaxErrors {
		return
	}
	offset = max(min(offset, len(m.text)), 0)
	if offset < m.offset {
		m.offset, m.line = 0, 0
	}
	m.line += lineEnds(m.text, m.offset, offset)
	m.offset = offset
	if len(m.errs) == maxSyntaxErrors-1 {
		msg += "; what else is wrong is not told"
	}
	m.errs = append(m.errs, &SyntaxError{File: m.file, Line: m.line + 1, Msg: msg})
}

func (m *mistakes) err() error { return errors.Join(m.errs...) }

// writeWhole writes to w what write writes, or nothing if that fails.
func writeWhole(w io.Writer, write func(*bufio.Writer) error) error {
	var text bytes.Buffer
	b := bufio.NewWriter(&text)
	if err := write(b); err != nil {
		return err
	}
	if err := b.Flush(); err != nil {
		return err //nolint:wrapcheck // a buffer does not fail
	}
	_, err := text.WriteTo(w)
	return err //nolint:wrapcheck // the error is the caller's own
}

// mustMarshal is oneLine for values that have a JSON form.
func mustMarshal(v any) json.RawMessage {
	b, err := oneLine(v)
	if err != nil {
		return json.RawMessage("null")
	}
	return b
}

// canonical returns a JSON value in the one form that equal values have.
func canonical(raw json.RawMessage) string {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var v any
	if d.Decode(&v) != nil {
		return string(raw)
	}
	return string(mustMarshal(v))
}

// sameJSON reports whether a and b are the same value.
func sameJSON(a, b json.RawMessage) bool {
	return bytes.Equal(a, b) || a != nil && b != nil && canonical(a) == canonical(b)
}

func sameFields(a, b fieldMap) bool {
	if len(a) != len(b) {
		return false
	}
	for k, v := range a {
		if w, ok := b[k]; !ok || !sameJSON(v, w) {
			return false
		}
	}
	return true
}

// object returns the members of a JSON object, or nil.
func object(raw json.RawMessage) fieldMap {
	var m fieldMap
	if len(raw) == 0 || json.Unmarshal(raw, &m) != nil {
		return nil
	}
	return m
}

// objectOf is the inverse of object. An empty one is nil.
func objectOf(m fieldMap) json.RawMessage {
	if len(m) == 0 {
		return nil
	}
	return mustMarshal(m)
}

// fieldsOf returns the fields of c. It is an error if c cannot be written as
// JSON: its date is not in the calendar, or its Extra is no object.
func fieldsOf(c *Citation) (fieldMap, error) {
	b, err := oneLine(c)
	if err != nil {
		return nil, err
	}
	m := object(b)
	if extra := m[extraField]; extra != nil && object(extra) == nil {
		return nil, errors.New("the extra of a citation is an object")
	}
	return m, nil
}

// sameCitation reports whether a and b are equal in all that JSON says of them.
func sameCitation(a, b *Citation) bool {
	m, err := fieldsOf(a)
	n, err2 := fieldsOf(b)
	return err == nil && err2 == nil && sameFields(m, n)
}

// restOf returns what of c is missing or different in back, null for what only
// back has. It is nil if there is nothing. Of Extra, the members are compared.
func restOf(c, back *Citation) (json.RawMessage, error) {
	want, err := fieldsOf(c)
	if err != nil {
		return nil, err
	}
	got, err := fieldsOf(back)
	if err != nil {
		return nil, err
	}
	rest := different(want, got)
	if _, ok := rest[extraField]; ok {
		delete(rest, extraField)
		if extra := different(object(want[extraField]), object(got[extraField])); len(extra) > 0 {
			rest[extraField] = mustMarshal(extra)
		}
	}
	return objectOf(rest), nil
}

func different(want, got fieldMap) fieldMap {
	rest := fieldMap{}
	for k, v := range want {
		if !sameJSON(v, got[k]) {
			rest[k] = v
		}
	}
	for k := range got {
		if _, ok := want[k]; !ok {
			rest[k] = json.RawMessage("null")
		}
	}
	return rest
}

// withRest returns c with its rest, as far as a format that writes a citation
// with it plainly reads c back, and the members of the rest that are not used.
func withRest(c Citation, rest json.RawMessage, again func(*Citation) Citation) (Citation, fieldMap) {
	members, left := object(rest), fieldMap{}
	for k, v := range members {
		if !slices.Contains(citationFields[:], k) {
			left[k] = v
			delete(members, k)
		}
	}
	if len(members) == 0 {
		return c, left
	}
	try := func(members fieldMap) (Citation, bool) {
		d, ok := overlaid(c, members)
		if !ok {
			return c, false
		}
		back := again(&d)
		return d, sameCitation(&back, &c)
	}
	if d, ok := try(members); ok {
		return d, left
	}
	// Some of it is out of date: all but one member, or each that can be.
	for _, k := range sortedKeys(members) {
		others := maps.Clone(members)
		delete(others, k)
		if d, ok := try(others); ok {
			left[k] = members[k]
			return d, left
		}
	}
	used := fieldMap{}
	for _, k := range sortedKeys(members) {
		used[k] = members[k]
		if _, ok := try(used); !ok {
			left[k] = members[k]
			delete(used, k)
		}
	}
	d, ok := try(used)
	if !ok {
		return c, left
	}
	return d, left
}

// citationFields are the names of the fields of Citation in JSON.
var citationFields = [...]string{
	"start", "end", "id", "kind", "authors", "moreAuthors", "title", "publication", "agency", "via", "publisher", "place", "series",
	"volume", "issue", "pages", "date", "accessed", "url", "doi", "remark", "inline", "ambiguous", "parts", extraField,
}

// overlaid returns c with other fields. It reports false where they are none
// of a citation, or change nothing.
func overlaid(c Citation, members fieldMap) (Citation, bool) {
	fields, err := fieldsOf(&c)
	if err != nil {
		return c, false
	}
	before := len(fields)
	for k, v := range members {
		if k == extraField {
			extra := object(fields[k])
			if extra == nil {
				extra = fieldMap{}
			}
			overlay(extra, object(v))
			v = objectOf(extra)
		}
		overlay(fields, fieldMap{k: v})
	}
	b, err := oneLine(fields)
	if err != nil {
		return c, false
	}
	var d Citation
	if err := json.Unmarshal(b, &d); err != nil {
		return c, false
	}
	// What is not given back as it was given is no field, or a form of our own.
	again, err := fieldsOf(&d)
	if err != nil || !sameFields(again, fields) {
		return c, false
	}
	old, err := fieldsOf(&c)
	return d, err == nil && (before != len(fields) || !sameFields(old, fields))
}

// overlay sets the members of m that by has; null takes one away.
func overlay(m, by fieldMap) {
	for k, v := range by {
		if v == nil || string(v) == "null" {
			delete(m, k)
		} else {
			m[k] = v
		}
	}
}

func sortedKeys(m fieldMap) []string { return slices.Sorted(maps.Keys(m)) }

// setExtraMember sets one member of c.Extra, or takes it away if it is nil.
func setExtraMember(c *Citation, name string, value json.RawMessage) {
	extra := object(c.Extra)
	if extra == nil {
		extra = fieldMap{}
	}
	overlay(extra, fieldMap{name: value})
	c.Extra = objectOf(extra)
}

// withoutPlaces returns c without what it says of the text that it was read
// from, which only CSL-JSON keeps.
func withoutPlaces(c Citation) Citation {
	c.Span, c.Parts = Span{}, nil
	return c
}

// smallNumber returns the number that s is, of up to four figures. It reports
// false if s is anything else; nothing at all is 0.
func smallNumber(s string) (n int, ok bool) {
	s = strings.TrimSpace(s)
	if len(s) > len("2025") {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}
