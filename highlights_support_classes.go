package gloss

import "strings"

// A stemClass is a set of classes of stems that rules ask for.
type stemClass uint32

const (
	classDenying      stemClass = 1 << iota // a verb that denies what follows
	classNounToo                            // one of those that as a noun denies nothing: in the end, an exemption
	classStrongDenial                       // a verb that says that what follows is not so
	classExcluding                          // a verb that leaves open what follows if it is denied: does not exclude
	classBelieving                          // a verb with which a denial reaches what follows: does not think that it failed
	classProspect                           // wanting, asking for or expecting what has not come yet
	classWish                               // wanting or threatening what nobody has yet decided to do
	classRegarding                          // a verb that in the passive wishes nothing: is considered to be
	classDecision                           // a verb by which something is decided on
	classPlan                               // a noun for what is not done yet
	classCounsel                            // what one may act on or against
	classClaiming                           // a verb of those who want to be given something
	classSides                              // a verb for taking sides
	classDeed                               // a verb for an act of law, office or war
	classLifting                            // a verb that ends its object: lifted the ban
	classConverse                           // a verb for a deal, which is told from its other side by another: buys, sells
	classMutual                             // a verb that says the same when the two that it is about change places
	classVague                              // a verb with too many meanings to be the opposite of another: take it there, for extend it there
	classExchange                           // what is given for something: in return
	classRest                               // what is left of a whole
	classMore                               // more
	classLess                               // less and fewer
	classLarger                             // it compares with less: larger than
	classSmaller                            // it compares with more: smaller than
	classKnown                              // if it is denied, something is not known
	classUnknown                            // it says that something is not known
)

// stemClasses are the classes, each with a word of every stem that is in it. Sued and suing are too short to have the stem
// of sue.
var stemClasses = [...]struct {
	class stemClass
	words string
}{
	{classDenying, `fail refuse deny exclude exempt waive spare lack miss decline avoid prevent abandon abolish scrap cancel reject
		drop neglect omit ignore forbid ban prohibit block halt stop end`},
	{classNounToo, "end exempt"},
	{classStrongDenial, "fail refuse deny exclude lack decline neglect prevent avoid"},
	{classExcluding, "exclude"},
	{classBelieving, "think believe mean expect show prove say suggest claim"},
	{classProspect, `plan propose intend want seek ask request demand urge threat threaten promise pledge vow expect hope aim apply
		consider weigh mull discuss debate predict forecast anticipate likely schedule prepare offer call wish attempt fear warn
		recommend suggest envisage contemplate`},
	{classWish, `threat threaten consider weigh mull hope want seek ask propose suggest discuss debate wish contemplate request
		demand urge recommend`},
	{classRegarding, "consider"},
	{classDecision, "decide resolve agree"},
	{classPlan, `plan proposal idea bid motion offer attempt effort call intent pledge demand request bill talk project scheme`},
	{classCounsel, "advice recommendation wish will order counsel instruction request demand"},
	{classClaiming, "claim demand seek ask want request sue sued suing"},
	{classSides, "vote rule campaign argue speak testify decide"},
	{classDeed, `fine indict arrest detain jail imprison convict acquit pardon evict deport expel extradite subpoena raid bomb invade
		nationalize expropriate confiscate privatize resign impeach veto sanction blacklist bribe murder kidnap divorce marry annex
		surrender hijack poison assassinate`},
	{classLifting, "lift end ease drop remove repeal revoke scrap abandon cancel suspend waive undo reject"},
	{classConverse, "buy purchase acquire sell lend borrow import export win lose pay earn receive"},
	{classMutual, "meet agree merge talk negotiate sign fight clash say tell speak compete face play marry discuss"},
	{classVague, "take get give go have make put set hold come"},
	{classExchange, "exchange return"},
	{classRest, "rest remainder remain balance"},
	{classMore, "more"},
	{classLess, "less few"},
	{classLarger, "more high large great big long dear fast"},
	{classSmaller, "less few low lower small short cheap slow"},
	{classKnown, "know establish determine clear explain clarify"},
	{classUnknown, "unknown unclear investigate examine mystery"},
}

// is reports whether the stem is in one of the classes.
func (m *stemMeaning) is(classes stemClass) bool { return m.class&classes != 0 }

// classify has the table tell what classes stems are in.
func (t *supportWords) classify() {
	for i := range stemClasses {
		for word := range strings.FieldsSeq(stemClasses[i].words) {
			s := stemmed(word)
			m := t.stems[s]
			m.class |= stemClasses[i].class
			t.stems[s] = m
		}
	}
}
