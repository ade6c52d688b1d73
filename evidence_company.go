package gloss

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// isCompany reports whether what stands behind a name shows that it is a company's.
// A ticker, as in "(TSXV: CRM)", is sure; one who runs it, as in "'s chief
// executive", may also be somebody whom a person employs.
func isCompany(behind string) (sure, likely bool) {
	if rest, ok := strings.CutPrefix(behind, " ("); ok {
		return beginsTicker(rest), false
	}
	for _, possessive := range [...]string{"'s ", "’s ", "' ", "’ "} {
		if rest, ok := strings.CutPrefix(behind, possessive); ok {
			return false, beginsManager(rest)
		}
	}
	return false, false
}

// beginsTicker reports whether s begins with an exchange and a company's sign there:
// "NYSE: MP)", "ASX:LYC, OTC: LYSDY)".
func beginsTicker(s string) bool {
	exchange, rest, ok := strings.Cut(s, ":")
	if !ok || len(exchange) < 2 || len(exchange) > 9 || !startsUpper(exchange) || strings.ContainsAny(exchange, " ().,;") {
		return false
	}
	rest = strings.TrimPrefix(rest, " ")
	n := 0
	for n < len(rest) && (rest[n] >= 'A' && rest[n] <= 'Z' || rest[n] >= '0' && rest[n] <= '9' || rest[n] == '.') {
		n++
	}
	return 0 < n && n < len(rest) && n <= 8 && strings.IndexByte("),;", rest[n]) >= 0
}

// withoutTickers returns names without the signs of companies at an exchange: UCU, in
// "(TSXV: UCU)".
func withoutTickers(text string, names []name) []name {
	const far = 12 // bytes that an exchange and a colon take
	return slices.DeleteFunc(names, func(n name) bool {
		before := strings.TrimSuffix(text[max(0, n.Start-far):n.Start], " ")
		exchange, ok := strings.CutSuffix(before, ":")
		if !ok {
			return false
		}
		exchange = strings.TrimLeft(exchange[strings.LastIndexAny(exchange, "(,;")+1:], " ")
		end := min(len(text), n.End+1)
		return beginsTicker(exchange + ":" + text[n.Start:end])
	})
}

// beginsManager reports whether s begins with one who runs a company.
func beginsManager(s string) bool {
	for {
		word, rest, ok := strings.Cut(s, " ")
		if !ok || !isOfTime(word) {
			break
		}
		s = rest
	}
	for _, title := range [...]string{
		"CEO", "CFO", "COO", "CTO", "chief executive", "chief financial officer", "chief operating officer",
		"chief technology officer", "chairman", "chairwoman", "managing director", "co-founder", "founder", "shareholders",
	} {
		if len(s) >= len(title) && strings.EqualFold(s[:len(title)], title) {
			if after, _ := utf8.DecodeRuneInString(s[len(title):]); !isWordRune(after) {
				return true
			}
		}
	}
	return false
}

// isOfTime reports whether w stands before a title and says when it is held.
func isOfTime(w string) bool {
	switch w {
	case "former", "new", "then", "longtime", "long-time", "current", "incoming", "outgoing", "interim", "acting", "late":
		return true
	}
	return false
}
