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
		"{Ola Berg} was the first female defence minister of Chile.":                             {"minister"},
		"{Ola Berg}, first minister of Nordal, left.":                                            {"local"},
		"Investment House chairman {Ola Berg} left.":                                             {"corporate"},
		"House speaker {Ola Berg} left.":                                                         {"legislator"},
		"{Ola Berg} started as a tax adviser.":                                                   {"corporate"},
		"{Ola Berg}, an adviser to the mayor of Oslo, left.":                                     {"executive_staff"},
		"Presidential policy chief {Ola Berg} left Seoul.":                                       {"executive_staff"},
		"EU foreign policy chief {Ola Berg} left.":                                               {"diplomat"},
		"{Ola Berg}, the finance chief, left.":                                                   {"corporate"},
		"{Ola Berg}, the president director, left.":                                              {"corporate"},
		"{Ola Berg} is president of Germany's VDA.":                                              {"corporate"},
		"{Ola Berg} is president of Germany.":                                                    {"head_of_state"},
		"{Ola Berg}, head of the Office of the President of Ukraine, left.":                      {"executive_staff"},
		"{Ola Berg} is a member of the Danish parliament for Nordal Ataqatigiit.":                {"legislator"},
		"{Ola Berg} met the co-chair of the transition team, {Jan Lie}.":                         {"other"},
		"The Senate heard Leader {Berg}.":                                                        {"legislator"},
		"{Ola Berg}, governor of the Postal Board of Governors, left.":                           {"regulator"},
		"{Ola Berg}, vice president for government affairs at [Nordal], left.":                   {"corporate"},
		"National Chief {Ola Berg} left.":                                                        {"other"},
		"B.C. Premier {Ola Berg} left.":                                                          {"local"},
		"M23 leader {Ola Berg} left.":                                                            nil,
		"{Ola Berg} is a representative of a new generation of managers.":                        nil,
		"The Nordal executive team met {Ola Berg}.":                                              nil,
		"{Ola Berg}, vice president and co-founder, left.":                                       {"corporate"},
		"VP Sales {Ola Berg} left.":                                                              {"corporate"},
		"{Ola Berg}, India's foreign secretary, left.":                                           {"diplomat"},
		"{Ola Berg}, Britain's foreign secretary, left.":                                         {"minister"},
		"{Ola Berg}, head of the Kremlin press service, left.":                                   {"spokesperson"},
		"{Ola Berg}, leader of the Surui people of Brazil, left.":                                {"other"},
		"{Ola Berg}, Governor\nBank of England\nLeft.":                                           {"central_bank"},
		"{Ola Berg}, Governor\nNordal\nLeft.":                                                    {"local"},
		"{Ola Berg}, CEO of the Nordal Foundation, left.\nCEO {Ola Berg} spoke.":                 {"civil_society", "civil_society"},
		"{Ola Berg}, president of the Nordal Bankers Association, left.\nCEO {Ola Berg} spoke.":  {"civil_society", "corporate"},
		"{Ola Berg}, CEO of Nordal Holdings, met President {Nils Dahl}.\n{Jan Lie} is CEO.":      {"corporate", "corporate", "corporate"},
	} {
		var got []string
		for _, h := range office.Find(input(text)) {
			got = append(got, string(h.Class))
		}
		assert.Equal(t, want, got, text)
	}
}
