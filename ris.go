package gloss

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// ReadRIS reads citations from a RIS file, as EndNote, RefMan and the databases of
// publishers write it. The name is that of the file, for errors.
//
// Tags that [Citation] has no field for are in its Extra: by the name that CSL
// has for them, and else under "ris".
//
// A line that is none of a record is left out, and a record that does not end
// is read as far as it goes. The error then joins a [*SyntaxError] for each.
func ReadRIS(r io.Reader, name string) ([]Citation, error) {
	text, err := readReferences(r, name)
	if err != nil {
		return nil, err
	}
	m := &mistakes{file: name, text: text}
	p := risParser{text: text, fail: m.add}
	var cs []Citation
	for {
		lines, ok := p.next()
		if !ok {
			return cs, m.err()
		}
		cs = append(cs, readRISRecord(lines))
	}
}

// WriteRIS writes citations as RIS, a tag a line however long, and with line ends
// as RIS has them. [ReadRIS] reads the same citations back, but for where they
// stood in a text. What RIS has no tag for stands in a field that it leaves to the
// user, U1. Its errors are those of [WriteCSLJSON].
func WriteRIS(w io.Writer, cs []Citation) error {
	return writeWhole(w, func(b *bufio.Writer) error { return writeRIS(b, validCitations(cs)) })
}

func writeRIS(b *bufio.Writer, cs []Citation) error {
	for i := range cs {
		c := withoutPlaces(cs[i])
		lines, err := risRecord(&c)
		if err != nil {
			return fmt.Errorf("citation %d: %w", i+1, err)
		}
		if i > 0 {
			b.WriteString("\r\n")
		}
		for _, l := range lines {
			b.WriteString(l.tag + "  - " + l.value + "\r\n")
		}
		b.WriteString("ER  - \r\n")
	}
	return nil
}

// A risLine is a line of a record.
type risLine struct{ tag, value string }

// A risParser reads the records of a file one by one.
type risParser struct {
	text           string
	at             int
	counted, lines int // a place in text and how many lines end before it
	fail           func(offset int, msg string)
}

// next returns the lines of the next record, TY first and without ER.
func (p *risParser) next() ([]risLine, bool) {
	var lines []risLine
	var more []string // the lines of the last value
	start, stray := 0, false
	flush := func() {
		if len(more) > 1 {
			lines[len(lines)-1].value = strings.TrimSpace(strings.Join(more, " "))
		}
		more = more[:0]
	}
	for p.at < len(p.text) {
		from := p.at
		line := p.line()
		tag, value, ok := risTag(line)
		switch {
		case ok && tag == "TY":
			if lines != nil {
				p.fail(from, "a record starts where the one of line "+p.lineNumber(start)+" has not ended (no ER)")
				p.at = from
				flush()
				return lines, true
			}
			start = from
			lines = append(lines, risLine{tag, value})
			more = append(more, value)
		case ok && tag == "ER" && lines != nil:
			flush()
			return lines, true
		case ok && lines != nil:
			flush()
			lines = append(lines, risLine{tag, value})
			more = append(more, value)
		case strings.TrimSpace(line) == "":
		case lines != nil: // a value that goes on
			more = append(more, strings.TrimSpace(line))
		case !stray:
			stray = true // told once for all lines up to the next record
			if ok {
				p.fail(from, tag+" stands in no record (no TY)")
			} else {
				p.fail(from, "a record is expected, TY and its type")
			}
		}
	}
	flush()
	if lines != nil {
		p.fail(start, "a record does not end (no ER)")
	}
	return lines, lines != nil
}

func (p *risParser) lineNumber(offset int) string {
	p.lines += lineEnds(p.text, p.counted, offset)
	p.counted = offset
	return strconv.Itoa(p.lines + 1)
}

// line returns the next line without its end, which may be that of any system.
func (p *risParser) line() string {
	rest := p.text[p.at:]
	end := strings.IndexAny(rest, "\r\n")
	if end < 0 {
		p.at = len(p.text)
		return rest
	}
	p.at += end + 1
	if strings.HasPrefix(rest[end:], "\r\n") {
		p.at++
	}
	return rest[:end]
}

// risTag splits a line such as "AU  - Roe, Jane".
func risTag(line string) (tag, value string, ok bool) {
	line = strings.TrimLeft(line, "\ufeff")
	const between = "  -"
	if len(line) < len("TY  -") || line[2:5] != between || len(line) > 5 && line[5] != ' ' && line[5] != '\t' {
		return "", "", false
	}
	first, second := line[0], line[1]
	if first < 'A' || first > 'Z' || (second < 'A' || second > 'Z') && (second < '0' || second > '9') {
		return "", "", false
	}
	return line[:2], strings.TrimSpace(line[5:]), true
}

// Members of Citation.Extra that are ours, and the tag of a file that is.
const (
	extraRIS  = "ris" // of Extra: [tag, value] for each line as a record had it
	risRest   = "U1"  // of a record: what RIS has no tag for
	risPrefix = "gloss "
)

// readRISRecord returns the citation that a record is.
func readRISRecord(lines []risLine) Citation {
	var rest json.RawMessage
	left := lines[:0:0]
	for _, l := range lines {
		if text, ok := strings.CutPrefix(l.value, risPrefix); ok && l.tag == risRest && rest == nil && object(json.RawMessage(text)) != nil {
			rest = json.RawMessage(text)
			continue
		}
		left = append(left, l)
	}
	c := risModel(left)
	c, _ = withRest(c, rest, func(d *Citation) Citation { return risModel(risPlain(d)) })
	if kept := risKept(left, risPlain(&c)); kept != nil && object(c.Extra)[extraRIS] == nil {
		setExtraMember(&c, extraRIS, kept)
	}
	return c
}

// risKept returns the lines that the model does not know or has no use for, and
// the type if it is not the one that its kind has.
func risKept(lines, plain []risLine) json.RawMessage {
	used := map[string]bool{}
	for _, l := range plain {
		used[l.value] = true
	}
	unused := func(part string) bool { return !used[part] }
	var kept [][2]string
	for i, l := range lines {
		switch {
		case l.tag == "TY" && i == 0:
			if plain[0].value != l.value {
				kept = append(kept, [2]string{l.tag, l.value})
			}
		case l.value != "" && (!isRISTag(l.tag) || !isRISPart(l.tag) && slices.ContainsFunc(risLines(l.tag, l.value), unused)):
			kept = append(kept, [2]string{l.tag, l.value})
		}
	}
	if kept == nil {
		return nil
	}
	return mustMarshal(kept)
}

// isRISPart reports whether the value of a tag is read as a name, a date or a
// range, of which there are several forms.
func isRISPart(tag string) bool {
	switch tag {
	case "AU", "A1", "ED", "A2", "A3", "A4", "DA", "PY", "Y1", "Y2", "SP", "EP":
		return true
	}
	return false
}

// risRecord returns the lines of the record that c is, but for the last.
func risRecord(c *Citation) ([]risLine, error) {
	if _, err := fieldsOf(c); err != nil {
		return nil, err
	}
	d := *c
	var kept [][2]string
	raw := object(c.Extra)[extraRIS]
	if json.Unmarshal(raw, &kept) == nil && len(kept) > 0 && sameJSON(raw, mustMarshal(kept)) {
		setExtraMember(&d, extraRIS, nil)
	} else {
		kept = nil
	}
	lines, ok := withRISLines(risPlain(&d), kept)
	if !ok {
		setExtraMember(&d, extraRIS, raw)
	}
	back := risModel(lines)
	rest, err := restOf(&d, &back)
	if err != nil {
		return nil, err
	}
	if rest != nil {
		lines = append(lines, risLine{risRest, risPrefix + string(rest)})
	}
	return lines, nil
}

// withRISLines returns the lines of a record with those that were kept of it: those
// with a tag that the model knows only if they do not change what it says, which it
// reports.
func withRISLines(plain []risLine, kept [][2]string) ([]risLine, bool) {
	if len(kept) == 0 {
		return plain, true
	}
	all, unknown := slices.Clone(plain), slices.Clone(plain)
	for _, k := range kept {
		tag, value, ok := risTag(k[0] + "  - " + risValue(k[1]))
		switch {
		case !ok || len(k[0]) != len(tag) || tag == "ER":
		case tag == "TY":
			all[0].value = value
		case isRISTag(tag):
			all = append(all, risLine{tag, value})
		default:
			all = append(all, risLine{tag, value})
			unknown = append(unknown, risLine{tag, value})
		}
	}
	want, got := risModel(plain), risModel(all)
	if sameCitation(&got, &want) {
		return all, true
	}
	return unknown, false
}

// risValue returns s as one line.
func risValue(s string) string {
	if strings.ContainsAny(s, "\r\n") {
		s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\r' || r == '\n' }), " ")
	}
	return strings.TrimSpace(s)
}
