package main

import (
	"errors"
	"io/fs"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/tag"
	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// train makes the model's file.
func (o *options) train() error {
	dict, err := readDictionary(o.data, o.noClusters)
	if err != nil {
		return err
	}
	var file []byte
	for _, r := range recipes() {
		articles, err := o.trainArticles(dict, r.strict)
		if err != nil {
			return err
		}
		dict.learnWords(articles)
		if o.relist {
			return o.putLists(dict)
		}
		learnt := o.learn(articles, dict, r)
		if file == nil {
			file = learnt
		} else if file, err = core.Mean(file, learnt); err != nil {
			return err
		}
	}
	if err := os.WriteFile(o.model, file, 0o644); err != nil {
		return err
	}
	return o.putLists(dict)
}

// learn returns the file of a model that learns from articles by a recipe.
func (o *options) learn(articles []*marked.Article, dict *dictionary, r recipe) []byte {
	for n, a := range articles {
		a.Fold = n % r.parts
	}
	if !o.plain {
		others := slices.Concat(copies(articles), swaps(articles, dict))
		articles = append(articles, others...)
	}
	packed := dict.pack()
	read, _ := core.ReadDictionary(packed)
	c := newCorpus(read, articles, o.least)
	log("%d sentences, %d features", len(c.examples), c.features.used)
	if o.secondPass {
		first := o.method
		first.epochs = max(2, o.epochs*2/3)
		c.addEvidence(articles, first, o.least, r)
		log("guessed; %d features", c.features.used)
	}
	return learnBoth(c, o.method).pack(c, packed, o.keep)
}

// putLists puts a dictionary with our own lists into the model's file, and fits the
// scores to it.
func (o *options) putLists(dict *dictionary) error {
	if err := dict.addBodies(); err != nil {
		return err
	}
	dev, err := o.devArticles()
	if err != nil {
		return err
	}
	file, err := os.ReadFile(o.model)
	if err != nil {
		return err
	}
	file = core.WithDictionary(file, dict.pack())
	read, _ := core.ReadDictionary(dict.pack())
	noArticles(file, read)
	core.SetScores(file, 1, 0)
	slope, offset := fitScores(tag.New(file), dev)
	log("log-odds of scores times %.3f plus %.3f", slope, offset)
	core.SetScores(file, slope, offset)
	return os.WriteFile(o.model, file, 0o644)
}

// trainArticles returns the articles to learn from.
func (o *options) trainArticles(dict *dictionary, strict bool) ([]*marked.Article, error) {
	var articles []*marked.Article
	for _, s := range trainSets(o.outside) {
		if !o.wants(s.Name) {
			continue
		}
		read, hash, err := readSet(&s, o.data)
		if errors.Is(err, fs.ErrNotExist) {
			log("%s is not there", s.Name)
			continue
		}
		if err != nil {
			return nil, err
		}
		log("%s %s", s.Name, hash)
		for n, a := range read {
			if o.held(&s, n) {
				continue
			}
			if !s.Titles {
				for i := range a.Sentences {
					harmonize(&a.Sentences[i], dict.demonyms)
					if strict {
						dropArticle(&a.Sentences[i])
					}
				}
			}
			articles = append(articles, a)
		}
	}
	return articles, nil
}

// wants reports whether the set with a name is asked for.
func (o *options) wants(name string) bool {
	return o.sets == "" || slices.ContainsFunc(strings.Split(o.sets, ","), func(part string) bool { return strings.Contains(name, part) })
}

// held reports whether article n of a set is held out of learning.
func (o *options) held(s *marked.Set, n int) bool {
	return o.hold > 0 && n%o.hold == 0 && strings.HasPrefix(s.Name, "world/")
}

// devArticles returns the articles to measure on, by set.
func (o *options) devArticles() (map[string][]*marked.Article, error) {
	dev := map[string][]*marked.Article{}
	for _, s := range marked.DevSets {
		articles, _, err := readSet(&s, o.data)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		dev[s.Name] = articles
	}
	for _, s := range trainSets(o.outside) {
		if o.hold == 0 || !strings.HasPrefix(s.Name, "world/") {
			continue
		}
		articles, _, err := readSet(&s, o.data)
		if err != nil {
			return nil, err
		}
		for n, a := range articles {
			if o.held(&s, n) {
				dev[s.Name] = append(dev[s.Name], a)
			}
		}
	}
	return dev, nil
}

// scale is the size of a step of a packed weight.
const scale = 1. / 32

// pack returns the model's file, whose scores are the chains' own.
func (w *weights) pack(c *corpus, dictionary []byte, keep float32) []byte {
	rows := map[uint64][core.Stride]int8{}
	for i, h := range c.features.keys {
		if h == 0 {
			continue
		}
		var row [core.Stride]int8
		for y, x := range w.rows[c.features.values[i]] {
			row[y] = int8(max(-127, min(127, math.Round(float64(x)/scale))))
		}
		if row != ([core.Stride]int8{}) {
			rows[h] = row
		}
	}
	log("%d rows", len(rows))
	return core.AppendModel(nil, scale*keep, w.names, w.titles, dictionary, rows)
}
