package gloss

import (
	"cmp"
	"slices"
	"strings"
)

// knownBodies are short and other names of organizations that news seldom spells out,
// the usual full ones, and what the article must show for one to stand for the other,
// sorted. Countries' groups and bodies of states are in the table of internal/gaz.
//
// The third column holds words with spaces between them: RU, that the country is named;
// US?, that it is or none is; -IN, that it is not; a word, that it, or another one, stands
// near; -word, that it does not; !the, that no article stands before.
var knownBodies = [...][3]string{
	{"ACLU", "American Civil Liberties Union"},
	{"AFP", "Agence France-Presse", "-PH -AU"},
	{"ANC", "African National Congress", "ZA?"},
	{"AP", "Associated Press"},
	{"AfD", "Alternative for Germany"},
	{"AfDB", "African Development Bank"},
	{"Al Qaeda", "al-Qaeda"},
	{"Al-Qaida", "al-Qaeda"},
	{"BIS", "Bank for International Settlements", "bank banks Basel monetary economists lending currency currencies"},
	{"BJP", "Bharatiya Janata Party"},
	{"BOE", "Bank of England"},
	{"BOJ", "Bank of Japan"},
	{"BoE", "Bank of England"},
	{"BoJ", "Bank of Japan"},
	{"BofA", "Bank of America"},
	{"CATL", "Contemporary Amperex Technology"},
	{"CCP", "Chinese Communist Party", "CN?"},
	{"CDC", "Centers for Disease Control and Prevention", "US?"},
	{"CDU", "Christian Democratic Union", "DE?"},
	{"CFTC", "Commodity Futures Trading Commission"},
	{"CIA", "Central Intelligence Agency"},
	{"CPC", "Chinese Communist Party", "Party Communist Politburo Congress Central Xi Chinese"},
	{"CSIRO", "Commonwealth Scientific and Industrial Research Organisation"},
	{"CSIS", "Center for Strategic and International Studies", "-CA"},
	{"CSU", "Christian Social Union", "DE?"},
	{"Citi", "Citigroup"},
	{"Commerce Department", "Department of Commerce", "US?"},
	{"Communist Party of China", "Chinese Communist Party"},
	{"DARPA", "Defense Advanced Research Projects Agency"},
	{"DHS", "Department of Homeland Security", "US?"},
	{"DLA", "Defense Logistics Agency", "US? -law -lawyer -lawyers -Piper"},
	{"DNC", "Democratic National Committee", "US?"},
	{"DOD", "Department of Defense", "US?"},
	{"DOE", "Department of Energy", "US?"},
	{"DOJ", "Department of Justice", "US?"},
	{"Daesh", "Islamic State"},
	{"Defense Department", "Department of Defense", "US?"},
	{"DoD", "Department of Defense", "US?"},
	{"DoJ", "Department of Justice", "US?"},
	{"Doctors Without Borders", "Médecins Sans Frontières"},
	{"EBRD", "European Bank for Reconstruction and Development"},
	{"EC", "European Commission", "EU"},
	{"ECB", "European Central Bank"},
	{"ECJ", "European Court of Justice"},
	{"EIB", "European Investment Bank"},
	{"EPA", "Environmental Protection Agency", "US?"},
	{"EU Commission", "European Commission"},
	{"EU Council", "European Council"},
	{"EU Parliament", "European Parliament"},
	{"Energy Department", "Department of Energy", "US?"},
	{"Exim", "Export-Import Bank of the United States", "US?"},
	{"FAA", "Federal Aviation Administration"},
	{"FAO", "Food and Agriculture Organization"},
	{"FATF", "Financial Action Task Force"},
	{"FBI", "Federal Bureau of Investigation"},
	{"FCC", "Federal Communications Commission"},
	{"FDA", "Food and Drug Administration", "US?"},
	{"FOMC", "Federal Open Market Committee"},
	{"FSB", "Federal Security Service", "RU"},
	{"FT", "Financial Times"},
	{"FTC", "Federal Trade Commission", "US?"},
	{"Fed", "Federal Reserve"},
	{"Federal Reserve System", "Federal Reserve"},
	{"GCHQ", "Government Communications Headquarters"},
	{"GE", "General Electric", "!the"},
	{"GM", "General Motors", "!the -crop -crops -food -foods -modified -seed -seeds -maize -soy -wheat"},
	{"GOP", "Republican Party"},
	{"Goldman", "Goldman Sachs"},
	{"HHS", "Department of Health and Human Services", "US?"},
	{"HRW", "Human Rights Watch"},
	{"Hizbollah", "Hezbollah"},
	{"Hizbullah", "Hezbollah"},
	{"ICRC", "International Committee of the Red Cross"},
	{"IDB", "Inter-American Development Bank", "Latin Caribbean"},
	{"IEEFA", "Institute for Energy Economics and Financial Analysis"},
	{"IFC", "International Finance Corporation"},
	{"ILO", "International Labour Organization"},
	{"IOC", "International Olympic Committee", "Olympic Olympics Games athlete athletes medal medals Lausanne"},
	{"IRGC", "Islamic Revolutionary Guard Corps"},
	{"IRS", "Internal Revenue Service"},
	{"IS", "Islamic State", "militant militants jihadist jihadists fighter fighters terrorist terrorists bombing caliphate Islamic Syria Iraq"},
	{"ISIL", "Islamic State"},
	{"ISIS", "Islamic State"},
	{"ITC", "U.S. International Trade Commission", "trade dumping antidumping duties tariff tariffs patent patents import imports injury countervailing"},
	{"Interior Department", "Department of the Interior", "US?"},
	{"Islamic Revolutionary Guards Corps", "Islamic Revolutionary Guard Corps"},
	{"Islamic State of Iraq and Syria", "Islamic State"},
	{"Islamic State of Iraq and the Levant", "Islamic State"},
	{"J.P. Morgan", "JPMorgan Chase"},
	{"JP Morgan", "JPMorgan Chase"},
	{"JPMorgan", "JPMorgan Chase"},
	{"Justice Department", "Department of Justice", "US?"},
	{"LME", "London Metal Exchange"},
	{"LSE", "London Stock Exchange", "share shares stock stocks listed listing listings FTSE bourse exchange float IPO traded trading investors delisting"},
	{"METI", "Ministry of Economy, Trade and Industry", "JP?"},
	{"MI5", "Security Service"},
	{"MIT", "Massachusetts Institute of Technology", "-TR"},
	{"MOFCOM", "Ministry of Commerce of China"},
	{"MSF", "Médecins Sans Frontières"},
	{"Mofcom", "Ministry of Commerce of China"},
	{"NDRC", "National Development and Reform Commission", "CN?"},
	{"NHS", "National Health Service"},
	{"NIH", "National Institutes of Health", "US?"},
	{"NRA", "National Rifle Association", "US?"},
	{"NSA", "National Security Agency", "US?"},
	{"NYSE", "New York Stock Exchange"},
	{"NYT", "The New York Times"},
	{"NYU", "New York University"},
	{"Office of the United States Trade Representative", "Office of the U.S. Trade Representative"},
	{"PBOC", "People's Bank of China"},
	{"PBoC", "People's Bank of China"},
	{"PKK", "Kurdistan Workers' Party"},
	{"PLA", "People's Liberation Army", "CN?"},
	{"RAF", "Royal Air Force", "-DE"},
	{"RBA", "Reserve Bank of Australia"},
	{"RBI", "Reserve Bank of India", "IN?"},
	{"RMT", "National Union of Rail, Maritime and Transport Workers", "GB?"},
	{"RNC", "Republican National Committee", "US?"},
	{"RSF", "Reporters Without Borders", "press journalist journalists journalism media reporter reporters"},
	{"Revolutionary Guard", "Islamic Revolutionary Guard Corps", "IR?"},
	{"Revolutionary Guards", "Islamic Revolutionary Guard Corps", "IR?"},
	{"SCMP", "South China Morning Post"},
	{"SEC", "Securities and Exchange Commission", "US?"},
	{"SHFE", "Shanghai Futures Exchange"},
	{"SNB", "Swiss National Bank", "CH?"},
	{"SNP", "Scottish National Party", "GB?"},
	{"SPD", "Social Democratic Party of Germany", "DE?"},
	{"State Department", "Department of State", "US?"},
	{"TSMC", "Taiwan Semiconductor Manufacturing Company"},
	{"Treasury Department", "Department of the Treasury", "US?"},
	{"U.S. Federal Reserve", "Federal Reserve"},
	{"UCLA", "University of California, Los Angeles"},
	{"UNCTAD", "United Nations Conference on Trade and Development"},
	{"UNDP", "United Nations Development Programme"},
	{"UNEP", "United Nations Environment Programme"},
	{"UNHCR", "United Nations High Commissioner for Refugees"},
	{"US Federal Reserve", "Federal Reserve"},
	{"USAID", "U.S. Agency for International Development"},
	{"USDA", "Department of Agriculture"},
	{"USGS", "U.S. Geological Survey"},
	{"USITC", "U.S. International Trade Commission"},
	{"USTR", "Office of the U.S. Trade Representative"},
	{"United States Geological Survey", "U.S. Geological Survey"},
	{"VW", "Volkswagen"},
	{"WEF", "World Economic Forum"},
	{"WFP", "World Food Programme"},
	{"WSJ", "The Wall Street Journal"},
	{"al Qaeda", "al-Qaeda"},
	{"al-Qa'ida", "al-Qaeda"},
	{"al-Qaida", "al-Qaeda"},
}

// knownBody returns the full name of a well-known organization by a short one, or "", and
// what must be shown for it.
func knownBody(short string) (full, when string) {
	i, ok := slices.BinarySearchFunc(knownBodies[:], strings.ReplaceAll(short, "’", "'"), func(p [3]string, short string) int {
		return strings.Compare(p[0], short)
	})
	if !ok {
		return "", ""
	}
	return knownBodies[i][1], knownBodies[i][2]
}

// bodyServing returns the full name of a well-known organization of a country by a short
// one, or the short one.
func bodyServing(country, short string) string {
	full, when := knownBody(short)
	for w := range strings.FieldsSeq(when) {
		if code, asked := countryCode(w); asked && code != country || !asked && w[0] != '-' && w[0] != '!' {
			return short
		}
		if w == "-"+country {
			return short
		}
	}
	return cmp.Or(full, short)
}

// countryCode returns the country that a word of the third column asks for.
func countryCode(w string) (code string, asked bool) {
	w = strings.TrimSuffix(w, "?")
	return w, len(w) == 2 && w[0] >= 'A' && w[0] <= 'Z' && w[1] >= 'A' && w[1] <= 'Z'
}

// knownAs returns the full name of the well-known organization that name i is by a short
// one, if the article shows it, or "".
func (j *joiner) knownAs(i int) string {
	m := &j.names[i]
	full, when := knownBody(m.Name)
	if full == "" || j.spells(acronymLetters(m.Name)) {
		return ""
	}
	near := false // a word of those that may stand near does
	words := false
	for w := range strings.FieldsSeq(when) {
		code, asked := countryCode(w)
		switch {
		case asked:
			if !j.serves(i, code, strings.HasSuffix(w, "?")) {
				return ""
			}
		case w == "!the":
			if b := strings.ToLower(j.before(i, 1)); b == "the" || b == "a" || b == "an" {
				return ""
			}
		case w[0] == '-':
			if j.countries[Country(w[1:])] || j.isNear(i, w[1:]) {
				return ""
			}
		default:
			words = true
			near = near || j.isNear(i, w)
		}
	}
	if words && !near {
		return ""
	}
	return full
}

// spells reports whether the article names a place or a person with these initials: AP
// of Andhra Pradesh.
func (j *joiner) spells(letters string) bool { return letters != "" && j.initials[letters] }

// serves reports whether name i may be a body of a country: it is named, or none is where
// that is enough, and no other one stands beside the name, as in "the Kenyan Interior
// Department".
func (j *joiner) serves(i int, code string, orNone bool) bool {
	if !j.countries[Country(code)] && (!orNone || len(j.countries) > 0) {
		return false
	}
	m := &j.names[i]
	if i > 0 {
		if b := &j.names[i-1]; b.Country != "" && string(b.Country) != code && b.End < m.Start && strings.TrimSpace(j.text[b.End:min(m.Start, b.End+4)]) == "" {
			return false
		}
	}
	if i+1 < len(j.names) {
		if b := &j.names[i+1]; b.Country != "" && string(b.Country) != code && b.Start-m.End <= len(" of the ") {
			if of := strings.TrimSpace(j.text[m.End:b.Start]); of == "of" || of == "of the" {
				return false
			}
		}
	}
	return true
}

// isNear reports whether a word, in any case, stands near name i in its sentence.
func (j *joiner) isNear(i int, word string) bool {
	const far = 30 // tokens on each side
	w := &j.where[i]
	if w.sentence < 0 {
		return false
	}
	tokens := j.sentences[w.sentence].Tokens
	for _, t := range tokens[max(0, w.token-far):min(len(tokens), w.after+far)] {
		if strings.EqualFold(t.Text, word) {
			return true
		}
	}
	return false
}
