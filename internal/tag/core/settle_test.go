package core

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// settled prepares the sentences, words between spaces, of which a name's words are
// written word|P (or O, L) and its last word|P. (or O., L.), and returns the row that
// Settle makes of each token. Given has the given names.
func settled(given []string, sentences ...string) (Doc, []Row) {
	values := map[uint64]uint32{WordHash("spokesman"): WordValue(0, TitleWord), WordHash("spokeswoman"): WordValue(0, TitleWord)}
	for _, w := range given {
		values[WordHash(w)] = WordValue(0, Given)
	}
	dict, _ := ReadDictionary(AppendValues(AppendValues(make([]byte, 4*Clusters), values), nil))
	doc := Doc{Lex: NewLexicon(dict)}
	var guesses []Guess
	for _, s := range sentences {
		var words []string
		begun := false
		for f := range strings.FieldsSeq(s) {
			word, mark, _ := strings.Cut(f, "|")
			words = append(words, word)
			var g Guess
			if mark == "" {
				g.Kinds[0] = 1
			} else {
				kind := strings.IndexByte("POL", mark[0])
				g.Kinds[1+kind] = 1
				part := Begin
				switch end := strings.HasSuffix(mark, "."); {
				case begun && end:
					part = End
				case begun:
					part = Inside
				case end:
					part = Single
				}
				begun = part == Begin || part == Inside
				g.Label = uint8(Label(kind, part))
			}
			guesses = append(guesses, g)
		}
		doc.Add(words)
	}
	doc.Prepare()
	var e Evidence
	e.Gather(&doc, guesses)
	rows := make([]Row, len(doc.Words))
	for n, s := range doc.Sentences {
		for i := s.Start; i < s.End; i++ {
			e.Settle(n, i, &rows[i])
		}
	}
	return doc, rows
}

// TestSettle has for each thing that is certain of a name what Settle changes: the
// column of the likeliest label that it moves and by how much.
func TestSettle(t *testing.T) {
	person := Label(Person, Single)
	body := Label(Organization, Single)
	type change struct {
		token, label int
		by           float32
	}
	for _, c := range []struct {
		name      string
		sentences []string
		want      []change
	}{
		{
			"what longer names speak against",
			[]string{
				"The Automatic Identification System ( AIS ) of Halloran|O Air|O. failed .",
				"Halloran|P. shut AIS|O. off , Lee|P. said to Ann|P Lee|P. .",
			},
			[]change{{5, person, -notName}, {5, body, -notName}, {12, person, -notPerson}, {14, person, -notName}, {14, body, -notName}},
		},
		{"He is a name", []string{"He Lifeng|P. spoke .", "He Said No"}, []change{{0, Label(Person, Begin), heIsName}}},
		{"a signature", []string{"Rosa", "Rosa ,", "Rosa left", "Rosa 2", "ROSA", "Rosewood"}, []change{{0, person, loneName}, {1, person, loneName}}},
		{"a word that is written small too", []string{"Mark", "a mark of respect"}, nil},
		{
			"suffixes",
			[]string{"Acme|O. , Inc. , and Tom|P Ray|P. , Jr. , left", "Acme|P. , Inc.", "tin , Ltd.", ", Inc."},
			[]change{{1, Label(Organization, Inside), suffixed}, {2, Label(Organization, End), suffixed}, {7, Label(Person, Inside), suffixed}, {8, Label(Person, End), suffixed}},
		},
		{"who speaks", []string{"Ana|P Maria|P Ruiz|P. spoke .", "AMR : Yes .", "CEO : No .", "AMR agreed"}, []change{{5, person, initialed}}},
		{"an hour", []string{"at 8:30 PM , PM Modi|P. left", "PM"}, []change{{2, TitleBase, hour}}},
		{
			"what told",
			[]string{"Rao told The Verge in May", "it happened , according to The North Star", "he gave to The Verge", "Rao told the Verge", "The Verge"},
			[]change{{3, body, cued}, {12, Label(Organization, Begin), cued}, {13, Label(Organization, End), cued}},
		},
		{
			"what bears the name",
			[]string{"in the journal Science today", "the firm Tom Ray , a tech giant Acme", "a giant Rolodex", "the firm Monday said", "THE FIRM ACME"},
			[]change{{3, body, cued}, {7, Label(Organization, Begin), cued}, {8, Label(Organization, End), cued}, {13, body, cued}},
		},
		{
			"a spokesman",
			[]string{"a spokesman , Ann|P Lee|P. , and spokeswoman Ida|P. left", "her spokesman Tom|P. left", "a spokesman in Rome|L. said"},
			[]change{{1, TitleBase, -holder}, {7, TitleBase, -holder}},
		},
		{
			"who reigns",
			[]string{"God save the King and our Queen", "the King 's speech", "by the King or the King 's College", "The King Hotel", "King left"},
			[]change{{3, TitleBase, -holder}, {6, TitleBase, -holder}, {8, TitleBase, -holder}},
		},
		{"a pronoun", []string{"it helps Ann and us all"}, []change{{4, Outside, pronoun}}},
	} {
		doc, rows := settled([]string{"rosa", "mark"}, c.sentences...)
		var got []change
		for i, row := range rows {
			for _, label := range []int{Outside, person, Label(Person, Begin), Label(Person, Inside), Label(Person, End), Label(Organization, Begin), Label(Organization, Inside), Label(Organization, End), body, TitleBase} {
				// Of what is taken from all labels of a kind the single one is enough, and what
				// is taken from words in small letters is told below.
				lowered := row[label] < 0 && (label == person || label == body || label == TitleBase)
				if row[label] > 0 || lowered && !doc.Plain(sentenceOf(&doc, i), i) {
					got = append(got, change{i, label, row[label]})
				}
			}
		}
		assert.Equal(t, c.want, got, "%s: %v", c.name, doc.Sentences)
	}
}

// sentenceOf returns the sentence of token i.
func sentenceOf(doc *Doc, i int) int {
	return slices.IndexFunc(doc.Sentences, func(s Sentence) bool { return i < s.End })
}

// TestSettlePlain says what is taken from words in small letters.
func TestSettlePlain(t *testing.T) {
	doc, rows := settled(nil, "We polish sub - Saharan x.com for Ban Ki - moon 18th", "all is small")
	for i := range rows {
		want := [3]float32{}
		switch doc.Word(i).text {
		case "polish":
			want = [3]float32{-small, -small, -pronoun}
		case "moon":
			want = [3]float32{-small, 0, -pronoun}
		}
		got := [3]float32{rows[i][Label(Place, Begin)], rows[i][Label(Place, End)], rows[i][Label(Nationality, Single)]}
		assert.Equal(t, want, got, "%d %s", i, doc.Word(i).text)
	}
}

// TestSettleAddress says which words are of a web address.
func TestSettleAddress(t *testing.T) {
	doc, rows := settled(nil, "See https : // www.example.com / Kenya / China-trade ? Peru = Chad Mali said", "Peru / Chad : Mali", "// Mali")
	for i := range rows {
		w := doc.Word(i).text
		inside := 3 <= i && i <= 12 // of two words side by side the address ends before the second
		assert.Equal(t, inside, rows[i][Outside] > 0, "%d %s", i, w)
	}
	// A long one is not looked back on without end.
	_, rows = settled(nil, "https : // x.org"+strings.Repeat(" / Kenya", 2000))
	assert.Positive(t, rows[20][Outside])
	assert.Zero(t, rows[4000][Outside])
}
