package gloss_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/glossnews/gloss"
	"github.com/glossnews/gloss/internal/gaz"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

func ExampleFindCountry() {
	for _, s := range []string{"U.S.", "Türkiye", "cote d'ivoire", "Beijing", "the Kremlin", "us"} {
		c, ok := gloss.FindCountry(s)
		fmt.Println(s, c, ok)
	}
	// Output:
	// U.S. US true
	// Türkiye TR true
	// cote d'ivoire CI true
	// Beijing CN true
	// the Kremlin RU true
	// us  false
}

func ExampleCountry_Demonym() {
	c := gloss.Country("GB")
	fmt.Println(c.Name(), c.Demonym(), c.Capital())
	// Output: United Kingdom British London
}

func TestFindCountry(t *testing.T) {
	for want, names := range map[gloss.Country]string{
		"US": "US|U.S.|u.s.|USA|usa|the US|the United States|America|American|Washington|Washington, D.C.|the White House|the Pentagon|Foggy Bottom|USA's|(US)|\"U.S.\"|U.S.,|United States of America (the)",
		"GB": "UK|uk|the UK|U.K.|GB|GBR|Britain|Brits|Downing Street|No. 10|Whitehall|Holyrood|Scotland|Scottish|English",
		"CN": "China|CHINA|Mainland China|PRC|prc|China.|\"China\"|“China,”|(China)|[China]|*China*|China, People's Republic of|Sino-|Chinese|Zhongnanhai|China’s|China's|CN|CHN",
		"TW": "Taiwan|Republic of China|Chinese Taipei|Taiwanese|Taiwan (Province of China)|China, Republic of",
		"CI": "Côte d'Ivoire|Côte d’Ivoire|cote d'ivoire|Ivory Coast|Ivorian|Ivoirian",
		"TR": "türkiye|Turkiye|TURKEY|Ankara",
		"FR": "Elysee|Élysée|the Élysée|Quai d’Orsay|Paris|Frenchman|Franco-",
		"BE": "Brussels|Belgian",
		"EU": "EU|E.U.|European Union|the European Commission",
		"CD": "Congo|the Congo|DRC|D.R.C.|DR Congo|Zaire|Congolese|Kinshasa|Congo, Dem. Rep.|Congo (the Democratic Republic of the)",
		"CG": "Republic of Congo|Congo, Rep.|Congo (the)|Congo-Brazzaville|Brazzaville",
		"KN": "St. Kitts|St Kitts and Nevis|Saint Kitts & Nevis",
		"ST": "Sao Tome and Principe|São Tomé",
		"MM": "Burma|Burmese|Myanmar|Rangoon|Naypyidaw",
		"KR": "Korea|South Korea|ROK|Blue House|S.Korea|Korea, Rep.|Korea, Republic of|Korea (South)|Korea (the Republic of)",
		"BO": "La Paz|Sucre|Bolivia (Plurinational State of)",
		"PS": "Palestine, State of|Gaza|West Bank|Palestinian|Ramallah",
		"DO": "Dominican|Dominican Republic",
		"XK": "Kosovo|Kosovar|XKX",
		"SU": "Soviet|USSR",
		"VE": "Venezuela, RB|Venezuela (Bolivarian Republic of)",
		"KP": "N.Korea|N. Korea|Korea, North|Korea (North)|Korea, Democratic People's Republic of|Korea, Dem. People's Rep.",
		"IR": "Iran, Islamic Rep.|Iran (Islamic Republic of)|Iran, Islamic Republic of",
		"GM": "Gambia, The|Gambia (the)",
		"HK": "Hong Kong SAR, China|China, Hong Kong SAR|Hong Kong, China",
		"FM": "Micronesia, Fed. Sts.|Micronesia (Federated States of)",
		"FK": "Falkland Islands (Malvinas)|Falkland Islands (the) [Malvinas]",
		"VI": "Virgin Islands (U.S.)|Virgin Islands, U.S.",
		"VG": "Virgin Islands (British)",
		"MF": "St. Martin (French part)",
		"VA": "Holy See (Vatican City State)",
		"ES": "España",
		"DE": "Deutschland",
		"":   "us|it|in|am|car|Ruritania|Europe|Texas|Ontario|UN|the UN|NATO||the|St.|-|Martian|us.|\"us\"|(it)|France, Germany|China, Maine|Smith, John|Republic of|, Republic of|()|.|" + strings.Repeat("x", 1<<16),
	} {
		for name := range strings.SplitSeq(names, "|") {
			got, ok := gloss.FindCountry(name)
			assert.Equal(t, want, got, name)
			assert.Equal(t, want != "", ok, name)
		}
	}
}

func TestCountryTable(t *testing.T) {
	for _, want := range []struct{ code, name, demonym, capital, alpha3 string }{
		{"CN", "China", "Chinese", "Beijing", "CHN"},
		{"US", "United States", "American", "Washington", "USA"},
		{"EU", "European Union", "European", "Brussels", ""},
		{"KZ", "Kazakhstan", "Kazakh", "Astana", "KAZ"},
		{"BA", "Bosnia and Herzegovina", "Bosnian", "Sarajevo", "BIH"},
		{"NE", "Niger", "Nigerien", "Niamey", "NER"},
		{"BO", "Bolivia", "Bolivian", "Sucre", "BOL"},
		{"LK", "Sri Lanka", "Sri Lankan", "Sri Jayawardenepura Kotte", "LKA"},
		{"GQ", "Equatorial Guinea", "Equatoguinean", "Ciudad de la Paz", "GNQ"},
		{"NL", "Netherlands", "Dutch", "Amsterdam", "NLD"},
		{"UN", "", "", "", ""},
		{"HK", "Hong Kong", "Hong Kong", "", "HKG"},
		{"AQ", "Antarctica", "", "", "ATA"},
		{"XX", "", "", "", ""},
		{"", "", "", "", ""},
	} {
		c := gloss.Country(want.code)
		assert.Equal(t, want.name, c.Name(), want.code)
		assert.Equal(t, want.demonym, c.Demonym(), want.code)
		assert.Equal(t, want.capital, c.Capital(), want.code)
		assert.Equal(t, want.alpha3, c.Alpha3(), want.code)
	}
}

// TestFindCountryTricky looks the strings up that were chosen to be hard.
func TestFindCountryTricky(t *testing.T) {
	table, err := os.ReadFile("../shared/data/gaz/tricky.tsv")
	if err != nil {
		t.Skip(err)
	}
	for line := range strings.Lines(string(table)) {
		name, want, _ := strings.Cut(strings.TrimSpace(line), "\t")
		got, _ := gloss.FindCountry(name)
		assert.Equal(t, gloss.Country(want), got, name)
	}
}

// TestCountriesInText reads testdata/country: articles, parted by empty lines,
// in which what is to be found is marked as {text|kind code by}. The kind
// country is left out. A line with # is a heading.
func TestCountriesInText(t *testing.T) {
	files, err := filepath.Glob("testdata/country/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		require.NoError(t, err)
		for i, section := range archive.Files {
			var got []string
			for article := range strings.SplitSeq(strings.TrimSpace(string(section.Data)), "\n\n") {
				got = append(got, mark(article))
			}
			marked := strings.Join(got, "\n\n") + "\n"
			if updating() {
				archive.Files[i].Data = []byte(marked)
				continue
			}
			t.Run(filepath.Base(file)+"/"+section.Name, func(t *testing.T) {
				assert.Equal(t, string(section.Data), marked)
			})
		}
		if updating() {
			require.NoError(t, os.WriteFile(file, txtar.Format(archive), 0o644))
		}
	}
}

var marks = regexp.MustCompile(`\{([^|}]*)\|[^}]*\}`)

// mark takes the marks off an article and puts those on that gaz.Find finds.
func mark(article string) string {
	var text strings.Builder
	var blocks []gaz.Block
	for line := range strings.SplitSeq(marks.ReplaceAllString(article, "$1"), "\n") {
		body, heading := strings.CutPrefix(line, "# ")
		blocks = append(blocks, gaz.Block{Start: text.Len(), End: text.Len() + len(body), Heading: heading})
		text.WriteString(body + "\n")
	}
	src, matches := text.String(), gaz.Find(text.String(), blocks)
	var lines []string
	for _, b := range blocks {
		line, at := "", b.Start
		if b.Heading {
			line = "# "
		}
		for ; len(matches) > 0 && matches[0].End <= b.End; matches = matches[1:] {
			m := matches[0]
			line += src[at:m.Start] + "{" + src[m.Start:m.End] + "|" + describe(m) + "}"
			at = m.End
		}
		lines = append(lines, line+src[at:b.End])
	}
	return strings.Join(lines, "\n")
}

func describe(m gaz.Match) string {
	var words []string
	if m.Kind != gaz.Country {
		words = append(words, string(m.Kind))
	}
	if m.Kind == gaz.Bloc {
		words = append(words, m.Code)
	} else if m.Country != "" {
		words = append(words, m.Country)
	}
	if m.By != "" {
		words = append(words, string(m.By))
	}
	return strings.Join(words, " ")
}

// updating reports whether -update is set, which the package's own tests define.
func updating() bool { return flag.Lookup("update").Value.String() == "true" }
