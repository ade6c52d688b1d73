package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// placeTable returns the cities and regions of a gzipped list with a line for each:
// "city" or "region", its name, the English name of its country. A name that the
// tables of countries know is what they take it for.
func placeTable(file string) ([]byte, error) {
	packed, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	at := map[string]string{}
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(cells) < 3 || cells[0] != "city" && cells[0] != "region" || len(cells[1]) < 4 || slices.Contains(vague[:], cells[1]) {
			continue
		}
		code, ok := gaz.Lookup(cells[2])
		if !ok { // "Iran, Islamic Republic of"
			short, _, _ := strings.Cut(cells[2], ",")
			if code, ok = gaz.Lookup(short); !ok {
				continue
			}
		}
		if own, ok := gaz.Lookup(cells[1]); ok {
			code = own
		}
		if cells[0] == "region" || at[cells[1]] == "" {
			at[cells[1]] = code
		}
	}
	for name := range strings.SplitSeq(american, "|") {
		at[name] = "US"
	}
	for name := range strings.SplitSeq(british, "|") {
		at[name] = "GB"
	}
	var b bytes.Buffer
	names := make([]string, 0, len(at))
	for name := range at {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintf(&b, "%s\t%s\n", name, at[name])
	}
	return b.Bytes(), nil
}

// vague are names of regions and towns that mean something else in news.
var vague = [...]string{
	"Asia", "Center", "Central", "Coast", "East", "Eastern", "Federal District", "Honda", "Independence", "North", "North East", "North West", "Northern",
	"Northwest", "Progress", "Red Sea", "Reform", "Rio Tinto", "South", "South East", "South West", "Southern", "Union", "Unity", "Upper East", "Victoria", "Victory", "West", "Western",
}

// british are the same of Britain.
const british = "Cambridge|Guildford|Newcastle|Richmond upon Thames|Surrey|York"

// american are cities whose name the list gives to a place of the same name
// elsewhere, though news seldom mean that.
const american = "Albany|Albuquerque|Anaheim|Arlington|Aurora|Bakersfield|Baltimore|Baton Rouge|Birmingham Alabama|Boise|Boston|Buffalo|Charleston|Charlotte|Chicago|Cincinnati|Cleveland|" +
	"Colorado Springs|Columbus|Corpus Christi|Dallas|Denver|Des Moines|Detroit|El Paso|Fort Worth|Fresno|Hartford|Honolulu|Houston|Indianapolis|Jackson|Jacksonville|Kansas City|Las Vegas|" +
	"Long Beach|Los Angeles|Louisville|Madison|Manhattan|Memphis|Mesa|Miami|Milwaukee|Minneapolis|Montgomery|Nashville|New Orleans|Newark|Oakland|Oklahoma City|Omaha|Orlando|Philadelphia|" +
	"Phoenix|Pittsburgh|Portland|Providence|Raleigh|Richmond|Riverside|Rochester|Sacramento|Saint Paul|St. Louis|Salt Lake City|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|" +
	"Santa Barbara|Santa Monica|Savannah|Seattle|Spokane|Springfield|Tampa|Toledo|Tucson|Tulsa|Virginia Beach|Wichita|Windsor Locks"
