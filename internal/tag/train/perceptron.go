package main

import "github.com/glossnews/gloss/internal/tag/core"

// perceptronStep is the size of a correction. Smaller ones would only make all
// weights smaller, which the packed form is made for.
const perceptronStep = 1. / 16

// correct is the averaged structured perceptron's step: the weights of the labels
// that are right are raised, and those of the labels found are lowered.
func (l *learner) correct(e *example, start, end int) float64 {
	l.steps++
	wrong := 0.0
	for which, c := range []*core.Chain{l.names, l.titles} {
		right := e.names[start:end]
		if which == 1 {
			if !e.marked {
				continue
			}
			right = e.titles[start:end]
		}
		edges := e.edges[start:end]
		got := make([]uint8, end-start)
		l.lat.Best(c, l.scores[:end-start], edges, got)
		p, q := uint8(0), uint8(0)
		step := float32(perceptronStep) * e.weight
		for i, y := range right {
			if got[i] != y || p != q {
				sums := &l.trans[which][edges[i]]
				c.Trans[edges[i]][p][y] += step
				c.Trans[edges[i]][q][got[i]] -= step
				sums[p][y] += l.steps * step
				sums[q][got[i]] -= l.steps * step
			}
			if got[i] != y {
				wrong++
				for _, f := range l.read[i] {
					w, sum := &l.rows[f], &l.slow[f]
					w[c.Base+int(y)] += step
					w[c.Base+int(got[i])] -= step
					sum[c.Base+int(y)] += l.steps * step
					sum[c.Base+int(got[i])] -= l.steps * step
				}
			}
			p, q = y, got[i]
		}
	}
	return wrong
}

// settle replaces the weights by their mean over all steps.
func (l *learner) settle() {
	for f := range l.rows {
		w, sum := &l.rows[f], &l.slow[f]
		for y := range w {
			w[y] -= sum[y] / l.steps
		}
	}
	for which, c := range []*core.Chain{l.names, l.titles} {
		for e := range c.Trans {
			for p := range c.Trans[e] {
				for y := range c.Trans[e][p] {
					c.Trans[e][p][y] -= l.trans[which][e][p][y] / l.steps
				}
			}
		}
	}
}
