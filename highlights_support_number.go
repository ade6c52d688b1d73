package gloss

import (
	"math"
	"sort"
	"strconv"
	"strings"
	"time"
)

// A quantity is a number that a text gives, with what it counts: an amount of
// money, a share, a measure, a time, a date or a mere count.
type quantity struct {
	dimLike string  // the dim that goes without saying
	dim     string  // what is measured, as "USD", "%", "kg", "days", "x" for times, "#" for places in order, "name", "" for a count
	value   float64 // in the unit of the dim: percent, kilograms, days
	high    float64 // the other end of a range, or value
	scale   float64 // what one of its unit is in that of the dim, or 0 if it has none
	like    float64 // what one is in the unit that goes without saying, or 0: of a number before
	digits  int     // significant digits that it is given with
	place   float64 // what one of its last digit is, in the unit of the dim
	bound   bound   // what the words before it make of it
	date    Date    // of dim "date"
	day     uint8   // of dim "date": the weekday and 1, or 0
	decade  bool    // of dim "date": the ten years from that of the date on
	coded   bool    // of dim "#": it is written as a code, as Q3
	many    bool    // its magnitude alone is told: hundreds
	sign    signed  // as far as it is told
	name    string  // of dim "name": as it is written, in small letters
}

// A bound says how the words before a number change it.
type bound uint8

const (
	boundExact bound = iota
	boundAbout       // about, roughly, some
	boundOver        // more than, at least, over
	boundUnder       // less than, almost, up to, nearly
)

// A measureUnit is a name of a unit, its dim and what one is in the unit of the dim.
type measureUnit struct {
	name, dim string
	factor    float64
}

// unitNames are sorted by name.
var unitNames = [...]measureUnit{
	{"acre", "ha", 0.404686},
	{"acres", "ha", 0.404686},
	{"barrel", "barrel", 1},
	{"barrels", "barrel", 1},
	{"bps", "point", 0.01},
	{"centimeter", "m", 0.01},
	{"centimeters", "m", 0.01},
	{"century", "days", 36525},
	{"cm", "m", 0.01},
	{"day", "days", 1},
	{"days", "days", 1},
	{"decade", "days", 3652.5},
	{"decades", "days", 3652.5},
	{"feet", "m", 0.3048},
	{"foot", "m", 0.3048},
	{"gallon", "l", 3.78541},
	{"gallons", "l", 3.78541},
	{"gbps", "bit", 1e9},
	{"ghz", "Hz", 1e9},
	{"gigabit", "bit", 1e9},
	{"gigabits", "bit", 1e9},
	{"gigabyte", "B", 1e9},
	{"gigabytes", "B", 1e9},
	{"gigahertz", "Hz", 1e9},
	{"gigawatt", "W", 1e9},
	{"gigawatts", "W", 1e9},
	{"gram", "kg", 0.001},
	{"grams", "kg", 0.001},
	{"gw", "W", 1e9},
	{"gwh", "Wh", 1e9},
	{"ha", "ha", 1},
	{"hectare", "ha", 1},
	{"hectares", "ha", 1},
	{"hertz", "Hz", 1},
	{"hour", "days", 1.0 / 24},
	{"hours", "days", 1.0 / 24},
	{"inch", "m", 0.0254},
	{"inches", "m", 0.0254},
	{"kg", "kg", 1},
	{"kilo", "kg", 1},
	{"kilobytes", "B", 1e3},
	{"kilogram", "kg", 1},
	{"kilograms", "kg", 1},
	{"kilohertz", "Hz", 1e3},
	{"kilometer", "m", 1000},
	{"kilometers", "m", 1000},
	{"kilometre", "m", 1000},
	{"kilometres", "m", 1000},
	{"kilos", "kg", 1},
	{"kiloton", "kg", 1e6},
	{"kilotons", "kg", 1e6},
	{"kilovolt", "V", 1e3},
	{"kilovolts", "V", 1e3},
	{"kilowatt", "W", 1e3},
	{"kilowatts", "W", 1e3},
	{"km", "m", 1000},
	{"kv", "V", 1e3},
	{"kw", "W", 1e3},
	{"kwh", "Wh", 1e3},
	{"lb", "kg", 0.453592},
	{"lbs", "kg", 0.453592},
	{"liter", "l", 1},
	{"liters", "l", 1},
	{"litre", "l", 1},
	{"litres", "l", 1},
	{"mbps", "bit", 1e6},
	{"megabit", "bit", 1e6},
	{"megabits", "bit", 1e6},
	{"megabyte", "B", 1e6},
	{"megabytes", "B", 1e6},
	{"megahertz", "Hz", 1e6},
	{"megawatt", "W", 1e6},
	{"megawatts", "W", 1e6},
	{"meter", "m", 1},
	{"meters", "m", 1},
	{"metre", "m", 1},
	{"metres", "m", 1},
	{"mhz", "Hz", 1e6},
	{"mile", "m", 1609.34},
	{"miles", "m", 1609.34},
	{"milligram", "kg", 1e-6},
	{"milligrams", "kg", 1e-6},
	{"millimeter", "m", 0.001},
	{"millimeters", "m", 0.001},
	{"minute", "days", 1.0 / 1440},
	{"minutes", "days", 1.0 / 1440},
	{"month", "days", 30.4375},
	{"months", "days", 30.4375},
	{"mph", "mph", 1},
	{"mw", "W", 1e6},
	{"mwh", "Wh", 1e6},
	{"ounce", "oz", 1},
	{"ounces", "oz", 1},
	{"petabytes", "B", 1e15},
	{"quarters", "days", 91.3125},
	{"second", "days", 1.0 / 86400},
	{"seconds", "days", 1.0 / 86400},
	{"terabit", "bit", 1e12},
	{"terabits", "bit", 1e12},
	{"terabyte", "B", 1e12},
	{"terabytes", "B", 1e12},
	{"terawatt", "W", 1e12},
	{"terawatts", "W", 1e12},
	{"tonne", "kg", 1000},
	{"tonnes", "kg", 1000},
	{"tons", "kg", 1000},
	{"tw", "W", 1e12},
	{"twh", "Wh", 1e12},
	{"volts", "V", 1},
	{"watt", "W", 1},
	{"watts", "W", 1},
	{"week", "days", 7},
	{"weeks", "days", 7},
	{"yard", "m", 0.9144},
	{"yards", "m", 0.9144},
	{"year", "days", 365.25},
	{"years", "days", 365.25},
}

// unitNamed returns the unit called w, in small letters.
func unitNamed(w string) (measureUnit, bool) {
	i := sort.Search(len(unitNames), func(i int) bool { return unitNames[i].name >= w })
	if i < len(unitNames) && unitNames[i].name == w {
		return unitNames[i], true
	}
	return measureUnit{}, false
}

// magnitude returns what w, in small letters, multiplies a number with, or 0.
func magnitude(w string) float64 {
	switch w {
	case "hundred":
		return 1e2
	case "thousand", "k":
		return 1e3
	case "lakh", "lakhs":
		return 1e5
	case "million", "millions", "m", "mn", "mln":
		return 1e6
	case "crore", "crores":
		return 1e7
	case "billion", "billions", "bn", "b", "bln":
		return 1e9
	case "trillion", "trillions", "tn", "trn":
		return 1e12
	}
	return 0
}

// numberWord returns the number that w, in small letters, is the word for.
func numberWord(w string) (float64, bool) {
	switch w {
	case "zero":
		return 0, true
	case "one":
		return 1, true
	case "two", "both":
		return 2, true
	case "three":
		return 3, true
	case "four":
		return 4, true
	case "five":
		return 5, true
	case "six":
		return 6, true
	case "seven":
		return 7, true
	case "eight":
		return 8, true
	case "nine":
		return 9, true
	case "ten":
		return 10, true
	case "eleven":
		return 11, true
	case "twelve", "dozen":
		return 12, true
	case "thirteen":
		return 13, true
	case "fourteen":
		return 14, true
	case "fifteen":
		return 15, true
	case "sixteen":
		return 16, true
	case "seventeen":
		return 17, true
	case "eighteen":
		return 18, true
	case "nineteen":
		return 19, true
	}
	return tensWord(w)
}

func tensWord(w string) (float64, bool) {
	for i, word := range [...]string{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		if w == word {
			return float64(20 + 10*i), true
		}
	}
	return 0, false
}

// fractionWord returns the share in percent that one of w, in small letters, is.
func fractionWord(w string) (float64, bool) {
	switch w {
	case "half", "halves":
		return 50, true
	case "third", "thirds":
		return 100.0 / 3, true
	case "quarter", "quarters":
		return 25, true
	case "fifth", "fifths":
		return 20, true
	case "sixth", "sixths":
		return 100.0 / 6, true
	case "seventh", "sevenths":
		return 100.0 / 7, true
	case "eighth", "eighths":
		return 12.5, true
	case "ninth", "ninths":
		return 100.0 / 9, true
	case "tenth", "tenths":
		return 10, true
	}
	return 0, false
}

// ordinalWord returns the place in order that w, in small letters, names.
func ordinalWord(w string) (float64, bool) {
	for i, word := range [...]string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"} {
		if w == word {
			return float64(i + 1), true
		}
	}
	if n := len(w); n > 2 && isDigit(w[0]) {
		switch w[n-2:] {
		case "st", "nd", "rd", "th":
			if v, err := strconv.ParseFloat(w[:n-2], 64); err == nil {
				return v, true
			}
		}
	}
	return 0, false
}

// timesWord returns how many times as much w, in small letters, makes of something.
func timesWord(w string) (float64, bool) {
	switch w {
	case "double", "doubled", "doubles", "doubling", "twice", "twofold":
		return 2, true
	case "triple", "tripled", "triples", "tripling", "thrice", "threefold", "treble", "trebled":
		return 3, true
	case "quadruple", "quadrupled", "quadruples", "fourfold":
		return 4, true
	case "fivefold":
		return 5, true
	case "tenfold":
		return 10, true
	case "halve", "halved", "halves", "halving":
		return 0.5, true
	}
	return 0, false
}

// looksNumeral reports whether a number or a date may begin with w, in small letters,
// that no table has: with figures, a sign, a word of one or two letters before one.
func looksNumeral(w string) bool {
	switch w {
	case "of", "to", "in", "on", "by", "at", "as", "is", "be", "it", "he", "or", "no", "'s", "’s", ",", ".":
		return false
	}
	return len(w) <= 2 || w[0] < 'a' || w[0] > 'z' || w[len(w)-1] == '.' || hasDigit(w) || looksRoman(w)
}

// numeralWords are words with more than two letters with which a number or a date may
// begin, units and currencies aside.
const numeralWords = `zero one two both three four five six seven eight nine ten eleven twelve dozen thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety half halves third thirds quarter quarters fifth fifths sixth sixths seventh sevenths
eighth eighths ninth ninths tenth tenths first second fourth eleventh twelfth double doubled doubles doubling twice twofold triple tripled triples
tripling thrice threefold treble trebled quadruple quadrupled quadruples fourfold fivefold tenfold halve halved halving mon monday tuesday tues
wednesday thursday thurs friday saturday sunday jan january feb february mar march apr april may jun june jul july aug august sep sept september
oct october nov november dec december tens dozens hundreds thousands millions billions trillions`

// A numberReader reads the quantities of a sentence.
type numberReader struct {
	tokens []Token
	low    []string // the tokens in small letters
}

func (r *numberReader) at(i int) string {
	if i < 0 || i >= len(r.low) {
		return ""
	}
	return r.low[i]
}

// glued reports whether token i follows the one before it without a space.
func (r *numberReader) glued(i int) bool {
	return i > 0 && i < len(r.tokens) && r.tokens[i-1].End == r.tokens[i].Start
}

// read returns the quantity that starts at token i and the number of the token
// after it, or i if there is none.
func (r *numberReader) read(i int) (quantity, int) {
	if r.at(i-1) == "in" && r.endsOneIn(i) {
		return quantity{}, i
	}
	if q, end := r.date(i); end > i {
		return q, end
	}
	if q, end := r.many(i); end > i {
		return q, end
	}
	q, end := r.amount(i)
	if end == i {
		return r.code(i)
	}
	q.bound, q.sign = r.boundBefore(i), r.signBefore(i)
	return q, end
}

// date reads a day, a month or a year.
func (r *numberReader) date(i int) (quantity, int) {
	w := strings.TrimSuffix(r.at(i), ".")
	switch {
	case w == "":
	case isDigit(w[0]):
		if n, ok := wholeNumber(w); ok {
			if m := r.month(i+1, true); m > 0 && n >= 1 && n <= 31 {
				return r.year(Date{Month: m, Day: n}, i+2)
			}
			if len(w) == 4 && n >= 1900 && n <= 2100 && !r.measured(i+1) {
				return dated(Date{Year: n}), i + 1
			}
		}
		return r.decade(i)
	default:
		if m := r.month(i, false); m > 0 {
			d := Date{Month: m}
			if n, ok := wholeNumber(strings.TrimRight(r.at(i+1), "stndrh")); ok && n >= 1 && n <= 31 {
				d.Day = n
				return r.year(d, i+2)
			}
			return r.year(d, i+1)
		}
		if day := weekdayOf(w); day > 0 && startsUpper(r.tokens[i].Text) {
			return quantity{dim: "date", day: day}, i + 1
		}
	}
	return quantity{}, i
}

func dated(d Date) quantity { return quantity{dim: "date", date: d} }

// weekdayOf returns the number of the weekday w, in small letters, from 1.
func weekdayOf(w string) uint8 {
	switch w {
	case "monday", "mon":
		return 1
	case "tuesday", "tues":
		return 2
	case "wednesday":
		return 3
	case "thursday", "thurs":
		return 4
	case "friday":
		return 5
	case "saturday":
		return 6
	case "sunday":
		return 7
	}
	return 0
}

// measured reports whether token i is a unit or a magnitude, so that the figures
// before it are no year.
func (r *numberReader) measured(i int) bool {
	w := r.at(i)
	_, unit := unitNamed(w)
	return unit || w == "%" || w == "percent" || magnitude(w) > 0 || currencyNamed(w) != ""
}

// month returns the month that token i names, or 0. May and March need a figure
// beside them or a word of time before.
func (r *numberReader) month(i int, afterDay bool) time.Month {
	if i >= len(r.tokens) || !startsUpper(r.tokens[i].Text) {
		return 0
	}
	w := strings.TrimSuffix(r.low[i], ".")
	m := englishMonth(w)
	if m == 0 || afterDay {
		return m
	}
	if w == "may" || w == "march" || w == "mar" || w == "dec" || w == "jan" {
		if next := r.at(i + 1); next != "" && isDigit(next[0]) {
			return m
		}
		switch r.at(i - 1) {
		case "in", "since", "until", "till", "by", "from", "last", "this", "next", "early", "late", "mid", "of", "before", "after", "between", "to", "and", "through", "during", "-", "–":
			return m
		}
		return 0
	}
	return m
}

func englishMonth(w string) time.Month {
	if len(w) < 3 || strings.IndexByte("jfmasondJFMASOND", w[0]) < 0 {
		return 0
	}
	for m := time.January; m <= time.December; m++ {
		if name := m.String(); name[0]|0x20 == w[0]|0x20 && (strings.EqualFold(w, name) || len(w) == 3 && strings.EqualFold(w, name[:3]) || w == "sept" && m == time.September) {
			return m
		}
	}
	return 0
}

// year reads the year at token i that belongs to d.
func (r *numberReader) year(d Date, i int) (quantity, int) {
	j := i
	if r.at(j) == "," {
		j++
	}
	if n, ok := wholeNumber(r.at(j)); ok && len(r.at(j)) == 4 && n >= 1900 && n <= 2100 {
		d.Year = n
		return dated(d), j + 1
	}
	return dated(d), i
}

func wholeNumber(w string) (int, bool) {
	if len(w) == 0 || len(w) > 9 || !allDigits(w) {
		return 0, false
	}
	n, err := strconv.Atoi(w)
	return n, err == nil
}

// amount reads a number with its unit, or a range of two.
func (r *numberReader) amount(i int) (quantity, int) {
	prefix := ""
	j := i
	if w := r.at(i); len(w) <= 2 && r.beforeDollar(i) { // A$145, NZ$96
		prefix = w
		j++
	}
	if code := r.currencyBefore(j); code != "" {
		q, end := r.number(j + 1)
		if end > j+1 {
			q.dim = code
			return q, end
		}
	}
	q, end := r.number(j)
	if end == j {
		return r.worded(i)
	}
	if own := ofCountry(prefix, q.dim); own != "" {
		q.dim = own
	}
	if high, after := r.rangeEnd(end); after > end {
		if q.dim == "" && high.scale > 0 { // 10-20kt
			q = q.scaled(high.scale)
		}
		if q.dim == "" {
			q.dim = high.dim
		}
		if scale := high.value / math.Max(1, leading(high.value)); q.value < high.value && q.value < 1000 && high.value >= 1e5 && scale >= 1000 && q.digits <= 3 { // 5.5 and 5.7 billion
			q.value *= magnitudeOf(high.value)
			q.place *= magnitudeOf(high.value)
		}
		q.high, end = high.value, after
		q, end = r.unit(q, end)
		return q, end
	}
	return r.unit(q, end)
}

// leading returns v by its magnitude: 5.7 of 5.7 billion.
func leading(v float64) float64 { return v / magnitudeOf(v) }

func magnitudeOf(v float64) float64 {
	for _, m := range [...]float64{1e12, 1e9, 1e6, 1e3} {
		if v >= m {
			return m
		}
	}
	return 1
}

// rangeEnd reads the end of a range of which the beginning ends before token i.
func (r *numberReader) rangeEnd(i int) (quantity, int) {
	switch r.at(i) {
	case "-", "–", "to":
		if w := r.at(i + 1); w != "" && (isDigit(w[0]) || strings.IndexByte("$", w[0]) == 0 && len(w) > 1) && (r.at(i) != "to" || r.at(i-2) != "from") {
			if q, end := r.number(i + 1); end > i+1 && r.at(i) != "to" && q.value >= r.before(i) { // not a score, 3-2
				return q, end
			}
		}
	case "and":
		for k := i - 1; k >= 0 && k >= i-3; k-- {
			if r.low[k] == "between" {
				return r.number(i + 1)
			}
		}
	}
	return quantity{}, i
}

// before returns the value of the figures that end before token i.
func (r *numberReader) before(i int) float64 {
	q, _ := r.number(i - 1)
	return q.value
}

// number reads figures or number words with their magnitude. A sign of currency
// that is glued to figures gives the dim.
func (r *numberReader) number(i int) (quantity, int) {
	w := r.at(i)
	if w == "" {
		return quantity{}, i
	}
	q := quantity{}
	for _, sign := range [...]string{"$", "€", "£", "¥", "₹", "₽", "₩", "₺"} {
		if rest, ok := strings.CutPrefix(w, sign); ok && rest != "" {
			q.dim, w = currencyNamed(sign), rest
			break
		}
	}
	if q.dim == "" {
		q.dim, w = moneyBefore(w)
	}
	if isDigit(w[0]) {
		n := 0
		for n < len(w) && (isDigit(w[n]) || w[n] == '.' || w[n] == ',') {
			n++
		}
		v, err := strconv.ParseFloat(strings.ReplaceAll(w[:n], ",", ""), 64)
		if err != nil || math.IsInf(v, 0) {
			return quantity{}, i
		}
		q.value, q.digits, q.place = v, significant(w[:n]), lastPlace(w[:n])
		end := i + 1
		switch rest := w[n:]; {
		case rest == "":
		case magnitude(rest) > 0:
			q.value *= magnitude(rest)
			q.place *= magnitude(rest)
		case isSuffixUnit(rest):
			u, _ := unitNamed(rest)
			q.dim, q.value, q.place = u.dim, q.value*u.factor, q.place*u.factor
		case rest == ":00": // of the clock
		default:
			written := r.tokens[i].Text
			u, ok := shortUnit(written[max(0, len(written)-len(rest)):])
			if !ok || q.dim != "" {
				return quantity{}, i // a name, as 5G
			}
			q = q.in(u)
			q.high = q.value
			return q, end
		}
		return r.magnitudes(q, end)
	}
	return r.numberWords(q, i)
}

func isSuffixUnit(w string) bool {
	u, ok := unitNamed(w)
	return ok && len(u.name) <= 3
}

// significant returns the number of significant digits of figures.
func significant(s string) int {
	n, zeros, point := 0, 0, false
	for i := range len(s) {
		switch c := s[i]; {
		case c == '.':
			point = true
		case c == ',':
		case c == '0' && n == 0:
		case c == '0' && !point:
			n++
			zeros++
		default:
			n++
			zeros = 0
		}
	}
	return max(1, n-zeros)
}

// lastPlace returns what one of the last digit of figures is: 0.1 of 5.3.
func lastPlace(s string) float64 {
	_, decimals, _ := strings.Cut(s, ".")
	return math.Pow(10, -float64(min(len(decimals), 9)))
}

// magnitudes reads the magnitudes at token i.
func (r *numberReader) magnitudes(q quantity, i int) (quantity, int) {
	if r.at(i) == "-" && magnitude(r.at(i+1)) > 0 && len(r.at(i+1)) > 3 { // a 5-million-dollar
		i++
	}
	for m := magnitude(r.at(i)); m > 0 && (len(r.at(i)) > 3 || r.tokens[i].Text == r.low[i] && len(r.low[i]) > 1); m = magnitude(r.at(i)) {
		q.value *= m
		q.place *= m
		i++
	}
	q.high = q.value
	return q, i
}

// numberWords reads a number in words: three, thirty-four, two hundred.
func (r *numberReader) numberWords(q quantity, i int) (quantity, int) {
	w := r.at(i)
	if (w == "a" || w == "an") && magnitude(r.at(i+1)) > 0 && len(r.at(i+1)) > 3 {
		q.value, q.digits, q.place = 1, 1, 1
		return r.magnitudes(q, i+1)
	}
	v, ok := numberWord(w)
	if !ok {
		return quantity{}, i
	}
	end := i + 1
	if v >= 20 && v < 100 {
		if ones, ok := numberWord(r.at(end + 1)); ok && ones < 10 && ones > 0 && r.at(end) == "-" {
			v, end = v+ones, end+2
		}
	}
	q.value, q.digits, q.place = v, 2, 1
	return r.magnitudes(q, end)
}

// unit reads the unit at token i of q.
func (r *numberReader) unit(q quantity, i int) (quantity, int) {
	if q.high == 0 {
		q.high = q.value
	}
	j := i
	if r.at(j) == "-" && r.glued(j) {
		j++
	}
	w := r.at(j)
	switch {
	case w == "%", w == "percent", w == "pct", w == "％", w == "٪":
		q.dim = "%"
		j++
		if r.at(j) == "point" || r.at(j) == "points" {
			q.dim = "point"
			j++
		}
		return q, j
	case w == "per" && r.at(j+1) == "cent":
		q.dim = "%"
		return q, j + 2
	case (w == "percentage" || w == "basis") && strings.HasPrefix(r.at(j+1), "point"):
		q.dim = "point"
		if w == "basis" {
			q = q.scaled(0.01)
		}
		return q, j + 2
	case (w == "in" || w == "out") && q.dim == "" && q.value < 20 && q.digits == 2: // one in five
		k := j + 1
		if r.at(k) == "of" {
			k++
		}
		if v, ok := numberWord(r.at(k)); ok && v > q.value {
			return quantity{dim: "%", value: 100 * q.value / v, high: 100 * q.value / v, digits: 2, place: 1}, k + 1
		}
	case r.oneIn(q, j):
		v, _ := numberWord(r.at(j + r.thingsTo(j) + 1))
		return quantity{dim: "%", value: 100 * q.value / v, high: 100 * q.value / v, digits: 2, place: 1}, j
	case (w == "times" || w == "occasions") && q.dim == "":
		q.dim = "x"
		return q, j + 1
	}
	if f, ok := fractionWord(w); ok && q.dim == "" && q.value < 20 && strings.HasSuffix(w, "s") && w != "quarters" || ok && w == "quarters" && q.value == 3 {
		return r.ofPoint(quantity{dim: "%", value: f * q.value, high: f * q.value, digits: 2, place: 1}, j+1)
	}
	if q.dim != "" {
		return q, i
	}
	if code, end := r.currency(j); end > j {
		q.dim = code
		return q, end
	}
	if w == "metric" || w == "square" || w == "cubic" {
		j++
		w = r.at(j)
	}
	if u, ok := unitNamed(w); ok && w != "second" {
		q.dim = u.dim
		if end := r.hours(j + 1); u.dim == "W" && end > j+1 {
			q.dim = "Wh"
			return q.scaled(u.factor), end
		}
		switch r.at(j - 1) {
		case "square", "cubic":
			q.dim += r.at(j - 1)
		}
		return q.scaled(u.factor), j + 1
	}
	if j < len(r.tokens) && (q.value != 0 || q.digits > 0) {
		if u, ok := briefUnit(r.tokens[j].Text); ok {
			return q.in(u), j + 1
		}
	}
	if w == "metric" || r.at(j) == "ton" {
		if r.at(j) == "ton" {
			q.dim = "kg"
			return q.scaled(1000), j + 1
		}
	}
	return q, i
}

// endsOneIn reports whether token i is the five of one chip in five.
func (r *numberReader) endsOneIn(i int) bool {
	const far = 5
	for k := i - 3; k >= max(0, i-far); k-- {
		if v, ok := numberWord(r.low[k]); ok && k+1+r.thingsTo(k+1) == i-1 && r.oneIn(quantity{value: v, digits: 2}, k+1) {
			return true
		}
	}
	return false
}

// thingsTo returns the number of words from token i to the next in, or 0 if it is far.
func (r *numberReader) thingsTo(i int) int {
	const far = 3
	for n := 1; n <= far; n++ {
		if r.at(i+n) == "in" {
			return n
		}
		if !isWordRune(firstRune(r.at(i + n))) {
			break
		}
	}
	return 0
}

// oneIn reports whether token i is the thing of which q are one in so many: one chip in
// five is.
func (r *numberReader) oneIn(q quantity, i int) bool {
	n := r.thingsTo(i)
	if n == 0 || q.dim != "" || q.digits != 2 {
		return false
	}
	v, ok := numberWord(r.at(i + n + 1))
	next := r.at(i + n + 2)
	return ok && v > q.value && v <= 20 && (isAuxiliary(next) || next == "" || !isWordRune(firstRune(next)))
}

// hours returns the number of the token behind the hours of a watt-hour that begin at
// token i, or i.
func (r *numberReader) hours(i int) int {
	j := i
	if r.at(j) == "-" {
		j++
	}
	if w := r.at(j); w == "hour" || w == "hours" {
		return j + 1
	}
	return i
}

func (q quantity) scaled(by float64) quantity {
	q.value *= by
	q.high *= by
	q.place *= by
	q.scale = by
	return q
}

// ofPoint reads what a fraction is of: a quarter of a percentage point, half a
// million.
func (r *numberReader) ofPoint(q quantity, i int) (quantity, int) {
	j := i
	if r.at(j) == "of" || r.at(j) == "-" {
		j++
	}
	if r.at(j) == "a" || r.at(j) == "an" {
		j++
	}
	switch w := r.at(j); {
	case w == "percentage" && r.at(j+1) == "point", w == "point":
		q = q.scaled(0.01)
		q.dim = "point"
		if w == "point" {
			return q, j + 1
		}
		return q, j + 2
	case magnitude(w) > 0 && len(w) > 3 && q.value == 50:
		q.dim = ""
		q.value, q.high, q.digits, q.place = magnitude(w)/2, magnitude(w)/2, 1, magnitude(w)/2
		return r.unit(q, j+1)
	case j > i && r.at(j-1) == "a":
		if u, ok := unitNamed(w); ok && u.dim == "days" { // half a year
			days := q.value / 100 * u.factor
			return quantity{dim: u.dim, value: days, high: days, digits: 2, place: 1, scale: u.factor / 100}, j + 1
		}
	}
	return q, i
}

// worded reads a share, a place in order or a multiple in words.
func (r *numberReader) worded(i int) (quantity, int) {
	w := r.at(i)
	if f, ok := fractionWord(w); ok && !strings.HasSuffix(w, "s") {
		switch before := r.at(i - 1); {
		case w == "half" && r.at(i+1) == "-" && strings.HasPrefix(r.at(i+2), "year"): // half-year profit
		case w == "half" && before != "second" && before != "first":
			return r.ofPoint(quantity{dim: "%", value: f, high: f, digits: 1, place: 1}, i+1)
		case w == "quarter" && before == "a" && r.at(i+1) != "ago",
			w != "quarter" && w != "half" && (before == "a" || before == "an" || before == "one" || before == "-"):
			return r.ofPoint(quantity{dim: "%", value: f, high: f, digits: 1, place: 1}, i+1)
		}
	}
	if v, ok := timesWord(w); ok {
		return quantity{dim: "x", value: v, high: v, digits: 2}, i + 1
	}
	if v, ok := ordinalWord(w); ok {
		if w == "second" && (r.at(i-1) == "a" || r.at(i-1) == "per") {
			return quantity{}, i
		}
		return quantity{dim: "#", value: v, high: v, digits: 3}, i + 1
	}
	if u, ok := unitNamed(w); ok && (w == "decade" || w == "century" || w == "year" || w == "month" || w == "week") && r.at(i-1) == "a" && r.at(i-2) != "times" {
		switch r.at(i - 2) {
		case "for", "within", "than", "about", "almost", "nearly", "over", "took", "lasts", "last", "in":
			return quantity{dim: u.dim, value: u.factor, high: u.factor, digits: 2, place: u.factor}, i + 1
		}
	}
	return quantity{}, i
}

// boundBefore returns what the words before token i make of the number at it.
func (r *numberReader) boundBefore(i int) bound {
	one, two := r.at(i-1), r.at(i-2)
	if one == "a" || one == "an" || one == "the" { // about a third
		one, two = two, r.at(i-3)
	}
	switch one {
	case "about", "around", "roughly", "some", "approximately", "circa", "estimated", "almost", "nearly", "close", "~":
		return boundAbout
	case "over", "above", "exceeding":
		return boundOver
	case "under", "below", "just":
		return boundUnder
	case "than":
		switch two {
		case "more", "higher", "larger", "greater", "longer", "better":
			return boundOver
		case "less", "fewer", "lower", "smaller":
			return boundUnder
		}
	case "least":
		return boundOver
	case "most", "maximum":
		return boundUnder
	case "to":
		switch two {
		case "up":
			return boundUnder
		case "close":
			return boundAbout
		}
	case "as":
		if two == "much" || two == "many" {
			return boundUnder
		}
	}
	return boundExact
}

// same reports whether the body's number b bears out the highlight's number q.
func (q quantity) same(b quantity) bool {
	switch {
	case q.dim == "date" || b.dim == "date":
		return q.dim == b.dim && q.sameDate(b)
	case q.dim == dimName || b.dim == dimName:
		return q.sameName(b)
	case q.sign.differs(b.sign), b.many && !q.many:
		return false
	}
	if q.multiplies(b) || b.multiplies(q) {
		return true
	}
	if q.halves() && b.halves() || q.elided(b) || b.elided(q) || q.filled(b) || b.filled(q) {
		return true
	}
	if q.dim != b.dim && q.dim != "" && b.dim != "" && (!q.money() || !b.money() || !sameCurrency(q.dim, b.dim)) {
		return false
	}
	if q.dim != b.dim && !q.coded && !b.coded && (q.dim == "#" || b.dim == "#" || q.dim == "x" || b.dim == "x") {
		return false
	}
	if q.value != q.high || b.value != b.high {
		return q.sameRange(b)
	}
	return q.agrees(b)
}

// sameRange reports whether two ranges are the same, or a number lies in a range.
func (q quantity) sameRange(b quantity) bool {
	slack := 1e-9
	if q.scale != b.scale { // in another unit
		slack = 0.02
	}
	switch {
	case q.value == q.high:
		return b.value <= q.value*(1+slack) && q.value <= b.high*(1+slack)
	case b.value == b.high:
		return q.value <= b.value*(1+slack) && b.value <= q.high*(1+slack)
	}
	return q.isRounded(b.value) && quantity{value: q.high, digits: q.digits, place: q.place}.isRounded(b.high) || near(q.value, b.value, slack) && near(q.high, b.high, slack)
}

// elided reports whether q is the number b, of which the unit goes without saying:
// 60 tonnes this year and 140 next.
func (q quantity) elided(b quantity) bool {
	const least = 10 // a smaller number may count anything
	if q.dim == "" || b.dim != "" || q.dim == "date" || q.dim == "#" || q.dim == "x" || q.money() {
		return false
	}
	low, high := q.value, q.high
	if q.scale > 0 {
		low, high = low/q.scale, high/q.scale
	}
	switch {
	case low != high && b.value != b.high:
		return near(low, b.value, 1e-6) && near(high, b.high, 1e-6)
	case b.value != b.high:
		return b.value <= low && low <= b.high
	}
	return low >= least && low == high && near(low, b.value, 1e-6)
}

// filled reports whether q is b with the unit that goes without saying of it.
func (q quantity) filled(b quantity) bool {
	return b.like > 0 && (q.dim == b.dimLike || q.dim == "") && near(q.value, b.value*b.like, 1e-6)
}

// halves reports whether q says that half of something is gone or there.
func (q quantity) halves() bool {
	return q.dim == "x" && q.value == 0.5 || q.dim == "%" && q.value == 50
}

// multiplies reports whether q says in percent by how much what b multiplies has grown.
func (q quantity) multiplies(b quantity) bool {
	return q.dim == "%" && b.dim == "x" && b.value > 1 && near(q.value, 100*(b.value-1), 1e-6)
}

// pointsOf reports whether one is percent and the other percentage points.
func (q quantity) pointsOf(b quantity) bool {
	return q.dim == "%" && b.dim == "point" || q.dim == "point" && b.dim == "%"
}

// agrees reports whether q bears with the body's b, both of them one number: it is that
// one, or that one rounded to its own digits, or about that where it says so.
func (q quantity) agrees(b quantity) bool {
	v, slack := b.value, 1.06
	if q.digits < b.digits { // more than 40, of 43; not at least 68, of 78
		slack = 1.25
	}
	switch {
	case near(q.value, v, 1e-6), q.isRounded(v):
		return true
	case q.digits > b.digits && q.scale == b.scale: // who says about has no more digits: about 31, of 30
		return false
	case q.scale != b.scale && q.scale > 0 && b.scale > 0: // in another unit of the same
		return near(q.value, v, 0.015)
	case q.bound == boundOver:
		return q.value <= v && v <= slack*q.value
	case q.bound == boundUnder:
		return q.value >= v && v >= q.value/slack
	case q.bound == boundAbout:
		return near(q.value, v, 0.08)
	}
	return false
}

// isRounded reports whether v, rounded to the digits of q, is q. Zeros at the end of a
// number of thousands may be rounded too: 2,000, of 2,014. A small whole number of
// things is no other number rounded.
func (q quantity) isRounded(v float64) bool {
	const small, far, farther = 1000, 0.035, 0.06
	share := farther
	if q.digits < 2 {
		share = far
	}
	if v == 0 || q.value == 0 || q.place == 0 || q.dim == "" && v < small && q.place >= 1 || !near(q.value, v, share) {
		return false
	}
	place := q.place
	for math.Abs(q.value) >= small*q.place && math.Mod(math.Round(math.Abs(q.value)/place), 10) == 0 {
		place *= 10
	}
	return math.Abs(q.value-v) <= place/2*(1+1e-9)
}

func near(a, b, share float64) bool {
	return math.Abs(a-b) <= share*math.Max(math.Abs(a), math.Abs(b))
}

// sameDate reports whether two dates agree in all that both state.
func (q quantity) sameDate(b quantity) bool {
	if q.day > 0 || b.day > 0 {
		return q.day == b.day
	}
	if q.decade != b.decade {
		return q.sameYears(b)
	}
	d, e := q.date, b.date
	agree := func(x, y int) bool { return x == 0 || y == 0 || x == y }
	shared := d.Year > 0 && e.Year > 0 || d.Month > 0 && e.Month > 0
	return shared && agree(d.Year, e.Year) && agree(int(d.Month), int(e.Month)) && agree(d.Day, e.Day)
}

// comparable reports whether two numbers measure the same, so that the one may
// stand in the place of the other.
func (q quantity) comparable(b quantity) bool {
	if q.dim == "date" && b.dim == "date" {
		return (q.day > 0) == (b.day > 0) && (q.day > 0 || q.date.Year > 0 && b.date.Year > 0 || q.date.Month > 0 && b.date.Month > 0)
	}
	if q.money() && b.money() {
		return true
	}
	return q.dim == b.dim || q.pointsOf(b)
}

// money reports whether q is an amount of money.
func (q quantity) money() bool { return len(q.dim) >= 3 && hasNoSmall(q.dim) }
