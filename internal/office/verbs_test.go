package office_test

import (
	"testing"

	"github.com/glossnews/gloss/internal/office"
	"github.com/stretchr/testify/assert"
)

// TestVerbs shows which verbs say that somebody holds an office.
func TestVerbs(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"{Ines Valdane} chairs the Senate Energy Committee.":                        {"Ines Valdane; chairs the Senate Energy Committee; legislator; US; not said; of Senate Energy Committee"},
		"{Ola Berg} also heads the Norwegian central bank.":                         {"Ola Berg; heads the Norwegian central bank; central_bank; NO; of Norges Bank"},
		"{Ola Berg}, who has led the Norwegian army since 2020, left.":              {"Ola Berg; led the Norwegian army; military; NO; of Norwegian army"},
		"{Ola Berg}, who led the Norwegian army, left.":                             {"Ola Berg; led the Norwegian army; military; NO; former; of Norwegian army"},
		"{Ola Berg}, tapped to lead the Norwegian finance ministry, left.":          {"Ola Berg; lead the Norwegian finance ministry; minister; NO; elect; of Ministry of Finance"},
		"{Ola Berg} will become Norway's next prime minister.":                      {"Ola Berg; Norway's next prime minister; head_of_government; NO; elect"},
		"{Ola Berg}'s tenure as Norwegian oil minister ended.":                      {"Ola Berg; Norwegian oil minister; minister; NO; former; of Ministry of Petroleum"},
		"{Ola Berg} was dismissed as Norway's interior minister.":                   {"Ola Berg; Norway's interior minister; minister; NO; former; of Ministry of the Interior"},
		"King Harald appointed {Ola Berg} prime minister of Norway.":                {"Ola Berg; prime minister of Norway; head_of_government; NO"},
		"{Ola Berg} is running for governor of Ohio.":                               {"Ola Berg; governor of Ohio; local; US; nominee"},
		"{Ola Berg}'s predecessor as Norway's foreign minister, {Nils Dahl}, left.": {"Nils Dahl; Norway's foreign minister; minister; NO; former; of Ministry of Foreign Affairs"},
		"{Ola Berg} is at the helm of the Norwegian finance ministry.":              {"Ola Berg; at the helm of the Norwegian finance ministry; minister; NO; of Ministry of Finance"},
		"With {Ola Berg} at the helm of the Norwegian central bank, rates fell.":    {"Ola Berg; at the helm of the Norwegian central bank; central_bank; NO; of Norges Bank"},
		"{Ola Berg} has been at the helm of the Norwegian central bank since 2020.": {"Ola Berg; at the helm of the Norwegian central bank; central_bank; NO; of Norges Bank"},
		"{Ola Berg} was in charge of the Norwegian army.":                           {"Ola Berg; in charge of the Norwegian army; military; NO; former; of Norwegian army"},
		"{Ola Berg}, who is in charge of the Norwegian foreign ministry, left.":     {"Ola Berg; in charge of the Norwegian foreign ministry; minister; NO; of Ministry of Foreign Affairs"},
		"{Ola Berg} presides over the Norwegian Senate.":                            {"Ola Berg; presides over the Norwegian Senate; legislator; NO; of Senate"},
		"{Ola Berg}, who presided over the Norwegian Supreme Court, left.":          {"Ola Berg; presided over the Norwegian Supreme Court; judiciary; NO; former; of Supreme Court"},
		"{Ola Berg}, who runs the Norwegian army, left.":                            {"Ola Berg; runs the Norwegian army; military; NO; of Norwegian army"},
		"{Ola Berg} served as minister of finance of Norway.":                       {"Ola Berg; minister of finance of Norway; minister; NO; former; of Ministry of Finance"},
		"{Ola Berg} is in charge of logistics in Norway.":                           nil,
		"{Ola Berg} presides over a choir in Norway.":                               nil,
		"{Ola Berg} leads the choir.":                                               nil,
		"{Ola Berg} runs Acme Holdings in Norway.":                                  nil,
		"{Ola Berg} led a delegation of the Norwegian foreign ministry.":            nil,
		"{Ola Berg} heads home to Norway.":                                          nil,
		"The {Berg} administration has sued Norway.":                                nil,
	} {
		in := input(text)
		var got []string
		for _, h := range office.Find(in) {
			got = append(got, show(in, h))
		}
		assert.Equal(t, want, got, text)
	}
}
