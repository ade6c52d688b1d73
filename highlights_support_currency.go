package gloss

import (
	"sort"
)

// A currencyName is a sign, a word or an ISO code, and the currency that it names. A
// word that many countries have for their money names a family, as "PESO".
type currencyName struct{ name, code string }

// currencyNames are sorted by name. Codes that are English words are left out.
var currencyNames = [...]currencyName{
	{"$", "USD"},
	{"aed", "AED"},
	{"aud", "AUD"},
	{"baht", "THB"},
	{"bolivar", "VES"},
	{"bolivares", "VES"},
	{"bolivars", "VES"},
	{"brl", "BRL"},
	{"buck", "USD"},
	{"bucks", "USD"},
	{"cad", "CAD"},
	{"cedi", "GHS"},
	{"cedis", "GHS"},
	{"cent", "CENT"},
	{"cents", "CENT"},
	{"chf", "CHF"},
	{"cny", "CNY"},
	{"crown", "CROWN"},
	{"crowns", "CROWN"},
	{"czk", "CZK"},
	{"dinar", "DINAR"},
	{"dinars", "DINAR"},
	{"dirham", "DIRHAM"},
	{"dirhams", "DIRHAM"},
	{"dkk", "DKK"},
	{"dollar", "USD"},
	{"dollars", "USD"},
	{"dong", "VND"},
	{"egp", "EGP"},
	{"eur", "EUR"},
	{"euro", "EUR"},
	{"euros", "EUR"},
	{"forint", "HUF"},
	{"forints", "HUF"},
	{"franc", "FRANC"},
	{"francs", "FRANC"},
	{"gbp", "GBP"},
	{"hkd", "HKD"},
	{"hryvnia", "UAH"},
	{"hryvnias", "UAH"},
	{"huf", "HUF"},
	{"idr", "IDR"},
	{"ils", "ILS"},
	{"inr", "INR"},
	{"isk", "ISK"},
	{"jpy", "JPY"},
	{"koruna", "CZK"},
	{"korunas", "CZK"},
	{"koruny", "CZK"},
	{"krona", "KRONA"},
	{"krone", "KRONE"},
	{"kroner", "KRONE"},
	{"kronor", "KRONA"},
	{"kronur", "ISK"},
	{"krw", "KRW"},
	{"kwacha", "KWACHA"},
	{"kwachas", "KWACHA"},
	{"kwanza", "AOA"},
	{"kwanzas", "AOA"},
	{"lei", "LEU"},
	{"leu", "LEU"},
	{"lev", "BGN"},
	{"leva", "BGN"},
	{"levs", "BGN"},
	{"lira", "TRY"},
	{"liras", "TRY"},
	{"mxn", "MXN"},
	{"myr", "MYR"},
	{"naira", "NGN"},
	{"nairas", "NGN"},
	{"ngn", "NGN"},
	{"nok", "NOK"},
	{"nzd", "NZD"},
	{"peso", "PESO"},
	{"pesos", "PESO"},
	{"php", "PHP"},
	{"pln", "PLN"},
	{"pound", "GBP"},
	{"pounds", "GBP"},
	{"rand", "ZAR"},
	{"rands", "ZAR"},
	{"reais", "BRL"},
	{"real", "BRL"},
	{"renminbi", "CNY"},
	{"rial", "RIAL"},
	{"rials", "RIAL"},
	{"ringgit", "MYR"},
	{"ringgits", "MYR"},
	{"riyal", "RIAL"},
	{"riyals", "RIAL"},
	{"rmb", "CNY"},
	{"ron", "RON"},
	{"rouble", "RUB"},
	{"roubles", "RUB"},
	{"rs", "RUPEE"},
	{"rub", "RUB"},
	{"ruble", "RUB"},
	{"rubles", "RUB"},
	{"rupee", "RUPEE"},
	{"rupees", "RUPEE"},
	{"rupiah", "IDR"},
	{"rupiahs", "IDR"},
	{"sar", "SAR"},
	{"sek", "SEK"},
	{"sgd", "SGD"},
	{"shekel", "ILS"},
	{"shekels", "ILS"},
	{"shilling", "SHILLING"},
	{"shillings", "SHILLING"},
	{"sol", "PEN"},
	{"soles", "PEN"},
	{"sterling", "GBP"},
	{"taka", "BDT"},
	{"takas", "BDT"},
	{"tenge", "KZT"},
	{"tenges", "KZT"},
	{"thb", "THB"},
	{"twd", "TWD"},
	{"usd", "USD"},
	{"vnd", "VND"},
	{"won", "KRW"},
	{"yen", "JPY"},
	{"yuan", "CNY"},
	{"zar", "ZAR"},
	{"zloty", "PLN"},
	{"zlotys", "PLN"},
	{"£", "GBP"},
	{"¥", "JPY"},
	{"₩", "KRW"},
	{"₪", "ILS"},
	{"€", "EUR"},
	{"₴", "UAH"},
	{"₹", "INR"},
	{"₺", "TRY"},
	{"₽", "RUB"},
}

// currencyNamed returns the currency that w, in small letters, names, or "".
func currencyNamed(w string) string {
	i := sort.Search(len(currencyNames), func(i int) bool { return currencyNames[i].name >= w })
	if i < len(currencyNames) && currencyNames[i].name == w {
		return currencyNames[i].code
	}
	return ""
}

// A nationalCurrency is the currency of a country whose people call it as others call
// theirs: the Danish krone, A$.
type nationalCurrency struct{ country, family, code string }

// nationalCurrencies are sorted by country, which is the last word of it or the
// letters before the sign, and family.
var nationalCurrencies = [...]nationalCurrency{
	{"a", "USD", "AUD"},
	{"algerian", "DINAR", "DZD"},
	{"american", "USD", "USD"},
	{"argentine", "PESO", "ARS"},
	{"argentinian", "PESO", "ARS"},
	{"au", "USD", "AUD"},
	{"australian", "USD", "AUD"},
	{"bahraini", "DINAR", "BHD"},
	{"british", "GBP", "GBP"},
	{"c", "USD", "CAD"},
	{"ca", "USD", "CAD"},
	{"canadian", "USD", "CAD"},
	{"chilean", "PESO", "CLP"},
	{"colombian", "PESO", "COP"},
	{"congolese", "FRANC", "CDF"},
	{"cuban", "PESO", "CUP"},
	{"czech", "CROWN", "CZK"},
	{"czech", "CZK", "CZK"},
	{"danish", "CROWN", "DKK"},
	{"danish", "KRONE", "DKK"},
	{"dominican", "PESO", "DOP"},
	{"egyptian", "GBP", "EGP"},
	{"emirati", "DIRHAM", "AED"},
	{"hk", "USD", "HKD"},
	{"icelandic", "CROWN", "ISK"},
	{"icelandic", "KRONA", "ISK"},
	{"indian", "RUPEE", "INR"},
	{"iranian", "RIAL", "IRR"},
	{"iraqi", "DINAR", "IQD"},
	{"jordanian", "DINAR", "JOD"},
	{"kenyan", "SHILLING", "KES"},
	{"kong", "USD", "HKD"},
	{"kuwaiti", "DINAR", "KWD"},
	{"lankan", "RUPEE", "LKR"},
	{"lebanese", "GBP", "LBP"},
	{"lebanese", "TRY", "LBP"},
	{"libyan", "DINAR", "LYD"},
	{"malawian", "KWACHA", "MWK"},
	{"mexican", "PESO", "MXN"},
	{"moldovan", "LEU", "MDL"},
	{"moroccan", "DIRHAM", "MAD"},
	{"nepalese", "RUPEE", "NPR"},
	{"norwegian", "CROWN", "NOK"},
	{"norwegian", "KRONE", "NOK"},
	{"nt", "USD", "TWD"},
	{"nz", "USD", "NZD"},
	{"omani", "RIAL", "OMR"},
	{"pakistani", "RUPEE", "PKR"},
	{"philippine", "PESO", "PHP"},
	{"qatari", "RIAL", "QAR"},
	{"r", "USD", "BRL"},
	{"romanian", "LEU", "RON"},
	{"s", "USD", "SGD"},
	{"saudi", "RIAL", "SAR"},
	{"serbian", "DINAR", "RSD"},
	{"singapore", "USD", "SGD"},
	{"sudanese", "GBP", "SDG"},
	{"swedish", "CROWN", "SEK"},
	{"swedish", "KRONA", "SEK"},
	{"swiss", "FRANC", "CHF"},
	{"syrian", "GBP", "SYP"},
	{"taiwan", "USD", "TWD"},
	{"taiwanese", "USD", "TWD"},
	{"tanzanian", "SHILLING", "TZS"},
	{"tunisian", "DINAR", "TND"},
	{"turkish", "TRY", "TRY"},
	{"u.s.", "USD", "USD"},
	{"uae", "DIRHAM", "AED"},
	{"ugandan", "SHILLING", "UGX"},
	{"uruguayan", "PESO", "UYU"},
	{"us", "USD", "USD"},
	{"yemeni", "RIAL", "YER"},
	{"zambian", "KWACHA", "ZMW"},
	{"zealand", "USD", "NZD"},
}

// ofCountry returns the currency that a country, as its name stands before a word or
// sign, has of what the word alone names. It is "" if that is not known.
func ofCountry(country, family string) string {
	i := sort.Search(len(nationalCurrencies), func(i int) bool {
		c := &nationalCurrencies[i]
		return c.country > country || c.country == country && c.family >= family
	})
	if i < len(nationalCurrencies) && nationalCurrencies[i].country == country && nationalCurrencies[i].family == family {
		return nationalCurrencies[i].code
	}
	return ""
}

// sameCurrency reports whether two dims of money may be the same currency: they are
// the same, or one is the family that the other is of, as pesos are for the Chilean.
func sameCurrency(a, b string) bool {
	return a == b || inFamily(a, b) || inFamily(b, a)
}

// inFamily reports whether the currency code is one of the family.
func inFamily(code, family string) bool {
	if family == "USD" || family == "GBP" || family == "TRY" { // with no country beside them, they are that of one
		return false
	}
	if family == "CROWN" && (code == "KRONE" || code == "KRONA") {
		return true
	}
	for i := range nationalCurrencies {
		if c := &nationalCurrencies[i]; c.family == family && c.code == code {
			return true
		}
	}
	return false
}

// currencyBefore reads a currency at token i that stands before its figures, as USD 5
// and € 5. A code is in capitals.
func (r *numberReader) currencyBefore(i int) string {
	code := currencyNamed(r.at(i))
	if code == "" || i+1 >= len(r.low) || !isDigit(r.low[i+1][0]) {
		return ""
	}
	if r.glued(i+1) || r.low[i] == "rs" || len(r.low[i]) == 3 && hasNoSmall(r.tokens[i].Text) {
		return code
	}
	return ""
}

// currency reads a currency at token i, behind its figures: euros, Czech koruna, New
// Zealand dollars. It returns the token after it, or i if there is none.
func (r *numberReader) currency(i int) (code string, end int) {
	w := r.at(i)
	if c := currencyNamed(w); c != "" && w != "real" && w != "sol" {
		return c, i + 1
	}
	if c := currencyNamed(r.at(i + 1)); c != "" {
		if own := ofCountry(w, c); own != "" {
			return own, i + 2
		}
	}
	switch w {
	case "new", "hong", "sri", "south":
		if c := currencyNamed(r.at(i + 2)); c != "" {
			if own := ofCountry(r.at(i+1), c); own != "" {
				return own, i + 3
			}
			if w == "south" {
				return c, i + 3
			}
		}
	}
	return "", i
}
