package office

import (
	"cmp"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// codeOf returns the code of what a match names: a country, the EU or another
// body of states, those of the UN as the UN.
func codeOf(m gaz.Match) string {
	if m.Country != "" {
		return m.Country
	}
	switch m.Code {
	case "AFRICANUNION":
		return "AFU"
	case "WHO", "IAEA", "ICJ":
		return "UN"
	}
	if m.Kind == gaz.Place || m.Code == "WEST" || m.Code == "GSOUTH" || m.Code == "GNORTH" || m.Code == "EASTBLOC" {
		return ""
	}
	return m.Code
}

// placeAt returns the country of the city or region whose name holds token i and
// lies between two tokens.
func (s *sentence) placeAt(i, from, to int) string {
	if k := s.at(i); !k.upper || k.place >= 0 || k.person >= 0 {
		return ""
	}
	for size := min(4, to-from); size > 0; size-- {
		for a := max(from, i-size+1); a <= i && a+size <= to; a++ {
			if !s.at(a).upper || size == 1 && s.has(a, isBody) || size == 1 && a > from && !s.is(a-1, "of", "for", "in", "the", "former", "acting") {
				continue
			}
			name := s.text[s.at(a).Start:s.at(a+size-1).End]
			if size == 1 && isWordPlace(name) && !s.is(a-1, "of", "in", "near", "from", "at", "outside", "to") && s.at(a-1).text != "," { // the Mine Minister
				continue
			}
			if code := cmp.Or(PlaceCountry(name), gaz.Region(name)); code != "" && !s.isOrg(a, a+size) {
				return code
			}
		}
	}
	return ""
}

// isOrg reports whether tokens are all of an organization's name: no Honda is a town.
func (s *sentence) isOrg(from, to int) bool {
	o := s.at(from).org
	return o >= 0 && s.at(to-1).org == o && s.at(from-1).org != o && s.at(to).org != o
}

// unserved reports whether offices of the class serve no country.
func unserved(c Class) bool {
	return c.among(classCorporate, classAcademic, classPress, classCivilSociety, classReligious)
}

// countryFrom returns the country or body of states that tokens from a title name,
// and the country of a city or region that they name.
func (s *sentence) countryFrom(t *title, from, to int, diplomat bool) (code, place string) {
	own, adjective := "", "" // of a body that is known by its name; in the name of one that is not
	for i := from; i < to; i++ {
		if diplomat && s.is(i, "to", "for") && i >= t.headEnd {
			break // the country that an ambassador is sent to
		}
		if n := s.namedAt(i); n != nil && n.from >= from && n.to <= to {
			if n.country != "" && (n.kind&nations != 0 || s.placeIn(n.from, n.to)) {
				return n.country, place
			}
			if own == "" {
				own = n.country
			}
			i = n.to - 1
			continue
		}
		if p := s.at(i).place; p >= 0 {
			if s.isHyphen(i+1) && s.is(i+2, "based", "listed", "headquartered") {
				continue // where a body is says nothing of whom it serves
			}
			if n := s.at(i + 1).place; n >= 0 && n != p && i+1 < t.head && s.countries[n].By == gaz.Demonym && s.countries[p].By == gaz.Demonym {
				continue // Turkish Cypriot
			}
			if c := codeOf(s.countries[p]); c != "" {
				return c, place
			}
		} else if k := s.at(i); k.upper && k.person < 0 && k.flags == 0 && adjective == "" { // of a name that is no country's
			adjective = demonymOf(k.text)
		}
		if place == "" && s.at(i).place < 0 && s.at(i).flags&^(isBody|isStop) == 0 {
			place = s.placeAt(i, from, to)
		}
	}
	return cmp.Or(own, adjective), place
}

// demonymOf returns the country whose people an adjective in a body's name is of, as
// Jordanian, or "".
func demonymOf(word string) string {
	if len(word) < 4 || isAcronym(word) {
		return ""
	}
	code, ok := gaz.Lookup(word)
	if info, known := gaz.ByCode(code); !ok || !known || info.Demonym != word {
		return ""
	}
	return code
}

// placeIn reports whether tokens name a country or place.
func (s *sentence) placeIn(from, to int) bool {
	for i := from; i < to; i++ {
		if s.at(i).place >= 0 {
			return true
		}
	}
	return false
}

// A certainty says how a country is known.
type certainty uint8

const (
	unknown certainty = iota
	near              // named elsewhere in the sentence
	known             // only this country has such an office
	inTitle           // named in the title or right before it
)

// country returns whom an office of a class serves, as far as its sentence shows.
func (s *sentence) country(prev, t *title, class Class) (string, certainty) {
	if unserved(class) {
		if s.is(t.head, "pope", "pontiff") {
			return "VA", known
		}
		if c, _ := s.countryFrom(t, t.from, t.to, false); class == classReligious && c == "VA" {
			return "VA", inTitle
		}
		if s.is(t.head, "cardinal", "cardinals") && s.shows(t, "VA") {
			return "VA", near
		}
		return "", inTitle
	}
	if class == classSpokesperson && !s.countryIn(t) && s.bodies(t)&nations == 0 && s.bodies(t)&(company|civil|noBody) != 0 && s.bodies(t)&(government|forces|police|chamber) == 0 && s.bodyCountry(t) == "" {
		return "", inTitle
	}
	if s.is(t.head, "mep", "meps") {
		return "EU", inTitle
	}
	if n := s.nationsIn(t, class == classDiplomat); n != "" {
		return n, inTitle
	}
	c, place := s.countryFrom(t, t.from, t.to, class == classDiplomat)
	if c == "" && t.body[1] > 0 {
		var at string
		if c, at = s.countryFrom(t, t.body[0], t.body[1], false); place == "" {
			place = at
		}
	}
	if c != "" {
		return c, inTitle
	}
	if c := s.bodyCountry(t); c != "" {
		return c, inTitle
	}
	if place != "" {
		return place, inTitle
	}
	for k := t.from - 1; k >= 0 && t.from-k < 6; k-- { // China's new, outspoken
		if p := s.at(k).place; p >= 0 {
			if c := codeOf(s.countries[p]); c != "" && (s.isPossessive(k+1) || s.countries[p].By == gaz.Demonym || k == t.from-1) {
				return c, inTitle
			}
		}
		if s.at(k).person >= 0 || s.has(k, isStop|isCop|isSay) || !isWord(s.at(k).text) && !s.isPossessive(k) && !s.isHyphen(k) {
			break
		}
	}
	if c := s.itsCountry(t); c != "" {
		return c, near
	}
	if c := s.ownOf(t, class); c != "" {
		return c, known
	}
	if c := s.listCountry(prev, t); c != "" {
		return c, near
	}
	return s.nearCountry(t, class)
}

// nationsIn returns the body of states that a title names, without that to which an
// envoy is sent.
func (s *sentence) nationsIn(t *title, diplomat bool) string {
	for i := t.from; i < max(t.to, t.body[1]); i++ {
		if i == t.to && t.body[0] > i {
			i = t.body[0]
		}
		if diplomat && i >= t.headEnd && s.is(i, "to", "for") {
			break
		}
		if n := s.namedAt(i); n != nil && n.kind&nations != 0 && n.to-n.from > 1 {
			return n.country
		}
	}
	return ""
}

// namesBody reports whether a title names a body that is known.
func (s *sentence) namesBody(t *title) bool {
	for i := t.from; i < t.to; i++ {
		if s.at(i).named > 0 {
			return true
		}
	}
	return t.body[1] > 0 && s.at(t.body[0]).named > 0
}

// countryOf returns the country that stands behind the name of one holder of a title:
// Presidents Muhammadu Buhari of Nigeria and Patrice Talon of Benin.
func (s *sentence) countryOf(t *title, holder int) string {
	if t.how != direct && t.how != ahead {
		return ""
	}
	const far = 40
	for i := t.to; i < min(len(s.tokens), t.to+far); i++ {
		if s.at(i).person != holder {
			continue
		}
		end := s.personEnd(i)
		if p := s.at(end + 1).place; s.is(end, "of") && p >= 0 && s.countries[p].By != gaz.Demonym {
			return codeOf(s.countries[p])
		}
		return ""
	}
	return ""
}

// itsCountry returns the country or body of states that "its" before a title stands
// for: the nearest one named before.
func (s *sentence) itsCountry(t *title) string {
	if !s.is(t.from-1, "its") {
		return ""
	}
	for i := t.from - 2; i >= max(0, t.from-nearby); i-- {
		if n := s.namedAt(i); n != nil && n.country != "" {
			return n.country
		}
		if p := s.at(i).place; p >= 0 && !s.is(i-1, "in", "to", "on", "from", "at") {
			if c := codeOf(s.countries[p]); c != "" {
				return c
			}
		}
	}
	return ""
}

// listCountry returns the country of the title before t if t goes on a list: Greek
// Prime Minister X and Energy Minister Y.
func (s *sentence) listCountry(prev, t *title) string {
	if prev == nil || prev.how != direct {
		return ""
	}
	k := t.from - 1
	for s.is(k, "and", "&") || s.at(k).text == "," {
		k--
	}
	if k == t.from-1 || s.at(k).person < 0 || s.at(k).person != prev.holders[len(prev.holders)-1] {
		return ""
	}
	c, _ := s.countryFrom(prev, prev.from, prev.to, false)
	return c
}

// bodyCountry returns the country that words of bodies in a title show, where the
// names are not in the table of bodies.
func (s *sentence) bodyCountry(t *title) string {
	for i := t.from; i < max(t.to, t.body[1]); i++ {
		if i == t.to && t.body[0] > i {
			i = t.body[0]
		}
		switch strings.ToLower(s.at(i).text) {
		case "mep", "meps", "eurogroup", "european", "eu", "ecb":
			return "EU"
		case "plo", "palestine":
			return "PS"
		case "congressional":
			return "US"
		case "department":
			if s.is(i-1, "justice", "state", "commerce", "defense", "treasury", "energy", "labor", "interior", "agriculture") {
				return "US"
			}
		case "chiefs", "command":
			if s.is(i-1, "joint", "central") && s.at(i).upper {
				return "US"
			}
		case "federal":
			if s.is(i+1, "emergency", "reserve", "communications", "trade", "maritime", "aviation", "bureau", "energy") {
				return "US"
			}
		case "exchequer":
			return "GB"
		case "house":
			if s.is(i-1, "white") {
				return "US"
			}
			if s.is(i+1, "of") && s.is(i+2, "representatives") || s.is(i+1, "intelligence", "judiciary", "oversight", "foreign", "democratic", "republican", "minority", "majority", "armed", "ways", "speaker", "committee", "appropriations") && s.at(i).upper {
				return "US"
			}
		}
	}
	return ""
}

// ownOf returns the country or body that alone has such an office.
func (s *sentence) ownOf(t *title, class Class) string {
	switch {
	case s.is(t.head, "sen.", "rep.", "congressman", "congresswoman", "sens.", "reps.", "sen", "rep"):
		return "US"
	case s.is(t.head, "secretary") && class == classMinister && s.at(t.head).upper && (s.is(t.headEnd, "of") || t.from == t.head && t.how == direct ||
		s.is(t.head-1, "defense", "treasury", "commerce", "labor", "interior", "agriculture", "energy", "security", "deputy", "acting", "assistant")):
		return "US"
	case s.is(t.head, "representative") && s.is(t.head-1, "trade") && len(t.holders) == 0:
		return "US"
	case s.is(t.head, "leader") && s.is(t.head-1, "majority", "minority"), s.is(t.head, "counsel") && s.is(t.head-1, "special"):
		return "US"
	case s.is(t.head, "representative") && s.is(t.head-1, "high"):
		return "EU"
	case class == classInternationalOrg:
		for i := t.from; i < t.to; i++ {
			if s.is(i, "commission") {
				return "EU"
			}
		}
		return "UN"
	}
	return ""
}

// nearby is how many tokens on each side of a title are looked at for its country.
const nearby = 150

// shows reports whether the sentence names a country near a title, or a body of it.
func (s *sentence) shows(t *title, code string) bool {
	for i := max(0, t.from-nearby); i < min(len(s.tokens), t.to+nearby); i++ {
		if p := s.at(i).place; p >= 0 && codeOf(s.countries[p]) == code {
			return true
		}
		if n := s.namedAt(i); n != nil && n.country == code {
			return true
		}
		if code == "US" && s.at(i).upper && s.is(i, "congress", "democrats", "republicans", "medicare", "medicaid", "america", "capitol") {
			return true
		}
	}
	return false
}

// maybeAmerican reports whether the sentence names, near a title, what America has
// and some other countries have too.
func (s *sentence) maybeAmerican(t *title) bool {
	for i := max(0, t.from-nearby); i < min(len(s.tokens), t.to+nearby); i++ {
		if s.at(i).upper && s.is(i, "senate", "house", "republican", "democratic", "democrat") {
			return true
		}
	}
	return false
}

// sent returns the country that a diplomat's title says he is sent to, or where he is by
// the words behind the title or his name: Ambassador X in The Hague.
func (s *sentence) sent(t *title) string {
	if c, _ := s.countryFrom(t, t.headEnd, t.to, false); c != "" {
		return c
	}
	i := t.to
	if t.how == direct {
		for s.at(i).person < 0 && i < len(s.tokens) {
			i++
		}
		i = s.personEnd(i)
	}
	if s.is(i, "to", "in") {
		if s.is(i+1, "the") && s.at(i+1).place < 0 {
			i++
		}
		if p := s.at(i + 1).place; p >= 0 {
			return codeOf(s.countries[p])
		}
	}
	return ""
}

// nearCountry returns the country nearest to a title in its sentence, without
// those that belong to another title.
func (s *sentence) nearCountry(t *title, class Class) (string, certainty) {
	best, far, sent := "", 1<<30, ""
	if class == classDiplomat {
		sent = s.sent(t)
	}
	for i := max(0, t.from-nearby); i < min(len(s.tokens), t.to+nearby); i++ {
		p := s.at(i).place
		if n := s.namedAt(i); n != nil && i == n.from && len(n.country) == 2 && n.country != "EU" && n.country != "UN" && !s.placeIn(n.from, n.to) && (n.kind&region == 0 || !travels(class) || s.is(t.head, "king", "queen", "prince", "princess", "chief")) && (t.to <= i || n.to <= t.from) {
			if d := 2 + max(i-t.to, t.from-n.to); d < far && n.country != sent {
				best, far = n.country, d
			}
		}
		if p < 0 {
			continue
		}
		c := codeOf(s.countries[p])
		if s.isHyphen(i+1) && s.is(i+2, "educated", "based", "led", "backed", "born", "trained", "funded", "made", "sponsored", "brokered", "style") {
			continue
		}
		if c == "EU" && s.is(t.head, "commissioner", "commissioners") && s.countries[p].By != gaz.Capital {
			return c, near
		}
		if len(c) != 2 || c == "EU" || c == "UN" || travels(class) && s.isWhere(i) {
			continue // where somebody of state spoke or went says nothing of whom he serves
		}
		d := i - t.to
		if i < t.from {
			d = t.from - i
		}
		if t.from <= i && i < t.to || c == sent {
			continue // where an ambassador is sent
		}
		if s.at(i).title > 0 { // it belongs to another office
			d += 1000
		}
		if d < far {
			best, far = c, d
		}
	}
	if best == "" {
		if s.shows(t, "US") {
			return "US", near
		}
		if s.maybeAmerican(t) {
			return "US", unknown
		}
		if c := s.nearCity(t); c != "" && !travels(class) {
			return c, near
		}
		if s.is(t.head, "senator", "sheriff") || class == classJudiciary {
			return "US", unknown // by far the most of those that English news name so
		}
		return "", unknown
	}
	return best, near
}

// isWhere reports whether a place at token i is one where somebody spoke or went.
func (s *sentence) isWhere(i int) bool {
	switch {
	case s.is(i-1, "visit", "visits", "visited", "visiting", "toured", "tours", "touring", "via"):
		return true
	case s.countries[s.at(i).place].Kind != gaz.Place:
		return false
	}
	return s.is(i-1, "in", "to", "at") && !s.is(i-2, "government", "authorities", "leadership", "rulers")
}

// travels reports whether those with an office of the class speak and meet abroad
// as often as at home.
func travels(c Class) bool {
	return c.among(classHeadOfState, classHeadOfGovernment, classDeputyHead, classMinister, classDiplomat)
}

// nearCity returns the country of a city or region that stands near a title after a
// preposition: in Karachi, the outskirts of Lahore.
func (s *sentence) nearCity(t *title) string {
	const far = 40
	for i := max(1, t.from-far); i < min(len(s.tokens), t.to+far); i++ {
		if k := s.at(i); !k.upper || k.flags != 0 || !s.is(i-1, "in", "of", "near", "from", "at", "outside", "to") {
			continue
		}
		if c := s.placeAt(i, i, min(i+3, len(s.tokens))); c != "" {
			return c
		}
	}
	return ""
}
