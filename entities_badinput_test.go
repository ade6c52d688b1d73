package gloss

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
)

// newsLike is what ill-typed news is made of.
const newsLike = "U.S. Trade Representative Orla Vane met China's commerce minister, Wang Wentao, in Oslo on Monday. " +
	"Calder Ridge Metals Inc. (TSXV: CRM) said that Dana Whitlock, its chief executive, would stay in Beijing. "

// badNames are texts whose names nobody could write worse.
var badNames = map[string]string{
	"all capitals":     strings.ToUpper(newsLike),
	"all lower case":   strings.ToLower(newsLike),
	"no punctuation":   strings.NewReplacer(".", "", ",", "", "'", "", "(", "", ")", "", ":", "").Replace(newsLike),
	"other scripts":    "習近平在北京會見了特朗普。Владимир Путин встретился с Си Цзиньпином в Москве. التقى محمد بن سلمان في الرياض. नरेन्द्र मोदी दिल्ली में. キシダ首相は東京で。 이재명 대통령은 서울에서. Ελλάδα. ",
	"emoji":            "🧲 Orla Vane 🇨🇳 met 👩‍🔬Wang Wentao👨‍👩‍👧‍👦 in Beijing🇺🇸. President🎉Xi. ",
	"addresses":        "Write to orla.vane@calder-ridge.example or see https://news.example/Beijing/Orla-Vane?q=China&by=Wang+Wentao#U.S. and www.oslo.example, @OrlaVane, #China. ",
	"table of names":   "Name\tOffice\tCountry\nOrla Vane\tTrade Representative\tUnited States\nWang Wentao\tMinister of Commerce\tChina\nOla Berg | Mayor | Oslo\n",
	"mixed capitals":   "oRLA vANE oF tHE u.s. SeNaTe mEt pReSiDeNt xI. ",
	"combining":        "O\u0301rla Va\u0300ne met Jo\u0308rg Mu\u0308ller\u0301 in Zu\u0308rich. ",
	"titles only":      "President Prime Minister Senator Governor of the Bank of the Ministry of the Secretary of State for the Minister, the King and the Pope. ",
	"one name":         "Vane ",
	"initials":         "J. R. R. A. B. C. D. E. F. ",
	"possessives":      "China's Norway's Vane's Oslo's ",
	"nothing but of":   "of the of the of The Of ",
	"commas":           "Vane, Berg, Dahl, Lie, Holm, ",
	"acronyms":         "the Zonal Quarry Bureau (ZQB), ABC (DEF), (GHI) JKL, ",
	"apostrophes":      "’s ' 's ’ O’Brien’s ‘Vane’ ",
	"hyphens":          "Trump-Xi-Putin-Vane–Berg—Dahl - - ",
	"plural titles":    "ministers and ministers ",
	"two people":       "John Smith, Anna Berg, ",
	"family":           "the Trump family and Ivanka Trump, his daughter, ",
	"verbs of offices": "Vane, who heads the ministry, chairs the committee and leads, to lead, has led ",
}

// TestBadNames reads bad text once, and a good deal of it in one sentence and in many.
func TestBadNames(t *testing.T) {
	for name, text := range badNames {
		t.Run(name, func(t *testing.T) {
			a := Parse("Title\n\nSep 23, 2025\n\n" + text + "\n")
			checkAnalysis(t, Analyze(a))
			checkAnalysis(t, Analyze(plain(strings.Repeat(text, 20))))
		})
	}
}

// TestBadNamesLinear shows that the time grows with the text, whatever it is made of.
func TestBadNamesLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for _, text := range badNames {
		timing.Linear(t, text, 1<<12, func(text string) {
			a := plain(text)
			a.Date = Date{Year: 2025, Month: 9, Day: 23}
			Analyze(a)
		})
	}
}

// TestBadPairsLinear reads much of one bad text before much of another, so that what grows with
// both shows. Only what takes long is measured again.
func TestBadPairsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	const size = 1 << 14
	half := func(text string, size int) string { return strings.Repeat(text, size/2/len(text)+1) }
	for one, first := range badNames {
		for two, second := range badNames {
			if one == two {
				continue
			}
			read := func(size int) {
				Analyze(september(half(first, size) + half(second, size) + "spoke."))
			}
			start := time.Now()
			if read(size); time.Since(start) > 150*time.Millisecond {
				t.Log(one, two)
				timing.Linear(t, "x", size/4, func(text string) { read(len(text)) })
			}
		}
	}
}

// A hostile recognizer finds names where nobody would, as its bytes say.
type hostileRecognizer []byte

func (h hostileRecognizer) Recognize(_ string, sentences []Sentence) []Found {
	var found []Found
	k := 0
	next := func() int {
		if k++; len(h) == 0 {
			return 0
		}
		return int(h[k%len(h)])
	}
	for _, s := range sentences {
		for i := range s.Tokens {
			if b := next(); b%3 == 0 {
				last := min(i+b/3%4, len(s.Tokens)-1)
				kind := [...]Kind{KindPerson, KindOrganization, KindPlace, KindPerson}[next()%4]
				edge := next()
				found = append(found, Found{Span{s.Tokens[i].Start - edge%2, s.Tokens[last].End + edge/2%2}, kind, float64(next()) / 255})
			}
		}
	}
	return found
}

// FuzzAnalyzeHostile holds what is made of the worst recognizer and the worst list to the laws
// of every analysis.
func FuzzAnalyzeHostile(f *testing.F) {
	for _, text := range badNames {
		f.Add(text, []byte("0369"), "The")
		f.Add(text, []byte{0, 1, 2, 6, 3, 9, 40, 254, 0}, "- Co")
	}
	f.Add("“The market will fall again this year,” The said. Trump met the – Co of Ivanka Trump.", []byte{0, 0, 0, 255}, "Trump")
	f.Fuzz(func(t *testing.T, text string, picks []byte, listed string) {
		l := &List{Entries: []ListEntry{
			{Kind: KindPerson, Name: listed, Aliases: []string{"the", "Trump"}, Title: "President", Country: "US", Class: ClassHeadOfState},
			{Kind: KindOrganization, Name: listed + " Co"},
			{Kind: KindCountry, Name: listed},
			{Kind: KindBloc, Name: "The"},
			{Kind: "", Name: "of"},
		}}
		for _, z := range []*Analyzer{
			{Recognizer: hostileRecognizer(picks), MinScore: -1},
			{Recognizer: hostileRecognizer(picks), Lists: []*List{l}, MinScore: 0.95},
			{Lists: []*List{l}},
		} {
			checkAnalysis(t, z.Analyze(september(text)))
			checkAnalysis(t, z.Analyze(Parse(text)))
		}
	})
}

// TestLongSentence reads one sentence of 2 MB, and 50,000 names that differ.
func TestLongSentence(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	var names strings.Builder
	for i := range 50_000 {
		fmt.Fprintf(&names, "Orla Van%c%c%c, ", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
	}
	long := strings.Repeat("and the minister of Norway met Orla Vane of Calder Ridge Metals in Oslo ", 2<<20/72)
	for name, text := range map[string]string{"one sentence": long, "names": names.String()} {
		start := time.Now()
		n := Analyze(plain(text))
		assert.Less(t, time.Since(start), time.Minute, name)
		checkAnalysis(t, n)
	}
}
