package office_test

import (
	"testing"

	"github.com/glossnews/gloss/internal/office"
	"github.com/stretchr/testify/assert"
)

// TestClass shows which class an office has by its body, which may stand elsewhere in
// the article.
func TestClass(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"{Ola Berg}, director of the Nordal Institute for Security Studies, left.":               {"civil_society"},
		"{Ola Berg}, chairman of the Organizing Committee of the Nordal Summit, left.":           {"civil_society"},
		"{Ola Berg} is a member of the executive committee of Nordal Finance.":                   {"corporate"},
		"{Ola Berg}, head of the Nordal Generator Assembly Plant, left.":                         {"corporate"},
		"{Ola Berg}, chair of the Department of Earth and Marine Sciences, left.":                {"academic"},
		"{Ola Berg}, director of the National Program for Small Firms, left.":                    {"regulator"},
		"{Ola Berg}, head of the Nordal Investment Promotion Center, left.":                      {"regulator"},
		"{Ola Berg}, president of the Academy for Quiet Diplomacy, left.":                        {"civil_society"},
		"{Ola Berg}, president of the Nordal Academy of Music, left.":                            {"academic"},
		"{Ola Berg} is a member of the board of trustees at Nordal University.":                  {"academic"},
		"{Ola Berg} is president of NAMA, the Nordic Asset Managers Association.":                {"civil_society"},
		"{Ola Berg} joined the Research Department of the Bank of Mauritius as chief economist.": {"central_bank"},
		"{Ola Berg}, vice president and co-founder, left.":                                       {"corporate"},
		"VP Sales {Ola Berg} left.":                                                             {"corporate"},
		"{Ola Berg}, India's foreign secretary, left.":                                          {"diplomat"},
		"{Ola Berg}, Britain's foreign secretary, left.":                                        {"minister"},
		"{Ola Berg}, head of the Kremlin press service, left.":                                  {"spokesperson"},
		"{Ola Berg}, leader of the Surui people of Brazil, left.":                               {"other"},
		"{Ola Berg}, Governor\nBank of England\nLeft.":                                          {"central_bank"},
		"{Ola Berg}, Governor\nNordal\nLeft.":                                                   {"local"},
		"{Ola Berg}, CEO of the Nordal Foundation, left.\nCEO {Ola Berg} spoke.":                {"civil_society", "civil_society"},
		"{Ola Berg}, president of the Nordal Bankers Association, left.\nCEO {Ola Berg} spoke.": {"civil_society", "corporate"},
		"{Ola Berg}, CEO of Nordal Holdings, met President {Nils Dahl}.\n{Jan Lie} is CEO.":     {"corporate", "corporate", "corporate"},
	} {
		var got []string
		for _, h := range office.Find(input(text)) {
			got = append(got, string(h.Class))
		}
		assert.Equal(t, want, got, text)
	}
}
