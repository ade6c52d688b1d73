package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// dimName is the dim of a number that counts nothing: 5G, A320, 12:30. Two are the same
// only if they are written so.
const dimName = "name"

// shortUnit returns the unit that stands right behind figures as it is written: 10kt.
func shortUnit(written string) (measureUnit, bool) {
	u, ok := briefUnit(written)
	if ok {
		return u, true
	}
	const longest = 4
	if len(written) > longest || strings.ContainsFunc(written, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return measureUnit{}, false
	}
	switch written {
	case "st", "nd", "rd", "th", "s":
		return measureUnit{}, false
	case "x":
		return measureUnit{written, "x", 1}, true
	case "g":
		return measureUnit{written, "kg", 0.001}, true
	case "l":
		return measureUnit{written, "l", 1}, true
	}
	return measureUnit{written, written, 1}, true
}

// briefUnit is shortUnit for units that may stand behind a space too.
func briefUnit(written string) (measureUnit, bool) {
	if written == "MT" { // metric tons; of Mt, millions
		return measureUnit{written, "kg", 1e3}, true
	}
	switch w := strings.ToLower(written); w {
	case "t":
		return measureUnit{w, "kg", 1e3}, written == w
	case "kt":
		return measureUnit{w, "kg", 1e6}, true
	case "mt":
		return measureUnit{w, "kg", 1e9}, true
	case "gt":
		return measureUnit{w, "kg", 1e12}, true
	case "mg":
		return measureUnit{w, "kg", 1e-6}, true
	case "mm":
		return measureUnit{w, "m", 0.001}, true
	case "ft":
		return measureUnit{w, "m", 0.3048}, true
	case "oz":
		return measureUnit{w, "oz", 1}, true
	case "pc":
		return measureUnit{w, "%", 1}, written == w
	case "bp":
		return measureUnit{w, "point", 0.01}, true
	case "am", "pm", "a.m.", "p.m.":
		return measureUnit{w, w[:1] + "m", 1}, true
	case "ppm", "ppb", "bcm", "bpd", "teu":
		return measureUnit{w, w, 1}, true
	}
	return measureUnit{}, false
}

// in returns q as a number of units u.
func (q quantity) in(u measureUnit) quantity {
	q.dim = u.dim
	if u.factor == 1 {
		return q
	}
	return q.scaled(u.factor)
}

// code reads token i as a name with figures, a time of the day or a Roman numeral.
func (r *numberReader) code(i int) (quantity, int) {
	w := r.at(i)
	if w == "" {
		return quantity{}, i
	}
	if n := romanNumber(r.tokens[i].Text); n > 0 {
		return ordinal(n), i + 1
	}
	if !hasDigit(w) {
		return quantity{}, i
	}
	switch {
	case len(w) == 2 && (w[0] == 'q' || w[0] == 'h') && isDigit(w[1]): // Q3, H1
		return ordinal(float64(w[1] - '0')), i + 1
	case len(w) == 2 && (w[1] == 'q' || w[1] == 'h') && isDigit(w[0]): // 3Q, 1H
		return ordinal(float64(w[0] - '0')), i + 1
	case strings.HasPrefix(w, "fy"):
		switch n, ok := wholeNumber(w[len("fy"):]); {
		case ok && len(w) == len("fy25"):
			return dated(Date{Year: 2000 + n}), i + 1
		case ok && len(w) == len("fy2025"):
			return dated(Date{Year: n}), i + 1
		}
	}
	q := quantity{dim: dimName, name: w}
	if isDigit(w[0]) && strings.Contains(w, ":") {
		switch next := r.at(i + 1); next {
		case "am", "pm", "a.m.", "p.m.":
			q.name += next[:1] + "m"
			return q, i + 2
		}
	}
	return q, i + 1
}

// ordinal returns the place n in an order, written as a code: Q3, XIV.
func ordinal(n float64) quantity {
	return quantity{dim: "#", value: n, high: n, digits: 3, coded: true}
}

// sameName reports whether two numbers of dimName are the same. One may leave out whether
// it is before noon.
func (q quantity) sameName(b quantity) bool {
	long, short := q.name, b.name
	if len(long) < len(short) {
		long, short = short, long
	}
	rest, ok := strings.CutPrefix(long, short)
	return ok && q.dim == b.dim && (rest == "" || strings.Contains(short, ":") && (rest == "am" || rest == "pm"))
}

// nameKey returns what numbers of dimName that are written alike have in common.
func (q quantity) nameKey() int64 {
	const prime = 1099511628211
	key := uint64(14695981039346656037)
	for i := range len(q.name) {
		key = (key ^ uint64(q.name[i])) * prime
	}
	return int64(key)
}

// romanNumber returns the value of a Roman numeral of two capitals or more, or 0. Short
// ones are of the letters I, V and X alone: CD, MD and MIX are something else.
func romanNumber(s string) float64 {
	const least, long, longest = 2, 4, 15
	if len(s) < least || len(s) > longest || strings.Trim(s, "IVXLCDM") != "" || len(s) < long && strings.Trim(s, "IVX") != "" {
		return 0
	}
	n, rest := 0.0, s
	for _, step := range [...]struct {
		letters string
		value   float64
		most    int
	}{
		{"M", 1000, 3},
		{"CM", 900, 1},
		{"D", 500, 1},
		{"CD", 400, 1},
		{"C", 100, 3},
		{"XC", 90, 1},
		{"L", 50, 1},
		{"XL", 40, 1},
		{"X", 10, 3},
		{"IX", 9, 1},
		{"V", 5, 1},
		{"IV", 4, 1},
		{"I", 1, 3},
	} {
		for k := 0; k < step.most && strings.HasPrefix(rest, step.letters); k++ {
			n, rest = n+step.value, rest[len(step.letters):]
		}
	}
	if rest != "" {
		return 0
	}
	return n
}

// An opening says whether a number or a date may begin with a word of which the look does
// not tell that none does.
type opening uint8

const (
	opensNone         opening = iota
	opensBeforeDollar         // only before figures with the sign: A$145
	opensNumber
)

// openingOf returns how a number may begin with w, in small letters.
func openingOf(w string) opening {
	const longest = 2 // of what may stand before the sign
	switch {
	case len(w) > longest && 'a' <= w[0] && w[0] <= 'z', hasDigit(w), w == "a", w == "an", currencyNamed(w) != "", romanNumber(strings.ToUpper(w)) > 0:
		return opensNumber
	case len(w) <= longest:
		return opensBeforeDollar
	}
	return opensNone
}

// beforeDollar reports whether token i stands right before figures with the sign of the
// dollar.
func (r *numberReader) beforeDollar(i int) bool {
	return r.glued(i+1) && strings.HasPrefix(r.at(i+1), "$")
}

// looksRoman reports whether w, in small letters, may be a Roman numeral of more than two.
func looksRoman(w string) bool {
	return len(w) > 2 && strings.Trim(w, "ivxlcdm") == "" && romanNumber(strings.ToUpper(w)) > 0
}

// decade reads the years that begin with the one of token i: 1990s.
func (r *numberReader) decade(i int) (quantity, int) {
	w := r.at(i)
	if n, ok := wholeNumber(strings.TrimSuffix(w, "s")); ok && len(w) == len("1990s") && w[len(w)-1] == 's' && n%10 == 0 {
		q := dated(Date{Year: n})
		q.decade = true
		return q, i + 1
	}
	return quantity{}, i
}

// sameYears reports whether two dates of which one is a decade agree: 1994 is in the
// 1990s, and the 1990s are not 1994.
func (q quantity) sameYears(b quantity) bool {
	return q.decade && q.date.Year/10 == b.date.Year/10 && q.date.Year > 0
}

// many reads tokens from i on as a number of which the magnitude alone is told: hundreds,
// tens of thousands, the 70s.
func (r *numberReader) many(i int) (quantity, int) {
	low, high := manyOf(r.at(i))
	end := i + 1
	if w, ok := strings.CutSuffix(r.at(i), "s"); ok && len(w) == len("70") && allDigits(w) && w[1] == '0' { // in his 40s
		n, _ := wholeNumber(w)
		return quantity{value: float64(n), high: float64(n + 9), digits: 1, many: true}, end
	}
	if low == 0 {
		return quantity{}, i
	}
	for r.at(end) == "of" {
		w, plural := strings.CutSuffix(r.at(end+1), "s")
		m := magnitude(w)
		if !plural || m == 0 || len(w) < len("million")-1 {
			break
		}
		low, high, end = low*m, high*m, end+2
	}
	q := quantity{value: low, high: high, digits: 1, many: true}
	if r.at(end) == "of" {
		if own, after := r.unit(q, end+1); after > end+1 && own.many {
			return own, after
		}
	}
	return q, end
}

// within reports whether q is told exactly and is one of the many that b tells.
func (q quantity) within(b quantity) bool {
	return b.many && !q.many && b.value <= q.value && q.high <= b.high
}

// manyOf returns between which numbers the word w, in small letters, says there are, or 0.
func manyOf(w string) (low, high float64) {
	const almost = 0.99999
	switch w {
	case "tens":
		return 20, 100 * almost
	case "dozens":
		return 24, 1000 * almost
	case "hundreds":
		return 100, 1e3 * almost
	case "thousands":
		return 1e3, 1e6 * almost
	case "millions":
		return 1e6, 1e9 * almost
	case "billions":
		return 1e9, 1e12 * almost
	case "trillions":
		return 1e12, 1e15 * almost
	}
	return 0, 0
}

// A signed says whether a number is more or less than none, as far as it is told.
type signed int8

const (
	signNone  signed = iota
	signPlus         // +5
	signMinus        // -5, minus 5
	signFall         // fell 5 percent: what -5 percent says too
)

// differs reports whether two numbers cannot be the same by their signs.
func (s signed) differs(t signed) bool {
	return s != t && (s == signMinus && t != signFall || t == signMinus && s != signFall)
}

// isSign reports whether token i is the sign of figures behind it.
func (r *numberReader) isSign(i int) bool {
	switch r.at(i) {
	case "-", "−", "–", "+":
		return r.glued(i+1) && (!r.glued(i) || r.at(i-1) == "(")
	}
	return false
}

// signBefore returns the sign that the words before token i give the number at it.
func (r *numberReader) signBefore(i int) signed {
	const back = 3
	switch {
	case r.isSign(i-1) && r.low[i-1] == "+", r.at(i-1) == "plus":
		return signPlus
	case r.isSign(i - 1), r.at(i-1) == "minus", r.at(i-1) == "negative":
		return signMinus
	}
	for k := i - 1; k >= max(0, i-back); k-- {
		if isFall(r.low[k]) {
			return signFall
		}
	}
	return signNone
}

// isFall reports whether w, in small letters, says of a number behind it that there is so
// much less.
func isFall(w string) bool {
	switch w {
	case "fell", "fall", "falls", "fallen", "falling", "down", "drop", "drops", "dropped", "decline", "declines", "declined", "lost", "lose", "loses", "loss", "losses",
		"shrank", "shrink", "shrinks", "shrunk", "contracted", "contracts", "contraction", "slid", "slipped", "slumped", "sank", "cut", "deficit", "below", "lower":
		return true
	}
	return false
}

// plainFigures returns w with ASCII figures for those of other scripts: 5 for ５ and ٥.
func plainFigures(w string) string {
	return strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf || !unicode.IsDigit(r) {
			return r
		}
		return '0' + figureOf(r)
	}, w)
}

// figureOf returns the value of a figure of another script. They stand in tens.
func figureOf(r rune) rune {
	for _, t := range unicode.Nd.R16 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return (r - rune(t.Lo)) % 10
		}
	}
	for _, t := range unicode.Nd.R32 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return (r - rune(t.Lo)) % 10
		}
	}
	return 0
}

// otherFigures reports whether w has a figure that is not one from 0 to 9.
func otherFigures(w string) bool {
	return strings.ContainsFunc(w, func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsDigit(r) })
}
