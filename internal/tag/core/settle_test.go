package core

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// settled prepares sentences as gathered does, and returns the row that Settle makes
// of each token.
func settled(given []string, sentences ...string) (*Doc, []Row) {
	doc, e := gathered(given, sentences...)
	rows := make([]Row, len(doc.Words))
	for n, s := range doc.Sentences {
		for i := s.Start; i < s.End; i++ {
			e.Settle(n, i, &rows[i])
		}
	}
	return doc, rows
}

// gathered prepares the sentences, words between spaces, of which a name's words are
// written word|P (or O, L) and its last word|P. (or O., L.), and gathers the evidence.
// Given has the given names.
func gathered(given []string, sentences ...string) (*Doc, *Evidence) {
	values := map[uint64]uint32{WordHash("spokesman"): WordValue(0, TitleWord), WordHash("spokeswoman"): WordValue(0, TitleWord)}
	for _, w := range []string{"italian", "danish", "spanish"} {
		values[WordHash(w)] = WordValue(0, Demonym)
	}
	values[WordHash("peru")] = WordValue(0, Country)
	values[WordHash("group")] = WordValue(0, BodyWord)
	for _, w := range given {
		values[WordHash(w)] = WordValue(0, Given)
	}
	dict, _ := ReadDictionary(AppendValues(AppendValues(make([]byte, 4*Clusters), values), nil))
	doc := &Doc{Lex: NewLexicon(dict)}
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
	e := &Evidence{}
	e.Gather(doc, guesses)
	return doc, e
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
			[]string{"God save the King and our Queen", "the King 's speech", "by the King or the King 's College", "The King Hotel", "King left", "the King of Spain"},
			[]change{{3, TitleBase, -reigning}, {6, TitleBase, -reigning}, {8, TitleBase, -reigning}},
		},
		{
			"who is addressed",
			[]string{"MS . OKAFOR : Yes", "MR BELL : Yes", "MS . Okafor : Yes", "MS . OKAFOR left", "by MS . OKAFOR : Yes", ". OKAFOR : Yes"},
			[]change{{2, person, initialed}, {6, person, initialed}},
		},
		{"money", []string{"paid US $350mn or US €3 , the US , S&P500 $3"}, []change{{1, Outside, money}, {4, Outside, money}}},
		{
			"names of other things",
			[]string{"the Treaty of Rome and the Danish Rescue Plan", "the Danish Plan , Treaty in Rome", "The Danish Rescue Plan is here at last", "Danish Firms Make Rescue Plan", "the Danish Bank"},
			[]change{
				{3, Outside, fixed},
				{6, Outside, fixed},
				{7, Outside, fixed},
				{8, Outside, fixed},
				{16, Outside, fixed},
				{17, Outside, fixed},
				{18, Outside, fixed},
				{19, Outside, fixed},
			},
		},
		{"a century", []string{"in 14th Century Venice , the Century"}, []change{{2, Outside, century}}},
		{
			"a language",
			[]string{"– Italian for forty – is Spanish for hope", "it is Italian , for Italian for them", "Italian for forty"},
			[]change{{1, Outside, language}, {6, Outside, language}},
		},
		{
			"a district",
			[]string{"in the Southern District of New York , the Southern District , the Court for the Southern District of Ohio"},
			[]change{
				{2, Label(Place, Begin), district},
				{3, Label(Place, Inside), district},
				{5, Label(Place, Inside), district},
				{6, Label(Place, End), district},
			},
		},
		{
			"forces",
			[]string{"the Danish Navy and the Spanish Air Force", "the Danish Bank , the Royal Navy", "the Danish Navy League"},
			[]change{{2, body, forces}, {6, Label(Organization, Begin), forces}, {7, Label(Organization, End), forces}},
		},
		{"a new holder", []string{"New Danish ministers , New York", "a New"}, []change{{0, TitleBase, newOffice}}},
		{"a pronoun", []string{"it helps Ann and us all"}, []change{{4, Outside, pronoun}}},
	} {
		doc, rows := settled([]string{"rosa", "mark"}, c.sentences...)
		var got []change
		for i, row := range rows {
			for _, label := range []int{Outside, person, Label(Person, Begin), Label(Person, Inside), Label(Person, End), Label(Organization, Begin), Label(Organization, Inside), Label(Organization, End), body, Label(Place, Begin), Label(Place, Inside), Label(Place, End), TitleBase} {
				// Of what is taken from all labels of a kind the single one is enough, and what
				// is taken from words in small letters is told below.
				lowered := row[label] < 0 && (label == person || label == body || label == TitleBase)
				if row[label] > 0 || lowered && !doc.Plain(sentenceOf(doc, i), i) {
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

// TestThing says which words name nothing because the article calls them a ship, a
// storm or a pipeline.
func TestThing(t *testing.T) {
	for _, c := range []struct {
		want      string
		sentences []string
	}{
		{"Aurora Dawn Aurora Dawn Dawn", []string{"The cargo ship Aurora Dawn sank .", "Aurora Dawn had left on Monday ; Dawn was late , Aurora Bank said"}},
		{"Ida", []string{"Hurricane Ida came", "after Ida left , Ida Wells|P. said"}},
		{"The USS Halloran Halloran", []string{"The USS Halloran sailed", "on the Halloran"}},
		{"", []string{"to ship Acme goods", "the carrier Acme , a carrier", "USS Halloran Strike Group", "Hurricane Center Ida Wells", "the ship Danish owners", "ship Acme", "she saw the vessel", "Acme sailed", "pipeline of Acme", "pipeline"}},
		{"Delta Two Delta", []string{"the Delta Two gas pipeline , a Danish pipeline", "through Delta"}},
		{"Acme Acme", []string{"the aircraft carrier Acme", "Acme"}},
	} {
		doc, rows := settled(nil, c.sentences...)
		var got []string
		for i := range rows {
			if rows[i][Outside] > 0 {
				got = append(got, doc.Word(i).text)
			}
		}
		assert.Equal(t, c.want, strings.Join(got, " "), c.sentences)
	}
}

// TestTitles says which titles are of nobody in particular, and where those of others
// begin. The title's words are in brackets.
func TestTitles(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"He asked a [ director ] and left", ""},
		{"a new [ security chief ] next week", ""},
		{"on the next [ president of Peru|L. ]", ""},
		{"No [ minister ] came", ""},
		{"A [ director ] , Rosa|P Okafor|P. , left", "director"},
		{"She is a [ director ]", "director"},
		{"she was last a [ director ]", "director"},
		{"to be the next [ president ]", "president"},
		{"next [ president ]", "president"},
		{"the new [ director ]", "director"},
		{"[ director ]", "director"},
		{"the former [ director ] left", "former director"},
		{"her newly elected [ mayor ]", "newly elected mayor"},
		{"has elected [ mayor ] Rosa|P.", "mayor"},
		{"[ Acting ] [ mayor ]", "Acting mayor"},
		{"Peru|L. 's [ president ] left", "Peru 's president"},
		{"Lima|L. ’s [ mayor ] left", "mayor"},
		{"Rosa|P. 's [ director ] left", "director"},
		{"'s [ director ] left", "director"},
	} {
		words := strings.Fields(c.sentence)
		labels := make([]uint8, 0, len(words))
		var kept []string
		open := -1
		for _, w := range words {
			switch w {
			case "[":
				open = len(kept)
			case "]":
				for i := open; i < len(kept); i++ {
					labels[i] = uint8(Label(0, partOfRun(i, open, len(kept)-1)))
				}
			default:
				kept, labels = append(kept, w), append(labels, Outside)
			}
		}
		doc, e := gathered(nil, strings.Join(kept, " "))
		e.DropTitles(0, 0, labels)
		var got []string
		for first := 0; first < len(labels); first++ {
			if labels[first] == Outside {
				continue
			}
			last := first
			for int(labels[last]-1)%4 < End {
				last++
			}
			for i := e.TitleStart(0, first, labels); i <= last; i++ {
				got = append(got, doc.Word(i).text)
			}
			first = last
		}
		assert.Equal(t, c.want, strings.Join(got, " "), c.sentence)
	}
}
