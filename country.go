package gloss

import "github.com/glossnews/gloss/internal/gaz"

// A Country is an ISO 3166-1 alpha-2 code, such as "CN", or "EU" for the
// European Union and "XK" for Kosovo. Four states that are no more have the
// codes that they had: "SU", "YU", "CS" and "DD". The zero Country is none.
type Country string

// FindCountry returns the country called s: a name, an abbreviation, a code, a
// demonym, a capital or a seat of government.
//
// Names are found in any case and without their accents. Codes, and
// abbreviations that are also words, need their capitals: "US" is a country,
// "us" is not. A name that several countries share is the one that news means
// by it: "Korea" is South Korea, "Congo" the Democratic Republic, "Dominican"
// the Dominican Republic.
//
// The parts of a country that news names as it names countries count for it:
// "Scotland" is GB, "Xinjiang" CN, "Gaza" PS. The states and provinces of a
// federation, such as Texas and Ontario, are none.
func FindCountry(s string) (Country, bool) {
	code, ok := gaz.Lookup(s)
	return Country(code), ok
}

// Name returns the country's English short name as news writes it, such as
// China, United States or Ivory Coast, or "" if c is not in the table.
func (c Country) Name() string {
	info, _ := gaz.ByCode(string(c))
	return info.Name
}

// Demonym returns the adjective for the country, such as Chinese, or "" if it has none.
func (c Country) Demonym() string {
	info, _ := gaz.ByCode(string(c))
	return info.Demonym
}

// Capital returns the country's capital by law, or "" if it has none. The
// government may sit elsewhere: of Bolivia it is Sucre, not La Paz, of the
// Netherlands Amsterdam, not The Hague. Where no law names one, as in
// Switzerland, Nauru and the European Union, it is where the government sits.
func (c Country) Capital() string {
	info, _ := gaz.ByCode(string(c))
	return info.Capital
}

// Alpha3 returns the country's ISO 3166-1 alpha-3 code, such as "CHN", or "" if it has none.
func (c Country) Alpha3() string {
	info, _ := gaz.ByCode(string(c))
	return info.Alpha3
}
