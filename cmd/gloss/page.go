package main

import (
	"bufio"
	"os"
	"strings"

	"golang.org/x/term"

	"github.com/glossnews/gloss"
)

const (
	pageWidth = 100 // columns, where the terminal has no fewer
	leastWide = 40
	margin    = 15 // columns for labels, left of the text
)

// A page writes text for people, in rows no wider than width: a label in the
// margin and lines beside it.
type page struct {
	out    *bufio.Writer
	style  *gloss.Style // in whose form sources are written; nil is the built-in one
	width  int
	color  bool
	titled bool // each input is written under its name
	begun  bool // something is written already
}

// page returns the page on which what args name is written.
func (a *app) page(args []string) *page {
	p := &page{out: a.out, width: pageWidth}
	p.titled = len(args) > 1 || len(args) == 1 && isFolder(args[0])
	if f, ok := a.stdout.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil {
			p.width = min(max(w, leastWide), pageWidth)
		}
		p.color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	return p
}

// begin starts what is written of the input called name.
func (p *page) begin(name string) {
	if p.begun {
		p.gap()
	}
	p.begun = true
	if p.titled {
		rule := clip(printable(name), p.width-5)
		p.line(p.paint(dim, "── "+rule+" "+strings.Repeat("─", max(0, p.width-4-columns(rule)))))
	}
}

func (p *page) line(s string) {
	p.out.WriteString(strings.TrimRight(s, " "))
	p.out.WriteByte('\n')
}

func (p *page) gap() { p.line("") }

// room is how many columns there are beside the margin.
func (p *page) room() int { return p.width - margin }

// row writes lines with labels in the margin, the first beside the first.
func (p *page) row(labels []string, lines ...string) {
	for i := range max(len(labels), len(lines)) {
		label, line := "", ""
		if i < len(labels) {
			label = clip(printable(labels[i]), margin-2)
		}
		if i < len(lines) {
			line = lines[i]
		}
		space := strings.Repeat(" ", margin-columns(label))
		p.line(p.paint(dim, label) + space + line)
	}
}

// A paint is how letters look on a terminal that has colors.
type paint string

const (
	bold   paint = "1"
	dim    paint = "2"
	red    paint = "31"
	green  paint = "32"
	yellow paint = "33"
)

// paint returns s so that it looks like how, where there are colors.
func (p *page) paint(how paint, s string) string {
	if !p.color || s == "" {
		return s
	}
	return "\x1b[" + string(how) + "m" + s + "\x1b[0m"
}

// painted is paint for each of lines.
func (p *page) painted(how paint, lines []string) []string {
	for i, l := range lines {
		lines[i] = p.paint(how, l)
	}
	return lines
}
