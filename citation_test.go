package gloss

import "testing"

func TestTmpCitation(t *testing.T) {
	for _, s := range []string{
		"Citation: Hannah Collymore, Cryptopolitan, September 23, 2025.", "Hannah Collymore, Cryptopolitan, September 23, 2025.", "**Citation:** Hannah Collymore, Cryptopolitan, September 23, 2025.", "CITATION - Hannah Collymore, Cryptopolitan, September 23, 2025.", "Citation: Reuters, September 8, 2026.", "Source: Reuters", "Sources: Reuters, September 8, 2026; Bloomberg, Sept. 9, 2026", "Citation: Jane Roe and John Doe, The Star, Sept. 2025", "Citation: Jane Roe, Ann Poe & John Doe, The Star, 2025", "[Source: Bloomberg, July 11, 2022]", "Citation: Jane Roe, “Rare Earths, Again,” The Star, September 23, 2025.", "Citation: Reuters, \"Title of it, with comma\", 24 July 2026", "Citation: Robert F. Kennedy, Jr., The Nation, May 1, 2024", "Citation: Jane Roe, South China Morning Post, Hong Kong, May 1, 2024.", "Citation: Collymore, Hannah, Cryptopolitan, September 23, 2025.", "Citation: Editorial Board, The New York Times, May 1, 2024.", "Citation: Hannah Collymore, Cryptopolitan, September 23, 2025. https://example.com/a/b.", "Citation: Hannah Collymore, [Cryptopolitan](https://example.com/2025/09/23/x), September 23, 2025.", "Citation: Thomas Niel, The Motley Fool.", "Citation: Matt Whittaker, U.S. News & World Report, February 2025", "Citation: Xi Jinping, Qiushi, 2025", "Citation: , , .", "Source: Energy Transition Minerals", "Citation: Hannah Collymore (September 23, 2025), Cryptopolitan", "Reuters (David Lawder), \"Title\", 24 July 2026", "Citation: Hannah Collymore, September 23, 2025.", "Citation: Vision 2030 Monitor 2025, September 23, 2025", "Citation: South China Morning Post, May 1, 2024.", "Citation: Acme Inc., May 2024", "Citation: Daniel O’Connor, Rare Earth Exchanges, September 23, 2025", "Source: IIF, Central Bank of Brazil", "Citation: By Jane Roe, The Star", "Citation:", "Citation: Daniel, Rare Earth Exchanges, May 1, 2024", "Citation: Foreign Affairs, May/June 2025", "Citation: Jane Roe, “Will It Act?” The Star, May 1, 2025", "Source – Reuters, 2025", "Citation: Julie Michelle Klinger, The New York Times, February 6, 2025", "Source: Casey Research",
	} {
		cs, ok := ParseCitation(s)
		if !ok {
			t.Logf("%q ----", s)
		}
		for _, c := range cs {
			again, _ := ParseCitation(c.String())
			t.Logf("%q\n   %q %q %q %v %s\n  %q %q %v", s, c.Authors, c.Title, c.Publication, c.Date, c.URL, c.In(s), c.String(), len(again) == 1 && again[0].String() == c.String())
		}
	}
}
