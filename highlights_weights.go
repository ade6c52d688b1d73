package gloss

import (
	"bytes"
	"cmp"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"
	"sync"
)

// HighlightWeights say what speaks for a sentence as a key point. They are data, in
// JSON; the built-in ones are highlights.json. What they do not name weighs nothing.
type HighlightWeights struct {
	Name      string             `json:"name,omitempty"`     // whose they are
	Articles  int                `json:"articles,omitempty"` // that they were learnt from
	Length    float64            `json:"length"`             // of all highlights of an article together, in words
	Leave     float64            `json:"leave"`              // parts of a sentence are cut if each word is less likely than this to be in a highlight
	Words     map[string]float64 `json:"words"`              // features of a word, for whether the highlights have it
	Common    map[string]float64 `json:"common"`             // and single words, by their stems
	Sentences map[string]float64 `json:"sentences"`          // features of a sentence
	Sets      map[string]float64 `json:"sets"`               // features of the sentences together
}

//go:embed highlights.json
var highlightsJSON []byte

var builtinHighlights struct {
	once   sync.Once
	ranker *ranker
}

// orBuiltin returns w in the form in which it is used, or the built-in weights if w
// is nil.
func (w *HighlightWeights) orBuiltin() *ranker {
	if w != nil {
		return w.ranker()
	}
	builtinHighlights.once.Do(func() {
		w, err := ReadHighlightWeights(bytes.NewReader(highlightsJSON), "")
		if err != nil { // a test reads them
			w = new(HighlightWeights)
		}
		builtinHighlights.ranker = w.ranker()
	})
	return builtinHighlights.ranker
}

// ranker returns w in the form in which it is used.
func (w *HighlightWeights) ranker() *ranker {
	r := &ranker{length: within(0, w.Length, longestHighlights), leave: within(0, w.Leave, 1)}
	take := func(to []float64, names []string, from map[string]float64) {
		for i, name := range names {
			to[i] = within(-heaviest, from[name], heaviest)
		}
	}
	take(r.words[:], termFeatureNames[:], w.Words)
	take(r.words[termFeatures:], frequentStems[:], w.Common)
	take(r.sentence[:], sentenceFeatureNames[:], w.Sentences)
	take(r.set[:], setFeatureNames[:], w.Sets)
	return r
}

// weights returns what ranker was made of.
func (r *ranker) weights() *HighlightWeights {
	give := func(from []float64, names []string) map[string]float64 {
		to := make(map[string]float64, len(names))
		for i, name := range names {
			if v := rounded(within(-heaviest, from[i], heaviest)); v != 0 {
				to[name] = v
			}
		}
		return to
	}
	return &HighlightWeights{
		Length:    rounded(within(0, r.length, longestHighlights)),
		Leave:     r.leave,
		Words:     give(r.words[:], termFeatureNames[:]),
		Common:    give(r.words[termFeatures:], frequentStems[:]),
		Sentences: give(r.sentence[:], sentenceFeatureNames[:]),
		Sets:      give(r.set[:], setFeatureNames[:]),
	}
}

// The bounds of weights. Those that are learnt are far from them, and a sum of more
// would be no number.
const (
	heaviest          = 1000.0
	longestHighlights = 10_000.0 // words
)

// within returns v, or the bound that it is beyond. What is no number is 0.
func within(least, v, most float64) float64 {
	if math.IsNaN(v) {
		return 0
	}
	return min(max(v, least), most)
}

// rounded returns v with three places, as it is written.
func rounded(v float64) float64 {
	const steps = 1000
	return math.Round(v*steps) / steps
}

// ReadHighlightWeights reads weights as JSON, with name as their file in errors. The
// error of a mistake in them is a [*SyntaxError]: what is wrong in the JSON, a feature
// that does not exist, a number out of bounds (from -1000 to 1000 for a feature, 10,000
// words, and 1 for leave), or that no feature of sentences or sets weighs anything, so
// that all would be alike. More than 4 MiB are ErrTooLong.
func ReadHighlightWeights(r io.Reader, name string) (*HighlightWeights, error) {
	w := new(HighlightWeights)
	if err := readSettings(r, name, "weights", w, w.check); err != nil {
		return nil, err
	}
	return w, nil
}

// check returns an error that names what is wrong in w.
func (w *HighlightWeights) check() error {
	if err := cmp.Or(checkBounds(0, w.Length, longestHighlights, "length"), checkBounds(0, w.Leave, 1, "leave")); err != nil {
		return err
	}
	for _, part := range [...]struct {
		name    string
		weights map[string]float64
		known   []string
	}{
		{"words", w.Words, termFeatureNames[:]},
		{"common", w.Common, frequentStems[:]},
		{"sentences", w.Sentences, sentenceFeatureNames[:]},
		{"sets", w.Sets, setFeatureNames[:]},
	} {
		for _, name := range slices.Sorted(maps.Keys(part.weights)) {
			if !slices.Contains(part.known, name) {
				msg := fmt.Sprintf("%s: no feature is called %q; there are %s", part.name, clipped(name), strings.Join(part.known, ", "))
				return &memberError{[]string{part.name, name}, msg}
			}
			if err := checkBounds(-heaviest, part.weights[name], heaviest, part.name, name); err != nil {
				return err
			}
		}
	}
	if !weighs(w.Sentences) && !weighs(w.Sets) {
		return &memberError{nil, "the weights weigh nothing: no feature of sentences or sets is above or below 0"}
	}
	return nil
}

// checkBounds returns an error if the member v to which path leads is not from least
// to most.
func checkBounds(least, v, most float64, path ...string) error {
	if v >= least && v <= most {
		return nil
	}
	return &memberError{path, fmt.Sprintf("%s: %g is not from %g to %g", strings.Join(path, ": "), v, least, most)}
}

// weighs reports whether one of some weights is not 0.
func weighs(weights map[string]float64) bool {
	for _, v := range weights {
		if v != 0 {
			return true
		}
	}
	return false
}

// WriteHighlightWeights writes weights as ReadHighlightWeights reads them, a number
// a line. An error is one of dst, of a number that is none, or that w is nil.
func WriteHighlightWeights(dst io.Writer, w *HighlightWeights) error {
	if w == nil {
		return errors.New("write highlight weights: there are none")
	}
	data, err := json.MarshalIndent(w, "", "  ")
	if err != nil {
		return fmt.Errorf("write highlight weights: %w", err)
	}
	if _, err := dst.Write(append(data, '\n')); err != nil {
		return fmt.Errorf("write highlight weights: %w", err)
	}
	return nil
}
