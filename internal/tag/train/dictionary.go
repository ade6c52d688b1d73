package main

import (
	"bufio"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/glossnews/gloss/internal/segment"
	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// A dictionary is the contents of core.Dictionary before they are packed.
type dictionary struct {
	noClusters bool // for comparison
	coarser    []byte
	clusters   map[string]int // the fine cluster of a word, from 1
	lists      map[string]core.List
	phrases    map[uint64]core.List
	demonyms   map[string]bool // as they are written
	small      map[string]bool // words that are seen in small letters
	surnames   []string        // the better known, and those of officials
	cities     []string
}

// readDictionary reads the tables of names and the clusters below dir.
func readDictionary(dir string, noClusters bool) (*dictionary, error) {
	d := &dictionary{
		noClusters: noClusters,
		coarser:    make([]byte, 4*core.Clusters),
		clusters:   map[string]int{},
		lists:      map[string]core.List{},
		phrases:    map[uint64]core.List{},
		demonyms:   map[string]bool{},
		small:      map[string]bool{},
	}
	for _, f := range []struct {
		name string
		line func(fields []string) error
	}{
		{"emb/glove_clusters.tsv.gz", d.cluster},
		{"gaz/lists.tsv.gz", d.list},
		{"gaz/countries.tsv", d.country},
		{"gaz/titles.tsv", d.title},
		{"gaz/officials.tsv", d.official},
	} {
		if err := eachLine(filepath.Join(dir, filepath.FromSlash(f.name)), f.line); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	return d, nil
}

// eachLine calls f with the fields of each line of a file.
func eachLine(name string, f func(fields []string) error) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close() //nolint:errcheck // nothing was written
	var r io.Reader = file
	if strings.HasSuffix(name, ".gz") {
		if r, err = gzip.NewReader(file); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if err := f(strings.Split(lines.Text(), "\t")); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return lines.Err()
}

func (d *dictionary) cluster(f []string) error {
	if d.noClusters {
		return nil
	}
	var c [3]int
	for i := range c {
		var err error
		if c[i], err = strconv.Atoi(f[1+i]); err != nil {
			return err
		}
	}
	d.clusters[f[0]] = c[2] + 1
	binary.LittleEndian.PutUint16(d.coarser[4*c[2]:], uint16(c[0]+1))
	binary.LittleEndian.PutUint16(d.coarser[4*c[2]+2:], uint16(c[1]+1))
	return nil
}

// add puts a name into a list of words or, if it has several, of phrases.
func (d *dictionary) add(name string, single, phrase core.List) {
	words := lowerWords(name)
	switch len(words) {
	case 0:
		return
	case 1:
		d.lists[words[0]] |= single
		return
	}
	if phrase == 0 || len(words) > 8 {
		return
	}
	h := uint64(0)
	for i, w := range words {
		h = core.PhraseHash(h, w)
		if i+1 < len(words) {
			d.phrases[h] |= core.Prefix
		} else {
			d.phrases[h] |= phrase
		}
	}
}

func (d *dictionary) list(f []string) error {
	name := f[1]
	switch f[0] {
	case "surname":
		rank, err := strconv.Atoi(f[2])
		if err != nil {
			return err
		}
		switch {
		case rank <= 1500:
			d.surnames = append(d.surnames, name)
			d.add(name, core.SurnameCommon, 0)
		case rank <= 10000:
			d.add(name, core.SurnameKnown, 0)
		default:
			d.add(name, core.SurnameRare, 0)
		}
	case "given":
		d.add(name, core.Given, 0)
	case "city":
		d.add(name, core.City, core.PhraseCity)
		if !strings.ContainsAny(name, " -'’.") && len(d.cities) < 3000 {
			d.cities = append(d.cities, name)
		}
		d.parts(name, core.PlacePart)
	case "region":
		d.add(name, core.Region, core.PhrasePlace)
		d.parts(name, core.PlacePart)
	case "place":
		d.add(name, core.PlaceWord, core.PhrasePlace)
		d.parts(name, core.PlacePart)
	case "person":
		d.add(name, core.FamousFamily, core.PhrasePerson)
		words := lowerWords(name)
		d.lists[words[len(words)-1]] |= core.FamousFamily
	case "company":
		d.add(name, core.Company, core.PhraseBody)
		d.parts(name, core.BodyWord)
	case "organization":
		d.add(name, core.Body, core.PhraseBody)
		d.parts(name, core.BodyWord)
	}
	return nil
}

// addBodies adds our own list of media, companies and other organizations. It
// comes after learning, which is to go by what surrounds them, and after
// learnWords, because words of titles are no words of theirs. A word is one of
// theirs if two names have it that is never seen small, or four media or sixteen
// names have it as their head. Countries are in many names, and say nothing.
func (d *dictionary) addBodies() error {
	counts, media := map[string]int{}, map[string]int{}
	err := eachLine(filepath.Join(ownData, "bodies.tsv"), func(f []string) error {
		single := core.Body
		switch f[0] {
		case "kind":
			return nil
		case "company":
			single = core.Company
		case "media":
			d.countWords(f[1], media)
		}
		d.add(f[1], single, core.PhraseBody)
		d.countWords(f[1], counts)
		return nil
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for w, n := range counts {
		const least, few, many = 2, 4, 16
		if (n >= many || n >= least && !d.small[w] || media[w] >= few) && d.lists[w]&(core.TitleWord|core.Country) == 0 {
			d.lists[w] |= core.BodyWord
		}
	}
	d.addInhabitants()
	return nil
}

// countWords counts the words of a longer name that have a capital letter, and are
// its head, the last or the one before "of" or "for", or never seen small.
func (d *dictionary) countWords(name string, counts map[string]int) {
	spans := segment.Tokens(name)
	if len(spans) < 2 {
		return
	}
	for i, t := range spans {
		head := i == len(spans)-1
		if !head {
			next := name[spans[i+1].Start:spans[i+1].End]
			head = next == "of" || next == "for"
		}
		w := name[t.Start:t.End]
		if lower := strings.ToLower(w); lower != w && (head || !d.small[lower]) {
			counts[lower]++
		}
	}
}

// parts puts the words of a longer name that have a capital letter into a list.
func (d *dictionary) parts(name string, list core.List) {
	spans := segment.Tokens(name)
	if len(spans) < 2 {
		return
	}
	for _, t := range spans {
		w := name[t.Start:t.End]
		if lower := strings.ToLower(w); w != lower && d.lists[lower]&core.TitleWord == 0 {
			d.lists[lower] |= list
		}
	}
}

func (d *dictionary) country(f []string) error {
	if f[0] == "kind" {
		return nil
	}
	for _, column := range []int{3, 4, 5} {
		for name := range strings.SplitSeq(f[column], "|") {
			if f[0] == "country" || column == 3 {
				d.add(name, core.Country, core.PhraseCountry)
			}
		}
	}
	for _, column := range []int{6, 7} {
		for name := range strings.SplitSeq(f[column], "|") {
			d.add(name, core.Demonym, core.PhraseDemonym)
			if name != "" && !strings.Contains(name, " ") && name != strings.ToLower(name) {
				d.demonyms[name] = true
			}
		}
	}
	return nil
}

func (d *dictionary) title(f []string) error {
	if f[0] == "title" {
		return nil
	}
	d.add(f[0], core.TitleWord, core.PhraseTitle)
	return nil
}

func (d *dictionary) official(f []string) error {
	if f[0] == "name" {
		return nil
	}
	words := lowerWords(f[0])
	if len(words) < 2 || len(words) > 5 {
		return nil
	}
	d.add(f[0], 0, core.PhrasePerson)
	d.lists[words[0]] |= core.OfficialGiven
	d.lists[words[len(words)-1]] |= core.OfficialFamily
	if at := strings.LastIndexByte(f[0], ' '); len(d.surnames) < 6000 && at > 0 {
		d.surnames = append(d.surnames, f[0][at+1:])
	}
	return nil
}

// learnWords keeps which words of articles are seen in small letters, and puts the
// words of the titles marked in them among those of titles, if they are seen in
// two or more.
func (d *dictionary) learnWords(articles []*marked.Article) {
	counts := map[string]int{}
	for _, a := range articles {
		for _, s := range a.Sentences {
			for _, w := range s.Words {
				if w == strings.ToLower(w) {
					d.small[w] = true
				}
			}
			for i, l := range s.TitleLabels {
				if l == uint8(core.Label(0, core.End)) || l == uint8(core.Label(0, core.Single)) {
					counts[strings.ToLower(s.Words[i])]++
				}
			}
		}
	}
	for w, n := range counts {
		if n >= 2 {
			d.lists[w] |= core.TitleWord
		}
	}
}

// pack returns the form that core.ReadDictionary reads.
func (d *dictionary) pack() []byte {
	values := make(map[uint64]uint32, len(d.clusters)+len(d.lists))
	for w, c := range d.clusters {
		values[core.WordHash(w)] = core.WordValue(c, d.lists[w])
	}
	for w, l := range d.lists {
		values[core.WordHash(w)] = core.WordValue(d.clusters[w], l)
	}
	phrases := make(map[uint64]uint32, len(d.phrases))
	for h, l := range d.phrases {
		phrases[h] = uint32(l)
	}
	return core.AppendValues(core.AppendValues(d.coarser, values), phrases)
}
