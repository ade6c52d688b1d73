package main

import (
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/tag"
	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// report prints the scores of a model on the sets of dev.
func report(w io.Writer, m *tag.Model, dev map[string][]*marked.Article) {
	for _, s := range slices.Concat(marked.DevSets, trainSets(0)) {
		articles := dev[s.Name]
		if articles == nil {
			continue
		}
		t := marked.Measure(m, articles, nil)
		micro := t[core.Person]
		micro.Add(t[core.Organization])
		micro.Add(t[core.Place])
		fmt.Fprintf(w, "%-30s F1 %5.2f (P %5.2f R %5.2f)  person %5.2f organization %5.2f place %5.2f", s.Name, micro.F1(),
			100*float64(micro.Right)/float64(max(micro.Found, 1)), 100*float64(micro.Right)/float64(max(micro.Marked, 1)),
			t[core.Person].F1(), t[core.Organization].F1(), t[core.Place].F1())
		if s.Titles {
			fmt.Fprintf(w, "  nationality %5.2f title %5.2f", t[core.Nationality].F1(), t[marked.TitleKind].F1())
		}
		fmt.Fprintln(w)
	}
}

// fitScores returns the line from a model's log-odds to those of what is right, on
// the sets of dev that are marked by our rules.
func fitScores(m *tag.Model, dev map[string][]*marked.Article) (slope, offset float32) {
	type point struct{ x, y float64 }
	var points []point
	for _, s := range marked.DevSets {
		if !s.Titles {
			continue
		}
		marked.Measure(m, dev[s.Name], func(t *marked.Sentence, got []marked.Found) {
			for _, f := range got {
				p := max(1e-6, min(1-1e-6, f.Score))
				right := 0.0
				if slices.Contains(t.Gold, f.Mark) {
					right = 1
				}
				points = append(points, point{math.Log(p / (1 - p)), right})
			}
		})
	}
	a, b := 1.0, 0.0
	for range 50 { // Newton's method
		var ga, gb, haa, hab, hbb float64
		for _, p := range points {
			q := 1 / (1 + math.Exp(-a*p.x-b))
			d, w := q-p.y, q*(1-q)+1e-9
			ga += d * p.x
			gb += d
			haa += w * p.x * p.x
			hab += w * p.x
			hbb += w
		}
		det := haa*hbb - hab*hab
		if len(points) == 0 || det < 1e-12 {
			return 1, 0
		}
		a -= (hbb*ga - hab*gb) / det
		b -= (haa*gb - hab*ga) / det
	}
	if !(a > 0.2 && a < 3 && math.Abs(b) < 5) {
		return 1, 0 // too few texts to say
	}
	return float32(a), float32(b)
}

// writeErrors writes what the model gets wrong on the dev sets.
func writeErrors(name string, m *tag.Model, dev map[string][]*marked.Article) error {
	var f strings.Builder
	for _, s := range slices.Concat(marked.DevSets, trainSets(0)) {
		marked.Measure(m, dev[s.Name], func(t *marked.Sentence, got []marked.Found) {
			gold := map[marked.Mark]bool{}
			for _, g := range t.Gold {
				gold[g] = true
			}
			var lines []string
			for _, g := range got {
				if !gold[g.Mark] {
					lines = append(lines, fmt.Sprintf("  + %c %s (%.2f)", "POLNT"[g.Kind], t.Text[g.Start:g.End], g.Score))
				}
				delete(gold, g.Mark)
			}
			for _, g := range t.Gold {
				if gold[g] && (s.Titles || g.Kind < core.Nationality) {
					lines = append(lines, fmt.Sprintf("  - %c %s", "POLNT"[g.Kind], t.Text[g.Start:g.End]))
				}
			}
			if len(lines) > 0 {
				fmt.Fprintf(&f, "%s: %s\n%s\n", s.Name, t.Text, strings.Join(lines, "\n"))
			}
		})
	}
	return os.WriteFile(name, []byte(f.String()), 0o644)
}
