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
