package gloss

import "strings"

// reporters are the collections in which laws, rules and judgments stand, as a
// number before them and one behind them cite them.
var reporters = [...]string{
	"A.2d", "A.3d", "BGBl.", "C.F.R.", "CFR", "F. Supp.", "F. Supp. 2d", "F. Supp. 3d", "F.2d", "F.3d", "F.4th", "F.Supp.2d", "F.Supp.3d", "Fed. Reg.",
	"Federal Register", "FR", "N.E.2d", "N.W.2d", "P.2d", "P.3d", "S. Ct.", "S.Ct.", "S.E.2d", "S.W.3d", "So. 2d", "So. 3d", "Stat.", "U.S.", "U.S.C.", "USC", "L. Ed. 2d",
}

// reporterAt returns where the name of the reporter stands in s, which cites a law,
// a rule or a judgment by it: 90 Fed. Reg. 8433, 42 U.S.C. § 7401.
func reporterAt(s string) (Span, bool) {
	n := numberEnd(s)
	if n == 0 || n > 4 || byteAt(s, n) != ' ' {
		return Span{}, false
	}
	rest := s[n+1:]
	if !beginsAsReporter(rest) {
		return Span{}, false
	}
	for _, w := range reporters[:] {
		if tail, ok := strings.CutPrefix(rest, w); ok {
			tail = strings.TrimLeft(tail, " §")
			if isDigit(byteAt(tail, 0)) || hasFoldPrefix(tail, "part ") {
				return Span{n + 1, n + 1 + len(w)}, true
			}
		}
	}
	return Span{}, false
}

// beginsAsReporter reports whether the name of a reporter may begin s, as far as its first
// two letters tell.
func beginsAsReporter(s string) bool {
	if len(s) < 2 {
		return false
	}
	switch s[1] {
	case '.':
		return true
	case 'G', 'F', 'R', 't', 'o', 'S', 'e':
		return strings.IndexByte("BCFSU", s[0]) >= 0
	}
	return false
}

// cited adds the law, the order, the judgment, the patent or the standard that the
// text at span cites by its number.
func (r *citationReader) cited(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	versus := g.linked(linkV) || in[0] == 'I'
	if !versus && !hasDigit(in) {
		return false
	}
	order := isOrder(in)
	switch {
	case order, versus && isCase(in), g.has('P') && isPatent(in):
		field := FieldTitle
		if r.titled || order && quoteOpens(r.text[span.End:r.End]) {
			field = FieldSeries
		} else {
			r.titled = true
		}
		r.add(piece{Span: span, sep: sep, field: field})
		return true
	case isDocket(in), isStandard(in):
		r.add(piece{Span: span, sep: sep, field: FieldSeries})
		if k := strings.LastIndexAny(in, ":-"); k > 0 && isYear(in[k+1:]) && len(in)-k == 5 && isStandard(in) {
			r.c.Date = Period{Date: Date{Year: yearOf(in[k+1:])}}
		}
		return true
	}
	name, ok := reporterAt(in)
	if !ok {
		return false
	}
	switch name.In(in) {
	case "Fed. Reg.", "Federal Register", "FR", "Stat.":
		r.add(piece{Span: Span{span.Start, span.Start + name.Start - 1}, sep: sep, field: FieldVolume})
		r.add(piece{Span: Span{span.Start + name.Start, span.Start + name.End}, sep: ' ', field: FieldPublication})
		page := trimPiece(r.text, Span{span.Start + name.End, span.End})
		r.add(piece{Span: page, sep: ' ', field: FieldPages})
	default:
		r.add(piece{Span: span, sep: sep, field: FieldSeries})
	}
	return true
}

// isOrder reports whether s is the number of an order of a president: Executive
// Order 14156.
func isOrder(s string) bool {
	if s == "" || s[0] != 'E' && s[0] != 'P' {
		return false
	}
	for _, w := range [...]string{"Executive Order ", "Exec. Order ", "E.O. ", "EO ", "Presidential Proclamation ", "Proclamation "} {
		if rest, ok := strings.CutPrefix(s, w); ok {
			rest = strings.TrimPrefix(strings.TrimPrefix(rest, "No. "), "No ")
			n := numberEnd(rest)
			return n > 2 && (n == len(rest) || strings.HasPrefix(rest[n:], " on "))
		}
	}
	return false
}

// isCase reports whether s is the name of a case: Roe v. Ore Works.
func isCase(s string) bool {
	const most = 14
	if !strings.Contains(s, " v") {
		return strings.HasPrefix(s, "In re ") && startsUpper(s[len("In re "):])
	}
	for _, w := range [...]string{" v. ", " v ", " vs. "} {
		if a, b, ok := strings.Cut(s, w); ok {
			return startsUpper(a) && startsUpper(b) && strings.Count(s, " ") < most && !isHeadline(s)
		}
	}
	return strings.HasPrefix(s, "In re ") && startsUpper(s[len("In re "):])
}

// isDocket reports whether s is the number of a case: Case C-311/18, No. 23-1122.
func isDocket(s string) bool {
	if c := byteAt(s, 0); c != 'N' && c != 'C' && c != 'J' {
		return false
	}
	if strings.HasPrefix(s, "No. ") && strings.Count(s, " ") == 1 && (strings.Contains(s, "-cv-") || strings.Contains(s, "-cr-")) {
		return true
	}
	for _, w := range docketLeads[:] {
		if rest, ok := strings.CutPrefix(s, w); ok {
			return hasDigit(rest) && strings.Count(rest, " ") < 3
		}
	}
	return false
}

// docketLeads stand before the numbers of cases of the courts of the European Union.
var docketLeads = [...]string{"Case ", "Joined Cases "}

// isPatent reports whether s is the number of a patent: U.S. Patent No. 10,123,456.
func isPatent(s string) bool {
	k := strings.Index(s, "Patent ")
	if k < 0 || k > 24 || strings.Count(s, " ") > 7 {
		return false
	}
	rest := s[k+len("Patent "):]
	for _, w := range [...]string{"Application ", "No. ", "No ", "Nr. ", "US ", "US", "EP ", "EP", "WO ", "WO"} {
		rest = strings.TrimPrefix(rest, w)
	}
	return rest != "" && isDigit(rest[0])
}

// isStandard reports whether s is the number of a standard: ISO 14001:2015.
func isStandard(s string) bool {
	if len(s) < 2 || !isUpperASCII(s[0]) || !isUpperASCII(s[1]) {
		return false
	}
	body, number, ok := cutWord(s)
	if !ok {
		return false
	}
	switch body {
	case "ISO", "ISO/IEC", "IEC", "EN", "BS", "DIN", "ASTM", "IEEE", "ANSI", "RFC", "ETSI", "GB/T", "JIS", "NFPA", "SAE":
	default:
		return false
	}
	for _, w := range [...]string{"EN ", "ISO ", "IEC ", "Std ", "Std. ", "C", "E", "D", "A"} {
		number = strings.TrimPrefix(number, w)
	}
	return isDigit(byteAt(number, 0)) && strings.Count(number, " ") < 2 && strings.Trim(number, "0123456789:-–./ +A") == ""
}

// isCitedBy reports whether s cites a work by the collection it stands in.
func isCitedBy(s string) bool {
	_, ok := reporterAt(s)
	return ok
}

// isUnionLaw reports whether s begins with a word for a law of the European Union and its number,
// in one of its languages: Règlement (UE) 2024/1689.
func isUnionLaw(s string) bool {
	_, rest, ok := cutWord(s)
	if !ok || len(rest) < len("(EU) 1") || rest[0] != '(' || rest[3] != ')' || rest[4] != ' ' || !isDigit(rest[5]) {
		return false
	}
	switch rest[1:3] {
	case "EU", "EC", "UE", "CE", "EG", "WE":
		return true
	}
	return false
}
