package gloss

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// ReadCSLJSON reads citations from CSL-JSON, the format of Zotero, Mendeley,
// pandoc and citeproc: an array of items. The name is that of the file, for
// errors.
//
// Nothing of an item is lost. Variables that [Citation] has no field for are in
// its Extra by their name, and what was written in another way than
// [WriteCSLJSON] would is kept there under "csl".
//
// An item that is none is left out. The error then joins a [*SyntaxError] for
// each of the first 20, and the citations are all others. A file of more than 64 MiB is
// ErrTooLong, as it is for the other readers of references.
func ReadCSLJSON(r io.Reader, name string) ([]Citation, error) {
	text, err := readReferences(r, name)
	if err != nil {
		return nil, err
	}
	m := &mistakes{file: name, text: text}
	d := json.NewDecoder(strings.NewReader(text))
	switch t, err := d.Token(); {
	case err == io.EOF:
		m.add(0, "there is no JSON in it")
	case err != nil:
		m.add(jsonOffset(text), jsonMessage(err))
	case t != json.Delim('['):
		m.add(0, "a list of items is expected, not "+jsonShape(strings.TrimLeft(text, " \t\r\n")))
	}
	if m.errs != nil {
		return nil, m.err()
	}
	var cs []Citation
	for d.More() {
		var raw json.RawMessage
		before := int(d.InputOffset())
		if err := d.Decode(&raw); err != nil {
			m.add(before+jsonOffset(text[before:]), jsonMessage(err))
			return cs, m.err()
		}
		start := int(d.InputOffset()) - len(raw)
		c, err := readCSLItem(raw)
		if e, ok := errors.AsType[*cslError](err); ok {
			m.add(start+e.offset(raw), e.msg)
			continue
		}
		cs = append(cs, c)
	}
	end := int(d.InputOffset())
	if _, err := d.Token(); err != nil {
		m.add(end+jsonOffset(text[end:]), jsonMessage(err))
	} else if _, err := d.Token(); err != io.EOF {
		m.add(int(d.InputOffset()), "something follows the list")
	}
	return cs, m.err()
}

// WriteCSLJSON writes citations as CSL-JSON, an item a line. [ReadCSLJSON] reads
// the same citations back. What CSL has no variable for stands in the "gloss"
// member of an item's "custom" one, which other programs pass over.
//
// Every item of CSL has an id: a citation without one gets one that is made of
// its author and year. A citation with a date that the calendar does not have, or
// with an Extra that is no object, is an error.
func WriteCSLJSON(w io.Writer, cs []Citation) error {
	return writeWhole(w, func(b *bufio.Writer) error { return writeCSL(b, validCitations(cs)) })
}

func writeCSL(b *bufio.Writer, cs []Citation) error {
	keys := citationKeys(cs, nil)
	b.WriteString("[")
	for i := range cs {
		item, err := cslItem(&cs[i], keys[i])
		if err == nil && deep(objectOf(item)) {
			err = errDeep
		}
		if err != nil {
			return fmt.Errorf("citation %d: %w", i+1, err)
		}
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteString("\n")
		writeCSLItem(b, item)
	}
	if len(cs) > 0 {
		b.WriteString("\n")
	}
	b.WriteString("]\n")
	return nil
}

// writeCSLItem writes the variables in the order of cslOrder, then by name.
func writeCSLItem(w *bufio.Writer, item fieldMap) {
	before := "{"
	write := func(k string) {
		w.WriteString(before)
		w.Write(mustMarshal(k))
		w.WriteString(":")
		w.Write(mustMarshal(item[k]))
		before = ","
	}
	for _, k := range cslOrder {
		if item[k] != nil {
			write(k)
		}
	}
	for _, k := range sortedKeys(item) {
		if !slices.Contains(cslOrder[:], k) {
			write(k)
		}
	}
	w.WriteString("}")
}

// cslOrder are the variables that stand first in an item: those that the model
// has fields for.
var cslOrder = [...]string{
	"id", "type", "genre", "author", "title", "container-title", "collection-title", "publisher", "publisher-place",
	"volume", "issue", "page", "issued", "accessed", "URL", "DOI", "note",
}

// Members of Citation.Extra, and of an item's custom member, that are ours.
const (
	extraCSL    = "csl"         // of Extra: variables as an item had them, and unknown ones
	extraNotCSL = "csl-without" // of Extra: variables that the item did not have
	cslCustom   = "custom"      // of an item: whatever a program wants
	customGloss = "gloss"       // of the custom member: what CSL has no variable for
	restKey     = "key"         // of the gloss member: that the id was made
	restID      = "ownId"       // of the gloss member: the ID, where another citation before has the same
)

// readCSLItem returns the citation that an item is.
func readCSLItem(raw json.RawMessage) (Citation, error) {
	if err := checkCSLItem(raw); err != nil {
		return Citation{}, err
	}
	item := object(raw)
	rest := takeGloss(item)
	c := cslModel(item)
	id, made := rest[restKey]
	own := rest[restID]
	delete(rest, restKey)
	delete(rest, restID)
	c, left := withRest(c, objectOf(rest), func(d *Citation) Citation { return cslModel(cslPlain(d)) })
	if made && sameJSON(id, item["id"]) {
		c.ID = cslText(own)
	} else if made {
		left[restKey] = id
		overlay(left, fieldMap{restID: own})
	}
	if len(left) > 0 { // it is of someone else
		extra := object(c.Extra)
		if extra == nil {
			extra = fieldMap{}
		}
		custom := object(extra[cslCustom])
		if custom == nil {
			custom = fieldMap{}
		}
		custom[customGloss] = mustMarshal(left)
		extra[cslCustom] = mustMarshal(custom)
		c.Extra = objectOf(extra)
		item[cslCustom] = extra[cslCustom]
	}
	plain := cslPlain(&c)
	if made && sameJSON(id, item["id"]) {
		plain["id"] = id
	}
	kept, without := cslKept(item, plain)
	if kept != nil {
		setExtraMember(&c, extraCSL, kept)
	}
	if without != nil {
		setExtraMember(&c, extraNotCSL, mustMarshal(without))
	}
	return c, nil
}

// takeGloss takes our member out of an item's custom one and returns it.
func takeGloss(item fieldMap) fieldMap {
	custom := object(item[cslCustom])
	gloss := object(custom[customGloss])
	if len(gloss) == 0 {
		return fieldMap{}
	}
	delete(custom, customGloss)
	item[cslCustom] = objectOf(custom)
	if len(custom) == 0 {
		delete(item, cslCustom)
	}
	return gloss
}

// cslKept returns the variables of an item that plain has not, or has in another
// form, and the names of those that only plain has.
func cslKept(item, plain fieldMap) (other json.RawMessage, without []string) {
	kept := fieldMap{}
	for k, v := range item {
		if !sameJSON(v, plain[k]) {
			kept[k] = v
		}
	}
	for _, k := range sortedKeys(plain) {
		if _, ok := item[k]; !ok && k != "id" && k != "type" {
			without = append(without, k)
		}
	}
	return objectOf(kept), without
}

// cslItem returns the item that c is, with a key if it has no ID.
func cslItem(c *Citation, key string) (fieldMap, error) {
	if _, err := fieldsOf(c); err != nil {
		return nil, err
	}
	d := *c
	extra := object(c.Extra)
	kept := object(extra[extraCSL])
	if len(kept) > 0 {
		setExtraMember(&d, extraCSL, nil)
	}
	var without []string
	if raw := extra[extraNotCSL]; json.Unmarshal(raw, &without) == nil && len(without) > 0 {
		setExtraMember(&d, extraNotCSL, nil)
	}
	if c.ID == "" && string(kept["id"]) == `""` {
		key = ""
	}
	d.ID = key
	item := withKept(cslPlain(&d), kept, without)
	back := cslModel(item)
	raw, err := restOf(&d, &back)
	if err != nil {
		return nil, err
	}
	rest := object(raw)
	if c.ID != key {
		if rest == nil {
			rest = fieldMap{}
		}
		rest[restKey] = mustMarshal(key)
		if c.ID != "" {
			rest[restID] = mustMarshal(c.ID)
		}
	}
	if len(rest) > 0 {
		custom := object(item[cslCustom])
		if custom == nil {
			custom = fieldMap{}
		}
		if gloss := object(custom[customGloss]); gloss != nil { // of someone else
			overlay(gloss, rest)
			rest = gloss
		}
		custom[customGloss] = mustMarshal(rest)
		item[cslCustom] = mustMarshal(custom)
	}
	return item, nil
}

// withKept returns an item with the forms that were kept of it, as far as they
// say the same as the plain ones.
func withKept(plain, kept fieldMap, without []string) fieldMap {
	if len(kept)+len(without) == 0 {
		return plain
	}
	want := cslModel(plain)
	same := func(item fieldMap) bool {
		got := cslModel(item)
		return checkCSLItem(mustMarshal(item)) == nil && sameCitation(&got, &want)
	}
	if item := withForms(plain, kept, without...); same(item) {
		return item
	}
	// Some of it is out of date. What the model does not know cannot be.
	known, unknown := fieldMap{}, fieldMap{}
	for k, v := range kept {
		if slices.Contains(cslOrder[:], k) || isCSLVariable(k, v) {
			known[k] = v
		} else {
			unknown[k] = v
		}
	}
	item := withForms(plain, unknown)
	for _, k := range sortedKeys(known) {
		if with := withForms(item, fieldMap{k: known[k]}); same(with) {
			item = with
		}
	}
	if with := withForms(item, nil, without...); same(with) {
		item = with
	}
	return item
}

// withForms returns a copy of an item with other forms of its variables, and
// without some.
func withForms(item, kept fieldMap, without ...string) fieldMap {
	with := maps.Clone(item)
	maps.Copy(with, kept)
	for _, k := range without {
		delete(with, k)
	}
	return with
}

// A cslError is what is wrong with an item.
type cslError struct{ variable, msg string }

func (e *cslError) Error() string { return e.msg }

// offset returns where in an item the mistake is.
func (e *cslError) offset(item json.RawMessage) int {
	d := json.NewDecoder(bytes.NewReader(item))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return 0
	}
	for d.More() {
		t, err := d.Token()
		if err != nil {
			break
		}
		if t == e.variable {
			return int(d.InputOffset())
		}
		var value json.RawMessage
		if d.Decode(&value) != nil {
			break
		}
	}
	return 0
}

// checkCSLItem returns an error if an item, or a variable that the model has a
// field for, is of the wrong shape.
func checkCSLItem(raw json.RawMessage) error {
	if len(raw) == 0 || raw[0] != '{' {
		return &cslError{msg: "an item is expected, not " + jsonShape(string(raw))}
	}
	if deep(raw) {
		return &cslError{msg: "an item is nested too deeply"}
	}
	item := object(raw)
	for _, k := range cslOrder {
		v, ok := item[k]
		if !ok {
			continue
		}
		wanted := ""
		switch k {
		case "author":
			if _, ok := cslNames(v); !ok {
				wanted = "a list of names"
				if shape, ok := notCSLName(v); ok {
					return &cslError{k, fmt.Sprintf("%q has %s where a name is expected", k, shape)}
				}
			}
		case "issued", "accessed":
			if v[0] != '{' && v[0] != '"' {
				wanted = "a date"
			}
		default:
			if v[0] == '{' || v[0] == '[' || v[0] == 't' || v[0] == 'f' {
				wanted = "a text"
			}
		}
		if wanted != "" && string(v) != "null" {
			return &cslError{k, fmt.Sprintf("%q is %s where %s is expected", k, jsonShape(string(v)), wanted)}
		}
	}
	return nil
}

// notCSLName returns what the first of a list is that is no name.
func notCSLName(list json.RawMessage) (shape string, ok bool) {
	var names []json.RawMessage
	if json.Unmarshal(list, &names) != nil {
		return "", false
	}
	for _, name := range names {
		if object(name) == nil {
			return jsonShape(string(name)), true
		}
	}
	return "", false
}

// deep reports whether a value is nested more than anyone needs.
func deep(raw json.RawMessage) bool {
	const most = 500
	depth := 0
	for i := 0; i < len(raw); i++ {
		switch raw[i] {
		case '"':
			for i++; i < len(raw) && raw[i] != '"'; i++ {
				if raw[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			if depth++; depth > most {
				return true
			}
		case '}', ']':
			depth--
		}
	}
	return false
}

// jsonShape says what a value is.
func jsonShape(value string) string {
	if value == "" {
		return "nothing"
	}
	switch value[0] {
	case '{':
		return "an object"
	case '[':
		return "a list"
	case '"':
		return "a text"
	case 't', 'f':
		return "true or false"
	case 'n':
		return "null"
	}
	return "a number"
}

// jsonOffset returns the place of the mistake in text, which goes on in a list.
func jsonOffset(text string) int {
	rest := strings.TrimLeft(text, " \t\r\n,")
	before := len(text) - len(rest)
	var raw json.RawMessage
	err := json.NewDecoder(strings.NewReader(rest)).Decode(&raw)
	if e, ok := errors.AsType[*json.SyntaxError](err); ok {
		return before + max(int(e.Offset)-1, 0)
	}
	return len(text)
}

func jsonMessage(err error) string {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return "the JSON ends in the middle"
	}
	return "no JSON: " + err.Error()
}
