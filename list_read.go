package gloss

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// ReadList reads a list: lines of cells with tabs between them, of which the first
// names the columns. These are kind and name, and as far as they are needed
// aliases (with semicolons between them), country, title, class, body, from and
// to, in any order. Empty lines and those that begin with # are left out.
//
//	kind          name                 aliases            country  title
//	organization  Calder Ridge Metals  Calder Ridge; CRM  Canada
//	person        Mara Quist                              Norway   Minister of Mines
//
// Mistakes are collected: the error joins a [SyntaxError] for each line that has one,
// with name as its file, up to 20; where the columns are wrong nothing more is read. Of
// two entries with a name in common the first counts. A list of more than 64 MiB is
// ErrTooLong. docs/lists.md says more.
func ReadList(r io.Reader, name string) (*List, error) {
	data, err := readUpTo(r, maxReferences)
	if err != nil {
		return nil, readError(err, cmp.Or(name, "list"))
	}
	l := new(List)
	p := listReader{file: name}
	for rest, more := string(data), true; more; {
		var line string
		line, rest, more = cutLine(rest)
		p.line++
		if mistake := p.read(l, line); mistake != "" && !p.tell(mistake) {
			break
		}
	}
	if p.columns == nil && p.mistakes == nil {
		p.tell("no line names the columns, kind and name at least")
	}
	if p.mistakes != nil {
		return nil, errors.Join(p.mistakes...)
	}
	return l, nil
}

// cutLine returns the first line of s, which ends as on any system, what follows it,
// and whether there is a line more.
func cutLine(s string) (line, rest string, more bool) {
	i := strings.IndexAny(s, "\r\n")
	if i < 0 {
		return s, "", false
	}
	end := i + 1
	if strings.HasPrefix(s[i:], "\r\n") {
		end++
	}
	return s[:i], s[end:], true
}

// A listReader reads a list line by line.
type listReader struct {
	file     string
	line     int
	columns  []string
	mistakes []error
}

// tell notes what is wrong with the line, and reports whether it is of use to read on.
func (p *listReader) tell(mistake string) bool {
	last := len(p.mistakes) == maxSyntaxErrors-1
	if last {
		mistake += "; this and the rest of the file is left"
	}
	p.mistakes = append(p.mistakes, &SyntaxError{File: p.file, Line: p.line, Msg: mistake})
	return !last && p.columns != nil
}

// read adds what a line says to l, and returns what is wrong with it, or "".
func (p *listReader) read(l *List, line string) string {
	line = strings.TrimPrefix(line, "\ufeff")
	switch {
	case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#"):
		return ""
	case !utf8.ValidString(line):
		return "not in UTF-8"
	case p.columns == nil:
		return p.readColumns(line)
	}
	e, mistake := p.entry(strings.Split(line, "\t"))
	if mistake == "" {
		l.Entries = append(l.Entries, e)
	}
	return mistake
}

func (p *listReader) readColumns(line string) string {
	if !strings.Contains(line, "\t") && strings.ContainsAny(line, ",;") {
		return "cells have tabs between them, not commas or semicolons"
	}
	var columns []string
	for cell := range strings.SplitSeq(line, "\t") {
		column := strings.ToLower(unquoteCell(cell))
		switch column {
		case "kind", "name", "aliases", "country", "title", "class", "body", "from", "to":
		default:
			return fmt.Sprintf("no column is called %q; they are kind, name, aliases, country, title, class, body, from and to", clipped(column))
		}
		if slices.Contains(columns, column) {
			return fmt.Sprintf("two columns are called %q", column)
		}
		columns = append(columns, column)
	}
	for _, needed := range [...]string{"kind", "name"} {
		if !slices.Contains(columns, needed) {
			return fmt.Sprintf("no column is called %q; the first line names the columns, with tabs between them", needed)
		}
	}
	p.columns = columns
	return ""
}

// unquoteCell returns what a cell says, without the quotes that a spreadsheet
// puts around it.
func unquoteCell(cell string) string {
	cell = strings.TrimSpace(cell)
	if len(cell) > 1 && cell[0] == '"' && cell[len(cell)-1] == '"' {
		return strings.TrimSpace(strings.ReplaceAll(cell[1:len(cell)-1], `""`, `"`))
	}
	return cell
}

// shownCell returns what a message shows of a cell: its beginning, and what cannot be
// seen by its number.
func shownCell(cell string) string {
	if cell = clipped(cell); hasControl(cell) {
		return fmt.Sprintf("%q", cell)
	}
	return cell
}

// entry returns what the cells of a line say, or what is wrong with them.
func (p *listReader) entry(cells []string) (e ListEntry, mistake string) {
	for i, cell := range cells {
		cell = unquoteCell(cell)
		if i >= len(p.columns) {
			if cell != "" {
				return e, fmt.Sprintf("%d cells under %d columns", len(cells), len(p.columns))
			}
			continue
		}
		if mistake := e.set(p.columns[i], cell); mistake != "" {
			return e, mistake
		}
	}
	u := e.usual()
	return *u, u.check()
}

// set sets the field that a column is for.
func (e *ListEntry) set(column, cell string) (mistake string) {
	if cell == "" {
		return ""
	}
	var known bool
	switch column {
	case "kind":
		e.Kind = Kind(strings.ToLower(cell))
	case "name":
		e.Name = cell
	case "aliases":
		for alias := range strings.SplitSeq(cell, ";") {
			if alias = strings.TrimSpace(alias); alias != "" {
				e.Aliases = append(e.Aliases, alias)
			}
		}
	case "country":
		if e.Country, known = FindCountry(cell); !known || e.Country == "" {
			return "no country is called " + shownCell(cell)
		}
	case "title":
		e.Title = cell
	case "class":
		if e.Class = OfficeClass(strings.ToLower(cell)); !knownClass(e.Class) {
			return "no class of office is called " + shownCell(cell)
		}
	case "body":
		e.Body = cell
	case "from":
		if e.From, known = ParseDate(cell); !known {
			return "no date: " + shownCell(cell)
		}
	case "to":
		if e.To, known = ParseDate(cell); !known {
			return "no date: " + shownCell(cell)
		}
	}
	return ""
}
