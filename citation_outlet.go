package gloss

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// An outlet is a name under which works appear, and what appears under it.
type outlet struct {
	name string
	kind outletKind
}

// An outletKind says what an outlet is. The zero one is not known.
type outletKind uint8

const (
	outletUnknown outletKind = iota
	outletNewspaper
	outletNewswire
	outletMagazine
	outletWeb
	outletBroadcast
	outletJournal
	outletReport  // who issues reports: a bank, a ministry, an institute
	outletRelease // who carries press releases
	outletPhoto
	outletSocial
	outletPodcast
	outletPress // who publishes books
)

// work returns the kind of work that appears under an outlet of kind k.
func (k outletKind) work() CitationKind {
	switch k {
	case outletNewspaper:
		return CitationNewspaper
	case outletNewswire:
		return CitationNewswire
	case outletMagazine:
		return CitationMagazine
	case outletWeb:
		return CitationWeb
	case outletBroadcast:
		return CitationBroadcast
	case outletJournal:
		return CitationJournal
	case outletReport:
		return CitationReport
	case outletRelease:
		return CitationPressRelease
	case outletPhoto:
		return CitationPhoto
	case outletSocial:
		return CitationSocial
	case outletPodcast:
		return CitationPodcast
	case outletPress:
		return CitationBook
	case outletUnknown:
	}
	return ""
}

// maxOutlet is more bytes than the name of any outlet has.
const maxOutlet = 64

// outletKey appends s as outlets has it: in small letters, without The before it
// and the point after it, with straight apostrophes and single spaces.
func outletKey(to []byte, s string) []byte {
	if len(s) > maxOutlet {
		return to
	}
	to = spelled(to, s)
	if len(to) > 4 && string(to[:4]) == "the " {
		to = to[4:]
	}
	if n := len(to); n > 0 && to[n-1] == '.' {
		to = to[:n-1]
	}
	return to
}

// spelled appends s in small letters, with straight apostrophes, and single spaces
// between its words.
func spelled(to []byte, s string) []byte {
	n := len(to)
	to = append(to, s...)
	space := true              // a space that came now would not be single, or stand before all words
	for i, c := range to[n:] { // most names are of ASCII, with single spaces
		switch {
		case c > ' ' && c < utf8.RuneSelf:
			to[n+i] = smallLetter(c)
			space = false
		case c == ' ' && !space:
			space = true
		default:
			return spelledRunes(to[:n], s)
		}
	}
	if space {
		return spelledRunes(to[:n], s)
	}
	return to
}

// spelledRunes does what spelled does, rune by rune.
func spelledRunes(to []byte, s string) []byte {
	n, space := len(to), false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			space = len(to) > n
			continue
		case r == '’':
			r = '\''
		}
		if space {
			to, space = append(to, ' '), false
		}
		to = appendLower(to, r)
	}
	return to
}

var (
	outletTableOnce sync.Once
	outletTableRead *nameTable
)

// tableOfOutlets returns the table of the names of outlets.
func tableOfOutlets() *nameTable {
	outletTableOnce.Do(func() {
		t := newNameTable(len(outlets))
		for i := range outlets {
			t.add(outlets[i].name)
		}
		outletTableRead = t
	})
	return outletTableRead
}

// outletNamed returns what the outlet is whose name outletKey makes key, if it is
// known.
func outletNamed(key []byte) outletKind {
	if i := tableOfOutlets().Index(key); i >= 0 {
		return outlets[i].kind
	}
	return outletUnknown
}

// knownOutlet returns what the outlet called s is. One with a name of several
// words may be written with small letters in them, not at its start.
func knownOutlet(s string) outletKind {
	if len(s) > maxOutlet || !tableOfOutlets().mayHold(s) || startsLower(s) && !isOwnSpelling(s) {
		return outletUnknown
	}
	var buf [maxOutlet + utf8.UTFMax]byte
	key := outletKey(buf[:0], s)
	if len(key) == 0 {
		return outletUnknown
	}
	return outletNamed(key)
}

// isOwnSpelling reports whether s is the name of an outlet that begins with a
// small letter, or with its article.
func isOwnSpelling(s string) bool {
	first, _, _ := cutWord(s)
	switch first {
	case "the", "bne", "dpa", "dpa-AFX", "ifo", "iStock", "pv", "tagesschau", "taz", "die", "picture", "de", "la", "il", "le", "het":
		return true
	}
	return strings.Contains(first, ".")
}

// newsWords end, and some of them begin, the names of newspapers and the like.
var newsWords = [...]string{
	"advertiser", "advocate", "banner", "beacon", "blog", "bulletin", "business", "chronicle", "courier", "daily",
	"diario", "digest", "dispatch", "examiner", "express", "gazette", "globe", "herald", "inquirer", "insider",
	"insight", "intelligencer", "journal", "ledger", "magazine", "mail", "miner", "mirror", "monitor", "news",
	"newsletter", "observer", "outlook", "post", "press", "quarterly", "record", "register", "reporter", "review",
	"sentinel", "standard", "star", "sun", "telegraph", "times", "today", "tribune", "voice", "watch", "weekly",
	"wire", "world", "zeitung",
}

// issuerWords are in the names of those who issue reports, beside organizationWords.
var issuerWords = [...]string{
	"advisers", "advisors", "analytics", "bundesagentur", "bundesamt", "bundesanstalt", "bundesministerium", "bundesverband", "bureau", "capital", "church", "consulting", "corp", "database",
	"departamento", "department", "economics", "energie", "energy", "fundación", "fundação", "geological", "institut", "instituto", "insurance",
	"metals", "minerals", "mining", "ministerio", "ministerium", "ministère", "observatory", "portal", "program",
	"programme", "project", "regulator", "reserve", "resources", "s.a", "school", "se", "securities",
	"statistics", "stiftung", "survey", "umweltbundesamt", "union", "universidad", "universidade", "universität", "université", "verband", "website",
}

func isWordEdge(r rune) bool {
	return !isLetterRune(r) && !unicode.IsDigit(r) && r != '.' && r != '&'
}

// isDomain reports whether s is the name of a host: fca.org.uk, Mining.com.
func isDomain(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	if dot < 1 || len(s)-dot < 3 || len(s)-dot > 8 {
		return false
	}
	for i := range len(s) {
		c := s[i]
		letter := c|0x20 >= 'a' && c|0x20 <= 'z'
		switch {
		case i > dot && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z'):
			return false
		case !letter && (c < '0' || c > '9') && c != '-' && (c != '.' || s[i-1+btoi(i == 0)] == '.'):
			return false
		}
	}
	if s[dot+1] < 'a' && s != strings.ToUpper(s) {
		return false // H.R
	}
	return hasWord(topDomains[:], s[dot+1:])
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// topDomains are the ends of the names of hosts that sources have.
var topDomains = [...]string{
	"ae", "ai", "ar", "at", "au", "be", "biz", "blog", "br", "ca", "ch", "cl", "cn", "co", "com", "cz", "de",
	"dk", "edu", "es", "eu", "fi", "fm", "fr", "gov", "gr", "hk", "hu", "id", "ie", "il", "in", "info", "int",
	"io", "it", "jp", "ke", "kr", "kz", "lu", "me", "media", "mil", "mx", "my", "net", "news", "ng", "nl", "no",
	"nz", "org", "pe", "ph", "pk", "pl", "pt", "ro", "ru", "sa", "se", "sg", "th", "tr", "tv", "tw", "ua", "uk",
	"us", "vn", "za",
}

// issuePlaces are where publishers sit, as references name them.
var issuePlaces = [...]string{
	"aachen", "abu dhabi", "accra", "addis ababa", "adelaide", "algiers", "amherst", "amman", "amsterdam", "ankara",
	"ann arbor", "antwerp", "athens", "atlanta", "auckland", "austin", "baku", "baltimore", "bangalore", "bangkok",
	"barcelona", "basel", "beijing", "bengaluru", "bergen", "berkeley", "berlin", "bern", "bilbao", "bogotá", "bologna",
	"bonn", "boston", "boulder", "brasilia", "brasília", "bratislava", "brisbane", "bristol", "brussels", "bruxelles",
	"bucharest", "budapest", "buenos aires", "cairo", "calgary", "cambridge", "cambridge, ma", "canberra", "cape town",
	"caracas", "cardiff", "casablanca", "cham", "cheltenham", "chicago", "chichester", "cleveland", "cologne",
	"colombo", "copenhagen", "dakar", "dallas", "davos", "delhi", "denver", "detroit", "dhaka", "doha", "dordrecht",
	"dresden", "dubai", "dublin", "durham", "düsseldorf", "edinburgh", "essen", "frankfurt", "frankfurt am main",
	"freiburg", "gdańsk", "geneva", "genève", "glasgow", "gothenburg", "graz", "groningen", "hamburg", "hannover",
	"hanoi", "harare", "heidelberg", "helsinki", "ho chi minh city", "hoboken", "hong kong", "houston", "hyderabad",
	"innsbruck", "islamabad", "istanbul", "ithaca", "jackson hole", "jakarta", "jeddah", "jerusalem", "johannesburg",
	"karachi", "karlsruhe", "kigali", "kinshasa", "kolkata", "kraków", "kuala lumpur", "kyiv", "köln", "lagos",
	"lahore", "laxenburg", "leeds", "leiden", "leipzig", "lima", "lisbon", "liège", "ljubljana", "london",
	"los angeles", "louvain", "lund", "lusaka", "luxembourg", "lyon", "madrid", "malmö", "manama", "manchester",
	"manila", "mannheim", "melbourne", "mexico city", "miami", "milan", "milano", "minneapolis", "minsk", "montevideo",
	"montreal", "montréal", "moscow", "mumbai", "munich", "muscat", "münchen", "münster", "nagoya", "nairobi",
	"nanjing", "new delhi", "new haven", "new york", "new york, ny", "newcastle", "nicosia", "nottingham", "osaka",
	"oslo", "ottawa", "oxford", "palo alto", "paris", "pasadena", "perth", "philadelphia", "pittsburgh", "porto",
	"prague", "pretoria", "princeton", "princeton, nj", "quito", "reston", "reykjavik", "riga", "rio de janeiro",
	"riyadh", "roma", "rome", "rotterdam", "sacramento", "salt lake city", "san diego", "san francisco", "santiago",
	"sarajevo", "seattle", "seoul", "shanghai", "sheffield", "shenzhen", "singapore", "sintra", "sofia", "st. gallen",
	"stanford", "stockholm", "strasbourg", "stuttgart", "sydney", "são paulo", "são paulo, brazil", "taipei", "tallinn",
	"tashkent", "tehran", "tel aviv", "thousand oaks", "tianjin", "tokyo", "toronto", "trondheim", "tunis", "turin",
	"tübingen", "uppsala", "utrecht", "valletta", "vancouver", "vienna", "vilnius", "warsaw", "washington",
	"washington d.c", "washington dc", "washington, d.c", "washington, dc", "wellington", "wien", "wiesbaden",
	"winnipeg", "wuhan", "zagreb", "zurich", "zürich",
}

// stateCodes are the short names of the states of the United States and of the
// provinces of Canada.
const stateCodes = " AB AK AL AR AZ BC CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MB MD ME MI MN MO MS MT NB NC ND NE NH NJ NL NM NS NV NY OH OK ON OR PA PE QC RI SC SD SK TN TX UT VA VT WA WI WV WY "

// isCityState reports whether s is a city with its state: Golden, CO; Reston, Virginia.
func isCityState(s string) bool {
	city, state, ok := strings.Cut(s, ", ")
	coded := len(state) == 2 && strings.Contains(stateCodes, " "+state+" ")
	return ok && (coded || stateNamed(state) || isShortState(state)) && startsUpper(city) && strings.Count(city, " ") < 3
}

// isPlace reports whether s names a place where works are issued.
func isPlace(s string) bool {
	if len(s) > 24 || !startsUpper(s) {
		return false
	}
	if k := len(s) - len(", IL"); k > 0 && strings.HasPrefix(s[k:], ", ") && isCapitals(s[k+2:]) {
		s = s[:k]
	}
	t := tableOfPlaces()
	var buf [32]byte
	return t.mayHold(s) && t.Index(outletKey(buf[:0], s)) >= 0
}

// tableOfPlaces returns the table of issuePlaces.
func tableOfPlaces() *nameTable {
	placeTableOnce.Do(func() {
		t := newNameTable(len(issuePlaces))
		for _, p := range issuePlaces[:] {
			t.add(p)
		}
		placeTableRead = t
	})
	return placeTableRead
}

var (
	placeTableOnce sync.Once
	placeTableRead *nameTable
)

// stateNamed reports whether s is a state or a province that stands behind a city as a
// country does: Virginia.
func stateNamed(s string) bool { return startsUpper(s) && hasWord(stateNames[:], s) }

// stateNames are the states of the United States and Australia and the provinces of
// Canada.
var stateNames = [...]string{
	"alabama", "alaska", "alberta", "arizona", "arkansas", "british columbia", "california", "colorado", "connecticut",
	"delaware", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky",
	"louisiana", "maine", "manitoba", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri",
	"montana", "nebraska", "nevada", "new brunswick", "new hampshire", "new jersey", "new mexico", "new south wales",
	"new york", "newfoundland", "north carolina", "north dakota", "nova scotia", "ohio", "oklahoma", "ontario",
	"oregon", "pennsylvania", "quebec", "queensland", "rhode island", "saskatchewan", "south australia",
	"south carolina", "south dakota", "tasmania", "tennessee", "texas", "utah", "vermont", "victoria", "virginia",
	"washington", "west virginia", "western australia", "wisconsin", "wyoming",
}
