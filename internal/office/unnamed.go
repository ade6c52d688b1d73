package office

import (
	"slices"
	"strings"
)

// A stander finds whom the offices of a text stand for that no name stands with.
type stander struct {
	t      *Text
	drafts []draft
	held   map[Class][]int      // the offices with a name, each person once for each title
	asked  map[string][2]string // what the tables said
	main   string               // the country that the text is of
}

// unnamed gives the offices that stand without a name their holder: the one person of
// the text who has such an office, or of several the one named last, else who has it
// by the table.
func unnamed(t *Text, drafts []draft) {
	s := stander{t, drafts, map[Class][]int{}, map[string][2]string{}, mainCountry(t)}
	for i := range drafts {
		if d := &drafts[i]; d.Person >= 0 && (d.Modifier == "" || d.Modifier == "acting") && !d.Alone && t.People[d.Person].Who >= 0 {
			s.hold(i)
		}
	}
	for i := range drafts {
		if d := &drafts[i]; d.Person < 0 && d.Modifier == "" && d.definite {
			s.find(i)
		}
	}
}

// most is how many titles of one class of a text are compared.
const most = 32

// hold notes that an office has a name.
func (s *stander) hold(i int) {
	d := &s.drafts[i]
	seen := s.held[d.Class]
	if len(seen) < most && !slices.ContainsFunc(seen, func(n int) bool {
		o := &s.drafts[n]
		return s.t.People[o.Person].Who == s.t.People[d.Person].Who && o.Text == d.Text && o.Country == d.Country
	}) {
		s.held[d.Class] = append(seen, i)
	}
}

// find finds the holder of an office that no name stands with.
func (s *stander) find(i int) {
	d := &s.drafts[i]
	if c := s.beside(i); c != "" && d.sure == unknown && d.words == 1 && (d.Country == "" || d.Country == c) {
		d.Country, d.sure = c, known
	}
	at, k := s.meant(d, s.held[d.Class])
	if at < 0 && d.words == 1 && d.isExecutive() { // the chair, of a central bank
		if at, k = s.meant(d, s.sameHead(d)); at >= 0 {
			o := &s.drafts[k]
			d.Class, d.Country, d.sure, d.Said = o.Class, o.Country, min(o.sure, known), false
		}
	}
	if at >= 0 {
		d.Person = at
		if o := &s.drafts[k]; d.sure < known && d.Country != o.Country {
			d.Country, d.Said = o.Country, false
		}
		return
	}
	if s.t.Date == "" || d.Country == "" || d.sure == unknown || d.sure == near && d.words == 1 && d.Country != s.main {
		return
	}
	key := strings.Join([]string{string(d.Class), d.Country, d.Text}, "\t")
	by, ok := s.asked[key]
	if !ok {
		by[0], by[1] = s.t.tables().holder(&d.Holding, s.t.Date)
		s.asked[key] = by
	}
	d.Holder, d.AsOf = by[0], by[1]
}

// sameHead returns the offices with a name whose titles have the head of d.
func (s *stander) sameHead(d *draft) []int {
	var out []int
	for _, offices := range s.held {
		for _, k := range offices {
			if s.drafts[k].head == d.head {
				out = append(out, k)
			}
		}
	}
	slices.Sort(out)
	return out
}

// beside returns the state that all of those serve who are named in the sentence of an
// office with one that speaks for a state or makes its laws, or "".
func (s *stander) beside(at int) string {
	const far = 16 // titles
	code := ""
	look := func(o *draft) bool {
		if o.sentence != s.drafts[at].sentence {
			return false
		}
		switch {
		case !o.Class.among(classMinister, classLegislator, classSpokesperson, classExecutiveStaff), o.Person < 0 || o.Country == "" || o.sure < known || o.Country == code:
		case code == "":
			code = o.Country
		default:
			code = mixed
		}
		return true
	}
	for i := at - 1; i >= max(0, at-far) && look(&s.drafts[i]); i-- {
		continue
	}
	for i := at + 1; i < min(len(s.drafts), at+far) && look(&s.drafts[i]); i++ {
		continue
	}
	if len(code) != 2 {
		return ""
	}
	return code
}

// mixed stands for several countries or classes.
const mixed = "-"

// meant returns the mention of the one person whom the title of d, which stands
// without a name, means among those who hold offices of its class, and the draft of
// that office, or -1.
func (s *stander) meant(d *draft, held []int) (mention, office int) {
	t, drafts := s.t, s.drafts
	var fit []int
	one := true
	for _, k := range held {
		o := &drafts[k]
		if !likeTitles(d.Text, o.Text) || !unserved(d.Class) && d.Country != o.Country && o.sure != unknown && (d.sure >= known || d.sure == near && d.words > 1) {
			continue // but "the president" is seldom that of another country than the last one
		}
		fit = append(fit, k)
		one = one && t.People[drafts[fit[0]].Person].Who == t.People[o.Person].Who
	}
	switch {
	case len(fit) == 0:
		return -1, -1
	case one:
		return drafts[fit[0]].Person, fit[0]
	}
	const back = 12 // mentions
	last, _ := slices.BinarySearchFunc(t.People, d.Title.Start, func(m Mention, at int) int { return m.Start - at })
	for i := last - 1; i >= max(0, last-back); i-- {
		for _, k := range fit {
			if t.People[drafts[k].Person].Who == t.People[i].Who {
				return i, k
			}
		}
	}
	return -1, -1
}

// likeTitles reports whether two titles name the same office, one perhaps more
// fully: all words of office of the shorter are in the longer.
func likeTitles(a, b string) bool {
	x, y := officeWords(a), officeWords(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return false
		}
	}
	return len(x) > 0
}

// officeWords returns the words of a title that the table of words knows as those
// of an office, in small letters.
func officeWords(title string) []string {
	var out []string
	for w := range strings.FieldsSeq(title) {
		if k := lookup(strings.Trim(w, ",.")); k != nil && k.flags&(isHead|isPre|isPort) != 0 && k.flags&isMod == 0 {
			out = append(out, k.text)
		}
	}
	return out
}
