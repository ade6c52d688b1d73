package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"math"
	"os"
	"strings"
)

// records yields the lines of a file of JSON lines, which may be packed with
// gzip. It stops after the first error.
func records[T any](file string) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		f, err := os.Open(file)
		if err != nil {
			yield(nil, err)
			return
		}
		defer f.Close()
		var r io.Reader = f
		if strings.HasSuffix(file, ".gz") {
			if r, err = gzip.NewReader(f); err != nil {
				yield(nil, fmt.Errorf("%s: %w", file, err))
				return
			}
		}
		lines := bufio.NewScanner(r)
		lines.Buffer(nil, 64<<20)
		for n := 1; lines.Scan(); n++ {
			v := new(T)
			if err := json.Unmarshal(lines.Bytes(), v); err != nil {
				yield(nil, fmt.Errorf("%s:%d: %w", file, n, err))
				return
			}
			if !yield(v, nil) {
				return
			}
		}
		if err := lines.Err(); err != nil {
			yield(nil, fmt.Errorf("%s: %w", file, err))
		}
	}
}

// all returns the lines of a file of JSON lines.
func all[T any](file string) ([]*T, error) {
	var list []*T
	for v, err := range records[T](file) {
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, nil
}

// share returns part of all, and no number where there is nothing: a floor does
// not hold for what was not measured.
func share(part, all int) float64 {
	if all == 0 {
		return math.NaN()
	}
	return float64(part) / float64(all)
}
