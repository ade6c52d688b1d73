// Command train makes the model of package tag from marked texts, and measures it
// on texts that it does not learn from. docs/model.md says what was tried.
//
//	go run ./internal/tag/train -data ../shared/data      the shipped model
//	go run ./internal/tag/train -eval -errors errors.txt  its scores and errors
//	go run ./internal/tag/train -unsure 100 texts.jsonl.gz  what to mark next
//
// It is run from the root of the project. Texts that are not there are left out.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/glossnews/gloss/internal/tag"
)

// options are what a run is asked for.
type options struct {
	data    string
	model   string
	errors  string
	sets    string
	hold    int
	outside float32
	least   uint32
	plain   bool
	relist  bool
	method
}

func main() {
	o := options{method: method{beta: 1, transRate: 0.1}}
	flag.StringVar(&o.data, "data", "../shared/data", "directory of the marked texts and tables")
	flag.StringVar(&o.model, "o", "internal/tag/model.bin", "the model's file")
	flag.StringVar(&o.errors, "errors", "", "file to write the errors to")
	only := flag.Bool("eval", false, "do not train, only measure the model")
	doubts := flag.Int("unsure", 0, "do not train, but write this many sentences of the raw texts named about which the model is least sure")
	flag.StringVar(&o.sets, "sets", "", "learn only from the sets whose names contain one of these, separated by commas")
	flag.IntVar(&o.hold, "hold", 0, "measure on every nth of the whole articles instead of learning from it")
	outside := flag.Float64("outside", 0.2, "weight of the sets of others")
	least := flag.Uint("least", 2, "fewest occurrences of a feature")
	flag.StringVar(&o.name, "method", "ftrl", "ftrl, adagrad or perceptron")
	flag.IntVar(&o.epochs, "epochs", 8, "times to go through the texts")
	flag.IntVar(&o.average, "average", 4, "number of the last times whose weights are averaged")
	rate := flag.Float64("rate", 0.11, "rate of learning")
	l1 := flag.Float64("l1", 0.15, "cost of a weight's size")
	l2 := flag.Float64("l2", 0.1, "cost of its square")
	keep := flag.Float64("keep", 0.75, "share of features that are read at each step")
	flag.BoolVar(&o.secondPass, "second", true, "learn the second pass")
	flag.BoolVar(&o.once, "once", false, "learn once, not the mean of two")
	flag.BoolVar(&o.noClusters, "noclusters", false, "learn without clusters of words")
	flag.BoolVar(&o.relist, "relist", false, "do not train, but put the lists anew into the model")
	flag.BoolVar(&o.plain, "nocopies", false, "learn without changed copies of the texts")
	flag.Parse()
	o.outside, o.least = float32(*outside), uint32(*least)
	o.rate, o.l1, o.l2, o.keep = float32(*rate), float32(*l1), float32(*l2), float32(*keep)

	var err error
	switch {
	case *doubts > 0:
		err = o.unsure(*doubts, flag.Args())
	case *only:
		err = o.measure()
	default:
		if err = o.train(); err == nil {
			err = o.measure()
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// log says how far a run is.
func log(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

// read returns the model in the file.
func (o *options) read() (*tag.Model, error) {
	data, err := os.ReadFile(o.model)
	if err != nil {
		return nil, err
	}
	return tag.New(data), nil
}

func (o *options) unsure(n int, files []string) error {
	m, err := o.read()
	if err != nil {
		return err
	}
	known, err := knownTexts(o.data)
	if err != nil {
		return err
	}
	return unsure(os.Stdout, m, n, files, known)
}

func (o *options) measure() error {
	m, err := o.read()
	if err != nil {
		return err
	}
	dev, err := o.devArticles()
	if err != nil {
		return err
	}
	report(os.Stdout, m, dev)
	if o.errors == "" {
		return nil
	}
	return writeErrors(o.errors, m, dev)
}
