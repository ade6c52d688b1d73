package bib

import "strings"

// An accent is a command of TeX that puts a mark on a letter.
type accent struct {
	command byte
	mark    rune   // the combining one
	bases   string // letters that Unicode has with the mark
	letters string // and those
}

// accents are in the order of the commands that a letter is looked for in.
var accents = [...]accent{
	{'\'', '\u0301', "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyzÆæØø", "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýźǼǽǾǿ"},
	{'`', '\u0300', "AEINOUWYaeinouwy", "ÀÈÌǸÒÙẀỲàèìǹòùẁỳ"},
	{'^', '\u0302', "ACEGHIJOSUWYZaceghijosuwyz", "ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑ"},
	{'"', '\u0308', "AEHIOUWXYaehiotuwxy", "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿ"},
	{'~', '\u0303', "AEINOUVYaeinouvy", "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹ"},
	{'=', '\u0304', "AEGIOUYaegiouyÆæ", "ĀĒḠĪŌŪȲāēḡīōūȳǢǣ"},
	{'.', '\u0307', "ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyz", "ȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏż"},
	{'u', '\u0306', "AEGIOUaegiou", "ĂĔĞĬŎŬăĕğĭŏŭ"},
	{'v', '\u030c', "ACDEGHIKLNORSTUZacdeghijklnorstuz", "ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔž"},
	{'H', '\u030b', "OUou", "ŐŰőű"},
	{'c', '\u0327', "CDEGHKLNRSTcdeghklnrst", "ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ"},
	{'d', '\u0323', "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyz", "ẠḄḌẸḤỊḲḶṂṆỌṚṢṬỤṾẈỴẒạḅḍẹḥịḳḷṃṇọṛṣṭụṿẉỵẓ"},
	{'b', '\u0331', "BDKLNRTZbdhklnrtz", "ḆḎḴḺṈṞṮẔḇḏẖḵḻṉṟṯẕ"},
	{'r', '\u030a', "AUauwy", "ÅŮåůẘẙ"},
	{'k', '\u0328', "AEIOUaeiou", "ĄĘĮǪŲąęįǫų"},
}

// isAccent reports whether a command puts a mark on what follows.
func isAccent(command byte) bool {
	for i := range accents {
		if accents[i].command == command {
			return true
		}
	}
	return false
}

// accented returns a letter with a mark: as one letter if there is one.
func accented(command byte, base rune) string {
	switch base {
	case 'ı':
		base = 'i'
	case 'ȷ':
		base = 'j'
	}
	for i := range accents {
		a := &accents[i]
		if a.command != command {
			continue
		}
		at := 0
		for _, b := range a.bases {
			if b == base {
				return string([]rune(a.letters)[at])
			}
			at++
		}
		return string(base) + string(a.mark)
	}
	return string(base)
}

// unaccented is the inverse of accented.
func unaccented(letter rune) (command byte, base rune, ok bool) {
	for i := range accents {
		a := &accents[i]
		at := 0
		for _, l := range a.letters {
			if l == letter {
				return a.command, []rune(a.bases)[at], true
			}
			at++
		}
	}
	return 0, letter, false
}

// Base returns the letters that stand for one where accents cannot be written:
// o for ö, ss for ß, and what has no such form as it is.
func Base(r rune) string {
	if r < 0x80 {
		return string(r)
	}
	if _, base, ok := unaccented(r); ok {
		r = base
	}
	switch r {
	case 'ß':
		return "ss"
	case 'Æ', 'æ', 'Œ', 'œ', 'Ø', 'ø', 'Ł', 'ł', 'ı', 'Đ', 'đ', 'Ð', 'ð', 'Þ', 'þ':
		return strings.Trim(symbolCommand(r), "\\")
	}
	return string(r)
}
