package gaz

import "strings"

// turnMarks are those of which one stands behind what is usual in a name that is turned
// round.
const turnMarks = ",(["

// lookupInverted looks up a name as lists of countries turn it round, to sort it
// by what is usual in it: Korea, Republic of; Congo, Dem. Rep.; Iran (Islamic
// Republic of); Gambia, The; Falkland Islands (Malvinas); Hong Kong SAR, China.
func lookupInverted(s string) (string, bool) {
	s = strings.ReplaceAll(s, " (the)", "")
	i := strings.IndexAny(s, turnMarks)
	if i < 0 {
		return lookupName(s)
	}
	name, rest := strings.TrimSpace(s[:i]), expand(strings.Trim(s[i:], " ,()[]"))
	if name == "" || rest == "" {
		return lookupName(name)
	}
	if code, ok := lookupName(name + ", " + rest); ok { // Taiwan (Province of China)
		return code, true
	}
	for _, of := range [...]string{" ", " of ", " of the "} {
		if code, ok := lookupName(rest + of + name); ok {
			return code, true
		}
	}
	named, ok := lookupName(name)
	if strings.EqualFold(rest, "the") || !ok {
		return named, ok
	}
	switch also, _ := lookupName(rest); {
	case also == named, also == "CN" && isOfChina(named):
		return named, true
	case named == "CN" && isOfChina(also):
		return also, true
	}
	return "", false
}

// isOfChina reports whether lists write China beside a territory.
func isOfChina(code string) bool { return code == "HK" || code == "MO" || code == "TW" }

// expand writes out the words that lists of countries cut short, and drops the
// article at the start.
func expand(s string) string {
	words := strings.Fields(s)
	if len(words) > 1 && strings.EqualFold(words[0], "the") {
		words = words[1:]
	}
	for i, w := range words {
		switch strings.ToLower(strings.TrimSuffix(w, ".")) {
		case "rep":
			words[i] = "Republic"
		case "dem":
			words[i] = "Democratic"
		case "fed":
			words[i] = "Federated"
		case "sts":
			words[i] = "States"
		case "isl":
			words[i] = "Islamic"
		case "rb":
			words[i] = "Bolivarian Republic"
		}
	}
	return strings.Join(words, " ")
}
