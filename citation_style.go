package gloss

import "strings"

// String returns c in the built-in house's style: "Hannah Collymore,
// Cryptopolitan, September 23, 2025." The address is left out unless there is
// nothing else to find the work by.
func (c Citation) String() string {
	var b strings.Builder
	for i, a := range c.Authors {
		switch {
		case i == 0:
		case i == len(c.Authors)-1:
			b.WriteString(" and ")
		default:
			b.WriteString(", ")
		}
		b.WriteString(a.String())
	}
	quoted := false
	add := func(before, part, after string) {
		switch {
		case part == "":
			return
		case quoted:
			b.WriteString(" ")
		case b.Len() > 0:
			b.WriteString(", ")
		}
		b.WriteString(before)
		b.WriteString(part)
		b.WriteString(after)
		quoted = after != ""
	}
	address := ""
	if !c.namesWork() {
		address = c.URL
	}
	switch more := c.Publication+address != "" || !c.Date.IsZero(); {
	case strings.HasSuffix(c.Title, "?"), strings.HasSuffix(c.Title, "!"), strings.HasSuffix(c.Title, "."):
		add("“", c.Title, "”")
	case more:
		add("“", c.Title, ",”")
	default:
		add("“", c.Title, ".”")
	}
	add("", c.Publication, "")
	add("", c.Date.Date.long(), "")
	add("", address, "")
	s := b.String()
	if s != "" && !strings.HasSuffix(s, ".") && !quoted {
		s += "."
	}
	return s
}
