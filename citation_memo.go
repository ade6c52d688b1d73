package gloss

// A textMemo keeps what was found of the texts of a line that were asked for last, as
// several rules ask for the same one.
type textMemo struct {
	texts [4]textSeen
	next  uint8 // which of them is replaced next
}

// A textSeen is what was found of a text.
type textSeen struct {
	text    string
	kind    outletKind // of the outlet that it names
	worded  bool       // wording is known
	wording wording
}

// of returns what was found of s.
func (m *textMemo) of(s string) *textSeen {
	for i := range m.texts {
		if m.texts[i].text == s {
			return &m.texts[i]
		}
	}
	t := &m.texts[m.next]
	m.next = (m.next + 1) % uint8(len(m.texts))
	*t = textSeen{text: s, kind: knownOutlet(s)}
	return t
}

// outlet does what knownOutlet does.
func (m *textMemo) outlet(s string) outletKind { return m.of(s).kind }

// words does what wordingOf does.
func (m *textMemo) words(s string) *wording {
	t := m.of(s)
	if !t.worded {
		t.wording, t.worded = wordingOf(s), true
	}
	return &t.wording
}
